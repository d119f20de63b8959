"""The listener on the real system, with the traps that watchdog has."""

from __future__ import annotations

import logging
import os
import sys
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from followup_notes.disk.write import Writer
from followup_notes.model.page import Edit, Splice
from followup_notes.notation.ident import bytes_digest
from followup_notes.watch.events import Events
from followup_notes.watch.source import Heard

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="the traps of inotify")


@pytest.fixture
def root(tmp_path: Path) -> Path:
    vault = tmp_path / "vault"
    (vault / "sub").mkdir(parents=True)
    return vault


@pytest.fixture
def events(root: Path) -> Iterator[Events]:
    listener = Events(root)
    assert listener.start() is None
    yield listener
    listener.stop()


def hear(events: Events, *paths: str, within: float = 3.0) -> Heard:
    """Listen until all these paths, or a reason to look at everything, were heard."""
    until, heard, reason = time.monotonic() + within, set[str](), None
    while time.monotonic() < until and not (heard >= set(paths) and (paths or reason)):
        news = events.wait(0.1)
        heard |= news.paths
        reason = reason or news.rescan
    return Heard(frozenset(heard), reason)


def rest(events: Events, within: float = 5.0) -> None:
    """Wait until nothing comes any more: one save is heard twice, once when made and once when closed."""
    until = time.monotonic() + within
    while events.wait(0.3) != Heard():
        assert time.monotonic() < until


def test_a_save_in_place_and_one_by_rename_are_heard(root: Path, events: Events) -> None:
    (root / "a.md").write_text("x")
    (root / "b.tmp").write_text("x")
    (root / "b.tmp").rename(root / "sub/b.md")
    assert {"a.md", "sub/b.md"} <= hear(events, "a.md", "sub/b.md").paths


def test_reading_makes_no_news(root: Path, events: Events) -> None:
    (root / "a.md").write_text("x")
    hear(events, "a.md")
    rest(events)
    (root / "a.md").read_text()
    list(os.scandir(root / "sub"))
    assert events.wait(0.3) == Heard()


def test_a_note_that_leaves_the_vault_holds_up_nobody(root: Path, tmp_path: Path, events: Events) -> None:
    def delay() -> float:
        (root / "a.md").write_text("x")
        hear(events, "a.md")
        rest(events)
        (root / "a.md").rename(tmp_path / "a.md")
        (root / "b.md").write_text("x")
        start = time.monotonic()
        assert "b.md" in hear(events, "b.md").paths
        return time.monotonic() - start

    # Left to itself watchdog holds up every single one for half a second; a busy machine only some.
    assert min(delay() for _ in range(4)) < 0.4


def test_a_vault_behind_a_symbolic_link_is_heard(root: Path, tmp_path: Path) -> None:
    link = tmp_path / "link"
    link.symlink_to(root)
    events = Events(link)
    events.start()
    (root / "a.md").write_text("x")
    assert "a.md" in hear(events, "a.md").paths
    events.stop()


def test_a_folder_that_arrives_filled_brings_a_look_at_everything(root: Path, tmp_path: Path, events: Events) -> None:
    (tmp_path / "full/deep").mkdir(parents=True)
    (tmp_path / "full/deep/n.md").write_text("x")
    (tmp_path / "full").rename(root / "full")
    assert hear(events).rescan


def test_lost_events_bring_a_look_at_everything(events: Events) -> None:
    logging.getLogger("watchdog.observers.inotify").warning("Inotify queue overflowed; reconciling")
    assert hear(events).rescan


def test_a_dead_listener_is_started_again(root: Path, events: Events) -> None:
    events.observer.stop()
    events.observer.join(5)
    assert events.wait(0.1).rescan
    (root / "a.md").write_text("x")
    assert "a.md" in hear(events, "a.md").paths


def test_names_with_any_bytes_arrive(root: Path, events: Events) -> None:
    for name in ("new\nline.md", "esc\x1b[31m.md", "e\u0301.md", "é.md"):
        (root / name).write_text("x")
        assert name in hear(events, name).paths


def test_our_own_write_is_heard_as_the_note_only(root: Path, tmp_path: Path, events: Events) -> None:
    (root / "a.md").write_text("one\n")
    hear(events, "a.md")
    writer = Writer(root, backups=tmp_path / "backups", linger=0.01)
    writer.apply([Edit("a.md", bytes_digest(b"one\n"), (Splice(4, 4, "two\n"),))])
    assert hear(events, "a.md").paths == {"a.md"}


def test_too_few_watches_are_noticed(root: Path) -> None:
    events = Events(root)
    events.start()
    for number in range(50):
        (root / f"later{number}").mkdir()
    events.observer.unschedule_all()
    assert "51" not in (events.blind() or "")
    assert "folders be watched" in (events.blind() or "")
    events.stop()


def test_a_wake_ends_the_wait_at_once(events: Events) -> None:
    events.wake()
    assert events.wait(5).stop
