"""Every system call of a real write fails in turn, and a disk is really full: the note is the old or the new one, whole."""

from __future__ import annotations

import json
import os
import re
import shutil
import subprocess
import sys
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

import pytest
from soak_table import row

from followup_notes.disk.write import Writer

_WRITE = """
import json, os, sys
from pathlib import Path
from followup_notes.disk.write import Writer
from followup_notes.model.page import Edit, Splice
from followup_notes.notation.ident import bytes_digest

def edit(path, added):
    data = Path(sys.argv[1], path).read_bytes()
    return Edit(path, bytes_digest(data), (Splice(len(data.decode()), len(data.decode()), added),))

writer = Writer(Path(sys.argv[1]), backups=Path(sys.argv[2]), linger=0.001)
writer.apply([edit("warm/up.md", "loads what is loaded late\\n")])
change = edit("note.md", "ours\\n" * 200)
os.write(2, b"-- begin")
done = writer.apply([change])[0]
os.write(2, b"-- end")
print(json.dumps([done.written, done.problem.code if done.problem else None, done.problem.message if done.problem else None]))
"""
OLD = b"---\ncompany: Northwind\n---\nthe user's words\n" * 50
NEW = OLD + b"ours\n" * 200
_CALL = re.compile(r"(\w+)\(")


def _world(folder: Path) -> Path:
    root = folder / "vault"
    shutil.rmtree(folder, ignore_errors=True)
    (root / "warm").mkdir(parents=True)
    (root / "note.md").write_bytes(OLD)
    (root / "warm/up.md").write_bytes(OLD)
    return root


def _traced(folder: Path, *inject: str) -> tuple[subprocess.CompletedProcess[str], list[str]]:
    root, log = _world(folder), folder / "trace"
    script = [sys.executable, "-c", _WRITE, os.fspath(root), os.fspath(folder / "backups")]
    done = subprocess.run(
        ["strace", "-o", os.fspath(log), "-e", "trace=file,desc", *inject, *script],
        capture_output=True,
        text=True,
        check=False,
        timeout=600,
    )
    return done, log.read_text("utf-8", "replace").splitlines() if log.exists() else []


def _calls(lines: list[str]) -> Iterator[tuple[str, int]]:
    """Give every call between the marks: its name, and how many of that name the process had made."""
    made: Counter[str] = Counter()
    inside = False
    for line in lines:
        if not (found := _CALL.match(line)):
            continue
        made[found[1]] += 1
        if '"-- end"' in line:
            return
        if inside:
            yield found[1], made[found[1]]
        inside = inside or '"-- begin"' in line


@pytest.fixture(scope="module")
def calls(tmp_path_factory: pytest.TempPathFactory) -> list[tuple[str, int]]:
    if not shutil.which("strace"):
        pytest.skip("strace is not installed")
    done, lines = _traced(tmp_path_factory.mktemp("plain") / "w")
    if done.returncode:
        pytest.skip(f"no process may be traced here: {done.stderr.strip()[:80]}")
    assert json.loads(done.stdout)[0] is True
    found = list(_calls(lines))
    assert {"openat", "write", "fsync", "close", "renameat2", "unlink"} <= {name for name, _ in found}
    return found


def _fails_well(folder: Path, name: str, number: int, error: str) -> str | None:
    """Make one call fail; return what the user is told."""
    done, _ = _traced(folder, "-e", f"inject={name}:error={error}:when={number}")
    where = f"{name} number {number} with {error}: {done.stderr[-300:]}"
    assert done.returncode == 0, where
    written, code, message = json.loads(done.stdout)
    root = folder / "vault"
    assert (root / "note.md").read_bytes() == (NEW if written else OLD), where
    assert written or (code and message), where
    Writer(root, backups=folder / "backups", linger=0.001).recover()
    assert (root / "note.md").read_bytes() == (NEW if written else OLD), where
    assert not list(root.rglob(".~fn*")), where
    return str(message) if message else None


def test_every_system_call_of_a_write_may_fail(calls: list[tuple[str, int]], tmp_path: Path) -> None:
    # A third of them here, with one error each; all of them with all errors in the long proofs.
    for start, error in enumerate(("EIO", "ENOSPC", "EACCES")):
        for name, number in calls[start::9]:
            _fails_well(tmp_path / "w", name, number, error)


@pytest.mark.soak
def test_every_system_call_of_a_write_may_fail_with_every_error(calls: list[tuple[str, int]], tmp_path: Path) -> None:
    errors = ("ENOSPC", "EIO", "EACCES", "EINTR", "EROFS", "EDQUOT")
    told = [_fails_well(tmp_path / "w", name, number, error) for error in errors for name, number in calls]
    row(
        "system calls of a write made to fail (strace)",
        f"{len(calls)} calls, {len(errors)} errors each",
        f"0 notes neither old nor new, 0 temporary files, {sum(one is not None for one in told)} problems told, 0 tracebacks",
    )


_FULL = """
set -e
mount -t tmpfs -o size=64k none "$1"
mkdir "$1/vault" "$1/vault/warm"
cp "$2" "$1/vault/note.md"; cp "$2" "$1/vault/warm/up.md"
shift 2
exec "$@"
"""


def test_on_a_full_disk_the_note_stays_and_the_problem_is_told(tmp_path: Path) -> None:
    disk, old = tmp_path / "disk", tmp_path / "old.md"
    disk.mkdir()
    old.write_bytes(OLD)
    script = _WRITE.replace('os.write(2, b"-- begin")', "fill(Path(sys.argv[1]))").replace(
        "change = edit", _FILL + "\nchange = edit"
    )
    script += "\nprint(len(list(Path(sys.argv[1]).glob('.~fn*'))), Path(sys.argv[1], 'note.md').read_bytes() == Path(sys.argv[3]).read_bytes())"
    words = [sys.executable, "-c", script, f"{disk}/vault", f"{tmp_path}/backups", os.fspath(old)]
    done = (
        subprocess.run(
            ["unshare", "-Urm", "sh", "-c", _FULL, "sh", os.fspath(disk), os.fspath(old), *words],
            capture_output=True,
            text=True,
            check=False,
            timeout=60,
        )
        if shutil.which("unshare")
        else None
    )
    if done is None or "unshare" in done.stderr or "mount" in done.stderr:
        pytest.skip("no file system may be mounted here")
    assert done.returncode == 0, done.stderr
    answer, state = done.stdout.strip().splitlines()
    assert json.loads(answer)[:2] == [False, "disk-full"]
    assert state == "0 True"


_FILL = """
def fill(root):
    with open(root / "filler", "wb", buffering=0) as file:
        for size in (4096, 1):
            try:
                while file.write(b"x" * size):
                    pass
            except OSError:
                pass
"""
