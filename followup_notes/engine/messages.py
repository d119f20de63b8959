"""Messages of mine and of theirs, gathered from marks, lists and ticks."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING

from followup_notes.engine.calendar import Point
from followup_notes.engine.remembered import Kept
from followup_notes.engine.ticks import TO_COMPANY, meaning
from followup_notes.engine.undated import FirstSeen
from followup_notes.model.facts import Mark, Message
from followup_notes.model.problem import Position
from followup_notes.notation.nearest import fold

if TYPE_CHECKING:
    from followup_notes.engine.ground import Ground


@dataclass(frozen=True, slots=True)
class Mail:
    """A message of mine: when, of which kind (a letter kind or a rule's name), to whom, and whence known."""

    point: Point
    kind: str | None
    to: str | None
    application: str
    nudge: bool
    company: bool
    at: Position | None = None
    item: str | None = None
    """The id of the task that was ticked; "" for a mark beside a person or promise."""
    seen: FirstSeen | None = None
    """From when it counts if no day is told: it is sent, but opens no gap."""


def mails_of(ground: Ground) -> tuple[Mail, ...]:
    """Return my messages of one application in the order of their days."""
    ticked = tuple(_ticked(ground))
    noted = [mail for mail in _noted(ground) if not any(_same(ground, mail, tick) for tick in ticked)]
    return tuple(sorted((*ticked, *noted, *_marked(ground)), key=_order))


def _order(mail: Mail) -> tuple[object, ...]:
    return (mail.point.at, mail.kind or "", mail.to or "", mail.item or "")


def _same(ground: Ground, mail: Mail, tick: Mail) -> bool:
    """Tell whether a noted message is the one a tick already stands for."""
    rule = ground.rules.get(tick.kind or "")
    return rule is not None and mail.point.day == tick.point.day and ground.kinds.speaks_for(mail.kind, rule)


def noted_messages(ground: Ground) -> tuple[Message, ...]:
    """Return every message the application's notes list, once."""
    found: dict[tuple[object, ...], Message] = {}
    for facts in ground.sources:
        for message in facts.messages:
            found.setdefault((message.on, message.kind and fold(message.kind), message.to), message)
    return tuple(found.values())


def _noted(ground: Ground) -> Iterator[Mail]:
    for message in noted_messages(ground):
        kind, seen = message.kind, _first_seen(ground, message)
        point = ground.calendar.point(message.on) if message.on else seen and seen.point
        if point is not None:
            nudge, company = ground.kinds.is_nudge(kind), ground.kinds.to_company(kind)
            yield Mail(point, kind, message.to, ground.key, nudge, company, message.at, seen=seen)


def _first_seen(ground: Ground, message: Message) -> FirstSeen | None:
    """Return from when a letter counts that was sent on no day the note tells."""
    if message.on is not None or message.kind is None:
        return None
    to = f" to {message.to}" if message.to else ""
    return ground.undated.when(f"message={message.kind}{to}", message.at.path if message.at else ground.home)


def _marked(ground: Ground) -> Iterator[Mail]:
    for facts in ground.sources:
        for person in facts.interviewers:
            if (day := dated(person.thanked)) is not None:
                yield _mark(ground, day, "thank-you", person.name, person.at)
        for promise in (*facts.my_promises, *facts.extras):
            if (day := dated(promise.sent)) is not None:
                yield _mark(ground, day, "materials", promise.person, promise.at)


def _mark(ground: Ground, on: date, kind: str, to: str | None, at: Position | None) -> Mail:
    return Mail(ground.calendar.point(on), kind, to, ground.key, nudge=False, company=True, at=at, item="")


def dated(mark: Mark) -> date | None:
    """Return the day or time a mark gives, None for a mark without one."""
    return mark if isinstance(mark, date) else None


def _ticked(ground: Ground) -> Iterator[Mail]:
    for kept in ground.own_records:
        rule = ground.rule_of(kept.record.rule)
        if rule is None or not kept.record.done:
            continue
        company = meaning(rule) in TO_COMPANY
        to = kept.record.subject if rule.each in ("interviewer", "reference") else None
        nudge = rule.name in ground.kinds.nudges
        point = ground.tick_point(kept)
        yield Mail(point, rule.name, to, ground.key, nudge, company, kept.record.at, kept.record.id)


def replies_of(ground: Ground) -> tuple[Point, ...]:
    """Return when they wrote or called, as far as a day is known, in order."""
    said = [ground.calendar.point(on) for facts in ground.sources for on in facts.replies]
    received = [
        ground.calendar.point(day)
        for facts in ground.sources
        for promise in facts.their_promises
        if (day := dated(promise.received)) is not None
    ]
    return tuple(sorted({*said, *received, *(ground.tick_point(kept) for kept in answers_of(ground))}))


def answers_of(ground: Ground) -> tuple[Kept, ...]:
    """Return the ticked records that say they answered."""
    return tuple(
        kept
        for kept in ground.own_records
        if kept.record.done and (rule := ground.rule_of(kept.record.rule)) and meaning(rule) == "replied"
    )


def after(later: Point, earlier: Point) -> bool:
    """Tell whether what is known of `later` allows that it came after `earlier`; of one day it did."""
    if later.timed and earlier.timed:
        return later.at >= earlier.at
    return later.day >= earlier.day
