"""The notes of users' tests: keys and values that are most likely slips, for a test with one proves little."""

from __future__ import annotations

from collections.abc import Iterable

from followup_notes.book.faults import Faults
from followup_notes.book.values import allowed
from followup_notes.book.vocabulary import Entry, Vocabulary
from followup_notes.notation.nearest import fold, nearest, slips
from followup_notes.notation.yaml import Mapping, Node, Scalar, Sequence

# What the entries of lists hold, and what notes hold that no rule asks for.
_OTHERS = frozenset(map(fold, ("name", "email", "title", "topics", "talked about", "on", "by", "to", "kind", "about", "what", "link", "url", "sent", "received", "thanked", "type", "tags", "aliases", "date", "time", "end", "note", "notes", "follow-up", "follow-up off")))  # fmt: skip


def check_notes(notes: Iterable[Node], vocabulary: Vocabulary, faults: Faults) -> None:
    """Warn of keys that are a letter or two away from known ones, and of values that their keys never have."""
    for node in notes:
        if isinstance(node, Sequence):
            check_notes(node.items, vocabulary, faults)
        elif isinstance(node, Mapping):
            for key, value in node.pairs:
                _check_line(key, value, vocabulary, faults)
                check_notes([value], vocabulary, faults)


def _check_line(key: Scalar, value: Node, vocabulary: Vocabulary, faults: Faults) -> None:
    entry = vocabulary.find(key.text)
    if fold(key.text) in _OTHERS:
        return
    if entry is None:
        near = None if faults.full else nearest(key.text, vocabulary.all_spellings)
        if near and slips(fold(near), fold(key.text)) <= (2 if len(key.text) > 4 else 1):
            message = f'"{key.text}" is not a key of notes; this line does nothing'
            faults.warning(key.at, "unknown-key", message, f'did you mean "{near}"?')
    elif isinstance(value, Scalar) and entry.type == "choice" and value.text.strip():
        _check_value(value, entry, faults)


def _check_value(value: Scalar, entry: Entry, faults: Faults) -> None:
    text = value.text.strip()
    if fold(text) not in entry.values:
        hint = f"{faults.meant(text, entry.values.values())} it can be: {allowed(entry)}".strip()
        faults.warning(value.at, "unknown-value", f'"{entry.word}" is never "{text}"', hint)
