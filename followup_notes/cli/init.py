"""The command `init`: a settings folder for a vault, with what was found on this machine; nothing is overwritten."""

from __future__ import annotations

import argparse
from collections.abc import Iterator, Mapping
from pathlib import Path

from followup_notes.cli import report
from followup_notes.cli.usage import unfinished, wrong
from followup_notes.disk.files import FOLDER, Vault, shipped_folder
from followup_notes.disk.plugins import found_settings
from followup_notes.disk.write import NOTHING, Applied, apply
from followup_notes.machine.zone import local_zone
from followup_notes.model.page import Edit, Splice
from followup_notes.pages.starters import MY_RULES, settings_note

EXAMPLES = ("init ~/Notes", "init --example ~/followup-example")


def arguments(parser: argparse.ArgumentParser) -> None:
    """Add the command's own arguments."""
    parser.add_argument("folder", metavar="VAULT", nargs="?", help="the folder of notes (default: this one)")
    parser.add_argument("--example", action="store_true", help="lay out the example vault in an empty folder")


def run(args: argparse.Namespace) -> int:
    """Set a vault up."""
    root = Path(args.folder or args.vault or ".").expanduser()
    if args.example:
        return _example(args, root)
    if not root.is_dir():
        raise unfinished(f'"{root}" is no folder.', "Name the folder that holds your notes.", "no-vault")
    found = {"time_zone": local_zone(), **found_settings(Vault(root))}
    texts = {f"{FOLDER}/Settings.md": settings_note(found), f"{FOLDER}/My rules.md": MY_RULES}
    done = [_create(root, path, text) for path, text in texts.items() if not (root / path).exists()]
    written = [one.path for one in done if one.written]
    problems = [one.problem for one in done if one.problem]
    payload = {
        "written": written,
        "kept": [path for path in texts if path not in written],
        "found": dict(_plain(found)),
    }
    return report.finish(args, payload, problems, _lines(payload["kept"], written, found))


def _create(root: Path, path: str, text: str) -> Applied:
    return apply(root, Edit(path, NOTHING, (Splice(0, 0, text),)))


def _plain(found: Mapping[str, object]) -> Iterator[tuple[str, object]]:
    for name, value in found.items():
        yield name, list(value) if isinstance(value, tuple) else value


def _lines(kept: object, written: list[str], found: Mapping[str, object]) -> Iterator[str]:
    for path in written:
        yield f"{path}: written"
    for path in kept if isinstance(kept, list) else ():
        yield f"{path}: is there already and was left as it is"
    for name, value in found.items():
        shown = ", ".join(map(str, value)) if isinstance(value, tuple) else value
        yield f"found: {name.replace('_', ' ')} = {shown}"
    yield "Next: write your name and address into Settings.md, then try `followup-notes run --dry-run`."


def _example(args: argparse.Namespace, root: Path) -> int:
    if root.exists() and (not root.is_dir() or any(root.iterdir())):
        raise wrong(f'"{root}" is not empty.', "Name a new folder: followup-notes init --example ~/followup-example")
    source = shipped_folder("examples/vault")
    try:
        written = list(_copied(source, root))
    except OSError as error:
        raise unfinished(f"The example could not be laid out: {error.strerror}.") from None
    lines = [
        f"{len(written)} notes are in {root} now.",
        f"Next: followup-notes run --vault {root} --at 2026-11-23T18:00",
    ]
    return report.finish(args, {"written": written, "kept": [], "found": {}}, (), lines)


def _copied(source: Path, root: Path) -> Iterator[str]:
    for file in sorted(path for path in source.rglob("*") if path.is_file()):
        path = file.relative_to(source)
        (root / path).parent.mkdir(parents=True, exist_ok=True)
        (root / path).write_bytes(file.read_bytes())
        yield path.as_posix()
