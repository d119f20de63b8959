"""The vault a command works on, and the notes its arguments name."""

from __future__ import annotations

import argparse
from collections.abc import Iterable, Sequence
from pathlib import Path, PurePosixPath
from tempfile import TemporaryDirectory

from followup_notes.cli import arguments
from followup_notes.cli.usage import unfinished, wrong
from followup_notes.disk.files import Vault, find_vault
from followup_notes.disk.places import cache_folder
from followup_notes.machine.answers import Speller
from followup_notes.model.note import Note
from followup_notes.model.problem import Problem
from followup_notes.notation.nearest import did_you_mean, fold
from followup_notes.turn import Memory, View, look


def root(args: argparse.Namespace) -> Path:
    """Return the vault named by `--vault`, else the one around the working directory."""
    if args.vault:
        named = Path(args.vault).expanduser()
        if not named.is_dir():
            raise unfinished(f'"{args.vault}" is no folder.', "Name the folder that holds your notes.", "no-vault")
        return named
    found = find_vault(Path.cwd())
    if found is None:
        raise unfinished(
            "There is no vault here or in a folder above.",
            "Name it with --vault FOLDER, or make this folder one with: followup-notes init .",
            "no-vault",
        )
    return found


def view(args: argparse.Namespace) -> View:
    """Read the vault and plan for the moment asked."""
    cache = cache_folder()
    return look(root(args), arguments.at(args.at), Memory(cache=cache, speller=Speller(cache)))


def view_anywhere(args: argparse.Namespace) -> View:
    """Read the vault as `view` does; where none is named and none is around, an empty one: the shipped rules alone."""
    if args.vault or find_vault(Path.cwd()) is not None:
        return view(args)
    with TemporaryDirectory() as empty:
        return look(Path(empty), arguments.at(args.at), Memory(cache=cache_folder()))


_BLOCKING = frozenset({"damaged-region", "sheltered-region", "conflict-markers", "merge-conflict"})


def unwritable(note: Note, seen: View) -> list[Problem]:
    """Return what keeps every command from writing to a note; each says how the note is mended."""
    blocking = [fault for fault in seen.problems if fault.at.path == note.path and fault.code in _BLOCKING]
    return blocking or ([] if note.text else list(note.problems))


def note_path(name: str, vault: Path, known: Iterable[str] | None = None) -> str:
    """Return the path of the note a person means: a path from here or from the vault, or a title."""
    wanted = name.strip().removeprefix("[[").removesuffix("]]").replace("\\", "/")
    paths = sorted(known if known is not None else Vault(vault).listing().notes)
    for candidate in _as_path(wanted, vault):
        if candidate in paths:
            return candidate
    fitting = _by_title(wanted, paths)
    if len(fitting) == 1:
        return fitting[0]
    if fitting:
        raise wrong(f'Several notes are called "{name}".', "Name one by its path: " + ", ".join(fitting[:5]), "no-note")
    titles = [PurePosixPath(path).stem for path in paths]
    raise wrong(
        f'There is no note "{name}" in this vault.',
        did_you_mean(wanted, titles, "Name it by its path or title."),
        "no-note",
    )


def unread_path(name: str, vault: Path) -> str | None:
    """Return the path of a file in the vault that is never read: hidden, a conflict copy, one of the settings."""
    known = set(Vault(vault).listing().notes)
    paths = _as_path(name.strip(), vault)
    return next((path for path in paths if path not in known and (vault / path).is_file()), None)


def _as_path(wanted: str, vault: Path) -> Iterable[str]:
    top = vault.resolve()
    for base in (top, Path.cwd()):
        for suffix in ("", ".md"):
            full = (base / (wanted + suffix)).resolve()
            if full.is_relative_to(top):
                yield full.relative_to(top).as_posix()


def _by_title(wanted: str, paths: Sequence[str]) -> list[str]:
    title = wanted.removesuffix(".md")
    exact = [
        path for path in paths if path.removesuffix(".md").endswith("/" + title) or path.removesuffix(".md") == title
    ]
    return exact or [path for path in paths if fold(PurePosixPath(path).stem) == fold(title)]
