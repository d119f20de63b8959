"""A company or role spelt anew: digests of what was written before go on counting, so that no entry need change."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from itertools import product

from followup_notes.model.note import Seen
from followup_notes.notation import ledger as ledgers
from followup_notes.notation.ledger import Entry
from followup_notes.notation.standing import Draft, draft_stamp
from followup_notes.notation.taskline import TaskLine, stamp, words

KINDS = ("company", "role")
"""What an application is called: the only facts that stand behind every letter of it."""


@dataclass(frozen=True, slots=True)
class Swap:
    """Pairs of a spelling in force and the one to put in its place."""

    pairs: tuple[tuple[str, str], ...]

    def of(self, text: str, *, folded: bool = False) -> str | None:
        """Return what counts of a text in the other spelling; None where it would not lead back to this text."""
        said = words(text).casefold() if folded else words(text)
        for pair in self.pairs:
            now, other = (words(name).casefold() if folded else words(name) for name in pair)
            swapped = said.replace(now, other)
            if now != other and swapped.replace(other, now) != said:
                return None
            said = swapped
        return said

    def draft(self, heading: str, letter: str) -> str | None:
        """Return the digest of a draft in the other spelling."""
        said = self.of(heading, folded=True), self.of(letter)
        return None if said[0] is None or said[1] is None else draft_stamp(said[0], said[1])

    def task(self, task: TaskLine) -> str | None:
        """Return the digest of a task's line in the other spelling."""
        said = self.of(task.text)
        return None if said is None else stamp(replace(task, text=said))


def spellings(spelt: Iterable[Seen]) -> dict[str, tuple[str, ...]]:
    """Return the spellings that a ledger remembers, by kind, from the first to the one in force."""
    found: dict[str, list[str]] = {}
    for seen in spelt:
        kind, _, name = seen.fact.partition("=")
        found.setdefault(kind, []).append(name)
    return {kind: tuple(names) for kind, names in found.items()}


def swaps(names: Iterable[Sequence[str]]) -> tuple[Swap, ...]:
    """Return every way to put earlier spellings in place of those in force, which are the last of each kind."""
    each = [[(kind[-1], other) for other in reversed(kind)] for kind in names if kind]
    return tuple(Swap(pairs) for pairs in product(*each) if any(now != other for now, other in pairs))


def told(
    entry: Entry, task: TaskLine | None, draft: Draft | None, whys: Iterable[str], names: Iterable[Sequence[str]]
) -> Entry:
    """Return an entry with the digests of what stands, where this is what was written but for the spelling.

    Such an entry was written from facts that hold no longer, so it is made to follow them.
    """
    ways = swaps(names)
    if not ways:
        return entry
    settled = bool(entry.done or entry.cancelled or entry.dismissed)
    after = replace(
        entry,
        draft=_draft(entry, draft, ways, settled=settled) if draft else entry.draft,
        text=_text(entry, task, ways, settled=settled) if task else entry.text,
        facts=_facts(entry, whys, ways, settled=settled),
    )
    return after if after == entry else replace(after, facts=ledgers.of_other_facts(after.facts))


def _draft(entry: Entry, draft: Draft, ways: Sequence[Swap], *, settled: bool) -> str | None:
    heading, letter = draft.heading.text if draft.heading else "", draft.letter.text
    turned = _turned_back(letter, ways)
    if not turned and any(way.draft(heading, letter) == entry.draft for way in ways):
        return draft.stamp
    return "edited" if turned and not settled and draft.stamp == entry.draft else entry.draft


def _text(entry: Entry, task: TaskLine, ways: Sequence[Swap], *, settled: bool) -> str | None:
    turned = _turned_back(task.text, ways)
    if not turned and any(way.task(task) == entry.text for way in ways):
        return stamp(task)
    return None if turned and not settled and stamp(task) == entry.text else entry.text


def _facts(entry: Entry, whys: Iterable[str], ways: Sequence[Swap], *, settled: bool) -> str | None:
    for why in whys:
        turned = _turned_back(why, ways)
        if not turned and any(ledgers.same_why(entry.facts, way.of(why) or "\0") for way in ways):
            return ledgers.with_why(entry.facts, why)
        if turned and not settled and ledgers.same_why(entry.facts, why):
            return ledgers.with_why(entry.facts, "edited")
    return entry.facts


def _turned_back(text: str, ways: Iterable[Swap]) -> bool:
    """Tell whether somebody put a spelling that is no longer in force back into a text."""
    return any(_names(text, other, now) and not _names(text, now, other) for way in ways for now, other in way.pairs)


def _names(text: str, name: str, other: str) -> bool:
    """Tell whether a name stands in a text other than as a part of another, longer one."""
    if name in other:
        text = text.replace(other, " ")
    return re.search(rf"(?<![\w@.]){re.escape(name)}(?![\w@]|\.\w)", text) is not None
