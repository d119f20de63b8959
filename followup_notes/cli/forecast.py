"""The command `forecast`: what will happen to a note when, if nothing is written in between."""

from __future__ import annotations

import argparse
from collections.abc import Iterator, Sequence
from datetime import datetime, timedelta

from followup_notes.cli import report, shapes
from followup_notes.cli.shapes import Json
from followup_notes.cli.usage import wrong
from followup_notes.cli.vault import note_path, view
from followup_notes.dates.zones import plus
from followup_notes.engine.forecast import forecast
from followup_notes.model.case import Case
from followup_notes.model.verdict import State, Verdict
from followup_notes.pages import days
from followup_notes.pages.reasons import sentence
from followup_notes.turn import View

EXAMPLES = ('forecast "Northwind round 2"', "forecast Northwind --days 90")
_QUIET = frozenset({State.OFF, State.DOES_NOT_APPLY, State.UNKNOWN})
_WORTH_A_REASON = ("gap", "cap", "hold", "quiet", "one-nudge", "too-late", "done-when")


def arguments(parser: argparse.ArgumentParser) -> None:
    """Add the command's own arguments."""
    parser.add_argument("note", metavar="NOTE", help="a note, by path or title")
    parser.add_argument("--days", metavar="N", type=int, default=60, help="how far to look (default: 60)")


def run(args: argparse.Namespace) -> int:
    """Step along the moments at which something changes."""
    if not 0 < args.days <= 1_000:
        raise wrong("--days takes a number from 1 to 1000.")
    seen = view(args)
    path = note_path(args.note, seen.root)
    case = next((case for case in seen.snapshot.cases if any(note.path == path for note in case.notes)), None)
    steps = list(_steps(case, path, seen, args.days)) if case else []
    tz = days.here(seen.book.settings)
    payload = {"now": shapes.moment(seen.now, tz), "steps": [_shape(at, verdict, seen) for at, verdict in steps]}
    problems = [problem for problem in seen.problems if problem.at.path == path]
    return report.finish(args, payload, problems, _lines(steps, seen, args.days))


def _steps(case: Case, path: str, seen: View, length: int) -> Iterator[tuple[datetime, Verdict]]:
    until = plus(seen.now, timedelta(days=length))
    snapshot = seen.snapshot
    for at, changed in forecast(case, snapshot.desk, seen.book, snapshot.days_off, seen.now, until):
        for verdict in changed:
            item = verdict.item
            mine = item.home == path or (item.interview is not None and item.interview.note == path)
            if mine and verdict.state not in _QUIET:
                yield at, verdict


def _shape(at: datetime, verdict: Verdict, seen: View) -> dict[str, Json]:
    tz = days.here(seen.book.settings)
    item = verdict.item
    return {
        "at": shapes.moment(at, tz),
        "id": item.id,
        "rule": item.rule,
        "subject": item.subject,
        "nth": item.nth,
        "state": verdict.state.value,
        "due": shapes.moment(verdict.due, tz),
    }


def _lines(steps: Sequence[tuple[datetime, Verdict]], seen: View, length: int) -> Iterator[str]:
    tz = days.here(seen.book.settings)
    if not steps:
        yield f"Nothing changes in this note within {length} days."
    for at, verdict in steps:
        item = verdict.item
        name = f"{item.rule} · {item.subject}" if item.subject else item.rule
        due = f"  (due {days.end(verdict.due, tz)})" if verdict.state is State.OPEN and verdict.due else ""
        reason = next((one for one in verdict.reasons if one.code in _WORTH_A_REASON), None)
        why = f"  - {sentence(reason, tz)}" if reason else ""
        yield f"{days.moment(at, tz):<17}  {verdict.state.value.replace('-', ' '):<9}  {name}{due}{why}"
