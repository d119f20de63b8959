"""The fields of a task line in the notations of the Tasks plugin, of Dataview and in plain words, wherever they stand."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

ORDER = (
    "id",
    "dependsOn",
    "priority",
    "repeat",
    "onCompletion",
    "created",
    "start",
    "scheduled",
    "due",
    "cancelled",
    "done",
)
"""The order in which the Tasks plugin writes fields, and the only one in which all its readers find a due date."""

PRIORITIES = {"🔺": "highest", "⏫": "high", "🔼": "medium", "🔽": "low", "⏬": "lowest"}
SIGNS = {
    "🆔": "id",
    "⛔": "dependsOn",
    "🔁": "repeat",
    "🏁": "onCompletion",
    "➕": "created",
    "🛫": "start",
    "⏳": "scheduled",
    "⌛": "scheduled",
    "📅": "due",
    "📆": "due",
    "🗓": "due",
    "❌": "cancelled",
    "✅": "done",
}
WRITTEN = {name: sign for sign, name in reversed(SIGNS.items())}
KEYS = {name: name for name in ORDER} | {"completion": "done"}

_DATE = r"\d{4}-\d{2}-\d{2}"
_WORD = r"[A-Za-z0-9_-]+"
_VALUES = {
    "id": _WORD,
    "dependsOn": rf"{_WORD}(?:\s*,\s*{_WORD})*",
    "repeat": r"[A-Za-z0-9, !]+",
    "onCompletion": r"[A-Za-z]+",
}
_SIGNED = re.compile(
    "|".join(
        [rf"(?P<prio>[{''.join(PRIORITIES)}])\ufe0f?"]
        + [
            rf"(?P<s{at}>{sign})\ufe0f?\s*(?P<v{at}>{_VALUES.get(name, _DATE)})"
            for at, (sign, name) in enumerate(SIGNS.items())
        ]
    )
)
_NAMED = re.compile(
    rf"\\?[\[(]\s*(?P<key>{'|'.join(sorted(KEYS, key=len, reverse=True))})::\s*(?P<value>[^\[\]()\\]*?)\s*\\?[\])],?"
)
_PLAIN = re.compile(r"\((?P<inside>[^()]{0,120}\bfu-[0-9a-z]{6}(?![0-9A-Za-z_-])[^()]{0,120})\)")
_PART = re.compile(rf"\s*(?:(?P<key>due|done|created)\s+(?P<date>{_DATE})|(?P<id>fu-[0-9a-z]{{6}}))\s*")


@dataclass(frozen=True, slots=True)
class Field:
    """One field as it stands: text[start:end] is all of it, text[at:at + len(value)] its value."""

    name: str
    value: str
    start: int
    end: int
    at: int
    notation: str


def fields(text: str) -> tuple[Field, ...]:
    """Find every field of a task's text, in the order in which they stand."""
    # Most texts have no field in any notation, which their signs tell at once.
    if text.isascii() and "::" not in text and "fu-" not in text:
        return ()
    signed = () if text.isascii() else _signed(text)
    named = _named(text) if "::" in text else ()
    plain = _plain(text) if "fu-" in text else ()
    return tuple(sorted([*signed, *named, *plain], key=lambda field: (field.start, field.at)))


def show(name: str, value: str, notation: str) -> str:
    """Print one field with the blanks that go before it."""
    if notation == "dataview":
        key = "completion" if name == "done" else name
        return f"  [{key}:: {value}]"
    if name == "priority":
        return " " + next(sign for sign, level in PRIORITIES.items() if level == value)
    return f" {WRITTEN[name]} {value}"


def _signed(text: str) -> Iterator[Field]:
    names = list(SIGNS.values())
    for match in _SIGNED.finditer(text):
        if match["prio"]:
            yield Field("priority", PRIORITIES[match["prio"]], match.start(), match.end(), match.start(), "emoji")
            continue
        at = next(number for number in range(len(names)) if match[f"s{number}"])
        value = match[f"v{at}"].rstrip()
        yield Field(names[at], value, match.start(), match.start(f"v{at}") + len(value), match.start(f"v{at}"), "emoji")


def _named(text: str) -> Iterator[Field]:
    for match in _NAMED.finditer(text):
        yield Field(KEYS[match["key"]], match["value"], match.start(), match.end(), match.start("value"), "dataview")


def _plain(text: str) -> Iterator[Field]:
    for match in _PLAIN.finditer(text):
        parts, at = [], match.start("inside")
        for piece in match["inside"].split(","):
            part = _PART.fullmatch(piece)
            if not part:
                break
            name, value = (part["key"], part["date"]) if part["key"] else ("id", part["id"])
            inside = part.start("date") if part["key"] else part.start("id")
            parts.append(Field(name, value, match.start(), match.end(), at + inside, "plain"))
            at += len(piece) + 1
        else:
            yield from parts
