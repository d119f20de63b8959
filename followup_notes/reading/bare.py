"""Lines that are a day, a time of day or one of our keys, and nothing else."""

from __future__ import annotations

import re
from collections.abc import Sequence

from followup_notes.dates.answers import Read
from followup_notes.dates.clock import Clock, clock
from followup_notes.model.problem import Position
from followup_notes.notation.links import plain
from followup_notes.notation.markdown import Line
from followup_notes.notation.spelling import form
from followup_notes.notation.yaml import Scalar
from followup_notes.reading.held import HEADED
from followup_notes.reading.moments import answer_of
from followup_notes.reading.telling import Entry, Teller

_LONGEST = 60
_LONGEST_LABEL = 40
_DIGIT = re.compile(r"\d")


def bare_moment(line: Line, teller: Teller) -> Entry | None:
    """Read a line that is a moment as the interview's day or time; it counts where nothing else says when."""
    if len(line.text) > _LONGEST or not _DIGIT.search(line.text):
        return None
    text = plain(line.text)
    key = "date" if isinstance(answer_of(text, teller), Read) else "time" if isinstance(clock(text), Clock) else ""
    if not key:
        return None
    at = Scalar(line.text, True, Position(teller.path, line.number, line.column))
    return Entry(teller.words.by_spelling[form(key)], at, at, "line")


def is_bare_label(lines: Sequence[Line], at: int, teller: Teller) -> bool:
    """Tell whether a line is one of our keys and nothing else, with a list below it."""
    line, below = lines[at], lines[at + 1] if at + 1 < len(lines) else None
    if below is None or below.indent < 0 or line.indent >= 0 or len(line.text) > _LONGEST_LABEL:
        return False
    row = teller.words.by_spelling.get(form(line.text))
    return row is not None and row.type in HEADED and ":" not in line.text
