"""The vocabulary is one table, without two meanings for one spelling, and its page is true."""

from __future__ import annotations

import importlib.util
from dataclasses import fields
from types import ModuleType

import pytest
from reading_world import ROOT, facts, note, words

from followup_notes.book.words import load_words
from followup_notes.model.facts import Facts, Outcome, Status
from followup_notes.notation.spelling import form

SOURCE = (ROOT / "rules" / "words.yaml").read_text("utf-8")


def page_maker() -> ModuleType:
    spec = importlib.util.spec_from_file_location("front_matter", ROOT / "tools" / "front_matter.py")
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def test_the_page_of_keys_is_what_the_table_makes() -> None:
    assert (ROOT / "docs" / "front-matter.md").read_text("utf-8") == page_maker().page(words())


def test_every_field_of_the_facts_has_a_row() -> None:
    named = {row.json for row in words().rows}
    assert {field.name for field in fields(Facts)} - {"sources"} <= named


def test_no_spelling_means_two_things() -> None:
    assert load_words(SOURCE, "words.yaml")[1] == ()


def test_a_new_spelling_is_one_line() -> None:
    more = SOURCE.replace("      - company name, employer", "      - the shop\n      - company name, employer", 1)
    found, problems = load_words(more, "words.yaml")
    assert problems == ()
    assert found.by_spelling[form("The Shop")].key == "company"


def test_a_spelling_with_two_meanings_is_reported_at_its_place() -> None:
    wrong = SOURCE.replace("      - company name, employer", "      - position\n      - company name, employer", 1)
    problems = load_words(wrong, "words.yaml")[1]
    assert {problem.code for problem in problems} == {"spelling-twice"}
    assert problems[0].at.line


def test_choices_mean_only_what_the_facts_can_hold() -> None:
    rows = {row.key: row for row in words().rows}
    assert set(rows["status"].values.values()) == {status.value for status in Status}
    assert set(rows["outcome"].values.values()) == {outcome.value for outcome in Outcome}


SPELLINGS = [
    (row.key, spelling)
    for row in words().rows
    for spelling in row.spellings
    if row.type in {"text", "list"} and row.json
]


@pytest.mark.parametrize(("key", "spelling"), SPELLINGS)
def test_every_spelling_of_a_text_is_read(key: str, spelling: str) -> None:
    row = next(row for row in words().rows if row.key == key)
    found = facts(note(f'---\ntype: interview\n"{spelling}": Something\n---\n').facts)
    assert found[row.json] in ("Something", ["Something"], ["something"])


@pytest.mark.parametrize(
    "spelling",
    [
        "Interview Date",
        "interview_date",
        "interviewDate",
        "INTERVIEW-DATE",
        "📅 Interview date",
        "**Interview date**",
        "Intervïew Date",
    ],
)
def test_case_signs_and_accents_make_no_difference(spelling: str) -> None:
    assert facts(note(f'---\ntype: interview\n"{spelling}": 2026-11-23\n---\n').facts)["start"] == "2026-11-23"
