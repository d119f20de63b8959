"""Names of keys and values in the form in which all their spellings are one."""

from __future__ import annotations

import re
from functools import lru_cache
from unicodedata import combining, normalize

_PLAIN = re.compile(r"[a-z0-9]+\Z")
_ASCII = {at: chr(at).lower() if chr(at).isalnum() else None for at in range(128)}


@lru_cache(maxsize=8192)
def form(name: str) -> str:
    """Return a name without case, blanks, "-", "_", accents, emoji, bold marks and all other signs.

    "Interview Date", "interview_date", "interviewDate" and "**📅 Interview-date:**" are one.
    """
    if _PLAIN.match(name):
        return name
    if name.isascii():
        return name[:200].translate(_ASCII)
    folded = normalize("NFKD", normalize("NFKD", name[:200]).casefold())
    return "".join(char for char in folded if char.isalnum() and not combining(char))
