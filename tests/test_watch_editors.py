"""People with real editors' habits beside a real watcher: every typed byte stands, and every task comes in time."""

from __future__ import annotations

import random
import re
import signal
import subprocess
import sys
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path

import pytest
from soak_table import row
from soak_world import Typist, away, kept, lay, over, place, slow

from followup_notes.disk.places import HOME

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="the styles of saving are those of Unix")
NAMES = tuple(f"n{number}.md" for number in range(6))


@contextmanager
def watcher(root: Path, log: Path, *words: str) -> Iterator[subprocess.Popen[bytes]]:
    """Run a real watcher; it must end with 0."""
    command = [sys.executable, "-c", "from followup_notes.cli import main; raise SystemExit(main())"]
    with log.open("wb") as out:
        process = subprocess.Popen(
            [*command, "watch", "--vault", str(root), *words], stdout=out, stderr=subprocess.STDOUT
        )
        until = time.monotonic() + 60
        while b"changed" not in log.read_bytes() and time.monotonic() < until:
            time.sleep(0.1)
        yield process
        process.send_signal(signal.SIGTERM)
        assert process.wait(60) == 0


def writes(log: Path) -> int:
    """Count the notes that a watcher says it wrote."""
    return sum(int(count) for count in re.findall(r"(\d+) notes? changed", log.read_text("utf-8")))


@dataclass
class Editor:
    """An editor with a buffer. A careful one loads again when the file changed behind it, as its user would."""

    typist: Typist
    save: Callable[[Path, str], None]
    careful: bool
    desk: threading.Lock
    pauses: tuple[float, float]
    prompts: int = 0
    failed: list[str] = field(default_factory=list)

    def work(self, until: float) -> None:
        while time.monotonic() < until:
            name = self.typist.random.choice(NAMES)
            with self.desk:
                self._session(name)
            time.sleep(self.typist.random.uniform(*self.pauses))

    def _session(self, name: str) -> None:
        path = self.typist.root / name
        text, lines, loaded = self._load(path), list[str](), ""
        if text is None:
            return
        loaded = text
        for _ in range(self.typist.random.randint(1, 3)):
            text, line = self.typist.typing(text)
            lines.append(line)
            time.sleep(self.typist.random.uniform(0, 0.25))
        if self.careful and (now := self._load(path)) != loaded:
            # What the person typed is typed again into what stands there now.
            self.prompts += 1
            if now is None:
                return
            text, lines = now, []
            text, line = self.typist.typing(text)
            lines.append(line)
        try:
            self.save(path, text)
        except FileNotFoundError as error:
            self.failed.append(str(error))
            return
        self.typist.typed.setdefault(name, []).extend(lines)

    def _load(self, path: Path) -> str | None:
        for _ in range(50):
            try:
                text = path.read_text("utf-8")
            except FileNotFoundError:
                text = ""
            if "Words of mine" in text and "\n---\n\n" in text:
                return text
            time.sleep(0.01)
        return None


def at_work(root: Path, seconds: float, seed: int) -> list[Editor]:
    """Let Obsidian, vim in both ways, VS Code and a blind truncating editor work, one after another on a note."""
    desk = threading.Lock()
    habits = ((place, True), (away, True), (place, True), (over, True), (slow, False))
    editors = [
        Editor(Typist(root, random.Random(seed + number), number=10_000_000 * number), save, careful, desk, (0.05, 0.6))
        for number, (save, careful) in enumerate(habits)
    ]
    until = time.monotonic() + seconds
    threads = [threading.Thread(target=editor.work, args=(until,)) for editor in editors]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    return editors


@dataclass
class Count:
    saves: int
    writes: int
    prompts: int
    in_backups: int
    lost: int
    temporary: int


def soak(folder: Path, seconds: float, seed: int) -> Count:
    """Let all work beside a watcher that does not wait, and look for every line that was saved."""
    root, log = folder / "vault", folder / "log"
    lay(root, NAMES, settle=0)
    with watcher(root, log):
        editors = at_work(root, seconds, seed)
        time.sleep(3)
    texts, backups = {name: (root / name).read_text("utf-8") for name in NAMES}, kept(folder)
    lines = [(name, line) for editor in editors for name, typed in editor.typist.typed.items() for line in typed]
    missing = [line for name, line in lines if line not in texts[name]]
    assert not [error for editor in editors for error in editor.failed]
    return Count(
        saves=len(lines),
        writes=writes(log),
        prompts=sum(editor.prompts for editor in editors),
        in_backups=sum(line in backups for line in missing),
        lost=sum(line not in backups for line in missing),
        temporary=len(list(root.rglob(".~fn*"))),
    )


@pytest.fixture
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv(HOME, str(tmp_path / "state"))
    return tmp_path


def test_editors_beside_a_watcher_that_does_not_wait_lose_nothing(home: Path) -> None:
    count = soak(home, 8, seed=1)
    assert count.saves > 5
    assert count.writes > 1
    assert (count.lost, count.temporary) == (0, 0), count


@pytest.mark.soak
def test_ten_minutes_of_editors_lose_nothing(home: Path) -> None:
    count = soak(home, 600, seed=7)
    row(
        "five editors, `settle: 0`, 10 min",
        f"{count.saves} lines saved, {count.writes} writes of ours between them",
        f"{count.lost} lost, {count.in_backups} in a backup only, {count.temporary} temporary files,"
        f" {count.prompts} times changed under an open buffer",
    )
    assert count.writes >= 500, count
    assert (count.lost, count.temporary) == (0, 0), count
