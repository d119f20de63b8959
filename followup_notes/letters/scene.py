"""All that one letter or task line may draw on: the item, its interview, its application, the settings."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date, datetime, time, tzinfo
from functools import cached_property
from typing import Any

from followup_notes.dates.spoken import resolve
from followup_notes.dates.zones import aware, single_zone
from followup_notes.letters.people import has_address, is_somebody, named_in, same_person, with_address
from followup_notes.letters.speech import zone_or_utc
from followup_notes.model.case import Application, DaysOff, Interview
from followup_notes.model.facts import Facts, Outcome, Person, Said, Status, When
from followup_notes.model.rules import Settings
from followup_notes.model.verdict import Item, State, Verdict
from followup_notes.notation.languages import language_code
from followup_notes.notation.nearest import fold

_TOGETHER = 4
"""Of more people than this one letter thanks all."""
_GERMAN_SPEAKING = frozenset({"de", "at", "li"})
_ENDED = frozenset({Outcome.ACCEPTED, Outcome.REJECTED, Outcome.WITHDRAWN, Outcome.GHOSTED})
_CALLED_OFF = frozenset({Status.CANCELLED, Status.NO_SHOW, Status.RESCHEDULED})


def withdrawn(verdicts: Iterable[Verdict]) -> frozenset[str]:
    """Return the keys of the applications that I leave for another offer: whoever is thanked then hears of no interest."""
    told = (State.OPEN, State.OVERDUE, State.HELD, State.DONE)
    return frozenset(one.item.application.key for one in verdicts if one.draft == "withdraw" and one.state in told)


@dataclass(frozen=True)
class Scene:
    """What surrounds one verdict; `now` only tells held interviews from those to come."""

    verdict: Verdict
    settings: Settings
    days_off: DaysOff
    now: datetime
    leaving: bool = False
    """Another offer was accepted, and this application is to be withdrawn."""

    @property
    def item(self) -> Item:
        """The item the verdict is on."""
        return self.verdict.item

    @property
    def application(self) -> Application:
        """The application the item belongs to."""
        return self.item.application

    @cached_property
    def interview(self) -> Interview | None:
        """The item's interview; for what concerns the whole application the latest held one."""
        if self.item.interview is not None:
            return self.item.interview
        held = [one for one in self.application.interviews if self.is_held(one)]
        at_home = [one for one in held if one.note == self.item.home]
        return next(reversed(at_home or held), None)

    def is_held(self, interview: Interview) -> bool:
        """Tell whether an interview has begun and was not called off."""
        facts = interview.facts
        if facts.status in _CALLED_OFF:
            return False
        begun = facts.start or facts.end
        if facts.status is Status.HELD or begun is None:
            return facts.status is Status.HELD
        # Its own zone: that of the scene is told by the interview which is being looked for here.
        return aware(begun, self._zone_of((facts, self.application.facts)), time(17)) <= self.now

    @cached_property
    def layers(self) -> tuple[Facts, ...]:
        """Facts from the nearest to the farthest: interview, application note, other interviews, joined."""
        own = (self.application.own,) if self.application.own else ()
        others = tuple(one.facts for one in reversed(self.application.interviews) if one is not self.interview)
        here = (self.interview.facts,) if self.interview else ()
        return (*here, *own, *others, self.application.facts)

    def tell(self, field: str) -> Any:
        """Return what the nearest note that says it says; None or empty where none does."""
        return next((value for facts in self.layers if (value := getattr(facts, field))), None)

    @cached_property
    def country(self) -> str:
        """The employer's country, else mine; lower case."""
        return str(self.tell("country") or self.settings.country).lower()

    @cached_property
    def language(self) -> str:
        """The language a note, the company's note or the settings ask for, else that of the country."""
        said = self.tell("language") or self.settings.language
        if said:
            return language_code(str(said)) or "en"
        return "de" if self.country in _GERMAN_SPEAKING else "en"

    @cached_property
    def zone(self) -> tzinfo:
        """The employer's zone, else mine."""
        return self._zone_of(self.layers)

    def _zone_of(self, layers: Iterable[Facts]) -> tzinfo:
        known = tuple(layers)
        country = next((facts.country for facts in known if facts.country), None)
        named = next((facts.time_zone for facts in known if facts.time_zone), None)
        return zone_or_utc(named or (country and single_zone(country)) or self.settings.time_zone)

    def instant(self, said: Said) -> datetime:
        """Return the instant a note's moment means; a day without a time is taken at 17:00."""
        return aware(said, self.zone, time(17))

    @cached_property
    def off(self) -> frozenset[date]:
        """Days off of the employer's country, and my own."""
        mine = self.settings.region if self.country == self.settings.country.lower() else None
        region = self.tell("region") or mine
        known = self.days_off.get((self.country, region and region.lower()))
        return known or self.days_off.get((self.country, None), frozenset())

    def settled(self, when: When) -> Said:
        """Return a moment, working a date in words out."""
        return resolve(when, self.off)

    @cached_property
    def people(self) -> tuple[Person, ...]:
        """The interviewers a letter for several speaks of."""
        everyone = self.interview.facts.interviewers if self.interview else ()
        left = tuple(person for person in everyone if fold(person.name) not in self.verdict.spared)
        left = tuple(person for person in left if is_somebody(person)) or left
        if len(everyone) > _TOGETHER:
            return left
        return tuple(person for person in left if not has_address(person)) or left

    @cached_property
    def met(self) -> bool:
        """Tell whether the reader was there when we talked."""
        who, held = self.recipient, [one for one in self.application.interviews if self.is_held(one)]
        there = (person for one in held for person in one.facts.interviewers)
        alone = any(one.facts.stage == "recruiter-screen" and not one.facts.interviewers for one in held)
        if who is not None and alone and self.tell("recruiter") == who:
            return True
        return who is not None and any(same_person(who, person) for person in there)

    @cached_property
    def to_agency(self) -> bool:
        """Tell whether the reader works for an agency between me and the employer."""
        return bool(self.tell("agency")) and self.recipient is not None and self.recipient == self.tell("recruiter")

    @cached_property
    def interested(self) -> bool:
        """Tell whether I still want the position."""
        ended = any(self.tell(field) for field in ("accepted_on", "rejected_on", "withdrawn_on"))
        return not self.leaving and not ended and self.tell("outcome") not in _ENDED

    @cached_property
    def recipient(self) -> Person | None:
        """Whom the letter goes to."""
        if self.item.person is not None:
            return self.item.person
        if self.verdict.draft == "referrer-update":
            return self.tell("referrer")  # type: ignore[no-any-return]
        if self.verdict.draft == "thank-you-forward":
            return with_address((self.tell("coordinator"), self.tell("recruiter")))
        if self.tell("agency") and self.tell("recruiter"):
            return self.tell("recruiter")  # type: ignore[no-any-return]
        return with_address(self._candidates())

    def _candidates(self) -> Iterator[Person | None]:
        """Give those who may be written to, the fittest first."""
        yield self._promiser()
        yield self.tell("coordinator")
        yield self.tell("recruiter")
        everyone = tuple(self._interviewers())
        yield self._hiring_manager(everyone)
        yield next((one for one in everyone if one.title and "hiring" in one.title.lower()), None)
        yield next((one for one in everyone if has_address(one)), None)
        yield from everyone[:1]

    def _hiring_manager(self, everyone: tuple[Person, ...]) -> Person | None:
        """Give the hiring manager whom a key names, with the address he has as an interviewer."""
        told: Person | None = self.tell("hiring_manager")
        return next((one for one in everyone if told and same_person(one, told)), told)

    def _promiser(self) -> Person | None:
        said = self.item.promise.person if self.item.promise else None
        if not said:
            return None
        single = ("coordinator", "recruiter", "hiring_manager", "referrer")
        known = (*self._interviewers(), *(self.tell(field) for field in single))
        wanted = Person(said)
        known_people = [one for one in known if one is not None]
        exact = next((one for one in known_people if same_person(one, wanted)), None)
        return exact or next((one for one in known_people if named_in(one, said)), None) or wanted

    def _interviewers(self) -> Iterator[Person]:
        for facts in self.layers:
            yield from facts.interviewers
