"""A region's lines read as blocks, as editors and formatters leave them."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from followup_notes.notation import taskline
from followup_notes.notation.blocks import DRAFT, NUMBERS, TITLE_TEXT, Block, Kind
from followup_notes.notation.ledger import LANGUAGE
from followup_notes.notation.shapes import (
    FENCE,
    LINK,
    LIST,
    QUOTE,
    Line,
    fence_size,
    goes_on,
    heading_text,
    item,
    own_text,
    paragraph,
    wrapped_id,
)
from followup_notes.notation.taskline import TaskLine

_LETTER = re.compile(r"email[ \t]+(?P<id>fu-[0-9a-z]{6})[ \t]*")
_INFO = re.compile(r"\\?\[!info\\?\][-+]?[ \t]*why these tasks\W*", re.IGNORECASE)
_FINDINGS = re.compile(rf"\\?\[!warning\\?\][-+]?[ \t]*(?:{'|'.join(NUMBERS)}|\d+) things? to check\W*", re.IGNORECASE)


def read(lines: Sequence[Line]) -> tuple[tuple[Block, ...], tuple[str, ...]]:
    """Read a region's lines as blocks; the second result are the raw blank lines before the end."""
    blocks: list[Block] = []
    before: list[str] = []
    at = 0
    while at < len(lines):
        if lines[at].blank:
            before.append(lines[at].raw)
            at += 1
            continue
        for block, size in _next(lines, at):
            blocks.append(replace(block, before=(*before, *block.before)))
            before = []
            at += size
    return tuple(_tied(blocks)), tuple(before)


def _next(lines: Sequence[Line], at: int) -> Iterator[tuple[Block, int]]:
    first = lines[at]
    if first.quoted:
        yield from _quote(lines, at)
        return
    kind, size, own, head = Kind.OTHER, 1, None, 1
    fence, title = FENCE.fullmatch(first.text), heading_text(first.text)
    task = taskline.parse(first.text)
    if fence:
        size = fence_size([line.text for line in lines[at:]])
        letter = _LETTER.fullmatch(fence["info"])
        own = letter["id"] if letter else None
        kind = Kind.LETTER if letter else Kind.LEDGER if fence["info"].strip() == LANGUAGE else Kind.OTHER
    elif title is not None:
        is_title = title.casefold() == TITLE_TEXT.casefold()
        kind = Kind.TITLE if is_title else Kind.HEADING if DRAFT.fullmatch(title) else Kind.OTHER
    elif LINK.fullmatch(first.text):
        kind = Kind.LINK
    elif task and (task.id or wrapped_id(lines, at)):
        head = paragraph(lines, at)
        task = taskline.parse("\n".join(line.text for line in lines[at : at + head]))
        kind, own, size = Kind.TASK, task.id if task else None, item(lines, at, head)
    else:
        size = own_text(lines, at)
    yield _block(kind, lines[at : at + size], own, head, task if kind is Kind.TASK else None), size


def _block(kind: Kind, lines: Sequence[Line], own: str | None, head: int, task: TaskLine | None) -> Block:
    texts = tuple(line.text for line in lines)
    return Block(kind, texts, tuple(line.raw for line in lines), (), own, lines[0].at, head, task)


def _quote(lines: Sequence[Line], at: int) -> Iterator[tuple[Block, int]]:
    """Read a run of quoted lines: our callouts line by line, a quote of the user's as one block."""
    size = 1
    while at + size < len(lines) and goes_on(lines, at + size):
        size += 1
    while lines[at + size - 1].blank:
        size -= 1
    run = [replace(line, text=QUOTE.sub("", line.text, count=1)) for line in lines[at : at + size]]
    said = [line.text.strip() for line in run if line.text.strip()]
    fences = [match["info"].strip() for text in said if (match := FENCE.fullmatch(text))]
    if said and _FINDINGS.fullmatch(said[0]):
        yield _block(Kind.FINDINGS, run, None, 1, None), size
    elif LANGUAGE in fences or (said and _INFO.fullmatch(said[0])):
        yield from _callout(run)
    else:
        yield _block(Kind.OTHER, lines[at : at + size], None, 1, None), size


def _callout(run: Sequence[Line]) -> Iterator[tuple[Block, int]]:
    at, before = 0, []
    while at < len(run):
        line = run[at]
        if line.blank:
            before.append(line.raw)
            at += 1
            continue
        kind, size = _inside(run, at)
        block = replace(_block(kind, run[at : at + size], None, 1, None), before=tuple(before))
        yield block, size + len(before)
        before = []
        at += size


def _inside(run: Sequence[Line], at: int) -> tuple[Kind, int]:
    text = run[at].text
    fence = FENCE.fullmatch(text)
    if fence:
        kind = Kind.LEDGER if fence["info"].strip() == LANGUAGE else Kind.ASIDE
        return kind, fence_size([line.text for line in run[at:]])
    if _INFO.fullmatch(text.strip()):
        return Kind.CALLOUT, 1
    if LIST.match(text):
        return Kind.WHY, item(run, at, paragraph(run, at))
    return Kind.ASIDE, paragraph(run, at)


def _tied(blocks: Sequence[Block]) -> Iterator[Block]:
    """Give headings, links and findings the id of the letter they stand by; loose ones are the user's."""
    ids: dict[int, str | None] = {}
    pending: list[int] = []
    last: str | None = None
    for at, block in enumerate(blocks):
        if block.kind is Kind.HEADING:
            pending = [at]
        elif block.kind is Kind.LINK:
            pending.append(at)
        elif block.kind is Kind.LETTER:
            ids.update(dict.fromkeys(pending, block.id))
            pending, last = [], block.id
        elif block.kind is Kind.FINDINGS:
            ids[at] = last
    for at, block in enumerate(blocks):
        if block.kind in {Kind.HEADING, Kind.LINK, Kind.FINDINGS}:
            own = ids.get(at)
            yield replace(block, id=own) if own else replace(block, kind=Kind.OTHER)
        else:
            yield block
