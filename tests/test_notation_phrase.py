"""Time phrases: every form is read, and every slip has its way out."""

from __future__ import annotations

from datetime import time

import pytest

from followup_notes.book.vocabulary import Vocabulary
from followup_notes.model.problem import Position
from followup_notes.model.rules import Phrase, Words
from followup_notes.model.vocabulary import MOMENTS, UNITS
from followup_notes.notation.nearest import nearest, slips
from followup_notes.notation.phrase import Slip, read_time

AT = Position("a.yaml", 1, 6)
KNOWN = Vocabulary(Words()).moments


def read(text: str) -> Phrase:
    found = read_time(text, AT, KNOWN)
    assert isinstance(found, Phrase), found
    return found


def slip(text: str) -> Slip:
    found = read_time(text, AT, KNOWN)
    assert isinstance(found, Slip), found
    return found


@pytest.mark.parametrize(
    ("text", "moment", "unit", "amount", "sign", "clock", "roll"),
    [
        ("24 hours after interview", "interview", "hours", 24, 1, None, None),
        ("15 minutes after interview start", "interview start", "minutes", 15, 1, None, None),
        ("1 day before next round", "next round", "days", 1, -1, None, None),
        ("2 weeks after last contact", "last contact", "weeks", 2, 1, None, None),
        ("3 months after rejection", "rejection", "months", 3, 1, None, None),
        ("2 working days after promised date", "promised date", "working days", 2, 1, None, None),
        ("1 working day after the interview", "interview", "working days", 1, 1, None, None),
        ("2 business days after promised_date", "promised date", "working days", 2, 1, None, None),
        ("right after interview", "interview", "right after", 0, 1, None, None),
        ("on next round", "next round", "on", 0, 1, None, None),
        ("on follow-up date", "follow-up date", "on", 0, 1, None, None),
        ("on interview at 23:59", "interview", "on", 0, 1, time(23, 59), None),
        ("end of the month of interview", "interview", "month end", 0, 1, None, None),
        ("end of month of interview", "interview", "month end", 0, 1, None, None),
        ("next working day after interview", "interview", "next working day", 0, 1, None, None),
        ("next working day after interview at 10:00", "interview", "next working day", 0, 1, time(10), None),
        ("24 hours after interview, or the next working day at 10:00", "interview", "hours", 24, 1, None, time(10)),
        ("on interview at 23:59, or the next working day at 9:30", "interview", "on", 0, 1, time(23, 59), time(9, 30)),
        ("  48  HOURS   After  Interview ", "interview", "hours", 48, 1, None, None),
        ("0 days after offer", "offer", "days", 0, 1, None, None),
    ],
)
def test_a_phrase_is_read(
    text: str, moment: str, unit: str, amount: int, sign: int, clock: time | None, roll: time | None
) -> None:
    found = read(text)
    assert (found.moment, found.unit, found.amount, found.sign) == (moment, unit, amount, sign)
    assert (found.clock, found.roll, found.at, found.text) == (clock, roll, AT, text)
    assert found.unit in UNITS


@pytest.mark.parametrize("moment", MOMENTS)
def test_every_moment_can_be_counted_from(moment: str) -> None:
    assert read(f"3 days after {moment}").moment == moment
    assert read(f"on {moment} at 10:00").moment == moment


@pytest.mark.parametrize(
    ("text", "word"),
    [
        ("5 wroking days after promised date", "5 working days after promised date"),
        ("five days after interview", "5 days after interview"),
        ("2 days after intervew", "interview"),
        ("2 dyas after interview", "2 days after interview"),
        ("2 days aftr interview", "2 days after interview"),
        ("2 days interview", "2 days after interview"),
        ("2 days from interview", "2 days after interview"),
        ("2 days", "2 days after interview"),
        ("-2 days after interview", "2 days before interview"),
        ("within 24 hours of the interview", "24 hours after interview"),
        ("immediately after interview", "right after interview"),
        ("tomorrow", "24 hours after interview"),
        ("", "24 hours after interview"),
        ("2026-03-01", "24 hours after interview"),
        ("1.5 hours after interview", "24 hours after interview"),
        ("on interview at 25:00", "09:00"),
        ("on interview at 9", "09:00"),
        ("next working day after interview at noon", "09:00"),
        ("99999 days after interview", "ten years"),
        ("9999999999999999999 days after interview", "24 hours"),
        ("x" * 5000, "24 hours"),
    ],
)
def test_a_slip_has_a_way_out(text: str, word: str) -> None:
    assert word in slip(text).hint


@pytest.mark.parametrize(
    ("one", "other", "count"),
    [("open", "opne", 1), ("done", "opne", 2), ("name", "nmae", 1), ("stage", "stage", 0), ("", "abc", 3)],
)
def test_swapped_letters_are_one_slip(one: str, other: str, count: int) -> None:
    assert slips(one, other) == count


@pytest.mark.parametrize(
    ("said", "meant"),
    [("opne", "open"), ("dnoe", "done"), ("chekc-in", "check-in"), ("Thank You Nte", "thank-you-note"), ("zzz", None)],
)
def test_the_nearest_name_is_the_one_that_was_meant(said: str, meant: str | None) -> None:
    assert nearest(said, ("open", "done", "check-in", "thank-you-note")) == meant
