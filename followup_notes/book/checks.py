"""Checks of letters as rule files state them, and changes of the shipped ones."""

from __future__ import annotations

import re
from collections.abc import Mapping as Table
from dataclasses import replace
from typing import Any

from followup_notes.book.faults import Faults
from followup_notes.book.lines import Lexicon, template_is_sound
from followup_notes.book.tree import folded, known_pairs, pairs_of, text_of, texts_of
from followup_notes.model.problem import Severity
from followup_notes.model.rules import Check
from followup_notes.notation.nearest import fold
from followup_notes.notation.phrase import NUMBERS
from followup_notes.notation.yaml import Mapping, Node, Scalar

LINES = ("severity", "say", "for", "at least", "at most", "between", "avoid", "must mention", "area", "title", "why")
UNITS = ("words", "characters", "sentences", "paragraphs", "question marks", "exclamation marks")
_AMOUNT = re.compile(r"(\d{1,5})(?:\s+(.+))?$")
_BETWEEN = re.compile(r"(\d{1,5})(?: and | to |\s?[-–]\s?)(\d{1,5})(?:\s+(.+))?$")
_LANGUAGE = re.compile(r"[a-z]{2}$")


def read_check(name: str, node: Node, before: Check, lexicon: Lexicon, faults: Faults) -> Check | None:
    """Return a check: `before` with what the lines under its name say; a bad line costs only itself."""
    values: dict[str, Any] = {}
    example = "the lines say and avoid, indented below its name"
    for line, _, value in known_pairs(pairs_of(node, faults, f'"{name}"', example), folded(LINES), faults, "a check"):
        values.update(_line(line, value, lexicon, faults))
    return replace(before, **values)


def _line(line: str, node: Node, lexicon: Lexicon, faults: Faults) -> Table[str, Any]:
    if line == "severity":
        return _severity(node, faults)
    if line == "for":
        return _for(node, lexicon, faults)
    if line in ("at least", "at most"):
        return _amount(line, node, faults)
    if line == "between":
        return _between(node, faults)
    if line == "avoid":
        return {"avoid": _avoid(node, faults)}
    text = text_of(node, faults, line)
    if line == "must mention":
        return _must_mention(node, text, lexicon, faults)
    if line == "say" and text:
        return _say(text, node, faults)
    return {"why": text} if text and line == "why" else {}


_GAP = re.compile(r"\{\{\s*(found|better)\s*\}\}")


def _say(text: str, node: Node, faults: Faults) -> Table[str, Any]:
    """Read the sentence of a check; it knows what the check found and the better wording, and nothing else."""
    if not template_is_sound(text, node, ("found", "better"), faults):
        return {}
    if rest := re.search(r"\{\{.*?\}\}|\{%.*?%\}", _GAP.sub("", text)):
        message = f'"{rest[0]}" is not filled in the sentence of a check'
        faults.error(node.at, "bad-say", message, "write {{ found }} or {{ better }}, with nothing else in the braces")
        return {}
    return {"say": _GAP.sub(r"{{ \1 }}", text)}


def _severity(node: Node, faults: Faults) -> Table[str, Any]:
    text = text_of(node, faults, "severity")
    if text is None:
        return {}
    known = {fold(severity.value): severity.value for severity in Severity} | {"off": "off"}
    if fold(text) not in known:
        faults.error(
            node.at,
            "bad-severity",
            f'"{text}" is not a severity',
            faults.meant(text, known, "write error, warning or off"),
        )
        return {}
    return {"off": True} if fold(text) == "off" else {"severity": known[fold(text)]}


def _for(node: Node, lexicon: Lexicon, faults: Faults) -> Table[str, Any]:
    kinds, languages = [], []
    for scalar in texts_of(node, faults, "for"):
        text = scalar.text.strip()
        if fold(text) in lexicon.kinds:
            kinds.append(lexicon.kinds[fold(text)])
        elif _LANGUAGE.match(text):
            languages.append(text)
        else:
            hint = faults.meant(text, lexicon.kinds.values(), "write kinds of letters, or languages like en, de")
            faults.error(scalar.at, "unknown-template", f'"{text}" is neither a kind of letter nor a language', hint)
    return {"kinds": tuple(kinds), "languages": tuple(languages)} if kinds or languages else {}


def _amount(line: str, node: Node, faults: Faults) -> Table[str, Any]:
    text = text_of(node, faults, line)
    found = _AMOUNT.match(text or "")
    if found and (unit := _unit(found[2], node, faults)):
        return {line.replace(" ", "_"): int(found[1]), "unit": unit}
    if text is not None and not found:
        example = re.sub(r"(\d) hundred", r"\g<1>00", _in_digits(text.casefold())) or "200 words"
        faults.error(
            node.at, "not-a-number", f'"{text}" is not what {line} can be', f"write it like: {line}: {example}"
        )
    return {}


def _in_digits(text: str) -> str:
    first, _, rest = text.partition(" ")
    return f"{NUMBERS[first]} {rest}" if first in NUMBERS else ""


def _between(node: Node, faults: Faults) -> Table[str, Any]:
    text = text_of(node, faults, "between")
    found = _BETWEEN.match(text or "")
    if found and int(found[1]) <= int(found[2]) and (unit := _unit(found[3], node, faults)):
        return {"at_least": int(found[1]), "at_most": int(found[2]), "unit": unit}
    if text is not None and not (found and int(found[1]) <= int(found[2])):
        faults.error(
            node.at, "not-a-number", f'"{text}" is not what between can be', "write it like: between: 80 and 180 words"
        )
    return {}


def _unit(said: str | None, node: Node, faults: Faults) -> str | None:
    if said is None:
        return "words"
    known = folded(UNITS) | {fold(unit).removesuffix("s"): unit for unit in UNITS}
    unit = known.get(fold(said))
    if unit is None:
        faults.error(
            node.at,
            "bad-unit",
            f'"{said}" cannot be counted here',
            faults.meant(said, UNITS, "count: " + ", ".join(UNITS)),
        )
    return unit


def _avoid(node: Node, faults: Faults) -> tuple[tuple[str, str], ...]:
    if not isinstance(node, Mapping):
        return tuple((scalar.text.strip(), "") for scalar in texts_of(node, faults, "avoid"))
    found = []
    for key, value in node.pairs:
        better = (
            "" if isinstance(value, Scalar) and not value.text.strip() else text_of(value, faults, "the better wording")
        )
        if better is not None:
            found.append((key.text.strip(), better))
    return tuple(found)


def _must_mention(node: Node, text: str | None, lexicon: Lexicon, faults: Faults) -> Table[str, Any]:
    entry = lexicon.vocabulary.find(text) if text else None
    if text and entry is None:
        hint = faults.meant(text, lexicon.vocabulary.all_spellings, "write a word of the notes, like topic or role")
        faults.error(node.at, "unknown-word", f'"{text}" is not a word that notes say', hint)
    return {"must_mention": entry.word} if entry else {}
