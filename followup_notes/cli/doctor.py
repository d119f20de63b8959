"""The command `doctor`: what may be wrong with this set-up, and what is in force."""

from __future__ import annotations

import argparse
import os
import sys
from collections.abc import Iterator

from followup_notes import __version__
from followup_notes.cli import report, shapes
from followup_notes.cli.shapes import Json
from followup_notes.cli.vault import view
from followup_notes.disk.lock import AlreadyWatched, only_one
from followup_notes.disk.places import cache_folder, state_folder
from followup_notes.disk.probe import can_exchange
from followup_notes.machine.holidays import table
from followup_notes.model.problem import Position, Problem, Severity
from followup_notes.pages import days
from followup_notes.turn import View
from followup_notes.watch.events import Events
from followup_notes.watch.loop import POLL
from followup_notes.watch.mounts import silent_mount

EXAMPLES = ("doctor",)


def arguments(parser: argparse.ArgumentParser) -> None:
    """Add the command's own arguments."""


def run(args: argparse.Namespace) -> int:
    """Tell what is in force and what may be wrong."""
    seen = view(args)
    facts = dict(_facts(seen))
    problems = (*_troubles(seen), *(problem for problem in seen.problems if problem in seen.book.problems))
    longest = max(map(len, facts))
    return report.finish(
        args, {"facts": facts}, problems, [f"{name:<{longest}}  {value}" for name, value in facts.items()]
    )


def _facts(seen: View) -> Iterator[tuple[str, Json]]:
    settings = seen.book.settings
    yield "program", f"followup-notes {__version__}, Python {sys.version.split()[0]}, {sys.platform}"
    yield "vault", str(seen.root)
    yield "notes", f"{sum(note.kind is not None for note in seen.notes)} of ours"
    yield "now", f"{shapes.moment(seen.now, days.here(settings))} ({settings.time_zone})"
    yield "country", " ".join(part for part in (settings.country, settings.region) if part)
    yield (
        "task format",
        settings.task_format + (f", global filter {settings.global_filter}" if settings.global_filter else ""),
    )
    yield "settle", _settle(settings.settle)
    yield (
        "rules",
        f"{len(seen.book.rules[''])}, of them {sum(not rule.shipped for rule in seen.book.rules[''].values())} yours",
    )
    yield "writing", _WRITING[can_exchange(seen.root)]
    yield "changes", _changes(seen)
    yield "watcher", "running" if _watched(seen) else "not running"
    yield "backups", str(state_folder(seen.root) / "backups")
    yield "cache", str(cache_folder())


_WRITING = {
    True: "exchange: the new text and the note swap names in one step",
    False: "replace: this file system cannot exchange names, so let notes rest longer (settle: 60)",
    None: "none: no file can be made in the vault's folder",
}


def _changes(seen: View) -> str:
    """Say how a watcher hears of saves here; whether the system still has watches to give is tried."""
    listener = Events(seen.root)
    deaf = f"{kind} reports no changes made elsewhere." if (kind := silent_mount(seen.root)) else listener.start()
    listener.stop()
    return f"polling every {POLL:g} s: {deaf}" if deaf else "events"


def _settle(seconds: float) -> str:
    return f"{seconds:g} s; {3 * seconds:g} s while you write, {4 * seconds:g} s after sync, {6 * seconds:g} s after a write of ours"


def _watched(seen: View) -> bool:
    try:
        with only_one(state_folder(seen.root)):
            return False
    except AlreadyWatched:
        return True


def _troubles(seen: View) -> Iterator[Problem]:
    settings, path = seen.book.settings, f"{seen.book.settings.folder}/Settings.md"
    if not settings.my_name:
        yield _warn(
            path, "no-name", "Settings name nobody, so letters end without a name.", "Add my name: to Settings.md."
        )
    if not any(note.kind for note in seen.notes):
        yield _warn(
            "",
            "no-notes",
            "No note here is an interview note.",
            "`followup-notes new` makes one; `facts NOTE` says what was read.",
        )
    if table(settings.country, settings.region, (seen.now.year,)) is None:
        yield _warn(
            path,
            "no-holidays",
            f"No holidays are known for {settings.country}.",
            "Set country: to a code like us, uk or de.",
        )
    if not os.access(seen.root, os.W_OK):
        yield Problem(
            Position(""), "not-allowed", "The vault cannot be written.", "Check the permissions of its folder."
        )
    if kind := silent_mount(seen.root):
        yield _warn(
            "",
            "silent-mount",
            f"The file system ({kind}) does not report changes made elsewhere.",
            "`watch` looks at all notes every ten seconds instead.",
        )


def _warn(path: str, code: str, message: str, hint: str) -> Problem:
    return Problem(Position(path), code, message, hint, Severity.WARNING)
