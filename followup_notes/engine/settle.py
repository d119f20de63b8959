"""Time and policies: waiting, held, open, overdue or too late, and what being held pushes."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import datetime

from followup_notes.engine.assessed import Assessed
from followup_notes.engine.blocks import Block, blocks_of, spans_of
from followup_notes.engine.looks import Looks
from followup_notes.engine.reasons import because
from followup_notes.model.verdict import Reason, State


def settle(found: Sequence[Assessed], looks: Looks) -> None:
    """Decide the items of a case in the order of the plan, so that what comes first can hold what comes later."""
    settled: list[Assessed] = []
    for one in sorted(found, key=order_of):
        settle_one(one, settled, looks)
        settled.append(one)


def order_of(found: Assessed) -> tuple[object, ...]:
    """Return the key that puts items in the order of the plan, then by date, then by subject."""
    start = found.own_start.timestamp() if found.own_start else 0.0
    item = found.item
    return (
        found.scope.ground.rank_of(item.rule),
        item.rule,
        start,
        item.subject,
        item.application.key,
        item.nth,
        item.id,
    )


def settle_one(found: Assessed, settled: Sequence[Assessed], looks: Looks) -> None:
    """Decide one item, given those that come before it."""
    if found.state in (State.OFF, State.DOES_NOT_APPLY, State.UNKNOWN):
        return
    if found.own_start is None:
        found.state = found.state or _in_time(found, looks)
        return
    blocks = blocks_of(found, settled)
    held_by = _push(found, blocks, looks)
    if found.state is None:
        found.state = _state(found, held_by, looks)
        found.reasons.extend(_unticked(found, blocks, looks))
    if held_by is None or held_by.end is not None:
        found.spans.extend(spans_of(found))
    found.earliest = _earliest(found, blocks)
    if found.state is State.WAITING:
        # What I may still do in time pushes nothing yet: the verdict shows the item's own times.
        found.recount(found.own_start)


def _earliest(found: Assessed, blocks: Sequence[Block]) -> datetime | None:
    """Return when an item can start if I do my part: after quiet times and gaps that stand already.

    None where the cap is reached: then only an answer of theirs lets me ask again.
    """
    start = found.own_start
    for block in blocks:
        if block.reason.code == "cap" and start and block.begin <= start:
            return None
        if block.firm and start and block.end and block.begin <= start < block.end:
            start = found.next_start(block.end)
    return start


def _unticked(found: Assessed, blocks: Sequence[Block], looks: Looks) -> Iterator[Reason]:
    """Name what came first, became too late, and was never ticked."""
    if found.state in (State.OPEN, State.OVERDUE):
        for block in blocks:
            if block.unticked and block.end and looks.reached(block.end):
                yield because("still-unticked", block.reason.value("rule"), block.reason.value("subject"))


def _push(found: Assessed, blocks: Sequence[Block], looks: Looks) -> Block | None:
    """Move an item's start behind what holds it; return what holds it at its start, or now, or for good."""
    holding: list[Block] = []
    for block in blocks:
        start, close = found.times.start, found.close()
        assert start is not None
        if (close and block.begin >= close) or (block.end is not None and block.end <= start):
            continue
        if found.ended is not None and block.begin >= found.ended.at:
            break  # what began with or after its tick held it no more
        if block.begin > start and not looks.reached(block.begin):
            break
        if block.begin > start:
            found.spans.append((start, block.begin))
        holding.append(block)
        if block.end is None:
            return block
        found.recount(found.next_start(block.end))
    return min(holding, key=lambda block: _telling(block, looks.now), default=None)


def _telling(block: Block, now: datetime) -> tuple[bool, int, float]:
    """Prefer the block that holds now, then the weightier one, then the later end."""
    holds_now = block.begin <= now and (block.end is None or now < block.end)
    return (not holds_now, block.rank, -(block.end or block.begin).timestamp())


def _in_time(found: Assessed, looks: Looks) -> State:
    """Decide an item whose start is reached and which nothing holds."""
    times = found.times
    if times.until and looks.past(times.until):
        found.reasons.append(because("too-late", times.until))
        return State.TOO_LATE
    if times.due and looks.past(times.due):
        found.reasons.append(because("overdue", times.due))
        return State.OVERDUE
    return State.OPEN


def _state(found: Assessed, held_by: Block | None, looks: Looks) -> State:
    times, own = found.times, found.own_start
    assert own is not None
    assert times.start is not None
    if times.until and looks.past(times.until):
        found.reasons.append(because("too-late", times.until))
        return State.TOO_LATE
    if times.until and times.until < own:
        found.reasons.append(because("too-late", times.until))
        return State.TOO_LATE
    if not looks.reached(own):
        found.reasons.append(because("waiting", own))
        if held_by and held_by.end is None:
            found.reasons.append(held_by.reason)
        return State.WAITING
    if held_by and (held_by.end is None or not looks.reached(times.start)):
        found.reasons.append(held_by.reason)
        # What would be released only after its end has no new dates to tell.
        if held_by.end is not None and not (times.until and times.until < times.start):
            found.reasons.append(because("pushed", times.start, times.due, times.until))
        return State.HELD
    return _in_time(found, looks)
