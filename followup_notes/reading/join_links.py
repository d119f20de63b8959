"""Where wiki links lead: notes by path and by file name, in any case."""

from __future__ import annotations

from collections.abc import Iterable
from unicodedata import normalize

from followup_notes.model.note import Note


def folded(name: str) -> str:
    """Return the form in which links and file names are compared."""
    return " ".join(normalize("NFC", name).casefold().split())


def stem(path: str) -> str:
    """Return a note's file name without folder and ending."""
    return path.rsplit("/", 1)[-1].removesuffix(".md")


def folder(path: str) -> str:
    """Return the folder of a note, "" for the vault's top."""
    return path.rpartition("/")[0]


class Shelf:
    """Notes of some kinds, to be found by link."""

    def __init__(self, notes: Iterable[Note]) -> None:
        """Index the notes by path and by file name."""
        self._by_path: dict[str, Note] = {}
        self._by_stem: dict[str, list[Note]] = {}
        for note in sorted(notes, key=lambda one: one.path):
            self._by_path.setdefault(folded(note.path.removesuffix(".md")), note)
            self._by_stem.setdefault(folded(stem(note.path)), []).append(note)

    def find(self, link: str, near: str) -> Note | None:
        """Return the note a link in the note `near` leads to; of equal names the nearest, then the first."""
        target = folded(_target(link))
        if not target:
            return None
        home = folded(folder(near))
        exact = self._by_path.get(target) or self._by_path.get(f"{home}/{target}" if home else target)
        if exact:
            return exact
        same = self._by_stem.get(target.rsplit("/", 1)[-1], [])
        fitting = [note for note in same if folded(note.path).removesuffix(".md").endswith(target)]
        return min(fitting, key=lambda note: (folder(note.path) != folder(near), note.path), default=None)

    def named(self, name: str) -> Note | None:
        """Return the only note with this file name, None where there is none or several."""
        same = self._by_stem.get(folded(name), [])
        return same[0] if len(same) == 1 else None


def _target(link: str) -> str:
    target = link.strip().removeprefix("[[").removesuffix("]]")
    target = target.split("|")[0].split("#")[0].split("^")[0].strip().removesuffix(".md")
    while target.startswith(("../", "./", "/")):
        target = target.split("/", 1)[1]
    return target
