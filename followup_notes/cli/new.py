"""The command `new`: a new interview note from a few questions or flags."""

from __future__ import annotations

import argparse
import re
import sys
from collections import Counter
from collections.abc import Mapping, Sequence
from pathlib import PurePosixPath

from followup_notes.cli import report, screen
from followup_notes.cli.usage import wrong
from followup_notes.cli.vault import view
from followup_notes.disk.write import NOTHING, apply
from followup_notes.model.facts import Kind
from followup_notes.model.page import Edit, Splice
from followup_notes.pages import days
from followup_notes.pages.starters import interview_note
from followup_notes.turn import View

EXAMPLES = (
    "new",
    'new --company Northwind --role "Data Engineer" --round 2 --date 2026-11-23T14:00 --with "Ada Park <ada@northwind.example>"',
)
_NO_FILE_NAME = re.compile(r'[\\/:*?"<>|#^\[\]\x00-\x1f]+')


def arguments(parser: argparse.ArgumentParser) -> None:
    """Add the command's own arguments."""
    parser.add_argument("--company", metavar="NAME", help="the employer")
    parser.add_argument("--role", metavar="TITLE", help="the position")
    parser.add_argument("--round", metavar="N", help="which talk it is")
    parser.add_argument("--date", metavar="TIME", help="its start, like 2026-11-23T14:00 (default: today)")
    parser.add_argument("--duration", metavar="LENGTH", help="how long it is, like 45m")
    parser.add_argument(
        "--with", metavar="PERSON", dest="people", action="append", default=[], help="an interviewer; may be repeated"
    )
    parser.add_argument(
        "--folder", metavar="FOLDER", help="where in the vault (default: with your other interview notes)"
    )


def run(args: argparse.Namespace) -> int:
    """Write one new note; an existing one is never touched."""
    seen = view(args)
    _ask(args)
    if not args.company:
        raise wrong("A note needs a company.", "followup-notes new --company NAME")
    day = seen.now.astimezone(days.here(seen.book.settings)).date().isoformat()
    path = _path(args, seen, day)
    if (seen.root / path).exists():
        raise wrong(f"{path} is there already.", "Say which talk it is with --round N, or name another --folder.")
    text = interview_note(_keys(args, day), PurePosixPath(path).stem)
    done = apply(seen.root, Edit(path, NOTHING, (Splice(0, 0, text),)))
    problems = [done.problem] if done.problem else []
    lines = [f"{path}: written"] if done.written else []
    return report.finish(args, {"note": path if done.written else None}, problems, lines)


def _ask(args: argparse.Namespace) -> None:
    """Ask for what no flag says, where somebody is there to answer."""
    if args.company or args.json or not sys.stdin.isatty():
        return
    screen.say("A new interview note. Leave empty what you do not know.")
    questions = (
        ("company", "Company"),
        ("role", "Role"),
        ("round", "Which talk (1, 2, …)"),
        ("date", "When (2026-11-23T14:00)"),
    )
    for name, question in questions:
        setattr(args, name, getattr(args, name) or input(f"{question}: ").strip() or None)
    while person := input("With whom (name <address>; empty: nobody else): ").strip():
        args.people.append(person)


def _keys(args: argparse.Namespace, day: str) -> Mapping[str, str | Sequence[str]]:
    return {
        "company": args.company,
        "role": args.role or "",
        "round": args.round or "",
        "date": args.date or day,
        "duration": args.duration or "",
        "interviewers": args.people,
    }


def _path(args: argparse.Namespace, seen: View, day: str) -> str:
    company = " ".join(_NO_FILE_NAME.sub(" ", args.company).split()).strip(" .")[:80] or "Interview"
    name = (
        f"{company} round {args.round}"
        if args.round and args.round.isdigit()
        else f"{company} {(args.date or day)[:10]}"
    )
    folder = args.folder.strip("/") if args.folder is not None else _usual_folder(seen)
    if ".." in PurePosixPath(folder).parts:
        raise wrong("The folder lies outside the vault.", "Name a folder of this vault.")
    return f"{folder}/{_NO_FILE_NAME.sub(' ', name)}.md" if folder else f"{_NO_FILE_NAME.sub(' ', name)}.md"


def _usual_folder(seen: View) -> str:
    folders = Counter(str(PurePosixPath(note.path).parent) for note in seen.notes if note.kind is Kind.INTERVIEW)
    usual = min(folders, key=lambda folder: (-folders[folder], folder), default=".")
    return "" if usual == "." else usual
