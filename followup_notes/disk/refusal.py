"""What is never written over, and making a file where none is."""

from __future__ import annotations

import errno
import os
import stat
from contextlib import suppress
from pathlib import Path

from followup_notes.disk.journal import part
from followup_notes.disk.port import Port

_WRITE = 0o222


def refused(real: Path) -> str | None:
    """Return the code of the reason why a file must not be replaced; None where it may be.

    Raises:
        OSError: the file is not there or cannot be looked at.
    """
    status = os.lstat(real)
    if not stat.S_ISREG(status.st_mode):
        return "not-a-file"
    # A replaced name asks only the folder for leave, and a superuser is never refused.
    if not _writable(real.parent, real.parent.stat().st_mode):
        return _closed(real.parent)
    if not _writable(real, status.st_mode):
        return "read-only"
    return "hard-linked" if status.st_nlink > 1 else None


def _writable(path: Path, mode: int) -> bool:
    return bool(mode & _WRITE) and os.access(path, os.W_OK)


def _closed(folder: Path) -> str:
    if hasattr(os, "statvfs") and os.statvfs(folder).f_flag & os.ST_RDONLY:
        raise OSError(errno.EROFS, os.strerror(errno.EROFS), os.fspath(folder))
    return "folder-read-only"


def create(port: Port, path: str, data: bytes) -> bool:
    """Make a new file, whole or not at all; False where something has that name by now."""
    new = part(str(Path(path).parent))
    port.create(new, data, None, private=False)
    try:
        port.link(new, path)
    except FileExistsError:
        return False
    except OSError:
        # No second names on this file system: the name was free a moment ago.
        if os.path.lexists(path):
            return False
        port.rename(new, path)
    finally:
        with suppress(OSError):
            port.remove(new)
    return True
