"""The values of conditions: "done", "not X", "at least 2", "contains X", "filled", "after 20:00"."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from followup_notes.book.tree import day_of_text
from followup_notes.book.vocabulary import Entry
from followup_notes.model.rules import Clock, Compare, Contains, Filled, Is, Test, Value
from followup_notes.notation.nearest import fold, nearest, slips
from followup_notes.notation.phrase import NUMBERS, Slip, clock, clock_hint

OPERATORS = ("at least", "at most", "more than", "less than", "exactly")
FORMS = 'a value, a list, "not X", "at least 2", "contains X", "filled" or "empty"'
LONGEST = 500
_COMPARE = re.compile(r"(at least|at most|more than|less than|exactly)\s+(.+)$", re.IGNORECASE)
_CONTAINS = re.compile(r"(contains|lacks|includes|has)\s+(.+)$", re.IGNORECASE)
_CLOCK = re.compile(r"(after|before)\s+(\d.*)$", re.IGNORECASE)
_NOT = re.compile(r"not\s+(.+)$", re.IGNORECASE)
_SIGN = re.compile(r"(>=|=>|<=|=<|>|<|==?|!=|≥|≤)\s*(.*)$")
_SIGNS = {">=": "at least", "=>": "at least", "≥": "at least", "<=": "at most", "=<": "at most", "≤": "at most", ">": "more than", "<": "less than", "=": "", "==": "", "!=": "not"}  # fmt: skip
_SPOKEN = {
    "minimum": "at least", "min": "at least", "minimal": "at least", "no less than": "at least", "not less than": "at least",
    "atleast": "at least", "maximum": "at most", "max": "at most", "maximal": "at most", "no more than": "at most",
    "not more than": "at most", "up to": "at most", "atmost": "at most", "over": "more than", "above": "more than",
    "greater than": "more than", "bigger than": "more than", "more then": "more than", "less then": "less than",
    "under": "less than", "below": "less than", "fewer than": "less than", "equals": "exactly", "equal to": "exactly",
    "precisely": "exactly",
}  # fmt: skip
_FILLED = {"filled": True, "empty": False, "yes": True, "no": False, "true": True, "false": False}


def read_value(text: str, entry: Entry) -> Test | Slip:
    """Read the value of a condition on a word."""
    text = text.strip()
    if len(text) > LONGEST:
        return Slip(f'"{text[:40]}…" is too long', f"write {FORMS}")
    plain = fold(text)
    if plain in _FILLED and not (plain in entry.values and plain not in ("filled", "empty")):
        return _filled(plain, entry)
    if found := _COMPARE.match(text):
        return _compare(text, found[1].lower(), found[2], entry)
    if found := _CONTAINS.match(text):
        return Contains(found[2].strip(), negated=found[1].lower() == "lacks")
    if (found := _CLOCK.match(text)) and entry.type not in ("text", "choice"):
        at = clock(found[2])
        slip = Slip(f'"{found[2]}" is no time of day', clock_hint(found[2]), found.start(2), len(text))
        return Clock("after" if found[1].lower() == "after" else "before", at) if at else slip
    if (found := _NOT.match(text)) and plain not in entry.values:
        return _negated(read_value(found[1], entry), text)
    return _otherwise(text, entry)


def read_values(texts: Sequence[str], entry: Entry) -> Is | tuple[int, Slip]:
    """Read a list of values; on a slip return which one it is."""
    values: list[Value] = []
    for index, text in enumerate(texts):
        test = read_value(text, entry)
        if isinstance(test, Slip):
            return index, test
        if not isinstance(test, Is) or test.negated:
            return index, Slip(f'"{text}" cannot stand in a list', "a list holds plain values: one of them suffices")
        values.extend(test.values)
    return Is(tuple(values))


def _filled(plain: str, entry: Entry) -> Test:
    if entry.type == "yes-no" and plain not in ("filled", "empty"):
        return Is((_FILLED[plain],))
    return Filled(negated=not _FILLED[plain])


def _negated(test: Test | Slip, text: str) -> Test | Slip:
    if isinstance(test, Is | Contains | Filled) and not test.negated:
        return replace(test, negated=True)
    if isinstance(test, Slip):
        return test
    return Slip(f'"{text}" cannot be understood', "write at least, at most, more than or less than without not")


def _compare(text: str, operator: str, number: str, entry: Entry) -> Test | Slip:
    digits = re.match(r"(\d{1,6})(?:\s|$)", number)
    if digits:
        if entry.type in ("choice", "yes-no"):
            return Slip(f'"{entry.word}" is no number', f"it can be: {allowed(entry)}")
        return Compare(operator, int(digits[1]))  # type: ignore[arg-type]
    spoken = NUMBERS.get(number.strip().casefold())
    hint = f"write it in digits: {operator} {spoken if spoken is not None else 2}"
    return Slip(f'"{number}" in "{text}" is no number', hint)


def _otherwise(text: str, entry: Entry) -> Test | Slip:
    if not text:
        return Slip("there is no value here", f"write {FORMS}")
    if found := _SIGN.match(text):
        return Slip(
            f'"{text}" cannot be understood: signs have no meaning here',
            f'write "{f"{_SIGNS[found[1]]} {found[2]}".strip()}"',
        )
    if meant := _spoken_operator(text):
        return Slip(f'"{text}" cannot be understood', f'did you mean "{meant}"?')
    if entry.type == "number":
        return _number(text, entry)
    if entry.type == "choice" or entry.values:
        return _choice(text, entry)
    if entry.type in ("moment", "mark", "duration", "moments"):
        return _moment(text, entry)
    if entry.type == "yes-no":
        return Slip(f'"{text}" is neither yes nor no', "write yes or no")
    if text.startswith("(") and (several := _as_list(text, entry)):
        return Slip("a list stands in square brackets", f"write {several}")
    return Is((text,))


def _spoken_operator(text: str) -> str | None:
    plain = text.casefold()
    for said, meant in _SPOKEN.items():
        if plain.startswith(f"{said} "):
            rest = plain[len(said) :].strip()
            return f"{meant} {NUMBERS.get(rest, rest)}"
    found = re.match(r"(\D+?) (\d+)$", plain)
    near = found and nearest(found[1], OPERATORS)
    return f"{near} {found[2]}" if found and near else None


def _number(text: str, entry: Entry) -> Test | Slip:
    if text.isdecimal() and len(text) < 7:
        return Is((int(text),))
    spoken = NUMBERS.get(text.casefold())
    hint = (
        f"write it in digits: {spoken}"
        if spoken is not None
        else f'write a number, or "at least 2", "filled", "empty": {entry.word}: at least 2'
    )
    return Slip(f'"{text}" is no number, and "{entry.word}" is one', hint)


def _choice(text: str, entry: Entry) -> Test | Slip:
    value = entry.values.get(fold(text))
    if value is not None:
        return Is((value,))
    if entry.type != "choice":
        return Is((text,))
    several = _as_list(text, entry)
    if several:
        return Slip(f'"{text}" are several values', f"write them as a list: {several}")
    near = nearest(text, dict.fromkeys((*entry.values.values(), *entry.said)))
    hint = f'did you mean "{_named(near, entry)}"? ' if near else ""
    return Slip(f'"{entry.word}" is never "{text}"', f"{hint}it can be: {allowed(entry)}")


def _named(spelling: str, entry: Entry) -> str:
    """Return a value's own name where a spelling of it differs by a letter or two only: cancelled for "canceled"."""
    name = entry.values.get(fold(spelling), spelling)
    return name if slips(fold(name), fold(spelling)) in (1, 2) else spelling


def _as_list(text: str, entry: Entry) -> str:
    parts = [part.strip() for part in re.split(r",| or | and |/", text.strip("()[]{}")) if part.strip()]
    known = not entry.values or all(fold(part) in entry.values for part in parts)
    return f"[{', '.join(parts)}]" if len(parts) > 1 and known else ""


def _moment(text: str, entry: Entry) -> Test | Slip:
    day = day_of_text(text)
    if day is not None:
        return Is((day,))
    near = nearest(text, ("filled", "empty"))
    hint = (
        f'did you mean "{near}"?' if near else "write filled, empty, a day like 2026-03-02, or a time like after 20:00"
    )
    return Slip(f'"{text}" is not what "{entry.word}" can be', hint)


def allowed(entry: Entry) -> str:
    """Return the values a word can have, as a hint names them."""
    # What notes call held, rules mostly call done.
    names = ("held (done)" if name == "held" else name for name in dict.fromkeys(entry.values.values()))
    return "yes or no" if entry.type == "yes-no" else ", ".join(names)
