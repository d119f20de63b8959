"""All rules of all layers by name, and what an unknown or an old name means."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass, field
from itertools import zip_longest

from followup_notes.book.faults import Faults, Lost
from followup_notes.book.lines import Lexicon
from followup_notes.book.parts import Named, Parts
from followup_notes.book.rule import already, make_rule, read_body
from followup_notes.model.problem import Position
from followup_notes.model.rules import Rule, UserTest
from followup_notes.notation.nearest import fold
from followup_notes.notation.yaml import Scalar


@dataclass(slots=True)
class Roster:
    """Rules by name, and every name that was given, readable or not."""

    rules: dict[str, Rule] = field(default_factory=dict)
    places: dict[str, Position] = field(default_factory=dict)
    names: dict[str, str] = field(default_factory=dict)
    formerly: dict[str, str] = field(default_factory=dict)
    tests: list[UserTest] = field(default_factory=list)

    def add(self, parts: Parts, lexicon: Lexicon, faults: Faults) -> None:
        """Read the rules of a layer; of two with one name the first counts."""
        ordered = sorted(parts.rules, key=lambda one: one.key.at)
        for named, following in zip_longest(ordered, ordered[1:]):
            end = following.key.at if following else None
            self._add(named, end, lexicon, faults, shipped=parts.shipped)
        self.tests.extend(parts.tests)

    def _add(self, named: Named, end: Position | None, lexicon: Lexicon, faults: Faults, *, shipped: bool) -> None:
        name = " ".join(named.key.text.split())
        plain = fold(name)
        if not plain:
            faults.error(named.key.at, "nameless-rule", "this rule has no name", "write one, like ring-them:")
            return
        if plain in self.names or plain in self.formerly:
            proper = self.names.get(plain) or self.formerly[plain]
            already(name, named.key.at, self.places[proper], faults)
            return
        self.names[plain] = name
        self.places[name] = named.key.at
        body = read_body(name, named.node, lexicon, faults, change=False)
        self.tests.extend(body.tests)
        rule = make_rule(name, named.key, body, faults, shipped=shipped, lost=_lost(named.key.at, end, faults))
        if rule:
            self.rules[name] = rule
            self.formerly.update({fold(old): name for old in rule.formerly})

    def find(self, name: str) -> str | None:
        """Return the proper name of a rule, also by an old name."""
        plain = fold(name)
        return self.names.get(plain) or self.formerly.get(plain)

    def look_up(self, key: Scalar, faults: Faults, purpose: str) -> str | None:
        """Return the proper name; warn of an unknown one and of an old one."""
        name = self.find(key.text)
        if name is None and fold(key.text) in faults.lost_names:
            return None
        if name is None:
            faults.warning(
                key.at,
                "unknown-rule",
                f'there is no rule "{key.text}" {purpose}; this line does nothing',
                self.hint(key.text, faults),
            )
        elif fold(key.text) in self.formerly:
            faults.warning(
                key.at,
                "renamed-rule",
                f'the rule "{key.text}" is now called "{name}"',
                f"write {name} here; the old name still works",
            )
        return name

    def hint(self, name: str, faults: Faults) -> str:
        """Return the way out for a name that no rule has."""
        parts = [part.strip() for part in re.split(r",| and ", name)]
        if len(parts) > 1 and all(self.find(part) for part in parts):
            return f"write them as a list: [{', '.join(parts)}]"
        if name.startswith("-"):
            return "write a blank after each dash"
        if fold(name) in ("none", "empty", "no", "null"):
            return "write open: nothing"
        return faults.meant(name, (*self.names.values(), "nothing"), "followup-notes rules lists them all")

    def check_mentions(self, mentions: Iterable[Scalar], faults: Faults) -> None:
        """Report names in tests and plans that no rule has."""
        for key in mentions:
            if self.find(key.text) is None and fold(key.text) not in faults.lost_names:
                faults.error(
                    key.at,
                    "unknown-rule",
                    f'there is no rule "{key.text}"',
                    self.hint(key.text, faults),
                )

    def proper(self, names: Iterable[str]) -> tuple[str, ...]:
        """Return the proper names of those that are rules, each once."""
        found = (self.find(name) for name in names)
        return tuple(dict.fromkeys(name for name in found if name is not None))


def _lost(at: Position, end: Position | None, faults: Faults) -> tuple[Lost, ...]:
    """Return the lines between a rule's name and the next rule that could not be read."""
    return tuple(one for one in faults.lost if one.at.path == at.path and at < one.at and (end is None or one.at < end))
