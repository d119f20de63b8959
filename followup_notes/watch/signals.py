"""The signals that ask a watcher to stop."""

from __future__ import annotations

import signal
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress


@contextmanager
def stopped_by_signals(stop: Callable[[], None]) -> Iterator[None]:
    """Call `stop` on SIGINT and SIGTERM while this lasts."""
    before = {}
    for number in (signal.SIGINT, signal.SIGTERM):
        # Signals can be taken by the main thread only; a test may run the loop elsewhere.
        with suppress(ValueError):
            before[number] = signal.signal(number, lambda _number, _frame: stop())
    yield
    for number, handler in before.items():
        signal.signal(number, handler)
