"""The shapes of JSON answers: problems, verdicts, facts; names are API."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import date, datetime, tzinfo
from typing import TypeAlias

from followup_notes.model.page import Finding, Task
from followup_notes.model.problem import Problem
from followup_notes.pages.reasons import sentence

Json: TypeAlias = bool | int | float | str | Sequence["Json"] | dict[str, "Json"] | None


def problems(found: Iterable[Problem]) -> list[Json]:
    """Shape problems."""
    return [
        {
            "path": problem.at.path,
            "line": problem.at.line,
            "column": problem.at.column,
            "code": problem.code,
            "severity": problem.severity.value,
            "message": problem.message,
            "hint": problem.hint,
        }
        for problem in found
    ]


def moment(at: date | datetime | None, tz: tzinfo | None = None) -> str | None:
    """Shape a moment: ISO 8601, in the zone given where it has an offset of its own."""
    if isinstance(at, datetime):
        shown = at.astimezone(tz) if tz and at.tzinfo else at
        return shown.replace(microsecond=0).isoformat()
    return at.isoformat() if at else None


def verdict(task: Task, tz: tzinfo) -> dict[str, Json]:
    """Shape a task's verdict; moments in the vault's own zone."""
    said = task.verdict
    item = said.item
    return {
        "id": item.id,
        "rule": item.rule,
        "note": item.home,
        "application": item.application.key,
        "subject": item.subject,
        "nth": item.nth,
        "state": said.state.value,
        "text": task.text,
        "start": moment(said.start, tz),
        "due": moment(said.due, tz),
        "until": moment(said.until, tz),
        "next_look": moment(said.next_look, tz),
        "needs": list(task.needs),
        "reasons": [
            {
                "text": sentence(reason, tz),
                "path": reason.at.path if reason.at else None,
                "line": reason.at.line if reason.at else None,
            }
            for reason in said.reasons
        ],
    }


def findings(found: Iterable[Finding]) -> list[Json]:
    """Shape what checks say about a letter."""
    return [
        {
            "check": finding.check,
            "severity": finding.severity.value,
            "line": finding.line,
            "column": finding.column,
            "text": finding.text,
            "message": finding.message,
            "better": finding.better,
        }
        for finding in found
    ]
