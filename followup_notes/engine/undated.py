"""Facts without a date: they count from the day they were first seen, or from today."""

from __future__ import annotations

from datetime import date, timedelta
from typing import TYPE_CHECKING, NamedTuple

from followup_notes.engine.calendar import Point

if TYPE_CHECKING:
    from followup_notes.engine.ground import Ground

OLD = timedelta(days=60)
"""A fact first seen so long after all dates of its application counts from the latest of those."""


class FirstSeen(NamedTuple):
    """From when an undated fact counts, and the day to be kept in the ledger, if one is."""

    point: Point
    fact: str
    path: str
    keep: date | None
    latest: bool
    stored: bool


class Undated:
    """Answers from when the undated facts of one application count."""

    def __init__(self, ground: Ground) -> None:
        """Look up the days that ledgers already keep."""
        self._ground = ground
        self._stored: dict[str, date] = {}
        self._found: dict[tuple[str, str], FirstSeen] = {}
        paths = ground.paths
        for path, seen in ground.case.seen:
            if path in paths:
                self._stored[seen.fact] = min(seen.on, self._stored.get(seen.fact, seen.on))

    def when(self, fact: str, path: str) -> FirstSeen:
        """Return from when a fact of this name, told in this note, counts."""
        key = (fact, path)
        if key not in self._found:
            self._found[key] = self._count(fact, path)
        return self._found[key]

    def _count(self, fact: str, path: str) -> FirstSeen:
        ground, stored = self._ground, self._stored.get(fact)
        today = ground.calendar.local(ground.looks.now)
        day, latest = stored or today, ground.latest_date
        if latest is not None and day > latest + OLD:
            return FirstSeen(
                ground.calendar.day_point(latest), fact, path, stored, latest=True, stored=stored is not None
            )
        if stored is None:
            ground.looks.reached(ground.calendar.midnight(today + timedelta(days=1)))
        return FirstSeen(ground.calendar.day_point(day), fact, path, day, latest=False, stored=stored is not None)
