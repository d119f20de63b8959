"""The command `remove`: take everything the program wrote out of the notes; what was edited stays."""

from __future__ import annotations

import argparse
from collections.abc import Iterator, Sequence

from followup_notes.cli import report
from followup_notes.cli.usage import unfinished
from followup_notes.cli.vault import note_path, unwritable, view
from followup_notes.disk.lock import AlreadyWatched, only_one
from followup_notes.disk.places import state_folder
from followup_notes.disk.write import Applied, apply
from followup_notes.model.note import Note
from followup_notes.model.page import Edit
from followup_notes.model.problem import Problem
from followup_notes.reconcile.remove import remove
from followup_notes.turn import View

EXAMPLES = ("remove", 'remove "Northwind round 2"')


def arguments(parser: argparse.ArgumentParser) -> None:
    """Add the command's own arguments."""
    parser.add_argument("notes", metavar="NOTE", nargs="*", help="only these notes (default: all)")


def run(args: argparse.Namespace) -> int:
    """Take the regions out; refused while a watcher would write them again."""
    seen = view(args)
    chosen = _chosen(args.notes, seen)
    try:
        with only_one(state_folder(seen.root)):
            return _remove(args, chosen, seen)
    except AlreadyWatched:
        raise unfinished(
            "A watcher holds this vault and would write everything again.", "Stop it first, then remove.", "watched"
        ) from None


def _chosen(names: Sequence[str], seen: View) -> list[Note]:
    if not names:
        return list(seen.read)
    paths = {note_path(name, seen.root) for name in names}
    return [note for note in seen.read if note.path in paths]


def _remove(args: argparse.Namespace, notes: Sequence[Note], seen: View) -> int:
    results: list[Applied] = []
    left: list[dict[str, object]] = []
    problems: list[Problem] = []
    verdicts = [task.verdict for task in seen.plan.tasks]
    for note in notes:
        refused = unwritable(note, seen)
        if refused:
            problems += refused
            continue
        splices, kept = remove(note, seen.book.settings, verdicts)
        if splices:
            results.append(apply(seen.root, Edit(note.path, note.digest, splices)))
        left.extend({"path": note.path, "line": line, "id": ident} for line, ident in kept)
    removed = [result.path for result in results if result.written]
    problems += [result.problem for result in results if result.problem]
    payload = {"removed": removed, "left": left}
    return report.finish(args, payload, problems, _lines(removed, left))


def _lines(removed: Sequence[str], left: Sequence[dict[str, object]]) -> Iterator[str]:
    for path in removed:
        yield f"{path}: taken out"
    if not removed:
        yield "There was nothing to take out."
    for one in left:
        yield f"{one['path']}:{one['line']}: {one['id']} was edited by you and stays as a plain line"
