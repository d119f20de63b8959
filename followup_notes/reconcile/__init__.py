"""What stands against what should stand: splices that lose nothing."""

from __future__ import annotations
