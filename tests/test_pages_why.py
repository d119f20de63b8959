"""Why-lines and the waiting paragraph, on small vaults read by the real program."""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path

import pytest

from followup_notes.model.page import Task
from followup_notes.pages.phrases import say
from followup_notes.turn import Memory, look

SETTINGS = "---\nmy name: Robin Vale\ntime zone: UTC\ncountry: us\n---\n"


def note(*lines: str, company: str = "Northwind") -> str:
    head = ("---", "type: interview", f"company: {company}", "role: Data Engineer")
    return "\n".join((*head, *lines, "---", "", "Good talk.", ""))


HELD = ("date: 2026-11-23T14:00", "duration: 45m")
ADA = 'interviewers: ["Ada Park <ada@northwind.example>: the forecasting model"]'


def whys(tmp_path: Path, text: str, at: str) -> list[str]:
    return [task.why for task in tasks(tmp_path, text, at) if task.why]


def tasks(tmp_path: Path, text: str, at: str) -> list[Task]:
    (tmp_path / "Follow-up").mkdir(exist_ok=True)
    (tmp_path / "Follow-up" / "Settings.md").write_text(SETTINGS, "utf-8")
    (tmp_path / "Note.md").write_text(text, "utf-8")
    view = look(tmp_path, datetime.fromisoformat(at), Memory(zone="UTC"))
    return list(view.plan.tasks)


def added(tmp_path: Path, text: str, at: str) -> str:
    tasks(tmp_path, text, at)
    view = look(tmp_path, datetime.fromisoformat(at), Memory(zone="UTC"))
    return "".join(splice.text for edit in view.plan.edits for splice in edit.splices)


@pytest.mark.parametrize(
    ("lines", "at", "why"),
    [
        (
            (*HELD, ADA),
            "2026-11-23T16:00",
            ["Thank Ada: by Tue 24 Nov 14:45, 24 h after the end; best after Mon 23 Nov 16:45."],
        ),
        (
            (*HELD, ADA.replace("]", ', "Ben Ode <ben@northwind.example>: on-call"]')),
            "2026-11-23T16:00",
            [
                "Thank Ada: by Tue 24 Nov 14:45, 24 h after the end; best after Mon 23 Nov 16:45.",
                "Thank Ben: the same.",
            ],
        ),
        (
            ("date: 2026-11-20T14:00", "duration: 45m", ADA),
            "2026-11-20T16:00",
            [
                (
                    "Thank Ada: by Mon 23 Nov 10:00, 24 h after the end, moved to a business day;"
                    " best after Fri 20 Nov 16:45."
                )
            ],
        ),
        (
            ("date: 2026-11-23T14:00", ADA),
            "2026-11-23T16:00",
            ["Thank Ada: by Tue 24 Nov 15:00, 24 h after the assumed end; best after Mon 23 Nov 17:00."],
        ),
        (
            (*HELD, 'my promises: ["my portfolio by 2026-11-25"]'),
            "2026-11-23T16:00",
            ["Portfolio: you promised it by Wed 25 Nov."],
        ),
        (
            (*HELD, "my promises: [my portfolio]"),
            "2026-11-23T16:00",
            ["Portfolio: by Tue 24 Nov, 1 business day after the interview (Mon 23 Nov); best after Mon 23 Nov 16:45."],
        ),
        (
            (*HELD, 'their promises: ["a decision by 2026-12-01"]'),
            "2026-12-03T09:00",
            [
                (
                    "Ask Northwind about a decision: from Thu 3 Dec to Mon 7 Dec,"
                    " 2 business days after the promised day (Tue 1 Dec)."
                ),
                "Or tick this if Northwind has answered: by Mon 7 Dec, instead of the question.",
            ],
        ),
    ],
)
def test_a_why_line_says_until_when_and_for_what_reason(
    tmp_path: Path, lines: tuple[str, ...], at: str, why: list[str]
) -> None:
    assert [one for one in whys(tmp_path, note(*lines), at) if "Thank" in one or "Thank" not in why[0]] == why


@pytest.mark.parametrize("at", ["2026-11-23T15:00", "2026-11-24T08:00", "2026-11-24T14:45", "2026-11-25T12:00"])
def test_a_why_line_is_the_same_on_any_day(tmp_path: Path, at: str) -> None:
    assert whys(tmp_path, note(*HELD, ADA), at) == whys(tmp_path, note(*HELD, ADA), "2026-11-23T15:00")


def test_two_people_of_one_first_name_are_told_apart(tmp_path: Path) -> None:
    people = 'interviewers: ["Ada Park <a@northwind.example>: one", "Ada Bell <b@northwind.example>: two"]'
    labels = [why.split(":")[0] for why in whys(tmp_path, note(*HELD, people), "2026-11-23T16:00")]
    assert len(set(labels)) == 2


PROMISED = 'their promises: ["a decision by 2026-12-01"]'


@pytest.mark.parametrize(
    ("lines", "at", "waiting"),
    [
        (
            (*HELD, ADA, PROMISED),
            "2026-11-23T16:00",
            "Waiting: Northwind decides by Tue 1 Dec. Ask on Thu 3 Dec at the earliest.",
        ),
        (
            (*HELD, ADA, 'their promises: ["feedback from the team by 2026-12-01"]'),
            "2026-11-23T16:00",
            "Waiting: Northwind promised by Tue 1 Dec: feedback from the team. Ask on Thu 3 Dec at the earliest.",
        ),
        (
            (*HELD, ADA),
            "2026-11-23T16:00",
            "Waiting: Northwind has named no date. Ask on Tue 1 Dec at the earliest.",
        ),
    ],
)
def test_the_waiting_paragraph_says_for_whom_and_until_when(
    tmp_path: Path, lines: tuple[str, ...], at: str, waiting: str
) -> None:
    assert f"\n{waiting}\n" in added(tmp_path, note(*lines), at)


def test_after_a_question_the_waiting_paragraph_says_how_to_record_the_answer(tmp_path: Path) -> None:
    asked = ("messages: [{on: 2026-12-03, kind: status-after-date}]", 'my promises: ["my portfolio by 2026-12-20"]')
    text = added(tmp_path, note(*HELD, PROMISED, *asked), "2026-12-04T09:00")
    assert (
        "Waiting: Northwind has not answered since Thu 3 Dec; if they did, add `replied on: DATE`. Ask again on" in text
    )
    assert "Silence is normal" in text


def test_nothing_is_written_for_the_sake_of_a_waiting_line_alone(tmp_path: Path) -> None:
    assert added(tmp_path, note(*HELD, PROMISED), "2026-11-23T16:00") == ""


def test_a_wait_and_its_question_never_stand_side_by_side(tmp_path: Path) -> None:
    assert "Waiting:" not in added(tmp_path, note(*HELD, PROMISED), "2026-12-03T09:00")


@pytest.mark.parametrize(
    ("phrase", "said"),
    [
        ("24 hours after interview", "24 h after the end"),
        ("1 hour after interview", "1 h after the end"),
        ("30 minutes after interview start", "30 min after the planned start"),
        ("1 working day after rejection", "1 business day after the rejection"),
        ("2 working days before offer deadline", "2 business days before the deadline of the offer"),
        ("2 working days after interview, or the next working day at 10:00", "2 business days after the interview"),
        ("on promised date", "the promised day"),
        ("on interview at 23:59", "the day of the interview"),
        ("on references asked at 00:00", "the day they asked for references"),
        ("right after interview", "right after the interview"),
        ("next working day after interview at 10:00", "the business day after the interview at 10:00"),
        ("end of the month of interview", "the end of the month of the interview"),
        ("3 months after acceptance", "3 months after the acceptance"),
    ],
)
def test_time_phrases_are_said_as_people_say_them(phrase: str, said: str) -> None:
    assert say(phrase) == said


def test_moments_are_in_my_zone_whatever_the_employers(tmp_path: Path) -> None:
    text = note(*HELD, ADA, "employer time zone: America/New_York")
    assert any(
        "Tue 24 Nov 19:45" in why for why in whys(tmp_path, text, datetime(2026, 11, 23, 20, tzinfo=UTC).isoformat())
    )
