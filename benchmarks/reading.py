"""Reading one interview note of growing length, beside parsing its properties and its Markdown and doing nothing with them."""

from __future__ import annotations

import time
from collections.abc import Callable
from pathlib import Path

import frontmatter
from markdown_it import MarkdownIt

from followup_notes.book.load import load_book
from followup_notes.disk.files import shipped_texts
from followup_notes.reading.isolated import read_alone

KILOBYTES = (0, 1, 2, 3, 10, 100, 1000)
NOTE = Path(__file__).parent.parent / "examples" / "vault" / "Interviews" / "Northwind round 2.md"
PROSE = (
    "- We talked about topic {number}, and she explained how the team plans its releases across the quarter.\n",
    "\nAda asked how I would begin; I told her of the depot in week {number} and what it taught me.\n\n",
    "### Afterthought {number}\n\nThe tour of the lab was short, and nobody minded my questions.\n\n",
)


def note(size: int) -> str:
    """Return the example's note with so much more written below it, in kB; 0 is the note alone."""
    text, number = NOTE.read_text("utf-8") + "\n## Notes\n\n" * bool(size), 0
    while len(text) < 1024 * size:
        text += PROSE[number % len(PROSE)].format(number=number)
        number += 1
    return text


def cost(work: Callable[[], object], size: int) -> float:
    """Return the least time of computing that some work took in a few tries, in milliseconds."""
    tries = []
    for _ in range(max(3, 200 // max(1, size))):
        begun = time.process_time()
        work()
        tries.append(time.process_time() - begun)
    return 1000 * min(tries)


def main() -> None:
    """Print the table."""
    book = load_book(shipped_texts(), {}, {"time_zone": "UTC"})
    print("       note        read   per kB   times parsing its properties and its Markdown")
    for size in KILOBYTES:
        text = note(size)
        data = text.encode()
        ours = cost(lambda data=data: read_alone("Note.md", data, book.words, book.settings), size)  # type: ignore[misc]
        peer = cost(lambda text=text: MarkdownIt().parse(frontmatter.loads(text).content), size)  # type: ignore[misc]
        print(f"{len(data):9} B {ours:8.2f} ms {ours / len(data) * 1024:8.2f} {ours / peer:10.2f}")


if __name__ == "__main__":
    main()
