"""Policies laid over each other: shipped, the country's profile, the vault, its profile."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from datetime import time
from typing import Any

from followup_notes.book.changes import report_both
from followup_notes.book.faults import Faults
from followup_notes.book.parts import Parts
from followup_notes.book.policies import PolicyLines
from followup_notes.book.roster import Roster
from followup_notes.book.rule import Line
from followup_notes.model.problem import Position
from followup_notes.model.rules import Hold, Patience, Policies, Quiet, SendOn

_FALLBACK = Policies(Patience(3, 2, ()), (), (), (), SendOn(time(8), time(18)))


def lines_of(parts: Parts, country: str, faults: Faults) -> dict[str, Line]:
    """Return the policy lines of one layer for a country; a line that two files say counts in neither."""
    found: dict[str, Line] = {}
    disputed: set[str] = set()
    for name, line in sorted(_all_lines(parts.policies, country), key=lambda pair: pair[1].at):
        other = found.setdefault(name, line)
        if other is not line:
            disputed.add(name)
            report_both(f'"{name.removeprefix("patience ").removeprefix("plan ")}"', line.at, other.at, faults)
    return {name: line for name, line in found.items() if name not in disputed}


def _all_lines(policies: Iterable[tuple[str, PolicyLines]], country: str) -> list[tuple[str, Line]]:
    return [pair for land, policy in policies if land == country for pair in policy.lines.items()]


def effective(
    layers: Sequence[Mapping[str, Line]], holds: Sequence[Hold], quiet: Sequence[Quiet], roster: Roster, faults: Faults
) -> Policies:
    """Return the policies that hold when the layers lie over each other, the last on top."""
    patience, send_on = _FALLBACK.patience, _FALLBACK.send_on
    order: tuple[str, ...] = ()
    after: tuple[str, ...] = ()
    placed: Position | None = None
    for layer in layers:
        patience = _patience(patience, layer, roster)
        if "plan order" in layer:
            placed = layer["plan order"].at
            order = merged_order(order, roster.proper(_names(layer["plan order"])))
        if "plan after acceptance" in layer:
            after = roster.proper(_names(layer["plan after acceptance"]))
        if "send on" in layer and isinstance(layer["send on"].value, SendOn):
            send_on = layer["send on"].value
    order = (*order, *(name for name in sorted(roster.rules) if name not in order))
    return Policies(patience, order, legal_holds(holds, order, placed, roster, faults), tuple(quiet), send_on, after)


def _names(line: Line) -> tuple[str, ...]:
    return line.value if isinstance(line.value, tuple) else ()


def _patience(before: Patience, layer: Mapping[str, Line], roster: Roster) -> Patience:
    values: dict[str, Any] = {}
    for key in ("gap", "stop after", "then", "holds"):
        line = layer.get(f"patience {key}")
        if line:
            values[key.replace(" ", "_")] = roster.proper(_names(line)) if key == "holds" else line.value
            values["at"] = line.at
    return replace(before, **values)


def merged_order(shipped: Sequence[str], wished: Sequence[str]) -> tuple[str, ...]:
    """Return the shipped order with the wished one laid into the places of the rules it names.

    Rules that are new in it follow the one named before them.
    """
    known = [name for name in wished if name in shipped]
    turn = iter(known)
    placed = [next(turn) if name in known else name for name in shipped]
    before: str | None = None
    for name in wished:
        if name not in placed:
            placed.insert(placed.index(before) + 1 if before else 0, name)
        before = name
    return tuple(placed)


def legal_holds(
    holds: Iterable[Hold], order: Sequence[str], placed: Position | None, roster: Roster, faults: Faults
) -> tuple[Hold, ...]:
    """Return the holds that point from earlier to later rules of the plan; report the others."""
    place = {name: index for index, name in enumerate(order)}
    found: list[Hold] = []
    for hold in holds:
        for rule in roster.proper(hold.rules):
            waited = roster.proper(hold.while_open)
            legal = tuple(name for name in waited if place[name] < place[rule])
            for name in waited:
                if name not in legal:
                    _report_circle(rule, name, hold, placed, faults)
            found.extend([Hold((rule,), legal, hold.why, hold.at)] if legal else [])
    return tuple(found)


def _report_circle(rule: str, waited: str, hold: Hold, placed: Position | None, faults: Faults) -> None:
    at = (
        placed if placed and hold.at.path.startswith("shipped/") and not placed.path.startswith("shipped/") else hold.at
    )
    faults.error(
        at,
        "hold-backwards",
        f'"{rule}" cannot wait for "{waited}", which stands not before it in plan.order',
        f'put "{waited}" before "{rule}" in the order, or take it out of the hold',
    )
