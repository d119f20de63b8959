"""What a letter is held against, gathered from the notes of its application."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, datetime

from followup_notes.letters.links import files_in
from followup_notes.letters.scope import CheckScope
from followup_notes.machine.spelling import ask
from followup_notes.model.case import Application, Interview
from followup_notes.model.facts import Facts, Person
from followup_notes.model.note import day_of
from followup_notes.model.page import Letter, Task
from followup_notes.notation import email
from followup_notes.notation.nearest import fold
from followup_notes.pages import days
from followup_notes.turn import View


@dataclass(frozen=True)
class About:
    """What a letter is about, as far as is known."""

    application: Application | None = None
    interview: Interview | None = None
    recipient: Person | None = None
    kind: str | None = None


def scope_of(letter: Letter, text: str, about: About, seen: View) -> CheckScope:
    """Gather what a letter is held against; `text` is the whole letter as its findings count lines."""
    layers = tuple(_layers(about))
    mail, settings = email.parse(text), seen.book.settings
    people = tuple(dict.fromkeys(person for facts in layers for person in _people(facts)))
    today = seen.now.astimezone(days.here(settings)).date()
    scope = CheckScope(
        kind=about.kind or letter.kind or None,
        language=letter.language,
        checks=seen.book.checks,
        recipient=about.recipient,
        people=people,
        my_name=settings.my_name,
        company=about.application.company if about.application else None,
        role=about.application.role if about.application else None,
        other_companies=tuple(_others(about, seen)),
        other_roles=tuple(_other_roles(about, seen)),
        topics=_topics(about),
        strengths=next((facts.my_strengths for facts in layers if facts.my_strengths), settings.my_strengths),
        links=tuple(dict.fromkeys(link for facts in layers for link in _links(facts))),
        days=tuple(dict.fromkeys(day for facts in layers for day in _days(facts))),
        send_on=today,
        year=today.year,
        addresses=tuple(dict.fromkeys(person.email for person in people if person.email)),
        siblings=tuple(_siblings(about, seen)) if about.interview else (),
        earlier=tuple(_earlier(letter, seen)),
        body_line=mail.line,
        to_at=mail.to_at or (1, 1),
        subject_at=mail.subject_at or ((1, 1) if mail.to_at else None),
    )
    answers = ask({"letter": text}, scope.names) if letter.language == "en" else {}
    return scope.answered(answers.get("letter", ()))


def application_of(path: str, seen: View) -> tuple[Application | None, Interview | None]:
    """Return the application a note belongs to, and its interview (else the latest)."""
    for case in seen.snapshot.cases:
        for application in case.applications:
            if path in application.members:
                own = [one for one in application.interviews if one.note == path] or list(application.interviews)
                return application, own[-1] if own else None
    return None, None


def person_called(name: str | None, about: Application | None) -> Person | None:
    """Return the person of the notes whom a name or address means, else one of that name alone."""
    if not name:
        return None
    pairs = email.addresses(name)
    wanted = fold(pairs[0][0] or name) if pairs else fold(name)
    known = [person for facts in _layers(About(about)) for person in _people(facts)]
    for person in known:
        same_mail = pairs and person.email and person.email.casefold() == pairs[0][1].casefold()
        if same_mail or fold(person.name) == wanted or wanted in map(fold, person.name.split()):
            return person
    return Person(pairs[0][0] or name, pairs[0][1]) if pairs else Person(name)


def _layers(about: About) -> Iterator[Facts]:
    if about.interview:
        yield about.interview.facts
    if about.application:
        if about.application.own:
            yield about.application.own
        yield from (one.facts for one in reversed(about.application.interviews) if one is not about.interview)
        yield about.application.facts


def _people(facts: Facts) -> Iterator[Person]:
    single = (facts.coordinator, facts.hiring_manager, facts.recruiter, facts.referrer)
    yield from (person for person in (*facts.interviewers, *single, *facts.references) if person)


def _others(about: About, seen: View) -> Iterator[str]:
    own = fold(about.application.company) if about.application else ""
    yield from (name for name in seen.snapshot.desk.companies if fold(name) != own)


def _other_roles(about: About, seen: View) -> Iterator[str]:
    for case in seen.snapshot.cases:
        for application in case.applications:
            if about.application and application.role and application.key != about.application.key:
                yield application.role


def _topics(about: About) -> tuple[str, ...]:
    facts = about.interview.facts if about.interview else Facts()
    person = about.recipient
    own = person.topics if person else ()
    if own or person is None:
        return (*own, *(facts.highlights if person is None else ()))
    alone = len(facts.interviewers) == 1
    return tuple(text for text in facts.highlights if alone or any(part in text for part in person.name.split()))


def _links(facts: Facts) -> Iterator[str]:
    for promise in (*facts.my_promises, *facts.extras):
        yield from (promise.link,) if promise.link else files_in(promise)


def _days(facts: Facts) -> Iterator[date]:
    said = (facts.start, facts.end, facts.next_round, facts.offer_deadline, facts.offer_on, facts.applied)
    yield from (day_of(one) for one in said if one)
    for promise in (*facts.my_promises, *facts.their_promises):
        if isinstance(promise.by, (date, datetime)):
            yield day_of(promise.by)


def _siblings(about: About, seen: View) -> Iterator[str]:
    """Give the thank-yous that others of the same round get."""
    for task in seen.plan.tasks:
        item = task.verdict.item
        same = (
            item.interview is not None and about.interview is not None and item.interview.note == about.interview.note
        )
        if same and item.person and not _same(item.person, about.recipient):
            body = standing_body(task)
            if body and "thank-you" in (task.letter.kind if task.letter else task.verdict.draft or ""):
                yield body


def _earlier(letter: Letter, seen: View) -> Iterator[str]:
    mine = {mail.casefold() for _, mail in email.addresses(letter.to)}
    for task in seen.plan.tasks:
        record = task.verdict.item.record
        if record and record.done and record.letter:
            mail = email.parse(record.letter)
            if mine & {address.casefold() for _, address in email.addresses(mail.to or "")}:
                yield mail.body


def _same(one: Person, other: Person | None) -> bool:
    return other is not None and fold(one.name) == fold(other.name)


def standing_body(task: Task) -> str | None:
    """Return the text of a task's letter as it stands in its note, else as it would be written."""
    record = task.verdict.item.record
    if record and record.letter:
        return email.parse(record.letter).body
    return task.letter.body if task.letter else None
