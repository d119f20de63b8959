"""What one check found: where, which words, why, and what would be better."""

from __future__ import annotations

from dataclasses import dataclass

from followup_notes.model.problem import Severity


@dataclass(frozen=True, slots=True)
class Found:
    """One finding before its place is counted; `start` is an offset of the body, -1 for the letter as a whole."""

    start: int
    text: str
    message: str
    better: str
    severity: Severity | None = None
    """Where it differs from the check's own."""
    in_subject: bool = False
