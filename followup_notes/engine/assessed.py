"""One item while it is being judged: its scope, its own times, and what was found about it so far."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import datetime, timedelta

from followup_notes.dates.zones import day_end, plus, zone
from followup_notes.engine.calendar import Point
from followup_notes.engine.looks import MINUTE
from followup_notes.engine.scope import Scope
from followup_notes.engine.times import Worked, work_out
from followup_notes.model.rules import Rule
from followup_notes.model.verdict import Item, Reason, State


@dataclass(slots=True)
class Times:
    """Start, due and until of an item; `firm` says that the until lies outside my power."""

    start: datetime | None = None
    due: datetime | None = None
    until: datetime | None = None
    firm: bool = False


@dataclass(slots=True)
class Assessed:
    """An item with its state, None while only time and the policies are left to decide."""

    item: Item
    rule: Rule
    scope: Scope
    state: State | None = None
    reasons: list[Reason] = field(default_factory=list)
    times: Times = field(default_factory=Times)
    own_start: datetime | None = None
    earliest: datetime | None = None
    """When it can start if I do my part: its own start, moved only by what time alone ends."""
    worked: dict[str, Worked] = field(default_factory=dict)
    began: Point | None = None
    """What ended the silence before this item's."""
    ended: Point | None = None
    """When it was sent, ticked, or dismissed, as far as a day is known."""
    sent: Point | None = None
    spans: list[tuple[datetime, datetime | None]] = field(default_factory=list)
    """The times in which it was, is or will be open."""

    def recount(self, start: datetime | None) -> None:
        """Count due and until anew from a start."""
        scope, rule = self.scope, self.rule
        scope.start, scope.due = start, None
        due = work_out(rule.due, scope, "due") if rule.due else None
        scope.due = due.at if due else None
        self._note("due", due)
        first = limited(Times(start, due.at if due else None))
        scope.due = first.due
        until = work_out(rule.until, scope, "until") if rule.until else None
        self._note("until", until)
        times = Times(start, first.due, until.at if until else None, bool(until and until.firm))
        self.times = limited(self._snoozed(limited(times)))
        scope.due = self.times.due

    def _note(self, key: str, worked: Worked | None) -> None:
        if worked is not None:
            self.worked[key] = worked

    def _snoozed(self, times: Times) -> Times:
        record = self.item.record
        if record is None or record.snoozed is None:
            return times
        tz = zone(self.scope.ground.book.settings.time_zone)
        due = day_end(record.snoozed, tz or self.scope.calendar.tz)
        until = max(times.until, due) if times.until else None
        return Times(times.start, due, until, firm=False)

    def next_start(self, end: datetime) -> datetime:
        """Return where an item starts that was held until `end`."""
        return self.scope.calendar.next_start(end)

    def close(self) -> datetime | None:
        """Return when the item stops being open of itself: a minute after its until."""
        return plus(self.times.until, MINUTE) if self.times.until else None

    def end_of_day(self, point: Point) -> datetime:
        """Return the midnight after a day on which something ended."""
        return self.scope.calendar.midnight(point.day + timedelta(days=1))


def limited(times: Times) -> Times:
    """Keep start <= due <= until: what lies too early is moved, except for a firm until.

    A due before its start becomes the end of the start's day; an until before its due becomes the
    due; a due after a firm until becomes the until.
    """
    start, due, until = times.start, times.due, times.until
    if start and due and due < start:
        due = day_end(start.date(), start.tzinfo) if start.tzinfo else due
    if until and due and due > until:
        due, until = (until, until) if times.firm else (due, due)
    return Times(start, due, until, times.firm)
