"""Lines of a day's note that tell of an interview: "14:00 Northwind interview with Ada Park #interview"."""

from __future__ import annotations

import re
from collections.abc import Sequence

from followup_notes.model.problem import Position
from followup_notes.model.rules import Word
from followup_notes.notation.fields import Label, labels
from followup_notes.notation.markdown import Line
from followup_notes.notation.spelling import form
from followup_notes.notation.yaml import Scalar
from followup_notes.reading.telling import Entry, Teller
from followup_notes.reading.titles import read_title

_TAG = re.compile(r"(?<!\S)#(?P<tag>[^\W\d][\w/-]*)")
_FIELD = re.compile(r"[\[(][^\[\]()]*::[^\[\]()]*[\])]")
_TIME = re.compile(
    r"(?:\[.\][ \t]+)?(?P<time>\d{1,2}[:.]\d{2}(?:[ ]?[ap]\.?m\.?)?(?:[ ]?[-–][ ]?\d{1,2}[:.]\d{2}(?:[ ]?[ap]\.?m\.?)?)?|\d{1,2}[ ]?[ap]\.?m\.?)"
    r"(?:[ ]?uhr)?[ \t]*[-–—:|]?[ \t]+(?=\S)",
    re.IGNORECASE,
)


def read_daily(line: Line, markers: Sequence[tuple[str, Scalar]], teller: Teller) -> list[Entry]:
    """Return what a line tells of an interview; only where it, or the day's note, is marked as one."""
    if not teller.day or (
        "#" not in line.text
        and "::" not in line.text
        and not line.text[:9].strip("-*+ [").strip()[:1].isdigit()
        and not markers
    ):
        return []
    fields = [label for label in labels(line) if label.form == "field"] if "::" in line.text else []
    marks = [*_TAG.findall(line.text), *(one.value for one in fields if teller.meaning("marker keys", one.key))]
    tagged = any(teller.meaning("kinds", mark) == "interview" for mark in marks)
    if not tagged and not any(teller.meaning("kinds", one.text) == "interview" for _, one in markers):
        return []
    column, text = line.item
    time = _TIME.match(text)
    if not time and not tagged:
        return []
    title = read_title(_FIELD.sub("", _TAG.sub("", text[time.end() :] if time else text)), teller)
    rows = teller.words.by_spelling
    entries = [_entry(rows[form(one.key)], one, line, teller) for one in fields if form(one.key) in rows]
    named = title.company or any(entry.row.key == "company" for entry in entries)
    if title.vetoed or not (title.interview or title.screen) or not named:
        return []
    said = [
        ("company", title.company),
        ("role", title.role),
        ("stage", title.stage),
        ("interviewers", title.people),
    ]
    said += [("round", str(title.number) if title.number is not None else None), ("format", title.way)]
    said += [("time", time["time"] if time else None), ("date", title.when or teller.day)]
    at = Position(teller.path, line.number, column)
    return entries + [
        Entry(rows[form(key)], Scalar(text, True, at), Scalar(value, True, at), "line") for key, value in said if value
    ]


def _entry(row: Word, label: Label, line: Line, teller: Teller) -> Entry:
    key = Scalar(label.key, True, Position(teller.path, line.number, label.key_column))
    return Entry(row, key, Scalar(label.value, True, Position(teller.path, line.number, label.column)), "field")
