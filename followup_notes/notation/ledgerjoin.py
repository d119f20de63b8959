"""Ledgers that a merge left side by side, made one: a tick and the earliest days win."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from datetime import date

from followup_notes.model.note import Seen
from followup_notes.notation.ledger import Entry


def joined(entries: Iterable[Entry]) -> tuple[Entry, ...]:
    """Make one of the entries of one id: a tick and the earliest days win."""
    by_id: dict[str, Entry] = {}
    for entry in entries:
        first = by_id.get(entry.id)
        by_id[entry.id] = _merged(first, entry) if first else entry
    return tuple(by_id.values())


def earliest(seen: Iterable[Seen]) -> tuple[Seen, ...]:
    """Keep each fact once, with the earliest day, in the order of its first mention."""
    by_fact: dict[str, Seen] = {}
    for each in seen:
        by_fact[each.fact] = min(by_fact.get(each.fact, each), each, key=lambda one: one.on)
    return tuple(by_fact.values())


def _merged(one: Entry, other: Entry) -> Entry:
    return replace(
        one,
        due=_sooner(one.due, other.due),
        text=one.text or other.text,
        draft=one.draft or other.draft,
        facts=one.facts or other.facts,
        done=_sooner(one.done, other.done),
        dismissed=_sooner(one.dismissed, other.dismissed),
        cancelled=one.cancelled or other.cancelled,
        again=one.again or other.again,
        silenced=tuple(dict.fromkeys(one.silenced + other.silenced)),
    )


def _sooner(one: date | None, other: date | None) -> date | None:
    return min((day for day in (one, other) if day), default=None)
