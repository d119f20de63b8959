"""Replacing one note while others may be saving it: the protocol that loses nothing.

The new text lies complete on the disk, then trades places with the note in one step. What came out
is looked at: if somebody saved in between, it goes back. An editor may still hold the file that came
out, so it is kept for a moment (the linger) and looked at again; a late save goes back whole, or,
where the note was saved as well, both are merged. Each step was found necessary: without it, orders of steps
exist that lose a save (`tests/test_disk_interleavings.py` has them).
"""

from __future__ import annotations

import errno
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass, field
from pathlib import Path

from followup_notes.disk.exchange import CANNOT
from followup_notes.disk.journal import entry, part
from followup_notes.disk.merging import holds, merge
from followup_notes.disk.port import Port
from followup_notes.disk.whole import unfinished

PATIENCE = 8
"""Lingers that a half save is given to become whole, and rounds that late saves are followed."""
AWAY = 200
"""Tries, a hundredth of a second apart, while an editor has the note's name moved away."""


class Changed(Exception):  # noqa: N818 - it is no error but what everybody hopes to find out
    """The note is no longer what the plan was made on; nothing was written."""


@dataclass
class Swap:
    """One replacement under way: `begin`, then `look` after each linger until it says that all is calm.

    `keep` takes a copy of a user's text to the backups and returns its name there.
    """

    port: Port
    note: str
    base: bytes
    new: bytes
    keep: Callable[[bytes], str]
    merged: bool = False
    copies: dict[bytes, str] = field(default_factory=dict)
    names: list[str] = field(default_factory=list)
    inner: list[Swap] = field(default_factory=list)
    rounds: int = 0
    merges: int = 0
    saved: bool = False
    """Somebody saved while this went on; the note is theirs now."""

    def __post_init__(self) -> None:
        self.folder = str(Path(self.note).parent)
        self.entry = entry(self.note, self.base, self.new, merged=self.merged)
        self.out = self.entry.path(self.folder)

    def begin(self) -> None:
        """Put the new text in the note's place.

        Raises:
            Changed: the note is not what it was; nothing was done.
            OSError: nothing was done, or what was done stands in the journal.
        """
        self._prepare()
        try:
            self._compare()
            self.port.exchange(self.out, self.note)
        except OSError as error:
            if error.errno in CANNOT:
                return self._replace_plainly()
            self._give_up(error)
        came = self._came()
        if came != self.base and not unfinished(came, len(self.base)):
            self._copy(came)
            self._put_back()
        return None

    def look(self) -> bool:
        """Look at what came out, once more; tell whether all is calm and cleared away."""
        self.rounds += 1
        self.inner = [swap for swap in self.inner if not swap.look()]
        if self.inner:
            return False
        late = self.port.read(self.out)
        if late is None or late in (self.base, self.new) or late in self.copies:
            return self._nothing_missing() and self._clear()
        if unfinished(late, len(self.base)) and self.rounds < PATIENCE:
            return False
        if not late.strip():
            # Left for recovery: an editor may have stopped between truncating and writing.
            return True
        self._late(late)
        return False

    def _prepare(self) -> None:
        new = part(self.folder)
        try:
            self.port.create(new, self.new, like=self.note)
            self.port.rename(new, self.out)
        except OSError:
            with suppress(OSError):
                self.port.remove(new)
            raise

    def _compare(self) -> None:
        if self.port.read(self.note) != self.base:
            self.port.remove(self.out)
            raise Changed

    def _give_up(self, error: OSError) -> None:
        with suppress(OSError):
            if self.port.read(self.out) == self.new:
                self.port.remove(self.out)
        if error.errno == errno.ENOENT:
            raise Changed from error
        raise error

    def _replace_plainly(self) -> None:
        """Compare and replace, where nothing better can be done; what stood there is in the backups."""
        self.names.append(self.keep(self.base))
        self._compare()
        self.port.rename(self.out, self.note)

    def _came(self) -> bytes:
        return self.port.read(self.out) or b""

    def _late(self, late: bytes) -> None:
        self._copy(late)
        if not self.merged and self.port.read(self.note) == self.new:
            self._put_back()

    def _copy(self, text: bytes) -> None:
        """Keep a copy: a second name would share the file, and die by an editor's truncating it."""
        self.saved = True
        if text in self.copies:
            return
        # In a backup too: an editor that loaded our text in between may save it over this one much later.
        self.names.append(self.keep(text))
        new, kept = part(self.folder), self.entry.kept(self.folder, len(self.copies))
        self.port.create(new, text, like=None)
        self.port.rename(new, kept)
        self.copies[text] = kept

    def _put_back(self) -> None:
        """Give the note back what came out, unless a third save came meanwhile: the newest stays on top."""
        self._exchange_patiently()
        if self.port.read(self.out) not in (self.new, None):
            self._exchange_patiently()

    def _exchange_patiently(self) -> None:
        for _ in range(AWAY):
            try:
                return self.port.exchange(self.out, self.note)
            except FileNotFoundError:
                # An editor that moves the old file away first is about to make the new one.
                self.port.wait(0.01)
        if self.port.read(self.note) is None:
            self.port.link(self.out, self.note)
        return None

    def _nothing_missing(self) -> bool:
        """Merge what an editor overwrote that had loaded our text before the other's save went back."""
        if not self.copies:
            return True
        note = self.port.read(self.note)
        if note is None:
            return True
        if unfinished(note, len(self.base)) and self.rounds < PATIENCE:
            return False
        missing = [text for text in self.copies if not holds(note, text, self.base)]
        return not missing or self._merge(note, missing)

    def _merge(self, note: bytes, missing: list[bytes]) -> bool:
        """Write both versions joined; False: one more round."""
        self.names.append(self.keep(note))
        if self.rounds >= 2 * PATIENCE:
            return True
        joined = note
        for text in missing:
            joined = merge(self.base, joined, text)
        inner = Swap(self.port, self.note, note, joined, self.keep, merged=True)
        with suppress(Changed):
            inner.begin()
            self.inner.append(inner)
            self.merges += 1
        return False

    def _clear(self) -> bool:
        for kept in self.copies.values():
            self.port.remove(kept)
        self.port.remove(self.out)
        return True
