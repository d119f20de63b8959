"""People as notes name them: "Ada Park <ada@x.example>, CTO: forecasting", "A, B and C", links."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import NamedTuple

from followup_notes.model.rules import Words
from followup_notes.notation.lineup import (
    AND,
    DASH,
    HOLDER,
    TOPIC,
    apart,
    as_shown,
    first_names_first,
    plain_names,
    titled,
)
from followup_notes.notation.links import EMAIL, MARKDOWN, WIKI, name_of, plain, target_of, without_page
from followup_notes.notation.naming import courtesy, is_name, is_nobody, is_role, is_title, led, turned, without_degrees
from followup_notes.notation.spelling import form

LONGEST = 2000
MOST = 60
_COMMENT = re.compile(r"<!--.*?(?:-->|$)|%%.*?(?:%%|$)", re.DOTALL)
_PAREN = re.compile(r"\(([^()]*)\)|\[([^\[\]]*)\]")
_PRONOUNS = re.compile(
    r"\s*\(?\b(?:she|he|they|sie|er|elle|il|ella|él)/(?:her|him|them|hers|his|ihr|ihm)(?:/\w+)?\b\)?", re.IGNORECASE
)
_AT_NAME = re.compile(r"(?<![\w.@])@(?=[^\W\d_])")
_SEVERAL = re.compile(r"[A-Z][a-z]+ [A-Z][a-z]+(?:, [A-Z][a-z]+ [A-Z][a-z]+)+")
_SIMPLE = re.compile(
    r"(?P<name>(?P<first>[A-Z][a-z]+) (?!Esq\b)[A-Z][a-z]+)(?:, (?P<title>[A-Z][A-Za-z]*(?: [A-Za-z]+)*))?"
)
_FROM = re.compile(r"(?P<name>[^\W\d_].*?) (?:from|aus|aus der|vom) (?P<where>\S.*)$")


class Named(NamedTuple):
    """One person as a text names them."""

    name: str
    email: str | None = None
    title: str | None = None
    topics: tuple[str, ...] = ()
    salutation: str | None = None
    link: str | None = None


@lru_cache(maxsize=1024)
def people(text: str, words: Words, *, alone: bool = False) -> tuple[Named, ...]:
    """Read all people a text names; topics stand behind a colon and belong to the one before it.

    `alone` tells that it is one line of a list of people, so that what stands behind its one comma is no name.
    """
    if len(text) < LONGEST:
        if one := _simple(text, words):
            return (one,)
        if not alone and _SEVERAL.fullmatch(text) and (names := plain_names(text, words)):
            found = [one for name in names if (one := _simple(name, words))]
            if len(found) == len(names) <= MOST:
                return tuple(found)
    return _people(text, words, alone=alone)


def _simple(text: str, words: Words) -> Named | None:
    """Read "Ada Park" and "Ada Park, Head of Data", as most people stand in notes, without looking for other forms."""
    match = _SIMPLE.fullmatch(text)
    if match is None or match["first"].lower() in words.tables.get("honorifics", {}):
        return None
    name, title = match["name"], match["title"]
    if title is None:
        return Named(name)
    fits = is_title(title, words) and without_degrees(title) == title and not AND.search(title)
    return Named(name, None, title) if fits else None


def _people(text: str, words: Words, *, alone: bool) -> tuple[Named, ...]:
    held: list[str] = []

    def hold(match: re.Match[str]) -> str:
        held.append(match.group())
        return f"\x00{len(held) - 1}\x00"

    # Links, addresses and what stands in brackets are kept whole while the text is cut at commas.
    shielded = text[:LONGEST].replace("\x00", " ")
    if "<!--" in shielded or "%%" in shielded:
        shielded = _COMMENT.sub(" ", shielded)
    shielded = first_names_first(without_page(shielded))
    if "[" in shielded:
        shielded = MARKDOWN.sub(hold, WIKI.sub(hold, shielded))
    if "/" in shielded:
        shielded = _PRONOUNS.sub("", shielded)
    if "@" in shielded:
        shielded = EMAIL.sub(hold, _AT_NAME.sub("", shielded))
    if "(" in shielded or "[" in shielded:
        shielded = _PAREN.sub(hold, shielded)
    one = alone and shielded.partition(":")[0].count(",") == 1 and not AND.search(shielded)
    parts = [turned(shielded, words)] if one else titled(shielded, words) or apart(shielded, held, words)
    found = (_person(part, held, words) for part in parts)
    return tuple(person for person in found if person)[:MOST]


def _unheld(text: str, held: list[str]) -> str:
    while match := HOLDER.search(text):
        text = text[: match.start()] + held[int(match[1])] + text[match.end() :]
    return text


def _person(part: str, held: list[str], words: Words) -> Named | None:
    topic = TOPIC.search(part)
    head, tail = (part[: topic.start()], part[topic.end() :]) if topic else (part, "")
    link: str | None = None
    email: str | None = None
    extra: list[str] = []
    for holder in HOLDER.finditer(head) if held else ():
        link, email, extra = _took(held[int(holder[1])], held, link, email, extra)
    said = as_shown(head, held).replace("<", " ").replace(">", " ")
    pieces = [_unquoted(piece) for piece in DASH.split(said, maxsplit=1)]
    name, _, after = pieces[0].partition(",")
    titles = [bare for one in (after, *pieces[1:], *extra) if (bare := one.strip(" ,|–—-"))]
    if len(titles) == 1 and not after and is_title(name, words) and is_name(titles[0], least=1):
        name, titles = titles[0], [name]  # "HR - Paula"
    topics = [plain(_unheld(one, held)) for one in tail.split(";") if one.strip()] if tail else []
    if topics and not titles and len(topics) == 1 and is_role(topics[0], words) and " " in name.strip():
        titles, topics = topics, []
    elif topics and not titles and is_title(name.strip(), words) and is_name(topics[0], least=2):
        titles, name, topics = [name.strip()], topics[0], topics[1:]  # "Hiring manager: Ada Park"
    titles = [bare for one in titles if (bare := without_degrees(one))]
    if (match := _FROM.match(name.strip())) and is_name(match["name"], least=1):
        name = match["name"]
        known = form(match["where"]) in words.tables.get("departments", {}) or is_title(match["where"], words)
        titles = titles or ([match["where"]] if known else [])
    front, name = led(without_degrees(" ".join(name.split())), words)
    titles = [front, *titles] if front else titles
    salutation, name = courtesy(name, words)
    if not name and email:
        name = " ".join(re.split(r"[._]", email.split("@")[0])).title()
    if not (name[:1].isalpha() or any(char.isalpha() for char in name)) or is_nobody(name):
        return None
    return Named(name, email, ", ".join(titles) or None, tuple(topics), salutation, link)


def _unquoted(text: str) -> str:
    """Return a piece without what surrounds it; a nickname keeps its quotes: "Sticks" Malone."""
    text = text.strip(" *_,")
    return text if text.count('"') == 2 and text[0] + text[-1] != '""' else text.strip(" *_,\"'")


def _took(
    piece: str, held: list[str], link: str | None, email: str | None, extra: list[str]
) -> tuple[str | None, str | None, list[str]]:
    """Sort one kept piece: a link, an address, or a remark in brackets, which is a title."""
    if match := WIKI.fullmatch(piece):
        return link or target_of(match["target"]), email, extra
    if match := MARKDOWN.fullmatch(piece):
        if found := EMAIL.fullmatch(match["target"]):
            return link, email or found["email"], extra
        return (link or name_of(match["target"]) if match["target"].endswith(".md") else link), email, extra
    if match := EMAIL.fullmatch(piece):
        return link, email or match["email"], extra
    inside = _unheld(piece[1:-1], held)
    found = EMAIL.search(inside)
    rest = EMAIL.sub("", inside).strip(" ,;")
    return link, email or (found["email"] if found else None), [*extra, plain(rest)] if rest else extra
