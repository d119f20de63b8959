"""Rounds to come: interviews that are planned, by a note of their own or by a "next round" key."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime

from followup_notes.engine.assume import SAID, Meeting, expected_end
from followup_notes.engine.calendar import Point
from followup_notes.engine.ground import Ground
from followup_notes.model.facts import Facts, Status


@dataclass(frozen=True, slots=True)
class Coming:
    """A round with a date: its start, its assumed end, and the label that tells it from others."""

    start: Point
    end: datetime
    label: str
    number: int
    note: str | None
    meeting: Meeting | None = None


def rounds_with_a_date(ground: Ground) -> tuple[Coming, ...]:
    """Return every round that is not called off, held or to come, by note or key, in order of time."""
    found = ground.cache.get("rounds")
    if not isinstance(found, tuple):
        rounds = sorted((*_noted(ground), *_keyed(ground)), key=lambda one: (one.start.at, one.number))
        found = ground.cache["rounds"] = tuple(rounds)
    return found


def _noted(ground: Ground) -> Iterator[Coming]:
    for meeting in ground.meetings:
        if meeting.start and meeting.end and meeting.status not in SAID:
            start = meeting.start if _has_time(meeting.facts) else ground.calendar.day_point(meeting.start.day)
            yield Coming(
                start, meeting.end.at, meeting.label, meeting.interview.number, meeting.interview.note, meeting
            )


def _has_time(facts: Facts) -> bool:
    return isinstance(facts.start, datetime) or isinstance(facts.end, datetime)


def _keyed(ground: Ground) -> Iterator[Coming]:
    """Yield the "next round" keys that no interview's note has taken up."""
    for meeting in ground.meetings:
        number = meeting.interview.number
        later = any(other.interview.number > number and other.start for other in ground.meetings)
        if meeting.facts.next_round and not later:
            label = str((meeting.facts.round or number) + 1)
            yield _coming(ground, meeting.facts, label, number + 1, meeting.interview.note)
    own = ground.application.own
    if own and own.next_round:
        point = ground.calendar.point(own.next_round)
        days = [meeting.start.day for meeting in ground.meetings if meeting.start]
        if not any(day >= point.day for day in days):
            count = len(ground.meetings) + 1
            yield _coming(ground, own, str(count), count, ground.application.note)


def _coming(ground: Ground, facts: Facts, label: str, number: int, note: str | None) -> Coming:
    assert facts.next_round is not None
    point = ground.calendar.point(facts.next_round)
    return Coming(point, expected_end(point, ground.calendar), label, number, note)


def rounds_to_come(ground: Ground) -> tuple[Coming, ...]:
    """Return the rounds after the latest held interview that are not over, the next one first."""
    number = ground.latest.interview.number if ground.latest else 0
    later = (one for one in rounds_with_a_date(ground) if one.number > number)
    return tuple(one for one in later if not ground.looks.reached(one.end))


def next_round(ground: Ground, after: Meeting | None) -> Coming | None:
    """Return the first round after an interview (or of all) that is still to come.

    Of an interview that another held one has followed there is no next round.
    """
    number = after.interview.number if after else 0
    later = [one for one in rounds_with_a_date(ground) if one.number > number and one.meeting is not after]
    if after is not None and any(one.meeting and one.meeting.over for one in later):
        return None
    return next((one for one in later if not ground.looks.reached(one.end)), None)


def later_round(ground: Ground, than: Meeting | None) -> Coming | None:
    """Return the first round after an interview, held or to come; for one that fell through also its new date."""
    if than is None:
        return next_round(ground, None)
    number = than.interview.number
    others = (one for one in rounds_with_a_date(ground) if one.meeting is not than)
    later = (one for one in others if one.number > number or _instead(one, than))
    return next((one for one in later if one.meeting is None or is_later(one.meeting, than)), None)


def _instead(coming: Coming, than: Meeting) -> bool:
    """Tell whether a round takes the place of one that fell through, be it on an earlier day."""
    same = coming.meeting and coming.meeting.facts.round == than.facts.round is not None
    return than.status in SAID and bool(same)


def is_later(meeting: Meeting, than: Meeting) -> bool:
    """Tell whether an interview is of a later round than another: several talks of one day are one round."""
    if than.status in SAID:
        return True
    if meeting.facts.round is not None and meeting.facts.round == than.facts.round:
        return False
    return not (meeting.start and than.start and meeting.start.day == than.start.day)


def passed_keys(ground: Ground) -> tuple[Coming, ...]:
    """Return rounds a key gave whose time is over though no note tells of them."""
    keyed = (one for one in rounds_with_a_date(ground) if one.meeting is None)
    return tuple(one for one in keyed if ground.looks.reached(one.end))


def upcoming(ground: Ground) -> Meeting | None:
    """Return the earliest interview that is scheduled."""
    planned = [one for one in ground.meetings if one.status is Status.SCHEDULED and one.start]
    return min(planned, key=lambda one: (one.start, one.interview.number), default=None)
