"""Names that are no notes of the user's: temporary files of ours and conflict copies of sync services."""

from __future__ import annotations

import re
from collections.abc import Callable
from pathlib import PurePosixPath

PART = ".~fn-part-"
JOURNAL = ".~fn-"
KEPT = ".~fnk-"

_DROPBOX = (
    "conflicted copy|in Konflikt stehende Kopie|copie en conflit|copia en conflicto"
    "|copia in conflitto|cópia em conflito|conflictkopie"
)
_MARKS = re.compile("confl|konfl|backup", re.IGNORECASE)
# Each was seen, or is documented by the service named; group 1 is what stood before the mark.
_COPIES = tuple(
    re.compile(pattern, re.IGNORECASE)
    for pattern in (
        r"(.+)\.sync-conflict-\d{8}-\d{6}(?:-\w+)?$",  # Syncthing
        r"(.+) \(conflicted copy .*\)$",  # Obsidian Sync, Nextcloud, ownCloud
        r"(.+)_conflict-.+$",  # ownCloud, Nextcloud
        rf"(.+) \([^()]*(?:{_DROPBOX})[^()]*\)$",  # Dropbox and its translations
        r"(.+)-safeBackup-.+$",  # OneDrive for Linux
    )
)
# These are legitimate titles as well ("NAME 1" is Obsidian's own copy): only a twin that shares ids
# of ours makes them conflict copies.
_TWINS = tuple(
    re.compile(pattern)
    for pattern in (
        r"(.+) (?:[2-9]|[1-9]\d)$",  # iCloud
        r"(.+) \(\d{1,2}\)$",  # Google Drive
        r"(.+)-[A-Z0-9]{2,}-[A-Z0-9]{4,}$",  # OneDrive: the device's name, DESKTOP-4XK2
        r"(.+)-[A-Z0-9]{4,}$",  # likewise
        r"(.+)-[\w -]*(?:MacBook|iMac|iPhone|iPad|Laptop|Desktop)[\w -]*$",  # likewise
    )
)


def is_temporary(name: str) -> bool:
    """Tell whether a file name is one of ours for the moment of writing."""
    return name.startswith((JOURNAL, KEPT)) and name.endswith(".tmp")


def copied_from(path: str) -> str | None:
    """Return the note a conflict copy was made of; None where the name is no conflict copy's."""
    return _original(path, _COPIES) if _MARKS.search(path) else None


def twin_of(path: str, exists: Callable[[str], bool]) -> str | None:
    """Return the note that this one may be an unmarked conflict copy of."""
    originals = (_original(path, (pattern,)) for pattern in _TWINS)
    return next((original for original in originals if original and exists(original)), None)


def _original(path: str, patterns: tuple[re.Pattern[str], ...]) -> str | None:
    note = PurePosixPath(path)
    for pattern in patterns:
        if found := pattern.match(note.stem):
            return note.with_name(found[1] + note.suffix).as_posix()
    return None
