"""The blocks a region is made of."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from enum import StrEnum

from followup_notes.notation.shapes import HEADING, LIST, closes
from followup_notes.notation.taskline import TaskLine

TITLE_TEXT = "Follow-ups"
CALLOUT_TEXT = "[!info]- Why these tasks"
NUMBERS = ("No", "One", "Two", "Three", "Four", "Five", "Six", "Seven", "Eight", "Nine", "Ten", "Eleven", "Twelve")
DRAFT = re.compile(r"(?P<word>Draft|Sent)[ \t]*:[ \t]*(?P<text>.*)", re.IGNORECASE)


class Kind(StrEnum):
    """What a block is; OTHER and ASIDE are the user's own, outside and inside the callout."""

    TITLE = "title"
    TASK = "task"
    CALLOUT = "callout"
    WHY = "why"
    ASIDE = "aside"
    LEDGER = "ledger"
    HEADING = "heading"
    LINK = "link"
    LETTER = "letter"
    FINDINGS = "findings"
    OTHER = "other"


QUOTED = frozenset({Kind.CALLOUT, Kind.WHY, Kind.ASIDE, Kind.LEDGER})
"""Blocks that stand inside the folded callout."""


@dataclass(frozen=True, slots=True)
class Block:
    """Some lines that belong together.

    `lines` are without the region's prefix, the callout's ">" and line ends; `raw` is the same as it
    stands, with them, and empty for a block that is yet to be written. `before` are the raw blank
    lines above it; `at` its line in the note, from 1. `head` counts the lines of a task's paragraph.
    """

    kind: Kind
    lines: tuple[str, ...]
    raw: tuple[str, ...] = ()
    before: tuple[str, ...] = ()
    id: str | None = None
    at: int = 0
    head: int = 1
    task: TaskLine | None = field(default=None, compare=False)

    @property
    def text(self) -> str:
        """Return what the block says: a letter's text, a why-line's sentence, a heading's words."""
        if self.kind in {Kind.LETTER, Kind.LEDGER}:
            return "\n".join(self.lines[1 : -1 if self.closed else None])
        joined = " ".join(line.strip() for line in self.lines)
        if self.kind is Kind.WHY:
            return LIST.sub("", joined, count=1).strip()
        if self.kind is Kind.HEADING:
            match = HEADING.fullmatch(self.lines[0])
            said = DRAFT.fullmatch(match["text"] if match else joined)
            return said["text"] if said else joined
        return joined

    @property
    def closed(self) -> bool:
        """Tell whether a fence was closed; an open one swallows what comes below it."""
        return len(self.lines) > 1 and closes(self.lines[0], self.lines[-1])

    @property
    def sent(self) -> bool:
        """Tell whether a heading says "Sent:"."""
        match = HEADING.fullmatch(self.lines[0])
        said = DRAFT.fullmatch(match["text"]) if match else None
        return bool(said and said["word"].lower() == "sent")
