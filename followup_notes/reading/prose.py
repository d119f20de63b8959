"""The running text of a note: its lines that name a day and may promise something."""

from __future__ import annotations

import re
from dataclasses import replace

from followup_notes.dates.phrases import DAY_WORDS
from followup_notes.model.problem import Position
from followup_notes.notation.markdown import Line
from followup_notes.notation.spelling import form
from followup_notes.notation.yaml import Scalar
from followup_notes.reading.gathered import Gathered
from followup_notes.reading.telling import Entry, Teller

TOLD = "told"
"""The key of a line that may tell of promises."""
MOST_LINES = 200
_SIGNS = re.compile(r"[^\w]+|_")
_SENDING = frozenset({"send", "share", "forward", "email"})
_DIGIT = re.compile(r"\d")


class Prose:
    """Collects the lines that may promise; in a day's note only those below an interview's own line."""

    def __init__(self, teller: Teller) -> None:
        """Begin with no line."""
        self.teller = teller
        self.row = replace(teller.words.by_spelling[form("next steps")], key=TOLD)
        self.days = frozenset().union(DAY_WORDS, *(teller.table(name) for name in ("months", "weekdays", "promised")))
        self.lines: list[tuple[Entry, list[Entry] | None]] = []
        self.daily: list[tuple[Entry, list[Entry] | None]] | None = None
        self.under: tuple[int, list[Entry]] | None = None

    def below(self, line: Line, entries: list[Entry]) -> None:
        """Begin the lines below that of an interview in a day's note."""
        self.daily = self.daily or []
        self.under = line.indent, entries

    def take(self, line: Line, into: list[Entry] | None) -> None:
        """Take a line of the text, where it names a day."""
        if self.daily is not None and (self.under is None or line.indent <= self.under[0]):
            self.under = None
            return
        if len(self.lines) >= MOST_LINES or not self._names_day(line.text):
            return
        column, text = line.item
        at = Scalar(text, True, Position(self.teller.path, line.number, column))
        entry = Entry(self.row, at, at, "prose")
        if self.under is not None and self.daily is not None:
            self.daily.append((entry, self.under[1]))
        else:
            self.lines.append((entry, into))

    def _names_day(self, text: str) -> bool:
        if _DIGIT.search(text):
            return True
        words = _SIGNS.sub(" ", text.casefold()).split()
        return not self.days.isdisjoint(words) or ("i" in words and not _SENDING.isdisjoint(words))

    def hand_in(self, found: Gathered) -> None:
        """Add the lines to what they belong to."""
        for entry, into in self.lines if self.daily is None else self.daily:
            found.add(entry, into)
