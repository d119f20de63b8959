"""How often English words are written, by a second dictionary: it knows many that the checker of letters does not."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from functools import lru_cache
from typing import Any

OVERSHADOWED = 200
"""A word is taken for a slip of another that is written so many times as often: "wether" for "whether"."""
OFTEN = 2_000
"""Times that a word of every letter is found in the dictionary's texts; "sapphire" has 838, "wishes" 34,017."""

_SHORT = 4
"""Letters of a word that may be a name."""
RARE = 200
"""Times below which a word is meant by nobody who writes a letter: "pithier" has 50."""


def is_written(word: str, meant: Iterable[str] = ()) -> bool:
    """Tell whether a word in small letters is one people write, and not rather one of the words that may be meant."""
    often = _count(word)
    return often > 0 and all(_count(each) < OVERSHADOWED * often for each in meant)


def is_often(words: Iterable[str], times: int = OFTEN) -> bool:
    """Tell whether one of the words is so often written that it may well be meant."""
    return any(_count(each) >= times for each in words)


def by_use(words: Iterable[str]) -> list[str]:
    """Return words in small letters, those first that are written most; of several together the first one counts."""
    return sorted(words, key=lambda each: (-_count(re.split(r"[ ']", each.lower())[0]), each))


def is_near_often(word: str) -> bool:
    """Tell whether a word is one letter away from a word of every letter: "everthing"."""
    return any(_near_often(word))


def is_near_no_name(word: str) -> bool:
    """Tell the same of a word that opens a sentence: a short one has only its letters in another order, as "Theo" is a name."""
    return any(len(word) > _SHORT or sorted(each) == sorted(word) for each in _near_often(word))


def _near_often(word: str) -> Iterator[str]:
    """Give the words of every letter that are one letter away."""
    yield from (each for each in _dictionary().edit_distance_1(word) if _count(each) >= OFTEN)


def _count(word: str) -> int:
    return int(_dictionary().word_frequency.dictionary.get(word, 0))


@lru_cache(maxsize=1)
def _dictionary() -> Any:
    from spellchecker import SpellChecker

    return SpellChecker(language="en")
