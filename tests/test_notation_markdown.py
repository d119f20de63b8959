"""Lines of a note say something where they are no code, no comment and not of our region."""

from __future__ import annotations

import pytest

from followup_notes.notation.markdown import lines, plain_ends, without_code, yaml_blocks
from followup_notes.notation.tables import table_at

OURS = "<!-- followup-notes:begin -->\n\n## Follow-ups\n\n<!-- followup-notes:end -->"


def texts(text: str) -> list[str]:
    return [line.text for line in lines(text)]


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("a\n```\nb\n```\nc", ["a", "c"]),
        ("a\n~~~~\nb\n~~~\n~~~~\nc", ["a", "c"]),
        ("> ```\n> b\n> ```\nc", ["c"]),
        ("a <!-- b --> c\n<!-- d\ne\n-->\nf", ["a            c", "f"]),
        ("%% a %%b\n%%\nc\n%%\nd", ["b", "d"]),
        ("a\n<!-- followup-notes:begin -->\nb\n<!-- followup-notes:end -->\nc", ["a", "c"]),
        ("## Title ##\n> quoted", ["Title", "quoted"]),
        ("# C#", ["C#"]),
    ],
)
def test_code_comments_and_our_region_say_nothing(text: str, said: list[str]) -> None:
    assert texts(text) == said


def test_lines_keep_their_places() -> None:
    found = list(lines("# A\n\n  - b\n> c\n"))
    assert [(line.number, line.column, line.level, line.indent) for line in found] == [
        (1, 3, 1, -1),
        (3, 3, 0, 2),
        (4, 3, 0, -1),
    ]


@pytest.mark.parametrize(
    ("text", "same"),
    [
        ("a\r\nb", "a\nb"),
        ("\ufeffa\rb", "a\nb"),
        ("a\rb\nc", "a b\nc"),
        # Written to by us, a note with lone carriage returns still says what it said.
        (f"a\rb\r\n{OURS}\n", f"a\nb\n{OURS}\n"),
        (f"a\rb\r\n{OURS}\nc\nd", f"a b\n{OURS}\nc\nd"),
    ],
)
def test_line_ends_are_made_plain(text: str, same: str) -> None:
    assert plain_ends(text) == same


def test_yaml_blocks_come_with_their_first_line() -> None:
    text = "# Rules\n\n```yaml\na: 1\nb: 2\n```\n\n```python\nx\n```\n~~~yml\nc: 3\n~~~\n"
    assert yaml_blocks(text) == [(4, "a: 1\nb: 2\n"), (12, "c: 3\n")]
    assert yaml_blocks(text.replace("\n", "\r\n")) == yaml_blocks(text)


def test_a_yaml_block_that_nobody_closes_reaches_to_the_end() -> None:
    assert yaml_blocks("```yaml\na: [\n") == [(2, "a: [\n\n")]
    assert yaml_blocks("```\na: [\n") == []


def test_code_can_be_left_out() -> None:
    assert without_code("a `{{b}}` c\n```\n{{d}}\n```\n{{e}}") == "a  c\n{{e}}"


def test_a_table_has_cells_with_places() -> None:
    found = list(lines("| A | B |\n|---|:--|\n| [[x|y]] | 2 \\| 3 |\nrest"))
    table = table_at(found, 0)
    assert table is not None
    assert table[1] == 3
    assert [(cell.text, cell.line, cell.column) for cell in table[0].rows[0]] == [("[[x|y]]", 3, 3), ("2 | 3", 3, 13)]
