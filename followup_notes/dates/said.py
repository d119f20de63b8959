"""Moments as people write them: a day, a day and a time, a range, a zone; never a silent guess."""

from __future__ import annotations

import re
from collections.abc import Mapping
from datetime import UTC, date, datetime, time, timedelta
from typing import TypeAlias
from unicodedata import normalize

from followup_notes.dates.answers import Ambiguous, Impossible, Read
from followup_notes.dates.clock import Clock, clock
from followup_notes.dates.day import FIRST_YEAR, LAST_YEAR, Day, days
from followup_notes.dates.length import duration
from followup_notes.dates.names import ENGLISH_MONTHS, ENGLISH_WEEKDAYS, WEEKDAY_NAMES, weekday_number
from followup_notes.dates.zones import plus
from followup_notes.model.facts import Said

__all__ = [
    "Ambiguous",
    "Answer",
    "Clock",
    "Impossible",
    "Read",
    "clock",
    "combine",
    "duration",
    "moment",
    "with_weekday",
]

Answer: TypeAlias = Read | Ambiguous | Impossible | None

_LONGEST = 120
_NO_YEAR = "the year is missing in “{}”"
_DIGIT = re.compile(r"\d")
_ISO = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}(?:[ T][0-9]{2}:[0-9]{2})?\Z")
_WORD = re.compile(r"(?:\b(?:am|on|the|den|der|le|el|the)\b )?(?P<name>[^\W\d_]{2,12})\b\.?")
_SHORT_DAY = re.compile(r"^(?:di|mi|do|sa|so|lu|ma|me|je|ve|mar)[.,]{1,2} (?=\d)", re.IGNORECASE)
"""Names of days too short to be told from other words anywhere but before a day's number."""
_NAME_BEFORE = re.compile(r"(?<![\w'’-])(?P<name>[^\W\d_]{2,12})\.?,? \(?(?:the |den |der )?$", re.IGNORECASE)
_LONGEST_NAME = 24
"""Letters of which the name before a day, with all that may stand around it, never has more."""
_NAME_AFTER = re.compile(r"^,? \(?(?P<name>[^\W\d_]{2,12})\b\.?\)?", re.IGNORECASE)
_BEFORE = re.compile(r"(?:[\s,;|·(–—-]|\b(?:on|the|am|den|der|le|el|vom)\b\.?)+$", re.IGNORECASE)
_AFTER = re.compile(r"^(?:[\s,;|·)–—-]|\b(?:on|den|der)\b)+", re.IGNORECASE)
_TO = re.compile(r" (?:[-–—]|to|bis|until|till|à|hasta) |(?<=\d)[/–](?=\d{4}-)", re.IGNORECASE)


def moment(
    text: str,
    order: str = "ymd",
    *,
    months: Mapping[str, str] = ENGLISH_MONTHS,
    weekdays: Mapping[str, str] = ENGLISH_WEEKDAYS,
    year: int | None = None,
) -> Answer:
    """Read a whole text as one moment, with an end where it is a range or gives a length.

    `order` ("ymd", "dmy", "mdy") decides dates with slashes; `year` is taken where none is said.
    None: the text is no moment at all. A time without a day is none either: see `clock`.
    """
    if _ISO.match(text) and (read := _iso(text)):
        return read
    words = _normal(text)
    if not words or len(words) > _LONGEST or not _DIGIT.search(words):
        return None
    best: Answer = None
    for day in days(words, order, months, year):
        answer = _answer(words, day, weekdays)
        if isinstance(answer, (Read, Ambiguous)):
            return answer
        best = best or answer
    return _span(words, order, months=months, weekdays=weekdays, year=year) or best


def _iso(text: str) -> Read | None:
    """Read a day, or a day and a time, as most stand in notes; None for one that there is none of."""
    try:
        said = date.fromisoformat(text) if len(text) == len("2026-11-23") else datetime.fromisoformat(text)
    except ValueError:
        return None
    return Read(said) if FIRST_YEAR <= said.year <= LAST_YEAR else None


def _normal(text: str) -> str:
    words = " ".join(normalize("NFC", text).split()).strip("*`'\"“”‘’_ ")
    while words.startswith("[[") and words.endswith("]]"):
        words = words[2:-2].split("|")[0].strip()
    return _SHORT_DAY.sub("", words)


def _answer(words: str, day: Day, weekdays: Mapping[str, str]) -> Answer:
    """Judge one way to find the day by what else stands in the text: all of it must be understood."""
    before, weekday = _without_weekday(words[: day.start], weekdays)
    after, later = _without_weekday(words[day.end :], weekdays)
    rest = " ".join(part for part in (_BEFORE.sub("", before), _AFTER.sub("", after)) if part.strip())
    rest = rest.rstrip(" )") if rest.count("(") < rest.count(")") else rest
    when = clock(rest, iso=words[day.start : day.start + 4].isdecimal()) if rest else None
    if rest and when is None:
        return None
    if day.fault or isinstance(when, Impossible):
        return when if isinstance(when, Impossible) else Impossible(day.fault)
    if day.yearless and not day.readings:
        return Impossible(
            _NO_YEAR.format(words[day.start : day.end]), "write the year too, best as YYYY-MM-DD", "year-missing"
        )
    return _choose(day.readings, weekday if weekday is not None else later, when)


def _without_weekday(part: str, weekdays: Mapping[str, str]) -> tuple[str, int | None]:
    for match in _WORD.finditer(part) if part else ():
        number = weekday_number(match["name"], weekdays)
        if number is not None:
            return part[: match.start()].rstrip("( ") + " " + part[match.end() :].lstrip(") ,."), number
    return part, None


def _choose(readings: tuple[date, ...], weekday: int | None, when: Clock | None) -> Answer:
    fitting, doubt = _fitting(readings, weekday)
    if len(fitting) > 1:
        return Ambiguous(tuple(_said(day, when).said for day in fitting))
    read = _said(fitting[0], when)
    return Read(read.said, read.end, doubt or read.doubt)


def _fitting(readings: tuple[date, ...], weekday: int | None) -> tuple[tuple[date, ...], str]:
    """Let a weekday decide between readings; where it fits none, say so of the only one."""
    fitting = tuple(day for day in readings if weekday in {None, day.weekday()})
    if fitting or len(readings) != 1:
        return fitting or readings, ""
    is_, not_ = (WEEKDAY_NAMES[number or 0].capitalize() for number in (readings[0].weekday(), weekday))
    return readings, f"{readings[0].isoformat()} is a {is_}, not a {not_}"


def with_weekday(text: str, day: Day, weekdays: Mapping[str, str]) -> tuple[int, int, tuple[date, ...], str]:
    """Take in a weekday's name beside a day: start and end with it, the readings it leaves, a contradiction."""
    before, after = (
        _NAME_BEFORE.search(text, max(0, day.start - _LONGEST_NAME), day.start),
        _NAME_AFTER.match(text[day.end :]),
    )
    for match, start, end in (
        (before, before.start() if before else 0, day.end),
        (after, day.start, day.end + (after.end() if after else 0)),
    ):
        weekday = weekday_number(match["name"], weekdays) if match else None
        if weekday is not None:
            return start, end, *_fitting(day.readings, weekday)
    return day.start, day.end, day.readings, ""


def _said(day: date, when: Clock | None) -> Read:
    return Read(day) if when is None else combine(day, when)


def combine(day: date, when: Clock) -> Read:
    """Join a day and a time of day, as notes give them in two keys."""
    start = datetime.combine(day, when.start, when.zone)
    doubt = "" if _exists(start) else f"the clocks leave out {_shown(when.start)} on {day.isoformat()}"
    if when.length is not None:
        return Read(start, plus(start, when.length) if when.zone else start + when.length, doubt)
    if when.end is None:
        return Read(start, doubt=doubt)
    return Read(start, datetime.combine(day + timedelta(days=when.overnight), when.end, when.zone), doubt)


def _exists(moment_: datetime) -> bool:
    if moment_.tzinfo is None:
        return True
    return moment_.astimezone(UTC).astimezone(moment_.tzinfo).replace(tzinfo=None) == moment_.replace(tzinfo=None)


def _shown(at: time) -> str:
    return f"{at.hour:02}:{at.minute:02}"


def _span(
    words: str, order: str, *, months: Mapping[str, str], weekdays: Mapping[str, str], year: int | None
) -> Answer:
    """Read "2026-11-23 14:00 – 2026-11-23 14:45": a range with a day on both sides."""
    for cut in _TO.finditer(words):
        sides = [
            moment(side, order, months=months, weekdays=weekdays, year=year)
            for side in (words[: cut.start()], words[cut.end() :])
        ]
        if all(isinstance(side, Read) and side.end is None for side in sides):
            return _from_to(*sides)
    return None


def _from_to(first: Answer, second: Answer) -> Answer:
    if not isinstance(first, Read) or not isinstance(second, Read):
        return None
    start, end = first.said, second.said
    return Read(start, end, first.doubt or second.doubt) if _ordered(start, end) else None


def _ordered(start: Said, end: Said) -> bool:
    if isinstance(start, datetime) != isinstance(end, datetime):
        return False
    if isinstance(start, datetime) and isinstance(end, datetime):
        return (start.tzinfo is None) == (end.tzinfo is None) and start < end
    return start <= end
