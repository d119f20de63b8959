"""Verdicts: what was found about an item, with its reasons in the order in which they are told."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime, time, timedelta

from followup_notes.dates.zones import plus
from followup_notes.engine.assessed import Assessed
from followup_notes.engine.conditions import all_hold
from followup_notes.engine.reasons import because
from followup_notes.engine.silence import cap, nudges
from followup_notes.engine.times import told
from followup_notes.model.verdict import Reason, State, Verdict

BREATH = timedelta(hours=2)
"""So long after an interview a message is best sent: at once would look prepared."""
_UNTIMED = frozenset({State.OFF, State.DOES_NOT_APPLY, State.UNKNOWN})
_OF_THE_TALK = frozenset({"interview", "interview start", "first interview"})
_AHEAD = frozenset({State.WAITING, State.HELD, State.OPEN, State.OVERDUE})


def verdict_of(found: Assessed, next_look: datetime | None) -> Verdict:
    """Make the verdict on an item."""
    state = found.state
    assert state is not None
    if state in _UNTIMED:
        return Verdict(found.item, state, tuple(found.reasons), next_look=next_look)
    times, ahead = found.times, state in _AHEAD
    best = _best_from(found) if ahead and found.rule.draft else None
    last = ahead and _is_last(found)
    return Verdict(
        found.item,
        state,
        (*found.reasons, *_times_told(found, best, last=last)),
        times.start,
        times.due,
        _until(found),
        next_look,
        best,
        _draft(found),
        last,
        tuple(sorted(found.scope.spared)),
    )


def _until(found: Assessed) -> datetime | None:
    until, worked = found.times.until, found.worked.get("until")
    return worked.told if worked and worked.at == until else until


def _times_told(found: Assessed, best: datetime | None, *, last: bool) -> Iterator[Reason]:
    for key in ("start", "due", "until"):
        worked = found.worked.get(key)
        if worked is not None:
            yield told(key, worked)
    if any(worked.phrase.moment in _OF_THE_TALK for worked in found.worked.values()):
        yield from _assumed(found)
    record = found.item.record
    if record and record.snoozed:
        yield because("snoozed", record.snoozed, at=record.at)
    for seen in found.scope.seen:
        yield because("latest-date" if seen.latest else "first-seen", seen.fact, seen.point.day)
    if best is not None:
        yield because("best-from", best)
    if last:
        ground = found.scope.ground
        yield because("last-allowed", len(nudges(ground)), cap(ground))


def _assumed(found: Assessed) -> Iterator[Reason]:
    meeting = found.scope.meeting
    if meeting and meeting.end and meeting.how in ("60 minutes", "17:00"):
        yield because("assumed-end", meeting.end.at, meeting.how)


def _is_last(found: Assessed) -> bool:
    ground = found.scope.ground
    return found.rule.name in ground.kinds.nudges and len(nudges(ground)) + 1 == max(cap(ground), 1)


def _draft(found: Assessed) -> str | None:
    return next((choice.kind for choice in found.rule.draft if all_hold(choice.when, found.scope)), None)


def _best_from(found: Assessed) -> datetime | None:
    """Return when a message is best sent: in their working hours, and not minutes after a talk."""
    start = found.times.start
    if start is None:
        return None
    send_on = found.scope.ground.policies.send_on
    worked = found.worked.get("start")
    fresh = worked is not None and worked.phrase.unit == "right after" and worked.phrase.moment == "interview"
    best = _within(found, plus(start, BREATH) if fresh else start, send_on.start, send_on.end)
    due = found.times.due
    if due and best > due:
        best = _within(found, start, send_on.start, send_on.end)
    return None if due and best > due else best


def _within(found: Assessed, moment: datetime, opening: time, closing: time) -> datetime:
    """Move a moment into working hours."""
    calendar = found.scope.calendar
    local = moment.astimezone(calendar.tz)
    day = local.date()
    if calendar.works(day) and local.time() <= closing:
        return max(local, calendar.at(day, opening))
    return calendar.at(calendar.next(day), opening)
