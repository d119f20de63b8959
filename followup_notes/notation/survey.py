"""A note's regions taken together: one region to write to, every item in it, and what is the user's own."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

from followup_notes.model.rules import Settings
from followup_notes.notation import ledger as ledgers
from followup_notes.notation.blocks import Block, Kind
from followup_notes.notation.ident import digest
from followup_notes.notation.ledger import Entry, Ledger
from followup_notes.notation.ledgerjoin import earliest, joined
from followup_notes.notation.matching import Disagreement, standings
from followup_notes.notation.region import Damage, Region
from followup_notes.notation.respelt import spellings
from followup_notes.notation.standing import Standing
from followup_notes.notation.taskline import words

_OWN = frozenset({Kind.OTHER, Kind.ASIDE})


@dataclass(frozen=True, slots=True)
class Survey:
    """What stands. `base` is the region that stays, `others` go into it (copies after a merge).

    `spare` are the lines (`Block.at`) of copies that hold nothing of their own. `waiting` is the waiting
    paragraph, ours or edited. `own` are blocks the user wrote.
    """

    base: Region
    others: tuple[Region, ...]
    blocks: tuple[Block, ...]
    ledger: Ledger
    has_ledger: bool
    items: dict[str, Standing]
    spare: frozenset[int]
    waiting: Block | None
    waiting_ours: bool
    own: tuple[Block, ...]
    written: tuple[Entry, ...] = ()
    """The entries as they stand in the ledger; those of `ledger` and `items` speak of the spelling in force."""


def survey(regions: Sequence[Region], settings: Settings) -> Survey | Damage:
    """Take a note's regions together; Damage where only the user can say which of two texts counts."""
    ordered = _base_first(regions)
    blocks = tuple(block for region in ordered for block in region.blocks)
    fences = [block for block in blocks if block.kind is Kind.LEDGER and block.text.strip()]
    read = [ledgers.parse(block.text.split("\n")) for block in fences]
    ledger = _joined(read, ledgers.parse(_first_fence(ordered[0])).glue)
    try:
        items, spare = standings(blocks, ledger.entries, settings, tuple(spellings(ledger.spelt).values()))
    except Disagreement as two:
        return Damage(
            two.lines[-1], f"two versions of {two.id} stand on lines {_and(two.lines)}, both with words of yours"
        )
    written = ledger.entries
    ledger = replace(ledger, entries=tuple(items[entry.id].entry or entry for entry in written))
    waiting, ours = _waiting(blocks, ledger, trusted=bool(fences) and not ledger.garbled)
    copies = _copies(ordered, waiting)
    own = tuple(block for block in blocks if block.kind in _OWN and block is not waiting and block.at not in copies)
    homes = {_home(ordered, block) for block in own}
    if len(homes) > 1:
        return Damage(max(region.line for region in regions), "own text of yours stands in two regions")
    spare |= copies
    return Survey(ordered[0], ordered[1:], blocks, ledger, bool(fences), items, spare, waiting, ours, own, written)


def with_heads_told(stands: Survey, heads: Mapping[str, tuple[str, str]]) -> Survey:
    """Find words of the user's in the heads of entries, told each entry's rule and subject by its id."""
    entries, found = {}, []
    for entry in stands.ledger.entries:
        entries[entry.id], said = ledgers.parted(entry, *heads.get(entry.id, ("", "")))
        found += [said] if said else []
    if not found:
        return stands
    ledger = replace(stands.ledger, entries=tuple(entries.values()), words=(*stands.ledger.words, *found))
    items = {own: replace(item, entry=entries.get(own)) for own, item in stands.items.items()}
    return replace(stands, ledger=ledger, items=items)


def ids_of(region: Region) -> frozenset[str]:
    """Return the ids of all items that stand in one region or in its ledger."""
    entries = ledgers.parse(_first_fence(region)).entries
    return frozenset([entry.id for entry in entries]) | {block.id for block in region.blocks if block.id}


def _base_first(regions: Sequence[Region]) -> tuple[Region, ...]:
    """Put the region with the user's own text first: it is the one that stays."""
    return tuple(sorted(regions, key=lambda region: not any(_is_own(block) for block in region.blocks)))


def _is_own(block: Block) -> bool:
    return block.kind in _OWN and not words(block.text).startswith("Waiting")


def _home(regions: Sequence[Region], block: Block) -> int:
    return next(number for number, region in enumerate(regions) if any(each is block for each in region.blocks))


def _first_fence(region: Region) -> list[str]:
    return next((block.text.split("\n") for block in region.blocks if block.kind is Kind.LEDGER), [])


def _joined(read: Sequence[Ledger], glue: int) -> Ledger:
    entries = joined(entry for each in read for entry in each.entries)
    seen = earliest(fact for each in read for fact in each.seen)
    waiting = next((each.waiting for each in read if each.waiting is not None), None)
    waited = any(each.waited for each in read)
    words_of_user = tuple(line for each in read for line in each.words)
    spelt = earliest(fact for each in read for fact in each.spelt)
    garbled = any(each.garbled for each in read)
    return Ledger(entries, seen, waiting, glue, garbled, words_of_user, spelt, waited)


def _waiting(blocks: Sequence[Block], ledger: Ledger, *, trusted: bool) -> tuple[Block | None, bool]:
    """Find the waiting paragraph: by its digest; edited, by its first word or its place above the callout."""
    paragraphs = [block for block in blocks if block.kind is Kind.OTHER]
    written = [block for block in paragraphs if ledger.waiting and ledger.waiting == digest(words(block.text))]
    if written:
        return written[0], True
    if ledger.waiting is None and trusted:
        # Its entry was lost in a merge, or the user wrote one where we had none: none is written beside it.
        return next((block for block in paragraphs if block.text.startswith("Waiting:")), None), False
    callout = min((block.at for block in blocks if block.kind in {Kind.CALLOUT, Kind.LEDGER}), default=1 << 60)
    tasks = [block.at for block in blocks if block.kind in {Kind.TASK, Kind.TITLE} and block.at < callout]
    there = [block for block in paragraphs if max(tasks, default=0) < block.at < callout]
    named = [block for block in paragraphs if words(block.text).startswith("Waiting")]
    return next(iter(named or (there[:1] if ledger.waiting is not None else [])), None), False


def _copies(regions: Sequence[Region], waiting: Block | None) -> frozenset[int]:
    """Find what stands in a later region, or a second time as our own heading, exactly as in an earlier place."""
    spare: set[int] = set()
    kept: set[tuple[Kind, tuple[str, ...]]] = set()
    for region in regions:
        here: set[tuple[Kind, tuple[str, ...]]] = set()
        for block in region.blocks:
            key = (block.kind, block.lines)
            ours = block.kind in {Kind.TITLE, Kind.CALLOUT, Kind.LEDGER}
            alike = any(kind is block.kind for kind, _ in kept | here) if ours else key in kept
            copied = waiting is not None and block is not waiting and block.lines == waiting.lines
            if (alike and (ours or block.kind in _OWN)) or copied:
                spare.add(block.at)
            here.add(key)
        kept |= here
    return frozenset(spare)


def _and(lines: Sequence[int]) -> str:
    return " and ".join(str(line) for line in lines)
