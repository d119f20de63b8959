"""A vault under load, for the long proofs: notes whose facts change with every save, and people who save them."""

from __future__ import annotations

import hashlib
import os
import random
import re
import signal
import sys
import time
from collections.abc import Callable, Sequence
from contextlib import suppress
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from pathlib import Path

from followup_notes.cli import main

REGION = re.compile(r"\n*<!-- followup-notes:begin -->.*?<!-- followup-notes:end -->\n?", re.DOTALL)
LETTERS = str.maketrans("0123456789", "ghijklmnop")
PROMISE = re.compile(r"the sample \d+ by")


def lay(root: Path, names: Sequence[str], *, settle: float) -> None:
    """Lay a vault of held interviews out."""
    (root / "Follow-up").mkdir(parents=True)
    settings = f"---\nmy name: Robin Vale\ntime zone: UTC\ncountry: us\nsettle: {settle:g}\n---\n"
    (root / "Follow-up/Settings.md").write_text(settings, "utf-8")
    for name in names:
        (root / name).write_text(interview(name, 0), "utf-8")


def interview(name: str, number: int) -> str:
    """Return the note of an interview that was held this morning."""
    held = (datetime.now(UTC) - timedelta(hours=20)).strftime("%Y-%m-%dT%H:%M")
    by = (datetime.now(UTC) + timedelta(days=20)).strftime("%Y-%m-%d")
    firm = hashlib.sha256(name.encode()).hexdigest()[:12].translate(LETTERS).title()
    return (
        f"---\ntype: interview\ncompany: {firm}\nrole: Engineer\ndate: {held}\nduration: 45m\n"
        f'interviewers: ["Ada Park <ada@{firm.lower()}.example>: the model"]\n'
        f'my promises: ["the sample {number} by {by}"]\n---\n\nWords of mine, ünd ümlauts.\n'
    )


def outside(text: str) -> str:
    """Return what a note holds besides our region."""
    return REGION.sub("\n", text).rstrip("\n") + "\n"


def place(path: Path, text: str) -> None:
    """Save as most editors do: truncate, then write."""
    path.write_text(text, "utf-8")


def over(path: Path, text: str) -> None:
    """Save by renaming over."""
    other = path.with_suffix(".other")
    other.write_text(text, "utf-8")
    other.replace(path)


def away(path: Path, text: str) -> None:
    """Save as vim does by default: move the note away, make it anew, delete what was moved."""
    before = path.with_suffix(".md~")
    path.replace(before)
    path.write_text(text, "utf-8")
    with suppress(FileNotFoundError):
        before.unlink()


def slow(path: Path, text: str) -> None:
    """Truncate, dawdle, write."""
    with path.open("w", encoding="utf-8") as file:
        file.flush()
        time.sleep(0.004)
        file.write(text)


STYLES: tuple[Callable[[Path, str], None], ...] = (place, over, away, slow)


@dataclass
class Typist:
    """Types a line into a note, changes a promise, and saves; remembers every line."""

    root: Path
    random: random.Random
    styles: Sequence[Callable[[Path, str], None]] = STYLES
    typed: dict[str, list[str]] = field(default_factory=dict)
    number: int = 0

    def typing(self, text: str) -> tuple[str, str]:
        """Return a text with one more line and another promise, and the line."""
        self.number += 1
        line = f"typed {self.number};"
        text = PROMISE.sub(f"the sample {self.number} by", text, count=1)
        head, mark, tail = text.partition("\n---\n\n")
        return f"{head}{mark}{line}\n{tail}", line

    def save(self, name: str) -> bool:
        """Load, type, save; a note that is away or half at this moment is not loaded."""
        with suppress(FileNotFoundError, UnicodeDecodeError):
            text = (self.root / name).read_text("utf-8")
            if "Words of mine" not in text or "\n---\n\n" not in text:
                return False
            new, line = self.typing(text)
            self.random.choice(self.styles)(self.root / name, new)
            self.typed.setdefault(name, []).append(line)
            return True
        return False


def start(words: Sequence[str], *, again: bool = False) -> int:
    """Run a command in a process of its own, without the cost of a new interpreter; return its number."""
    child = os.fork()
    if child:
        return child
    try:
        null = os.open(os.devnull, os.O_WRONLY)
        os.dup2(null, 1)
        os.dup2(null, 2)
        sys.stdout, sys.stderr = os.fdopen(1, "w", closefd=False), os.fdopen(2, "w", closefd=False)
        code = main(words)
        while again:
            code = main(words)
        os._exit(code)
    finally:
        os._exit(99)


def kill(process: int) -> None:
    """Kill a process that `start` made, without a word."""
    os.kill(process, signal.SIGKILL)
    os.waitpid(process, 0)


def kept(state: Path) -> str:
    """Return all that stands in backups."""
    return "".join(
        path.read_text("utf-8", "replace") for path in state.rglob("*") if "backups" in path.parts and path.is_file()
    )
