"""Faults of the real system beside a real watcher: the next save is noticed all the same."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest
from soak_table import row
from watch_faults import CLOSED, FREE, POLLED, SETTLE

from followup_notes.disk.places import HOME
from followup_notes.watch.loop import POLL

pytestmark = [pytest.mark.soak, pytest.mark.skipif(sys.platform != "linux", reason="the faults are those of Linux")]
HERE = Path(__file__).parent
WITHIN = SETTLE + 5


def _closed() -> str | None:
    """Say why no namespace of one's own can be had here."""
    if not shutil.which("unshare"):
        return "unshare is not installed"
    script = "echo 9 > /proc/sys/user/max_inotify_watches && mount -t tmpfs none /mnt"
    done = subprocess.run(["unshare", "-Urm", "sh", "-c", script], capture_output=True, text=True, check=False)
    return f"no namespace may be made here: {done.stderr.strip()[:80]}" if done.returncode else None


@pytest.mark.parametrize("fault", [each.__name__ for each in (*FREE, *CLOSED)])
def test_the_next_save_is_noticed_after(fault: str, tmp_path: Path) -> None:
    closed = fault in {each.__name__ for each in CLOSED}
    if closed and (why := _closed()):
        pytest.skip(why)
    words = [sys.executable, os.fspath(HERE / "watch_faults.py"), fault, os.fspath(tmp_path)]
    environment = {**os.environ, HOME: os.fspath(tmp_path / "state")}
    done = subprocess.run(
        [*(["unshare", "-Urm"] if closed else []), *words], capture_output=True, text=True, check=False, env=environment
    )
    assert done.returncode == 0, done.stderr
    found = json.loads(done.stdout)
    within = POLL + WITHIN if fault in POLLED else WITHIN
    row(
        f"watcher: {fault.replace('_', ' ')}",
        f"{len(found['noticed'])} saves",
        f"noticed within {max(found['noticed'])} s",
    )
    assert max(found["noticed"]) <= within, found
