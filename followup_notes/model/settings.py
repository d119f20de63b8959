"""The user's settings, the vocabulary of notes, and wordings and checks of letters as loaded."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from typing import Literal

from followup_notes.model.problem import Position, Problem


@dataclass(frozen=True, slots=True)
class Check:
    """One check of letters as the rule language states it; a check without a list is code of its own."""

    name: str
    severity: str
    at: Position
    say: str = ""
    kinds: tuple[str, ...] = ()
    languages: tuple[str, ...] = ()
    avoid: tuple[tuple[str, str], ...] = ()
    must_mention: str | None = None
    at_least: int | None = None
    at_most: int | None = None
    unit: str = ""
    why: str = ""
    off: bool = False


@dataclass(frozen=True, slots=True)
class Template:
    """The wording of one letter kind in one language, checked at load."""

    kind: str
    language: str
    text: str
    path: str
    digest: str
    shipped: bool = True
    fault: Problem | None = None


@dataclass(frozen=True, slots=True)
class Settings:
    """The flat properties of `Follow-up/Settings.md`, and what was found where they are silent."""

    my_name: str | None = None
    my_email: str | None = None
    my_signature: str | None = None
    my_website: str | None = None
    my_linkedin: str | None = None
    my_portfolio: str | None = None
    my_strengths: tuple[str, ...] = ()
    time_zone: str = "UTC"
    country: str = "us"
    region: str | None = None
    folders: tuple[str, ...] = ()
    task_format: Literal["emoji", "dataview", "plain"] = "emoji"
    global_filter: str = ""
    done_statuses: tuple[str, ...] = ("x", "X")
    cancelled_statuses: tuple[str, ...] = ("-",)
    done_dates: bool = True
    created_dates: bool = False
    date_order: Literal["ymd", "dmy", "mdy"] = "ymd"
    quiet: tuple[tuple[date, date], ...] = ()
    placement: Literal["end", "top"] = "end"
    settle: float = 10.0
    language: str | None = None
    folder: str = "Follow-up"
    places: Mapping[str, Position] = field(default_factory=dict, compare=False)
    """Where the settings note says what: for what only the machine or the vault can judge."""


@dataclass(frozen=True, slots=True)
class Word:
    """One row of `words.yaml`: a key of notes, its spellings, the rules' word, the JSON name, the default.

    `type` says how its value is read: "text", "number", "moment", "duration", "people", "person",
    "promises", "extras", "list", "mark", "messages", "moments", "choice", "yes-no", "follow-up", "zone".
    `values` maps each normalised spelling of a choice to its canonical value.
    """

    key: str
    json: str
    word: str
    type: str
    spellings: tuple[str, ...]
    values: Mapping[str, str]
    default: str | None
    about: str


@dataclass(frozen=True, slots=True)
class Words:
    """The whole vocabulary of notes: rows, and tables of month, weekday and marker words.

    Two of one digest are equal, so that what is worked out of the words can be kept by them.
    """

    rows: tuple[Word, ...] = field(default=(), compare=False)
    by_spelling: Mapping[str, Word] = field(default_factory=dict, compare=False)
    tables: Mapping[str, Mapping[str, str]] = field(default_factory=dict, compare=False)
    """Further tables by name ("months", "weekdays", "kinds", "headings", …): spelling -> meaning."""
    digest: str = ""
