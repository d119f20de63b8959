"""The one tag of our own in templates: `{% either %} … {% or %} … {% endeither %}`, several wordings of one thought."""

from __future__ import annotations

import re
from collections.abc import Iterator

from jinja2 import nodes
from jinja2.ext import Extension
from jinja2.parser import Parser

_UNNUMBERED = "_either"
_EDGE = re.compile("\0(\\d+)\0")


class Either(Extension):
    """Turn each `either` into an `if` over a number, so that only allowed nodes are left in the tree."""

    tags = {"either"}  # noqa: RUF012 - jinja2 declares it so

    def parse(self, parser: Parser) -> nodes.Node:
        """Parse one `either` with all its wordings."""
        line = next(parser.stream).lineno
        bodies = [parser.parse_statements(("name:or", "name:endeither"))]
        while next(parser.stream).value == "or":
            bodies.append(parser.parse_statements(("name:or", "name:endeither")))
        return _choice(bodies, line)


def number_slots(tree: nodes.Template, prefix: str) -> tuple[int, ...]:
    """Name the numbers that choose the wordings `prefix` + 0, 1, …; return how many each has."""
    counts: list[int] = []
    for branch in _named(tree, _UNNUMBERED):
        tests = [branch.test, *(other.test for other in branch.elif_)]
        for name in (found for test in tests for found in test.find_all(nodes.Name)):
            name.name = f"{prefix}{len(counts)}"
        counts.append(len(tests) + 1)
    return tuple(counts)


def edge_slots(tree: nodes.Template, count: int, prefix: str, edge: str) -> None:
    """Write the values named `edge` + 0, 1, … on both sides of what each numbered `either` writes."""
    for number in range(count):
        branch = next(_named(tree, f"{prefix}{number}"))
        for body in (branch.body, *(other.body for other in branch.elif_), branch.else_):
            body.insert(0, _written(f"{edge}{number}", branch.lineno))
            body.append(_written(f"{edge}{number}", branch.lineno))


def edged(number: int) -> str:
    """Return the sign that stands on both sides of what one `either` wrote."""
    return f"\0{number}\0"


def taken_apart(written: str) -> tuple[tuple[int | None, str], ...]:
    """Take a text with such signs apart; an `either` inside another one is part of what that one wrote."""
    outside, *marked = _EDGE.split(written)
    found: list[tuple[int | None, str]] = [(None, outside)]
    for number, text in zip(map(int, marked[::2]), marked[1::2], strict=True):
        inside, before = found[-1]
        if inside is None:
            found.append((number, text))
        elif inside == number:
            found.append((None, text))
        else:
            found[-1] = (inside, before + text)
    return tuple(found)


def _named(tree: nodes.Template, name: str) -> Iterator[nodes.If]:
    """Give every `either` whose wordings are chosen by a number of that name; its further branches come after it."""
    for branch in tree.find_all(nodes.If):
        test = branch.test
        if isinstance(test, nodes.Compare) and isinstance(test.expr, nodes.Name) and test.expr.name == name:
            yield branch


def _written(name: str, line: int) -> nodes.Output:
    return nodes.Output([nodes.Name(name, "load", lineno=line)], lineno=line)


def _choice(bodies: list[list[nodes.Node]], line: int) -> nodes.Node:
    *conditional, last = bodies
    if not conditional:
        return nodes.If(nodes.Const(True, lineno=line), last, [], [], lineno=line)
    branches = [nodes.If(_test(index, line), body, [], [], lineno=line) for index, body in enumerate(conditional)]
    first, *others = branches
    first.elif_, first.else_ = others, last
    return first


def _test(index: int, line: int) -> nodes.Compare:
    operand = nodes.Operand("eq", nodes.Const(index, lineno=line), lineno=line)
    return nodes.Compare(nodes.Name(_UNNUMBERED, "load", lineno=line), [operand], lineno=line)
