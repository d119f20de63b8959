"""Lines that name several people: how they are cut, and in which order their names stand."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache

from followup_notes.model.rules import Words
from followup_notes.notation.links import MARKDOWN, WIKI, shown
from followup_notes.notation.naming import is_name, is_nobody, is_title, led
from followup_notes.notation.spelling import form

AND = re.compile(r"([ \t]+(?:and|&|und|et|y|\+|/)[ \t]+|(?<=\w)/(?=[A-Z]\w+ [A-Z]))")
"""What joins two people, and other things."""
_LISTED = re.compile(
    r"(?P<last>(?:(?:van|von|de|der|den|la|le|di|da)[ ])*[^\W\d_][\w'’-]*),[ ]*(?P<first>[^\W\d_][\w'’.-]*)(?P<rest>[ ]*<?[\w.+-]+@[\w.-]+>?|)"
)

HOLDER = re.compile(r"\x00(\d+)\x00")
"""What a piece that is kept whole while a line is cut stands as."""
TOPIC = re.compile(r":(?:[ \t]+|$)")
DASH = re.compile(r"[ \t]+[-–—|/][ \t]+|[ \t]*[–—][ \t]*")
_PIECES = re.compile(r"[;\n]+|<br ?/?>")
_HEAD = re.compile(r"[,:]")
_LED_AND = re.compile(r"(?:and|und|et|y|&)[ \t]+")
_NAMED_BEFORE = re.compile(r"[,;]\s*\S[^,:]*:\s")
_FURTHER = re.compile(r",[ \t]+(?=([^,:]{1,60}):[ \t])")


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
    heads = [HOLDER.sub("", piece.partition(":")[0]).split(",") for piece in pieces]
    plain_ones = len(pieces) > 1 and all(len(head) <= 2 and is_name(head[0].strip(), least=1) for head in heads)
    shown_so = plain_ones and any(len(head) > 1 and is_title(head[1].strip(), words) for head in heads)
    return pieces if shown_so and not AND.search(text) else []


def _spells(match: re.Match[str]) -> bool:
    """Tell whether the address behind "Park, Ada" holds both names."""
    local = match["rest"].casefold().partition("@")[0]
    return bool(local) and match["last"].casefold() in local and match["first"].casefold() in local


def apart(text: str, held: list[str], words: Words) -> Iterator[str]:
    """Cut a text into one part for each person."""
    for piece in _pieces(text, held):
        topic = TOPIC.search(piece)
        head, tail = (piece[: topic.start()], piece[topic.start() :]) if topic else (piece, "")
        parts = list(_cut(head, held, words))
        if tail and len(parts) > 1 and _NAMED_BEFORE.search(tail):
            yield from parts[:-1]  # "Ada: forecasting, Ben: hiring" names a person before each colon
            parts = parts[-1:]
        yield from parts[:-1]
        if parts:
            yield from _pairs(parts[-1] + tail, held)
        elif tail:
            yield tail


def _pieces(text: str, held: list[str]) -> list[str]:
    """Cut at semicolons and line ends; behind a colon "a; b" are two topics of one person."""
    kept: list[str] = []
    for piece in _PIECES.split(text):
        if kept and "\x00" not in piece and TOPIC.search(kept[-1]) and not _begins(piece, kept[-1], held):
            kept[-1] += ";" + piece
        else:
            kept.append(piece)
    return kept


def _begins(piece: str, before: str, held: list[str]) -> bool:
    """Tell whether a piece names a person: "Ada: forecasting; Ben", not "Ada Park: forecasting; Kubernetes"."""
    full = ":" not in piece and is_name(_bare(_HEAD.split(before)[0], held), least=2)
    return is_name(_bare(_HEAD.split(piece)[0], held), least=2 if full else 1)


def _pairs(text: str, held: list[str]) -> Iterator[str]:
    """Cut "Ada: forecasting, Ben: hiring" before each further name that has a colon."""
    first = text.find(":")
    further = _FURTHER.finditer(text, first) if first > 0 else ()
    cuts = [0, *(match.end() for match in further if is_name(_bare(match[1], held), least=1))]
    for start, end in zip(cuts, [*cuts[1:], len(text)], strict=True):
        yield text[start:end].rstrip(", ")


def _cut(head: str, held: list[str], words: Words) -> Iterator[str]:
    """Join the pieces between commas to people: a name begins one, a title belongs to the one before."""
    current = ""
    for piece in (part.strip() for part in head.split(",")):
        if not piece:
            continue
        for index, sub in enumerate(_ands(piece, held, words, titled=bool(current))):
            if not current:
                current = sub
            elif index or _is_other(sub, current, held, words):
                yield current
                current = sub
            else:
                current = f"{current}, {sub}"
    if current:
        yield current


def _is_other(piece: str, before: str, held: list[str], words: Words) -> bool:
    """Tell whether a piece behind a comma is another person, not something about the one before it."""
    match = HOLDER.match(piece)
    if match is not None and held[int(match[1])].startswith("["):
        return True
    bare, before = _bare(piece, held), _bare(before, held)
    # Behind a full name one more word is a department, behind a first name it is a name.
    least = 2 if " " in before.split(",")[0].strip() else 1
    return is_nobody(bare, article=False) or _names(bare, before, words, least=least)


def plain_names(text: str, words: Words) -> list[str]:
    """Cut "Ada Park, Ben Ode", capitalized words in twos; empty where one of them may be no name."""
    first, *others = text.split(", ")
    return [first, *others] if all(_names(other, first, words, least=2) for other in others) else []


def _names(text: str, before: str, words: Words, *, least: int) -> bool:
    """Tell whether a piece names a person, also without capitals where the piece before it has none either."""
    if is_title(text, words) or _qualified(text, words):
        return False
    if is_name(text, least=least):
        return True
    lazy = before.split(",", maxsplit=1)[0].islower() and text.islower() and is_name(text.title(), least=2)
    return lazy and form(text.rsplit(maxsplit=1)[-1]) not in words.tables.get("departments", {})


def _qualified(text: str, words: Words) -> bool:
    """Tell a title whose noun nobody has listed by the word in front of it: "Clinical Nurse Educator"."""
    first, _, rest = text.partition(" ")
    return bool(rest) and form(first) in words.tables.get("title qualifiers", {})


def _ands(piece: str, held: list[str], words: Words, *, titled: bool) -> list[str]:
    if led_by := _LED_AND.match(piece):
        piece = piece[led_by.end() :]
    parts = AND.split(piece)
    kept = [parts[0]]
    for joint, part in zip(parts[1::2], parts[2::2], strict=True):
        left, right = _bare(kept[-1], held), _bare(part, held)
        least = 2 if titled or (is_title(left, words) and led(left, words)[0] is None) else 1
        fronted = led(right, words)[0] is not None and not titled
        if fronted or is_nobody(right) or _names(right, left, words, least=least):
            kept.append(part)
        else:
            kept[-1] += (joint if "/" in joint else " and ") + part
    return kept


def _bare(text: str, held: list[str]) -> str:
    """Return a piece as a name would stand: links as they show, without address and brackets."""
    return " ".join(DASH.split(as_shown(text, held), maxsplit=1)[0].strip(" *_").split())


def as_shown(text: str, held: list[str]) -> str:
    return HOLDER.sub(lambda match: _show(held[int(match[1])]), text) if "\x00" in text else text


@lru_cache(maxsize=1024)
def _show(held: str) -> str:
    if match := WIKI.fullmatch(held):
        return shown(match)
    match = MARKDOWN.fullmatch(held)
    return match["text"] if match and "@" not in match["text"] else " "
