"""Times of day and ranges of them, as people write them: 14:00–14:45, 2pm, 14.30 Uhr, 14h30."""

from __future__ import annotations

import re
from datetime import time, timedelta, tzinfo
from functools import lru_cache
from typing import NamedTuple

from followup_notes.dates.answers import Impossible
from followup_notes.dates.hours import FIRST_WORDS, in_digits
from followup_notes.dates.length import duration
from followup_notes.dates.zones import zone

_HINT = "write a time as 14:30 or 2:30 pm"
_WORDS = {
    "noon": "12:00",
    "midday": "12:00",
    "midnight": "0:00",
    "mittags": "12:00",
    "mediodía": "12:00",
    "midi": "12:00",
}
_WORD = re.compile(r"\b(?:12 )?(?P<word>" + "|".join(_WORDS) + r")\b")
_BEGINS = re.compile(r"t?\d|" + "|".join((*_WORDS, *FIRST_WORDS)))
_ISO = re.compile(r"t\d")
_UHR = re.compile(r"\b(\d{1,2}) ?(?:uhr|h) ?([0-5]\d)\b")
_FOUR = re.compile(r"\b([01]\d|2[0-3])([0-5]\d) ?(?:h|hrs|hours|uhr)\b")
_COMPACT = re.compile(r"^t(\d{2})(\d{2})(\d{2})?(?![\d:])")
_TIME = re.compile(
    r"(?P<hour>\d{1,2})(?:[:.](?P<minute>\d{2})(?::(?P<second>\d{2})(?:[.,]\d{1,9})?)?)?(?!\d)"
    r"(?: ?(?P<half>[ap])(?:\.? ?m\b\.?))?(?: ?(?P<mark>uhr\b|hrs?\b|h\b|o['’]clock\b))?"
)
_TO = re.compile(r" ?(?:[-–—−→]|/|\bto\b|\bbis\b|\buntil\b|\btill\b|\bà\b|\bhasta\b|\ba\b) ?")
_EARLY = re.compile(r"\(?([a-z]{2,5}|utc[+-]\d+)\)?(?= ?(?:[-–—]|to\b|bis\b))")
_LEAD = re.compile(
    r"^(?:[\s,;|·@]|(?:at|um|à|a las|a la|ab|from|von|de|gegen|on|starting|about|around|approx\.?|ca\.?|circa|etwa|vers|sobre las|kl\.?)(?= )|~|≈)+"
)
_TAIL = re.compile(r"(?:\(?\b(?:local |my |their )?time\b\)?|\bortszeit\b|\bsharp\b|(?<=\d)ish\b|[\s,;.])+$")


class Clock(NamedTuple):
    """A time of day, to where it goes on if that is said, and in which zone."""

    start: time
    end: time | None = None
    length: timedelta | None = None
    zone: tzinfo | None = None

    @property
    def overnight(self) -> bool:
        """Tell whether the end lies on the next day."""
        return self.end is not None and self.end <= self.start


class _Part(NamedTuple):
    hour: int
    minute: int
    second: int
    half: str | None
    marked: bool


@lru_cache(maxsize=1024)
def clock(text: str, *, iso: bool = False) -> Clock | Impossible | None:
    """Read a whole text as a time of day or a range; None where it is neither.

    `iso`: the text follows an ISO date, so that "14:00-05:00", no possible range, is an offset.
    """
    words = _LEAD.sub("", " ".join(text.split()).casefold())
    if not _BEGINS.match(words):
        return None
    words = words if words[-1].isdecimal() else _TAIL.sub("", words)
    strict = _ISO.match(words) is not None
    words = _normal(words)
    match = _TIME.match(words)
    if not match:
        return None
    first, rest = _part(match), words[match.end() :].strip()
    if strict or match["second"]:
        offset = zone(rest) if rest[:1] in "+-−z" and rest else None
        if offset is not None:
            return _finish(first, None, offset, None)
    found = _range(first, rest) or _single(first, rest)
    if isinstance(found, Impossible) and iso and (offset := zone(rest)) is not None:
        return _finish(first, None, offset, None)
    return found


def _normal(words: str) -> str:
    if _ISO.match(words):
        words = _COMPACT.sub(lambda m: f"{m[1]}:{m[2]}" + (f":{m[3]}" if m[3] else ""), words).removeprefix("t")
    if words.replace(":", "").isdecimal():
        return words
    words = _WORD.sub(lambda m: _WORDS[m["word"]], words)
    words = in_digits(words)
    return _UHR.sub(r"\1:\2", _FOUR.sub(r"\1:\2", words)) if "h" in words else words


def _part(match: re.Match[str]) -> _Part:
    hour, minute, second, half, mark = match.group("hour", "minute", "second", "half", "mark")
    return _Part(int(hour), int(minute or 0), int(second or 0), half, bool(minute or half or mark))


def _range(first: _Part, rest: str) -> Clock | Impossible | None:
    early, rest = _early_zone(rest)
    to = _TO.match(rest)
    match = _TIME.match(rest, to.end()) if to else None
    if not to or not match:
        return None
    second = _part(match)
    if not (first.marked or second.marked):
        return None
    tail = _tail(rest[match.end() :])
    if tail is None:
        return None
    return _finish(*_halves(first, second), tail[0] or early, None)


def _early_zone(rest: str) -> tuple[tzinfo | None, str]:
    """Take the zone out of "10:00 am PST - 11:00 am PST"."""
    match = _EARLY.match(rest)
    found = zone(match[1]) if match else None
    return (found, rest[match.end() :]) if match and found else (None, rest)


def _halves(first: _Part, second: _Part) -> tuple[_Part, _Part]:
    """Give "2-3pm" and "11-1pm" the halves of the day they mean."""
    if second.half and not first.half and first.hour <= 12:
        same = first._replace(half=second.half)
        before = (same.hour % 12, same.minute) < (second.hour % 12, second.minute)
        return (same if before else first._replace(half="a" if second.half == "p" else "p")), second
    if first.half and not second.half and second.hour <= 12:
        later = (second.hour % 12, second.minute) > (first.hour % 12, first.minute)
        return first, second._replace(half=first.half if later else "p")
    return first, second


def _single(first: _Part, rest: str) -> Clock | Impossible | None:
    if not first.marked:
        return None
    tail = _tail(rest)
    return None if tail is None else _finish(first, None, *tail)


def _tail(rest: str) -> tuple[tzinfo | None, timedelta | None] | None:
    """Read what may follow a time: a zone, a length, both; None where there is anything else."""
    rest = _TAIL.sub("", rest.strip(" ,;–—|·"))
    if not rest:
        return None, None
    if (found := zone(rest)) is not None:
        return found, None
    if (length := duration(rest.strip("()"))) is not None and not rest.isdigit():
        return None, length
    for cut in re.finditer(r"[ ,;(]+", rest):
        left, right = rest[: cut.start()], rest[cut.end() :].strip("()")
        for name, span in ((left, right), (right, left.strip("("))):
            if (found := zone(name)) is not None and (length := duration(span)) is not None:
                return found, length
    return None


def _finish(first: _Part, second: _Part | None, tz: tzinfo | None, length: timedelta | None) -> Clock | Impossible:
    start = _time(first)
    end = _time(second) if second else None
    if isinstance(start, Impossible):
        return start
    if isinstance(end, Impossible):
        return end
    if end and end <= start and _minutes(end) + 24 * 60 - _minutes(start) > 12 * 60:
        return Impossible(
            f"{_shown(end)} is no end for a start at {_shown(start)}", "write the later time second", "time-impossible"
        )
    return Clock(start, end, length, tz)


def _minutes(at: time) -> int:
    return 60 * at.hour + at.minute


def _shown(at: time) -> str:
    return f"{at.hour:02}:{at.minute:02}"


def _time(part: _Part) -> time | Impossible:
    hour = part.hour
    if part.half and hour <= 12 and not (hour == 0 and part.half == "p"):
        hour = hour % 12 + (12 if part.half == "p" else 0)
    elif part.half == "a" or (part.half and hour == 0):
        return _no_time(part)
    if hour > 23 or part.minute > 59 or part.second > 59:
        return _no_time(part)
    return time(hour, part.minute, part.second)


def _no_time(part: _Part) -> Impossible:
    half = f" {part.half}m" if part.half else ""
    return Impossible(f"there is no time {part.hour}:{part.minute:02}{half}", _HINT, "time-impossible")
