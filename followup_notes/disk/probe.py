"""Which way of replacing a note works where a vault lies, found out on two files of our own."""

from __future__ import annotations

import os
from contextlib import suppress
from pathlib import Path

from followup_notes.disk.exchange import CANNOT, exchange
from followup_notes.disk.journal import part


def can_exchange(root: Path) -> bool | None:
    """Tell whether two names can be swapped in one step in a folder; None where no file can be made there."""
    # Should we die in between: these names are cleared away at the next start, whatever lies in them.
    names = [part(os.fspath(root)) for _ in range(2)]
    try:
        for name in names:
            Path(name).touch(mode=0o600, exist_ok=False)
        exchange(*names)
    except OSError as error:
        return False if error.errno in CANNOT else None
    finally:
        for name in names:
            with suppress(OSError):
                Path(name).unlink()
    return True
