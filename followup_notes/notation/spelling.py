"""Names of keys and values in the form in which all their spellings are one."""

from __future__ import annotations

from functools import lru_cache
from unicodedata import normalize

_ASCII = {at: chr(at).lower() if chr(at).isalnum() else None for at in range(128)}


@lru_cache(maxsize=8192)
def form(name: str) -> str:
    """Return a name without case, blanks, "-", "_", accents, emoji, bold marks and all other signs.

    "Interview Date", "interview_date", "interviewDate" and "**📅 Interview-date:**" are one.
    """
    if name.isascii():
        if not name.isalnum():
            return name[:200].translate(_ASCII)
        small = name.lower()
        return small if small == name else small[:200]
    folded = normalize("NFKD", normalize("NFKD", name[:200]).casefold())
    return "".join(filter(str.isalnum, folded))
