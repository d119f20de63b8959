"""Letters as they stand in the notes held against what the notes say: findings for tasks, and for any text."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from datetime import date, datetime

from followup_notes.letters import strengths, topics
from followup_notes.letters.links import files_in, link_of
from followup_notes.letters.people import same_person
from followup_notes.letters.scene import Scene, withdrawn
from followup_notes.letters.scope import CheckScope
from followup_notes.model.case import Case, Desk
from followup_notes.model.facts import Facts, Person
from followup_notes.model.note import day_of
from followup_notes.model.page import Finding, Letter, Task
from followup_notes.model.rules import Book
from followup_notes.model.verdict import State
from followup_notes.notation import email
from followup_notes.notation.ident import digest
from followup_notes.notation.nearest import fold
from followup_notes.reading.join_names import company_key

_LIVE = frozenset({State.OPEN, State.OVERDUE, State.HELD})
_THANKS = frozenset({"thank-you", "thank-you-short"})


def findings(
    tasks: Sequence[Task], case: Case, desk: Desk, book: Book, now: datetime, spelling: Mapping[str, Sequence[object]]
) -> dict[str, tuple[Finding, ...]]:
    """Return by the item's id what the checks say of each live draft as it stands in its note.

    `spelling` answers by the digest of a draft's whole text. The day of sending is not known here, so
    that time alone changes nothing. There is nothing to say of a draft nobody has edited. Drafts of tasks
    that are not live are sent or gone, and are left out.
    """
    found: dict[str, tuple[Finding, ...]] = {}
    for task in tasks:
        letter, text = standing(task), edited(task)
        if letter is None or task.verdict.state not in _LIVE:
            continue
        if text is None:
            found[task.verdict.item.id] = ()
            continue
        # Only here: to read hundreds of patterns costs what most commands should not pay.
        from followup_notes.letters.check import check

        scope = task_scope(task, tasks, case, desk, book, now)
        found[task.verdict.item.id] = check(letter, scope.answered(spelling.get(digest(text), ())))
    return found


def questions(tasks: Sequence[Task], spelling: Mapping[str, Sequence[object]]) -> dict[str, str]:
    """Return by the item's id the edited English drafts that the spelling library has not answered on."""
    asked = {task.verdict.item.id: edited(task) for task in tasks if _language(task) == "en"}
    return {ident: text for ident, text in asked.items() if text is not None and digest(text) not in spelling}


def standing(task: Task) -> Letter | None:
    """Return the letter as it stands in the note, else the one we would write."""
    record, ours = task.verdict.item.record, task.letter
    if record is None or not record.letter:
        return ours
    mail = email.parse(record.letter)
    kind = task.verdict.draft or (ours.kind if ours else "")
    return Letter(kind, mail.to or "", mail.subject or "", mail.body, _language(task))


def _language(task: Task) -> str:
    return task.letter.language if task.letter else "en"


def edited(task: Task) -> str | None:
    """Return the text of a live draft the user has edited, None where it is as written or there is none."""
    record = task.verdict.item.record
    live = record is not None and record.edited and task.verdict.state in _LIVE
    return record.letter if record and live else None


def task_scope(task: Task, tasks: Sequence[Task], case: Case, desk: Desk, book: Book, now: datetime) -> CheckScope:
    """Return what the letter of a task is held against."""
    left = withdrawn(one.verdict for one in tasks)
    scene = Scene(task.verdict, book.settings, {}, now, leaving=task.verdict.item.application.key in left)
    record, mail = task.verdict.item.record, None
    if record and record.letter:
        mail = email.parse(record.letter)
    base = _scope(scene, case, desk, book)
    return replace(
        base,
        kind=task.verdict.draft,
        language=task.letter.language if task.letter else None,
        siblings=tuple(_siblings(task, tasks)),
        earlier=tuple(_earlier(task, scene, tasks, case)),
        silenced=frozenset(record.silenced) if record else frozenset(),
        ours=mail is None,
        in_note=True,
        body_line=mail.line if mail else 4,
        to_at=(mail.to_at if mail else None) or (1, 1),
        subject_at=(mail.subject_at if mail else None) or (2, 1),
    )


def _scope(scene: Scene, case: Case, desk: Desk, book: Book) -> CheckScope:
    people = tuple(_people(scene))
    company, role = scene.application.company or None, scene.application.role
    return CheckScope(
        kind=scene.verdict.draft,
        checks=book.checks,
        recipient=scene.recipient,
        people=people,
        my_name=book.settings.my_name,
        company=company,
        role=role,
        other_companies=tuple(_other_companies(scene, case, desk)),
        other_roles=tuple(_other_roles(case, role)),
        topics=_topics(scene, scene.recipient, scene.verdict.draft),
        strengths=strengths.strengths(scene) if scene.interested else (),
        links=tuple(_links(scene)),
        days=tuple(sorted(_days(scene))),
        addresses=tuple(dict.fromkeys(person.email for person in people if person.email)),
        terms=tuple(dict.fromkeys(_terms(scene))),
    )


def _other_companies(scene: Scene, case: Case, desk: Desk) -> Iterator[str]:
    company = scene.application.company
    named = (company, scene.tell("agency"), *(one.company for one in case.applications))
    own = {company_key(name) for name in named if name}
    yield from (name for name in desk.companies if company_key(name) not in own and not _inside(name, company))


def _other_roles(case: Case, role: str | None) -> Iterator[str]:
    roles = dict.fromkeys(one.role for one in case.applications if one.role)
    yield from (other for other in roles if role and fold(other) != fold(role) and not _inside(other, role))


def _links(scene: Scene) -> Iterator[str]:
    promise = scene.item.promise
    every = (one for facts in scene.layers for one in (*facts.my_promises, *facts.extras))
    for one in (promise,) if promise else every:
        link = link_of(one, scene.settings)
        yield from (link,) if link else files_in(one)


def _days(scene: Scene) -> set[date]:
    starts = (one.facts.start or one.facts.end for one in scene.application.interviews)
    return {day_of(said) for said in starts if said}


def _terms(scene: Scene) -> Iterator[str]:
    """Give words of the notes that are right as they stand."""
    for facts in scene.layers:
        yield from (*facts.highlights, *facts.values)
        yield from (topic for person in facts.interviewers for topic in person.topics)


def _inside(name: str, other: str | None) -> bool:
    return bool(other) and fold(name) in fold(other or "")


def _people(scene: Scene) -> Iterator[Person]:
    seen: set[str] = set()
    for facts in scene.layers:
        for person in (
            *facts.interviewers,
            facts.coordinator,
            facts.hiring_manager,
            facts.recruiter,
            facts.referrer,
            *facts.references,
            scene.item.person,
        ):
            if person and person.name not in seen:
                seen.add(person.name)
                yield person


def _topics(scene: Scene, recipient: Person | None, kind: str | None) -> tuple[str, ...]:
    """Return what a letter to this person may be expected to mention."""
    if kind in _THANKS and recipient is not None:
        facts = scene.interview.facts if scene.interview else Facts()
        return next((topics.talked_about(one, facts) for one in facts.interviewers if same_person(one, recipient)), ())
    return topics.memories(scene) if kind == "rejection-reply" else ()


def _siblings(task: Task, tasks: Sequence[Task]) -> Iterator[str]:
    """Give the letters that others of the same round get."""
    item = task.verdict.item
    if task.verdict.draft not in _THANKS or item.interview is None:
        return
    for other in tasks:
        theirs = other.verdict.item
        if (
            theirs.id != item.id
            and theirs.interview == item.interview
            and other.verdict.draft in _THANKS
            and (letter := standing(other))
        ):
            yield letter.body


def _earlier(task: Task, scene: Scene, tasks: Sequence[Task], case: Case) -> Iterator[str]:
    """Give the letters this person has got already: ticked ones of the case, by address or name."""
    done = {one.verdict.item.id for one in tasks if one.verdict.state is State.DONE}
    for _, record in case.records:
        if record.letter and record.id != task.verdict.item.id and (record.done or record.id in done):
            mail = email.parse(record.letter)
            if scene.recipient and any(
                same_person(scene.recipient, Person(name or address, address))
                for name, address in email.addresses(mail.to or "")
            ):
                yield mail.body
