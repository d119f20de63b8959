"""The frame of the command line: usage, exit codes, and what reaches a terminal."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from followup_notes.cli import main, screen
from followup_notes.cli.commands import COMMANDS
from followup_notes.disk.places import HOME


@pytest.fixture(autouse=True)
def _nothing_of_this_machine(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv(HOME, str(tmp_path / "home"))


@pytest.mark.parametrize("command", sorted(COMMANDS))
def test_every_command_explains_itself(command: str, capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as ended:
        main([command, "--help"])
    out = capsys.readouterr().out
    assert ended.value.code == 0
    assert "--vault" in out
    assert "--json" in out
    assert COMMANDS[command].about.split(",")[0].split(":")[0] in " ".join(out.split())


@pytest.mark.parametrize(
    ("words", "hint"),
    [
        (["agnda"], 'did you mean "agenda"?'),
        (["--vault", "somewhere", "chek"], 'did you mean "check"?'),
        (["run", "--dryrun"], 'did you mean "--dry-run"?'),
        (["agenda", "--by", "person"], "--help"),
        (["why"], "--help"),
        (["--loud"], "--help"),
    ],
)
def test_wrong_usage_names_a_way_out_and_exits_with_2(
    words: list[str], hint: str, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(words) == 2
    said = capsys.readouterr()
    assert hint in said.err
    assert said.out == ""
    assert "Traceback" not in said.err


def test_wrong_usage_answers_in_json_where_json_was_asked_for(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["agnda", "--json"]) == 2
    (problem,) = json.loads(capsys.readouterr().out)["problems"]
    assert problem["severity"] == "error"
    assert problem["hint"] == 'did you mean "agenda"?'
    assert problem["line"] is None


def test_a_missing_vault_is_one_sentence_and_exits_with_3(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["run", "--vault", str(tmp_path / "nowhere")]) == 3
    assert capsys.readouterr().err.count("\n") == 2


def test_a_folder_outside_any_vault_says_how_to_name_one(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.chdir(tmp_path)
    assert main(["agenda"]) == 3
    assert "--vault FOLDER" in capsys.readouterr().err


def test_a_time_that_is_none_is_wrong_usage(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["agenda", "--vault", str(tmp_path), "--at", "teatime"]) == 2
    assert "2026-11-23T18:00" in capsys.readouterr().err


def test_without_a_command_the_commands_are_listed(capsys: pytest.CaptureFixture[str]) -> None:
    assert main([]) == 0
    out = capsys.readouterr().out
    assert all(f"  {name} " in out for name in COMMANDS)


def test_the_version_is_told(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["--version"]) == 0
    assert capsys.readouterr().out.startswith("followup-notes ")


def test_an_unexpected_fault_is_one_sentence_with_a_way_to_report_it(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv(HOME, str(tmp_path / "home"))
    monkeypatch.setattr("followup_notes.cli.vault.look", lambda *_: 1 / 0)
    assert main(["agenda", "--vault", str(tmp_path)]) == 3
    said = capsys.readouterr().err
    assert "ZeroDivisionError" in said
    assert "Traceback" not in said
    assert "Traceback" in (tmp_path / "home" / "cache" / "last-fault.txt").read_text("utf-8")


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("plain – ä 面 🆔", "plain – ä 面 🆔"),
        ("a\x1b[31mred", "a\\x1b[31mred"),
        ("bell\x07", "bell\\x07"),
        ("\x9b31m", "\\x9b31m"),
        ("back\u202ewards", "back\\u202ewards"),
        ("\u2066iso", "\\u2066iso"),
        ("car\rriage", "car\\x0driage"),
        ("\ud800", "\\ud800"),
        ("two\nlines\tand a tab", "two\nlines\tand a tab"),
        ("[bold]markup[/bold]", "[bold]markup[/bold]"),
    ],
)
def test_nothing_in_a_note_can_command_the_terminal(text: str, shown: str) -> None:
    assert screen.escape(text) == shown
