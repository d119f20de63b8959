"""The pages in `Follow-up/` that the program keeps: the dashboard and the problems."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from followup_notes.disk.files import Vault
from followup_notes.disk.write import NOTHING, Applied, Writer
from followup_notes.model.page import Edit
from followup_notes.model.problem import Problem
from followup_notes.notation.ident import bytes_digest
from followup_notes.pages.board import Standing, board
from followup_notes.pages.dashboard import TITLE as DASHBOARD
from followup_notes.pages.dashboard import dashboard
from followup_notes.pages.problems import TITLE as PROBLEMS
from followup_notes.pages.problems import problems_page
from followup_notes.turn import View

Board = tuple[Edit | None, Problem | None]


def keep(seen: View, problems: Iterable[Problem], writer: Writer) -> tuple[Applied, ...]:
    """Write the boards that stand already, and the problems' one as soon as there is a problem.

    A vault without a settings folder gets no boards: nobody asked for them.
    """
    if not (seen.root / seen.book.settings.folder).is_dir():
        return ()
    return _written(tuple(_wanted(seen, tuple(problems))), writer)


def _wanted(seen: View, problems: tuple[Problem, ...]) -> Iterator[Board]:
    if standing := _standing(seen, DASHBOARD, create=False):
        yield board(DASHBOARD, _dashboard(seen), standing)
    if standing := _standing(seen, PROBLEMS, create=bool(problems)):
        yield board(PROBLEMS, problems_page(problems), standing)


def _written(boards: tuple[Board, ...], writer: Writer) -> tuple[Applied, ...]:
    done = writer.apply([edit for edit, _ in boards if edit])
    refused = (Applied(problem.at.path, written=False, problem=problem) for _, problem in boards if problem)
    return (*done, *refused)


def write_dashboard(seen: View) -> tuple[Applied, ...]:
    """Write the dashboard, making its note where there is none."""
    standing = _standing(seen, DASHBOARD, create=True)
    return _written((board(DASHBOARD, _dashboard(seen), standing),), Writer(seen.root)) if standing else ()


def path_of(seen: View, title: str = DASHBOARD) -> str:
    """Return where a board stands."""
    return f"{seen.book.settings.folder}/{title}.md"


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
