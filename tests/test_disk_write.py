"""The writer on a real file system: what it keeps, what it refuses, and what every failing call leaves."""

from __future__ import annotations

import errno
import os
import stat
from collections.abc import Callable
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from followup_notes.disk.merging import holds, merge, union
from followup_notes.disk.port import Disk
from followup_notes.disk.write import NOTHING, Applied, Writer
from followup_notes.model.page import Edit, Splice
from followup_notes.notation.ident import bytes_digest

OLD = "---\r\ncompany: Northwind\r\n---\r\n\ufeffnotes ünd ümlauts\r\n" * 40
ADDED = "\r\n- [ ] Thank Ada\r\n"


def edit(path: str, text: str = OLD, added: str = ADDED) -> Edit:
    return Edit(path, bytes_digest(text.encode()), (Splice(len(text), len(text), added),))


def writer(tmp_path: Path, disk: Disk | None = None) -> Writer:
    root = tmp_path / "vault"
    root.mkdir(exist_ok=True)
    return Writer(root, backups=tmp_path / "backups", port=disk, linger=0.001)


def note(tmp_path: Path, name: str = "note.md") -> Path:
    path = tmp_path / "vault" / name
    path.parent.mkdir(exist_ok=True)
    path.write_bytes(OLD.encode())
    return path


def temporary(tmp_path: Path) -> list[str]:
    return [path.name for path in (tmp_path / "vault").rglob(".~fn*")]


def test_splices_are_places_in_the_text_as_it_was(tmp_path: Path) -> None:
    path = note(tmp_path)
    splices = (Splice(0, 3, "+++"), Splice(5, 5, "x"), Splice(len(OLD), len(OLD), ADDED))
    done = writer(tmp_path).apply([Edit("note.md", bytes_digest(OLD.encode()), splices)])
    new = ("+++" + OLD[3:5] + "x" + OLD[5:] + ADDED).encode()
    assert done == (Applied("note.md", written=True, after=bytes_digest(new)),)
    assert path.read_bytes() == new
    assert temporary(tmp_path) == []


def test_a_note_that_changed_since_the_plan_is_left_alone(tmp_path: Path) -> None:
    path = note(tmp_path)
    done = writer(tmp_path).apply([edit("note.md", "another text")])[0]
    assert not done.written
    assert done.problem
    assert done.problem.code == "changed-meanwhile"
    assert path.read_bytes() == OLD.encode()


def test_an_edit_that_changes_nothing_does_not_touch_the_file(tmp_path: Path) -> None:
    path = note(tmp_path)
    before = path.stat()
    assert writer(tmp_path).apply([edit("note.md", added="")]) == (Applied("note.md", written=False),)
    assert path.stat() == before or path.stat().st_mtime_ns == before.st_mtime_ns


def test_mode_and_attributes_stay_and_time_goes_on(tmp_path: Path) -> None:
    path = note(tmp_path)
    path.chmod(0o640)
    ahead = path.stat().st_mtime_ns + 3_600_000_000_000
    os.utime(path, ns=(ahead, ahead))
    try:
        os.setxattr(path, "user.colour", b"blue")
    except OSError:
        pytest.skip("this file system keeps no attributes")
    assert writer(tmp_path).apply([edit("note.md")])[0].written
    assert stat.S_IMODE(path.stat().st_mode) == 0o640
    assert os.getxattr(path, "user.colour") == b"blue"
    assert path.stat().st_mtime_ns > ahead


def test_a_new_file_is_made_and_never_replaces_one(tmp_path: Path) -> None:
    one = writer(tmp_path)
    made = one.apply([Edit("Follow-up/Dashboard.md", NOTHING, (Splice(0, 0, "hello\n"),))])[0]
    assert made.written
    path = tmp_path / "vault/Follow-up/Dashboard.md"
    assert path.read_text() == "hello\n"
    assert stat.S_IMODE(path.stat().st_mode) & 0o044
    again = one.apply([Edit("Follow-up/Dashboard.md", NOTHING, (Splice(0, 0, "other\n"),))])[0]
    assert not again.written
    assert path.read_text() == "hello\n"


def _read_only(path: Path) -> None:
    path.chmod(0o444)


def _hard_linked(path: Path) -> None:
    (path.parent / "second.md").hardlink_to(path)


def _outside(path: Path) -> None:
    target = path.parent.parent / "outside.md"
    path.rename(target)
    path.symlink_to(target)


def _gone(path: Path) -> None:
    path.unlink()


def _folder(path: Path) -> None:
    path.unlink()
    path.mkdir()


@pytest.mark.parametrize(
    ("spoil", "code"),
    [
        (_read_only, "read-only"),
        (_hard_linked, "hard-linked"),
        (_outside, "outside-vault"),
        (_gone, "vanished"),
        (_folder, "not-a-file"),
    ],
)
def test_what_must_not_be_written_is_refused_with_one_problem(
    tmp_path: Path, spoil: Callable[[Path], None], code: str
) -> None:
    one = writer(tmp_path)
    spoil(note(tmp_path))
    note(tmp_path, "fine.md")
    refused, fine = one.apply([edit("note.md"), edit("fine.md")])
    assert (refused.written, refused.problem and refused.problem.code) == (False, code)
    assert fine.written
    assert temporary(tmp_path) == []


def test_a_link_inside_the_vault_is_followed_and_stays_a_link(tmp_path: Path) -> None:
    one = writer(tmp_path)
    target = note(tmp_path, "real.md")
    link = tmp_path / "vault/link.md"
    link.symlink_to(target)
    assert one.apply([edit("link.md")])[0].written
    assert link.is_symlink()
    assert target.read_bytes() == (OLD + ADDED).encode()


def test_the_original_is_kept_once_in_a_session(tmp_path: Path) -> None:
    one = writer(tmp_path)
    note(tmp_path)
    one.apply([edit("note.md")])
    one.apply([edit("note.md", OLD + ADDED, "more\n")])
    (kept,) = one.backups.list()
    assert kept.path == "note.md"
    assert one.backups.read(kept.name) == ("note.md", OLD.encode())
    assert stat.S_IMODE((tmp_path / "backups").stat().st_mode) & 0o777
    assert one.backups.read("../../etc/passwd") is None


class Failing:
    """The calls of the module `os`, of which the one with a number fails."""

    def __init__(self, number: int, error: int) -> None:
        self.number, self.error, self.calls = number, error, 0

    def __getattr__(self, name: str) -> Callable[..., object]:
        def call(*arguments: object) -> object:
            self.calls += 1
            if self.calls == self.number:
                if name == "close":
                    os.close(*arguments)  # type: ignore[arg-type]
                raise OSError(self.error, os.strerror(self.error))
            return getattr(os, name)(*arguments)

        return call


class FailingDisk(Disk):
    """A disk whose calls fail in turn, the exchange among them."""

    def exchange(self, one: str, other: str) -> None:
        self.os.exchange()  # type: ignore[attr-defined]
        super().exchange(one, other)


class Calls(Failing):
    def exchange(self) -> None:
        self.calls += 1
        if self.calls == self.number:
            raise OSError(self.error, os.strerror(self.error))


@pytest.mark.parametrize("error", [errno.ENOSPC, errno.EIO, errno.EACCES, errno.EINTR, errno.EROFS, errno.EINVAL])
def test_whatever_call_fails_the_note_is_old_or_new_and_the_next_start_clears_up(tmp_path: Path, error: int) -> None:
    for number in range(1, 100):
        path = note(tmp_path)
        calls = Calls(number, error)
        try:
            (done,) = writer(tmp_path, FailingDisk(calls)).apply([edit("note.md")])
        except OSError:
            done = None
        assert path.read_bytes() in (OLD.encode(), (OLD + ADDED).encode())
        if done:
            assert done.written == (path.read_bytes() != OLD.encode())
            assert done.written or done.problem
        writer(tmp_path).recover()
        assert temporary(tmp_path) == []
        if calls.calls < number:
            break
    assert number > 10


class Halving(Disk):
    """A disk that takes only a part of what it is given, and says so only by its result."""

    class System:
        def __getattr__(self, name: str) -> object:
            return getattr(os, name)

        def write(self, handle: int, data: memoryview) -> int:
            return os.write(handle, data[: max(1, len(data) // 2)])

    def __init__(self) -> None:
        super().__init__(self.System())


class WithoutLoop(Halving):
    def _write(self, handle: int, data: bytes) -> None:
        self.os.write(handle, memoryview(data))


@pytest.mark.parametrize(("disk", "whole"), [(Halving(), True), (WithoutLoop(), False)])
def test_short_writes_are_gone_on_with(tmp_path: Path, disk: Disk, *, whole: bool) -> None:
    path = note(tmp_path)
    writer(tmp_path, disk).apply([edit("note.md")])
    assert (path.read_bytes() == (OLD + ADDED).encode()) == whole


class NoExchange(Disk):
    def exchange(self, one: str, other: str) -> None:
        raise OSError(errno.EINVAL, os.strerror(errno.EINVAL), one, None, other)


def test_where_nothing_can_be_exchanged_the_note_is_replaced_and_its_text_kept(tmp_path: Path) -> None:
    path = note(tmp_path)
    one = writer(tmp_path, NoExchange())
    assert one.apply([edit("note.md")])[0].written
    assert path.read_bytes() == (OLD + ADDED).encode()
    assert temporary(tmp_path) == []
    assert OLD.encode() in [(tmp_path / "backups" / kept.name).read_bytes() for kept in one.backups.list()]


lines = st.lists(st.sampled_from([b"a\n", b"b\n", b"c\n", b"\n", b"d"]), max_size=8).map(b"".join)


@settings(max_examples=300)
@given(lines, lines, lines)
def test_a_merge_keeps_what_either_side_added(base: bytes, one: bytes, other: bytes) -> None:
    joined = merge(base, one, other)
    assert holds(joined, one, base)
    assert holds(joined, other, base)
    assert merge(base, one, base) == one
    assert merge(base, base, one) == one
    assert merge(base, one, one) == one
    assert holds(union(one, other), one)
    assert holds(union(one, other), other)
