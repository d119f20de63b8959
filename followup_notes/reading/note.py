"""One file of the vault read as a note: whether it is ours, what it says, and what its region remembers."""

from __future__ import annotations

import re
from dataclasses import replace
from unicodedata import normalize

from followup_notes.model.facts import Facts, Kind, Source
from followup_notes.model.note import Note
from followup_notes.model.problem import Position, Problem
from followup_notes.model.rules import Settings, Words
from followup_notes.notation.frontmatter import split
from followup_notes.notation.ident import bytes_digest
from followup_notes.notation.links import WIKI, target_of
from followup_notes.notation.markdown import plain_ends
from followup_notes.notation.properties import properties
from followup_notes.notation.yaml import Mapping, Scalar
from followup_notes.reading.broken import LARGEST, conflict, decoded, looks_ours, too_big
from followup_notes.reading.elsewhere import is_elsewhere, is_template
from followup_notes.reading.gather import gather
from followup_notes.reading.ours import kind_of
from followup_notes.reading.own import about_person
from followup_notes.reading.records import Remembered, remembered
from followup_notes.reading.rounds import told
from followup_notes.reading.shapes import bounded, judge_company, judge_shapes
from followup_notes.reading.sieve import may_be_ours, may_be_titled
from followup_notes.reading.slips import report_slips, unused_lines
from followup_notes.reading.telling import Entry, Teller, said, scalars
from followup_notes.reading.title_days import day_in
from followup_notes.reading.titled import complete, title_of
from followup_notes.reading.titles import read_title

MOST_KEYS = 500
LONGEST_FRONT = 64_000
# What must stand before the year is looked at last, so that the search can skip to the next "20".
_YEAR = re.compile(r"20\d\d(?:(?<!\d\d{4})(?=[-./]\d{1,2}[-./]\d{1,2}(?!\d))|(?<=[-./]\d{2}[-./]\d{4})(?!\d))")

__all__ = ["may_be_ours", "read_note"]


def read_note(path: str, data: bytes, words: Words, settings: Settings) -> Note | None:
    """Read a file; None where it is not ours and holds no id of ours.

    A file that is ours and cannot be read comes back with its one problem, no kind and `writable` false.
    The person a person note is about is its one interviewer; `application` is the target of the link.
    """
    if is_elsewhere(path, words, settings):
        return None
    if not may_be_ours(data, words) and not _titled(path, words, settings) and b"\x00" not in data[:64]:
        return None
    if len(data) > LARGEST:
        return (
            _refused(path, "", data, too_big(path, len(data)))
            if looks_ours(decoded(data[:64_000], path)[0], words)
            else None
        )
    text, fault = decoded(data, path)
    if fault:
        ours = looks_ours(plain_ends(text), words) or not data.strip(b"\x00 \t\r\n")
        return _refused(path, "", data, fault) if ours or _meant(path, text, words, settings) else None
    return _Reading(path, text, data, words, settings).note()


def _titled(path: str, words: Words, settings: Settings) -> bool:
    if not may_be_titled(_stem(path), words):
        return False
    title = read_title(_stem(path), Teller(path, words, settings))
    return title.interview or title.screen


def _meant(path: str, text: str, words: Words, settings: Settings) -> bool:
    """Tell whether a note would be ours if what cannot be read in it were read as something else."""
    told = _Reading(path, text, b"", words, settings).note()
    return told is not None and told.kind is not None


def _refused(path: str, text: str, data: bytes, problem: Problem) -> Note:
    return Note(path, text, bytes_digest(data), None, writable=False, problems=(problem,))


def _stem(path: str) -> str:
    return normalize("NFC", path.rsplit("/", 1)[-1])[: -len(".md")]


class _Reading:
    """Reads one text, step by step."""

    def __init__(self, path: str, text: str, data: bytes, words: Words, settings: Settings) -> None:
        self.path, self.text, self.data = path, text, data
        self.plain = plain_ends(text)
        self.teller = Teller(path, words, settings)
        self.stem = _stem(path)

    def note(self) -> Note | None:
        """Return the note, None where it is nothing of ours."""
        if is_template(self.plain):
            return self._only_remembered()
        front = split(self.plain, self.path)
        problem = conflict(self.plain, self.path, front.body_start)
        if problem and front.block is not None and "<<<<<<< " in front.block:
            return self._faulty(problem)
        if front.unclosed:
            return self._faulty(front.problems[0])
        root: Mapping | None = None
        faults: tuple[Problem, ...] = ()
        if front.block is not None:
            if len(front.block) > LONGEST_FRONT:
                return self._faulty(self._too_long(front.line))
            node, faults = properties(front.block, self.path, line=front.line, most_keys=MOST_KEYS)
            if node is None and faults:
                return self._faulty(problem or faults[0])
            if node is not None and not isinstance(node, (Mapping, Scalar)):
                return self._faulty(problem or self._list(node.at))
            root = node if isinstance(node, Mapping) else None
        return self._told(front.body_start if root is not None or front.block == "" else 0, root, problem, faults)

    def _list(self, at: Position) -> Problem:
        hint = "write each property as a line of its own, like company: Northwind, without the dash"
        return Problem(at, "front-matter-list", "the properties are a list, so none of them has a name", hint)

    def _too_long(self, line: int) -> Problem:
        message = f"the properties are longer than {LONGEST_FRONT // 1000} kB"
        return Problem(
            Position(self.path, line, 1), "front-matter-too-long", message, "move prose into the note's text"
        )

    def _faulty(self, problem: Problem) -> Note | None:
        """Return a note that cannot be read, where it is one of ours, or where its region still counts."""
        kept = remembered(self.text, self.path, self.teller.settings)
        if looks_ours(self.plain, self.teller.words) or kept.records:
            note = _refused(self.path, self.text, self.data, problem)
            return replace(note, records=kept.records, seen=kept.seen, strays=kept.strays)
        return self._only_remembered(kept)

    def _only_remembered(self, kept: Remembered | None = None) -> Note | None:
        kept = kept or remembered(self.text, self.path, self.teller.settings)
        if not kept.records and not kept.strays and not kept.seen:
            return None
        kept = replace(kept, strays=tuple(dict.fromkeys((*kept.strays, *kept.standing))))
        return self._note(None, Facts(), (), None, kept, ())

    def _told(
        self, body: int, root: Mapping | None, problem: Problem | None, faults: tuple[Problem, ...]
    ) -> Note | None:
        self.teller.year = self._year(body)
        self.teller.day = day_in(self.stem, self.teller)
        found = gather(self.plain, body, root, self.teller)
        title, at = title_of(found, self.stem, self.teller)
        kind = kind_of(found, title, self.teller, self.stem)
        kept = remembered(self.text, self.path, self.teller.settings)
        if kind is None:
            return self._only_remembered(kept)
        self.teller.found.clear()
        if kind in {Kind.INTERVIEW, Kind.APPLICATION}:
            complete(found, title, at, kind, self.teller)
        facts, rounds = told(found, kind, self.teller)
        whole, facts = facts, bounded(facts, self.teller)
        rounds = tuple(facts if each is whole else bounded(each, self.teller) for each in rounds)
        facts = about_person(kind, facts, found.common, self.teller, self.stem)
        report_slips(found.unknown, self.teller)
        judge_shapes(found.common, self.teller)
        linked = self._application(found.common)
        if kind is Kind.INTERVIEW:
            judge_company(rounds[0] if rounds else facts, bool(linked), found.common, self.teller)
        for each in (problem, *faults, *kept.problems):
            if each:
                self.teller.found[each] = None
        hurt = bool(problem or faults or self.teller.impossible)
        if linked:
            facts = replace(facts, sources={**facts.sources, "application": linked[1]})
        application = linked[0] if linked else None
        unused = unused_lines(found.unknown, self.teller)
        return self._note(kind, facts, rounds, application, kept, self.teller.problems, hurt=hurt, unused=unused)

    def _note(
        self,
        kind: Kind | None,
        facts: Facts,
        rounds: tuple[Facts, ...],
        application: str | None,
        kept: Remembered,
        problems: tuple[Problem, ...],
        *,
        hurt: bool = False,
        unused: tuple[tuple[Position, str], ...] = (),
    ) -> Note:
        return Note(
            path=self.path,
            text=self.text,
            digest=bytes_digest(self.data),
            kind=kind,
            facts=facts,
            rounds=rounds,
            application=application,
            records=kept.records,
            seen=kept.seen,
            strays=kept.strays,
            writable=kept.writable and not hurt,
            problems=problems or kept.problems,
            unused=unused,
        )

    def _year(self, body: int) -> int | None:
        """Return the year of the note's other dates, best of its properties or its name."""
        for text in (self.stem, self.plain[:body], self.plain[body : body + 20_000]):
            if match := _YEAR.search(text):
                return int(match.group())
        return None

    def _application(self, entries: list[Entry]) -> tuple[str, Source] | None:
        """Return the application note a note links, and where."""
        entry = next((entry for entry in entries if entry.row.key == "application"), None)
        text = said(scalars(entry.value)[0]) if entry and scalars(entry.value) else ""
        match = WIKI.search(text)
        target = target_of(match["target"]) if match else text
        return (target, entry.source) if entry and target else None
