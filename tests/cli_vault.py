"""A vault to run commands on, and a way to run them."""

from __future__ import annotations

import json
import shutil
from pathlib import Path
from typing import Any

import pytest

from followup_notes.cli import main
from followup_notes.disk.places import HOME

EXAMPLE = Path(__file__).parent.parent / "examples" / "vault"
AT = "2026-11-23T18:00"


class Person:
    """Somebody at a terminal, with a copy of the example vault; nothing of this machine is touched."""

    def __init__(self, vault: Path, capsys: pytest.CaptureFixture[str]) -> None:
        self.vault = vault
        self.capsys = capsys

    def says(self, *words: str, at: str | None = AT) -> tuple[int, str, str]:
        """Run a command; return exit code, output and error output."""
        self.capsys.readouterr()
        moment = ["--at", at] if at else []
        code = main([*words, "--vault", str(self.vault), *moment])
        said = self.capsys.readouterr()
        return code, said.out, said.err

    def asks(self, *words: str, at: str | None = AT) -> tuple[int, Any]:
        """Run a command with --json; return exit code and answer."""
        code, out, _ = self.says(*words, "--json", at=at)
        return code, json.loads(out)

    def id_of(self, rule: str, subject: str = "") -> str:
        """Return the id of a rule's item."""
        _, answer = self.asks("agenda", "--all")
        return next(str(one["id"]) for one in answer["verdicts"] if one["rule"] == rule and subject in one["subject"])


def person(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> Person:
    """Lay the example vault out in a temporary folder and send all state there, too."""
    vault = tmp_path / "vault"
    shutil.copytree(EXAMPLE, vault)
    monkeypatch.setenv(HOME, str(tmp_path / "home"))
    monkeypatch.chdir(tmp_path)
    return Person(vault, capsys)
