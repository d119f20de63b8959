"""The table of what users do names tests that exist."""

from __future__ import annotations

import re
from pathlib import Path

TESTS = Path(__file__).parent
PAGE = TESTS.parent / "docs" / "reconcile.md"


def test_every_proof_on_the_page_exists() -> None:
    file, missing = "", []
    for name, test in re.findall(r"`(test_\w+\.py)?(?:::(test_\w+))?`", PAGE.read_text("utf-8")):
        file = name or file
        if (name or test) and f"def {test or 'test_'}" not in (TESTS / file).read_text("utf-8"):
            missing.append(f"{file}::{test}")
    assert missing == []
