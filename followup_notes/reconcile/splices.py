"""Two versions of a stretch of text become the smallest splices that turn one into the other."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from difflib import SequenceMatcher

from followup_notes.model.page import Splice


def spliced(text: str, splices: Iterable[Splice]) -> str:
    """Return a text with every splice done; places are those of the text as it was."""
    for splice in sorted(splices, key=lambda splice: (splice.start, splice.end), reverse=True):
        text = text[: splice.start] + splice.text + text[splice.end :]
    return text


def composed(text: str, first: Iterable[Splice], more: Iterable[Splice]) -> tuple[Splice, ...]:
    """Return what does at once what some splices do to a text, and others to what comes of it."""
    new = spliced(spliced(text, first), more)
    before, after = _lines(text), _lines(new)
    start = 0
    while before and after and before[0] == after[0]:
        start += len(before.pop(0))
        after.pop(0)
    while before and after and before[-1] == after[-1]:
        before.pop()
        after.pop()
    return between("".join(before), "".join(after), start)


def between(old: str, new: str, start: int) -> tuple[Splice, ...]:
    """Return what to replace, by whole lines, so that `old`, which begins at `start`, becomes `new`."""
    if old == new:
        return ()
    before, after = _lines(old), _lines(new)
    return tuple(_hunks(before, after, start))


def _hunks(before: list[str], after: list[str], start: int) -> Iterator[Splice]:
    offsets = [start]
    for line in before:
        offsets.append(offsets[-1] + len(line))
    for what, low, high, first, last in SequenceMatcher(None, before, after, autojunk=False).get_opcodes():
        if what != "equal":
            yield _trimmed(offsets[low], "".join(before[low:high]), "".join(after[first:last]))


def _trimmed(start: int, old: str, new: str) -> Splice:
    """Leave out what both begin and end with, so that a tick's stamp is an insertion."""
    head = 0
    while head < min(len(old), len(new)) and old[head] == new[head]:
        head += 1
    tail = 0
    while tail < min(len(old), len(new)) - head and old[-1 - tail] == new[-1 - tail]:
        tail += 1
    return Splice(start + head, start + len(old) - tail, new[head : len(new) - tail])


def _lines(text: str) -> list[str]:
    rows = text.split("\n")
    return [f"{row}\n" for row in rows[:-1]] + ([rows[-1]] if rows[-1] else [])
