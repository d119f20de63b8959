"""One item judged by its rule alone: off, applicable, known, done, dismissed, and its own times."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime

from followup_notes.engine.assessed import Assessed, Times
from followup_notes.engine.barred import barred, switched_off
from followup_notes.engine.calendar import Point
from followup_notes.engine.conditions import Answer, Found, evaluate, first_failing, first_holding
from followup_notes.engine.gratitude import gives_thanks, spared, thanked_in
from followup_notes.engine.ground import Ground
from followup_notes.engine.identity import Wanted, ident
from followup_notes.engine.matching import written
from followup_notes.engine.reasons import because
from followup_notes.engine.remembered import Kept, tick_day
from followup_notes.engine.scope import Scope
from followup_notes.engine.times import missing_phrase, work_out
from followup_notes.model.case import Standing
from followup_notes.model.facts import Person
from followup_notes.model.rules import Condition, Time
from followup_notes.model.verdict import Item, Reason, State, Verdict


def chain(ground: Ground, wanted: Wanted) -> Iterator[Assessed]:
    """Yield the items of one subject: the first, and each repeat whose forerunner was sent."""
    most = wanted.rule.repeat.at_most if wanted.rule.repeat else 1
    before: Assessed | None = None
    for nth in range(1, most + 1):
        found = _best(ground, wanted, nth, before)
        if nth > 1 and found.state is State.DONE and found.sent is None:
            return  # what ended the asking ended its repeat, which nobody ever saw
        yield found
        if found.sent is None:
            return
        before = found


def _best(ground: Ground, wanted: Wanted, nth: int, before: Assessed | None) -> Assessed:
    """Assess an item; of several offers it may be about, with the first that the rule lets through."""
    first: Assessed | None = None
    for other in wanted.subject.others or (None,):
        found = assess(ground, make(ground, wanted, nth, other, before))
        if found.state is not State.DOES_NOT_APPLY:
            return found
        first = first or found
    assert first is not None
    return first


def make(
    ground: Ground,
    wanted: Wanted,
    nth: int,
    other: Standing | None,
    before: Assessed | None,
    nudge: Verdict | None = None,
) -> Assessed:
    """Make an item with its scope and what the ledgers remember of it."""
    rule, subject = wanted.rule, wanted.subject
    minted = ident(ground, rule, subject, nth, wanted.since and wanted.since.day)
    kept = wanted.adopted.get(nth) or ground.memory.find(minted)
    meeting = subject.meeting
    item = Item(
        id=kept.record.id if kept else minted,
        rule=rule.name,
        subject=subject.text,
        nth=nth,
        home=ground.memory.home(kept, subject.home) if kept else subject.home,
        application=ground.application,
        interview=meeting.interview if meeting else None,
        person=subject.person,
        promise=subject.promise,
        other=other,
        nudge=nudge.item.id if nudge else None,
        since=wanted.since.day if wanted.since else None,
        record=kept.record if kept else None,
        adopted=nth in wanted.adopted,
    )
    calendar = ground.calendar_of(meeting.interview) if meeting and rule.each != "application" else ground.calendar
    scope = Scope(ground, rule, meeting, calendar, subject.person, subject.promise, other, subject.coming, nudge, nth)
    scope.sent_before = before.sent if before else None
    scope.thanked = thanked_in(ground, meeting)
    if rule.each == "interview" and gives_thanks(rule):
        scope.spared = spared(ground, meeting)
    found = Assessed(item, rule, scope, began=wanted.since)
    found.reasons.extend(_identity(wanted, nth, kept))
    return found


def _identity(wanted: Wanted, nth: int, kept: Kept | None) -> Iterator[Reason]:
    if nth in wanted.adopted and kept:
        yield because("adopted", kept.record.subject, at=kept.record.at)
    if wanted.several:
        yield because("several-fit", wanted.several)


def assess(ground: Ground, found: Assessed) -> Assessed:
    """Judge an item by all but the passing of time and the policies, in the order in which states win."""
    reason = switched_off(ground, found)
    if reason:
        return _decided(found, State.OFF, reason)
    reason = barred(ground, found) or _not_met(found)
    if reason:
        unknown = reason.code == "missing"
        return _decided(found, State.UNKNOWN if unknown else State.DOES_NOT_APPLY, reason)
    reason = _time(found)
    if reason:
        return _decided(found, State.DOES_NOT_APPLY, reason)
    _ended(ground, found)
    return found


def _decided(found: Assessed, state: State, *reasons: Reason) -> Assessed:
    found.state = state
    found.reasons.extend(reasons)
    return found


def _not_met(found: Assessed) -> Reason | None:
    rule, scope = found.rule, found.scope
    unknown: Reason | None = None
    answer, decided = first_failing(rule.when, scope)
    if answer is Answer.NO:
        return _of("when", decided)
    unknown = _lacking(decided) if answer is Answer.UNKNOWN else None
    answer, decided = first_holding(rule.unless, scope)
    if answer is Answer.YES:
        return _of("unless", decided)
    unknown = unknown or (_lacking(decided) if answer is Answer.UNKNOWN else None)
    if rule.only_if:
        answer, word = evaluate(rule.only_if, scope)
        if answer is Answer.NO:
            return because("only-if", rule.only_if.text, at=rule.only_if.at)
        if answer is Answer.UNKNOWN:
            unknown = unknown or because("missing", word, rule.only_if.text, at=rule.only_if.at)
    return unknown


def _of(code: str, found: Found | None) -> Reason:
    assert found is not None
    return because(code, found.condition.text, found.condition.word, shown(found.said), at=found.condition.at)


def shown(said: object) -> object:
    """Return a fact as a reason shows it: people by name, lists as texts."""
    if isinstance(said, Person):
        return said.name
    if isinstance(said, Point):
        return said.said
    return tuple(shown(one) for one in said) if isinstance(said, tuple) else said


def _lacking(found: Found | None) -> Reason:
    assert found is not None
    condition: Condition = found.condition
    return because("missing", condition.word, condition.text, at=condition.at)


def _time(found: Assessed) -> Reason | None:
    """Work out the item's own times; return what they lack."""
    rule, scope = found.rule, found.scope
    time = rule.repeat.start if rule.repeat and scope.nth > 1 else rule.start
    start = work_out(time, scope, "start") if time else None
    if time and start is None:
        return _no_moment("start", time)
    at = start.at if start else None
    if scope.promise and scope.meeting and scope.meeting.end:
        # Nothing was promised before the talk in which it was.
        scope.not_before = max(scope.not_before or scope.meeting.end.at, scope.meeting.end.at)
    if scope.not_before and (at is None or at < scope.not_before):
        found.reasons.append(because("not-before", "interview", scope.not_before))
        at = scope.not_before
    if start:
        found.worked["start"] = start
    found.own_start = at = _not_before_silence(found, at)
    found.recount(at)
    for key, asked in (("due", rule.due), ("until", rule.until)):
        if asked and key not in found.worked:
            found.times = Times(at)
            return _no_moment(key, asked)
    return None


def _not_before_silence(found: Assessed, at: datetime | None) -> datetime | None:
    """Move the start of an item behind what ended the silence before its own."""
    ended = found.began
    if at is None or ended is None or at >= ended.at:
        return at
    moved = found.next_start(ended.at)
    found.reasons.append(because("not-before", "last reply", moved))
    return moved


def _no_moment(key: str, time: Time) -> Reason:
    phrase = missing_phrase(time)
    return because("no-moment", key, phrase.text, phrase.moment, at=phrase.at)


def _ended(ground: Ground, found: Assessed) -> None:
    """Find out whether the item is done or dismissed, and since when."""
    record = found.item.record
    if record and record.done:
        kept = ground.memory.find(record.id)
        assert kept is not None
        found.ended = found.sent = ground.tick_point(kept)
        moved = because("ticked-elsewhere", kept.moved_to, tick_day(record.done)) if kept.moved_to else None
        _decided(found, State.DONE, moved or because("ticked", tick_day(record.done), at=record.at))
        return
    mail = written(ground, found)
    if mail is not None:
        found.ended = found.sent = mail.point
        _decided(found, State.DONE, because("written", mail.point.said, mail.kind, mail.to, at=mail.at))
        return
    answer, decided = first_holding(found.rule.done_when, found.scope)
    if answer is Answer.YES:
        assert decided is not None
        found.ended = found.scope.marked(decided.said)
        _decided(found, State.DONE, _of("done-when", decided))
    elif record and record.dismissed:
        day = record.dismissed_on or ground.stamp(found.item.home)
        found.ended = ground.calendar.day_point(day) if day else None
        _decided(found, State.DISMISSED, because("dismissed", day, at=record.at))
