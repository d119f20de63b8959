"""What a turn is to the watcher, whatever it does."""

from __future__ import annotations

from collections.abc import Callable, Mapping
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


TakeTurn = Callable[[datetime, frozenset[str] | None, frozenset[str]], Turned]
"""now, changed paths (None: look at everything), paths not to write to -> what came of it."""
