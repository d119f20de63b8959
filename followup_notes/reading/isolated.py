"""A note read so that a fault of this program in reading it costs that note alone."""

from __future__ import annotations

from followup_notes.model.note import Note
from followup_notes.model.problem import Position, Problem
from followup_notes.model.rules import Settings, Words
from followup_notes.notation.ident import bytes_digest
from followup_notes.reading.note import read_note


def read_alone(path: str, data: bytes, words: Words, settings: Settings) -> Note | None:
    """Read a file as `read_note` does; where that fails, return a note of no kind that is left as it is."""
    try:
        return read_note(path, data, words, settings)
    except Exception as fault:  # noqa: BLE001 — whatever it is, the other notes go on.
        return _stumbled(path, data, fault)


def _stumbled(path: str, data: bytes, fault: Exception) -> Note:
    """Return a note this program failed to read: of no kind, never written, with a problem that asks to report it."""
    message = f"this note could not be read because of a fault in followup-notes ({type(fault).__name__}: {fault})"
    hint = "please report it with the note, or what of it you can show; it is left alone until then"
    problem = Problem(Position(path), "reading-failed", message, hint)
    return Note(path, data.decode("utf-8", "replace"), bytes_digest(data), None, writable=False, problems=(problem,))
