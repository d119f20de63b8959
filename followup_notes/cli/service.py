"""The command `service`: begin watching with the session, by the system's own means."""

from __future__ import annotations

import argparse
import shutil
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path

from followup_notes.cli import report, screen
from followup_notes.cli.service_files import Unit, unit_for
from followup_notes.cli.usage import FINE, FOUND, unfinished, wrong
from followup_notes.cli.vault import root

EXAMPLES = ("service install --vault ~/Notes", "service install --print", "service status", "service uninstall")


def arguments(parser: argparse.ArgumentParser) -> None:
    """Add the command's own arguments."""
    parser.add_argument("action", choices=("install", "uninstall", "status"))
    parser.add_argument("--print", action="store_true", help="print the service file, and change nothing")


def run(args: argparse.Namespace) -> int:
    """Install, remove or look at the service of this vault."""
    unit = unit_for(sys.platform, _program(), root(args).resolve())
    if args.print:
        screen.raw(unit.text)
        return FINE
    if args.action == "status":
        there = unit.path.exists()
        lines = [f"{unit.path}: {'installed' if there else 'not installed'}"]
        report.finish(args, {"path": str(unit.path), "installed": there}, (), lines)
        return FINE if there else FOUND
    return _install(args, unit) if args.action == "install" else _uninstall(args, unit)


def _program() -> tuple[str, ...]:
    """Return the words that start the program; a copy that is gone tomorrow is no use to a service."""
    found = shutil.which("followup-notes")
    if any(part in (found or sys.executable) for part in ("/uv/archive", "/.cache/uv", "\\uv\\cache")):
        raise unfinished(
            "This copy of the program is a temporary one.", "Install it to stay: uv tool install followup-notes"
        )
    return (str(Path(found).absolute()),) if found else (sys.executable, "-m", "followup_notes")


def _install(args: argparse.Namespace, unit: Unit) -> int:
    if unit.path.exists() and unit.path.read_text("utf-8") != unit.text:
        raise wrong(f"{unit.path} is there already and differs.", "Look at it, then: followup-notes service uninstall")
    unit.path.parent.mkdir(parents=True, exist_ok=True)
    unit.path.write_text(unit.text, "utf-8")
    _call(unit.start)
    lines = [f"{unit.path}: written and started", *unit.advice]
    return report.finish(args, {"path": str(unit.path), "installed": True}, (), lines)


def _uninstall(args: argparse.Namespace, unit: Unit) -> int:
    if unit.path.exists():
        _call(unit.stop)
        unit.path.unlink(missing_ok=True)
    return report.finish(
        args, {"path": str(unit.path), "installed": False}, (), [f"{unit.path}: not installed any more"]
    )


def _call(commands: Sequence[Sequence[str]]) -> None:
    for command in commands:
        try:
            done = subprocess.run(list(command), check=False, capture_output=True, text=True, timeout=60)  # noqa: S603
        except (OSError, subprocess.SubprocessError) as error:
            raise unfinished(
                f"{command[0]} could not be called: {error}.", "Use --print, and install the file yourself."
            ) from None
        if done.returncode:
            raise unfinished(
                f"{' '.join(command)} said: {done.stderr.strip() or done.returncode}",
                "Use --print, and install the file yourself.",
            )
