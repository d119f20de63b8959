"""The command `check`: every mistake in rules, settings, templates and notes, with its line."""

from __future__ import annotations

import argparse
from collections.abc import Sequence

from followup_notes.book.expired import expired
from followup_notes.cli import report, screen, shapes
from followup_notes.cli.vault import view
from followup_notes.disk.files import shipped_folder
from followup_notes.model.problem import Problem, Severity
from followup_notes.turn import View

EXAMPLES = ("check",)


def arguments(parser: argparse.ArgumentParser) -> None:
    """Add the command's own arguments."""


def run(args: argparse.Namespace) -> int:
    """Tell all problems; 1 where one is an error."""
    seen = view(args)
    problems = (*seen.problems, *expired(seen.book, seen.now.date()))
    if args.json:
        screen.answer({"problems": shapes.problems(problems)})
        return report.code(problems)
    for problem in problems:
        source = report.source_lines(seen.root, problem.at.path) or report.source_lines(
            shipped_folder("rules"), problem.at.path.removeprefix("shipped/")
        )
        for line in report.full(problem, source):
            screen.say(line)
    screen.say(_total(seen, problems))
    return report.code(problems)


def _total(seen: View, problems: Sequence[Problem]) -> str:
    errors = sum(problem.severity is Severity.ERROR for problem in problems)
    warnings = len(problems) - errors
    if not problems:
        ours = sum(note.kind is not None for note in seen.notes)
        return f"No problems in {ours} {'note' if ours == 1 else 'notes'} and {len(seen.book.rules[''])} rules."
    return f"{errors} {'error' if errors == 1 else 'errors'}, {warnings} {'warning' if warnings == 1 else 'warnings'}."
