"""Moments are read as people write them, and never guessed."""

# ruff: noqa: DTZ001 - notes give local times
from __future__ import annotations

from datetime import UTC, date, datetime, time, timedelta, timezone
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from followup_notes.dates.names import ENGLISH_MONTHS, ENGLISH_WEEKDAYS
from followup_notes.dates.said import Ambiguous, Clock, Impossible, Read, clock, duration, moment

MONTHS = {
    **ENGLISH_MONTHS,
    "märz": "march",
    "dezember": "12",
    "novembre": "november",
    "nov": "november",
    "noviembre": "11",
    "mar": "march",
}
WEEKDAYS = {**ENGLISH_WEEKDAYS, "mo": "monday", "montag": "monday", "lundi": "0", "mar": "tuesday", "lunes": "monday"}
DAY = date(2026, 11, 23)
TWO = datetime(2026, 11, 23, 14)
HALF = datetime(2026, 11, 23, 14, 30)
QUARTER = datetime(2026, 11, 23, 14, 45)
EASTERN, BERLIN = ZoneInfo("America/New_York"), ZoneInfo("Europe/Berlin")


@pytest.mark.parametrize(
    ("text", "said", "end"),
    [
        ("2026-11-23", DAY, None),
        ("[[2026-11-23]]", DAY, None),
        ("2026/11/23", DAY, None),
        ("2026.11.23", DAY, None),
        ("20261123", DAY, None),
        ("23 Nov 2026", DAY, None),
        ("23 November, 2026", DAY, None),
        ("23rd of November 2026", DAY, None),
        ("Nov 23rd, 2026", DAY, None),
        ("Nov. 23, 2026", DAY, None),
        ("2026 Nov 23", DAY, None),
        ("23 Nov '26", DAY, None),
        ("23-Nov-2026", DAY, None),
        ("Mon 23 Nov 2026", DAY, None),
        ("Monday, November 23, 2026", DAY, None),
        ("2026-11-23 (Mon)", DAY, None),
        ("23.11.2026", DAY, None),
        ("23. 11. 2026", DAY, None),
        ("23.11.26", DAY, None),
        ("11/23/2026", DAY, None),
        ("23/11/2026", DAY, None),
        ("23-11-2026", DAY, None),
        ("Montag, den 23. November 2026", DAY, None),
        ("1. März 2026", date(2026, 3, 1), None),
        ("lundi 23 novembre 2026", DAY, None),
        ("lunes 23 de noviembre de 2026", DAY, None),
        ("mar. 24 nov. 2026", date(2026, 11, 24), None),
        ("2026-11-23T14:00", TWO, None),
        ("2026-11-23 14:00", TWO, None),
        ("2026-11-23\u00a014:00", TWO, None),
        ("20261123T140000", TWO, None),
        ("2026-11-23, 2pm", TWO, None),
        ("2026-11-23 at 2 p.m.", TWO, None),
        ("14:00, 23 Nov 2026", TWO, None),
        ("2pm on Monday 23 November 2026", TWO, None),
        ("11/23/2026 2:00 PM", TWO, None),
        ("2026-11-23 14.30 Uhr", HALF, None),
        ("23. November 2026 um 14 Uhr 30", HALF, None),
        ("lundi 23 novembre 2026 à 14h30", HALF, None),
        ("2026-11-23T14:00:30.250", datetime(2026, 11, 23, 14, 0, 30), None),
        ("2026-11-23T14:00:00Z", TWO.replace(tzinfo=UTC), None),
        ("2026-11-23T14:00+01:00", TWO.replace(tzinfo=timezone(timedelta(hours=1))), None),
        ("2026-11-23T14:00-05:00", TWO.replace(tzinfo=timezone(timedelta(hours=-5))), None),
        ("2026-11-23 14:00-05:00", TWO.replace(tzinfo=timezone(timedelta(hours=-5))), None),
        ("2026-11-23 2:30 PM EST", HALF.replace(tzinfo=EASTERN), None),
        ("2026-11-23 14:00 (Europe/Berlin)", TWO.replace(tzinfo=BERLIN), None),
        ("2026-11-23 14:00 Berlin time", TWO.replace(tzinfo=BERLIN), None),
        ("2026-11-23 14:00–14:45", TWO, QUARTER),
        ("2026-11-23 14:00-14:45", TWO, QUARTER),
        ("2026-11-23 14:00 to 14:45", TWO, QUARTER),
        ("2026-11-23 2-2:45pm", TWO, QUARTER),
        ("2026-11-23 14:00 (45 min)", TWO, QUARTER),
        ("2026-11-23 14:00 - 2026-11-23 14:45", TWO, QUARTER),
        ("2026-11-23T14:00/2026-11-23T14:45", TWO, QUARTER),
        ("2026-11-23 14:00 CET, 45 min", TWO.replace(tzinfo=BERLIN), QUARTER.replace(tzinfo=BERLIN)),
        ("2026-11-23 22:30-00:15", datetime(2026, 11, 23, 22, 30), datetime(2026, 11, 24, 0, 15)),
    ],
)
def test_moments_are_read(text: str, said: date, end: date | None) -> None:
    assert moment(text, months=MONTHS, weekdays=WEEKDAYS) == Read(said, end)


@pytest.mark.parametrize(
    ("text", "order", "expected"),
    [
        ("03/04/2026", "ymd", (date(2026, 4, 3), date(2026, 3, 4))),
        ("03/04/2026", "dmy", date(2026, 4, 3)),
        ("03/04/2026", "mdy", date(2026, 3, 4)),
        ("03-04-2026", "ymd", (date(2026, 4, 3), date(2026, 3, 4))),
        ("11/23/2026", "dmy", DAY),
        ("04/04/2026", "ymd", date(2026, 4, 4)),
        ("Fri 03/04/2026", "ymd", date(2026, 4, 3)),
        ("03/04/2026 14:00", "ymd", (datetime(2026, 4, 3, 14), datetime(2026, 3, 4, 14))),
        ("03.04.2026", "mdy", date(2026, 4, 3)),
        ("26/11/23", "ymd", (date(2023, 11, 26), date(2026, 11, 23))),
    ],
)
def test_slashes_are_read_by_the_date_order_else_both_readings_are_given(
    text: str, order: str, expected: object
) -> None:
    found = moment(text, order)
    if isinstance(expected, tuple):
        assert isinstance(found, Ambiguous)
        assert found.readings == expected
    else:
        assert found == Read(expected)  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("text", "why", "code"),
    [
        ("2026-02-30", "February 2026 has no day 30", "date-impossible"),
        ("31.02.2026", "February 2026 has no day 31", "date-impossible"),
        ("2025-02-29", "February 2025 has no day 29", "date-impossible"),
        ("2026-13-01", "there is no month 13", "date-impossible"),
        ("9999-12-31", "the year 9999 cannot be meant", "date-impossible"),
        ("2026-11-23 25:00", "there is no time 25:00", "time-impossible"),
        ("2026-11-23 14:61", "there is no time 14:61", "time-impossible"),
        ("2026-11-23 15:00–14:00", "14:00 is no end for a start at 15:00", "time-impossible"),
        ("Nov 23rd", "the year is missing in “Nov 23rd”", "year-missing"),
        ("23.11.", "the year is missing in “23.11.”", "year-missing"),
        ("11/23", "the year is missing in “11/23”", "year-missing"),
    ],
)
def test_impossible_moments_say_why(text: str, why: str, code: str) -> None:
    found = moment(text)
    assert isinstance(found, Impossible)
    assert (found.why, found.code) == (why, code)


@pytest.mark.parametrize("text", ["Nov 23rd", "23 Nov", "23.11.", "11/23", "Mon, Nov 23"])
def test_a_missing_year_is_taken_where_one_is_known(text: str) -> None:
    assert moment(text, year=2026) == Read(DAY)


def test_a_wrong_weekday_is_a_contradiction() -> None:
    assert moment("Tue 23 Nov 2026") == Read(DAY, doubt="2026-11-23 is a Monday, not a Tuesday")


def test_a_time_that_the_clocks_leave_out_is_doubted() -> None:
    found = moment("2026-03-29 01:30 Europe/London")
    assert isinstance(found, Read)
    assert found.doubt == "the clocks leave out 01:30 on 2026-03-29"


@pytest.mark.parametrize(
    "text",
    [
        "",
        "banana",
        "next Tuesday",
        "2026",
        "version 1.2.3",
        "23-24 Nov 2026",
        "14:00",
        "call 555-2026-11",
        "3 of 4",
        "1/2/3/4",
        "x" * 5000,
    ],
)
def test_what_is_no_moment_is_none(text: str) -> None:
    assert moment(text) is None


@pytest.mark.parametrize(
    ("text", "start", "end"),
    [
        ("14:00", time(14), None),
        ("9:05", time(9, 5), None),
        ("2pm", time(14), None),
        ("12am", time(0), None),
        ("12pm", time(12), None),
        ("noon", time(12), None),
        ("12 noon", time(12), None),
        ("12 noon - 1pm", time(12), time(13)),
        ("14.30 Uhr", time(14, 30), None),
        ("14 Uhr", time(14), None),
        ("14h30", time(14, 30), None),
        ("14h", time(14), None),
        ("1400h", time(14), None),
        ("14:30 PM", time(14, 30), None),
        ("14:00–14:45", time(14), time(14, 45)),
        ("14:00 - 14:45", time(14), time(14, 45)),
        ("2-3pm", time(14), time(15)),
        ("11-1pm", time(11), time(13)),
        ("11am-1", time(11), time(13)),
        ("9.30am to 10.15am", time(9, 30), time(10, 15)),
        ("14-15 Uhr", time(14), time(15)),
        ("von 14:00 bis 15:00 Uhr", time(14), time(15)),
        ("23:30-00:15", time(23, 30), time(0, 15)),
    ],
)
def test_times_of_day_are_read(text: str, start: time, end: time | None) -> None:
    assert clock(text) == Clock(start, end)


@pytest.mark.parametrize("text", ["2:30 PM EST", "2:30 PM (ET)", "14:30 America/New_York"])
def test_a_time_of_day_may_name_its_zone(text: str) -> None:
    assert clock(text) == Clock(time(14, 30), zone=EASTERN)


def test_a_zone_may_stand_at_both_ends_of_a_range() -> None:
    assert clock("10:00 AM ET - 11:00 AM ET") == Clock(time(10), time(11), zone=EASTERN)


@pytest.mark.parametrize("text", ["14", "2-3", "1400", "afternoon", "14:00 maybe", ""])
def test_what_is_no_time_of_day_is_none(text: str) -> None:
    assert clock(text) is None


@pytest.mark.parametrize(
    ("text", "minutes"),
    [
        ("45m", 45),
        ("45 min", 45),
        ("45 minutes", 45),
        ("45 Minuten", 45),
        ("90", 90),
        ("~45 min", 45),
        ("1h", 60),
        ("1h30", 90),
        ("1h 30m", 90),
        ("1 hr 15 mins", 75),
        ("1 hour and 30 minutes", 90),
        ("1.5 hours", 90),
        ("1,5 Std.", 90),
        ("1:30", 90),
        ("half an hour", 30),
        ("an hour", 60),
        ("PT45M", 45),
        ("PT1H30M", 90),
        ("0", None),
        ("9999", None),
        ("45-60 min", None),
        ("long", None),
        ("", None),
    ],
)
def test_durations_are_read(text: str, minutes: int | None) -> None:
    assert duration(text) == (None if minutes is None else timedelta(minutes=minutes))


PIECES = st.lists(
    st.sampled_from(
        "2026 11 23 31 02 99 14:00 2pm Uhr h nov november Mon monday EST UTC+2 - – / . , T to at 45 min ( ) : Z 0 'of' ² ٣".split()  # noqa: SIM905
    ),
    max_size=8,
)


@given(st.one_of(st.text(max_size=60), PIECES.map(" ".join), PIECES.map("".join)))
def test_reading_never_raises(text: str) -> None:
    moment(text, months=MONTHS, weekdays=WEEKDAYS)
    moment(text, "dmy", year=2025)
    clock(text)
    duration(text)


FORMS = (
    "{0:%Y-%m-%d}",
    "{0.day} {1} {0.year}",
    "{1} {0.day}, {0.year}",
    "{0.day}.{0.month}.{0.year}",
    "{2} {0.day} {1} {0.year}",
)


@given(st.dates(date(1970, 1, 1), date(2199, 12, 31)), st.sampled_from(FORMS))
def test_every_day_is_read_again_from_every_form(day: date, form: str) -> None:
    text = form.format(day, list(ENGLISH_MONTHS)[day.month - 1], list(ENGLISH_WEEKDAYS)[day.weekday()])
    assert moment(text) == Read(day)


@given(
    st.integers(1960, 2210),
    st.integers(0, 13),
    st.integers(0, 32),
    st.sampled_from(["", " 09:30", "T14:00", " 24:00", "T23:60"]),
    st.sampled_from(["ymd", "dmy", "mdy"]),
)
def test_a_day_as_most_stand_in_notes_says_what_it_says_among_signs(
    year: int, month: int, day: int, time_: str, order: str
) -> None:
    text = f"{year:04}-{month:02}-{day:02}{time_}"
    assert moment(text, order) == moment(f"*{text}*", order)
