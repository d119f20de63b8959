"""Reading interview notes: short ones and one that grows, beside parsing them and doing nothing; and many, each for the first time."""

from __future__ import annotations

import re
import time
from collections.abc import Callable, Iterable
from itertools import cycle, pairwise
from pathlib import Path

import frontmatter
from markdown_it import MarkdownIt
from unmet import unmet

from followup_notes.book.load import load_book
from followup_notes.disk.files import shipped_texts
from followup_notes.model.rules import Book, Words
from followup_notes.notation.spelling import form
from followup_notes.reading.isolated import read_alone

KILOBYTES = (1, 2, 3, 10, 100, 1000)
FIRST = 60
SIZES = (256, 512, 768, 1024, 2048)
EXAMPLES = Path(__file__).parent.parent / "examples" / "vault" / "Interviews"
NOTE = EXAMPLES / "Northwind round 2.md"
PROSE = (
    "- We talked about topic {number}, and she explained how the team plans its releases across the quarter.\n",
    "\nAda asked how I would begin; I told her of the depot in week {number} and what it taught me.\n\n",
    "### Afterthought {number}\n\nThe tour of the lab was short, and nobody minded my questions.\n\n",
)
NAME = re.compile(r"\b[A-Z][a-z]{2,}\b")


def note(size: int) -> str:
    """Return the example's note with so much more written below it, in kB."""
    text, number = NOTE.read_text("utf-8") + "\n## Notes\n\n", 0
    while len(text) < 1024 * size:
        text += PROSE[number % len(PROSE)].format(number=number)
        number += 1
    return text


def renamed(text: str, words: Words) -> list[str]:
    """Return a note with other names in it, again and again, so that nothing kept of what names say helps."""
    known = {*words.by_spelling, *(spelling for table in words.tables.values() for spelling in table)}
    known.update(spelling for row in words.rows for spelling in row.values)

    def other(match: re.Match[str], letter: str) -> str:
        return match.group() if form(match.group()) in known else match.group() + letter

    return [NAME.sub(lambda match, letter=letter: other(match, letter), text) for letter in "bcdfghjklmnpqrst"]  # type: ignore[misc]


def cost(work: Callable[[str], object], texts: Iterable[str], tries: int) -> float:
    """Return the least time of computing that some work took in a few tries, each on the next text, in milliseconds."""
    least = float("inf")
    for text, _ in zip(cycle(texts), range(tries), strict=False):
        begun = time.process_time()
        work(text)
        least = min(least, time.process_time() - begun)
    return 1000 * least


def show(name: str, text: str, book: Book) -> None:
    """Print one row."""
    kilobytes = len(text.encode()) / 1024
    tries = max(3, round(200 / max(1, kilobytes)))
    others = renamed(text, book.words)[: max(3, min(tries, 16))]

    def read(text: str) -> object:
        return read_alone(name, text.encode(), book.words, book.settings)

    ours, anew = cost(read, [text], tries), cost(read, others, len(others))
    peer = cost(lambda text: MarkdownIt().parse(frontmatter.loads(text).content), [text], tries)
    row = f"{ours:8.2f} ms {ours / kilobytes:8.2f} {anew / kilobytes:8.2f} {ours / peer:8.2f}"
    print(f"{name:32} {1024 * kilobytes:8.0f} B {row}")


def show_first(book: Book) -> None:
    """Print what reading costs where name, days and sentences of every note are new, by the size of the notes."""
    notes = [(path, text.encode()) for path, text in unmet(FIRST)]
    least = [float("inf")] * FIRST
    for variant in range(11):  # The first round only warms the code.
        for at, (path, text) in enumerate(unmet(FIRST, variant)):
            took = cost(lambda text: read_alone(path, text.encode(), book.words, book.settings), [text], 1)  # noqa: B023
            if variant > 0:
                least[at] = min(least[at], 1024 * took / len(text.encode()))
    for low, high in pairwise(SIZES):
        sizes = {at: len(data) for at, (_, data) in enumerate(notes) if low <= len(data) < high}
        mean = sum(least[at] * size for at, size in sizes.items()) / sum(sizes.values())
        print(f"{len(sizes):3} notes of {low} to {high} B, each read for the first time {mean:8.2f} ms per kB")


def main() -> None:
    """Print the table."""
    book = load_book(shipped_texts(), {}, {"time_zone": "UTC"})
    columns = f"{'read':>11} {'per kB':>8} {'new names':>8} {'beside parsing':>8}"
    print(f"{'note':>32} {'':10} {columns}")
    for path in sorted(EXAMPLES.glob("*.md")):
        show(path.name, path.read_text("utf-8"), book)
    for size in KILOBYTES:
        show(f"{NOTE.stem} and more.md", note(size), book)
    show_first(book)


if __name__ == "__main__":
    main()
