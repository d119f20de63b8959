"""The one reader of the vault: finds it, lists its notes, reads bytes that are safe to read."""

from __future__ import annotations

import errno
import os
import stat
import time
from collections.abc import Iterable, Mapping
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from types import MappingProxyType

from followup_notes.disk.faults import fault, reason
from followup_notes.disk.names import twin_of
from followup_notes.disk.walk import FOLDER, Stamp, Walk, stamp_of
from followup_notes.model.problem import Position, Problem
from followup_notes.notation.ident import ID

__all__ = [
    "FOLDER",
    "Content",
    "Listing",
    "Stamp",
    "Vault",
    "find_vault",
    "shipped_folder",
    "shipped_texts",
    "stamp_of",
]

LARGEST = 5_000_000
"""Bytes; a larger file is no note that anybody wrote by hand."""
TASKS_SETTINGS = ".obsidian/plugins/obsidian-tasks-plugin/data.json"
RACY = 2_000_000_000
"""Nanoseconds: a file this young may change again without a new stamp where clocks are coarse."""


@dataclass(frozen=True, slots=True)
class Content:
    """A file as read: its bytes, or the problem that kept them away.

    `stamp` is None where the file is so young that its next version could carry the same stamp.
    """

    data: bytes | None
    stamp: Stamp | None = None
    problem: Problem | None = None


@dataclass(frozen=True, slots=True)
class Listing:
    """What lies in a vault: stamps of notes and of texts in `Follow-up/` by relative path, and problems."""

    notes: Mapping[str, Stamp]
    texts: Mapping[str, Stamp]
    problems: tuple[Problem, ...] = ()


def find_vault(start: Path) -> Path | None:
    """Return the nearest folder from `start` upward that holds `.obsidian/` or `Follow-up/`."""
    here = Path(os.path.realpath(start))
    for folder in (here, *here.parents):
        if (folder / ".obsidian").is_dir() or (folder / FOLDER).is_dir():
            return folder
    return None


def shipped_folder(name: str) -> Path:
    """Return a folder that is shipped with the program: beside the package, else in its checkout."""
    package = Path(__file__).parent.parent
    checkout = package.parent
    if not (package / name).is_dir() and (checkout / "pyproject.toml").is_file():
        return checkout / name
    return package / name


def shipped_texts() -> dict[str, str]:
    """Read the shipped rules: file name below `rules/` ("templates/check-in.md") to text."""
    top = shipped_folder("rules")
    files = sorted(path for kind in ("*.yaml", "*.md") for path in top.rglob(kind) if path.is_file())
    return {path.relative_to(top).as_posix(): path.read_text("utf-8") for path in files}


class Unreadable(Exception):  # noqa: N818 - said as a problem, never raised to others
    """A file that is not read, with the code of the reason."""


class Vault:
    """A vault's files, by paths relative to it with "/"."""

    def __init__(self, root: Path) -> None:
        self.root = Path(os.path.realpath(root))
        self._folders: dict[str, str] = {}

    def listing(self, folders: tuple[str, ...] = ()) -> Listing:
        """List the notes (in `folders`, default everywhere) and the texts of `Follow-up/`.

        Raises:
            OSError: the vault itself cannot be read.
        """
        walk = Walk(self.root)
        walk.run("")
        self._twins(walk)
        chosen = tuple(folder.strip("/") + "/" for folder in folders if folder.strip("/"))
        notes = {p: s for p, s in walk.notes.items() if not chosen or p.startswith(chosen)}
        return Listing(dict(sorted(notes.items())), dict(sorted(walk.texts.items())), tuple(walk.problems))

    def read(self, path: str) -> Content:
        """Read one file of the vault whole, or say why not."""
        try:
            return self._read(path)
        except Unreadable as refusal:
            return Content(None, None, reason(path, str(refusal)))
        except OSError as error:
            return Content(None, None, fault(path, error))

    def changed_since(self, paths: Iterable[str], start: float) -> frozenset[str]:
        """Return the files that were changed between a moment of the machine's clock and now."""
        return frozenset(path for path in paths if start < self._changed(path) <= time.time())

    def _changed(self, path: str) -> float:
        with suppress(OSError):
            return (self.root / path).stat().st_ctime
        return 0.0

    def real(self, path: str) -> Path | None:
        """Return where a path of the vault really leads; None where that is outside the vault."""
        real = Path(os.path.realpath(self.root / path))
        return real if real.is_relative_to(self.root) and real != self.root else None

    def texts(
        self, resting: Mapping[str, str | None] = MappingProxyType({})
    ) -> tuple[dict[str, str], tuple[Problem, ...]]:
        """Read the rules, settings and templates in `Follow-up/`, byte order marks left out.

        Of those that rest what they said before is taken; None where they said nothing.
        """
        found, problems = {}, []
        walk = Walk(self.root)
        if (self.root / FOLDER).is_dir():
            walk.run(FOLDER)
        for path in sorted({*walk.texts, *resting}):
            text, problem = (resting[path], None) if path in resting else _decoded(path, self.read(path))
            if text is not None:
                found[path] = text
            if problem:
                problems.append(problem)
        return found, tuple(problems)

    def missing(self, folders: Iterable[str], at: Position) -> tuple[Problem, ...]:
        """Say of each of these folders that is not there that nothing of it is read; `at` is who names it."""
        absent = [folder for folder in folders if not (self.root / folder).is_dir()]
        return tuple(reason(at.path, "no-folder", line=at.line, column=at.column, folder=folder) for folder in absent)

    def _twins(self, walk: Walk) -> None:
        """Take out notes that look like a copy of another one and hold its ids."""
        for path in list(walk.notes):
            original = twin_of(path, walk.notes.__contains__)
            if original and self._ids(path) & self._ids(original):
                del walk.notes[path]
                walk.problems.append(reason(path, "conflict-copy", original=original))

    def _ids(self, path: str) -> set[str]:
        data = self.read(path).data or b""
        return set(ID.findall(data.decode("utf-8", "replace")))

    def _read(self, path: str) -> Content:
        data, status, now = read_whole(self._place(path))
        if data is None:
            return Content(None, stamp_of(status), reason(path, "too-big"))
        young = max(status.st_mtime_ns, status.st_ctime_ns) >= now - RACY
        return Content(data, None if young else stamp_of(status))

    def _place(self, path: str) -> str:
        """Return the real place of a file; each folder's is worked out once."""
        folder, _, name = path.rpartition("/")
        if folder not in self._folders:
            real = os.path.realpath(self.root / folder)
            self._folders[folder] = real if Path(real).is_relative_to(self.root) else ""
        place = f"{self._folders[folder]}/{name}"
        if self._folders[folder] and name != ".." and stat.S_ISREG(os.lstat(place).st_mode):
            return place
        real_file = self.real(path)
        if real_file is None:
            raise Unreadable("outside-vault")
        if not stat.S_ISREG(real_file.lstat().st_mode):
            raise Unreadable("not-a-file")
        return os.fspath(real_file)


def read_whole(path: Path | str) -> tuple[bytes | None, os.stat_result, int]:
    """Read a regular file without ever blocking: its bytes (None when too big), status, time of reading in ns."""
    flags = os.O_RDONLY | getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_NOFOLLOW", 0) | getattr(os, "O_BINARY", 0)
    handle = os.open(path, flags | getattr(os, "O_CLOEXEC", 0))
    try:
        while True:
            now = time.time_ns()
            before = os.fstat(handle)
            if not stat.S_ISREG(before.st_mode):
                raise OSError(errno.EINVAL, "not a regular file")
            if before.st_size > LARGEST:
                return None, before, now
            os.lseek(handle, 0, os.SEEK_SET)
            data = _all(handle, before.st_size)
            after = os.fstat(handle)
            # Caught between an editor's truncating and its writing, the stamps differ: once more.
            if stamp_of(after) == stamp_of(before) and len(data) == after.st_size:
                return data, after, now
    finally:
        os.close(handle)


def _all(handle: int, size: int) -> bytes:
    pieces, total = [], 0
    while total <= LARGEST:
        piece = os.read(handle, max(size + 1 - total, 4096))
        if not piece:
            break
        pieces.append(piece)
        total += len(piece)
    return b"".join(pieces)


def _decoded(path: str, content: Content) -> tuple[str | None, Problem | None]:
    if content.data is None:
        return None, content.problem
    if (nul := content.data.find(b"\0")) >= 0:
        return None, reason(path, "nul-bytes", line=content.data.count(b"\n", 0, nul) + 1)
    try:
        return content.data.decode("utf-8-sig"), None
    except UnicodeDecodeError as error:
        line = content.data.count(b"\n", 0, error.start) + 1
        return None, reason(path, "not-utf-8", line=line)
