"""The command `calendar`: due dates as a feed that calendar programs subscribe to."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Iterator
from datetime import date, datetime
from pathlib import Path

from followup_notes.cli import report, screen
from followup_notes.cli.usage import FINE, unfinished
from followup_notes.cli.vault import view
from followup_notes.model.verdict import State
from followup_notes.notation.calendar import Entry, feed
from followup_notes.pages import days
from followup_notes.pages.why import when_and_why
from followup_notes.turn import View

EXAMPLES = ("calendar > follow-ups.ics", "calendar --file ~/Calendars/follow-ups.ics")
_AHEAD = frozenset({State.OPEN, State.OVERDUE, State.WAITING, State.HELD})


def arguments(parser: argparse.ArgumentParser) -> None:
    """Add the command's own arguments."""
    parser.add_argument("--file", metavar="FILE", help="write the feed to this file (default: print it)")


def run(args: argparse.Namespace) -> int:
    """Make the feed."""
    seen = view(args)
    made = feed(entries(seen), "Follow-ups")
    if args.file:
        changed = _write(Path(args.file).expanduser(), made)
        said = "written" if changed else "says so already"
        return report.finish(args, {"file": args.file, "changed": changed}, (), [f"{args.file}: {said}"])
    if args.json:
        screen.answer({"calendar": made.decode("utf-8"), "problems": []})
    else:
        sys.stdout.flush()
        sys.stdout.buffer.write(made)
    return FINE


def entries(seen: View) -> Iterator[Entry]:
    """Yield what is due and what will be; a due at the end of a day is an entry of that day."""
    tz = days.here(seen.book.settings)
    for task in seen.plan.tasks:
        verdict = task.verdict
        if verdict.state not in _AHEAD or verdict.barred or verdict.due is None:
            continue
        local = verdict.due.astimezone(tz)
        at: date | datetime = local.date() if (local.hour, local.minute) == (23, 59) else verdict.due
        company = verdict.item.application.company
        yield Entry(
            verdict.item.id, at, f"{task.text or verdict.item.rule} ({company})", when_and_why(verdict, seen.book)
        )


def _write(path: Path, made: bytes) -> bool:
    """Write the feed by replacing the file whole, and only where it differs: subscribers poll it."""
    try:
        if path.exists() and path.read_bytes() == made:
            return False
        part = path.with_name(path.name + ".part")
        part.write_bytes(made)
        part.replace(path)
    except OSError as error:
        raise unfinished(f'"{path}" could not be written: {error.strerror}.', "Name another file.") from None
    return True
