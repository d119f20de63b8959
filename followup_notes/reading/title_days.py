"""The day a title names, and the time beside it."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import Literal
from unicodedata import normalize

from followup_notes.dates.answers import Read
from followup_notes.dates.clock import Clock, clock
from followup_notes.dates.day import days
from followup_notes.model.rules import Words
from followup_notes.notation.links import plain
from followup_notes.reading.moments import answer_in
from followup_notes.reading.staffed import Title
from followup_notes.reading.telling import Teller

LONGEST = 160
_DATE = re.compile(r"\d{4}-\d{2}-\d{2}(?:T\d{2}:?\d{2})?")
_HOUR = r"\d{1,2}(?:[:.h]\d{2})?(?:\s?[ap]\.?m\b\.?|\s?uhr\b|\s?h\b)?"
_CLOCK = re.compile(
    rf"(?:[\s,·|@(-]|\b(?:at|um|à|a las)\b)*(?<![\w.])(?P<time>{_HOUR}(?:\s?(?:[-–—]|to|bis|à|a)\s?{_HOUR})?)(?![\w:])",
    re.IGNORECASE,
)
_DIGIT = re.compile(r"\d")
_SIGNS = re.compile(r"[^\w\s@&.,:;|()/'’+#·–—-]")


def day_in(text: str, teller: Teller) -> str | None:
    """Return the day a title names, as written."""
    if not _DIGIT.search(text):
        return None
    dated(bare(text), title := Title(), teller)
    return title.when


def bare(text: str) -> str:
    """Return a title without links, underscores and signs nobody reads."""
    said = plain(normalize("NFC", text[: 4 * LONGEST]))[:LONGEST].replace("_", " ")
    return _SIGNS.sub(" ", said).strip()


def dated(text: str, title: Title, teller: Teller) -> str:
    """Take the day, and its time, out of a title."""
    if not _DIGIT.search(text):
        return text
    when, rest = _dated(text, teller.settings.date_order, teller.year, teller.words)
    title.when = when or title.when
    return rest


@lru_cache(maxsize=256)
def _dated(text: str, order: Literal["ymd", "dmy", "mdy"], year: int | None, words: Words) -> tuple[str | None, str]:
    """Return the day a title names, as written, and the title without it; a file's name is asked twice."""
    match = _DATE.search(text)
    if match and isinstance(answer_in(match.group(), order, year, words), Read):
        when, end = _timed(match.group(), text, match.end())
        return when, f"{text[: match.start()]} - {text[end:]}"
    for day in days(text, order, words.tables.get("months", {}), year):
        if len(day.readings) == 1 and not day.fault:
            when, end = _timed(text[day.start : day.end], text, day.end)
            return when, f"{text[: day.start]} - {text[end:]}"
    return None, text


def _timed(day: str, text: str, end: int) -> tuple[str, int]:
    """Take in the time or the range of times behind a day."""
    match = _CLOCK.match(text, end)
    if match and isinstance(clock(match["time"]), Clock):
        return f"{day} {match['time']}", match.end()
    return day, end
