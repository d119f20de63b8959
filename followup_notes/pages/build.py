"""What should stand in each note of a case: its open tasks with their reasons, what is waited for, and what was seen."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from datetime import date, datetime, tzinfo
from math import inf

from followup_notes.model.case import Case
from followup_notes.model.note import Note, Seen
from followup_notes.model.page import Page, Task
from followup_notes.model.rules import Book
from followup_notes.model.verdict import Judgement, State, Verdict
from followup_notes.notation.nearest import fold
from followup_notes.pages import days
from followup_notes.pages.waiting import paragraph
from followup_notes.pages.why import explained

WANTED = frozenset({State.OPEN, State.OVERDUE})


def build(case: Case, judgement: Judgement, tasks: Sequence[Task], book: Book, now: datetime) -> tuple[Page, ...]:
    """Lay out one page for each note of the case that has a verdict, a wait or a first-seen fact."""
    notes = {note.path: note for note in case.notes}
    homes = _homes(judgement, notes)
    return tuple(_page(path, notes.get(path), judgement, tasks, book, now) for path in homes)


def in_order(tasks: Iterable[Task], book: Book) -> list[Task]:
    """Put tasks in the order of the plan: by the day they are due, then by rule as `plan.order` says."""
    tz = days.here(book.settings)
    return sorted(tasks, key=lambda task: (_day(task.verdict, tz), _rank(task.verdict, book), _due(task.verdict)))


def _day(verdict: Verdict, tz: tzinfo) -> date:
    return verdict.due.astimezone(tz).date() if verdict.due else date.max


def _rank(verdict: Verdict, book: Book) -> int:
    order = book.policies_for(verdict.item.application.facts.country).order
    return order.index(verdict.item.rule) if verdict.item.rule in order else len(order)


def _due(verdict: Verdict) -> float:
    return verdict.due.timestamp() if verdict.due else inf


def _homes(judgement: Judgement, notes: Mapping[str, Note]) -> tuple[str, ...]:
    found = (verdict.item.home for verdict in judgement.verdicts)
    others = (*(wait.home for wait in judgement.waits), *(path for path, _, _ in judgement.first_seen))
    return tuple(dict.fromkeys((*notes, *found, *others)))


def _page(path: str, note: Note | None, judgement: Judgement, tasks: Sequence[Task], book: Book, now: datetime) -> Page:
    here = {verdict.item.id: verdict for verdict in judgement.verdicts if verdict.item.home == path}
    wanted = in_order((task for task in tasks if task.verdict.item.id in here and task.verdict.state in WANTED), book)
    seen = _seen(path, note, judgement)
    # Nothing is written for the sake of a waiting line alone: it stands beside tasks, ticked or open.
    region = bool(wanted or seen or (note and note.records))
    waits = [wait for wait in judgement.waits if wait.home == path]
    waiting = paragraph(waits, _asked(judgement, book), now, days.here(book.settings)) if region else None
    return Page(path, explained(wanted, book), here, waiting, seen, _moved(here))


def _asked(judgement: Judgement, book: Book) -> Mapping[str, date]:
    """Return the day of my latest nudge by application."""
    rules, nudges = book.rules[""], {fold(name) for name in book.policies[""].patience.holds}
    kinds = {fold(choice.kind) for rule in rules.values() if fold(rule.name) in nudges for choice in rule.draft}
    found: dict[str, date] = {}
    for sent in judgement.sent:
        if fold(sent.kind) in nudges | kinds:
            found[sent.application] = max(sent.on.date(), found.get(sent.application, date.min))
    return found


def _seen(path: str, note: Note | None, judgement: Judgement) -> tuple[Seen, ...]:
    earliest: dict[str, date] = {}
    kept = [(seen.fact, seen.on) for seen in note.seen] if note else []
    for fact, on in (*kept, *((fact, on) for home, fact, on in judgement.first_seen if home == path)):
        earliest[fact] = min(on, earliest.get(fact, on))
    return tuple(Seen(fact, on) for fact, on in earliest.items())


def _moved(verdicts: Mapping[str, Verdict]) -> frozenset[str]:
    records = ((ident, verdict.item) for ident, verdict in verdicts.items())
    return frozenset(ident for ident, item in records if item.record and item.record.at.path != item.home)
