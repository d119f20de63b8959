"""Where the program keeps its own files: outside the vault, and none that matter.

The environment variable `FOLLOWUP_NOTES_HOME` names one folder for all of them, in place of the system's usual ones.
"""

from __future__ import annotations

import os
from pathlib import Path

from followup_notes.notation.ident import bytes_digest

HOME = "FOLLOWUP_NOTES_HOME"


def vault_key(root: Path) -> str:
    """Return the name of a vault's own folder: its name made plain and a digest of its real path."""
    real = os.path.realpath(root)
    plain = "".join(char if char.isascii() and char.isalnum() else "-" for char in Path(real).name)
    return f"{plain[:40].strip('-') or 'vault'}-{bytes_digest(os.fsencode(real))[:12]}"


def state_folder(root: Path) -> Path:
    """Return the folder for a vault's lock and backups on this device."""
    if home := os.environ.get(HOME):
        return Path(home) / "state" / vault_key(root)
    from platformdirs import user_state_path

    return user_state_path("followup-notes", appauthor=False) / vault_key(root)


def cache_folder() -> Path:
    """Return the folder for what may be deleted at any time."""
    if home := os.environ.get(HOME):
        return Path(home) / "cache"
    from platformdirs import user_cache_path

    return user_cache_path("followup-notes", appauthor=False)
