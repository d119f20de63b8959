"""One watcher, and one writer at a time, for each vault and device."""

from __future__ import annotations

import errno
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

PATIENCE = 60.0
"""Seconds; a batch of notes is written in less than one."""


class AlreadyWatched(Exception):  # noqa: N818 - said to the user as it is
    """Another process on this device watches this vault."""


@contextmanager
def only_one(folder: Path) -> Iterator[None]:
    """Hold the lock that lies in a vault's state folder; the system frees it when the process ends.

    Raises:
        AlreadyWatched: another process holds it.
    """
    try:
        with _held(folder, "watch.lock", 0):
            yield
    except TimeoutError:
        raise AlreadyWatched from None


@contextmanager
def writing(folder: Path) -> Iterator[None]:
    """Hold the right to write to a vault: nobody may take another process's write under way for a leftover.

    Raises:
        OSError: another process holds it for longer than any write takes, or the folder cannot be used.
    """
    try:
        with _held(folder, "write.lock", PATIENCE):
            yield
    except TimeoutError:
        raise OSError(errno.EBUSY, "another process is writing to this vault") from None


@contextmanager
def _held(folder: Path, name: str, timeout: float) -> Iterator[None]:
    from filelock import FileLock

    folder.mkdir(parents=True, exist_ok=True, mode=0o700)
    lock = FileLock(folder / name)
    lock.acquire(timeout=timeout, poll_interval=0.02)
    try:
        yield
    finally:
        # What was done under the lock is done, whatever becomes of the lock.
        with suppress(OSError):
            lock.release()
