"""What a note says: text and book become notes, applications and cases."""

from __future__ import annotations
