"""A note that this program fails to read costs itself alone; a region that a country does not have is said."""

from __future__ import annotations

from pathlib import Path

import pytest

from followup_notes import turn
from followup_notes.model.note import Note
from followup_notes.model.rules import Settings, Words
from followup_notes.reading import isolated
from followup_notes.reading.note import read_note

NOTE = "---\ntype: interview\ncompany: {}\ndate: 2026-11-23\ninterviewers: [Ada Park]\n{}---\n"


def test_a_fault_in_reading_one_note_leaves_it_alone_and_the_others_go_on(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name in ("Hooli", "Globex"):
        (tmp_path / f"{name}.md").write_text(NOTE.format(name, ""), "utf-8")

    def stumbling(path: str, data: bytes, words: Words, settings: Settings) -> Note | None:
        if path == "Hooli.md":
            raise RecursionError("too deep")
        return read_note(path, data, words, settings)

    monkeypatch.setattr(isolated, "read_note", stumbling)
    seen = turn.look(tmp_path)
    assert [(one.at.path, one.code) for one in seen.problems] == [("Hooli.md", "reading-failed")]
    assert "report" in seen.problems[0].hint
    assert [note.path for note in seen.notes if note.kind] == ["Globex.md"]
    assert all(edit.path != "Hooli.md" for edit in seen.plan.edits)


@pytest.mark.parametrize(
    ("keys", "hints"),
    [
        ("country: us\nregion: Calfornia\n", ['did you mean "California"?']),
        ("country: us\nregion: California\n", []),
        ("country: Germany\nregion: Bavaria\n", []),
        ("country: de\nregion: BY\n", []),
        ("region: Nowhere\n", []),
    ],
)
def test_a_region_its_country_does_not_have_is_said_with_the_nearest(
    tmp_path: Path, keys: str, hints: list[str]
) -> None:
    (tmp_path / "Hooli.md").write_text(NOTE.format("Hooli", keys), "utf-8")
    found = [one for one in turn.look(tmp_path).problems if one.code == "region-unknown"]
    assert [one.hint for one in found] == hints
    assert [(one.at.line, one.at.column) for one in found] == [(7, 9)] * len(hints)
