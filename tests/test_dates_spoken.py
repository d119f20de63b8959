"""Dates in words are found in promises, taken out of the text and resolved in working days."""

# ruff: noqa: DTZ001 - notes give local times
from __future__ import annotations

from datetime import date, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from followup_notes.dates.names import ENGLISH_MONTHS, ENGLISH_WEEKDAYS
from followup_notes.dates.spoken import parse, resolve
from followup_notes.model.facts import Spoken

MONTHS = {**ENGLISH_MONTHS, "dezember": "december", "décembre": "12"}
WEEKDAYS = {
    **ENGLISH_WEEKDAYS,
    "freitag": "friday",
    "vendredi": "friday",
    "viernes": "friday",
    "so": "sunday",
    "die": "tuesday",
    "don": "thursday",
    "fr": "friday",
}
MONDAY = date(2026, 11, 23)
OFF = frozenset({date(2026, 11, 26), date(2026, 11, 30), date(2026, 12, 31)})


@pytest.mark.parametrize(
    ("text", "by", "what"),
    [
        ("a decision by Friday", "2026-11-27", "a decision"),
        ("by Friday: a decision", "2026-11-27", "a decision"),
        ("a decision by Fri.", "2026-11-27", "a decision"),
        ("feedback (by Friday)", "2026-11-27", "feedback"),
        ("a decision by Monday", "2026-11-30", "a decision"),
        ("they decide on Friday at the latest", "2026-11-27", "they decide"),
        ("slides by EOD Friday", "2026-11-27", "slides"),
        ("this Friday, an answer", "2026-11-27", "an answer"),
        ("an answer Tuesday next week", "2026-12-01", "an answer"),
        ("my references today", "2026-11-23", "my references"),
        ("I send the deck tonight", "2026-11-23", "I send the deck"),
        ("the deck tomorrow", "2026-11-24", "the deck"),
        ("by close of business tomorrow, the deck", "2026-11-24", "the deck"),
        ("feedback this week", "2026-11-27", "feedback"),
        ("feedback by the end of the week", "2026-11-27", "feedback"),
        ("feedback next week", "2026-12-04", "feedback"),
        ("feedback at the end of next week", "2026-12-04", "feedback"),
        ("will get back within two weeks", "2026-12-07", "will get back"),
        ("a second talk will be arranged within two weeks", "2026-12-07", "a second talk will be arranged"),
        ("an answer in 10 days", "2026-12-03", "an answer"),
        ("an answer within the next ten days", "2026-12-03", "an answer"),
        ("an answer in a week", "2026-11-30", "an answer"),
        ("an answer two weeks from now", "2026-12-07", "an answer"),
        ("decision: 10 days", "2026-12-03", "decision"),
        ("an answer in 5 business days", "2026-12-02", "an answer"),
        ("within three working days an answer", "2026-11-27", "an answer"),
        ("an answer in a couple of weeks", "2026-12-09", "an answer"),
        ("an answer by the end of the month", "2026-11-27", "an answer"),
        ("an answer by the end of next month", "2026-12-30", "an answer"),
        ("early December", "2026-12-10", ""),
        ("a decision by mid-December", "2026-12-18", "a decision"),
        ("a decision mid December", "2026-12-18", "a decision"),
        ("a decision end of December", "2026-12-30", "a decision"),
        ("early January: a call", "2027-01-08", "a call"),
        ("a call at the end of January 2027", "2027-01-29", "a call"),
        ("a decision by 2026-12-01", "2026-12-01", "a decision"),
        ("my portfolio by 2026-11-25", "2026-11-25", "my portfolio"),
        ("we decide by 1 December", "2026-12-01", "we decide"),
        ("we decide on Tue 1 Dec", "2026-12-01", "we decide"),
        ("we decide by Jan 15", "2027-01-15", "we decide"),
        ("we decide by 1.12.2026", "2026-12-01", "we decide"),
        ("we decide by 12/24", "2026-12-24", "we decide"),
        ("bis Freitag eine Antwort", "2026-11-27", "eine Antwort"),
        ("Antwort innerhalb von zwei Wochen", "2026-12-07", "Antwort"),
        ("Antwort in 5 Werktagen", "2026-12-02", "Antwort"),
        ("Antwort nächste Woche", "2026-12-04", "Antwort"),
        ("Antwort Mitte Dezember", "2026-12-18", "Antwort"),
        ("Antwort Ende des Monats", "2026-11-27", "Antwort"),
        ("Antwort bis Fr", "2026-11-27", "Antwort"),
        ("slides by Don on Friday", "2026-11-27", "slides by Don"),
        ("une réponse d'ici vendredi", "2026-11-27", "une réponse"),
    ],
)
def test_the_closed_set_of_dates_in_words_is_read(text: str, by: str, what: str) -> None:
    found = parse(text, MONDAY, months=MONTHS, weekdays=WEEKDAYS)
    assert found
    assert found.when
    assert (str(resolve(found.when, OFF)), found.what, found.vague, found.fault) == (by, what, False, None)


def test_a_time_of_day_goes_with_its_day() -> None:
    found = parse("call on Friday at 2 pm", MONDAY)
    assert found
    assert (found.when, found.what) == (datetime(2026, 11, 27, 14), "call")


@pytest.mark.parametrize(
    "text", ["feedback soon", "will be in touch shortly", "an answer as soon as possible", "Antwort in Kürze"]
)
def test_soon_is_no_date(text: str) -> None:
    found = parse(text, MONDAY)
    assert found
    assert (found.when, found.vague, found.what, found.fault) == (None, True, text, None)


@pytest.mark.parametrize(
    ("text", "phrase", "code"),
    [
        ("feedback early next week", "early next week", "date-unread"),
        ("an answer within 2-3 weeks", "within 2-3 weeks", "date-unread"),
        ("an answer in a few days", "in a few days", "date-unread"),
        ("an answer within 24 hours", "within 24 hours", "date-unread"),
        ("an answer after Thanksgiving", "after Thanksgiving", "date-unread"),
        ("an answer before Christmas", "before Christmas", "date-unread"),
        ("an answer next month", "next month", "date-unread"),
        ("an answer in December", "in December", "date-unread"),
        ("an answer by next Friday", "by next Friday", "date-ambiguous"),
        ("an answer by 03/04/2027", "by 03/04/2027", "date-ambiguous"),
        ("an answer by Monday or Tuesday", "by Monday or Tuesday", "date-ambiguous"),
        ("an offer by 2026-02-30", "by 2026-02-30", "date-impossible"),
        ("an answer by Nov 20", "by Nov 20", "year-missing"),
    ],
)
def test_what_cannot_be_read_stays_in_the_text_and_is_said(text: str, phrase: str, code: str) -> None:
    found = parse(text, MONDAY)
    assert found
    assert found.fault
    assert (found.when, found.what, found.fault.phrase, found.fault.code) == (None, text, phrase, code)


def test_next_friday_is_plain_where_both_readings_agree() -> None:
    found = parse("an answer by next Friday", date(2026, 11, 28))
    assert found
    assert found.when == date(2026, 12, 4)


def test_a_wrong_weekday_is_said_beside_the_date() -> None:
    found = parse("an answer by Thursday 27 Nov", MONDAY)
    assert found
    assert found.fault
    assert (found.when, found.fault.why) == (date(2026, 11, 27), "2026-11-27 is a Friday, not a Thursday")


def test_without_an_interview_day_nothing_can_be_counted_from_it() -> None:
    found = parse("a decision by Friday", None)
    assert found
    assert found.fault
    assert (found.when, found.fault.code) == (None, "date-no-anchor")
    dated = parse("a decision by 2026-12-01", None)
    assert dated
    assert dated.when == date(2026, 12, 1)


@pytest.mark.parametrize(
    "text",
    ["", "my portfolio", "a second interview", "the two week plan", "the code sample from the Friday project", "so many slides", "5 samples in 3 files",
     "the May report", "https://northwind.example/2026-11-25/x", "a case study from 2024-05-01 that I mentioned", "the Monday deck",
     "feedback by Don", "die Entscheidung"],
)  # fmt: skip
def test_a_promise_without_a_date_has_none(text: str) -> None:
    assert parse(text, MONDAY, months=MONTHS, weekdays=WEEKDAYS) is None


@pytest.mark.parametrize(
    ("spoken", "expected"),
    [
        (Spoken("days", 3, MONDAY), "2026-11-26"),
        (Spoken("weeks", 2, MONDAY), "2026-12-07"),
        (Spoken("working days", 3, MONDAY), "2026-11-27"),
        (Spoken("weekday", 0, MONDAY), "2026-11-30"),
        (Spoken("weekday", 4, MONDAY), "2026-11-27"),
        (Spoken("week friday", 1, MONDAY), "2026-12-04"),
        (Spoken("week friday", 0, date(2026, 11, 28)), "2026-12-04"),
        (Spoken("month end", 0, MONDAY), "2026-11-27"),
        (Spoken("month end", 1, MONDAY), "2026-12-30"),
        (Spoken("month end", 0, date(2026, 10, 31)), "2026-11-27"),
        (Spoken("third", 1203, MONDAY), "2026-12-30"),
        (Spoken("third", 1101, MONDAY), "2027-11-10"),
        (Spoken("third", 203, date(2028, 1, 3)), "2028-02-29"),
    ],
)
def test_spoken_dates_resolve_to_working_days(spoken: Spoken, expected: str) -> None:
    assert str(resolve(spoken, OFF)) == expected


PIECES = st.lists(
    st.sampled_from(
        "by within in two 2 30 weeks business days Friday mid December end of the month next this week or soon 2026-12-01 Nov 31 ( ) , : – EOD at 2pm".split()  # noqa: SIM905
    ),
    max_size=10,
)


@given(st.one_of(st.text(max_size=80), PIECES.map(" ".join)), st.dates(date(1990, 1, 1), date(2100, 1, 1)))
def test_reading_a_promise_never_raises_and_never_invents_words(text: str, anchor: date) -> None:
    found = parse(text, anchor)
    if found:
        assert 0 <= found.span[0] <= found.span[1]
        assert not found.when or resolve(found.when, frozenset()) is not None
        assert set(found.what.split()) <= set(" ".join(text.split()).split()) or len(found.what) <= len(text)
