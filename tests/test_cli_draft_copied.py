"""The command `draft --copy`: through the terminal where no clipboard program is there."""

from __future__ import annotations

import base64
import re
from pathlib import Path

import pytest
from cli_vault import Person, person

from followup_notes.cli import draft, screen


@pytest.fixture
def robin(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> Person:
    monkeypatch.setattr(draft, "CLIPBOARDS", ())
    return person(tmp_path, monkeypatch, capsys)


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
