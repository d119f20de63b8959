"""What is otherwise while the library is asked: its own output goes nowhere, and threads take turns sooner."""

from __future__ import annotations

import os
import sys
from collections.abc import Iterator
from contextlib import contextmanager

_TURN = 0.0005
"""Seconds."""


@contextmanager
def unheard() -> Iterator[None]:
    """Keep what the library itself prints ("gerund_form: …") out of our answers."""
    sys.stdout.flush()
    kept = os.dup(1)
    nowhere = os.open(os.devnull, os.O_WRONLY)
    try:
        os.dup2(nowhere, 1)
        yield
    finally:
        os.dup2(kept, 1)
        os.close(nowhere)
        os.close(kept)


@contextmanager
def switching_soon() -> Iterator[None]:
    """Let threads take turns every half millisecond: one that waits for Python after each step of the network waits less."""
    usual = sys.getswitchinterval()
    sys.setswitchinterval(_TURN)
    try:
        yield
    finally:
        sys.setswitchinterval(usual)
