"""How long a note is left alone, as tables of saves and times."""

from __future__ import annotations

from pathlib import Path

import pytest

from followup_notes.watch.backoff import Backoff
from followup_notes.watch.devices import Devices
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


@pytest.mark.parametrize(
    ("here", "elsewhere", "foreign", "quiet"),
    [
        # Saved here while somebody works on another device: when nothing has come from there for twelve times.
        ((100,), 95, False, 215),
        # Saved there while somebody works here: the other device comes first.
        ((90,), 100, True, 340),
        # Nobody works here: as usual.
        ((), 100, True, 140),
        ((-50,), 100, True, 140),
        # Who never stops over there does not keep a note for ever.
        ((100,), 900, False, 700),
    ],
)
def test_a_note_rests_while_users_work_on_two_devices(
    here: tuple[float, ...], elsewhere: float, quiet: float, *, foreign: bool
) -> None:
    settler = Settler(10)
    for at in here:
        settler.saved("b.md" if foreign else "a.md", at)
    settler.elsewhere = elsewhere
    if foreign:
        settler.saved("a.md", elsewhere, foreign=True)
    assert settler.quiet_at("a.md") == quiet


def test_a_save_taken_for_one_made_here_until_sync_had_finished_is_no_sign_of_a_user() -> None:
    settler = Settler(10)
    settler.saved("a.md", 100)
    settler.saved("a.md", 100.1)
    settler.elsewhere = 110
    settler.saved("a.md", 100.2, foreign=True)
    assert settler.quiet_at("a.md") == 140.2


def test_another_device_shows_a_user_or_a_watcher_at_work() -> None:
    page = "words{more}\n<!-- followup-notes:begin -->\n```followup-notes\n{ledger}\n```\n<!-- followup-notes:end -->\n"
    devices = Devices()

    def comes(at: float, **parts: str) -> tuple[bool, bool]:
        by_user = devices.brought("a.md", page.format(**parts).encode(), at)
        return by_user, devices.watched(at)

    # What was never seen may be anybody's.
    assert comes(0, more="", ledger="one") == (True, False)
    assert comes(10, more="", ledger="two") == (False, True)
    assert comes(20, more=" and more", ledger="two") == (True, True)
    assert comes(4000, more=" and even more", ledger="two") == (True, False)
    # A ledger that was written here says nothing of others.
    devices.stands("a.md", page.format(more="", ledger="three").encode())
    assert comes(4010, more=" again", ledger="three") == (True, False)


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
