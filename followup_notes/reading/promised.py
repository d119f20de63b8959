"""Promises of a note, mine and theirs, and extras: what, by when, sent or received, with which link."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import date

from followup_notes.dates.answers import Read
from followup_notes.dates.spoken import resolve
from followup_notes.model.facts import Mark, Promise, Said, Spoken, When
from followup_notes.model.note import day_of
from followup_notes.notation.links import plain, take_link
from followup_notes.notation.people import people
from followup_notes.notation.spelling import form
from followup_notes.notation.taskfields import fields
from followup_notes.notation.yaml import Mapping, Node, Scalar
from followup_notes.reading.moments import answer_of, read_mark, read_moment, spoken
from followup_notes.reading.slips import report_empty, report_event, report_parts
from followup_notes.reading.telling import Teller, items, parts, said, scalars, shown

_FIXED = frozenset({"days", "weeks", "weekday", "week friday"})
_BOX = re.compile(r"\[(?P<mark>.)\][ \t]+")
_TAGS = re.compile(r"(?<!\S)#[^\W\d][\w/-]*")
_MARKED = re.compile(
    r"[ \t]*[(,–—-][ \t]*(?P<word>sent|done|received|delivered|came|arrived|kept|gesendet|geschickt|erhalten|envoyé|reçu|enviado|recibido)"
    r"(?:[ \t]+(?:on|am|le|el)?[ \t]*(?P<day>[^()]{3,40}?))?[ \t]*\)?[ \t]*$",
    re.IGNORECASE,
)


def read_promises(node: Node, teller: Teller, *, theirs: bool = False) -> tuple[Promise, ...]:
    """Read promises in any form; a day that cannot be read stays in the text and is reported."""
    found = (promise for item in items(node) for promise in _promises(item, teller, theirs=theirs))
    return once(found)


def by_whom(found: tuple[Promise, ...], teller: Teller) -> tuple[tuple[Promise, ...], tuple[Promise, ...]]:
    """Part promises into mine and theirs, where a list of both says whose each is: "Me: …", "Them: …"."""
    mine: list[Promise] = []
    theirs: list[Promise] = []
    for promise in found:
        who, colon, what = promise.what.partition(": ")
        whose = teller.meaning("sides", who) if colon else None
        bare = replace(promise, what=what) if whose else promise
        if whose == "theirs":
            theirs.append(replace(bare, sent=None, received=bare.sent))
        else:
            mine.append(bare)
    return tuple(mine), tuple(theirs)


def _promises(node: Node, teller: Teller, *, theirs: bool) -> Iterator[Promise]:
    if isinstance(node, Scalar):
        for line in re.split(r"\n|;(?=[ \t])", node.text):
            if not teller.is_nothing(line):
                yield (made := promise_of(Scalar(line, node.plain, node.at), teller, theirs=theirs))
                report_event(made, teller)
    elif isinstance(node, Mapping):
        found = parts(node, teller.table("promise keys"))
        if "what" in found:
            report_parts(node, teller.table("promise keys"), teller)
            yield _of_map(found, teller, theirs=theirs)
        elif "by" in found and len(node.pairs) == 1:
            report_empty(node, teller)
        else:
            for key, value in node.pairs:
                yield _of_pair(key, value, teller, theirs=theirs)
    else:
        for one in scalars(node):
            yield promise_of(one, teller, theirs=theirs)


def promise_of(node: Scalar, teller: Teller, *, theirs: bool) -> Promise:
    """Read a promise on one line."""
    text, mark, due = ticked(said(node))
    word = _MARKED.search(text)
    if word and (mark_ := _word_mark(word, node, teller)):
        text, mark = text[: word.start()], mark_
    text, link, alias = _linked(text)
    found = spoken(f"by {due}", teller) if due else spoken(text, teller)
    when, vague = (found.when, found.vague) if found else (None, False)
    if found and found.fault:
        teller.impossible = teller.impossible or found.fault.code == "date-impossible"
        report(node, found.fault.phrase, found.fault.why, found.fault.hint, found.fault.code, teller)
    what = _sentence(plain(found.what if found and not due else text)) or alias or link or text
    return Promise(
        what,
        when,
        sent=None if theirs else mark,
        received=mark if theirs else None,
        link=link,
        vague=vague,
        at=node.at,
    )


def spoken_day(node: Scalar, teller: Teller) -> Said | None:
    """Read a day in words on its own ("Friday", "in two weeks"), where no holiday can move it."""
    text = said(node)
    if teller.anchor is None or teller.is_nothing(text) or answer_of(text, teller) is not None:
        return None
    found = spoken(text, teller) or spoken(f"by {text}", teller)
    if found is None or found.fault or found.when is None or found.what.strip():
        return None
    if isinstance(found.when, Spoken):
        return resolve(found.when, frozenset()) if found.when.unit in _FIXED else None
    return found.when


def _sentence(text: str) -> str:
    """Return a text without the full stop of its sentence."""
    return text[:-1].rstrip() if text.endswith(".") and not text.endswith("..") and "." not in text[-4:-1] else text


def report(node: Scalar, phrase: str, why: str, hint: str, code: str, teller: Teller) -> None:
    """Report a date phrase that could not be read: an error where it is plainly meant as a day."""
    message = f'"{phrase}": {why}'
    if code in {"date-ambiguous", "date-impossible", "time-impossible"}:
        teller.error(node.at, code, message, hint)
    else:
        teller.warn(node.at, code, message, hint)


def _linked(text: str) -> tuple[str, str | None, str]:
    """Take the link out of a promise; words that a Markdown link shows are the promise's own."""
    taken = take_link(text)
    if taken is None:
        return text, None, ""
    rest = re.sub(r"[ \t]*\([ \t]*\)|[ \t]*<[ \t]*>", "", taken.rest).strip(" \t,;:–—-")
    rest = re.sub(r"[ \t]+([,;.])", r"\1", rest)
    if "](" in text and taken.shown:
        rest = text.replace(text[text.index("[") : text.index(")", text.index("](")) + 1], taken.shown, 1)
    return rest, taken.target, taken.shown


def ticked(text: str) -> tuple[str, Mark, str]:
    """Take a task's box, tags and fields off a text; return what is left, whether it is done, and its due date."""
    box = _BOX.match(text)
    if box:
        text = _TAGS.sub("", text[box.end() :]).strip()
    mark: Mark = True if box and box["mark"] in "xX" else None
    said_: dict[str, str] = {}
    for field in reversed(fields(text)):
        said_[field.name] = field.value
        text = f"{text[: field.start].rstrip()} {text[field.end :].lstrip()}".strip()
    if "done" in said_:
        mark = _day(said_["done"]) or True
    elif text.endswith("✅"):
        text, mark = text[:-1].rstrip(), True
    return text, mark, said_.get("due") or said_.get("scheduled") or ""


def _day(text: str | None) -> Mark:
    try:
        return date.fromisoformat(text) if text else None
    except ValueError:
        return None


def _word_mark(match: re.Match[str], node: Scalar, teller: Teller) -> Mark:
    if not match["day"]:
        return True
    answer = answer_of(match["day"], teller)
    if answer is None:
        return None
    read = read_moment(Scalar(match["day"], True, node.at), teller)
    return read.said if read else None


def _of_map(found: dict[str, tuple[Scalar, Node]], teller: Teller, *, theirs: bool) -> Promise:
    what = found["what"][1]
    text = Scalar(said(scalars(what)[0]) if scalars(what) else "", True, what.at)
    promise = promise_of(text, teller, theirs=theirs) if "by" not in found else _undated(text)
    when, vague = _by(found["by"][1], teller) if "by" in found else (promise.by, promise.vague)
    mark = "received" if theirs else "sent"
    other = read_mark(found[mark][1], teller) if mark in found else getattr(promise, mark)
    link = _link(found["link"][1]) if "link" in found else promise.link
    who = people(said(found["person"][1]), teller.words) if "person" in found else ()
    changed = replace(promise, by=when, vague=vague, link=link, person=who[0].name if who else None, at=what.at)
    return replace(changed, received=other) if theirs else replace(changed, sent=other)


def _undated(node: Scalar) -> Promise:
    text, link, alias = _linked(said(node))
    return Promise(plain(text) or alias or link or said(node), link=link, at=node.at)


def _link(node: Node) -> str | None:
    for one in scalars(node)[:1]:
        taken = take_link(said(one))
        return taken.target if taken else said(one) or None
    return None


def _of_pair(key: Scalar, value: Node, teller: Teller, *, theirs: bool) -> Promise:
    """Read `my portfolio: 2026-11-25` in a list: what, and by when."""
    when, vague = _by(value, teller) if isinstance(value, Scalar) else (None, False)
    if when is None and not vague and said(value):
        return promise_of(Scalar(f"{key.text}: {said(value)}", True, key.at), teller, theirs=theirs)
    return replace(_undated(key), by=when, vague=vague)


def _by(node: Node, teller: Teller) -> tuple[When | None, bool]:
    """Read a day on its own: a date, or one in words."""
    for one in scalars(node)[:1]:
        text = said(one)
        if teller.is_nothing(text):
            return None, False
        if answer_of(text, teller) is not None:
            read = read_moment(one, teller)
            return (read.said if isinstance(read, Read) else None), False
        found = spoken(text, teller) or spoken(f"by {text}", teller)
        if found and not found.fault and (found.when or found.vague):
            return found.when, found.vague
        hint = found.fault.hint if found and found.fault else "write the day as YYYY-MM-DD"
        teller.warn(one.at, "date-unread", f'"{shown(one)}" is not a date that can be read', hint)
    return None, False


def once(found: Iterator[Promise] | tuple[Promise, ...]) -> tuple[Promise, ...]:
    """Return promises without those that say the same again."""
    kept: dict[tuple[str, object], Promise] = {}
    for promise in found:
        kept.setdefault((form(promise.what), promise.by), promise)
    return tuple(kept.values())


def beside(known: Sequence[Promise], told: Sequence[Promise]) -> tuple[Promise, ...]:
    """Return what the running text promises besides what a key says: another thing for another day."""
    days = {_day_of(promise) for promise in known}
    return tuple(promise for promise in told if not known or (promise.by and _day_of(promise) not in days))


def _day_of(promise: Promise) -> date | None:
    """Return the day of a promise, not counting days off: near enough to tell one promise from another."""
    return day_of(resolve(promise.by, frozenset())) if promise.by else None
