"""What the watcher knows of the vault's files: which are pending, which rest, which are missing."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterable, Mapping
from contextlib import suppress
from pathlib import Path

from followup_notes.disk.files import FOLDER, TASKS_SETTINGS, Stamp, Vault, stamp_of
from followup_notes.disk.whole import unfinished
from followup_notes.notation.ident import bytes_digest
from followup_notes.watch.devices import Devices
from followup_notes.watch.editors import held_open
from followup_notes.watch.settling import ELSEWHERE, FOLLOWING, MINUTE, Settler
from followup_notes.watch.settling import FOREIGN as SYNCED

FOREIGN = 0.5
"""Seconds between a file's own time and its arrival here, from which on it was saved elsewhere."""
SYNC_MARK = ".stfolder"
"""What Syncthing puts into the folders that it keeps."""
MOST_MISSING = 10
SHARE_MISSING = 0.3
DAY = 86_400
BELIEVED = 60
"""Settle times after which a vault that lost most of its notes is taken as meant."""


class Known:
    """The files of a vault by their stamps. `now` is steady, `wall` asks the clock that stamps files."""

    def __init__(
        self, vault: Vault, settler: Settler, wall: Callable[[], float], *, place: Path, follow: bool = False
    ) -> None:
        self.vault, self.settler, self._wall, self.place = vault, settler, wall, place
        self.stamps: dict[str, Stamp] = {}
        self.bodies: set[tuple[int, ...]] = set()
        self.devices = Devices((vault.root / SYNC_MARK).exists())
        self.follow = follow
        self.pending: set[str] = set()
        self.ready_now: frozenset[str] = frozenset()
        self.sizes: dict[str, int] = {}
        self.wrote: dict[str, str] = {}
        self.ours: frozenset[str] = frozenset()
        self.root = self._identity()
        self.marked = self._is_vault()
        self.root_lost = False
        self.missing_since: float | None = None

    @property
    def wall(self) -> float:
        """Return the time now, as files carry it."""
        return self._wall()

    def clock_behind(self) -> bool:
        """Tell whether this machine's clock stands a day before the newest note."""
        newest = max((stamp[0] for stamp in self.stamps.values()), default=0) / 1e9
        return self.wall < newest - DAY

    def first(self, now: float) -> None:
        """Take stock; a note that was saved just before must rest as if its save had been heard."""
        self.stamps = self._stamps()
        self.sizes = {path: stamp[2] for path, stamp in self.stamps.items()}
        self.bodies = {_body(stamp) for stamp in self.stamps.values()}
        for path, stamp in self.stamps.items():
            age = self.wall - stamp[0] / 1e9
            if self.devices.synced and (stamp[1] - stamp[0]) / 1e9 > FOREIGN:
                # Two watchers that start together would both write what is due: the device that saved comes first.
                self._brought(path, now, known=True)
                self.settler.saved(path, now, foreign=True)
                self.pending.add(path)
            elif age < self.settler.settle:
                self.settler.saved(path, now - max(0.0, age))
                self.pending.add(path)

    def rescan(self, now: float) -> None:
        """Find what changed without being heard."""
        with suppress(OSError):
            stamps = self._stamps()
            changed = {path for path, stamp in stamps.items() if self.stamps.get(path) != stamp}
            self.heard(changed | (self.stamps.keys() - stamps.keys()), now)

    def heard(self, paths: Iterable[str], now: float) -> None:
        """Look at files again that somebody may have changed; our own writes are no news."""
        for path in paths:
            stamp = self._stamp(path)
            if stamp is None:
                gone = self.stamps.pop(path, None)
                if gone is not None:
                    self.settler.saved(path, now)
                    self.pending.add(path)
            elif stamp != self.stamps.get(path):
                before = self.stamps.get(path)
                self.stamps[path] = stamp
                if not self._echo(path):
                    self._saved(path, stamp, now, before)

    def some_quiet(self, now: float) -> bool:
        """Tell whether any pending note is at rest."""
        return any(self.settler.quiet_at(path) <= now for path in self.pending)

    def ready(self, now: float) -> frozenset[str]:
        """Return the pending notes that are at rest and whole, or half for so long that it must be meant."""
        # Syncthing names a file first and gives it the time it had on the other device afterwards, in silence:
        # heard in between, what came by sync looks like a save made here.
        self.heard([path for path in self.pending if self.settler.quiet_at(path) <= now], now)
        quiet = [path for path in self.pending if self.settler.quiet_at(path) <= now]
        held = (path for path in quiet if held_open(self.vault.root / path, self.wall))
        self.ready_now = frozenset(path for path in quiet if self._whole(path, now)).difference(held)
        return self.ready_now

    def resting(self, now: float) -> frozenset[str]:
        """Return what must neither be written nor be believed to say what it says now."""
        return self.settler.resting(now) | (self.pending - self.ready_now)

    def next_quiet(self, after: float) -> float | None:
        """Return when the next pending note comes to rest."""
        times = (self.settler.quiet_at(path) for path in self.pending)
        return min((time for time in times if time > after), default=None)

    def planned(self, changed: frozenset[str] | None, resting: frozenset[str]) -> None:
        """Take note that a turn looked at these files, or at all that did not rest."""
        seen = self.pending - resting if changed is None else changed
        self.pending -= seen
        self.sizes |= {path: self.stamps[path][2] for path in seen if path in self.stamps}

    def written(self, written: Mapping[str, str], withheld: frozenset[str], now: float) -> None:
        """Take note of what a turn wrote (path to digest) and of what it left alone because it rests."""
        self.pending |= withheld
        self.wrote |= written
        for path in written:
            self.settler.wrote(path, now)

    def half_a_vault(self, say: Callable[[str], None], now: float) -> bool:
        """Tell whether so much is missing that a disk, a sync or a mistake is likelier than a wish."""
        missing = sum(path not in self.stamps for path in self.ours)
        if missing <= MOST_MISSING or missing <= SHARE_MISSING * len(self.ours) or self._moved(missing):
            if self.missing_since is not None:
                say("The missing notes are back, or so few are missing that it must be meant: going on.")
            self.missing_since = None
            return False
        if self.missing_since is None:
            self.missing_since = now
            say(f"{missing} of {len(self.ours)} notes are suddenly missing; nothing is written until they are back.")
        return now < self.missing_since + BELIEVED * self.settler.settle

    def same_root(self) -> bool | None:
        """Tell whether the vault's folder is still the same one; None when it has just come back."""
        identity = self._identity()
        if identity is not None and (identity == self.root) and not self.root_lost:
            return True
        if identity is None or not (self._is_vault() if self.marked else self._stamps()):
            return False
        self.root, self.root_lost = identity, False
        return None

    def lost(self) -> bool:
        """Note that the vault's folder is gone; True the first time."""
        first, self.root_lost = not self.root_lost, True
        return first

    def _moved(self, missing: int) -> bool:
        notes = sum(not path.startswith(FOLDER + "/") for path in self.stamps)
        return notes - len(self.ours & self.stamps.keys()) >= missing

    def _echo(self, path: str) -> bool:
        """Tell whether a change is our own write coming back."""
        digest = self.wrote.get(path)
        data = self.vault.read(path).data if digest else None
        if data is None or bytes_digest(data) != digest:
            self.wrote.pop(path, None)
            return False
        self.sizes[path] = len(data)
        self.devices.stands(path, data)
        return True

    def _whole(self, path: str, now: float) -> bool:
        if self.settler.believed(path, now):
            return True
        content = self.vault.read(path)
        if content.data is None:
            return True
        if not unfinished(content.data, self.sizes.get(path, 0)):
            self.devices.stands(path, content.data)
            return True
        self.settler.half(path)
        return False

    def _saved(self, path: str, stamp: Stamp, now: float, before: Stamp | None) -> None:
        known = before is not None
        modified, changed = stamp[0] / 1e9, stamp[1] / 1e9
        # A save made here has a fresh time; sync gives a file the time it had on the other device.
        # A file that was moved here has an old time, but its name is as young as its being heard of.
        at = now - max(0.0, self.wall - changed) if known else now
        # One that kept its time and size got new rights, or stands in a copy of the vault: nobody saved it.
        here = before[::2] == stamp[::2] if before else self._moved_here(stamp)
        foreign = changed - modified > FOREIGN and not here
        if (
            foreign
            and self._brought(path, now, known=known)
            and (path in self.ours or path in self.pending or not known)
        ):
            # A note that is none of ours may be another program's, which never comes to rest.
            self.settler.elsewhere = now if self.devices.synced else self.settler.elsewhere
        self.settler.saved(path, at, foreign=foreign)
        self.pending.add(path)
        self.bodies.add(_body(stamp))

    def _brought(self, path: str, now: float, *, known: bool) -> bool:
        """Take note of a save that sync brought: the device on which it was made comes first; tell whether a user made it."""
        by_user = self.devices.brought(path, self.vault.read(path).data or b"", now, known=known)
        self.settler.foreign = FOLLOWING if self.follow else ELSEWHERE if self.devices.watched(now) else SYNCED
        return by_user

    def _moved_here(self, stamp: Stamp) -> bool:
        """Tell whether a new name stands for a file from the vault, or for one that came with its whole folder."""
        return _body(stamp) in self.bodies or self.wall - stamp[1] / 1e9 > MINUTE

    def _stamps(self) -> dict[str, Stamp]:
        listing = self.vault.listing()
        found = {**listing.notes, **listing.texts}
        if stamp := self._stamp(TASKS_SETTINGS):
            found[TASKS_SETTINGS] = stamp
        return found

    def _stamp(self, path: str) -> Stamp | None:
        with suppress(OSError):
            return stamp_of((self.vault.root / path).stat())
        return None

    def _identity(self) -> tuple[int, int] | None:
        # The name it was given by may be a link, and lead elsewhere one day.
        if os.path.realpath(self.place) != os.fspath(self.vault.root):
            return None
        with suppress(OSError):
            status = self.vault.root.stat()
            return status.st_dev, status.st_ino
        return None

    def _is_vault(self) -> bool:
        return any((self.vault.root / name).is_dir() for name in (".obsidian", FOLDER))


def _body(stamp: Stamp) -> tuple[int, ...]:
    """Return what of a stamp stays when a file gets another name."""
    return stamp[0], stamp[2], stamp[3]
