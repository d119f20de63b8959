"""Words by what they mean for manners; "_" joins words that mean it together only."""

from __future__ import annotations

from collections.abc import Mapping

from followup_notes.letters.meaning import lexicon_of_deeds, lexicon_of_feelings, lexicon_of_people, lexicon_of_things

_LISTED: Mapping[str, str] = {
    **lexicon_of_people.LISTED,
    **lexicon_of_deeds.LISTED,
    **lexicon_of_feelings.LISTED,
    **lexicon_of_things.LISTED,
}
CLASSES: Mapping[str, str] = {
    name: chr(0xE000 + number) for number, name in enumerate(("START", "CLAUSE", "ON", *_LISTED))
}
"""A meaning and the sign it has in a row; what begins a sentence or clause, and what goes on with the word before, has one."""


def _by_word() -> dict[str, tuple[str, ...]]:
    found: dict[str, tuple[str, ...]] = {}
    for name, listed in _LISTED.items():
        for word in listed.split():
            plain = word.replace("_", " ")
            found[plain] = (*found.get(plain, ()), name)
    return found


def _runs() -> dict[str, tuple[tuple[str, ...], ...]]:
    found: dict[str, list[tuple[str, ...]]] = {}
    for word in WORDS:
        first, *rest = word.split(" ")
        if rest:
            found.setdefault(first, []).append(tuple(rest))
    return {first: tuple(sorted(runs, key=len, reverse=True)) for first, runs in found.items()}


WORDS: Mapping[str, tuple[str, ...]] = _by_word()
"""A word's meanings."""
PHRASES: Mapping[str, tuple[tuple[str, ...], ...]] = _runs()
"""The first word of what means something together only, and what follows it, the longest first."""
