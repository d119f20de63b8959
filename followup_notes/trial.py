"""The tests of rules: notes as data, a clock that stands where the test says, and what was expected."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime

from followup_notes.book.tree import place
from followup_notes.dates.zones import zone
from followup_notes.engine.judge import judge
from followup_notes.model.case import Case, DaysOff, Desk
from followup_notes.model.note import Note
from followup_notes.model.rules import Book, Expectation, UserTest
from followup_notes.model.verdict import State, Verdict
from followup_notes.notation.frontmatter import split
from followup_notes.notation.nearest import fold
from followup_notes.pages import days
from followup_notes.pages.reasons import sentence
from followup_notes.reading.cases import join
from followup_notes.reading.note import read_note

LIVELIEST = (
    State.OVERDUE,
    State.OPEN,
    State.HELD,
    State.WAITING,
    State.UNKNOWN,
    State.DISMISSED,
    State.DONE,
    State.TOO_LATE,
    State.OFF,
    State.DOES_NOT_APPLY,
)
_LIVE = (State.OVERDUE, State.OPEN)


@dataclass(frozen=True, slots=True)
class Result:
    """How one test came out; the explanation is empty where it passed."""

    test: UserTest
    passed: bool
    explanation: str = ""


def run(tests: Iterable[UserTest], book: Book, days_off: DaysOff) -> tuple[Result, ...]:
    """Run tests against a book.

    Shipped tests belong to a book without a vault (country us, zone UTC), the user's to the vault's.
    """
    return tuple(_result(test, book, days_off) for test in tests)


def needed_holidays(tests: Iterable[UserTest], book: Book) -> Mapping[tuple[str, str | None], range]:
    """Return the countries and regions, lower case, and the years whose holidays the tests ask for."""
    places: dict[tuple[str, str | None], set[int]] = {}
    for test in tests:
        years = {int(expectation.moment[:4]) for expectation in test.expect}
        for where in {_home(book), *_places(test, book)}:
            places.setdefault(where, set()).update(years)
    return {where: range(min(years) - 1, max(years) + 2) for where, years in places.items()}


def _home(book: Book) -> tuple[str, str | None]:
    return book.settings.country.lower(), (book.settings.region or "").lower() or None


def _places(test: UserTest, book: Book) -> Iterator[tuple[str, str | None]]:
    for note in _notes(test, book):
        for facts in (note.facts, *note.rounds):
            if facts.country:
                yield facts.country.lower(), (facts.region or "").lower() or None


def _notes(test: UserTest, book: Book) -> tuple[Note, ...]:
    found = (
        read_note(f"Test note {number}.md", _text(front_matter).encode(), book.words, book.settings)
        for number, front_matter in enumerate(test.notes, 1)
    )
    return tuple(note for note in found if note is not None)


def _text(front_matter: str) -> str:
    keys = {fold(line.partition(":")[0]) for line in front_matter.split("\n") if not line.startswith((" ", "-"))}
    marker = "" if "type" in keys else "type: interview\n"
    return f"---\n{marker}{front_matter}\n---\n"


def _result(test: UserTest, book: Book, days_off: DaysOff) -> Result:
    notes = _notes(test, book)
    problems = [problem for note in notes for problem in note.problems]
    cases, desk = join(notes, book.words, book.settings)
    wrong = [line for expectation in test.expect for line in _differences(expectation, cases, desk, book, days_off)]
    if wrong and problems:
        wrong.append("The note itself: " + "; ".join(f"{problem.message} ({problem.hint})" for problem in problems))
    return Result(test, not wrong, "\n".join(wrong))


def _differences(
    expectation: Expectation, cases: Sequence[Case], desk: Desk, book: Book, days_off: DaysOff
) -> Iterator[str]:
    now = datetime.fromisoformat(expectation.moment).replace(tzinfo=zone(book.settings.time_zone) or UTC)
    verdicts = [verdict for case in cases for verdict in judge(case, desk, book, days_off, now).verdicts]
    when = days.moment(now, now.tzinfo or UTC)
    for name, state in expectation.states:
        found = liveliest(name, verdicts)
        if found.state.value != state:
            said = f'at {when}: expected {name} to be "{_plain(state)}", it is "{_plain(found.state.value)}"'
            yield said + _because(found.verdict)
    if expectation.open is not None:
        yield from _open_differences(expectation.open, verdicts, when)


def _open_differences(expected: Sequence[str], verdicts: Sequence[Verdict], when: str) -> Iterator[str]:
    opened = {fold(verdict.item.rule): verdict for verdict in verdicts if verdict.state in _LIVE}
    wanted = {fold(name): name for name in expected}
    for plain, verdict in opened.items():
        if plain not in wanted:
            yield f"at {when}: {verdict.item.rule} is {verdict.state}, and nothing expected it" + _because(verdict)
    for plain, name in wanted.items():
        if plain not in opened:
            found = liveliest(name, verdicts)
            yield f'at {when}: expected {name} to be open, it is "{_plain(found.state.value)}"' + _because(
                found.verdict
            )


@dataclass(frozen=True, slots=True)
class Found:
    """The liveliest verdict of a rule; without any the rule does not apply."""

    state: State
    verdict: Verdict | None


def liveliest(rule: str, verdicts: Iterable[Verdict]) -> Found:
    """Return the liveliest of a rule's verdicts."""
    mine = [verdict for verdict in verdicts if fold(verdict.item.rule) == fold(rule)]
    best = min(mine, key=lambda verdict: LIVELIEST.index(verdict.state), default=None)
    return Found(best.state, best) if best else Found(State.DOES_NOT_APPLY, None)


def _because(verdict: Verdict | None) -> str:
    if verdict is None:
        return "\n    there is nothing in the notes that it could speak of"
    reasons = [f"{sentence(reason)}{f' [{place(reason.at)}]' if reason.at else ''}" for reason in verdict.reasons]
    return "".join(f"\n    {reason}" for reason in reasons)


def _plain(state: str) -> str:
    return state.replace("-", " ")


def written(name: str, note: Note, verdicts: Iterable[Verdict], now: datetime) -> str:
    """Return a test, as YAML, that expects of a note what its verdicts say at a local time."""
    mine = [verdict for verdict in verdicts if verdict.item.home == note.path]
    rules = sorted({verdict.item.rule for verdict in mine})
    states = {rule: liveliest(rule, mine).state for rule in rules}
    block = split(note.text, note.path).block or ""
    lines = [f'  - name: "{name.replace(chr(34), chr(39))}"', "    note:"]
    lines += [f"      {line}".rstrip() for line in block.replace("\r\n", "\n").strip("\n").split("\n")]
    lines += ["    expect:", f"      - at: {now.year:04}-{now.month:02}-{now.day:02} {now.hour:02}:{now.minute:02}"]
    lines += [
        f"        {rule}: {_plain(state.value)}" for rule, state in states.items() if state is not State.DOES_NOT_APPLY
    ]
    if all(state is State.DOES_NOT_APPLY for state in states.values()):
        lines.append("        open: nothing")
    return "\n".join(["tests:", *lines]) + "\n"
