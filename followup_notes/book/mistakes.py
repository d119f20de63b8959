"""Slips that make a text no YAML at all: found on their line, so that only that line is lost."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import lru_cache

from followup_notes.book.levels import wrong_levels
from followup_notes.book.one_line import LINE, LOOKS, Mistake, indent, sign

MOST = 12
_LONGEST = 200_000
_LONGEST_LINE = 400
_ODD_BLANKS = re.compile("^[ ]*[\u00a0\u2000-\u200b\u202f\u3000]")
_FOLDED_NUMBER = re.compile(r":\s+>\s*\d+\s*$")
_ODD = re.compile("[\u00a0\u2000-\u200b\u202f\u3000>]|^\t", re.MULTILINE)


def first_mistake(text: str, near: int) -> Mistake | None:
    """Return the slip that most likely makes a text unreadable, the one nearest to line `near` before it."""
    if len(text) > _LONGEST:
        return None
    lines = _lines(text)
    found = [mistake for number, line in lines for mistake in _on_line(number, line)]
    found = sorted([*found, *wrong_levels(lines)], key=lambda mistake: mistake.line)
    before = [mistake for mistake in found if mistake.line <= near]
    return before[-1] if before else (found[0] if found else None)


@lru_cache(maxsize=4096)
def _on_line(number: int, line: str) -> tuple[Mistake, ...]:
    """Return the slips of one line; a text is looked through anew after each slip, and most of its lines are the same."""
    return tuple(mistake for look in LOOKS if (mistake := look(number, line)))


def certain(text: str) -> tuple[str, tuple[Mistake, ...]]:
    """Return slips that leave a text readable, but never as it was meant, and the text mended where that is safe."""
    if len(text) > _LONGEST or not _ODD.search(text):
        return text, ()
    lines, found = _without_tabs(text.split("\n"))
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
            lines[number - 1] = line.replace(line[: _indent_of_any(line)], " " * _level_of(lines, number), 1)
        elif len(line) <= _LONGEST_LINE and _FOLDED_NUMBER.search(line):
            found.extend([mistake] if (mistake := sign(number, line)) else [])
            lines[number - 1] = ""
    return "\n".join(lines), tuple(found)


def _without_tabs(lines: list[str]) -> tuple[list[str], list[Mistake]]:
    """Return the lines of a text that is indented with tabs throughout with a blank for each, so that places stay."""
    tabbed = [number for number, line in enumerate(lines, 1) if line.startswith("\t") and line.strip()]
    if not tabbed or any(line.startswith(" ") and line.strip() for line in lines):
        return lines, []
    more = f", and on {len(tabbed) - 1} more lines" if len(tabbed) > 1 else ""
    message = f"a tab stands where blanks should{more}"
    slip = Mistake(tabbed[0], 1, "tab", message, "indent with blanks: two for each step")
    return [" " * indent(line) + line.lstrip(" \t") if line.startswith("\t") else line for line in lines], [slip]


def _indent_of_any(line: str) -> int:
    return len(line) - len(line.lstrip())


def _level_of(lines: list[str], number: int) -> int:
    """Return the level on which a line with odd blanks was meant to stand: a near line's, if one differs by little."""
    own = _indent_of_any(lines[number - 1])
    beside = [lines[at] for at in (number - 2, number) if 0 <= at < len(lines) and lines[at].strip()]
    return next((indent(line) for line in beside if abs(indent(line) - own) == 1), own)


def mended(text: str, mistake: Mistake) -> str:
    """Return a text without a slip: its line put right, else taken out with what belongs to it.

    The other lines keep their numbers.
    """
    lines = text.split("\n")
    line, lines[mistake.line - 1] = lines[mistake.line - 1], mistake.instead
    if not mistake.instead:
        for index in _belonging(line, lines, mistake.line):
            lines[index] = ""
    return "\n".join(lines)


def _belonging(line: str, lines: Sequence[str], start: int) -> Iterator[int]:
    """Give the lines from `start` that go with a line: what is indented below it, or what its value goes on with."""
    found = LINE.match(line)
    alone = bool(found and found[3] and not _dashed(line) and found[3][0] not in "|>")
    below = depth = indent(line)
    for index in range(start, len(lines)):
        if not lines[index].strip():
            continue
        if below == depth and "\t" in line[:depth] and not alone:
            # How far a tab indents is anybody's guess: only the lines next to it can be its own.
            below = indent(lines[index]) - 1
        if indent(lines[index]) <= below or (alone and (LINE.match(lines[index]) or _dashed(lines[index]))):
            return
        yield index


def _dashed(line: str) -> bool:
    return line.lstrip().startswith("- ")


def owners(text: str, number: int) -> list[tuple[int, str]]:
    """Return the lines a line stands below, each with its key, the outermost first."""
    lines = text.split("\n")
    depth, found = _meant_depth(lines, number), list[tuple[int, str]]()
    for at in range(number - 1, 0, -1):
        line = lines[at - 1]
        if line.strip() and not line.lstrip().startswith("#") and indent(line) < depth:
            depth = indent(line)
            found.append((at, name_on(line)))
        if depth == 0:
            break
    return found[::-1]


def _meant_depth(lines: Sequence[str], number: int) -> int:
    """Return how far a line is indented; one with a tab as far as the line above it lets it."""
    line = lines[number - 1]
    above = next((one for one in reversed(lines[: number - 1]) if one.strip()), "")
    if "\t" not in line[: indent(line)]:
        return indent(line)
    return indent(above) + above.rstrip().endswith(":")


def name_on(line: str) -> str:
    """Return the key of a line, else its first word."""
    found = LINE.match(line)
    return found[2] if found else (line.split() or [""])[0].strip(":-\t ")


def _lines(text: str) -> list[tuple[int, str]]:
    return [
        (number, line.rstrip("\r"))
        for number, line in enumerate(text.split("\n"), 1)
        if line.strip() and not line.lstrip().startswith("#") and len(line) <= _LONGEST_LINE
    ]
