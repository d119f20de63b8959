"""The lines of `when`, `unless` and `done when`."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from followup_notes.book.faults import Faults, inner, kind_of
from followup_notes.book.tree import entries_of, shown
from followup_notes.book.values import FORMS, read_value, read_values
from followup_notes.book.vocabulary import Entry, Vocabulary
from followup_notes.model.problem import Position
from followup_notes.model.rules import Condition, Expression, Test
from followup_notes.notation.expression import compile_expression
from followup_notes.notation.phrase import Slip
from followup_notes.notation.yaml import Mapping, Node, Scalar, Sequence


def read_conditions(node: Node, vocabulary: Vocabulary, faults: Faults, what: str) -> tuple[Condition, ...]:
    """Return the conditions of a mapping (or of a list of mappings); a bad line costs only itself."""
    return tuple(
        condition
        for key, value in _lines(node, vocabulary, faults, what)
        if (condition := _condition(key, value, vocabulary, faults))
    )


def count_of_lines(node: Node) -> int:
    """Return how many conditions a node would hold if all of its lines could be read."""
    if isinstance(node, Mapping):
        return len(node.pairs)
    return sum(map(count_of_lines, node.items)) if isinstance(node, Sequence) else 1


def _lines(node: Node, vocabulary: Vocabulary, faults: Faults, what: str) -> Iterator[tuple[Scalar, Node]]:
    for entry in (node,) if _is_one_line(node) else entries_of(node):
        if isinstance(entry, Mapping):
            yield from entry.pairs
        else:
            faults.error(
                entry.at,
                "not-a-condition",
                f"{what} has lines like interview: done, and this is {kind_of(entry)}",
                _as_line(entry, vocabulary),
            )
    if isinstance(node, Scalar) and not node.text.strip() and not faults.lost_lines(node.at):
        faults.error(
            node.at,
            "not-a-condition",
            f"there is nothing under {what}",
            "write a line like interview: done under it, indented further",
        )


def _is_one_line(node: Node) -> bool:
    """Tell whether a list of texts stands in brackets: [interview, done] is one slip, and one line of texts each is not."""
    texts = isinstance(node, Sequence) and len(node.items) > 1 and all(isinstance(one, Scalar) for one in node.items)
    return texts and isinstance(node, Sequence) and {one.at.line for one in node.items} == {node.at.line}


def _as_line(entry: Node, vocabulary: Vocabulary) -> str:
    said = shown(entry).strip("[]").replace(",", "")
    known = vocabulary.find(said)
    if known:
        return f"write it like: {known.word}: filled"
    words = said.replace("=", " ").replace(" is ", " ").split()
    for length in (3, 2, 1):
        word = " ".join(words[:length])
        if len(words) > length and vocabulary.find(word):
            return f"write it like: {word}: {' '.join(words[length:])}"
    return "write it on a line of its own, like: interview: done"


def _condition(key: Scalar, value: Node, vocabulary: Vocabulary, faults: Faults) -> Condition | None:
    entry = vocabulary.find(key.text)
    if entry is None:
        hint = faults.meant(
            key.text, vocabulary.all_spellings, "followup-notes schema lists the words; notes say them as keys"
        )
        faults.error(key.at, "unknown-word", f'"{key.text}" is not a word that notes say', hint)
        return None
    # What is wrong is told of the word as it is written here.
    as_said = entry if key.text == entry.word else replace(entry, word=key.text.strip())
    test = _test(value, as_said, faults)
    return Condition(entry.word, test, key.at, f"{key.text}: {shown(value)}") if test else None


def _test(value: Node, entry: Entry, faults: Faults) -> Test | None:
    if isinstance(value, Sequence):
        return _list(value, entry, faults)
    if isinstance(value, Mapping):
        faults.error(
            value.at, "not-a-value", f'"{entry.word}" needs a value, and this is {kind_of(value)}', f"write {FORMS}"
        )
        return None
    test = read_value(value.text, entry)
    if isinstance(test, Slip):
        faults.slip(value, "bad-value", test, inside=bool(test.start))
        return None
    return test


def _list(value: Sequence, entry: Entry, faults: Faults) -> Test | None:
    scalars = [element for element in value.items if isinstance(element, Scalar)]
    if len(scalars) < len(value.items) or not scalars:
        faults.error(value.at, "not-a-value", "a list of values holds texts only", "write it like: [Acme, Initech]")
        return None
    test = read_values([element.text for element in scalars], entry)
    if isinstance(test, tuple):
        index, slip = test
        faults.slip(scalars[index], "bad-value", slip)
        return None
    return test


def read_expression(node: Node, vocabulary: Vocabulary, faults: Faults) -> Expression | None:
    """Return the compiled `only if`."""
    if not isinstance(node, Scalar) or not node.text.strip():
        faults.error(
            node.at,
            "not-a-text",
            f"only if should be one expression, and this is {kind_of(node)}",
            'write it like: only if: round >= 2 and company != "Acme"',
        )
        return None
    found = compile_expression(node.text, node.at, vocabulary.for_expressions)
    if isinstance(found, Slip):
        faults.error(_within(node, found), "bad-expression", found.message, found.hint)
        return None
    return found


def _within(node: Scalar, slip: Slip) -> Position:
    return inner(node, slip.start)
