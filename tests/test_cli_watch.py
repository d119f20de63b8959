"""Turns as the watcher takes them: what is written, what is told, and what following means."""

from __future__ import annotations

import time
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest

from followup_notes.cli.watch import Turns
from followup_notes.disk.places import HOME
from followup_notes.turn import View, look

SETTINGS = "---\nmy name: Robin Vale\ntime zone: UTC\ncountry: us\nsettle: 3\n---\n"
HELD = """---
type: interview
company: {company}
role: Data Engineer
date: 2026-11-23T14:00
duration: 45m
interviewers: ["Ada Park <ada@northwind.example>: the forecasting model"]
---
"""
BEFORE, AFTER = datetime(2026, 11, 10, 12, tzinfo=UTC), datetime(2026, 11, 23, 16, tzinfo=UTC)
NONE: frozenset[str] = frozenset()


@pytest.fixture
def vault(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv(HOME, str(tmp_path / "home"))
    root = tmp_path / "vault"
    (root / "Follow-up").mkdir(parents=True)
    (root / "Follow-up" / "Settings.md").write_text(SETTINGS, "utf-8")
    (root / "Northwind.md").write_text(HELD.format(company="Northwind"), "utf-8")
    return root


def test_a_turn_writes_what_time_made_due_and_says_so(vault: Path) -> None:
    turns = Turns(vault)
    first = turns(BEFORE, None, NONE)
    assert first.written == {}
    assert first.next_look is not None
    assert first.next_look > BEFORE
    assert first.settle == 3
    second = turns(AFTER, NONE, NONE)
    assert list(second.written) == ["Northwind.md"]
    assert any("Northwind.md" in line for line in second.lines)
    third = turns(AFTER, NONE, NONE)
    assert third.written == {}
    assert len(third.lines) <= 1


def test_a_note_that_rests_is_left_alone_and_told_as_withheld(vault: Path) -> None:
    turns = Turns(vault)
    turns(BEFORE, None, NONE)
    turned = turns(AFTER, NONE, frozenset({"Northwind.md"}))
    assert turned.written == {}
    assert turned.withheld == {"Northwind.md"}


def test_a_save_that_comes_while_the_vault_is_being_read_rests_first(
    vault: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def saved_in_between(*given: Any) -> View:
        time.sleep(0.02)
        (vault / "Northwind.md").write_text(HELD.format(company="Globex"), "utf-8")
        return look(*given)

    turns = Turns(vault)
    turns(BEFORE, None, NONE)
    monkeypatch.setattr("followup_notes.cli.watch.look", saved_in_between)
    turned = turns(AFTER, NONE, NONE)
    assert turned.written == {}
    assert turned.withheld == {"Northwind.md"}
    monkeypatch.setattr("followup_notes.cli.watch.look", look)
    assert list(turns(AFTER, NONE, NONE).written) == ["Northwind.md"]


def test_a_problem_is_told_once(vault: Path) -> None:
    (vault / "Broken.md").write_text("---\ntype: interview\ncompany: [Globex\n---\n", "utf-8")
    turns = Turns(vault)
    first, second = turns(AFTER, None, NONE), turns(AFTER, NONE, NONE)
    assert sum("Broken.md" in line for line in first.lines) == 1
    assert not any("Broken.md" in line for line in second.lines)


def test_a_follower_writes_nothing_that_time_alone_made_due(vault: Path) -> None:
    turns = Turns(vault, follow=True)
    assert turns(BEFORE, None, NONE).written == {}
    assert turns(AFTER, NONE, NONE).written == {}
    (vault / "Globex.md").write_text(HELD.format(company="Globex"), "utf-8")
    assert list(turns(AFTER, frozenset({"Globex.md"}), NONE).written) == ["Globex.md"]


def test_a_follower_writes_a_saved_note_once_it_has_rested(vault: Path) -> None:
    turns = Turns(vault, follow=True)
    turns(AFTER, None, NONE)
    (vault / "Globex.md").write_text(HELD.format(company="Globex"), "utf-8")
    assert turns(AFTER, NONE, frozenset({"Globex.md"})).written == {}
    assert list(turns(AFTER, frozenset({"Globex.md"}), NONE).written) == ["Globex.md"]


def test_a_board_is_left_to_the_device_that_keeps_it_until_it_has_long_been_wrong(vault: Path) -> None:
    board = vault / "Follow-up/Dashboard.md"
    board.write_text("# Mine\n", "utf-8")
    Turns(vault)(AFTER, None, NONE)
    own = board.read_text("utf-8")
    assert "Ada Park" in own
    # The same device goes on at once, whatever stands around the region.
    board.write_text("More words\n" + own, "utf-8")
    (vault / "Northwind.md").unlink()
    Turns(vault)(AFTER, None, NONE)
    assert "Ada Park" not in board.read_text("utf-8")
    # What another device wrote is that one's.
    board.write_text(own, "utf-8")
    turns = Turns(vault)
    turned = turns(AFTER, None, NONE)
    assert board.read_text("utf-8") == own
    assert turned.next_look == AFTER + timedelta(seconds=90)
    turns(AFTER + timedelta(seconds=91), NONE, NONE)
    assert "Ada Park" not in board.read_text("utf-8")


def test_a_follower_leaves_the_boards_alone(vault: Path) -> None:
    board = vault / "Follow-up/Dashboard.md"
    board.write_text("# Mine\n", "utf-8")
    turns = Turns(vault, follow=True)
    turns(AFTER, None, NONE)
    (vault / "Globex.md").write_text(HELD.format(company="Globex"), "utf-8")
    assert turns(AFTER, frozenset({"Globex.md"}), NONE).written
    assert board.read_text("utf-8") == "# Mine\n"
