"""One walk over a vault: which files are notes, which are texts of ours, and their stamps."""

from __future__ import annotations

import errno
import os
import stat
from collections.abc import Iterator
from pathlib import Path

from followup_notes.disk.faults import fault, reason
from followup_notes.disk.names import copied_from
from followup_notes.model.problem import Problem, Severity

FOLDER = "Follow-up"

Stamp = tuple[int, int, int, int]
"""Modification and status time in nanoseconds, size, inode: equal stamps, equal bytes."""


def stamp_of(status: os.stat_result) -> Stamp:
    """Return what tells one version of a file from the next."""
    return status.st_mtime_ns, status.st_ctime_ns, status.st_size, status.st_ino


class Walk:
    """One walk over a vault; real folders are entered once, so links cannot lead in circles."""

    def __init__(self, root: Path) -> None:
        self.root = root
        self.notes: dict[str, Stamp] = {}
        self.texts: dict[str, Stamp] = {}
        self.problems: list[Problem] = []

    def run(self, folder: str) -> None:
        folders = [folder]
        while folders:
            folders.extend(self._folder(folders.pop()))

    def _folder(self, folder: str) -> Iterator[str]:
        try:
            entries = list(os.scandir(self.root / folder))
        except OSError as error:
            if not folder:
                raise
            self.problems.append(fault(folder, error, severity=Severity.WARNING))
            return
        for entry in entries:
            if entry.name.startswith("."):
                continue
            path = f"{folder}/{entry.name}" if folder else entry.name
            if entry.is_dir(follow_symlinks=False):
                yield path
            elif entry.name.lower().endswith((".md", ".yaml", ".yml")):
                self._file(path, entry)

    def _file(self, path: str, entry: os.DirEntry[str]) -> None:
        text = path.startswith(FOLDER + "/")
        if not text and not path.lower().endswith(".md"):
            return
        if not _printable(path):
            self.problems.append(reason(ascii(path)[1:-1], "name-not-utf-8"))
        elif original := copied_from(path):
            self.problems.append(reason(path, "conflict-copy", original=original))
        elif status := self._status(path, entry):
            (self.texts if text else self.notes)[path] = stamp_of(status)

    def _status(self, path: str, entry: os.DirEntry[str]) -> os.stat_result | None:
        try:
            if not entry.is_symlink():
                status = entry.stat(follow_symlinks=False)
                return status if stat.S_ISREG(status.st_mode) else None
            real = Path(os.path.realpath(entry.path))
            # A link to a note that is listed under its own name would make one note two.
            if not real.is_relative_to(self.root) or not _hidden(real.relative_to(self.root)):
                return None
            status = real.stat()
        except OSError as error:
            if error.errno != errno.ENOENT:
                self.problems.append(fault(path, error))
            return None
        return status if stat.S_ISREG(status.st_mode) else None


def _hidden(path: Path) -> bool:
    return any(part.startswith(".") for part in path.parts) or path.suffix.lower() != ".md"


def _printable(path: str) -> bool:
    try:
        path.encode("utf-8")
    except UnicodeEncodeError:
        return False
    return True
