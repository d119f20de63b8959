"""First scan and next turn of a vault, beside reading every file's head and a plain python-frontmatter loop."""

from __future__ import annotations

import os
import statistics
import tempfile
import time
from collections.abc import Callable
from datetime import datetime
from pathlib import Path

import frontmatter

from followup_notes.turn import Memory, look

NOTES, EVERY = 3_000, 33
NOW = datetime(2026, 11, 23, 18, 0)  # noqa: DTZ001 - local to the vault
OTHER = "---\ntags: [garden]\ncreated: 2026-01-{day:02}\n---\n\n" + "Beans, peas and the state of the fence.\n" * 50
OURS = (
    "---\ntype: interview\ncompany: Firm {number}\nrole: Engineer\ndate: 2026-11-{day:02}T10:00\n"
    'interviewers: ["Ada Park <ada@firm{number}.example>: the plan"]\n---\n\nNotes.\n'
)


def lay_out(vault: Path) -> None:
    """Write a vault in which every 33rd note is an interview."""
    for number in range(NOTES):
        folder = vault / f"folder {number % 60}"
        folder.mkdir(parents=True, exist_ok=True)
        text = OURS if number % EVERY == 0 else OTHER
        (folder / f"note {number}.md").write_text(text.format(number=number, day=number % 28 + 1), "utf-8")
    (vault / "Follow-up").mkdir()
    (vault / "Follow-up" / "Settings.md").write_text("---\ntime zone: UTC\n---\n", "utf-8")


def heads(vault: Path) -> None:
    """Read the first 4 kB of every note: the limit of what a scan can be."""
    for folder, _, names in os.walk(vault):
        for name in names:
            handle = os.open(f"{folder}/{name}", os.O_RDONLY)
            os.read(handle, 4096)
            os.close(handle)


def naive(vault: Path) -> None:
    """Load every note with python-frontmatter."""
    for path in vault.rglob("*.md"):
        frontmatter.load(str(path))


def timed(work: Callable[[], object], times: int = 3) -> float:
    """Return the median time of some work in seconds."""
    spent = []
    for _ in range(times):
        begun = time.perf_counter()
        work()
        spent.append(time.perf_counter() - begun)
    return statistics.median(spent)


def main() -> None:
    """Print the table."""
    with tempfile.TemporaryDirectory() as folder:
        vault = Path(folder)
        lay_out(vault)
        memory = Memory(zone="UTC")
        look(vault, NOW, memory)
        time.sleep(2.1)  # so that no file is too young to be remembered
        look(vault, NOW, memory)
        base = timed(lambda: heads(vault))
        rows = {
            "read the heads of all notes": base,
            "python-frontmatter on all notes": timed(lambda: naive(vault)),
            "first turn": timed(lambda: look(vault, NOW, Memory(zone="UTC"))),
            "next turn, nothing changed": timed(lambda: look(vault, NOW, memory)),
        }
        print(f"{NOTES} notes, {NOTES // EVERY} interviews; times the first row:")
        for name, spent in rows.items():
            print(f"  {name:36}{spent / base:8.2f}")


main()
