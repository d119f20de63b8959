"""The command `rules`: the rules in force, each line with where it stands and what it replaced."""

from __future__ import annotations

import argparse
from collections.abc import Iterator, Mapping

from followup_notes.cli import report
from followup_notes.cli.shapes import Json
from followup_notes.cli.usage import wrong
from followup_notes.cli.vault import view
from followup_notes.model.problem import Position
from followup_notes.model.rules import Replaced, Rule
from followup_notes.notation.nearest import did_you_mean, fold
from followup_notes.turn import View

EXAMPLES = ("rules", "rules thank-you-note")


def arguments(parser: argparse.ArgumentParser) -> None:
    """Add the command's own arguments."""
    parser.add_argument("rule", metavar="RULE", nargs="?", help="one rule, with every line")
    parser.add_argument("--country", metavar="CODE", help="as they are for employers of this country")


def run(args: argparse.Namespace) -> int:
    """Show the rules in force."""
    seen = view(args)
    rules = seen.book.rules_for(args.country)
    chosen = [_find(args.rule, rules)] if args.rule else in_order(rules, seen)
    lines = list(_full(chosen[0])) if args.rule else [_brief(rule) for rule in chosen]
    return report.finish(args, {"rules": [shape(rule) for rule in chosen]}, seen.book.problems, lines)


def _find(name: str, rules: Mapping[str, Rule]) -> Rule:
    for rule in rules.values():
        if fold(name) in map(fold, (rule.name, *rule.formerly)):
            return rule
    raise wrong(
        f'No rule is called "{name}".', did_you_mean(name, rules, "`followup-notes rules` lists them."), "no-rule"
    )


def in_order(rules: Mapping[str, Rule], seen: View) -> list[Rule]:
    """Return the rules in the order of the plan; those it does not name come last."""
    order = seen.book.policies[""].order
    rank = {name: place for place, name in enumerate(order)}
    return sorted(rules.values(), key=lambda rule: (rank.get(rule.name, len(rank)), rule.name))


def _brief(rule: Rule) -> str:
    off = f"  (off{f': {rule.off}' if rule.off else ''})" if rule.off is not None else ""
    mine = "" if rule.shipped else "  (yours)"
    changed = "  (changed)" if rule.shipped and any(key.was for key in rule.keys.values()) else ""
    return f"{rule.name:<26}  {rule.title or rule.why}{mine}{changed}{off}"


def _full(rule: Rule) -> Iterator[str]:
    yield f"{rule.name}  [{rule.at}]"
    if rule.off is not None:
        yield f"  off{f': {rule.off}' if rule.off else ''}  [{rule.off_at}]"
    for name, key in rule.keys.items():
        if name == "examples":
            continue
        first, *others = key.text.strip().split("\n")
        yield f"  {name:<9}  {first}{_place(key)}"
        for line in others:
            yield f"  {'':<9}  {line}"


def _place(key: Replaced) -> str:
    was = f"   (was: {' '.join(key.was.split())}  [{key.was_at}])" if key.was else ""
    return f"  [{key.at}]{was}"


def shape(rule: Rule) -> dict[str, Json]:
    """Shape a rule and where each of its lines stands."""
    keys: dict[str, Json] = {
        name: {"text": key.text, **_at(key.at), "was": key.was, "was_at": str(key.was_at) if key.was_at else None}
        for name, key in rule.keys.items()
    }
    return {"name": rule.name, **_at(rule.at), "off": rule.off, "shipped": rule.shipped, "keys": keys}


def _at(at: Position) -> dict[str, Json]:
    return {"path": at.path, "line": at.line, "column": at.column}
