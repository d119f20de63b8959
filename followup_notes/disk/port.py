"""The steps the writer takes on a file system, one method each, so that tests can stand between any two."""

from __future__ import annotations

import contextlib
import errno
import os
import stat
import sys
import time
from collections.abc import Callable
from pathlib import Path
from typing import Protocol

from followup_notes.disk.exchange import exchange
from followup_notes.disk.files import read_whole


class CannotKeep(OSError):  # noqa: N818 - it names what could not be done
    """What belongs to the note (owner, mode, attributes) could not be given to its next version."""


class Port(Protocol):
    """A file system as the writer sees it; paths are absolute, errors are those of the system."""

    def read(self, path: str) -> bytes | None:
        """Return a file's bytes, None where nothing has that name."""

    def create(self, path: str, data: bytes, like: str | None, *, private: bool = True) -> None:
        """Make a new file, whole and on the disk, with what belongs to the file `like`, else private or not."""

    def rename(self, old: str, new: str) -> None:
        """Give a file another name, replacing what had it."""

    def exchange(self, one: str, other: str) -> None:
        """Swap two names."""

    def link(self, old: str, new: str) -> None:
        """Give a file a second name, never replacing."""

    def remove(self, path: str) -> None:
        """Take a name away; fine where it is not there."""

    def names(self, folder: str) -> list[str]:
        """List a folder's names."""

    def sync(self, folder: str) -> None:
        """Bring a folder's names to the disk."""

    def wait(self, seconds: float) -> None:
        """Let others finish."""


class Disk:
    """The real file system; `system` has the calls of the module `os`, `wait` lets so many seconds go by."""

    def __init__(self, system: object = os, wait: Callable[[float], None] = time.sleep) -> None:
        self.os: _System = system  # type: ignore[assignment]
        self._wait = wait

    def read(self, path: str) -> bytes | None:
        try:
            data, _, _ = read_whole(path)
        except FileNotFoundError:
            return None
        if data is None:
            raise OSError(errno.EFBIG, os.strerror(errno.EFBIG), path)
        return data

    def create(self, path: str, data: bytes, like: str | None, *, private: bool = True) -> None:
        flags = os.O_WRONLY | os.O_CREAT | os.O_EXCL | getattr(os, "O_CLOEXEC", 0) | getattr(os, "O_BINARY", 0)
        handle = self.os.open(path, flags, 0o600 if private else 0o666)
        try:
            self._write(handle, data)
            if like is not None:
                self._keep(handle, like)
            self._flush(handle)
        finally:
            self.os.close(handle)

    def rename(self, old: str, new: str) -> None:
        self.os.replace(old, new)

    def exchange(self, one: str, other: str) -> None:
        exchange(one, other)

    def link(self, old: str, new: str) -> None:
        self.os.link(old, new)

    def remove(self, path: str) -> None:
        with contextlib.suppress(FileNotFoundError):
            self.os.unlink(path)

    def names(self, folder: str) -> list[str]:
        return [path.name for path in Path(folder).iterdir()]

    def sync(self, folder: str) -> None:
        if sys.platform == "win32":
            return
        handle = self.os.open(folder, os.O_RDONLY | os.O_CLOEXEC, 0)
        try:
            self.os.fsync(handle)
        finally:
            self.os.close(handle)

    def wait(self, seconds: float) -> None:
        self._wait(seconds)

    def _write(self, handle: int, data: bytes) -> None:
        rest = memoryview(data)
        # One call may write only a part, and says so only by its result.
        while rest:
            rest = rest[self.os.write(handle, rest) :]

    def _flush(self, handle: int) -> None:
        if sys.platform == "darwin":
            import fcntl

            fcntl.fcntl(handle, fcntl.F_FULLFSYNC)
        else:
            self.os.fsync(handle)

    def _keep(self, handle: int, like: str) -> None:
        status = os.lstat(like)
        if hasattr(os, "fchown"):
            mine = os.fstat(handle)
            try:
                if (mine.st_uid, mine.st_gid) != (status.st_uid, status.st_gid):
                    os.fchown(handle, status.st_uid, status.st_gid)
                os.fchmod(handle, stat.S_IMODE(status.st_mode))
                _copy_attributes(like, handle)
            except OSError as error:
                raise CannotKeep(error.errno, error.strerror, like) from error
        _move_on(handle, status)


def _copy_attributes(like: str, handle: int) -> None:
    if sys.platform != "linux":
        return
    try:
        names = os.listxattr(like, follow_symlinks=False)
    except OSError as error:
        if error.errno in {errno.ENOTSUP, errno.ENOSYS}:
            return
        raise
    for name in names:
        os.setxattr(handle, name, os.getxattr(like, name, follow_symlinks=False))


def _move_on(handle: int, status: os.stat_result) -> None:
    # A note from a device with a fast clock must not go back in time, and where stamps are coarse
    # a write of the same size would be invisible to whoever compares stamps.
    coarse = status.st_mtime_ns % 1_000_000_000 == 0
    least = status.st_mtime_ns + (2_000_000_000 if coarse else 1_000_000)
    now = time.time_ns()
    if now < least and os.utime in os.supports_fd:
        os.utime(handle, ns=(now, least))


class _System(Protocol):
    """The calls of the module `os` that the writer makes."""

    def open(self, path: str, flags: int, mode: int) -> int: ...
    def write(self, handle: int, data: memoryview) -> int: ...
    def fsync(self, handle: int) -> None: ...
    def close(self, handle: int) -> None: ...
    def replace(self, old: str, new: str) -> None: ...
    def link(self, old: str, new: str) -> None: ...
    def unlink(self, path: str) -> None: ...
