"""What stands of each item: its ledger entry beside the line, the why-line and the draft found for it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from functools import lru_cache

from followup_notes.model.note import Box
from followup_notes.model.rules import Settings
from followup_notes.notation import email
from followup_notes.notation import ledger as ledgers
from followup_notes.notation.blocks import Block
from followup_notes.notation.ident import digest
from followup_notes.notation.ledger import Entry
from followup_notes.notation.taskline import TaskLine, stamp, words
from followup_notes.notation.wording import mail_link, plain_link, same_label, same_link


class Fate(StrEnum):
    """What the user made of an item, as far as its note tells.

    CANCELLED was marked by the tool; LOST has neither line nor why-line, as odd merges leave it.
    """

    OPEN = "open"
    DONE = "done"
    DISMISSED = "dismissed"
    CANCELLED = "cancelled"
    LOST = "lost"


@dataclass(frozen=True, slots=True)
class Draft:
    """A letter in its fence, with the heading and the mail link above it."""

    letter: Block
    heading: Block | None = None
    link: Block | None = None
    findings: Block | None = None

    @property
    def stamp(self) -> str:
        """Return the digest of what only the user would change."""
        return draft_stamp(self.heading.text if self.heading else "", self.letter.text)

    def link_ours(self, entry: Entry | None) -> bool:
        """Tell whether the mail link holds no word of the user's.

        Above a letter as written it says what it was written with. Above an edited letter it may
        still name whom the letter went to before; such names stand in what is left of that letter.
        """
        if self.link is None:
            return True
        link, wanted = self.link.lines[0], mail_link(self.letter.text)
        if entry and entry.draft == self.stamp:
            return same_label(link, wanted) and same_link(link, wanted)
        mail = email.parse(self.letter.text)
        greeting = mail.body.partition("\n")[0]
        heading = self.heading.text if self.heading else ""
        known = (heading, mail.to or "", mail.subject or "", greeting, entry.subject if entry else "")
        return plain_link(link, "\n".join(known))

    @property
    def blocks(self) -> tuple[Block, ...]:
        """Return all its blocks."""
        return tuple(block for block in (self.heading, self.link, self.letter, self.findings) if block)


@dataclass(frozen=True, slots=True)
class Standing:
    """One item. `box`, `due` and `done` are what all copies of its line say together."""

    id: str
    entry: Entry | None = None
    line: Block | None = None
    box: Box = Box.OPEN
    due: date | None = None
    done: date | None = None
    why: Block | None = None
    draft: Draft | None = None
    nested: bool = False

    @property
    def task(self) -> TaskLine | None:
        """Return what its line says."""
        return self.line.task if self.line else None

    @property
    def text_ours(self) -> bool:
        """Tell whether the line's words are as written."""
        return bool(self.task and self.entry and self.entry.text == stamp(self.task))

    @property
    def due_ours(self) -> bool:
        """Tell whether the line's due date is as written; an impossible one is not."""
        return bool(self.task and self.entry and self.due == self.entry.due and not self.task.due_text)

    @property
    def why_ours(self) -> bool:
        """Tell whether the why-line that stands is the one written."""
        return bool(self.why and self.entry and ledgers.same_why(self.entry.facts, self.why.text))

    @property
    def had_why(self) -> bool:
        """Tell whether a why-line was written."""
        return bool(self.entry and self.entry.facts and not ledgers.same_why(self.entry.facts, ""))

    @property
    def draft_ours(self) -> bool:
        """Tell whether the draft is as written, its mail link too."""
        return bool(self.draft and self.entry and self.entry.draft == self.draft.stamp and self.link_ours)

    @property
    def link_ours(self) -> bool:
        """Tell whether the mail link above the draft holds no word of the user's."""
        return self.draft is None or self.draft.link_ours(self.entry)

    @property
    def sub_items(self) -> bool:
        """Tell whether the user put anything below the line."""
        below = self.line.lines[self.line.head :] if self.line else ()
        return self.nested or any(line.strip() for line in below)

    @property
    def touched(self) -> bool:
        """Tell whether text, due, box, draft or sub-items differ from what was written."""
        draft = self.draft is not None and not self.draft_ours
        gone = bool(self.entry and self.entry.draft and self.draft is None)
        own_box = bool(self.task and self.task.box != " ")
        return not (self.text_ours and self.due_ours) or self.sub_items or draft or gone or own_box

    @property
    def fate(self) -> Fate:
        """Say what the user made of it."""
        if self.line:
            if self.box is Box.CANCELLED:
                return Fate.CANCELLED if self.entry and self.entry.cancelled else Fate.DISMISSED
            return Fate.DONE if self.box is Box.DONE else Fate.OPEN
        entry = self.entry
        if entry is None or entry.again == "restored":
            return Fate.LOST
        if entry.done:
            return Fate.DONE
        kept = entry.dismissed or entry.cancelled or entry.again or self.why or not self.had_why
        return Fate.DISMISSED if kept else Fate.LOST


def box_of(symbol: str, settings: Settings) -> Box:
    """Say what a box's character means in this vault."""
    if symbol in settings.done_statuses or symbol in "xX":
        return Box.DONE
    return Box.CANCELLED if symbol in settings.cancelled_statuses or symbol == "-" else Box.OPEN


@lru_cache(maxsize=512)
def draft_stamp(heading: str, letter: str) -> str:
    """Return the digest of a draft: its letters and digits, and those of its heading without regard to case."""
    return digest(words(heading).casefold(), words(letter))
