"""Patterns over text in small letters: half the cost of patterns that ignore capitals."""

from __future__ import annotations

import re


def pattern(source: str) -> re.Pattern[str]:
    """Compile a pattern whose capitals mean small letters; "^" is the beginning of a line."""
    return re.compile(
        re.sub(r"\\.|\(\?P|[A-Z]", lambda found: found[0].lower() if len(found[0]) == 1 else found[0], source),
        re.MULTILINE,
    )


def small(text: str) -> str:
    """Return a text in small letters of the same length."""
    lower = text.lower()
    return (
        lower if len(lower) == len(text) else "".join(char.lower() if len(char.lower()) == 1 else char for char in text)
    )
