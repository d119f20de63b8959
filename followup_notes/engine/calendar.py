"""The employer's calendar: its zone, its working days, and the points in time that notes name."""

from __future__ import annotations

from collections.abc import Set as AbstractSet
from datetime import date, datetime, time, timedelta, tzinfo
from typing import NamedTuple

from followup_notes.dates.working import add_working_days, is_working, next_working_day, roll
from followup_notes.dates.zones import aware, day_end, midnight
from followup_notes.model.facts import Said


class Point(NamedTuple):
    """A moment the notes give: an instant in the employer's zone; a day alone is its midnight, untimed."""

    at: datetime
    timed: bool

    @property
    def day(self) -> date:
        """Return the local day."""
        return self.at.date()

    @property
    def said(self) -> date:
        """Return what the note said: the moment, or the day alone."""
        return self.at if self.timed else self.day


class Calendar:
    """Days of one employer: zone and days off."""

    __slots__ = ("_ends", "_midnights", "off", "tz")

    def __init__(self, tz: tzinfo, off: AbstractSet[date]) -> None:
        """Take the zone and the public holidays."""
        self.tz = tz
        self.off = off
        self._midnights: dict[date, datetime] = {}
        self._ends: dict[date, datetime] = {}

    def point(self, said: Said) -> Point:
        """Return what a note's date or time means here."""
        if isinstance(said, datetime):
            return Point(aware(said, self.tz, time()), timed=True)
        return self.day_point(said)

    def day_point(self, day: date) -> Point:
        """Return a day as a point without a time."""
        return Point(self.midnight(day), timed=False)

    def midnight(self, day: date) -> datetime:
        """Return the first instant of a day."""
        found = self._midnights.get(day)
        if found is None:
            found = self._midnights[day] = midnight(day, self.tz)
        return found

    def end(self, day: date) -> datetime:
        """Return 23:59 of a day."""
        found = self._ends.get(day)
        if found is None:
            found = self._ends[day] = day_end(day, self.tz)
        return found

    def at(self, day: date, clock: time) -> datetime:
        """Return a time of a day."""
        return aware(day, self.tz, clock)

    def local(self, moment: datetime) -> date:
        """Return the local day of a moment."""
        return moment.astimezone(self.tz).date()

    def add(self, day: date, n: int) -> date:
        """Return the n-th working day after (before, where negative) a day."""
        return add_working_days(day, n, self.off)

    def next(self, day: date) -> date:
        """Return the first working day strictly after a day."""
        return next_working_day(day, self.off)

    def roll(self, day: date) -> date:
        """Return the day itself, or the next working one."""
        return roll(day, self.off)

    def works(self, day: date) -> bool:
        """Tell whether it is a working day."""
        return is_working(day, self.off)

    def next_start(self, moment: datetime) -> datetime:
        """Return 00:00 of the first working day that begins at or after a moment."""
        local = moment.astimezone(self.tz)
        day = local.date()
        if self.midnight(day) < local:
            day += timedelta(days=1)
        return self.midnight(self.roll(day))
