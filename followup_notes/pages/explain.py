"""A verdict explained for a person: one line first, every reason with its place on demand."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import tzinfo

from followup_notes.model.page import Task
from followup_notes.model.rules import Book
from followup_notes.model.verdict import Reason, State, Verdict
from followup_notes.pages import days
from followup_notes.pages.reasons import sentence

MARKS = {
    State.OVERDUE: "!!",
    State.OPEN: "->",
    State.HELD: "||",
    State.WAITING: "..",
    State.UNKNOWN: "? ",
    State.DONE: "x ",
    State.DISMISSED: "- ",
}
_FIRST = {
    State.OFF: ("off", "note-off", "note-rule-off"),
    State.DOES_NOT_APPLY: ("when", "unless", "only-if", "no-moment", "no-contact", "accepted-elsewhere"),
    State.UNKNOWN: ("missing",),
    State.DONE: ("ticked", "ticked-elsewhere", "written", "done-when"),
    State.DISMISSED: ("dismissed",),
    State.TOO_LATE: ("too-late", "earlier"),
    State.WAITING: ("cap", "waiting", "not-before"),
    State.HELD: ("gap", "cap", "hold", "quiet", "one-nudge"),
}
"""The reasons that speak for a state, before the others."""


def explain(task: Task, book: Book, *, full: bool) -> Iterator[str]:
    """Give the lines that explain a verdict; in full, every reason with its place and the next look."""
    tz = days.here(book.settings)
    verdict = task.verdict
    main = _main(verdict)
    said = f": {_headline(verdict, main, book, tz)}"
    yield f"{MARKS.get(verdict.state, '  ')} {_name(verdict)} - {verdict.state.value.replace('-', ' ').upper()}{said}"
    if not full:
        return
    if task.text:
        yield f"     task    {task.text}"
    for reason in verdict.reasons:
        place = f"  [{reason.at}]" if reason.at else ""
        yield f"     {sentence(reason, tz)}{place}"
    for need in task.needs:
        yield f"     needs   {need}"
    look = days.moment(verdict.next_look, tz) + ", or " if verdict.next_look else ""
    yield f"     next look: {look}when the note changes"


def _name(verdict: Verdict) -> str:
    item = verdict.item
    repeat = f" ({item.nth})" if item.nth > 1 else ""
    return f"{item.rule} · {item.subject}{repeat}" if item.subject else f"{item.rule}{repeat}"


def _main(verdict: Verdict) -> Reason | None:
    codes = _FIRST.get(verdict.state, ())
    return next((reason for code in codes for reason in verdict.reasons if reason.code == code), None)


def _headline(verdict: Verdict, main: Reason | None, book: Book, tz: tzinfo) -> str:
    if verdict.state in {State.OPEN, State.OVERDUE}:
        by = (
            f"{'was due' if verdict.state is State.OVERDUE else 'due'} {days.end(verdict.due, tz)}"
            if verdict.due
            else ""
        )
        rule = book.rules_for(verdict.item.application.facts.country).get(verdict.item.rule)
        return "; ".join(part for part in (by, rule.why.rstrip(".") if rule else "") if part)
    if main is None:
        return sentence(verdict.reasons[0], tz) if verdict.reasons else "nothing more is known"
    return sentence(main, tz)
