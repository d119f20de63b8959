"""The shapes of Markdown lines that a region is made of, and how far what begins on a line reaches."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from followup_notes.notation import taskline

LIST = re.compile(r"(?P<indent>[ \t]*)(?:[-*+]|\d{1,9}[.)])(?:[ \t]+|$)")
HEADING = re.compile(r" {0,3}#{1,6}[ \t]+(?P<text>.*?)[ \t]*#*[ \t]*")
FENCE = re.compile(r"[ \t]*(?P<run>`{3,}|~{3,})[ \t]*(?P<info>[^`]*)")
LINK = re.compile(r"[ \t]*\\?\[(?P<text>[^\]]*)\]\(<?mailto:[^)]*\)[ \t]*")
QUOTE = re.compile(r"[ ]{0,3}>[ ]?")


@dataclass(frozen=True, slots=True)
class Line:
    """One line of a region: as it stands, without the region's prefix, and its number in the note."""

    raw: str
    text: str
    at: int

    @property
    def blank(self) -> bool:
        """Tell whether there is nothing on it but blanks and quote marks."""
        return not self.text.strip(" \t>")

    @property
    def quoted(self) -> bool:
        """Tell whether it stands in a quote inside the region."""
        return bool(QUOTE.match(self.text))


def heading_text(line: str) -> str | None:
    """Return what a heading says, None for a line that is none."""
    match = HEADING.fullmatch(line)
    return match["text"] if match else None


def goes_on(lines: Sequence[Line], at: int) -> bool:
    if lines[at].quoted:
        return True
    above = QUOTE.sub("", lines[at - 1].text, count=1)
    return not lines[at].blank and not _starts(lines[at].text) and bool(above.strip()) and not FENCE.fullmatch(above)


def paragraph(lines: Sequence[Line], at: int) -> int:
    """Count the lines of the paragraph that begins here, wrapped lines and all."""
    size = 1
    while at + size < len(lines) and not lines[at + size].blank and not _starts(lines[at + size].text):
        size += 1
    return size


def item(lines: Sequence[Line], at: int, head: int) -> int:
    """Count the lines of a list item: its paragraph and everything that is indented below it."""
    base = _depth(lines[at].text)
    size, look = head, head
    while at + look < len(lines):
        line = lines[at + look]
        deeper = _depth(line.text) > base
        lazy = look == size and not _starts(line.text)
        if line.blank:
            look += 1
            continue
        task = taskline.parse(line.text)
        if not (deeper or lazy) or (task and task.id) or line.quoted:
            break
        look += 1
        size = look
    return size


def own_text(lines: Sequence[Line], at: int) -> int:
    size = 1
    while at + size < len(lines) and not lines[at + size].blank and not _special(lines[at + size]):
        size += 1
    return size


def _special(line: Line) -> bool:
    task = taskline.parse(line.text)
    return bool(
        line.quoted or FENCE.fullmatch(line.text) or heading_text(line.text) is not None or (task and task.id)
    ) or bool(LINK.fullmatch(line.text))


def wrapped_id(lines: Sequence[Line], at: int) -> bool:
    size = paragraph(lines, at)
    task = taskline.parse("\n".join(line.text for line in lines[at : at + size])) if size > 1 else None
    return bool(task and task.id)


def _starts(text: str) -> bool:
    """Tell whether a line begins something of its own rather than going on with a paragraph."""
    return bool(
        LIST.match(text)
        or FENCE.fullmatch(text)
        or QUOTE.match(text)
        or heading_text(text) is not None
        or text.lstrip().startswith("<!--")
        or LINK.fullmatch(text)
    )


def fence_size(texts: Sequence[str]) -> int:
    for size, text in enumerate(texts[1:], 2):
        if closes(texts[0], text):
            return size
    return len(texts)


def closes(opening: str, text: str) -> bool:
    start, end = FENCE.fullmatch(opening), FENCE.fullmatch(text.rstrip())
    return bool(start and end and not end["info"] and end["run"].startswith(start["run"]))


def _depth(text: str) -> int:
    return len(text.expandtabs(4)) - len(text.expandtabs(4).lstrip(" "))
