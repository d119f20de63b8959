"""Vaults of random notes that ask for every kind of letter, and what counts a letter's faults."""

from __future__ import annotations

import random
import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

from followup_notes.letters.speech import day_in_words
from followup_notes.notation.filters import FILTERS
from followup_notes.turn import Memory, View, look

ROOT = Path(__file__).parent.parent
NOW = datetime(2026, 3, 12, 10, tzinfo=UTC)
TODAY = NOW.date()
SETTINGS = """---
my name: Cora Lind
my portfolio: https://cora.lind.example/work
my website: https://cora.lind.example
time zone: Europe/London
country: us
my strengths: ["kept a ward of thirty running", "ten years of route planning"]
---
"""
GIVEN = "Ada Bea Chidi Dae Elif Femi Gita Hugo Ines Jonas Kwame Lotte Mirek Nuala Odile Pavel Quinn Rhea Siobhán Tove Ursula Víctor Wim Xenia Yusuf Zoë".split()  # noqa: SIM905
FAMILY = (
    "Park", "O'Rourke", "van den Berg", "de la Cruz", "Lüders", "Nair", "Szabó", "Ní Bhriain", "Al Hakim", "Kim-Reyes", "Ferro",
    "von der Heyde", "Ito", "Mbeki", "St. Clair", "Ahonen",
)  # fmt: skip
BEFORE = ("", "", "", "", "Dr. ", "Ms ", "Mr. ", "Prof. ", "Capt. ", "Mx ")
BEFORE_DE = ("", "", "Frau ", "Herr ", "Frau Dr. ", "Herr Prof. Dr. ", "Dr. ")
COMPANIES = (
    "Alderbrook", "Brightwell Academy", "Copper & Pine", "Dunmore Estate", "Ellerbach Stadtwerke", "Fjordlight Energy", "Greenacre Foods Inc.",
    "Harrow Trust", "Initech Ltd.", "Jalapa Roasters", "Kestrel + Kite", "Lumen Studio", "Marlowe's", "Nettlecombe Labs", "Ostrander AG",
    "Portobello Maps", "Quillfeather", "Redfern LLP", "Sable Bank plc", "Tidewater Hotel", "Uniform 12", "Vectorloom", "Wrenfield", "Zephyr",
)  # fmt: skip
PLACED = "North South East West Upper Lower Inner Outer Old New Grand Little Central Coastal Alpine Nordic Iberian Baltic".split()  # noqa: SIM905
ROLES = (
    "Ward Sister", "sous chef", "Senior UX Researcher", "maths teacher (KS3)", "Grid Analyst", "Head of Planning", "Game Designer II",
    "Paralegal", "Lab Technician", "ML Engineer", "Brand Strategist", "Tenancy Officer", "Research position", "HGV Driver", None,
)  # fmt: skip
LONG = "the long and rather winding story of how the list came to lean on memoirs and cookery"
"""A topic that may make its letter longer than its kind is."""
TOPICS = (
    "how they roster agency staff over winter", "that they want to halve falls by autumn", "their plan to move diary studies in-house.",
    "would I run the puzzle club?", "behaviour policy, esp. phones", "Cutting food waste by half", "what I'd do in my first 100 days",
    "they lost the tram money", "hybrid working", "Why did you leave conveyancing?", "ifrs 9 overlay - too manual",
    "tender win rate", "her view that drones save nothing", "freezer inventory (a mess)", "the team handles 900 tickets a week",
    "we both love Monteverdi", "de-icing, crew rest & my thesis", "talked about upselling without pestering guests", "notice period",
    "asked me why i want shift work", "- pricing: weekly, wants daily", "- [ ] read the annual report", "graphic novels", "20% waste",
    "**stray light**", "why two analysts left last year", "wants replies within two hours", "Kafka -> Pulsar", "Prophet vs. ARIMA",
    LONG,
)  # fmt: skip
TOPICS_DE = (
    "die Umstellung auf Elektro-Lkw", "wie sie mit Stoßzeiten umgehen", "warum das letzte Projekt gescheitert ist", "Urlaubsvertretung",
    "dass sie auf papierlose Akten umstellen wollen", "der neue Tarif", "Wie läuft die Einarbeitung?", "sie suchen jemanden für nachts",
    "alkoholfreies Bier", "- Rufbereitschaft: zweimal im Monat", "the move to Graz",
)  # fmt: skip
STRENGTHS = (
    "12 years on acute medical wards", "mentoring newly qualified nurses", "taught mixed-ability sets", "i stay calm with worried clients",
    "built scorecards for lending", "speak French and Polish", "Q Grader", "calm under load", "Excel + SQL", "ran a kitchen of nine.",
)  # fmt: skip
VALUES = ("prudence", "Speaking up.", "craft over speed")
MINE = (
    "my portfolio", "send you two work samples", "reference list", "a sample dashboard", "I'll share the slides", "write up the Leeds case",
)  # fmt: skip
THEIRS = (
    "a decision", "they will call me back", "the travel costs", "we'll let you know", "feedback on my take-home", "a second talk",
    "someone from HR calls me", "they'll be in touch", "she will send me the contract", "refund my train ticket", "whether they sponsor visas",
)  # fmt: skip
THEIRS_DE = ("Entscheidung", "Rückmeldung", "sie melden sich", "ein zweites Gespräch", "die Fahrtkosten")
NEWS = ("I finished a course on soil health", "passed my pesticide exam", "a new certificate in triage")
PLACES = ("Room 5, 12 Mill Lane", "https://meet.example/r2?pwd=a&x=1", "<https://meet.example/j/9>")


def _days(ago: int) -> str:
    return (TODAY - timedelta(days=ago)).isoformat()


@dataclass(frozen=True)
class Note:
    """A note that asks for letters of one kind, and its language."""

    kind: str
    language: str
    name: str
    text: str


def note(kind: str, language: str, number: int, chance: random.Random) -> Note:
    """Write a random note for which letters of this kind are due now; every fact in it is drawn at random."""
    company = f"{COMPANIES[number % len(COMPANIES)]} {PLACED[number // len(COMPANIES)]}"
    lines = {
        "type": "interview",
        "company": f'"{company}"',
        "country": language if language == "de" else chance.choice(("us", "uk", "ie")),
    }
    if role := chance.choice(ROLES):
        lines["role"] = f'"{role}"'
    if chance.random() < 0.6:
        lines["my strengths"] = _list(chance.sample(STRENGTHS, chance.randint(1, 2)))
    if chance.random() < 0.4:
        lines |= {"round": str(chance.choice((1, 2, 3))), "values": _list(chance.sample(VALUES, 2))}
    forwarded = kind == "thank-you-forward"
    people = list(_people(language, chance, 1 + chance.randrange(5), mail=not forwarded))
    lines["interviewers"] = _list(people)
    if forwarded or chance.random() < 0.4:
        who = chance.choice((f"{chance.choice(GIVEN)} {chance.choice(FAMILY)}", chance.choice(GIVEN).lower()))
        lines["coordinator"] = f'"{who} <office{number}@x.example>"'
    lines |= _for_kind(kind, language, chance)
    front = "\n".join(f"{key}: {value}" for key, value in lines.items() if value)
    return Note(kind, language, f"{number:03} {kind} {language}", f"---\n{front}\n---\n\nA few lines of mine.\n")


def _people(language: str, chance: random.Random, many: int, *, mail: bool) -> Iterator[str]:
    for given in chance.sample(GIVEN, many):
        before = chance.choice(BEFORE_DE if language == "de" else BEFORE)
        name = f"{before}{given} {chance.choice(FAMILY)}"
        address = f" <{given.lower().encode('ascii', 'ignore').decode()}@x.example>" if mail else ""
        topic = chance.choice(TOPICS_DE if language == "de" else TOPICS)
        yield f"{name}{address}: {topic}"


def _list(values: list[str]) -> str:
    return "".join(f"\n  - '{value.replace(chr(39), chr(39) * 2)}'" for value in values)


def _for_kind(kind: str, language: str, chance: random.Random) -> dict[str, str]:
    """Give the facts that bring a letter of this kind about today."""
    held = {"date": f"{_days(1)}T10:00"}
    thanked = {"thanked": "true"}
    told = THEIRS_DE if language == "de" else THEIRS
    people: dict[str, str] = {
        "referrer": '"Rana Solis <rana@y.example>"',
        "references": _list(["Prof. Anneli Gruber <ag@y.example>", "Sam Iyer <sam@y.example>"]),
    }
    link = chance.choice(("https://cora.lind.example/file?a=1", "[[Case study.pdf]]"))
    return {
        "thank-you": held,
        "thank-you-short": held | {"stage": "phone screen"},
        "thank-you-forward": held,
        "materials": held | thanked | {chance.choice(("my promises", "extras")): _list([f"{chance.choice(MINE)} {link}"])},
        "status-after-date": {"date": _days(14), **thanked, "their promises": _list([f"{chance.choice(told)} by {_days(7)}"])},
        "status-no-date": {"date": _days(21), **thanked, "news": chance.choice(("", *NEWS)) if language == "en" else ""},
        "last-nudge": {"date": _days(33), **thanked, "country": "us" if language == "en" else "de", "messages": _list([f"{_days(14)} status-no-date"])},
        "confirm-round": {"date": _days(14), **thanked, "next round": f"{_days(-1)}T14:30", "place": f'"{chance.choice(PLACES)}"' if chance.random() < 0.7 else ""},
        "no-show": {"date": f"{_days(0)}T08:00", "status": "no-show", "slots": _list([f"{_days(-4)} 10:00", "Tue 17 March, 14:00"]) if chance.random() < 0.5 else ""},
        "new-slots": {"date": f"{_days(0)}T08:00", "status": "cancelled", "slots": _list(["Mon 16 March, 9:30", "Tue 17 March, 14:00", "Wed 18 March"])},
        "rejection-reply": {"date": _days(9), **thanked, "rejected on": _days(1)},
        "keep-in-touch": {"date": _days(100), **thanked, "rejected on": _days(91), "news": chance.choice(("", *NEWS))},
        "offer-ack": {"date": _days(9), **thanked, "offer on": _days(0), "offer deadline": chance.choice((_days(-8), ""))},
        "extension-request": {"date": _days(9), **thanked, "offer on": _days(6), "offer deadline": _days(-4), "need more time": "yes", "wanted deadline": chance.choice((_days(-11), ""))},
        "competing-offer": {"date": _days(9), **thanked},
        "withdraw": {"date": _days(9), **thanked},
        "referrer-update": held | thanked | people,
        "reference-heads-up": held | thanked | people | {"references asked": _days(1)},
        "reference-thanks": {"date": _days(9), **thanked, **people, "rejected on": _days(1)},
        "linkedin-note": {"date": _days(30), **thanked, "rejected on": _days(5)},
    }[kind]  # fmt: skip


OFFERED = f"---\ntype: interview\ncompany: Elsewhere Corp\nrole: Clerk\ndate: {_days(9)}\nthanked: true\noffer on: {_days(0)}\noffer deadline: {_days(-6)}\n---\n"
TAKEN = f"---\ntype: interview\ncompany: Elsewhere Corp\nrole: Clerk\ndate: {_days(9)}\nthanked: true\noutcome: accepted\naccepted on: {_days(0)}\n---\n"
BESIDE = {"competing-offer": OFFERED, "withdraw": TAKEN}
"""What another note must say before letters of this kind are written at all."""


def lay(folder: Path, notes: list[Note], beside: str = "") -> View:
    """Lay notes out as a vault and plan it."""
    (folder / "Follow-up").mkdir(parents=True)
    (folder / "Follow-up" / "Settings.md").write_text(SETTINGS, "utf-8")
    for one in notes:
        (folder / f"{one.name}.md").write_text(one.text, "utf-8")
    if beside:
        (folder / "Elsewhere.md").write_text(beside, "utf-8")
    return look(folder, NOW, Memory(zone="UTC"))


# What counts a letter's faults ------------------------------------------------------------------------

_TEMPLATES = " ".join(
    re.sub(r"\{[{%].*?[}%]\}", " ", path.read_text("utf-8"), flags=re.DOTALL) for path in (ROOT / "rules" / "templates").glob("*.md")
)  # fmt: skip
_WORD = re.compile(r"[^\W\d_]+")
_OURS = frozenset(_WORD.findall(_TEMPLATES.casefold())) | frozenset(
    # Greetings, and the few words that work what a note says into a sentence.
    "dear team guten tag sehr geehrte geehrter the role at your you my that question point link an answer plan to what noted as experience in "  # noqa: SIM905
    "i am is are will would have has not we about die frage ihre ihren den einen rückmeldung anruf stelle als bei call on whether news "
    "reimbursement confirmation invitation of gmt cet uhr mez utc bst edt est est".split()
)
_LINK = re.compile(r"(?:https?://|www\.)\S+")
_DAY = re.compile(
    r"(?:(?P<weekday>(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day), )?(?P<day>\d{1,2})\.? (?P<month>(?:January|February|March|April|May|June|July|August"
    r"|September|October|November|December|Januar|Februar|März|Mai|Juni|Juli|Oktober|Dezember))\b"
)
_GAP = re.compile(r"\[[^\]]*\]|\{|\}|<[^>@]*>|\bTODO\b|\bXXX\b|\bTBD\b|\bNone\b|Dear\s*,|\.\.(?!\.)| ,|,,|,\.|\?\.|  ")


def strangers(note_text: str, letter: str) -> set[str]:
    """Return what a letter says that neither its note nor the settings say: words, days, numbers, links."""
    known = f"{note_text} {SETTINGS}"
    links = {link.rstrip(">'\" ") for link in _LINK.findall(known)}
    found = {link for link in _LINK.findall(letter) if link not in links}
    left = _LINK.sub(" ", letter)
    days = {day_in_words(one, language) for one in _allowed(known) for language in ("en", "de")}
    for said in _DAY.finditer(left):
        if said[0] not in days and said[0] not in known:
            found.add(said[0])
    left = _DAY.sub(" ", left)
    numbers = {number.lstrip("0") for number in re.findall(r"\d+", known)}
    found |= {number for number in re.findall(r"\d+", left) if number.lstrip("0") not in numbers}
    words = frozenset(_WORD.findall(known.casefold()))
    stems = {word.removesuffix("s") for word in words}
    return found | {word for word in _WORD.findall(left.casefold()) if word not in words | _OURS | stems}


def _allowed(known: str) -> set[date]:
    """Return the days a note names, and five working days after its deadline, which a letter may ask for."""
    days = {date.fromisoformat(day) for day in re.findall(r"\d{4}-\d\d-\d\d", known)} | {TODAY}
    deadline = re.search(r"offer deadline: (\d{4}-\d\d-\d\d)", known)
    return days | ({date.fromisoformat(deadline[1]) + timedelta(days=7)} if deadline else set())


def gaps(letter: str) -> list[str]:
    """Return what was left open in a letter, or broke while it was put together."""
    plain = re.sub(r"\"[^\"\n]*\"|„[^“\n]*“", '"quote"', letter)
    return _GAP.findall(plain)


assert "worked_in" in FILTERS
