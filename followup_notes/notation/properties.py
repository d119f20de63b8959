"""The properties of a note, a map in YAML: most notes write it so plainly that it is read row by row, faster than by a parser."""

from __future__ import annotations

import re

from followup_notes.model.problem import Position, Problem
from followup_notes.notation.yaml import Mapping, Node, Scalar, Sequence, compose

# What the parser refuses, takes for the end of a line, or for a blank of unknown width.
_ODD = re.compile("[\x00-\x09\x0b-\x1f\x7f-\x9f\u2028\u2029\ufeff\ufffe\uffff\ud800-\udfff]")
_FIRST = r"[^\s\-?:,\[\]{}#&*!|>'\"%@`]"
_PLAIN = _FIRST + r"[^:#\n]*+(?:(?::(?=[^ \n])|(?<! )#)[^:#\n]*+)*+"
_QUOTED = r"\"[^\"\\\n]*+\"|'[^'\n]*+'"
# Blanks, a dash, a key with what stands behind its colon, and a value. Whatever YAML could take otherwise fits nothing.
_ROW = re.compile(
    r"^( *+)(- ++)?+(?:([^\W_][\w ./()&+'-]*+):( ++|$))?+" + rf"({_PLAIN}|{_QUOTED}|[\[{{][^\n]*[\]}}]|) *$",
    re.MULTILINE,
)
_INNER = _FIRST + r"[^,\[\]{}:#\n]*+(?:(?::(?=\w)|(?<! )#)[^,\[\]{}:#\n]*+)*+"
_ITEM = re.compile(rf" *+({_QUOTED}|{_INNER}|[\[{{])")
_NEXT = re.compile(r" *+(: |[,\]}])")
_DEEPEST = 8
_MOST_BRACKETS = 4


def properties(block: str, path: str, *, line: int, most_keys: int) -> tuple[Node | None, tuple[Problem, ...]]:
    """Return what `compose` returns for the text between the rules; `line` is its first."""
    # A row holds at most a list's entry and a key, and each of these signs begins at most one more.
    few = 2 * (block.count("\n") + 1) + sum(map(block.count, ",[{")) <= most_keys
    plain = _in_rows(block, path, line) if few and not _ODD.search(block) else None
    return (plain, ()) if plain else compose(block, path, line=line, most_keys=most_keys)


def _in_rows(block: str, path: str, line: int) -> Mapping | None:
    try:
        return _Rows(block.removesuffix("\n"), path, line).root()
    except _OtherError:
        return None


class _OtherError(Exception):
    """There is more to this text than plain rows."""


class _Rows:
    """Reads keys, texts of one row, lists, and maps in them, by how far each row stands in."""

    def __init__(self, text: str, path: str, line: int) -> None:
        self.path, self.line, self.at = path, line, 0
        self.rows: list[tuple[str, str, str, str, str]] = _ROW.findall(text)
        """Of each row the blanks, the dash, the key, the gap behind its colon, and the value."""
        if len(self.rows) <= text.count("\n"):
            raise _OtherError

    def root(self) -> Mapping:
        """Return the whole map."""
        root = self._map(0)
        if self.at < len(self.rows) or not root.pairs:
            raise _OtherError
        return root

    def _place(self, column: int) -> Position:
        return Position(self.path, self.line + self.at, column + 1)

    def _map(self, indent: int) -> Mapping:
        pairs: dict[str, tuple[Scalar, Node]] = {}
        begins = self._place(indent)
        while self.at < len(self.rows):
            blanks, dash, name, gap, value = self.rows[self.at]
            if len(blanks) != indent or dash:
                break
            key = Scalar(name.rstrip(" "), True, Position(self.path, self.line + self.at, indent + 1))
            if not name or key.text in pairs:
                raise _OtherError
            behind = indent + len(name) + 1
            pairs[key.text] = key, self._value(value, behind + len(gap)) if value else self._below(indent, behind)
        return Mapping(tuple(pairs.values()), begins)

    def _below(self, indent: int, column: int) -> Node:
        """Read what stands below a key with nothing beside it."""
        nothing = Scalar("", True, self._place(column))
        self.at += 1
        blanks, dash, *_ = self.rows[self.at] if self.at < len(self.rows) else ("", "", "")
        if len(blanks) > _DEEPEST:
            raise _OtherError
        if dash and len(blanks) >= indent:
            return self._list(len(blanks))
        return self._map(len(blanks)) if len(blanks) > indent else nothing

    def _list(self, indent: int) -> Sequence:
        items: list[Node] = []
        begins = self._place(indent)
        while self.at < len(self.rows):
            blanks, dash, key, gap, value = self.rows[self.at]
            if len(blanks) != indent or not dash:
                break
            inner = indent + len(dash)
            if key:
                self.rows[self.at] = " " * inner, "", key, gap, value
                items.append(self._map(inner))
            elif value:
                items.append(self._value(value, inner))
            else:
                raise _OtherError
        return Sequence(tuple(items), begins)

    def _value(self, text: str, column: int) -> Node:
        """Read a value on one row, and go on to the next."""
        value, end = self._item(text, 0, column) if text[0] in "[{" else (_scalar(text, self._place(column)), len(text))
        if end < len(text):
            raise _OtherError
        self.at += 1
        return value

    def _item(self, text: str, at: int, column: int, brackets: int = _MOST_BRACKETS) -> tuple[Node, int]:
        """Read a text, or a list or map between brackets, from a place on; return where it ends."""
        match = _ITEM.match(text, at)
        if not match or not brackets:
            raise _OtherError
        place = self._place(column + match.start(1))
        if match[1] == "[":
            items, end = self._listed(text, match.end(), column, brackets - 1)
            return Sequence(items, place), end
        if match[1] == "{":
            pairs, end = self._mapped(text, match.end(), column, brackets - 1)
            return Mapping(pairs, place), end
        return _scalar(match[1], place), match.end()

    def _listed(self, text: str, at: int, column: int, brackets: int) -> tuple[tuple[Node, ...], int]:
        items: list[Node] = []
        end = "]" if text.startswith("]", at) else ","
        at += end == "]"
        while end == ",":
            item, at = self._item(text, at, column, brackets)
            items.append(item)
            end, at = _next(text, at)
        if end != "]":
            raise _OtherError
        return tuple(items), at

    def _mapped(self, text: str, at: int, column: int, brackets: int) -> tuple[tuple[tuple[Scalar, Node], ...], int]:
        pairs: dict[str, tuple[Scalar, Node]] = {}
        end = ","
        while end == ",":
            key, at = self._item(text, at, column, brackets)
            colon, at = _next(text, at)
            if not isinstance(key, Scalar) or colon != ": " or key.text in {"<<", *pairs}:
                raise _OtherError
            value, at = self._item(text, at, column, brackets)
            pairs[key.text] = key, value
            end, at = _next(text, at)
        if end != "}":
            raise _OtherError
        return tuple(pairs.values()), at


def _next(text: str, at: int) -> tuple[str, int]:
    """Return the sign behind a text between brackets, and where it ends."""
    match = _NEXT.match(text, at)
    if not match:
        raise _OtherError
    return match[1], match.end()


def _scalar(text: str, at: Position) -> Scalar:
    return Scalar(text[1:-1], False, at) if text[0] in "\"'" else Scalar(text.rstrip(" "), True, at)
