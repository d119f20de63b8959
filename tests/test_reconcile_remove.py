"""The tool taken out of notes, and dismissed items brought back."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from by_hand import SETTINGS, applied, note_of, removed, turn, written

from followup_notes.reconcile.remove import remove, restore

ADA_LINE = "- [ ] Thank Ada Park: the forecasting model 🆔 fu-7k2m9q 📅 2026-11-24\n"


def taken_out(text: str) -> tuple[str, tuple[tuple[int, str], ...]]:
    splices, left = remove(note_of(text), SETTINGS)
    return applied(text, splices), left


@pytest.mark.parametrize("body", ["", "a", "a\n", "a\n\n", "---\nb: c\n---\n", "a\r\n", "a\r", "\ufeffa"])
def test_an_unedited_region_leaves_nothing_behind(body: str) -> None:
    assert taken_out(written(body)) == (body, ())


@pytest.mark.parametrize(
    ("old", "new"),
    [
        (ADA_LINE, ADA_LINE.replace("Thank Ada", "Thank dear Ada")),
        (ADA_LINE, ADA_LINE.replace("-24\n", "-30\n")),
        (ADA_LINE, ADA_LINE + "  - a sub-item\n"),
    ],
)
def test_an_edited_line_stays_as_a_plain_line_and_is_listed(old: str, new: str) -> None:
    text, left = taken_out(written().replace(old, new))
    assert text == f"Notes of mine.\n\n{new}"
    assert left == ((3, "fu-7k2m9q"),)


def test_an_edited_draft_stays_with_its_heading_and_its_line_is_right() -> None:
    text, left = taken_out(written().replace("Dear Ada,", "Dear Dr Park,"))
    assert "### Draft: Thank-you to Ada Park\n" in text
    assert "Dear Dr Park," in text
    assert "followup-notes" not in text
    for line, ident in left:
        assert ident in text.split("\n")[line - 1]


def test_own_text_stays() -> None:
    assert taken_out(written().replace("### Draft", "A thought.\n\n### Draft"))[0] == "Notes of mine.\n\nA thought.\n"


def test_a_line_written_right_above_the_region_keeps_its_line_end() -> None:
    text = written().replace("\n\n<!--", "\nA last thought.\n<!--", 1)
    assert taken_out(text) == ("Notes of mine.\nA last thought.\n", ())


def test_a_sent_letter_stays_as_the_record() -> None:
    text, _ = turn(written().replace("- [ ] Thank Ada", "- [x] Thank Ada"))
    out, left = taken_out(text)
    assert "### Sent: Thank-you to Ada Park\n\n```email fu-7k2m9q\n" in out
    assert [ident for _, ident in left] == ["fu-7k2m9q"]


def test_a_damaged_region_stays() -> None:
    text = written().replace("<!-- followup-notes:end -->\n", "")
    assert taken_out(text) == (text, ())


def test_a_note_without_a_region_is_left_alone() -> None:
    assert taken_out("a\n" + ADA_LINE) == ("a\n" + ADA_LINE, ())


@pytest.mark.parametrize(
    "act",
    [
        lambda text: text.replace(ADA_LINE, ""),
        lambda text: text.replace("- [ ] Thank Ada", "- [-] Thank Ada"),
        lambda text: turn(text.replace(ADA_LINE, ""))[0],
        lambda text: turn(text.replace("- [ ] Thank Ada", "- [-] Thank Ada"))[0],
    ],
    ids=["just deleted", "just cancelled", "deleted", "cancelled"],
)
def test_a_dismissed_item_comes_back(act: Callable[[str], str]) -> None:
    text = act(written())
    text = applied(text, restore(note_of(text), "fu-7k2m9q", SETTINGS))
    assert turn(text)[0] == written()


@pytest.mark.parametrize("ident", ["fu-7k2m9q", "fu-000000"])
def test_what_was_not_dismissed_is_not_restored(ident: str) -> None:
    assert restore(note_of(written()), ident, SETTINGS) == ()


def test_removing_twice_is_removing_once() -> None:
    text = removed(written().replace(ADA_LINE, ADA_LINE.replace("[ ]", "[x]")))
    assert removed(text) == text
