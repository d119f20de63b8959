"""A writer in a tight loop that is killed at random moments while editors save: what is left of it."""

from __future__ import annotations

import os
import random
import signal
import subprocess
import sys
import time
from dataclasses import dataclass
from pathlib import Path

from followup_notes.disk.write import Writer

_WRITER = """
import sys
from pathlib import Path
from followup_notes.disk.write import Writer
from followup_notes.model.page import Edit, Splice
from followup_notes.notation.ident import bytes_digest

root, backups = Path(sys.argv[1]), Path(sys.argv[2])
writer = Writer(root, backups=backups, linger=0.012)
writer.recover()
print("ready", flush=True)
number = 0
while True:
    edits = []
    for name in ("a.md", "b.md", "c.md"):
        data = writer.vault.read(name).data
        if not data or b"user" not in data:
            continue
        text = data.decode()
        number += 1
        start = text.find("ours ")
        end = text.find("\\n", start) + 1 if start >= 0 else len(text)
        start = start if start >= 0 else len(text)
        edits.append(Edit(name, bytes_digest(data), (Splice(start, end, f"ours {number}\\n"),)))
    writer.apply(edits)
"""

NAMES = ("a.md", "b.md", "c.md")


@dataclass
class Tally:
    """What the kills left."""

    kills: int = 0
    saves: int = 0
    lost: int = 0
    half: int = 0
    temporary: int = 0


class Typist:
    """Types a line into notes and saves, each time in another way."""

    def __init__(self, root: Path, seed: int) -> None:
        self.root, self.random, self.number = root, random.Random(seed), 0
        self.lines: dict[str, list[str]] = {name: [] for name in NAMES}

    def save(self, name: str) -> None:
        """Save once: load, add a line, write; a note that is away at this moment is not saved."""
        path = self.root / name
        try:
            text = path.read_text()
        except FileNotFoundError:
            return
        if "user" not in text:
            return
        self.number += 1
        line = f"typed {self.number};"
        new = text + line + "\n"
        style = self.random.choice((self.truncate, self.rename, self.away, self.append))
        style(path, new, line)
        self.lines[name].append(line)

    def truncate(self, path: Path, new: str, _line: str) -> None:
        path.write_text(new)

    def rename(self, path: Path, new: str, _line: str) -> None:
        other = path.with_suffix(".other")
        other.write_text(new)
        other.replace(path)

    def away(self, path: Path, new: str, _line: str) -> None:
        path.replace(path.with_suffix(".md~"))
        path.write_text(new)

    def append(self, path: Path, _new: str, line: str) -> None:
        with path.open("a") as file:
            file.write(line + "\n")


def kill_often(folder: Path, kills: int, seed: int) -> Tally:
    """Start the writer, save a few times, kill it, and again; then look at what stands."""
    root, backups, tally = folder / "vault", folder / "backups", Tally()
    root.mkdir()
    for name in NAMES:
        (root / name).write_text("user's text\n" * 5)
    typist, chance = Typist(root, seed), random.Random(seed)
    for _ in range(kills):
        with subprocess.Popen(
            [sys.executable, "-c", _WRITER, os.fspath(root), os.fspath(backups)], stdout=subprocess.PIPE
        ) as process:
            assert process.stdout
            process.stdout.readline()
            until = time.monotonic() + chance.uniform(0.005, 0.08)
            while time.monotonic() < until:
                typist.save(chance.choice(NAMES))
                time.sleep(chance.uniform(0, 0.004))
            process.send_signal(signal.SIGKILL)
        tally.kills += 1
    Writer(root, backups=backups, linger=0.012).recover()
    return _counted(tally, typist, root, backups)


def _counted(tally: Tally, typist: Typist, root: Path, backups: Path) -> Tally:
    kept = "".join(path.read_text(errors="replace") for path in backups.rglob("*") if path.is_file())
    for name, lines in typist.lines.items():
        text = (root / name).read_text()
        tally.saves += len(lines)
        tally.lost += sum(line not in text and line not in kept for line in lines)
        tally.half += text.count("user's text\n") < 5
    tally.temporary = len(list(root.rglob(".~fn*")))
    return tally
