"""What regions remember of items: records by id, and what became of lines that were moved away."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from datetime import date

from followup_notes.model.case import Application, Case
from followup_notes.model.facts import Mark
from followup_notes.model.note import Box, Record, Stray


@dataclass(frozen=True, slots=True)
class Kept:
    """One record, the note whose ledger holds it, and the note its line was moved to."""

    path: str
    record: Record
    moved_to: str | None = None


class Memory:
    """All records of a case by id, with moved lines read into them."""

    def __init__(self, case: Case, strays: Mapping[str, Stray]) -> None:
        """Take the case's records; of an id that stands in two notes the livelier record counts."""
        self.by_id: dict[str, Kept] = {}
        self.strays = strays
        self._held = {(path, record.id) for path, record in case.records}
        self._owners: dict[str, str | None] = {}
        for path, record in case.records:
            stray = strays.get(record.id)
            kept = Kept(path, record)
            moved = stray is not None and not (stray.in_region and stray.at.path == path)
            kept = _with_stray(kept, stray) if stray and moved else kept
            other = self.by_id.get(record.id)
            if other is None or _weight(kept.record) > _weight(other.record):
                self.by_id[record.id] = kept

    def find(self, ident: str) -> Kept | None:
        """Return what is remembered of an id, from a ledger or from a moved line alone."""
        kept = self.by_id.get(ident)
        if kept is None and (stray := self.strays.get(ident)):
            return _with_stray(Kept(stray.at.path, Record(ident, "", "", stray.at)), stray)
        return kept

    def home(self, kept: Kept, born: str) -> str:
        """Return the note an item belongs to: where it was born, while it stands there, whatever was pasted elsewhere."""
        return born if (born, kept.record.id) in self._held else kept.path

    def owner(self, path: str, case: Case) -> str | None:
        """Return the key of the application that a note's region speaks for."""
        if path not in self._owners:
            near = [one for one in case.applications if path == one.note or path in _notes(one)]
            found = near or [one for one in case.applications if path in one.members]
            self._owners[path] = found[0].key if found else None
        return self._owners[path]

    def all(self) -> Iterable[Kept]:
        """Return all that ledgers keep."""
        return self.by_id.values()


def _notes(application: Application) -> set[str]:
    return {interview.note for interview in application.interviews}


def _weight(record: Record) -> int:
    return 2 * bool(record.done) + record.dismissed


def _with_stray(kept: Kept, stray: Stray) -> Kept:
    record = kept.record
    # A line in plain text was moved; one in another note's region is a copy beside our own.
    dismissed = record.dismissed and stray.in_region
    done: Mark = record.done
    if stray.box is Box.DONE and not done:
        done = stray.done or True
    snoozed = stray.due if stray.due and record.due and stray.due != record.due else record.snoozed
    changed = replace(
        record, done=done, snoozed=snoozed, dismissed=(dismissed or stray.box is Box.CANCELLED) and not done
    )
    return Kept(kept.path, changed, stray.at.path)


def tick_day(mark: Mark) -> date | None:
    """Return the day of a mark that has one."""
    return date(mark.year, mark.month, mark.day) if isinstance(mark, date) else None
