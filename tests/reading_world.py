"""Notes read the way the program reads them, for tests of reading."""

from __future__ import annotations

from dataclasses import fields, is_dataclass
from datetime import date, datetime
from functools import cache
from pathlib import Path
from typing import Any

from followup_notes.book.letters import KINDS
from followup_notes.book.words import load_words, with_message_kinds
from followup_notes.model.facts import Facts, Spoken
from followup_notes.model.note import Note
from followup_notes.model.rules import Settings, Words
from followup_notes.reading.note import read_note

ROOT = Path(__file__).parent.parent


@cache
def words() -> Words:
    """Return the shipped vocabulary."""
    found, problems = load_words((ROOT / "rules" / "words.yaml").read_text("utf-8"), "words.yaml")
    assert problems == ()
    return with_message_kinds(found, (*KINDS, "check-in", "chase-their-promise"))


def read(text: str | bytes, path: str = "Note.md", **settings: Any) -> Note | None:
    """Read a text as a file of a vault."""
    return read_note(path, text if isinstance(text, bytes) else text.encode(), words(), Settings(**settings))


def note(text: str | bytes, path: str = "Note.md", **settings: Any) -> Note:
    """Read a text that is ours."""
    found = read(text, path, **settings)
    assert found is not None
    return found


def plain(value: Any) -> Any:
    """Return facts as tests write them: dates as text, people and promises without what is not said."""
    if isinstance(value, (date, datetime)):
        return value.isoformat()
    if isinstance(value, tuple):
        return [plain(one) for one in value]
    if is_dataclass(value) and not isinstance(value, (type, Spoken)):
        said = {one.name: plain(getattr(value, one.name)) for one in fields(value) if one.name not in {"at", "sources"}}
        return {name: one for name, one in said.items() if one not in (None, [], {}, False)}
    return value


def facts(found: Facts) -> dict[str, Any]:
    """Return what facts say, and nothing of what they do not."""
    shown = plain(found)
    assert isinstance(shown, dict)
    return shown
