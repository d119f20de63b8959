"""The command `why`: every verdict on a note with its reasons, also why there is no task."""

from __future__ import annotations

import argparse
from collections.abc import Iterable, Sequence

from followup_notes.cli import report, shapes
from followup_notes.cli.vault import note_path, view
from followup_notes.model.page import Task
from followup_notes.model.problem import Position, Problem, Severity
from followup_notes.model.verdict import State
from followup_notes.notation.nearest import closest, did_you_mean, fold
from followup_notes.pages import days
from followup_notes.pages.explain import explain
from followup_notes.turn import View

EXAMPLES = ('why "Northwind round 2"', 'why "Northwind round 2" thank-you-note')


def arguments(parser: argparse.ArgumentParser) -> None:
    """Add the command's own arguments."""
    parser.add_argument("note", metavar="NOTE", help="a note, by path or title")
    parser.add_argument("rule", metavar="RULE", nargs="?", help="one rule only, in full")


def run(args: argparse.Namespace) -> int:
    """Explain the verdicts on a note."""
    seen = view(args)
    path = note_path(args.note, seen.root)
    tasks = [task for task in seen.plan.tasks if concerns(task, path)]
    if args.rule:
        tasks = _of_rule(tasks, args.rule, seen)
    problems = [problem for problem in seen.problems if problem.at.path == path]
    if args.json and args.rule and not tasks and not _is_rule(args.rule, seen):
        problems.append(_no_such_rule(args.rule, seen))
    tz = days.here(seen.book.settings)
    payload = {"now": shapes.moment(seen.now, tz), "verdicts": [shapes.verdict(task, tz) for task in tasks]}
    lines = _lines(tasks, args.rule, path, seen)
    return report.finish(args, payload, problems, lines)


def concerns(task: Task, path: str) -> bool:
    """Tell whether a verdict is on this note: its task stands there, or it is about its interview."""
    item = task.verdict.item
    return item.home == path or (item.interview is not None and item.interview.note == path)


def _of_rule(tasks: Iterable[Task], name: str, seen: View) -> list[Task]:
    rules = {fold(other): rule.name for rule in seen.book.rules[""].values() for other in (rule.name, *rule.formerly)}
    meant = rules.get(fold(name), name)
    return [task for task in tasks if fold(task.verdict.item.rule) == fold(meant)]


def _lines(tasks: Sequence[Task], rule: str | None, path: str, seen: View) -> list[str]:
    if tasks:
        order = list(State)[::-1]
        ranked = sorted(tasks, key=lambda task: order.index(task.verdict.state))
        return [line for task in ranked for line in explain(task, seen.book, full=rule is not None)]
    if rule is None:
        return [_silent(path, seen)]
    if _is_rule(rule, seen):
        return [f"{rule} has nothing to speak of in this note: it needs {_subject(rule, seen)}."]
    said = _no_such_rule(rule, seen)
    return [said.message, f"  = {said.hint}"]


def _no_such_rule(name: str, seen: View) -> Problem:
    names = [one.name for one in seen.book.rules[""].values()]
    hint = did_you_mean(name, names, f"the nearest are: {', '.join(closest(name, names, 3))}")
    message = f'No rule makes such a task: none is called "{name}".'
    return Problem(Position(""), "no-rule", message, hint, Severity.WARNING)


def _is_rule(name: str, seen: View) -> bool:
    rules = seen.book.rules[""].values()
    return any(fold(name) in map(fold, (rule.name, *rule.formerly)) for rule in rules)


def _subject(name: str, seen: View) -> str:
    rules = seen.book.rules[""].values()
    rule = next(rule for rule in rules if fold(name) in map(fold, (rule.name, *rule.formerly)))
    return f"one {rule.each}" if rule.each not in {"interview", "application"} else f"an {rule.each}"


def _silent(path: str, seen: View) -> str:
    note = next((note for note in seen.notes if note.path == path), None)
    if note is None or note.kind is None:
        return "This is no interview or application note, so no rule speaks of it; `followup-notes facts` shows what was read."
    if note.off:
        return "This note says follow-up: off, so nothing is written to it."
    return "No task stands in this note; its application's tasks stand with its latest interview."
