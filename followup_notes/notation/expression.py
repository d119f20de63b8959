"""The escape hatch `only if`: an expression that is at once valid Python and valid Jinja, checked word by word."""

from __future__ import annotations

import ast
import warnings
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from itertools import pairwise
from types import CodeType

from followup_notes.model.problem import Position
from followup_notes.model.rules import Expression
from followup_notes.notation.expressionslips import EXPRESSIONS, syntax_slip
from followup_notes.notation.nearest import did_you_mean, fold
from followup_notes.notation.phrase import Slip

LONGEST = 300
_NODES = (
    ast.Expression, ast.BoolOp, ast.And, ast.Or, ast.UnaryOp, ast.Not, ast.Compare, ast.Eq, ast.NotEq, ast.Lt, ast.LtE,
    ast.Gt, ast.GtE, ast.In, ast.NotIn, ast.Name, ast.Load, ast.Constant, ast.List, ast.Tuple,
)  # fmt: skip
_CALLED = {
    ast.Attribute: 'a dot: write names of words only, with "_" for blanks',
    ast.Call: "brackets after a name: nothing can be called here",
    ast.Subscript: "square brackets after a name",
    ast.BinOp: "arithmetic",
    ast.IfExp: "if … else …",
    ast.NamedExpr: '":="',
    ast.Lambda: "lambda",
    ast.JoinedStr: "text with an f before it",
    ast.Is: '"is": write "==" to compare',
    ast.IsNot: '"is not": write "!=" to compare',
}


class Lacking(Exception):  # noqa: N818 - no fault: the notes do not say it
    """Raised inside an expression that compares a word of which the notes say nothing."""

    def __init__(self, word: str) -> None:
        """Remember the word."""
        super().__init__(word)
        self.word = word


class Missing:
    """A word the notes say nothing of: false as it stands, and unknown as soon as it is compared."""

    __slots__ = ("_word",)
    __hash__ = None  # type: ignore[assignment]

    def __init__(self, word: str) -> None:
        """Remember the word."""
        self._word = word

    def __bool__(self) -> bool:
        return False

    def _unknown(self, _other: object) -> bool:
        raise Lacking(self._word)

    __eq__ = __ne__ = __lt__ = __le__ = __gt__ = __ge__ = __contains__ = _unknown


@dataclass(frozen=True, slots=True)
class Name:
    """A word an expression may use, the type of its value and, of a choice, the value each spelling means."""

    word: str
    type: str = ""
    values: Mapping[str, str] = field(default_factory=dict)


def compile_expression(text: str, at: Position, words: Mapping[str, Name]) -> Expression | Slip:
    """Check and compile an expression; `words` maps the folded spelling of every name to what it is.

    Texts are folded, and those compared with a choice become its value, so that `company == "ACME"` and
    `stage == "phone screen"` compare as conditions do.
    """
    if len(text) > LONGEST:
        return Slip(f"an expression has {LONGEST} characters at most", "split it: use when and unless for the rest")
    if any(char in text for char in "\n\r\x00"):
        return Slip("an expression stands on one line", EXPRESSIONS)
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            tree = ast.parse(text.strip(), mode="eval")
    except SyntaxError as error:
        return syntax_slip(text, error)
    except (ValueError, MemoryError, RecursionError):
        return Slip("this expression cannot be read", EXPRESSIONS)
    shift = len(text) - len(text.lstrip())
    return _checked(tree, text, shift, words) or _compiled(tree, text, at, words)


def holds(expression: Expression, value_of: Callable[[str], object]) -> bool:
    """Tell whether an expression holds; `value_of` gives a word's value, None where the notes say nothing.

    Raise Lacking where it depends on something the notes do not say. Texts are compared folded,
    lists element by element.
    """
    values = {name.replace(" ", "_").replace("-", "_"): _plain(name, value_of(name)) for name in expression.names}
    try:
        return bool(eval(expression.code, {"__builtins__": {}}, values))  # noqa: S307 - checked at load, names and constants only
    except TypeError:
        return False


def _plain(word: str, value: object) -> object:
    if value is None:
        return Missing(word)
    if isinstance(value, str):
        return fold(value)
    if isinstance(value, tuple | list | frozenset | set):
        return tuple(_plain(word, element) for element in value)
    return value


def _compiled(tree: ast.Expression, text: str, at: Position, words: Mapping[str, Name]) -> Expression | Slip:
    used: dict[str, None] = {}
    for name, constant in _choices_compared(tree, words):
        constant.value = name.values[fold(str(constant.value))]
    for node in ast.walk(tree):
        if isinstance(node, ast.Name):
            word = words[fold(node.id)].word
            node.id = word.replace(" ", "_").replace("-", "_")
            used[word] = None
        elif isinstance(node, ast.Constant) and isinstance(node.value, str):
            node.value = fold(node.value)
    try:
        code: CodeType = compile(tree, "<only if>", "eval")
    except (ValueError, MemoryError, RecursionError, SyntaxError):
        return Slip("this expression cannot be read", EXPRESSIONS)
    return Expression(text, code, tuple(used), at)


def _checked(tree: ast.AST, text: str, shift: int, words: Mapping[str, Name]) -> Slip | None:
    for node in ast.walk(tree):
        slip = _fault(node, words)
        if slip:
            return _placed(slip, node, text, shift)
    return _never(tree, text, shift, words)


def _placed(slip: Slip, node: ast.AST, text: str, shift: int) -> Slip:
    start = getattr(node, "col_offset", 0)
    end = getattr(node, "end_col_offset", None)
    raw = text.strip().encode()
    first = len(raw[:start].decode(errors="replace")) + shift
    return Slip(
        slip.message, slip.hint, first, None if end is None else len(raw[:end].decode(errors="replace")) + shift
    )


def _fault(node: ast.AST, words: Mapping[str, Name]) -> Slip | None:
    if isinstance(node, ast.Name):
        return _unknown(node.id, words)
    if isinstance(node, ast.Constant) and type(node.value) not in (str, int, bool):
        return Slip(f"{node.value!r} is no text, number or True/False", EXPRESSIONS)
    if isinstance(node, ast.Constant) and type(node.value) is int and node.value > 10**9:
        return Slip(f"{node.value!r} is too large a number", EXPRESSIONS)
    if isinstance(node, ast.List | ast.Tuple) and not all(isinstance(element, ast.Constant) for element in node.elts):
        return Slip("a list here holds texts or numbers only", f"texts stand in quotes; {EXPRESSIONS}")
    if isinstance(node, ast.Compare):
        return _comparison(node, words)
    if not isinstance(node, _NODES):
        what = next((said for kind, said in _CALLED.items() if isinstance(node, kind)), type(node).__name__.lower())
        return Slip(f"an expression cannot use {what}", EXPRESSIONS)
    return None


def _unknown(name: str, words: Mapping[str, Name]) -> Slip | None:
    if fold(name) in words:
        return None
    known = [name.word.replace(" ", "_").replace("-", "_") for name in words.values()]
    quotes = f'a text stands in quotes: "{name}"'
    near = did_you_mean(name, known)
    return Slip(f'unknown name "{name}"', f"{near} {quotes}".strip())


def _choices_compared(tree: ast.AST, words: Mapping[str, Name]) -> Iterator[tuple[Name, ast.Constant]]:
    """Give the texts that are compared with a word of which all values are known."""
    for node in ast.walk(tree):
        sides = [node.left, *node.comparators] if isinstance(node, ast.Compare) else []
        for left, right in pairwise(sides):
            for one, other in ((left, right), (right, left)):
                name = words.get(fold(one.id)) if isinstance(one, ast.Name) else None
                if name is None or name.type != "choice":
                    continue
                texts = other.elts if isinstance(other, ast.List | ast.Tuple) else [other]
                for text in texts:
                    if isinstance(text, ast.Constant) and isinstance(text.value, str):
                        yield name, text


def _never(tree: ast.AST, text: str, shift: int, words: Mapping[str, Name]) -> Slip | None:
    for name, constant in _choices_compared(tree, words):
        said = str(constant.value)
        if fold(said) not in name.values:
            values = ", ".join(dict.fromkeys(name.values.values()))
            hint = f"{did_you_mean(said, name.values.values())} it can be: {values}".strip()
            return _placed(Slip(f'"{name.word}" is never "{said}"', hint), constant, text, shift)
    return None


def _comparison(node: ast.Compare, words: Mapping[str, Name]) -> Slip | None:
    sides = [node.left, *node.comparators]
    for left, operator, right in zip(sides, node.ops, sides[1:], strict=False):
        if isinstance(operator, ast.In | ast.NotIn):
            if isinstance(right, ast.Constant) and not isinstance(right.value, str):
                return Slip('after "in" stands a list', EXPRESSIONS)
            continue
        if isinstance(operator, ast.Is | ast.IsNot):
            return Slip(f"an expression cannot use {_CALLED[type(operator)]}", EXPRESSIONS)
        for one, other in ((left, right), (right, left)):
            if isinstance(one, ast.Name) and isinstance(other, ast.Constant):
                slip = _unlike(one.id, other.value, words, ordered=not isinstance(operator, ast.Eq | ast.NotEq))
                if slip:
                    return slip
    return None


def _unlike(name: str, value: object, words: Mapping[str, Name], *, ordered: bool) -> Slip | None:
    kind = words[fold(name)].type if fold(name) in words else ""
    if kind == "number" and isinstance(value, str):
        return Slip(f'"{name}" is a number and "{value}" is a text', f"write a number without quotes: {name} >= 2")
    if kind not in ("", "number") and ordered:
        return Slip(f'"{name}" is no number, so it is never more or less than something', f'write "==": {name} == "…"')
    return None
