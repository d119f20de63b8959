"""Names as people write them: their common form, and the known one that was probably meant."""

from __future__ import annotations

from collections.abc import Iterable
from difflib import SequenceMatcher
from functools import lru_cache

_NO_DIFFERENCE = {ord(char): None for char in " \t-_\u00a0\u2010\u2011\u2013"}
_CLOSE = 0.62
_ROUNDING = 1e-9
_LONGEST = 60


@lru_cache(maxsize=4096)
def fold(name: str) -> str:
    """Return the form in which two spellings of one name are equal: no case, spaces, "-" and "_"."""
    return name.casefold().translate(_NO_DIFFERENCE)


def nearest(name: str, known: Iterable[str]) -> str | None:
    """Return the known name that `name` is most likely a slip of, None where none is near."""
    return _nearest(fold(name), tuple(known))


@lru_cache(maxsize=256)
def _nearest(asked: str, known: tuple[str, ...]) -> str | None:
    """The same slip is asked about at every reading of its note, and each known name costs a look at all its letters."""
    if not asked or len(asked) > _LONGEST:
        return None
    matcher = SequenceMatcher(None, "", asked, autojunk=False)
    found, best = None, 0.0
    for candidate in known:
        likeness = _likeness(matcher, asked, fold(candidate), max(best, _CLOSE) - _ROUNDING)
        if likeness > best and likeness >= _CLOSE:
            found, best = candidate, likeness
    return found


def closest(name: str, known: Iterable[str], most: int) -> list[str]:
    """Return the known names that are most like a name, however little that is."""
    asked = fold(name)[:_LONGEST]
    return sorted(known, key=lambda one: (-SequenceMatcher(None, asked, fold(one), autojunk=False).ratio(), one))[:most]


def _likeness(matcher: SequenceMatcher[str], asked: str, known: str, least: float) -> float:
    """Return how like two names are; anything below `least` is as good as nothing."""
    # "intervew done" for "interview": a beginning counts as much as a slip of two letters.
    begun = 0.65 if len(asked) > 3 and known.startswith(asked) else 0.0
    if not 0.5 <= len(known) / len(asked) <= 2 or _shared(asked, known) < least:
        return begun
    matcher.set_seq1(known)
    if matcher.quick_ratio() < least:
        return begun
    ratio = matcher.ratio()
    if len(asked) < 25:
        # Two letters that changed places are one slip, which the ratio does not see.
        spelt = 1 - slips(asked, known) / max(len(asked), len(known))
        ratio = max((2 * ratio + spelt) / 3, spelt) if ratio >= 0.5 else spelt
    return max(ratio, begun)


def _shared(one: str, other: str) -> float:
    """Return what part of two names their common letters can make up at most; no likeness is above it."""
    ours, theirs = letters(one), letters(other)
    alike = min(len(one) - (ours & ~theirs).bit_count(), len(other) - (theirs & ~ours).bit_count())
    return 2 * alike / (len(one) + len(other))


@lru_cache(maxsize=4096)
def letters(text: str) -> int:
    """Return a bit for each letter that occurs; rare ones may share theirs."""
    return sum({1 << ord(char) % 64 for char in text})


def slips(one: str, other: str) -> int:
    """Return how many letters were added, left out, changed or swapped with their neighbour."""
    before: list[int] = []
    row = list(range(len(other) + 1))
    for i, char in enumerate(one, 1):
        last, before, row = before, row, [i]
        for j, its in enumerate(other, 1):
            best = min(before[j] + 1, row[j - 1] + 1, before[j - 1] + (char != its))
            if i > 1 and j > 1 and char == other[j - 2] and one[i - 2] == its:
                best = min(best, last[j - 2] + 1)
            row.append(best)
    return row[-1]


def did_you_mean(name: str, known: Iterable[str], otherwise: str = "") -> str:
    """Return the hint 'did you mean "X"?', or `otherwise` where nothing is near."""
    found = nearest(name, known)
    return f'did you mean "{found}"?' if found else otherwise
