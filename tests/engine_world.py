"""Small worlds for tests of the engine: facts in, verdicts out, with the shipped rules."""

from __future__ import annotations

import random
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from functools import cache
from pathlib import Path

from followup_notes.book.load import load_book
from followup_notes.engine.judge import judge
from followup_notes.model.case import Application, Case, DaysOff, Desk, Interview, Standing
from followup_notes.model.facts import Facts, Kind, Message, Outcome, Person, Promise, Spoken, Status
from followup_notes.model.note import Note, Record, Seen
from followup_notes.model.problem import Position
from followup_notes.model.rules import Book
from followup_notes.model.verdict import Judgement, State, Verdict

RULES = Path(__file__).parent.parent / "rules"
OFF: DaysOff = {
    ("us", None): frozenset({date(2026, 5, 25), date(2026, 7, 3)}),
    ("de", None): frozenset({date(2026, 4, 3), date(2026, 4, 6), date(2026, 5, 1)}),
}
LIVELIEST = (
    "overdue open held waiting unknown dismissed done too-late does-not-apply off".split()  # noqa: SIM905 - reads as a sentence
)
ADA = Person("Ada Park", "ada@northwind.example", topics=("the forecasting model",))
BEN = Person("Ben Ode")
COO = Person("Cleo Ray", "cleo@northwind.example")


@cache
def book(settings: str = "") -> Book:
    """Load the shipped pack, with a `Follow-up/Settings.md` of these properties."""
    shipped = {
        path.relative_to(RULES).as_posix(): path.read_text("utf-8") for path in RULES.rglob("*") if path.is_file()
    }
    vault = {"Follow-up/Settings.md": f"---\n{settings}\n---\n"} if settings else {}
    return load_book(shipped, vault, {"time_zone": "UTC", "country": "us"})


def at(text: str) -> datetime:
    """Read a moment in UTC."""
    return datetime.fromisoformat(text).replace(tzinfo=UTC)


def note_of(facts: Facts, path: str, records: Iterable[Record] = (), seen: Iterable[Seen] = ()) -> Note:
    return Note(path, "", "", Kind.INTERVIEW, facts, (facts,), records=tuple(records), seen=tuple(seen))


def application(facts: Sequence[Facts], first: int = 1, **joined: object) -> Application:
    """Join interviews' facts to an application; `joined` is what its own note adds."""
    last = facts[-1]
    company, role = last.company or "Northwind", last.role
    interviews = tuple(Interview(f"n{first + i}.md", one, i + 1) for i, one in enumerate(facts))
    outer = Facts(company=company, role=role, outcome=last.outcome, offer_on=last.offer_on, offer_deadline=last.offer_deadline,
                  accepted_on=last.accepted_on, rejected_on=last.rejected_on, country=last.country, time_zone=last.time_zone)  # fmt: skip
    merged = replace(outer, **joined)  # type: ignore[arg-type]
    paths = tuple(interview.note for interview in interviews)
    return Application(f"{company} · {role}".lower(), company, role, None, merged, interviews, paths)


def case_of(
    *applications: Application, records: Mapping[str, Sequence[Record]] | None = None, seen: Iterable[Seen] = ()
) -> Case:
    """Make a case; `records` by note path; `seen` stands in the first note."""
    records, notes = records or {}, list[Note]()
    for one in applications:
        for interview in one.interviews:
            first = seen if not notes else ()
            notes.append(note_of(interview.facts, interview.note, records.get(interview.note, ()), first))
    return Case("case", tuple(applications), tuple(notes))


def standing(one: Application) -> Standing:
    facts = one.facts
    outcome = facts.outcome or Outcome.OPEN
    return Standing(one.key, one.company, outcome, facts.offer_on, facts.offer_deadline, facts.accepted_on)


def judged(case: Case, moment: str | datetime, desk: Desk | None = None, settings: str = "") -> Judgement:
    now = at(moment) if isinstance(moment, str) else moment
    return judge(case, desk or Desk(), book(settings), OFF, now)


def of(judgement: Judgement, rule: str, subject: str | None = None, nth: int | None = None) -> Verdict:
    """Return the liveliest verdict of a rule."""
    found = [
        verdict
        for verdict in judgement.verdicts
        if verdict.item.rule == rule
        and (subject is None or verdict.item.subject == subject)
        and (nth is None or verdict.item.nth == nth)
    ]
    assert found, f"no verdict of {rule}"
    return min(found, key=lambda verdict: LIVELIEST.index(verdict.state))


def record(verdict: Verdict, **said: object) -> Record:
    """Return what a ledger remembers of a verdict's task."""
    item = verdict.item
    due = verdict.due.date() if verdict.due else None
    made = Record(item.id, item.rule, item.subject, Position(item.home, 20, 1), due=due)
    return replace(made, **said)  # type: ignore[arg-type]


def open_rules(judgement: Judgement) -> set[str]:
    return {verdict.item.rule for verdict in judgement.verdicts if verdict.state in (State.OPEN, State.OVERDUE)}


FIRST = date(2026, 3, 2)
PEOPLE = (ADA, BEN, Person("Cy Dunn", "cy@n.example", linkedin_invited=date(2026, 3, 9)), Person("Di Fox"))
KINDS = (
    None,
    "call",
    "status-no-date",
    "status-after-date",
    "last-nudge",
    "thank-you",
    "materials",
    "chase-their-promise",
)


def some_day(r: random.Random, low: int = 0, high: int = 60, *, timed: float = 0.4) -> date | datetime:
    day = FIRST + timedelta(days=r.randint(low, high))
    return datetime(day.year, day.month, day.day, r.randint(7, 21), 15 * r.randint(0, 3)) if r.random() < timed else day  # noqa: DTZ001 - as notes say it


def some_facts(r: random.Random, company: str, role: str, round_: int) -> Facts:
    """Make up what an interview's note says."""

    def maybe(chance: float, value: object, otherwise: object = None) -> object:
        return value if r.random() < chance else otherwise

    outcome = r.choice(list(Outcome)) if r.random() < 0.35 else None
    dated = r.random() < 0.6
    said: dict[str, object] = {
        "start": some_day(r, 0, 40, timed=0.8),
        "round": maybe(0.5, round_),
        "stage": maybe(0.3, r.choice(["recruiter-screen", "final", "panel", "take-home"])),
        "status": maybe(0.2, r.choice(list(Status))),
        "interviewers": tuple(r.sample(PEOPLE, r.randint(0, 3))),
        "coordinator": maybe(0.3, COO),
        "my_promises": maybe(0.4, (Promise("my portfolio", maybe(0.5, some_day(r)), maybe(0.3, some_day(r))),), ()),  # type: ignore[arg-type]
        "their_promises": tuple(
            Promise(what, r.choice([None, some_day(r), some_day(r), Spoken("weekday", 4, FIRST)]))
            for what in r.sample(["a decision", "the travel costs", "a second talk"], r.choice([0, 0, 1, 1, 2]))
        ),
        "extras": maybe(0.2, (Promise("a sample"),), ()),
        "messages": maybe(
            0.4, tuple(Message(some_day(r), r.choice(KINDS), r.choice([None, "Ada Park"])) for _ in range(2)), ()
        ),
        "next_round": maybe(0.2, some_day(r, 5)),
        "follow_up": maybe(0.15, some_day(r, 5, timed=0)),
        "contact_preference": maybe(0.1, r.choice(["none", "email"])),
        "country": maybe(0.15, r.choice(["us", "uk", "de", "jp"])),
        "time_zone": maybe(0.15, r.choice(["America/New_York", "Europe/Berlin", "Asia/Tokyo"])),
        "outcome": outcome,
        "offer_on": some_day(r) if outcome is Outcome.OFFER and dated else None,
        "offer_deadline": some_day(r, 20) if outcome is Outcome.OFFER and r.random() < 0.6 else None,
        "rejected_on": some_day(r) if outcome is Outcome.REJECTED and dated else None,
        "accepted_on": some_day(r) if outcome is Outcome.ACCEPTED and dated else None,
        "references": maybe(0.1, (Person("Hana Cole"),), ()),
        "references_asked": maybe(0.1, True),
    }
    return Facts(company=company, role=role, **said)  # type: ignore[arg-type]


COMPANIES, ROLES, ROUNDS = (1, 2), (1, 1, 2), (1, 1, 2, 3)


def some_world(
    r: random.Random,
    companies: Sequence[int] = COMPANIES,
    roles: Sequence[int] = ROLES,
    rounds: Sequence[int] = ROUNDS,
) -> tuple[list[Case], Desk]:
    """Make up a small desk of cases; the numbers of companies, roles and rounds are drawn from what is given."""
    cases: list[Case] = []
    count = 0
    for company in r.sample(["Northwind", "Globex"], r.choice(companies)):
        applications = []
        for role in ["Analyst", "Engineer"][: r.choice(roles)]:
            facts = [some_facts(r, company, role, i + 1) for i in range(r.choice(rounds))]
            facts.sort(key=lambda one: str(one.start))
            applications.append(application(facts, count + 1))
            count += len(facts)
        cases.append(case_of(*applications))
    return cases, Desk((), tuple(standing(one) for case in cases for one in case.applications))


def with_a_user(r: random.Random, case: Case, desk: Desk, now: datetime) -> Case:
    """Let a user tick, dismiss and snooze what stands open, and the ledgers keep what was first seen."""
    judgement = judge(case, desk, book(), OFF, now)
    kept: dict[str, dict[str, Record]] = {note.path: {one.id: one for one in note.records} for note in case.notes}
    for verdict in judgement.verdicts:
        if verdict.state in (State.OPEN, State.OVERDUE):
            chance = r.random()
            said: dict[str, object] = {}
            if chance < 0.4:
                said = {"done": now.date()}
            elif chance < 0.5:
                said = {"dismissed": True, "dismissed_on": now.date()}
            elif chance < 0.6:
                said = {"snoozed": now.date() + timedelta(days=r.randint(0, 20))}
            kept[verdict.item.home][verdict.item.id] = record(verdict, **said)
    seen: dict[str, list[Seen]] = {}
    for path, fact, day in judgement.first_seen:
        seen.setdefault(path, []).append(Seen(fact, day))
    notes = (
        replace(one, records=tuple(kept[one.path].values()), seen=tuple(seen.get(one.path, ()))) for one in case.notes
    )
    return replace(case, notes=tuple(notes))
