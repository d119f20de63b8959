"""One case judged: every rule held against every thing it speaks of, then the policies above them."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date, datetime

from followup_notes.engine.assess import assess, chain, make
from followup_notes.engine.assessed import Assessed
from followup_notes.engine.bygone import bygone
from followup_notes.engine.closing import closing_day
from followup_notes.engine.ground import Ground
from followup_notes.engine.identity import Wanted, wanted_of
from followup_notes.engine.looks import Looks
from followup_notes.engine.remembered import Memory
from followup_notes.engine.settle import order_of, settle, settle_one
from followup_notes.engine.subjects import Subject
from followup_notes.engine.verdicts import verdict_of
from followup_notes.engine.waits import waits_of
from followup_notes.model.case import Case, DaysOff, Desk
from followup_notes.model.rules import Book
from followup_notes.model.verdict import Judgement, Sent, State
from followup_notes.reading.join_names import company_key

_LIVE = frozenset({State.WAITING, State.HELD, State.OPEN, State.OVERDUE})


def judge(case: Case, desk: Desk, book: Book, days_off: DaysOff, now: datetime) -> Judgement:
    """Judge one case at an aware moment; the verdicts hold until the judgement's `next_look`."""
    looks = Looks(now)
    memory = Memory(case, desk.strays)
    applications = sorted(case.applications, key=lambda one: one.key)
    grounds = [Ground(application, case, desk, book, days_off, looks, memory) for application in applications]
    for ground in grounds:
        ground.closing_day = closing_day
    _group(grounds)
    found = [one for ground in grounds for wanted in wanted_of(ground) for one in chain(ground, wanted)]
    found = _once(found)
    settle(found, looks)
    beside = [one for ground in grounds for one in _beside_nudges(ground, found, looks)]
    judged = _once(sorted((*found, *beside), key=order_of))
    gone = bygone(grounds, judged)
    verdicts = tuple(verdict_of(one, looks.next) for one in (*judged, *gone))
    return Judgement(
        verdicts=verdicts,
        next_look=looks.next,
        sent=tuple(sent for ground in grounds for sent in _sent(ground)),
        waits=tuple(wait for ground in grounds if (wait := waits_of(ground, judged))),
        first_seen=_first_seen(grounds, judged),
    )


def _group(grounds: Sequence[Ground]) -> None:
    """Tell each application which others share its company or agency: they share the gap, too."""
    for ground in grounds:
        mine = _counterparts(ground)
        ground.group = tuple(other for other in grounds if other is ground or mine & _counterparts(other))


def _counterparts(ground: Ground) -> set[str]:
    names = (ground.application.company, *(facts.agency for facts in ground.sources))
    return {key for name in names if (key := company_key(name))}


def _once(found: Sequence[Assessed]) -> list[Assessed]:
    """Keep one item for each id."""
    by_id: dict[str, Assessed] = {}
    for one in found:
        by_id.setdefault(one.item.id, one)
    return list(by_id.values())


def _beside_nudges(ground: Ground, found: Sequence[Assessed], looks: Looks) -> Iterator[Assessed]:
    """Yield the items that stand beside an open nudge; they are judged after the policies."""
    rules = [rule for rule in ground.rules.values() if rule.each == "open nudge"]
    if not rules:
        return
    for one in found:
        if one.item.application.key != ground.key or one.rule.name not in ground.kinds.nudges:
            continue
        if one.state in (State.OPEN, State.OVERDUE):
            nudge = verdict_of(one, looks.next)
            for rule in rules:
                subject = Subject(
                    one.item.subject, _label(one), one.item.home, one.scope.meeting, promise=one.item.promise
                )
                wanted = Wanted(rule, subject, one.began, {})
                beside = assess(ground, make(ground, wanted, one.item.nth, None, None, nudge))
                settle_one(beside, (), looks)
                yield beside


def _label(nudge: Assessed) -> str:
    """Return what tells this nudge from others with the same subject."""
    meeting = nudge.scope.meeting
    return meeting.label if meeting and nudge.rule.each != "application" else nudge.rule.name


def _sent(ground: Ground) -> Iterator[Sent]:
    for mail in ground.mails:
        yield Sent(mail.point.at, mail.kind or "", ground.key, mail.to, mail.item or None)


def _first_seen(grounds: Sequence[Ground], judged: Sequence[Assessed]) -> tuple[tuple[str, str, date], ...]:
    """Return the undated facts that verdicts count from; of one that became too late only a day kept before.

    A tick without a date is stamped where it stands, unless its line was moved to another note.
    """
    found = {(seen.path, seen.fact): seen.keep for ground in grounds for seen in ground.moved_ticks if seen.keep}
    live = {one.item.application.key for one in judged if one.state in _LIVE}
    undated = (mail.seen for ground in grounds if ground.key in live for mail in ground.mails if mail.seen)
    found |= {(seen.path, seen.fact): seen.keep for seen in undated if seen.keep}
    for one in judged:
        if one.state in (State.OFF, State.DOES_NOT_APPLY, State.UNKNOWN):
            continue
        for seen in one.scope.seen:
            if seen.keep is not None and (one.state in _LIVE or seen.stored):
                found[seen.path, seen.fact] = seen.keep
    return tuple((path, fact, day) for (path, fact), day in sorted(found.items()))


def states(judgement: Judgement) -> tuple[tuple[str, State], ...]:
    """Return every item's state by id, to compare two moments."""
    return tuple((verdict.item.id, verdict.state) for verdict in judgement.verdicts)
