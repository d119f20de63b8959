"""YAML as text with places: every scalar stays what was written, and what YAML could do behind one's back is refused."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache
from typing import Any, NamedTuple, TypeAlias

from followup_notes.model.problem import Position, Problem
from followup_notes.notation.yamlfaults import FAULTS, OTHER_FAULT, QUOTE_IT

DEEPEST = 20
MOST_KEYS = 20_000
LONGEST = 1_000_000

# YAML 1.1 takes NEL, LS and PS for line breaks and refuses most control characters; editors do neither.
_NOT_YAML = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\u2028\u2029\ufffe\uffff\ud800-\udfff]")
_BREAK = re.compile("\r\n|[\n\r]")
"""What ends a line in YAML, now that the other marks of ISO 10646 count as blanks."""
_TAB = re.compile(r"^[ ]*\t[ \t]*(?=\S)", re.MULTILINE)


class Scalar(NamedTuple):
    """A text. `plain` where it stands without quotes; `at` is its first character, the quote included."""

    text: str
    plain: bool
    at: Position


class Sequence(NamedTuple):
    """A list."""

    items: tuple[Node, ...]
    at: Position


class Mapping(NamedTuple):
    """Keys and values in the order in which they stand; of equal keys the first."""

    pairs: tuple[tuple[Scalar, Node], ...]
    at: Position


Node: TypeAlias = Scalar | Sequence | Mapping


class _RefusedError(Exception):
    """Carry the one problem that ends the reading."""

    def __init__(self, problem: Problem) -> None:
        super().__init__(problem.message)
        self.problem = problem


def compose(
    text: str,
    path: str,
    *,
    line: int = 1,
    column: int = 1,
    most_keys: int = MOST_KEYS,
    longest: int = LONGEST,
) -> tuple[Node | None, tuple[Problem, ...]]:
    """Return the tree of a YAML text and what is wrong with it; None where it is empty or cannot be read.

    `line` and `column` say where the text begins in its file. Anchors, aliases, tags and merge keys are
    refused; of two equal keys the first counts and the second is reported.
    """
    if len(text) > longest:
        at = Position(path, line, column)
        return None, (
            Problem(at, "yaml-too-long", f"this YAML is longer than {longest // 1000} kB", "move prose out of it"),
        )
    reader = _Reader(_NOT_YAML.sub(" ", text), path, line, column, most_keys)
    try:
        return reader.read()
    except _RefusedError as refused:
        return None, (refused.problem,)


@cache
def _loader() -> Any:
    import yaml

    # Alike in what they yield; the C one is about fifteen times faster and lacks on few platforms.
    return getattr(yaml, "CBaseLoader", yaml.BaseLoader)


class _Reader:
    """Builds the tree from the parser's events, so that a bomb is refused before it is built."""

    def __init__(self, text: str, path: str, line: int, column: int, most_keys: int) -> None:
        self.text, self.path, self.line, self.column = text, path, line, column
        self.keys_left = most_keys
        self.problems: list[Problem] = []

    def read(self) -> tuple[Node | None, tuple[Problem, ...]]:
        import yaml

        loader = _loader()(self.text)
        try:
            root = self._document(iter(loader.get_event, None))
        except yaml.YAMLError as error:
            raise _RefusedError(self._syntax(error)) from error
        finally:
            loader.dispose()
        return root, tuple(self.problems)

    def _document(self, events: Iterator[Any]) -> Node | None:
        root: Node | None = None
        for event in events:
            kind = type(event).__name__
            if kind == "DocumentStartEvent" and root is not None:
                raise _RefusedError(
                    self._problem(
                        event, "yaml-two-documents", "a second document begins here", "remove the line with ---"
                    )
                )
            if kind in {"ScalarEvent", "SequenceStartEvent", "MappingStartEvent", "AliasEvent"}:
                root = self._node(event, events, 0)
        return root

    def _node(self, event: Any, events: Iterator[Any], depth: int) -> Node:
        kind = type(event).__name__
        if event.anchor is not None or event.tag is not None:
            self._refuse_magic(event, kind)
        if kind == "ScalarEvent":
            return Scalar(event.value, not event.style, self._place(event.start_mark))
        if depth >= DEEPEST:
            raise _RefusedError(
                self._problem(
                    event, "yaml-too-deep", f"this is nested more than {DEEPEST} levels deep", "write it flatter"
                )
            )
        at = self._place(event.start_mark)
        if kind == "SequenceStartEvent":
            return Sequence(tuple(self._items(events, depth)), at)
        return Mapping(tuple(self._pairs(events, depth)), at)

    def _items(self, events: Iterator[Any], depth: int) -> Iterator[Node]:
        for event in events:
            if type(event).__name__ == "SequenceEndEvent":
                return
            self._count(event)
            yield self._node(event, events, depth + 1)

    def _pairs(self, events: Iterator[Any], depth: int) -> Iterator[tuple[Scalar, Node]]:
        seen: dict[str, Position] = {}
        for event in events:
            if type(event).__name__ == "MappingEndEvent":
                return
            self._count(event)
            key = self._node(event, events, depth + 1)
            if not isinstance(key, Scalar) or key.text == "<<":
                key = self._odd_key(key, event)
            value = self._node(next(events), events, depth + 1)
            if key.text in seen:
                self._twice(key, seen[key.text])
            else:
                seen[key.text] = key.at
                yield key, value

    def _odd_key(self, node: Node, event: Any) -> Scalar:
        if isinstance(node, Scalar):
            if node.plain:
                raise _RefusedError(
                    self._problem(event, "yaml-merge", '"<<" has no meaning here', "write the lines out")
                )
            return node
        # "{{ name }}" without quotes is a mapping with a mapping for its key.
        line = _BREAK.split(self.text)[event.start_mark.line]
        return Scalar(line[event.start_mark.column :].strip(), True, node.at)

    def _twice(self, key: Scalar, first: Position) -> None:
        message = f'"{key.text}" stands here twice: it is already on line {first.line}'
        self.problems.append(
            Problem(key.at, "duplicate-key", message, "keep one of the two lines and delete the duplicate")
        )

    def _count(self, event: Any) -> None:
        self.keys_left -= 1
        if self.keys_left < 0:
            raise _RefusedError(
                self._problem(
                    event,
                    "yaml-too-many",
                    "there are too many keys here",
                    "split it, or move prose into the note's text",
                )
            )

    def _refuse_magic(self, event: Any, kind: str) -> None:
        if kind == "AliasEvent":
            raise _RefusedError(
                self._problem(
                    event, "yaml-alias", f'a value that begins with "*" needs quotes: *{event.anchor}', QUOTE_IT
                )
            )
        if event.anchor is not None:
            raise _RefusedError(
                self._problem(
                    event, "yaml-anchor", f'a value that begins with "&" needs quotes: &{event.anchor}', QUOTE_IT
                )
            )
        if event.tag is not None:
            raise _RefusedError(
                self._problem(event, "yaml-tag", f'a value that begins with "!" needs quotes: {event.tag}', QUOTE_IT)
            )

    def _place(self, mark: Any) -> Position:
        line = mark.line
        return Position(self.path, self.line + line, mark.column + (1 if line else self.column))

    def _problem(self, event: Any, code: str, message: str, hint: str) -> Problem:
        return Problem(self._place(event.start_mark), code, message, hint)

    def _syntax(self, error: Any) -> Problem:
        mark = getattr(error, "problem_mark", None)
        said = str(getattr(error, "problem", "") or "")
        around = str(getattr(error, "context", "") or "")
        tab = self._tab(mark)
        if tab:
            return tab
        fault = next((fault for fault in FAULTS if fault[0] in said or fault[0] in around), OTHER_FAULT)
        _, from_context, code, message, hint = fault
        context = getattr(error, "context_mark", None)
        place = context if from_context and context is not None else mark
        return Problem(
            self._place(place) if place else Position(self.path, self.line, self.column), code, message, hint
        )

    def _tab(self, mark: Any) -> Problem | None:
        """Blame the last tab in an indentation before the fault: YAML allows none there, and editors hide it."""
        end = mark.line if mark else self.text.count("\n")
        found = [match for match in _TAB.finditer(self.text) if self.text.count("\n", 0, match.start()) <= end]
        if not found:
            return None
        number = self.text.count("\n", 0, found[-1].start())
        column = found[-1].group().index("\t") + 1 + (self.column - 1 if number == 0 else 0)
        at = Position(self.path, self.line + number, column)
        return Problem(at, "tab", "a tab stands where blanks should", "indent with blanks: two for each step")
