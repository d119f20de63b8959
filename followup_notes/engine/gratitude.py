"""Who of an interview was thanked by a ticked task or a message the notes record."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from followup_notes.engine.assume import Meeting
from followup_notes.engine.calendar import Point
from followup_notes.engine.ground import Ground
from followup_notes.engine.likeness import share_a_name
from followup_notes.engine.people import LARGE
from followup_notes.engine.ticks import meaning
from followup_notes.model.facts import Person
from followup_notes.model.rules import Rule
from followup_notes.notation.nearest import fold


def thanked_in(ground: Ground, meeting: Meeting | None) -> Mapping[str, object]:
    """Return the folded names of an interview's people who were thanked by tick or message, and when."""
    if meeting is None or not (ground.own_records or ground.mails):
        return {}
    key = f"thanked {meeting.interview.number}"
    found = ground.cache.get(key)
    if not isinstance(found, dict):
        found = ground.cache[key] = dict(_thanked(ground, meeting))
    return found


def _thanked(ground: Ground, meeting: Meeting) -> Mapping[str, Point]:
    people = meeting.facts.interviewers
    found: dict[str, Point] = {}
    for kept in ground.own_records:
        rule = ground.rule_of(kept.record.rule)
        if rule is None or not kept.record.done or kept.path != meeting.interview.note or not gives_thanks(rule):
            continue
        point = ground.tick_point(kept)
        if _in_time(ground, meeting, point):
            found.update({fold(person.name): point for person in _meant(rule, people, kept.record.subject)})
    for name, point in _written(ground, meeting):
        found.setdefault(name, point)
    return found


def _written(ground: Ground, meeting: Meeting) -> Iterator[tuple[str, Point]]:
    """Yield the people to whom the notes record a thank-you message, and when."""
    for mail in ground.mails:
        if (
            mail.item is None
            and mail.to
            and fold(mail.kind or "").startswith("thankyou")
            and _in_time(ground, meeting, mail.point)
        ):
            for person in meeting.facts.interviewers:
                if share_a_name(mail.to, person.name):
                    yield fold(person.name), mail.point


def spared(ground: Ground, meeting: Meeting | None) -> frozenset[str]:
    """Return the folded names a letter through others leaves out: thanked in a note of their own, or not to be thanked."""
    if meeting is None:
        return frozenset()
    found = {fold(person.name) for person in meeting.facts.interviewers if person.thanked}
    found.update(name for name, _ in _written(ground, meeting))
    for kept in ground.own_records:
        record, rule = kept.record, ground.rule_of(kept.record.rule)
        single = rule is not None and rule.each == "interviewer" and gives_thanks(rule)
        settled = record.done or (record.dismissed and not record.cancelled)
        if single and settled and kept.path == meeting.interview.note:
            found.add(fold(record.subject))
    return frozenset(found)


def gives_thanks(rule: Rule) -> bool:
    """Tell whether a tick of the rule means that people were thanked."""
    return meaning(rule) == "thanked"


def _meant(rule: Rule, people: tuple[Person, ...], subject: str) -> tuple[Person, ...]:
    if rule.each == "interviewer":
        return tuple(person for person in people if fold(person.name) == fold(subject))
    return people if len(people) > LARGE else tuple(person for person in people if not person.email)


def _in_time(ground: Ground, meeting: Meeting, point: Point) -> bool:
    number = meeting.interview.number
    later = [one.start.day for one in ground.meetings if one.start and one.interview.number > number]
    first = meeting.start.day if meeting.start else None
    return (first is None or ground.last_day(point) >= first) and (not later or point.day < min(later))
