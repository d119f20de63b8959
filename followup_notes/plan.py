"""The pure function at the heart: notes, rules and the moment become a plan."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime

from followup_notes.dates.zones import zone
from followup_notes.engine.judge import judge
from followup_notes.letters import review
from followup_notes.letters.write import write
from followup_notes.model.case import Case, Desk, Snapshot
from followup_notes.model.facts import Outcome
from followup_notes.model.note import Box, Note, Record, Stray
from followup_notes.model.page import Edit, Page, Plan, Task
from followup_notes.model.problem import Problem
from followup_notes.model.rules import Book
from followup_notes.pages.build import build
from followup_notes.reconcile.note import reconcile

_OFFERED = frozenset({Outcome.OFFER, Outcome.ACCEPTED})


@dataclass(frozen=True, slots=True)
class CasePlan:
    """What one case asks for; valid until its `next_look` as long as nothing else changes."""

    edits: tuple[Edit, ...]
    tasks: tuple[Task, ...]
    problems: tuple[Problem, ...]
    next_look: datetime | None
    questions: tuple[str, ...] = ()
    """Edited drafts that the spelling library has not answered on."""


def plan(snapshot: Snapshot, book: Book, now: datetime) -> Plan:
    """Plan everything: edits, tasks with their verdicts, problems, and when to look again.

    `now` is an aware moment. Planning again after the edits were applied gives no edits.
    """
    return merge(
        planned(
            snapshot,
            narrowed(snapshot.desk),
            lambda case, desks: plan_case(case, replace(snapshot, desk=desks[touched(case)]), book, now),
        )
    )


def narrowed(desk: Desk) -> Mapping[bool, Desk]:
    """Return what of a desk can matter to cases in which the user touched nothing, and to the others.

    A plan holds as long as its desk stays the same. Names of other companies matter to letters that were
    edited, and how others stand matters once somebody made an offer; else a new note asks for no other plan.
    """
    offered = any(one.outcome in _OFFERED or one.offer_on or one.accepted_on for one in desk.standings)
    edited = desk if offered else replace(desk, standings=())
    return {True: edited, False: replace(edited, companies=())}


def touched(case: Case) -> bool:
    """Tell whether the user changed any line or letter of the case's regions."""
    return any(record.touched for _, record in case.records)


Desks = Mapping[bool, Desk]
"""What of the desk matters to cases that the user touched, and to the others."""


def planned(snapshot: Snapshot, desks: Desks, part_of: Callable[[Case, Desks], CasePlan]) -> Iterable[CasePlan]:
    """Plan each case; those between which a region was carried are planned again as told of it."""
    desk = snapshot.desk
    parts = {case.key: part_of(case, desks) for case in snapshot.cases}
    guests = _guests(snapshot, parts, lambda case: part_of(case, desks))
    carried = {record.id: _stray_of(record) for records in guests.values() for record in records}
    if carried:
        ids = frozenset(carried)
        told = narrowed(replace(desk, strays={**carried, **desk.strays}, copies=desk.copies | ids))
        for case in snapshot.cases:
            if case.key in guests or not ids.isdisjoint(_minted(parts[case.key])):
                not_its = frozenset(record.id for record in guests.get(case.key, ()))
                parts[case.key] = part_of(_without_records(case, not_its), told)
    return parts.values()


def _guests(
    snapshot: Snapshot, parts: Mapping[str, CasePlan], planned_alone: Callable[[Case], CasePlan]
) -> dict[str, tuple[Record, ...]]:
    """Find records of one case that stand in a region of another, into which it was pasted.

    A case also remembers what is ticked there; what it does not mint without those records is not its own.
    """
    minting: dict[str, set[str]] = {}
    for key, part in parts.items():
        for ident in _minted(part):
            minting.setdefault(ident, set()).add(key)
    guests: dict[str, tuple[Record, ...]] = {}
    for case in snapshot.cases:
        suspects = [record for _, record in case.records if minting.get(record.id, set()) - {case.key}]
        if suspects:
            own = _minted(planned_alone(_without_records(case, frozenset(one.id for one in suspects))))
            found = tuple(record for record in suspects if record.id not in own)
            guests.update({case.key: found} if found else {})
    return guests


def _minted(part: CasePlan) -> frozenset[str]:
    return frozenset(task.verdict.item.id for task in part.tasks)


def _without_records(case: Case, ids: frozenset[str]) -> Case:
    """Return a case whose ledgers know nothing of some ids: they are another case's."""
    notes = (replace(note, records=tuple(one for one in note.records if one.id not in ids)) for note in case.notes)
    return replace(case, notes=tuple(notes))


def _stray_of(record: Record) -> Stray:
    box = Box.DONE if record.done else Box.CANCELLED if record.dismissed else Box.OPEN
    return Stray(record.id, record.at, box, record.done, record.snoozed or record.due, in_region=True)


def plan_case(case: Case, snapshot: Snapshot, book: Book, now: datetime) -> CasePlan:
    """Plan one case: judge it, word it, lay out its pages, and hold them against what stands."""
    desk, spelling = snapshot.desk, snapshot.spelling
    judgement = judge(case, desk, book, snapshot.days_off, now)
    tasks = write(judgement, case, desk, book, now, days_off=snapshot.days_off)
    open_questions = review.questions(tasks, spelling)
    found = review.findings(tasks, case, desk, book, now, spelling)
    pages = {
        page.path: replace(page, findings=found, unanswered=frozenset(open_questions))
        for page in build(case, judgement, tasks, book, now)
    }
    edits: list[Edit] = []
    problems: list[Problem] = []
    for note in case.notes:
        edit, faults = _edit(note, _with_moved(pages.get(note.path, Page(note.path)), desk), book, now)
        edits.extend(edit)
        problems.extend(faults)
    worded = tuple(_with_why(tasks, pages))
    return CasePlan(tuple(edits), worded, tuple(problems), judgement.next_look, tuple(open_questions.values()))


def merge(parts: Iterable[CasePlan]) -> Plan:
    """Put the plans of all cases together."""
    all_parts = tuple(parts)
    looks = [part.next_look for part in all_parts if part.next_look]
    return Plan(
        edits=tuple(edit for part in all_parts for edit in part.edits),
        tasks=tuple(task for part in all_parts for task in part.tasks),
        problems=tuple(problem for part in all_parts for problem in part.problems),
        next_look=min(looks, default=None),
        questions=tuple(text for part in all_parts for text in part.questions),
    )


def local_day(now: datetime, book: Book) -> date:
    """Return the user's own calendar day at this moment."""
    return now.astimezone(zone(book.settings.time_zone) or UTC).date()


def _edit(note: Note, page: Page, book: Book, now: datetime) -> tuple[tuple[Edit, ...], tuple[Problem, ...]]:
    if not note.writable or note.off:
        return (), ()
    splices, problems = reconcile(note, page, book.settings, local_day(now, book))
    return ((Edit(note.path, note.digest, splices),) if splices else ()), problems


def _with_moved(page: Page, desk: Desk) -> Page:
    """Tell a page which ids stand elsewhere: lines that were moved, and entries of a copied note."""
    moved = frozenset(
        ident for ident, stray in desk.strays.items() if stray.at.path != page.path or not stray.in_region
    )
    return replace(page, moved=page.moved | moved, elsewhere=desk.copies) if moved or desk.copies else page


def _with_why(tasks: Iterable[Task], pages: Mapping[str, Page]) -> Iterable[Task]:
    shown = {task.verdict.item.id: task for page in pages.values() for task in page.wanted}
    return (shown.get(task.verdict.item.id, task) for task in tasks)
