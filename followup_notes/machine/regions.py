"""Regions that holiday tables do not know, said once, with the one that was probably meant."""

from __future__ import annotations

from dataclasses import replace

from followup_notes.machine.holidays import known_region, region_names
from followup_notes.model.note import Note
from followup_notes.model.problem import Position, Problem, Severity
from followup_notes.model.rules import Book
from followup_notes.notation.nearest import nearest


def region_doubted(note: Note | None) -> Note | None:
    """Return a note as read, with the problem of its region where there is one."""
    doubt = _doubt(note) if note else None
    return replace(note, problems=(*note.problems, doubt)) if note and doubt else note


def settings_doubted(book: Book) -> Book:
    """Return a book with the problem of the settings' region where there is one."""
    at = book.settings.places.get("region")
    doubt = _doubted(book.settings.country, book.settings.region, at) if at else None
    return replace(book, problems=(*book.problems, doubt)) if doubt else book


def _doubt(note: Note) -> Problem | None:
    """Return the problem of a note's region that the country beside it does not have.

    A region without a country is not judged: another note of the same company may name the country.
    """
    facts, source = note.facts, note.facts.sources.get("region")
    return _doubted(facts.country, facts.region, Position(note.path, source.line, source.column)) if source else None


def _doubted(country: str | None, region: str | None, at: Position) -> Problem | None:
    if not region or not country or known_region(country, region):
        return None
    names = region_names(country)
    if not names:
        return None
    near = nearest(region, names)
    hint = f'did you mean "{near}"?' if near else "it can be: " + ", ".join(names)[:200].rsplit(",", 1)[0] + " …"
    message = f'"{region}" is no region of {country.upper()} that holiday tables know; it counts as none'
    return Problem(at, "region-unknown", message, hint, Severity.WARNING)
