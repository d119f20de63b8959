"""One rule or one change of a rule: its lines read, each with the place it stands at."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field

from followup_notes.book.examples import read_tests
from followup_notes.book.faults import Faults, Lost
from followup_notes.book.lines import ALSO, LINES, Lexicon
from followup_notes.book.tree import folded, pairs_of, place, said, shown
from followup_notes.model.problem import Position
from followup_notes.model.rules import Replaced, Rule, UserTest
from followup_notes.notation.nearest import fold, nearest
from followup_notes.notation.yaml import Mapping as Map
from followup_notes.notation.yaml import Node, Scalar

_EXAMPLE = "the lines when, due and task, indented below its name"
_SELDOM = {"every": "repeat", "deadline": "due", "name": "title", "template": "draft", "letter": "draft", "text": "task", "if": "when", "condition": "when", "conditions": "when", "reason": "why", "end": "until", "except": "unless", "begin": "start", "from": "start"}  # fmt: skip
OWN_LINES = folded((*LINES, "examples"))


@dataclass(frozen=True, slots=True)
class Line:
    """One line of a rule: what it says, where, and as text."""

    value: object
    at: Position
    text: str


@dataclass(frozen=True, slots=True)
class Body:
    """The lines of a rule or change by name; `whole` is false where one of them could not be read."""

    lines: Mapping[str, Line] = field(default_factory=dict)
    tests: tuple[UserTest, ...] = ()
    broken: frozenset[str] = frozenset()


def read_body(name: str, node: Node, lexicon: Lexicon, faults: Faults, *, change: bool) -> Body:
    """Read the lines under a rule's name; a bad line costs only itself."""
    lines: dict[str, Line] = {}
    tests: tuple[UserTest, ...] = ()
    broken: set[str] = {"task", "due"} if isinstance(node, Scalar) and node.text else set()
    table = {**LINES, **ALSO} if change else LINES
    for key, value in pairs_of(node, faults, f'"{name}"', _EXAMPLE):
        line = folded(table).get(fold(key.text)) if change else OWN_LINES.get(fold(key.text))
        if line is None:
            _report_key(key, lexicon, faults, change=change)
            broken.update(filter(None, [_meant(key, OWN_LINES.values())]))
        elif line == "examples":
            tests = read_tests(value, faults, rule=name, shipped=lexicon.trusted)
        else:
            found = table[line][1](said(key, value), lexicon, faults, line)
            if found is None or found == ():
                broken.add(line)
            else:
                lines[line] = Line(found, key.at, shown(value))
    return Body(lines, tests, frozenset(broken))


def _report_key(key: Scalar, lexicon: Lexicon, faults: Faults, *, change: bool) -> None:
    plain = fold(key.text)
    if plain in folded(ALSO):
        faults.error(
            key.at,
            "unknown-key",
            f'"{key.text}" stands only under change',
            f'write "{key.text.replace("also ", "")}" here',
        )
        return
    if change and plain == "examples":
        faults.error(key.at, "unknown-key", "examples stand beside a rule of your own", 'write them under "tests:"')
        return
    table = (*LINES, *ALSO) if change else (*LINES, "examples")
    near = _meant(key, table)
    hint = f'did you mean "{near}"?' if near else "a rule has: " + ", ".join(table)
    word = lexicon.vocabulary.find(key.text)
    if word and not near:
        hint = f'"{word.word}" is a word of notes: write it below when: or unless:, indented further'
    faults.error(key.at, "unknown-key", f'"{key.text}" is not something a rule has', hint)


def _meant(key: Scalar, table: Iterable[str]) -> str | None:
    return _SELDOM.get(key.text.strip().casefold()) or nearest(key.text, table)


def make_rule(
    name: str, key: Scalar, body: Body, faults: Faults, *, shipped: bool, lost: Sequence[Lost]
) -> Rule | None:
    """Make the rule of a body; report what no rule can be without, unless a line of it was `lost`."""
    missing = [line for line in ("task", "due") if line not in body.lines]
    for line in missing:
        if line not in body.broken and not lost:
            hint = {
                "task": "add the line task: Call {{ company }}",
                "due": "add the line due: 24 hours after interview",
            }[line]
            faults.error(key.at, "missing-key", f'the rule "{name}" has no line "{line}"', hint)
    # Without one of its conditions a rule would speak where it must not.
    if missing or not body.broken <= _HARMLESS or not all(_is_harmless(one) for one in lost):
        return None
    values = {LINES[line][0]: found.value for line, found in body.lines.items()}
    keys = {line: Replaced(found.at, found.text) for line, found in body.lines.items()}
    return Rule(name=name, at=key.at, keys=keys, shipped=shipped, **values)  # type: ignore[arg-type]


_HARMLESS = frozenset({"draft", "title", "why", "source", "area", "formerly", "tick", "examples"})


def _is_harmless(lost: Lost) -> bool:
    """Tell whether a lost line takes no condition and no time from the rule above it."""
    if len(lost.keys) < 3 or fold(lost.keys[0]) != "rules":
        return not set(map(fold, lost.keys[:2])) & set(OWN_LINES)
    # rules, the rule's name, the line of the rule
    return OWN_LINES.get(fold(lost.keys[2])) in _HARMLESS


def misplaced(key: Scalar, value: Node) -> bool:
    """Tell whether a line of a rule stands where a rule's name should."""
    line = OWN_LINES.get(fold(key.text))
    looks_like_rule = isinstance(value, Map) and any(fold(inner.text) in OWN_LINES for inner, _ in value.pairs)
    return line is not None and (not looks_like_rule or line in ("when", "unless", "done when", "repeat"))


def report_misplaced(key: Scalar, owner: str | None, faults: Faults) -> None:
    """Report such a line; `owner` is the rule it most likely belongs to."""
    below = f' below "{owner}"' if owner else " below the name of a rule"
    message = f'"{key.text}" stands where the name of a rule should stand'
    faults.error(key.at, "wrong-indentation", message, f"if it is a line of a rule, indent it further,{below}")


def already(name: str, at: Position, taken: Position, faults: Faults) -> None:
    """Report a rule whose name is taken."""
    faults.error(
        at,
        "duplicate-rule",
        f'there is already a rule "{name}" ({place(taken)})',
        'to alter it write it under "change:", or give yours another name',
    )
