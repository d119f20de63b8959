"""Pages and notes made by hand, so that what stands can be tested without rules."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field, replace
from datetime import UTC, date, datetime, time

from followup_notes.model.case import Application
from followup_notes.model.facts import Facts
from followup_notes.model.note import Box, Note, Seen
from followup_notes.model.page import Letter, Page, Splice, Task
from followup_notes.model.problem import Problem
from followup_notes.model.rules import Settings
from followup_notes.model.verdict import Item, State, Verdict
from followup_notes.reading.records import remembered
from followup_notes.reconcile.note import reconcile
from followup_notes.reconcile.remove import remove

PATH = "Interviews/Northwind.md"
TODAY = date(2026, 11, 24)
SETTINGS = Settings()
NORTHWIND = Application("northwind · data engineer", "Northwind", "Data Engineer", None, Facts(), (), ())


@dataclass(frozen=True)
class Want:
    """One item as rules, letters and pages would hand it over; `state` is what its rule says before ticks."""

    id: str
    subject: str = "Ada Park"
    text: str = "Thank Ada Park: the forecasting model"
    due: date = TODAY
    needs: tuple[str, ...] = ()
    letter: str | None = None
    why: str = "Thank Ada: by Tue 24 Nov 14:45, 24 h after the end."
    facts: str = "first"
    rule: str = "thank-you-note"
    state: State = State.OPEN
    heading: str = "Thank-you to Ada Park"


ADA = Want("fu-7k2m9q", letter="Dear Ada,\n\nthank you for the talk.\n\nMe")
BEN = Want(
    "fu-3dq8pa",
    "Ben Ode",
    "Thank Ben Ode",
    needs=("first add what you talked about",),
    why="Thank Ben: the same.",
    heading="Thank-you to Ben Ode",
)
FOLIO = Want(
    "fu-x81c0d",
    "my portfolio",
    "Send the promised portfolio",
    date(2026, 11, 25),
    needs=("add link or file",),
    why="Portfolio: you promised it by Wed 25 Nov.",
    rule="promised-material",
    heading="My portfolio",
)
WAITING = "Waiting: Northwind decides by Tue 1 Dec. Ask on Thu 3 Dec at the earliest."


@dataclass(frozen=True)
class World:
    """Everything a turn depends on besides the note's text."""

    wants: tuple[Want, ...] = (ADA, BEN, FOLIO)
    waiting: str | None = WAITING
    seen: tuple[Seen, ...] = ()
    moved: frozenset[str] = frozenset()
    today: date = TODAY
    settings: Settings = field(default_factory=Settings)


def note_of(text: str, settings: Settings = SETTINGS) -> Note:
    """Read what a text remembers, as the reader of notes does."""
    said = remembered(text, PATH, settings)
    return Note(
        PATH, text, "", None, Facts(), (), None, said.records, said.seen, said.strays, said.writable, said.problems
    )


def page_of(note: Note, world: World) -> Page:
    """Judge as rules would: what is ticked is done, what was dismissed stays so, a snooze moves the due date."""
    records = {record.id: record for record in note.records}
    outside = sorted(note.strays, key=lambda stray: stray.box is Box.DONE)
    strays = {stray.id: stray for stray in outside if not stray.in_region}
    tasks, verdicts = [], {}
    for want in world.wants:
        record = records.get(want.id)
        state, due = want.state, want.due
        stray = strays.get(want.id)
        moved = stray is not None or want.id in world.moved
        if (record and record.done) or (stray and stray.done):
            state = State.DONE
        elif (stray and stray.box is Box.CANCELLED) or (record and record.dismissed and not moved):
            state = State.DISMISSED
        elif record and record.snoozed:
            due = record.snoozed
        item = Item(want.id, want.rule, want.subject, 1, PATH, NORTHWIND, record=record)
        verdicts[want.id] = Verdict(item, state, due=datetime.combine(due, time(14, 45), UTC))
        if state in {State.OPEN, State.OVERDUE}:
            tasks.append(_task(want, verdicts[want.id]))
    return Page(PATH, tuple(tasks), verdicts, world.waiting, world.seen, world.moved)


def turn(text: str, world: World | None = None) -> tuple[str, tuple[Problem, ...]]:
    """Take one turn on a note: read, judge, reconcile, apply."""
    world = world or World()
    note = note_of(text, world.settings)
    if not note.writable:
        return text, note.problems
    splices, problems = reconcile(note, page_of(note, world), world.settings, world.today)
    return applied(text, splices), (*note.problems, *problems)


def written(text: str = "Notes of mine.\n", world: World | None = None) -> str:
    """Return a note after its first turn."""
    return turn(text, world)[0]


def removed(text: str, settings: Settings = SETTINGS) -> str:
    """Return a note after `remove`."""
    return applied(text, remove(note_of(text, settings), settings)[0])


def applied(text: str, splices: Sequence[Splice]) -> str:
    """Apply splices, which must not overlap."""
    last = len(text)
    for splice in sorted(splices, key=lambda each: each.start, reverse=True):
        assert splice.start <= splice.end <= last
        text, last = text[: splice.start] + splice.text + text[splice.end :], splice.start
    return text


def without(wants: Iterable[Want], ident: str, state: State = State.DOES_NOT_APPLY) -> tuple[Want, ...]:
    """Return the items after a change of facts that ends one of them."""
    return tuple(replace(want, state=state) if want.id == ident else want for want in wants)


def codes(problems: Iterable[Problem]) -> list[str]:
    """Return the codes of problems."""
    return [problem.code for problem in problems]


def _task(want: Want, verdict: Verdict) -> Task:
    letter = want.letter and Letter(
        "thank-you", f"{want.subject} <{want.id[3:]}@northwind.example>", "Thank you", want.letter
    )
    heading = want.heading if letter else ""
    return Task(verdict, want.text, want.needs, letter or None, heading, want.facts, want.why)
