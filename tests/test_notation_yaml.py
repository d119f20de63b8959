"""YAML is read as text with places, and what could act behind one's back is refused."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from followup_notes.model.problem import Problem
from followup_notes.notation.yaml import Mapping, Scalar, Sequence, compose


def one_problem(text: str) -> Problem:
    root, problems = compose(text, "n.md", line=2)
    assert root is None
    assert len(problems) == 1
    return problems[0]


@pytest.mark.parametrize("text", ["15:00", "010", "yes", "on", "1_000", "2026-02-30", "0x1F", "1.10", "~", "9" * 5000])
def test_scalars_stay_what_was_written(text: str) -> None:
    root, problems = compose(f"time: {text}\n", "n.md")
    assert problems == ()
    assert isinstance(root, Mapping)
    value = root.pairs[0][1]
    assert isinstance(value, Scalar)
    assert (value.text, value.plain, value.at.line, value.at.column) == (text, True, 1, 7)


def test_places_count_from_where_the_text_begins() -> None:
    root, _ = compose("a: [b, 'c']\nd:\n  - e: f\n", "n.md", line=10, column=3)
    assert isinstance(root, Mapping)
    listed, nested = root.pairs[0][1], root.pairs[1][1]
    assert isinstance(listed, Sequence)
    assert [(item.at.line, item.at.column) for item in listed.items] == [(10, 7), (10, 10)]
    assert isinstance(nested, Sequence)
    assert (nested.items[0].at.line, nested.items[0].at.column) == (12, 5)


@pytest.mark.parametrize(
    ("text", "code", "place"),
    [
        ("a: &x 1", "yaml-anchor", (2, 4)),
        ("a: *happy*", "yaml-alias", (2, 4)),
        ("a: !important", "yaml-tag", (2, 4)),
        ("a: 1\n<<: {b: 2}", "yaml-merge", (3, 1)),
        ("company: Hooli\n\tdate: 1", "tab", (3, 1)),
        ("a: b: c", "yaml-colon", (2, 5)),
        ('a: "b\nc: d\n', "yaml-quote", (2, 4)),
        ("a: [b, c\nd: e\n", "yaml-list", (2, 4)),
        ("a: 1\nprose\nb: 2", "yaml-no-colon", (3, 1)),
        ("a: @b", "yaml-sign", (2, 4)),
        ("a: 1\n---\nb: 2", "yaml-two-documents", (3, 1)),
        ("a: " + "[" * 40, "yaml-too-deep", (2, 23)),
    ],
)
def test_what_cannot_be_read_gives_one_problem_with_its_place(text: str, code: str, place: tuple[int, int]) -> None:
    problem = one_problem(text)
    assert (problem.code, (problem.at.line, problem.at.column)) == (code, place)
    assert problem.hint


def test_of_equal_keys_the_first_counts_and_the_second_is_reported() -> None:
    root, problems = compose("a: 1\nb: 2\na: 3\n", "n.md")
    assert isinstance(root, Mapping)
    assert [(key.text, value.text) for key, value in root.pairs if isinstance(value, Scalar)] == [
        ("a", "1"),
        ("b", "2"),
    ]
    assert [(problem.code, problem.at.line) for problem in problems] == [("duplicate-key", 3)]


def test_an_alias_bomb_is_refused_before_it_is_built() -> None:
    lines = ["a0: &a0 [x, x]", *(f"a{n}: &a{n} [*a{n - 1}, *a{n - 1}]" for n in range(1, 60))]
    assert one_problem("\n".join(lines)).code == "yaml-anchor"


def test_too_many_keys_are_refused() -> None:
    _, problems = compose("\n".join(f"k{n}: v" for n in range(600)), "n.md", most_keys=500)
    assert [problem.code for problem in problems] == ["yaml-too-many"]


@given(st.text(alphabet=st.sampled_from(list("ab:-[]{}\"'#&*!|>%@`,\t\n \u2028\u0085é😀?")), max_size=60))
@settings(max_examples=400, deadline=None)
def test_no_text_raises_and_every_place_lies_in_it(text: str) -> None:
    root, problems = compose(text, "n.md")
    lines = text.count("\n") + 1
    assert all(problem.at.line is not None and 1 <= problem.at.line <= lines + 1 for problem in problems)
    assert (
        root is not None
        or problems
        or not text.strip("\n \t")
        or "#" in text
        or "%" in text
        or "-" in text
        or "\u2028" in text
        or "\x85" in text
    )
