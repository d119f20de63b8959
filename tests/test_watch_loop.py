"""The watcher with a scripted source and a clock that moves only when it waits."""

from __future__ import annotations

import os
import time
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from followup_notes.disk.lock import only_one
from followup_notes.notation.ident import bytes_digest
from followup_notes.watch.loop import watch
from followup_notes.watch.source import Heard

START = datetime(2026, 11, 23, 12, 0, tzinfo=UTC)
LONG_AGO = START.timestamp() - 86_400


@dataclass
class Turned:
    lines: tuple[str, ...] = ()
    next_look: datetime | None = None
    settle: float = 1.0
    written: Mapping[str, str] = field(default_factory=dict)
    withheld: frozenset[str] = frozenset()
    ours: frozenset[str] = frozenset()
    retry: bool = False


class Stage:
    """A source and a clock in one: what happens at which second, and who hears of it."""

    def __init__(self, root: Path) -> None:
        self.root = root
        self.time = 0.0
        self.slept = 0.0
        self.script: list[tuple[float, Callable[[], object]]] = []
        self.end = 60.0
        self.deaf: str | None = None
        self.starts = 0

    def at(self, second: float, act: Callable[[], object]) -> None:
        self.script = sorted([*self.script, (second, act)], key=lambda line: line[0])

    def saves(self, second: float, path: str, text: str = "text\n", *, heard: bool = True, age: float = 0.0) -> None:
        def act() -> str | None:
            file = self.root / path
            file.parent.mkdir(parents=True, exist_ok=True)
            file.write_text(text)
            # The change time of a file cannot be set, so the clock of the stage follows the real one.
            stamp = file.stat().st_mtime - age
            os.utime(file, (stamp, stamp))
            return path if heard else None

        self.at(second, act)

    def start(self) -> str | None:
        self.starts += 1
        return self.deaf

    def blind(self) -> str | None:
        return self.deaf

    def stop(self) -> None:
        pass

    def wake(self) -> None:
        pass

    def wait(self, seconds: float) -> Heard:
        until = min(self.time + max(seconds, 0.001), self.end)
        if self.script and self.script[0][0] <= until:
            second, act = self.script.pop(0)
            self.time = max(self.time, second)
            news = act()
            return news if isinstance(news, Heard) else Heard(frozenset([news] if isinstance(news, str) else []))
        self.time = until
        return Heard(stop=self.time >= self.end)

    def now(self) -> datetime:
        return datetime.now(UTC) + timedelta(seconds=self.slept) if self.slept else datetime.now(UTC)

    def steady(self) -> float:
        return self.time


class SteadyWall(Stage):
    """A stage whose wall clock goes with its steady one, for what depends on `next_look`."""

    def now(self) -> datetime:
        return START + timedelta(seconds=self.time + self.slept)


@dataclass
class Turns:
    """Records turns; answers each with `answer`."""

    stage: Stage
    answer: Callable[[int], Turned] = lambda _number: Turned()
    seen: list[tuple[float, frozenset[str] | None, frozenset[str]]] = field(default_factory=list)
    worked_ahead: list[float] = field(default_factory=list)

    @property
    def later(self) -> list[tuple[float, frozenset[str] | None, frozenset[str]]]:
        """The turns after the first seconds, in which notes that the test has only just made come to rest."""
        return [turn for turn in self.seen if turn[0] >= 4]

    def begin(self) -> tuple[str, ...]:
        return ()

    def ahead(self, now: datetime, seconds: float) -> bool:
        """Take two shares for every save."""
        del now, seconds
        self.worked_ahead.append(round(self.stage.time, 2))
        return len(self.worked_ahead) % 2 == 0

    def __call__(self, now: datetime, changed: frozenset[str] | None, resting: frozenset[str]) -> Turned:
        del now
        self.seen.append((round(self.stage.time, 2), changed, resting))
        return self.answer(len(self.seen))


def old_note(root: Path, path: str, text: str = "text\n") -> None:
    file = root / path
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_text(text)
    os.utime(file, (LONG_AGO, LONG_AGO))


@pytest.fixture
def root(tmp_path: Path) -> Path:
    vault = tmp_path / "vault"
    (vault / ".obsidian").mkdir(parents=True)
    return vault


def run(stage: Stage, turns: Turns, tmp_path: Path) -> list[str]:
    said: list[str] = []
    code = watch(stage.root, turns, say=said.append, source=stage, clock=stage, settle=1, state=tmp_path / "state")
    assert code == 0
    assert said[0].startswith("Watching ")
    return said[1:]


def test_a_first_turn_looks_at_everything_and_stopping_says_so(root: Path, tmp_path: Path) -> None:
    stage = Stage(root)
    turns = Turns(stage)
    assert run(stage, turns, tmp_path) == ["Stopped."]
    assert turns.seen == [(0, None, frozenset())]


def test_a_saved_note_gets_its_turn_when_it_has_settled(root: Path, tmp_path: Path) -> None:
    stage = Stage(root)
    stage.saves(5, "a.md")
    turns = Turns(stage)
    run(stage, turns, tmp_path)
    (when, changed, resting) = turns.later[0]
    assert 6 <= when <= 6.5
    assert (changed, resting) == (frozenset({"a.md"}), frozenset())
    assert len(turns.later) == 1


def test_what_rests_is_planned_ahead_in_a_lull_and_in_shares(root: Path, tmp_path: Path) -> None:
    stage = Stage(root)
    stage.saves(5, "a.md")
    turns = Turns(stage)
    run(stage, turns, tmp_path)
    first, second = (when for when in turns.worked_ahead if when >= 5)
    assert 5.1 <= first <= second < turns.later[0][0]


def test_a_note_that_is_being_written_waits_three_times_as_long(root: Path, tmp_path: Path) -> None:
    stage = Stage(root)
    for number, second in enumerate((5, 5.8, 6.6)):
        stage.saves(second, "a.md", f"text {number}\n")
    turns = Turns(stage)
    run(stage, turns, tmp_path)
    assert [9 <= when <= 10 for when, _, _ in turns.later] == [True]


def test_a_save_that_sync_brought_waits_four_times_as_long(root: Path, tmp_path: Path) -> None:
    old_note(root, "a.md")
    stage = Stage(root)
    stage.saves(5, "a.md", "from elsewhere\n", age=9)
    turns = Turns(stage)
    run(stage, turns, tmp_path)
    # A busy machine hears late of what it dates by the file's own time.
    assert [8.5 <= when <= 9.5 for when, _, _ in turns.later] == [True]


def test_a_save_whose_own_time_sync_sets_afterwards_waits_as_long(root: Path, tmp_path: Path) -> None:
    old_note(root, "a.md")
    stage = Stage(root)
    file = root / "a.md"
    # Syncthing takes the old file away, names the new one, and then gives it its time; the last is no event.
    stage.at(5, lambda: file.unlink() or "a.md")  # type: ignore[func-returns-value]
    stage.saves(5.01, "a.md", "from elsewhere\n")
    stage.at(5.02, lambda: os.utime(file, (time.time() - 9, time.time() - 9)))
    turns = Turns(stage)
    run(stage, turns, tmp_path)
    # At rest one settle time after the event; looked at again, it rests four.
    assert [9.5 <= when <= 10.5 for when, _, _ in turns.later] == [True]


def test_a_new_note_that_sync_brought_waits_four_times_as_long(root: Path, tmp_path: Path) -> None:
    stage = Stage(root)
    stage.saves(5, "new.md", age=10)
    turns = Turns(stage)
    run(stage, turns, tmp_path)
    assert [when for when, _, _ in turns.later] == [pytest.approx(9, abs=0.3)]


def test_a_note_that_sync_had_brought_before_the_start_is_left_to_its_device_first(root: Path, tmp_path: Path) -> None:
    (root / ".stfolder").mkdir()
    old_note(root, "a.md")
    stage = Stage(root)
    turns = Turns(stage)
    run(stage, turns, tmp_path)
    assert turns.seen[0][2] == {"a.md"}
    ((when, changed, _),) = turns.later
    assert changed == frozenset({"a.md"})
    assert when == pytest.approx(4, abs=0.3)


def test_where_another_watcher_is_at_work_a_save_that_sync_brought_waits_for_it(root: Path, tmp_path: Path) -> None:
    stage = Stage(root)
    stage.end = 90.0
    for second, ledger in ((5, "one"), (20, "two"), (60, "two")):
        stage.saves(second, "a.md", f"words\n```followup-notes\n{ledger}\n```\n", age=10)
    turns = Turns(stage)
    run(stage, turns, tmp_path)
    assert [when for when, _, _ in turns.later] == pytest.approx([9, 32, 72], abs=0.3)


def test_notes_that_settle_together_share_a_turn(root: Path, tmp_path: Path) -> None:
    stage = Stage(root)
    for number in range(40):
        stage.saves(5 + number / 200, f"{number}.md")
    turns = Turns(stage)
    run(stage, turns, tmp_path)
    assert [len(changed or ()) for _, changed, _ in turns.later] == [40]


def test_a_burst_of_many_notes_is_one_turn(root: Path, tmp_path: Path) -> None:
    stage = Stage(root)
    for number in range(600):
        stage.saves(5 + number / 1000, f"{number}.md")
    turns = Turns(stage)
    run(stage, turns, tmp_path)
    assert [len(changed or ()) for _, changed, _ in turns.later] == [600]


def test_our_own_write_is_no_news_but_a_save_right_after_it_is(root: Path, tmp_path: Path) -> None:
    stage = Stage(root)
    stage.saves(5, "a.md", "ours\n")
    stage.at(20, lambda: "a.md")
    stage.saves(30, "a.md", "theirs\n")

    def answer(number: int) -> Turned:
        return Turned(written={"a.md": bytes_digest(b"ours\n")} if number == 1 else {})

    turns = Turns(stage, answer)
    run(stage, turns, tmp_path)
    assert [(when > 30, changed) for when, changed, _ in turns.later] == [(True, frozenset({"a.md"}))]


def test_a_note_rests_after_our_write_even_when_the_user_saves(root: Path, tmp_path: Path) -> None:
    stage = Stage(root)
    stage.saves(5, "a.md", "one\n")
    stage.saves(8, "a.md", "two\n")
    turns = Turns(stage, lambda number: Turned(written={"a.md": "other"} if number == 2 else {}))
    run(stage, turns, tmp_path)
    first, second = (when for when, _, _ in turns.later)
    assert second >= first + 6


def test_what_was_withheld_comes_again_when_it_may_be_written(root: Path, tmp_path: Path) -> None:
    stage = Stage(root)
    stage.saves(5, "a.md")

    def answer(number: int) -> Turned:
        written = {"b.md": "x"} if number == 1 else {}
        return Turned(written=written, withheld=frozenset({"b.md"} if number == 2 else ()))

    turns = Turns(stage, answer)
    run(stage, turns, tmp_path)
    assert [changed for _, changed, _ in turns.later] == [frozenset({"a.md"}), frozenset({"b.md"})]


@pytest.mark.parametrize("half", ["", "---\ncompany: North", "x\0y"])
def test_a_half_note_is_not_planned_on_until_it_is_believed(root: Path, tmp_path: Path, half: str) -> None:
    old_note(root, "a.md", "---\ncompany: Northwind\n---\nlong text\n")
    old_note(root, "b.md")
    stage = Stage(root)
    stage.saves(5, "a.md", half)
    stage.saves(7, "b.md", "text 2\n")
    turns = Turns(stage)
    run(stage, turns, tmp_path)
    (_, first, resting), (when, second, _) = turns.later
    assert (first, resting) == (frozenset({"b.md"}), frozenset({"a.md"}))
    assert second == frozenset({"a.md"})
    assert when >= 10.9


def test_a_half_note_made_whole_gets_its_turn_as_usual(root: Path, tmp_path: Path) -> None:
    old_note(root, "a.md", "---\ncompany: Northwind\n---\nlong text\n")
    stage = Stage(root)
    stage.saves(5, "a.md", "")
    stage.saves(7, "a.md", "---\ncompany: Northwind\n---\nlonger text\n")
    turns = Turns(stage)
    run(stage, turns, tmp_path)
    assert [7.9 <= when <= 8.5 for when, _, _ in turns.later] == [True]


def test_a_change_that_nobody_reported_is_found_by_the_next_look_at_everything(root: Path, tmp_path: Path) -> None:
    stage = Stage(root)
    stage.end, stage.deaf = 30.0, "The system lets only 1 of 2 folders be watched."
    stage.saves(5, "a.md", heard=False)
    turns = Turns(stage)
    said = run(stage, turns, tmp_path)
    assert "every 10 seconds" in said[0]
    assert [10 <= when <= 12.5 for when, _, _ in turns.later] == [True]


def test_folders_that_came_later_and_cannot_be_watched_are_looked_at(root: Path, tmp_path: Path) -> None:
    stage = Stage(root)
    stage.end = 40.0

    def folders_come() -> Heard:
        stage.deaf = "The system lets only 1 of 2 folders be watched."
        return Heard(rescan="a folder came or moved")

    stage.at(5, folders_come)
    stage.saves(12, "a.md", heard=False)
    turns = Turns(stage)
    assert sum("every 10 seconds" in line for line in run(stage, turns, tmp_path)) == 1
    assert any(turn[1] == frozenset({"a.md"}) and turn[0] <= 23 for turn in turns.seen)


def test_a_folder_of_notes_without_any_mark_of_a_vault_is_waited_for_as_well(tmp_path: Path) -> None:
    root, away = tmp_path / "plain", tmp_path / "away"
    old_note(root, "a.md")
    stage = Stage(root)
    stage.at(5, lambda: root.rename(away))
    # An empty mount point is not the vault.
    stage.at(8, root.mkdir)
    stage.at(12, root.rmdir)
    stage.at(15, lambda: away.rename(root))
    stage.saves(20, "a.md", "new\n")
    turns = Turns(stage)
    said = run(stage, turns, tmp_path)
    assert [line for line in said if "vault" in line] == [
        "The vault is not where it was; nothing is written until it is back.",
        "The vault is back: looking at everything again.",
    ]
    assert not any(5 < turn[0] < 15 for turn in turns.seen)
    assert any(turn[1] == frozenset({"a.md"}) for turn in turns.seen)


def test_time_alone_brings_a_turn_at_the_next_look(root: Path, tmp_path: Path) -> None:
    stage = SteadyWall(root)
    turns = Turns(stage, lambda number: Turned(next_look=START + timedelta(seconds=20) if number == 1 else None))
    run(stage, turns, tmp_path)
    assert turns.later == [(20.0, frozenset(), frozenset())]


@pytest.mark.parametrize("jump", [7200.0, -7200.0])
def test_a_clock_that_jumps_brings_a_look_at_everything(root: Path, tmp_path: Path, jump: float) -> None:
    stage = SteadyWall(root)

    def sleep() -> None:
        stage.slept = jump

    stage.at(10, sleep)
    turns = Turns(stage)
    said = run(stage, turns, tmp_path)
    assert turns.later == [(10.0, None, frozenset())]
    assert any("slept" in line for line in said)


def test_a_vault_that_goes_and_comes_back_is_waited_for(root: Path, tmp_path: Path) -> None:
    old_note(root, "a.md")
    stage = Stage(root)
    away = root.with_name("elsewhere")
    stage.at(5, lambda: root.rename(away))
    stage.at(7, lambda: "a.md")
    stage.at(15, lambda: away.rename(root))
    turns = Turns(stage)
    said = run(stage, turns, tmp_path)
    assert [(when >= 15, changed) for when, changed, _ in turns.later] == [(True, None)]
    assert [line for line in said if "vault" in line] == [
        "The vault is not where it was; nothing is written until it is back.",
        "The vault is back: looking at everything again.",
    ]
    assert stage.starts == 2


def test_a_vault_whose_link_leads_elsewhere_is_waited_for(root: Path, tmp_path: Path) -> None:
    link, other = tmp_path / "link", tmp_path / "other"
    (other / "Follow-up").mkdir(parents=True)
    link.symlink_to(root)
    stage = Stage(root)

    def lead(to: Path) -> None:
        link.unlink()
        link.symlink_to(to)

    stage.at(5, lambda: lead(other))
    stage.saves(7, "a.md")
    stage.at(15, lambda: lead(root))
    turns = Turns(stage)
    said: list[str] = []
    watch(link, turns, say=said.append, source=stage, clock=stage, settle=1, state=tmp_path / "state")
    assert all(when >= 15 for when, _, _ in turns.later)
    assert "The vault is not where it was; nothing is written until it is back." in said
    assert "The vault is back: looking at everything again." in said


def test_when_most_notes_are_missing_nothing_is_written_until_they_are_back(root: Path, tmp_path: Path) -> None:
    names = [f"{number}.md" for number in range(20)]
    for name in names:
        old_note(root, name)
    stage = Stage(root)

    def delete() -> str:
        for name in names[:15]:
            (root / name).unlink()
        return names[0]

    for number, name in enumerate(names[:15]):
        stage.at(5, delete if number == 0 else lambda name=name: name)  # type: ignore[misc]
        stage.saves(40, name)
    turns = Turns(stage, lambda _number: Turned(ours=frozenset(names)))
    said = run(stage, turns, tmp_path)
    assert turns.later
    assert all(when >= 40 for when, _, _ in turns.later)
    assert any("suddenly missing" in line for line in said)


def test_a_renamed_folder_is_no_loss(root: Path, tmp_path: Path) -> None:
    names = [f"a/{number}.md" for number in range(20)]
    for name in names:
        old_note(root, name)
    stage = Stage(root)
    stage.at(5, lambda: (root / "a").rename(root / "b"))
    stage.at(5.1, lambda: "a/0.md")
    for number in range(20):
        stage.at(5.1, lambda number=number: f"a/{number}.md")  # type: ignore[misc]
        stage.at(5.1, lambda number=number: f"b/{number}.md")  # type: ignore[misc]
    turns = Turns(stage, lambda _number: Turned(ours=frozenset(names)))
    run(stage, turns, tmp_path)
    assert [len(changed or ()) for _, changed, _ in turns.later] == [40]


def test_a_turn_that_fails_is_tried_again_and_the_watcher_lives(root: Path, tmp_path: Path) -> None:
    stage = Stage(root)

    def answer(number: int) -> Turned:
        if number == 1:
            raise OSError(28, "No space left on device")
        return Turned(retry=number == 2)

    turns = Turns(stage, answer)
    said = run(stage, turns, tmp_path)
    assert [when for when, _, _ in turns.seen] == [0.0, 10.0, 30.0]
    assert "trying again in 10 s" in said[0]


def test_a_clock_that_is_a_day_behind_writes_nothing(root: Path, tmp_path: Path) -> None:
    stage = SteadyWall(root)
    stage.saves(5, "a.md", age=-400 * 86_400)
    turns = Turns(stage)
    said = run(stage, turns, tmp_path)
    assert turns.later == []
    assert sum("clock" in line for line in said) == 1


def test_a_second_watcher_on_the_same_vault_says_one_sentence(root: Path, tmp_path: Path) -> None:
    said: list[str] = []
    stage = Stage(root)
    with only_one(tmp_path / "state"):
        code = watch(root, Turns(stage), say=said.append, source=stage, clock=stage, state=tmp_path / "state")
    assert (code, said) == (3, ["This vault is already being watched on this device."])


def test_a_note_that_sync_is_about_to_bring_is_waited_for(root: Path, tmp_path: Path) -> None:
    stage = Stage(root)
    stage.saves(5, "a.md")
    mark = root / ".syncthing.a.md.tmp"
    mark.write_text("half", "utf-8")
    stage.at(20, mark.unlink)
    turns = Turns(stage)
    run(stage, turns, tmp_path)
    assert [20 <= when <= 21.5 for when, _, _ in turns.later] == [True]


def test_what_is_saved_here_waits_until_a_user_on_another_device_has_stopped(root: Path, tmp_path: Path) -> None:
    stage = Stage(root)
    stage.end = 60.0
    old_note(root, "a.md")
    old_note(root, "b.md")
    for second in (5, 12, 20):
        stage.saves(second, "b.md", f"words {second}\n", age=10)
    stage.saves(13, "a.md", "words of mine\n")

    def answer(_number: int) -> Turned:
        return Turned(ours=frozenset({"a.md", "b.md"}))

    turns = Turns(stage, answer)
    run(stage, turns, tmp_path)
    written = {path: when for when, changed, _ in turns.later for path in changed or ()}
    # Twelve settle times after the last save over there; what was saved there comes last.
    assert written == {"a.md": pytest.approx(32, abs=0.6), "b.md": pytest.approx(44, abs=0.6)}


def test_an_old_note_that_is_copied_here_keeps_nothing_else_waiting(root: Path, tmp_path: Path) -> None:
    stage = Stage(root)
    old_note(root, "a.md")
    stage.saves(5, "a.md", "words of mine\n")
    stage.saves(5.5, "old.md", age=1000)
    turns = Turns(stage)
    run(stage, turns, tmp_path)
    written = {path: when for when, changed, _ in turns.later for path in changed or ()}
    assert written == {"a.md": pytest.approx(6, abs=0.4), "old.md": pytest.approx(9.5, abs=0.4)}


def test_new_rights_or_a_copy_with_the_old_times_are_nobodys_save(root: Path, tmp_path: Path) -> None:
    stage = Stage(root)
    old_note(root, "a.md")
    old_note(root, "old.md")

    def opened_up() -> str:
        (root / "old.md").chmod(0o600)
        return "old.md"

    stage.at(5, opened_up)
    stage.saves(5.5, "a.md", "words of mine\n")
    turns = Turns(stage, lambda _number: Turned(ours=frozenset({"a.md", "old.md"})))
    run(stage, turns, tmp_path)
    written = {path: when for when, changed, _ in turns.later for path in changed or ()}
    assert written == {"old.md": pytest.approx(6, abs=0.4), "a.md": pytest.approx(6.5, abs=0.4)}


def test_an_emacs_buffer_with_unsaved_words_is_waited_for(root: Path, tmp_path: Path) -> None:
    stage = Stage(root)
    stage.saves(5, "a.md")
    mark = root / ".#a.md"
    mark.symlink_to("ada@box.1")
    stage.at(20, mark.unlink)
    turns = Turns(stage)
    run(stage, turns, tmp_path)
    assert [20 <= when <= 21.5 for when, _, _ in turns.later] == [True]
