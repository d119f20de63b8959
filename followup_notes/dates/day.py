"""Days of the calendar as people write them, found inside a text with everything they could mean."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from datetime import date
from typing import NamedTuple

from followup_notes.dates.names import MONTH_NAMES, month_number

FIRST_YEAR, LAST_YEAR = 1970, 2199

_DIGIT = re.compile(r"\d")
_GLUED = re.compile(r"\d[^\W\d_]{3}")
_LETTERS = re.compile(r"[^\W\d_]{2,}")
_YEAR = r"(?P<year>\d{4}|['’]\d{2}|\d{2}(?! ?(?:uhr|h|[ap]\.?m)\b))"
_END = r"(?![\w:]|[.,]\d)"
_OF = r"(?:of |de |del |d['’])?"
_WORD = r"(?P<month>[^\W\d_]{2,12})"
_NTH = r"(?:st|nd|rd|th|er|\.|º|ª)?"
# What must not stand before a number is looked at behind its first digit, so that the search can skip to the next one.
_EDGE = r"\d(?<![\w./-]\d)"
_YMD = re.compile(
    rf"(?P<year>{_EDGE}\d{{3}})(?P<by>[-/.])(?P<month>\d{{1,2}})(?P=by)(?P<day>\d{{1,2}})(?!\d|[-/.]\d)(?=t\d|\b)",
    re.IGNORECASE,
)
_SOLID = re.compile(
    r"(?P<year>(?:19|20|21)(?<![\w./-]\d\d)\d\d)(?P<month>\d\d)(?P<day>\d\d)(?=t\d|(?![\w./:-]))", re.IGNORECASE
)
_DOTS = re.compile(
    rf"(?P<day>{_EDGE}\d?)\. ?(?P<month>\d{{1,2}})\.(?: ?(?P<year>\d{{4}}|\d{{2}})(?![\d.:]| ?(?:uhr|h)\b))?",
    re.IGNORECASE,
)
_PLAIN = re.compile(
    rf"(?P<a>{_EDGE}\d?)(?P<by>[/-])(?P<b>\d{{1,2}})(?:(?P=by)(?P<year>\d{{4}}|\d{{2}}))?{_END}(?![/-]\d)",
    re.IGNORECASE,
)
_DAY_FIRST = re.compile(
    rf"(?P<day>{_EDGE}(?<!:\d)\d?){_NTH}[ /-]?{_OF}{_WORD}\.?(?:,? ?[/-]?{_OF}{_YEAR}{_END})?(?!\w)", re.IGNORECASE
)
_MONTH_FIRST = re.compile(
    rf"(?<![\w-]){_WORD}\.?[ -](?P<day>\d{{1,2}}){_NTH}{_END}(?:,? (?:of )?{_YEAR}{_END}|-(?P<year_>\d{{4}}){_END})?",
    re.IGNORECASE,
)
_YEAR_FIRST = re.compile(rf"(?P<year>{_EDGE}\d{{3}})[ -]{_WORD}\.?[ -](?P<day>\d{{1,2}}){_NTH}{_END}", re.IGNORECASE)


class Day(NamedTuple):
    """A day found at text[start:end]: what it could be, best first; `fault` says why it can be nothing.

    `yearless` is set where the text names no year; without one to take there are no readings then.
    """

    start: int
    end: int
    readings: tuple[date, ...]
    fault: str = ""
    yearless: bool = False


def days(text: str, order: str, months: Mapping[str, str], year: int | None = None) -> Iterator[Day]:
    """Yield every way to find a day in a text (NFC, single blanks); `year` is taken where none is said."""
    if not _DIGIT.search(text):
        return
    for pattern in (_YMD, _SOLID):
        for match in pattern.finditer(text):
            yield _named(match, int(match["month"]), year)
    for pattern in (_YEAR_FIRST, _DAY_FIRST, _MONTH_FIRST) if _names_month(text, months) else ():
        for match in pattern.finditer(text):
            month = month_number(match["month"], months)
            if month is not None:
                yield _named(match, month, year)
    for match in _DOTS.finditer(text) if "." in text else ():
        yield _named(match, int(match["month"]), year)
    for match in _PLAIN.finditer(text) if "/" in text or "-" in text else ():
        if match["by"] == "/" or match["year"]:
            yield _slashed(match, order, year)


def _names_month(text: str, months: Mapping[str, str]) -> bool:
    """Tell whether a month stands in a text, right behind an ordinal's end too: "20thNovember"."""
    words = _LETTERS.findall(text.casefold())
    if not months.keys().isdisjoint(words):
        return True
    return _GLUED.search(text) is not None and any(word[1:] in months or word[2:] in months for word in words)


def _said_year(match: re.Match[str]) -> int | None:
    """Return the year a match names, None where it names none."""
    digits = match["year"] or (match["year_"] if match.re is _MONTH_FIRST else None)
    if not digits:
        return None
    digits = digits.lstrip("'’")
    return int(digits) + (2000 if len(digits) == 2 else 0)


def _named(match: re.Match[str], month: int, year: int | None) -> Day:
    own = _said_year(match)
    said, yearless = year if own is None else own, own is None
    if said is None:
        # 2000 is a leap year: 29 February without a year is a day.
        found = _date(2000, month, int(match["day"]))
        return Day(*match.span(), (), "" if isinstance(found, date) else found, yearless=True)
    found = _date(said, month, int(match["day"]))
    return (
        Day(*match.span(), (found,), "", yearless)
        if isinstance(found, date)
        else Day(*match.span(), (), found, yearless)
    )


def _slashed(match: re.Match[str], order: str, year: int | None) -> Day:
    a, b, own = int(match["a"]), int(match["b"]), _said_year(match)
    said = year if own is None else own
    if said is None:
        known = any(isinstance(_date(2000, m, d), date) for d, m in ((a, b), (b, a)))
        return Day(*match.span(), (), "" if known else f"there is no day {match.group()}", yearless=True)
    found = {"dmy": _date(said, b, a), "mdy": _date(said, a, b)}
    if match["year"] and len(match["year"]) == 2 and order == "ymd":
        found["ymd"] = _date(2000 + a, b, int(match["year"]))
    chosen = found.get(order)
    yearless = not match["year"]
    if isinstance(chosen, date) and order != "ymd":
        return Day(*match.span(), (chosen,), "", yearless)
    readings = tuple(dict.fromkeys(day for day in found.values() if isinstance(day, date)))
    return Day(*match.span(), readings, "" if readings else str(found["mdy" if order == "mdy" else "dmy"]), yearless)


def _date(year: int, month: int, day: int) -> date | str:
    """Return the day, or a clause that says why there is none."""
    if not 1 <= month <= 12:
        return f"there is no month {month}"
    if not FIRST_YEAR <= year <= LAST_YEAR:
        return f"the year {year} cannot be meant"
    try:
        return date(year, month, day)
    except ValueError:
        return f"{MONTH_NAMES[month - 1].capitalize()} {year} has no day {day}"
