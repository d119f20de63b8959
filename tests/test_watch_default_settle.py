"""At the default settle every task stands within the settle in force and one second after the last save."""

from __future__ import annotations

import random
import sys
import time
from dataclasses import dataclass, field
from pathlib import Path

import pytest
from soak_table import row
from soak_world import STYLES, Typist, lay
from test_watch_editors import watcher, writes

from followup_notes.disk.places import HOME
from followup_notes.watch.settling import AFTER_US, MINUTE, SAVES, WRITING

pytestmark = [
    pytest.mark.soak,
    pytest.mark.skipif(sys.platform == "win32", reason="the styles of saving are those of Unix"),
]
SETTLE = 10.0
NAMES = tuple(f"n{number}.md" for number in range(12))
MINUTES = 10


@dataclass
class Desk:
    """One note and its user, who saves one to four times, waits for the tasks, and comes back sooner or later."""

    path: Path
    typist: Typist
    next: float
    left: int = 0
    saves: list[float] = field(default_factory=list)
    served: float = 0.0
    waits: bool = False
    late: list[float] = field(default_factory=list)

    def tick(self, now: float) -> None:
        if self.waits:
            self._look(now)
        elif now >= self.next:
            self._save()

    def _save(self) -> None:
        self.left = self.left or self.typist.random.randint(1, 4)
        if self.typist.save(self.path.name):
            self.saves.append(time.monotonic())
            self.left -= 1
        self.waits = not self.left
        self.next = time.monotonic() + self.typist.random.uniform(1, 6)

    def _look(self, now: float) -> None:
        text = self.path.read_text("utf-8")
        if f"ample {self.typist.number}: you promised" not in text:
            assert now < self.saves[-1] + 200, (self.path.name, text)
            return
        self.late.append(now - self._due())
        self.waits, self.served = False, now
        self.next = now + self.typist.random.choice((2.0, 20.0, 65.0))

    def _due(self) -> float:
        last = self.saves[-1]
        busy = sum(save > last - MINUTE for save in self.saves) >= SAVES
        rest = self.served + AFTER_US * SETTLE if self.served else 0.0
        return max(last + SETTLE * (WRITING if busy else 1), rest)


def test_every_task_comes_in_time_at_the_default_settle(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv(HOME, str(tmp_path / "state"))
    root, log = tmp_path / "vault", tmp_path / "log"
    lay(root, NAMES, settle=SETTLE)
    with watcher(root, log):
        start = time.monotonic()
        desks = [
            Desk(root / name, Typist(root, random.Random(at), STYLES, number=1_000_000 * (at + 1)), start + 62 + at)
            for at, name in enumerate(NAMES)
        ]
        while time.monotonic() < start + 60 * (MINUTES + 1) or any(desk.waits or desk.left for desk in desks):
            for desk in desks:
                if time.monotonic() < start + 60 * (MINUTES + 1) or desk.waits or desk.left:
                    desk.tick(time.monotonic())
            time.sleep(0.02)
    late = [each for desk in desks for each in desk.late]
    row(
        f"four styles of saving, `settle: 10`, {MINUTES} min",
        f"{sum(len(desk.saves) for desk in desks)} saves, {writes(log)} writes of ours",
        f"{len(late)} times tasks awaited, at most {max(late):.1f} s after the settle in force",
    )
    assert max(late) <= 1, sorted(late)[-10:]
    lines = [(name, line) for desk in desks for name, typed in desk.typist.typed.items() for line in typed]
    assert all(line in (root / name).read_text("utf-8") for name, line in lines)
