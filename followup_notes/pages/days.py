"""Days and moments in English words, from our own tables and in the reader's time zone."""

from __future__ import annotations

from datetime import UTC, date, datetime, time, tzinfo

from followup_notes.dates.zones import zone
from followup_notes.model.rules import Settings

WEEKDAYS = ("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun")
MONTHS = ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec")


def here(settings: Settings) -> tzinfo:
    """Return my own time zone."""
    return zone(settings.time_zone) or UTC


def day(on: date) -> str:
    """Write a day: "Tue 24 Nov"."""
    return f"{WEEKDAYS[on.weekday()]} {on.day} {MONTHS[on.month - 1]}"


def day_and_year(on: date) -> str:
    """Write a day with its year: "Tue 24 Nov 2026"."""
    return f"{day(on)} {on.year}"


def clock(at: time) -> str:
    """Write a time of day: "14:45"."""
    return f"{at.hour:02}:{at.minute:02}"


def moment(at: datetime, tz: tzinfo) -> str:
    """Write a moment with its time: "Tue 24 Nov 14:45"."""
    local = at.astimezone(tz)
    return f"{day(local.date())} {clock(local.time())}"


def begin(at: datetime, tz: tzinfo) -> str:
    """Write when something begins; the first minute of a day is that day."""
    local = at.astimezone(tz)
    return day(local.date()) if local.time() == time() else moment(at, tz)


def end(at: datetime, tz: tzinfo) -> str:
    """Write until when something lasts; the last minute of a day is that day."""
    local = at.astimezone(tz)
    return day(local.date()) if (local.hour, local.minute) == (23, 59) else moment(at, tz)


def anything(value: object, tz: tzinfo) -> str:
    """Write a day, a moment, or whatever else a note says."""
    if isinstance(value, datetime):
        if value.tzinfo is None:
            return f"{day(value.date())} {clock(value.time())}"
        local = value.astimezone(tz).time()
        whole = local == time() or (local.hour, local.minute) == (23, 59)
        return day(value.astimezone(tz).date()) if whole else moment(value, tz)
    if isinstance(value, date):
        return day(value)
    if isinstance(value, bool):
        return "yes" if value else "no"
    if isinstance(value, (tuple, list, frozenset)):
        return ", ".join(anything(one, tz) for one in value) or "nothing"
    return str(value)
