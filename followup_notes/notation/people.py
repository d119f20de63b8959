"""People as notes name them: "Ada Park <ada@x.example>, CTO: forecasting", "A, B and C", links."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache

from followup_notes.model.rules import Words
from followup_notes.notation.lineup import AND, first_names_first, titled
from followup_notes.notation.links import EMAIL, MARKDOWN, WIKI, name_of, plain, shown, target_of, without_page
from followup_notes.notation.naming import courtesy, is_name, is_nobody, is_role, is_title, led, turned, without_degrees
from followup_notes.notation.spelling import form

LONGEST = 2000
MOST = 60
_HOLDER = re.compile(r"\x00(\d+)\x00")
_COMMENT = re.compile(r"<!--.*?(?:-->|$)|%%.*?(?:%%|$)", re.DOTALL)
_PAREN = re.compile(r"\(([^()]*)\)|\[([^\[\]]*)\]")
_PRONOUNS = re.compile(
    r"\s*\(?\b(?:she|he|they|sie|er|elle|il|ella|él)/(?:her|him|them|hers|his|ihr|ihm)(?:/\w+)?\b\)?", re.IGNORECASE
)
_AT_NAME = re.compile(r"(?<![\w.@])@(?=[^\W\d_])")
_FROM = re.compile(r"(?P<name>[^\W\d_].*?) (?:from|aus|aus der|vom) (?P<where>\S.*)$")
_TOPIC = re.compile(r":(?:[ \t]+|$)")
_PIECES = re.compile(r"[;\n]+|<br ?/?>")
_HEAD = re.compile(r"[,:]")
_LED_AND = re.compile(r"(?:and|und|et|y|&)[ \t]+")
_NAMED_BEFORE = re.compile(r"[,;]\s*\S[^,:]*:\s")
_FURTHER = re.compile(r",[ \t]+(?=([^,:]{1,60}):[ \t])")
_DASH = re.compile(r"[ \t]+[-–—|/][ \t]+|[ \t]*[–—][ \t]*")


@dataclass(frozen=True, slots=True)
class Named:
    """One person as a text names them."""

    name: str
    email: str | None = None
    title: str | None = None
    topics: tuple[str, ...] = ()
    salutation: str | None = None
    link: str | None = None


def people(text: str, words: Words, *, alone: bool = False) -> tuple[Named, ...]:
    """Read all people a text names; topics stand behind a colon and belong to the one before it.

    `alone` tells that it is one line of a list of people, so that what stands behind its one comma is no name.
    """
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
    parts = [turned(shielded, words)] if one else titled(shielded, words) or _apart(shielded, held, words)
    found = (_person(part, held, words) for part in parts)
    return tuple(person for person in found if person)[:MOST]


def _unheld(text: str, held: list[str]) -> str:
    while match := _HOLDER.search(text):
        text = text[: match.start()] + held[int(match[1])] + text[match.end() :]
    return text


def _apart(text: str, held: list[str], words: Words) -> Iterator[str]:
    """Cut a text into one part for each person."""
    for piece in _pieces(text, held):
        topic = _TOPIC.search(piece)
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
        if kept and "\x00" not in piece and _TOPIC.search(kept[-1]) and not _begins(piece, kept[-1], held):
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
    match = _HOLDER.match(piece)
    if match is not None and held[int(match[1])].startswith("["):
        return True
    bare, before = _bare(piece, held), _bare(before, held)
    # Behind a full name one more word is a department, behind a first name it is a name.
    least = 2 if " " in before.split(",")[0].strip() else 1
    return is_nobody(bare, article=False) or _names(bare, before, words, least=least)


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
    return " ".join(_DASH.split(_as_shown(text, held), maxsplit=1)[0].strip(" *_").split())


def _as_shown(text: str, held: list[str]) -> str:
    return _HOLDER.sub(lambda match: _show(held[int(match[1])]), text) if "\x00" in text else text


@lru_cache(maxsize=1024)
def _show(held: str) -> str:
    if match := WIKI.fullmatch(held):
        return shown(match)
    match = MARKDOWN.fullmatch(held)
    return match["text"] if match and "@" not in match["text"] else " "


def _person(part: str, held: list[str], words: Words) -> Named | None:
    topic = _TOPIC.search(part)
    head, tail = (part[: topic.start()], part[topic.end() :]) if topic else (part, "")
    link: str | None = None
    email: str | None = None
    extra: list[str] = []
    for holder in _HOLDER.finditer(head) if held else ():
        link, email, extra = _took(held[int(holder[1])], held, link, email, extra)
    said = _as_shown(head, held).replace("<", " ").replace(">", " ")
    pieces = [_unquoted(piece) for piece in _DASH.split(said, maxsplit=1)]
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
