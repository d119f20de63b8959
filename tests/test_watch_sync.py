"""Two devices, two watchers, one vault between them by Syncthing: no conflict files, and both come to the same bytes."""

from __future__ import annotations

import os
import random
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass
from pathlib import Path

import pytest
from soak_table import row
from soak_world import PROMISE, Typist, interview, lay, place
from sync_pair import PROGRAM, Device, at_rest, pair, texts
from test_watch_editors import writes

from followup_notes.disk.places import HOME

pytestmark = [
    pytest.mark.soak,
    pytest.mark.skipif(PROGRAM is None, reason="Syncthing is not installed"),
]
STILL = 260
"""Seconds without a change after which nothing more is to come: a note that a user saved elsewhere waits for four minutes."""
NAMES = {"a": ("a1.md", "a2.md", "a3.md"), "b": ("b1.md", "b2.md", "b3.md")}


@contextmanager
def watcher(device: Device, folder: Path, *words: str) -> Iterator[Path]:
    """Run a watcher as on a device of its own."""
    log = folder / f"log-{device.vault.name}"
    environment = {**os.environ, HOME: str(folder / f"state-{device.vault.name}")}
    command = [sys.executable, "-c", "from followup_notes.cli import main; raise SystemExit(main())", "watch"]
    with log.open("wb") as out:
        process = subprocess.Popen(
            [*command, "--vault", str(device.vault), *words], env=environment, stdout=out, stderr=subprocess.STDOUT
        )
        yield log
        process.terminate()
        assert process.wait(60) == 0


@dataclass
class Outcome:
    changes: int
    writes: int
    conflicts: int
    equal: bool
    missing: int
    stale: int
    """Notes whose tasks do not say what the note says."""

    @property
    def words(self) -> tuple[str, str]:
        return (
            f"{self.changes} changes, {self.writes} writes",
            f"{self.conflicts} conflict files, {'equal' if self.equal else 'NOT equal'} at rest, {self.missing} lines missing, {self.stale} notes without their tasks",
        )


class User:
    """Somebody at one device, who edits notes of his own in bursts, and makes a new one at times."""

    def __init__(self, device: Device, seed: int, names: tuple[str, ...] = ()) -> None:
        self.device, self.random = device, random.Random(seed)
        self.typist = Typist(device.vault, self.random, styles=(place,), number=seed * 1_000_000)
        self.names = list(names or NAMES[device.vault.name])
        self.changes = 0
        self.next, self.left, self.name = 0.0, 0, ""

    def tick(self, now: float) -> None:
        if now < self.next:
            return
        if not self.left:
            self.left, self.name = self.random.randint(1, 4), self.random.choice(self.names)
            self.changes += 1
            if self.random.random() < 0.15:
                self.name = f"{self.device.vault.name}{len(self.names) + 1}.md"
                self.names.append(self.name)
                (self.device.vault / self.name).write_text(interview(self.name, 0), "utf-8")
        self.typist.save(self.name)
        self.left -= 1
        self.next = now + (self.random.uniform(1, 4) if self.left else self.random.uniform(15, 45))


def work(users: list[User], seconds: float) -> None:
    until = time.monotonic() + seconds
    while (now := time.monotonic()) < until:
        for user in users:
            user.tick(now)
        time.sleep(0.1)


def outcome(one: Device, other: Device, users: list[User], logs: list[Path], *, equal: bool) -> Outcome:
    notes = texts(one.vault)
    lines = [(name, line) for user in users for name, typed in user.typist.typed.items() for line in typed]
    conflicts = {path.name for device in (one, other) for path in device.vault.rglob("*sync-conflict*")}
    return Outcome(
        changes=sum(user.changes for user in users),
        writes=sum(writes(log) for log in logs),
        conflicts=len(conflicts),
        equal=equal,
        stale=sum(_stale(text.decode("utf-8")) for path, text in notes.items() if path in {name for name, _ in lines}),
        missing=sum(line.encode() not in notes.get(name, b"") for name, line in lines),
    )


def _stale(text: str) -> bool:
    promised = PROMISE.search(text)
    return promised is None or f"{promised[0][5:-3]}: you promised" not in text


def laid(one: Device, other: Device) -> None:
    lay(one.vault, NAMES["a"] + NAMES["b"], settle=10)
    until = time.monotonic() + 90
    while texts(one.vault) != texts(other.vault) and time.monotonic() < until:
        time.sleep(0.5)
    assert texts(one.vault) == texts(other.vault)


def awake(logs: list[Path], one: Device, other: Device) -> None:
    """Wait until both watchers have taken their first turn and what they wrote has come across."""
    until, since = time.monotonic() + 300, time.monotonic()
    while time.monotonic() < min(until, since + 50):
        if texts(one.vault) != texts(other.vault) or not all(b"changed" in log.read_bytes() for log in logs):
            since = time.monotonic()
        time.sleep(0.5)


def test_two_watchers_on_connected_devices_make_no_conflict(tmp_path: Path) -> None:
    with pair(tmp_path) as (one, other), ExitStack() as stack:
        laid(one, other)
        logs = [stack.enter_context(watcher(device, tmp_path)) for device in (one, other)]
        awake(logs, one, other)
        users = [User(one, 1), User(other, 2)]
        work(users, 600)
        equal = at_rest(one, other, 600, STILL)
        found = outcome(one, other, users, logs, equal=equal)
    row("Syncthing, connected, 10 min, two watchers", *found.words)
    assert (found.conflicts, found.equal, found.missing, found.stale) == (0, True, 0, 0), found
    assert found.writes <= found.changes + len(texts(one.vault)), found


def test_two_watchers_add_no_conflict_where_both_users_edit_the_same_notes(tmp_path: Path) -> None:
    """Beside them the same two users work on a pair of devices without any watcher."""
    with pair(tmp_path / "with") as with_them, pair(tmp_path / "without") as without, ExitStack() as stack:
        for devices in (with_them, without):
            laid(*devices)
        logs = [stack.enter_context(watcher(device, tmp_path)) for device in with_them]
        awake(logs, *with_them)
        shared = NAMES["a"] + NAMES["b"]
        users = [
            [User(device, seed, shared) for device, seed in zip(devices, (5, 6), strict=True)]
            for devices in (with_them, without)
        ]
        work([user for both in users for user in both], 600)
        equal = at_rest(*with_them, 600, STILL)
        found = outcome(*with_them, users[0], logs, equal=equal)
        control = outcome(*without, users[1], [], equal=at_rest(*without, 300))
    row("Syncthing, connected, both users on the same notes, 10 min", *found.words)
    row("the same without watchers", *control.words)
    assert found.conflicts <= control.conflicts, (found, control)
    assert (found.equal, found.stale) == (True, 0), found
    assert found.writes <= found.changes + len(NAMES["a"] + NAMES["b"]), found


def test_devices_that_were_apart_make_no_conflict_when_one_only_follows(tmp_path: Path) -> None:
    with pair(tmp_path) as (one, other), ExitStack() as stack:
        laid(one, other)
        logs = [stack.enter_context(watcher(one, tmp_path)), stack.enter_context(watcher(other, tmp_path, "--follow"))]
        awake(logs, one, other)
        users = [User(one, 3), User(other, 4)]
        for _ in range(2):
            one.pause(other, paused=True)
            other.pause(one, paused=True)
            work(users, 200)
            one.pause(other, paused=False)
            other.pause(one, paused=False)
            work(users, 100)
        equal = at_rest(one, other, 600, STILL)
        found = outcome(one, other, users, logs, equal=equal)
    row("Syncthing, twice apart for 200 s, one with `--follow`", *found.words)
    assert (found.conflicts, found.equal, found.missing, found.stale) == (0, True, 0, 0), found
