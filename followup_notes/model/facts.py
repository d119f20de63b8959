"""What a note says: facts as they stand there, with nothing assumed."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, datetime
from enum import StrEnum
from typing import Literal, NamedTuple, TypeAlias

from followup_notes.model.problem import Position

Said: TypeAlias = date | datetime
"""A moment as a note gives it: a day, a local time (naive), or a time with an offset (aware)."""


@dataclass(frozen=True, slots=True)
class Spoken:
    """A date in words, counted from a day; working days resolve it once the holidays are known.

    `unit` is one of "days", "weeks", "working days", "weekday" (`amount` 0 = Monday: the next one
    after the anchor), "week friday" (`amount` weeks from the anchor's week), "month end" (last
    working day, `amount` months on), "third" (`amount` = 100 * month + third 1..3: the last working
    day of that third of the month; its year is the anchor's, or the next when it lies before).
    """

    unit: str
    amount: int
    anchor: date


When: TypeAlias = Said | Spoken
Mark: TypeAlias = Said | Literal[True] | None
"""A sent, received or thanked mark: a date, True where no date is said, None where nothing is."""


class Kind(StrEnum):
    """The kinds of notes that are read."""

    INTERVIEW = "interview"
    APPLICATION = "application"
    PERSON = "person"
    COMPANY = "company"


class Status(StrEnum):
    """What became of an interview; SCHEDULED and HELD follow from its assumed end where not said."""

    SCHEDULED = "scheduled"
    HELD = "held"
    CANCELLED = "cancelled"
    NO_SHOW = "no-show"
    RESCHEDULED = "rescheduled"


class Outcome(StrEnum):
    """What became of an application; rules count NEXT_ROUND as OPEN."""

    OPEN = "open"
    NEXT_ROUND = "next-round"
    OFFER = "offer"
    ACCEPTED = "accepted"
    REJECTED = "rejected"
    WITHDRAWN = "withdrawn"
    GHOSTED = "ghosted"
    ON_HOLD = "on-hold"


class Source(NamedTuple):
    """Where a fact stands: the line and column of its value, and the key as written."""

    line: int
    column: int
    key: str


@dataclass(frozen=True, slots=True)
class Person:
    """Somebody named in a note."""

    name: str
    email: str | None = None
    title: str | None = None
    topics: tuple[str, ...] = ()
    thanked: Mark = None
    linkedin_invited: Mark = None
    salutation: str | None = None
    """A form of address the note itself gives ("Frau", "Ms", "Dr"), never guessed."""
    link: str | None = None
    """The target of the wiki link the name stands in, without "#" part and alias."""
    at: Position | None = None


@dataclass(frozen=True, slots=True)
class Promise:
    """Something promised, by me or by them, or an extra worth sending."""

    what: str
    by: When | None = None
    sent: Mark = None
    received: Mark = None
    link: str | None = None
    person: str | None = None
    """Who made or got it, where the note says so."""
    vague: bool = False
    """Said with a word that is no date ("soon", "shortly")."""
    at: Position | None = None


@dataclass(frozen=True, slots=True)
class Message:
    """A message or call of mine that the note records; `kind` is a letter kind, "call" or a rule's name."""

    on: Said | None
    kind: str | None = None
    to: str | None = None
    at: Position | None = None


@dataclass(frozen=True, slots=True)
class Facts:
    """Everything one note, or one round told in it, says. Field names are those of `facts --json`."""

    company: str | None = None
    role: str | None = None
    round: int | None = None
    stage: str | None = None
    format: str | None = None
    start: Said | None = None
    end: Said | None = None
    time_zone: str | None = None
    status: Status | None = None
    outcome: Outcome | None = None
    interviewers: tuple[Person, ...] = ()
    coordinator: Person | None = None
    hiring_manager: Person | None = None
    recruiter: Person | None = None
    agency: str | None = None
    referrer: Person | None = None
    references: tuple[Person, ...] = ()
    my_promises: tuple[Promise, ...] = ()
    their_promises: tuple[Promise, ...] = ()
    extras: tuple[Promise, ...] = ()
    highlights: tuple[str, ...] = ()
    my_strengths: tuple[str, ...] = ()
    values: tuple[str, ...] = ()
    next_round: Said | None = None
    offer_deadline: Said | None = None
    offer_on: Said | None = None
    accepted_on: Said | None = None
    rejected_on: Said | None = None
    withdrawn_on: Said | None = None
    take_home_sent: Mark = None
    references_asked: Mark = None
    country: str | None = None
    region: str | None = None
    contact_preference: str | None = None
    cancelled_by: str | None = None
    follow_up: Literal["off"] | Said | None = None
    follow_up_off: tuple[str, ...] = ()
    applied: Said | None = None
    messages: tuple[Message, ...] = ()
    replies: tuple[Said, ...] = ()
    need_more_time: bool | None = None
    confirmed: Mark = None
    slots: tuple[str, ...] = ()
    place: str | None = None
    news: str | None = None
    wanted_deadline: Said | None = None
    language: str | None = None
    sources: Mapping[str, Source] = field(default_factory=dict)
    """Field name -> place, for every field that is said; list elements carry their own `at`."""
