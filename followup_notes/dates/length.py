"""Durations as people write them: 45m, 1h30, 1.5 hours, PT45M."""

from __future__ import annotations

import re
from datetime import timedelta
from functools import lru_cache

_ISO = re.compile(r"pt(?=\d)(?:(\d{1,2}(?:[.,]\d{1,2})?)h)?(?:(\d{1,4})m)?(?:\d{1,4}s)?")
_MINUTES = r"(?:m|min|mins|minutes?|minuten?|minutos?|mn|['’′])\.?"
_HOURS = r"(?:h|hr|hrs|hours?|std|stunden?|heures?|horas?)\.?"
_NUMBER = r"\d{1,3}(?:[.,]\d{1,2})?"
_LONG = re.compile(rf"({_NUMBER})\s*{_HOURS}(?:\s*(?:,|and|und|et|y)?\s*(\d{{1,2}})\s*(?:{_MINUTES})?)?")
_SHORT = re.compile(rf"(\d{{1,4}})\s*-?\s*(?:{_MINUTES})?")
_CLOCK = re.compile(r"(\d{1,2}):([0-5]\d)(?:\s*(?:h|hrs?|hours?))?")
_WORDS = {
    "half an hour": 30,
    "half hour": 30,
    "an hour": 60,
    "one hour": 60,
    "an hour and a half": 90,
    "one and a half hours": 90,
    "two hours": 120,
    "eine stunde": 60,
    "halbe stunde": 30,
    "eine halbe stunde": 30,
    "anderthalb stunden": 90,
    "une heure": 60,
    "una hora": 60,
    "media hora": 30,
}
_ABOUT = re.compile(r"^(?:~|≈|about|approx\.?|approximately|around|ca\.?|circa|etwa)\s*")
_LONGEST = timedelta(hours=24)


@lru_cache(maxsize=512)
def duration(text: str) -> timedelta | None:
    """Return how long a text says, None where it says no length; a bare number is minutes, "1:30" hours."""
    words = " ".join(text.split()).casefold().strip("()")
    minutes = _minutes(_ABOUT.sub("", words).replace("½", ".5"))
    if not minutes:
        return None
    length = timedelta(minutes=round(minutes))
    return length if timedelta(0) < length <= _LONGEST else None


def _minutes(text: str) -> float | None:
    if text in _WORDS:
        return _WORDS[text]
    if (match := _ISO.fullmatch(text)) or (match := _LONG.fullmatch(text)) or (match := _CLOCK.fullmatch(text)):
        return 60 * _number(match[1]) + _number(match[2])
    if match := _SHORT.fullmatch(text):
        return _number(match[1])
    return None


def _number(digits: str | None) -> float:
    return float((digits or "0").replace(",", "."))
