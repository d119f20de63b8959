"""What an interrupted write left behind, brought to its end: no text is deleted that cannot be named."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from pathlib import Path

from followup_notes.disk.journal import Entry, name_digest, read_name, short
from followup_notes.disk.merging import holds, union
from followup_notes.disk.names import KEPT, PART, is_temporary
from followup_notes.disk.port import Port
from followup_notes.disk.swap import PATIENCE, Changed, Swap

Keep = Callable[[str, bytes], str]
"""Takes a path and a text to the backups; returns the name there."""
Told = tuple[str, str, tuple[str, ...]]
"""A note, the code of what happened to it, and the names of the versions in the backups."""


def folders_with_leftovers(root: Path) -> Iterable[str]:
    """Find the folders of a vault that hold temporary files of ours."""
    for folder, folders, files in os.walk(root):
        folders[:] = [name for name in folders if not name.startswith(".")]
        if any(is_temporary(name) for name in files):
            yield folder


def calm(port: Port, swaps: list[Swap], linger: float) -> None:
    """Wait until nothing more happens to any of these replacements."""
    while swaps:
        port.wait(linger)
        swaps = [swap for swap in swaps if not swap.look()]


@dataclass(frozen=True, slots=True)
class Recovery:
    """Brings interrupted writes to their end."""

    port: Port
    keep: Keep
    linger: float

    def folder(self, folder: str) -> list[Told]:
        """Clear a folder of temporary files; tell of the notes that a user's text was brought back to.

        Raises:
            OSError: what could not be brought to its end still stands.
        """
        names = self.port.names(folder)
        for name in names:
            if name.startswith(PART):
                self.port.remove(f"{folder}/{name}")
        # What came out goes first: it may be the note itself, of which the copies are only copies.
        names.sort(key=lambda name: (name.startswith(KEPT), name))
        entries = [(name, entry) for name in names if (entry := read_name(name))]
        return [told for name, entry in entries for told in self._one(folder, f"{folder}/{name}", entry)]

    def _one(self, folder: str, path: str, entry: Entry) -> list[Told]:
        told: list[Told] = []
        text = self._text(path)
        if text and short(text) not in (entry.before, entry.after):
            note, standing = self._standing(folder, entry)
            if standing is None:
                told = [(path, "left-alone", (self.keep(path, text),))]
            elif not holds(standing, text):
                told = [(note, "left-over", self._bring_back(note, text, entry, kept=KEPT in path))]
        self.port.remove(path)
        return told

    def _text(self, path: str) -> bytes | None:
        text = self.port.read(path)
        if text is None or text.strip():
            return text
        # An editor may have been caught between truncating and writing.
        self.port.wait(self.linger)
        text = self.port.read(path)
        return text if text and text.strip() else None

    def _standing(self, folder: str, entry: Entry) -> tuple[str, bytes | None]:
        """Find the note an entry speaks of, and its text; an editor may have its name away for a moment."""
        for patience in (True, False):
            for name in self.port.names(folder):
                note = f"{folder}/{name}"
                if name_digest(name) == entry.note and (text := self.port.read(note)) is not None:
                    return note, text
            if patience:
                self.port.wait(self.linger)
        return "", None

    def _bring_back(self, note: str, text: bytes, entry: Entry, *, kept: bool) -> tuple[str, ...]:
        names = tuple(self.keep(note, version) for version in (self.port.read(note) or b"", text))
        for _ in range(PATIENCE):
            standing = self.port.read(note) or b""
            if holds(standing, text):
                break
            untouched = short(standing) == entry.after and not entry.merged and not kept
            new = text if untouched else union(standing, text)
            swap = Swap(self.port, note, standing, new, lambda data: self.keep(note, data), merged=True)
            try:
                swap.begin()
            except Changed:
                self.port.wait(self.linger)
            else:
                calm(self.port, [swap], self.linger)
        return names
