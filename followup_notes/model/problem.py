"""A place in a file and a fault found there; faults are values and never raised."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import NamedTuple


class Severity(StrEnum):
    """How much a fault costs: an error makes `check` exit with 1, a warning does not."""

    ERROR = "error"
    WARNING = "warning"


class Position(NamedTuple):
    """A place in a file of the vault.

    `path` is relative to the vault with "/"; lines and columns count characters from 1 and are
    None where a fault concerns the whole file.
    """

    path: str
    line: int | None = None
    column: int | None = None

    def __str__(self) -> str:
        """Print as editors take it: path:line:column."""
        return ":".join(str(part) for part in (self.path, self.line, self.column) if part is not None)


@dataclass(frozen=True, slots=True)
class Problem:
    """A fault in a note, rule, template or setting: what is wrong, where, and the way out."""

    at: Position
    code: str
    message: str
    hint: str = ""
    severity: Severity = Severity.ERROR
