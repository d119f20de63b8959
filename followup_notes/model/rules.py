"""Rules, policies and the book they make, as compiled data; with the terms and settings they are made of."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, time

from followup_notes.model.problem import Position, Problem
from followup_notes.model.settings import Check, Settings, Template, Word, Words
from followup_notes.model.terms import (
    Choice,
    Clock,
    Compare,
    Condition,
    Contains,
    Earliest,
    Expression,
    Filled,
    Is,
    Latest,
    Option,
    Phrase,
    Test,
    Time,
    Value,
)

__all__ = [
    "Book",
    "Check",
    "Choice",
    "Clock",
    "Compare",
    "Condition",
    "Contains",
    "DraftChoice",
    "Earliest",
    "Expectation",
    "Expression",
    "Filled",
    "Hold",
    "Is",
    "Latest",
    "Option",
    "Patience",
    "Phrase",
    "Policies",
    "Quiet",
    "Repeat",
    "Replaced",
    "Rule",
    "SendOn",
    "Settings",
    "Template",
    "Test",
    "Time",
    "UserTest",
    "Value",
    "Word",
    "Words",
]


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
    tick: str = ""
    """What a tick means besides "done": a key of `vocabulary.TICKS`."""
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
    after_acceptance: tuple[str, ...] = ()
    """The only rules that still speak for other live applications once one was accepted; empty: no limit."""


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
