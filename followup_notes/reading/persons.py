"""People of a note: from texts, lists, maps and tables."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

from followup_notes.model.facts import Mark, Person
from followup_notes.model.problem import Position
from followup_notes.notation.links import EMAIL, WIKI, plain, target_of
from followup_notes.notation.naming import is_title, turned
from followup_notes.notation.people import Named, people
from followup_notes.notation.spelling import form
from followup_notes.notation.yaml import Mapping, Node, Scalar
from followup_notes.reading.moments import read_mark
from followup_notes.reading.same_person import merged
from followup_notes.reading.slips import report_parts
from followup_notes.reading.telling import Teller, items, parts, said, scalars, shown

TALKED = re.compile(
    r"(?i)^(?:we |i )?(?:talked|spoke|chatted)(?: a lot)? about[ :]+|^(?:we )?discussed[ :]+|^topics?:[ ]+|^themen?:[ ]+|^(?:wir )?sprachen über |^sujets?:[ ]+|^temas?:[ ]+"
)

# What stands between < and > is meant as an address.
_BROKEN = re.compile(
    r"<(?!https?://|mailto:)([^<>@\s]+(?:\s?\.\s?|\s*\[?\(?at\)?\]?\s*)[^<>@\s]+|[^<>@\s]*@[^<>@.\s]*"
    r"|[^<>@\s]*(?:\s+@\s*|@\s+)[^<>@]*|[^<>@\s]*@[^<>@\s]*(?:@[^<>\s]*)+)>"
)
_BULLET = re.compile(r"^[-*+] ")
_OPEN_LINK = re.compile(r"\[\[(?![^\[\]]*\])")
_TWO = re.compile(r"<([^<>@]+@[^<>@]+[,;][^<>@]+@[^<>@]+)>")
_ABOUT = re.compile(r"(?P<name>[^\W\d_][^:(),;\d]{0,60}):\s+(?P<topics>\S.*)$")


def read_people(node: Node, teller: Teller, *, alone: bool = False) -> tuple[Person, ...]:
    """Read people in any form; the same name twice is one person. `alone` tells that each text names one."""
    each = items(node)
    return merged(person for item in each for person in _people(item, teller, alone=alone or len(each) > 1))


def _people(node: Node, teller: Teller, *, alone: bool = False) -> Iterator[Person]:
    if isinstance(node, Scalar):
        yield from _of_text(node, teller, alone=alone)
    elif isinstance(node, Mapping):
        yield from _of_map(node, teller)
    else:
        # A list in a list: the first entry is the person, the rest what was talked about.
        for index, item in enumerate(node.items):
            if index == 0:
                first = list(_people(item, teller, alone=True))
                rest = tuple(text for other in node.items[1:] for text in _topics(other, teller) if text)
                yield from [*first[:-1], replace(first[-1], topics=(*first[-1].topics, *rest))] if first else []


def _of_text(node: Scalar, teller: Teller, *, alone: bool = False) -> Iterator[Person]:
    if "\n" not in node.text:
        yield from _of_line(node, teller, alone=alone)
        return
    for line in node.text.split("\n"):
        yield from _of_line(Scalar(line, node.plain, node.at), teller, alone=alone)


def _of_line(node: Scalar, teller: Teller, *, alone: bool = False) -> Iterator[Person]:
    text = _unticked(_BULLET.sub("", said(node)))
    if teller.is_nothing(text):
        return
    for pattern, count in ((_BROKEN, 0), (_TWO, 2)) if "<" in text else ():
        for match in pattern.finditer(text):
            judge_address(node, match[1], count, teller)
    if "[[" in text and _OPEN_LINK.search(text):
        teller.warn(node.at, "link-open", f'the link in "{shown(node)}" is not closed', "write it like [[Ada Park]]")
        text = _OPEN_LINK.sub("", text)
    if not (text[:1].isalpha() or any(char.isalpha() for char in text)):
        teller.warn(node.at, "person-unread", f'"{text[:80]}" names nobody', "write a name, like Ada Park")
    for named in people(text, teller.words, alone=alone):
        if not teller.is_nothing(named.name) and not teller.says("nobody", named.name):
            yield _person(named, node)


def _unticked(text: str) -> str:
    return text[4:] if text[:1] == "[" and text[2:4] == "] " else text


def _person(named: Named, node: Node) -> Person:
    return Person(named.name, named.email, named.title, named.topics, None, None, named.salutation, named.link, node.at)


def _of_map(node: Mapping, teller: Teller) -> Iterator[Person]:
    found = parts(node, teller.table("person keys"))
    if "name" in found or ({"email", "title", "thanked"} & found.keys() and len(found) > 1):
        yield from _written_out(node, found, teller)
        return
    for key, value in node.pairs:
        for person in _of_text(key, teller):
            yield _with_value(person, value, teller)


def _with_value(person: Person, value: Node, teller: Teller) -> Person:
    """Read what stands behind a name in a map: an address, a title, topics, or a map of them."""
    if isinstance(value, Mapping):
        found = parts(value, teller.table("person keys"))
        return _completed(person, found, teller, person.at)
    text = said(value)
    if isinstance(value, Scalar) and (match := EMAIL.fullmatch(text)):
        return replace(person, email=person.email or match["email"])
    if isinstance(value, Scalar) and text and not person.title and is_title(text, teller.words):
        return replace(person, title=plain(text))
    return replace(person, topics=(*person.topics, *_topics(value, teller)))


def _written_out(node: Mapping, found: dict[str, tuple[Scalar, Node]], teller: Teller) -> Iterator[Person]:
    report_parts(node, teller.table("person keys"), teller)
    if "name" in found:
        name = found["name"][1]
        if isinstance(name, Scalar):
            name = name._replace(text=turned(name.text.strip(), teller.words))
        named = list(_people(name, teller)) if not isinstance(name, Mapping) else []
    else:
        named = (
            list(_of_text(found["email"][1], teller))
            if "email" in found and isinstance(found["email"][1], Scalar)
            else []
        )
    at = found.get("name", (None, node))[1].at
    yield from (_completed(person, found, teller, at) for person in named)


def _completed(person: Person, found: dict[str, tuple[Scalar, Node]], teller: Teller, at: Position | None) -> Person:
    title, email, salutation, link = (_part(found, name, teller) for name in ("title", "email", "salutation", "link"))
    address = read_address(found["email"][1], teller) if email else None
    wiki = WIKI.search(said(found["link"][1])) if "link" in found else None
    return replace(
        person,
        email=person.email or address,
        title=plain(title) if title else person.title,
        topics=(*person.topics, *(_topics(found["topics"][1], teller) if "topics" in found else ())),
        thanked=read_mark(found["thanked"][1], teller) if "thanked" in found else person.thanked,
        linkedin_invited=read_mark(found["linkedin invited"][1], teller)
        if "linkedin invited" in found
        else person.linkedin_invited,
        salutation=salutation or person.salutation,
        link=person.link or (target_of(wiki["target"]) if wiki and link else None),
        at=at,
    )


def read_address(node: Node, teller: Teller) -> str | None:
    """Read an address; report what is none, and two in one place, of which the first counts."""
    text = said(node)
    addresses = [match["email"] for match in EMAIL.finditer(text)]
    if not teller.is_nothing(text) and "[[" not in text:
        judge_address(node, text, len(addresses), teller)
    return addresses[0] if addresses else None


def judge_address(node: Node, text: str, count: int, teller: Teller) -> None:
    """Say once that a text is no address, or two."""
    if count == 1:
        return
    why = "holds several addresses; the first one counts" if count else "is not an e-mail address"
    hint = "give each person an entry of their own" if count else "write it like ada@northwind.example"
    teller.warn(node.at, "address-unread", f'"{text[:80]}" {why}', hint)


def _part(found: dict[str, tuple[Scalar, Node]], name: str, teller: Teller) -> str | None:
    text = said(found[name][1]) if name in found else ""
    return None if teller.is_nothing(text) else text


def _topics(node: Node, teller: Teller) -> tuple[str, ...]:
    texts = (topic(part) for one in scalars(node) for part in said(one).split(";"))
    return tuple(text for text in texts if not teller.is_nothing(text))


def topic(text: str) -> str:
    """Return what was talked about, without the words that say so."""
    return plain(TALKED.sub("", plain(_unticked(text))))


def read_person(node: Node, teller: Teller) -> Person | None:
    """Read the one person a value names; of several the first."""
    found = read_people(node, teller)
    return found[0] if found else None


def named_topic(text: str) -> tuple[Person, ...]:
    """Read "Ada: forecasting" as a person and what was talked about with them, whoever that may be."""
    match = _ABOUT.match(text)
    if not match:
        return ()
    return (Person(match["name"].strip(), topics=tuple(part.strip() for part in match["topics"].split(";"))),)


def thank(found: tuple[Person, ...], node: Node, teller: Teller) -> tuple[Person, ...]:
    """Mark people as thanked: all of them by a day or yes, or those a list or map names."""
    if isinstance(node, Mapping):
        marks = {form(key.text): read_mark(value, teller) for key, value in node.pairs}
        return tuple(_thanked(person, marks) for person in found)
    texts = [said(one) for one in scalars(node)]
    named = {form(person.name) for person in found} | {form(person.name.split()[0]) for person in found}
    if texts and all(form(plain(text)) in named for text in texts):
        marks = {form(plain(text)): True for text in texts}
        return tuple(_thanked(person, marks) for person in found)
    mark = read_mark(node, teller)
    return tuple(replace(person, thanked=person.thanked or mark) for person in found)


def _thanked(person: Person, marks: dict[str, Mark]) -> Person:
    mark = marks.get(form(person.name)) or marks.get(form(person.name.split()[0]))
    return replace(person, thanked=person.thanked or mark)
