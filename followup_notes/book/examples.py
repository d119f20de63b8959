"""Tests of rules as written: `examples` beside a rule and `tests` of a file."""

from __future__ import annotations

import json
import re
from datetime import datetime

from followup_notes.book.faults import Faults, kind_of
from followup_notes.book.tree import all_known, entries_of, folded, known_pairs, pairs_of, text_of, texts_of
from followup_notes.model.rules import Expectation, UserTest
from followup_notes.model.verdict import State
from followup_notes.notation.nearest import fold
from followup_notes.notation.yaml import Mapping, Node, Scalar

STATES = {fold(state.value): state.value for state in State}
_TEST = folded(("name", "note", "notes", "expect", "about", "why"))
_MOMENT = re.compile(r"(\d{4}-\d{2}-\d{2})[ T](\d{1,2}):(\d{2})(?::00)?$")
_EXAMPLE = "- name: …, and below it note: and expect:"
_EXPECTED = "- at: 2026-03-02 18:59, and below it thank-you-note: open"


def read_tests(node: Node, faults: Faults, *, rule: str | None, shipped: bool) -> tuple[UserTest, ...]:
    """Return the tests of a list; report those that can never fail."""
    found = (_test(entry, faults, rule, shipped=shipped) for entry in entries_of(node))
    return tuple(test for test in found if test)


def _test(node: Node, faults: Faults, rule: str | None, *, shipped: bool) -> UserTest | None:
    if not isinstance(node, Mapping):
        faults.error(
            node.at,
            "bad-test",
            f"a test has lines of its own, and this is {kind_of(node)}",
            f"write it like: {_EXAMPLE}",
        )
        return None
    name, said = "", False
    notes: tuple[str, ...] = ()
    expect: tuple[Expectation, ...] = ()
    for key, _, value in known_pairs(node.pairs, _TEST, faults, "a test"):
        if key == "name":
            name = text_of(value, faults, key) or ""
        elif key in ("note", "notes"):
            faults.test_notes.extend(() if shipped else entries_of(value))
            notes = tuple(text for entry in entries_of(value) if (text := _note(entry, faults)) is not None)
        elif key == "expect":
            said = True
            expect = _expectations(value, faults)
    if not notes:
        _report_noteless(node, faults)
        return None
    if not expect:
        _report_empty(node, faults, said=said)
        return None
    return UserTest(name or f"{rule or 'test'} at line {node.at.line}", node.at, shipped, rule, notes, expect)


def _report_noteless(node: Mapping, faults: Faults) -> None:
    # A note that could not be read has its own fault.
    if all_known(node, _TEST) and not any(fold(key.text) in ("note", "notes") for key, _ in node.pairs):
        hint = "add note: with the lines of a note's front matter below it"
        faults.error(node.at, "bad-test", "this test has no note", hint)


def _report_empty(node: Mapping, faults: Faults, *, said: bool) -> None:
    if not said and not all_known(node, _TEST):
        return
    value = next((value for key, value in node.pairs if fold(key.text) == "expect"), None)
    if said and value is not None and entries_of(value):
        return
    at = value.at if value is not None and not isinstance(value, Scalar) else node.at
    faults.error(at, "empty-test", "this test expects nothing, so it can never fail", f"add expect: with {_EXPECTED}")


def _note(node: Node, faults: Faults) -> str | None:
    if isinstance(node, Mapping):
        return printed(node)
    if isinstance(node, Scalar) and "\n" in node.text:
        return node.text.strip("\n").removeprefix("---\n").removesuffix("---").rstrip()
    faults.error(
        node.at,
        "bad-test",
        f"a test's note has lines like company: Northwind, and this is {kind_of(node)}",
        "write them below note:, indented further",
    )
    return None


def _expectations(node: Node, faults: Faults) -> tuple[Expectation, ...]:
    found = [_expectation(entry, faults) for entry in entries_of(node)]
    return tuple(expectation for expectation in found if expectation)


def _expectation(node: Node, faults: Faults) -> Expectation | None:
    moment, states, opened = None, [], None
    said_time = False
    for key, value in pairs_of(node, faults, "an expectation", _EXPECTED):
        plain = fold(key.text)
        if plain == "at":
            said_time = True
            moment = _moment(value, faults)
        elif plain == "open":
            opened = _open(value, faults)
        elif isinstance(value, Scalar) and _MOMENT.match(value.text):
            said_time = True
            faults.error(key.at, "unknown-key", f'"{key.text}" is followed by a time', 'did you mean "at"?')
        elif state := _state(value, faults, key):
            faults.mentions.append(key)
            states.append((key.text.strip(), state))
    if isinstance(node, Mapping) and not said_time:
        faults.error(node.at, "bad-test", "this expectation says no time", "add the line at: 2026-03-02 18:59")
    if moment and not states and opened is None and len(getattr(node, "pairs", ())) < 2:
        faults.error(
            node.at,
            "empty-test",
            "this line expects nothing, so it can never fail",
            f"write it like: {_EXPECTED}, or open: nothing",
        )
    return Expectation(moment, node.at, tuple(states), opened) if moment and (states or opened is not None) else None


def _moment(node: Node, faults: Faults) -> str | None:
    text = text_of(node, faults, "at")
    found = _MOMENT.match(text or "")
    if found:
        moment = f"{found[1]} {int(found[2]):02}:{found[3]}"
        try:
            datetime.fromisoformat(moment)
        except ValueError:
            found = None
        else:
            return moment
    if text is not None:
        faults.error(node.at, "bad-moment", f'"{text}" is not a day with a time', "write it like: at: 2026-03-02 18:59")
    return None


def _state(node: Node, faults: Faults, key: Scalar) -> str | None:
    text = text_of(node, faults, key.text)
    if text is None:
        return None
    state = STATES.get(fold(text))
    if state is None:
        names = [name.replace("-", " ") for name in STATES.values()]
        faults.error(
            node.at,
            "unknown-state",
            f'"{text}" is not a state a task can be in',
            f"{faults.meant(text, names)} the states are: {', '.join(names)}".strip(),
        )
    return state


def _open(node: Node, faults: Faults) -> tuple[str, ...] | None:
    if isinstance(node, Scalar) and fold(node.text) == "nothing":
        return ()
    scalars = texts_of(node, faults, "open")
    if not scalars and isinstance(node, Scalar | Mapping):
        return None
    if not scalars:
        faults.error(node.at, "empty-test", "open: [] must be said in words", "write open: nothing")
        return None
    faults.mentions.extend(scalars)
    return tuple(scalar.text.strip() for scalar in scalars)


def printed(node: Node, indent: int = 0) -> str:
    """Return a node as YAML text in block style; plain scalars stay plain."""
    pad = " " * indent
    if isinstance(node, Scalar):
        return node.text if node.plain else json.dumps(node.text, ensure_ascii=False)
    if isinstance(node, Mapping):
        return "\n".join(f"{pad}{printed(key)}:{_below(value, indent)}" for key, value in node.pairs) or f"{pad}{{}}"
    return "\n".join(f"{pad}-{_below(entry, indent)}" for entry in node.items) or f"{pad}[]"


def _below(node: Node, indent: int) -> str:
    if isinstance(node, Scalar):
        return f" {printed(node)}".rstrip()
    return "\n" + printed(node, indent + 2)
