"""Records without an item: what was done or dismissed stays so when the facts have moved on."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from followup_notes.engine.assessed import Assessed
from followup_notes.engine.ground import Ground
from followup_notes.engine.reasons import because
from followup_notes.engine.remembered import Kept, tick_day
from followup_notes.engine.scope import Scope
from followup_notes.model.rules import Rule
from followup_notes.model.verdict import Item, State


def bygone(grounds: Sequence[Ground], judged: Sequence[Assessed]) -> list[Assessed]:
    """Return items for the ticked and dismissed records that no rule asks for any more."""
    known = {one.item.id for one in judged}
    return [one for ground in grounds for one in _of(ground, known)]


def _of(ground: Ground, known: set[str]) -> Iterator[Assessed]:
    for kept in sorted(ground.own_records, key=lambda one: (one.path, one.record.at.line or 0, one.record.id)):
        rule = ground.rule_of(kept.record.rule)
        if rule is not None and kept.record.id not in known and (kept.record.done or kept.record.dismissed):
            yield _past(ground, rule, kept)


def _past(ground: Ground, rule: Rule, kept: Kept) -> Assessed:
    record = kept.record
    meeting = next((one for one in ground.meetings if one.interview.note == kept.path), None)
    interview = meeting.interview if meeting else None
    item = Item(record.id, rule.name, record.subject, 1, kept.path, ground.application, interview, record=record)
    found = Assessed(item, rule, Scope(ground, rule, meeting, ground.calendar))
    found.state = State.DONE if record.done else State.DISMISSED
    day = tick_day(record.done) if record.done else record.dismissed_on
    found.reasons += [because("ticked" if record.done else "dismissed", day, at=record.at), because("earlier")]
    return found
