"""The shape of `facts --json`: what one note says, in the order in which people think of it."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from collections.abc import Set as AbstractSet
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, tzinfo
from typing import Any
from zoneinfo import ZoneInfo

from followup_notes.cli.shapes import Json, moment
from followup_notes.dates.spoken import resolve
from followup_notes.dates.zones import aware, zone
from followup_notes.model.facts import Facts, Mark, Message, Outcome, Person, Promise, Said, Source, Status
from followup_notes.notation.naming import is_academic
from followup_notes.reading.titled import FILE_NAME


@dataclass(frozen=True)
class Reader:
    """What shaping needs besides the facts: days off of the employer, and the status as assumed now."""

    off: AbstractSet[date]
    status: Callable[[Facts], Status]


def shape(facts: Facts, reader: Reader) -> dict[str, Json]:
    """Shape the facts of a note or of one round it tells of."""
    tz = zone(facts.time_zone) if facts.time_zone else None
    shaped: dict[str, Json] = {name: _value(getattr(facts, name), tz) for name in NAMES}
    shaped["status"] = reader.status(facts).value
    shaped["outcome"] = (facts.outcome or Outcome.OPEN).value
    shaped["interviewers"] = [_interviewer(person, tz) for person in facts.interviewers]
    shaped["my_promises"] = [_mine(promise, reader, tz) for promise in facts.my_promises]
    shaped["their_promises"] = [_theirs(promise, reader, tz) for promise in facts.their_promises]
    shaped["extras"] = [_extra(promise, tz) for promise in facts.extras]
    sources = dict(facts.sources)
    if facts.time_zone is None and (named := _zone_of(facts.start)):
        shaped["time_zone"], sources["time_zone"] = named, sources["start"]
    shaped["sources"] = {name: _place(source) for name, source in sources.items() if name in shaped}
    return shaped


NAMES = (
    "company", "role", "round", "stage", "format", "start", "end", "time_zone", "status", "outcome", "interviewers",
    "coordinator", "hiring_manager", "recruiter", "agency", "referrer", "references", "my_promises", "their_promises", "extras",
    "highlights", "my_strengths", "values", "next_round", "offer_deadline", "offer_on", "accepted_on", "rejected_on",
    "withdrawn_on", "take_home_sent", "references_asked", "country", "region", "contact_preference", "cancelled_by",
    "follow_up", "follow_up_off", "applied", "messages", "replies", "need_more_time", "confirmed", "slots", "place",
    "news", "wanted_deadline", "language",
)  # fmt: skip
"""Fields in the order of the answer."""


def _value(value: Any, tz: tzinfo | None) -> Json:
    if isinstance(value, date):
        return said(value, tz)
    if isinstance(value, tuple):
        return [_value(one, tz) for one in value]
    if isinstance(value, Person):
        return _one_line(value)
    if isinstance(value, Message):
        return {"on": _value(value.on, tz), "kind": value.kind, "to": value.to}
    return value if value is None or isinstance(value, (bool, int, str)) else str(value)


def _zone_of(start: Said | None) -> str | None:
    """Name the zone the interview's own time is given in: "2:30 PM EST"."""
    named = start.tzinfo if isinstance(start, datetime) else None
    return named.key if isinstance(named, ZoneInfo) else "UTC" if named is UTC else None


def said(value: Said, tz: tzinfo | None) -> str | None:
    """Shape a date or time as said, with an offset where the note names a zone."""
    if isinstance(value, datetime) and value.tzinfo is None and tz is not None:
        return moment(aware(value, tz, time()))
    return moment(value)


def _mark(mark: Mark, tz: tzinfo | None) -> Json:
    return said(mark, tz) if isinstance(mark, date) else mark


def _one_line(person: Person) -> str:
    """Name somebody the way a note does in one line."""
    return f"{_name(person)} <{person.email}>" if person.email else _name(person)


def _name(person: Person) -> str:
    """Return a name with the academic title the note gives it."""
    said_ = person.salutation or ""
    return f"{said_} {person.name}" if is_academic(said_) else person.name


def _interviewer(person: Person, tz: tzinfo | None) -> dict[str, Json]:
    return {
        "name": _name(person),
        "email": person.email,
        "title": person.title,
        "topics": list(person.topics),
        "thanked": _mark(person.thanked, tz),
        "linkedin_invited": _mark(person.linkedin_invited, tz),
    }


def _by(promise: Promise, reader: Reader, tz: tzinfo | None) -> str | None:
    return said(resolve(promise.by, reader.off), tz) if promise.by is not None else None


def _mine(promise: Promise, reader: Reader, tz: tzinfo | None) -> dict[str, Json]:
    by = _by(promise, reader, tz)
    return {"what": promise.what, "by": by, "sent": _mark(promise.sent, tz), "link": promise.link}


def _theirs(promise: Promise, reader: Reader, tz: tzinfo | None) -> dict[str, Json]:
    return {"what": promise.what, "by": _by(promise, reader, tz), "received": _mark(promise.received, tz)}


def _extra(promise: Promise, tz: tzinfo | None) -> dict[str, Json]:
    return {"what": promise.what, "sent": _mark(promise.sent, tz), "link": promise.link}


def rows(shaped: Mapping[str, Json]) -> list[tuple[str, str]]:
    """Lay a shape out for people: field and value, what is not said left out."""
    hidden = {"sources", "interviews", "note", "kind", "problems"}
    return [
        (name.replace("_", " "), text)
        for name, value in shaped.items()
        if name not in hidden and (text := _text(value))
    ]


def _text(value: Json) -> str:
    if value is None or value in ([], ""):
        return ""
    if isinstance(value, bool):
        return "yes" if value else "no"
    if isinstance(value, dict):
        parts = [_part(name, one) for name, one in value.items() if name not in {"name", "what"}]
        first = _text(value.get("name") or value.get("what"))
        return ", ".join(part for part in (first, *parts) if part)
    if isinstance(value, (list, tuple)):
        return "; ".join(filter(None, (_text(one) for one in value)))
    return str(value)


def _part(name: str, value: Json) -> str:
    text = _text(value)
    return text if not text or name in {"email", "title", "kind"} else f"{name.replace('_', ' ')}: {text}"


def _place(source: Source) -> dict[str, Json]:
    """Shape where a fact stands; what the file's name says stands nowhere in the text."""
    named = source.key == FILE_NAME
    return {"line": None if named else source.line, "column": None if named else source.column, "key": source.key}
