"""Times worked out: phrases, the earlier and later of several, and the first choice that fits."""

from __future__ import annotations

import calendar as months
from dataclasses import dataclass
from datetime import date, datetime, timedelta

from followup_notes.dates.zones import plus
from followup_notes.engine.calendar import Calendar, Point
from followup_notes.engine.conditions import all_hold
from followup_notes.engine.looks import MINUTE
from followup_notes.engine.moments import moment
from followup_notes.engine.reasons import because
from followup_notes.engine.scope import Scope
from followup_notes.model.rules import Choice, Earliest, Latest, Phrase, Time
from followup_notes.model.verdict import Reason
from followup_notes.model.vocabulary import HARD_ENDS


@dataclass(frozen=True, slots=True)
class Worked:
    """A time worked out: the moment, the phrase that gave it, what it counts from, and whether it is firm.

    A firm end lies outside my power: nothing moves it.
    """

    at: datetime
    phrase: Phrase
    anchor: Point
    firm: bool = False

    @property
    def told(self) -> datetime:
        """Return the moment as it is told: an end at the closing day is that day's begin, itself not included."""
        return self.anchor.at if self.firm and self.phrase.moment == "closing day" else self.at


def work_out(time: Time, scope: Scope, side: str) -> Worked | None:
    """Work a time out as a "start", "due" or "until"; None where the notes do not give its moment."""
    if isinstance(time, Phrase):
        return _phrase(time, scope, side)
    if isinstance(time, Choice):
        return _choice(time, scope, side)
    found = [worked for one in time.of if (worked := work_out(one, scope, side))]
    if isinstance(time, Earliest):
        return min(found, key=_earliest, default=None)
    assert isinstance(time, Latest)
    return max(found, key=lambda worked: worked.at, default=None)


def _earliest(worked: Worked) -> tuple[datetime, bool]:
    return worked.told, not worked.firm


def _choice(time: Choice, scope: Scope, side: str) -> Worked | None:
    for option in time.options:
        if all_hold(option.when, scope):
            found = work_out(option.at, scope, side)
            if found is not None:
                return found
    return None


def missing_phrase(time: Time) -> Phrase:
    """Return the phrase to name where a time cannot be worked out: the last one, which is the plainest."""
    if isinstance(time, Phrase):
        return time
    if isinstance(time, Choice):
        return missing_phrase(time.options[-1].at)
    return missing_phrase(time.of[-1])


def _phrase(phrase: Phrase, scope: Scope, side: str) -> Worked | None:
    anchor = moment(phrase.moment, scope)
    if anchor is None:
        return None
    calendar = scope.calendar
    at = _roll(_count(phrase, anchor, calendar, side), phrase, calendar)
    firm = phrase.moment in HARD_ENDS and phrase.unit in ("on", "right after") and phrase.clock is None
    if firm and side == "until" and phrase.moment == "closing day":
        at = plus(at, -MINUTE)  # what ends there and what begins there never stand side by side
    return Worked(at, phrase, anchor, firm)


def _roll(at: datetime, phrase: Phrase, calendar: Calendar) -> datetime:
    if phrase.roll is None:
        return at
    day = calendar.local(at)
    return at if calendar.works(day) else calendar.at(calendar.next(day), phrase.roll)


def _count(phrase: Phrase, anchor: Point, calendar: Calendar, side: str) -> datetime:
    amount = phrase.amount * phrase.sign
    match phrase.unit:
        case "minutes":
            return plus(anchor.at, timedelta(minutes=amount))
        case "hours":
            return plus(anchor.at, timedelta(hours=amount))
        case "on" | "right after" if phrase.clock is None and anchor.timed:
            return anchor.at
    day = _day(phrase.unit, amount, calendar.local(anchor.at), calendar)
    if phrase.clock is not None:
        return calendar.at(day, phrase.clock)
    return calendar.midnight(day) if side == "start" else calendar.end(day)


def _day(unit: str, amount: int, day: date, calendar: Calendar) -> date:
    match unit:
        case "days":
            return day + timedelta(days=amount)
        case "weeks":
            return day + timedelta(weeks=amount)
        case "months":
            return add_months(day, amount)
        case "working days":
            return calendar.add(day, amount)
        case "month end":
            return day.replace(day=months.monthrange(day.year, day.month)[1])
        case "next working day":
            return calendar.next(day)
    return day


def add_months(day: date, amount: int) -> date:
    """Return the same day so many months on, or that month's last one."""
    year, month = divmod(day.year * 12 + day.month - 1 + amount, 12)
    return date(year, month + 1, min(day.day, months.monthrange(year, month + 1)[1]))


def told(key: str, worked: Worked) -> Reason:
    """Return the reason that tells how a time came about."""
    phrase, anchor = worked.phrase, worked.anchor
    return because(key, phrase.text, phrase.moment, anchor.at, anchor.timed, worked.told, at=phrase.at)
