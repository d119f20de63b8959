"""Days named in a letter, held against the calendar, the interview's day and the day of sending."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date, timedelta

from followup_notes.letters.found import Found
from followup_notes.letters.scope import CheckScope
from followup_notes.letters.text import Text
from followup_notes.model.page import Letter

_DAYS = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")
_TAGE = ("montag", "dienstag", "mittwoch", "donnerstag", "freitag", "samstag", "sonntag")
_MONTHS = "january february march april may june july august september october november december".split()  # noqa: SIM905
_MONATE = "januar februar märz april mai juni juli august september oktober november dezember".split()  # noqa: SIM905
_NUMBER = {name: at % 12 + 1 for at, name in enumerate((*_MONTHS, *_MONATE))} | {
    name[:3]: at + 1 for at, name in enumerate(_MONTHS)
}
_NUMBER |= {"sept": 9}
_WEEKDAY = {name: at % 7 for at, name in enumerate((*_DAYS, *_TAGE))}
_WEEKDAY |= {name[:3]: at for at, name in enumerate(_DAYS)} | {"tues": 1, "thur": 3, "thurs": 3, "sonnabend": 5}
_W = rf"(?P<weekday>{'|'.join(sorted(_WEEKDAY, key=len, reverse=True))})\.?"
_M = rf"(?P<month>{'|'.join(sorted(_NUMBER, key=len, reverse=True))})\b\.?"
_D = r"(?P<day>[0-3]?\d)(?:st|nd|rd|th|\.)?"
_Y = r"(?:,? (?P<year>20\d\d))?"
_BETWEEN = r"[,]?\s+(?:the |den |dem )?"
_DATED = (
    re.compile(rf"\b(?:{_W}{_BETWEEN})?{_D} (?:of )?{_M}{_Y}", re.IGNORECASE),
    re.compile(rf"\b(?:{_W}{_BETWEEN})?{_M} {_D}(?!\d|:)\b{_Y}", re.IGNORECASE),
    re.compile(rf"\b(?:{_W}{_BETWEEN})?(?P<year>20\d\d)-(?P<month>[01]\d)-(?P<day>[0-3]\d)\b", re.IGNORECASE),
)
_MET = r"(?:interview|conversation|talk|talked|talking|meeting|met|call|chat|spoke|speak|speaking|discussion|gespräch)"
_RELATIVE = re.compile(
    rf"\b{_MET}\b[^.!?\n]{{0,50}}?\b(?P<after>yesterday|today|this morning|this afternoon|earlier today|last night|gestern|heute)\b"
    rf"|\b(?P<before>yesterday|today|this morning|this afternoon)(?:'s)?\b[^.!?\n]{{0,25}}?\b{_MET}\b",
    re.IGNORECASE,
)
_INTERVIEW = re.compile(r"\b(?:interview|meeting|met|gespräch)\b", re.IGNORECASE)
"""What a letter that is no thank-you must name, or its "call yesterday" was another talk."""
_ON = re.compile(rf"\b{_MET}\b[^.!?\n]{{0,60}}\b(?:on|am|last|of|vom)\s*$", re.IGNORECASE)
_BARE = re.compile(
    rf"\b{_MET}\b[^.!?\n]{{0,60}}?\b(?:on|last)\s+(?P<weekday>{'|'.join(_DAYS)})\b(?!,? (?:the )?\d|,? (?:{'|'.join(_MONTHS)}))",
    re.IGNORECASE,
)
_AHEAD = re.compile(
    r"\b(?:next|forward|confirm|will|would|propose|suggest|by|until|could|planned|invit|coming|bestätig)\w*\b",
    re.IGNORECASE,
)
_TO_COME = frozenset({"no-show", "new-slots", "confirm-round"})
"""Kinds that speak of a meeting that was not held."""
_AFTER_NEWS = frozenset({"offer-ack", "rejection-reply", "extension-request"})
"""Kinds that answer a call of today rather than a talk."""
_OF_OTHERS = frozenset({"referrer-update", "reference-heads-up", "reference-thanks", *_AFTER_NEWS})
"""Kinds that speak of other days as well: a call, a letter, what the reader did."""
_WEEK = timedelta(days=7)


def dates(_letter: Letter, text: Text, scope: CheckScope) -> Iterator[Found]:
    """Find days whose weekday is another, interviews put on the wrong day, and "yesterday" that was not."""
    seen: set[int] = set()
    for pattern in _DATED:
        for found in pattern.finditer(text.masked):
            if found.start() not in seen and (finding := _dated(found, text, scope)):
                seen.add(found.start())
                yield finding
    yield from _relative(text, scope)
    yield from _weekday_alone(text, scope)


def _dated(found: re.Match[str], text: Text, scope: CheckScope) -> Found | None:
    month = found["month"]
    number = int(month) if month.isdigit() else _NUMBER[month.casefold().rstrip(".")]
    day = _day(int(found["day"]), number, int(found["year"]) if found["year"] else None, scope)
    words = text.raw[found.start() : found.end()].rstrip(".")
    if day is None:
        impossible = _or_none(2024, number, int(found["day"])) is None
        return (
            Found(found.start(), words, f'"{words}" is no day of the calendar.', "look the day up")
            if impossible
            else None
        )
    if found["weekday"] and _WEEKDAY[found["weekday"].casefold().rstrip(".")] != day.weekday():
        right = _in_words(day)
        return Found(
            found.start(),
            words,
            f'"{words}" does not agree with the calendar: that day is a {_DAYS[day.weekday()].title()}.',
            right,
        )
    return _wrong_interview(found, day, words, text, scope)


def _wrong_interview(found: re.Match[str], day: date, words: str, text: Text, scope: CheckScope) -> Found | None:
    start, _ = text.sentence_at(found.start())
    before = text.masked[start : found.start()]
    if not scope.days or day in scope.days or not _ON.search(before) or _AHEAD.search(before):
        return None
    nearest = min(scope.days, key=lambda one: abs(one - day))
    if scope.send_on and day > scope.send_on:
        return None
    if scope.kind in _OF_OTHERS and not _INTERVIEW.search(before):
        return None
    return Found(found.start(), words, f'"{words}" is not the day of the interview.', _in_words(nearest))


def _relative(text: Text, scope: CheckScope) -> Iterator[Found]:
    if not scope.send_on or not scope.days or scope.kind in _TO_COME | _AFTER_NEWS:
        return
    for found in _RELATIVE.finditer(text.masked):
        word = found["after"] or found["before"]
        meant = (
            scope.send_on - timedelta(days=1)
            if word.casefold() in {"yesterday", "last night", "gestern"}
            else scope.send_on
        )
        sentence = text.sentence_at(found.start())
        of_interview = (scope.kind or "").startswith("thank-you") or _INTERVIEW.search(found[0])
        if meant not in scope.days and of_interview and not _AHEAD.search(text.masked, *sentence):
            at = found.start("after") if found["after"] else found.start("before")
            right = _in_words(max((day for day in scope.days if day <= scope.send_on), default=scope.days[-1]))
            yield Found(at, word, f'"{word}" does not fit: the interview was on {right}.', f"on {right}")


def _weekday_alone(text: Text, scope: CheckScope) -> Iterator[Found]:
    if not scope.days:
        return
    for found in _BARE.finditer(text.masked):
        if scope.kind in _AFTER_NEWS and not _INTERVIEW.search(found[0]):
            continue
        weekday = _WEEKDAY[found["weekday"].casefold()]
        recent = scope.send_on is None or any(timedelta(0) <= scope.send_on - day <= _WEEK for day in scope.days)
        if recent and weekday not in {day.weekday() for day in scope.days} and not _AHEAD.search(found[0]):
            right = _in_words(scope.days[-1])
            yield Found(
                found.start("weekday"),
                found["weekday"],
                f'"{found["weekday"]}" does not fit: the interview was on {right}.',
                right,
            )


def _day(day: int, month: int, year: int | None, scope: CheckScope) -> date | None:
    """Return the day a letter names; without a year the one nearest to the interview or the day of sending."""
    near = scope.send_on or (scope.days[-1] if scope.days else None)
    years = (
        [year] if year else [near.year - 1, near.year, near.year + 1] if near else [scope.year] if scope.year else []
    )
    found = [one for one in (_or_none(at, month, day) for at in years) if one]
    return min(found, key=lambda one: abs(one - near), default=None) if near else (found[0] if found else None)


def _or_none(year: int, month: int, day: int) -> date | None:
    try:
        return date(year, month, day)
    except ValueError:
        return None


def _in_words(day: date) -> str:
    return f"{_DAYS[day.weekday()].title()}, {day.day} {_MONTHS[day.month - 1].title()}"
