"""Forms of helping verbs for one and for several, and the words a subject begins with."""

from __future__ import annotations

from followup_notes.letters.syntax.noun_phrases import OWNERS, SEVERAL_OF_THEM, SUBJECTS

ONE = frozenset({"is", "was", "has", "does", "isn't", "wasn't", "hasn't", "doesn't"})
MORE = frozenset({"are", "were", "have", "do", "aren't", "weren't", "haven't", "don't"})
PLURAL = {
    "is": "are", "was": "were", "has": "have", "does": "do", "isn't": "aren't", "wasn't": "weren't", "hasn't": "haven't",
    "doesn't": "don't",
}  # fmt: skip
SINGLE = {plural: single for single, plural in PLURAL.items()}
HEADS = OWNERS | SUBJECTS | SEVERAL_OF_THEM | frozenset({"the", "a", "an", "this", "each", "every"})
WRONG_VERB = "The verb does not fit its subject."
