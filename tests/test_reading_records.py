"""What the reader of notes learns from a region, and from task lines that were moved out of it."""

from __future__ import annotations

from datetime import date

import pytest
from by_hand import PATH, SETTINGS, TODAY, World, turn, written

from followup_notes.model.note import Box
from followup_notes.reading.records import remembered


def record(text: str, ident: str = "fu-7k2m9q"):  # type: ignore[no-untyped-def]  # noqa: ANN201
    return next(each for each in remembered(text, PATH, SETTINGS).records if each.id == ident)


def test_an_untouched_item_is_remembered_with_its_draft() -> None:
    said = record(written())
    assert (said.rule, said.subject, said.due, said.touched, said.done) == (
        "thank-you-note",
        "Ada Park",
        TODAY,
        False,
        None,
    )
    assert said.letter.startswith("To: Ada Park <7k2m9q@northwind.example>\nSubject: Thank you\n\nDear Ada,")
    assert said.at.line == 7


@pytest.mark.parametrize(
    ("old", "new", "field", "value"),
    [
        ("- [ ] Thank Ada", "- [x] Thank Ada", "done", True),
        ("fu-7k2m9q 📅 2026-11-24", "fu-7k2m9q 📅 2026-11-24 ✅ 2026-11-23", "done", None),
        ("- [ ] Thank Ada", "- [-] Thank Ada", "dismissed", True),
        ("fu-7k2m9q 📅 2026-11-24", "fu-7k2m9q 📅 2026-12-24", "snoozed", date(2026, 12, 24)),
        ("Thank Ada Park: the", "Thank Ada: the", "touched", True),
        ("Dear Ada", "Hello Ada", "touched", True),
    ],
)
def test_what_the_user_did_is_remembered(old: str, new: str, field: str, value: object) -> None:
    assert getattr(record(written().replace(old, new, 1)), field) == value


def test_a_tick_with_a_date_keeps_it() -> None:
    text = (
        written()
        .replace("- [ ] Thank Ada", "- [x] Thank Ada")
        .replace("fu-7k2m9q 📅 2026-11-24", "fu-7k2m9q 📅 2026-11-24 ✅ 2026-11-23")
    )
    assert record(text).done == date(2026, 11, 23)


def test_a_dismissal_keeps_its_day() -> None:
    text, _ = turn(written().replace("- [ ] Thank Ada", "- [-] Thank Ada"), World())
    assert record(text).dismissed_on == TODAY


def test_lines_outside_regions_are_strays_but_not_in_code_or_comments() -> None:
    line = "- [x] Thank Ada 🆔 fu-7k2m9q 📅 2026-11-24 ✅ 2026-11-23\n"
    said = remembered(
        f"{line}\n```\n{line.replace('7k', '8k')}```\n\n<!--\n{line.replace('7k', '9k')}-->\n\n> {line.replace('7k', '0k')}",
        PATH,
        SETTINGS,
    )
    assert [(stray.id, stray.at.line) for stray in said.strays] == [("fu-7k2m9q", 1), ("fu-0k2m9q", 11)]
    assert said.strays[0].box is Box.DONE
    assert said.strays[0].done == date(2026, 11, 23)
    assert not said.strays[0].in_region


def test_a_text_without_ids_holds_nothing() -> None:
    assert remembered("- [ ] 📅 2026-11-24 full of fun\n", PATH, SETTINGS).strays == ()
