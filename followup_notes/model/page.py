"""What should stand in a note, and the splices that make it so."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, datetime

from followup_notes.model.note import Seen
from followup_notes.model.problem import Problem, Severity
from followup_notes.model.verdict import Verdict


@dataclass(frozen=True, slots=True)
class Finding:
    """One thing a check has to say about a letter; line and column count from 1 in its text."""

    check: str
    severity: Severity
    line: int
    column: int
    text: str
    message: str
    better: str = ""


@dataclass(frozen=True, slots=True)
class Impression:
    """How a sentence of a letter may sound to its reader, as a model of language reads it; places as of a finding.

    `check` is the tone it would be, `odds` the log odds that it is meant badly: below zero it is more likely fine.
    `doubted` is where a slip may stand, as offsets of its text with the log odds of it.
    """

    line: int
    column: int
    text: str
    check: str
    odds: float
    doubted: tuple[tuple[int, int, float], ...] = ()


@dataclass(frozen=True, slots=True)
class Letter:
    """A message ready to be sent: `to` is one or more "Name <address>", "" where no address is known."""

    kind: str
    to: str
    subject: str
    body: str
    language: str = "en"
    findings: tuple[Finding, ...] = ()


@dataclass(frozen=True, slots=True)
class Task:
    """A verdict with its words: the task's text without needs, what is missing, the letter."""

    verdict: Verdict
    text: str
    needs: tuple[str, ...] = ()
    letter: Letter | None = None
    heading: str = ""
    """What the draft's heading says after "Draft: "."""
    facts: str = ""
    """Digest of what the item follows from, with the user's own rules and templates."""
    why: str = ""
    """The why-line without its bullet."""


@dataclass(frozen=True, slots=True)
class Page:
    """What one note's region should hold now.

    `wanted` are the open and overdue tasks in the order of the plan. `verdicts` has every verdict
    whose home is this note, by id: reconcile asks it what became of an entry without a wanted line.
    `moved` are ids that stand in another note's text.
    """

    path: str
    wanted: tuple[Task, ...] = ()
    verdicts: dict[str, Verdict] = field(default_factory=dict)
    waiting: str | None = None
    """The waiting paragraph, None where there is none."""
    seen: tuple[Seen, ...] = ()
    moved: frozenset[str] = frozenset()
    elsewhere: frozenset[str] = frozenset()
    """Ids that the ledger of another note holds too: one of the two is a copy, or was pasted."""
    findings: Mapping[str, tuple[Finding, ...]] = field(default_factory=dict)
    """What the checks say of the draft that stands, or is to be written, by the item's id; absent: not asked."""
    unanswered: frozenset[str] = frozenset()
    """Items whose drafts the spelling library has not been asked about: its findings that stand stay."""


@dataclass(frozen=True, slots=True)
class Splice:
    """Replace text[start:end] (code points of the note's text) by `text`."""

    start: int
    end: int
    text: str


@dataclass(frozen=True, slots=True)
class Edit:
    """What to change in one file, valid only while its bytes have the digest `before`."""

    path: str
    before: str
    splices: tuple[Splice, ...]


@dataclass(frozen=True, slots=True)
class Plan:
    """The result of planning: edits to apply, what to show, what was wrong, when to look again."""

    edits: tuple[Edit, ...]
    tasks: tuple[Task, ...]
    problems: tuple[Problem, ...]
    next_look: datetime | None
    questions: tuple[str, ...] = ()
    """Texts whose spelling should be asked."""
    dismissed: tuple[tuple[str, date], ...] = ()
