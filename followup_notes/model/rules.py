"""Rules, policies, checks and settings as loaded: compiled data, no text left to interpret."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, time
from types import CodeType
from typing import Literal, TypeAlias

from followup_notes.model.problem import Position, Problem

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


@dataclass(frozen=True, slots=True)
class DraftChoice:
    """A letter kind and the conditions under which it is the one."""

    kind: str
    when: tuple[Condition, ...] = ()


@dataclass(frozen=True, slots=True)
class Repeat:
    """How an item comes again: when the next starts, and how many there are at most."""

    start: Time
    at_most: int


@dataclass(frozen=True, slots=True)
class Replaced:
    """A key's place, and the place and text of what it took the place of."""

    at: Position
    text: str
    was_at: Position | None = None
    was: str | None = None


@dataclass(frozen=True, slots=True)
class Rule:
    """One rule of etiquette. `task` is a Jinja2 template over the words of the notes with "_"."""

    name: str
    at: Position
    each: str = "interview"
    when: tuple[Condition, ...] = ()
    unless: tuple[Condition, ...] = ()
    only_if: Expression | None = None
    done_when: tuple[Condition, ...] = ()
    start: Time | None = None
    due: Time | None = None
    until: Time | None = None
    repeat: Repeat | None = None
    task: str = ""
    draft: tuple[DraftChoice, ...] = ()
    title: str = ""
    why: str = ""
    source: str = ""
    area: str = ""
    formerly: tuple[str, ...] = ()
    off: str | None = None
    """Why it is switched off ("" where no reason is given); None while it is on."""
    off_at: Position | None = None
    shipped: bool = True
    keys: Mapping[str, Replaced] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Patience:
    """Do not bombard: a gap in working days after any message, and a cap on unanswered nudges."""

    gap: int
    stop_after: int
    holds: tuple[str, ...]
    then: str = ""
    at: Position | None = None


@dataclass(frozen=True, slots=True)
class Hold:
    """No rule of `rules` is open while one of `while_open` is, in the same application."""

    rules: tuple[str, ...]
    while_open: tuple[str, ...]
    why: str
    at: Position


@dataclass(frozen=True, slots=True)
class Quiet:
    """A time without nudges: yearly from (month, day) to (month, day), or until a day; one company or all."""

    every: tuple[tuple[int, int], tuple[int, int]] | None
    since: date | None
    until: date | None
    company: str | None
    why: str
    at: Position


@dataclass(frozen=True, slots=True)
class SendOn:
    """The hours in which a message is best sent, local to the employer, on working days."""

    start: time
    end: time
    at: Position | None = None


@dataclass(frozen=True, slots=True)
class Policies:
    """What stands above all rules of one country profile."""

    patience: Patience
    order: tuple[str, ...]
    holds: tuple[Hold, ...]
    quiet: tuple[Quiet, ...]
    send_on: SendOn


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
    placement: str = "end"
    settle: float = 10.0
    language: str | None = None
    folder: str = "Follow-up"


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
    """The whole vocabulary of notes: rows, and tables of month, weekday and marker words."""

    rows: tuple[Word, ...] = ()
    by_spelling: Mapping[str, Word] = field(default_factory=dict)
    tables: Mapping[str, Mapping[str, str]] = field(default_factory=dict)
    """Further tables by name ("months", "weekdays", "kinds", "headings", …): spelling -> meaning."""
    digest: str = ""


@dataclass(frozen=True, slots=True)
class UserTest:
    """One test of the rule language: notes, moments and what is expected, as data of its file."""

    name: str
    at: Position
    shipped: bool
    rule: str | None
    notes: tuple[str, ...]
    """Each note's front matter as YAML text, ready to be read like a real note."""
    expect: tuple[Expectation, ...]


@dataclass(frozen=True, slots=True)
class Expectation:
    """At a local time: the states of rules (name -> state), or exactly which rules are open."""

    moment: str
    at: Position
    states: tuple[tuple[str, str], ...]
    open: tuple[str, ...] | None


@dataclass(frozen=True, slots=True)
class Book:
    """Settings, words, rules, policies and letters: all that is not notes and not time.

    `rules` and `policies` are given per country profile (lower-case code; "" is the default).
    """

    settings: Settings
    words: Words
    rules: Mapping[str, Mapping[str, Rule]]
    policies: Mapping[str, Policies]
    templates: Mapping[tuple[str, str], Template]
    checks: Mapping[str, Check]
    tests: tuple[UserTest, ...] = ()
    problems: tuple[Problem, ...] = ()
    digest: str = ""
    """Of everything that can change a verdict or a page."""

    def rules_for(self, country: str | None) -> Mapping[str, Rule]:
        """Return the effective rules of an employer's country."""
        return self.rules.get((country or self.settings.country).lower(), self.rules[""])

    def policies_for(self, country: str | None) -> Policies:
        """Return the policies of an employer's country."""
        return self.policies.get((country or self.settings.country).lower(), self.policies[""])
