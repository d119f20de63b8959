"""Wrong rule files: each slip is reported at its place with the way out, and costs only its own line."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from rule_pack import PACK, problems_of

from followup_notes.book.load import load_book

BAD = sorted((Path(__file__).parent / "rules" / "bad").glob("*.yaml"))
EXPECT = re.compile(r"# expect (\d+):(\d+|\*) (.*)\n?$")
PATH = "Follow-up/My rules.yaml"


@pytest.mark.parametrize("path", BAD, ids=lambda path: path.stem)
def test_a_slip_is_reported_at_its_place_with_the_expected_word(path: Path) -> None:
    text = path.read_text("utf-8")
    line, column, word = EXPECT.search(text).groups()  # type: ignore[union-attr]
    found = problems_of(load_book(PACK, {PATH: text}, {}), PATH)
    fitting = [
        problem
        for problem in found
        if problem.at.line == int(line)
        and column in ("*", str(problem.at.column))
        and word.lower() in f"{problem.message} {problem.hint}".lower()
    ]
    assert fitting, [f"{problem.at} {problem.message} ({problem.hint})" for problem in found]
    assert len(found) <= 3, "one slip, one problem"


@pytest.mark.parametrize("path", BAD, ids=lambda path: path.stem)
def test_the_other_rules_of_the_file_still_work(path: Path) -> None:
    text = path.read_text("utf-8")
    book = load_book(PACK, {PATH: text}, {})
    skipped = "format: 2" in text or "  ring:" not in text
    assert skipped or "ring" in book.rules[""]
    assert "thank-you-note" in book.rules[""]


def test_every_problem_has_a_hint() -> None:
    for path in BAD:
        for problem in problems_of(load_book(PACK, {PATH: path.read_text("utf-8")}, {}), PATH):
            assert problem.hint, problem


def test_the_same_slips_in_a_markdown_note_have_the_lines_of_the_note() -> None:
    text = "# My rules\n\nText.\n\n```yaml\nchange:\n  check-in:\n    strat: on interview\n```\n"
    (problem,) = problems_of(load_book(PACK, {"Follow-up/My rules.md": text}, {}), "Follow-up/My rules.md")
    assert (problem.at.line, problem.at.column) == (8, 5)
    assert '"start"' in problem.hint


def test_a_block_that_is_no_yaml_costs_no_other_block() -> None:
    text = "```yaml\noff: [check-in\n```\n\n```yaml\noff: [no-show]\n```\n"
    book = load_book(PACK, {"Follow-up/My rules.md": text}, {})
    assert book.rules[""]["no-show"].off is not None
    assert [problem.at.line for problem in problems_of(book, "Follow-up/My rules.md")] == [2]


@pytest.mark.parametrize(
    "text",
    ["", "\ufeff", "\n\n", "# only a comment\n", "about: nothing else\n", "\ufeffformat: 1\r\noff: [check-in]\r\n"],
)
def test_an_empty_file_and_a_byte_order_mark_are_no_mistakes(text: str) -> None:
    assert problems_of(load_book(PACK, {PATH: text}, {}), PATH) == []
    assert problems_of(load_book(PACK, {"Follow-up/A.md": text}, {}), "Follow-up/A.md") == []
