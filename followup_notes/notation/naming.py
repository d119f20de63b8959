"""What is a name, what a title, and what courtesy puts around a name."""

from __future__ import annotations

import re

from followup_notes.model.rules import Words
from followup_notes.notation.links import plain
from followup_notes.notation.spelling import form

_QUOTES = '"“”„'
_NAMELIKE = re.compile(
    rf"[{_QUOTES}]?[^\W\d_][\w'’.\-]*[{_QUOTES}]?(?:[ \t]+[{_QUOTES}]?[^\W\d_][\w'’.\-]*[{_QUOTES}]?){{0,4}}\Z"
)
_AT = re.compile(r"[ \t]+(?:at|@|bei|chez)[ \t]+\S.*$")
_SMALL = frozenset("'t ’t de da di do dos du van von der den del della le la el al bin ibn ter ten zu y".split())  # noqa: SIM905
_DEGREES = re.compile(
    r"[ \t]*,?[ \t]+(?:Ph\.?D|M\.?D|MBA|M\.?Sc|B\.?Sc|M\.?A|B\.?A|MPH|MSW|CPA|CFA|PMP|Esq|RN|BSN|MSN|DNP|LCSW|OBE|MBE|CBE|KBE|DBE|KC|QC|SC|MP|FRS|FRCS|FRCP|FRICS|FCA|ACCA|CEng|DPhil|EdD|JD|LL\.?M|LL\.?B|DVM|MRCVS|RIBA|CIPD|RGN|RMN)\b\.?(?=[ \t,]*(?:,|$))"
)
_UNNAMED = re.compile(
    r"(?:(?:and )?(?:someone|somebody|anyone|his|her|their|my|another|others?|some|several|a few|two|three|four|\d+|"
    r"jemand|noch|zwei|drei|quelqu['’]un|deux|trois|alguien|otros?|dos|tres)\b[ \t]*)+(?:$|[a-z]|HR\b)"
)
_ARTICLE = re.compile(r"(?:an?|the|eine?|der|die|une?|le|la|un|el) [a-z]")
_COURTEOUS = frozenset(["dr", "prof", "ms", "mr", "mrs", "mx", "ir", "drs"])
_INITIALS = 3
_ACADEMIC = re.compile(r"(?:dra?|doctor|prof|professor)\.?", re.IGNORECASE)
_COMMA = re.compile(
    r"(?P<last>(?:(?:van|von|vom|zu|de|del|della|der|den|du|la|le|di|da|dos|el|al|bin|ter|ten)[ ])*[^\W\d_][\w'’-]*),[ ]*"
    r"(?P<first>[^\W\d_][\w'’.-]*(?:[ ][^\W\d_][\w'’.-]*)?)\Z",
)


def is_name(text: str, *, least: int) -> bool:
    """Tell whether a text looks like a name of at least so many words."""
    parts = [part for part in text.split() if part.casefold().rstrip(".") not in _SMALL]
    if len(parts) < least or len(parts) > 5 or not _NAMELIKE.match(text):
        return (
            bool(parts) and text[:1].isupper() and least == 1 and "," not in text and len(parts) <= 3 and text.isalpha()
        )
    # A nickname may stand among the names: Ann "Annie" Lee.
    firsts = (part.lstrip(_QUOTES)[:1] for part in parts[_courteous(parts) :])
    return all(first.isupper() or not first.isascii() for first in firsts)


def _courteous(parts: list[str]) -> int:
    """Count the forms of address before a name: "dr. Marijke"."""
    return 1 if len(parts) > 1 and parts[0].removesuffix(".") in _COURTEOUS else 0


def is_title(text: str, words: Words) -> bool:
    """Tell whether a text is what somebody is, not who."""
    text = plain(text)
    nouns, starts = words.tables.get("title nouns", {}), words.tables.get("title starts", {})
    said = _AT.sub("", text)
    parts = said.split()
    if not parts:
        return False
    if form(parts[-1]) in nouns or form(said) in nouns:
        return True
    if len(parts) == 1:
        return False
    # "Dev Patel" is a person, "CTO Office" is none.
    leads = form(parts[0]) in nouns and (len(parts[0]) > _INITIALS or parts[0].isupper())
    return leads or any(form(" ".join(parts[:size])) in starts for size in range(1, min(3, len(parts)) + 1))


def is_role(text: str, words: Words) -> bool:
    """Tell a title behind a colon from a topic that begins like one: "lead times for steel", "staff shortages"."""
    said = _AT.sub("", text).split()
    if not said:
        return False
    ends = any(form(last) in words.tables.get("title nouns", {}) for last in (text.rsplit(maxsplit=1)[-1], said[-1]))
    return is_title(text, words) and (text[:1].isupper() or ends or said[1:2] in (["of"], ["der"], ["de"], ["du"]))


def is_nobody(text: str, *, article: bool = True) -> bool:
    """Tell whether a text speaks of people without naming them: "someone from HR", "2 engineers", "a recruiter".

    Without `article`, "a senior engineer" counts as the title of whoever stands before it.
    """
    return _UNNAMED.match(text) is not None or (article and _ARTICLE.match(text) is not None)


def without_degrees(text: str) -> str:
    """Return a text without "PhD", "MBA" and the like behind a name."""
    return _DEGREES.sub("", f" {text}").strip(" ,")


def led(name: str, words: Words) -> tuple[str | None, str]:
    """Take a title off the front of a name: "CEO Lotte Frank", "VP of Engineering Ada Park"."""
    parts = name.split()
    fronts = words.tables.get("titles before names", {})
    for size in range(min(len(parts) - 2, 5), 0, -1):
        front, rest = " ".join(parts[:size]), " ".join(parts[size:])
        longer = form(parts[0]) not in fronts or parts[1][:1].islower() or is_title(" ".join(parts[1:size]), words)
        fits = form(front) in fronts or (size > 1 and longer and is_title(front, words))
        if fits and is_name(rest, least=2) and not is_title(rest, words):
            return front, rest
    return None, name


def turned(name: str, words: Words) -> str:
    """Return "van der Berg, Pieter" the other way round, any other name as it is."""
    match = _COMMA.match(name)
    if not match or is_title(match["first"], words) or not is_name(match["first"], least=1):
        return name
    return f"{match['first']} {match['last']}"


def courtesy(name: str, words: Words) -> tuple[str | None, str]:
    """Take a form of address off a name; an academic one is kept as the note writes it."""
    first, _, rest = name.partition(" ")
    known = words.tables.get("honorifics", {})
    meant = known.get(first.casefold()) if rest else None
    if meant is None:
        return None, name
    return (first if is_academic(first) else meant), rest.strip()


def is_academic(title: str) -> bool:
    """Tell whether a form of address is one that people count to a name: "Dr", "Professor"."""
    return _ACADEMIC.fullmatch(title) is not None
