"""Boards: pages of our own that keep what the user wrote, and pictures that any name may stand in."""

from __future__ import annotations

import re
from datetime import datetime
from pathlib import Path

import pytest

from followup_notes.model.problem import Position, Problem
from followup_notes.pages.agenda import agenda
from followup_notes.pages.board import BEGIN, END, Standing, board
from followup_notes.pages.dashboard import dashboard, link
from followup_notes.pages.problems import NOTHING, problems_page
from followup_notes.reconcile.splices import spliced
from followup_notes.turn import Memory, look

PATH = "Follow-up/Dashboard.md"
HOSTILE = [
    "Northwind: Nord #1",
    'The "Best" [Shop]',
    "Semi;colon; & Co",
    "Emoji 🚀 GmbH",
    "title",
    "section: end",
    "日本商事",
    "a`b`c",
    "{{x}} <% y %>",
    "back\\slash | pipe",
]


def written(body: str, text: str = "") -> str:
    edit, problem = board("Dashboard", body, Standing(PATH, text, ""))
    assert problem is None
    return text if edit is None else spliced(text, edit.splices)


def test_a_board_is_written_once() -> None:
    text = written("- one")
    assert text.startswith(f"# Dashboard\n\n{BEGIN}\n\n- one\n")
    assert text.endswith(f"{END}\n")
    assert written("- one", text) == text


def test_only_the_region_of_a_board_changes() -> None:
    text = "My own page\r\n" + written("- one").replace("\n", "\r\n") + "and more\r\n"
    changed = written("- two", text)
    assert changed.startswith("My own page\r\n")
    assert changed.endswith("and more\r\n")
    assert "- two" in changed
    assert "- one" not in changed
    assert "\n" not in changed.replace("\r\n", "")


def test_a_board_goes_below_what_stands_in_its_note_already() -> None:
    assert written("- one", "Mine").startswith(f"Mine\n\n{BEGIN}\n")


@pytest.mark.parametrize(
    "spoil", [lambda text: text.replace("- one", "- one, and mine"), lambda text: text.replace("written: ", "")]
)
def test_an_edited_board_is_kept_and_said_so(spoil: object) -> None:
    assert callable(spoil)
    text = spoil(written("- one"))
    edit, problem = board("Dashboard", "- two", Standing(PATH, text, ""))
    assert edit is None
    assert problem is not None
    assert problem.code == "board-edited"


def test_a_formatters_change_is_no_edit_of_the_user() -> None:
    text = written("- one\n- two").replace("- ", "* ")
    edit, problem = board("Dashboard", "- one\n- three", Standing(PATH, text, ""))
    assert edit is not None
    assert problem is None


@pytest.mark.parametrize("marker", [BEGIN, END])
def test_a_board_with_one_marker_is_left_alone(marker: str) -> None:
    text = written("- one").replace(marker, "")
    edit, problem = board("Dashboard", "- two", Standing(PATH, text, ""))
    assert edit is None
    assert problem is not None
    assert problem.code == "board-damaged"


def note(company: str) -> str:
    quoted = company.replace("\\", "\\\\").replace('"', '\\"')
    return (
        f'---\ntype: interview\ncompany: "{quoted}"\nrole: Data Engineer\ndate: 2026-11-23T14:00\nduration: 45m\n'
        'interviewers: ["Ada Park <ada@northwind.example>: models"]\ntheir promises: ["a decision by 2026-12-01"]\n---\n'
    )


@pytest.mark.parametrize("company", HOSTILE)
def test_the_timeline_holds_nothing_that_mermaid_would_read_as_its_own(tmp_path: Path, company: str) -> None:
    (tmp_path / "Note.md").write_text(note(company), "utf-8")
    view = look(tmp_path, datetime.fromisoformat("2026-11-23T18:00"), Memory(zone="UTC"))
    applications = [application for case in view.snapshot.cases for application in case.applications]
    picture = re.search(
        r"```mermaid\ntimeline\n(.*?)```", dashboard(view.plan.tasks, applications, view.book), re.DOTALL
    )
    for line in picture[1].rstrip().split("\n")[1:] if picture else ():
        when, event = re.fullmatch(r"    (\w{3} \d{1,2} \w{3}|    ) ?: (.+)", line).groups()  # type: ignore[union-attr]
        assert not set(':;#"`{}[]<>|\\%&') & set(event)
        assert when


@pytest.mark.parametrize(
    "stage", ["`= this.file.name`", "%%hidden%% <b>x</b>", "![[Secret]] #tag", "[x](https://x.example)"]
)
def test_a_stage_that_is_none_shows_as_plain_text(tmp_path: Path, stage: str) -> None:
    (tmp_path / "Note.md").write_text(note("Northwind").replace("role:", f'stage: "{stage}"\nrole:'), "utf-8")
    view = look(tmp_path, datetime.fromisoformat("2026-11-23T18:00"), Memory(zone="UTC"))
    applications = [application for case in view.snapshot.cases for application in case.applications]
    line = next(one for one in dashboard((), applications, view.book).split("\n") if "Northwind" in one)
    shown = line.partition(", last ")[2].removesuffix(" ([[Note]])")
    assert shown
    assert not re.search(r"[`\[\]#]|%%|<b|://", shown)


def test_a_question_that_the_cap_forbids_is_announced_nowhere(tmp_path: Path) -> None:
    (tmp_path / "Follow-up").mkdir()
    settings = "---\ntime zone: Europe/London\ncountry: uk\n---\n"
    (tmp_path / "Follow-up" / "Settings.md").write_text(settings, "utf-8")
    text = "---\ntype: interview\ncompany: Tower\ndate: 2026-11-02T10:00\ninterviewers: [Jo Fern <jo@tower.example>]\n"
    asked = "thanked: 2026-11-02\nmessages: [{on: 2026-11-10, kind: check-in}]\n---\n"
    (tmp_path / "Tower.md").write_text(text + asked, "utf-8")
    now = datetime.fromisoformat("2026-11-12T10:00+00:00")
    view = look(tmp_path, now, Memory())
    second = next(one for one in view.plan.tasks if one.verdict.item.rule == "check-in" and one.verdict.item.nth == 2)
    assert second.verdict.barred
    board = dashboard(view.plan.tasks, (), view.book)
    assert "Ask Tower where they are: 1 unanswered, and 1 is enough" in board
    assert "Timeline" in board
    assert "Ask" not in board.split("## Timeline")[1]
    lines = agenda(view.plan.tasks, view.book, now)
    assert "Nothing to do until Tue 24 Nov; waiting is right." in lines
    assert lines.index("Held") < lines.index("Waiting Until")


@pytest.mark.parametrize(
    ("path", "shown"),
    [
        ("Note.md", "[[Note]]"),
        ("Jobs/Northwind round 2.md", "[[Jobs/Northwind round 2|Northwind round 2]]"),
        ("Jobs/C# [draft].md", "C# (draft)"),
        ("a|b.md", "a|b"),
    ],
)
def test_links_lead_to_notes_or_are_plain_text(path: str, shown: str) -> None:
    assert link(path) == shown


def test_the_problems_page_names_place_and_way_out() -> None:
    problem = Problem(Position("Jobs/Note.md", 3, 5), "bad-date", "There is no 31 November.", "Write 30 November.")
    page = problems_page([problem])
    assert page == "- [[Jobs/Note|Note]]\n  - line 3, error: There is no 31 November. Write 30 November."
    assert problems_page([]) == NOTHING
