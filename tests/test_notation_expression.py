"""Expressions of `only if`: what holds, what cannot be told, and what is refused with its column."""

from __future__ import annotations

import pytest

from followup_notes.model.problem import Position
from followup_notes.model.rules import Expression
from followup_notes.notation.expression import Lacking, Name, compile_expression, holds
from followup_notes.notation.phrase import Slip

AT = Position("a.yaml", 1, 10)
WORDS = {
    "round": Name("round", "number"),
    "company": Name("company", "text"),
    "outcome": Name(
        "outcome", "choice", {"open": "open", "nextround": "next-round", "offer": "offer", "offered": "offer"}
    ),
    "nextround": Name("next round", "moment"),
    "tags": Name("tags", "list"),
    "takehomesent": Name("take-home sent", "mark"),
    "finalist": Name("finalist", "yes-no"),
}
NOTE: dict[str, object] = {
    "round": 2,
    "company": "Ac-me Corp",
    "outcome": "next-round",
    "tags": ("Phone", "remote"),
    "finalist": False,
}


def compiled(text: str) -> Expression:
    found = compile_expression(text, AT, WORDS)
    assert isinstance(found, Expression), found
    return found


def refused(text: str) -> Slip:
    found = compile_expression(text, AT, WORDS)
    assert isinstance(found, Slip), found
    return found


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("round >= 2", True),
        ("round > 2 or company", True),
        ('company == "acme corp"', True),
        ('company != "Initech"', True),
        ('outcome in ["open", "Next Round"]', True),
        ('"phone" in tags', True),
        ('"phone" not in tags', False),
        ('"corp" in company', True),
        ("1 < round < 3", True),
        ("not finalist", True),
        ("not next_round", True),
        ("next_round", False),
        ("not (round == 2 and company)", False),
        ("NextRound or round", True),
        ("take_home_sent", False),
        ("True", True),
        ("  round == 2  ", True),
    ],
)
def test_an_expression_holds_or_not(text: str, expected: bool) -> None:
    assert holds(compiled(text), NOTE.get) is expected


@pytest.mark.parametrize(
    "text", ["next_round == 1", "round > 1 and take_home_sent == 'x'", "'a' in next_round", "next_round in [1]"]
)
def test_what_the_notes_do_not_say_cannot_be_compared(text: str) -> None:
    with pytest.raises(Lacking):
        holds(compiled(text), NOTE.get)


def test_an_expression_knows_the_words_it_asks_for() -> None:
    assert compiled("next_round and Round > 1 and round").names == ("next round", "round")


@pytest.mark.parametrize(
    ("text", "start", "word"),
    [
        ("statsu == 2", 0, "quotes"),
        ("round >= 2 and compnay", 15, "company"),
        ("round = 2", 6, '"=="'),
        ("round >= 2 && company", 11, '"and"'),
        ("round >= 2 || company", 11, '"or"'),
        ("!company", 0, '"not"'),
        ('round > "two"', 0, "without quotes"),
        ('outcome > "open"', 0, '"=="'),
        ("company.upper()", 0, "write it like"),
        ("company[0]", 0, "write it like"),
        ("round + 1 > 2", 0, "write it like"),
        ("", 0, "write it like"),
        ("round and and company", 10, "write it like"),
        ('company == "äöü" and statsu', 21, "quotes"),
        ("round\n>= 2", 0, "write it like"),
        ("x" * 301, 0, "when and unless"),
    ],
)
def test_a_wrong_expression_says_where_and_what_to_write(text: str, start: int, word: str) -> None:
    slip = refused(text)
    assert (slip.start, word in slip.hint) == (start, True), slip


def test_an_expression_is_valid_jinja_too() -> None:
    from jinja2 import Environment

    for text in ("round >= 2 and company", 'outcome in ["open"] or not finalist', '"phone" not in tags'):
        compiled(text)
        Environment(autoescape=True).compile_expression(text)
