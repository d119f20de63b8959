"""What one item's words and moments are asked of: its application, interview, person, promise or nudge."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, datetime

from followup_notes.engine.assume import Meeting
from followup_notes.engine.calendar import Calendar, Point
from followup_notes.engine.ground import Ground
from followup_notes.engine.rounds import Coming
from followup_notes.engine.undated import FirstSeen
from followup_notes.model.case import Standing
from followup_notes.model.facts import Facts, Person, Promise
from followup_notes.model.rules import Rule
from followup_notes.model.verdict import Verdict

OF_ONE_INTERVIEW = frozenset(
    {"round", "stage", "format", "start", "end", "status", "interviewers", "highlights", "next_round", "cancelled_by"}
    | {"confirmed", "take_home_sent", "my_promises", "their_promises", "extras", "slots", "place"}
)
"""Facts that say nothing about another interview of the application."""


@dataclass(slots=True)
class Scope:
    """The scope of one item; `seen` collects the undated facts that were counted from."""

    ground: Ground
    rule: Rule
    meeting: Meeting | None
    calendar: Calendar
    person: Person | None = None
    promise: Promise | None = None
    other: Standing | None = None
    coming: Coming | None = None
    nudge: Verdict | None = None
    nth: int = 1
    sent_before: Point | None = None
    start: datetime | None = None
    due: datetime | None = None
    not_before: datetime | None = None
    thanked: Mapping[str, object] = field(default_factory=dict)
    """Folded names of the interview's people who were thanked by tick or message."""
    spared: frozenset[str] = frozenset()
    """Folded names of those a letter through others leaves out."""
    seen: list[FirstSeen] = field(default_factory=list)

    def said(self, name: str) -> object:
        """Return a fact of this name: the interview's own word first, else the application's, else any note's."""
        application = self.ground.application
        told = [application.facts, *(one.facts for one in reversed(application.interviews))]
        if self.meeting is not None and self.rule.each != "application":
            own = (application.own,) if application.own else ()
            told = [self.meeting.facts, *(own if name in OF_ONE_INTERVIEW else told)]
        said = (getattr(facts, name) for facts in told)
        return next((value for value in said if value not in (None, ())), None)

    def first_seen(self, fact: str, path: str | None = None) -> Point:
        """Return from when a fact without a date counts."""
        found = self.ground.undated.when(fact, path or self.ground.home)
        self.seen.append(found)
        return found.point

    def marked(self, said: object) -> Point | None:
        """Return the day a mark or moment gives, None for one without a day."""
        if isinstance(said, Point):
            return said
        return self.calendar.point(said) if isinstance(said, date) else None

    @property
    def facts(self) -> Facts:
        """Return the interview's facts, else the application's."""
        return self.meeting.facts if self.meeting else self.ground.application.facts

    @property
    def day(self) -> date | None:
        """Return the day of the interview the item belongs to."""
        point = self.meeting and (self.meeting.end or self.meeting.start)
        return point.day if point else None
