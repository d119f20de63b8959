"""The words of the rule language: what each gives for an item, None where the notes do not say."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import date

from followup_notes.engine.elsewhere import accepted_elsewhere, later_decision_elsewhere, offer_elsewhere
from followup_notes.engine.ground import Ground
from followup_notes.engine.moments import MOMENTS
from followup_notes.engine.people import address, everyone_thanked, forwarder, thanked, topic, without_address
from followup_notes.engine.promises import awaited, received
from followup_notes.engine.rounds import later_round, next_round, rounds_to_come, rounds_with_a_date
from followup_notes.engine.scope import Scope
from followup_notes.engine.silence import cap, nudges
from followup_notes.engine.ticks import meaning
from followup_notes.model.facts import Facts, Status
from followup_notes.model.rules import Word, Words
from followup_notes.notation.nearest import fold

Giver = Callable[[Scope], object]
LATE_STAGES = frozenset({"final", "onsite", "panel"})
LATE_ROUND = 3


def _interview(scope: Scope) -> object:
    return scope.meeting.status if scope.meeting else Status.SCHEDULED


def _outcome(scope: Scope) -> object:
    ends = meaning(scope.rule) in ("ghosted", "withdrawn")
    return scope.ground.outcome_without(scope.rule.name) if ends else scope.ground.outcome


def _person(name: str) -> Giver:
    return lambda scope: getattr(scope.person, name) if scope.person else None


def _promise(name: str) -> Giver:
    return lambda scope: getattr(scope.promise, name) if scope.promise else None


def _received(scope: Scope) -> object:
    return received(scope.ground, scope.promise) if scope.promise else None


def _decision(scope: Scope) -> object:
    # A talk may end after midnight; what was promised "today" was promised on the day it began.
    day = scope.meeting.start.day if scope.meeting and scope.meeting.start else scope.day
    promises = scope.meeting.facts.their_promises if scope.meeting else ()
    points = [point for one in promises if (point := scope.ground.promise_point(one, scope.calendar))]
    if day and any(point.day == day for point in points):
        return "same day"
    return "later" if points else "none"


def _people(scope: Scope) -> object:
    return len(scope.facts.interviewers)


def _dated_promises(scope: Scope) -> object:
    """Count the dated promises still awaited that no later round has silenced."""
    ground = scope.ground
    return sum(meeting is None or later_round(ground, meeting) is None for meeting, _, _ in awaited(ground))


def _next_interview(scope: Scope) -> object:
    return MOMENTS["next round"](scope)


def _later_interview(scope: Scope) -> object:
    if scope.rule.each == "application":
        found = next_round(scope.ground, scope.ground.latest)
    else:
        found = later_round(scope.ground, scope.meeting)
    return found.start if found else None


def _earlier_interviews(scope: Scope) -> object:
    """Count the interviews that were held, or will be, before the round the item is about."""
    if scope.coming is None:
        return len(scope.ground.over)
    rounds = rounds_with_a_date(scope.ground)
    return sum(one.meeting is not None and one.number < scope.coming.number for one in rounds)


def _confirmed(scope: Scope) -> object:
    """Give the mark for the round the item is about: from its own note, else from the note before it."""
    ground, coming = scope.ground, scope.coming
    if coming is None:
        return scope.said("confirmed")
    own = coming.meeting.facts.confirmed if coming.meeting else None
    before = ground.latest if rounds_to_come(ground)[:1] == (coming,) else None
    told = (own, before and before.facts.confirmed, ground.application.own and ground.application.own.confirmed)
    return next((mark for mark in told if mark), None)


def reached_late_stage(ground: Ground) -> bool:
    """Tell whether the applicant is a finalist: a final, onsite or panel stage, or round 3."""
    own = ground.application.own
    if own and own.stage in LATE_STAGES:
        return True
    late = (one for one in ground.meetings if one.over and _is_late(one.facts))
    days = {meeting.start.day for meeting in ground.over if meeting.start}
    return any(late) or len(days) >= LATE_ROUND


def _is_late(facts: Facts) -> bool:
    return facts.stage in LATE_STAGES or (facts.round or 0) >= LATE_ROUND


def _last_allowed(scope: Scope) -> object:
    return len(nudges(scope.ground)) + 1 >= cap(scope.ground)


def _country(scope: Scope) -> object:
    return scope.ground.country


DERIVED: Mapping[str, Giver] = {
    "interview": _interview,
    "outcome": _outcome,
    "name": _person("name"),
    "address": address,
    "title": _person("title"),
    "topic": topic,
    "thanked": thanked,
    "linkedin invited": _person("linkedin_invited"),
    "what": _promise("what"),
    "link": _promise("link"),
    "sent": _promise("sent"),
    "received": _received,
    "dated promises": _dated_promises,
    "decision": _decision,
    "people": _people,
    "people without address": without_address,
    "everyone thanked": everyone_thanked,
    "forwarder": forwarder,
    "ended": MOMENTS["interview"],
    "started": MOMENTS["interview start"],
    "next interview": _next_interview,
    "later interview": _later_interview,
    "earlier interviews": _earlier_interviews,
    "held interviews": lambda scope: len(scope.ground.over),
    "confirmed": _confirmed,
    "finalist": lambda scope: reached_late_stage(scope.ground),
    "last allowed": _last_allowed,
    "nudges sent": lambda scope: len(nudges(scope.ground)),
    "nth": lambda scope: scope.nth,
    "offer elsewhere": offer_elsewhere,
    "accepted elsewhere": accepted_elsewhere,
    "later decision elsewhere": later_decision_elsewhere,
    "contact preference": lambda scope: scope.said("contact_preference") or "",
    "nudge": lambda scope: scope.nudge.item.rule if scope.nudge else None,
    "country": _country,
}
SPELLINGS: Mapping[str, str] = {
    "status": "interview",
    "end": "ended",
    "start": "started",
    "date": "started",
    "email": "address",
    "talkedabout": "topic",
    "topics": "topic",
    "laterround": "later interview",
    "by": "promised date",
    "earlierrounds": "earlier interviews",
    "earlierinterview": "earlier interviews",
    "earlierround": "earlier interviews",
    "intervieweremail": "address",
    "interviewertitle": "title",
    "decisiondate": "promised date",
}


class Lexicon:
    """Finds what gives a word: a derived word, a moment, or a fact of the notes."""

    def __init__(self, words: Words) -> None:
        """Join derived words, moments and the rows of the table of facts."""
        self._givers: dict[str, Giver] = {}
        for row in words.rows:
            for spelling in (row.word, row.key, row.json):
                self._givers.setdefault(fold(spelling), _fact(row))
        self._givers.update(
            {fold(name): _moment(name) for name in MOMENTS if name not in ("interview", "start", "due")}
        )
        self._givers.update({fold(name): giver for name, giver in DERIVED.items()})
        for spelling, name in SPELLINGS.items():
            self._givers[spelling] = self._givers[fold(name)]
        self._by_word: dict[str, Giver] = {}

    def giver(self, word: str) -> Giver:
        """Return what gives a word."""
        found = self._by_word.get(word)
        if found is None:
            found = self._by_word[word] = self._givers.get(fold(word), _nothing)
        return found

    def value(self, word: str, scope: Scope) -> object:
        """Return the value of a word, None where the notes do not say it or there is no such word."""
        return self.giver(word)(scope)


def _nothing(_scope: Scope) -> object:
    return None


def _moment(name: str) -> Giver:
    return MOMENTS[name]


def _fact(row: Word) -> Giver:
    name = row.json
    if name not in Facts.__dataclass_fields__:
        return _nothing
    default: object = row.default if row.default is not None else (False if row.type == "yes-no" else None)

    def give(scope: Scope) -> object:
        value = scope.said(name)
        if value in (None, ()):
            return default
        return scope.calendar.point(value) if isinstance(value, date) else value

    return give


_LEXICA: dict[int, tuple[Words, Lexicon]] = {}


def lexicon_of(words: Words) -> Lexicon:
    """Return the lexicon of a table of words; the last one is remembered, as it never changes."""
    found = _LEXICA.get(id(words))
    if found is None or found[0] is not words:
        _LEXICA.clear()
        found = _LEXICA[id(words)] = (words, Lexicon(words))
    return found[1]
