"""Labels are found in all spellings people use for them."""

from __future__ import annotations

import pytest

from followup_notes.notation.fields import labels
from followup_notes.notation.markdown import lines


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("**Company:** Northwind", [("Company", "Northwind", "bold")]),
        ("**Company**: Northwind", [("Company", "Northwind", "bold")]),
        ("__Company:__ Northwind", [("Company", "Northwind", "bold")]),
        ("- **Role**: Engineer", [("Role", "Engineer", "bold")]),
        ("📅 **Date:** 2026-11-23", [("Date", "2026-11-23", "bold")]),
        ("> **Date:** x", [("Date", "x", "bold")]),
        ("**Interview_date:** x", [("Interview_date", "x", "bold")]),
        ("Company: Northwind", [("Company", "Northwind", "plain")]),
        ("* Company : Northwind", [("Company", "Northwind", "plain")]),
        ("Interviewers:", [("Interviewers", "", "plain")]),
        ("company:: [[Northwind]]", [("company", "[[Northwind]]", "field")]),
        ("**company**:: Northwind", [("company", "Northwind", "field")]),
        (
            "At [company:: [[X|Y]]] on (date:: 2026-11-23)",
            [("company", "[[X|Y]]", "field"), ("date", "2026-11-23", "field")],
        ),
        ("see https://northwind.example", []),
        ("14:00 call", []),
        ("plain prose", []),
        ("`a: b`", []),
    ],
)
def test_labels_are_found(text: str, found: list[tuple[str, str, str]]) -> None:
    line = next(lines(text))
    assert [(label.key, label.value, label.form) for label in labels(line)] == found


@pytest.mark.parametrize("text", ["**Company:** Northwind", "  - **Role**: x", "> key:: value", "a [b:: c] d"])
def test_the_place_of_a_label_points_at_its_key_and_value(text: str) -> None:
    for label in labels(next(lines(text))):
        assert text[label.key_column - 1 :].startswith(label.key)
        assert text[label.column - 1 :].startswith(label.value)
