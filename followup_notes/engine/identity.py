"""Which item is which: ids minted from what items are about, and ledger entries adopted by corrected ones."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date

from followup_notes.engine.calendar import Point
from followup_notes.engine.ground import Ground
from followup_notes.engine.likeness import alike, share_a_name
from followup_notes.engine.messages import dated
from followup_notes.engine.remembered import Kept
from followup_notes.engine.silence import enders, silence_since
from followup_notes.engine.subjects import Subject, subjects
from followup_notes.engine.ticks import meaning
from followup_notes.model.rules import Rule
from followup_notes.notation.ident import mint

MOST_REPEATS = 50
"""So many repeats of one item are looked for in the ledger; nobody writes so often."""


@dataclass(frozen=True, slots=True)
class Wanted:
    """A subject a rule wants, the silence it belongs to, and the entries of the ledger it adopted by ordinal."""

    rule: Rule
    subject: Subject
    since: Point | None
    adopted: Mapping[int, Kept]
    several: tuple[str, ...] = ()
    """Subjects of entries that could be meant, where it was not clear which."""


def ident(ground: Ground, rule: Rule, subject: Subject, nth: int, since: date | None) -> str:
    """Mint the id of an item."""
    about = [
        rule.name,
        ground.application.company,
        ground.application.role or "",
        subject.label,
        subject.text,
        str(nth),
    ]
    return mint(*about, since.isoformat()) if since else mint(*about)


def belongs_to_a_silence(ground: Ground, rule: Rule) -> bool:
    """Tell whether what ended a silence is part of what the rule's items are about."""
    return rule.name in ground.kinds.nudges or meaning(rule) == "ghosted"


def since_of(ground: Ground, rule: Rule, subject: Subject) -> Point | None:
    """Return what ended the silence before a subject's, None in its first."""
    if not belongs_to_a_silence(ground, rule):
        return None
    return silence_since(ground, _told_on(rule, subject))


def _told_on(rule: Rule, subject: Subject) -> date | None:
    """Return the day from which what is told in an interview's note begins to wait."""
    if rule.each == "application" or subject.meeting is None:
        return None
    point = subject.meeting.end or subject.meeting.start
    return point.day if point else None


def wanted_of(ground: Ground) -> tuple[Wanted, ...]:
    """Return all subjects of all rules of an application, with the ledger entries they adopt."""
    plain = [
        Wanted(rule, subject, since_of(ground, rule, subject), {})
        for rule in sorted(ground.rules.values(), key=lambda one: (ground.rank_of(one.name), one.name))
        for subject in subjects(ground, rule)
    ]
    records = ground.own_records
    if not records:
        return tuple(plain)
    known = {one for wanted in plain for one in _ids(ground, wanted)}
    loose = [kept for kept in records if kept.record.id not in known]
    return tuple(_adopt(ground, plain, loose)) if loose else tuple(plain)


def _ids(ground: Ground, wanted: Wanted) -> Iterable[str]:
    """Yield the ids of a subject in this silence and the earlier ones."""
    rule, subject = wanted.rule, wanted.subject
    sinces: set[date | None] = {None, wanted.since and wanted.since.day}
    if belongs_to_a_silence(ground, rule):
        sinces |= {point.day for point in enders(ground)}
    for nth in range(1, _most(rule) + 1):
        yield from (ident(ground, rule, subject, nth, since) for since in sinces)


def _most(rule: Rule) -> int:
    return min(rule.repeat.at_most, MOST_REPEATS) if rule.repeat else 1


def _adopt(ground: Ground, plain: list[Wanted], loose: list[Kept]) -> Iterable[Wanted]:
    for wanted in plain:
        mine = [kept for kept in loose if _could_be(ground, kept, wanted)]
        if not mine or _has_entry(ground, wanted):
            yield wanted
            continue
        names = {kept.record.subject for kept in mine}
        rivals = [
            other
            for other in plain
            if other is not wanted
            and not _has_entry(ground, other)
            and any(_could_be(ground, kept, other) for kept in mine)
        ]
        if len(names) > 1 or rivals:
            several = tuple(sorted(names))
            yield Wanted(wanted.rule, wanted.subject, wanted.since, {}, several)
        else:
            adopted = dict(enumerate(mine[: _most(wanted.rule)], 1))
            yield Wanted(wanted.rule, wanted.subject, wanted.since, adopted)


def _has_entry(ground: Ground, wanted: Wanted) -> bool:
    first = ident(ground, wanted.rule, wanted.subject, 1, wanted.since and wanted.since.day)
    return first in ground.memory.by_id or first in ground.memory.strays


def _could_be(ground: Ground, kept: Kept, wanted: Wanted) -> bool:
    """Tell whether a loose entry is this subject under another spelling, company or round."""
    record, subject = kept.record, wanted.subject
    if ground.rule_of(record.rule) is not wanted.rule or kept.path != subject.home:
        return False
    done = dated(record.done)
    if wanted.since is not None and (
        record.dismissed or (done is not None and ground.calendar.point(done).day < wanted.since.day)
    ):
        return False
    same_name = subject.person is not None and share_a_name(record.subject, subject.text)
    return same_name or alike(record.subject, subject.text)
