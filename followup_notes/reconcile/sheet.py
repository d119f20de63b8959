"""A region while it is changed: blocks come, go and change, and the blank lines between them stay right."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from followup_notes.notation.blocks import QUOTED, Block, Kind
from followup_notes.notation.region import BEGIN, END, Region, marker, show_block, show_gap

_TIGHT = frozenset({Kind.TASK, Kind.WHY})
"""Blocks of these kinds follow one another without a blank line."""


@dataclass(slots=True)
class Row:
    """One block on the sheet: its raw lines, and the raw blank lines above it. `id` is its item's.

    A letter that is not `closed` swallows what is put below it.
    """

    kind: Kind | None
    raw: tuple[str, ...]
    before: tuple[str, ...]
    id: str | None = None
    at: int = 0
    closed: bool = True


class Sheet:
    """The rows of a region in order; the last one stands for the end marker."""

    def __init__(self, region: Region | None, eol: str = "\n") -> None:
        """Lay out a region that stands, or an empty one with these line ends."""
        self.prefix = region.prefix if region else ""
        self.eol = region.eol if region else eol
        self.begin = region.begin if region else marker(BEGIN, "", eol)
        blocks = region.blocks if region else ()
        end = region.close if region else marker(END, "", eol)
        tail = region.tail if region else (show_gap("", eol, quoted=False),)
        self.rows = [
            Row(block.kind, block.raw, block.before, block.id, block.at, block.kind is not Kind.LETTER or block.closed)
            for block in blocks
        ]
        self.rows.append(Row(None, (end,), tail))

    def find(self, at: int) -> int | None:
        """Return the index of the row that stands on a line of the note."""
        return next((index for index, row in enumerate(self.rows) if row.at == at and row.kind), None)

    def last(self, *kinds: Kind) -> int:
        """Return the index after the last row of these kinds, 0 where there is none."""
        return max((index + 1 for index, row in enumerate(self.rows) if row.kind in kinds), default=0)

    def rewrite(self, index: int, lines: Sequence[str], keep: int = 0) -> None:
        """Replace a row's lines; the last `keep` raw lines (the user's, below a task) stay."""
        row = self.rows[index]
        if row.kind is None:
            return
        new = show_block(Block(row.kind, tuple(lines)), self.prefix, self.eol)
        row.raw, row.closed = new + (row.raw[len(row.raw) - keep :] if keep else ()), True

    def drop(self, index: int) -> None:
        """Take a row away; of the gaps above and below it the longer one stays."""
        gone = self.rows.pop(index)
        below = self.rows[index]
        if len(gone.before) > len(below.before):
            below.before = gone.before

    def insert(self, index: int, block: Block) -> None:
        """Put a new block above the row of this index."""
        kind, below = block.kind, self.rows[index]
        above = self.rows[index - 1].kind if index else None
        first, second = self._gap(above, kind), self._gap(kind, below.kind)
        gap = below.before
        row = Row(kind, show_block(block, self.prefix, self.eol), first, block.id, block.at)
        if len(gap) <= max(len(first), len(second)):
            below.before = gap if len(gap) == len(second) and gap else second
        self.rows.insert(index, row)

    def place(
        self, order: Sequence[str], block: Block, kind: Kind, fallback: int, edge: Callable[[int, bool], int]
    ) -> int:
        """Insert a block of an item where the plan's order puts it among the rows of a kind.

        `edge` widens a found row to the index before (False) or after (True) everything that belongs to it.
        """
        there = {row.id: index for index, row in enumerate(self.rows) if row.kind is kind and row.id}
        own = order.index(block.id) if block.id in order else len(order)
        above = next((there[other] for other in reversed(order[:own]) if other in there), None)
        below = next((there[other] for other in order[own + 1 :] if other in there), None)
        index = edge(above, True) if above is not None else edge(below, False) if below is not None else fallback
        self.insert(index, block)
        return index

    def text(self) -> str:
        """Print the whole region."""
        return self.begin + "".join(line for row in self.rows for line in (*row.before, *row.raw))

    def _gap(self, above: Kind | None, below: Kind | None) -> tuple[str, ...]:
        if above is below and above in _TIGHT:
            return ()
        return (show_gap(self.prefix, self.eol, quoted=above in QUOTED and below in QUOTED),)
