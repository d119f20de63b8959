"""Slips on one line of a text that is no YAML, each found by a look of its own."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass

_KEY = r"^(\s*(?:- \s*)?)([\w][\w \-]*?)"
LINE = re.compile(_KEY + r"\s*:(?:\s+(.*))?$")
_MERGE = re.compile(r"^(\s*<<\s*:\s+)(\S.*)$")
_GLUED = re.compile(_KEY + r":(?=[A-Za-z0-9\[\"'])(?!//)")
_WITH_LINES = ("when", "unless", "done when", "also when", "also unless", "also done when", "repeat", "note", "rules", "change", "patience", "plan")  # fmt: skip
_ESCAPE = re.compile(r'(?:[^\\]|\\[0abtnvfre "/\\N_LPxuU])*$')


@dataclass(frozen=True, slots=True)
class Mistake:
    """A slip on one line, counted from 1 in its text."""

    line: int
    column: int
    code: str
    message: str
    hint: str
    instead: str = ""
    """The line without the slip, where what it says is certain; else the line is lost."""


def indent(line: str) -> int:
    """Return how many blanks and tabs a line begins with."""
    return len(line) - len(line.lstrip(" \t"))


def _tab(number: int, line: str) -> Mistake | None:
    place = line.find("\t", 0, indent(line))
    if place < 0:
        return None
    return Mistake(
        number, place + 1, "tab", "a tab stands where blanks should", "indent with blanks: two for each step"
    )


def _value(line: str) -> tuple[str, int]:
    found = LINE.match(line)
    if found and found[3]:
        return found[3], found.start(3)
    entry = _MERGE.match(line) or re.match(r"^(\s*-\s+)(\S.*)$", line)
    return (entry[2], entry.start(2)) if entry else ("", 0)


def _braces(number: int, line: str) -> Mistake | None:
    value, place = _value(line)
    if not value.startswith(("{{", "{%")):
        return None
    return Mistake(
        number,
        place + 1,
        "needs-quotes",
        f"a text that begins with {value[:2]} needs quotes",
        f'write it like: "{value.split("#")[0].strip()}"',
    )


def sign(number: int, line: str) -> Mistake | None:
    """Find a value that begins with a sign."""
    value, place = _value(line)
    meant = {">": "more than", "!": "not"}
    found = re.match(r"(>=|<=|>|!=)\s*(\S.*)$", value)
    if found:
        word = {">=": "at least", "<=": "at most"}.get(found[1], meant[found[1][0]])
        return Mistake(
            number, place + 1, "bad-value", f'"{found[1]}" has no meaning here', f'write "{word} {found[2]}"'
        )
    return _magic(number, line) or _quoteless(number, line)


_MAGIC = re.compile(r"([&*]\S+|!\S*)\s*")
_SAID = {
    "&": ("yaml-anchor", "an anchor", "take it away"),
    "*": ("yaml-alias", "an alias", "write the lines out"),
    "!": ("yaml-tag", "a tag", 'to turn a condition round write "not", else take it away'),
}


def _magic(number: int, line: str) -> Mistake | None:
    """Find an anchor, an alias or a tag: without it the line says what it says, but for an alias."""
    value, place = _value(line)
    found = _MAGIC.match(value)
    key = line[:place].strip().rstrip(":").rstrip()
    if not found:
        return None
    if key.casefold() == "only if" and value[0] == "!":
        return Mistake(number, place + 1, "bad-value", '"!" is not understood here', 'write "not"')
    code, name, way_out = _SAID[value[0]]
    message = f'"{found[1]}" is {name} for YAML, and rule files know none'
    if key == "<<":
        message = f'"<<" takes over the lines of an alias, and rule files know none: {found[1]}'
    return Mistake(
        number,
        (line.index("<<") if key == "<<" else place) + 1,
        code,
        message,
        f'{way_out}; a text that begins with {value[0]} needs quotes: "{value}"',
        ""
        if value[0] == "*" or (value[0] == "!" and value[found.end() :][:1] in ("", "[", "{"))
        else line[:place] + " " * found.end() + line[place + found.end() :],
    )


def _quoteless(number: int, line: str) -> Mistake | None:
    value, place = _value(line)
    if value[:1] not in ("@", "`", "%"):
        return None
    return Mistake(
        number,
        place + 1,
        "needs-quotes",
        f'a text that begins with "{value[0]}" needs quotes',
        f'write it like: "{value}"',
    )


def _colon(number: int, line: str) -> Mistake | None:
    value, place = _value(line)
    if not value or value[0] in "\"'[{|>" or line.lstrip().startswith("- "):
        return None
    if not re.search(r":(?:\s|$)", value.split(" #")[0]):
        return None
    hint = f'write it like: "{value}"'
    if line.strip().split(":")[0].casefold() in _WITH_LINES:
        hint = f"put {value} on a line of its own, indented further"
    return Mistake(number, place + 1, "needs-quotes", 'a text with ": " in it needs quotes', hint)


def _quote(number: int, line: str) -> Mistake | None:
    value, place = _value(line)
    if value[:1] not in ('"', "'") or not value:
        return None
    end = _closing(value)
    if value[0] == '"' and end and not _ESCAPE.match(value[1:end]):
        hint = f"use single quotes: '{value[1:end]}'"
        return Mistake(number, place + 1, "bad-quotes", "a backslash in double quotes begins a special sign", hint)
    rest = value[end + 1 :].strip() if end else ""
    if end and (not rest or rest.startswith("#")):
        return None
    why = "this quote is never closed" if not end else f"the text goes on after its closing quote: {rest}"
    inner = value.strip("\"'")
    return Mistake(
        number,
        place + 1,
        "bad-quotes",
        why,
        f'put the whole text in one pair of quotes: "{inner}"'
        if '"' not in inner
        else f"put the whole text in one pair of quotes: '{inner}'",
    )


def _closing(value: str) -> int:
    sign, place = value[0], 1
    while place < len(value):
        if sign == '"' and value[place] == "\\":
            place += 1
        elif value[place] == sign:
            if sign == "'" and value[place + 1 : place + 2] == "'":
                place += 1
            else:
                return place
        place += 1
    return 0


def _bracket(number: int, line: str) -> Mistake | None:
    value, place = _value(line)
    plain = re.sub(r"\"[^\"]*\"|'[^']*'", "", value.split(" #")[0]).strip()
    if value[:1] == "[" and plain.count("[") > plain.count("]"):
        return Mistake(number, place + 1, "bad-list", "this list is never closed", f"write it like: {value}]")
    if value[:1] == "{" and value[:2] != "{{" and plain.count("{") > plain.count("}"):
        return Mistake(number, place + 1, "bad-list", "this brace is never closed", f"write it like: {value}}}")
    if value[:1] == "[" and not plain.endswith("]"):
        return Mistake(number, place + 1, "bad-list", "the text goes on after its list", "end the line with ]")
    return None


def glued(number: int, line: str) -> Mistake | None:
    """Find a value that stands right behind its colon."""
    found = _GLUED.match(line)
    if not found or LINE.match(line):
        return None
    return Mistake(
        number,
        found.start(2) + 1,
        "missing-blank",
        f'after "{found[2]}:" a blank is missing',
        f"write it like: {line[: found.end()].strip()} {line[found.end() :].strip()}",
    )


def _no_colon(number: int, line: str) -> Mistake | None:
    stripped = line.strip()
    if ":" in stripped or stripped[0] in "-#[]{}\"'|>":
        return None
    words = stripped.split(" ")
    name, rest = words[0].rstrip(";=,."), " ".join(words[1:]).lstrip("=-> ") or "…"
    return Mistake(
        number,
        indent(line) + 1,
        "missing-colon",
        f'there is no colon after "{name}"',
        f"write it like: {name}: {rest}",
    )


def _second_document(number: int, line: str) -> Mistake | None:
    if number == 1 or line.rstrip() not in ("---", "..."):
        return None
    return Mistake(
        number, 1, "yaml-two-documents", "a second document begins here", f"remove the line with {line.rstrip()}"
    )


_Look = Callable[[int, str], Mistake | None]
LOOKS: tuple[_Look, ...] = (_tab, _second_document, _braces, sign, _quote, _bracket, glued, _colon, _no_colon)
