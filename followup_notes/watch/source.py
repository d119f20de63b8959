"""What the watcher listens to: names of files that somebody may have changed, and nothing more."""

from __future__ import annotations

import time
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Protocol


@dataclass(frozen=True, slots=True)
class Heard:
    """What came in while waiting: paths to look at again; `rescan` says why everything must be."""

    paths: frozenset[str] = frozenset()
    rescan: str | None = None
    stop: bool = False


class EventSource(Protocol):
    """Where news comes from."""

    def start(self) -> str | None:
        """Begin; return a sentence where not everything can be heard, so that polling must help."""

    def blind(self) -> str | None:
        """Return the sentence of `start` anew: folders may have come that cannot be watched."""

    def wait(self, seconds: float) -> Heard:
        """Wait for news, at most so long."""

    def wake(self) -> None:
        """End a wait at once, with `stop` set; may be called from a signal handler."""

    def stop(self) -> None:
        """End listening."""


class Clock(Protocol):
    """The machine's clocks."""

    def now(self) -> datetime:
        """Return the moment, aware."""

    def steady(self) -> float:
        """Return seconds that never jump."""


class MachineClock:
    """The real clocks."""

    def now(self) -> datetime:
        return datetime.now(UTC)

    def steady(self) -> float:
        return time.monotonic()
