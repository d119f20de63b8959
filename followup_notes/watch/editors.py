"""Signs that an editor has a note open with words that are not saved yet, or that sync is about to bring some."""

from __future__ import annotations

import os
from contextlib import suppress
from pathlib import Path

FRESH = 60.0
"""Seconds: vim and LibreOffice mark a note as open for as long as it is, and what sync broke off stays, so only a young mark counts."""


def held_open(note: Path, wall: float) -> bool:
    """Tell whether an editor shows that it holds unsaved words of a note, or has only just opened it, or sync brings it."""
    # Emacs' mark is a link to nowhere that stands exactly while there is something unsaved.
    if os.path.lexists(note.with_name(f".#{note.name}")):
        return True
    marks = (f".{note.name}.swp", f".~lock.{note.name}#", f".syncthing.{note.name}.tmp")
    return any(_young(note.with_name(mark), wall) for mark in marks)


def _young(mark: Path, wall: float) -> bool:
    with suppress(OSError):
        return wall - mark.lstat().st_mtime < FRESH
    return False
