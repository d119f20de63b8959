"""Dates in words inside a promise: a closed set, found, taken out of the text, and resolved."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from collections.abc import Set as AbstractSet
from dataclasses import dataclass
from datetime import date, timedelta
from unicodedata import normalize

from followup_notes.dates import phrases
from followup_notes.dates.answers import Ambiguous, Impossible
from followup_notes.dates.forms import Form, forms, timed
from followup_notes.dates.names import ENGLISH_MONTHS, ENGLISH_WEEKDAYS
from followup_notes.dates.thirds import month_end, resolve_third, week_friday
from followup_notes.dates.working import add_working_days
from followup_notes.model.facts import Said, Spoken, When

__all__ = ["Fault", "Found", "parse", "resolve"]

_LONGEST = 2000
"""Letters; nobody promises at such length, and looking costs the square of it."""
_SOME_DAY = date(2000, 1, 3)
_DATE_HINT = "write the day as YYYY-MM-DD"
_NO_ANCHOR = "it is counted from the interview's day, and the note gives none"


@dataclass(frozen=True, slots=True)
class Fault:
    """A date phrase that could not be read: the phrase, why, and the way out."""

    phrase: str
    why: str
    hint: str
    code: str


@dataclass(frozen=True, slots=True)
class Found:
    """A date phrase in a promise.

    `span` is its place in the text given; `what` the text without it. A vague word ("soon") and a
    phrase that cannot be read stay in `what`, with `when` None.
    """

    span: tuple[int, int]
    what: str
    when: When | None = None
    vague: bool = False
    fault: Fault | None = None


def parse(
    text: str,
    anchor: date | None,
    *,
    order: str = "ymd",
    months: Mapping[str, str] = ENGLISH_MONTHS,
    weekdays: Mapping[str, str] = ENGLISH_WEEKDAYS,
) -> Found | None:
    """Find the date phrase of a promise ("a decision by Friday"); None where the text has none.

    `anchor` is the day words are counted from; a date without a year is the first one on or after it.
    """
    words = " ".join(normalize("NFC", text).split())
    if len(words) > _LONGEST:
        return None
    small = _small(words)
    best = _best(small, list(forms(small, anchor or _SOME_DAY, order, months, weekdays)))
    if best is None:
        return _unread(words, small)
    best = timed(small, best)
    start, end = _with_company(small, best)
    if anchor is None and best.counted:
        return _fault(words, start, end, Impossible(_NO_ANCHOR, _DATE_HINT, "date-no-anchor"))
    if best.when is None and best.fault:
        return _fault(words, start, end, best.fault)
    other = _alternative(small, end, best, anchor, order=order, months=months, weekdays=weekdays)
    if other:
        return _fault(words, start, other, Impossible("it names two days", _DATE_HINT, "date-ambiguous"))
    fault = (
        Fault(words[start:end], best.fault.why, best.fault.hint, best.fault.code)
        if isinstance(best.fault, Impossible)
        else None
    )
    return Found((start, end), _without(words, start, end), best.when, fault=fault)


def _small(text: str) -> str:
    """Return a text in small letters, each in its place; patterns that mind the case are several times as fast."""
    small = text.lower()
    return small if len(small) == len(text) else "".join(char.lower()[0] for char in text)


def _best(words: str, found: Sequence[Form]) -> Form | None:
    """Choose the phrase a deadline word stands before, of equals the longest, then the first."""
    if not found:
        return None
    strong = {start: phrases.STRONG.search(words[:start]) is not None for start in {form.start for form in found}}
    fit = [form for form in found if _stands(words, form, strong=strong[form.start])]
    inside = [form for form in fit if not any(_covers(other, form) for other in fit)]
    return max(
        inside,
        key=lambda form: (strong[form.start], not form.day_end, form.when is not None, -form.start),
        default=None,
    )


def _covers(other: Form, form: Form) -> bool:
    longer = other.end - other.start > form.end - form.start
    return longer and other.start <= form.start and other.end >= form.end


def _stands(words: str, form: Form, *, strong: bool) -> bool:
    """Tell whether a phrase is meant as a day ahead, by what stands in front of it."""
    before, after = words[: form.start], words[form.end :]
    if phrases.NOT_AHEAD.search(before) or phrases.MORE.match(after):
        return False
    if strong:
        return True
    if form.named and phrases.NAMED.search(before) and not phrases.CLOSES.match(after):
        return False
    return not form.bare or bool(phrases.OPENS.search(before) and phrases.CLOSES.match(after))


def _with_company(words: str, form: Form) -> tuple[int, int]:
    """Take in "by", "on", "at the latest" and the like around a phrase."""
    before = phrases.BEFORE.search(words[: form.start])
    after = phrases.AFTER.match(words[form.end :])
    return before.start() if before else form.start, form.end + (after.end() if after else 0)


def _alternative(
    words: str,
    end: int,
    best: Form,
    anchor: date | None,
    *,
    order: str,
    months: Mapping[str, str],
    weekdays: Mapping[str, str],
) -> int | None:
    """Return where "or Monday" after a phrase ends, None where nothing like it follows."""
    joint = phrases.OR.match(words[end:])
    if not joint:
        return None
    start = end + joint.end()
    rest = list(forms(words[start:], anchor or _SOME_DAY, order, months, weekdays))
    ends = [start + form.end for form in rest if form.start == 0 and form.when != best.when]
    return max(ends, default=None)


def _unread(words: str, small: str) -> Found | None:
    if match := phrases.LIKE.search(small):
        return _fault(
            words,
            *match.span(),
            Impossible("it is none of the dates in words that are read", _DATE_HINT, "date-unread"),
        )
    if match := phrases.VAGUE.search(small):
        return Found(match.span(), words, vague=True)
    return None


def _fault(words: str, start: int, end: int, fault: Ambiguous | Impossible) -> Found:
    if isinstance(fault, Ambiguous):
        why = "it could be " + " or ".join(str(day) for day in fault.readings)
        return Found((start, end), words, fault=Fault(words[start:end], why, fault.hint, "date-ambiguous"))
    return Found((start, end), words, fault=Fault(words[start:end], fault.why, fault.hint, fault.code))


def _without(words: str, start: int, end: int) -> str:
    """Return the promise without its date phrase, and without what its place leaves behind."""
    left, right = words[:start].rstrip(" ,;:–—-"), words[end:].lstrip()
    if left.endswith("(") and right.startswith(")"):
        left, right = left[:-1].rstrip(), right[1:].lstrip()
    if not left:
        return right.strip(" ,;:–—-")
    joined = left + (right if right[:1] in {",", ";", ".", ")"} else " " + right)
    return joined.strip(" ,;:–—-")


def resolve(when: When, off: AbstractSet[date]) -> Said:
    """Turn a date in words into a day, with the days off of the employer's country."""
    if not isinstance(when, Spoken):
        return when
    day, amount = when.anchor, when.amount
    match when.unit:
        case "days":
            return day + timedelta(days=amount)
        case "weeks":
            return day + timedelta(weeks=amount)
        case "working days":
            return add_working_days(day, amount, off)
        case "weekday":
            return day + timedelta(days=(amount - day.weekday() - 1) % 7 + 1)
        case "week friday":
            return week_friday(day, amount)
        case "month end":
            return month_end(day, amount, off)
        case "third":
            return resolve_third(day, amount, off)
    raise ValueError(when.unit)
