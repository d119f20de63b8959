"""Bad notes, settings, rules and names: one problem each with a way out, and nothing else is touched or disturbed."""

from __future__ import annotations

import os
import time
from collections.abc import Iterator
from pathlib import Path

import pytest
from bad_inputs import GOOD, NAMES, NOTES, RULES, SETTINGS
from cli_vault import Person, person

SLOW = 3.0
"""Seconds of computing that no input may cost, the first one with the reading of the shipped rules."""


def _bytes(text: str | bytes) -> bytes:
    return text if isinstance(text, bytes) else text.encode("utf-8")


def _cases() -> Iterator[tuple[str, bytes, bytes]]:
    for name, note in NOTES.items():
        yield f"note: {name}", b"Bad.md", _bytes(note)
    for name, lines in SETTINGS.items():
        known = "" if _bytes(lines).startswith(b"my name") else "my name: Robin\n"
        yield f"setting: {name}", b"Follow-up/Settings.md", f"---\n{known}".encode() + _bytes(lines) + b"\n---\n"
    for name, rule in RULES.items():
        yield f"rule: {name}", b"Follow-up/My rules.md", b"# Rules\n\n```yaml\n" + _bytes(rule) + b"\n```\n"
    for name, path in NAMES.items():
        yield f"name: {name}", path, GOOD.replace("Northwind", "Globex").encode()


CASES = list(_cases())


@pytest.fixture
def robin(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> Person:
    made = person(tmp_path, monkeypatch, capsys)
    made.vault = tmp_path / "small"
    (made.vault / "Follow-up").mkdir(parents=True)
    (made.vault / "Good.md").write_text(GOOD, "utf-8")
    return made


def test_the_catalogue_is_long_enough() -> None:
    assert len(CASES) >= 120


@pytest.mark.parametrize(("path", "data"), [pytest.param(*case[1:], id=case[0]) for case in CASES])
def test_a_bad_input_is_one_problem_and_harms_nothing_else(robin: Person, path: bytes, data: bytes) -> None:
    file = os.fsencode(robin.vault) + b"/" + path
    with open(file, "wb") as bad:  # noqa: PTH123 - a name may be no text
        bad.write(data)
    start = time.process_time()
    _, answer = robin.asks("run")
    assert time.process_time() - start < SLOW
    (problem,) = answer["problems"]
    assert problem["code"] != "unexpected"
    assert problem["hint"]
    assert problem["path"] == os.fsdecode(path) or not os.fsdecode(path).isprintable() or b"\xe9" in path
    assert "Good.md" in answer["changed"]
    assert "Thank Ada Park" in (robin.vault / "Good.md").read_text("utf-8")
    with open(file, "rb") as bad:  # noqa: PTH123
        after = bad.read()
    # A note with one doubtful value is served all the same; then only a region was added.
    assert after == data or after.startswith(data.rstrip(b"\n"))


def test_a_folder_to_read_that_is_not_there_is_told_of(robin: Person) -> None:
    (robin.vault / "Follow-up/Settings.md").write_text("---\nmy name: Robin\nfolders: [Jobs, Nowhere]\n---\n", "utf-8")
    (robin.vault / "Jobs").mkdir()
    _, answer = robin.asks("check")
    (problem,) = answer["problems"]
    assert (problem["code"], problem["line"], problem["column"]) == ("no-folder", 3, 10)
    assert '"Nowhere"' in problem["message"]
