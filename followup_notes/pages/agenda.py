"""The agenda as lines of text: what is due, what is waited for and why, what is held, what was dismissed."""

from __future__ import annotations

import re
import textwrap
import unicodedata
from collections.abc import Iterable, Iterator, Sequence
from datetime import datetime, timedelta, tzinfo
from itertools import groupby
from typing import NamedTuple

from followup_notes.model.page import Task
from followup_notes.model.rules import Book
from followup_notes.model.verdict import Reason, State
from followup_notes.pages import days
from followup_notes.pages.reasons import sentence
from followup_notes.pages.why import counted_from

NARROW = 72
WIDEST = 110
WHEN = 17
WEEK = timedelta(days=7)
_DATE = re.compile(rf"(?:{'|'.join(days.WEEKDAYS)}) \d{{1,2}} (?:{'|'.join(days.MONTHS)})")
SHOWN = (State.OVERDUE, State.OPEN, State.HELD, State.WAITING)
"""What an agenda lists without being asked for more."""
_WHY_HELD = ("gap", "cap", "hold", "quiet", "one-nudge")


class Row(NamedTuple):
    """One line of an agenda: when, what, and what stands behind it; `sort` orders rows of one group."""

    group: str
    company: str
    when: str
    text: str
    tail: str
    why: str
    sort: float


GROUPS = ("Overdue", "Due", "Held", "Waiting Until", "Dismissed This Week", "Done", "Everything Else")


def agenda(
    tasks: Sequence[Task],
    book: Book,
    now: datetime,
    *,
    width: int = 80,
    by_company: bool = False,
    everything: bool = False,
) -> list[str]:
    """Lay out an agenda; headings begin at the margin, what stands below them is indented."""
    tz = days.here(book.settings)
    rows = sorted(_rows(tasks, book, now, tz, everything=everything), key=lambda row: row.sort)
    local = now.astimezone(tz)
    lines = [f"{days.day_and_year(local.date())}, {days.clock(local.time())}", *_calm(rows, tasks, tz)]
    width = max(30, min(width, WIDEST))
    if by_company:
        rows.sort(key=lambda row: row.company.casefold())
        parts = [(company, list(part)) for company, part in groupby(rows, key=lambda row: row.company)]
        return lines + [line for part in parts for line in _part(*part, width, states=True)]
    parts = [(group, [row for row in rows if row.group == group]) for group in GROUPS]
    return lines + [line for part in parts if part[1] for line in _part(*part, width, states=False)]


def _rows(tasks: Iterable[Task], book: Book, now: datetime, tz: tzinfo, *, everything: bool) -> Iterator[Row]:
    for task in tasks:
        verdict = task.verdict
        group = _group(task, now)
        if group in {"Done", "Everything Else"} and not everything:
            continue
        moment = verdict.start if _comes(task) else None if verdict.barred else verdict.due
        subject = task.text or " · ".join(part for part in (verdict.item.rule, verdict.item.subject) if part)
        yield Row(
            group,
            verdict.item.application.company,
            _shown(task, moment, tz),
            subject,
            verdict.item.id,
            _why(task, book, tz),
            moment.timestamp() if moment else float("inf"),
        )


def _group(task: Task, now: datetime) -> str:
    state, record = task.verdict.state, task.verdict.item.record
    if state is State.DISMISSED:
        on = record.dismissed_on if record else None
        recent = on is not None and timedelta() <= now.date() - on <= WEEK
        return "Dismissed This Week" if recent else "Everything Else"
    if task.verdict.barred:
        return "Held"
    names = {
        State.OVERDUE: "Overdue",
        State.OPEN: "Due",
        State.HELD: "Held",
        State.WAITING: "Waiting Until",
        State.DONE: "Done",
    }
    return names.get(state, "Everything Else")


def _shown(task: Task, moment: datetime | None, tz: tzinfo) -> str:
    if moment is None:
        return "-"
    return days.begin(moment, tz) if _comes(task) else days.end(moment, tz)


def _comes(task: Task) -> bool:
    return task.verdict.state is State.WAITING and not task.verdict.barred


def _why(task: Task, book: Book, tz: tzinfo) -> str:
    verdict = task.verdict
    company = verdict.item.application.company
    if verdict.state in {State.OPEN, State.OVERDUE} or _comes(task):
        return ": ".join(part for part in (company, counted_from(verdict, book)) if part)
    reason = _telling(verdict.reasons)
    return f"{company}: {sentence(reason, tz)}" if reason else company


def _telling(reasons: Sequence[Reason]) -> Reason | None:
    held = next((reason for reason in reasons if reason.code in _WHY_HELD), None)
    return held or (reasons[0] if reasons else None)


def _calm(rows: Sequence[Row], tasks: Iterable[Task], tz: tzinfo) -> list[str]:
    if any(row.group in {"Overdue", "Due"} for row in rows):
        return []
    starts = [task.verdict.start for task in tasks if _comes(task) and task.verdict.start]
    if not starts:
        return ["", "Nothing to do."]
    return ["", f"Nothing to do until {days.begin(min(starts), tz)}; waiting is right."]


def _part(heading: str, rows: Sequence[Row], width: int, *, states: bool) -> Iterator[str]:
    yield ""
    yield heading
    for row in rows:
        label = f"{row.group.split()[0].lower()}: {row.text}" if states else row.text
        yield from _wide(row, label, width) if width >= NARROW else _narrow(row, label, width)


def _wide(row: Row, label: str, width: int) -> Iterator[str]:
    room = width - WHEN - len(row.tail) - 6
    first, *others = _wrapped(label, room)
    yield f"  {row.when:<{WHEN}}  {first}{' ' * max(room - _columns(first), 0)}  {row.tail}"
    for line in (*others, *_wrapped(row.why, width - WHEN - 4)):
        yield f"  {'':<{WHEN}}  {line}"


def _narrow(row: Row, label: str, width: int) -> Iterator[str]:
    yield f"  {row.when}  {row.tail}"
    for line in (*_wrapped(label, width - 4), *_wrapped(row.why, width - 4)):
        yield f"    {line}"


def _wrapped(text: str, room: int) -> list[str]:
    wide = _columns(text) - len(text)
    narrowed = max(12, room - (wide * room // max(_columns(text), 1)))
    whole = _DATE.sub(lambda date: date[0].replace(" ", "\u00a0"), text)
    return [line.replace("\u00a0", " ") for line in textwrap.wrap(whole, narrowed, break_on_hyphens=False)] or [""]


def _columns(text: str) -> int:
    return sum(2 if unicodedata.east_asian_width(char) in {"W", "F"} else 1 for char in text)
