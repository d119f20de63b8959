"""The watcher: file events and passing time become turns, one after another."""

from __future__ import annotations

import os
from collections.abc import Callable
from datetime import datetime, timedelta
from pathlib import Path

from followup_notes.disk.files import Vault
from followup_notes.disk.lock import AlreadyWatched, only_one
from followup_notes.disk.places import state_folder
from followup_notes.watch.ahead import Ahead
from followup_notes.watch.backoff import Backoff
from followup_notes.watch.events import Events
from followup_notes.watch.known import Known
from followup_notes.watch.mounts import silent_mount
from followup_notes.watch.settling import Settler
from followup_notes.watch.signals import stopped_by_signals
from followup_notes.watch.source import Clock, EventSource, Heard, MachineClock
from followup_notes.watch.turned import TakeTurn, Turned

LONGEST_WAIT = 30.0
CHECK = 1.0
"""Seconds between looks at the root's identity and the listener's health."""
RESCAN = 600.0
POLL = 10.0
JUMP = 2.0
"""Seconds by which the wall clock may differ from the steady one before everything is looked at again."""
GATHER, GATHERED = 0.05, 0.2
"""A turn waits this long for further notes to settle, and no longer than that in all."""
BURST, BURST_GATHER, BURST_GATHERED = 300, 0.5, 5.0
"""From so many notes on it is a checkout or a sync: one turn for all of them."""


def watch(
    root: Path,
    take_turn: TakeTurn,
    *,
    say: Callable[[str], None],
    source: EventSource | None = None,
    clock: Clock | None = None,
    settle: float = 10.0,
    poll: bool = False,
    follow: bool = False,
    state: Path | None = None,
) -> int:
    """Watch a vault until it is stopped; return the exit code.

    `say` logs one line. `settle` holds until the first turn tells the settings. `poll` looks at
    everything every ten seconds in addition to listening; `follow` leaves what sync brings to another device. `state` is the folder for the lock.
    """
    loop = Loop(root, take_turn, say, source or Events(root), clock or MachineClock(), settle=settle, follow=follow)
    try:
        # From the first word on a signal ends it cleanly; nothing is touched before the lock is held.
        with stopped_by_signals(loop.source.wake), only_one(state or state_folder(root)):
            say(f"Watching {root}. Stop with Ctrl-C.")
            loop.run(poll=poll)
            return 0
    except AlreadyWatched:
        say("This vault is already being watched on this device.")
        return 3


class Loop:
    """One watcher: what is pending, what rests, when to look again."""

    def __init__(
        self,
        root: Path,
        take_turn: TakeTurn,
        say: Callable[[str], None],
        source: EventSource,
        clock: Clock,
        *,
        settle: float = 10.0,
        follow: bool = False,
    ) -> None:
        self.take_turn, self.say, self.source, self.clock = take_turn, say, source, clock
        wall = lambda: self.clock.now().timestamp()  # noqa: E731 - the clock may be another one by then
        self.known = Known(Vault(root), Settler(settle), wall, place=root, follow=follow)
        self.every = RESCAN
        self.asked = False
        self.everything = True
        self.behind = False
        self.ahead = Ahead(take_turn, clock)
        self.next_look: datetime | None = None
        self.next_scan = 0.0
        self.backoff = Backoff()
        self.ready_since: float | None = None
        self.offset = self._offset()

    def run(self, *, poll: bool = False) -> None:
        """Go on until the source says stop."""
        self._start(poll=poll)
        try:
            self._first()
            while not (heard := self.source.wait(self._patience())).stop:
                self._step(heard)
        finally:
            self.source.stop()
        self.say("Stopped.")

    def _start(self, *, poll: bool) -> None:
        blind = self.source.start()
        mount = silent_mount(self.known.vault.root)
        if mount:
            blind = f"The vault lies on a file system ({mount}) that does not report changes made elsewhere."
        self.every = RESCAN
        self.asked = poll
        if blind or poll:
            self._poll(blind or "As asked:")

    def _poll(self, why: str) -> None:
        self.every = POLL
        self.next_scan = min(self.next_scan, self.clock.steady() + POLL)
        self.say(f"{why} Looking at all notes every {POLL:g} seconds.")

    def _check_watches(self, heard: Heard) -> None:
        """Find out where new folders could not be watched, or a listener started again hears less."""
        if heard.rescan and self.every != POLL and (blind := self.source.blind()):
            self._poll(blind)

    def _first(self) -> None:
        for line in self.take_turn.begin():
            self.say(line)
        self.known.first(self.clock.steady())
        self.next_scan = self.clock.steady() + self.every
        self._turn(None)

    def _step(self, heard: Heard) -> None:
        if not self._vault_stands():
            return
        now = self.clock.steady()
        if self._clock_jumped():
            self.say("The clock was set or the machine slept: looking at everything again.")
            self.everything = True
        if heard.rescan or self.everything or now >= self.next_scan:
            self.known.rescan(now)
            self.next_scan = now + self.every
        self.known.heard(heard.paths, now)
        if heard.paths:
            self.ahead.heard(now)
        self._check_watches(heard)
        if not self._turn_if_due(now):
            self.ahead.work(self.known.next_quiet(after=now))

    def _turn_if_due(self, now: float) -> bool:
        if not self.backoff.over(now) or not self._due(now):
            return False
        whole = self.everything or self.backoff.pending
        ready = self.known.ready(now)
        self.ready_since = None
        if not (whole or ready or self._timely()) or self._clock_behind() or self.known.half_a_vault(self.say, now):
            return False
        self._turn(None if whole else ready)
        return True

    def _due(self, now: float) -> bool:
        return (
            self.everything
            or self.backoff.pending
            or self._timely()
            or (self.known.some_quiet(now) and self._gathered(now))
        )

    def _timely(self) -> bool:
        return self.next_look is not None and self.clock.now() >= self.next_look

    def _turn(self, changed: frozenset[str] | None) -> None:
        resting = self.known.resting(self.clock.steady())
        try:
            turned = self.take_turn(self.clock.now(), changed, resting)
        except Exception as error:  # noqa: BLE001 - a watcher that died silently is worse than any fault
            self.backoff.fail(self.clock.steady())
            self.say(f"This pass could not be finished ({_named(error)}); trying again in {self.backoff.seconds:g} s.")
            return
        self.known.planned(changed, resting)
        self._turned(turned)

    def _turned(self, turned: Turned) -> None:
        now = self.clock.steady()
        self.everything = False
        self.next_look = turned.next_look
        self.known.settler.settle = turned.settle
        self.known.ours = turned.ours
        self.known.written(turned.written, turned.withheld, now)
        if turned.retry:
            self.backoff.fail(now)
        else:
            self.backoff.succeed()
        for line in turned.lines:
            self.say(line)

    def _gathered(self, now: float) -> bool:
        """Tell whether the notes that settle about now have all settled."""
        self.ready_since = now if self.ready_since is None else self.ready_since
        burst = len(self.known.pending) >= BURST
        gather, longest = (BURST_GATHER, BURST_GATHERED) if burst else (GATHER, GATHERED)
        soon = self.known.next_quiet(after=now)
        return soon is None or soon > now + gather or now >= self.ready_since + longest

    def _patience(self) -> float:
        now = self.clock.steady()
        times = [self.next_scan, now + min(CHECK, LONGEST_WAIT)]
        if self.ready_since is not None:
            times.append(now + GATHER / 2)
        elif (soon := self.known.next_quiet(after=now)) is not None:
            times.append(soon)
        if self.ahead.at is not None:
            times.append(self.ahead.at)
        if self.next_look is not None:
            times.append(now + max(0.0, (self.next_look - self.clock.now()) / timedelta(seconds=1)))
        return max(0.0, min(times) - now)

    def _clock_behind(self) -> bool:
        behind = self.known.clock_behind()
        if behind and not self.behind:
            self.say("The clock of this machine is more than a day behind the newest note; nothing is written.")
        self.behind = behind
        return behind

    def _offset(self) -> float:
        return self.clock.now().timestamp() - self.clock.steady()

    def _clock_jumped(self) -> bool:
        before, self.offset = self.offset, self._offset()
        return abs(self.offset - before) > JUMP

    def _vault_stands(self) -> bool:
        stands = self.known.same_root()
        if stands is None:
            self.say("The vault is back: looking at everything again.")
            self.source.stop()
            self._start(poll=self.asked)
            self.everything = True
        elif not stands and self.known.lost():
            self.say("The vault is not where it was; nothing is written until it is back.")
        return stands is not False


def _named(error: Exception) -> str:
    if isinstance(error, OSError):
        return error.strerror or os.strerror(error.errno or 0)
    return f"{type(error).__name__}: {error}"
