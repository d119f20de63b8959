"""Everything in a note that looks like a key and a value, in reading order, sorted to the rounds it belongs to."""

from __future__ import annotations

import re
from collections.abc import Sequence

from followup_notes.model.problem import Position
from followup_notes.model.rules import Word
from followup_notes.notation.dashed import dashed
from followup_notes.notation.fields import Label, labels
from followup_notes.notation.ident import ID
from followup_notes.notation.markdown import Line, lines
from followup_notes.notation.spelling import form
from followup_notes.notation.tables import table_at
from followup_notes.notation.yaml import Mapping, Scalar
from followup_notes.reading.bare import is_bare_label, of_person, unlabelled
from followup_notes.reading.daily import read_daily
from followup_notes.reading.gathered import MOST_ROUNDS, Gathered, front_key, stages, tags_of, values_of
from followup_notes.reading.held import ABOUT, HEADED, Held, about_whom, of_heading
from followup_notes.reading.prose import Prose
from followup_notes.reading.staffed import title_entries
from followup_notes.reading.tabled import Tabled, read_table
from followup_notes.reading.telling import Entry, Teller
from followup_notes.reading.titled import first_title
from followup_notes.reading.titles import may_number, read_title

MOST_LOOSE = 1000
FORMS = (labels, dashed)
"""How a line may say a key and its value, in order; of a line that fits several the first counts."""
_TAGS = re.compile(r"(?:#[^\W\d][\w/-]*[ \t,]*)+")


def gather(text: str, body: int, root: Mapping | None, teller: Teller) -> Gathered:
    """Collect a note's keys from its front matter and its text; `body` is where the text begins."""
    found = Gathered(root=root)
    for key, value in root.pairs if root is not None else ():
        front_key(key, value, found, teller)
    _Body(list(lines(text, body)), found, teller).read()
    return found


class _Body:
    """Walks the lines of a note's text."""

    def __init__(self, text: list[Line], found: Gathered, teller: Teller) -> None:
        """Begin above the first line."""
        self.lines, self.found, self.teller = text, found, teller
        self.held: Held | None = None
        self.into: list[Entry] | None = None
        self.round_level = self.headings = 0
        self.said = len(found.common) > 1
        """Something was said above this line, so that a heading ends the first section."""
        self.row_heading: Word | None = None
        self.prose = Prose(teller)
        self.loose = 0  # Lines without a key of ours; beyond so many they are looked at no more closely.

    def read(self) -> None:
        at, rows, last = 0, self.lines, len(self.lines) - 1
        while at <= last:
            line = rows[at]
            table = table_at(rows, at) if "|" in line.text else None
            if table:
                self._table(read_table(table[0], self.row_heading, self.teller))
                at += table[1]
                continue
            below = rows[at + 1] if at < last else None
            if below and below.text[:1] in "=-" and (under := _underlined(line, below)):
                self._heading(line._replace(level=under))
                at += 2
                continue
            if line.level:
                self._heading(line)
            elif below and below.indent >= 0 and is_bare_label(line, self.teller):
                self._bare(line)
            else:
                self._line(line)
            at += 1
        self._drop()
        self.prose.hand_in(self.found)

    def _bare(self, line: Line) -> None:
        row = self.teller.words.by_spelling[form(line.text)]
        self._label(Label(line.text, line.column, "", line.column, "plain"), line.number, row, "plain", 7)

    def _table(self, tabled: Tabled) -> None:
        self.found.rounds.extend(tabled.rounds[: max(0, MOST_ROUNDS - len(self.found.rounds))])
        for entry in tabled.entries:
            self.found.add(entry, self.into)

    def _heading(self, line: Line) -> None:
        if self.held and self.held.lists_people and line.level > self.held.level:
            self.held.items.append(self._scalar(line.text, line.number, line.column))
            self.held.one_person = True
            return
        self._drop()
        self.headings += self.said
        if self.found.heading is None and line.level == 1:
            self.found.heading = line.text, line
            self.headings = 0
            self.found.markers.extend(tags_of(line, self.teller))
            return
        self.into = None if line.level <= self.round_level else self.into
        if self._begins_round(line):
            return
        self._headed(line)

    def _begins_round(self, line: Line) -> bool:
        if len(self.found.headed) >= MOST_ROUNDS or not may_number(line.text, self.teller):
            return False
        known = self.teller.words.by_spelling.get(form(line.text))
        if known and known.type in HEADED:
            return False
        title = read_title(line.text, self.teller)
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
        key = self._scalar(line.text, line.number, line.column)
        row = self.teller.words.by_spelling.get(form(line.text))
        if row is None:
            self.held = about_whom(key, line.level, self.into, self.teller)
            return
        if row.type in HEADED:
            self.row_heading = row
        self.held = of_heading(row, key, line.level, self.into, self.teller)

    def _line(self, line: Line) -> None:
        if "fu-" in line.text and ID.search(line.text):
            # A line of ours that was moved out of the region says nothing of its own.
            return
        daily = self.teller.day and len(self.found.rounds) < MOST_ROUNDS
        if daily and (entries := read_daily(line, self.found.markers, self.teller)):
            self.found.markers.append(("tags", self._scalar("job interview", line.number, line.column)))
            self.found.rounds.append(entries)
            self.prose.below(line, entries)
            return
        if line.text.startswith("#") and _TAGS.fullmatch(line.text):
            self.found.markers.extend(tags_of(line, self.teller))
            return
        if not self.said and self.found.heading is None and (title := first_title(line, self.teller)):
            self.found.heading = title
            return
        self.said = True
        found: Sequence[Label] = ()
        for said in FORMS:
            if found := said(line):
                break
        taken = True in [self._taken(label, line) for label in found]
        self.loose += not taken
        closely = self.loose < MOST_LOOSE
        if not found and closely and (mark := unlabelled(line, self.found, self.teller, first=not self.headings)):
            self.found.add(mark, self.prose.place(line, self.into))
        if not taken and (self.held is None or self.held.tells):
            self.prose.take(line, self.into)
            for entry in of_person(found, line, self.teller) if closely else ():
                self.found.add(entry, self.prose.place(line, self.into))
        if self.held and not taken:
            self._item(line)

    def _taken(self, label: Label, line: Line) -> bool:
        """Read a label that says something of ours; a plain one only in the first section or a round's."""
        first = self.headings == 0 or self.into is not None
        if label.loose and (not first or (self.held and self.held.keeps_labels)):
            return False
        marker = self.teller.meaning("marker keys", label.key)
        row = self.teller.words.by_spelling.get(form(label.key))
        if marker and label.value and first:
            value = self._scalar(label.value, line.number, label.column)
            self.found.markers.extend((marker, one) for one in values_of(value))
            key = self._scalar(label.key, line.number, label.key_column)
            self.found.common.extend(stages(marker, key, value, label.form, self.teller))
        veto = self.teller.meaning("veto keys", label.key)
        if veto and label.value and first:
            self.found.vetoes.setdefault(veto, self._scalar(label.value, line.number, label.column))
        if row is None:
            if label.form == "dash":
                return False
            key = self._scalar(label.key, line.number, label.key_column)
            value = self._scalar(label.value, line.number, label.column)
            listed = self.held is not None and not self.held.about and self.held.takes(line)
            if (first or label.form != "plain") and not (marker or veto or listed):
                self.found.unknown.append((key, value, label.form))
            if label.form == "bold" and (self.held is None or self.held.ends_at(line)):
                self.prose.take(line, self.into)
                self._about(key, value, line)
                return True
            return label.form != "plain" and not self.held
        self._label(label, line.number, row, label.form, 7)
        return True

    def _about(self, key: Scalar, value: Scalar, line: Line) -> None:
        """Hold a label that may be a person's name; what it says is theirs where the note names them elsewhere."""
        self._drop()
        if value.text and self.found.has_enough(ABOUT, self.into):
            return
        self.held = about_whom(key, 7, self.into, self.teller)
        if self.held and value.text:
            self.held.put(line, value)
            self._drop()

    def _label(self, label: Label, number: int, row: Word, form_: str, level: int) -> None:
        self._drop()
        key = self._scalar(label.key, number, label.key_column)
        if label.value:
            value = self._scalar(label.value, number, label.column)
            self.found.add(Entry(row, key, value, form_), self.into)
        else:
            self.held = Held(row, key, level, form_, self.into, people=row.type == "people")

    def _item(self, line: Line) -> None:
        held = self.held
        assert held is not None
        if not held.takes(line):
            self._drop()
            return
        if not held.is_full:
            column, text = line.item
            held.put(line, self._scalar(text, line.number, column))

    def _drop(self) -> None:
        """Hand in what a heading or label collected."""
        held, self.held = self.held, None
        entry = held.entry(self.teller) if held else None
        if held and entry:
            self.found.add(entry, held.into)

    def _scalar(self, text: str, line: int, column: int) -> Scalar:
        return Scalar(text, True, Position(self.teller.path, line, column))


def _underlined(line: Line, below: Line) -> int:
    """Return the level of a heading that is one by the line of "=" or "-" below it, 0 for any other line."""
    if line.level or line.indent >= 0 or below.number != line.number + 1 or ":" in line.text:
        return 0
    return 1 if not below.text.strip("=") else 2 if not below.text.strip("-") and len(below.text) > 1 else 0
