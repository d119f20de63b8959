"""Notes joined: interviews to applications, applications to cases, and the desk they all lie on."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from typing import TypeAlias

from followup_notes.model.facts import Facts, Outcome, Said
from followup_notes.model.note import Note, Record, Seen, Stray
from followup_notes.model.problem import Position

DaysOff: TypeAlias = Mapping[tuple[str, str | None], frozenset[date]]
"""(country, region), both lower case -> public holidays of the years that matter."""


@dataclass(frozen=True, slots=True)
class Interview:
    """One interview of an application: what its note and what belongs to it says.

    `number` is its place in the order of the application's interviews, from 1.
    """

    note: str
    facts: Facts
    number: int


@dataclass(frozen=True, slots=True)
class Application:
    """One application: its interviews in order and what holds for all of them.

    `key` names it ("northwind · data engineer"), lower case and normalised. `facts` joins the
    application note, the company note and the latest word of the interview notes (outcome, dates,
    promises are not joined: those stay with their interview or, in `own`, with the application note).
    `note` is the application note's path. `members` are the paths of all notes that belong to it.
    """

    key: str
    company: str
    role: str | None
    note: str | None
    facts: Facts
    interviews: tuple[Interview, ...]
    members: tuple[str, ...]
    own: Facts | None = None
    """What the application note itself says, where there is one."""
    places: Mapping[str, Position] = field(default_factory=dict)
    """Field name -> where the joined facts have it from."""


@dataclass(frozen=True, slots=True)
class Case:
    """All applications that can hold or silence each other: one company, or one agency."""

    key: str
    applications: tuple[Application, ...]
    notes: tuple[Note, ...]

    @property
    def records(self) -> tuple[tuple[str, Record], ...]:
        """Pairs of note path and record, in the order of the notes."""
        return tuple((note.path, record) for note in self.notes for record in note.records)

    @property
    def seen(self) -> tuple[tuple[str, Seen], ...]:
        """Pairs of note path and first-seen fact, in the order of the notes."""
        return tuple((note.path, seen) for note in self.notes for seen in note.seen)


@dataclass(frozen=True, slots=True)
class Standing:
    """How one application stands, as others need to know it (offers, acceptances, open ones)."""

    application: str
    company: str
    outcome: Outcome
    offer_on: Said | None = None
    offer_deadline: Said | None = None
    accepted_on: Said | None = None
    offer_seen: date | None = None
    accepted_seen: date | None = None
    decision_expected: date | None = None
    latest: date | None = None
    """The latest day its interviews, messages, replies and promises give: an old undated fact counts from it."""


@dataclass(frozen=True, slots=True)
class Desk:
    """What crosses cases: company names, how every application stands, and moved lines by id."""

    companies: tuple[str, ...] = ()
    standings: tuple[Standing, ...] = ()
    strays: Mapping[str, Stray] = field(default_factory=dict)
    copies: frozenset[str] = frozenset()
    """Ids that the ledgers of two or more notes hold: a note was copied, or a region pasted."""


@dataclass(frozen=True, slots=True)
class Snapshot:
    """Everything the plan depends on besides the rules and the moment.

    `spelling` holds answers of the spelling library by the digest of the text asked about.
    """

    cases: tuple[Case, ...]
    desk: Desk
    days_off: DaysOff = field(default_factory=dict)
    spelling: Mapping[str, tuple[object, ...]] = field(default_factory=dict)
