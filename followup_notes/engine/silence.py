"""Silences: what ended the last one, which nudges were sent into this one, and how many are left."""

from __future__ import annotations

from datetime import date, datetime

from followup_notes.engine.calendar import Point
from followup_notes.engine.ground import Ground
from followup_notes.engine.messages import Mail, after
from followup_notes.engine.rounds import is_later, passed_keys


def last_contact(ground: Ground) -> Point | None:
    """Return the latest of held interviews' ends and their messages."""
    ends = [meeting.end for meeting in ground.over if meeting.end]
    keyed = [Point(one.end, timed=True) for one in passed_keys(ground)]
    return max((*ends, *keyed, *ground.replies), default=None)


def last_message(ground: Ground) -> Mail | None:
    """Return my latest message to the company."""
    sent = [mail for mail in ground.mails if mail.company and ground.has_come(mail.point)]
    return sent[-1] if sent else None


def enders(ground: Ground) -> tuple[Point, ...]:
    """Return what ended a silence up to now: their messages and new rounds, in order."""
    found = ground.cache.get("enders")
    if not isinstance(found, tuple):
        new_rounds = [later.end for later in ground.over[1:] if later.end and is_later(later, ground.over[0])]
        keyed = [Point(one.end, timed=True) for one in passed_keys(ground) if ground.over]
        found = ground.cache["enders"] = tuple(sorted((*ground.replies, *new_rounds, *keyed)))
    return found


def silence_since(ground: Ground, day: date | None = None) -> Point | None:
    """Return what ended the last silence, if it came after a day; None in the first silence."""
    ended = [point for point in enders(ground) if day is None or point.day > day]
    return ended[-1] if ended else None


def nudges(ground: Ground) -> tuple[Mail, ...]:
    """Return the nudges sent in this silence, in order."""
    found = ground.cache.get("nudges")
    if not isinstance(found, tuple):
        since = silence_since(ground)
        sent = (mail for mail in ground.mails if mail.nudge and (since is None or not after(since, mail.point)))
        found = ground.cache["nudges"] = tuple(mail for mail in sent if ground.has_come(mail.point))
    return found


def cap(ground: Ground) -> int:
    """Return how many unanswered nudges there may be."""
    return ground.policies.patience.stop_after


def last_allowed_nudge(ground: Ground) -> Point | None:
    """Return my last message once no nudge is left."""
    if len(nudges(ground)) < max(cap(ground), 1):
        return None
    mail = last_message(ground)
    return mail.point if mail else None


def follow_up_date(ground: Ground) -> Point | None:
    """Return my own date for the next nudge, while it lies after the last contact.

    One within the gap after the last nudge was that nudge's own, sent a little early.
    """
    dates = [facts.follow_up for facts in ground.sources if facts.follow_up and not isinstance(facts.follow_up, str)]
    if not dates:
        return None
    point = max(ground.calendar.point(on) for on in dates)
    contact, sent = last_contact(ground), nudges(ground)
    if contact and point.day <= contact.day:
        return None
    return None if sent and point.at < gap_end(ground, sent[-1]) else point


def snoozed_nudge(ground: Ground) -> Point | None:
    """Return the latest due date I gave an open nudge myself."""
    days = [
        kept.record.snoozed
        for kept in ground.own_records
        if kept.record.snoozed and not kept.record.done and not kept.record.dismissed
        if (rule := ground.rule_of(kept.record.rule)) and rule.name in ground.kinds.nudges
    ]
    return ground.calendar.day_point(max(days)) if days else None


def gap_end(ground: Ground, mail: Mail) -> datetime:
    """Return when the gap after a message is over."""
    return ground.calendar.midnight(ground.calendar.add(mail.point.day, ground.policies.patience.gap))
