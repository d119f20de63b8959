"""One pattern of a slip in English, with what is wrong and what would be right."""

from __future__ import annotations

import re

from followup_notes.letters.pattern import pattern as compiled

Slip = tuple[re.Pattern[str], str, str, bool]
"""Pattern, what is wrong, what would be right (with the groups of the match), and whether capitals matter."""


def slip(pattern: str, message: str, better: str, *, exact: bool = False) -> Slip:
    """Compile a slip; `exact` where capitals matter."""
    return (re.compile(pattern) if exact else compiled(pattern)), message, better, exact
