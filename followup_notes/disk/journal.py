"""The names of temporary files, which say what lies in them: all that recovery needs to know."""

from __future__ import annotations

import os
import re
import secrets
from dataclasses import dataclass
from pathlib import Path

from followup_notes.disk.names import JOURNAL, KEPT, PART
from followup_notes.notation.ident import bytes_digest

_NAME = re.compile(r"\.~fnk?-([0-9a-f]{12})-([0-9a-f]{12})-([0-9a-f]{12})(-m)?(?:-\d+)?\.tmp")


def short(data: bytes) -> str:
    """Return the twelve digits by which a text is named."""
    return bytes_digest(data)[:12]


def name_digest(path: str) -> str:
    """Return the twelve digits that stand for a note's name, whatever its length."""
    return short(os.fsencode(Path(path).name))


def part(folder: str) -> str:
    """Return a name for a file that is still being written; nothing of it was ever visible."""
    return f"{folder}/{PART}{secrets.token_hex(6)}.tmp"


@dataclass(frozen=True, slots=True)
class Entry:
    """What a temporary file's name says: digests of the text before, of ours, of the note's name.

    `merged` says that ours holds a save of the user's, so that nothing may replace it whole.
    """

    before: str
    after: str
    note: str
    merged: bool

    def path(self, folder: str) -> str:
        """Return where the file lies that takes the note's place, and later what came out."""
        return f"{folder}/{JOURNAL}{self._tail()}"

    def kept(self, folder: str, number: int) -> str:
        """Return where a copy of something that came out lies."""
        return f"{folder}/{KEPT}{self._tail(f'-{number}')}"

    def _tail(self, number: str = "") -> str:
        return f"{self.before}-{self.after}-{self.note}{'-m' if self.merged else ''}{number}.tmp"


def entry(note: str, before: bytes, after: bytes, *, merged: bool) -> Entry:
    """Return the entry for replacing `before` by `after` in a note."""
    return Entry(short(before), short(after), name_digest(note), merged)


def read_name(name: str) -> Entry | None:
    """Read a temporary file's name; None where it is none of ours."""
    found = _NAME.fullmatch(name)
    return Entry(found[1], found[2], found[3], bool(found[4])) if found else None
