"""The table of the long proofs, which `make soak` keeps in docs/reliability.md."""

from __future__ import annotations

import platform
from pathlib import Path

ROWS: list[tuple[str, str, str]] = []
BEGIN, END = "<!-- make soak: begin -->", "<!-- make soak: end -->"
HEAD = ["| proof | amount | outcome |", "| --- | --- | --- |"]


def row(proof: str, amount: str, outcome: str) -> None:
    """Add a line: what was tried, how much of it, what came of it."""
    ROWS.append((proof, amount, outcome))


def table(kept: list[str] | None = None) -> str:
    """Return all lines as a Markdown table; one that was measured anew takes the place of the kept one."""
    lines = {line.split(" | ", maxsplit=1)[0]: line for line in kept or []}
    for cells in ROWS:
        line = f"| {' | '.join(cells)} |"
        lines[line.split(" | ", maxsplit=1)[0]] = line
    return "\n".join([*HEAD, *lines.values()])


def put_into(page: Path) -> None:
    """Bring a page's table up to date; what this run did not measure stays."""
    head, _, rest = page.read_text("utf-8").partition(BEGIN)
    inside, _, tail = rest.partition(END)
    kept = [line for line in inside.splitlines() if line.startswith("|") and line not in HEAD]
    where = f"Measured last on {platform.system()} {platform.release()}, Python {platform.python_version()}:"
    page.write_text(f"{head}{BEGIN}\n\n{where}\n\n{table(kept)}\n\n{END}{tail}", "utf-8")
