"""Changes of rules: read, held against each other, and laid over the rules they change."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from typing import Any

from followup_notes.book.faults import Faults
from followup_notes.book.lines import ALSO, LINES, Lexicon
from followup_notes.book.parts import Named, Off
from followup_notes.book.roster import Roster
from followup_notes.book.rule import Line, read_body
from followup_notes.book.tree import place
from followup_notes.model.problem import Position
from followup_notes.model.rules import Condition, Replaced, Rule


@dataclass(frozen=True, slots=True)
class Change:
    """One line of one change of one rule, in one country's profile or ("") everywhere."""

    rule: str
    country: str
    name: str
    line: Line

    @property
    def slots(self) -> Iterator[tuple[str, str, str, str]]:
        """Yield what no second file may change too: the line, or each word that is added."""
        if self.name in ALSO:
            for condition in self.conditions:
                yield self.rule, self.country, self.name, condition.word
        else:
            yield self.rule, self.country, self.name, ""

    @property
    def conditions(self) -> tuple[Condition, ...]:
        """Return the conditions of an `also` line."""
        return self.line.value if isinstance(self.line.value, tuple) else ()


def read_changes(named: Iterable[Named], roster: Roster, lexicon: Lexicon, faults: Faults) -> tuple[Change, ...]:
    """Read the changes of one layer; a line that two files change counts in neither."""
    found: list[Change] = []
    for one in sorted(named, key=lambda change: change.key.at):
        rule = roster.look_up(one.key, faults, "to change")
        if rule:
            body = read_body(rule, one.node, lexicon, faults, change=True)
            found.extend(Change(rule, one.country, name, line) for name, line in body.lines.items())
    return tuple(_undisputed(found, faults))


def _undisputed(changes: list[Change], faults: Faults) -> Iterator[Change]:
    first: dict[tuple[str, str, str, str], Change] = {}
    disputed: set[tuple[str, str, str, str]] = set()
    for change in changes:
        for slot in change.slots:
            other = first.setdefault(slot, change)
            if other is not change:
                disputed.add(slot)
                report_both(f'"{change.name}" of "{change.rule}"', change.line.at, other.line.at, faults)
    return (change for change in changes if not disputed.intersection(change.slots))


def report_both(what: str, at: Position, other: Position, faults: Faults) -> None:
    """Report that two places say one thing."""
    faults.error(
        at, "changed-twice", f"{what} is changed here and in {place(other)}; neither counts", "delete one of the two"
    )


def changed(rules: Mapping[str, Rule], changes: Iterable[Change], country: str) -> dict[str, Rule]:
    """Return the rules with the changes of one country's profile laid over them."""
    result = dict(rules)
    for change in changes:
        if change.country == country and change.rule in result:
            result[change.rule] = _with(result[change.rule], change)
    return result


def _with(rule: Rule, change: Change) -> Rule:
    if change.name in ALSO:
        return _with_added(rule, change)
    before = rule.keys.get(change.name)
    said = Replaced(change.line.at, change.line.text, before.at if before else None, before.text if before else None)
    values: dict[str, Any] = {LINES[change.name][0]: change.line.value}
    return replace(rule, keys={**rule.keys, change.name: said}, **values)


def _with_added(rule: Rule, change: Change) -> Rule:
    name = ALSO[change.name][0]
    added = {condition.word: condition for condition in change.conditions}
    kept = tuple(condition for condition in getattr(rule, name) if condition.word not in added)
    said = Replaced(change.line.at, change.line.text)
    values: dict[str, Any] = {name: (*kept, *added.values())}
    return replace(rule, keys={**rule.keys, change.name: said}, **values)


def switched_off(rules: Mapping[str, Rule], offs: Iterable[Off], roster: Roster, country: str) -> dict[str, Rule]:
    """Return the rules with those of `offs` switched off."""
    result = dict(rules)
    for off in sorted(offs, key=lambda one: one.key.at):
        name = roster.find(off.key.text)
        if off.country == country and name in result and result[name].off is None:
            result[name] = replace(result[name], off=off.why, off_at=off.key.at)
    return result
