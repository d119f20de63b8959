"""Shipped rules, the vault's Follow-up folder and settings become one book."""

from __future__ import annotations
