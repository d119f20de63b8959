"""A note as read: its text, its facts, and what its region remembers."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum

from followup_notes.model.facts import Facts, Kind, Mark, Said
from followup_notes.model.problem import Position, Problem


class Box(StrEnum):
    """What a task's box says, whatever characters the vault uses for it."""

    OPEN = "open"
    DONE = "done"
    CANCELLED = "cancelled"


@dataclass(frozen=True, slots=True)
class Record:
    """What a region remembers of one item: the ledger's entry held against the line that stands.

    `dismissed` is true for `[-]`, for a deleted line and for an id taken out of its line.
    `snoozed` is the due date the user set instead of the one written. `letter` is the draft's text
    (fence content) as it stands, None where there is none. `done` is a date, or True where ticked without.
    """

    id: str
    rule: str
    subject: str
    at: Position
    done: Mark = None
    dismissed: bool = False
    dismissed_on: date | None = None
    snoozed: date | None = None
    due: date | None = None
    cancelled: str | None = None
    facts: str | None = None
    letter: str | None = None
    silenced: tuple[str, ...] = ()
    touched: bool = False
    edited: bool = False
    """The draft is not as it was written."""


@dataclass(frozen=True, slots=True)
class Seen:
    """A fact without a date and the day it was first seen: `fact` is like "outcome=rejected"."""

    fact: str
    on: date


@dataclass(frozen=True, slots=True)
class Stray:
    """A task line with an id of ours outside the region that minted it: moved there by the user."""

    id: str
    at: Position
    box: Box
    done: Mark
    due: date | None
    in_region: bool
    """It stands in another note's region (a region copied or pasted), not in plain text."""


@dataclass(frozen=True, slots=True)
class Note:
    """One file of the vault that is ours, or that holds ids of ours.

    `text` is the decoded file with byte order mark and line ends as found; `digest` is that of its
    bytes. `rounds` holds one Facts per interview the note tells of (most often just `facts`), and is
    empty for other kinds. `application` is the path of the application note it links to.
    """

    path: str
    text: str
    digest: str
    kind: Kind | None
    facts: Facts = field(default_factory=Facts)
    rounds: tuple[Facts, ...] = ()
    application: str | None = None
    records: tuple[Record, ...] = ()
    seen: tuple[Seen, ...] = ()
    strays: tuple[Stray, ...] = ()
    writable: bool = True
    problems: tuple[Problem, ...] = ()
    unused: tuple[tuple[Position, str], ...] = ()
    """Lines that look like facts ("Salary: 60k") and were not read, in the order of the note."""

    @property
    def off(self) -> bool:
        """Tell whether the note switches follow-ups off."""
        return self.facts.follow_up == "off"


def day_of(said: Said) -> date:
    """Return the calendar day a note names, without looking at zones."""
    return date(said.year, said.month, said.day)
