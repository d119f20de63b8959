"""Recorded messages matched to items: a letter the note says was sent is a task done."""

from __future__ import annotations

from datetime import date

from followup_notes.engine.assessed import Assessed
from followup_notes.engine.ground import Ground
from followup_notes.engine.likeness import share_a_name
from followup_notes.engine.messages import Mail, after
from followup_notes.engine.silence import silence_since


def written(ground: Ground, found: Assessed) -> Mail | None:
    """Return the message the notes record that is this item, and claim it: one message is one item."""
    noted = [mail for mail in ground.mails if mail.item is None and ground.kinds.speaks_for(mail.kind, found.rule)]
    if not noted:
        return None
    claimed = ground.claimed
    for mail in noted:
        if mail not in claimed and ground.has_come(mail.point) and _fits(ground, found, mail):
            claimed.add(mail)
            return mail
    return None


def _fits(ground: Ground, found: Assessed, mail: Mail) -> bool:
    if not _to_this_person(found, mail):
        return False
    if found.rule.each in ("my promise", "extra") and len(_unsent(ground)) > 1:
        return False
    if found.rule.name in ground.kinds.nudges:
        return _in_this_silence(ground, found, mail)
    if mail.seen and found.scope.meeting:
        # Of no day we know, but told in the note of one interview.
        return mail.seen.path == found.scope.meeting.interview.note
    first = _earliest(ground, found)
    last = _next_meeting(ground, found)
    return (first is None or ground.last_day(mail.point) >= first) and (last is None or mail.point.day < last)


def _to_this_person(found: Assessed, mail: Mail) -> bool:
    person = found.scope.person
    if person is None:
        return True
    if mail.to is None:
        return len(found.scope.facts.interviewers) == 1 and found.rule.each == "interviewer"
    return share_a_name(mail.to, person.name) or bool(person.email and person.email.casefold() in mail.to.casefold())


def _unsent(ground: Ground) -> list[str]:
    return [
        promise.what
        for facts in ground.sources[:-1]
        for promise in (*facts.my_promises, *facts.extras)
        if not promise.sent
    ]


def _in_this_silence(ground: Ground, found: Assessed, mail: Mail) -> bool:
    scope = found.scope
    since = silence_since(ground, scope.day if found.rule.each != "application" else None)
    if since is not None and after(since, mail.point):
        return False
    if scope.promise is not None:
        point = ground.promise_point(scope.promise, scope.calendar)
        return point is not None and mail.point.day >= point.day
    return scope.day is None or mail.point.day >= scope.day


def _earliest(ground: Ground, found: Assessed) -> date | None:
    """Return the first day on which a message can have been this item."""
    start = found.own_start.date() if found.own_start else None
    if found.scope.sent_before:
        return found.scope.sent_before.day
    met = found.scope.day if found.rule.each != "application" else (ground.latest and _day(ground))
    days = [day for day in (start, met) if day]
    return min(days, default=None)


def _day(ground: Ground) -> date | None:
    end = ground.latest.end if ground.latest else None
    return end.day if end else None


def _next_meeting(ground: Ground, found: Assessed) -> date | None:
    """Return the day of the round after the item's, from which a message is about that one."""
    meeting = found.scope.meeting
    if found.rule.each not in ("interview", "interviewer") or meeting is None:
        return None
    later = [one.start.day for one in ground.meetings if one.start and one.interview.number > meeting.interview.number]
    return min(later, default=None)
