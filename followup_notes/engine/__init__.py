"""What follows: one case becomes verdicts."""

from __future__ import annotations
