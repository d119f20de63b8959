"""Real words that stand for others one letter away, read from tagged words: "meting", "fort the team", "I though about it"."""

from __future__ import annotations

from collections.abc import Callable

from followup_notes.letters.syntax.inflection import count, is_ing, is_plain
from followup_notes.letters.syntax.noun_phrases import OBJECTS, OWNERS, SUBJECTS
from followup_notes.letters.syntax.tagged import END, MARK, Sentence, Word, word_at, words

_NEVER_MEANT = {
    "meting": "meeting", "manger": "manager", "mangers": "managers", "pubic": "public", "costumer": "customer", "costumers": "customers",
    "thee": "the", "defiantly": "definitely", "wether": "whether", "collages": "colleagues", "brining": "bringing",
    "planing": "planning", "untied": "united", "posses": "possess",
    "bellow": "below", "adn": "and", "nto": "not", "tot": "to",
    "whit": "with", "infarct": "in fact", "nay": "any", "curios": "curious", "bran": "brand",
}  # fmt: skip
"""Words that hardly ever stand in such a letter, and what was meant."""
_DETERMINERS = OWNERS | frozenset({"the", "a", "an", "this", "that"})


def _owned(word: Word) -> bool:
    """Tell whether a phrase begins there: "the", "your", "you"."""
    return word.small in _DETERMINERS | OBJECTS | {"you", "it"}


def _several(word: Word) -> bool:
    return word.part == "NOUN" and count(word) == 2


def _do(word: Word) -> bool:
    return word.part == "VERB" and is_plain(word)


_HAVING = frozenset({"have", "has", "had", "i", "i've", "already", "also"})
_BEING = frozenset({"am", "was", "very", "so", "really", "i'm", "are", "were", "be"})
_BEFORE_MONTHS = words("few several many two three six some last past couple")
_TOLD = words("if whether what when how about that which where who as")
_PARTS = words(
    "because instead lot copy each member part most some number end middle out think thought full kind type couple"
)
_HERE = words("hundred ten twelve many several these few two")
_PLACES: dict[str, tuple[str, Callable[[Word, Word], bool]]] = {
    "fort": ("for", lambda before, after: _owned(after) and before.small not in _DETERMINERS),
    "fir": ("for", lambda before, after: _owned(after) and before.small not in _DETERMINERS),
    "wit": ("with", lambda before, after: _owned(after) and before.small not in _DETERMINERS),
    "trough": (
        "through",
        lambda before, after: _owned(after) and after.small != "that" and before.small not in _DETERMINERS,
    ),
    "thorough": ("through", lambda before, after: _owned(after) and before.part in ("VERB", "ADP")),
    "advise": ("advice", lambda before, _: before.small in OWNERS | {"some", "any", "good", "of", "the", "an"}),
    "advice": (
        "advise",
        lambda before, after: before.small in ("to", "would", "could", "can", "please") and _owned(after),
    ),
    "hat": ("that", lambda before, after: before.part == "VERB" and after.small in SUBJECTS | _DETERMINERS),
    "though": (
        "thought",
        lambda before, after: (
            before.small in SUBJECTS and after.part not in (MARK, "AUX") and after.small not in ("not", "i")
        ),
    ),
    "thing": ("think", lambda before, after: before.small in ("i", "we", "you") and after.part != MARK),
    "exited": ("excited", lambda before, after: before.small in _BEING or after.small in ("about", "to")),
    "quit": (
        "quite",
        lambda before, after: after.part in ("ADJ", "ADV") or (after.small in ("a", "an") and before.part == "AUX"),
    ),
    "tree": ("three", lambda _, after: _several(after)),
    "moths": ("months", lambda before, _: before.part == "NUM" or before.small in _BEFORE_MONTHS),
    "off": ("of", lambda before, after: before.small in _PARTS and (_owned(after) or after.small == "these")),
    "two": (
        "to",
        lambda before, after: (
            _do(after)
            and before.small
            in (
                "like",
                "order",
                "you",
                "me",
                "want",
                "able",
                "happy",
                "need",
                "hope",
                "glad",
                "going",
                "ready",
                "pleased",
                "how",
            )
        ),
    ),
    "witch": ("which", lambda _, after: after.small not in ("hunt", "doctor", "trials")),
    "lets": ("let's", lambda before, after: before is END and _do(after)),
    "were": ("we're", lambda before, after: before is END and after.part == "VERB" and is_ing(after)),
    "collage": (
        "colleague",
        lambda before, after: before.small in OWNERS | {"former", "a"} and after.small not in ("of", "from"),
    ),
    "tank": ("thank", lambda _, after: after.small == "you"),
    "sever": ("several", lambda before, after: _several(after) and before.small != "to"),
    "now": (
        "know",
        lambda before, after: (
            (before.small in ("me", "us") and (after.small in _TOLD or after.text == "."))
            or (before.small in ("you", "as") and after.small == "that")
        ),
    ),
    "know": ("now", lambda before, _: before.small in ("right", "until", "till", "by", "from")),
    "patience": ("patients", lambda before, _: before.part == "NUM" or before.small in _HERE),
    "hopping": ("hoping", lambda _, after: after.small in SUBJECTS | {"to", "for", "that"}),
    "weak": (
        "week",
        lambda before, after: (
            before.small in ("last", "next", "this", "a", "per", "every", "one")
            and after.part in (MARK, "ADP", "PRON", "CCONJ", "ADV")
        ),
    ),
    "staring": (
        "starting",
        lambda before, after: after.small in ("in", "on", "from", "date") and before.part != "AUX",
    ),
    "excepted": (
        "accepted",
        lambda before, after: before.small in _HAVING or after.small in ("your", "the", "another"),
    ),
    "pleas": ("please", lambda before, _: before is END or before.small in ("and", "could", "you", ",")),
    "there": (
        "they're",
        lambda before, after: (
            after.part == "VERB" and is_ing(after) and before.small in ("and", "because", "that", "if", "when")
        ),
    ),
    "expect": (
        "except",
        lambda before, after: (
            before.small in ("everything", "everyone", "nothing", "all", "nobody", "everybody")
            and after.small in ("for", "the", "my")
        ),
    ),
}
"""Words that are right in one place and wrong in another: what was meant, and when, by the words before and after."""


def slip_of_the_pen(sentence: Sentence, at: int) -> str:
    """Return the word that was meant at an index, empty where the one that stands there will do."""
    word = sentence[at]
    before, after = word_at(sentence, at - 1), word_at(sentence, at + 1)
    if word.text[:1].isupper() and before is not END:
        return ""
    if word.small in _PLACES:
        meant, wrong = _PLACES[word.small]
        return meant if wrong(before, after) else ""
    return _NEVER_MEANT.get(word.small, "")
