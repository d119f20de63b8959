"""A whole vault in memory: notes as texts, turns as pure plans, and the eight laws asked of every turn."""

from __future__ import annotations

import random
import re
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from functools import lru_cache

from by_hand import applied
from engine_world import OFF, at, book

from followup_notes.model.case import Snapshot
from followup_notes.model.note import Note
from followup_notes.model.page import Plan
from followup_notes.model.problem import Severity
from followup_notes.model.verdict import State
from followup_notes.notation.region import find
from followup_notes.plan import plan
from followup_notes.reading.cases import join
from followup_notes.reading.note import read_note
from followup_notes.reconcile.remove import remove

BOOK = book("my name: Sam Lee\ntime zone: UTC\ncountry: us")
START = at("2026-11-23T18:00")
BLOCKED = frozenset({"damaged-region", "sheltered-region", "conflict-markers", "merge-conflict", "no-place"})

FIRST = """---
type: interview
company: Northwind
role: Data Engineer
round: 2
date: 2026-11-23T14:00
interviewers:
  - "Ada Park <ada@northwind.example>: the forecasting model"
  - "Ben Ode <ben@northwind.example>"
my promises: ["my portfolio by 2026-11-25"]
their promises: ["a decision by 2026-12-01"]
---
What Ada said.
"""
SECOND = """---
type: interview
company: Contoso
role: Analyst
date: 2026-11-20T10:00
interviewers: ["Cleo Ash <cleo@contoso.example>: the audit"]
---
"""
DAILY = "# Monday\n\n- [ ] water the plants\n"
NOTES = {"Interviews/Northwind.md": FIRST, "Interviews/Contoso.md": SECOND, "Daily.md": DAILY}


@dataclass
class Vault:
    """Notes by path, the moment, and what is known of what the user did."""

    texts: dict[str, str] = field(default_factory=lambda: dict(NOTES))
    now: datetime = START
    snapshot: Snapshot | None = None

    def read(self, texts: dict[str, str] | None = None) -> tuple[Note, ...]:
        """Read every note as a program that starts afresh would."""
        found = (_read(path, text) for path, text in (self.texts if texts is None else texts).items())
        return tuple(note for note in found if note is not None)

    def planned(self, now: datetime | None = None, shuffled: int | None = None) -> Plan:
        """Plan a turn; the notes may come in any order."""
        notes = list(self.read())
        if shuffled is not None:
            random.Random(shuffled).shuffle(notes)
        cases, desk = join(notes, BOOK.words, BOOK.settings)
        return plan(Snapshot(cases, desk, OFF), BOOK, now or self.now)

    def blocked(self, plan: Plan) -> set[str]:
        """Name the notes to which nothing may be written until the user mends them."""
        problems = [*plan.problems, *(problem for note in self.read() for problem in note.problems)]
        return {problem.at.path for problem in problems if problem.code in BLOCKED}

    def turn(self) -> Plan:
        """Take one turn and hold it against the laws."""
        before, first = dict(self.texts), self.planned()
        blocked = self.blocked(first)
        for edit in first.edits:
            assert edit.path not in blocked
            self.texts[edit.path] = applied(self.texts[edit.path], edit.splices)
            outside(before[edit.path], self.texts[edit.path])  # 1: nothing outside a region changes
        again = self.planned()
        assert again.edits == (), (again.edits, self.texts)  # 2: planning again gives no edits
        assert again.next_look is None or again.next_look > self.now
        late = again.next_look and again.next_look - timedelta(seconds=1)
        # 3, 4, 6: verdicts and bytes are the same in any order of the notes, up to the last moment before the next look.
        later = self.planned(late, shuffled=len(self.texts))
        assert states(later) == states(again)
        assert later.edits == ()
        faults = [problem for problem in again.problems if problem.severity is Severity.ERROR]
        assert {problem.at.path for problem in faults} <= blocked  # 8: a fault costs only its own note
        return again

    def without(self, path: str) -> str:
        """Return a note after `remove`."""
        note = next((note for note in self.read() if note.path == path), None)
        verdicts = [task.verdict for task in self.planned().tasks]
        return applied(note.text, remove(note, BOOK.settings, verdicts)[0]) if note else self.texts[path]


@lru_cache(maxsize=64)
def _read(path: str, text: str) -> Note | None:
    return read_note(path, text.encode(), BOOK.words, BOOK.settings)


def outside(before: str, after: str) -> None:
    """Assert that two versions of a note differ in their regions alone."""
    old, new = (around(text) for text in (before, after))
    if len(old) == 1:
        assert after.startswith(before)
        return
    assert "".join(old).replace("\n", "").replace("\r", "") == "".join(new).replace("\n", "").replace("\r", "")
    if len(old) == len(new):
        assert old == new


def around(text: str) -> list[str]:
    """Return what stands around the regions of a text."""
    kept, last = [], 0
    for region in find(text).regions:
        kept.append(text[last : region.start])
        last = region.end
    return [*kept, text[last:]]


def states(plan: Plan) -> dict[str, tuple[State, datetime | None, datetime | None, datetime | None, str]]:
    """Return each item's state, times and words."""
    found = ((task.verdict, task.text) for task in plan.tasks)
    return {one.item.id: (one.state, one.start, one.due, one.until, text) for one, text in found}


def task_lines(text: str) -> list[tuple[int, str]]:
    """Return the lines that are tasks of ours, with their ids."""
    found = []
    for number, line in enumerate(text.split("\n")):
        match = re.match(r"[> \t]*(?:[-*+]|\d+[.)]) \[.\] .*?(fu-\w{6})(?!\w)", line)
        if match:
            found.append((number, match[1]))
    return found
