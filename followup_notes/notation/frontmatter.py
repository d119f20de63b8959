"""Front matter split from the text below it; where a note has none, nothing is taken for it."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache

from followup_notes.model.problem import Position, Problem

# Obsidian wants the rule on the very first line; a blank line above it is a slip everybody makes.
_OPENS = re.compile(r"\ufeff?(?:[ \t]*(?:\r\n?|\n)){0,3}(?P<rule>---)[ \t]*(?:\r\n?|\n|\Z)")
_END = re.compile(r"\r\n|\n|\r")
_REST = re.compile(r"[ \t]*(?:\r\n|\n|\r|\Z)")


@dataclass(frozen=True, slots=True)
class Split:
    """A note's front matter and where its body begins.

    `block` is the text between the rules, None where there is none; text[start:end] is its place and
    `line` its first line. `body_start` is the offset of the first character below the closing rule.
    """

    block: str | None
    line: int
    start: int
    end: int
    body_start: int
    problems: tuple[Problem, ...] = ()

    @property
    def unclosed(self) -> bool:
        """Tell whether a block was opened and never closed."""
        return any(problem.code == "front-matter-unclosed" for problem in self.problems)


def split(text: str, path: str) -> Split:
    """Split a note as found, with byte order mark and any line ends."""
    opens = _OPENS.match(text)
    if not opens:
        return Split(None, 1, 0, 0, 0)
    start = opens.end()
    line = _lines(text, start) + 1
    end = _closing(text, start)
    if end is None:
        at = Position(path, _lines(text, opens.start("rule")) + 1, 1)
        hint = "write a line with --- below the last property"
        problem = Problem(at, "front-matter-unclosed", "the properties opened here by --- are never closed", hint)
        return Split(None, line, start, start, 0, (problem,))
    return Split(text[start:end], line, start, end, _after(text, end + 3))


def _closing(text: str, start: int) -> int | None:
    """Return where the closing rule begins; longer rules, which the library takes too, close nothing in Obsidian."""
    at = text.find("---", start)
    while at >= 0:
        match = _boundary().match(text, at)
        if match and match.group().strip() == "---":
            return at
        at = text.find("---", at + 1)
    return None


@cache
def _boundary() -> re.Pattern[str]:
    from frontmatter.default_handlers import YAMLHandler

    return YAMLHandler.FM_BOUNDARY


def _lines(text: str, end: int) -> int:
    return len(_END.findall(text, 0, end))


def _after(text: str, end: int) -> int:
    rest = _REST.match(text, end)
    return rest.end() if rest else end
