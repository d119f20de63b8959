"""The shipped pack as texts, and small helps for tests of the book."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache
from pathlib import Path

from followup_notes.book.load import load_book
from followup_notes.model.problem import Problem
from followup_notes.model.rules import Book

FOLDER = Path(__file__).parent.parent / "rules"
PACK: Mapping[str, str] = {
    path.relative_to(FOLDER).as_posix(): path.read_text("utf-8") for path in sorted(FOLDER.rglob("*")) if path.is_file()
}


@cache
def shipped() -> Book:
    """Return the book of the pack alone, as the shipped examples are judged by it."""
    return load_book(PACK, {}, {"country": "us", "time_zone": "UTC"})


def with_rules(text: str, path: str = "Follow-up/My rules.yaml") -> Book:
    """Return the book of a vault with one rule file."""
    return load_book(PACK, {path: text}, {})


def problems_of(book: Book, path: str) -> list[Problem]:
    """Return what is wrong with one file."""
    return [problem for problem in book.problems if problem.at.path == path]
