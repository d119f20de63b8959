"""People looked up in their own notes: address, title, form of address, LinkedIn."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from difflib import get_close_matches

from followup_notes.model.facts import Facts, Kind, Person
from followup_notes.model.note import Note
from followup_notes.model.problem import Position, Problem, Severity
from followup_notes.reading.join_links import Shelf, folded, stem
from followup_notes.reading.join_names import company_key

ONE = ("coordinator", "hiring_manager", "recruiter", "referrer")
MANY = ("interviewers", "references")


class PeopleNotes:
    """The person notes of a vault."""

    def __init__(self, notes: Sequence[Note]) -> None:
        """Index the person notes."""
        self._notes = [note for note in notes if note.kind is Kind.PERSON]
        self._shelf = Shelf(self._notes)
        self._others = Shelf(note for note in notes if note.kind is not Kind.PERSON)

    def looked_up(self, note: Note) -> Note:
        """Return a note with its people completed, and a warning for each link that leads to no person."""
        if note.kind is Kind.PERSON:
            return note
        facts = self._facts(note.facts, note.path)
        rounds = tuple(self._facts(each, note.path) for each in note.rounds)
        lost = self._lost(note)
        if facts is note.facts and not lost and all(a is b for a, b in zip(rounds, note.rounds, strict=True)):
            return note
        return replace(note, facts=facts, rounds=rounds, problems=(*note.problems, *lost))

    def _facts(self, facts: Facts, path: str) -> Facts:
        changed: dict[str, Person | tuple[Person, ...]] = {}
        for name in ONE:
            person = getattr(facts, name)
            if person and (found := self._person(person, path, facts.company)) is not person:
                changed[name] = found
        for name in MANY:
            people = getattr(facts, name)
            found_all = tuple(self._person(person, path, facts.company) for person in people)
            if any(a is not b for a, b in zip(people, found_all, strict=True)):
                changed[name] = found_all
        return replace(facts, **changed) if changed else facts  # type: ignore[arg-type]

    def _person(self, person: Person, path: str, company: str | None) -> Person:
        note = self._shelf.find(person.link, path) if person.link else self._by_name(person.name, company)
        told = person_of(note) if note else None
        if told is None:
            return person
        return replace(
            person,
            email=person.email or told.email,
            title=person.title or told.title,
            salutation=person.salutation or told.salutation,
            linkedin_invited=person.linkedin_invited or told.linkedin_invited,
        )

    def _by_name(self, name: str, company: str | None) -> Note | None:
        """Find a person note by a plain name; somebody of that name in another company is somebody else."""
        note = self._shelf.named(name)
        theirs = company_key(note.facts.company) if note else None
        return None if theirs and company and theirs != company_key(company) else note

    def _lost(self, note: Note) -> tuple[Problem, ...]:
        """Say of each link once that it leads to no person note."""
        found: dict[str, Problem] = {}
        for person in _people(note):
            link = person.link
            if link and folded(link) not in found and not self._leads(link, note.path):
                found[folded(link)] = self._nowhere(link, person.at or Position(note.path))
        return tuple(found.values())

    def _leads(self, link: str, path: str) -> bool:
        return self._shelf.find(link, path) is not None or self._others.find(link, path) is not None

    def _nowhere(self, link: str, at: Position) -> Problem:
        names = {folded(stem(note.path)): stem(note.path) for note in self._notes}
        near = get_close_matches(folded(stem(link)), names, n=1, cutoff=0.8)
        hint = (
            f"did you mean [[{names[near[0]]}]]?"
            if near
            else f"make a note “{stem(link)}” with `type: person` and `email:`"
        )
        return Problem(at, "person-not-found", f"[[{link}]] leads to no person note", hint, Severity.WARNING)


def person_of(note: Note) -> Person | None:
    """Return the person a person note is about, None where it tells nothing of them."""
    facts = note.facts
    people = (
        *facts.interviewers,
        facts.recruiter,
        facts.coordinator,
        facts.hiring_manager,
        facts.referrer,
        *facts.references,
    )
    return next((person for person in people if person), None)


def _people(note: Note) -> Iterator[Person]:
    for facts in (note.facts, *note.rounds):
        for name in (*MANY, *ONE):
            people = getattr(facts, name)
            yield from people if isinstance(people, tuple) else [people] if people else []
