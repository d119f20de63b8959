"""Swapping two files' names in one step, where the system can."""

from __future__ import annotations

import ctypes
import errno
import os
import platform
import sys
from functools import cache

_HERE = -100  # AT_FDCWD
_EXCHANGE = 2  # RENAME_EXCHANGE on Linux, RENAME_SWAP on macOS: the same number
# For C libraries without the wrapper (musl): the number of the system call.
_NUMBERS = {"x86_64": 316, "aarch64": 276}
CANNOT = frozenset({errno.EINVAL, errno.ENOSYS, errno.EOPNOTSUPP, errno.EXDEV})
"""Errors that mean "this file system cannot exchange", not "this exchange went wrong"."""


def exchange(one: str, other: str) -> None:
    """Swap what two names stand for, atomically.

    Raises:
        OSError: it was not done; with an errno in `CANNOT` it never will be here.
    """
    call = _call()
    if call is None:
        raise OSError(errno.ENOSYS, "no exchange on this system")
    done = call(os.fsencode(one), os.fsencode(other))
    if done != 0:
        number = ctypes.get_errno()
        raise OSError(number, os.strerror(number), one, None, other)


class _Call:
    """The C function that exchanges, with the arguments that its system wants."""

    def __init__(self, library: ctypes.CDLL, name: str, number: int | None = None) -> None:
        self.function = getattr(library, name)
        self.name, self.number = name, number

    def __call__(self, one: bytes, other: bytes) -> int:
        flag = ctypes.c_uint(_EXCHANGE)
        if self.name == "renamex_np":
            return int(self.function(one, other, flag))
        if self.number is not None:
            return int(self.function(ctypes.c_long(self.number), _HERE, one, _HERE, other, flag))
        return int(self.function(_HERE, one, _HERE, other, flag))


@cache
def _call() -> _Call | None:
    if sys.platform == "win32":
        return None
    library = ctypes.CDLL(None, use_errno=True)
    for name in ("renameat2", "renamex_np"):
        if hasattr(library, name):
            return _Call(library, name)
    number = _NUMBERS.get(platform.machine())
    return _Call(library, "syscall", number) if sys.platform == "linux" and number else None
