"""The one tag of our own in templates: `{% either %} … {% or %} … {% endeither %}`, several wordings of one thought."""

from __future__ import annotations

from jinja2 import nodes
from jinja2.ext import Extension
from jinja2.parser import Parser

_UNNUMBERED = "_either"


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
    for branch in tree.find_all(nodes.If):
        if not _is_either(branch):
            continue
        tests = [branch.test, *(other.test for other in branch.elif_)]
        for name in (found for test in tests for found in test.find_all(nodes.Name)):
            name.name = f"{prefix}{len(counts)}"
        counts.append(len(tests) + 1)
    return tuple(counts)


def _is_either(branch: nodes.If) -> bool:
    test = branch.test
    return isinstance(test, nodes.Compare) and isinstance(test.expr, nodes.Name) and test.expr.name == _UNNUMBERED


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
