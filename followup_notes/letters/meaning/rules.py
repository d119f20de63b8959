"""What a rule on meaning is: patterns that mean the same for manners, what is better, and where they are harmless."""

from __future__ import annotations

from dataclasses import dataclass

from followup_notes.letters.lines import listed


@dataclass(frozen=True, slots=True)
class Rule:
    """Patterns of one check; `unless` names words and meanings that make a sentence harmless."""

    check: str
    better: str
    patterns: tuple[tuple[str, bool], ...]
    """Each with whether it is sure; one that is not needs a second sign beside it, or a short sentence."""
    unless: frozenset[str]
    told: bool = False
    """It also holds for what the reader said and for what is told of earlier jobs."""


def rule(check: str, better: str, patterns: str, unless: str = "", *, told: bool = False) -> Rule:
    """Build a rule from its patterns, one on each line; "maybe" before one means that it is not sure."""
    return Rule(
        check, better, tuple(listed(patterns)), frozenset(word.replace("_", " ") for word in unless.split()), told
    )
