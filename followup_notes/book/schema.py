"""JSON Schemas of rule files and of note front matter, made from the tables the loader reads by."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from typing import Any

from followup_notes.book.checks import LINES as CHECK_LINES
from followup_notes.book.letters import KINDS
from followup_notes.book.lines import ALSO, LINES
from followup_notes.book.parts import PARTS, PROFILE_PARTS
from followup_notes.book.policies import SEND_ON
from followup_notes.book.settings import SETTINGS
from followup_notes.book.values import FORMS as VALUE_FORMS
from followup_notes.book.vocabulary import EACH, Entry, Vocabulary
from followup_notes.model.rules import Book, Word
from followup_notes.model.verdict import State
from followup_notes.model.vocabulary import MOMENTS, TICKS
from followup_notes.notation.nearest import fold
from followup_notes.notation.phrase import FORMS as TIME_FORMS

DRAFT = "http://json-schema.org/draft-07/schema#"
Schema = dict[str, Any]
_TEXT: Schema = {"type": ["string", "number", "boolean"]}
_TEXTS: Schema = {"anyOf": [_TEXT, {"type": "array", "items": _TEXT}]}
_NUMBER = r"\d+"
_UNIT = "(minutes?|hours?|days?|weeks?|months?|working days?)"
_CLOCK = r"([01]?\d|2[0-3]):[0-5]\d"


def rules_schema(book: Book) -> Schema:
    """Return the schema of rule files, for the book's words, rules and letters."""
    vocabulary = Vocabulary(book.words)
    names = sorted(book.rules[""])
    kinds = sorted({*KINDS, *(kind for kind, _ in book.templates)})
    parts = {part: _part(part, names) for part in PARTS}
    return {
        "$schema": DRAFT,
        "title": "Rules of followup-notes",
        "type": "object",
        "additionalProperties": False,
        "properties": parts,
        "definitions": _definitions(vocabulary, names, kinds),
    }


def _definitions(vocabulary: Vocabulary, names: list[str], kinds: list[str]) -> Schema:
    lines = {line: _line(line) for line in LINES}
    examples = {"examples": _ref("tests")}
    return {
        "words": {"anyOf": [_words(vocabulary), {"type": "array", "items": _words(vocabulary)}]},
        "phrase": _phrase(),
        "time": {
            "anyOf": [
                _ref("phrase"),
                _group(),
                {"type": "array", "items": {"anyOf": [_ref("phrase"), _group(), _option()]}},
            ]
        },
        "letter": {"type": "string", "enum": kinds, "description": "A kind of letter, or a template of your own."},
        "rule": _object({**lines, **examples}, required=("task", "due")),
        "change": _object({**lines, **{line: _ref("words") for line in ALSO}}),
        "check": _object({line: _check_line(line) for line in CHECK_LINES}),
        "tests": {"type": "array", "items": _test(names)},
        "patience": _object(
            {"gap": _said("3 working days"), "stop after": _said("2 unanswered"), "then": _TEXT, "holds": _TEXTS}
        ),
        "plan": _object({"order": _TEXTS, "after acceptance": _TEXTS, "hold": {"type": "array", "items": _hold()}}),
        "quiet": {"type": "array", "items": _quiet()},
        "off": {
            "anyOf": [
                _TEXTS,
                {
                    "type": "array",
                    "items": {"anyOf": [_TEXT, _object({"rule": _TEXT, "why": _TEXT}, required=("rule",))]},
                },
            ]
        },
        "profile": _object({part: _part(part, names) for part in PROFILE_PARTS}),
    }


def _part(part: str, names: Iterable[str]) -> Schema:
    if part == "format":
        return {"enum": [1, "1"], "description": "The version of the rule language."}
    if part == "rules":
        return {"type": "object", "additionalProperties": _ref("rule"), "description": "Rules of your own, by name."}
    if part == "change":
        return {
            "type": "object",
            "properties": {name: _ref("change") for name in names},
            "additionalProperties": {"anyOf": [_ref("change"), _ref("check")]},
            "description": "Lines of shipped rules and checks that should read otherwise.",
        }
    if part in ("checks", "profiles"):
        return {"type": "object", "additionalProperties": _ref("check" if part == "checks" else "profile")}
    if part == "send on":
        return _said(SEND_ON)
    return _ref(part) if part in ("off", "quiet", "patience", "plan", "tests") else _TEXT


def _line(line: str) -> Schema:
    if line in ("when", "unless", "done when"):
        return _ref("words")
    if line in ("start", "due", "until"):
        return _ref("time")
    if line == "each":
        return {"enum": list(EACH), "description": "One task for each of these."}
    if line == "tick":
        return {"enum": [name for name in TICKS if name]}
    if line == "repeat":
        return _object({"start": _ref("time"), "at most": {"type": ["integer", "string"]}}, required=("start",))
    if line == "draft":
        choice = _object({"when": _ref("words"), "use": _ref("letter")}, required=("use",))
        return {"anyOf": [_ref("letter"), choice, {"type": "array", "items": {"anyOf": [_ref("letter"), choice]}}]}
    return _TEXTS if line == "formerly" else _TEXT


def _words(vocabulary: Vocabulary) -> Schema:
    shape = _object({entry.word: _value(entry) for entry in vocabulary})
    spelt = {said: _value(entry) for entry in vocabulary for said in entry.spellings if said not in shape["properties"]}
    patterns = {**shape.get("patternProperties", {}), **{_pattern(said): schema for said, schema in spelt.items()}}
    return {**shape, "patternProperties": patterns, "description": f"Words of notes, each with {VALUE_FORMS}."}


def _value(entry: Entry) -> Schema:
    known = list(dict.fromkeys(entry.values.values()))
    schema: Schema = {"description": entry.about} if entry.about else {}
    if entry.type == "choice" and known:
        schema["anyOf"] = [{"enum": [*known, "filled", "empty"]}, _TEXTS]
    else:
        schema.update(_TEXTS)
    return schema


def _phrase() -> Schema:
    moments = "(" + "|".join(sorted(MOMENTS, key=len, reverse=True)) + ")"
    tail = f"(, or the next working day at {_CLOCK})?"
    forms = (
        rf"{_NUMBER} {_UNIT} (after|before) {moments}",
        f"right after {moments}",
        f"on {moments}( at {_CLOCK})?",
        f"end of the month of {moments}",
        f"next working day after {moments}( at {_CLOCK})?",
    )
    return {
        "type": "string",
        "pattern": f"^({'|'.join(forms)}){tail}$",
        "description": TIME_FORMS,
        "examples": TIME_FORMS.split(" / "),
    }


def _group() -> Schema:
    times: Schema = {"type": "array", "items": _ref("time")}
    return _object({"earlier of": times, "later of": times})


def _option() -> Schema:
    return _object({"when": _ref("words"), "at": _ref("time")}, required=("at",))


def _hold() -> Schema:
    return _object({"rules": _TEXTS, "while open": _TEXTS, "why": _TEXT}, required=("rules",))


def _quiet() -> Schema:
    shape = _object({"company": _TEXT, "until": _TEXT, "since": _TEXT, "from": _TEXT, "every": _TEXT, "why": _TEXT})
    return {**shape, "anyOf": [{"required": ["until"]}, {"required": ["every"]}]}


def _check_line(line: str) -> Schema:
    if line == "severity":
        return {"enum": ["error", "warning", "off"]}
    if line == "avoid":
        return {"anyOf": [_TEXTS, {"type": "object", "additionalProperties": {"type": ["string", "null"]}}]}
    return _TEXTS if line == "for" else _TEXT


def _test(names: Iterable[str]) -> Schema:
    note: Schema = {"type": "object"}
    states = {
        "enum": [state.value.replace("-", " ") for state in State]
        + [state.value for state in State if "-" in state.value]
    }
    expect = {
        "type": "object",
        "properties": {"at": {"type": "string"}, "open": _TEXTS, **dict.fromkeys(names, states)},
        "additionalProperties": states,
        "required": ["at"],
        "minProperties": 2,
    }
    shape = {"name": _TEXT, "about": _TEXT, "why": _TEXT, "note": note, "notes": {"type": "array", "items": note}}
    return _object({**shape, "expect": {"type": "array", "items": expect, "minItems": 1}}, required=("expect",))


def _object(properties: Mapping[str, Schema], required: tuple[str, ...] = ()) -> Schema:
    schema: Schema = {"type": "object", "additionalProperties": False, "properties": dict(properties)}
    variants = {_pattern(name): shape for name, shape in properties.items() if re.search(r"[\W_]", name)}
    if variants:
        schema["patternProperties"] = variants
    return {**schema, "required": list(required)} if required else schema


def _pattern(name: str) -> str:
    """Return the pattern of a name in which blanks, "-" and "_" are no difference; completion shows the plain one."""
    return "^" + "[ _-]?".join(re.escape(part) for part in re.split(r"[ _-]", name)) + "$"


def _ref(name: str) -> Schema:
    return {"$ref": f"#/definitions/{name}"}


def _said(example: str) -> Schema:
    return {**_TEXT, "examples": [example], "description": f"Like: {example}"}


def note_schema(book: Book) -> Schema:
    """Return the schema of a note's front matter: every key, its accepted spellings, its values."""
    properties: dict[str, Schema] = {}
    for row in book.words.rows:
        for spelling in dict.fromkeys((row.key, *row.spellings)):
            properties.setdefault(spelling, _note_value(row, known=fold(spelling) == fold(row.key)))
    return {"$schema": DRAFT, "title": "Front matter of interview notes", "type": "object", "properties": properties}


def _note_value(row: Word, *, known: bool) -> Schema:
    about = row.about if known else f"The same as {row.key}."
    schema: Schema = {"description": about} if about else {}
    values = list(dict.fromkeys((*row.values.values(), *row.values)))
    if row.type == "choice" and values:
        return {**schema, "anyOf": [{"enum": values}, {"type": ["string", "null"]}]}
    if row.type == "number":
        return {**schema, "type": ["integer", "string", "null"]}
    return schema


def settings_schema() -> Schema:
    """Return the schema of the settings note's front matter."""
    properties: Mapping[str, Schema] = {name: {"description": field.replace("_", " ")} for name, field, _ in SETTINGS}
    return {"$schema": DRAFT, "title": "Settings of followup-notes", "type": "object", "properties": dict(properties)}
