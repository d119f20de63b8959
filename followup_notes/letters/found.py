"""What one check found: where, which words, why, and what would be better."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from followup_notes.model.problem import Severity

Header = Literal["", "to", "subject"]


@dataclass(frozen=True, slots=True)
class Found:
    """One finding before its place is counted; `start` is an offset of the body, -1 for the letter as a whole."""

    start: int
    text: str
    message: str
    better: str
    severity: Severity | None = None
    """Where it differs from the check's own."""
    header: Header = ""
    """The header line it stands in; `start` is then an offset of what that line says."""
