"""How long a note is left alone, as tables of saves and times."""

from __future__ import annotations

from pathlib import Path

import pytest

from followup_notes.watch.backoff import Backoff
from followup_notes.watch.events import wanted
from followup_notes.watch.mounts import silent_mount
from followup_notes.watch.settling import Settler


@pytest.mark.parametrize(
    ("saves", "foreign", "quiet"),
    [
        ([0], False, 10),
        ([0, 5], False, 15),
        ([0, 20, 40], False, 70),
        ([0, 30, 61], False, 71),
        ([0], True, 40),
        ([0, 1, 2], True, 42),
        # One save of an editor that moves the note away, makes it anew and fills it.
        ([0, 0.01, 0.02], False, 10.02),
        ([0, 0.01, 0.02, 5, 5.01], False, 15.01),
    ],
)
def test_a_note_rests_after_saves(saves: list[float], quiet: float, *, foreign: bool) -> None:
    settler = Settler(10)
    for at in saves:
        settler.saved("a.md", at, foreign=foreign)
    assert settler.quiet_at("a.md") == quiet
    assert settler.resting(quiet - 0.1) == {"a.md"}
    assert settler.resting(quiet) == frozenset()


def test_a_note_rests_six_times_as_long_after_our_own_write() -> None:
    settler = Settler(10)
    settler.wrote("a.md", 100)
    settler.saved("a.md", 105)
    assert settler.quiet_at("a.md") == 160


def test_a_half_note_is_believed_after_six_settle_times_without_a_change() -> None:
    settler = Settler(10)
    settler.saved("a.md", 0)
    settler.half("a.md")
    assert not settler.believed("a.md", 59)
    assert settler.believed("a.md", 60)
    settler.saved("a.md", 30)
    assert not settler.believed("a.md", 60)


def test_a_new_settle_time_holds_at_once() -> None:
    settler = Settler(10)
    settler.saved("a.md", 0)
    settler.settle = 1
    assert settler.quiet_at("a.md") == 1


def test_quiet_notes_are_forgotten() -> None:
    settler = Settler(10)
    settler.saved("a.md", 0)
    assert settler.resting(1000) == frozenset()
    assert settler.quiet_at("a.md") == float("-inf")


def test_failures_are_tried_again_ever_more_seldom() -> None:
    backoff, waits = Backoff(), []
    for _ in range(8):
        backoff.fail(0)
        waits.append(backoff.seconds)
    assert waits == [10, 20, 40, 80, 160, 320, 600, 600]
    assert not backoff.over(599)
    assert backoff.over(600)
    backoff.succeed()
    assert not backoff.pending


@pytest.mark.parametrize(
    ("path", "matters"),
    [
        ("a.md", True),
        ("sub/A.MD", True),
        ("Follow-up/rules.yaml", True),
        (".obsidian/plugins/obsidian-tasks-plugin/data.json", True),
        (".obsidian/workspace.json", False),
        (".trash/a.md", False),
        ("sub/.~fn-0-0-0.tmp", False),
        ("a.png", False),
    ],
)
def test_only_files_that_can_matter_are_news(path: str, *, matters: bool) -> None:
    assert wanted(path) == matters


@pytest.mark.parametrize(
    ("vault", "kind"),
    [
        ("/home/me/Notes", None),
        ("/mnt/share/Notes", "nfs4"),
        ("/mnt/with space/N", "fuse.sshfs"),
        ("/mnt/shared", None),
    ],
)
def test_file_systems_that_keep_silent_are_known(tmp_path: Path, vault: str, kind: str | None) -> None:
    mounts = tmp_path / "mountinfo"
    mounts.write_text(
        "22 1 8:1 / / rw - ext4 /dev/sda1 rw\n"
        "40 22 0:40 / /mnt/share rw shared:1 - nfs4 box:/ rw\n"
        "41 22 0:41 / /mnt/with\\040space rw - fuse.sshfs me@box: rw\n"
    )
    assert silent_mount(Path(vault), mounts) == kind
