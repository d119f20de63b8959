"""Everything in a note that looks like a key and a value, in reading order, sorted to the rounds it belongs to."""

from __future__ import annotations

from dataclasses import dataclass, field

from followup_notes.model.problem import Position
from followup_notes.model.rules import Word
from followup_notes.notation.fields import Label, labels
from followup_notes.notation.markdown import Line, lines
from followup_notes.notation.spelling import form
from followup_notes.notation.tables import table_at
from followup_notes.notation.yaml import Mapping, Node, Scalar
from followup_notes.notation.yaml import Sequence as List
from followup_notes.reading.daily import read_daily
from followup_notes.reading.gathered import MOST_ROUNDS, Gathered, front_key, stages, values_of
from followup_notes.reading.persons import TALKED
from followup_notes.reading.tabled import Tabled, read_table
from followup_notes.reading.telling import Entry, Teller
from followup_notes.reading.titles import read_title, title_entries

HEADED = frozenset({"people", "person", "promises", "extras", "list", "messages", "moments"})
"""Types of facts that a heading can stand for, with a list or text below it."""
MOST_ITEMS = 200


def gather(text: str, body: int, root: Mapping | None, teller: Teller) -> Gathered:
    """Collect a note's keys from its front matter and its text; `body` is where the text begins."""
    found = Gathered(root=root)
    if root is not None:
        for key, value in root.pairs:
            front_key(key, value, found, teller)
    _Body(list(lines(text, body)), found, teller).read()
    return found


@dataclass
class _Held:
    """A heading or label that waits for the list below it."""

    row: Word
    key: Scalar
    level: int
    form: str
    into: list[Entry] | None
    items: list[Node] = field(default_factory=list)
    people: bool = False
    one_person: bool = False
    """A heading below names the person the lines below it are about."""


class _Body:
    """Walks the lines of a note's text."""

    def __init__(self, text: list[Line], found: Gathered, teller: Teller) -> None:
        """Begin above the first line."""
        self.lines, self.found, self.teller = text, found, teller
        self.held: _Held | None = None
        self.into: list[Entry] | None = None
        self.round_level = 0
        self.headings = 0
        self.deep = False
        self.row_heading: Word | None = None

    def read(self) -> None:
        at = 0
        while at < len(self.lines):
            line = self.lines[at]
            table = table_at(self.lines, at) if "|" in line.text else None
            if table:
                self._table(read_table(table[0], self.row_heading, self.teller))
                at += table[1]
                continue
            if line.level:
                self._heading(line)
            else:
                self._line(line)
            at += 1
        self._drop()

    def _table(self, tabled: Tabled) -> None:
        self.found.rounds.extend(tabled.rounds[:MOST_ROUNDS])
        for entry in tabled.entries:
            self.found.add(entry, self.into)

    def _heading(self, line: Line) -> None:
        if self.held and self.held.people and line.level > self.held.level:
            self.held.items.append(self._scalar(line.text, line.number, line.column))
            self.held.one_person = True
            return
        self._drop()
        self.headings += 1
        if self.found.heading is None and line.level == 1:
            self.found.heading = line.text, line
            self.headings = 0
            return
        if self.into is not None and line.level <= self.round_level:
            self.into = None
        if self._begins_round(line):
            return
        self._headed(line)

    def _begins_round(self, line: Line) -> bool:
        if len(self.found.headed) >= MOST_ROUNDS:
            return False
        title = read_title(line.text, self.teller)
        known = self.teller.words.by_spelling.get(form(line.text))
        if known and known.type in HEADED:
            return False
        dated = title.when is not None and (title.stage is not None or title.interview or title.screen)
        if title.vetoed or not (title.number is not None or dated):
            return False
        self.into, self.round_level, self.row_heading = [], line.level, None
        self.found.rounds.append(self.into)
        self.found.headed.append((title, len(self.found.rounds) - 1))
        at = self._scalar(line.text, line.number, line.column)
        self.into.extend(title_entries(title, at, "heading", self.teller, names=False))
        return True

    def _headed(self, line: Line) -> None:
        """Take a heading for a label where it is one."""
        self.row_heading = None
        for label in labels(Line(line.number, line.column, line.text)):
            row = self.teller.words.by_spelling.get(form(label.key))
            if row and (label.value or row.type in HEADED):
                self._label(label, line.number, row, "heading", line.level)
                return
        row = self.teller.words.by_spelling.get(form(line.text))
        if row and row.type in HEADED:
            self.row_heading = row
            key = self._scalar(line.text, line.number, line.column)
            self.held = _Held(row, key, line.level, "heading", self.into, people=row.type == "people")

    def _line(self, line: Line) -> None:
        if entries := read_daily(line, self.found.markers, self.teller):
            self.found.markers.append(("tags", self._scalar("job interview", line.number, line.column)))
            self.found.rounds.append(entries)
            return
        for label in labels(line):
            if self._taken(label, line):
                return
        if self.held:
            self._item(line)

    def _taken(self, label: Label, line: Line) -> bool:
        """Read a label that says something of ours; a plain one only in the first section or a round's."""
        marker = self.teller.meaning("marker keys", label.key)
        row = self.teller.words.by_spelling.get(form(label.key))
        first = self.headings == 0 or self.into is not None
        if self.held and self.held.form == "heading" and label.form == "plain":
            return False
        if label.form == "plain" and not first:
            return False
        if marker and label.value and first:
            value = self._scalar(label.value, line.number, label.column)
            self.found.markers.extend((marker, one) for one in values_of(value))
            key = self._scalar(label.key, line.number, label.key_column)
            self.found.common.extend(stages(marker, key, value, label.form, self.teller))
        veto = self.teller.meaning("veto keys", label.key)
        if veto and label.value and first:
            self.found.vetoes.setdefault(veto, self._scalar(label.value, line.number, label.column))
        if row is None:
            if first and not marker and not veto:
                key = self._scalar(label.key, line.number, label.key_column)
                self.found.unknown.append((key, self._scalar(label.value, line.number, label.column), label.form))
            return label.form != "plain" and not self.held
        self._label(label, line.number, row, label.form, 7)
        # One line can hold several fields of Dataview's.
        return label.form != "field"

    def _label(self, label: Label, number: int, row: Word, form_: str, level: int) -> None:
        self._drop()
        key = self._scalar(label.key, number, label.key_column)
        if label.value:
            value = self._scalar(label.value, number, label.column)
            self.found.add(Entry(row, key, value, form_), self.into)
        else:
            self.held = _Held(row, key, level, form_, self.into, people=row.type == "people")

    def _item(self, line: Line) -> None:
        held = self.held
        assert held is not None
        if held.form != "heading" and line.indent < 0:
            self._drop()
            return
        if held.one_person and line.indent < 0 and not TALKED.match(line.text):
            return
        if len(held.items) >= MOST_ITEMS:
            return
        column, text = line.item
        value = self._scalar(text, line.number, column)
        if held.items and held.people and (line.indent > 1 or held.one_person):
            last = held.items[-1]
            nested = last.items if isinstance(last, List) else (last,)
            held.items[-1] = List((*nested, value), last.at)
        else:
            held.items.append(value)

    def _drop(self) -> None:
        """Hand in what a heading or label collected."""
        held, self.held = self.held, None
        if held and held.items:
            value = (
                held.items[0]
                if len(held.items) == 1 and isinstance(held.items[0], Scalar)
                else List(tuple(held.items), held.items[0].at)
            )
            self.found.add(Entry(held.row, held.key, value, held.form), held.into)

    def _scalar(self, text: str, line: int, column: int) -> Scalar:
        return Scalar(text, True, Position(self.teller.path, line, column))
