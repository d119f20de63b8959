"""The present moment, and every instant that was compared with it."""

from __future__ import annotations

from datetime import datetime, timedelta

from followup_notes.dates.zones import plus

MINUTE = timedelta(minutes=1)


class Looks:
    """Compares instants with now and remembers the earliest one that is still ahead."""

    __slots__ = ("next", "now")

    def __init__(self, now: datetime) -> None:
        """Begin at an aware moment."""
        self.now = now
        self.next: datetime | None = None

    def reached(self, moment: datetime) -> bool:
        """Tell whether the moment has come."""
        if moment <= self.now:
            return True
        if self.next is None or moment < self.next:
            self.next = moment
        return False

    def past(self, last: datetime) -> bool:
        """Tell whether the last minute that still counts is over."""
        return self.reached(plus(last, MINUTE))
