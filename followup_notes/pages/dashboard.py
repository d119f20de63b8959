"""The dashboard note: what is due by date, what is waited for, how every application stands, and what comes."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable, Iterator, Sequence
from datetime import date, datetime, tzinfo
from itertools import groupby
from pathlib import PurePosixPath

from followup_notes.model.case import Application
from followup_notes.model.facts import Outcome
from followup_notes.model.page import Task
from followup_notes.model.rules import Book
from followup_notes.model.verdict import State, Verdict
from followup_notes.notation import inert
from followup_notes.pages import days
from followup_notes.pages.reasons import sentence
from followup_notes.pages.why import when_and_why

TITLE = "Dashboard"
_OPEN = frozenset({State.OPEN, State.OVERDUE})
_OUTCOMES = {
    Outcome.OPEN: "open",
    Outcome.NEXT_ROUND: "next round comes",
    Outcome.ON_HOLD: "on hold",
    Outcome.GHOSTED: "closed without an answer",
}
_MOST_EVENTS = 40
_IN_NAMES = frozenset({"Lu", "Ll", "Lt", "Lm", "Lo", "Mn", "Mc", "Nd", "Nl", "No", "So"})


def dashboard(tasks: Sequence[Task], applications: Iterable[Application], book: Book) -> str:
    """Return what stands between the dashboard's markers; it says nothing that time alone would change."""
    tz = days.here(book.settings)
    parts = [
        _section("Due by Date", _due(tasks, tz)),
        _section("Waiting and Held", _waiting(tasks, book, tz)),
        _section("Applications", _applications(applications)),
        _timeline(tasks, tz),
    ]
    return (
        "\n\n".join(part for part in parts if part) or "No application yet: write an interview note, and it shows here."
    )


def _section(heading: str, lines: Iterable[str]) -> str:
    listed = list(lines)
    return "\n".join([f"## {heading}", "", *listed]) if listed else ""


def _local(moment: datetime | None, tz: tzinfo) -> date:
    return moment.astimezone(tz).date() if moment else date.max


def _due(tasks: Iterable[Task], tz: tzinfo) -> Iterator[str]:
    opened = sorted(
        (task for task in tasks if task.verdict.state in _OPEN), key=lambda task: _local(task.verdict.due, tz)
    )
    for day, group in groupby(opened, key=lambda task: _local(task.verdict.due, tz)):
        yield f"- {'Without a date' if day == date.max else days.day_and_year(day)}"
        for task in group:
            yield f"  - {_said(task)} ({link(task.verdict.item.home)})"


def _waiting(tasks: Iterable[Task], book: Book, tz: tzinfo) -> Iterator[str]:
    ahead = [task for task in tasks if task.verdict.state in {State.WAITING, State.HELD}]
    for task in sorted(ahead, key=lambda task: (_local(task.verdict.start, tz), task.verdict.item.id)):
        why = inert.task(_barred(task.verdict, tz) or when_and_why(task.verdict, book))
        yield f"- {_said(task)}: {why} ({link(task.verdict.item.home)})"


def _barred(verdict: Verdict, tz: tzinfo) -> str:
    return next((sentence(reason, tz) for reason in verdict.reasons if reason.code == "cap"), "")


def _said(task: Task) -> str:
    item = task.verdict.item
    return task.text or inert.task(" ".join(part for part in (item.rule, item.subject) if part))


def _applications(applications: Iterable[Application]) -> Iterator[str]:
    for application in sorted(applications, key=lambda one: one.key):
        name = ", ".join(part for part in (application.company, application.role) if part)
        where = link(
            application.interviews[-1].note if application.interviews else application.note or application.members[0]
        )
        yield f"- {inert.task(inert.words(name))}: {_stage(application)} ({where})"


def _stage(application: Application) -> str:
    outcome = application.facts.outcome or Outcome.OPEN
    count = len(application.interviews)
    latest = application.interviews[-1].facts if count else None
    rounds = "no interview yet" if not count else "1 interview" if count == 1 else f"{count} interviews"
    stage = f", last {inert.task(latest.stage.replace('-', ' '))}" if latest and latest.stage else ""
    return f"{_OUTCOMES.get(outcome, outcome.value)}, {rounds}{stage}"


def link(path: str) -> str:
    """Return a wiki link to a note; a name that a link cannot hold stands as plain text."""
    target = path.removesuffix(".md")
    title = PurePosixPath(target).name
    if set("[]|#^`<>") & set(target) or inert.text(target) != target:
        return inert.task(title)
    return f"[[{target}|{title}]]" if "/" in target else f"[[{target}]]"


def _timeline(tasks: Sequence[Task], tz: tzinfo) -> str:
    states = {*_OPEN, State.WAITING, State.HELD}
    # What stands beside a question has its day and needs no place of its own.
    shown = [task for task in tasks if task.verdict.state in states and not task.verdict.barred]
    own = (task for task in shown if task.verdict.item.nudge is None)
    coming = [(when, task) for task in own if (when := _when(task))]
    coming.sort(key=lambda pair: (_local(pair[0], tz), pair[1].verdict.item.id))
    lines = ["```mermaid", "timeline", "    title What comes"]
    for day, group in groupby(coming[:_MOST_EVENTS], key=lambda pair: _local(pair[0], tz)):
        first, *others = [_drawn(task) for _, task in group]
        lines += [f"    {days.day(day)} : {first}", *(f"        : {other}" for other in others)]
    return "\n".join(["## Timeline", "", *lines, "```"]) if coming else ""


def _when(task: Task) -> datetime | None:
    return task.verdict.start if task.verdict.state is State.WAITING else task.verdict.due


def _drawn(task: Task) -> str:
    """Return a task as Mermaid's timeline can read it: nothing in it is a sign of Mermaid's own."""
    company = task.verdict.item.application.company
    company = inert.task(inert.words(company))
    text = _said(task) if company in _said(task) else f"{company}, {_said(task)}"
    plain = " ".join("".join(char if _harmless(char) else " " for char in text).split())
    return plain[:80].strip(" .,-") or "task"


def _harmless(char: str) -> bool:
    """Letters of any script with their marks, digits, pictures, and what stands in names."""
    return unicodedata.category(char) in _IN_NAMES or char in " .,-'’+/()!–—"
