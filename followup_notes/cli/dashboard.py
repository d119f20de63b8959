"""The command `dashboard`: one note that shows the whole picture."""

from __future__ import annotations

import argparse

from followup_notes.cli import report
from followup_notes.cli.boards import path_of, write_dashboard
from followup_notes.cli.vault import view

EXAMPLES = ("dashboard",)


def arguments(parser: argparse.ArgumentParser) -> None:
    """Add the command's own arguments."""


def run(args: argparse.Namespace) -> int:
    """Write the dashboard note; from then on every pass keeps it up to date."""
    seen = view(args)
    done = write_dashboard(seen)
    written = [one.path for one in done if one.written]
    problems = [one.problem for one in done if one.problem]
    lines = [f"{path}: written" for path in written] or [f"{path_of(seen)} says so already."]
    return report.finish(args, {"dashboard": path_of(seen), "changed": written}, problems, [] if problems else lines)
