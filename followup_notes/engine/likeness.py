"""When two subjects are the same in spite of a corrected spelling."""

from __future__ import annotations

import re

from followup_notes.notation.nearest import fold

MOST = 2
"""So many letters may differ between a subject and its correction."""
_NAMES = re.compile(r"[^\W\d_]{2,}")
_TITLES = frozenset({"mr", "mrs", "ms", "mx", "dr", "prof", "frau", "herr", "sir", "the", "and", "von", "van", "de"})


def alike(one: str, other: str) -> bool:
    """Tell whether two subjects are the same, or at most two letters differ."""
    a, b = fold(one), fold(other)
    if a == b:
        return True
    # Of very short subjects two letters are nearly all there is.
    return abs(len(a) - len(b)) <= MOST < min(len(a), len(b)) and _distance(a, b) <= MOST


def share_a_name(one: str, other: str) -> bool:
    """Tell whether two people's names have a name in common."""
    return bool(_names(one) & _names(other))


def _names(text: str) -> set[str]:
    return {name.casefold() for name in _NAMES.findall(text)} - _TITLES


def _distance(a: str, b: str) -> int:
    row = list(range(len(b) + 1))
    for i, letter in enumerate(a, 1):
        above, row[0] = row[0], i
        for j, other in enumerate(b, 1):
            above, row[j] = row[j], min(row[j] + 1, row[j - 1] + 1, above + (letter != other))
    return row[-1]
