"""Three versions of a text made one: what either side changed since their common base.

The kept library for this (merge3) is under the GPL, which this project's licence does not allow in a
dependency; the standard library's difflib finds the blocks, and joining them is short.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from difflib import SequenceMatcher

_LINE = re.compile(rb"[^\n]*\n|[^\n]+")


def merge(base: bytes, one: bytes, other: bytes) -> bytes:
    """Join two versions of a text.

    Where only one side changed, its change is taken; where both did and differ, both texts are
    kept, `one` first: between two of the user's own versions nothing is thrown away.
    """
    b, x, y = (_LINE.findall(text) for text in (base, one, other))
    pieces = [piece for group in _groups(b, x, y) for piece in _joined(*group)]
    return b"".join(_ended(pieces))


def union(one: bytes, other: bytes) -> bytes:
    """Join two versions whose base is unknown: every line of both, common ones once."""
    x, y = _LINE.findall(one), _LINE.findall(other)
    pieces: list[bytes] = []
    for tag, a, b, c, d in SequenceMatcher(None, x, y, autojunk=False).get_opcodes():
        pieces += x[a:b]
        if tag != "equal":
            pieces += y[c:d]
    return b"".join(_ended(pieces))


def holds(text: bytes, other: bytes, base: bytes = b"") -> bool:
    """Tell whether every line that `other` added to `base` stands in `text`, as often as there."""
    return not Counter(_bare(other)) - Counter(_bare(base)) - Counter(_bare(text))


def _bare(text: bytes) -> list[bytes]:
    return [line.strip() for line in text.split(b"\n") if line.strip()]


def _ended(pieces: list[bytes]) -> Iterator[bytes]:
    """Give an inner line without its end (the last one of a side) the end that it lacks."""
    last = len(pieces) - 1
    for number, piece in enumerate(pieces):
        yield piece if number == last or piece.endswith(b"\n") else piece + b"\n"


def _joined(base: list[bytes], one: list[bytes], other: list[bytes]) -> list[bytes]:
    if one in (base, other):
        return other
    if other == base:
        return one
    # What both added alike stands once, else a chain of merges would double it.
    return _LINE.findall(union(b"".join(one), b"".join(other)))


def _groups(
    base: list[bytes], one: list[bytes], other: list[bytes]
) -> Iterator[tuple[list[bytes], list[bytes], list[bytes]]]:
    """Cut the three texts at the blocks that are the same in all of them."""
    at = (0, 0, 0)
    for block, x, y, size in _common(base, one, other):
        yield base[at[0] : block], one[at[1] : x], other[at[2] : y]
        same = base[block : block + size]
        yield same, same, same
        at = (block + size, x + size, y + size)
    yield base[at[0] :], one[at[1] :], other[at[2] :]


def _common(base: list[bytes], one: list[bytes], other: list[bytes]) -> Iterator[tuple[int, int, int, int]]:
    """List the runs of base lines that both sides kept: (place in base, in one, in other, length)."""
    left = SequenceMatcher(None, base, one, autojunk=False).get_matching_blocks()
    right = SequenceMatcher(None, base, other, autojunk=False).get_matching_blocks()
    i = j = 0
    while i < len(left) and j < len(right):
        a, b = left[i], right[j]
        start, end = max(a.a, b.a), min(a.a + a.size, b.a + b.size)
        if start < end:
            yield start, a.b + start - a.a, b.b + start - b.a, end - start
        if a.a + a.size <= b.a + b.size:
            i += 1
        else:
            j += 1
