"""The commands themselves, killed at random moments while a user saves: whole notes, every line, nothing left over."""

from __future__ import annotations

import random
import sys
import time
from dataclasses import astuple, dataclass
from pathlib import Path

import pytest
from soak_table import row
from soak_world import Typist, kept, kill, lay, outside, start

from followup_notes.cli import main
from followup_notes.disk.places import HOME

pytestmark = [
    pytest.mark.skipif(sys.platform == "win32", reason="there is no SIGKILL"),
    pytest.mark.filterwarnings("ignore:.*fork.*:DeprecationWarning"),
]
NAMES = ("a.md", "b.md")


@dataclass
class Tally:
    kills: int = 0
    midway: int = 0
    saves: int = 0
    lost: int = 0
    changed: int = 0
    half: int = 0
    temporary: int = 0

    def __add__(self, other: Tally) -> Tally:
        return Tally(*(one + two for one, two in zip(astuple(self), astuple(other), strict=True)))

    @property
    def harm(self) -> tuple[int, int, int, int]:
        return self.lost, self.changed, self.half, self.temporary


def killed(folder: Path, command: str, kills: int, seed: int) -> Tally:
    """Start a command, save a few times, kill it, and again; then look at what stands after one more start."""
    root, tally, chance = folder / "vault", Tally(kills=kills), random.Random(seed)
    lay(root, NAMES, settle=0)
    typist = Typist(root, chance)
    # What a start reads (the shipped rules) is read before the forks: more of the kills fall into writes.
    main(["run", "--vault", str(root)])
    for _ in range(kills):
        process = start([command, "--vault", str(root)], again=True)
        _work(typist, root, chance)
        kill(process)
        tally.midway += any(root.glob(".~fn*"))
    main(["run", "--vault", str(root)])
    return tally + _harm(typist, root, kept(folder))


def _work(typist: Typist, root: Path, chance: random.Random) -> None:
    """Save until the moment of the kill: any moment, or, every other time, one within a write."""
    typist.save(chance.choice(NAMES))
    if chance.random() < 0.5:
        until = time.monotonic() + 20
        while time.monotonic() < until and not any(root.glob(".~fn*")):
            time.sleep(0.001)
    until = time.monotonic() + chance.uniform(0, 0.4)
    while time.monotonic() < until:
        time.sleep(chance.choice((0, 0.002, 0.03, 0.1)))
        typist.save(chance.choice(NAMES))


def _harm(typist: Typist, root: Path, backups: str) -> Tally:
    tally = Tally()
    for name, lines in typist.typed.items():
        text = (root / name).read_text("utf-8")
        tally.saves += len(lines)
        tally.lost += sum(line not in text and line not in backups for line in lines)
        own = outside(text)
        tally.changed += sum(line.startswith(("typed ", "- [ ]")) and line not in lines for line in own.splitlines())
        tally.half += "Words of mine, ünd ümlauts." not in own or not own.startswith("---\ntype: interview\n")
        tally.half += text.count("<!-- followup-notes:begin -->") != text.count("<!-- followup-notes:end -->")
    tally.temporary = len(list(root.rglob(".~fn*")))
    return tally


@pytest.fixture
def state(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv(HOME, str(tmp_path / "state"))
    return tmp_path


@pytest.mark.parametrize("command", ["run", "watch"])
def test_a_killed_command_loses_nothing(state: Path, command: str, capsys: pytest.CaptureFixture[str]) -> None:
    tally = killed(state, command, 6, seed=1)
    capsys.readouterr()
    assert tally.saves > 6
    assert tally.harm == (0, 0, 0, 0), tally


@pytest.mark.soak
@pytest.mark.parametrize("command", ["run", "watch"])
def test_a_thousand_kills_of_a_command_lose_nothing(
    tmp_path: Path, command: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    total = Tally()
    for seed in range(20):
        folder = tmp_path / str(seed)
        folder.mkdir()
        monkeypatch.setenv(HOME, str(folder / "state"))
        total += killed(folder, command, 50, seed)
        print(f"{command}, seed {seed}: {total}", flush=True)
    row(
        f"SIGKILL of `{command}`",
        f"{total.kills} kills, {total.midway} of them within a write, {total.saves} saves",
        f"{total.lost} lost, {total.changed} changed, {total.half} half, {total.temporary} temporary files",
    )
    assert total.harm == (0, 0, 0, 0)
