"""What reading one note knows and collects: its words, its settings, and what it could not understand."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from functools import lru_cache
from typing import NamedTuple
from unicodedata import normalize

from followup_notes.model.facts import Source
from followup_notes.model.problem import Position, Problem, Severity
from followup_notes.model.rules import Settings, Word, Words
from followup_notes.notation.spelling import form
from followup_notes.notation.yaml import Mapping as Map
from followup_notes.notation.yaml import Node, Scalar
from followup_notes.notation.yaml import Sequence as List

_EMPTY: Mapping[str, str] = {}
MOST_PROBLEMS = 50
LONGEST_VALUE = 20_000
LONGEST_QUOTE = 80


class Entry(NamedTuple):
    """One key of ours and its value, wherever in the note they stand.

    `form` is "yaml", "bold", "plain", "field", "table", "heading", "title" or "line".
    """

    row: Word
    key: Scalar
    value: Node
    form: str

    @property
    def source(self) -> Source:
        """Return the place of the value and the key as written."""
        at = self.value.at
        return Source(at.line or 1, at.column or 1, self.key.text.strip())


@dataclass
class Teller:
    """Reads one note: looks words up and collects problems, each once."""

    path: str
    words: Words
    settings: Settings
    year: int | None = None
    """The year of the note's other dates, for days written without one."""
    anchor: date | None = None
    """The interview's day, from which dates in words are counted."""
    day: str | None = None
    """The day the note's name gives, as written."""
    found: dict[Problem, None] = field(default_factory=dict)
    impossible: bool = False
    used: set[Position] = field(default_factory=set)
    """Where keys stand that are none of ours and still said something: names of people."""
    passed: dict[Position, str] = field(default_factory=dict)
    """Lines that name a day and were not read, because they do not say whose it is."""
    remarks: dict[Position, str] = field(default_factory=dict)
    """What stands behind a day or a time of day: "via Zoom"."""

    def error(self, at: Position, code: str, message: str, hint: str = "") -> None:
        """Report a fault that costs a fact."""
        self._add(Problem(at, code, message, hint))

    def warn(self, at: Position, code: str, message: str, hint: str = "") -> None:
        """Report something that was not understood."""
        self._add(Problem(at, code, message, hint, Severity.WARNING))

    def _add(self, problem: Problem) -> None:
        if len(self.found) < MOST_PROBLEMS:
            self.found[problem] = None

    @property
    def problems(self) -> tuple[Problem, ...]:
        """Return what was reported, in the order of the note."""
        return tuple(sorted(self.found, key=lambda one: (one.at.line or 0, one.at.column or 0)))

    def table(self, name: str) -> Mapping[str, str]:
        """Return a table of words, empty where there is none."""
        return self.words.tables.get(name, _EMPTY)

    def meaning(self, table: str, text: str) -> str | None:
        """Return what a text means in a table, None where it is not in it."""
        return self.words.tables.get(table, _EMPTY).get(form(text) or text.strip())

    def says(self, table: str, text: str) -> bool:
        """Tell whether a text is a word of a table."""
        return (form(text) or text.strip()) in self.words.tables.get(table, _EMPTY)

    def is_nothing(self, text: str) -> bool:
        """Tell whether a text stands for nothing: empty, "n/a", "tbd", "?"."""
        if text[:1].isalnum() and (asked := form(text)):
            return asked in self.table("nothing")
        bare = text.strip().strip("*_` ")
        asked = form(bare)
        if asked or not bare:
            return not bare or asked in self.table("nothing")
        return bare in self.table("nothing") or (len(bare) < 4 and not any(char.isalnum() for char in bare))


def said(node: Node) -> str:
    """Return a scalar's text composed and with single blanks; of anything else nothing."""
    return _composed(node.text[:LONGEST_VALUE]) if isinstance(node, Scalar) else ""


@lru_cache(maxsize=1024)
def _composed(text: str) -> str:
    text = " ".join(text.split())
    return text if text.isascii() else normalize("NFC", " ".join(text.replace("\u200b", "").split()))


def shown(node: Node) -> str:
    """Return a scalar's text as messages quote it, shortened."""
    text = said(node)
    return text if len(text) <= LONGEST_QUOTE else text[:LONGEST_QUOTE].rstrip() + "…"


def scalars(node: Node) -> tuple[Scalar, ...]:
    """Return the texts of a list, or the one text; a link without quotes, [[x]], becomes a text again."""
    if isinstance(node, Scalar):
        return (node,)
    if isinstance(node, List):
        return tuple(found for item in node.items for found in (scalars(as_link(item) or item)))
    return tuple(Scalar(f"{key.text}: {said(value)}".strip(": "), True, key.at) for key, value in node.pairs)


def as_link(node: Node) -> Scalar | None:
    """Return the text of a wiki link that YAML read as a list in a list, None where it is none."""
    if isinstance(node, List) and len(node.items) == 1:
        inner = node.items[0]
        if isinstance(inner, List) and len(inner.items) == 1 and isinstance(inner.items[0], Scalar):
            return Scalar(f"[[{inner.items[0].text}]]", True, node.at)
    return None


def items(node: Node) -> tuple[Node, ...]:
    """Return the entries of a list, or the one thing that stands alone; empty texts are none."""
    link = as_link(node)
    if link:
        return (link,)
    found: Sequence[Node] = node.items if isinstance(node, List) else (node,)
    return tuple(as_link_inside(one) for one in found if not (isinstance(one, Scalar) and not one.text.strip()))


def as_link_inside(node: Node) -> Node:
    """Return a list entry, with `- [[x]]` and `- [x]` in a list read as what they show."""
    if isinstance(node, List) and len(node.items) == 1:
        return as_link(node) or _single(node)
    return node


def _single(node: List) -> Node:
    inner = node.items[0]
    if isinstance(inner, Scalar):
        # `interviewers: [[Ada Park]]` is a list in a list; a list entry that is a list of one text is a link.
        return Scalar(f"[[{inner.text}]]", True, node.at)
    return inner


def parts(node: Map, names: Mapping[str, str]) -> dict[str, tuple[Scalar, Node]]:
    """Return the parts of a mapping under their proper names; unknown keys are left out, the first counts."""
    found: dict[str, tuple[Scalar, Node]] = {}
    for key, value in node.pairs:
        name = names.get(form(key.text))
        if name:
            found.setdefault(name, (key, value))
    return found
