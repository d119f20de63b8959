"""A burst of saves under a real watcher: how long after its settling a note holds its tasks, beside saving the notes once.

The settle time is one second, three where a note was saved three times within a minute. A note counts as late from
then on until the moment its file with the first task has been written.
"""

from __future__ import annotations

import os
import random
import signal
import subprocess
import sys
import tempfile
import time
from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from pathlib import Path

NOTES, SAVES = 100, 1_000
SETTLE, BUSY, BUSY_SAVES = 1.0, 3.0, 3
BAR = 1.0
BEGIN = "\n<!-- followup-notes:begin"
TEXT = """---
type: interview
company: Firm {number}
role: Data Engineer
date: {held:%Y-%m-%dT%H:%M}
duration: 45m
interviewers:
  - "Ada Park <ada@firm{number}.example>, hiring manager: the forecasting model"
  - "Ben Ode <ben@firm{number}.example>: on-call"
my promises: ["my portfolio by {held.year}-12-31"]
their promises: ["a decision by {held.year}-12-31"]
---

# Talk {number}

What I wrote until save {save}.
"""


@dataclass
class Writer:
    """Somebody who saves many notes in four ways, and keeps what stands below their own words."""

    vault: Path
    dice: random.Random = field(default_factory=lambda: random.Random(5))
    held: datetime = field(default_factory=lambda: datetime.now(UTC) - timedelta(hours=3))
    saved: dict[int, list[float]] = field(default_factory=lambda: defaultdict(list))
    words: dict[int, str] = field(default_factory=dict)

    def save(self, number: int, save: int) -> None:
        """Save a note once, in a way drawn by lot."""
        path = self.path(number)
        before = path.read_text("utf-8") if path.exists() else ""
        self.words[number] = TEXT.format(number=number, save=save, held=self.held)
        text = self.words[number] + before[before.index(BEGIN) :] if BEGIN in before else self.words[number]
        self.dice.choice((in_place, by_rename, as_vim_does, truncate_first))(path, text.encode())
        self.saved[number].append(time.time())

    def path(self, number: int) -> Path:
        """Return a note's path."""
        return self.vault / f"talk {number}.md"

    def lateness(self, number: int) -> float | None:
        """Return the seconds after settling at which a note's tasks stood; None while they do not."""
        text = self.path(number).read_text("utf-8")
        if "- [ ] Thank Ada" not in text or not text.startswith(self.words[number]):
            return None
        last = self.saved[number][-1]
        busy = sum(save > last - 60 for save in self.saved[number]) >= BUSY_SAVES
        return max(0.0, self.path(number).stat().st_mtime - last - (BUSY if busy else SETTLE))


def in_place(path: Path, text: bytes) -> None:
    """Write over the file, then cut what is left."""
    with path.open("r+b" if path.exists() else "wb") as file:
        file.write(text)
        file.truncate()


def by_rename(path: Path, text: bytes) -> None:
    """Write beside it and take its place."""
    beside = path.with_name(f".{path.name}.tmp")
    beside.write_bytes(text)
    beside.replace(path)


def as_vim_does(path: Path, text: bytes) -> None:
    """Move the old file away, write a new one, remove the old one."""
    away = path.with_name(f"{path.name}~")
    if path.exists():
        path.rename(away)
    path.write_bytes(text)
    away.unlink(missing_ok=True)


def truncate_first(path: Path, text: bytes) -> None:
    """Empty the file, then write."""
    path.write_bytes(b"")
    path.write_bytes(text)


def measured(vault: Path, gap: float) -> Iterator[float]:
    """Save so many notes, one each `gap` seconds, and give each note's lateness."""
    command = [sys.executable, "-c", "import sys; from followup_notes.cli import main; sys.exit(main())"]
    home = {**os.environ, "FOLLOWUP_NOTES_HOME": str(vault.parent / "home")}
    watcher = subprocess.Popen([*command, "watch", "--vault", str(vault)], env=home, stdout=subprocess.DEVNULL)
    try:
        time.sleep(4)
        writer = Writer(vault)
        for save in range(SAVES):
            writer.save(save if save < NOTES else writer.dice.randrange(NOTES), save)
            time.sleep(gap)
        time.sleep(BUSY + 5)
        late = [writer.lateness(number) for number in range(NOTES)]
    finally:
        watcher.send_signal(signal.SIGINT)
        watcher.wait(20)
    if None in late:
        raise SystemExit(f"{late.count(None)} notes have no task, or not the words that were saved")
    yield from sorted(seconds for seconds in late if seconds is not None)


def once(folder: Path) -> float:
    """Save all notes once, each brought to the disk: the least that writing them can take."""
    begun = time.perf_counter()
    for number in range(NOTES):
        path = folder / f"plain {number}.md"
        with path.open("wb") as file:
            file.write(TEXT.format(number=number, save=0, held=datetime.now(UTC)).encode())
            os.fsync(file.fileno())
    return time.perf_counter() - begun


def main() -> None:
    """Print the lateness at three paces."""
    for pace, gap in (("all within 5 s", 0.004), ("within 15 s", 0.014), ("within 30 s", 0.029)):
        with tempfile.TemporaryDirectory() as place:
            vault = Path(place) / "vault"
            (vault / "Follow-up").mkdir(parents=True)
            settings = f"---\nmy name: Robin Vale\ntime zone: UTC\ncountry: us\nsettle: {SETTLE:g}\n---\n"
            (vault / "Follow-up" / "Settings.md").write_text(settings, "utf-8")
            least = once(Path(place))
            late = list(measured(vault, gap))
        p50, p99 = late[len(late) // 2], late[int(len(late) * 0.99) - 1]
        print(
            f"{SAVES:,} saves of {NOTES} notes {pace}: late by p50 {p50:.2f} s, p99 {p99:.2f} s "
            f"({p99 / BAR:.2f} of the bar; {p99 / least:.1f} x saving all once)"
        )


if __name__ == "__main__":
    main()
