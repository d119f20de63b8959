"""A heading or label that waits for the list or text below it."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from functools import lru_cache

from followup_notes.dates.answers import Read
from followup_notes.dates.clock import Clock, clock
from followup_notes.dates.length import duration
from followup_notes.model.rules import Word, Words
from followup_notes.notation.markdown import Line
from followup_notes.notation.spelling import form
from followup_notes.notation.yaml import Node, Scalar
from followup_notes.notation.yaml import Sequence as List
from followup_notes.reading.moments import answer_of
from followup_notes.reading.persons import TALKED
from followup_notes.reading.telling import Entry, Teller, said
from followup_notes.reading.values import meaning, read_number

HEADED = frozenset({"people", "person", "promises", "extras", "list", "messages", "moments"})
"""Types of facts that a heading can stand for, with a list or text below it."""
MOST_ITEMS = 200
ABOUT = "about"
"""The key of what stands below a heading or label that may be a person's name."""
_SHORT = 80
_MOST_WORDS = 6


@dataclass
class Held:
    """What a heading or label has collected so far."""

    row: Word
    key: Scalar
    level: int
    form: str
    into: list[Entry] | None
    items: list[Node] = field(default_factory=list)
    people: bool = False
    one_person: bool = False
    """A heading below, or this one, names the person the lines below it are about."""
    indent: int = 0
    """How far its first item stands in; what stands further in belongs to the item above."""
    about: bool = False
    """It may be the name of somebody the note names elsewhere; nobody knows yet."""
    brief: bool = False
    """A heading that stands for one short value, not for a list."""

    @property
    def lists_people(self) -> bool:
        """Tell whether a heading below it is the name of one of the people."""
        return self.people and not self.about

    @property
    def is_full(self) -> bool:
        """Tell whether it takes no more; nobody lists so much."""
        return len(self.items) >= MOST_ITEMS

    @property
    def keeps_labels(self) -> bool:
        """Tell whether a line "Label: value" below it is one of its lines."""
        return self.form == "heading" and not self.about

    @property
    def tells(self) -> bool:
        """Tell whether a line below it may promise something as any other line of the note may."""
        return self.about or self.row.type == "list"

    def ends_at(self, line: Line) -> bool:
        """Tell whether a label on a line of its own begins something else."""
        return self.about and line.indent < 0

    def takes(self, line: Line) -> bool:
        """Tell whether a line still belongs to it: below a label only a list does."""
        return self.form == "heading" or line.indent >= 0

    def put(self, line: Line, value: Scalar) -> None:
        """Take a line; indented below a person it is what was talked about."""
        if self.one_person and line.indent < 0 and self.form == "heading" and not TALKED.match(line.text):
            return
        if not self.items:
            self.indent = max(line.indent, 0)
        if self.items and self.people and (line.indent > self.indent + 1 or self.one_person):
            last = self.items[-1]
            nested = last.items if isinstance(last, List) else (last,)
            # Adding to ever more would cost the square of them.
            self.items[-1] = List((*nested, value), last.at) if len(nested) < MOST_ITEMS else last
        else:
            self.items.append(value)

    def entry(self, teller: Teller) -> Entry | None:
        """Return what was collected, None where it says nothing."""
        if not self.items or self.items == [self.key] or (self.brief and not _says(self.row, self.items, teller)):
            return None
        alone = len(self.items) == 1 and isinstance(self.items[0], Scalar)
        value = self.items[0] if alone else List(tuple(self.items), self.items[0].at)
        return Entry(self.row, self.key, value, self.form)


def of_heading(row: Word, key: Scalar, level: int, into: list[Entry] | None, teller: Teller) -> Held:
    """Hold a heading that is one of our keys; "Follow-up" with a list of tasks means the next steps."""
    if row.type == "follow-up":
        row = teller.words.by_spelling[form("next steps")]
    brief = row.type not in HEADED
    return Held(row, key, level, "heading", into, people=row.type == "people", brief=brief)


def about_whom(key: Scalar, level: int, into: list[Entry] | None, teller: Teller) -> Held | None:
    """Hold a heading or label that may be the name of somebody the note names elsewhere."""
    if not key.text[:1].isupper() or len(key.text) > _SHORT:
        return None
    how = "heading" if level < 7 else "bold"
    return Held(_about(teller.words), key, level, how, into, [key], people=True, one_person=True, about=True)


@lru_cache(maxsize=4)
def _about(words: Words) -> Word:
    return replace(words.by_spelling[form("interviewers")], key=ABOUT)


def _says(row: Word, items: list[Node], teller: Teller) -> bool:
    """Tell whether the text below a heading is its short value and not prose about it."""
    text = said(items[0])
    if len(items) > 1 or not text or len(text) > _SHORT:
        return False
    if row.type == "choice":
        return meaning(row, text) is not None
    if row.type in {"moment", "clock"}:
        return isinstance(answer_of(text, teller), Read) or isinstance(clock(text), Clock)
    if row.type == "duration":
        return duration(text) is not None
    if row.type == "number":
        return read_number(items[0], teller)[0] is not None
    return row.type == "text" and len(text.split()) <= _MOST_WORDS and text[-1] not in ".!?"
