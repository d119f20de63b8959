"""Lines that stand on no level of a text: indented too far, too little, or after a dash where no list can stand."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from followup_notes.book.one_line import LINE, Mistake, indent


@dataclass(frozen=True, slots=True)
class _Level:
    """A key or the dash of a list; a key with a value on its line can have no lines of its own."""

    depth: int
    dash: bool
    valued: bool = False


def wrong_levels(lines: Iterable[tuple[int, str]]) -> list[Mistake]:
    """Find the lines that stand on no level; those after them are judged as if they were not there."""
    found: list[Mistake] = []
    open_levels: list[_Level] = []
    prose: int | None = None
    every = list(lines)
    for place, (number, line) in enumerate(every):
        depth = indent(line)
        if (prose is not None and depth > prose) or "\t" in line[:depth]:
            continue
        key, dash = LINE.match(line), line.lstrip().startswith("- ")
        prose = depth if key and key[3] and key[3][0] in "|>" else None
        if not key and not dash:
            continue
        if key and not dash and _stands_alone(every, place, open_levels):
            found.append(_mistake(number, line, "this line is indented further than the lines it belongs to"))
            continue
        mistake = _placed(number, line, depth, open_levels, dash=dash)
        if mistake:
            found.append(mistake)
        elif key:
            open_levels.append(_Level(key.start(2), dash=False, valued=bool(key[3]) and key[3][0] not in "#|>&"))
    return found


def _stands_alone(lines: list[tuple[int, str]], place: int, open_levels: list[_Level]) -> bool:
    """Tell whether the first line below a key is deeper than those after it, which all stand on one level."""
    depth, owner = indent(lines[place][1]), open_levels[-1] if open_levels else None
    if owner is None or owner.valued or owner.depth >= depth or (LINE.match(lines[place][1]) or [""] * 4)[3] is None:
        return False
    after = [indent(line) for _, line in lines[place + 1 : place + 3]]
    return len(after) == 2 and owner.depth < after[0] < depth and after[0] <= after[1]


def _placed(number: int, line: str, depth: int, open_levels: list[_Level], *, dash: bool) -> Mistake | None:
    """Close the levels that end before a line, and open that of its dash; tell what keeps it from standing here."""
    kept = [
        level for level in open_levels if level.depth < depth or (level.depth == depth and (dash or not level.dash))
    ]
    has_children = len(kept) < len(open_levels)
    top = kept[-1] if kept else None
    if top and top.depth < depth and top.valued:
        return _mistake(number, line, "this line is indented further than the line above it")
    if top and top.depth < depth and any(level.dash and level.depth == depth for level in open_levels):
        hint = f"write a dash before it, like the entries above: - {line.strip()}"
        return Mistake(number, depth + 1, "wrong-indentation", "this line stands beside the entries of a list", hint)
    if top and top.depth < depth and has_children:
        return _mistake(number, line, "this line is not indented like the lines it belongs to")
    if dash and top and top.depth == depth and not top.dash and (has_children or top.valued):
        return Mistake(
            number,
            depth + 1,
            "wrong-indentation",
            "a dash begins a list, and no list can stand here",
            "take the dash away, or indent the line below a key",
        )
    open_levels[:] = [level for level in kept if level.depth < depth or level.dash or dash]
    if dash:
        open_levels[:] = [level for level in open_levels if not (level.dash and level.depth == depth)]
        open_levels.append(_Level(depth, dash=True, valued=not LINE.match(line)))
    return None


def _mistake(number: int, line: str, message: str) -> Mistake:
    hint = "indent lines that belong together alike: with the same number of blanks"
    return Mistake(number, indent(line) + 1, "wrong-indentation", message, hint)
