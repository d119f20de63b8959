"""Every run of the tests plays the same cases, so that a red one is about the change at hand; `make soak` plays others."""

from __future__ import annotations

import os
import platform
import tempfile
from pathlib import Path

import pytest
from hypothesis import settings
from soak_table import ROWS, put_into, table

from followup_notes.disk.places import HOME

settings.register_profile("same", derandomize=True, deadline=None)
settings.load_profile("same")

# What the program keeps beside the vaults of the tests stays out of the home of whoever runs them.
os.environ[HOME] = tempfile.mkdtemp(prefix="followup-notes-tests-")


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter) -> None:
    """Print the figures of the long proofs as a table."""
    if ROWS:
        terminalreporter.write_line(f"\n{platform.platform()}, Python {platform.python_version()}\n\n{table()}")
    if ROWS and (page := os.environ.get("SOAK_TABLE")):
        put_into(Path(page))
