"""One file per notation, parse and print side by side."""

from __future__ import annotations
