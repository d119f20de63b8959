"""The marked region of a note: found, read as blocks, and shown; the only place that knows the markers."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache

from followup_notes.notation.blockread import read
from followup_notes.notation.blocks import QUOTED, Block, Kind
from followup_notes.notation.ident import ID
from followup_notes.notation.placement import swallowed
from followup_notes.notation.shapes import Line

BEGIN = "<!-- followup-notes:begin -->"
END = "<!-- followup-notes:end -->"
_MARKER = re.compile(r"(?P<prefix>\ufeff?[ \t>]*)<!--[ \t]*followup-notes:[ \t]*(?P<which>begin|end)[ \t]*-->[ \t]*")
_LEDGER = re.compile(r"(?P<prefix>[ \t>]*)(?:`{3,}|~{3,})[ \t]*followup-notes[ \t]*")


@dataclass(frozen=True, slots=True)
class Region:
    """One region: text[start:end] is all of it, with the line end after its end marker.

    `line` is the line of its begin marker, from 1. `prefix` is what its lines begin with ("> " in a
    quote), `eol` their line end, `tail` the raw blank lines above the end marker.
    """

    start: int
    end: int
    line: int
    prefix: str
    eol: str
    begin: str
    blocks: tuple[Block, ...]
    tail: tuple[str, ...]
    close: str


@dataclass(frozen=True, slots=True)
class Damage:
    """Markers that do not pair: what is wrong and on which line."""

    line: int
    what: str


@dataclass(frozen=True, slots=True)
class Found:
    """All regions of a text, or what keeps them from being read.

    `sheltered` pairs the line of a begin marker inside a fence or comment with the line that opened
    it and the ids that stand there. `rest` are the lines outside regions and shelters, for strays.
    """

    regions: tuple[Region, ...]
    damage: Damage | None
    sheltered: tuple[tuple[int, int, frozenset[str]], ...]


@dataclass(frozen=True, slots=True)
class _Mark:
    at: int
    prefix: str
    begin: bool


@lru_cache(maxsize=8)
def find(text: str) -> Found:
    """Find the regions of a text."""
    if "followup-notes" not in text:
        return Found((), None, ())
    lines = text.split("\n")
    offsets = _offsets(lines)
    pairs, hidden, damage = _pair(text, lines, offsets)
    taken = [range(first.at, last.at + 1) for first, last in pairs] + [range(at, end + 1) for at, end, _ in hidden]
    if damage is None:
        damage = _loose_ledger(text, lines, offsets, taken)
    regions = () if damage else tuple(_region(lines, offsets, first, last) for first, last in pairs)
    sheltered = tuple((at + 1, opened, _ids(lines[at : end + 1])) for at, end, opened in hidden)
    return Found(regions, damage, sheltered)


def loose(text: str) -> Region:
    """Read a text with broken markers as if all of it were one region, so that ticks are still seen."""
    lines = text.split("\n")
    read_lines = [
        Line(raw + "\n", _without(raw, _depth_prefix(raw)), at + 1)
        for at, raw in enumerate(lines)
        if not _MARKER.fullmatch(raw.rstrip("\r"))
    ]
    blocks, tail = read(read_lines)
    return Region(0, len(text), 1, "", "\n", "", blocks, tail, "")


def line_end(text: str) -> str:
    r"""Return the line end of a text's last whole line, "\\n" where it has none."""
    last = text.rfind("\n")
    return "\r\n" if last > 0 and text[last - 1] == "\r" else "\n"


def show_block(block: Block, prefix: str, eol: str) -> tuple[str, ...]:
    """Print the raw lines of a new block."""
    quote = block.kind in QUOTED or block.kind is Kind.FINDINGS
    return tuple(_raw(prefix, f"> {line}" if quote else line, eol) for line in block.lines)


def show_gap(prefix: str, eol: str, *, quoted: bool) -> str:
    """Print the blank line between two blocks, inside the callout or outside."""
    return _raw(prefix, ">" if quoted else "", eol)


def marker(which: str, prefix: str, eol: str) -> str:
    """Print a marker line."""
    return _raw(prefix, which, eol)


def _raw(prefix: str, line: str, eol: str) -> str:
    return f"{prefix}{line}".rstrip() + eol


def _offsets(lines: Sequence[str]) -> list[int]:
    offsets, at = [], 0
    for line in lines:
        offsets.append(at)
        at += len(line) + 1
    return offsets


def _marks(lines: Sequence[str]) -> Iterator[_Mark]:
    for at, line in enumerate(lines):
        match = _MARKER.fullmatch(line.rstrip("\r")) if "followup-notes" in line else None
        if match:
            yield _Mark(at, match["prefix"], match["which"] == "begin")


def _pair(
    text: str, lines: Sequence[str], offsets: Sequence[int]
) -> tuple[list[tuple[_Mark, _Mark]], list[tuple[int, int, int]], Damage | None]:
    """Pair the markers; those under an open fence or comment are set apart, as (first, last, opened)."""
    pairs: list[tuple[_Mark, _Mark]] = []
    hidden: list[tuple[int, int, int]] = []
    opened: _Mark | None = None
    marks = list(_marks(lines))
    for number, mark in enumerate(marks):
        if hidden and hidden[-1][0] <= mark.at <= hidden[-1][1]:
            continue
        if opened is None:
            above = swallowed(_visible(text, offsets, pairs, mark.at), mark.prefix.lstrip("\ufeff"))
            if above is not None:
                after = marks[number + 1] if number + 1 < len(marks) else mark
                hidden.append((mark.at, after.at if mark.begin and not after.begin else mark.at, above))
            elif mark.begin:
                opened = mark
            else:
                return [], hidden, Damage(mark.at + 1, "the end marker has no begin marker above it")
        elif mark.begin:
            return (
                [],
                hidden,
                Damage(mark.at + 1, f"a second begin marker stands inside the region of line {opened.at + 1}"),
            )
        else:
            pairs.append((opened, mark))
            opened = None
    if opened:
        return [], hidden, Damage(opened.at + 1, "the begin marker has no end marker below it")
    return pairs, hidden, None


def _visible(text: str, offsets: Sequence[int], pairs: Sequence[tuple[_Mark, _Mark]], at: int) -> str:
    """Return the text above a line, with the regions in it blanked: what they hold shelters nothing below."""
    kept, last = [], 0
    for first, end in pairs:
        kept.append(text[last : offsets[first.at]])
        kept.append("\n" * (end.at - first.at + 1))
        last = offsets[end.at + 1] if end.at + 1 < len(offsets) else len(text)
    return "".join(kept) + text[last : offsets[at]]


def _loose_ledger(text: str, lines: Sequence[str], offsets: Sequence[int], taken: Sequence[range]) -> Damage | None:
    """Find a ledger that stands outside every region: somebody took both markers away."""
    for at, line in enumerate(lines):
        match = _LEDGER.fullmatch(line.rstrip("\r")) if "followup-notes" in line else None
        if match is None or any(at in span for span in taken) or not _ids(lines[at : at + 2]):
            continue
        if swallowed(text[: offsets[at]], match["prefix"]) is None:
            return Damage(at + 1, "both markers around the ledger are gone")
    return None


def _region(lines: Sequence[str], offsets: Sequence[int], first: _Mark, last: _Mark) -> Region:
    raws = [f"{line}\n" if at + 1 < len(lines) else line for at, line in enumerate(lines)]
    inside = range(first.at + 1, last.at)
    read_lines = [Line(raws[at], _without(lines[at].rstrip("\r"), first.prefix), at + 1) for at in inside]
    blocks, tail = read(read_lines)
    return Region(
        start=offsets[first.at] + first.prefix.startswith("\ufeff"),
        end=offsets[last.at] + len(raws[last.at]),
        line=first.at + 1,
        prefix=first.prefix.lstrip("\ufeff"),
        eol="\r\n" if raws[first.at].endswith("\r\n") else "\n",
        begin=raws[first.at].lstrip("\ufeff"),
        blocks=blocks,
        tail=tail,
        close=raws[last.at],
    )


def _without(line: str, prefix: str) -> str:
    """Take a region's prefix from a line: as many quote marks, and at most its indentation."""
    depth = prefix.count(">")
    if depth:
        match = re.match(rf"(?:[ \t]*>[ ]?){{1,{depth}}}", line)
        return line[match.end() :] if match else line
    indent = len(prefix.lstrip("\ufeff"))
    return line[min(indent, len(line) - len(line.lstrip(" \t"))) :]


def _depth_prefix(line: str) -> str:
    match = re.match(r"[ \t>]*", line)
    depth = match[0].count(">") if match else 0
    return ">" * (depth - 1) if depth > 1 else ""


def _ids(lines: Sequence[str]) -> frozenset[str]:
    return frozenset(found for line in lines for found in ID.findall(line))
