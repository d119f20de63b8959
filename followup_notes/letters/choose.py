"""Variation without chance: the first wording by id that no other letter of the case has taken."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence

from followup_notes.letters.similar import similarity
from followup_notes.notation.ident import digest

_FREE = 0.3
"""Letters below this likeness read as different ones; the checks only speak from 0.6 on."""
_KEPT = 0.5
"""A letter that stands in the note at least this much like a wording was made from it."""
_MOST = 60


def choose(
    id_: str, counts: Sequence[int], write: Callable[[tuple[int, ...]], str], standing: str | None, taken: Sequence[str]
) -> tuple[int, ...]:
    """Return which wording of each `either` to take.

    A letter that stands already keeps its wordings, so that an untouched draft never flips; else the
    first choice that is unlike every letter of `taken`, and where all are alike the least alike one.
    """
    candidates = list(_candidates(id_, counts))
    if standing is not None:
        likeness, kept = _nearest(candidates, write, standing)
        if likeness >= _KEPT:
            return kept
    best, best_likeness = candidates[0], 2.0
    for candidate in candidates:
        text = write(candidate)
        likeness = max((similarity(text, other) for other in taken), default=0.0)
        if likeness < best_likeness:
            best, best_likeness = candidate, likeness
        if likeness < _FREE:
            break
    return best


def _nearest(
    candidates: Sequence[tuple[int, ...]], write: Callable[[tuple[int, ...]], str], standing: str
) -> tuple[float, tuple[int, ...]]:
    found = (0.0, candidates[0])
    for candidate in candidates:
        likeness = similarity(write(candidate), standing)
        if likeness > found[0]:
            found = likeness, candidate
        if likeness == 1.0:
            break
    return found


def _candidates(id_: str, counts: Sequence[int]) -> Iterator[tuple[int, ...]]:
    """Give choices that begin where the id says; neighbours differ in every place, later ones in all but one."""
    starts = [int(digest(id_, str(place)), 36) for place in range(len(counts))]
    seen: set[tuple[int, ...]] = set()
    widest = max(counts, default=1)
    for turn in range(widest):
        for step in range(widest):
            choice = tuple(
                (start + step + turn * place) % count
                for place, (start, count) in enumerate(zip(starts, counts, strict=True))
            )
            if choice not in seen and len(seen) < _MOST:
                seen.add(choice)
                yield choice
