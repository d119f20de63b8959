"""Facts become letters, and letters are checked."""

from __future__ import annotations
