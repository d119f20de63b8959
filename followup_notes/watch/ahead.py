"""Planning ahead: what rests is planned while nothing else is to do, and written as soon as it is quiet."""

from __future__ import annotations

from followup_notes.watch.source import Clock
from followup_notes.watch.turned import TakeTurn

LULL = 0.15
"""Seconds without a save after which there is time for it."""
SHARE = 0.1
"""Seconds at a time, so that nothing that is due has to wait for it."""


class Ahead:
    """Works ahead in small shares, from a lull after a save until all that rests is planned."""

    def __init__(self, take_turn: TakeTurn, clock: Clock) -> None:
        self.take_turn, self.clock = take_turn, clock
        self.at: float | None = None
        """From when on there is something to plan, on the steady clock."""

    def heard(self, now: float) -> None:
        """Take note of a save."""
        self.at = now + LULL

    def work(self) -> None:
        """Do a share of the work, if its time has come."""
        if self.at is None or self.clock.steady() < self.at:
            return
        try:
            done = self.take_turn.ahead(self.clock.now(), SHARE)
        except Exception:  # noqa: BLE001 - the turn itself meets the same fault, and says so
            done = True
        self.at = None if done else self.at
