"""Properties read row by row are what the parser makes of them, node for node and place for place."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from followup_notes.notation import properties as plain
from followup_notes.notation.properties import properties
from followup_notes.notation.yaml import Mapping, compose

PLAIN = """
type: interview
company: "[[Northwind]]"
Interview date : 2026-11-23 14:00
place: https://northwind.example/room#2
salary:
interviewers:
  - name: Ada Park
    email: 'ada@northwind.example'
    topics: [late data, "their plan"]
  - Ben Ode, CTO
coordinator:
  name: Cleo Müller
my promises:
- my portfolio
-   the plan
messages: [{on: 2026-11-25 09:00, kind: thank-you, to: 'Ada'}, 2026-11-27 call]
agency: [[Larkspur]]
tags: []
""".lstrip()
PIECES = [
    *(
        "a",
        "date:",
        "key :",
        "- ",
        "-",
        "  ",
        "    ",
        " ",
        "\n",
        "\n",
        "\n  ",
        "\n  - ",
        "\n- ",
        ": ",
        ":",
        " # no",
        "#",
    ),
    *(
        "[a, b]",
        "[]",
        "[ ]",
        "[a,]",
        "[[Ada]]",
        "[a: b]",
        "[\"q: r\", 'x']",
        '"q"',
        "'s'",
        "'it''s'",
        '"\\n"',
        "''",
        "{a: b}",
    ),
    *("[a, {b: c, d: [e]}]", "[[[a]]]", "[[[[[a]]]]]", "{a}", "{a: b, a: c}", "{<<: a}", "{{a}}", "[a:b, c#d, e #f]"),
    *(", ", "[", "]", "{", "}"),
    *(
        "|\n  x",
        ">",
        "&x",
        "*x",
        "!t",
        "%",
        "?",
        "...",
        "---",
        "<<: x",
        "2026-11-23",
        "14:00",
        "é",
        "\u2028",
        "\x85",
        "\t",
    ),
    *("k: v\n", "k:\n", "l:\n  - p\n  - q: r\n    s: t\n", "m:\n- n\n", "o:\n  p: [x, y z]\n", "q: 'r' \n"),
]


def both(block: str, most_keys: int = 500) -> tuple[object, object]:
    return properties(block, "n.md", line=2, most_keys=most_keys), compose(block, "n.md", line=2, most_keys=most_keys)


def test_properties_as_most_notes_write_them_ask_no_parser(monkeypatch: pytest.MonkeyPatch) -> None:
    expected = compose(PLAIN, "n.md", line=2)
    monkeypatch.delattr(plain, "compose")
    read = properties(PLAIN, "n.md", line=2, most_keys=500)
    assert isinstance(read[0], Mapping)
    assert read == expected
    assert repr(read) == repr(expected)


@pytest.mark.parametrize(
    "block",
    [
        "",
        "\n",
        "a: b\na: c\n",
        "a: b\n  c\n",
        "a:\n    b: c\n  d: e\n",
        "a: [b\n",
        "a: 'b' c\n",
        "a: b # c\n",
        "- a\n- b\n",
        "  a: b\n",
        "a:\n -\n",
        "a: &b c\n",
        "a: b\r\nc: d\r\n",
        "a:\n" + "".join(f"{' ' * depth}b:\n" for depth in range(1, 30)),
    ],
)
def test_anything_else_is_left_to_the_parser(block: str) -> None:
    read, expected = both(block)
    assert read == expected


def test_too_many_keys_are_counted_as_the_parser_counts_them() -> None:
    block = "".join(f"k{number}: [a, b]\n" for number in range(40))
    assert both(block, most_keys=120)[0] == both(block, most_keys=120)[1]
    assert both(block, most_keys=119)[0] == both(block, most_keys=119)[1]


@given(st.lists(st.sampled_from(PIECES), min_size=1, max_size=12).map("".join))
@settings(max_examples=500, deadline=None)
def test_no_text_is_read_otherwise_than_by_the_parser(block: str) -> None:
    read, expected = both(block)
    assert repr(read) == repr(expected)


@given(st.data())
@settings(max_examples=300, deadline=None)
def test_no_change_to_plain_properties_makes_a_difference(data: st.DataObject) -> None:
    block = PLAIN
    for _ in range(data.draw(st.integers(1, 3))):
        at = data.draw(st.integers(0, len(block)))
        block = block[:at] + data.draw(st.sampled_from(PIECES)) + block[at + data.draw(st.integers(0, 2)) :]
    read, expected = both(block)
    assert repr(read) == repr(expected)
