"""Working days: Monday to Friday without the days off that are passed in."""

from __future__ import annotations

from collections.abc import Set as AbstractSet
from datetime import date, timedelta

_DAY = timedelta(days=1)
_SATURDAY = 5


def is_working(day: date, off: AbstractSet[date]) -> bool:
    """Tell whether `day` is neither at a weekend nor off."""
    return day.weekday() < _SATURDAY and day not in off


def add_working_days(day: date, n: int, off: AbstractSet[date]) -> date:
    """Return the n-th working day after `day` (before it where n is negative), `day` itself never counted.

    With n = 0 nothing is counted and `day` is returned, working or not.
    """
    step = _DAY if n > 0 else -_DAY
    left = abs(n)
    while left:
        day += step
        left -= is_working(day, off)
    return day


def next_working_day(day: date, off: AbstractSet[date]) -> date:
    """Return the first working day strictly after `day`."""
    return add_working_days(day, 1, off)


def roll(day: date, off: AbstractSet[date]) -> date:
    """Return `day`, or the next working day where it is none."""
    return day if is_working(day, off) else next_working_day(day, off)


def roll_back(day: date, off: AbstractSet[date]) -> date:
    """Return `day`, or the last working day before it where it is none."""
    return day if is_working(day, off) else add_working_days(day, -1, off)
