"""Durations, spoken dates, working days over given tables, and zones."""

from __future__ import annotations
