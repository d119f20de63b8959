"""The forms a date takes in a promise, each found anywhere in a text."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from datetime import date, datetime, timedelta
from typing import NamedTuple

from followup_notes.dates import phrases
from followup_notes.dates.answers import Ambiguous, Impossible
from followup_notes.dates.clock import Clock, clock
from followup_notes.dates.day import Day, days
from followup_notes.dates.names import ENGLISH_WEEKDAYS, month_number, weekday_number
from followup_notes.dates.said import combine, with_weekday
from followup_notes.dates.thirds import week_friday
from followup_notes.model.facts import Spoken, When

_EDGE, _CLOSE = r"(?<![\w'’-])", r"(?![\w-])"
_LETTERS = re.compile(r"[^\W\d_]+")
_WORD = re.compile(r"(?<![\w'’-])[^\W\d_]{2,}\b\.?")
_DIGIT = re.compile(r"\d")
_SHORT_NAME, _ABBREVIATED = 3, 6
_TIME = re.compile(
    r"^(?:,? (?:at |um |à |a las )?|t)(\d{1,2}(?::\d{2}(?::\d{2})?|\.\d{2}(?= uhr))?(?: ?[ap]\.?m\b\.?| ?uhr\b)?(?:z|[+-]\d{2}:?\d{2})?)(?![\w:]|\.\d)"
)
_FAR = timedelta(days=200)
_LONGEST = 400


class Form(NamedTuple):
    """A date phrase at text[start:end]: when it is, or why it cannot be said; `fault` may stand beside `when`.

    `counted` is set where it is counted from the interview's day. `bare` phrases ("two weeks") need
    a word in front of them, or nothing around them; `named` ones must not stand between an article and
    a noun; `day_end` ones ("by end of day Friday") give way to a day.
    """

    start: int
    end: int
    when: When | None
    fault: Ambiguous | Impossible | None = None
    counted: bool = True
    bare: bool = False
    named: bool = False
    day_end: bool = False


def forms(
    text: str, anchor: date, order: str, months: Mapping[str, str], weekdays: Mapping[str, str]
) -> Iterator[Form]:
    """Yield every date phrase of a text (NFC, single blanks, small letters), overlapping ones included."""
    if numbered := _DIGIT.search(text):
        yield from _days(text, anchor, order, months, weekdays)
    # Most promises name one day; looking for what has none of these words would cost the more.
    said = text.casefold()
    words = frozenset(_LETTERS.findall(said))
    if not weekdays.keys().isdisjoint(words):
        yield from _weekdays(text, anchor, weekdays)
    if not phrases.SPOKEN_WORDS.isdisjoint(words):
        yield from _fixed(text, anchor)
    if not phrases.WEEK_WORDS.isdisjoint(words):
        yield from _weeks(text, anchor)
    if not phrases.MONTH_WORDS.isdisjoint(words):
        yield from _month_ends(text, anchor)
    if not months.keys().isdisjoint(words):
        yield from _thirds(text, anchor, months)
        yield from _bare_months(text, months)
    counts = numbered or not phrases.COUNTING.isdisjoint(words)
    if counts and phrases.UNIT.search(said):
        yield from _lengths(text, anchor)


def _days(
    text: str, anchor: date, order: str, months: Mapping[str, str], weekdays: Mapping[str, str]
) -> Iterator[Form]:
    found = list(days(text, order, months, anchor.year))
    past = any(day.yearless and (not day.readings or min(day.readings) < anchor) for day in found)
    next_year = days(text, order, months, anchor.year + 1) if past else ()
    following = {(day.start, day.end): day for day in next_year}
    for day in found:
        later = following.get((day.start, day.end), day)
        yield _dated(text, _coming(day, later, anchor) if day.yearless else day, anchor, weekdays)


def _coming(day: Day, later: Day, anchor: date) -> Day:
    """Take the first year in which a day without one lies on or after the anchor."""
    # 29 February may be none this year and one the next.
    readings = tuple(dict.fromkeys(_next(now, anchor, later) for now in day.readings or later.readings))
    return Day(day.start, day.end, readings, "" if readings else day.fault, yearless=True)


def _next(now: date, anchor: date, later: Day) -> date:
    if now >= anchor:
        return now
    return next((day for day in later.readings if (day.month, day.day) == (now.month, now.day)), now)


def _dated(text: str, day: Day, anchor: date, weekdays: Mapping[str, str]) -> Form:
    """Take in a weekday that stands beside the day, and judge the readings."""
    start, end, readings, doubt = with_weekday(text, day, weekdays)
    if not readings:
        return Form(start, end, None, Impossible(day.fault or "it names no day"), counted=False)
    if len(readings) > 1:
        return Form(start, end, None, Ambiguous(readings), counted=day.yearless)
    if day.yearless and not anchor <= readings[0] <= anchor + _FAR:
        return Form(
            start,
            end,
            None,
            Impossible("the year is missing", "write the year too, best as YYYY-MM-DD", "year-missing"),
        )
    fault = Impossible(doubt, "correct the day or the weekday", "weekday-wrong") if doubt else None
    return Form(start, end, readings[0], fault, counted=day.yearless)


def timed(text: str, form: Form) -> Form:
    """Take in a time of day that follows a day ("Friday at 2 pm")."""
    time = _TIME.match(text[form.end :])
    read = clock(time[1]) if time else None
    if not time or not isinstance(read, Clock) or isinstance(form.when, (datetime, Spoken, type(None))):
        return form
    return form._replace(end=form.end + time.end(), when=combine(form.when, read).said)


def _weekdays(text: str, anchor: date, weekdays: Mapping[str, str]) -> Iterator[Form]:
    for match in _WORD.finditer(text):
        word = match.group()
        number = weekday_number(word, weekdays) if word.rstrip(".").casefold() in weekdays else None
        if number is None or _doubtful(text, match):
            continue
        start, end = match.span()
        if word.endswith(".") and end - start > _ABBREVIATED:
            end -= 1
        nearest = anchor + timedelta(days=(number - anchor.weekday() - 1) % 7 + 1)
        beside = _beside_week(text, start, end, anchor, number)
        if beside:
            yield beside
        elif phrases.NEXT.search(text[:start]):
            following = anchor + timedelta(days=7 - anchor.weekday() + number)
            yield _either(start, end, nearest, following)
        else:
            yield Form(start, end, nearest, bare=len(word.rstrip(".")) <= _SHORT_NAME, named=True)


def _doubtful(text: str, match: re.Match[str]) -> bool:
    """Tell a short foreign name from another word: "Don" and "die" are days in German dates only."""
    word = match.group()
    if len(word) > _SHORT_NAME or word.casefold() in ENGLISH_WEEKDAYS:
        return False
    return not word.endswith(".") and not phrases.FOREIGN.search(text[: match.start()])


def _beside_week(text: str, start: int, end: int, anchor: date, number: int) -> Form | None:
    """Read "Tuesday next week", "next week on Tuesday" and the like."""
    after, before = phrases.WEEK_AFTER.match(text[end:]), phrases.WEEK_BEFORE.search(text[:start])
    found = after or before
    if not found:
        return None
    monday = anchor - timedelta(days=anchor.weekday())
    day = monday + timedelta(days=number, weeks=found[1].casefold() == "next")
    return Form(before.start() if before else start, end + (after.end() if after else 0), day)


def _either(start: int, end: int, one: date, other: date) -> Form:
    if one == other:
        return Form(start, end, one)
    return Form(start, end, None, Ambiguous((one, other), "write the date as YYYY-MM-DD"))


def _fixed(text: str, anchor: date) -> Iterator[Form]:
    for match in _TODAY.finditer(text):
        yield Form(*match.span(), anchor + timedelta(days=phrases.DAYS_AHEAD[match.group().casefold()]))
    for match in _END_OF_DAY.finditer(text):
        yield Form(*match.span(), anchor, bare=True, day_end=True)


def _weeks(text: str, anchor: date) -> Iterator[Form]:
    for pattern, weeks in ((_THIS_WEEK, 0), (_NEXT_WEEK, 1)):
        for match in pattern.finditer(text):
            if not phrases.PART_OF.search(text[: match.start()]):
                yield Form(*match.span(), week_friday(anchor, weeks))


def _month_ends(text: str, anchor: date) -> Iterator[Form]:
    for pattern, amount in ((_THIS_MONTH, 0), (_NEXT_MONTH, 1)):
        for match in pattern.finditer(text):
            yield Form(*match.span(), Spoken("month end", amount, anchor))


def _thirds(text: str, anchor: date, months: Mapping[str, str]) -> Iterator[Form]:
    for third, pattern in _THIRDS:
        for match in pattern.finditer(text):
            month = month_number(match["month"], months)
            if month:
                said = match["year"]
                start = date(int(said), month, 1) if said else anchor
                yield Form(*match.span(), Spoken("third", 100 * month + third, start), counted=not said)


def _bare_months(text: str, months: Mapping[str, str]) -> Iterator[Form]:
    for match in _IN_MONTH.finditer(text):
        if month_number(match["month"], months):
            why = "it names no day of the month"
            yield Form(
                *match.span(), None, Impossible(why, "write the day as YYYY-MM-DD, or “end of MONTH”", "date-unread")
            )


def _lengths(text: str, anchor: date) -> Iterator[Form]:
    for match in _COUPLE.finditer(text):
        yield Form(*match.span(), Spoken("working days", 10, anchor))
    for unit, pattern in _LENGTHS:
        for match in pattern.finditer(text):
            word = match["number"].casefold()
            number = int(word) if word.isdecimal() else phrases.NUMBERS[word]
            if number <= _LONGEST:
                yield Form(*match.span(), _after(anchor, number, unit), bare=not match["from_now"])


def _after(anchor: date, number: int, unit: str) -> When:
    if unit == "working days":
        return Spoken(unit, number, anchor)
    return anchor + (timedelta(weeks=number) if unit == "weeks" else timedelta(days=number))


def _compiled(pattern: str) -> re.Pattern[str]:
    return re.compile(f"{_EDGE}(?:{pattern}){_CLOSE}")


_TODAY = _compiled("|".join(sorted(phrases.DAYS_AHEAD, key=len, reverse=True)))
_END_OF_DAY = _compiled(r"(?:the )?(?:end of (?:the )?(?:day|business)|close of business|eod|cob)")
_THIS_WEEK, _NEXT_WEEK = _compiled(phrases.THIS_WEEK), _compiled(phrases.NEXT_WEEK)
_THIS_MONTH, _NEXT_MONTH = _compiled(phrases.THIS_MONTH), _compiled(phrases.NEXT_MONTH)
_THIRDS = tuple(
    (third, _compiled(rf"(?:{words})[ -](?P<month>[^\W\d_]{{2,12}})\b\.?(?:,? (?P<year>20\d\d|21\d\d))?"))
    for third, words in phrases.THIRDS
)
_IN_MONTH = _compiled(rf"{phrases.IN_MONTH} (?P<month>[^\W\d_]{{2,12}})\b\.?(?: 20\d\d)?(?! ?\d)")
_COUPLE = _compiled(r"(?:the next )?(?:a )?couple of weeks(?: from now| from today|['’] time)?")
_LENGTHS = tuple(
    (
        unit,
        _compiled(
            rf"(?:(?:the |den |les |los )?(?:next|coming|following|nächsten|kommenden|prochains|próximos) )?(?:von )?"
            rf"(?P<number>{phrases.NUMBER})[ -](?:{words})(?P<from_now>(?:['’]s?)? (?:from now|from today|time)\b)?"
        ),
    )
    for unit, words in phrases.UNITS
)
