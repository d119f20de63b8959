"""Values of more than can be read, and the one that may not be missing; said once."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from followup_notes.model.facts import Facts
from followup_notes.model.problem import Position
from followup_notes.notation.yaml import Sequence as List
from followup_notes.reading.telling import Entry, Teller, said, scalars

_SINGLE = frozenset({"choice", "clock", "duration", "moment", "number"})
_NAMES = frozenset({"company", "role"})


MOST = 30
"""Of one kind in one note: no interview has more, and each is held against each other."""
_LISTS = ("interviewers", "references", "my_promises", "their_promises", "extras")


def bounded(facts: Facts, teller: Teller) -> Facts:
    """Return facts whose lists have an end; what lies beyond it is reported once for each list."""
    for name in _LISTS:
        found = getattr(facts, name)
        if len(found) > MOST:
            source = facts.sources.get(name)
            at = Position(teller.path, source.line, source.column) if source else Position(teller.path, 1, 1)
            message = f"{len(found)} {name.replace('_', ' ')} stand here; only the first {MOST} are read"
            teller.warn(at, "too-many", message, "keep those that matter, or split the note")
            facts = replace(facts, **{name: found[:MOST]})
    return facts


def judge_company(facts: Facts, linked: bool, entries: Iterable[Entry], teller: Teller) -> None:  # noqa: FBT001
    """Report an interview that plainly is one and does not say with which company: nothing follows from it."""
    known = facts.company or facts.agency or facts.recruiter or linked
    if known or not (facts.interviewers and (facts.start or facts.role or facts.round or facts.stage)):
        return
    at = next((entry.value.at for entry in entries if entry.row.key == "company"), Position(teller.path, 1, 1))
    teller.warn(
        at, "company-missing", "this interview note does not say which company it is about", "add company: Northwind"
    )


def judge_shapes(entries: Iterable[Entry], teller: Teller) -> None:
    """Report properties that hold several values and may hold one."""
    for entry in entries:
        row, value = entry.row, entry.value
        if entry.form != "yaml" or not isinstance(value, List) or (row.type not in _SINGLE and row.key not in _NAMES):
            continue
        texts = dict.fromkeys(text for text in map(said, scalars(value)) if not teller.is_nothing(text))
        if len(texts) > 1:
            key, first = entry.key.text.strip(), next(iter(texts))
            message = f'"{key}" holds {len(texts)} values; only the first one, "{first[:60]}", is read'
            teller.warn(value.at, "several-values", message, "keep one; another interview is a note of its own")
