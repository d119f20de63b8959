"""What reading a moment can come to: read, ambiguous or impossible, each a value."""

from __future__ import annotations

from dataclasses import dataclass
from typing import NamedTuple

from followup_notes.model.facts import Said


class Read(NamedTuple):
    """A moment that could be read; `doubt` is a contradiction to report beside it, "" where there is none."""

    said: Said
    end: Said | None = None
    doubt: str = ""


@dataclass(frozen=True, slots=True)
class Ambiguous:
    """A moment with several readings, none of them better than the other."""

    readings: tuple[Said, ...]
    hint: str = "write the date as YYYY-MM-DD, or say which order you use with `date order` in Settings.md"


@dataclass(frozen=True, slots=True)
class Impossible:
    """A text that is plainly meant as a moment but names none; `why` is a clause for a message."""

    why: str
    hint: str = "write it as YYYY-MM-DD or YYYY-MM-DD HH:MM"
    code: str = "date-impossible"
