"""Pipe tables of a note: a header, a rule below it, and rows of cells with their places."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import NamedTuple

from followup_notes.notation.markdown import Line

_RULE = re.compile(r"\|?[ \t]*:?-+:?[ \t]*(?:\|[ \t]*:?-+:?[ \t]*)*\|?[ \t]*")
_BREAK = re.compile(r"\\\||\[\[[^\]\n]*\]\]|`[^`\n]*`|\|")
MOST_CELLS = 60
MOST_ROWS = 200
"""Of a longer table, which is no note of an interview, the rest is passed over."""


class Cell(NamedTuple):
    """A cell's text and where it begins."""

    text: str
    line: int
    column: int


@dataclass(frozen=True)
class Table:
    """A table: its header, and the lines of its rows, which are cut only where the header says something."""

    header: tuple[Cell, ...]
    body: Sequence[Line]

    @cached_property
    def rows(self) -> tuple[tuple[Cell, ...], ...]:
        """Return the cells of all rows; a row may be shorter or longer than the header."""
        return tuple(cells(line) for line in self.body)


def table_at(lines: Sequence[Line], at: int) -> tuple[Table, int] | None:
    """Return the table that begins at lines[at] and how many lines it takes, None where none begins there."""
    if at + 1 >= len(lines) or "|" not in lines[at].text or "-" not in lines[at + 1].text:
        return None
    head, rule = lines[at], lines[at + 1]
    if rule.number != head.number + 1 or "|" not in rule.text or not _RULE.fullmatch(rule.text):
        return None
    size = 2
    while at + size < len(lines) and _continues(lines[at + size - 1], lines[at + size]):
        size += 1
    return Table(cells(head), lines[at + 2 : at + min(size, MOST_ROWS + 2)]), size


def _continues(before: Line, line: Line) -> bool:
    return line.number == before.number + 1 and not line.level and "|" in line.text


def cells(line: Line) -> tuple[Cell, ...]:
    """Return the cells of a row; a pipe in a link, in code or behind a backslash divides nothing."""
    text = line.text
    cuts = [match.start() for match in _BREAK.finditer(text) if match.group() == "|"][: MOST_CELLS + 1]
    starts = [0, *(cut + 1 for cut in cuts)]
    ends = [*cuts, len(text)]
    found = [_cell(line, start, end) for start, end in zip(starts, ends, strict=True)]
    if found and text.lstrip().startswith("|"):
        found = found[1:]
    if found and text.rstrip().endswith("|") and not found[-1].text:
        found = found[:-1]
    return tuple(found)


def _cell(line: Line, start: int, end: int) -> Cell:
    said = line.text[start:end]
    shift = len(said) - len(said.lstrip())
    return Cell(said.strip().replace("\\|", "|"), line.number, line.column + start + shift)
