"""The schema of rule files in the language server that editors really use: what it underlines, what it offers."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
from collections.abc import Iterator
from pathlib import Path

import pytest
from language_server import LanguageServer
from rule_pack import PACK, shipped

from followup_notes.book.schema import rules_schema

LOCK = Path(__file__).parent / "editor"
GOOD = (Path(__file__).parent / "rules" / "good" / "my-rules.yaml").read_text("utf-8")
BAD = """rules:
  mine:
    strat: on interview
    due: 2 dyas after interview
    task: Call
    each: persn
    when:
      outcom: open
      interview: dnoe
      stage: not technical
"""
OFFERED = [
    ("|\n", {"rules", "change", "off", "quiet", "tests"}),
    ("change:\n  |\n", {"thank-you-note", "check-in"}),
    ("rules:\n  mine:\n    |\n    task: Call\n", {"when", "unless", "only if", "due", "repeat"}),
    ("rules:\n  mine:\n    each: |\n", {"interviewer", "their promise"}),
    ("rules:\n  mine:\n    due: |\n", {"24 hours after interview"}),
    ("rules:\n  mine:\n    draft: |\n", {"thank-you", "last-nudge"}),
    ("rules:\n  mine:\n    when:\n      |\n", {"outcome", "next interview", "promised date"}),
    ("rules:\n  mine:\n    when:\n      outcome: |\n", {"offer", "rejected", "filled"}),
    ("off:\n  - |\n", {"rule", "why"}),
]


def installed() -> list[str]:
    """Return the command of the locked server; it is installed once into a folder beside the tests' cache."""
    if not shutil.which("npm") or not shutil.which("node"):
        pytest.skip("node and npm are not there")
    folder = LOCK.parent.parent / ".pytest_cache" / "editor"
    server = folder / "node_modules" / "yaml-language-server" / "bin" / "yaml-language-server"
    stamp = folder / "installed.json"
    lock = (LOCK / "package-lock.json").read_text("utf-8")
    if not stamp.exists() or stamp.read_text("utf-8") != lock:
        folder.mkdir(parents=True, exist_ok=True)
        for name in ("package.json", "package-lock.json"):
            shutil.copy(LOCK / name, folder / name)
        command = ["npm", "ci", "--ignore-scripts", "--no-audit", "--no-fund"]
        done = subprocess.run(command, cwd=folder, capture_output=True, text=True, timeout=300, check=False)
        if done.returncode:
            pytest.skip(f"npm could not fetch the language server: {done.stderr.strip()[-200:]}")
        stamp.write_text(lock, "utf-8")
    return ["node", os.fspath(server), "--stdio"]


@pytest.fixture(scope="module")
def server(tmp_path_factory: pytest.TempPathFactory) -> Iterator[LanguageServer]:
    folder = tmp_path_factory.mktemp("editor")
    (folder / "schema.json").write_text(json.dumps(rules_schema(shipped())), "utf-8")
    running = LanguageServer(installed(), folder)
    yield running
    running.close()


def with_schema(server: LanguageServer, text: str) -> str:
    return f"# yaml-language-server: $schema={(server.folder / 'schema.json').as_uri()}\n{text}"


def test_nothing_is_underlined_in_good_files(server: LanguageServer) -> None:
    texts = [GOOD, *(text for name, text in PACK.items() if name.endswith(".yaml") and name != "words.yaml")]
    for text in texts:
        assert server.diagnostics(with_schema(server, text))[1] == []


def test_each_slip_of_a_bad_file_is_underlined(server: LanguageServer) -> None:
    _, told = server.diagnostics(with_schema(server, BAD))
    assert {one["range"]["start"]["line"] for one in told} == {3, 4, 6, 8, 9}


def test_what_can_stand_somewhere_is_offered_there(server: LanguageServer) -> None:
    for text, expected in OFFERED:
        assert expected <= set(server.completion(with_schema(server, text))), text
