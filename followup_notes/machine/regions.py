"""Regions that holiday tables do not know, said once, with the one that was probably meant."""

from __future__ import annotations

from dataclasses import replace

from followup_notes.machine.holidays import known_region, region_names
from followup_notes.model.note import Note
from followup_notes.model.problem import Position, Problem, Severity
from followup_notes.notation.nearest import nearest


def region_doubted(note: Note | None) -> Note | None:
    """Return a note as read, with the problem of its region where there is one."""
    doubt = _doubt(note) if note else None
    return replace(note, problems=(*note.problems, doubt)) if note and doubt else note


def _doubt(note: Note) -> Problem | None:
    """Return the problem of a note's region that the country beside it does not have.

    A region without a country is not judged: another note of the same company may name the country.
    """
    facts, source = note.facts, note.facts.sources.get("region")
    if not facts.region or not facts.country or source is None or known_region(facts.country, facts.region):
        return None
    names = region_names(facts.country)
    if not names:
        return None
    near = nearest(facts.region, names)
    hint = f'did you mean "{near}"?' if near else "it can be: " + ", ".join(names)[:200].rsplit(",", 1)[0] + " …"
    message = f'"{facts.region}" is no region of {facts.country.upper()} that holiday tables know; it counts as none'
    at = Position(note.path, source.line, source.column)
    return Problem(at, "region-unknown", message, hint, Severity.WARNING)
