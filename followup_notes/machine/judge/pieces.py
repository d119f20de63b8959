"""Words as the pieces that the model of language knows: WordPiece, small letters, no accents."""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache
from pathlib import Path

_PARTS = re.compile(r"\w+|[^\w\s]")
BEGIN, END, UNKNOWN = "[CLS]", "[SEP]", "[UNK]"


@lru_cache(maxsize=1)
def vocabulary() -> dict[str, int]:
    """Return the number of each piece; piece 0 fills up."""
    listed = Path(__file__).with_name("pieces.txt").read_text("utf-8").split("\n")
    return {piece: number for number, piece in enumerate(listed)}


@lru_cache(maxsize=4096)
def pieces(word: str) -> tuple[int, ...]:
    """Return the numbers of a word's pieces, the longest first: "rerunning" is "re", "##running"."""
    plain = unicodedata.normalize("NFD", word.lower().replace("’", "'"))
    bare = "".join(sign for sign in plain if unicodedata.category(sign) != "Mn")
    return tuple(number for part in _PARTS.findall(bare) for number in _cut(part))


def _cut(part: str) -> list[int]:
    known, found, start = vocabulary(), [], 0
    while start < len(part):
        joined = "##" if start else ""
        end = next((end for end in range(len(part), start, -1) if joined + part[start:end] in known), start)
        if end == start:
            return [known[UNKNOWN]]
        found.append(known[joined + part[start:end]])
        start = end
    return found
