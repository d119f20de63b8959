"""The command `facts`: what was understood of a note, from where, and what was not."""

from __future__ import annotations

import argparse
from collections.abc import Iterator, Mapping
from dataclasses import replace

from followup_notes.cli import report
from followup_notes.cli.facts_shape import Reader, rows, shape
from followup_notes.cli.shapes import Json
from followup_notes.cli.vault import note_path, unread_path, view
from followup_notes.engine.assume import employer_place, employer_zone, meet
from followup_notes.engine.calendar import Calendar
from followup_notes.engine.looks import Looks
from followup_notes.model.case import Application, Interview
from followup_notes.model.facts import Facts, Kind, Status
from followup_notes.model.note import Note
from followup_notes.reading.join_merge import STEADY
from followup_notes.turn import View

EXAMPLES = ('facts "Northwind round 2"', "facts Interviews/Northwind.md --json")


def arguments(parser: argparse.ArgumentParser) -> None:
    """Add the command's own arguments."""
    parser.add_argument("note", metavar="NOTE", help="a note, by path or title")


def run(args: argparse.Namespace) -> int:
    """Show what was understood of a note."""
    seen = view(args)
    path = unread_path(args.note, seen.root) or note_path(args.note, seen.root)
    note = next((note for note in seen.notes if note.path == path), None) or Note(path, "", "", None)
    payload = payload_of(note, seen)
    problems = [problem for problem in seen.problems if problem.at.path == path]
    return report.finish(args, payload, problems, _lines(payload, note))


def payload_of(note: Note, seen: View) -> dict[str, Json]:
    """Shape a note's facts; a note that tells of several rounds has one object for each."""
    reader = _reader(note, seen)
    note = _with_application(note, seen)
    payload: dict[str, Json] = {"note": note.path, "kind": note.kind.value if note.kind else None}
    payload |= shape(note.facts, reader)
    if len(note.rounds) > 1 or (note.rounds and note.kind is Kind.APPLICATION):
        payload["interviews"] = [shape(facts, reader) for facts in note.rounds]
    return payload


def _with_application(note: Note, seen: View) -> Note:
    """Add what the application's note says for all its interviews, where the note links it."""
    application = _application(note, seen)
    if note.application is None or application is None or application.own is None:
        return note
    own = application.own
    added = {
        name: value for name in STEADY if _says(value := getattr(own, name)) and not _says(getattr(note.facts, name))
    }
    link = note.facts.sources.get("application")
    sources = {**note.facts.sources, **(dict.fromkeys(added, link) if link else {})}
    return replace(note, facts=replace(note.facts, **added, sources=sources))


def _says(value: object) -> bool:
    return value not in (None, ())


def _reader(note: Note, seen: View) -> Reader:
    application = _application(note, seen)
    if application is None:
        return Reader(frozenset(), lambda facts: facts.status or Status.SCHEDULED)
    settings, days_off = seen.book.settings, seen.snapshot.days_off
    country, region = employer_place(application, settings)
    off = days_off.get((country, region)) or days_off.get((country, None)) or frozenset()

    def status(facts: Facts) -> Status:
        interview = Interview(note.path, facts, 1)
        calendar = Calendar(employer_zone(application, interview, settings), off)
        return meet(interview, calendar, Looks(seen.now)).status

    return Reader(off, status)


def _application(note: Note, seen: View) -> Application | None:
    every = (application for case in seen.snapshot.cases for application in case.applications)
    return next((application for application in every if note.path in application.members), None)


def _lines(payload: Mapping[str, Json], note: Note) -> Iterator[str]:
    yield f"{payload['note']}: {payload['kind'] or 'no note of ours; it is never touched'}"
    if payload["kind"] is None:
        return
    yield from _table(payload)
    rounds = payload.get("interviews")
    for number, one in enumerate(rounds if isinstance(rounds, list) else (), start=1):
        yield ""
        yield f"  interview {number} of this note"
        if isinstance(one, dict):
            yield from _table(one)
    if note.unused:
        yield ""
        yield "  looks like a fact and was not used"
    for at, text in note.unused:
        yield f"  {f'{at.line}:{at.column}':<18}  {text}"


def _table(shaped: Mapping[str, Json]) -> Iterator[str]:
    sources = shaped.get("sources")
    for name, text in rows(shaped):
        source = sources.get(name.replace(" ", "_")) if isinstance(sources, dict) else None
        place = f"  [{_said_where(source)}]" if isinstance(source, dict) else ""
        yield f"  {name:<18}  {text}{place}"


def _said_where(source: Mapping[str, Json]) -> str:
    return f"{source['line']}:{source['column']} {source['key']}" if source["line"] else str(source["key"])
