"""The lines of a Markdown note: headings, code, comments, our own region; and the YAML blocks of a note."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import NamedTuple

_FENCE = re.compile(r"(?P<run>`{3,}|~{3,})[ \t]*(?P<info>[^`]*)$")
_QUOTE = re.compile(r"(?:[ ]{0,3}>[ ]?)+")
_HEADING = re.compile(r" {0,3}(?P<marks>#{1,6})(?:[ \t]+|$)")
_BULLET = re.compile(r"(?:[-*+]|\d{1,3}[.)])[ \t]+(?=\S)")
_INLINE_CODE = re.compile(r"(?<!`)(`+)(?!`)[^\n]*?(?<!`)\1(?!`)")
_RULE = re.compile(r" {0,3}(?:(?:-[ \t]*){3,}|(?:\*[ \t]*){3,}|(?:_[ \t]*){3,})$")
_NAME = "<!-- followup-notes:"
_BEGIN, _END = f"{_NAME}begin", f"{_NAME}end"


class Line(NamedTuple):
    """One line that says something: no code, no comment, not of our region.

    `text` is without quote marks and, for a heading, without its marks; `column` is where it begins.
    `level` is 1 to 6 for a heading, else 0. `indent` counts the blanks before a list item, -1 where
    the line is none; `text` of an item still holds its bullet, of so many characters.
    """

    number: int
    column: int
    text: str
    level: int = 0
    indent: int = -1
    bullet: int = 0

    @property
    def item(self) -> tuple[int, str]:
        """Return a list item's text without its bullet, and its column."""
        return self.column + self.bullet, self.text[self.bullet :]


def plain_ends(text: str) -> str:
    """Return a text with single newlines for line ends and no byte order mark; places stay what they were."""
    text = text.removeprefix("\ufeff")
    if "\r" not in text:
        return text
    # A lone carriage return ends lines only where nothing else does; the line ends of our own region do not count.
    alone = "\n" not in _outside(text)
    return text.replace("\r\n", "\n").replace("\r", "\n" if alone else " ")


def _outside(text: str) -> str:
    head, *regions = text.split(_BEGIN)
    return "".join([head.rstrip("\r\n"), *(each.partition(_END)[2][len(" -->") :].strip("\r\n") for each in regions)])


def lines(text: str, start: int = 0) -> Iterator[Line]:
    """Yield the lines of a text with plain line ends that say something, from the offset `start` on."""
    number = text.count("\n", 0, start)
    fence, hidden = "", ""
    rows = text[start:].split("\n")
    for at, raw in enumerate(rows, 1):
        number += 1
        if not raw:
            continue
        quote = _QUOTE.match(raw) if ">" in raw[:4] else None
        column = quote.end() if quote else 0
        body = raw[column:]
        if fence:
            fence = "" if _closes(body, fence) else fence
            continue
        if hidden:
            hidden = _still_hides(hidden, body, rows, at)
            continue
        if ("```" in body or "~~~" in body) and (opening := _fence_of(body)):
            fence = opening
            continue
        said = body
        if "<!--" in body or "%%" in body:
            said = _without_comments(body)
            # An end marker is one only alone on its line; beside words it is nothing, as where regions are looked for.
            swapped = _END in body and not said.strip() and _next_marker(rows, at) == _BEGIN
            hidden = _BEGIN if swapped else _hides(body)
        if said.strip():
            yield _line(number, column, said)


def _line(number: int, column: int, body: str) -> Line:
    heading = _HEADING.match(body) if "#" in body[:4] else None
    if heading:
        said = body[heading.end() :].rstrip()
        bare = said.rstrip("#")
        said = bare.rstrip() if not bare or bare[-1] in " \t" else said
        return Line(number, column + heading.end() + 1, said, len(heading["marks"]))
    text = body.lstrip(" \t")
    blanks = len(body) - len(text)
    bullet = _BULLET.match(text) if text[0] in "-*+" or text[0].isdecimal() else None
    if bullet is None:
        return Line(number, column + blanks + 1, text.rstrip())
    said = text.rstrip()
    # A rule ends in the sign it begins with.
    ruled = said[-1] == said[0] and _RULE.match(body)
    indent = -1 if ruled else len(body[:blanks].expandtabs(4)) if blanks else 0
    return Line(number, column + blanks + 1, said, 0, indent, bullet.end())


def _fence_of(body: str) -> str:
    opening = body.lstrip(" \t")
    match = _FENCE.match(opening) if opening.startswith(("```", "~~~")) else None
    return match["run"] if match else ""


def _closes(body: str, fence: str) -> bool:
    said = body.strip()
    return len(said) >= len(fence) and not said.strip(fence[0])


def _hides(body: str) -> str:
    """Return what ends a comment, or our region, that this line opens and does not close."""
    if _BEGIN in body:
        return _END
    opened = body.rfind("<!--")
    if opened >= 0 and "-->" not in body[opened:]:
        return "-->"
    return "%%" if body.count("%%") % 2 else ""


def _still_hides(hidden: str, body: str, rows: Sequence[str], at: int) -> str:
    """Return what ends what is hidden, "" where this line ended it; markers that nest or are swapped hide all of ours."""
    if hidden not in body:
        return hidden
    if hidden == _BEGIN:
        return _END if _next_marker(rows, at) == _END else ""
    return _END if hidden == _END and _next_marker(rows, at) == _END else ""


def _next_marker(rows: Sequence[str], at: int) -> str:
    """Return which marker comes first from a row on, "" for none."""
    return next((mark for row in rows[at:] if _NAME in row for mark in (_BEGIN, _END) if mark in row), "")


def _without_comments(body: str) -> str:
    if "<!--" in body:
        body = re.sub(r"<!--.*?(?:-->|$)", lambda match: " " * len(match.group()), body)
    if "%%" in body:
        body = re.sub(r"%%.*?(?:%%|$)", lambda match: " " * len(match.group()), body)
    return body


def without_code(text: str) -> str:
    """Return a text with fenced blocks and inline code left out, line by line."""
    kept: list[str] = []
    fence = ""
    for raw in text.split("\n"):
        body = raw[match.end() :] if (match := _QUOTE.match(raw)) else raw
        if fence:
            fence = "" if _closes(body, fence) else fence
        elif opening := _fence_of(body):
            fence = opening
        else:
            kept.append(_INLINE_CODE.sub("", raw) if "`" in raw else raw)
    return "\n".join(kept)


def yaml_blocks(text: str) -> list[tuple[int, str]]:
    """Return the fenced YAML blocks of a text: the line each one's text begins on, and the text."""
    found: list[tuple[int, str]] = []
    fence, start = "", 0
    kept: list[str] | None = None
    for number, raw in enumerate(plain_ends(text).split("\n"), start=1):
        if fence:
            if _closes(raw, fence):
                if kept is not None:
                    found.append((start, "".join(f"{line}\n" for line in kept)))
                fence = ""
            elif kept is not None:
                kept.append(raw)
        elif match := _FENCE.match(raw.lstrip(" ")):
            info = match["info"].split()
            fence, start = match["run"], number + 1
            kept = [] if info and info[0].casefold() in {"yaml", "yml"} else None
    if fence and kept is not None:
        # A fence that nobody closes reaches to the end.
        found.append((start, "".join(f"{line}\n" for line in kept)))
    return found
