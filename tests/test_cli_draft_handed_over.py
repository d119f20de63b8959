"""The command `draft`: a letter handed to the clipboard, the mail program, a file, by whatever the id is given as."""

from __future__ import annotations

import base64
import json
import os
import re
import sys
import time
from email import message_from_string, policy
from pathlib import Path

import pytest
from cli_vault import Person, person

from followup_notes.cli import outside, screen

POSIX = pytest.mark.skipif(sys.platform == "win32", reason="the programs are shell scripts")


@pytest.fixture
def robin(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> Person:
    monkeypatch.setenv("PATH", str(tmp_path / "bin") + os.pathsep + os.defpath)
    monkeypatch.setattr(outside, "CLIPBOARDS", ())
    return person(tmp_path, monkeypatch, capsys)


def program(tmp_path: Path, name: str, script: str) -> None:
    """Put a program of the machine on the path."""
    file = tmp_path / "bin" / name
    file.parent.mkdir(exist_ok=True)
    file.write_text(f"#!/bin/sh\n{script}\n", "utf-8")
    file.chmod(0o755)


def test_a_terminal_takes_the_letter_into_its_clipboard(robin: Person, monkeypatch: pytest.MonkeyPatch) -> None:
    ident = robin.id_of("thank-you-note", "Ada")
    body = robin.asks("draft", ident)[1]["body"]
    monkeypatch.setattr(screen, "terminal", lambda: True)
    code, out, _ = robin.says("draft", ident, "--copy")
    found = re.search(r"\x1b\]52;c;([A-Za-z0-9+/=]+)\x07", out)
    assert code == 0
    assert found is not None
    assert base64.b64decode(found[1]).decode() == body


def test_without_terminal_and_clipboard_it_says_so(robin: Person) -> None:
    code, out, err = robin.says("draft", robin.id_of("thank-you-note", "Ada"), "--copy")
    assert (code, "\x1b" in out) == (3, False)
    assert "--copy" in err


@POSIX
def test_a_clipboard_that_leaves_a_child_behind_keeps_nobody_waiting(
    robin: Person, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    program(tmp_path, "xclip", f'cat > "{tmp_path}/clip"; sleep 20 &')
    monkeypatch.setattr(outside, "CLIPBOARDS", (("xclip",),))
    ident = robin.id_of("thank-you-note", "Ada")
    body = robin.asks("draft", ident)[1]["body"]
    started = time.monotonic()
    assert outside.copy(body) == "The letter is in the clipboard."
    assert time.monotonic() - started < outside.PATIENCE
    assert (tmp_path / "clip").read_text("utf-8") == body


@POSIX
@pytest.mark.parametrize(("script", "code"), [("exit 0", 0), ("sleep 20", 0), ("exit 4", 3)])
def test_a_mail_program_that_stays_open_has_the_letter(
    robin: Person, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, script: str, code: int
) -> None:
    program(tmp_path, "xdg-open", f'printf %s "$1" > "{tmp_path}/opened"; {script}')
    monkeypatch.setattr(outside, "MAIL_PROGRAMS", {})
    monkeypatch.setattr(outside, "PATIENCE", 0.5)
    ident = robin.id_of("thank-you-note", "Ada")
    assert robin.says("draft", ident, "--open")[0] == code
    assert (tmp_path / "opened").read_text("utf-8") == robin.asks("draft", ident)[1]["mailto"]


def test_a_file_is_written_beside_an_answer_in_json(robin: Person, tmp_path: Path) -> None:
    ident = robin.id_of("thank-you-note", "Ada")
    code, answer = robin.asks("draft", ident, "--eml", str(tmp_path / "letter.eml"))
    message = message_from_string((tmp_path / "letter.eml").read_text("utf-8"), policy=policy.default)
    assert (code, message["Subject"], message["X-Unsent"]) == (0, answer["subject"], "1")


def test_a_dash_prints_the_file(robin: Person, tmp_path: Path) -> None:
    ident = robin.id_of("thank-you-note", "Ada")
    code, out, _ = robin.says("draft", ident, "--eml", "-")
    assert (code, message_from_string(out, policy=policy.default)["To"]) == (0, "Ada Park <ada@northwind.example>")
    assert not (tmp_path / "-").exists()
    assert robin.says("draft", ident, "--eml", "-", "--json")[0] == 2


def test_an_id_may_be_given_as_it_was_copied(robin: Person) -> None:
    ident = robin.id_of("thank-you-note", "Ada")
    letter = robin.says("draft", ident)[1]
    for given in (
        ident.upper(),
        ident[3:],
        f" {ident} ",
        f"🆔 {ident}",
        f"- [ ] Thank Ada Park 🆔 {ident} 📅 2026-11-24",
    ):
        assert robin.says("draft", given)[1] == letter


def test_a_part_of_an_id_is_told_its_rest_and_a_slip_what_was_meant(robin: Person) -> None:
    ident = robin.id_of("thank-you-note", "Ada")
    for command in ("draft", "restore"):
        robin.says("run")
        for given in (ident[:5], ident[:-1], ident[:-1] + ("0" if ident[-1] != "0" else "1")):
            code, _, err = robin.says(command, given)
            assert (code, ident in err) == (2, True)
    assert "agenda" in robin.says("draft", "")[2]


def test_a_note_that_cannot_be_read_just_now_is_named(robin: Person) -> None:
    robin.says("run")
    ident = robin.id_of("thank-you-note", "Ada")
    note = robin.vault / "Interviews" / "Northwind round 2.md"
    note.write_text(note.read_text("utf-8").replace("role: ", "role: [", 1), "utf-8")
    code, answer = robin.asks("draft", ident)
    assert (code, answer["to"], answer["body"]) == (1, None, None)
    assert [(one["path"], one["line"]) for one in answer["problems"]] == [("Interviews/Northwind round 2.md", 4)]


def test_what_a_terminal_would_obey_is_escaped_in_json_and_reads_back_the_same(robin: Person) -> None:
    note = robin.vault / "Interviews" / "Northwind round 2.md"
    note.write_text(note.read_text("utf-8").replace("Data Engineer", "Data\u202e\u009b\u2066 Engineer"), "utf-8")
    _, out, _ = robin.says("facts", "Northwind round 2", "--json")
    assert not set(out) & set("\u202e\u009b\u2066")
    assert "\\u202e" in out
    assert json.loads(out)["role"].startswith("Data")
