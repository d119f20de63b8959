"""One turn: read the book and the notes, plan, and apply what was planned."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace
from datetime import UTC, date, datetime
from math import inf
from pathlib import Path
from time import monotonic

from followup_notes.book.load import load_book
from followup_notes.book.offs import unknown_offs
from followup_notes.dates.zones import zone
from followup_notes.disk.files import Listing, Stamp, Vault, shipped_texts
from followup_notes.disk.plugins import found_settings
from followup_notes.disk.write import Applied, Writer
from followup_notes.machine.answers import Speller
from followup_notes.machine.holidays import days_off
from followup_notes.machine.regions import region_doubted, settings_doubted
from followup_notes.machine.zone import local_zone
from followup_notes.model.case import Case, Desk, Snapshot
from followup_notes.model.note import Note
from followup_notes.model.page import Plan
from followup_notes.model.problem import Problem
from followup_notes.model.rules import Book
from followup_notes.notation.ident import bytes_digest, digest
from followup_notes.plan import CasePlan, merge, narrowed, plan_case, planned, touched
from followup_notes.reading.cases import join
from followup_notes.reading.isolated import read_alone


@dataclass
class Memory:
    """What a process keeps from turn to turn; it may be thrown away at any time."""

    zone: str | None = None
    """The machine's time zone; asked of the machine where None."""
    cache: Path | None = None
    """A folder for holiday tables; none are kept where None."""
    shipped: Mapping[str, str] | None = None
    book: tuple[tuple[Mapping[str, str], Mapping[str, object]], Book] | None = None
    """What the book was made of, and the book."""
    notes: dict[str, tuple[Stamp, Note | None]] = field(default_factory=dict)
    last: dict[str, Note | None] = field(default_factory=dict)
    """Every note as it was read last, whatever its stamp: what a note that rests is planned on."""
    cases: dict[str, tuple[object, datetime, CasePlan]] = field(default_factory=dict)
    days_off: dict[tuple[str, str | None, int], frozenset[date]] = field(default_factory=dict)
    ahead: Memory | None = None
    """What was read and planned of notes that still rest: a turn finds it there once they are quiet."""
    speller: Speller | None = None
    """Asks the spelling library about edited drafts; nobody is asked where None."""


@dataclass(frozen=True, slots=True)
class View:
    """A vault as it stands and what follows from it: the input and the output of planning.

    `read` are the notes as read, one by one; `notes` the same with people and companies looked up.
    """

    root: Path
    book: Book
    read: tuple[Note, ...]
    notes: tuple[Note, ...]
    snapshot: Snapshot
    plan: Plan
    problems: tuple[Problem, ...]
    now: datetime


def look(
    root: Path, at: datetime | None = None, memory: Memory | None = None, resting: frozenset[str] = frozenset()
) -> View:
    """Read a vault and plan its turn; nothing is written.

    `at` is the moment to plan for: local to the vault's zone where it has no offset, now where None.
    Notes that rest may be half saved, or gone for a moment: they are planned on as they were read last.

    Raises:
        OSError: the vault itself cannot be read.
    """
    memory = memory or Memory()
    stands = _stands(root, at, memory, resting)
    plan = _plan(stands, memory)
    if memory.speller and memory.speller.hear(plan.questions):
        stands = replace(stands, snapshot=replace(stands.snapshot, spelling=memory.speller.known))
        plan = _plan(stands, memory)
    joined = {note.path: note for case in stands.snapshot.cases for note in case.notes}
    notes = tuple(joined.get(note.path, note) for note in stands.read)
    faults = (*stands.problems, *stands.book.problems, *_problems_of(notes, stands.book), *plan.problems)
    return View(stands.root, stands.book, stands.read, notes, stands.snapshot, plan, _in_order(faults), stands.now)


def look_ahead(root: Path, at: datetime, memory: Memory, seconds: float) -> bool:
    """Plan notes that still rest as if they did not, so that nobody waits once they are quiet.

    `memory` remembers the plans, and nothing that a turn reads. Returns whether all is planned; it plans for
    so many seconds, and goes on where it stopped. Raises OSError as `look` does.
    """
    ahead = memory.ahead = memory.ahead or Memory(memory.zone, memory.cache, days_off=memory.days_off)
    ahead.shipped, ahead.book, ahead.speller = memory.shipped, memory.book, memory.speller
    until = monotonic() + seconds
    stands = _stands(root, at, ahead, frozenset(), until)
    for case in stands.snapshot.cases:
        if monotonic() >= until:
            return False
        _planned(case, stands, ahead, memory)
    return True


@dataclass(frozen=True, slots=True)
class _Stands:
    """A vault as it stands, read and joined: what a plan is made on."""

    root: Path
    book: Book
    read: tuple[Note, ...]
    snapshot: Snapshot
    desks: Mapping[bool, Desk]
    problems: tuple[Problem, ...]
    now: datetime


def _stands(root: Path, at: datetime | None, memory: Memory, resting: frozenset[str], until: float = inf) -> _Stands:
    vault = Vault(root)
    listing = vault.listing()
    book = _book(vault, memory, resting)
    now = _moment(at, book)
    read, unreadable = _notes(vault, _chosen(listing, book), book, memory, resting, until)
    cases, desk = join(read, book.words, book.settings)
    spelling = memory.speller.known if memory.speller else {}
    off = days_off(cases, book.settings, now, memory.days_off, memory.cache)
    snapshot = Snapshot(cases, desk, off, spelling)
    return _Stands(vault.root, book, read, snapshot, narrowed(desk), (*listing.problems, *unreadable), now)


def apply(view: View, writer: Writer | None = None, resting: frozenset[str] = frozenset()) -> tuple[Applied, ...]:
    """Write what a view's plan asks for, but for the notes that rest; one result for each edit."""
    edits = [edit for edit in view.plan.edits if edit.path not in resting]
    return (writer or Writer(view.root)).apply(edits) if edits else ()


def _book(vault: Vault, memory: Memory, resting: frozenset[str]) -> Book:
    memory.shipped = memory.shipped or shipped_texts()
    # Half a settings note would have every note written anew, in another form.
    texts, problems = vault.texts({path: memory.book[0][0].get(path) for path in resting} if memory.book else {})
    found = {"time_zone": memory.zone or local_zone(), **found_settings(vault)}
    key = (texts, found)
    if memory.book is None or memory.book[0] != key:
        memory.book = (key, settings_doubted(load_book(memory.shipped, texts, found)))
        memory.notes.clear()
        memory.cases.clear()
        memory.ahead = None
        memory.last = {
            path: note and _understood(path, note.text.encode(), memory.book[1]) for path, note in memory.last.items()
        }
    book = memory.book[1]
    at = book.settings.places.get("folders")
    missing = vault.missing(book.settings.folders, at) if at else ()
    return replace(book, problems=(*problems, *book.problems, *missing))


def _understood(path: str, data: bytes, book: Book) -> Note | None:
    return region_doubted(read_alone(path, data, book.words, book.settings))


def _moment(at: datetime | None, book: Book) -> datetime:
    here = zone(book.settings.time_zone) or UTC
    if at is None:
        return datetime.now(UTC).astimezone(here)
    return at.replace(tzinfo=here) if at.tzinfo is None else at


def _chosen(listing: Listing, book: Book) -> Mapping[str, Stamp]:
    """Keep the notes of the folders the settings name, and never those of the settings folder itself."""
    settings = book.settings
    folders = tuple(folder.strip("/") + "/" for folder in settings.folders if folder.strip("/"))
    own = settings.folder.strip("/") + "/"
    return {
        path: stamp
        for path, stamp in listing.notes.items()
        if not path.startswith(own) and (not folders or path.startswith(folders))
    }


def _notes(
    vault: Vault, stamps: Mapping[str, Stamp], book: Book, memory: Memory, resting: frozenset[str], until: float
) -> tuple[tuple[Note, ...], tuple[Problem, ...]]:
    for gone in memory.last.keys() - stamps.keys() - resting:
        del memory.last[gone]
        memory.notes.pop(gone, None)
    problems: list[Problem] = []
    for path, stamp in stamps.items():
        known = memory.notes.get(path)
        if path in resting or (known and known[0] == stamp) or monotonic() >= until:
            continue
        memory.last[path], fault = _read(vault, path, book, memory)
        problems.extend([fault] if fault else [])
    return tuple(note for _, note in sorted(memory.last.items()) if note is not None), tuple(problems)


def _read(vault: Vault, path: str, book: Book, memory: Memory) -> tuple[Note | None, Problem | None]:
    content = vault.read(path)
    if content.data is None:
        return None, content.problem
    name = bytes_digest(content.data)
    known = (one.last.get(path) for one in (memory, memory.ahead) if one)
    same = next((note for note in known if note and note.digest == name), None)
    note = same or _understood(path, content.data, book)
    if content.stamp is not None:
        memory.notes[path] = (content.stamp, note)
    return note, None


def _plan(stands: _Stands, memory: Memory) -> Plan:
    parts = planned(
        stands.snapshot,
        stands.desks,
        lambda case, desks: _planned(case, replace(stands, desks=desks), memory, memory.ahead),
    )
    return merge(parts)


def _planned(case: Case, stands: _Stands, memory: Memory, other: Memory | None) -> CasePlan:
    """Plan a case, or remember its plan: it holds until its next look while nothing it rests on changes."""
    snapshot, book, now = replace(stands.snapshot, desk=stands.desks[touched(case)]), stands.book, stands.now
    rests_on = (case, snapshot.desk, snapshot.days_off, book.digest)
    for known in (one.cases.get(case.key) for one in (memory, other) if one):
        if known and known[1] <= now and _holds(known[2], snapshot, now) and known[0] == rests_on:
            memory.cases[case.key] = known
            return known[2]
    part = plan_case(case, snapshot, book, now)
    memory.cases[case.key] = (rests_on, now, part)
    return part


def _holds(part: CasePlan, snapshot: Snapshot, now: datetime) -> bool:
    """Tell whether neither time has brought a plan's next look nor the library the answer to a question of it."""
    answered = any(digest(text) in snapshot.spelling for text in part.questions)
    return not answered and (part.next_look is None or now < part.next_look)


def _problems_of(notes: Iterable[Note], book: Book) -> Iterable[Problem]:
    return (*(problem for note in notes for problem in note.problems), *unknown_offs(book, notes))


def _in_order(problems: Iterable[Problem]) -> tuple[Problem, ...]:
    unique = dict.fromkeys(problems)
    return tuple(sorted(unique, key=lambda p: (p.at.path, p.at.line or 0, p.at.column or 0, p.code, p.message)))
