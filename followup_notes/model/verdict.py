"""What follows: items that rules speak of, the verdict on each, and the reasons as values."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date, datetime
from enum import StrEnum

from followup_notes.model.case import Application, Interview, Standing
from followup_notes.model.facts import Person, Promise
from followup_notes.model.note import Record
from followup_notes.model.problem import Position


class State(StrEnum):
    """What a rule says of an item, in the order in which the states win."""

    OFF = "off"
    DOES_NOT_APPLY = "does-not-apply"
    UNKNOWN = "unknown"
    DONE = "done"
    DISMISSED = "dismissed"
    TOO_LATE = "too-late"
    WAITING = "waiting"
    HELD = "held"
    OVERDUE = "overdue"
    OPEN = "open"


@dataclass(frozen=True, slots=True)
class Reason:
    """Why: a code, the values its sentence is made of, and the place it comes from.

    Shown by `pages.reasons`; codes and their values are listed there.
    """

    code: str
    values: tuple[tuple[str, object], ...] = ()
    at: Position | None = None

    def value(self, name: str) -> object:
        """Return one of the reason's values; raise KeyError where it has none of that name."""
        return dict(self.values)[name]


@dataclass(frozen=True, slots=True)
class Item:
    """One thing a rule speaks of: the rule, what it is about, its id, and where its task stands.

    `id` is minted from rule, company, role, round or day, subject and ordinal, and is the kept one
    where a ledger entry was adopted. `nth` counts repeats from 1. `since` is the day that ended the
    silence before it (a reply, a new round), part of what the item is about.
    """

    id: str
    rule: str
    subject: str
    nth: int
    home: str
    application: Application
    interview: Interview | None = None
    person: Person | None = None
    promise: Promise | None = None
    other: Standing | None = None
    nudge: str | None = None
    """For `each: open nudge`: the id of the nudge it stands beside."""
    since: date | None = None
    record: Record | None = None
    adopted: bool = False
    """The record's subject or id was minted from facts that have been corrected since."""


@dataclass(frozen=True, slots=True)
class Verdict:
    """What a rule says of an item now. Moments are aware; `next_look` is when it could differ."""

    item: Item
    state: State
    reasons: tuple[Reason, ...] = ()
    start: datetime | None = None
    due: datetime | None = None
    until: datetime | None = None
    next_look: datetime | None = None
    best_from: datetime | None = None
    """For a message: when it is best sent, by `send on`."""
    draft: str | None = None
    """The letter kind, where the rule has one."""
    last_allowed: bool = False
    spared: tuple[str, ...] = ()
    """Folded names of those whom a letter through others does not thank again."""

    @property
    def barred(self) -> bool:
        """Tell whether time alone will not bring it: enough was asked, and only an answer lets me ask again."""
        return any(reason.code == "cap" for reason in self.reasons)


@dataclass(frozen=True, slots=True)
class Sent:
    """A message of mine to a company as patience counts it: when, what, to whom, from where known."""

    on: datetime
    kind: str
    application: str
    to: str | None = None
    item: str | None = None


@dataclass(frozen=True, slots=True)
class Judgement:
    """All verdicts of one case, when to look again, and what was counted on the way."""

    verdicts: tuple[Verdict, ...]
    next_look: datetime | None
    sent: tuple[Sent, ...] = ()
    waits: tuple[Wait, ...] = ()
    first_seen: tuple[tuple[str, str, date], ...] = field(default=())
    """(note path, fact, day) of facts without a date that a verdict now counts from; to be kept."""


@dataclass(frozen=True, slots=True)
class Wait:
    """For one application: what is waited for, and from when asking is right.

    `code` is "promise" (they promised `what` by `by`), "silence" (nothing from them since `by`) or
    "closed" (nothing more to do).
    """

    application: str
    home: str
    code: str
    company: str
    what: str = ""
    by: date | None = None
    ask_from: datetime | None = None
    after_message: date | None = None
    """My last unanswered message, where one was sent."""
