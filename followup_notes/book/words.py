"""The vocabulary of notes, read from `words.yaml`: rows of facts and tables of other words."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field, replace

from followup_notes.model.problem import Problem
from followup_notes.model.rules import Word, Words
from followup_notes.notation.ident import digest
from followup_notes.notation.spelling import form
from followup_notes.notation.yaml import Mapping, Node, Scalar, Sequence, compose

LANGUAGES = ("en", "de", "fr", "es")
_ROW_KEYS = ("about", "type", "json", "word", "default", "values", *LANGUAGES)
TYPES = frozenset(
    [
        "text",
        "number",
        "moment",
        "clock",
        "duration",
        "people",
        "person",
        "promises",
        "extras",
        "list",
        "mark",
        "messages",
        "moments",
        "choice",
        "yes-no",
        "follow-up",
        "zone",
    ]
)
# Tables whose spellings are looked up by other rooms as they stand, not in the form all spellings share.
_AS_WRITTEN = frozenset({"months", "weekdays", "honorifics"})


@dataclass
class _Faults:
    path: str
    found: list[Problem] = field(default_factory=list)

    def add(self, node: Node, code: str, message: str, hint: str) -> None:
        self.found.append(Problem(node.at, code, message, hint))


def load_words(text: str, path: str) -> tuple[Words, tuple[Problem, ...]]:
    """Return the vocabulary and what is wrong with its file; never raises.

    `Words.by_spelling` and the tables (months, weekdays and honorifics excepted) are keyed by `spelling.form`.
    """
    root, problems = compose(text, path)
    faults = _Faults(path, list(problems))
    parts = dict(_pairs(root))
    rows = tuple(_row(key, node, faults) for key, node in _pairs_with_keys(parts.get("facts")))
    tables = {key: _table(key, node) for key, node in _pairs(parts.get("tables"))}
    by_spelling = _by_spelling(rows, parts.get("facts"), faults)
    return Words(rows, by_spelling, tables, digest(text)), tuple(faults.found)


def with_message_kinds(words: Words, names: Iterable[str]) -> Words:
    """Add the names of letters and rules to the kinds of messages a note may give; other words keep their meaning."""
    kinds = {**{form(name): name for name in names}, **words.tables.get("message kinds", {})}
    return replace(words, tables={**words.tables, "message kinds": kinds})


def _pairs(node: Node | None) -> Iterator[tuple[str, Node]]:
    for key, value in node.pairs if isinstance(node, Mapping) else ():
        yield key.text, value


def _pairs_with_keys(node: Node | None) -> Iterator[tuple[Scalar, Node]]:
    yield from node.pairs if isinstance(node, Mapping) else ()


def spellings(node: Node | None) -> tuple[str, ...]:
    """Return the texts of a node: list entries, and the parts of a text between commas."""
    if isinstance(node, Sequence):
        return tuple(part for entry in node.items for part in spellings(entry))
    if isinstance(node, Scalar):
        return tuple(part.strip() for part in node.text.split(",") if part.strip())
    return ()


def _row(key: Scalar, node: Node, faults: _Faults) -> Word:
    said = dict(_pairs(node))
    for wrong in said.keys() - set(_ROW_KEYS):
        faults.add(said[wrong], "unknown-key", f'a fact has no "{wrong}"', "it can have: " + ", ".join(_ROW_KEYS))
    kind = _text(said.get("type")) or "text"
    if kind not in TYPES:
        faults.add(
            said.get("type", node),
            "unknown-type",
            f'"{kind}" is no type of a fact',
            "types are: " + ", ".join(sorted(TYPES)),
        )
    accepted = tuple(part for language in LANGUAGES for part in spellings(said.get(language)))
    values = {
        form(spelling): value
        for value, listed in _pairs(said.get("values"))
        for spelling in (value, *spellings(listed))
    }
    return Word(
        key=key.text,
        json=_text(said.get("json")),
        word=_text(said.get("word")) or key.text,
        type=kind,
        spellings=accepted,
        values=values,
        default=_text(said.get("default")) or None,
        about=_text(said.get("about")),
    )


def _text(node: Node | None) -> str:
    return node.text.strip() if isinstance(node, Scalar) else ""


def _by_spelling(rows: tuple[Word, ...], facts: Node | None, faults: _Faults) -> dict[str, Word]:
    found: dict[str, Word] = {}
    keys = {key.text: key for key, _ in _pairs_with_keys(facts)}
    # Keys before spellings: no spelling can take another fact's name.
    for row in rows:
        found.setdefault(form(row.key), row)
    for row in rows:
        for spelling in row.spellings:
            other = found.setdefault(form(spelling), row)
            if other is not row:
                faults.add(
                    keys[row.key],
                    "spelling-twice",
                    f'"{spelling}" is a spelling of "{other.key}" and of "{row.key}"',
                    "keep one of them",
                )
    for row in rows:
        if row.json:
            found.setdefault(form(row.json), row)
    return found


def _table(name: str, node: Node) -> dict[str, str]:
    as_written = name in _AS_WRITTEN
    return {
        (spelling.casefold() if as_written else form(spelling) or spelling): meaning
        for meaning, listed in _pairs(node)
        for spelling in ((meaning, *spellings(listed)) if meaning != "any" else spellings(listed))
    }
