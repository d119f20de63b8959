"""Waiting longer after each failure."""

from __future__ import annotations

FIRST, LONGEST = 10.0, 600.0


class Backoff:
    """Seconds until the next try: ten, doubled after each failure, ten minutes at most."""

    def __init__(self) -> None:
        self.seconds = 0.0
        self.until = 0.0

    @property
    def pending(self) -> bool:
        """Tell whether something is to be tried again."""
        return self.seconds > 0

    def over(self, now: float) -> bool:
        """Tell whether it may be tried now."""
        return not self.pending or now >= self.until

    def fail(self, now: float) -> None:
        """Wait longer."""
        self.seconds = min(max(FIRST, self.seconds * 2), LONGEST)
        self.until = now + self.seconds

    def succeed(self) -> None:
        """Forget the failures."""
        self.seconds = 0.0
