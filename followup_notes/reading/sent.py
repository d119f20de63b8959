"""Messages and calls of mine that a note records, and what my own follow-up key says."""

from __future__ import annotations

import re
from typing import Literal

from followup_notes.dates.answers import Read
from followup_notes.dates.day import days
from followup_notes.dates.said import with_weekday
from followup_notes.model.facts import Message, Said
from followup_notes.notation.links import plain
from followup_notes.notation.nearest import nearest
from followup_notes.notation.people import people
from followup_notes.notation.spelling import form
from followup_notes.notation.yaml import Mapping, Node, Scalar
from followup_notes.reading.moments import answer_of, read_mark, read_moment
from followup_notes.reading.slips import report_parts
from followup_notes.reading.telling import Teller, items, parts, said, scalars

NUDGE = "check-in"
_TO = re.compile(r"(?:^|[ \t])(?:to|with|an|à|with|for)[ \t]+(?P<who>.+)$", re.IGNORECASE)
_TIME = re.compile(r"^[ \tT]*(?:at[ \t]+)?(\d{1,2}[:.]\d{2}(?:[ \t]*[ap]m)?)", re.IGNORECASE)
_ON = re.compile(r"(?:^|[ \t]+)(?:on|am|le|el)$", re.IGNORECASE)
# Under other names ("subject", "method", "notes") the same column holds free words.
_KIND_KEYS = frozenset(["kind", "type", "rule", "letter", "art", "tipo"])
_EDGES = " \t,;:–—-()|"


def read_messages(node: Node, teller: Teller) -> tuple[Message, ...]:
    """Read messages as maps or lines; a line without a day is none of them."""
    found: list[Message] = []
    for item in items(node):
        if isinstance(item, Mapping):
            found.append(_of_map(item, teller))
        else:
            found.extend(message for one in scalars(item) if (message := _told(one, teller)))
    return tuple(found)


def _told(node: Scalar, teller: Teller) -> Message | None:
    """Read a line; one that names a kind of message of ours and no day is a slip worth a word."""
    message = _of_text(node, teller)
    text = said(node)
    if message is None and teller.meaning("message kinds", _TO.sub("", text)) and _TO.search(text):
        _undated(node, text, teller)
    elif message is not None and message.kind:
        _judge_kind(node, message.kind, teller, only_near=True)
    return message


def _undated(node: Node, text: str, teller: Teller) -> None:
    teller.warn(
        node.at,
        "message-undated",
        f'"{text[:80]}" has no day, so nothing follows from it',
        "write the day first, like 2026-11-25 call to Ada Park",
    )


def _judge_kind(node: Node, kind: str, teller: Teller, *, only_near: bool) -> None:
    """Report a kind of message that is none of ours; in a line of free words only where it is near to one."""
    known = teller.table("message kinds")
    if form(kind) in known or not known:
        return
    near = nearest(form(kind), (spelling for spelling in known if len(spelling) > 3)) if len(kind) > 3 else None
    if near is None and only_near:
        return
    hint = (
        f'did you mean "{known[near]}"?'
        if near
        else "it can be: " + ", ".join(tuple(dict.fromkeys(known.values()))[:12])
    )
    teller.warn(
        node.at, "unknown-value", f'"{kind}" is not a kind of message that is known; it is kept as written', hint
    )


def _of_map(node: Mapping, teller: Teller) -> Message:
    found = parts(node, teller.table("message keys"))
    report_parts(node, teller.table("message keys"), teller)
    on = found.get("on")
    if on is None and "kind" in found:
        _undated(node, said(found["kind"][1]), teller)
    read = read_moment(on[1], teller) if on and isinstance(on[1], Scalar) else None
    kind = said(found["kind"][1]) if "kind" in found else ""
    who = people(said(found["to"][1]), teller.words) if "to" in found else ()
    if kind and form(found["kind"][0].text) in _KIND_KEYS and not teller.is_nothing(kind):
        _judge_kind(found["kind"][1], kind, teller, only_near=False)
    return Message(
        read.said if read else None, kind_of(kind, teller), who[0].name if who else None, (on[1] if on else node).at
    )


def _of_text(node: Scalar, teller: Teller) -> Message | None:
    text = said(node)
    whole = answer_of(text, teller)
    if isinstance(whole, Read):
        read = read_moment(node, teller)
        return Message(read.said, at=node.at) if read else None
    cut = _day_in(text, teller)
    if cut is None:
        return None
    start, end = cut
    read = read_moment(Scalar(text[start:end], True, node.at), teller)
    if read is None:
        return None
    rest = " ".join((_ON.sub("", text[:start].rstrip(_EDGES)), text[end:].lstrip(_EDGES))).strip(_EDGES)
    return _with_rest(read.said, rest, node, teller)


def _day_in(text: str, teller: Teller) -> tuple[int, int] | None:
    """Find the day in a line, its time with it."""
    for day in days(text, teller.settings.date_order, teller.table("months"), teller.year):
        start, end, _, _ = with_weekday(text, day, teller.table("weekdays"))
        time = _TIME.match(text[end:])
        return start, end + (time.end() if time else 0)
    return None


def _with_rest(on: Said, rest: str, node: Scalar, teller: Teller) -> Message:
    to = _TO.search(rest)
    who = people(to["who"], teller.words) if to else ()
    kind = rest[: to.start()] if to else rest
    if not to and " " in kind and (first := kind.split(" ", 1)) and form(first[0]) in teller.table("message kinds"):
        # "called Ada": what was done, and to whom.
        named = people(first[1], teller.words)
        if named and named[0].name[:1].isupper():
            return Message(on, kind_of(first[0], teller), named[0].name, node.at)
    return Message(on, kind_of(kind.strip(_EDGES), teller), who[0].name if who else None, node.at)


def kind_of(text: str, teller: Teller) -> str | None:
    """Return the letter kind or rule's name a text means; "thank you" and "thank-you" are one."""
    text = plain(text)
    if teller.is_nothing(text):
        return None
    meant = teller.meaning("message kinds", text)
    if meant:
        return meant
    words = re.findall(r"[^\W_]+", text.casefold())
    return "-".join(words) if len(words) <= 5 else text


def read_follow_up(node: Node, teller: Teller) -> tuple[Literal["off"] | Said | None, tuple[str, ...], bool]:
    """Read the follow-up key: off or my own day, rules that are off, and whether it says "sent"."""
    if isinstance(node, Mapping):
        off = [value for key, value in node.pairs if form(key.text) == "off"]
        return None, tuple(rule for value in off for rule in read_rules(value)), False
    for one in scalars(node)[:1]:
        text = said(one)
        if form(text) == "true":
            return None, (), True
        if teller.says("off", text):
            return "off", (), False
        if teller.is_nothing(text) or teller.says("no", text):
            return None, (), False
        if teller.says("yes", text):
            return None, (), True
        read = read_moment(one, teller)
        return (read.said if read else None), (), False
    return None, (), False


def read_rules(node: Node) -> tuple[str, ...]:
    """Read the names of rules, as a list or between commas."""
    names = (name.strip() for one in scalars(node) for name in said(one).split(","))
    return tuple("-".join(re.findall(r"[^\W_]+", name.casefold())) for name in names if name)


def sent_nudge(node: Node, teller: Teller) -> tuple[Message, ...]:
    """Read a mark that a follow-up was sent as the message it was."""
    dated = [message for one in scalars(node) if (message := _of_text(one, teller))]
    if dated:
        return tuple(Message(one.on, one.kind or NUDGE, one.to, one.at) for one in dated)
    mark = read_mark(node, teller)
    if mark is None:
        return ()
    return (Message(None if mark is True else mark, NUDGE, at=node.at),)
