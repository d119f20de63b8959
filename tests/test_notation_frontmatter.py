"""Front matter is what stands between two rules at the very top, and nothing else."""

from __future__ import annotations

import pytest

from followup_notes.notation.frontmatter import split


@pytest.mark.parametrize(
    ("text", "block", "body"),
    [
        ("---\na: 1\n---\nBody", "a: 1\n", "Body"),
        ("\ufeff---\r\na: 1\r\n---\r\nBody", "a: 1\r\n", "Body"),
        ("---  \na: 1\n---\t\nBody", "a: 1\n", "Body"),
        ("\n---\na: 1\n---\n", "a: 1\n", ""),
        ("---\n---\nBody", "", "Body"),
        ("----\na: 1\n---\n", None, "----\na: 1\n---\n"),
        ("Hello\n---\nx: 1\n---\nBody", None, "Hello\n---\nx: 1\n---\nBody"),
        ("---\na: 1\n----\nb: 2\n---\nBody", "a: 1\n----\nb: 2\n", "Body"),
        ("", None, ""),
    ],
)
def test_the_block_and_the_body_are_cut_exactly(text: str, block: str | None, body: str) -> None:
    found = split(text, "n.md")
    assert found.block == block
    assert text[found.body_start :] == body
    assert block is None or text[found.start : found.end] == block
    assert found.problems == ()


def test_the_line_of_the_block_is_told() -> None:
    assert split("---\na: 1\n---\n", "n.md").line == 2
    assert split("\n\n---\na: 1\n---\n", "n.md").line == 4


def test_an_unclosed_block_is_a_problem_where_it_was_opened() -> None:
    found = split("---\na: 1\n", "n.md")
    assert found.unclosed
    assert [(problem.code, problem.at.line) for problem in found.problems] == [("front-matter-unclosed", 1)]
