"""Settings: flat properties in front matter and in a block of the text, each fault at its place."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest
from rule_pack import PACK, problems_of

from followup_notes.book.load import load_book
from followup_notes.model.problem import Severity
from followup_notes.model.rules import Settings

PATH = "Follow-up/Settings.md"


def load(front: str = "", body: str = "", **found: object) -> tuple[Settings, list[Any]]:
    text = (f"---\n{front}\n---\n" if front else "") + body
    book = load_book(PACK, {PATH: text}, found)
    return book.settings, problems_of(book, PATH)


@pytest.mark.parametrize(
    ("line", "field", "value"),
    [
        ("my name: Cora Lind", "my_name", "Cora Lind"),
        ("My-Email: cora@lind.example", "my_email", "cora@lind.example"),
        ("my strengths: [ten years of SQL, calm]", "my_strengths", ("ten years of SQL", "calm")),
        ("my strengths: calm", "my_strengths", ("calm",)),
        ("time zone: Europe/Berlin", "time_zone", "Europe/Berlin"),
        ("country: DE", "country", "de"),
        ("country: Germany", "country", "de"),
        ("country: gb", "country", "uk"),
        ("region: BY", "region", "BY"),
        ("folders: [Jobs/Interviews/, Talks]", "folders", ("Jobs/Interviews", "Talks")),
        ("folders: Jobs", "folders", ("Jobs",)),
        ("task format: Dataview", "task_format", "dataview"),
        ("global filter: '#task'", "global_filter", "#task"),
        ("done statuses: [x, X, d]", "done_statuses", ("x", "X", "d")),
        ("done dates: no", "done_dates", False),
        ("date order: dmy", "date_order", "dmy"),
        ("quiet: 2026-07-01 to 2026-07-14", "quiet", ((date(2026, 7, 1), date(2026, 7, 14)),)),
        (
            "quiet: [2026-07-01, 2026-08-01 to 2026-08-03]",
            "quiet",
            ((date(2026, 7, 1), date(2026, 7, 1)), (date(2026, 8, 1), date(2026, 8, 3))),
        ),
        ("placement: top", "placement", "top"),
        ("settle: 1", "settle", 1.0),
        ("settle: 2.5 seconds", "settle", 2.5),
        ("language: de", "language", "de"),
        ("my phone:", "my_name", None),
    ],
)
def test_each_setting_is_read(line: str, field: str, value: object) -> None:
    for front, body in ((line, ""), ("", f"Text.\n\n```yaml\n{line}\n```\n")):
        settings, _ = load(front, body)
        assert getattr(settings, field) == value


def test_front_matter_and_a_block_of_the_text_both_count() -> None:
    settings, problems = load("country: uk", "```yaml\nsettle: 3\n```\n")
    assert (settings.country, settings.settle, problems) == ("uk", 3.0, [])


def test_what_was_found_here_counts_where_the_note_is_silent() -> None:
    settings, _ = load("country: uk", "", country="de", time_zone="Asia/Tokyo", nonsense=1)
    assert (settings.country, settings.time_zone, settings.folder) == ("uk", "Asia/Tokyo", "Follow-up")


@pytest.mark.parametrize(
    ("line", "column", "word"),
    [
        ("time zone: Europe/Berln", 12, "Europe/Berlin"),
        ("country: Germny", 10, "germany"),
        ("task format: emojis", 14, "emoji"),
        ("settle: ten", 9, "10"),
        ("quiet: next summer", 8, "2026-07-01"),
        ("date order: dd/mm", 13, "dmy"),
        ("placement: below", 12, "end, top"),
        ("done dates: maybe", 13, "yes"),
        ("done statuses: [done]", 16, "[x, X]"),
        ("folders: ../elsewhere", 10, "vault"),
        ("my name: [a, b]", 10, "text"),
    ],
)
def test_a_wrong_value_is_an_error_at_its_place(line: str, column: int, word: str) -> None:
    _, (problem,) = load(f"about: me\n{line}")
    assert (problem.at.line, problem.at.column) == (3, column)
    assert word.lower() in f"{problem.message} {problem.hint}".lower()


def test_an_unknown_setting_is_a_warning() -> None:
    _, (problem,) = load("cuontry: uk")
    assert (problem.severity, problem.at.line, '"country"' in problem.hint) == (Severity.WARNING, 2, True)


def test_properties_of_obsidian_are_no_settings() -> None:
    assert load("tags: [x]\naliases: []\ncssclasses: wide\ncountry: uk")[1] == []


def test_rules_in_the_settings_note_are_rules() -> None:
    book = load_book(
        PACK,
        {
            PATH: "---\ncountry: uk\n---\n\n```yaml\noff: [check-in]\nquiet:\n  - company: Globex\n    until: 2026-04-01\n```\n"
        },
        {},
    )
    assert book.problems == ()
    assert book.rules[""]["check-in"].off == ""
    assert any(quiet.company == "Globex" for quiet in book.policies[""].quiet)


def test_an_unclosed_front_matter_is_one_problem() -> None:
    book = load_book(PACK, {PATH: "---\ncountry: uk\n"}, {})
    assert len(book.problems) == 1
