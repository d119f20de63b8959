"""The command `restore`: bring a dismissed task back."""

from __future__ import annotations

import argparse

from followup_notes.cli import ids, report
from followup_notes.cli.usage import wrong
from followup_notes.cli.vault import unwritable, view
from followup_notes.disk.write import apply
from followup_notes.model.note import Note
from followup_notes.model.page import Edit
from followup_notes.reconcile.remove import restore
from followup_notes.turn import View
from followup_notes.turn import apply as apply_plan

EXAMPLES = ("restore fu-7k2m9q",)


def arguments(parser: argparse.ArgumentParser) -> None:
    """Add the command's own arguments."""
    parser.add_argument("id", metavar="ID", help="the id of a dismissed task, as `agenda` lists it")


def run(args: argparse.Namespace) -> int:
    """Forget that a task was dismissed, and take a pass so that it stands again."""
    seen = view(args)
    ident = ids.meant(args.id)
    note = _note(ident, seen)
    if refused := unwritable(note, seen):
        return report.finish(args, {"restored": []}, refused, ())
    _not_moved(ident, note, seen)
    splices = restore(note, ident, seen.book.settings)
    if not splices:
        raise wrong(f'"{args.id}" is not dismissed.', "`followup-notes agenda --all` shows how it stands.", "no-id")
    first = apply(seen.root, Edit(note.path, note.digest, splices))
    again = view(args)
    done = [first, *(one for one in apply_plan(again) if one.path == note.path)] if first.written else [first]
    problems = [one.problem for one in done if one.problem]
    restored = [ident] if first.written else []
    lines = [f"{note.path}: {ident} is open to be written again"] if restored else []
    return report.finish(args, {"restored": restored}, problems, lines)


def _not_moved(ident: str, note: Note, seen: View) -> None:
    """Refuse where the line stands in another place, moved there by the user: there it is his to open."""
    stray = seen.snapshot.desk.strays.get(ident)
    if stray and not (stray.in_region and stray.at.path == note.path):
        where = f"line {stray.at.line} of {stray.at.path}"
        raise wrong(f'The line of "{ident}" was moved to {where}.', "Open its box there.", "moved")


def _note(ident: str, seen: View) -> Note:
    for note in seen.read:
        if any(record.id == ident for record in note.records):
            return note
    known = {record.id: "" for note in seen.read for record in note.records}
    raise ids.unknown(ident, f'No note remembers the id "{ident}".', known)
