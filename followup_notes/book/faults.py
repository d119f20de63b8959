"""The list every reader of the book writes its faults to: collected, never raised."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from followup_notes.model.problem import Position, Problem, Severity
from followup_notes.notation.nearest import did_you_mean
from followup_notes.notation.phrase import Slip
from followup_notes.notation.yaml import Mapping, Node, Scalar


@dataclass(frozen=True, slots=True)
class Lost:
    """A line that could not be read, and the keys it stood under, from the outermost to its own."""

    at: Position
    keys: tuple[str, ...]


MOST = 100
"""Problems that are kept; whoever has more mends some and looks again."""


class Faults:
    """Problems in the order in which they were found, each once."""

    def __init__(self) -> None:
        """Begin with none."""
        self._found: dict[Problem, None] = {}
        self.lost: list[Lost] = []
        """Lines that could not be read at all; what they said is not missing besides."""
        self.lost_names: set[str] = set()
        """Names, folded, of what stood on such lines: that nothing is called so is no fault besides."""
        self.bereft: set[tuple[str, int]] = set()
        """Paths and lines whose own lines could not be read; that these seem to have none is no fault besides."""
        self.mentions: list[Scalar] = []
        """Names of rules in tests and plans, to be looked up once all rules are known."""
        self.test_notes: list[Node] = []
        """The notes of users' tests, to be held against the words of notes."""

    def lost_lines(self, at: Position) -> bool:
        """Tell whether the line at a place lost lines of its own."""
        return (at.path, at.line or 0) in self.bereft

    def error(self, at: Position, code: str, message: str, hint: str = "") -> None:
        """Note an error."""
        self.add(Problem(at, code, message, hint))

    def warning(self, at: Position, code: str, message: str, hint: str = "") -> None:
        """Note a warning."""
        self.add(Problem(at, code, message, hint, Severity.WARNING))

    def add(self, problem: Problem) -> None:
        """Note a problem found elsewhere."""
        if len(self._found) < MOST:
            self._found[problem] = None

    @property
    def full(self) -> bool:
        """Tell whether there are so many problems that no guess at what was meant is worth its time."""
        return len(self._found) >= MOST

    def meant(self, name: str, known: Iterable[str], otherwise: str = "") -> str:
        """Return the hint 'did you mean "X"?', or `otherwise` where nothing is near or too much is wrong already."""
        return otherwise if self.full else did_you_mean(name, known, otherwise)

    def slip(self, node: Scalar, code: str, slip: Slip, *, inside: bool = False) -> None:
        """Note what is wrong with a text: at the text, or `inside` it where the slip begins."""
        self.error(inner(node, slip.start) if inside else node.at, code, slip.message, slip.hint)

    @property
    def problems(self) -> tuple[Problem, ...]:
        """Return all problems by place."""
        return tuple(
            sorted(self._found, key=lambda problem: (problem.at.path, problem.at.line or 0, problem.at.column or 0))
        )


def inner(node: Scalar, offset: int) -> Position:
    """Return the place of a character of a scalar that stands on one line."""
    if node.at.column is None:
        return node.at
    return node.at._replace(column=node.at.column + offset + (0 if node.plain else 1))


def kind_of(node: Node) -> str:
    """Return what a node is, in words."""
    if isinstance(node, Scalar):
        return "a text" if node.text else "nothing"
    return "lines of their own" if isinstance(node, Mapping) else "a list"
