"""A vault as a person keeps it: notes typed from keys, and the edits a hand makes to the tasks it finds there."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime
from pathlib import Path
from typing import Any, NamedTuple, TypeAlias

from followup_notes.cli import shapes
from followup_notes.disk.write import Writer
from followup_notes.pages import days
from followup_notes.turn import Memory, View, apply, look

Value: TypeAlias = str | Sequence[str]
Verdict: TypeAlias = dict[str, Any]
_ID = re.compile(r"🆔 (fu-[0-9a-z]{6})")
_DUE = re.compile(r"📅 \d{4}-\d\d-\d\d")
_DONE = re.compile(r" ✅ \d{4}-\d\d-\d\d")
_PLAIN = re.compile(r"[A-Za-z0-9][^:#,\[\]{}&*!|>'\"%@`]*")
BEGIN, END = "<!-- followup-notes:begin -->", "<!-- followup-notes:end -->"


class Told(NamedTuple):
    """What the program told at a moment: the verdicts as `agenda --all --json` gives them, and the notes it wrote."""

    now: datetime
    verdicts: tuple[Verdict, ...]
    written: tuple[str, ...]
    problems: tuple[str, ...]


@dataclass
class Vault:
    """The folder, what its owner wrote at the head of each note, and what the program remembers meanwhile."""

    root: Path
    memory: Memory
    heads: dict[str, dict[str, Value]] = field(default_factory=dict)
    bodies: dict[str, str] = field(default_factory=dict)

    def write(self, path: str, head: Mapping[str, Value], body: str = "") -> None:
        """Write a new note."""
        self.heads[path], self.bodies[path] = dict(head), body
        target = self.root / path
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_bytes(f"{_head(head)}{body}".encode())

    def write_text(self, path: str, text: str) -> None:
        """Write a new note as it is typed."""
        self.bodies[path] = text
        (self.root / path).parent.mkdir(parents=True, exist_ok=True)
        self.put(path, text)

    def correct(self, path: str, old: str, new: str) -> None:
        """Change words of the owner's own in a note."""
        assert old in self.bodies[path], f"{path} does not hold {old}"
        self.bodies[path] = self.bodies[path].replace(old, new, 1)
        self.put(path, self.text(path).replace(old, new, 1))

    @property
    def paths(self) -> tuple[str, ...]:
        """Return the notes."""
        return tuple(self.bodies)

    def change(self, path: str, **keys: Value) -> None:
        """Change keys at the head of a note (blanks written as `_`), as one does in a property editor."""
        old = _head(self.heads[path])
        self.heads[path] |= {key.replace("_", " "): value for key, value in keys.items()}
        text = self.text(path)
        assert text.startswith(old), f"the head of {path} was changed by somebody else"
        self.put(path, _head(self.heads[path]) + text[len(old) :])

    def text(self, path: str) -> str:
        """Return a note as it stands."""
        return (self.root / path).read_bytes().decode()

    def put(self, path: str, text: str) -> None:
        """Save a note."""
        (self.root / path).write_bytes(text.encode())

    def own(self, path: str) -> str:
        """Return what the owner wrote in a note, outside the marked region."""
        head = _head(self.heads[path]) if path in self.heads else ""
        return head + self.bodies[path]

    def outside(self, path: str) -> str:
        """Return what stands outside a note's region now."""
        head, begin, rest = self.text(path).partition(BEGIN)
        return head.rstrip("\n") + rest.partition(END)[2].strip("\n") if begin else head

    def lines(self) -> Iterator[tuple[str, str, str]]:
        """Yield path, id and line of every task in the notes."""
        for path in self.paths:
            for line in self.text(path).split("\n"):
                if line.startswith("- [") and (found := _ID.search(line)):
                    yield path, found[1], line

    def edit(self, ident: str, change: Mapping[str, str] | None) -> None:
        """Replace parts of a task's line, or delete it."""
        path, _, line = next(row for row in self.lines() if row[1] == ident)
        if change is None:
            self.put(path, self.text(path).replace(line + "\n", ""))
            return
        new = line
        for old, fresh in change.items():
            new = new.replace(old, fresh, 1)
        self.put(path, self.text(path).replace(line, new))

    def tick(self, ident: str, on: date | None) -> None:
        """Tick a task; an editor without the Tasks plugin adds no date."""
        line = next(line for _, one, line in self.lines() if one == ident)
        self.edit(ident, {line: line.replace("- [ ]", "- [x]") + (f" ✅ {on}" if on else "")})

    def untick(self, ident: str) -> None:
        """Take the tick of a task back, and its date with it."""
        line = next(line for _, one, line in self.lines() if one == ident)
        self.edit(ident, {line: _DONE.sub("", line.replace("- [x]", "- [ ]"))})

    def snooze(self, ident: str, until: date) -> None:
        """Move a task's due date."""
        line = next(line for _, one, line in self.lines() if one == ident)
        self.edit(ident, {line: _DUE.sub(f"📅 {until}", line)})

    def look(self, at: datetime) -> View:
        """See what the program sees, and write nothing."""
        return look(self.root, at, self.memory)

    def turn(self, at: datetime) -> Told:
        """Let the program take its turn, as a watcher would, and return what it says."""
        view = self.look(at)
        written = tuple(done.path for done in apply(view, Writer(self.root, linger=0)) if done.written)
        tz = days.here(view.book.settings)
        told = tuple(shapes.verdict(task, tz) for task in view.plan.tasks)
        return Told(view.now, told, written, tuple(f"{one.at}: {one.message}" for one in view.problems))


def _head(keys: Mapping[str, Value]) -> str:
    return "---\n" + "".join(_line(key, value) for key, value in keys.items()) + "---\n"


def _line(key: str, value: Value) -> str:
    if isinstance(value, str):
        return f"{key}: {_scalar(value)}\n"
    return f"{key}:\n" + "".join(f"  - {_scalar(one)}\n" for one in value)


def _scalar(value: str) -> str:
    return value if _PLAIN.fullmatch(value) or re.fullmatch(r"[\dT:-]+", value) else f'"{value}"'
