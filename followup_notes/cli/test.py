"""The command `test`: the examples of rules and the tests of your own, run against a clock that stands still."""

from __future__ import annotations

import argparse
from collections.abc import Iterator, Mapping, Sequence
from datetime import date
from pathlib import Path

from followup_notes.book.load import load_book
from followup_notes.cli import report, screen
from followup_notes.cli.shapes import Json
from followup_notes.cli.usage import FINE, FOUND
from followup_notes.cli.vault import note_path, view
from followup_notes.disk.files import find_vault, shipped_texts
from followup_notes.machine.holidays import table
from followup_notes.model.problem import Problem
from followup_notes.model.rules import Book
from followup_notes.pages import days
from followup_notes.trial import Result, needed_holidays, written
from followup_notes.trial import run as run_tests

EXAMPLES = ("test", "test --shipped", 'test --write "Northwind round 2"')


def arguments(parser: argparse.ArgumentParser) -> None:
    """Add the command's own arguments."""
    parser.add_argument("--shipped", action="store_true", help="run the examples of the shipped rules as well")
    parser.add_argument("--write", metavar="NOTE", help="print a test that expects of this note what is so now")


def run(args: argparse.Namespace) -> int:
    """Run the tests; 1 where one fails."""
    if args.write:
        return _write(args)
    inside = args.vault or find_vault(Path.cwd())
    seen = view(args) if inside or not args.shipped else None
    results = list(_results(seen.book, own=True)) if seen else []
    if args.shipped:
        results += _results(load_book(shipped_texts(), {}, {}), own=False)
    return _tell(args, results, seen.book.problems if seen else ())


def _results(book: Book, *, own: bool) -> tuple[Result, ...]:
    chosen = [test for test in book.tests if test.shipped is not own]
    wanted = needed_holidays(chosen, book)
    off: Mapping[tuple[str, str | None], frozenset[date]] = {
        place: table(place[0], place[1], tuple(years)) or frozenset() for place, years in wanted.items()
    }
    return run_tests(chosen, book, off)


def _tell(args: argparse.Namespace, results: Sequence[Result], problems: Sequence[Problem]) -> int:
    failed = any(not result.passed for result in results)
    code = report.finish(args, {"tests": [_shape(result) for result in results]}, problems, _lines(results))
    return FOUND if failed else code


def _shape(result: Result) -> dict[str, Json]:
    test = result.test
    return {
        "name": test.name,
        "path": test.at.path,
        "line": test.at.line,
        "passed": result.passed,
        "explanation": result.explanation,
    }


def _lines(results: Sequence[Result]) -> Iterator[str]:
    for result in results:
        if not result.passed:
            yield f'{result.test.at}: failed: "{result.test.name}"'
            yield from (f"  {line}" for line in result.explanation.split("\n"))
    failed = sum(not result.passed for result in results)
    if not results:
        yield "There are no tests. They stand under `tests:` in a rule file; `followup-notes test --write NOTE` makes one."
    else:
        yield f"{len(results)} tests, {failed} failed." if failed else f"{len(results)} tests passed."


def _write(args: argparse.Namespace) -> int:
    seen = view(args)
    path = note_path(args.write, seen.root)
    note = next((note for note in seen.read if note.path == path and note.kind), None)
    if note is None:
        screen.say_error(f"{path} is no interview note, so there is nothing to expect of it.")
        return FOUND
    local = seen.now.astimezone(days.here(seen.book.settings))
    verdicts = [task.verdict for task in seen.plan.tasks]
    screen.raw(written(Path(path).stem, note, verdicts, local))
    return FINE
