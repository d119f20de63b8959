"""What a note's keys and values are collected in, and those of its front matter."""

from __future__ import annotations

import re
from dataclasses import dataclass, field

from followup_notes.model.problem import Position
from followup_notes.model.rules import Word
from followup_notes.notation.links import WIKI
from followup_notes.notation.markdown import Line
from followup_notes.notation.spelling import form
from followup_notes.notation.yaml import Mapping, Node, Scalar
from followup_notes.notation.yaml import Sequence as List
from followup_notes.reading.staffed import Title, title_entries
from followup_notes.reading.telling import Entry, Teller, said, scalars
from followup_notes.reading.titles import read_title

_TAG = re.compile(r"(?<!\S)#(?P<tag>[^\W\d][\w/-]*)(?!\S)")
MOST_ROUNDS = 30
MOST_ENTRIES = 80


# Keys under which people group what others write flat.
_GROUPS = frozenset(["status", "interviews", "application", "interviewdetails", "details", "interviewdata", "meta"])


@dataclass
class Gathered:
    """What a note holds: `common` entries, one list of entries for each round told, and the rest."""

    common: list[Entry] = field(default_factory=list)
    rounds: list[list[Entry]] = field(default_factory=list)
    headed: list[tuple[Title, int]] = field(default_factory=list)
    """Round headings: what each says, and which of `rounds` it began."""
    markers: list[tuple[str, Scalar]] = field(default_factory=list)
    vetoes: dict[str, Scalar] = field(default_factory=dict)
    unknown: list[tuple[Scalar, Node, str]] = field(default_factory=list)
    bare: list[Entry] = field(default_factory=list)
    """Lines of the first section that are a day or a time of day and nothing else."""
    contacts: list[Entry] = field(default_factory=list)
    """Lines of the first section that are a name and an address, and what that person is."""
    heading: tuple[str, Line] | None = None
    counts: dict[str, int] = field(default_factory=dict)
    root: Mapping | None = None

    def add(self, entry: Entry, into: list[Entry] | None) -> None:
        """Put an entry where it belongs; a key that comes back ever again says nothing new."""
        if into is not None:
            into.append(entry)
        elif not self.has_enough(entry.row.key, into):
            self.counts[entry.row.key] = self.counts.get(entry.row.key, 0) + 1
            self.common.append(entry)

    def has_enough(self, key: str, into: list[Entry] | None) -> bool:
        """Tell whether entries of a key say nothing new any more."""
        return into is None and self.counts.get(key, 0) >= MOST_ENTRIES


def front_key(key: Scalar, value: Node, found: Gathered, teller: Teller) -> None:
    asked = form(key.text)
    marker, veto = (teller.table(name).get(asked or key.text.strip()) for name in ("marker keys", "veto keys"))
    if marker:
        found.markers.extend((marker, one) for one in values_of(value))
        found.common.extend(stages(marker, key, value, "yaml", teller))
    if veto and (told := scalars(value)):
        found.vetoes.setdefault(veto, told[0])
    row = teller.words.by_spelling.get(asked)
    if isinstance(value, Mapping) and (row.key if row else asked) in _GROUPS:
        for inner, below in value.pairs:
            front_key(inner, below, found, teller)
        return
    if row is None:
        if not marker and not veto:
            found.unknown.append((key, value, "yaml"))
        return
    if row.key == "interviews" and isinstance(value, List):
        _listed_rounds(value, found, teller)
        return
    if row.type == "text" and isinstance(value, Mapping):
        _written_out(row, value, found, teller)
        return
    found.common.append(Entry(row, key, value, "yaml"))


def _written_out(row: Word, value: Mapping, found: Gathered, teller: Teller) -> None:
    """Read `company: {name: …, country: …}`: its name is the value, the rest are keys of their own."""
    for inner, below in value.pairs:
        if form(inner.text) in {"name", "title", form(row.key)}:
            found.common.append(Entry(row, inner, below, "yaml"))
        else:
            front_key(inner, below, found, teller)


def stages(marker: str, key: Scalar, value: Node, how: str, teller: Teller) -> list[Entry]:
    """Read `type: phone screen` as the stage it names."""
    row = teller.words.by_spelling["stage"]
    if (
        marker != "type"
        or not isinstance(value, Scalar)
        or teller.meaning("kinds", value.text)
        or not row.values.get(form(value.text))
    ):
        return []
    return [Entry(row, key, value, how)]


def values_of(value: Node) -> list[Scalar]:
    if isinstance(value, Scalar):
        parts = [part.strip() for part in re.split(r"[,;]|\s+(?=#)", value.text)]
        return [Scalar(part, True, value.at) for part in parts if part]
    return [one for one in (value.items if isinstance(value, List) else ()) if isinstance(one, Scalar)]


def tags_of(line: Line, teller: Teller) -> list[tuple[str, Scalar]]:
    """Return the tags on a line as markers."""
    return [
        ("tags", Scalar(match["tag"], True, Position(teller.path, line.number, line.column + match.start("tag"))))
        for match in _TAG.finditer(line.text)
    ]


def round_line(item: Scalar, teller: Teller) -> list[Entry]:
    """Read "Round 2: 2026-11-16 14:00, technical with Ada Park"."""
    if WIKI.fullmatch(said(item)):
        return []
    title = read_title(item.text, teller)
    if title.when is None and title.number is None:
        return []
    key = Scalar("interviews", True, item.at)
    return [
        Entry(entry.row, key, entry.value, "line") for entry in title_entries(title, item, "line", teller, names=False)
    ]


def _listed_rounds(value: List, found: Gathered, teller: Teller) -> None:
    """Read `interviews:` with a map or a line for each round; a line without day and number is none."""
    for item in value.items[:MOST_ROUNDS]:
        if isinstance(item, Scalar):
            found.rounds.extend([line] if (line := round_line(item, teller)) else [])
        if not isinstance(item, Mapping):
            continue
        entries: list[Entry] = []
        for key, inner in item.pairs:
            row = teller.words.by_spelling.get(form(key.text))
            if form(key.text) == "name" or teller.meaning("marker keys", key.text) == "type":
                row = teller.words.by_spelling["stage"]
            if row is None:
                found.unknown.append((key, inner, "yaml"))
            else:
                entries.append(Entry(row, key, inner, "yaml"))
        found.rounds.append(entries)
