"""Originals of notes, kept outside the vault before the first write of a session: bounded, private."""

from __future__ import annotations

import os
import shutil
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

from followup_notes.disk.port import Disk, Port

MOST_BYTES = 200_000_000
MOST_SESSIONS = 200


@dataclass(frozen=True, slots=True)
class Backup:
    """One kept text: `name` restores it, `path` is the note's place in the vault."""

    name: str
    path: str
    taken: datetime
    size: int


class Backups:
    """The backups of one vault below `folder`; one folder for each session, one file for each text."""

    def __init__(self, folder: Path, port: Port | None = None) -> None:
        self.folder = folder
        self.port = port or Disk()
        self.session: Path | None = None
        self.kept: set[str] = set()

    def before_first_write(self, path: str, data: bytes, now: datetime) -> None:
        """Keep the original of a note, once in a session.

        Raises:
            OSError: it could not be kept, so the note must not be written.
        """
        if path not in self.kept:
            self.keep(path, data, now)
            self.kept.add(path)

    def keep(self, path: str, data: bytes, now: datetime) -> str:
        """Keep a text of a note and return the name that restores it."""
        session = self._session(now)
        target, number = session / path, 1
        while target.exists():
            if target.read_bytes() == data:
                return target.relative_to(self.folder).as_posix()
            number += 1
            target = session / f"{path}.{number}"
        target.parent.mkdir(parents=True, exist_ok=True)
        self.port.create(os.fspath(target), data, None)
        return target.relative_to(self.folder).as_posix()

    def list(self) -> tuple[Backup, ...]:
        """List what is kept, newest first."""
        found = []
        for file in self.folder.glob("*/**/*") if self.folder.is_dir() else ():
            if file.is_file() and (taken := _taken(file.relative_to(self.folder).parts[0])):
                name = file.relative_to(self.folder).as_posix()
                found.append(Backup(name, _note(name.split("/", 1)[1]), taken, file.stat().st_size))
        return tuple(sorted(found, key=lambda backup: (backup.taken, backup.name), reverse=True))

    def read(self, name: str) -> tuple[str, bytes] | None:
        """Return the note's path and the text of a backup; None where there is none of that name."""
        for backup in self.list():
            if backup.name == name:
                return backup.path, (self.folder / name).read_bytes()
        return None

    def _session(self, now: datetime) -> Path:
        if self.session is None:
            self._tidy()
            stamp = now.astimezone(UTC).strftime("%Y-%m-%dT%H%M%S.%fZ")
            self.session = self.folder / f"{stamp}-{os.getpid()}"
            self.session.mkdir(parents=True, exist_ok=True, mode=0o700)
        return self.session

    def _tidy(self) -> None:
        """Delete the oldest sessions until the rest is within bounds."""
        sessions = sorted((path for path in self.folder.glob("*Z-*") if path.is_dir()), reverse=True)
        total = 0
        for number, session in enumerate(sessions):
            total += sum(file.stat().st_size for file in session.rglob("*") if file.is_file())
            if number >= MOST_SESSIONS or total > MOST_BYTES:
                shutil.rmtree(session, ignore_errors=True)


def _taken(session: str) -> datetime | None:
    try:
        return datetime.strptime(session.rsplit("-", 1)[0], "%Y-%m-%dT%H%M%S.%fZ").replace(tzinfo=UTC)
    except ValueError:
        return None


def _note(path: str) -> str:
    stem, _, number = path.rpartition(".")
    return stem if number.isdigit() else path
