"""What a synced vault tells of other devices: whether another watcher is at work there, or a user."""

from __future__ import annotations

import re
from dataclasses import dataclass, field

from followup_notes.notation.ident import bytes_digest

HOUR = 3600.0
_REGION = re.compile(rb"<!-- followup-notes:begin -->.*?(?:<!-- followup-notes:end -->|\Z)", re.DOTALL)
_LEDGER = re.compile(rb"```followup-notes\b.*?(?:```|\Z)", re.DOTALL)


@dataclass(slots=True)
class Devices:
    """Remembers of each note that sync may bring anew its ledger and the words around the region."""

    synced: bool = False
    """Whether anything was seen to come by sync."""
    pages: dict[str, tuple[str, str]] = field(default_factory=dict)
    watcher: float = float("-inf")
    """When another watcher was seen at work."""

    def stands(self, path: str, data: bytes) -> None:
        """Remember what a note says here."""
        if self.synced:
            self.pages[path] = _page(data)

    def brought(self, path: str, data: bytes, now: float, *, known: bool = True) -> bool:
        """Take note of a save that sync brought; return whether a user made it.

        A note that was not `known` before may as well have been copied here with the time it had elsewhere.
        """
        self.synced = self.synced or known
        before, after = self.pages.get(path), _page(data)
        self.pages[path] = after
        # Nobody but a watcher changes a ledger.
        if before and before[0] != after[0]:
            self.watcher = now
        return before is None or before[1] != after[1]

    def watched(self, now: float) -> bool:
        """Tell whether another watcher was at work within the hour."""
        return now - self.watcher < HOUR


def _page(data: bytes) -> tuple[str, str]:
    ledger = _LEDGER.search(data)
    words = b"".join(_REGION.sub(b"", data).split())
    return bytes_digest(ledger[0] if ledger else b""), bytes_digest(words)
