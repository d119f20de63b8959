"""The one reader and the one writer of the vault."""

from __future__ import annotations
