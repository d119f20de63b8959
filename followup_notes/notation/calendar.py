"""Due dates as a calendar feed (RFC 5545) that reads the same on every device."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import UTC, date, datetime, timedelta
from typing import TYPE_CHECKING, NamedTuple

from followup_notes.notation.email import one_line

if TYPE_CHECKING:
    from icalendar import Event


class Entry(NamedTuple):
    """One entry of the feed: `at` is a day or an aware moment; `note` is said below it."""

    uid: str
    at: date
    summary: str
    note: str = ""


def feed(entries: Iterable[Entry], name: str) -> bytes:
    """Print a feed; entries stand in the order of their moments and ids."""
    from icalendar import Calendar

    made = Calendar()
    made.add("prodid", "-//followup-notes//EN")
    made.add("version", "2.0")
    made.add("method", "PUBLISH")
    made.add("x-wr-calname", one_line(name))
    for entry in sorted(entries, key=lambda one: (_moment(one.at), one.uid)):
        made.add_component(_event(entry))
    return bytes(made.to_ical())


def _event(entry: Entry) -> Event:
    import icalendar

    event = icalendar.Event()
    event.add("uid", f"{entry.uid}@followup-notes")
    # The stamp of a published event is its last change; a clock here would change the feed every time.
    event.add("dtstamp", _moment(entry.at))
    event.add("dtstart", entry.at.astimezone(UTC) if isinstance(entry.at, datetime) else entry.at)
    event.add("summary", one_line(entry.summary))
    if entry.note:
        event.add("description", one_line(entry.note))
    event.add("transp", "TRANSPARENT")
    if isinstance(entry.at, datetime):
        alarm = icalendar.Alarm()
        alarm.add("action", "DISPLAY")
        alarm.add("trigger", timedelta(hours=-2))
        alarm.add("description", one_line(entry.summary))
        event.add_component(alarm)
    return event


def _moment(at: date) -> datetime:
    if isinstance(at, datetime):
        return at.astimezone(UTC)
    return datetime(at.year, at.month, at.day, tzinfo=UTC)
