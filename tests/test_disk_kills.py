"""Killed at random moments, the writer leaves whole notes, no temporary files and no lost save."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest
from disk_kills import Tally, kill_often
from soak_table import row

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="there is no SIGKILL")


def test_a_killed_writer_loses_nothing(tmp_path: Path) -> None:
    tally = kill_often(tmp_path, 30, seed=1)
    assert tally.saves > 30
    assert (tally.lost, tally.half, tally.temporary) == (0, 0, 0), tally


@pytest.mark.soak
def test_two_thousand_kills_lose_nothing(tmp_path: Path) -> None:
    total = Tally()
    for seed in range(20):
        folder = tmp_path / str(seed)
        folder.mkdir()
        tally = kill_often(folder, 100, seed)
        print(f"kills, seed {seed}: {tally}")
        for name in ("kills", "saves", "lost", "half", "temporary"):
            setattr(total, name, getattr(total, name) + getattr(tally, name))
    row(
        "SIGKILL of the writer alone, in a tight loop",
        f"{total.kills} kills, {total.saves} saves",
        f"{total.lost} lost, {total.half} half, {total.temporary} temporary files",
    )
    assert (total.lost, total.half, total.temporary) == (0, 0, 0)
