"""The parts of the schemas that tell which words a line may use, and which values a word."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any

from followup_notes.book.values import FORMS as VALUE_FORMS
from followup_notes.book.vocabulary import Entry, Vocabulary

Schema = dict[str, Any]
TEXT: Schema = {"type": ["string", "number", "boolean"]}
TEXTS: Schema = {"anyOf": [TEXT, {"type": "array", "items": TEXT}]}


def words(vocabulary: Vocabulary) -> Schema:
    """Return the lines of `when`: every word by every spelling."""
    shape = lines_of({entry.word: _value(entry) for entry in vocabulary})
    spelt = {said: _value(entry) for entry in vocabulary for said in entry.spellings if said not in shape["properties"]}
    patterns = {**shape.get("patternProperties", {}), **{_pattern(said): schema for said, schema in spelt.items()}}
    return {**shape, "patternProperties": patterns, "description": f"Words of notes, each with {VALUE_FORMS}."}


def _value(entry: Entry) -> Schema:
    about: Schema = {"description": entry.about} if entry.about else {}
    if is_choice(entry):
        return {**about, "allOf": [ref(entry.name)]}
    return {**about, **TEXTS}


def is_choice(entry: Entry) -> bool:
    return entry.type == "choice" and bool(entry.values)


def choice(entry: Entry) -> Schema:
    """Return what a word of known values may be: one of them by any spelling, not one, one of several, or filled."""
    plain: Schema = {"enum": [*dict.fromkeys(entry.values.values()), "filled", "empty"]}
    spellings = dict.fromkeys((*entry.values.values(), *entry.said, *("filled", "empty", "yes", "no")))
    spelt: Schema = {"type": "string", "pattern": f"^([nN][oO][tT] +)?({'|'.join(map(_any_case, spellings))})$"}
    value: Schema = {"anyOf": [plain, spelt]}
    return {"anyOf": [*value["anyOf"], {"type": "array", "items": value}]}


def _any_case(said: str) -> str:
    letters = (f"[{char.lower()}{char.upper()}]" if char.lower() != char.upper() else re.escape(char) for char in said)
    return re.sub(r"(\\?[ _-])+", "[ _-]?", "".join(letters))


def lines_of(properties: Mapping[str, Schema], required: tuple[str, ...] = ()) -> Schema:
    """Return an object of these lines and no others."""
    schema: Schema = {"type": "object", "additionalProperties": False, "properties": dict(properties)}
    variants = {_pattern(name): shape for name, shape in properties.items() if re.search(r"[\W_]", name)}
    if variants:
        schema["patternProperties"] = variants
    return {**schema, "required": list(required)} if required else schema


def _pattern(name: str) -> str:
    """Return the pattern of a name in which blanks, "-" and "_" are no difference; completion shows the plain one."""
    return "^" + "[ _-]?".join(re.escape(part) for part in re.split(r"[ _-]", name)) + "$"


def ref(name: str) -> Schema:
    """Return a reference to a definition."""
    return {"$ref": f"#/definitions/{name}"}
