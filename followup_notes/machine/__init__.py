"""What only the machine knows: its zone, holiday tables, spelling answers."""

from __future__ import annotations
