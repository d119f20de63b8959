"""Write the README's picture anew: one note of the example vault before and after a pass of the real program."""

from __future__ import annotations

import shutil
import sys
import tempfile
from datetime import datetime
from pathlib import Path

from followup_notes.turn import Memory, apply, look

ROOT = Path(__file__).parent.parent
README = ROOT / "README.md"
NOTE = "Interviews/Northwind round 2.md"
AT = datetime.fromisoformat("2026-11-23T18:00")
BEGIN, END = "<!-- picture:begin -->", "<!-- picture:end -->"


def picture() -> str:
    """Return the note before, and what one pass adds to it."""
    with tempfile.TemporaryDirectory() as folder:
        vault = Path(folder) / "vault"
        shutil.copytree(ROOT / "examples" / "vault", vault)
        before = (vault / NOTE).read_text("utf-8")
        apply(look(vault, AT, Memory(zone="UTC")))
        after = (vault / NOTE).read_text("utf-8")
    added = after.removeprefix(before).strip("\n")
    return f"Before:\n\n~~~~markdown\n{before.strip()}\n~~~~\n\nAfter, at the end of the same note:\n\n~~~~markdown\n{added}\n~~~~"


def pictured(readme: str) -> str:
    """Return the README with the picture as it is now."""
    head, _, rest = readme.partition(BEGIN)
    _, _, tail = rest.partition(END)
    return f"{head}{BEGIN}\n\n{picture()}\n\n{END}{tail}"


if __name__ == "__main__":
    text = README.read_text("utf-8")
    new = pictured(text)
    if "--check" in sys.argv:
        sys.exit(new != text)
    README.write_text(new, "utf-8")
