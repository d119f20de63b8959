"""What is true of one application at a moment, before any rule is asked: the ground rules stand on."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import UTC, date, datetime, timedelta, tzinfo
from functools import cached_property

from followup_notes.dates.spoken import resolve
from followup_notes.dates.zones import day_end, midnight, zone
from followup_notes.engine.assume import SAID, Meeting, employer_place, employer_zone, meet, told_apart
from followup_notes.engine.calendar import Calendar, Point
from followup_notes.engine.looks import Looks
from followup_notes.engine.messages import Mail, dated, mails_of, noted_messages, replies_of
from followup_notes.engine.remembered import Kept, Memory, tick_day
from followup_notes.engine.ticks import Kinds, kinds_of, meaning
from followup_notes.engine.undated import FirstSeen, Undated
from followup_notes.model.case import Application, Case, DaysOff, Desk, Interview
from followup_notes.model.facts import Facts, Outcome, Promise
from followup_notes.model.rules import Book, Policies, Rule

LIVE = frozenset({Outcome.OPEN, Outcome.NEXT_ROUND, Outcome.OFFER, Outcome.ON_HOLD})
AWAITED = frozenset({Outcome.OPEN, Outcome.NEXT_ROUND})


class Ground:
    """One application with its calendar, rules, meetings, messages and replies."""

    group: tuple[Ground, ...]
    """The applications of the case that share its company or its agency, itself included."""
    closing_day: Callable[[Ground], Point | None]
    """Gives the day to let a silent application go. The start of a rule is worked out of moments, and this moment of
    the start of a rule, so it is laid in from above."""

    def __init__(
        self,
        application: Application,
        case: Case,
        desk: Desk,
        book: Book,
        days_off: DaysOff,
        looks: Looks,
        memory: Memory,
    ) -> None:
        """Lay the calendar and the rules; the rest is worked out when it is asked for."""
        self.application = application
        self.key = application.key
        self.case = case
        self.desk = desk
        self.book = book
        self.looks = looks
        self.memory = memory
        self.country, self.region = employer_place(application, book.settings)
        off = days_off.get((self.country, self.region)) or days_off.get((self.country, None)) or frozenset()
        self.calendar = Calendar(employer_zone(application, None, book.settings), off)
        self.rules: Mapping[str, Rule] = book.rules_for(self.country)
        self.policies: Policies = book.policies_for(self.country)
        self.kinds: Kinds = kinds_of(self.rules, self.policies)
        self.meetings = told_apart(meet(one, self.calendar_of(one), looks) for one in application.interviews)
        self.group = (self,)
        self.closing_day = _no_day
        self.cache: dict[str, object] = {}
        self.claimed: set[Mail] = set()
        self.moved_ticks: set[FirstSeen] = set()

    def calendar_of(self, interview: Interview | None) -> Calendar:
        """Return the calendar of an interview whose note names a zone of its own, else the application's."""
        named = interview.facts.time_zone if interview else None
        tz = zone(named) if named else None
        return Calendar(tz, self.calendar.off) if tz and tz != self.calendar.tz else self.calendar

    @cached_property
    def sources(self) -> tuple[Facts, ...]:
        """Return what the notes say, each note's own words once, the joined facts last."""
        own = (self.application.own,) if self.application.own else ()
        return (*(interview.facts for interview in self.application.interviews), *own, self.application.facts)

    @cached_property
    def paths(self) -> frozenset[str]:
        """Return the notes that belong to the application."""
        notes = (interview.note for interview in self.application.interviews)
        own = (self.application.note,) if self.application.note else ()
        return frozenset((*self.application.members, *notes, *own))

    @cached_property
    def undated(self) -> Undated:
        """Return what answers for facts without a date."""
        return Undated(self)

    @cached_property
    def over(self) -> tuple[Meeting, ...]:
        """Return the interviews that were held, the latest last."""
        held = [meeting for meeting in self.meetings if meeting.over]
        return tuple(sorted(held, key=lambda one: (one.end is not None, one.end, one.interview.number)))

    @property
    def latest(self) -> Meeting | None:
        """Return the latest held interview."""
        return self.over[-1] if self.over else None

    @cached_property
    def home(self) -> str:
        """Return the note in which what concerns the whole application stands."""
        if self.latest:
            return self.latest.interview.note
        if self.application.note:
            return self.application.note
        notes = [one.interview.note for one in self.meetings if one.status not in SAID]  # not that of a talk called off
        notes += [one.note for one in self.application.interviews]
        return next(iter((*notes, *self.application.members)), "")

    @cached_property
    def own_records(self) -> tuple[Kept, ...]:
        """Return what the regions of this application's notes remember."""
        if not self.memory.by_id:
            return ()
        return tuple(kept for kept in self.memory.all() if self.memory.owner(kept.path, self.case) == self.key)

    def note_off(self, path: str) -> bool:
        """Tell whether a note of the case says follow-up: off."""
        return any(note.off for note in self.case.notes if note.path == path)

    def rank_of(self, name: str) -> int:
        """Return a rule's place in the plan's order; rules it does not name come last."""
        order = self.policies.order
        return order.index(name) if name in order else len(order)

    def rule_of(self, name: str) -> Rule | None:
        """Return the rule of this name, also by one it had formerly."""
        rule = self.rules.get(name)
        return rule or next((one for one in self.rules.values() if name in one.formerly), None)

    def tick_point(self, kept: Kept) -> Point:
        """Return when a ticked item was ticked."""
        day = tick_day(kept.record.done)
        if day is None and not kept.moved_to:
            day = self.stamp(kept.path)
        if day is not None:
            return self.calendar.day_point(day)
        seen = self.undated.when(f"tick={kept.record.id}", kept.path)
        if kept.moved_to:
            self.moved_ticks.add(seen)
        return seen.point

    def stamp(self, path: str) -> date | None:
        """Return the day that a tick or dismissal without one is given in this note by this very turn: mine."""
        if not any(note.writable and not note.off for note in self.case.notes if note.path == path):
            return None
        today = self.looks.now.astimezone(self.here).date()
        self.looks.reached(midnight(today + timedelta(days=1), self.here))
        return today

    @cached_property
    def here(self) -> tzinfo:
        """Return my own zone."""
        return zone(self.book.settings.time_zone) or UTC

    def came(self, point: Point) -> datetime:
        """Return from when a noted day counts as come: where I am, or where they are, if it begins there first."""
        return point.at if point.timed else min(point.at, midnight(point.day, self.here))

    def has_come(self, point: Point) -> bool:
        """Tell whether something that was noted has happened by now."""
        return self.looks.reached(self.came(point))

    def last_day(self, point: Point) -> date:
        """Return the last of their days that a day of mine can mean."""
        if point.timed:
            return point.day
        return max(point.day, self.calendar.local(day_end(point.day, self.here)))

    @cached_property
    def mails(self) -> tuple[Mail, ...]:
        """Return my messages of this application."""
        return mails_of(self)

    @cached_property
    def replies(self) -> tuple[Point, ...]:
        """Return their messages up to now."""
        return tuple(reply for reply in replies_of(self) if self.has_come(reply))

    @cached_property
    def outcome(self) -> Outcome:
        """Return what became of the application, ticks included."""
        return self.outcome_without(None)

    def outcome_without(self, rule: str | None) -> Outcome:
        """Return the outcome without what ticks of one rule say: a tick does not undo its own item."""
        found = self.ending_tick(rule)
        return found[0] if found else self.said_outcome

    def ending_tick(self, without: str | None = None) -> tuple[Outcome, Point] | None:
        """Return the outcome a tick gave the application, and when, unless life went on after it."""
        if self.said_outcome not in LIVE:
            return None
        for kept in self.own_records:
            rule = self.rule_of(kept.record.rule)
            ended = _ENDS.get(meaning(rule)) if rule and kept.record.done and rule.name != without else None
            if ended:
                point = self.tick_point(kept)
                if not any(reply.at > point.at for reply in self.replies) and not self._met_since(point):
                    return ended, point
        return None

    def _met_since(self, point: Point) -> bool:
        return any(meeting.end and meeting.end.at > point.at for meeting in self.over)

    @cached_property
    def said_outcome(self) -> Outcome:
        """Return the outcome as notes say it, or as its date tells."""
        facts = self.application.facts
        if facts.outcome is not None:
            return facts.outcome
        dates = (facts.accepted_on, facts.withdrawn_on, facts.rejected_on, facts.offer_on)
        told = (Outcome.ACCEPTED, Outcome.WITHDRAWN, Outcome.REJECTED, Outcome.OFFER)
        return next((outcome for outcome, on in zip(told, dates, strict=True) if on), Outcome.OPEN)

    def promise_point(self, promise: Promise, calendar: Calendar | None = None) -> Point | None:
        """Return the day of a promise, None where it has none."""
        calendar = calendar or self.calendar
        return None if promise.by is None else calendar.point(resolve(promise.by, calendar.off))

    @cached_property
    def first_date(self) -> date | None:
        """Return the day on which the application began, as far as its notes tell."""
        days = [point.day for meeting in self.meetings if (point := meeting.start or meeting.end)]
        days += [self.calendar.point(facts.applied).day for facts in self.sources if facts.applied]
        return min(days, default=None)

    @cached_property
    def latest_date(self) -> date | None:
        """Return the latest day that interviews, messages, replies and promises of the application give."""
        days = [point.day for meeting in self.meetings if (point := meeting.end or meeting.start)]
        days += [self.calendar.point(message.on).day for message in noted_messages(self) if message.on]
        for facts in self.sources:
            days += [self.calendar.point(on).day for on in facts.replies]
            for promise in (*facts.my_promises, *facts.their_promises, *facts.extras):
                point = self.promise_point(promise)
                marks = (dated(promise.sent), dated(promise.received))
                days += [self.calendar.point(mark).day for mark in marks if mark]
                days += [point.day] if point else []
        return max(days, default=None)


def _no_day(_: Ground) -> Point | None:
    return None


_ENDS: Mapping[str, Outcome] = {"ghosted": Outcome.GHOSTED, "withdrawn": Outcome.WITHDRAWN}
