"""Moments of a note: days, times, ends, lengths and marks, never guessed."""

from __future__ import annotations

import re
from collections.abc import Callable
from datetime import date
from functools import lru_cache
from typing import Literal

from followup_notes.dates.answers import Ambiguous, Impossible, Read
from followup_notes.dates.clock import Clock, clock
from followup_notes.dates.said import Answer, moment
from followup_notes.dates.spoken import Found, parse
from followup_notes.model.facts import Mark, Said
from followup_notes.model.rules import Words
from followup_notes.notation.links import plain
from followup_notes.notation.spelling import form
from followup_notes.notation.yaml import Mapping, Node, Scalar
from followup_notes.reading.telling import Teller, items, said, scalars, shown

_LONGEST = 200
_MOST_CUTS = 12
_CUT = re.compile(r"(?<=[^\s,;(])[ ,;(–—|·]+")
_GAP = re.compile(r"[\W_]+")
_BARE_HOUR = re.compile(r"\A(\d{1,2})\Z")
_MILITARY = re.compile(r"(?<![\w:.])([01]\d|2[0-3])([0-5]\d)(?![\w:.])")
"""Under a key of times "1330" can be nothing else."""
_EDGES = " ,;()–—-|·"
_OR = frozenset({"or", "oder", "ou", "o", "and", "und", "et", "y"})
_MAYBE_ZONE = re.compile(r"\W*[A-Z]{2,5}\W*")
_MOVED = re.compile(
    r"(?i)\W*(?:(?:was )?(?:moved|rescheduled|postponed|changed|brought forward) from|originally|instead of|was|statt|verschoben vom|verlegt vom|au lieu du|en lugar del)\b"
)


def read_moment(node: Scalar, teller: Teller, *, quiet: bool = False) -> Read | None:
    """Read a text as a moment; report what is ambiguous, impossible or, unless `quiet`, no moment at all."""
    text = said(node)
    if teller.is_nothing(text):
        return None
    answer = answer_of(text, teller)
    if answer is None and (cut := _remark_at(text, lambda part: isinstance(answer_of(part, teller), Read), teller)):
        answer = answer_of(_without_remark(text, cut, node, teller), teller)
    if isinstance(answer, Read):
        if answer.doubt:
            teller.warn(
                node.at, "date-doubtful", f'"{shown(node)}": {answer.doubt}', "correct the day or the name of the day"
            )
        return answer
    if isinstance(answer, Ambiguous):
        _ambiguous(node, answer, teller)
    elif isinstance(answer, Impossible):
        _impossible(node, answer, teller)
    elif not quiet:
        teller.warn(
            node.at,
            "date-unread",
            f'"{shown(node)}" is not a date that can be read',
            "write it like 2026-11-23 or 2026-11-23 14:00",
        )
    return None


def _without_remark(text: str, cut: int, node: Scalar, teller: Teller) -> str:
    teller.passed[node.at] = shown(node)
    teller.remarks[node.at] = text[cut:].strip(_EDGES)
    return text[:cut].rstrip(_EDGES)


def _remark_at(text: str, reads: Callable[[str], bool], teller: Teller) -> int:
    """Return where a remark begins behind a day or a time of day, 0 where none does: "2pm via Zoom", "23 Nov (moved)".

    A remark that names a number or a day may be about another one, and one with a question mark doubts this one.
    """
    if len(text) > _LONGEST or "?" in text:
        return 0
    cuts = [match.start() for match in _CUT.finditer(text)]
    for cut in reversed(cuts[:_MOST_CUTS]):
        if reads(text[:cut].rstrip(_EDGES)):
            return cut if _MOVED.match(text[cut:]) or _is_remark(text[cut:], teller) else 0
    return 0


def _is_remark(text: str, teller: Teller) -> bool:
    words = [form(word) for word in _GAP.split(text) if word]
    days = any(word in _OR or teller.says("weekdays", word) or teller.says("months", word) for word in words)
    return not days and not any(char.isdigit() for char in text) and not _MAYBE_ZONE.fullmatch(text)


def answer_of(text: str, teller: Teller) -> Answer:
    """Read a text as a moment with the note's order of dates, names of months and days, and year."""
    return answer_in(text, teller.settings.date_order, teller.year, teller.words)


@lru_cache(maxsize=1024)
def answer_in(text: str, order: str, year: int | None, words: Words) -> Answer:
    """Most texts are asked about several times, and again when their note is read again after a change elsewhere in it."""
    months, weekdays = words.tables.get("months", {}), words.tables.get("weekdays", {})
    return moment(plain(text), order, months=months, weekdays=weekdays, year=year)


def spoken(text: str, teller: Teller) -> Found | None:
    """Find the date phrase of a text, counted from the interview's day."""
    return _spoken(text, teller.anchor, teller.settings.date_order, teller.words)


@lru_cache(maxsize=1024)
def _spoken(text: str, anchor: date | None, order: str, words: Words) -> Found | None:
    months, weekdays = words.tables.get("months", {}), words.tables.get("weekdays", {})
    return parse(text, anchor, order=order, months=months, weekdays=weekdays)


def _ambiguous(node: Scalar, answer: Ambiguous, teller: Teller) -> None:
    readings = " or ".join(str(reading).removesuffix(":00") for reading in answer.readings)
    teller.error(node.at, "date-ambiguous", f'"{shown(node)}" could be {readings}', answer.hint)


def _impossible(node: Scalar, answer: Impossible, teller: Teller) -> None:
    teller.impossible = True
    teller.error(node.at, answer.code, f'"{shown(node)}": {answer.why}', answer.hint)


def judge_days(node: Node, teller: Teller) -> None:
    """Report days of a list that there are none of; what is no day at all is a text like any other."""
    for scalar in scalars(node):
        answer = answer_of(said(scalar), teller)
        if isinstance(answer, Impossible):
            _impossible(scalar, answer, teller)


def read_clock(node: Scalar, teller: Teller) -> Clock | None:
    """Read a text as a time of day; report what is none."""
    text = said(node)
    if teller.is_nothing(text):
        return None
    if clock(plain(text)) is None:
        cut = _remark_at(text, lambda part: isinstance(clock(plain(part)), Clock), teller)
        text = _without_remark(text, cut, node, teller) if cut else text
    found = clock(plain(text)) or clock(_BARE_HOUR.sub(r"\1:00", _MILITARY.sub(r"\1:\2", text)))
    if isinstance(found, Clock):
        return found
    if isinstance(found, Impossible):
        _impossible(node, found, teller)
    else:
        teller.warn(
            node.at, "time-unread", f'"{shown(node)}" is not a time that can be read', "write it like 14:00 or 2:30 pm"
        )
    return None


def read_moments(node: Node, teller: Teller) -> tuple[tuple[Said, Scalar], ...]:
    """Read one moment or a list of them, also as `{on: …}`."""
    found: list[tuple[Said, Scalar]] = []
    for item in items(node):
        for scalar in _dates_of(item):
            texts = [scalar] if not _several(said(scalar)) else _split(scalar)
            for text in texts:
                read = read_moment(text, teller)
                if read:
                    found.append((read.said, text))
    return tuple(found)


def _dates_of(node: Node) -> tuple[Scalar, ...]:
    if isinstance(node, Mapping):
        return tuple(value for _, value in node.pairs[:1] if isinstance(value, Scalar))
    return scalars(node)


def _several(text: str) -> bool:
    dates = [part for part in text.split(",") if part.strip()[:4].isdecimal()]
    return len(dates) > 1


def _split(scalar: Scalar) -> list[Scalar]:
    return [Scalar(part.strip(), True, scalar.at) for part in scalar.text.split(",") if part.strip()]


def read_mark(node: Node, teller: Teller) -> Mark:
    """Read a mark: a day, True for "yes" and the like, None for "no" and nothing."""
    for scalar in scalars(node)[:1]:
        text = said(scalar)
        if teller.is_nothing(text) or teller.says("no", text):
            return None
        if teller.says("yes", text):
            return True
        read = read_moment(scalar, teller)
        return read.said if read else None
    return None


def yes_or_no(node: Node, teller: Teller) -> bool | None:
    """Read yes or no; report anything else."""
    text = said(node)
    if teller.is_nothing(text):
        return None
    answer: bool | Literal["?"] = True if teller.says("yes", text) else False if teller.says("no", text) else "?"
    if answer == "?":
        teller.warn(node.at, "not-yes-or-no", f'"{shown(node)}" should be yes or no', "write yes or no")
        return None
    return answer
