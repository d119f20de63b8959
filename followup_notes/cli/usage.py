"""How a command can fail: wrong usage, and what cannot be finished."""

from __future__ import annotations

from followup_notes.model.problem import Position, Problem

FINE, FOUND, WRONG_USAGE, UNFINISHED = 0, 1, 2, 3
"""Exit codes: fine; problems of severity error were found; wrong usage; could not finish."""


class Stop(Exception):  # noqa: N818 - it ends a command and is no fault of the program
    """End the command with one problem and an exit code."""

    def __init__(self, problem: Problem, code: int) -> None:
        """Take the problem to show and the exit code."""
        super().__init__(problem.message)
        self.problem = problem
        self.code = code


def wrong(message: str, hint: str = "", code: str = "usage", path: str = "") -> Stop:
    """Make the end of a command that was called wrongly."""
    return Stop(Problem(Position(path), code, message, hint), WRONG_USAGE)


def unfinished(message: str, hint: str = "", code: str = "unfinished", path: str = "") -> Stop:
    """Make the end of a command that could not do its work."""
    return Stop(Problem(Position(path), code, message, hint), UNFINISHED)
