"""Which of the vault's own pages this device keeps: of several devices on one vault only one writes a page."""

from __future__ import annotations

import json
import os
from contextlib import suppress
from pathlib import Path

from followup_notes.disk.port import Disk


class Claims:
    """Remembers what this device wrote last into each page; what stands there by another hand is not its own."""

    def __init__(self, folder: Path) -> None:
        self.file = folder / "pages.json"

    def mine(self, path: str, standing: str) -> bool:
        """Tell whether what stands in a page is nothing yet, or what this device wrote."""
        return not standing or self._all().get(path) == standing

    def claim(self, path: str, standing: str) -> None:
        """Remember what now stands in a page; without a memory the page is another's for a while, no more."""
        new = self.file.with_name(f"{self.file.name}.{os.getpid()}")
        text = json.dumps({**self._all(), path: standing})
        with suppress(OSError):
            new.unlink(missing_ok=True)
            Disk().create(os.fspath(new), text.encode("utf-8"), None)
            new.replace(self.file)

    def _all(self) -> dict[str, str]:
        try:
            found = json.loads(self.file.read_text("utf-8"))
        except (OSError, ValueError):
            return {}
        return found if isinstance(found, dict) else {}
