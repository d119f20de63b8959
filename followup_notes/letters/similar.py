"""How alike two letters are: shared runs of three words, greeting and names left out."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from functools import lru_cache

ALIKE = 0.6
SAME = 0.8
_WORD = re.compile(r"\w+(?:['’]\w+)?")
_GREETING = re.compile(
    r"(?:dear|hello|hi|hey|good (?:morning|afternoon|evening)|guten|sehr|liebe|lieber|hallo)\b[^\n]{0,200}",
    re.IGNORECASE,
)


def similarity(one: str, other: str, names: Iterable[str] = ()) -> float:
    """Return the share of three-word runs two letters' bodies have in common, 0 to 1."""
    left_out = frozenset(part.casefold() for name in names for part in _WORD.findall(name))
    first, second = runs(one, left_out), runs(other, left_out)
    every = first | second
    return len(first & second) / len(every) if every else 0.0


@lru_cache(maxsize=2048)
def runs(body: str, left_out: frozenset[str] = frozenset()) -> frozenset[tuple[str, ...]]:
    """Return all runs of three words of a letter's body."""
    words = [word for word in words_of(body) if word not in left_out]
    return runs_of(words) or frozenset([tuple(words)])


def words_of(text: str, *, greeted: bool = False) -> list[str]:
    """Return the words of a letter's body in lower case, without the greeting it begins with unless that is gone."""
    text = text.lstrip()
    greeting = None if greeted else _GREETING.match(text)
    return _WORD.findall((text[greeting.end() :] if greeting else text).casefold())


def runs_of(words: Sequence[str]) -> frozenset[tuple[str, ...]]:
    """Return all runs of three among some words."""
    return frozenset(zip(words, words[1:], words[2:], strict=False))
