"""Every order of the writer's steps and an editor's calls, with a crash at every step: nothing is lost."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import suppress

import pytest
from disk_model import (
    BASE,
    NOTE,
    OURS,
    STYLES,
    Editor,
    Memory,
    Recovery,
    Run,
    Steps,
    Writer,
    append,
    holder,
    move_away,
    orders,
    rename_over,
    truncate,
)

from followup_notes.disk.journal import part
from followup_notes.disk.recover import Recovery as Recovering
from followup_notes.disk.swap import Changed, Swap

Style = Callable[[Editor], Steps]
Keep = Callable[[bytes], str]
styles = pytest.mark.parametrize("style", STYLES, ids=lambda style: style.__name__)


def ours(disk: Memory, keep: Keep, kind: type[Swap] = Swap) -> None:
    swap = kind(disk, NOTE, BASE, OURS, keep)
    with suppress(Changed):
        swap.begin()
        disk.wait(0.25)
        while not swap.look():
            disk.wait(0.25)


def brought_to_its_end(disk: Memory, keep: Keep) -> None:
    Recovering(disk, lambda _note, text: keep(text), 0.25).folder("/v")


def faults(run: Run) -> list[str]:
    found = []
    text = run.disk.text(NOTE)
    if run.missing:
        found.append("lost" if run.lost else "only in a backup")
    if text is None or not text.startswith(b"one\ntwo\n"):
        found.append("torn")
    if run.disk.temps():
        found.append("temporary file left")
    return found


def bad(style: Style, saves: int, write: Writer, recovery: Recovery | None = None, **settings: bool) -> set[str]:
    """Return every kind of fault that some order has."""
    return {fault for run in orders(style, saves, write, recovery, **settings) for fault in faults(run)}


@styles
def test_no_order_of_steps_loses_a_save(style: Style) -> None:
    assert bad(style, 1, ours) == set()


@styles
def test_a_line_that_the_user_deleted_does_not_come_back(style: Style) -> None:
    if style is append:
        pytest.skip("appending deletes nothing")
    assert not any(b"doomed" in (run.disk.text(NOTE) or b"") for run in orders(style, 1, ours, None))


@styles
def test_an_undisturbed_note_holds_our_text(style: Style) -> None:
    first = next(iter(orders(style, 0, ours, None)))
    assert first.disk.text(NOTE) == OURS


@styles
def test_no_order_of_two_saves_loses_one(style: Style) -> None:
    assert bad(style, 2, ours) == set()


@styles
def test_what_an_editor_overwrites_much_later_is_in_a_backup(style: Style) -> None:
    assert bad(style, 2, ours, prompt=False) <= {"only in a backup"}


@styles
def test_a_death_at_any_step_loses_nothing(style: Style) -> None:
    assert bad(style, 1, ours, brought_to_its_end) == set()


@styles
def test_a_death_at_any_step_between_two_saves_loses_nothing(style: Style) -> None:
    assert bad(style, 2, ours, brought_to_its_end) == set()


@styles
def test_a_power_cut_at_any_step_leaves_a_whole_note(style: Style) -> None:
    assert bad(style, 0, ours, brought_to_its_end, power=True) == set()


# The weaker writers: each leaves out one step, and some order shows why the step is there.


def in_place(disk: Memory, _keep: Keep) -> None:
    if disk.read(NOTE) == BASE:
        disk.wait(0)
        file = disk.named[NOTE]
        disk.files[file] = b""
        disk.wait(0)
        disk.files[file] = OURS


def replacing(disk: Memory, _keep: Keep) -> None:
    new = part("/v")
    disk.create(new, OURS, NOTE)
    disk.rename(new, NOTE)


def comparing_and_replacing(disk: Memory, _keep: Keep) -> None:
    new = part("/v")
    disk.create(new, OURS, NOTE)
    if disk.read(NOTE) == BASE:
        disk.rename(new, NOTE)
    else:
        disk.remove(new)


class Unverified(Swap):
    def _came(self) -> bytes:
        return self.base

    def look(self) -> bool:
        return self._clear()


class NothingPutBack(Swap):
    def _put_back(self) -> None:
        pass

    def _nothing_missing(self) -> bool:
        return True


class NoLinger(Swap):
    def begin(self) -> None:
        super().begin()
        self._clear()


class CopiesForgotten(Swap):
    def _nothing_missing(self) -> bool:
        return True


class LateSavesForgotten(Swap):
    def look(self) -> bool:
        return self._nothing_missing() and self._clear()


def weaker(kind: type[Swap]) -> Writer:
    def write(disk: Memory, _keep: Keep) -> None:
        # A backup would hide what the note loses.
        ours(disk, lambda _text: "", kind)

    return write


@pytest.mark.parametrize(
    ("write", "style", "saves"),
    [
        pytest.param(in_place, truncate, 1, id="in place"),
        pytest.param(replacing, truncate, 1, id="replace"),
        pytest.param(comparing_and_replacing, rename_over, 1, id="compare and replace"),
        pytest.param(weaker(Unverified), rename_over, 1, id="no verify"),
        pytest.param(weaker(NothingPutBack), rename_over, 1, id="no put-back"),
        pytest.param(weaker(NoLinger), holder, 1, id="no linger"),
        pytest.param(weaker(LateSavesForgotten), holder, 1, id="no second look"),
        pytest.param(weaker(CopiesForgotten), move_away, 2, id="no look at the copies"),
    ],
)
def test_a_writer_without_that_step_loses_something(write: Writer, style: Style, saves: int) -> None:
    assert "lost" in bad(style, saves, write)


def no_recovery(disk: Memory, keep: Keep) -> None:
    pass


def test_without_recovery_saves_and_temporary_files_lie_about() -> None:
    assert {"lost", "temporary file left"} <= bad(truncate, 1, ours, no_recovery)


def deleting_leftovers(disk: Memory, _keep: Keep) -> None:
    for name in disk.temps():
        disk.remove(name)


def test_a_recovery_that_only_deletes_loses_a_save() -> None:
    assert "lost" in bad(truncate, 1, ours, deleting_leftovers)


def test_without_fsync_a_power_cut_empties_the_note() -> None:
    assert "torn" in bad(truncate, 0, ours, brought_to_its_end, power=True, fsync=False)
