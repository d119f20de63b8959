"""JSON Schemas of rule files and of note front matter, made from the tables the loader reads by."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from followup_notes.book.checks import LINES as CHECK_LINES
from followup_notes.book.letters import KINDS
from followup_notes.book.lines import ALSO, LINES
from followup_notes.book.parts import PARTS, PROFILE_PARTS
from followup_notes.book.policies import SEND_ON
from followup_notes.book.schema_words import TEXT, TEXTS, Schema, choice, is_choice, lines_of, ref, words
from followup_notes.book.settings import SETTINGS
from followup_notes.book.vocabulary import EACH, Vocabulary
from followup_notes.model.rules import Book, Word
from followup_notes.model.verdict import State
from followup_notes.model.vocabulary import MOMENTS, TICKS
from followup_notes.notation.nearest import fold
from followup_notes.notation.phrase import FORMS as TIME_FORMS

DRAFT = "http://json-schema.org/draft-07/schema#"
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
    examples = {"examples": ref("tests")}
    choices = {entry.name: choice(entry) for entry in vocabulary if is_choice(entry)}
    return {
        **choices,
        "word": words(vocabulary),
        "words": {"anyOf": [ref("word"), {"type": "array", "items": ref("word")}]},
        "name": {"anyOf": [{"enum": names}, TEXT], "description": "The name of a rule."},
        "names": {"anyOf": [ref("name"), {"type": "array", "items": ref("name")}]},
        "phrase": _phrase(),
        "time": {
            "anyOf": [
                ref("phrase"),
                _group(),
                {"type": "array", "items": {"anyOf": [ref("phrase"), _group(), _option()]}},
            ]
        },
        "letter": {"type": "string", "enum": kinds, "description": "A kind of letter, or a template of your own."},
        "rule": lines_of({**lines, **examples}, required=("task", "due")),
        "change": lines_of({**lines, **{line: ref("words") for line in ALSO}}),
        "check": lines_of({line: _check_line(line) for line in CHECK_LINES}),
        "tests": {"type": "array", "items": _test(names)},
        "patience": lines_of(
            {"gap": _said("3 working days"), "stop after": _said("2 unanswered"), "then": TEXT, "holds": ref("names")}
        ),
        "plan": lines_of(
            {"order": ref("names"), "after acceptance": ref("names"), "hold": {"type": "array", "items": _hold()}}
        ),
        "quiet": {"type": "array", "items": _quiet()},
        "off": _off(),
        "profile": lines_of({part: _part(part, names) for part in PROFILE_PARTS}),
    }


def _part(part: str, names: Iterable[str]) -> Schema:
    if part == "format":
        return {"enum": [1, "1"], "description": "The version of the rule language."}
    if part == "rules":
        return {"type": "object", "additionalProperties": ref("rule"), "description": "Rules of your own, by name."}
    if part == "change":
        return {
            "type": "object",
            "properties": {name: ref("change") for name in names},
            "additionalProperties": {"anyOf": [ref("change"), ref("check")]},
            "description": "Lines of shipped rules and checks that should read otherwise.",
        }
    if part in ("checks", "profiles"):
        below = ref("check" if part == "checks" else "profile")
        known = dict.fromkeys(("us", "uk", "de", "jp"), below) if part == "profiles" else {}
        return {"type": "object", "properties": known, "additionalProperties": below}
    if part == "send on":
        return _said(SEND_ON)
    return ref(part) if part in ("off", "quiet", "patience", "plan", "tests") else TEXT


def _line(line: str) -> Schema:
    if line in ("when", "unless", "done when"):
        return ref("words")
    if line in ("start", "due", "until"):
        return ref("time")
    if line == "each":
        return {"enum": list(EACH), "description": "One task for each of these."}
    if line == "tick":
        return {"enum": [name for name in TICKS if name]}
    if line == "repeat":
        return lines_of({"start": ref("time"), "at most": {"type": ["integer", "string"]}}, required=("start",))
    if line == "draft":
        choice = lines_of({"when": ref("words"), "use": ref("letter")}, required=("use",))
        return {"anyOf": [ref("letter"), choice, {"type": "array", "items": {"anyOf": [ref("letter"), choice]}}]}
    return TEXTS if line == "formerly" else TEXT


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
    times: Schema = {"type": "array", "items": ref("time")}
    return lines_of({"earlier of": times, "later of": times})


def _option() -> Schema:
    return lines_of({"when": ref("words"), "at": ref("time")}, required=("at",))


def _hold() -> Schema:
    return lines_of({"rules": ref("names"), "while open": ref("names"), "why": TEXT}, required=("rules",))


def _quiet() -> Schema:
    shape = lines_of({"company": TEXT, "until": TEXT, "since": TEXT, "from": TEXT, "every": TEXT, "why": TEXT})
    return {**shape, "anyOf": [{"required": ["until"]}, {"required": ["every"]}]}


def _off() -> Schema:
    entry = lines_of({"rule": ref("name"), "why": TEXT}, required=("rule",))
    return {"anyOf": [ref("names"), {"type": "array", "items": {"anyOf": [ref("name"), entry]}}]}


def _check_line(line: str) -> Schema:
    if line == "severity":
        return {"enum": ["error", "warning", "off"]}
    if line == "avoid":
        return {"anyOf": [TEXTS, {"type": "object", "additionalProperties": {"type": ["string", "null"]}}]}
    letters: Schema = {"anyOf": [ref("letter"), TEXT]}
    return {"anyOf": [letters, {"type": "array", "items": letters}]} if line == "for" else TEXT


def _test(names: Iterable[str]) -> Schema:
    note: Schema = {"type": "object"}
    states = {
        "enum": [state.value.replace("-", " ") for state in State]
        + [state.value for state in State if "-" in state.value]
    }
    expect = {
        "type": "object",
        "properties": {"at": {"type": "string"}, "open": TEXTS, **dict.fromkeys(names, states)},
        "additionalProperties": states,
        "required": ["at"],
        "minProperties": 2,
    }
    shape = {"name": TEXT, "about": TEXT, "why": TEXT, "note": note, "notes": {"type": "array", "items": note}}
    return lines_of({**shape, "expect": {"type": "array", "items": expect, "minItems": 1}}, required=("expect",))


def _said(example: str) -> Schema:
    return {**TEXT, "examples": [example], "description": f"Like: {example}"}


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
