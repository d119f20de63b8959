"""What the disk refuses, as problems in plain words with a way out."""

from __future__ import annotations

import errno
from typing import NamedTuple

from followup_notes.model.problem import Position, Problem, Severity


class _Words(NamedTuple):
    message: str
    hint: str
    severity: Severity = Severity.ERROR


_REASONS = {
    "outside-vault": _Words(
        "This name leads out of the vault, so it is left alone.", "Move the note itself into the vault."
    ),
    "not-a-file": _Words("This is not an ordinary file.", "Rename it so that it does not end in .md."),
    "too-big": _Words("This file is larger than 5 MB, so it is left alone.", "Split the note into smaller ones."),
    "not-utf-8": _Words("This file is not text in UTF-8.", "Save it again with the encoding UTF-8."),
    "nul-bytes": _Words(
        "This file holds NUL bytes, as a crash leaves them.",
        "Bring back an earlier version of it, for example from your backup or sync.",
    ),
    "no-folder": _Words(
        'There is no folder "{folder}" in the vault, so no notes of it are read.',
        "Correct `folders`, or make the folder.",
        Severity.WARNING,
    ),
    "name-not-utf-8": _Words("The name of this file is not valid UTF-8.", "Rename the file.", Severity.WARNING),
    "conflict-copy": _Words(
        "This is a conflict copy of {original}; it is neither read nor changed.",
        "Compare both, keep what you need in {original} and delete the copy.",
        Severity.WARNING,
    ),
    "read-only": _Words(
        "This note is read-only, so its follow-ups could not be written.",
        "Allow writing to it, or add `follow-up: off`.",
    ),
    "folder-read-only": _Words(
        "This folder is read-only, so no follow-ups could be written to its notes.",
        "Allow writing to the folder, or leave it out of `folders` in Settings.md.",
    ),
    "hard-linked": _Words(
        "This note has a second name (a hard link); writing would part the two, so it was not written.",
        "Make it a single file, or add `follow-up: off`.",
    ),
    "changed-meanwhile": _Words(
        "This note was changed while its follow-ups were being written; the next pass writes them.",
        "Nothing to do.",
        Severity.WARNING,
    ),
    "saved-meanwhile": _Words(
        "This note was saved twice at the very moment its follow-ups were written; both versions were joined.",
        "Look the note over; the single versions are in the backups: {names}.",
        Severity.WARNING,
    ),
    "left-over": _Words(
        "A text from an interrupted save was found beside this note and joined with it.",
        "Look the note over; the single versions are in the backups: {names}.",
        Severity.WARNING,
    ),
    "left-alone": _Words(
        "A text from an interrupted save was found, but the note it belongs to is gone.",
        "It is in the backups: {names}.",
        Severity.WARNING,
    ),
    "attributes": _Words(
        "The owner, permissions or attributes of this note could not be kept, so it was not written.",
        "Make the note your own file, or add `follow-up: off`.",
    ),
}

_ERRORS = {
    errno.ENOSPC: ("disk-full", "The disk is full.", "Free some space; writing is tried again by itself."),
    errno.EDQUOT: (
        "disk-full",
        "Your share of the disk is used up.",
        "Free some space; writing is tried again by itself.",
    ),
    errno.EROFS: ("disk-read-only", "The vault lies on a disk that is read-only.", "Mount it for writing."),
    errno.EACCES: ("not-allowed", "The system does not allow access to this file.", "Check its permissions."),
    errno.EPERM: ("not-allowed", "The system does not allow access to this file.", "Check its permissions."),
    errno.ENOENT: ("vanished", "This file is no longer there.", "Nothing to do if you moved or deleted it."),
    errno.ENOTDIR: ("vanished", "This file is no longer there.", "Nothing to do if you moved or deleted it."),
    errno.EBUSY: (
        "busy",
        "Another run of this program is writing to this vault.",
        "Nothing to do; the next pass writes what is left.",
    ),
    errno.EIO: ("disk-fault", "The disk reported an error.", "Check the disk and your backups."),
    errno.ELOOP: ("outside-vault", "This name leads in circles.", "Delete the link."),
    errno.ENAMETOOLONG: ("name-too-long", "The path of this file is too long.", "Shorten its name."),
}


def reason(path: str, code: str, *, line: int | None = None, column: int | None = None, **values: str) -> Problem:
    """Return the problem of a known kind at a file."""
    words = _REASONS[code]
    at = Position(path, line, column)
    return Problem(at, code, words.message.format(**values), words.hint.format(**values), words.severity)


def fault(path: str, error: OSError, severity: Severity = Severity.ERROR) -> Problem:
    """Return the problem that stands for an error of the operating system."""
    code, message, hint = _ERRORS.get(
        error.errno or 0, ("disk-fault", f"The system reported: {error.strerror or error}.", "Try again later.")
    )
    return Problem(Position(path), code, message, hint, severity)
