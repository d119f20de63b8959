"""Why-lines: for each open task one sentence that says when and for what reason, true on any day."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import replace
from datetime import date, datetime, time, timedelta, tzinfo

from followup_notes.model.page import Task
from followup_notes.model.rules import Book
from followup_notes.model.verdict import Reason, Verdict
from followup_notes.notation import inert
from followup_notes.pages import days
from followup_notes.pages.phrases import spoken

LONGEST_LABEL = 60
_ROLL = re.compile(r"or (?:on )?the next working day at (\d{1,2}):(\d{2})$")
_BESIDE = ("nudge start", "nudge due")
_FORMS = re.compile(r"^(?:my|the|a|an|your|our|their)\s+", re.IGNORECASE)


def explained(tasks: Sequence[Task], book: Book) -> tuple[Task, ...]:
    """Return the tasks with their why-lines; a reason just given is not said twice."""
    tz = days.here(book.settings)
    labels = _labels(tasks, book)
    done: list[Task] = []
    before = ""
    for task, label in zip(tasks, labels, strict=True):
        body = _body(task.verdict, book, tz)
        done.append(replace(task, why=f"{label}: {'the same.' if body == before else body}"))
        before = body
    return tuple(done)


def when_and_why(verdict: Verdict, book: Book) -> str:
    """Say until when something is due, and what that is counted from."""
    return _when(verdict, book, days.here(book.settings))


def counted_from(verdict: Verdict, book: Book) -> str:
    """Say only what a due date (of something yet to come: its start) is counted from; "" where nothing is."""
    tz = days.here(book.settings)
    due, start = _reason(verdict.reasons, "due"), _reason(verdict.reasons, "start")
    if _reason(verdict.reasons, "snoozed"):
        return "the day you chose"
    if due and due.value("moment") == "promised date" and _each(verdict, book) == "my promise":
        return "you promised it"
    if due and due.value("moment") in _BESIDE:
        return "instead of the question"
    chosen = start if start and (due is None or due.value("moment") == "start") else due
    return _counted(chosen, verdict, tz) if chosen else ""


def _labels(tasks: Sequence[Task], book: Book) -> list[str]:
    short = [_label(task, book, full=False) for task in tasks]
    return [
        label if short.count(label) == 1 else _label(task, book, full=True)
        for task, label in zip(tasks, short, strict=True)
    ]


def _label(task: Task, book: Book, *, full: bool) -> str:
    item = task.verdict.item
    if item.promise and _each(task.verdict, book) in {"my promise", "extra"} and not full:
        what = inert.task(_FORMS.sub("", inert.words(item.promise.what)))
        return _cut(what[:1].upper() + what[1:])
    text = re.split(r":\s| \(", task.text, maxsplit=1)[0] if not full else task.text.replace(": ", ", ")
    if item.person and not full:
        name = item.person.name
        text = text.replace(name, _first(name))
    return _cut(text.rstrip(".:"))


def _first(name: str) -> str:
    words = name.split()
    plain = words and words[0].isalpha() and len(words[0]) > 1 and words[0].rstrip(".").lower() not in _TITLES
    return words[0] if plain else name


_TITLES = frozenset({"dr", "prof", "mr", "mrs", "ms", "mx", "miss", "herr", "frau", "professor", "sir"})


def _cut(label: str) -> str:
    if len(label) <= LONGEST_LABEL:
        return label
    return label[:LONGEST_LABEL].rsplit(" ", 1)[0].rstrip(",;:") + " …"


def _each(verdict: Verdict, book: Book) -> str:
    rule = book.rules_for(verdict.item.application.facts.country).get(verdict.item.rule)
    return rule.each if rule else ""


def _body(verdict: Verdict, book: Book, tz: tzinfo) -> str:
    parts = [_when(verdict, book, tz), *_best(verdict, tz)]
    return "; ".join(part for part in parts if part) + "."


def _when(verdict: Verdict, book: Book, tz: tzinfo) -> str:
    due = _reason(verdict.reasons, "due")
    if verdict.due is None:
        return f"from {days.begin(verdict.start, tz)}" if verdict.start else "whenever it suits you"
    by = days.end(verdict.due, tz)
    if _reason(verdict.reasons, "snoozed"):
        return f"by {by}, the day you chose"
    if due is None:
        return f"by {by}"
    moment = due.value("moment")
    if moment == "promised date" and _each(verdict, book) == "my promise":
        return f"you promised it by {_promised(due, verdict.due, tz)}"
    if moment in _BESIDE:
        return f"by {by}, instead of the question"
    if moment == "start":
        return _from_to(verdict, by, tz)
    return f"by {by}, {_counted(due, verdict, tz)}"


def _promised(due: Reason, at: datetime, tz: tzinfo) -> str:
    anchor, last = due.value("anchor"), days.end(at, tz)
    if not isinstance(anchor, date):
        return last
    said = days.anything(anchor, tz) if due.value("timed") else days.day(anchor)
    # A promise that was dated before the interview's own end keeps its word, with the day that counts now.
    return last if _day(due, tz) == at.astimezone(tz).date() else f"{said}; due {last}"


def _from_to(verdict: Verdict, by: str, tz: tzinfo) -> str:
    start = _reason(verdict.reasons, "start")
    if verdict.start is None or start is None:
        return f"by {by}"
    first = days.begin(verdict.start, tz)
    span = f"from {first} to {by}" if first != by else f"on {by}"
    if first.startswith(f"{by} "):
        span = f"on {by} from {first.removeprefix(f'{by} ')}"
    if _reason(verdict.reasons, "pushed"):
        return span
    return f"{span}, {_counted(start, verdict, tz)}"


def _counted(reason: Reason, verdict: Verdict, tz: tzinfo) -> str:
    said = spoken(reason)
    if reason.value("moment") == "interview":
        if _reason(verdict.reasons, "assumed-end"):
            said = said.replace("the end", "the assumed end")
        if said.endswith("end"):
            return said + _rolled(reason)
    anchor = reason.value("anchor")
    if isinstance(anchor, date) and said != "your own date":
        said += f" ({days.day(_day(reason, tz))})"
    return said + _rolled(reason)


def _rolled(reason: Reason) -> str:
    """Say that a weekend or holiday moved the moment, where it did."""
    text, at, anchor = str(reason.value("text")), reason.value("at"), reason.value("anchor")
    tail = _ROLL.search(text)
    if tail is None or not isinstance(at, datetime) or not isinstance(anchor, datetime):
        return ""
    hours = re.match(r"(\d+) hours? after ", text)
    if hours and anchor.tzinfo and at - anchor == timedelta(hours=int(hours[1])):
        return ""
    moved = (at.hour, at.minute) == (int(tail[1]), int(tail[2]))
    return ", moved to a business day" if moved else ""


def _best(verdict: Verdict, tz: tzinfo) -> Iterable[str]:
    best, start, due = verdict.best_from, verdict.start, _reason(verdict.reasons, "due")
    kept = due is not None and due.value("moment") == "promised date"
    if best is None or start is None or kept or best <= start or (verdict.due and best >= verdict.due):
        return
    # A start at midnight is a day; that nobody writes at midnight needs no saying.
    if start.astimezone(tz).time() != time() or start.astimezone(tz).date() != best.astimezone(tz).date():
        yield f"best after {days.moment(best, tz)}"


def _day(reason: Reason, tz: tzinfo) -> date:
    """Return the day a time counts from: of a moment mine, of a day without a time the one the note names."""
    anchor = reason.value("anchor")
    assert isinstance(anchor, date)
    if isinstance(anchor, datetime):
        return anchor.astimezone(tz).date() if anchor.tzinfo and reason.value("timed") else anchor.date()
    return anchor


def _reason(reasons: Iterable[Reason], code: str) -> Reason | None:
    return next((reason for reason in reasons if reason.code == code), None)
