"""Hand-built verdicts, applications and books for the tests of letters."""

from __future__ import annotations

import random
from collections.abc import Mapping
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from functools import lru_cache
from pathlib import Path

from followup_notes.letters.write import write
from followup_notes.model.case import Application, Case, DaysOff, Desk, Interview, Standing
from followup_notes.model.facts import Facts, Outcome, Person, Promise
from followup_notes.model.note import Note, Record
from followup_notes.model.page import Task
from followup_notes.model.problem import Position
from followup_notes.model.rules import Book, Check, Rule, Settings, Template, Words
from followup_notes.model.verdict import Item, Judgement, State, Verdict
from followup_notes.notation.email import show
from followup_notes.notation.ident import digest, mint

ROOT = Path(__file__).parent.parent
NOW = datetime(2026, 11, 24, 18, tzinfo=UTC)
PLACE = Position("rules/x.yaml", 1, 1)
SETTINGS = Settings(my_name="Cora Lind", my_strengths=("ten years of demand forecasting", "clear reports for planners"))
ADA = Person("Ada Park", "ada@northwind.example", "hiring manager", ("the forecasting model",))
BEN = Person("Ben Ode", "ben@northwind.example", None, ("how do you test a pipeline?",))
COORDINATOR = Person("Dana Roy", "dana@northwind.example")

RULES = {
    "thank-you-note": ("Thank {{ name }}{% if topic %}: {{ topic }}{% endif %}", "thank-you"),
    "thank-you-screen": ("Thank {{ name }}", "thank-you-short"),
    "thank-you-by-coordinator": ("Ask {{ recipient }} to pass on your thanks", "thank-you-forward"),
    "promised-material": ("{{ what | kept | capital }}", "materials"),
    "extra-information": ("Send {{ what | to_you }}", "materials"),
    "chase-their-promise": ("Ask {{ company }} about {{ what | awaited_of_them }}", "status-after-date"),
    "check-in": ("Ask {{ company }} where they are", "status-no-date"),
    "last-chase": ("Ask {{ company }} about {{ what | awaited_of_them }}", "last-nudge"),
    "confirm-next-round": ("Confirm the next round with {{ company }}", "confirm-round"),
    "no-show": ("Ask {{ company }} for a new time", "no-show"),
    "offer-new-slots": ("Offer {{ company }} new times", "new-slots"),
    "reply-to-rejection": ("Answer the rejection by {{ company }}", "rejection-reply"),
    "keep-in-touch": ("Write a friendly line to {{ company }}", "keep-in-touch"),
    "acknowledge-offer": ("Thank {{ company }} for the offer", "offer-ack"),
    "ask-for-more-time": ("Ask {{ company }} for more time to decide", "extension-request"),
    "tell-others-of-offer": ("Tell {{ company }} that you have another offer", "competing-offer"),
    "withdraw-elsewhere": ("Withdraw from {{ company }}", "withdraw"),
    "thank-referrer": ("Thank {{ referrer }} for the referral", "referrer-update"),
    "warn-reference": ("Tell {{ name }} that {{ company }} may call", "reference-heads-up"),
    "thank-reference": ("Thank {{ name }} and tell how it ended", "reference-thanks"),
    "connect-on-linkedin": ("Connect with {{ name }} on LinkedIn", "linkedin-note"),
}
"""Rule -> its task line and the kind of its letter."""
RANGES = {
    "thank-you": (80, 180),
    "thank-you-short": (40, 90),
    "thank-you-forward": (50, 120),
    "materials": (40, 120),
    "status-after-date": (50, 110),
    "status-no-date": (50, 110),
    "last-nudge": (35, 80),
    "confirm-round": (30, 80),
    "no-show": (40, 90),
    "new-slots": (40, 90),
    "rejection-reply": (60, 130),
    "keep-in-touch": (60, 120),
    "offer-ack": (50, 110),
    "extension-request": (60, 130),
    "competing-offer": (60, 130),
    "withdraw": (40, 110),
    "referrer-update": (30, 90),
    "reference-heads-up": (40, 110),
    "reference-thanks": (40, 110),
    "linkedin-note": (20, 50),
}


@lru_cache(maxsize=1)
def shipped() -> dict[tuple[str, str], Template]:
    found = {}
    for path in sorted((ROOT / "rules" / "templates").glob("*.md")):
        kind, _, language = path.name[:-3].partition(".")
        text = path.read_text("utf-8")
        found[kind, language or "en"] = Template(
            kind, language or "en", text, f"rules/templates/{path.name}", digest(text)
        )
    return found


def book(settings: Settings = SETTINGS, own: dict[tuple[str, str], Template] | None = None) -> Book:
    rules = {name: Rule(name, PLACE, task=task) for name, (task, _) in RULES.items()}
    return Book(settings, Words(), {"": rules}, {}, {**shipped(), **(own or {})}, {})


@lru_cache(maxsize=1)
def shipped_checks() -> Mapping[str, Check]:
    from followup_notes.book.load import load_book

    files = {
        path.relative_to(ROOT / "rules").as_posix(): path.read_text("utf-8")
        for path in (ROOT / "rules").rglob("*")
        if path.is_file()
    }
    return load_book(files, {}, {}).checks


def pack(settings: Settings = SETTINGS) -> Book:
    """Return a book with the shipped checks."""
    return replace(book(settings), checks=shipped_checks())


def interview(facts: Facts, number: int = 1) -> Interview:
    return Interview(f"Round {number}.md", facts, number)


def application(*interviews: Interview, own: Facts | None = None) -> Application:
    first = interviews[0].facts
    return Application(
        "a",
        first.company or "",
        first.role,
        None,
        own or Facts(),
        interviews,
        tuple(one.note for one in interviews),
        own,
    )


def verdict(
    rule: str,
    app: Application,
    *,
    meeting: Interview | None = None,
    person: Person | None = None,
    promise: Promise | None = None,
    other: Standing | None = None,
    state: State = State.OPEN,
) -> Verdict:
    subject = person.name if person else promise.what if promise else rule
    home = (meeting or app.interviews[-1]).note
    id_ = mint(rule, app.company, home, subject)
    item = Item(id_, rule, subject, 1, home, app, meeting, person, promise, other)
    return Verdict(item, state, draft=RULES[rule][1])


def tasks(
    *verdicts: Verdict, shelf: Book | None = None, notes: tuple[Note, ...] = (), days_off: DaysOff | None = None
) -> tuple[Task, ...]:
    case = Case("a", (), notes)
    return write(Judgement(verdicts, None), case, Desk(), shelf or book(), NOW, days_off=days_off)


def remembered(written: tuple[Task, ...]) -> tuple[Note, ...]:
    """Return the notes as they would stand after these tasks were written into them."""
    records = tuple(
        Record(
            one.verdict.item.id,
            one.verdict.item.rule,
            one.verdict.item.subject,
            PLACE,
            letter=show(one.letter.to, one.letter.subject, one.letter.body),
        )
        for one in written
        if one.letter
    )
    return (Note("Round 1.md", "", "", None, records=records),)


def simple(**facts: object) -> Facts:
    said = Facts(
        company="Northwind",
        role="Data Engineer",
        start=datetime(2026, 11, 23, 14),  # noqa: DTZ001 - notes give local times
        end=datetime(2026, 11, 23, 14, 45),  # noqa: DTZ001 - likewise
        interviewers=(ADA, BEN),
        coordinator=COORDINATOR,
    )
    return replace(said, **facts)  # type: ignore[arg-type]


TOPICS = (
    "the forecasting model", "how do you test a pipeline?", "they migrate from Oracle to Postgres", "Kafka migration",
    "what she expects in the first 90 days", "- pricing: weekly, wants daily", "moving reports to the cloud", "your plans for Leeds",
    "asked about my thesis", "Prophet vs. ARIMA", "demand for fresh food at weekends", "a shared on-call rota", "The new warehouse in Ghent.",
    "why the last model failed", "customer churn", "she leads a team of six planners", "their backlog of small requests",
)  # fmt: skip
STRENGTHS = (
    "ten years of demand forecasting", "I built a pricing service from scratch", "led a team of five analysts", "Python and SQL",
    "good at explaining models to planners", "leading small teams", "calm under load", "a habit of measuring first",
)  # fmt: skip
COMPANIES = ("Northwind", "Globex", "Initech Ltd", "Müller & Söhne GmbH", "Acme")
ROLES = ("Data Engineer", "Senior Product Manager", "QA lead", "Head of Planning", None, "Research position")
NAMES = (
    "Ada Park",
    "Ben Ode",
    "Chen Wu",
    "Dr. Eva Ruiz",
    "Frau Gina Holm",
    "Herr Ole Brandt",
    "Ilse O'Neil",
    "J. Kern",
    "Mx Kai Lund",
    "Lea",
)
PROMISED = (
    "a decision",
    "they will call me back",
    "the travel costs",
    "feedback on my take-home",
    "a second talk",
    "to send the contract",
)
MINE = (
    "my portfolio",
    "send you two work samples",
    "the reference list",
    "a sample dashboard",
    "I'll share the slides",
    "website",
)


def random_verdict(rule: str, chance: random.Random, language: str | None = None) -> Verdict:
    """Return a verdict of this rule over a random ordinary note."""
    day = date(2026, 11, 2) + timedelta(days=chance.randrange(20))
    names = chance.sample(NAMES, chance.randint(1, 4))
    people = tuple(
        Person(name, f"p{at}@x.example", None, tuple(chance.sample(TOPICS, chance.randint(1, 2))))
        for at, name in enumerate(names)
    )
    start = datetime(day.year, day.month, day.day, 14)  # noqa: DTZ001 - notes give local times
    promise = Promise(chance.choice(PROMISED), day + timedelta(days=7))
    mine = Promise(
        chance.choice(MINE),
        day + timedelta(days=2),
        link=chance.choice(("https://c.example/work", "[[Work samples.pdf]]")),
    )
    facts = Facts(
        company=chance.choice(COMPANIES), role=chance.choice(ROLES), start=chance.choice((start, day)), interviewers=people, round=chance.randint(1, 3),
        coordinator=chance.choice((COORDINATOR, Person("Nils Aho"))), my_strengths=tuple(chance.sample(STRENGTHS, chance.randint(0, 2))),
        values=chance.choice(((), ("Customers first", "craft over speed"))), highlights=chance.choice(((), ("the tour of the plant",))),
        next_round=datetime(2026, 12, 3, 10), slots=("Tue 1 Dec 10:00", "Wed 2 Dec 14:00", "Thu 3 Dec 9:30"), place=chance.choice((None, "Room 5")),  # noqa: DTZ001 - likewise
        news=chance.choice((None, "I finished a course on causal inference")), offer_deadline=date(2026, 12, 4), language=language,
        my_promises=(mine,) if rule == "promised-material" else (), their_promises=(promise,), referrer=Person("Rana Solis", "rana@x.example"),
        outcome=chance.choice((None, Outcome.OFFER, Outcome.ACCEPTED, Outcome.REJECTED)), time_zone=chance.choice((None, "Europe/Berlin")),
    )  # fmt: skip
    if rule == "thank-you-by-coordinator":
        facts = replace(facts, interviewers=tuple(replace(one, email=None) for one in people))
    one = interview(facts, facts.round or 1)
    app = application(one)
    person = people[0] if rule in PERSONAL else Person("Sam Iyer", "sam@x.example") if "reference" in rule else None
    said = promise if "chase" in rule else mine if rule in {"promised-material", "extra-information"} else None
    other = (
        Standing("b", "Hooli", Outcome.OFFER, offer_deadline=chance.choice((None, date(2026, 12, 4))))
        if rule == "tell-others-of-offer"
        else None
    )
    return verdict(rule, app, meeting=one, person=person, promise=said, other=other)


PERSONAL = frozenset({"thank-you-note", "thank-you-screen", "connect-on-linkedin"})
