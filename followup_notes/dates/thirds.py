"""Ends of weeks, months and thirds of months, in working days."""

from __future__ import annotations

from collections.abc import Set as AbstractSet
from datetime import date, timedelta

from followup_notes.dates.working import roll_back

_FRIDAY = 4
_THIRDS = {1: 10, 2: 20}


def week_friday(day: date, weeks: int) -> date:
    """Return the Friday of the week `weeks` after that of `day`; at a weekend "this week" means the coming one."""
    if day.weekday() > _FRIDAY and weeks == 0:
        weeks = 1
    return day + timedelta(days=_FRIDAY - day.weekday(), weeks=weeks)


def month_end(day: date, months: int, off: AbstractSet[date]) -> date:
    """Return the last working day of a month, counted from that of `day`; never one before `day`."""
    found = roll_back(_last_day(day.year, day.month + months), off)
    return found if found >= day else roll_back(_last_day(day.year, day.month + months + 1), off)


def resolve_third(day: date, amount: int, off: AbstractSet[date]) -> date:
    """Return the last working day of a third of a month: `amount` is 100 * month + third (1 to 3)."""
    month, third = divmod(amount, 100)
    found = _third(day.year, month, third, off)
    return found if found >= day else _third(day.year + 1, month, third, off)


def _third(year: int, month: int, third: int, off: AbstractSet[date]) -> date:
    last = date(year, month, _THIRDS[third]) if third in _THIRDS else _last_day(year, month)
    return roll_back(last, off)


def _last_day(year: int, month: int) -> date:
    """Return the last day of a month; a month over 12 counts on into the next year."""
    first = date(year + month // 12, month % 12 + 1, 1)
    return first - timedelta(days=1)
