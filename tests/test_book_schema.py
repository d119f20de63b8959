"""The schemas for editors: made from the loader's tables, true of good files and false of wrong ones."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import jsonschema
import pytest
import yaml
from rule_pack import PACK, shipped

from followup_notes.book.lines import LINES
from followup_notes.book.parts import PARTS
from followup_notes.book.schema import note_schema, rules_schema, settings_schema

SCHEMA = rules_schema(shipped())
VALIDATOR = jsonschema.Draft7Validator(SCHEMA)
GOOD = [(Path(__file__).parent / "rules" / "good" / "my-rules.yaml").read_text("utf-8")]
GOOD += [text for name, text in PACK.items() if name.endswith(".yaml") and name != "words.yaml"]
RULE = "rules:\n  mine:\n    due: 1 day after interview\n    task: Call\n"


def parsed(text: str) -> Any:
    return yaml.load(text, Loader=yaml.BaseLoader)


def test_the_schemas_are_schemas() -> None:
    for schema in (SCHEMA, note_schema(shipped()), settings_schema()):
        jsonschema.Draft7Validator.check_schema(schema)


@pytest.mark.parametrize("text", GOOD, ids=range(len(GOOD)))
def test_good_files_fit(text: str) -> None:
    assert [error.message for error in VALIDATOR.iter_errors(parsed(text))] == []


@pytest.mark.parametrize(
    "text",
    [
        RULE + "    strat: on interview\n",
        RULE.replace("1 day after interview", "1 dya after interview"),
        RULE.replace("1 day after interview", "1 day after intervew"),
        RULE + "    when:\n      outcom: open\n",
        RULE + "    each: person\n",
        RULE + "    draft: thank-yuo\n",
        "rules:\n  mine:\n    task: Call\n",
        "quiet:\n  - company: Globex\n",
        "tests:\n  - name: x\n    note: {company: Acme}\n",
        "tests:\n  - name: x\n    note: {company: Acme}\n    expect:\n      - at: 2026-03-02 18:59\n        check-in: opne\n",
        "chnge: {}\n",
        "format: 2\n",
    ],
)
def test_wrong_files_do_not_fit(text: str) -> None:
    assert list(VALIDATOR.iter_errors(parsed(text)))


@pytest.mark.parametrize(
    "text", [RULE + "    done_when:\n      promised-date: filled\n", RULE + "    only-if: round >= 2\n"]
)
def test_blanks_hyphens_and_underscores_are_no_difference(text: str) -> None:
    assert list(VALIDATOR.iter_errors(parsed(text))) == []


def test_the_schema_names_what_the_loader_reads() -> None:
    assert set(SCHEMA["properties"]) == set(PARTS)
    assert set(SCHEMA["definitions"]["rule"]["properties"]) == {*LINES, "examples"}


def test_every_key_of_notes_is_in_the_schema_of_notes() -> None:
    schema = note_schema(shipped())
    assert {row.key for row in shipped().words.rows} <= set(schema["properties"])
