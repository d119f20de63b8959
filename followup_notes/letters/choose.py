"""Variation without chance: for each place of a letter the wording by id, then the next that no other letter has."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from followup_notes.letters.similar import runs, runs_of, similarity, words_of
from followup_notes.notation.ident import digest

_FREE = 0.3
"""Letters below this likeness read as different ones; the checks only speak from 0.6 on."""
_KEPT = 0.5
"""A letter that stands in the note at least this much like a wording was made from it."""
Choices = tuple[int, ...]
_Runs = frozenset[tuple[str, ...]]


@dataclass(frozen=True, slots=True)
class Wordings:
    """What a letter may say: how many wordings each place has, and how it reads with one of each.

    `pieces` gives the same text taken apart: what a place wrote with its number, what stands around with None.
    """

    counts: Sequence[int]
    write: Callable[[Choices], str]
    pieces: Callable[[Choices], Sequence[tuple[int | None, str]]]


def choose(id_: str, letter: Wordings, standing: str | None, taken: Sequence[str]) -> Choices:
    """Return which wording of each `either` to take.

    A letter that stands already keeps its wordings, so that an untouched draft never flips; else every
    place takes the first wording, counted from where the id says, that is least like those of `taken`.
    """
    starts = tuple(int(digest(id_, str(place)), 36) % count for place, count in enumerate(letter.counts))
    if not taken and standing is None:
        return starts
    if standing is not None and letter.write(starts) == standing.strip():
        return starts
    own = _own_runs(starts, letter)
    if standing is not None:
        kept = _nearest(starts, own, standing)
        if similarity(letter.write(kept), standing) >= _KEPT:
            return kept
    others = [runs(other) for other in taken]
    free = tuple(
        min(_turned(len(wordings), start), key=lambda at: _used(wordings[at], others))
        for start, wordings in zip(starts, own, strict=True)
    )
    return _least_alike(free, letter, taken)


def _least_alike(free: Choices, letter: Wordings, taken: Sequence[str]) -> Choices:
    """Move single places on where more letters are taken than there are wordings, so that none is there twice."""
    best, best_likeness = free, 2.0
    others = [
        (*free[:at], other, *free[at + 1 :])
        for at, count in enumerate(letter.counts)
        for other in _turned(count, free[at])
    ]
    for choices in (free, *others):
        text = letter.write(choices)
        likeness = max((similarity(text, other) for other in taken), default=0.0)
        if likeness < best_likeness:
            best, best_likeness = choices, likeness
        if likeness < _FREE:
            break
    return best


def _own_runs(starts: Choices, letter: Wordings) -> list[list[_Runs]]:
    """Return for every place and wording the runs of words that no other wording of that place brings.

    All places are turned on together, so that the letter is written as often as its richest place has wordings.
    """
    turns = [
        letter.pieces(tuple((start + turn) % count for start, count in zip(starts, letter.counts, strict=True)))
        for turn in range(max(letter.counts, default=0))
    ]
    own = [[frozenset[tuple[str, ...]]()] * count for count in letter.counts]
    for at, (place, _) in enumerate(turns[0] if turns else ()):
        if place is not None:
            own[place] = _own_of_place(at, starts[place], letter.counts[place], turns)
    return own


def _own_of_place(at: int, start: int, count: int, turns: Sequence[Sequence[tuple[int | None, str]]]) -> list[_Runs]:
    """Return the own runs of each wording of the piece at one index; around it stands what the first turn wrote."""
    opening = "".join(text for _, text in turns[0][:at])
    before, greeted = words_of(opening), bool(opening.strip())
    after = words_of("".join(text for _, text in turns[0][at + 1 :]), greeted=True)
    elsewhere = runs_of(before) | runs_of(after)
    written = [
        runs_of([*before[-2:], *words_of(turns[(wording - start) % count][at][1], greeted=greeted), *after[:2]])
        for wording in range(count)
    ]
    shared = frozenset.intersection(*written) | elsewhere
    return [one - shared for one in written]


def _nearest(starts: Choices, own: list[list[_Runs]], standing: str) -> Choices:
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
