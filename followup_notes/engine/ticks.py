"""What a tick or a recorded message of a rule's letter means to the rest of the application."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from followup_notes.model.rules import Policies, Rule
from followup_notes.notation.nearest import fold

TO_COMPANY = frozenset({"sent", "thanked", "withdrawn"})


def meaning(rule: Rule) -> str:
    """Return what a tick of this rule means: a key of `vocabulary.TICKS`, never empty."""
    if rule.tick:
        return rule.tick
    # Who vouches for me is no part of the company I wait for.
    return "sent" if rule.draft and rule.each != "reference" else "done"


@dataclass(frozen=True, slots=True)
class Kinds:
    """Which rules a message's kind speaks for: by letter kind and by the rule's own name."""

    rules: Mapping[str, frozenset[str]]
    nudges: frozenset[str]
    elsewhere: frozenset[str]

    def speaks_for(self, kind: str | None, rule: Rule) -> bool:
        """Tell whether a message of this kind is one that the rule asks for."""
        return kind is not None and rule.name in self.rules.get(fold(kind), frozenset())

    def is_nudge(self, kind: str | None) -> bool:
        """Tell whether a message of this kind is a nudge."""
        return kind is not None and bool(self.rules.get(fold(kind), frozenset()) & self.nudges)

    def to_company(self, kind: str | None) -> bool:
        """Tell whether a message of this kind goes to the company (or its agency)."""
        names = self.rules.get(fold(kind), frozenset()) if kind else frozenset()
        return not names or not names <= self.elsewhere


_MADE: dict[int, tuple[Mapping[str, Rule], Policies, Kinds]] = {}
_MOST_MADE = 16


def kinds_of(rules: Mapping[str, Rule], policies: Policies) -> Kinds:
    """Return the table of message kinds for a country's rules; made once, as neither ever changes."""
    found = _MADE.get(id(rules))
    if found is None or found[0] is not rules or found[1] is not policies:
        if len(_MADE) >= _MOST_MADE:
            _MADE.clear()
        found = _MADE[id(rules)] = (rules, policies, _make(rules, policies))
    return found[2]


def _make(rules: Mapping[str, Rule], policies: Policies) -> Kinds:
    found: dict[str, set[str]] = {}
    for rule in rules.values():
        for kind in (rule.name, *rule.formerly, *(choice.kind for choice in rule.draft)):
            found.setdefault(fold(kind), set()).add(rule.name)
    elsewhere = frozenset(rule.name for rule in rules.values() if meaning(rule) not in TO_COMPANY)
    table = {kind: frozenset(names) for kind, names in found.items()}
    return Kinds(table, frozenset(policies.patience.holds), elsewhere)
