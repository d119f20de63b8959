"""Planning ahead: what rests is planned while nothing else is to do, and written as soon as it is quiet."""

from __future__ import annotations

from followup_notes.watch.source import Clock
from followup_notes.watch.turned import TakeTurn

LULL, LONGEST_LULL = 0.15, 0.5
"""Seconds without a save after which there is time for it; where saves do not cease, it is not put off for longer."""
SHARE, LONGEST = 0.1, 0.4
"""Seconds at a time: as long as nothing comes to rest, but long enough to get on and short enough to hear of saves."""


class Ahead:
    """Works ahead in small shares, from a lull after a save until all that rests is planned."""

    def __init__(self, take_turn: TakeTurn, clock: Clock) -> None:
        self.take_turn, self.clock = take_turn, clock
        self.at: float | None = None
        """From when on there is something to plan, on the steady clock."""
        self.latest = 0.0
        """When it must not be put off any more."""

    def heard(self, now: float) -> None:
        """Take note of a save."""
        if self.at is None:
            self.latest = now + LONGEST_LULL
        self.at = min(now + LULL, self.latest)

    def work(self, due: float | None) -> None:
        """Do a share of the work, if its time has come; `due` is when a note comes to rest next."""
        now = self.clock.steady()
        if self.at is None or now < self.at:
            return
        share = LONGEST if due is None else min(max(SHARE, due - now), LONGEST)
        try:
            done = self.take_turn.ahead(self.clock.now(), share)
        except Exception:  # noqa: BLE001 - the turn itself meets the same fault, and says so
            done = True
        self.at = None if done else self.at
        self.latest = self.clock.steady() + LONGEST_LULL
