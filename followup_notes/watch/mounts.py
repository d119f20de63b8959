"""File systems whose changes are not reported to this machine, so that looking is the only way."""

from __future__ import annotations

import os
from pathlib import Path

_SILENT = ("nfs", "cifs", "smb", "9p", "fuse.", "fuseblk", "vboxsf", "vmhgfs", "ceph", "afs", "overlay")


def silent_mount(root: Path, mounts: Path = Path("/proc/self/mountinfo")) -> str | None:
    """Return the type of the file system a vault lies on, if it reports no changes made elsewhere."""
    try:
        lines = mounts.read_text("utf-8", "surrogateescape").splitlines()
    except OSError:
        return None
    real, best = os.path.realpath(root), ("", "")
    for line in lines:
        place, kind = _mount(line)
        # Of two mounts on one place the later one is seen.
        if (real == place or real.startswith(place.rstrip("/") + "/")) and len(place) >= len(best[0]):
            best = (place, kind)
    return best[1] if best[1].startswith(_SILENT) else None


def _mount(line: str) -> tuple[str, str]:
    left, _, right = line.partition(" - ")
    place = left.split(" ")[4] if left.count(" ") >= 4 else ""
    for code, char in (("\\040", " "), ("\\011", "\t"), ("\\012", "\n"), ("\\134", "\\")):
        place = place.replace(code, char)
    return place, right.split(" ")[0]
