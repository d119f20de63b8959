"""Facts of notes as plain text that nothing executes: names, days, times, places."""

from __future__ import annotations

import re
from datetime import date, datetime
from typing import TypeAlias

from followup_notes.letters import people, speech
from followup_notes.letters.scene import Scene
from followup_notes.model.facts import Person, Said
from followup_notes.model.note import day_of
from followup_notes.notation import inert

_GENDERS = re.compile(
    r"[\s,]*(?:\(\s*(?:[mwfdxhi]\s*[/|]\s*){1,3}[mwfdxhi]\s*\)|\(?(?<![\w/])(?:m/w/d|m/f/d|m/f/x|w/m/d|f/m/d|f/m/x|h/f)(?![\w/])\)?|\((?:all genders|gn|any gender)\))",
    re.IGNORECASE,
)
_WEB = re.compile(r"(<?https?://[^\s<>]+[^\s<>.,;)]>?)", re.IGNORECASE)
MAX_FIELD = 300
Value: TypeAlias = str | int | bool | tuple[str, ...] | None


def place_of(said: str) -> str | None:
    """Return where it takes place: web addresses in it encoded, the words around them as they are."""
    parts = _WEB.split(said)
    shown = [inert.url(part.strip("<>")) if at % 2 else field(part.strip("<>")) for at, part in enumerate(parts)]
    return " ".join(part for part in shown if part)[: 2 * MAX_FIELD] or None


def plain(value: object) -> Value:
    """Return a fact as plain text, number, or list of texts."""
    if value is None or isinstance(value, bool | int):
        return value
    if isinstance(value, date):
        return value.isoformat()
    if isinstance(value, tuple):
        return tuple(str(plain(one)) for one in value)
    text = getattr(value, "name", None) or getattr(value, "what", None) or value
    return inert.words(str(text))[:MAX_FIELD]


def role_of(role: str | None) -> str | None:
    """Return the role without what an advertisement adds for all genders: "(m/w/d)"."""
    return field(_GENDERS.sub("", role)) if role else None


def named(person: Person | None) -> str | None:
    """Return the name of a person, None where there is none."""
    return name_of(person) if person else None


def name_of(person: Person) -> str:
    """Return a person's name; a family name alone keeps its title."""
    return inert.words(people.full_name(person))[:MAX_FIELD]


def field(value: object) -> str | None:
    """Return a text of the notes without its markup, None where it says nothing."""
    return inert.words(str(value))[:MAX_FIELD].strip() or None if value else None


def day(said: Said | None, language: str) -> str | None:
    """Return a day in words."""
    return speech.day_in_words(day_of(said), language) if said else None


def clock(said: Said | None, scene: Scene, language: str) -> str | None:
    """Return a time in words, with its zone; None for a day without one."""
    return speech.time_in_words(said, scene.zone, language) if isinstance(said, datetime) else None
