"""Slips that make an expression unreadable, in words that help a person, each at its first character."""

from __future__ import annotations

import re
from functools import lru_cache

from followup_notes.notation.phrase import Slip

EXPRESSIONS = 'write it like: round >= 2 and outcome in ["open", "offer"]'
_INSTEAD = (
    ("&&", 'write "and"'),
    ("||", 'write "or"'),
    ("=>", 'write ">="'),
    ("=<", 'write "<="'),
    ("<>", 'write "!="'),
    ("“", 'write straight quotes: "Acme"'),
    ("”", 'write straight quotes: "Acme"'),
    ("‘", 'write straight quotes: "Acme"'),
    ("’", 'write straight quotes: "Acme"'),
    (" at least ", 'write ">="'),
    (" at most ", 'write "<="'),
    (" more than ", 'write ">"'),
    (" less than ", 'write "<"'),
    ("{{", "no braces here: only names of words"),
    ("!", 'write "not"'),
)


def syntax_slip(text: str, error: SyntaxError) -> Slip:
    """Return what a text that is no expression lacks or has too much of, at the first sign of it."""
    shift = len(text) - len(text.lstrip())
    quote = _open_quote(text)
    if quote is not None:
        return Slip("a quote that begins here is not closed", 'write texts like: company == "Acme"', quote, len(text))
    for sign, hint in _INSTEAD:
        found = text.find(sign)
        if found >= 0 and text[found : found + 2] != "!=":
            start = found + len(sign) - len(sign.lstrip())
            return Slip(f'"{sign.strip()}" is not understood here', hint, start, found + len(sign))
    lone = _lone_equals(text)
    if lone is not None:
        return Slip('"=" does not compare', 'write "==" to compare', lone, lone + 1)
    return _misplaced(text, max((error.offset or 1) - 1, 0) + shift, error.msg)


def _misplaced(text: str, column: int, said: str) -> Slip:
    """Name the word or sign that cannot stand where it stands."""
    if "was never closed" in said:
        closing = {"[": "]", "(": ")", "{": "}"}.get(text[column : column + 1], "]")
        return Slip(f'"{text[column : column + 1]}" is never closed', f'write the "{closing}", too', column, column + 1)
    if column >= len(text.rstrip()):
        last = text.rsplit(maxsplit=1)[-1] if text.split() else ""
        return Slip(
            f'something is missing after "{last}"', EXPRESSIONS, max(len(text.rstrip()) - len(last), 0), len(text)
        )
    word = re.match(r"\w+|[=<>!]+|.", text[column:])
    return Slip(f'"{word[0] if word else text[column]}" cannot stand here', EXPRESSIONS, column, None)


_QUOTED = re.compile(r"\"[^\"]*\"|'[^']*'")


def _open_quote(text: str) -> int | None:
    """Return where a quote begins that has no end, or whose end is taken for the beginning of the next text."""
    rest = _QUOTED.sub(lambda found: " " * len(found[0]), text)
    lone = min((rest.find(sign) for sign in "\"'" if sign in rest), default=None)
    if lone is None:
        return None
    for found in _QUOTED.finditer(text):
        if re.match(r"\w", text[found.end() : found.end() + 1]):
            return found.start()
    return lone


@lru_cache(maxsize=256)
def _lone_equals(text: str) -> int | None:
    for place, char in enumerate(text):
        around = text[place - 1 : place] + text[place + 1 : place + 2]
        if char == "=" and not set(around) & set("=!<>"):
            return place
    return None
