"""Rules that notes switch off: a name that no rule has does nothing, and every check says so."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from followup_notes.model.note import Note
from followup_notes.model.problem import Position, Problem, Severity
from followup_notes.model.rules import Book
from followup_notes.notation.nearest import did_you_mean, fold


def unknown_offs(book: Book, notes: Iterable[Note]) -> tuple[Problem, ...]:
    """Return a warning for each name in a note's `follow-up off` that no rule has."""
    rules = book.rules[""]
    known = {fold(name) for rule in rules.values() for name in (rule.name, *rule.formerly)}
    return tuple(
        Problem(
            at,
            "unknown-rule",
            f'there is no rule "{said}" to turn off; this does nothing',
            did_you_mean(said, rules, "followup-notes rules lists them all"),
            Severity.WARNING,
        )
        for note in notes
        for name in note.facts.follow_up_off
        if fold(name) not in known
        for at, said in _place(note, name)
    )


def _place(note: Note, name: str) -> Iterator[tuple[Position, str]]:
    """Give the place of a name and the name as the note writes it: the first of its kind from its entry on."""
    source = note.facts.sources.get("follow_up_off")
    if source is None:
        return
    pattern = re.compile(r"[\W_]*".join(map(re.escape, name.split("-"))), re.IGNORECASE)
    lines = note.text.splitlines()
    for number, line in enumerate(lines[source.line - 1 :], source.line):
        if found := pattern.search(line, source.column - 1 if number == source.line else 0):
            yield Position(note.path, number, found.start() + 1), found[0]
            return
    yield Position(note.path, source.line, source.column), name
