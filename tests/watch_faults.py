"""What befalls a watcher on a real system, played out beside a real one; a script, so that it can run in a namespace.

`python watch_faults.py FAULT FOLDER` prints as JSON after how many seconds each save that followed was noticed, and the log.
"""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
import time
import unicodedata
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path

from soak_world import interview

SETTLE = 1.0
PATIENCE = 40.0
LIMITS = Path("/proc/sys/user")
MANY = 18_000
"""More names than the system's queue holds events (16,384 where nobody changed it)."""


class World:
    """A vault, its watcher, and how long it takes for saves to be noticed."""

    def __init__(self, folder: Path) -> None:
        self.vault, self.log = folder / "vault", folder / "log"
        self.process: subprocess.Popen[bytes] | None = None
        self.noticed: list[float] = []

    def lay(self, vault: Path | None = None) -> None:
        root = vault or self.vault
        (root / "Follow-up").mkdir(parents=True)
        (root / "Follow-up/Settings.md").write_text(f"---\nmy name: Robin\nsettle: {SETTLE:g}\n---\n", "utf-8")
        (root / "first.md").write_text(interview("first.md", 0), "utf-8")

    def watch(self) -> None:
        script = "from followup_notes.cli import main; raise SystemExit(main())"
        with self.log.open("wb") as out:
            self.process = subprocess.Popen(
                [sys.executable, "-c", script, "watch", "--vault", str(self.vault)],
                stdout=out,
                stderr=subprocess.STDOUT,
            )
        self.until(lambda: "changed" in self.log.read_text("utf-8"))
        # What was written last rests for six settle times, and the first note was written just now.
        time.sleep(0.5)

    def saves(self, path: str) -> None:
        """Save a new interview and wait until it is served."""
        file = self.vault / path
        file.write_text(interview(path, 1), "utf-8")
        self.waits(file)

    def waits(self, file: Path) -> None:
        start = time.monotonic()
        self.until(lambda: "followup-notes:begin" in file.read_text("utf-8"))
        self.noticed.append(round(time.monotonic() - start, 2))

    def until(self, true: Callable[[], bool]) -> None:
        end = time.monotonic() + PATIENCE
        while time.monotonic() < end:
            with suppress(OSError):
                if true():
                    return
            time.sleep(0.05)

    def says(self, words: str) -> None:
        self.until(lambda: words in self.log.read_text("utf-8"))
        assert words in self.log.read_text("utf-8"), self.log.read_text("utf-8")

    def stop(self) -> None:
        if self.process:
            self.process.send_signal(signal.SIGTERM)
            assert self.process.wait(30) == 0


def _limit(what: str, number: int) -> None:
    (LIMITS / f"max_inotify_{what}").write_text(str(number), "ascii")


def _mount(*words: str) -> None:
    subprocess.run(words, check=True)


def too_few_watches(world: World) -> None:
    world.lay()
    for number in range(60):
        (world.vault / f"f{number}").mkdir()
    _limit("watches", 20)
    world.watch()
    for number in (0, 30, 59):
        world.saves(f"f{number}/n.md")
    world.says("folders be watched")


def too_few_watches_for_what_comes_later(world: World) -> None:
    world.lay()
    _limit("watches", 5)
    world.watch()
    for number in range(20):
        (world.vault / f"f{number}").mkdir()
    time.sleep(2)
    world.saves("f19/n.md")
    world.says("folders be watched")


def no_listener_at_all(world: World) -> None:
    world.lay()
    _limit("instances", 0)
    world.watch()
    world.saves("n.md")
    world.says("cannot be used here")


def more_than_the_queue_holds(world: World) -> None:
    world.lay()
    world.watch()
    assert world.process
    world.process.send_signal(signal.SIGSTOP)
    for number in range(MANY):
        os.close(os.open(world.vault / f"{number}.txt", os.O_CREAT | os.O_WRONLY))
    (world.vault / "n.md").write_text(interview("n.md", 1), "utf-8")
    world.process.send_signal(signal.SIGCONT)
    world.waits(world.vault / "n.md")
    world.saves("later.md")


def mounted_over(world: World) -> None:
    world.lay()
    world.watch()
    _mount("mount", "-t", "tmpfs", "none", str(world.vault))
    world.says("not where it was")
    _mount("umount", str(world.vault))
    world.says("is back")
    world.saves("n.md")


def unmounted_and_mounted_again(world: World) -> None:
    world.vault.mkdir()
    kept = world.vault.parent / "kept"
    world.lay(kept)
    _mount("mount", "--bind", str(kept), str(world.vault))
    world.watch()
    _mount("umount", "-l", str(world.vault))
    world.says("not where it was")
    (kept / "meanwhile.md").write_text(interview("meanwhile.md", 1), "utf-8")
    _mount("mount", "--bind", str(kept), str(world.vault))
    world.waits(world.vault / "meanwhile.md")
    world.saves("n.md")


def moved_away_and_back(world: World) -> None:
    world.lay()
    world.watch()
    elsewhere = world.vault.with_name("elsewhere")
    world.vault.rename(elsewhere)
    world.says("not where it was")
    (elsewhere / "meanwhile.md").write_text(interview("meanwhile.md", 1), "utf-8")
    elsewhere.rename(world.vault)
    world.waits(world.vault / "meanwhile.md")
    world.saves("n.md")


def replaced_by_a_copy(world: World) -> None:
    world.lay()
    world.watch()
    subprocess.run(["cp", "-a", str(world.vault), str(world.vault.with_name("copy"))], check=True)
    world.vault.rename(world.vault.with_name("before"))
    world.vault.with_name("copy").rename(world.vault)
    world.says("is back")
    world.saves("n.md")


def new_nested_folders(world: World) -> None:
    world.lay()
    world.watch()
    for number in range(3):
        deep = f"a{number}/b/c/d"
        (world.vault / deep).mkdir(parents=True)
        world.saves(f"{deep}/n.md")
    world.saves("a0/b/c/d/later.md")


def renamed_in_case_only(world: World) -> None:
    world.lay()
    world.watch()
    (world.vault / "sub").mkdir()
    world.saves("sub/note.md")
    (world.vault / "sub/note.md").rename(world.vault / "sub/Note.md")
    (world.vault / "sub").rename(world.vault / "Sub")
    world.saves("Sub/other.md")
    _renamed(world, "third.md", "Third.md")


def renamed_in_form_only(world: World) -> None:
    world.lay()
    world.watch()
    for name in ("Gespräch.md", "é.md"):
        _renamed(world, unicodedata.normalize("NFC", name), unicodedata.normalize("NFD", name))


def _renamed(world: World, before: str, after: str) -> None:
    """Save a note and give it its other name before it has come to rest."""
    (world.vault / before).write_text(interview(after, 1), "utf-8")
    time.sleep(0.3)
    (world.vault / before).rename(world.vault / after)
    world.waits(world.vault / after)


def links_in_a_circle(world: World) -> None:
    world.lay()
    (world.vault / "sub").mkdir()
    (world.vault / "sub/loop").symlink_to("..")
    (world.vault / "self").symlink_to("self")
    world.watch()
    (world.vault / "later").symlink_to(".")
    world.saves("sub/n.md")
    world.saves("n.md")


FREE: tuple[Callable[[World], None], ...] = (
    more_than_the_queue_holds,
    moved_away_and_back,
    replaced_by_a_copy,
    new_nested_folders,
    renamed_in_case_only,
    renamed_in_form_only,
    links_in_a_circle,
)
"""Faults that anybody may cause."""
CLOSED: tuple[Callable[[World], None], ...] = (
    too_few_watches,
    too_few_watches_for_what_comes_later,
    no_listener_at_all,
    mounted_over,
    unmounted_and_mounted_again,
)
"""Faults that need a namespace, so that nobody else has them, too."""
POLLED = {"too_few_watches", "too_few_watches_for_what_comes_later", "no_listener_at_all"}
"""Faults after which all notes are looked at every ten seconds."""


def main(fault: str, folder: str) -> None:
    """Play a fault out and say what was measured."""
    world = World(Path(folder))
    play = next(each for each in (*FREE, *CLOSED) if each.__name__ == fault)
    try:
        play(world)
    finally:
        world.stop()
    print(json.dumps({"noticed": world.noticed, "log": world.log.read_text("utf-8")}))


if __name__ == "__main__":
    main(*sys.argv[1:])
