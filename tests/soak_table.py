"""The table that `make soak` prints at its end, for docs/reliability.md."""

from __future__ import annotations

ROWS: list[tuple[str, str, str]] = []


def row(proof: str, amount: str, outcome: str) -> None:
    """Add a line: what was tried, how much of it, what came of it."""
    ROWS.append((proof, amount, outcome))


def table() -> str:
    """Return all lines as a Markdown table."""
    lines = [("proof", "amount", "outcome"), ("---", "---", "---"), *ROWS]
    return "\n".join(f"| {' | '.join(line)} |" for line in lines)
