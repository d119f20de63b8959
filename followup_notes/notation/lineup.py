"""Lines that name several people: how they are cut, and in which order their names stand."""

from __future__ import annotations

import re

from followup_notes.model.rules import Words
from followup_notes.notation.naming import is_name, is_title

AND = re.compile(r"([ \t]+(?:and|&|und|et|y|\+|/)[ \t]+|(?<=\w)/(?=[A-Z]\w+ [A-Z]))")
"""What joins two people, and other things."""
_LISTED = re.compile(
    r"(?P<last>(?:(?:van|von|de|der|den|la|le|di|da)[ ])*[^\W\d_][\w'’-]*),[ ]*(?P<first>[^\W\d_][\w'’.-]*)(?P<rest>[ ]*<?[\w.+-]+@[\w.-]+>?|)"
)

_HELD = re.compile(r"\x00\d+\x00")


def first_names_first(text: str) -> str:
    """Turn "Park, Ada; Ode, Ben", as address books write people, where every one of several is written so."""
    if "," not in text:
        return text
    pieces = text.split(";")
    whole = [_LISTED.fullmatch(piece.strip()) for piece in pieces if piece.strip()]
    fits = all(match and (len(whole) > 1 or _spells(match)) for match in whole)
    return "; ".join(f"{match['first']} {match['last']}{match['rest']}" for match in whole if match) if fits else text


def titled(text: str, words: Words) -> list[str]:
    """Cut "Ada Park, CTO; Ben Ode, Branch Ops": between semicolons what stands behind a comma is a title.

    Links and addresses are held as numbers between NULs. Empty where no piece shows that it is written so.
    """
    if ";" not in text:
        return []
    pieces = [piece.strip() for piece in text.split(";") if piece.strip()]
    heads = [_HELD.sub("", piece.partition(":")[0]).split(",") for piece in pieces]
    plain_ones = len(pieces) > 1 and all(len(head) <= 2 and is_name(head[0].strip(), least=1) for head in heads)
    shown_so = plain_ones and any(len(head) > 1 and is_title(head[1].strip(), words) for head in heads)
    return pieces if shown_so and not AND.search(text) else []


def _spells(match: re.Match[str]) -> bool:
    """Tell whether the address behind "Park, Ada" holds both names."""
    local = match["rest"].casefold().partition("@")[0]
    return bool(local) and match["last"].casefold() in local and match["first"].casefold() in local
