"""File events and passing time become turns."""

from __future__ import annotations
