"""A file system in memory on which every order of a writer's steps and an editor's calls can be run.

The writer is the real one; it meets this file system through its port. Before each of its calls the
driver chooses whether the editor goes on first, and whether the writer dies there. All choices are
tried, one run each (stateless model checking), so no order is left to chance.
"""

from __future__ import annotations

import errno
from collections.abc import Callable, Generator, Iterator
from dataclasses import dataclass, field

NOTE = "/v/note.md"
BASE = b"one\ntwo\ndoomed\n"
OURS = BASE + b"region\n"
FULL = b"one\ntwo\n"
"""What an editor that deleted the line "doomed" has in its buffer."""

Steps = Generator[None, None, None]


class Died(BaseException):
    """The process was killed; nothing of it runs any more."""


class Choices:
    """Answers questions in a way that, run after run, gives every combination of answers once."""

    def __init__(self) -> None:
        self.trace: list[list[int]] = []
        self.at = 0

    def pick(self, options: int) -> int:
        """Choose one of 0..options-1."""
        if self.at == len(self.trace):
            self.trace.append([0, options])
        self.at += 1
        return self.trace[self.at - 1][0]

    def next(self) -> bool:
        """Go to the next combination; False when all were had."""
        while self.trace and self.trace[-1][0] == self.trace[-1][1] - 1:
            self.trace.pop()
        if self.trace:
            self.trace[-1][0] += 1
        self.at = 0
        return bool(self.trace)


@dataclass
class Memory:
    """The port of the writer, and what editors do behind its back."""

    choices: Choices
    files: list[bytes] = field(default_factory=list)
    synced: list[bool] = field(default_factory=list)
    named: dict[str, int] = field(default_factory=dict)
    editor: Editor | None = None
    may_die: bool = False
    dead: bool = False
    fsync: bool = True

    def add(self, name: str, data: bytes, *, synced: bool = True) -> int:
        self.files.append(data)
        self.synced.append(synced)
        self.named[name] = len(self.files) - 1
        return self.named[name]

    def text(self, name: str) -> bytes | None:
        return self.files[self.named[name]] if name in self.named else None

    def temps(self) -> list[str]:
        return [name for name in self.named if "/.~fn" in name]

    def power_cut(self) -> None:
        """Lose what was not brought to the disk, as file systems do that keep names before contents."""
        self.files = [data if kept else b"" for data, kept in zip(self.files, self.synced, strict=True)]

    def _visible(self) -> None:
        if self.dead:
            raise Died
        while self.editor and not self.editor.over and self.choices.pick(2):
            self.editor.step()
        self._perhaps_die()

    def _perhaps_die(self) -> None:
        if self.dead:
            raise Died
        if self.may_die and self.choices.pick(2):
            self.dead = True
            raise Died

    def read(self, path: str) -> bytes | None:
        self._visible()
        return self.text(path)

    def create(self, path: str, data: bytes, like: str | None, *, private: bool = True) -> None:
        del like, private
        self._perhaps_die()
        self.add(path, data, synced=self.fsync)

    def rename(self, old: str, new: str) -> None:
        if new == NOTE:
            self._visible()
        else:
            self._perhaps_die()
        self._known(old)
        self.named[new] = self.named.pop(old)

    def exchange(self, one: str, other: str) -> None:
        self._visible()
        self._known(one, other)
        self.named[one], self.named[other] = self.named[other], self.named[one]

    def link(self, old: str, new: str) -> None:
        self._visible()
        self._known(old)
        if new in self.named:
            raise FileExistsError(errno.EEXIST, new)
        self.named[new] = self.named[old]

    def remove(self, path: str) -> None:
        self._perhaps_die()
        self.named.pop(path, None)

    def names(self, folder: str) -> list[str]:
        return [name.removeprefix(folder + "/") for name in self.named]

    def sync(self, folder: str) -> None:
        pass

    def wait(self, seconds: float) -> None:
        """Linger: a save that is under way ends before that does."""
        del seconds
        self._visible()
        while self.editor and self.editor.saving:
            self.editor.step()

    def _known(self, *names: str) -> None:
        for name in names:
            if name not in self.named:
                raise FileNotFoundError(errno.ENOENT, name)


class Editor:
    """Somebody who saves: each step is one system call that others can see."""

    def __init__(self, disk: Memory, style: Callable[[Editor], Steps], saves: int, *, prompt: bool) -> None:
        self.disk, self.style, self.left = disk, style, saves
        self.prompt = prompt
        self.buffer = FULL
        self.number = 0
        self.saved: list[bytes] = []
        self.saving = False
        self.steps = self._life()
        self.over = False

    def step(self) -> None:
        if next(self.steps, self) is self:
            self.over, self.saving = True, False

    def finish_save(self) -> None:
        while self.saving:
            self.step()

    def finish(self) -> None:
        while not self.over:
            self.step()

    def _life(self) -> Steps:
        while self.left:
            self.left -= 1
            self.number += 1
            line = b"typed %d\n" % self.number
            self.buffer += line
            self.saving = True
            yield from self.style(self)
            self.saved.append(line)
            self.saving = False
            if self.left:
                yield
                self.buffer = self.disk.text(NOTE) or self.buffer
                # A prompt editor saves what it has just loaded within the linger; another one any time later.
                self.saving = self.prompt
                yield

    def open(self) -> int:
        return self.disk.named[NOTE] if NOTE in self.disk.named else self.disk.add(NOTE, b"")


def truncate(editor: Editor) -> Steps:
    """Save as node, nano and most editors do: truncate, then write."""
    file = editor.open()
    editor.disk.files[file] = b""
    yield
    editor.disk.files[file] = editor.buffer


def holder(editor: Editor) -> Steps:
    """Open first, and truncate later."""
    file = editor.open()
    yield
    editor.disk.files[file] = b""
    yield
    editor.disk.files[file] = editor.buffer


def append(editor: Editor) -> Steps:
    """Add a line at the end, as `>>` does."""
    file = editor.open()
    yield
    editor.disk.files[file] += b"typed %d\n" % editor.number


def rename_over(editor: Editor) -> Steps:
    """Write a new file and rename it over the note."""
    yield
    editor.disk.named[NOTE] = editor.disk.add("/v/other.tmp", editor.buffer)
    del editor.disk.named["/v/other.tmp"]


def move_away(editor: Editor) -> Steps:
    """Save as vim does: move the note away, make it anew."""
    if NOTE in editor.disk.named:
        editor.disk.named["/v/note.md~"] = editor.disk.named.pop(NOTE)
    yield
    file = editor.disk.add(NOTE, b"")
    yield
    editor.disk.files[file] = editor.buffer
    yield
    editor.disk.named.pop("/v/note.md~", None)


STYLES = (truncate, holder, append, rename_over, move_away)


@dataclass
class Run:
    """One order of steps and how it ended."""

    disk: Memory
    editor: Editor
    kept: list[bytes]
    crashed: bool

    @property
    def missing(self) -> list[bytes]:
        """Lines whose save returned and that are not in the note."""
        return [line for line in self.editor.saved if line not in (self.disk.text(NOTE) or b"")]

    @property
    def lost(self) -> list[bytes]:
        """Lines whose save returned and that are nowhere: not in the note, not in a backup."""
        return [line for line in self.missing if not any(line in text for text in self.kept)]


Writer = Callable[[Memory, Callable[[bytes], str]], None]
Recovery = Callable[[Memory, Callable[[bytes], str]], None]


def orders(
    style: Callable[[Editor], Steps], saves: int, write: Writer, recovery: Recovery | None, **settings: bool
) -> Iterator[Run]:
    """Run every order; with `recovery`, every order with the writer dying at every step as well."""
    choices = Choices()
    while True:
        yield _one(choices, style, saves, write, recovery, settings)
        if not choices.next():
            return


def _one(
    choices: Choices,
    style: Callable[[Editor], Steps],
    saves: int,
    write: Writer,
    recovery: Recovery | None,
    settings: dict[str, bool],
) -> Run:
    disk = Memory(choices, fsync=settings.get("fsync", True))
    disk.add(NOTE, BASE)
    disk.editor = editor = Editor(disk, style, saves, prompt=settings.get("prompt", True))
    disk.may_die = recovery is not None
    kept: list[bytes] = []

    def keep(text: bytes) -> str:
        kept.append(text)
        return "backup"

    try:
        write(disk, keep)
    except Died:
        disk.dead = disk.may_die = False
        editor.finish_save()
        if settings.get("power"):
            disk.power_cut()
        assert recovery
        recovery(disk, keep)
        editor.finish()
        return Run(disk, editor, kept, crashed=True)
    disk.may_die = False
    editor.finish()
    return Run(disk, editor, kept, crashed=False)
