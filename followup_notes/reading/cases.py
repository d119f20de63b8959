"""Notes joined: interviews to applications, applications to cases, and the desk across them."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from datetime import date

from followup_notes.dates.spoken import resolve
from followup_notes.model.case import Application, Case, Desk, Standing
from followup_notes.model.facts import Facts, Kind, Outcome
from followup_notes.model.note import Box, Note, Stray, day_of
from followup_notes.model.problem import Position, Problem, Severity
from followup_notes.model.rules import Settings, Words
from followup_notes.reading.application import build
from followup_notes.reading.join_identity import groups, said
from followup_notes.reading.join_links import stem
from followup_notes.reading.join_names import company_key, nearly_alike
from followup_notes.reading.people_notes import PeopleNotes

_MEMBERS = frozenset({Kind.INTERVIEW, Kind.APPLICATION})


def join(notes: Sequence[Note], words: Words, settings: Settings) -> tuple[tuple[Case, ...], Desk]:
    """Join all notes of a vault to cases, and lay the desk; the order of the notes makes no difference.

    A case's notes carry their people as their own notes complete them, and the problems found on the way.
    """
    del words  # companies and people are compared by name, whatever the language
    ordered = sorted(notes, key=lambda note: note.path)
    people = PeopleNotes(ordered)
    members = [people.looked_up(note) for note in ordered if note.kind in _MEMBERS]
    found, problems = groups(members)
    companies = _company_notes(ordered)
    applications: list[Application] = []
    for identity, own in found.items():
        application, copies = build(identity, own, companies.get(identity.company or "", ()), settings.time_zone)
        applications.append(_named(application, companies.get(identity.company or "", ())))
        problems = (*problems, *copies)
    by_path = _with_problems(members, (*problems, *_alike(members)))
    cases = tuple(_case(group, by_path) for group in _together(applications))
    return cases, Desk(_companies(applications), _standings(applications, by_path), _strays(ordered), _copies(ordered))


def _company_notes(notes: Sequence[Note]) -> Mapping[str, tuple[Note, ...]]:
    """Return company notes by every name they go by: what they say, and their file's name."""
    found: dict[str, tuple[Note, ...]] = defaultdict(tuple)
    for note in notes:
        if note.kind is Kind.COMPANY:
            for key in {company_key(note.facts.company), company_key(stem(note.path))} - {None}:
                found[key or ""] = (*found[key or ""], note)
    return found


def _named(application: Application, companies: Sequence[Note]) -> Application:
    """Show a company by its own note's name where nobody else names it."""
    if application.company != "?" or not companies:
        return application
    return replace(application, company=companies[0].facts.company or stem(companies[0].path))


def _with_problems(notes: Sequence[Note], problems: Iterable[Problem]) -> Mapping[str, Note]:
    found: dict[str, list[Problem]] = defaultdict(list)
    for problem in problems:
        found[problem.at.path].append(problem)
    return {
        note.path: replace(note, problems=(*note.problems, *found[note.path])) if note.path in found else note
        for note in notes
    }


def _together(applications: Sequence[Application]) -> list[list[Application]]:
    """Group applications that share a company or an agency, also through others."""
    group_of: dict[tuple[str, str], list[Application]] = {}
    for application in applications:
        ties = _ties(application)
        joined = {id(group): group for tie in ties if (group := group_of.get(tie))}
        mine = [each for group in joined.values() for each in group] + [application]
        for tie in ties.union(*(_ties(each) for each in mine)):
            group_of[tie] = mine
    found = {id(group): sorted(group, key=lambda each: each.key) for group in group_of.values()}
    return sorted(found.values(), key=lambda group: group[0].key)


def _ties(application: Application) -> set[tuple[str, str]]:
    agencies = (facts.agency for facts in _all_facts(application))
    ties = {("agency", key) for agency in agencies if (key := company_key(agency))}
    company = company_key(application.company)
    return ties | ({("company", company)} if company else {("alone", application.key)})


def _all_facts(application: Application) -> tuple[Facts, ...]:
    own = (application.own,) if application.own else ()
    return (application.facts, *own, *(interview.facts for interview in application.interviews))


def _case(applications: Sequence[Application], notes: Mapping[str, Note]) -> Case:
    paths = sorted({path for application in applications for path in application.members})
    return Case(applications[0].key, tuple(applications), tuple(notes[path] for path in paths))


def _companies(applications: Iterable[Application]) -> tuple[str, ...]:
    return tuple(sorted({application.company for application in applications if application.company != "?"}))


def _standings(applications: Iterable[Application], notes: Mapping[str, Note]) -> tuple[Standing, ...]:
    ordered = sorted(applications, key=lambda application: application.key)
    return tuple(_standing(application, notes) for application in ordered)


def _standing(application: Application, notes: Mapping[str, Note]) -> Standing:
    facts = application.facts
    return Standing(
        application=application.key,
        company=application.company,
        outcome=facts.outcome or Outcome.OPEN,
        offer_on=facts.offer_on,
        offer_deadline=facts.offer_deadline,
        accepted_on=facts.accepted_on,
        offer_seen=_seen(application, notes, Outcome.OFFER),
        accepted_seen=_seen(application, notes, Outcome.ACCEPTED),
        decision_expected=_expected(application),
        latest=_latest(application),
    )


def _seen(application: Application, notes: Mapping[str, Note], outcome: Outcome) -> date | None:
    days = [seen.on for path in application.members for seen in notes[path].seen if seen.fact == f"outcome={outcome}"]
    return min(days, default=None)


def _voices(application: Application) -> tuple[Facts, ...]:
    return (*(interview.facts for interview in application.interviews), application.own or Facts())


def _latest(application: Application) -> date | None:
    """Return the latest day of its interviews, messages, replies and promises."""
    said: list[object] = []
    for facts in _voices(application):
        said += [facts.start, facts.end, *facts.replies, *(message.on for message in facts.messages)]
        for promise in (*facts.my_promises, *facts.their_promises, *facts.extras):
            said += [promise.by and resolve(promise.by, frozenset()), promise.sent, promise.received]
    return max((day_of(one) for one in said if isinstance(one, date)), default=None)


def _expected(application: Application) -> date | None:
    """Return the latest day they promised anything for that has not come; without holidays, as a first answer."""
    promises = [promise for facts in _voices(application) for promise in facts.their_promises]
    open_ = [promise.by for promise in promises if promise.by is not None and not promise.received]
    return max((day_of(resolve(by, frozenset())) for by in open_), default=None)


def _copies(notes: Iterable[Note]) -> frozenset[str]:
    held = Counter(ident for note in notes for ident in {record.id for record in note.records})
    return frozenset(ident for ident, times in held.items() if times > 1)


def _strays(notes: Iterable[Note]) -> dict[str, Stray]:
    """Return moved lines by id; of several the one in plain text, a ticked one before others, then the first."""
    found = [stray for note in notes for stray in note.strays]
    chosen: dict[str, Stray] = {}
    for stray in sorted(found, key=_livelier):
        chosen.setdefault(stray.id, stray)
    return chosen


def _livelier(stray: Stray) -> tuple[object, ...]:
    return stray.in_region, stray.box is not Box.DONE, stray.at.path, stray.at.line or 0, stray.at.column or 0


def _alike(notes: Sequence[Note]) -> Iterable[Problem]:
    """Warn of companies spelt nearly alike, once, in the note with the rarer spelling."""
    by_key: dict[str, list[tuple[Note, str]]] = defaultdict(list)
    for note in notes:
        for name in said(note, "company"):
            if key := company_key(str(name)):
                by_key[key].append((note, str(name)))
    for one, other in nearly_alike(by_key):
        rare, common = sorted((one, other), key=lambda key: (len(by_key[key]), key))
        note, name = by_key[rare][0]
        source = note.facts.sources.get("company")
        at = Position(note.path, source.line, source.column) if source else Position(note.path)
        message = f"“{name}” is spelt nearly like “{by_key[common][0][1]}”; they are kept apart"
        yield Problem(at, "company-similar", message, "if they are one company, spell both the same", Severity.WARNING)
