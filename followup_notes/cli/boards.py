"""The pages in `Follow-up/` that the program keeps: the dashboard and the problems."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, field
from datetime import datetime, timedelta

from followup_notes.disk.claims import Claims
from followup_notes.disk.files import Vault
from followup_notes.disk.write import NOTHING, Applied, Writer
from followup_notes.model.page import Edit
from followup_notes.model.problem import Problem
from followup_notes.notation.ident import bytes_digest
from followup_notes.pages.board import Standing, board, region
from followup_notes.pages.dashboard import TITLE as DASHBOARD
from followup_notes.pages.dashboard import dashboard
from followup_notes.pages.problems import TITLE as PROBLEMS
from followup_notes.pages.problems import problems_page
from followup_notes.reconcile.splices import spliced
from followup_notes.turn import View

Board = tuple[Standing, Edit | None, Problem | None]
TAKEN_OVER = 30
"""Settle times after which a page that another device wrote, and no longer keeps right, becomes this one's."""


@dataclass
class Patience:
    """Leaves a page to the device that wrote it, as long as that one keeps it: two writers would make conflicts."""

    claims: Claims
    wrong: dict[str, tuple[str, datetime]] = field(default_factory=dict)
    """Pages that another device wrote and that are not right: what stands there, and since when it is seen."""

    def may(self, standing: Standing, now: datetime, settle: float) -> bool:
        """Tell whether a page that should say something else may be written now."""
        if self.claims.mine(standing.path, region(standing.text)):
            self.wrong.pop(standing.path, None)
            return True
        before = self.wrong.get(standing.path)
        if before is None or before[0] != standing.digest:
            before = self.wrong[standing.path] = standing.digest, now
        return now >= before[1] + timedelta(seconds=TAKEN_OVER * settle)

    def next_look(self, settle: float) -> datetime | None:
        """Return when the next such page becomes this device's."""
        return min((since + timedelta(seconds=TAKEN_OVER * settle) for _, since in self.wrong.values()), default=None)


def keep(
    seen: View, problems: Iterable[Problem], writer: Writer, may: Callable[[Standing], bool] = lambda _standing: True
) -> tuple[Applied, ...]:
    """Write the boards that stand already, and the problems' one as soon as there is a problem.

    A vault without a settings folder gets no boards: nobody asked for them.
    """
    if not (seen.root / seen.book.settings.folder).is_dir():
        return ()
    wanted = tuple(_wanted(seen, tuple(problems)))
    return _written(tuple(one for one in wanted if one[1] is None or may(one[0])), writer)


def write_dashboard(seen: View) -> tuple[Applied, ...]:
    """Write the dashboard, making its note where there is none."""
    standing = _standing(seen, DASHBOARD, create=True)
    return _written((_board(DASHBOARD, _dashboard(seen), standing),), Writer(seen.root)) if standing else ()


def path_of(seen: View, title: str = DASHBOARD) -> str:
    """Return where a board stands."""
    return f"{seen.book.settings.folder}/{title}.md"


def _wanted(seen: View, problems: tuple[Problem, ...]) -> Iterator[Board]:
    if standing := _standing(seen, DASHBOARD, create=False):
        yield _board(DASHBOARD, _dashboard(seen), standing)
    if standing := _standing(seen, PROBLEMS, create=bool(problems)):
        yield _board(PROBLEMS, problems_page(problems), standing)


def _board(title: str, body: str, standing: Standing) -> Board:
    return (standing, *board(title, body, standing))


def _written(boards: tuple[Board, ...], writer: Writer) -> tuple[Applied, ...]:
    edits = [(standing, edit) for standing, edit, _ in boards if edit]
    done = writer.apply([edit for _, edit in edits])
    for (standing, edit), one in zip(edits, done, strict=True):
        if one.written:
            Claims(writer.state).claim(standing.path, region(spliced(standing.text, edit.splices)))
    refused = (Applied(problem.at.path, written=False, problem=problem) for _, _, problem in boards if problem)
    return (*done, *refused)


def _dashboard(seen: View) -> str:
    applications = [application for case in seen.snapshot.cases for application in case.applications]
    return dashboard(seen.plan.tasks, applications, seen.book)


def _standing(seen: View, title: str, *, create: bool) -> Standing | None:
    path = path_of(seen, title)
    if not (seen.root / path).exists():
        return Standing(path, "", NOTHING) if create else None
    data = Vault(seen.root).read(path).data
    if data is None:
        return None
    try:
        return Standing(path, data.decode("utf-8"), bytes_digest(data))
    except UnicodeDecodeError:
        return None
