"""One application from its notes: its interviews in order, and what holds for all of them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime, time

from followup_notes.dates.zones import aware, zone
from followup_notes.model.case import Application, Interview
from followup_notes.model.facts import Facts, Kind
from followup_notes.model.note import Note, day_of
from followup_notes.model.problem import Position, Problem, Severity
from followup_notes.reading.join_identity import Identity
from followup_notes.reading.join_merge import STEADY, Voice, filled, merge

_SHARED = (*STEADY, "coordinator", "hiring_manager", "contact_preference")
"""What a note says once for all rounds it tells of."""
_TOLD_LAST = (
    "interviewers", "my_promises", "their_promises", "extras", "highlights", "my_strengths", "messages", "replies",
)  # fmt: skip
"""What a note says once and its latest round is most likely about."""
_MORNING = time(9)


@dataclass(frozen=True, slots=True)
class Told:
    """One interview as one note tells of it; `alone` where the note tells of no other."""

    note: Note
    facts: Facts
    place: int
    alone: bool


def build(
    identity: Identity, notes: Sequence[Note], companies: Sequence[Note], zone_name: str
) -> tuple[Application, tuple[Problem, ...]]:
    """Make one application of its notes (in the order of their paths); `zone_name` is mine.

    Warns of a note that tells of the same interview as another one word for word.
    """
    standing = [note for note in notes if note.kind is Kind.APPLICATION]
    told, copies = _without_copies(_in_order([each for note in notes for each in _rounds(note)], zone_name))
    voices = [
        *(Voice(note.path, note.facts, standing=True) for note in standing),
        *(Voice(each.note.path, each.facts, day_of(each.facts.start) if each.facts.start else None) for each in told),
    ]
    facts, places = merge(voices, [Voice(note.path, note.facts) for note in companies])
    own = standing[0] if standing else None
    return Application(
        key=identity.key,
        company=facts.company or "?",
        role=facts.role,
        note=own.path if own else None,
        facts=facts,
        interviews=tuple(Interview(each.note.path, each.facts, number) for number, each in enumerate(told, start=1)),
        members=tuple(note.path for note in notes),
        own=own.facts if own else None,
        places=places,
    ), copies


def _rounds(note: Note) -> list[Told]:
    """Return the interviews a note tells of, each with what the note says for all of them."""
    if not note.rounds:
        return [Told(note, note.facts, 0, alone=True)] if note.kind is Kind.INTERVIEW else []
    if len(note.rounds) == 1 and note.kind is Kind.INTERVIEW:
        return [Told(note, filled(note.rounds[0], note.facts, _ALL), 0, alone=True)]
    told = [filled(facts, note.facts, _SHARED) for facts in note.rounds]
    if note.kind is Kind.INTERVIEW:
        last = max(range(len(told)), key=lambda place: (_day(told[place]), place))
        told[last] = filled(told[last], note.facts, _TOLD_LAST)
    return [Told(note, facts, place, alone=False) for place, facts in enumerate(told)]


def _day(facts: Facts) -> date:
    return day_of(facts.start) if facts.start else date.min


def _in_order(told: Sequence[Told], zone_name: str) -> list[Told]:
    """Order by start, then round number; an interview without a start stands before the next higher round."""
    tz_name = next((each.facts.time_zone for each in told if each.facts.time_zone), None) or zone_name
    tz = zone(tz_name) or UTC

    def start(each: Told) -> tuple[datetime, int, str, int]:
        assert each.facts.start is not None
        return aware(each.facts.start, tz, _MORNING), each.facts.round or 0, each.note.path, each.place

    ordered = sorted((each for each in told if each.facts.start), key=start)
    undated = [each for each in told if not each.facts.start]
    for each in sorted(undated, key=lambda one: (one.facts.round or 0, one.note.path, one.place)):
        ordered.insert(_place(each, ordered), each)
    return ordered


def _place(each: Told, ordered: Sequence[Told]) -> int:
    number = each.facts.round
    if number is None:
        return len(ordered)
    return next((place for place, other in enumerate(ordered) if (other.facts.round or 0) > number), len(ordered))


def _without_copies(told: Sequence[Told]) -> tuple[list[Told], tuple[Problem, ...]]:
    """Leave out what is told twice: in a table of rounds beside the interview's own note, or in a copied note."""
    kept: list[Told] = []
    problems: list[Problem] = []
    alone = [each for each in told if each.alone]
    for each in told:
        first = next((other for other in kept if each.alone and other.alone and _same(other.facts, each.facts)), None)
        if first:
            problems.append(_copy(each, first))
        elif each.alone or not any(_beside(each, other) for other in alone):
            kept.append(each)
    return kept, tuple(problems)


def _same(one: Facts, other: Facts) -> bool:
    """Tell whether two notes tell of the same interview in the same words."""
    if one.start is None or not isinstance(one.start, datetime):
        return False
    names = [tuple(person.name.casefold() for person in facts.interviewers) for facts in (one, other)]
    return names[0] == names[1] and (one.start, one.end, one.round, one.stage) == (
        other.start,
        other.end,
        other.round,
        other.stage,
    )


def _beside(row: Told, other: Told) -> bool:
    """Tell whether a row of a list of rounds is the interview another note tells of alone."""
    a, b = row.facts, other.facts
    if a.start is None or b.start is None or day_of(a.start) != day_of(b.start):
        return False
    if isinstance(a.start, datetime) and isinstance(b.start, datetime) and a.start.time() != b.start.time():
        return False
    return a.round is None or b.round is None or a.round == b.round


def _copy(each: Told, first: Told) -> Problem:
    message = f"tells of the same interview as {first.note.path}; its follow-ups stand there"
    hint = "delete one of the two notes, or correct the date, the round or the people in this one"
    return Problem(Position(each.note.path), "note-copied", message, hint, Severity.WARNING)


_ALL = (*_SHARED, *_TOLD_LAST)
