"""Decisions laid out: each block written, changed, kept or taken away on the sheet."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from followup_notes.notation import ledger as ledgers
from followup_notes.notation.blocks import CALLOUT_TEXT, TITLE_TEXT, Block, Kind
from followup_notes.notation.ledger import LANGUAGE, Ledger
from followup_notes.notation.standing import Standing
from followup_notes.notation.wording import letter_lines
from followup_notes.reconcile.sheet import Sheet
from followup_notes.reconcile.target import Target, line_of


def lay_out(sheet: Sheet, items: Mapping[str, Standing], targets: Mapping[str, Target], order: Sequence[str]) -> None:
    """Make every item's lines, why-lines and drafts stand as decided; new ones in the order of the plan."""
    for ident, target in targets.items():
        item = items.get(ident, Standing(ident))
        _line(sheet, item, target)
        _why(sheet, item, target)
        _draft(sheet, item, target)
    # Each kind is placed after the last of the kind before it, so all lines come before all whys.
    for ident in order:
        _new_line(sheet, items.get(ident), ident, targets.get(ident, Target()), order)
    for ident in order:
        _new_why(sheet, items.get(ident), ident, targets.get(ident, Target()), order)
    for ident in order:
        _new_draft(sheet, items.get(ident), ident, targets.get(ident, Target()), order)


def title(sheet: Sheet) -> None:
    """Put our heading on top of a new region."""
    sheet.insert(0, Block(Kind.TITLE, (f"## {TITLE_TEXT}",)))


def waiting(sheet: Sheet, standing: Block | None, text: str | None) -> None:
    """Make the waiting paragraph say this, or take it away."""
    index = sheet.find(standing.at) if standing else None
    if index is not None and text is None:
        sheet.drop(index)
    elif index is not None and standing is not None and text is not None:
        if text != standing.text:
            sheet.rewrite(index, [text])
    elif text is not None:
        sheet.insert(_after_tasks(sheet), Block(Kind.OTHER, (text,), at=-1))


def ledger(sheet: Sheet, after: Ledger) -> None:
    """Make the ledger and the callout around it stand, or take away what is empty; words of the user's move above it."""
    if after.words:
        sheet.insert(sheet.last(Kind.CALLOUT, Kind.WHY, Kind.ASIDE), Block(Kind.ASIDE, after.words))
    at = next((index for index, row in enumerate(sheet.rows) if row.kind is Kind.LEDGER), None)
    lines = ledgers.show(after)
    fence = (f"```{LANGUAGE}", *lines, "```")
    if at is not None and lines:
        sheet.rewrite(at, fence)
    elif at is not None:
        sheet.drop(at)
    elif lines:
        _callout(sheet)
        sheet.insert(sheet.last(Kind.CALLOUT, Kind.WHY, Kind.ASIDE), Block(Kind.LEDGER, fence))
    kinds = {row.kind for row in sheet.rows}
    if not kinds & {Kind.LEDGER, Kind.WHY, Kind.ASIDE}:
        for index in reversed([index for index, row in enumerate(sheet.rows) if row.kind is Kind.CALLOUT]):
            sheet.drop(index)


def ordered(standing: Sequence[str], new: Sequence[str], order: Sequence[str]) -> list[str]:
    """Put new ids among standing ones: after the nearest one that the plan puts before them."""
    ids = list(standing)
    for ident in (each for each in order if each in new and each not in ids):
        own = order.index(ident)
        above = next((ids.index(other) for other in reversed(order[:own]) if other in ids), None)
        below = next((ids.index(other) for other in order[own + 1 :] if other in ids), None)
        ids.insert(above + 1 if above is not None else below if below is not None else len(ids), ident)
    return ids


def _line(sheet: Sheet, item: Standing, target: Target) -> None:
    index = sheet.find(item.line.at) if item.line else None
    if index is None or item.line is None:
        return
    if target.line is None:
        sheet.drop(index)
    elif target.line != line_of(item):
        sheet.rewrite(index, target.line.split("\n"), keep=len(item.line.lines) - item.line.head)


def _why(sheet: Sheet, item: Standing, target: Target) -> None:
    index = sheet.find(item.why.at) if item.why else None
    if index is None or item.why is None:
        return
    if target.why is None:
        sheet.drop(index)
    else:
        sheet.rows[index].id = item.id
        if target.why != item.why.text:
            sheet.rewrite(index, [f"- {target.why}"])


def _draft(sheet: Sheet, item: Standing, target: Target) -> None:
    if item.draft is None:
        return
    _one(sheet, item.draft.heading, target.heading)
    _one(sheet, item.draft.link, target.link)
    index = sheet.find(item.draft.letter.at)
    if index is None:
        return
    if target.letter is None:
        sheet.drop(index)
    elif target.letter != item.draft.letter.text:
        sheet.rewrite(index, letter_lines(item.id, target.letter))
    _findings(sheet, item, target)
    if item.draft.link is None and target.link and (at := sheet.find(item.draft.letter.at)) is not None:
        sheet.insert(at, Block(Kind.LINK, (target.link,), id=item.id, at=-1))


def _findings(sheet: Sheet, item: Standing, target: Target) -> None:
    block = item.draft.findings if item.draft else None
    index = sheet.find(block.at) if block else None
    if block and index is not None:
        if target.findings is None:
            sheet.drop(index)
        elif target.findings != block.lines:
            sheet.rewrite(index, target.findings)
    elif target.findings and item.draft and (at := sheet.find(item.draft.letter.at)) is not None:
        sheet.insert(at + 1, Block(Kind.FINDINGS, target.findings, id=item.id, at=-1))


def _one(sheet: Sheet, block: Block | None, line: str | None) -> None:
    index = sheet.find(block.at) if block else None
    if block is None or index is None:
        return
    if line is None:
        sheet.drop(index)
    elif line != block.lines[0]:
        sheet.rewrite(index, [line])


def _new_line(sheet: Sheet, item: Standing | None, ident: str, target: Target, order: Sequence[str]) -> None:
    if target.line is None or (item and item.line and sheet.find(item.line.at) is not None):
        return
    block = Block(Kind.TASK, tuple(target.line.split("\n")), id=ident, at=-1)
    after = sheet.last(Kind.TASK) or sheet.last(Kind.TITLE)
    sheet.place(order, block, Kind.TASK, after, lambda index, below: _past_nested(sheet, index) if below else index)


def _past_nested(sheet: Sheet, index: int) -> int:
    depth = _depth(sheet, index)
    index += 1
    while sheet.rows[index].kind is Kind.TASK and _depth(sheet, index) > depth:
        index += 1
    return index


def _depth(sheet: Sheet, index: int) -> int:
    line = sheet.rows[index].raw[0].removeprefix(sheet.prefix).expandtabs(4)
    return len(line) - len(line.lstrip(" "))


def _new_why(sheet: Sheet, item: Standing | None, ident: str, target: Target, order: Sequence[str]) -> None:
    if target.why is None or (item and item.why and sheet.find(item.why.at) is not None):
        return
    _callout(sheet)
    block = Block(Kind.WHY, (f"- {target.why}",), id=ident, at=-1)
    after = sheet.last(Kind.WHY) or sheet.last(Kind.CALLOUT)
    sheet.place(order, block, Kind.WHY, after, lambda index, below: index + below)


def _new_draft(sheet: Sheet, item: Standing | None, ident: str, target: Target, order: Sequence[str]) -> None:
    if target.letter is None or (item and item.draft and sheet.find(item.draft.letter.at) is not None):
        return
    letter = Block(Kind.LETTER, letter_lines(ident, target.letter), id=ident, at=-1)
    after = sheet.last(Kind.LETTER, Kind.FINDINGS, Kind.LEDGER) or len(sheet.rows) - 1
    after = _around_draft(sheet, after - 1, below=True) if after and not sheet.rows[after - 1].closed else after
    index = sheet.place(order, letter, Kind.LETTER, after, lambda at, below: _around_draft(sheet, at, below=below))
    if target.findings:
        sheet.insert(index + 1, Block(Kind.FINDINGS, target.findings, id=ident, at=-1))
    for kind, line in ((Kind.LINK, target.link), (Kind.HEADING, target.heading)):
        if line:
            sheet.insert(index, Block(kind, (line,), id=ident, at=-1))


def _around_draft(sheet: Sheet, index: int, *, below: bool) -> int:
    """Return the index after a letter and its findings, or before its heading and link; none is put below an open one."""
    own = sheet.rows[index].id
    if below and sheet.rows[index].closed:
        return index + 1 + (sheet.rows[index + 1].kind is Kind.FINDINGS)
    while index and sheet.rows[index - 1].kind in {Kind.HEADING, Kind.LINK} and sheet.rows[index - 1].id == own:
        index -= 1
    return index


def _callout(sheet: Sheet) -> None:
    if not any(row.kind in {Kind.CALLOUT, Kind.LEDGER} for row in sheet.rows):
        sheet.insert(_after_tasks(sheet, waiting_too=True), Block(Kind.CALLOUT, (CALLOUT_TEXT,), at=-1))


def _after_tasks(sheet: Sheet, *, waiting_too: bool = False) -> int:
    index = sheet.last(Kind.TASK) or sheet.last(Kind.TITLE)
    if waiting_too and sheet.rows[index].kind is Kind.OTHER and "Waiting" in "".join(sheet.rows[index].raw):
        index += 1
    return index
