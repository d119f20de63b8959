"""The command `agenda`: what is due, what is waited for, and why."""

from __future__ import annotations

import argparse

from followup_notes.cli import report, screen, shapes
from followup_notes.cli.vault import view
from followup_notes.pages import days
from followup_notes.pages.agenda import SHOWN, agenda

EXAMPLES = ("agenda", "agenda --by company", "agenda --at 2026-12-01T09:00 --all")


def arguments(parser: argparse.ArgumentParser) -> None:
    """Add the command's own arguments."""
    parser.add_argument("--all", action="store_true", help="list every verdict, also what is done or does not apply")
    parser.add_argument("--by", choices=("date", "company"), default="date", help="how to group (default: by date)")


def run(args: argparse.Namespace) -> int:
    """Show the agenda."""
    seen = view(args)
    if args.json:
        tz = days.here(seen.book.settings)
        listed = [task for task in seen.plan.tasks if args.all or task.verdict.state in SHOWN]
        payload = {"now": shapes.moment(seen.now, tz), "verdicts": [shapes.verdict(task, tz) for task in listed]}
        return report.finish(args, payload, seen.problems)
    lines = agenda(
        seen.plan.tasks,
        seen.book,
        seen.now,
        width=screen.width(),
        by_company=args.by == "company",
        everything=args.all,
    )
    for line in lines:
        screen.say(line, "" if line.startswith(" ") else "bold")
    report.brief(seen.problems)
    return report.code(seen.problems)
