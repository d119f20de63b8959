"""The people of an interview: who has an address, who was thanked, what was talked about."""

from __future__ import annotations

from followup_notes.engine.scope import Scope
from followup_notes.model.facts import Person
from followup_notes.notation.nearest import fold

LARGE = 4
"""Of more people than this one letter through others may thank all."""


def address(scope: Scope) -> object:
    """Give the person's e-mail address, empty where none is known."""
    return (scope.person.email or "") if scope.person else ""


def topic(scope: Scope) -> object:
    """Give what was talked about with the person, or a highlight where they are the only one or named in it."""
    person = scope.person
    if person is None:
        return None
    if person.topics:
        return person.topics
    highlights = scope.facts.highlights
    if len(scope.facts.interviewers) == 1:
        return highlights or None
    names = [part for part in person.name.split() if len(part) > 1]
    named = tuple(text for text in highlights if any(part.casefold() in text.casefold() for part in names))
    return named or None


def thanked(scope: Scope) -> object:
    """Give when the person was thanked: a mark, or a letter that spoke for them."""
    return _thanked(scope, scope.person) if scope.person else None


def _thanked(scope: Scope, person: Person) -> object:
    return person.thanked or scope.thanked.get(fold(person.name))


def without_address(scope: Scope) -> object:
    """Count the people no letter of their own can reach."""
    return sum(not person.email for person in scope.facts.interviewers)


def everyone_thanked(scope: Scope) -> object:
    """Tell whether all are thanked whom a letter through others speaks for."""
    people = scope.facts.interviewers
    meant = people if len(people) > LARGE else tuple(person for person in people if not person.email) or people
    return bool(meant) and all(_thanked(scope, person) or fold(person.name) in scope.spared for person in meant)


def forwarder(scope: Scope) -> object:
    """Give who can be asked to forward thanks: the coordinator, else the recruiter, else nobody."""
    for name in ("coordinator", "recruiter"):
        found = scope.said(name)
        if isinstance(found, Person) and found.name:
            return found.name
    return ""
