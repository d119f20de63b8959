"""Times as phrases ("2 working days after promised date"): read to values, with a way out for every slip."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import time

from followup_notes.model.problem import Position
from followup_notes.model.rules import Phrase
from followup_notes.notation.nearest import fold, nearest

FORMS = "24 hours after interview / 2 working days after promised date / on next round / right after interview"
CLOCK_FORM = "write a time of day like 09:00 or 17:30"
UNITS: Mapping[str, str] = {
    "minute": "minutes",
    "minutes": "minutes",
    "min": "minutes",
    "mins": "minutes",
    "hour": "hours",
    "hours": "hours",
    "hrs": "hours",
    "h": "hours",
    "day": "days",
    "days": "days",
    "calendar days": "days",
    "calendar day": "days",
    "week": "weeks",
    "weeks": "weeks",
    "month": "months",
    "months": "months",
    "working day": "working days",
    "working days": "working days",
    "workingday": "working days",
    "workingdays": "working days",
    "workdays": "working days",
    "workday": "working days",
    "business day": "working days",
    "business days": "working days",
    "weekday": "working days",
    "weekdays": "working days",
}
_NAMED_UNITS = ("minutes", "hours", "days", "weeks", "months", "working days")
_SPOKEN_NUMBERS = [
    "zero",
    "one",
    "two",
    "three",
    "four",
    "five",
    "six",
    "seven",
    "eight",
    "nine",
    "ten",
    "eleven",
    "twelve",
    "thirteen",
    "fourteen",
]
NUMBERS: Mapping[str, int] = {word: number for number, word in enumerate(_SPOKEN_NUMBERS)} | {
    "a": 1,
    "an": 1,
    "twenty": 20,
    "thirty": 30,
    "sixty": 60,
    "ninety": 90,
}
_SHORT: Mapping[str, str] = {"d": "days", "w": "weeks", "wk": "weeks", "wks": "weeks", "hr": "hours", "m": "minutes", "mo": "months", "wd": "working days", "bd": "working days"}  # fmt: skip
_WEEKDAYS = frozenset(["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"])
MOST_DAYS = 3660
LONGEST = 200

_CLOCK = re.compile(r"([01]?\d|2[0-3]):([0-5]\d)$")
_SPOKEN_CLOCK = re.compile(r"(\d{1,2})(?:[.:h](\d{2})?)?\s*(am|pm|o'clock|h|uhr)?$")
_TAIL = re.compile(r"(?:,\s*|\s)or (?:on )?(?:the )?next working day at (\S+)$")
_COUNTED = re.compile(r"(\d+)\s*([a-z]+(?: day| days)?) (after|before) (?:the |my |their )?(.+)$")
_RIGHT_AFTER = re.compile(r"right after (?:the )?(.+)$")
_NEXT_DAY = re.compile(r"(?:on )?(?:the )?next working day after (?:the )?(.+?)(?: at (\S+))?$")
_MONTH_END = re.compile(r"(?:at |on )?(?:the )?end of (?:the )?month of (?:the )?(.+)$")
_ON = re.compile(r"on (?:the )?(.+?)(?: at (\S+))?$")
_BLANKS = re.compile(r"\s+")


@dataclass(frozen=True, slots=True)
class Slip:
    """What is wrong with a text, the way out, and the first and one-past-last wrong character."""

    message: str
    hint: str
    start: int = 0
    end: int | None = None


def clock(text: str) -> time | None:
    """Return the time of day "HH:MM" says, None where it says none."""
    found = _CLOCK.match(text.strip())
    return time(int(found[1]), int(found[2])) if found else None


def clock_hint(text: str) -> str:
    """Return the way out for a text that should be a time of day: the one that was meant, where it can be told."""
    found = _SPOKEN_CLOCK.match(text.strip().casefold())
    said = {"noon": (12, 0), "midday": (12, 0), "midnight": (0, 0)}.get(text.strip().casefold())
    if found:
        late = 12 if found[3] == "pm" and int(found[1]) < 12 else 0
        said = int(found[1]) + late, int(found[2] or 0)
    meant = f"{said[0]:02}:{said[1]:02}" if said else ""
    return f'did you mean "{meant}"? {CLOCK_FORM}' if meant and clock(meant) else CLOCK_FORM


def read_time(text: str, at: Position, moments: Mapping[str, str], *, guess: bool = True) -> Phrase | Slip:
    """Read a time phrase; `moments` maps the folded spelling of every moment to its name.

    `guess` says whether a slip's hint may guess what was meant.
    """
    if len(text) > LONGEST:
        return Slip(f'"{text[:40]}…" is not a time I can work out', f"write it like: {FORMS}")
    plain = _BLANKS.sub(" ", text.strip()).casefold()
    tail = _TAIL.search(plain)
    roll = clock(tail[1]) if tail else None
    if tail and roll is None:
        return _bad_clock(text, tail[1])
    found = _shape(plain[: tail.start()].rstrip(" ,") if tail else plain)
    if found is None:
        return _explain(text, plain, moments if guess else {})
    unit, amount, sign, said, hour = found
    moment = moments.get(fold(said))
    if moment is None:
        return _unknown_moment(text, said, moments if guess else {})
    at_hour = clock(hour) if hour else None
    if hour and at_hour is None:
        return _bad_clock(text, hour)
    if amount > _most(unit):
        return Slip(f'"{text}" lies too far away', "nothing is planned more than ten years ahead")
    return Phrase(moment, unit, amount, sign, at_hour, roll, at, text)


def _shape(plain: str) -> tuple[str, int, int, str, str | None] | None:
    """Return unit, amount, sign, moment and time of day as written, None where the form is none of ours."""
    if (found := _COUNTED.match(plain)) and found[2] in UNITS and len(found[1]) < 10:
        return UNITS[found[2]], int(found[1]), 1 if found[3] == "after" else -1, found[4], None
    if found := _RIGHT_AFTER.match(plain):
        return "right after", 0, 1, found[1], None
    if found := _NEXT_DAY.match(plain):
        return "next working day", 0, 1, found[1], found[2]
    if found := _MONTH_END.match(plain):
        return "month end", 0, 1, found[1], None
    if found := _ON.match(plain):
        return "on", 0, 1, found[1], found[2]
    return None


def _most(unit: str) -> int:
    return {"minutes": MOST_DAYS * 1440, "hours": MOST_DAYS * 24, "weeks": 520, "months": 120}.get(unit, MOST_DAYS)


def _not_a_time(text: str) -> str:
    return f'"{text}" is not a time I can work out'


def _bad_clock(text: str, said: str) -> Slip:
    start = max(text.casefold().rfind(said), 0)
    return Slip(f'{_not_a_time(text)}: "{said}" is no time of day', clock_hint(said), start, start + len(said))


def _unknown_moment(text: str, said: str, moments: Mapping[str, str]) -> Slip:
    message = f'{_not_a_time(text)}: there is no moment "{said}"'
    near = nearest(said, dict.fromkeys(moments.values()))
    listed = "the moments are: " + ", ".join(dict.fromkeys(moments.values()))
    if said in _WEEKDAYS:
        listed = "count days or working days; a day of the week is none: next working day after interview at 10:00"
    start = max(text.casefold().rfind(said), 0)
    return Slip(message, f'did you mean "{near}"?' if near else listed, start, start + len(said))


def _explain(text: str, plain: str, moments: Mapping[str, str]) -> Slip:
    better = _mended(plain, moments)
    hint = f'did you mean "{better}"? ' if better else ""
    counted = re.match(r"\d+ ?([^\W\d]+)(?: days?)? (?:after|before) ", plain)
    if counted and not better and counted[1] not in UNITS:
        return Slip(f'{_not_a_time(text)}: nothing is counted in "{counted[1]}"', "count in " + ", ".join(_NAMED_UNITS))
    missing = re.match(r"(\d+ ?\w+(?: days?)?(?: after| before)?)$", plain)
    if missing and not better:
        return Slip(
            f"{_not_a_time(text)}: it does not say after or before what",
            f"write it like: {plain}{'' if plain.endswith(('after', 'before')) else ' after'} interview",
        )
    return Slip(_not_a_time(text), f"{hint}write it like: {FORMS}")


def _mended(plain: str, moments: Mapping[str, str]) -> str | None:
    """Return the phrase that was most likely meant, None where no guess is good."""
    words = plain.split(" ")
    if "end of" in plain and "month" in plain:
        return "end of the month of interview"
    if set(words) & _WEEKDAYS:
        return "next working day after interview at 10:00"
    if words and words[0] in ("directly", "immediately", "straight") and "after" in words:
        words = ["right", *words[words.index("after") :]]
    if words[0][:1] in "-–" and words[0][1:].isdecimal():
        words = [words[0][1:], *({"after": "before"}.get(word, word) for word in words[1:])]
    if words[0] in NUMBERS:
        words[0] = str(NUMBERS[words[0]])
    for guess in _guesses(words):
        shape = _shape(guess)
        near = shape and (moments.get(fold(shape[3])) or nearest(shape[3], dict.fromkeys(moments.values())))
        if shape and near:
            counted = f"{shape[1]} {shape[0] if shape[1] != 1 else shape[0].removesuffix('s')}"
            return re.sub(r"^\d+ ?[a-z]+( days?)?(?= (?:after|before) )", counted, guess.replace(shape[3], near))
    return None


def _guesses(words: list[str]) -> list[str]:
    known = ("after", "before", "working", "next", "right", "end", "month", "of", "on", "or", "the", "at", "day")
    spelt = [_spelt(word, (*known, *_NAMED_UNITS)) for word in words]
    joined = " ".join(spelt)
    found = [" ".join(words), joined]
    if counted := re.match(r"(\d+)\s*([a-z]+(?: days?)?) (?:(?:from|since|of|past|until) )?(?:the )?(.+)$", joined):
        unit = counted[2] if counted[2] in UNITS else _SHORT.get(counted[2]) or nearest(counted[2], _NAMED_UNITS)
        found += [f"{counted[1]} {unit} after {re.sub('^(after|before|from) ', '', counted[3])}"] if unit else []
    if compared := re.match(r"(?:within |in )(\d+ [a-z]+(?: days?)?) (?:of|after|from) (.+)$", joined):
        found.append(f"{compared[1]} after {compared[2]}")
    if spelt[0] in ("after", "next", "right"):
        found += [f"right {joined}", joined.replace("right ", "right after ", 1), f"on {joined}"]
    return [*found, f"on {joined}"]


def _spelt(word: str, known: tuple[str, ...]) -> str:
    if word in UNITS or word in known or word.isdigit() or len(word) < 4:
        return word
    near = nearest(word, known)
    return near if near and abs(len(near) - len(word)) <= 2 else word
