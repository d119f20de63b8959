"""Every golden vault comes out as it should, and the laws hold over each."""

from __future__ import annotations

import os
import random
import subprocess
import sys
from pathlib import Path

import golden
import pytest

from followup_notes.disk.write import Writer
from followup_notes.model.case import Snapshot
from followup_notes.model.page import Edit
from followup_notes.plan import plan
from followup_notes.reading.cases import join
from followup_notes.reconcile.remove import remove
from followup_notes.turn import Memory, apply, look

CASES = golden.cases()
EVERY = pytest.mark.parametrize("case", CASES, ids=lambda case: case.folder.name)
BEGIN, END = b"<!-- followup-notes:begin -->", b"<!-- followup-notes:end -->"


def outside(data: bytes) -> bytes:
    """Return what stands outside a file's first region, but for blank lines; those come back when it is taken out."""
    before, _, rest = data.partition(BEGIN)
    return b"\n".join(line.rstrip() for line in (before + rest.partition(END)[2]).split(b"\n") if line.strip())


@EVERY
def test_a_vault_comes_out_as_it_should(case: golden.Case, tmp_path: Path) -> None:
    vault = golden.copy(case, tmp_path / "vault")
    list(golden.take_turns(case, vault))
    assert golden.contents(vault) == golden.contents(case.after)


@EVERY
def test_nothing_outside_a_region_changes(case: golden.Case, tmp_path: Path) -> None:
    vault = golden.copy(case, tmp_path / "vault")
    list(golden.take_turns(case, vault))
    before, after = golden.contents(case.before), golden.contents(vault)
    assert {path: outside(data) for path, data in before.items()} == {path: outside(after[path]) for path in before}


@EVERY
def test_a_second_turn_changes_nothing_not_even_a_time(case: golden.Case, tmp_path: Path) -> None:
    vault = golden.copy(case, tmp_path / "vault")
    list(golden.take_turns(case, vault))
    stamps = {path: path.stat().st_mtime_ns for path in vault.rglob("*")}
    view = look(vault, case.moments[-1], Memory(zone=case.zone))
    assert view.plan.edits == ()
    assert [done for done in apply(view) if done.written] == []
    assert {path: path.stat().st_mtime_ns for path in vault.rglob("*")} == stamps


@EVERY
def test_taking_it_out_gives_every_note_back(case: golden.Case, tmp_path: Path) -> None:
    vault = golden.copy(case, tmp_path / "vault")
    list(golden.take_turns(case, vault))
    view = look(vault, case.moments[-1], Memory(zone=case.zone))
    edits = [Edit(note.path, note.digest, remove(note, view.book.settings)[0]) for note in view.notes]
    Writer(vault, backups=tmp_path / "backups", linger=0.01).apply([edit for edit in edits if edit.splices])
    assert golden.contents(vault) == golden.contents(case.before)


@EVERY
def test_verdicts_stay_the_same_until_the_next_look(case: golden.Case, tmp_path: Path) -> None:
    vault = golden.copy(case, tmp_path / "vault")
    view = look(vault, case.moments[-1], Memory(zone=case.zone))
    chance = random.Random(7)
    for part in view.snapshot.cases:
        one = Snapshot((part,), view.snapshot.desk, view.snapshot.days_off)
        now = plan(one, view.book, view.now)
        if now.next_look is None:
            continue
        for _ in range(4):
            later = view.now + (now.next_look - view.now) * chance.random()
            then = plan(one, view.book, later)
            assert [(t.verdict.item.id, t.verdict.state) for t in then.tasks] == [
                (t.verdict.item.id, t.verdict.state) for t in now.tasks
            ]


@EVERY
def test_the_order_of_notes_does_not_matter(case: golden.Case, tmp_path: Path) -> None:
    vault = golden.copy(case, tmp_path / "vault")
    view = look(vault, case.moments[-1], Memory(zone=case.zone))
    shuffled = list(view.read)
    random.Random(11).shuffle(shuffled)
    cases, desk = join(shuffled, view.book.words, view.book.settings)
    again = plan(Snapshot(cases, desk, view.snapshot.days_off), view.book, view.now)
    assert sorted(again.edits, key=lambda edit: edit.path) == sorted(view.plan.edits, key=lambda edit: edit.path)


@pytest.mark.parametrize(
    "environment",
    [
        {"PYTHONHASHSEED": "1", "TZ": "Asia/Tokyo", "LC_ALL": "C"},
        {"PYTHONHASHSEED": "4242", "TZ": "America/New_York", "LC_ALL": "C.UTF-8", "LANGUAGE": "de"},
    ],
    ids=["tokyo", "new-york"],
)
def test_the_same_notes_give_the_same_bytes_on_every_machine(environment: dict[str, str], tmp_path: Path) -> None:
    script = (
        "import sys; from pathlib import Path; sys.path.insert(0, sys.argv[1]); import golden\n"
        "for case in golden.cases():\n"
        "    vault = golden.copy(case, Path(sys.argv[2]) / case.folder.name)\n"
        "    list(golden.take_turns(case, vault))\n"
    )
    subprocess.run(
        [sys.executable, "-c", script, str(Path(golden.__file__).parent), str(tmp_path)],
        check=True,
        env={**os.environ, **environment},
    )
    for case in CASES:
        assert golden.contents(tmp_path / case.folder.name) == golden.contents(case.after), case.folder.name
