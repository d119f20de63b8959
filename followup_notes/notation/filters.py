"""The filters templates may use: a few of our own wording, and plain ones for lists and letters."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from followup_notes.notation.german import awaited_de, worked_in_de
from followup_notes.notation.grammar import (
    awaited,
    awaited_of_them,
    kept,
    promised,
    thing,
    to_you,
)
from followup_notes.notation.nounphrase import quoted
from followup_notes.notation.remark import worked_in

_MAX_JOINED = 5_000


def sentence(values: object, word: object = "and") -> str:
    """Join a list as people do: A, B and C."""
    texts = [str(value) for value in values] if isinstance(values, list | tuple) else [str(values)]
    if len(texts) < 2:
        return "".join(texts)[:_MAX_JOINED]
    return f"{', '.join(texts[:-1])} {word} {texts[-1]}"[:_MAX_JOINED]


def join(values: object, between: object = ", ") -> str:
    """Join a list with something short between."""
    texts = [str(value) for value in values] if isinstance(values, list | tuple) else [str(values)]
    return str(between)[:10].join(texts)[:_MAX_JOINED]


def capital(value: object) -> str:
    """Begin with a capital letter."""
    text = str(value)
    return text[:1].upper() + text[1:]


def lower(value: object) -> str:
    """Write in lower case."""
    return str(value).lower()


def first(values: object) -> object:
    """Return the first of a list; the text itself where it is none."""
    return (values[0] if values else "") if isinstance(values, list | tuple) else values


def last(values: object) -> object:
    """Return the last of a list; the text itself where it is none."""
    return (values[-1] if values else "") if isinstance(values, list | tuple) else values


def length(values: object) -> int:
    """Count the entries of a list or the characters of a text."""
    return len(values) if isinstance(values, str | list | tuple) else 0


def default(value: object, other: object = "") -> object:
    """Return something else where the note says nothing."""
    return value or other


FILTERS: Mapping[str, Callable[..., object]] = {
    "awaited": awaited,
    "awaited_de": awaited_de,
    "awaited_of_them": awaited_of_them,
    "capital": capital,
    "default": default,
    "first": first,
    "join": join,
    "kept": kept,
    "last": last,
    "length": length,
    "lower": lower,
    "promised": promised,
    "quoted": quoted,
    "sentence": sentence,
    "thing": thing,
    "to_you": to_you,
    "worked_in": worked_in,
    "worked_in_de": worked_in_de,
}
