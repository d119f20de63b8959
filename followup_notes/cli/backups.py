"""The command `backups`: originals of notes from before the program wrote to them, to list and to bring back."""

from __future__ import annotations

import argparse

from followup_notes.cli import report, shapes
from followup_notes.cli.usage import unfinished, wrong
from followup_notes.cli.vault import root
from followup_notes.disk.backups import Backups
from followup_notes.disk.files import Vault
from followup_notes.disk.places import state_folder
from followup_notes.disk.write import NOTHING, apply
from followup_notes.model.page import Edit, Splice
from followup_notes.notation.ident import bytes_digest

EXAMPLES = ("backups", "backups --of Northwind", "backups --restore NAME")


def arguments(parser: argparse.ArgumentParser) -> None:
    """Add the command's own arguments."""
    parser.add_argument("--of", metavar="TEXT", help="only of notes with this in their path")
    parser.add_argument("--restore", metavar="NAME", help="write this original back over its note")


def run(args: argparse.Namespace) -> int:
    """List what is kept, or bring one original back."""
    vault = Vault(root(args))
    kept = Backups(state_folder(vault.root) / "backups")
    if args.restore:
        return _restore(args, vault, kept)
    found = [one for one in kept.list() if not args.of or args.of.casefold() in one.path.casefold()]
    shaped = [
        {"name": one.name, "path": one.path, "taken": shapes.moment(one.taken), "size": one.size} for one in found
    ]
    lines = [f"{one.name}  ({one.size} bytes)" for one in found] or ["Nothing is kept yet."]
    return report.finish(args, {"folder": str(kept.folder), "backups": shaped}, (), lines)


def _restore(args: argparse.Namespace, vault: Vault, kept: Backups) -> int:
    found = kept.read(args.restore)
    if found is None:
        raise wrong(f'There is no backup "{args.restore}".', "`followup-notes backups` lists them.", "no-backup")
    path, original = found
    present = vault.read(path).data if (vault.root / path).exists() else None
    try:
        before, after = (present or b"").decode("utf-8"), original.decode("utf-8")
    except UnicodeDecodeError:
        raise unfinished(
            f"{path} is not text in UTF-8.", f"Copy the file yourself; it lies in {kept.folder}."
        ) from None
    edit = Edit(path, NOTHING if present is None else bytes_digest(present), (Splice(0, len(before), after),))
    done = apply(vault.root, edit)
    problems = [done.problem] if done.problem else []
    restored = [path] if done.written else []
    lines = [f"{path}: as it was"] if restored or not problems else []
    return report.finish(args, {"restored": restored}, problems, lines)
