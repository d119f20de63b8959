"""Write docs/a-job-search.md anew: the scripted job search of the tests, played through the program, as a diary."""

from __future__ import annotations

import sys
import tempfile
from pathlib import Path

ROOT = Path(__file__).parent.parent
sys.path.insert(0, str(ROOT / "tests"))

PAGE = ROOT / "docs" / "a-job-search.md"
HEAD = """# A job search

Ninety days, twelve applications, four countries, two offers. This is the diary of an invented job seeker in Leeds, kept by
`tools/job_search.py`: every morning and every evening the program took its turn on his notes, and what it asked for is
written down here with the reason it gave. His own sentences stand above it. A test plays the search again and compares.

How to read it: **Asked** is a task that appeared in a note, with the reason from the callout below it. **Done** is a box
he ticked; he writes thanks the same evening, other things when they are due, and forgets some. **No longer asked** is a
task that left by itself because the facts had changed. **Waiting** is the calm line in a note, shown when it changes.
Beside every question stands "Or tick this if they have answered", which is left out here. Times are his, in Leeds: the
end of a working day in New York is five in the morning for him, and the task in his note says so.

"""


def diary() -> str:
    """Return the page."""
    from story_diary import page, play

    with tempfile.TemporaryDirectory() as folder:
        return HEAD + page(play(Path(folder) / "vault"))


if __name__ == "__main__":
    PAGE.write_text(diary(), "utf-8")
