"""Slips that make a text no YAML at all: found on their line, so that only that line is lost."""

from __future__ import annotations

import re

from followup_notes.book.one_line import LINE, LOOKS, Mistake, indent, sign

MOST = 12
_LONGEST = 200_000
_LONGEST_LINE = 400
_ODD_BLANKS = re.compile("^[ ]*[\u00a0\u2000-\u200b\u202f\u3000]")
_FOLDED_NUMBER = re.compile(r":\s+>\s*\d+\s*$")


def first_mistake(text: str, near: int) -> Mistake | None:
    """Return the slip that most likely makes a text unreadable, the one nearest to line `near` before it."""
    if len(text) > _LONGEST:
        return None
    lines = _lines(text)
    found = [mistake for number, line in lines for look in LOOKS if (mistake := look(number, line))]
    found = sorted([*found, *_indentation(lines)], key=lambda mistake: mistake.line)
    before = [mistake for mistake in found if mistake.line <= near]
    return before[-1] if before else (found[0] if found else None)


def certain(text: str) -> tuple[str, tuple[Mistake, ...]]:
    """Return slips that leave a text readable, but never as it was meant, and the text mended where that is safe."""
    if len(text) > _LONGEST or not re.search("[\u00a0\u2000-\u200b\u202f\u3000>]", text):
        return text, ()
    lines, found = text.split("\n"), []
    for number, line in enumerate(lines, 1):
        if _ODD_BLANKS.match(line):
            place = len(line) - len(line.lstrip(" "))
            found.append(
                Mistake(
                    number,
                    place + 1,
                    "odd-blank",
                    "an invisible blank of another kind stands here",
                    "delete it and press the space bar",
                )
            )
            lines[number - 1] = line.replace(line[: _indent_of_any(line)], " " * _indent_of_any(line), 1)
        elif len(line) <= _LONGEST_LINE and _FOLDED_NUMBER.search(line):
            found.extend([mistake] if (mistake := sign(number, line)) else [])
            lines[number - 1] = ""
    return "\n".join(lines), tuple(found)


def _indent_of_any(line: str) -> int:
    return len(line) - len(line.lstrip())


def without(text: str, number: int) -> str:
    """Return a text without one line and what is indented below it; the other lines keep their numbers."""
    lines = text.split("\n")
    depth = indent(lines[number - 1])
    lines[number - 1] = ""
    for index in range(number, len(lines)):
        if lines[index].strip() and indent(lines[index]) <= depth:
            break
        lines[index] = ""
    return "\n".join(lines)


def _lines(text: str) -> list[tuple[int, str]]:
    return [
        (number, line.rstrip("\r"))
        for number, line in enumerate(text.split("\n"), 1)
        if line.strip() and not line.lstrip().startswith("#") and len(line) <= _LONGEST_LINE
    ]


def _indentation(lines: list[tuple[int, str]]) -> list[Mistake]:
    """Find keys that stand on no level: below a line that has a value, or between two levels."""
    found: list[Mistake] = []
    levels: list[tuple[int, bool]] = []
    for number, line in lines:
        key = LINE.match(line)
        dash = line.lstrip().startswith("- ")
        depth = (key.start(2) if key else indent(line)) if not dash else indent(line)
        while levels and levels[-1][0] > depth:
            levels.pop()
        if levels and levels[-1][0] < depth and levels[-1][1] and key:
            found.append(_wrong_depth(number, line))
            continue
        if levels and levels[-1][0] == depth and dash and levels[-1][1]:
            found.append(
                Mistake(
                    number,
                    depth + 1,
                    "wrong-indentation",
                    "a dash begins a list, and no list can stand here",
                    "take the dash away, or indent the line below a key",
                )
            )
            continue
        if key:
            levels = [level for level in levels if level[0] < key.start(2)]
            levels.append((key.start(2), bool(key[3]) and not key[3].startswith(("#", "|", ">"))))
    return found


def _wrong_depth(number: int, line: str) -> Mistake:
    return Mistake(
        number,
        indent(line) + 1,
        "wrong-indentation",
        "this line is indented further than the line above it",
        "indent lines that belong together alike: with the same number of blanks",
    )
