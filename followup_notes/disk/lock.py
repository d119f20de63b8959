"""One watcher for each vault and device."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path


class AlreadyWatched(Exception):  # noqa: N818 - said to the user as it is
    """Another process on this device watches this vault."""


@contextmanager
def only_one(folder: Path) -> Iterator[None]:
    """Hold the lock that lies in a vault's state folder; the system frees it when the process ends.

    Raises:
        AlreadyWatched: another process holds it.
    """
    from filelock import FileLock, Timeout

    folder.mkdir(parents=True, exist_ok=True, mode=0o700)
    lock = FileLock(folder / "watch.lock")
    try:
        lock.acquire(timeout=0)
    except Timeout:
        raise AlreadyWatched from None
    try:
        yield
    finally:
        lock.release()
