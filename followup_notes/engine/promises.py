"""What they promised: which promises are still awaited, and which an answer has settled."""

from __future__ import annotations

from collections.abc import Iterator

from followup_notes.engine.assume import Meeting
from followup_notes.engine.calendar import Point
from followup_notes.engine.ground import Ground
from followup_notes.engine.likeness import alike
from followup_notes.engine.messages import after, answers_of
from followup_notes.engine.remembered import Kept
from followup_notes.model.facts import Facts, Promise


def told(ground: Ground, field: str) -> Iterator[tuple[Meeting | None, Promise]]:
    """Yield the promises (or extras) of a field of facts, with the interview whose note tells them.

    Told in two notes with the same date it is one: theirs belongs to the later note, mine to the first.
    """
    found: dict[tuple[object, ...], tuple[Meeting | None, Promise]] = {}
    for meeting, facts in _tellers(ground):
        for promise in getattr(facts, field):
            note = meeting.interview.note if meeting and promise.by is None else None
            key = (promise.what.casefold(), promise.by, note)
            if key not in found or (field == "their_promises" and meeting):
                found[key] = (meeting, promise)
    yield from found.values()


def _tellers(ground: Ground) -> Iterator[tuple[Meeting | None, Facts]]:
    for meeting in ground.meetings:
        yield meeting, meeting.facts
    if ground.application.own:
        yield None, ground.application.own


def received(ground: Ground, promise: Promise) -> object:
    """Return the mark of a promise of theirs: what the note says, else the answer that settled it."""
    if promise.received:
        return promise.received
    due = ground.promise_point(promise)
    answers = [ground.tick_point(kept) for kept in answers_of(ground) if alike(kept.record.subject, promise.what)]
    answered = [answer for answer in answers if _due_by(due, answer)]
    if answered:
        return answered[0]
    asked = asked_on(ground, promise)
    return next((reply for reply in ground.replies if asked and after(reply, asked)), None)


def asked_on(ground: Ground, promise: Promise) -> Point | None:
    """Return when I first asked about a promise, None while I have not."""
    point = ground.promise_point(promise)
    days = [ground.tick_point(kept) for kept in ground.own_records if _asks(ground, kept, promise)]
    noted = (mail for mail in ground.mails if mail.nudge and mail.item is None and _about_promises(ground, mail.kind))
    days += [mail.point for mail in noted if point]
    return min((day for day in days if _due_by(point, day)), default=None)


def _due_by(due: Point | None, day: Point) -> bool:
    """Tell whether a promise was due on a day: what came before a new date was about the old one."""
    return due is None or day.day >= due.day


def _asks(ground: Ground, kept: Kept, promise: Promise) -> bool:
    record = kept.record
    rule = ground.rule_of(record.rule)
    return bool(record.done and rule and rule.each == "their promise" and alike(record.subject, promise.what))


def _about_promises(ground: Ground, kind: str | None) -> bool:
    """Tell whether a message of this kind can only be about a promise."""
    named = [rule for rule in ground.rules.values() if ground.kinds.speaks_for(kind, rule)]
    return bool(named) and all(rule.each == "their promise" for rule in named)


def awaited(ground: Ground) -> tuple[tuple[Meeting | None, Promise, Point], ...]:
    """Return the dated promises of theirs that have not come, in the order of their days."""
    found = ground.cache.get("awaited")
    if not isinstance(found, tuple):
        dated = [
            (meeting, promise, point)
            for meeting, promise in told(ground, "their_promises")
            if (point := ground.promise_point(promise)) and not received(ground, promise)
        ]
        found = ground.cache["awaited"] = tuple(sorted(dated, key=lambda one: one[2]))
    return found
