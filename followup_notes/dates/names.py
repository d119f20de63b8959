"""Month and weekday names as tables: spelling -> number or English name."""

from __future__ import annotations

from collections.abc import Mapping
from unicodedata import normalize

MONTH_NAMES = (
    "january",
    "february",
    "march",
    "april",
    "may",
    "june",
    "july",
    "august",
    "september",
    "october",
    "november",
    "december",
)
WEEKDAY_NAMES = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")

ENGLISH_MONTHS: Mapping[str, str] = {
    **{name: name for name in MONTH_NAMES},
    **{name[:3]: name for name in MONTH_NAMES},
    "sept": "september",
}
ENGLISH_WEEKDAYS: Mapping[str, str] = {
    **{name: name for name in WEEKDAY_NAMES},
    **{name[:3]: name for name in WEEKDAY_NAMES},
    "tues": "tuesday",
    "weds": "wednesday",
    "thur": "thursday",
    "thurs": "thursday",
}


def plain(word: str) -> str:
    """Return a word as tables spell it: composed, lower case, without a closing dot."""
    return normalize("NFC", word).strip().rstrip(".").casefold()


def month_number(word: str, months: Mapping[str, str]) -> int | None:
    """Return 1 to 12 for a month's name, None for any other word; tables mean "march" or "3"."""
    return _number(word, months, MONTH_NAMES, first=1)


def weekday_number(word: str, weekdays: Mapping[str, str]) -> int | None:
    """Return 0 (Monday) to 6 for a weekday's name, None for any other word; tables mean "monday" or "0"."""
    return _number(word, weekdays, WEEKDAY_NAMES, first=0)


def _number(word: str, table: Mapping[str, str], names: tuple[str, ...], *, first: int) -> int | None:
    key = plain(word)
    meaning = table.get(key)
    if meaning is None:
        return None
    if meaning in names:
        return names.index(meaning) + first
    meaning = str(meaning).strip().casefold()
    if meaning.isdecimal():
        number = int(meaning)
        return number if first <= number < first + len(names) else None
    return names.index(meaning) + first if meaning in names else None
