"""The command `run`: one pass over the vault, or what it would do."""

from __future__ import annotations

import argparse
import difflib
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping

from followup_notes.cli import report, shapes
from followup_notes.cli.boards import keep
from followup_notes.cli.usage import UNFINISHED
from followup_notes.cli.vault import root, view
from followup_notes.disk.write import Applied, Writer
from followup_notes.model.page import Edit
from followup_notes.model.problem import Problem
from followup_notes.model.verdict import State
from followup_notes.pages import days
from followup_notes.reconcile.splices import spliced
from followup_notes.turn import View, apply

EXAMPLES = ("run --dry-run", "run --vault ~/Notes")
WHOLE_VAULT = frozenset({"disk-full", "disk-read-only", "busy"})
"""Problems that no note has for itself."""


def arguments(parser: argparse.ArgumentParser) -> None:
    """Add the command's own arguments."""
    parser.add_argument("--dry-run", action="store_true", help="print what would change as a diff, and write nothing")


def run(args: argparse.Namespace) -> int:
    """Take one pass; 1 where a note could not be written, 3 where none could."""
    writer = Writer(root(args))
    left = () if args.dry_run else writer.recover()
    seen = view(args)
    if args.dry_run:
        return _tell(args, seen, [edit.path for edit in seen.plan.edits], (), list(_diffs(seen)))
    done = apply(seen, writer)
    changed = [one.path for one in done if one.written]
    failed = (*left, *_once(one.problem for one in done))
    boards = keep(seen, (*failed, *seen.problems), writer)
    failed = tuple(_once((*failed, *(one.problem for one in boards))))
    code = _tell(args, seen, changed, failed, [f"{path}: written" for path in changed])
    return UNFINISHED if _nothing_possible(done) else code


def _nothing_possible(done: Iterable[Applied]) -> bool:
    codes = [one.problem.code if one.problem and not one.written else "" for one in done]
    return bool(codes) and all(code in WHOLE_VAULT or code == "folder-read-only" for code in codes)


def _once(problems: Iterable[Problem | None]) -> Iterator[Problem]:
    """Give a problem of the whole vault once, and every other one as it is."""
    told: set[object] = set()
    for problem in problems:
        if problem is None:
            continue
        key = problem.code if problem.code in WHOLE_VAULT else problem
        if key not in told:
            told.add(key)
            yield problem


def _tell(
    args: argparse.Namespace, seen: View, changed: list[str], failed: tuple[Problem, ...], lines: list[str]
) -> int:
    counts = counted(seen)
    tz = days.here(seen.book.settings)
    payload: Mapping[str, object] = {
        "now": shapes.moment(seen.now, tz),
        "changed": changed,
        "unchanged": sum(note.kind is not None for note in seen.notes) - len(changed),
        "open": counts[State.OPEN],
        "overdue": counts[State.OVERDUE],
        "waiting": counts[State.WAITING],
        "next_look": shapes.moment(seen.plan.next_look, tz),
    }
    return report.finish(args, payload, (*failed, *seen.problems), [*lines, summary(seen, len(changed))])


def counted(seen: View) -> Counter[State]:
    """Count verdicts by state."""
    return Counter(task.verdict.state for task in seen.plan.tasks)


def summary(seen: View, changed: int) -> str:
    """Say in one line how things stand."""
    counts = counted(seen)
    parts = [
        f"{changed} {'note' if changed == 1 else 'notes'} changed",
        f"{counts[State.OPEN]} open",
        *([f"{counts[State.OVERDUE]} overdue"] if counts[State.OVERDUE] else []),
        f"{counts[State.WAITING]} waiting",
    ]
    tz = days.here(seen.book.settings)
    look = f"; next look {days.moment(seen.plan.next_look, tz)}" if seen.plan.next_look else ""
    return ", ".join(parts) + look


def _diffs(seen: View) -> Iterator[str]:
    texts = {note.path: note.text for note in seen.read}
    for edit in seen.plan.edits:
        yield from diff(edit, texts.get(edit.path, ""))


def diff(edit: Edit, text: str) -> Iterator[str]:
    """Print an edit as a unified diff, line by line."""
    before, after = text.splitlines(keepends=True), spliced(text, edit.splices).splitlines(keepends=True)
    for line in difflib.unified_diff(before, after, f"a/{edit.path}", f"b/{edit.path}"):
        yield line.rstrip("\r\n")
        if not line.endswith(("\n", "\r")) and line[:1] in {"+", "-", " "}:
            yield "\\ No newline at end of file"
