"""The nouns: frozen values that every other room speaks in."""

from __future__ import annotations
