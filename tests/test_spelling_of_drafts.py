"""Findings beside an edited draft: the library's and our own, gone when mended, silenced by taking a line out."""

from __future__ import annotations

from pathlib import Path

import pytest
from cli_vault import Person, person

from followup_notes.cli.watch import Turns
from followup_notes.machine import spelling
from followup_notes.turn import look

_someone = pytest.fixture(person, name="someone")
SLIPS = "I recieved alot of good ideas from your planners."
MISSPELT = '> - "recieved": Did you mean to spell “recieved” this way? Better: received\n'


@pytest.fixture(name="note")
def _note(someone: Person) -> Path:
    """Run once, edit the draft in one note, and return that note."""
    someone.says("run")
    note = someone.vault / "Interviews" / "Globex technical interview.md"
    assert "to check" not in note.read_text("utf-8")
    _edit(note, ",\n\n", f",\n\n{SLIPS} ")
    return note


def _edit(note: Path, old: str, new: str) -> None:
    text = note.read_text("utf-8")
    assert old in text
    note.write_text(text.replace(old, new, 1), "utf-8")


def _after(someone: Person, note: Path) -> str:
    """Run, and return what stands; a second run changes nothing."""
    assert someone.says("run")[0] == 0
    text = note.read_text("utf-8")
    assert someone.says("run")[1].startswith("0 notes changed")
    return text


def test_a_misspelt_word_stands_below_the_draft_until_it_is_mended(someone: Person, note: Path) -> None:
    text = _after(someone, note)
    assert "> [!warning]- Two things to check\n>\n" + MISSPELT in text
    _, told = someone.asks("draft", text.split("```email ")[1].split("\n")[0])
    assert [each["text"] for each in told["findings"]] == ["recieved", "alot"]
    _edit(note, SLIPS, "I received good impressions.")
    assert "to check" not in _after(someone, note)


def test_a_finding_whose_line_was_taken_out_is_silent(someone: Person, note: Path) -> None:
    _after(someone, note)
    _edit(note, MISSPELT, "")
    text = _after(someone, note)
    assert "silenced=spelling" in text
    assert "One thing to check" in text
    assert "recieved”" not in text


def test_a_device_without_the_library_leaves_what_stands(
    someone: Person, note: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    text = _after(someone, note)
    view = look(someone.vault)
    assert view.plan.questions
    assert note.read_text("utf-8") == text
    assert not [edit for edit in view.plan.edits if edit.path.endswith(note.name)]
    _edit(note, SLIPS, "I received alot of good impressions.")
    monkeypatch.setattr(spelling, "ask", lambda *_, **__: {})
    after = _after(someone, note)
    assert "One thing to check" in after
    assert '"alot": ' in after


def test_the_watcher_asks_about_a_text_once(someone: Person, note: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    asked: list[str] = []

    def heard(texts: dict[str, str], *_: object, **__: object) -> dict[str, tuple[()]]:
        asked.extend(texts.values())
        return {}

    monkeypatch.setattr(spelling, "ask", heard)
    turns = Turns(someone.vault)
    for _ in range(3):
        turns(look(someone.vault).now, None, frozenset())
    assert len([text for text in asked if SLIPS in text]) == 1
    assert '"alot": ' in note.read_text("utf-8")
