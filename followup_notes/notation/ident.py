"""Short digests and the ids minted from them: the same on every device, in every run."""

from __future__ import annotations

import hashlib
import re
import unicodedata
from functools import lru_cache

_LETTERS = "0123456789abcdefghijklmnopqrstuvwxyz"
ID = re.compile(r"fu-[0-9a-z]{6}(?![0-9A-Za-z_-])")
"""An id of ours, strictly: a merge may have glued two together, and those are none."""
_BETWEEN = re.compile(r"[\W_]+")


def digest(*parts: str) -> str:
    """Return six letters and digits that stand for these texts, whatever their Unicode form."""
    joined = "\x1f".join(unicodedata.normalize("NFC", part) for part in parts)
    number = int.from_bytes(hashlib.sha256(joined.encode()).digest()[:8], "big")
    letters = []
    for _ in range(6):
        number, rest = divmod(number, 36)
        letters.append(_LETTERS[rest])
    return "".join(letters)


@lru_cache(maxsize=32_768)
def mint(*about: str) -> str:
    """Mint the id of an item from what it is about; every judgement of a case asks for the same ids again."""
    return "fu-" + digest(*(part.casefold().strip() for part in about))


def letters_and_digits(text: str) -> str:
    """Return what is left of a text when escaping, quotes, wrapping and spacing are no difference."""
    return _BETWEEN.sub("", unicodedata.normalize("NFC", text))


def bytes_digest(data: bytes) -> str:
    """Return the digest that names a file's bytes: `Note.digest`, `Edit.before` (64 hex digits)."""
    return hashlib.sha256(data).hexdigest()
