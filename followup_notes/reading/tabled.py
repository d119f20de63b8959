"""Tables of a note: people, rounds, messages and promises, keys beside values, or one row below its keys."""

from __future__ import annotations

from dataclasses import dataclass, field

from followup_notes.model.problem import Position
from followup_notes.model.rules import Word
from followup_notes.notation.spelling import form
from followup_notes.notation.tables import Cell, Table
from followup_notes.notation.yaml import Mapping, Node, Scalar
from followup_notes.notation.yaml import Sequence as List
from followup_notes.reading.telling import Entry, Teller
from followup_notes.reading.values import meaning

_PARTS = {"people": "person keys", "promises": "promise keys", "extras": "promise keys", "messages": "message keys"}


@dataclass
class Tabled:
    """What a table says: entries, or one list of entries for each round."""

    entries: list[Entry] = field(default_factory=list)
    rounds: list[list[Entry]] = field(default_factory=list)


def read_table(table: Table, heading: Word | None, teller: Teller) -> Tabled:
    """Read a table below a heading that is one of ours, or by what its header says."""
    header = [teller.words.by_spelling.get(form(cell.text)) for cell in table.header]
    keys = {row.key for row in header if row}
    if len(header) > 2 and _of_many(header, table):
        return Tabled()
    if heading and heading.type in _PARTS:
        return Tabled([_listed(table, heading, teller)]) if table.body else Tabled()
    if "date" in keys:
        header = [row or _beside_a_day(table, at, teller) for at, row in enumerate(header)]
        keys = {row.key for row in header if row}
    if {"round", "stage", "interviews"} & keys and "date" in keys:
        return Tabled(
            rounds=[_row(table, header, cells, teller) for cells in table.rows if any(cell.text for cell in cells)]
        )
    if "interviewers" in keys or _names_people(table, teller):
        row = teller.words.by_spelling["interviewers"]
        return Tabled([_listed(table, row, teller)]) if table.body else Tabled()
    if len(table.header) == 2:
        return _beside(table, teller)
    if len(table.body) == 1 and len(keys) >= 2 and "company" in keys:
        return Tabled(_row(table, header, table.rows[0], teller))
    return Tabled()


def _beside_a_day(table: Table, at: int, teller: Teller) -> Word | None:
    """Read a column of numbers, or one "Type" with stages in it, beside a column of days."""
    texts = [cells[at].text for cells in table.rows if len(cells) > at and cells[at].text]
    name = table.header[at].text
    if name.strip() in {"#", "№", "Nr", "Nr.", "No", "No."} and texts and all(text.isdecimal() for text in texts):
        return teller.words.by_spelling["round"]
    stage = teller.words.by_spelling["stage"]
    if teller.meaning("marker keys", name) and any(meaning(stage, text) for text in texts):
        return stage
    return None


def _of_many(header: list[Word | None], table: Table) -> bool:
    """Tell whether a table lists several companies: a tracker, not the note of one application."""
    at = next((index for index, row in enumerate(header) if row and row.key == "company"), None)
    return (
        at is not None and len({form(cells[at].text) for cells in table.rows if len(cells) > at and cells[at].text}) > 1
    )


def _names_people(table: Table, teller: Teller) -> bool:
    """Tell whether a header is that of a list of people: a name, and something only people have."""
    parts = {teller.meaning("person keys", cell.text) for cell in table.header}
    return "name" in parts and bool(parts & {"title", "email"})


def _listed(table: Table, row: Word, teller: Teller) -> Entry:
    """Return a table as a list of maps with its header for keys."""
    keys = [_header(cell, row, teller) for cell in table.header]
    items: list[Node] = []
    for cells in table.rows:
        pairs = tuple((key, _scalar(cell, teller)) for key, cell in zip(keys, cells, strict=False) if cell.text)
        if pairs:
            items.append(Mapping(pairs, pairs[0][1].at))
    at = items[0].at if items else _scalar(table.header[0], teller).at
    return Entry(row, keys[0], List(tuple(items), at), "table")


def _header(cell: Cell, row: Word, teller: Teller) -> Scalar:
    """Return a header's cell as a key; a column named after the people is their name."""
    known = teller.words.by_spelling.get(form(cell.text))
    if row.type == "people" and known and known.type == "people" and not teller.meaning("person keys", cell.text):
        return Scalar("name", True, _at(cell, teller))
    if row.type in {"promises", "extras"} and known and known.type in {"promises", "extras"}:
        return Scalar("what", True, _at(cell, teller))
    return _scalar(cell, teller)


def _row(table: Table, header: list[Word | None], cells: tuple[Cell, ...], teller: Teller) -> list[Entry]:
    found: list[Entry] = []
    for row, key, cell in zip(header, table.header, cells, strict=False):
        known = row
        if known is not None and known.key == "interviews":
            known = teller.words.by_spelling["round"]
        if known and cell.text:
            found.append(Entry(known, _scalar(key, teller), _scalar(cell, teller), "table"))
    return found


def _beside(table: Table, teller: Teller) -> Tabled:
    """Read a table with keys in its first column and values in its second; its header may be a pair, too."""
    entries: list[Entry] = []
    for cells in (table.header, *table.rows):
        row = teller.words.by_spelling.get(form(cells[0].text)) if len(cells) > 1 else None
        if row and cells[1].text:
            entries.append(Entry(row, _scalar(cells[0], teller), _scalar(cells[1], teller), "table"))
    return Tabled(entries if len(entries) > 1 else [])


def _scalar(cell: Cell, teller: Teller) -> Scalar:
    return Scalar(cell.text, True, _at(cell, teller))


def _at(cell: Cell, teller: Teller) -> Position:
    return Position(teller.path, cell.line, cell.column)
