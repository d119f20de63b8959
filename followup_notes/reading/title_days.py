"""The day a title names, and the time beside it."""

from __future__ import annotations

import re
from unicodedata import normalize

from followup_notes.dates.answers import Read
from followup_notes.dates.clock import Clock, clock
from followup_notes.dates.day import days
from followup_notes.notation.links import plain
from followup_notes.reading.moments import answer_of
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
    match = _DATE.search(text)
    if match and isinstance(answer_of(match.group(), teller), Read):
        title.when, end = _timed(match.group(), text, match.end())
        return f"{text[: match.start()]} - {text[end:]}"
    for day in days(text, teller.settings.date_order, teller.table("months"), teller.year):
        if len(day.readings) == 1 and not day.fault:
            title.when, end = _timed(text[day.start : day.end], text, day.end)
            return f"{text[: day.start]} - {text[end:]}"
    return text


def _timed(day: str, text: str, end: int) -> tuple[str, int]:
    """Take in the time or the range of times behind a day."""
    match = _CLOCK.match(text, end)
    if match and isinstance(clock(match["time"]), Clock):
        return f"{day} {match['time']}", match.end()
    return day, end
