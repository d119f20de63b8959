"""Texts, lists, numbers and choices of a note, turned into what the words mean."""

from __future__ import annotations

import re

from followup_notes.dates.zones import ZONES, zone
from followup_notes.model.rules import Word
from followup_notes.notation.languages import language_code
from followup_notes.notation.links import MARKDOWN, URL, plain, without_page
from followup_notes.notation.nearest import did_you_mean, nearest
from followup_notes.notation.spelling import form
from followup_notes.notation.yaml import Mapping, Node, Scalar
from followup_notes.reading.telling import Entry, Teller, items, said, scalars, shown

_NUMBER = re.compile(
    r"(?:round|runde|tour|ronda|interview|r|no\.?|nr\.?|#|n°)?[\s#:.-]*(?P<number>\d{1,3})(?![.,]\d)(?:st|nd|rd|th|\.|e|ª|º)?(?:\s*(?:/|of|von|de|sur)\s*\d{1,2})?(?P<rest>\b.*)?$",
    re.IGNORECASE,
)
_HEAD = re.compile(
    r"(?i)(?P<head>\S[^\n]{0,40}?)\s+(?:by|to|on|until|for|at|after|since|from|von|auf|am|nach|seit|par|le|au|après|depuis|por|el|al|tras|desde)\s"
)
_FULL_STOP = re.compile(r"[.!](?<=\w\w.)\s+(?=[^\W\da-z])")
_SHORTENED = frozenset(
    "sr jr asst assoc exec dept mgr dir eng st inc ltd co corp llc plc gmbh dr prof gen admin tech ops dev mt ft no nr stv ltg abt".split()  # noqa: SIM905
)
_EDGES = " \t:,;()–—-|/"


def read_text(node: Node, teller: Teller) -> str | None:
    """Read one text, links as they show; None where it stands for nothing."""
    if isinstance(node, Mapping):
        node = next((value for key, value in node.pairs if form(key.text) in {"name", "title"}), node)
    for one in scalars(node)[:1]:
        text = plain(without_page(said(one)))
        return None if teller.is_nothing(text) else text
    return None


def read_called(node: Node, teller: Teller) -> str | None:
    """Read what somebody or something is called; sentences behind it are no part of that: "QA lead. Seemed keen."."""
    text = read_text(node, teller)
    for end in _FULL_STOP.finditer(text or ""):
        before = end.string[: end.start()]
        if form(before.split()[-1]) not in _SHORTENED:
            return before
    return text


def read_place(node: Node, teller: Teller) -> str | None:
    """Read a place or the link of a call; of a Markdown link where it leads."""
    for one in scalars(node)[:1]:
        text = said(one)
        match = MARKDOWN.search(text)
        if match and URL.match(match["target"]):
            return match["target"]
        found = URL.fullmatch(text)
        return None if teller.is_nothing(text) else found["url"] if found else plain(text)
    return None


def read_list(node: Node, teller: Teller) -> tuple[str, ...]:
    """Read a list of texts; one text with semicolons or line ends is a list as well."""
    found: list[str] = []
    for item in items(node):
        if isinstance(item, Mapping):
            found.extend(f"{plain(key.text)}: {plain(said(value))}".strip(": ") for key, value in item.pairs)
            continue
        for one in scalars(item):
            found.extend(_texts(one, alone=item is node))
    return tuple(dict.fromkeys(text for text in found if not teller.is_nothing(text)))


def _texts(one: Scalar, *, alone: bool) -> list[str]:
    lines = one.text.split("\n") if "\n" in one.text.strip() else [one.text]
    lines = [re.sub(r"^\s*[-*+]\s+(?:\[.\]\s+)?", "", line) for line in lines]
    if alone and len(lines) == 1:
        lines = lines[0].split(";")
    return [plain(said(Scalar(line, True, one.at))) for line in lines]


def read_language(node: Node, teller: Teller) -> str | None:
    """Read the language of the letters, kept as written; report a name that is none."""
    text = read_text(node, teller)
    if text is not None and language_code(text) is None:
        message = f'"{shown(node)}" is no language that is known; the letters are in English'
        teller.warn(node.at, "unknown-value", message, "write two letters, like en or de")
    return text


def read_zone(node: Node, teller: Teller) -> str | None:
    """Read a time zone; report a name that is none."""
    text = read_text(node, teller)
    if text is None:
        return None
    name = re.sub(r"\s*\(.*\)$", "", text)
    for candidate in (text, name, text.split(" ")[0]):
        if zone(candidate) is not None:
            return candidate
    teller.warn(
        node.at,
        "zone-unknown",
        f'"{shown(node)}" is no time zone that is known',
        did_you_mean(name, ZONES, "write it like Europe/Berlin or UTC+2"),
    )
    return None


def read_number(node: Node, teller: Teller) -> tuple[int | None, str]:
    """Read the number of a round, and what else its text says ("2 - technical")."""
    text = read_text(node, teller)
    if text is None:
        return None, ""
    if re.match(r"[-−]\s*\d", text):
        return None, text
    words = text.split()
    for size in (2, 1):
        ordinal = teller.meaning(
            "ordinals", re.sub(r"(?i)\b(round|runde|interview|tour|ronda)\b", "", " ".join(words[:size]))
        )
        if ordinal:
            rest = " ".join(words[size:])
            return int(ordinal), re.sub(r"(?i)^\s*(round|runde|interview|tour|ronda)\b", "", rest).strip(_EDGES)
    match = _NUMBER.match(text)
    if match:
        return int(match["number"]), (match["rest"] or "").strip(_EDGES)
    return None, text


def meaning(row: Word, text: str) -> str | None:
    """Return the value of a choice a text means; emoji, bold marks and bracketed remarks make no difference."""
    values = row.values
    found = values.get(form(text))
    if found:
        return found
    bare = re.sub(r"\([^)]*\)", "", text)
    for part in (bare, *re.split(r"\s+[-–—|/]\s+|[,;(/]", text)):
        if (found := values.get(form(part))) is not None and form(part):
            return found
    head = _HEAD.match(bare)
    if head and (found := values.get(form(head["head"]))) is not None:
        return found
    words = bare.split()
    # "Offer received on Monday": the longest beginning that is known, at least two words or a whole clause.
    for size in range(min(4, len(words) - 1), 1, -1):
        if (found := values.get(form(" ".join(words[:size])))) is not None:
            return found
    return None


def unknown(entry: Entry, teller: Teller) -> None:
    """Report a value that is none of a choice's, once, with what was probably meant."""
    text = said(entry.value)
    otherwise = "it can be: " + ", ".join(dict.fromkeys(entry.row.values.values()))
    if len(otherwise) > 200:
        otherwise = otherwise[:200].rsplit(",", 1)[0] + " …"
    hint = _meant(text, entry.row) or otherwise
    teller.warn(
        entry.value.at,
        "unknown-value",
        f'"{shown(entry.value)}" is not {_a(entry.row.key)} that is known; it is kept as written',
        hint,
    )


def _a(name: str) -> str:
    return f"an {name}" if name[0] in "aeio" else f"a {name}"


def _meant(text: str, row: Word) -> str:
    """Return the value a slip most likely stands for, with the spelling that is near where that is another word."""
    written = {form(value): value for value in row.values.values()}
    near = nearest(form(text), (*written, *(spelling for spelling in row.values if len(spelling) > 4)))
    if near is None:
        return ""
    value = row.values.get(near) or written[near]
    as_written = "" if len(value) > 2 else f" ({near.title()})"
    return f'did you mean "{value}"{as_written}?'
