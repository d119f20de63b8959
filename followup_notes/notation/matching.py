"""Blocks held against ledger entries: which line, why-line and draft belongs to which item."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace

from followup_notes.model.note import Box
from followup_notes.model.rules import Settings
from followup_notes.notation import ledger as ledgers
from followup_notes.notation.blocks import Block, Kind
from followup_notes.notation.ledger import Entry
from followup_notes.notation.respelt import told
from followup_notes.notation.standing import Draft, Standing, box_of
from followup_notes.notation.taskline import stamp, words


class Disagreement(Exception):  # noqa: N818  # it names what happened, and is caught one floor up
    """Two copies of one item that both hold words of the user's."""

    def __init__(self, own: str, lines: Sequence[int]) -> None:
        """Keep the item's id and the lines of the copies."""
        super().__init__(own)
        self.id = own
        self.lines = tuple(lines)


def standings(
    blocks: Sequence[Block],
    entries: Sequence[Entry],
    settings: Settings,
    names: Sequence[Sequence[str]] = (),
) -> tuple[dict[str, Standing], frozenset[int]]:
    """Hold blocks against entries; the second result are the lines of copies that hold nothing of their own.

    `names` are the spellings, by kind, that the entries were written with. The entries of the result speak of what
    stands in the spelling in force.
    Raises Disagreement where two copies of one item differ and both hold words of the user's.
    """
    tasks, drafts = _grouped(blocks), _drafts(blocks)
    entries = [_told(entry, tasks, drafts, blocks, names) for entry in entries]
    by_id = {entry.id: entry for entry in entries}
    whys, spare = _whys(blocks, entries)
    found: dict[str, Standing] = {}
    for own in dict.fromkeys([*by_id, *tasks, *drafts]):
        entry = by_id.get(own)
        item = Standing(own, entry, why=whys.get(own))
        if own in tasks:
            item = _with_line(item, tasks[own], settings)
            item = replace(item, nested=_nested(blocks, item.line))
            spare |= {block.at for block in tasks[own] if block is not item.line}
        if own in drafts:
            item = replace(item, draft=_one_draft(drafts[own], entry, own))
            spare |= {block.at for draft in drafts[own] if draft is not item.draft for block in draft.blocks}
        found[own] = item
    return found, frozenset(spare)


def _told(
    entry: Entry,
    tasks: dict[str, list[Block]],
    drafts: dict[str, list[Draft]],
    blocks: Sequence[Block],
    names: Sequence[Sequence[str]],
) -> Entry:
    if not names:
        return entry
    line, draft = tasks.get(entry.id, ()), drafts.get(entry.id, ())
    whys = (block.text for block in blocks if block.kind is Kind.WHY)
    return told(entry, line[0].task if line else None, draft[0] if draft else None, whys, names)


def _grouped(blocks: Iterable[Block]) -> dict[str, list[Block]]:
    grouped: dict[str, list[Block]] = {}
    for block in blocks:
        if block.kind is Kind.TASK and block.id:
            grouped.setdefault(block.id, []).append(block)
    return grouped


def _with_line(item: Standing, copies: Sequence[Block], settings: Settings) -> Standing:
    """Choose the copy that holds the user's words; ticks and the earliest dates of the others move to it."""
    worded = [block for block in copies if _worded(block, item.entry)]
    kept = max(worded or copies, key=lambda block: len(_content(block)))
    if any(not _within(_content(block), _content(kept)) for block in worded):
        raise Disagreement(item.id, [block.at for block in worded])
    tasks = [block.task for block in copies if block.task]
    boxes = {box_of(task.box, settings) for task in tasks}
    box = next(box for box in (Box.DONE, Box.CANCELLED, Box.OPEN) if box in boxes)
    due = min((task.due for task in tasks if task.due), default=None)
    done = min((task.done for task in tasks if task.done and box_of(task.box, settings) is Box.DONE), default=None)
    return replace(item, line=kept, box=box, due=due, done=done)


def _worded(block: Block, entry: Entry | None) -> bool:
    below = any(line.strip() for line in block.lines[block.head :])
    return below or entry is None or block.task is None or entry.text != stamp(block.task)


def _content(block: Block) -> tuple[str, ...]:
    below = tuple(line.strip() for line in block.lines[block.head :] if line.strip())
    return (stamp(block.task) if block.task else "", *below)


def _within(one: tuple[str, ...], other: tuple[str, ...]) -> bool:
    """Tell whether all that one copy says stands in the other too."""
    return one[0] == other[0] and set(one) <= set(other)


def _nested(blocks: Sequence[Block], line: Block | None) -> bool:
    if line is None or line.task is None:
        return False
    after = next((block for block in blocks if block.at > line.at), None)
    below = after.task if after and after.kind is Kind.TASK else None
    return bool(below and len(below.indent.expandtabs(4)) > len(line.task.indent.expandtabs(4)))


def _drafts(blocks: Sequence[Block]) -> dict[str, list[Draft]]:
    found: dict[str, list[Draft]] = {}
    heading: Block | None = None
    link: Block | None = None
    for at, block in enumerate(blocks):
        if block.kind is Kind.HEADING:
            heading = block
        elif block.kind is Kind.LINK:
            link = block
        elif block.kind is Kind.LETTER and block.id:
            after = blocks[at + 1] if at + 1 < len(blocks) else None
            findings = after if after and after.kind is Kind.FINDINGS else None
            draft = Draft(block, _of(heading, block), _of(link, block), findings)
            found.setdefault(block.id, []).append(draft)
            heading = link = None
    return found


def _of(block: Block | None, letter: Block) -> Block | None:
    return block if block and block.id == letter.id else None


def _one_draft(copies: Sequence[Draft], entry: Entry | None, own: str) -> Draft:
    edited = [draft for draft in copies if entry is None or draft.stamp != entry.draft or not draft.link_ours(entry)]
    if len({_said(draft, entry) for draft in edited}) > 1:
        raise Disagreement(own, [draft.letter.at for draft in edited])
    return (edited or list(copies))[0]


def _said(draft: Draft, entry: Entry | None) -> tuple[str, str, str]:
    """Return all of a draft that may be the user's."""
    heading = draft.heading.text if draft.heading else ""
    link = draft.link.lines[0] if draft.link and not draft.link_ours(entry) else ""
    return heading, draft.letter.text, link


def _whys(blocks: Sequence[Block], entries: Sequence[Entry]) -> tuple[dict[str, Block], set[int]]:
    """Find each entry's why-line: by its digest, else, edited, by its place among the others."""
    loose = [block for block in blocks if block.kind is Kind.WHY]
    expected = [entry for entry in entries if entry.facts is None or not ledgers.same_why(entry.facts, "")]
    found: dict[str, Block] = {}
    for entry in expected:
        match = next((block for block in loose if ledgers.same_why(entry.facts, block.text)), None)
        if match:
            found[entry.id] = match
            loose.remove(match)
    said = {words(block.text) for block in found.values()}
    spare = {block.at for block in loose if words(block.text) in said}
    for block in loose:
        owner = None if block.at in spare else _owner(block, expected, found)
        if owner:
            found[owner] = block
    return found, spare


def _owner(block: Block, expected: Sequence[Entry], found: dict[str, Block]) -> str | None:
    """Name the entry between whose neighbours' why-lines this one stands."""
    low, high = -1, len(expected)
    for number, entry in enumerate(expected):
        other = found.get(entry.id)
        if other and other.at < block.at:
            low = max(low, number)
        elif other and other.at > block.at:
            high = min(high, number)
    free = [entry.id for entry in expected[low + 1 : high] if entry.id not in found and not entry.done]
    return free[0] if free else None
