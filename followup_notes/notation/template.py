"""Templates of task lines and letters: checked over the syntax tree when loaded, rendered from plain values."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Mapping, Sequence
from functools import lru_cache
from typing import TYPE_CHECKING, Any

from followup_notes.model.problem import Position, Problem
from followup_notes.notation.filters import FILTERS

if TYPE_CHECKING:
    from jinja2 import Environment, nodes

    from followup_notes.notation.templatecheck import Fault

MAX_CHARACTERS = 20_000
MAX_BRACKETS = 30
MAX_ROUNDS = 10_000
MAX_OUTPUT = 100_000

_ONLY_TAGS = re.compile(r"\s*(?:\{%[^%]*%\}\s*)+")
_SLOT, _SLOT_EDGE = "_slot_", "_edge_"
_FILTER_NAMES = frozenset(FILTERS)


class RefusedError(ValueError):
    """A template that must not be rendered, or that grew beyond its limits."""


def check(text: str, path: str, line: int, names: Iterable[str], column: int = 1) -> tuple[Problem, ...]:
    """Return every fault of a template whose first character is at `line` and `column` of `path`.

    `names` are the known variables.
    """
    oversize = _oversize(text)
    if oversize:
        return (Problem(Position(path, line, column), "template-size", oversize, "Make it shorter or simpler."),)
    return tuple(
        Problem(_place(path, line, column, fault), fault.code, fault.message, fault.hint)
        for fault in _faults(text, frozenset(names))
    )


def _faults(text: str, names: frozenset[str]) -> list[Fault]:
    from followup_notes.notation.templatecheck import Fault, forbidden, one_each, placed, unknown
    from followup_notes.notation.templateslips import slips

    said = [
        Fault(*_line_and_column(text, slip.start), "template-syntax", slip.message, slip.hint)
        for slip in slips(text, names)
    ]
    if said:
        return sorted(said)
    try:
        tree, _ = _parse(text)
        found = one_each(set(forbidden(tree, _FILTER_NAMES)), set(unknown(tree, names)))
    except RecursionError:
        return [Fault(1, 1, "template-size", "this template is nested too deeply", "Make it simpler.")]
    except Exception as fault:  # noqa: BLE001 - jinja2 is imported late, and lexer and parser raise several kinds
        at = getattr(fault, "lineno", None) or 1
        found = {Fault(at, 0, "template-syntax", f"this template cannot be read: {_said(fault)}", _SYNTAX)}
    return sorted(placed(fault, text) for fault in found)


def _line_and_column(text: str, offset: int) -> tuple[int, int]:
    return text.count("\n", 0, offset) + 1, offset - text.rfind("\n", 0, offset)


def _place(path: str, line: int, column: int, fault: Fault) -> Position:
    return Position(path, line + fault.line - 1, fault.column + (column - 1 if fault.line == 1 else 0))


@lru_cache(maxsize=256)
def variables(text: str) -> tuple[frozenset[str], frozenset[str]]:
    """Return the names a template cannot do without, and those it uses only behind an `if` on them."""
    from followup_notes.notation.templatecheck import needs

    tree, _ = _parse(text)
    required: set[str] = set()
    guarded: set[str] = set()
    needs(tree, frozenset(), required, guarded)
    return _known(required), _known(guarded - required)


@lru_cache(maxsize=256)
def slots(text: str) -> tuple[int, ...]:
    """Return how many wordings each `{% either %}` of a template offers, in their order."""
    return _compiled(text)[1]


def render(text: str, context: Mapping[str, object], choices: Sequence[int] = ()) -> str:
    """Return the text of a checked template; `choices` picks a wording for each `either`.

    `context` holds texts, numbers, booleans, lists of texts and None only. Raises RefusedError when the
    output or its loops outgrow their limits, or a name without a value is to be written.
    """
    return _rendered(text, context, choices, lambda _: "")


def pieces(text: str, context: Mapping[str, object], choices: Sequence[int]) -> tuple[tuple[int | None, str], ...]:
    """Return what `render` does in its pieces: what an `either` wrote with its number, what stands around with None.

    An `either` inside another one is part of what that one wrote.
    """
    from followup_notes.notation.either import edged, taken_apart

    return taken_apart(_rendered(text, context, choices, edged))


def _rendered(text: str, context: Mapping[str, object], choices: Sequence[int], edge: Callable[[int], str]) -> str:
    template, counts = _compiled(text)
    values: dict[str, object] = dict(context)
    values["_budget"] = _Budget()
    for index, count in enumerate(counts):
        values[f"{_SLOT}{index}"] = (choices[index] if index < len(choices) else 0) % count
        values[f"{_SLOT_EDGE}{index}"] = edge(index)
    return _capped(template.generate(values))


class _Budget:
    """How many more rounds all loops of one rendering may take."""

    def __init__(self) -> None:
        self.left = MAX_ROUNDS

    def draw(self, values: Iterable[object]) -> Iterable[object]:
        for value in values:
            self.left -= 1
            if self.left < 0:
                raise RefusedError("the loops of this template take too many rounds")
            yield value


def _capped(chunks: Iterable[str]) -> str:
    from jinja2 import UndefinedError
    from jinja2.exceptions import SecurityError

    parts, size = [], 0
    try:
        for chunk in chunks:
            size += len(chunk)
            if size > MAX_OUTPUT:
                raise RefusedError("this template writes too much")
            parts.append(chunk)
    except (UndefinedError, SecurityError) as fault:
        raise RefusedError(str(fault)) from fault
    return "".join(parts)


@lru_cache(maxsize=512)
def _compiled(text: str) -> tuple[Any, tuple[int, ...]]:
    from jinja2 import Template

    from followup_notes.notation.either import edge_slots
    from followup_notes.notation.templatecheck import forbidden

    oversize = _oversize(text)
    if oversize:
        raise RefusedError(oversize)
    tree, counts = _parse(text)
    faults = forbidden(tree, _FILTER_NAMES)
    if faults:
        raise RefusedError(faults[0].message)
    environment = _environment()
    edge_slots(tree, len(counts), _SLOT, _SLOT_EDGE)
    code = environment.compile(_bounded(tree))
    return Template.from_code(environment, code, {}), counts


def _parse(text: str) -> tuple[nodes.Template, tuple[int, ...]]:
    from followup_notes.notation.either import number_slots

    tree = _environment().parse(_keep_line_ends(text))
    return tree, number_slots(tree, _SLOT)


def _keep_line_ends(text: str) -> str:
    """Let only lines that hold nothing but tags vanish; Jinja would join "{% endif %}" at a line's end to the next."""
    return "\n".join(
        line[:-2] + "+%}" if line.endswith("%}") and not _ONLY_TAGS.fullmatch(line) else line
        for line in text.replace("\r\n", "\n").split("\n")
    )


@lru_cache(maxsize=1)
def _environment() -> Environment:
    from jinja2 import StrictUndefined
    from jinja2.sandbox import ImmutableSandboxedEnvironment

    from followup_notes.notation.either import Either

    environment = ImmutableSandboxedEnvironment(
        undefined=StrictUndefined, trim_blocks=True, lstrip_blocks=True, extensions=[Either], finalize=_finalize
    )
    environment.globals.clear()
    environment.filters.clear()
    environment.filters.update(FILTERS)
    environment.filters["_rounds"] = _rounds
    return environment


def _finalize(value: object) -> object:
    if value is None:
        raise RefusedError("a name without a value is to be written")
    return value


def _rounds(values: object, budget: _Budget) -> Iterable[object]:
    if not isinstance(values, list | tuple):
        raise RefusedError("a loop needs a list")
    return budget.draw(values)


def _bounded(tree: nodes.Template) -> nodes.Template:
    """Let every loop draw on the budget."""
    from jinja2 import nodes

    for loop in tree.find_all(nodes.For):
        budget = nodes.Name("_budget", "load")
        loop.iter = nodes.Filter(loop.iter, "_rounds", [budget], [], None, None)
        loop.iter.set_lineno(loop.lineno, override=True)
    return tree.set_environment(_environment())  # type: ignore[return-value]


def _oversize(text: str) -> str:
    if len(text) > MAX_CHARACTERS:
        return f"this template has {len(text):,} characters; {MAX_CHARACTERS:,} are the most"
    depth = deepest = 0
    for char in text:
        depth += (char in "([{") - (char in ")]}")
        deepest = max(deepest, depth)
    if deepest > MAX_BRACKETS:
        return "this template has too many brackets inside each other"
    return ""


def _known(names: set[str]) -> frozenset[str]:
    return frozenset(name for name in names if not name.startswith("_"))


def _said(fault: Exception) -> str:
    return (getattr(fault, "message", None) or str(fault)).rstrip(".")


_SYNTAX = "Names stand in {{ }}, conditions in {% if name %} … {% endif %}."
