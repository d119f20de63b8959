"""Time zones by any name people use, and moments that stay right across daylight saving."""

from __future__ import annotations

import re
from datetime import UTC, date, datetime, time, timedelta, timezone, tzinfo
from functools import lru_cache
from zoneinfo import ZoneInfo

from followup_notes.dates.places import ABBREVIATIONS, COUNTRIES
from followup_notes.model.facts import Said

_OFFSET = re.compile(r"(?:UTC|GMT)?\s*([+\-−–])\s*(\d{1,2})(?::?([0-5]\d))?", re.IGNORECASE)
_NAME = re.compile(r"[A-Za-z][A-Za-z_+\-0-9]*(?:/[A-Za-z_+\-0-9]+){0,2}")
_CONTINENTS = ("Europe", "America", "Asia", "Australia", "Africa", "Pacific", "Atlantic", "Indian")
_DAY_END = time(23, 59)
ZONES = tuple(dict.fromkeys((*COUNTRIES.values(), *ABBREVIATIONS.values())))
"""Names of zones that people most often mean."""


@lru_cache(maxsize=512)
def zone(name: str) -> tzinfo | None:
    """Return the zone a text names, None where it names none.

    Understands "Europe/Berlin" in any case, "Berlin", "UTC", "UTC+2", "+02:00" and abbreviations
    ("EST", "CET"). An abbreviation stands for the place's civil time, summer included.
    """
    name = name.strip().strip("()[]").strip()
    if not name:
        return None
    return _by_abbreviation(name) or _by_offset(name) or _by_name(name)


def _by_abbreviation(name: str) -> tzinfo | None:
    if name.upper() in {"UTC", "GMT", "Z"}:
        return UTC
    place = ABBREVIATIONS.get(name.upper())
    return _load(place) if place else None


def _by_offset(name: str) -> tzinfo | None:
    match = _OFFSET.fullmatch(name)
    if not match:
        return None
    sign, hours, minutes = match.groups()
    offset = timedelta(hours=int(hours), minutes=int(minutes or 0))
    # The easternmost clocks are 14 h ahead, the westernmost 12 h behind.
    if offset > timedelta(hours=14 if sign == "+" else 12):
        return None
    return timezone(offset if sign == "+" else -offset) if offset else UTC


def _by_name(name: str) -> tzinfo | None:
    plain = re.sub(r"\s+", "_", name)
    if not _NAME.fullmatch(plain):
        return None
    titled = re.sub(r"[A-Za-z]+", lambda word: word.group().capitalize(), plain)
    if "/" in plain:
        return _load(plain) or _load(re.sub(r"(?<=_)(Of|Au|Es)(?=_)", lambda word: word.group().lower(), titled))
    return next((found for land in _CONTINENTS if (found := _load(f"{land}/{titled}"))), None)


@lru_cache(maxsize=512)
def _load(name: str) -> tzinfo | None:
    try:
        return ZoneInfo(name)
    except (OSError, ValueError, KeyError):
        # ZoneInfoNotFoundError is a KeyError; a folder's name gives an OSError, "../x" a ValueError.
        return None


def single_zone(country: str) -> str | None:
    """Return the name of a country's zone, None where it has several or the code is unknown."""
    return COUNTRIES.get(country.strip().lower())


def aware(said: Said, tz: tzinfo, at: time) -> datetime:
    """Return the instant a note's moment means in a zone; a day without a time is taken at `at`.

    A local time that a clock change leaves out is moved on by as much as the clock was.
    """
    if not isinstance(said, datetime):
        said = datetime.combine(said, at)
    local = said if said.tzinfo else said.replace(tzinfo=tz)
    return local.astimezone(UTC).astimezone(tz)


def plus(moment: datetime, delta: timedelta) -> datetime:
    """Add true hours to an aware moment; plain addition in Python would add wall-clock hours."""
    return (moment.astimezone(UTC) + delta).astimezone(moment.tzinfo)


def midnight(day: date, tz: tzinfo) -> datetime:
    """Return the first instant of a local day."""
    return aware(date(day.year, day.month, day.day), tz, time())


def day_end(day: date, tz: tzinfo) -> datetime:
    """Return 23:59 of a local day."""
    return aware(date(day.year, day.month, day.day), tz, _DAY_END)
