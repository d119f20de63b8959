"""The things rules speak of: one subject for each interview, person, promise, application and so on."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass

from followup_notes.engine.assume import Meeting
from followup_notes.engine.elsewhere import offering
from followup_notes.engine.ground import LIVE, Ground
from followup_notes.engine.promises import told
from followup_notes.engine.rounds import Coming, rounds_to_come, upcoming
from followup_notes.model.case import Standing
from followup_notes.model.facts import Person, Promise
from followup_notes.model.rules import Choice, Phrase, Rule, Time
from followup_notes.notation.nearest import fold

APPLICATION = "the application"
INTERVIEW = "the interview"


@dataclass(frozen=True, slots=True)
class Subject:
    """What one item is about: `text` and `label` (the round, else the day) go into its id."""

    text: str
    label: str
    home: str
    meeting: Meeting | None = None
    person: Person | None = None
    promise: Promise | None = None
    coming: Coming | None = None
    """The round to come, of rules whose start counts from the next round."""
    others: tuple[Standing, ...] = ()
    """The offers elsewhere it may be about; the first that the rule's conditions let through counts."""


def subjects(ground: Ground, rule: Rule) -> tuple[Subject, ...]:
    """Return the subjects of a rule in one application; of two that read the same the first."""
    found: dict[tuple[str, str], Subject] = {}
    for subject in _EACH.get(rule.each, _none)(ground, rule):
        found.setdefault((fold(subject.text), subject.label), subject)
    return tuple(found.values())


def _none(_ground: Ground, _rule: Rule) -> Iterator[Subject]:
    yield from ()


def _interviews(ground: Ground, _rule: Rule) -> Iterator[Subject]:
    notes = [meeting.interview.note for meeting in ground.meetings]
    for meeting in ground.meetings:
        text = f"round {meeting.label}" if notes.count(meeting.interview.note) > 1 else INTERVIEW
        yield Subject(text, meeting.label, meeting.interview.note, meeting)


def _interviewers(ground: Ground, rule: Rule) -> Iterator[Subject]:
    met = [(meeting, person) for meeting in ground.meetings for person in meeting.facts.interviewers]
    for meeting, person in _once_each(met) if counts_from(rule, "end of process") else met:
        yield Subject(person.name, meeting.label, meeting.interview.note, meeting, person)


def _once_each(met: list[tuple[Meeting, Person]]) -> Iterable[tuple[Meeting, Person]]:
    """Return everybody once: what the end of a process brings is no matter of one round.

    It stands with the interview after which they invited me, else with the latest that took place.
    """
    found: dict[str, tuple[Meeting, Person]] = {}
    for one in sorted(met, key=lambda one: (one[0].over, one[1].linkedin_invited is not None)):
        found[fold(one[1].name)] = one
    return found.values()


def _told(field: str) -> Callable[[Ground, Rule], Iterator[Subject]]:
    def give(ground: Ground, _rule: Rule) -> Iterator[Subject]:
        seen: Counter[tuple[str, str]] = Counter()
        for meeting, promise in told(ground, field):
            label = meeting.label if meeting else ""
            seen[same := (label, fold(promise.what))] += 1
            if seen[same] > 1:
                label = f"{label}#{seen[same]}"  # the same words with another date are another promise
            if meeting is not None:
                yield Subject(promise.what, label, meeting.interview.note, meeting, promise=promise)
            else:
                home = ground.application.note or ground.home
                yield Subject(promise.what, label, home, ground.latest, promise=promise)

    return give


def _application(ground: Ground, rule: Rule) -> Iterator[Subject]:
    rounds = rounds_to_come(ground) if counts_from(rule, "next round") else ()
    for coming in rounds:
        yield Subject(APPLICATION, coming.label, ground.home, _meeting(ground), coming=coming)
    if not rounds:
        yield Subject(APPLICATION, "", ground.home, _meeting(ground))


def _meeting(ground: Ground) -> Meeting | None:
    """Return the interview that stands for the application: the latest held, else the next, else the last."""
    return ground.latest or upcoming(ground) or (ground.meetings[-1] if ground.meetings else None)


def _references(ground: Ground, _rule: Rule) -> Iterator[Subject]:
    for facts in ground.sources:
        for person in facts.references:
            yield Subject(person.name, "", ground.home, _meeting(ground), person)


def _other_open_application(ground: Ground, _rule: Rule) -> Iterator[Subject]:
    others = offering(ground)
    if others and ground.said_outcome in LIVE:
        yield Subject(APPLICATION, "", ground.home, _meeting(ground), others=others)


_EACH: Mapping[str, Callable[[Ground, Rule], Iterator[Subject]]] = {
    "interview": _interviews,
    "interviewer": _interviewers,
    "my promise": _told("my_promises"),
    "their promise": _told("their_promises"),
    "extra": _told("extras"),
    "application": _application,
    "reference": _references,
    "other open application": _other_open_application,
}


def counts_from(rule: Rule, moment: str) -> bool:
    """Tell whether the start of a rule counts from this moment."""
    return rule.start is not None and _names(rule.start, moment)


def _names(time: Time, moment: str) -> bool:
    if isinstance(time, Phrase):
        return time.moment == moment
    if isinstance(time, Choice):
        return any(_names(option.at, moment) for option in time.options)
    return any(_names(one, moment) for one in time.of)
