"""Whether a file looks like the whole of what its editor meant to save."""

from __future__ import annotations

import re

_FRONT = re.compile(rb"\A(?:\xef\xbb\xbf)?---[ \t]*\r?\n")
_CLOSED = re.compile(rb"^(?:---|\.\.\.)[ \t]*\r?$", re.MULTILINE)
_BEGIN = b"<!-- followup-notes:begin -->"
_END = b"<!-- followup-notes:end -->"


def unfinished(data: bytes, last: int = 0) -> bool:
    """Tell whether a save seems to be still under way: `last` is the size the file had before."""
    return not data.strip() or len(data) * 2 < last or b"\0" in data or _open_front(data) or _open_region(data)


def _open_front(data: bytes) -> bool:
    front = _FRONT.match(data)
    return bool(front) and not _CLOSED.search(data, front.end() if front else 0)


def _open_region(data: bytes) -> bool:
    return data.count(_BEGIN) > data.count(_END)
