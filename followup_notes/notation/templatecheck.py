"""What the syntax tree of a template may hold, and which of its names need a value."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

from jinja2 import nodes

from followup_notes.notation.nearest import nearest

MAX_NODES = 2_000
MAX_LOOPS = 2
_ALLOWED = (
    nodes.Template,
    nodes.Output,
    nodes.TemplateData,
    nodes.Name,
    nodes.Const,
    nodes.List,
    nodes.If,
    nodes.For,
    nodes.Compare,
    nodes.Operand,
    nodes.And,
    nodes.Or,
    nodes.Not,
    nodes.CondExpr,
    nodes.Filter,
    nodes.Test,
)
_TESTS = frozenset({"defined"})
_LOOP = frozenset({"first", "last", "index"})
_SAID = {
    nodes.Getattr: ('a name may not be followed by "."', "."),
    nodes.Getitem: ('a name may not be followed by "["', "["),
    nodes.Call: ("nothing can be called here", "("),
    nodes.Assign: ('"set" is not possible here', "set"),
    nodes.AssignBlock: ('"set" is not possible here', "set"),
    nodes.Macro: ("macros are not possible here", "macro"),
    nodes.Include: ("a template cannot include another one", "include"),
    nodes.Import: ("a template cannot import another one", "import"),
    nodes.FromImport: ("a template cannot import another one", "from"),
    nodes.Extends: ("a template cannot extend another one", "extends"),
    nodes.Block: ("blocks are not possible here", "block"),
    nodes.Concat: ('"~" is not possible here; write the names one after the other', "~"),
}
_PLAIN = "Only names, texts, if, for, either and the listed filters can stand here."


class Fault(NamedTuple):
    """What is wrong, where: line and column in the template from 1, the column 0 until it was looked for."""

    line: int
    column: int
    code: str
    message: str
    hint: str
    sign: str = ""
    """What stands there."""


def placed(fault: Fault, text: str) -> Fault:
    """Return a fault with the column of its sign: the first on its line that stands in braces."""
    if fault.column:
        return fault._replace(sign="")
    line = (text.split("\n") + [""] * fault.line)[fault.line - 1]
    first = re.search(r"\{[{%]", line)
    start = first.start() if first else 0
    name = rf"(?<!\w){re.escape(fault.sign)}(?!\w)" if fault.sign[:1].isalnum() else re.escape(fault.sign)
    inside = (found.start() for found in re.finditer(name, line) if fault.sign and _in_braces(line, found.start()))
    return fault._replace(column=next(inside, start) + 1, sign="")


def _in_braces(line: str, at: int) -> bool:
    return max(line.rfind("{{", 0, at), line.rfind("{%", 0, at)) > max(line.rfind("}}", 0, at), line.rfind("%}", 0, at))


def forbidden(tree: nodes.Template, filters: frozenset[str]) -> list[Fault]:
    """Return what stands in the tree that no template may hold; texts are plain, loops few, the whole small."""
    if sum(1 for _ in tree.find_all(nodes.Node)) >= MAX_NODES:
        return [Fault(1, 1, "template-size", "this template has too many parts", "Make it shorter or simpler.")]
    found = list(_faults(tree, filters))
    return found + [
        Fault(at, 0, "template-forbidden", "loops may stand inside each other twice at most", _PLAIN, "for")
        for at in _deep(tree)
    ]


def unknown(tree: nodes.Template, names: frozenset[str]) -> list[Fault]:
    """Return the names no note, rule or setting can fill, each with the nearest known one."""
    found = []
    dotted = {_path(node)[0]: _path(node)[1] for node in tree.find_all(nodes.Getattr) if not _of_loop(node)}
    for name, line in sorted(set(_free(tree, frozenset()))):
        if name not in names and not name.startswith("_slot_"):
            near = dotted.get(name, "") if dotted.get(name) in names else nearest(name, names)
            hint = f'did you mean "{near}"?' if near else "The page on letters lists the names there are."
            found.append(
                Fault(line, 0, "template-variable", f'there is nothing called "{name}" to write here', hint, name)
            )
    return found


def needs(node: nodes.Node, sure: frozenset[str], required: set[str], guarded: set[str]) -> None:
    """Collect the names written where nothing makes sure that they have a value, and the others."""
    if isinstance(node, nodes.Name):
        (guarded if node.name in sure else required).add(node.name)
    elif isinstance(node, nodes.If | nodes.CondExpr):
        _needs_branches(node, sure, required, guarded)
    elif isinstance(node, nodes.For):
        _needs_loop(node, sure, required, guarded)
    elif isinstance(node, nodes.Filter) and node.name == "default":
        guarded.update(name.name for name in node.find_all(nodes.Name))
    else:
        for child in node.iter_child_nodes():
            needs(child, sure, required, guarded)


def _needs_branches(
    node: nodes.If | nodes.CondExpr, sure: frozenset[str], required: set[str], guarded: set[str]
) -> None:
    guarded.update(name.name for name in node.test.find_all(nodes.Name))
    if isinstance(node.test, nodes.Name):
        guarded.add(node.test.name)
    yes, no = _known(node.test)
    if isinstance(node, nodes.CondExpr):
        needs(node.expr1, sure | yes, required, guarded)
        if node.expr2 is not None:
            needs(node.expr2, sure | no, required, guarded)
        return
    for child in node.body:
        needs(child, sure | yes, required, guarded)
    rest = sure | no
    for branch in node.elif_:
        needs(branch, rest, required, guarded)
        rest |= _known(branch.test)[1]
    for child in node.else_:
        needs(child, rest, required, guarded)


def _needs_loop(node: nodes.For, sure: frozenset[str], required: set[str], guarded: set[str]) -> None:
    own = {name.name for name in node.target.find_all(nodes.Name)} | {"loop"}
    if isinstance(node.target, nodes.Name):
        own.add(node.target.name)
    needs(node.iter, sure, required, guarded)
    for child in [*node.body, *node.else_]:
        needs(child, sure | own, required, guarded)
    guarded.difference_update(own)


def _known(test: nodes.Node) -> tuple[frozenset[str], frozenset[str]]:
    """Return the names sure to be filled where the test holds, and where it does not."""
    if isinstance(test, nodes.Name):
        return frozenset({test.name}), frozenset()
    if isinstance(test, nodes.Not):
        yes, no = _known(test.node)
        return no, yes
    if isinstance(test, nodes.And | nodes.Or):
        left, right = _known(test.left), _known(test.right)
        both = (left[0] | right[0], left[1] & right[1])
        either = (left[0] & right[0], left[1] | right[1])
        return both if isinstance(test, nodes.And) else either
    if isinstance(test, nodes.Compare):
        return frozenset(name.name for name in test.find_all(nodes.Name)), frozenset()
    return frozenset(), frozenset()


def _fault(node: nodes.Node, filters: frozenset[str]) -> Iterator[Fault]:
    line = getattr(node, "lineno", 1) or 1
    if isinstance(node, nodes.Getattr) and _of_loop(node):
        return
    if not isinstance(node, _ALLOWED):
        said, sign = _SAID.get(type(node), ("this is more than a template can do", ""))
        yield Fault(line, 0, "template-forbidden", said, _PLAIN, sign)
    elif isinstance(node, nodes.Filter) and node.name not in filters:
        near = nearest(node.name, filters)
        hint = f'did you mean "{near}"?' if near else f"There are: {', '.join(sorted(filters))}."
        yield Fault(line, 0, "template-forbidden", f'"{node.name}" is not a filter', hint, node.name)
    elif isinstance(node, nodes.Test) and node.name not in _TESTS:
        yield Fault(
            line, 0, "template-forbidden", f'"is {node.name}" is not possible here', "Write {% if name %}.", "is"
        )
    elif isinstance(node, nodes.Const) and not isinstance(node.value, str | int | bool | None):
        yield Fault(line, 0, "template-forbidden", "only texts and whole numbers can stand here", _PLAIN)
    elif isinstance(node, nodes.For):
        yield from _loop_fault(node, line)


def _loop_fault(node: nodes.For, line: int) -> Iterator[Fault]:
    plain = isinstance(node.iter, nodes.Name) and isinstance(node.target, nodes.Name)
    if not plain or node.recursive or node.test is not None:
        way_out = "Write {% for one in names %} … {% endfor %}."
        yield Fault(line, 0, "template-forbidden", "a loop goes over one plain name", way_out, "for")


def one_each(shapes: set[Fault], names: set[Fault]) -> set[Fault]:
    """Tell of a line's names or of what cannot stand on it: of the names where it is known which one was meant."""
    meant = {fault.line for fault in names if fault.hint.startswith("did you mean")}
    odd = {fault.line for fault in shapes} - meant
    return {fault for fault in shapes if fault.line in odd} | {fault for fault in names if fault.line not in odd}


def _path(node: nodes.Getattr) -> tuple[str, str]:
    """Return the name before the first dot and the one after the last."""
    inner: nodes.Node = node
    while isinstance(inner, nodes.Getattr):
        inner = inner.node
    return (inner.name if isinstance(inner, nodes.Name) else ""), node.attr


def _of_loop(node: nodes.Getattr) -> bool:
    return isinstance(node.node, nodes.Name) and node.node.name == "loop" and node.attr in _LOOP


def _deep(node: nodes.Node, depth: int = 0) -> Iterator[int]:
    inside = depth + isinstance(node, nodes.For)
    if inside > MAX_LOOPS:
        yield node.lineno
        return
    for child in node.iter_child_nodes():
        yield from _deep(child, inside)


def _faults(node: nodes.Node, filters: frozenset[str]) -> Iterator[Fault]:
    """Give the faults of a tree; within an expression that cannot stand its parts have no faults of their own."""
    own = list(_fault(node, filters))
    yield from own
    if not (own and isinstance(node, nodes.Expr)):
        for child in node.iter_child_nodes():
            yield from _faults(child, filters)


def _free(node: nodes.Node, own: frozenset[str]) -> Iterator[tuple[str, int]]:
    """Give the names that come from outside, with their lines."""
    if isinstance(node, nodes.Name):
        if node.name not in own:
            yield node.name, node.lineno
        return
    if isinstance(node, nodes.For) and isinstance(node.target, nodes.Name):
        yield from _free(node.iter, own)
        inside = own | {node.target.name, "loop"}
        for child in [*node.body, *node.else_]:
            yield from _free(child, inside)
        return
    for child in node.iter_child_nodes():
        yield from _free(child, own)
