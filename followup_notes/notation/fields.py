"""Facts in a note's text: `**Label:** value`, `Label: value`, and Dataview's `key:: value`, `[key:: value]`, `(key:: value)`."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from followup_notes.notation.markdown import Line

_LEAD = r"(?P<lead>[ \t]*(?:[-*+][ \t]+(?:\[.\][ \t]+)?|\d{1,3}[.)][ \t]+)?(?:[^\w\s*_\[(|>`\"'<]{1,6}[ \t]*)?)"
_BOLD = re.compile(
    _LEAD + r"(?P<mark>\*\*|__|\*|_)(?!\s)(?P<key>[^*_:：\n]{1,60}?(?:_[^*_:：\n]{1,40}?){0,4})[ \t]*"
    r"(?:[:：][ \t]*(?P=mark)|(?P=mark)[ \t]*(?P<late>[:：])(?!:))[ \t]*(?P<value>.*)$"
)
_FURTHER = re.compile(r"[ \t|·•;,/]+\*\*(?P<key>[^*:：\n]{1,60})(?:[:：][ \t]*\*\*|\*\*[:：](?!:))[ \t]*")
_ALONE = re.compile(r"(?P<mark>\*\*|__)(?!\s)(?P<key>[^*_:\n]{1,60})(?P=mark)[ \t]*$")
_PLAIN = re.compile(
    _LEAD + r"(?P<key>[^\W\d_][^:：|\[\]<>`\n]{0,50}?)[ \t]*[:：](?![:/\\])(?:[ \t]+(?P<value>.*)|[ \t]*)$"
)
_FIELD = re.compile(_LEAD + r"(?P<key>[^:\[\]()|\n]{1,60}?)[ \t]*::(?!:)[ \t]*(?P<value>.*)$")
_INLINE = re.compile(r"(?P<open>[\[(])(?P<key>[^:\[\]()|\n]{1,60}?)[ \t]*::(?!:)[ \t]*")
_CLOSE = {"[": "]", "(": ")"}


class Label(NamedTuple):
    """A key and its value on one line; columns count from 1. `form` is "bold", "plain", "dash" or "field"."""

    key: str
    key_column: int
    value: str
    column: int
    form: str

    @property
    def loose(self) -> bool:
        """Tell whether prose may look like it, so that it counts in the first section only."""
        return self.form in {"plain", "dash"}


def labels(line: Line) -> Sequence[Label]:
    """Return the labels of a line: Dataview's wherever they stand, else the one the line begins with."""
    text = line.text
    if ":" not in text and "：" not in text:
        alone = _ALONE.match(text) if text.startswith(("**", "__")) else None
        return [_alone(line, alone)] if alone else ()
    if "::" in text:
        if ("[" in text or "(" in text) and (found := list(_inline(line))):
            return found
        if whole := _FIELD.match(text):
            return [_label(line, whole, "field")]
    if bold := _BOLD.match(text):
        return list(_several(_label(line, bold, "bold")))
    plain = _PLAIN.match(text)
    return [_label(line, plain, "plain")] if plain else ()


def _alone(line: Line, match: re.Match[str]) -> Label:
    return Label(match["key"].strip(), line.column + match.start("key"), "", line.column + match.end(), "bold")


def _several(first: Label) -> Iterator[Label]:
    """Yield the labels of a line with several: "**Company:** Northwind | **Role:** Data Engineer"."""
    key, key_column, at = first.key, first.key_column, 0
    for match in _FURTHER.finditer(first.value):
        yield Label(key, key_column, first.value[at : match.start()].rstrip(), first.column + at, "bold")
        key, key_column, at = match["key"].strip(), first.column + match.start("key"), match.end()
    yield Label(key, key_column, first.value[at:], first.column + at, "bold")


def _label(line: Line, match: re.Match[str], form: str) -> Label:
    value = match["value"] or ""
    start = match.start("value") if match["value"] else match.end()
    shown = value.rstrip()
    return Label(match["key"].strip("*_ \t"), line.column + match.start("key"), shown, line.column + start, form)


def _inline(line: Line) -> Iterator[Label]:
    at = 0
    while match := _INLINE.search(line.text, at):
        end = _end(line.text, match.end(), match["open"])
        if end is None:
            return
        value = line.text[match.end() : end]
        key = match["key"].strip("*_ \t")
        yield Label(key, line.column + match.start("key"), value.rstrip(), line.column + match.end(), "field")
        at = end + 1


def _end(text: str, start: int, opened: str) -> int | None:
    """Return where a bracketed field ends; brackets inside it, as of links, come in pairs."""
    depth = 0
    for place in range(start, len(text)):
        if text[place] == opened:
            depth += 1
        elif text[place] == _CLOSE[opened]:
            if not depth:
                return place
            depth -= 1
    return None
