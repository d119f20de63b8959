"""Patterns as they are written in code: one a line, "maybe" before those that are not sure."""

from __future__ import annotations

from collections.abc import Iterator

_MAYBE = "maybe "


def listed(patterns: str) -> Iterator[tuple[str, bool]]:
    """Give each pattern, and whether it is sure."""
    for line in patterns.strip().split("\n"):
        if line.strip():
            yield line.strip().removeprefix(_MAYBE), not line.strip().startswith(_MAYBE)
