"""The running text of a note: its lines that name a day and may promise something."""

from __future__ import annotations

import re
from dataclasses import replace
from functools import lru_cache

from followup_notes.dates.phrases import DAY_WORDS
from followup_notes.model.problem import Position
from followup_notes.model.rules import Word, Words
from followup_notes.notation.markdown import Line
from followup_notes.notation.spelling import form
from followup_notes.notation.yaml import Scalar
from followup_notes.reading.gathered import Gathered
from followup_notes.reading.lexicon import may_promise, small_words
from followup_notes.reading.telling import Entry, Teller

TOLD = "told"
"""The key of a line that may tell of promises."""
MOST_LINES = 200
_SENDING = frozenset({"send", "share", "forward", "email"})
_I_SEND = frozenset({"schicke", "sende", "maile", "enverrai", "transmettrai", "enviaré", "mandaré"})
"""Words of what I promise without a day, too."""
_DIGIT = re.compile(r"\d")


class Prose:
    """Collects the lines that may promise; in a day's note only those below an interview's own line."""

    def __init__(self, teller: Teller) -> None:
        """Begin with no line."""
        self.teller = teller
        self.row = _row(teller.words)
        self.telling = _telling(teller.words)
        self.lines: list[tuple[Entry, list[Entry] | None]] = []
        self.daily: tuple[int, list[Entry]] | None = None
        self.is_daily = False

    def below(self, line: Line, entries: list[Entry]) -> None:
        """Begin the lines below that of an interview in a day's note."""
        self.daily, self.is_daily = (line.indent, entries), True

    def place(self, line: Line, into: list[Entry] | None) -> list[Entry] | None:
        """Return which entries a line belongs to: those of the day's interview it stands below, else `into`."""
        if self.daily is not None and line.indent <= self.daily[0]:
            self.daily = None
        return self.daily[1] if self.daily else into

    def take(self, line: Line, into: list[Entry] | None) -> None:
        """Take a line of the text, where it names a day and has words that may promise."""
        into = self.place(line, into) if self.daily else into
        if len(self.lines) >= MOST_LINES or not self._names_day(line.text) or not may_promise(line.text, self.teller):
            return
        column, text = line.item
        at = Scalar(text, True, Position(self.teller.path, line.number, column))
        self.lines.append((Entry(self.row, at, at, "prose"), into))

    def _names_day(self, text: str) -> bool:
        if _DIGIT.search(text):
            return True
        words = small_words(text)
        return not self.telling.isdisjoint(words) or ("i" in words and not _SENDING.isdisjoint(words))

    def hand_in(self, found: Gathered) -> None:
        """Add the lines to what they belong to."""
        for entry, into in self.lines:
            if into is not None or not self.is_daily:
                found.add(entry, into)


@lru_cache(maxsize=4)
def _row(words: Words) -> Word:
    return replace(words.by_spelling[form("next steps")], key=TOLD)


@lru_cache(maxsize=4)
def _telling(words: Words) -> frozenset[str]:
    """Return the words one of which stands in nearly every line that promises something without a number."""
    return _I_SEND.union(DAY_WORDS, *(words.tables.get(name, {}) for name in ("months", "weekdays", "promised")))
