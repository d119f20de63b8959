"""What is assumed where a note is silent: an interview's end, its status, and where the employer sits."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import datetime, time, timedelta, tzinfo
from zoneinfo import ZoneInfo

from followup_notes.dates.zones import plus, zone
from followup_notes.engine.calendar import Calendar, Point
from followup_notes.engine.looks import Looks
from followup_notes.model.case import Application, Interview
from followup_notes.model.facts import Facts, Status
from followup_notes.model.rules import Settings

LENGTH = timedelta(minutes=60)
"""How long an interview lasts where its note does not say."""
END_OF_DAY = time(17)
"""When an interview ends whose note gives a day alone."""
SAID = frozenset({Status.CANCELLED, Status.NO_SHOW, Status.RESCHEDULED})


@dataclass(frozen=True, slots=True)
class Meeting:
    """An interview as the rules see it: assumed start and end, and what became of it by now.

    `how` says what the end rests on: "said", "60 minutes" or "17:00". `over` is true from its end
    on, if it took place.
    """

    interview: Interview
    start: Point | None
    end: Point | None
    how: str
    status: Status
    over: bool
    label: str
    """The round, else the day, that tells it from the application's other interviews."""

    @property
    def facts(self) -> Facts:
        """Return what its note says."""
        return self.interview.facts


def employer_zone(application: Application, interview: Interview | None, settings: Settings) -> tzinfo:
    """Return the employer's zone by interview, application or company note, else mine."""
    facts = [interview.facts] if interview else []
    names = [one.time_zone for one in (*facts, application.facts, *(other.facts for other in application.interviews))]
    found = next((tz for name in names if name and (tz := zone(name))), None)
    return found or zone(settings.time_zone) or ZoneInfo("UTC")


def employer_place(application: Application, settings: Settings) -> tuple[str, str | None]:
    """Return the employer's country and region, lower case, else mine."""
    sources = (application.facts, *(interview.facts for interview in reversed(application.interviews)))
    for facts in sources:
        if facts.country:
            same = facts.country.lower() == settings.country.lower()
            region = facts.region or (settings.region if same else None)
            return facts.country.lower(), region.lower() if region else None
    region = next((facts.region for facts in sources if facts.region), settings.region)
    return settings.country.lower(), region.lower() if region else None


def meet(interview: Interview, calendar: Calendar, looks: Looks) -> Meeting:
    """Work out when an interview was or will be, and whether it has been held."""
    facts = interview.facts
    start, end, how = span(facts, calendar)
    ended = end is not None and looks.reached(end.at)
    if facts.status in SAID:
        status = facts.status
    else:
        status = Status.HELD if ended or facts.status is Status.HELD else Status.SCHEDULED
    over = status is Status.HELD and (ended or end is None)
    point = end or start
    day = point.day.isoformat() if point else str(interview.number)
    return Meeting(interview, start, end, how, status, over, day if facts.round is None else str(facts.round))


def told_apart(meetings: Iterable[Meeting]) -> tuple[Meeting, ...]:
    """Give meetings of one label (a day with several talks) a number each; a copied note keeps its label."""
    seen: dict[str, list[object]] = {}
    apart = []
    for meeting in meetings:
        same = seen.setdefault(meeting.label, [])
        talk = (meeting.start, tuple(person.name for person in meeting.facts.interviewers))
        if talk not in same:
            same.append(talk)
        count = same.index(talk) + 1
        apart.append(meeting if count == 1 else replace(meeting, label=f"{meeting.label}/{count}"))
    return tuple(apart)


def span(facts: Facts, calendar: Calendar) -> tuple[Point | None, Point | None, str]:
    """Return an interview's start and end as far as they can be assumed, and what the end rests on."""
    said = calendar.point(facts.end) if facts.end else None
    start = calendar.point(facts.start) if facts.start else None
    if said and said.timed:
        return (start if start and start.timed else _before(said)), said, "said"
    if start and start.timed:
        return start, Point(plus(start.at, LENGTH), timed=True), "60 minutes"
    day = said or start
    if day is None:
        return None, None, "unknown"
    end = Point(calendar.at(day.day, END_OF_DAY), timed=True)
    return _before(end), end, "17:00"


def _before(end: Point) -> Point:
    return Point(plus(end.at, -LENGTH), timed=True)


def expected_end(start: Point, calendar: Calendar) -> datetime:
    """Return when an interview ends of which only the start (or its day) is known."""
    return plus(start.at, LENGTH) if start.timed else calendar.at(start.day, END_OF_DAY)
