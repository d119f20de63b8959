"""What the user does to whole notes and regions, seen through the commands."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import cli_vault
import pytest
from cli_vault import Person

NOTE = "Interviews/Northwind round 2.md"
BEGIN, END = "<!-- followup-notes:begin -->", "<!-- followup-notes:end -->"


@pytest.fixture
def robin(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> Person:
    someone = cli_vault.person(tmp_path, monkeypatch, capsys)
    someone.asks("run")
    return someone


def states(robin: Person) -> dict[str, str]:
    _, answer = robin.asks("agenda", "--all")
    return {one["id"]: one["state"] for one in answer["verdicts"]}


def open_line(robin: Person) -> tuple[str, str]:
    """Return an open task's line and its id."""
    text = (robin.vault / NOTE).read_text("utf-8")
    line = next(line for line in text.split("\n") if line.startswith("- [ ] Thank"))
    return line, line.split("🆔 ")[1][:9]


DAMAGES: list[tuple[str, Callable[[str], str]]] = [
    ("no end", lambda text: text.replace(END, "")),
    ("a conflict in the region", lambda text: text.replace("## Follow-ups\n", "<<<<<<< a\n=======\n>>>>>>> b\n")),
    ("a conflict above", lambda text: text.replace(BEGIN, f"<<<<<<< a\nx\n=======\ny\n>>>>>>> b\n\n{BEGIN}")),
    ("an open fence above", lambda text: text.replace(BEGIN, f"```\n{BEGIN}")),
    ("an open comment above", lambda text: text.replace(BEGIN, f"<!--\n{BEGIN}")),
]


@pytest.mark.parametrize(("name", "act"), DAMAGES, ids=[name for name, _ in DAMAGES])
def test_no_command_writes_to_a_damaged_note_and_each_says_why(
    robin: Person, name: str, act: Callable[[str], str]
) -> None:
    del name
    line, ident = open_line(robin)
    path = robin.vault / NOTE
    path.write_text(act(path.read_text("utf-8").replace(line, line.replace("[ ]", "[x]"))), "utf-8")
    before = path.read_bytes()
    for command in (["run"], ["remove", NOTE]):
        code, answer = robin.asks(*command)
        assert code == 1
        assert [problem["path"] for problem in answer["problems"] if problem["severity"] == "error"] == [NOTE]
        assert path.read_bytes() == before
    assert states(robin)[ident] == "done"


def test_a_region_cut_out_and_pasted_into_another_note_is_not_written_again(robin: Person) -> None:
    line, ident = open_line(robin)
    path, daily = robin.vault / NOTE, robin.vault / "Today.md"
    text = path.read_text("utf-8")
    start = text.index(BEGIN)
    path.write_text(text[:start], "utf-8")
    daily.write_text("# Today\n\n" + text[start:].replace(line, line.replace("[ ]", "[x]")), "utf-8")
    there = daily.read_bytes()
    robin.asks("run")
    assert line not in path.read_text("utf-8")
    assert daily.read_bytes() == there
    assert states(robin)[ident] == "done"


def test_a_line_ticked_in_another_note_counts_even_when_its_region_is_gone(robin: Person) -> None:
    line, ident = open_line(robin)
    path = robin.vault / NOTE
    path.write_text(path.read_text("utf-8").split(BEGIN)[0], "utf-8")
    (robin.vault / "Today.md").write_text(f"- {line[2:].replace('[ ]', '[x]')} ✅ 2026-11-23\n", "utf-8")
    robin.asks("run")
    assert line not in path.read_text("utf-8")
    assert states(robin)[ident] == "done"


def test_a_line_dragged_out_of_the_region_within_its_note_stays_open_and_its_tick_counts(robin: Person) -> None:
    line, ident = open_line(robin)
    path = robin.vault / NOTE
    text = path.read_text("utf-8").replace(f"{line}\n", "", 1).replace(BEGIN, f"- my list\n{line}\n\n{BEGIN}", 1)
    path.write_text(text, "utf-8")
    robin.asks("run")
    assert states(robin)[ident] == "open"
    assert path.read_text("utf-8").count(line) == 1
    path.write_text(path.read_text("utf-8").replace(line, line.replace("[ ]", "[x]")), "utf-8")
    robin.asks("run")
    assert states(robin)[ident] == "done"


def test_a_line_that_was_moved_is_not_restored_behind_its_back(robin: Person) -> None:
    line, ident = open_line(robin)
    path = robin.vault / NOTE
    path.write_text(path.read_text("utf-8").replace(f"{line}\n", "", 1), "utf-8")
    (robin.vault / "Inbox.md").write_text(f"{line.replace('[ ]', '[-]')}\n", "utf-8")
    robin.asks("run")
    before = path.read_bytes()
    code, _, said = robin.says("restore", ident)
    assert (code, path.read_bytes()) == (2, before)
    assert "line 1 of Inbox.md" in said


def test_of_two_copies_of_a_moved_line_the_ticked_one_counts(robin: Person) -> None:
    line, ident = open_line(robin)
    path = robin.vault / NOTE
    path.write_text(path.read_text("utf-8").replace(f"{line}\n", "", 1), "utf-8")
    (robin.vault / "Inbox.md").write_text(f"{line}\n{line.replace('[ ]', '[x]')}\n", "utf-8")
    robin.asks("run")
    assert states(robin)[ident] == "done"
