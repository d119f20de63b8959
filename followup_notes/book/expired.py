"""Quiet times that are over: they do nothing any more, and every check says so."""

from __future__ import annotations

from datetime import date

from followup_notes.model.problem import Problem, Severity
from followup_notes.model.rules import Book


def expired(book: Book, today: date) -> tuple[Problem, ...]:
    """Return a warning for each quiet time of the vault that ended before or on `today`."""
    over = {
        quiet for policies in book.policies.values() for quiet in policies.quiet if quiet.until and quiet.until <= today
    }
    return tuple(
        Problem(
            quiet.at,
            "quiet-expired",
            f"this quiet time{f' for {quiet.company}' if quiet.company else ''} ended on {quiet.until}",
            "delete it, or give it a later until",
            Severity.WARNING,
        )
        for quiet in sorted(over, key=lambda quiet: quiet.at)
    )
