"""What a letter is held against: the note's facts as far as they are known, and the checks in force."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace
from datetime import date

from followup_notes.model.facts import Person
from followup_notes.model.page import Finding, Impression
from followup_notes.model.rules import Check
from followup_notes.notation import inert


@dataclass(frozen=True, slots=True)
class CheckScope:
    """Everything a check may compare with; what is None or empty is not judged.

    `checks` are the book's by name. `spelling` is the library's answer, with lines and columns of the
    letter's whole text. `body_line`, `to_at` and `subject_at` say where body, recipient and subject stand in that text;
    without a `subject_at` the text has no subject line, and none is missed.
    `siblings` are the bodies that others of the same round get, `earlier` those this person has had.
    `ours` is true for a letter as we wrote it: its kind's length range then holds.
    """

    kind: str | None = None
    language: str | None = None
    checks: Mapping[str, Check] = field(default_factory=dict)
    recipient: Person | None = None
    people: tuple[Person, ...] = ()
    my_name: str | None = None
    company: str | None = None
    role: str | None = None
    other_companies: tuple[str, ...] = ()
    other_roles: tuple[str, ...] = ()
    topics: tuple[str, ...] = ()
    strengths: tuple[str, ...] = ()
    links: tuple[str, ...] = ()
    days: tuple[date, ...] = ()
    send_on: date | None = None
    year: int | None = None
    addresses: tuple[str, ...] = ()
    siblings: tuple[str, ...] = ()
    earlier: tuple[str, ...] = ()
    spelling: tuple[Finding, ...] = ()
    impressions: tuple[Impression, ...] = ()
    """How its sentences may sound, by the model of language; empty where it was not asked."""
    silenced: frozenset[str] = frozenset()
    terms: tuple[str, ...] = ()
    """Words of the vault that are right as they stand."""
    ours: bool = False
    in_note: bool = False
    """It stands in a note, ready to be sent: an empty To is then worth a warning."""
    body_line: int = 4
    to_at: tuple[int, int] = (1, 5)
    subject_at: tuple[int, int] | None = (2, 10)

    def as_written(self) -> CheckScope:
        """Return the same with names, company and role as a letter of ours says them: without markup and hidden signs."""
        return replace(
            self,
            recipient=_plain(self.recipient) if self.recipient else None,
            people=tuple(_plain(person) for person in self.people),
            my_name=self.my_name and inert.words(self.my_name),
            company=self.company and inert.words(self.company),
            role=self.role and inert.words(self.role),
            other_companies=tuple(inert.words(name) for name in self.other_companies),
        )

    def answered(self, answers: Iterable[object]) -> CheckScope:
        """Return the same with what the libraries said of the letter."""
        said = tuple(answers)
        return replace(
            self,
            spelling=tuple(one for one in said if isinstance(one, Finding)),
            impressions=tuple(one for one in said if isinstance(one, Impression)),
        )

    @property
    def names(self) -> tuple[str, ...]:
        """Names of people and companies that mean nothing else when they stand in a letter."""
        people = [person.name for person in self.people]
        if self.recipient:
            people.append(self.recipient.name)
        own = [name for name in (self.my_name, self.company) if name]
        return (*people, *own, *self.other_companies)


def _plain(person: Person) -> Person:
    return replace(person, name=inert.words(person.name))
