"""What a rule on meaning is: patterns that mean the same for manners, what is better, and where they are harmless."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Rule:
    """Patterns of one check; `unless` names words and meanings that make a sentence harmless."""

    check: str
    better: str
    patterns: tuple[str, ...]
    unless: frozenset[str]
    told: bool = False
    """It also holds for what the reader said and for what is told of earlier jobs."""


def rule(check: str, better: str, patterns: str, unless: str = "", *, told: bool = False) -> Rule:
    """Build a rule from its patterns, one on each line."""
    rows = tuple(line.strip() for line in patterns.strip().split("\n") if line.strip())
    return Rule(check, better, rows, frozenset(word.replace("_", " ") for word in unless.split()), told)
