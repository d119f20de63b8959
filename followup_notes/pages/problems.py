"""The problems note: every fault found in notes, rules and settings, with its place and a way out."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from itertools import groupby

from followup_notes.model.problem import Problem
from followup_notes.notation import inert
from followup_notes.pages.dashboard import link

TITLE = "Problems"
NOTHING = "No problems."


def problems_page(problems: Iterable[Problem]) -> str:
    """Return what stands between the page's markers."""
    return "\n".join(_lines(problems)) or NOTHING


def _lines(problems: Iterable[Problem]) -> Iterator[str]:
    found = sorted(problems, key=lambda problem: (problem.at.path, problem.at.line or 0, problem.at.column or 0))
    for path, group in groupby(found, key=lambda problem: problem.at.path):
        yield f"- {link(path) if path.endswith('.md') else inert.task(path)}"
        for problem in group:
            line = f"line {problem.at.line}, " if problem.at.line else ""
            hint = f" {inert.task(problem.hint)}" if problem.hint else ""
            yield f"  - {line}{problem.severity.value}: {inert.task(problem.message)}{hint}"
