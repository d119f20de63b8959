"""What the lines of a rule say, compiled: tests of facts and times worked out from moments."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, time
from types import CodeType
from typing import Literal, TypeAlias

from followup_notes.model.problem import Position

Value: TypeAlias = str | int | bool | date


@dataclass(frozen=True, slots=True)
class Is:
    """The fact is one of these values (compared without regard to case, spaces, "-" and "_")."""

    values: tuple[Value, ...]
    negated: bool = False


@dataclass(frozen=True, slots=True)
class Compare:
    """The fact, a number, stands so to N."""

    op: Literal["at least", "at most", "more than", "less than", "exactly"]
    number: int


@dataclass(frozen=True, slots=True)
class Contains:
    """The fact, a text or a list, holds this text."""

    text: str
    negated: bool = False


@dataclass(frozen=True, slots=True)
class Filled:
    """The note says something (or, negated, nothing) about it: the one test that may see a missing fact."""

    negated: bool = False


@dataclass(frozen=True, slots=True)
class Clock:
    """The fact, a moment, lies after or before this time of its local day."""

    direction: Literal["after", "before"]
    at: time


Test: TypeAlias = Is | Compare | Contains | Filled | Clock


@dataclass(frozen=True, slots=True)
class Condition:
    """One line of `when`, `unless` or `done when`: a word of the notes (normalised) and a test."""

    word: str
    test: Test
    at: Position
    text: str
    """The line as written, "interview: done", for explanations."""


@dataclass(frozen=True, slots=True)
class Expression:
    """The escape hatch `only if`: a checked and compiled expression over the words in `names`."""

    text: str
    code: CodeType
    names: tuple[str, ...]
    at: Position


@dataclass(frozen=True, slots=True)
class Phrase:
    """A moment worked out from another one.

    `amount` is 0 for "on MOMENT" and "right after MOMENT"; `unit` is "minutes", "hours", "days",
    "weeks", "months", "working days", "on" (the moment's day, or the moment if it has a time),
    "right after", "month end" or "next working day"; `sign` is 1 for after, -1 for before. `clock`
    is a given time of that day. `roll` moves a moment that is on no working day to the next one at
    that time.
    """

    moment: str
    unit: str
    amount: int = 0
    sign: int = 1
    clock: time | None = None
    roll: time | None = None
    at: Position | None = None
    text: str = ""


@dataclass(frozen=True, slots=True)
class Earliest:
    """The earlier of several times; a time whose moment the notes do not give is left out."""

    of: tuple[Time, ...]


@dataclass(frozen=True, slots=True)
class Latest:
    """The later of several times; a time whose moment the notes do not give is left out."""

    of: tuple[Time, ...]


@dataclass(frozen=True, slots=True)
class Option:
    """One line of a list of choices: taken when all its conditions hold and its time can be worked out."""

    when: tuple[Condition, ...]
    at: Time


@dataclass(frozen=True, slots=True)
class Choice:
    """The first option that fits."""

    options: tuple[Option, ...]


Time: TypeAlias = Phrase | Earliest | Latest | Choice
