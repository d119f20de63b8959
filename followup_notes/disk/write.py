"""The one writer of the vault: applies edits to files that are still what the plan was made on."""

from __future__ import annotations

import errno
import os
from collections.abc import Callable, Sequence
from contextlib import suppress
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from pathlib import Path

from followup_notes.disk.backups import Backups
from followup_notes.disk.faults import fault, reason
from followup_notes.disk.files import Vault
from followup_notes.disk.lock import writing
from followup_notes.disk.places import state_folder
from followup_notes.disk.port import CannotKeep, Disk, Port
from followup_notes.disk.recover import Recovery, folders_with_leftovers
from followup_notes.disk.refusal import create, refused
from followup_notes.disk.swap import Changed, Swap
from followup_notes.model.page import Edit
from followup_notes.model.problem import Problem
from followup_notes.notation.ident import bytes_digest
from followup_notes.reconcile.splices import spliced

LINGER = 0.25
"""Seconds that what came out of a note is kept, for an editor that still has it open."""
ONE_BATCH = 64
"""Notes that linger together; their temporary files live well under a second, so no sync carries them."""
NOTHING = bytes_digest(b"")
"""The digest of a file that is not there: an edit with it makes the file."""


@dataclass(frozen=True, slots=True)
class Applied:
    """What became of an edit. `written` is read from the disk afterwards, not hoped.

    `after` is the digest of what was written.
    """

    path: str
    written: bool
    problem: Problem | None = None
    after: str = ""


def apply(root: Path, edit: Edit) -> Applied:
    """Apply one edit to a vault; several linger together in `Writer(root).apply(edits)`."""
    return Writer(root).apply([edit])[0]


class Writer:
    """The writer of one vault for one session."""

    def __init__(
        self,
        root: Path,
        *,
        backups: Path | None = None,
        port: Port | None = None,
        linger: float = LINGER,
        clock: Callable[[], datetime] = lambda: datetime.now(UTC),
    ) -> None:
        self.vault = Vault(root)
        self.port = port or Disk()
        self.backups = Backups(backups or state_folder(self.vault.root) / "backups")
        self.state = self.backups.folder.parent
        self.linger = linger
        self.clock = clock
        self.recovered: set[str] = set()

    def recover(self) -> tuple[Problem, ...]:
        """Bring interrupted writes to their end, in the whole vault."""
        folders = list(folders_with_leftovers(self.vault.root))
        if not folders:
            return ()
        with writing(self.state):
            return tuple(problem for folder in folders for problem in self._recover(folder))

    def apply(self, edits: Sequence[Edit]) -> tuple[Applied, ...]:
        """Apply edits, each to its own file; the results stand in the same order."""
        try:
            with writing(self.state):
                done = self._all(edits)
        except OSError as error:
            return tuple(Applied(edit.path, written=False, problem=_told(edit.path, error)) for edit in edits)
        return tuple(done[edit.path] for edit in edits)

    def _all(self, edits: Sequence[Edit]) -> dict[str, Applied]:
        done: dict[str, Applied] = {}
        folders: set[str] = set()
        for start in range(0, len(edits), ONE_BATCH):
            done |= self._batch(edits[start : start + ONE_BATCH], folders)
        return done | self._synced(folders, done)

    def _batch(self, edits: Sequence[Edit], folders: set[str]) -> dict[str, Applied]:
        done: dict[str, Applied] = {}
        swaps: dict[str, Swap] = {}
        for edit in edits:
            try:
                swap = self._begin(edit)
            except OSError as error:
                done[edit.path] = Applied(edit.path, written=False, problem=_told(edit.path, error))
                continue
            if isinstance(swap, Swap):
                swaps[edit.path] = swap
                folders.add(swap.folder)
            else:
                done[edit.path] = swap
        return done | self._finish(swaps)

    def _begin(self, edit: Edit) -> Swap | Applied:
        real = self.vault.real(edit.path)
        if real is None:
            return Applied(edit.path, written=False, problem=reason(edit.path, "outside-vault"))
        if edit.before == NOTHING and not os.path.lexists(real):
            return self._create(edit, real)
        if code := refused(real):
            at = self._relative(os.fspath(real.parent)) if code == "folder-read-only" else edit.path
            return Applied(edit.path, written=False, problem=reason(at, code))
        if os.fspath(real.parent) not in self.recovered:
            self._recover(os.fspath(real.parent))
        data = self.port.read(os.fspath(real))
        if data is None or bytes_digest(data) != edit.before:
            return Applied(edit.path, written=False, problem=reason(edit.path, "changed-meanwhile"))
        new = spliced(data.decode("utf-8"), edit.splices).encode("utf-8")
        if new == data:
            return Applied(edit.path, written=False)
        return self._swap(edit.path, real, data, new)

    def _swap(self, path: str, real: Path, data: bytes, new: bytes) -> Swap | Applied:
        self.backups.before_first_write(path, data, self.clock())
        keep = lambda text: self.backups.keep(path, text, self.clock())  # noqa: E731 - a closure over the path
        swap = Swap(self.port, os.fspath(real), data, new, keep)
        try:
            swap.begin()
        except Changed:
            return Applied(path, written=False, problem=reason(path, "changed-meanwhile"))
        except OSError as error:
            # It may have come after the exchange: only the note itself says which text it holds.
            return self._broken(path, swap, error)
        return swap

    def _broken(self, path: str, swap: Swap, error: OSError) -> Applied:
        # What it left is brought to its end before the next write to this folder.
        self.recovered.discard(swap.folder)
        stands = self._stands(swap)
        return Applied(path, stands, _told(path, error), bytes_digest(swap.new) if stands else "")

    def _create(self, edit: Edit, real: Path) -> Applied:
        data = spliced("", edit.splices).encode("utf-8")
        real.parent.mkdir(parents=True, exist_ok=True)
        created = create(self.port, os.fspath(real), data)
        self._sync(os.fspath(real.parent))
        problem = None if created else reason(edit.path, "changed-meanwhile")
        return Applied(edit.path, created, problem, bytes_digest(data))

    def _finish(self, swaps: dict[str, Swap]) -> dict[str, Applied]:
        """Linger once for all, look at each until calm, and read what stands there."""
        done: dict[str, Applied] = {}
        waiting = dict(swaps)
        while waiting:
            self.port.wait(self.linger)
            for path, swap in list(waiting.items()):
                try:
                    if not swap.look():
                        continue
                    done[path] = self._result(path, swap)
                except OSError as error:
                    done[path] = self._broken(path, swap, error)
                del waiting[path]
        return done

    def _result(self, path: str, swap: Swap) -> Applied:
        written = self._stands(swap)
        if os.path.lexists(swap.out):
            self.recovered.discard(swap.folder)
        if swap.merges:
            return Applied(path, written, reason(path, "saved-meanwhile", names=", ".join(swap.names)))
        problem = None if written else reason(path, "changed-meanwhile")
        return Applied(path, written, problem, bytes_digest(swap.new))

    def _stands(self, swap: Swap) -> bool:
        for _ in range(2):
            with suppress(OSError):
                return self.port.read(swap.note) == swap.new
        return False

    def _recover(self, folder: str) -> tuple[Problem, ...]:
        told = Recovery(self.port, self._keep_real, self.linger).folder(folder)
        self.recovered.add(folder)
        return tuple(reason(self._relative(note), code, names=", ".join(names)) for note, code, names in told)

    def _keep_real(self, real: str, data: bytes) -> str:
        return self.backups.keep(self._relative(real), data, self.clock())

    def _relative(self, real: str) -> str:
        return Path(real).relative_to(self.vault.root).as_posix()

    def _synced(self, folders: set[str], done: dict[str, Applied]) -> dict[str, Applied]:
        """Bring the folders' names to the disk; return anew what may not have got there."""
        doubtful: dict[str, Applied] = {}
        for folder in sorted(folders):
            try:
                self._sync(folder)
            except OSError as error:
                inside = [one for one in done.values() if one.written and self._folder(one.path) == folder]
                doubtful |= {one.path: replace(one, problem=fault(one.path, error)) for one in inside}
        return doubtful

    def _folder(self, path: str) -> str:
        return os.fspath((self.vault.real(path) or self.vault.root / path).parent)

    def _sync(self, folder: str) -> None:
        try:
            self.port.sync(folder)
        except OSError as error:
            if error.errno not in {errno.EINVAL, errno.ENOENT, errno.EACCES}:
                raise


def _told(path: str, error: OSError) -> Problem:
    return reason(path, "attributes") if isinstance(error, CannotKeep) else fault(path, error)
