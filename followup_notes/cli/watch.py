"""The command `watch`: every save and the passing of time become turns, until it is stopped."""

from __future__ import annotations

import argparse
import time
from collections.abc import Iterable, Mapping
from contextlib import suppress
from dataclasses import dataclass, field
from datetime import UTC, datetime
from pathlib import Path

from followup_notes.cli import report, screen
from followup_notes.cli.boards import Patience, keep
from followup_notes.cli.run import WHOLE_VAULT, summary
from followup_notes.cli.usage import wrong
from followup_notes.cli.vault import root
from followup_notes.disk.claims import Claims
from followup_notes.disk.files import Vault
from followup_notes.disk.places import cache_folder
from followup_notes.disk.port import Disk
from followup_notes.disk.write import Applied, Writer
from followup_notes.machine.answers import Speller
from followup_notes.model.page import Edit
from followup_notes.model.problem import Problem
from followup_notes.turn import Memory, View, apply, look, look_ahead
from followup_notes.watch.loop import watch

WORTH_WORKING = 0.2
"""Seconds of waiting in which something can be planned."""
EXAMPLES = ("watch --vault ~/Notes", "watch --follow")


def arguments(parser: argparse.ArgumentParser) -> None:
    """Add the command's own arguments."""
    parser.add_argument(
        "--follow", action="store_true", help="write only what a change brought about, never what time alone made due"
    )
    parser.add_argument("--poll", action="store_true", help="look at all notes every ten seconds as well")


def run(args: argparse.Namespace) -> int:
    """Watch until stopped."""
    if args.at:
        hint = "To see another moment: followup-notes run --dry-run --at TIME"
        raise wrong("`watch` follows the clock, so it takes no --at.", hint)
    vault = root(args)
    return watch(vault, Turns(vault, follow=args.follow), say=_log, poll=args.poll, follow=args.follow)


def _log(line: str) -> None:
    now = datetime.now(UTC).astimezone()
    screen.say(f"{now.hour:02}:{now.minute:02}:{now.second:02}  {line}")
    screen.flush()


@dataclass(frozen=True)
class Turned:
    """What the watcher is told about a turn."""

    lines: tuple[str, ...]
    next_look: datetime | None
    settle: float
    written: Mapping[str, str]
    withheld: frozenset[str]
    ours: frozenset[str]
    retry: bool


@dataclass
class Turns:
    """Takes turns for the watcher, and remembers from one to the next what was told."""

    vault: Path
    follow: bool = False
    memory: Memory = field(default_factory=lambda: Memory(cache=cache_folder(), speller=Speller(cache_folder())))
    writer: Writer = field(init=False)
    patience: Patience = field(init=False)
    now: datetime | None = None
    """The moment of the latest turn."""
    told: frozenset[Problem] | None = None
    summary: str = ""
    digests: Mapping[str, str] | None = None
    by_time: Mapping[str, Edit] = field(default_factory=dict)
    """In follow mode: what time alone asked for."""

    def __post_init__(self) -> None:
        self.writer = Writer(self.vault, port=Disk(wait=self._meanwhile))
        self.patience = Patience(Claims(self.writer.state))

    def begin(self) -> tuple[str, ...]:
        """Bring writes that were interrupted to their end, and say what was found."""
        return tuple(report.headline(problem) for problem in self.writer.recover())

    def __call__(self, now: datetime, changed: frozenset[str] | None, resting: frozenset[str]) -> Turned:
        """Read, plan and write, but for the notes that rest."""
        del changed  # the notes' digests say it more reliably
        started, self.now = time.time(), now
        seen = look(self.vault, now, self.memory, resting)
        # What was saved after it was known what rests, and before it was read, has not rested at all.
        resting |= Vault(self.vault).changed_since((edit.path for edit in seen.plan.edits), started)
        withheld = resting | (self._brought_by_time(seen) if self.follow else frozenset())
        done = apply(seen, self.writer, withheld)
        written = {one.path: one.after for one in done if one.written}
        self.digests = self._known(seen, resting) | written
        failed = [one.problem for one in done if one.problem and one.path not in _late(done)]
        if not self.follow:
            self._keep_boards(seen, (*failed, *seen.problems), resting)
        return Turned(
            lines=self._lines(seen, done, failed),
            next_look=self._next_look(seen),
            settle=seen.book.settings.settle,
            written=written,
            withheld=frozenset(edit.path for edit in seen.plan.edits if edit.path in resting) | _late(done),
            ours=frozenset(note.path for note in seen.read),
            retry=any(problem.code in WHOLE_VAULT for problem in failed),
        )

    def ahead(self, now: datetime, seconds: float) -> bool:
        """Plan notes that still rest."""
        return look_ahead(self.vault, now, self.memory, seconds)

    def _meanwhile(self, seconds: float) -> None:
        """Plan ahead while a write lingers, and sleep for what is left."""
        until = time.monotonic() + seconds
        if self.now and seconds >= WORTH_WORKING:
            with suppress(Exception):  # the next turn meets the same fault, and says so
                self.ahead(self.now, seconds)
        time.sleep(max(0.0, until - time.monotonic()))

    def _keep_boards(self, seen: View, problems: Iterable[Problem], resting: frozenset[str]) -> None:
        """Write the boards that are this device's to write; a follower leaves them to the device that it follows."""
        settle = seen.book.settings.settle
        keep(
            seen,
            [problem for problem in problems if problem.at.path not in resting],
            self.writer,
            lambda standing: standing.path not in resting and self.patience.may(standing, seen.now, settle),
        )

    def _next_look(self, seen: View) -> datetime | None:
        looks = (seen.plan.next_look, self.patience.next_look(seen.book.settings.settle))
        return min((look for look in looks if look and look > seen.now), default=None)

    def _brought_by_time(self, seen: View) -> frozenset[str]:
        """Return the notes whose edits no change in the vault brought about."""
        standing = self._known(seen, frozenset())
        edits = {edit.path: edit for edit in seen.plan.edits}
        if self.digests is None or standing == self.digests:
            self.by_time = edits
            return frozenset(edits)
        return frozenset(path for path, edit in edits.items() if self.by_time.get(path) == edit)

    def _known(self, seen: View, resting: frozenset[str]) -> dict[str, str]:
        """Return what the vault holds; a note that rests is not known yet in its new form."""
        before = self.digests or {}
        known = {note.path: note.digest for note in seen.read if note.path not in resting}
        known |= {path: before[path] for path in resting if path in before}
        return known | {"": seen.book.digest}

    def _lines(self, seen: View, done: tuple[Applied, ...], failed: list[Problem]) -> tuple[str, ...]:
        lines: list[str] = []
        problems = frozenset((*seen.problems, *failed))
        new = sorted(problems - (self.told or frozenset()), key=lambda problem: (problem.at.path, problem.at.line or 0))
        lines += [report.headline(problem) + (f" {problem.hint}" if problem.hint else "") for problem in new]
        said = summary(seen, sum(one.written for one in done)) + _named(done)
        if lines or said != self.summary:
            lines.append(said)
        self.told, self.summary = problems, said
        return tuple(lines)


def _late(done: tuple[Applied, ...]) -> frozenset[str]:
    """Return the notes that were saved while their edits were planned: that is no problem but the next turn's."""
    return frozenset(one.path for one in done if one.problem and one.problem.code == "changed-meanwhile")


def _named(done: tuple[Applied, ...]) -> str:
    """Name what was written, up to three notes: a turn is one line."""
    paths = [one.path for one in done if one.written]
    more = f" and {len(paths) - 3} more" if len(paths) > 3 else ""
    return f" ({', '.join(paths[:3])}{more})" if paths else ""
