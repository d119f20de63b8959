"""Variation without chance: for each place of a letter the wording by id, then the next that no other letter has."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from followup_notes.letters.similar import runs, similarity
from followup_notes.notation.ident import digest

_FREE = 0.3
"""Letters below this likeness read as different ones; the checks only speak from 0.6 on."""
_KEPT = 0.5
"""A letter that stands in the note at least this much like a wording was made from it."""
_Runs = frozenset[tuple[str, ...]]


def choose(
    id_: str, counts: Sequence[int], write: Callable[[tuple[int, ...]], str], standing: str | None, taken: Sequence[str]
) -> tuple[int, ...]:
    """Return which wording of each `either` to take.

    A letter that stands already keeps its wordings, so that an untouched draft never flips; else every
    place takes the first wording, counted from where the id says, that is least like those of `taken`.
    """
    starts = tuple(int(digest(id_, str(place)), 36) % count for place, count in enumerate(counts))
    if not taken and standing is None:
        return starts
    if standing is not None and write(starts) == standing.strip():
        return starts
    own = _own_runs(starts, counts, write)
    if standing is not None:
        kept = _nearest(starts, own, standing)
        if similarity(write(kept), standing) >= _KEPT:
            return kept
    others = [runs(other) for other in taken]
    free = tuple(
        min(_turned(len(wordings), start), key=lambda at: _used(wordings[at], others))
        for start, wordings in zip(starts, own, strict=True)
    )
    return _least_alike(free, counts, write, taken)


def _least_alike(
    free: tuple[int, ...], counts: Sequence[int], write: Callable[[tuple[int, ...]], str], taken: Sequence[str]
) -> tuple[int, ...]:
    """Move single places on where more letters are taken than there are wordings, so that none is there twice."""
    best, best_likeness = free, 2.0
    others = [
        (*free[:at], other, *free[at + 1 :]) for at, count in enumerate(counts) for other in _turned(count, free[at])
    ]
    for choices in (free, *others):
        text = write(choices)
        likeness = max((similarity(text, other) for other in taken), default=0.0)
        if likeness < best_likeness:
            best, best_likeness = choices, likeness
        if likeness < _FREE:
            break
    return best


def _own_runs(
    starts: tuple[int, ...], counts: Sequence[int], write: Callable[[tuple[int, ...]], str]
) -> list[list[_Runs]]:
    """Return for every place and wording the runs of words that no other wording of that place brings."""
    own = []
    for place, count in enumerate(counts):
        written = [runs(write((*starts[:place], at, *starts[place + 1 :]))) for at in range(count)]
        shared = frozenset.intersection(*written) if written else frozenset()
        own.append([one - shared for one in written])
    return own


def _nearest(starts: tuple[int, ...], own: list[list[_Runs]], standing: str) -> tuple[int, ...]:
    """Return the wordings that a letter which stands in the note was made from."""
    there = runs(standing)
    return tuple(
        max(_turned(len(wordings), start), key=lambda at: _share(wordings[at], there))
        for start, wordings in zip(starts, own, strict=True)
    )


def _used(wording: _Runs, others: Sequence[_Runs]) -> float:
    """Return how much of a wording the letters that are taken have already: the fullest first, then how many."""
    shares = [_share(wording, other) for other in others]
    return max(shares, default=0.0) + sum(shares) / 1000


def _share(wording: _Runs, there: _Runs) -> float:
    return round(len(wording & there) / len(wording), 1) if wording else 0.0


def _turned(count: int, start: int) -> list[int]:
    return [(start + step) % count for step in range(count)]
