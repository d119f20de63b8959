"""Slips of syntax in a text whose words a library has tagged."""

from __future__ import annotations

from collections.abc import Iterator

from followup_notes.letters.syntax.agreement import agreement
from followup_notes.letters.syntax.capitals import capitals
from followup_notes.letters.syntax.companions import companions
from followup_notes.letters.syntax.counts import counts
from followup_notes.letters.syntax.family import families
from followup_notes.letters.syntax.missing_verbs import missing_verbs
from followup_notes.letters.syntax.sound_alikes import sound_alikes
from followup_notes.letters.syntax.tagged import Sentence, Slip
from followup_notes.letters.syntax.verb_forms import verb_forms

_RULES = (agreement, counts, verb_forms, missing_verbs, companions, sound_alikes, capitals)


def syntax(tagged: tuple[Sentence, ...]) -> Iterator[Slip]:
    """Find slips of syntax in the sentences of a text."""
    for sentence in tagged:
        for rule in _RULES:
            yield from rule(sentence)
    yield from families(tagged)
