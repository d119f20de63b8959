"""What a turn is to the watcher, whatever it does."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import Protocol


class Turned(Protocol):
    """What a turn tells the watcher."""

    @property
    def lines(self) -> tuple[str, ...]:
        """Sentences to log."""

    @property
    def next_look(self) -> datetime | None:
        """When something can be different although no file changes; aware."""

    @property
    def settle(self) -> float:
        """Seconds a note must have been quiet, from the settings."""

    @property
    def written(self) -> Mapping[str, str]:
        """Notes that were written, with the digest of their bytes after it."""

    @property
    def withheld(self) -> frozenset[str]:
        """Notes that were left alone because they rest; they come again."""

    @property
    def ours(self) -> frozenset[str]:
        """All notes that were read as ours."""

    @property
    def retry(self) -> bool:
        """The vault or the disk refused; try again after a while."""


class TakeTurn(Protocol):
    """What the watcher makes of saves and of time."""

    def begin(self) -> tuple[str, ...]:
        """Do once what the first turn rests on; return sentences to log."""

    def __call__(self, now: datetime, changed: frozenset[str] | None, resting: frozenset[str]) -> Turned:
        """Take a turn: `changed` are paths (None: look at everything), `resting` those not to write to."""

    def ahead(self, now: datetime, seconds: float) -> bool:
        """Work ahead on notes that still rest, for about so many seconds; return whether that is done."""
