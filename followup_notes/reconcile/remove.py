"""The tool taken out of a note, and dismissed items brought back."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import replace

from followup_notes.model.note import Note
from followup_notes.model.page import Splice
from followup_notes.model.rules import Settings
from followup_notes.model.verdict import Verdict
from followup_notes.notation import taskline
from followup_notes.notation.blocks import Block, Kind
from followup_notes.notation.ledger import Ledger, head_in, parted, words_in
from followup_notes.notation.region import Damage, Region, find
from followup_notes.notation.standing import Fate, Standing
from followup_notes.notation.survey import Survey, survey, with_heads_told
from followup_notes.reconcile import layout
from followup_notes.reconcile.findings import own_lines
from followup_notes.reconcile.heads import heads_of
from followup_notes.reconcile.sheet import Sheet
from followup_notes.reconcile.splices import between

Left = tuple[tuple[int, str], ...]


def remove(note: Note, settings: Settings, verdicts: Iterable[Verdict] = ()) -> tuple[tuple[Splice, ...], Left]:
    """Take the regions out of a note; what the user edited stays as plain lines.

    `verdicts` tell words that were written behind an entry's subject from the subject. The second result pairs the line (from 1, in the note as it will be) with the id of every item that
    was left. A damaged region stays as it is.
    """
    found = find(note.text)
    stands = survey(found.regions, settings) if found.regions else None
    if found.damage or stands is None or isinstance(stands, Damage):
        return (), ()
    stands = with_heads_told(stands, heads_of(tuple(verdicts), stands.ledger))
    kept = _kept(stands)
    if not kept:
        return _whole(note.text, stands), ()
    base = stands.base
    text = "".join(raw for block in kept for raw in _raw(block, base, first=block is kept[0]))
    splices = [Splice(base.start, base.end, text), *_others(note.text, stands)]
    lines_before = note.text.count("\n", 0, base.start) - _lines_taken_before(note.text, stands)
    return tuple(sorted(splices, key=lambda splice: splice.start)), _left(kept, base, lines_before)


def restore(note: Note, ident: str, settings: Settings) -> tuple[Splice, ...]:
    """Bring a dismissed item back: its box is opened again, or its line is written at the next turn."""
    found = find(note.text)
    stands = survey(found.regions, settings) if found.regions and not found.damage else None
    if stands is None or isinstance(stands, Damage) or stands.others:
        return ()
    item = stands.items.get(ident)
    if item is None or item.entry is None or item.fate not in {Fate.DISMISSED, Fate.CANCELLED}:
        return ()
    again = None if item.line else "restored"
    entry = replace(item.entry, dismissed=None, cancelled=None, again=again)
    entries = tuple(entry if each.id == ident else each for each in stands.ledger.entries)
    sheet = Sheet(stands.base)
    _open(sheet, item)
    layout.ledger(sheet, replace(stands.ledger, entries=entries))
    return between(note.text[stands.base.start : stands.base.end], sheet.text(), stands.base.start)


def without_region(text: str, region: Region, glue: int) -> tuple[Splice, ...]:
    """Take one region out, with the line ends that were put before it; text on both sides never runs together."""
    start, after = region.start, text[region.end :]
    ours = _blank_above(text[:start]) and not _joins(text, region, after)
    for _ in range(glue if ours else 0):
        if text[:start].endswith("\r\n") and region.eol == "\r\n":
            start -= 2
        elif text[:start].endswith("\n") and _may_go(text[: start - 1], after):
            start -= 1
    return (Splice(start, region.end, ""),)


def _blank_above(above: str) -> bool:
    """Tell whether a blank line ends a text: where the user wrote in its place, no line end is ours."""
    return above.endswith(("\n\n", "\n\r\n"))


def _joins(text: str, region: Region, after: str) -> bool:
    """Tell whether the user wrote right below the end marker: the blank line above then keeps texts apart."""
    return bool(after.split("\n", 1)[0].strip()) and bool(text[: region.start].strip())


def _may_go(before: str, after: str) -> bool:
    return not after or not before or before.endswith("\n")


def _whole(text: str, stands: Survey) -> tuple[Splice, ...]:
    splices = [*without_region(text, stands.base, stands.ledger.glue), *_others(text, stands)]
    return tuple(sorted(splices, key=lambda splice: splice.start))


def _others(text: str, stands: Survey) -> list[Splice]:
    return [splice for region in stands.others for splice in without_region(text, region, glue=1)]


def _lines_taken_before(text: str, stands: Survey) -> int:
    before = (splice for splice in _others(text, stands) if splice.start < stands.base.start)
    return sum(text.count("\n", splice.start, splice.end) for splice in before)


def _kept(stands: Survey) -> list[Block]:
    """Choose the blocks that hold something of the user's, in their order."""
    keep = {block.at for block in stands.own}
    if stands.waiting and not stands.waiting_ours:
        keep.add(stands.waiting.at)
    for item in stands.items.values():
        if item.line and (item.touched or item.entry is None):
            keep.add(item.line.at)
        if item.why and item.entry and not item.why_ours:
            keep.add(item.why.at)
        if item.draft and (not item.draft_ours or item.fate is Fate.DONE):
            own = item.draft.link if not item.link_ours else None
            keep |= {block.at for block in (item.draft.heading, own, item.draft.letter) if block}
        if item.draft and item.draft.findings and own_lines(item.draft.findings, item.entry):
            keep.add(item.draft.findings.at)
    taken = {item.why.at for item in stands.items.values() if item.why}
    loose = {block.at for block in stands.blocks if block.kind is Kind.WHY and block.at not in taken | stands.spare}
    kept = [block for block in stands.blocks if block.at in keep | loose and block.at not in stands.spare]
    return [*kept, *_written_into_ledgers(stands)]


def _written_into_ledgers(stands: Survey) -> list[Block]:
    """Return what somebody wrote into a ledger, line by line as it stands there."""
    fences = [block for block in stands.blocks if block.kind is Kind.LEDGER] if stands.ledger.words else []
    return [replace(block, raw=raw) for block in fences if (raw := tuple(_words_of(block, stands.ledger)))]


def _words_of(block: Block, ledger: Ledger) -> Iterator[str]:
    """Yield the raw lines of a ledger that hold words of the user's, with nothing of its own."""
    entries = {entry.id: entry for entry in ledger.entries}
    for line, raw in zip(block.lines, block.raw, strict=True):
        head = head_in(line)
        entry = entries.get(head.id) if head else None
        said = parted(head, entry.rule, entry.subject)[1] if head and entry else words_in(line)
        if said:
            yield raw.replace(line.strip(), said)


def _raw(block: Block, base: Region, *, first: bool) -> tuple[str, ...]:
    """Return a kept block's lines, with the blank lines above it unless it is the first."""
    raw = block.raw if block.raw[-1].endswith("\n") else (*block.raw[:-1], block.raw[-1] + base.eol)
    return raw if first else (*block.before, *raw)


def _left(kept: list[Block], base: Region, lines_before: int) -> Left:
    left: list[tuple[int, str]] = []
    line = lines_before + 1
    for block in kept:
        raw = _raw(block, base, first=block is kept[0])
        at = line + len(raw) - len(block.raw)
        if block.kind in {Kind.TASK, Kind.LETTER} and block.id and block.id not in {ident for _, ident in left}:
            left.append((at, block.id))
        line += len(raw)
    return tuple(left)


def _open(sheet: Sheet, item: Standing) -> None:
    index = sheet.find(item.line.at) if item.line else None
    if index is None or item.line is None:
        return
    paragraph = "\n".join(item.line.lines[: item.line.head])
    lines = taskline.with_box(paragraph, " ").split("\n")
    sheet.rewrite(index, lines, keep=len(item.line.lines) - item.line.head)
