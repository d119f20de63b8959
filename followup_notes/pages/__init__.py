"""What should stand: a note's region, the dashboard, the problems."""

from __future__ import annotations
