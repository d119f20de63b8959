"""Working days, zones and hours are counted as people in offices count them."""

# ruff: noqa: DTZ001 - notes give local times
from __future__ import annotations

from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from followup_notes.dates.working import add_working_days, is_working, next_working_day, roll, roll_back
from followup_notes.dates.zones import aware, day_end, midnight, plus, single_zone, zone

EASTER = frozenset({date(2026, 4, 3), date(2026, 4, 6)})
DAYS = st.dates(date(2020, 1, 1), date(2030, 12, 31))
OFF = st.frozensets(DAYS, max_size=30)
LONDON, BERLIN, NEW_YORK = ZoneInfo("Europe/London"), ZoneInfo("Europe/Berlin"), ZoneInfo("America/New_York")


@pytest.mark.parametrize(
    ("day", "n", "expected"),
    [
        (date(2026, 4, 1), 5, date(2026, 4, 10)),
        (date(2026, 4, 2), 1, date(2026, 4, 7)),
        (date(2026, 4, 7), -1, date(2026, 4, 2)),
        (date(2026, 11, 21), 1, date(2026, 11, 23)),
        (date(2026, 11, 22), 0, date(2026, 11, 22)),
        (date(2026, 11, 27), 2, date(2026, 12, 1)),
        (date(2026, 12, 31), 1, date(2027, 1, 1)),
    ],
)
def test_working_days_are_counted_from_the_day_after(day: date, n: int, expected: date) -> None:
    assert add_working_days(day, n, EASTER) == expected


def naive(day: date, n: int, off: frozenset[date]) -> date:
    step = timedelta(days=1 if n > 0 else -1)
    seen = 0
    while seen < abs(n):
        day = day + step
        if day.isoweekday() in {1, 2, 3, 4, 5} and day not in off:
            seen = seen + 1
    return day


@given(DAYS, st.integers(-40, 40), OFF)
def test_adding_working_days_agrees_with_walking(day: date, n: int, off: frozenset[date]) -> None:
    found = add_working_days(day, n, off)
    assert found == naive(day, n, off)
    assert n == 0 or is_working(found, off)


@given(DAYS, st.integers(1, 40), OFF)
def test_there_and_back_again_is_the_same_working_day(day: date, n: int, off: frozenset[date]) -> None:
    start = roll(day, off)
    assert add_working_days(add_working_days(start, n, off), -n, off) == start


@given(DAYS, OFF)
def test_rolling_moves_no_working_day(day: date, off: frozenset[date]) -> None:
    assert (roll(day, off) == day) is is_working(day, off)
    assert roll_back(day, off) <= day <= roll(day, off) <= next_working_day(day, off)


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        ("Europe/Berlin", BERLIN),
        ("europe/berlin", BERLIN),
        ("(Europe/Berlin)", BERLIN),
        ("Berlin", BERLIN),
        ("new york", NEW_YORK),
        ("EST", NEW_YORK),
        ("et", NEW_YORK),
        ("CET", BERLIN),
        ("UTC", UTC),
        ("Z", UTC),
        ("GMT", UTC),
        ("America/Argentina/Buenos_Aires", ZoneInfo("America/Argentina/Buenos_Aires")),
    ],
)
def test_zones_are_known_by_name_place_and_abbreviation(name: str, expected: object) -> None:
    assert zone(name) == expected


@pytest.mark.parametrize(
    ("name", "hours"), [("UTC+2", 2), ("+02:00", 2), ("GMT-5", -5), ("+0530", 5.5), ("-03:30", -3.5), ("UTC −8", -8)]
)
def test_zones_are_known_by_offset(name: str, hours: float) -> None:
    found = zone(name)
    assert found
    assert found.utcoffset(None) == timedelta(hours=hours)


@pytest.mark.parametrize(
    "name", ["", "Europe", "Nowhere", "+15:00", "-13:00", "../etc/passwd", "Friday", "Europe/", "🕑", "x" * 300]
)
def test_what_is_no_zone_is_none(name: str) -> None:
    assert zone(name) is None


@given(st.text(max_size=30))
def test_asking_for_a_zone_never_raises(name: str) -> None:
    zone(name)


def test_hours_are_true_hours_across_a_clock_change() -> None:
    before = datetime(2026, 3, 28, 15, tzinfo=LONDON)
    assert plus(before, timedelta(hours=24)) == datetime(2026, 3, 29, 16, tzinfo=LONDON)
    assert (before + timedelta(hours=24)).hour == 15  # what plain addition does: the wall clock, 23 hours later


@given(
    st.datetimes(datetime(2020, 1, 1), datetime(2030, 1, 1)),
    st.integers(-500, 500),
    st.sampled_from([LONDON, BERLIN, NEW_YORK, ZoneInfo("Australia/Lord_Howe")]),
)
def test_adding_hours_adds_exactly_that_many(naive_: datetime, hours: int, tz: ZoneInfo) -> None:
    start = aware(naive_, tz, time())
    end = plus(start, timedelta(hours=hours))
    assert end.astimezone(UTC) - start.astimezone(UTC) == timedelta(hours=hours)


@pytest.mark.parametrize(
    ("said", "expected"),
    [
        (date(2026, 11, 23), "2026-11-23T17:00:00+01:00"),
        (datetime(2026, 11, 23, 14), "2026-11-23T14:00:00+01:00"),
        (datetime(2026, 7, 1, 14), "2026-07-01T14:00:00+02:00"),
        (datetime(2026, 11, 23, 14, tzinfo=NEW_YORK), "2026-11-23T20:00:00+01:00"),
        (datetime(2026, 3, 29, 2, 30), "2026-03-29T03:30:00+02:00"),
        (datetime(2026, 10, 25, 2, 30), "2026-10-25T02:30:00+02:00"),
    ],
)
def test_a_moment_of_a_note_becomes_an_instant_of_a_zone(said: date, expected: str) -> None:
    assert aware(said, BERLIN, time(17)).isoformat() == expected


def test_a_day_without_midnight_begins_when_it_begins() -> None:
    assert midnight(date(2026, 4, 24), ZoneInfo("Africa/Cairo")).isoformat() == "2026-04-24T01:00:00+03:00"
    assert day_end(date(2026, 11, 23), BERLIN).isoformat() == "2026-11-23T23:59:00+01:00"


@pytest.mark.parametrize(
    ("country", "name"), [("uk", "Europe/London"), ("DE", "Europe/Berlin"), ("us", None), ("xx", None)]
)
def test_a_country_of_one_zone_tells_it(country: str, name: str | None) -> None:
    assert single_zone(country) == name


def test_every_zone_of_the_tables_exists() -> None:
    from followup_notes.dates.places import ABBREVIATIONS, COUNTRIES

    assert [name for name in {*ABBREVIATIONS.values(), *COUNTRIES.values()} if zone(name) is None] == []
