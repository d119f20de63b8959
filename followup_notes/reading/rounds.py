"""Several rounds in one note: a list, a table, or a heading for each."""

from __future__ import annotations

from dataclasses import fields, replace

from followup_notes.model.facts import Facts, Kind
from followup_notes.reading.facts_of import assemble
from followup_notes.reading.gathered import Gathered
from followup_notes.reading.telling import Entry, Teller

# What a note says once for all its rounds.
SHARED = frozenset(
    [
        "company",
        "role",
        "agency",
        "coordinator",
        "hiring_manager",
        "recruiter",
        "referrer",
        "time_zone",
        "country",
        "region",
        "contact_preference",
        "language",
        "applied",
    ]
)
# What makes something told under a heading or in a row an interview of its own.
_WHEN = frozenset(["date", "time", "end"])


def told(found: Gathered, kind: Kind, teller: Teller) -> tuple[Facts, tuple[Facts, ...]]:
    """Return what holds for the whole note, and the facts of each interview it tells of."""
    if kind not in {Kind.INTERVIEW, Kind.APPLICATION}:
        return assemble([*found.common, *_flat(found)], teller), ()
    rounds = [entries for entries in found.rounds if _is_round(entries)]
    others = [entries for entries in found.rounds if not _is_round(entries)]
    if kind is Kind.INTERVIEW and (not rounds or (len(rounds) == 1 and _is_dated(found.common))):
        facts = assemble([*found.common, *_flat(found)], teller)
        return facts, (facts,)
    common = assemble([*found.common, *(entry for entries in others for entry in entries)], teller)
    anchor = teller.anchor
    facts_of = []
    for entries in rounds:
        teller.anchor = anchor
        facts_of.append(_with_shared(assemble(entries, teller), common))
    teller.anchor = anchor
    if kind is Kind.INTERVIEW and len(facts_of) == 1:
        facts = assemble([*found.common, *_flat(found)], teller)
        return facts, (facts,)
    return common, tuple(facts_of)


def _flat(found: Gathered) -> list[Entry]:
    return [entry for entries in found.rounds for entry in entries]


def _is_round(entries: list[Entry]) -> bool:
    return (
        any(entry.row.key in _WHEN for entry in entries)
        or len({entry.row.key for entry in entries} & {"interviewers", "status", "round", "stage"}) > 1
    )


def _is_dated(entries: list[Entry]) -> bool:
    return any(entry.row.key == "date" for entry in entries)


def _with_shared(facts: Facts, common: Facts) -> Facts:
    """Fill into a round what the note says for all of them."""
    missing = {
        field.name: getattr(common, field.name)
        for field in fields(Facts)
        if field.name in SHARED and getattr(facts, field.name) is None and getattr(common, field.name) is not None
    }
    places = {name: common.sources[name] for name in missing if name in common.sources}
    return replace(facts, **missing, sources={**places, **facts.sources}) if missing else facts
