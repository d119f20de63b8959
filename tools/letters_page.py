"""Write docs/letters.md: a letter of each kind, rendered from examples/letters and held against ten points."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from followup_notes.letters.check import check
from followup_notes.letters.review import task_scope
from followup_notes.letters.scope import CheckScope
from followup_notes.letters.similar import similarity
from followup_notes.model.page import Finding, Letter, Task
from followup_notes.model.verdict import State
from followup_notes.notation import email
from followup_notes.turn import Memory, View, look

ROOT = Path(__file__).parent.parent
PAGE = ROOT / "docs" / "letters.md"
VAULTS = ROOT / "examples" / "letters"
_LIVE = frozenset({State.OPEN, State.OVERDUE, State.HELD})
BEGIN, END = "<!-- checks:begin -->", "<!-- checks:end -->"
POINTS = (
    "the right name and form of address",
    "a specific point of the talk",
    "one strength of mine",
    "at most one light question",
    "no pressure",
    "thanks",
    "a length within the kind's range",
    "a subject of at most 60 characters that names the role",
    "nothing that the notes do not say",
    "nothing said twice, here or to somebody else of the application",
)
DAY, NEXT, SPRING = "2026-12-02T18:00", "2026-12-04T12:00", "2027-02-01T12:00"


@dataclass(frozen=True)
class Kind:
    """Where a letter of one kind comes from, how many words it may have, which points its skeleton lacks."""

    name: str
    vault: str
    note: str
    at: str
    words: tuple[int, int]
    lacks: frozenset[int] = frozenset()


def _kind(name: str, note: str, words: tuple[int, int], *lacks: int, at: str = DAY, vault: str = "open") -> Kind:
    return Kind(name, vault, f"Interviews/{note}.md", at, words, frozenset(lacks))


KINDS = (
    _kind("thank-you", "Northwind round 2", (80, 180)),
    _kind("thank-you", "Talwerk Gespräch", (80, 180)),
    _kind("thank-you-short", "Initech screen", (40, 90)),
    _kind("thank-you-short", "Bachmann Telefonat", (40, 90)),
    _kind("thank-you-forward", "Globex panel", (50, 120), 3),
    _kind("materials", "Northwind round 2", (40, 120), 2, 3),
    _kind("status-after-date", "Larkspur talk", (50, 110), 2, 3),
    _kind("status-after-date", "Isarwerk Gespräch", (50, 110), 2, 3),
    _kind("status-no-date", "Kestrel talk", (50, 110), 2, 3),
    _kind("status-no-date", "Weser Gespräch", (50, 110), 2, 3),
    _kind("last-nudge", "Oakline talk", (35, 80), 2, 3),
    _kind("last-nudge", "Hafenwerk Gespräch", (35, 80), 2, 3),
    _kind("confirm-round", "Northwind round 2", (30, 80), 2, 3),
    _kind("no-show", "Fernhill talk", (40, 90), 2, 3, 6),
    _kind("new-slots", "Solway talk", (40, 90), 2, 3),
    _kind("rejection-reply", "Meridian final", (60, 130), 3),
    _kind("rejection-reply", "Alster Gespräch", (60, 130), 3),
    _kind("keep-in-touch", "Meridian final", (60, 120), 3, 6, at=SPRING),
    _kind("offer-ack", "Quarry final", (50, 110), 2, 3),
    _kind("extension-request", "Quarry final", (60, 130), 2, 3),
    _kind("competing-offer", "Larkspur talk", (60, 130), 2, 3),
    _kind("withdraw", "Ashdown talk", (40, 110), 2, 3, vault="accepted"),
    _kind("referrer-update", "Northwind round 2", (30, 90), 2, 3),
    _kind("reference-heads-up", "Northwind round 2", (40, 110), 2),
    _kind("reference-thanks", "Meridian final", (40, 110), 2, 3),
    _kind("linkedin-note", "Meridian final", (20, 50), 2, 3, 8, at=NEXT),
)

HEAD = """# Letters

Every letter below was written by the program from the small vault in `examples/letters`; `tools/letters_page.py` made
this page, and a test holds it. A letter says nothing that its notes do not say. What it cannot do without stands in
brackets in its task's line until the note has it, and there is no draft before that. Each wording has several openings,
bridges and closings, so that two people of one round never get the same text.

Own wordings: put a note of the kind's name into `Follow-up/templates/` (`thank-you.md`, or `thank-you.de.md` for German).

## Ten points

"""


@dataclass(frozen=True)
class Shown:
    """One letter of the page with what the checks say of it and which points it has."""

    kind: Kind
    letter: Letter
    findings: tuple[Finding, ...]
    points: frozenset[int]


def letters() -> tuple[Shown, ...]:
    """Return every letter of the page, rendered now."""
    places = dict.fromkeys((one.vault, one.at) for one in KINDS)
    views = {(vault, at): look(VAULTS / vault, datetime.fromisoformat(at), Memory(zone="UTC")) for vault, at in places}
    return tuple(_shown(kind, views[kind.vault, kind.at]) for kind in KINDS)


def _shown(kind: Kind, view: View) -> Shown:
    tasks = view.plan.tasks
    task, letter = next(
        (one, one.letter)
        for one in tasks
        if one.verdict.item.home == kind.note
        and one.letter
        and one.letter.kind == kind.name
        and one.verdict.state in _LIVE
    )
    key = task.verdict.item.application.key
    case = next(one for one in view.snapshot.cases if any(app.key == key for app in one.applications))
    scope = task_scope(task, tasks, case, view.snapshot.desk, view.book, view.now)
    found = check(letter, scope)
    others = [one.letter.body for one in tasks if one.letter and one is not task and _same_application(one, task)]
    said = " ".join(path.read_text("utf-8") for path in sorted(view.root.rglob("*.md")) if _speaks(path, kind))
    has = dict(enumerate(_points(kind, letter, {one.check for one in found}, scope, others, said), 1))
    return Shown(kind, letter, found, frozenset(number for number, fine in has.items() if fine))


def _same_application(one: Task, other: Task) -> bool:
    return one.verdict.item.application.key == other.verdict.item.application.key


def _speaks(path: Path, kind: Kind) -> bool:
    """Tell whether a letter may draw on this file: its own note, the settings, for some the note of an offer."""
    return (
        path == VAULTS / kind.vault / kind.note
        or path.name == "Settings.md"
        or (kind.name == "competing-offer" and "Quarry" in path.name)
    )


def _points(
    kind: Kind, letter: Letter, found: set[str], scope: CheckScope, others: list[str], said: str
) -> Iterator[bool]:
    """Tell of each of the ten points whether the letter has it."""
    low, high = kind.words
    body = letter.body.casefold()
    yield not found & {"greeting", "name"} and "closing" not in found
    yield any(_mentions(body, topic) for person in scope.people for topic in person.topics)
    yield any(_mentions(body, strength) for strength in scope.strengths)
    yield letter.body.count("?") - _asked_by_others(letter, scope) <= 1 and "asks" not in found
    yield not found & {"accusation", "demand", "complaint", "despair", "apology"}
    yield bool(re.search(r"\bthank|\bdank", body))
    yield low <= len(letter.body.split()) <= high
    yield bool(letter.subject) and len(letter.subject) <= 60 and (scope.role or "") in letter.subject
    yield not set(_facts(letter)) - set(_words(said)) - _days(said)
    yield not _twice(body) and all(similarity(letter.body, other) < 0.6 for other in others)


def _mentions(body: str, words: str) -> bool:
    return words.strip("?. ").casefold() in body


def _asked_by_others(letter: Letter, scope: CheckScope) -> int:
    """Count the question marks of quoted topics."""
    return sum(topic.endswith("?") and topic in letter.body for person in scope.people for topic in person.topics)


def _facts(letter: Letter) -> Iterator[str]:
    """Give every number, and every word with a capital inside a sentence."""
    text = f"{letter.subject}\n{letter.body}"
    yield from (number.lstrip("0") for number in re.findall(r"\d+", text))
    if letter.language == "en":
        yield from (found[1] for found in re.finditer(r"(?<=[a-z,] )([A-Z][\w'-]+)", text))


def _words(said: str) -> Iterator[str]:
    for word in re.findall(r"[\w'-]+", said):
        yield word
        yield word.lstrip("0")
        yield from (part.lstrip("0") for part in re.split(r"[-T]", word))


def _days(said: str) -> frozenset[str]:
    """Return the names that stand for the numbers of the notes: weekdays, months, zones."""
    days = [datetime.fromisoformat(found) for found in re.findall(r"\d{4}-\d\d-\d\d", said)]
    return frozenset(f"{day:%A} {day:%B} GMT" for day in days) and frozenset(
        " ".join(f"{day:%A} {day:%B} GMT MEZ LinkedIn CV" for day in days).split()
    )


def _twice(body: str) -> bool:
    """Tell whether five words in a row stand there twice."""
    words = re.findall(r"\w+", body)
    runs = [tuple(words[at : at + 5]) for at in range(len(words) - 4)]
    return len(set(runs)) < len(runs)


def page(shown: tuple[Shown, ...], checks: str) -> str:
    """Return the page; `checks` is its part on the checks, written by hand."""
    lines = [*(f"{number}. {point}" for number, point in enumerate(POINTS, 1)), ""]
    lines += ["✓ it has it; – is no part of this kind.", "", f"| letter | {' | '.join(map(str, range(1, 11)))} |"]
    lines += [f"| --- |{' :-: |' * 10}", *(_row(one) for one in shown), "", "## One of each kind", ""]
    return HEAD + "\n".join([*lines, *(_section(one) for one in shown)]) + f"\n{BEGIN}{checks}{END}\n"


def _row(one: Shown) -> str:
    marks = " | ".join(_mark(one, number) for number in range(1, 11))
    return f"| {_title(one)} | {marks} |"


def _mark(one: Shown, number: int) -> str:
    if number in one.points:
        return "✓"
    return "–" if number in one.kind.lacks else "✗"


def _title(one: Shown) -> str:
    return f"{one.kind.name}, {'German' if one.letter.language == 'de' else 'English'}"


def _section(one: Shown) -> str:
    note = one.kind.note.removeprefix("Interviews/").removesuffix(".md")
    count = len(one.letter.body.split())
    text = email.show(one.letter.to, one.letter.subject, one.letter.body)
    return f"### {_title(one)}\n\nFrom the note “{note}”, {count} words.\n\n```email\n{text}\n```\n"


def checks_of(text: str) -> str:
    """Return the part of the page that is written by hand."""
    return text.partition(BEGIN)[2].partition(END)[0] or "\n"


def standing() -> Mapping[str, str]:
    """Return the page as it is and as it should be."""
    there = PAGE.read_text("utf-8") if PAGE.exists() else ""
    return {"there": there, "wanted": page(letters(), checks_of(there))}


def main() -> None:
    """Write the page."""
    PAGE.write_text(standing()["wanted"], "utf-8")


if __name__ == "__main__":
    main()
