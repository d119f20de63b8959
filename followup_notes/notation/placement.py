"""Where a region may stand: what a Markdown parser says about the lines above it."""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

    from markdown_it import MarkdownIt
    from markdown_it.token import Token

PROBE = "<!-- followup-notes:begin -->"
_RISKY = re.compile(r"```|~~~|<|\$\$|%%")
_FRONT = re.compile(r"\ufeff?---[ \t]*\r?\n(?:.*?\n)??(?:---|\.\.\.)[ \t]*(?:\r?\n|\Z)", re.DOTALL)
_ENDS = re.compile(r"\r\n|\n|\r")
_SILENT = re.compile(r"\\.|(?P<ticks>`+)(?!`).*?(?<!`)(?P=ticks)(?!`)", re.DOTALL)
_DEEP = re.compile(r"(?:.*>)?(?: {4}| {0,3}\t)[ \t]*")


def swallowed(text: str, prefix: str = "") -> int | None:
    """Return the line, from 1, whose open fence, comment, math or HTML block would swallow what comes after text.

    `prefix` is what the lines to come begin with ("> " in a quote). None: they stand where they seem to.
    """
    front = _FRONT.match(text)
    start = front.end() if front else 0
    body = text[start:]
    if not _RISKY.search(body) and not _DEEP.fullmatch(prefix):
        return None
    line = _opening(_ENDS.sub("\n", body), prefix)
    return None if line is None else _real_line(text, start, line)


def below_properties(text: str) -> int:
    """Return where the body of a note begins, below its front matter; its end where there is no body line."""
    front = _FRONT.match(text)
    at = front.end() if front else text.startswith("\ufeff")
    return at if not front or text[:at].endswith("\n") else len(text)


def _opening(body: str, prefix: str) -> int | None:
    """Ask the parser where the block that holds our next line began; counted from 0, by its line ends."""
    above = body if not body or body.endswith("\n") else body + "\n"
    probe = above.count("\n") + 1
    tokens = _parser().parse(f"{above}{prefix.rstrip()}\n{prefix}{PROBE}\n")
    holders = [token for token in tokens if token.map and token.map[0] <= probe < token.map[1] and not token.nesting]
    for token in holders:
        if token.type != "html_block" or token.map is None or token.map[0] != probe:
            return token.map[0] if token.map else 0
    return None if holders and (line := _odd(tokens)) is None else (line if holders else probe)


def _odd(tokens: list[Token]) -> int | None:
    """Find an opening `%%` or `$$` without its partner; Obsidian knows them, Markdown does not."""
    opened: dict[str, int] = {}
    for mark, line in _marks(tokens):
        if opened.get("%%") is not None and mark != "%%":
            continue
        if mark in opened:
            del opened[mark]
        else:
            opened[mark] = line
    return min(opened.values(), default=None)


def _marks(tokens: list[Token]) -> Iterator[tuple[str, int]]:
    for token in tokens:
        if token.type != "inline" or token.map is None:
            continue
        said = _SILENT.sub(lambda match: "\n" * match[0].count("\n"), token.content)
        for match in re.finditer(r"%%|\$\$", said):
            yield match[0], token.map[0] + said.count("\n", 0, match.start())


def _real_line(text: str, start: int, line: int) -> int:
    """Turn a line as Markdown counts them (a lone carriage return ends one) into one as editors do."""
    at = start
    for match in list(_ENDS.finditer(text, start))[:line]:
        at = match.end()
    return text.count("\n", 0, at) + 1


@cache
def _parser() -> MarkdownIt:
    # Imported late: most notes hold nothing that makes asking necessary.
    from markdown_it import MarkdownIt

    return MarkdownIt("commonmark").enable("table")


def glue(text: str) -> int:
    """Count the line ends that make a blank line between a text and what comes below it."""
    if not text or _blank_end(text):
        return 0
    return 1 if text.endswith("\n") else 2


def _blank_end(text: str) -> bool:
    """Tell whether a text ends with a blank line."""
    rows = text.rsplit("\n", 2)
    return len(rows) > 1 and not rows[-1] and not rows[-2].strip(" \t\r")
