"""Golden vaults: folders with `before`, `after` and `case.yaml`, run through the real program."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

import yaml

from followup_notes.turn import Memory, apply, look

VAULTS = Path(__file__).parent / "vaults"


@dataclass(frozen=True)
class Case:
    """One golden case: turns at these moments lead from `before` to `after`."""

    folder: Path
    about: str
    moments: tuple[datetime, ...]
    zone: str

    @property
    def before(self) -> Path:
        return self.folder / "before"

    @property
    def after(self) -> Path:
        return self.folder / "after"


def load(folder: Path) -> Case:
    """Read a case's `case.yaml`: `about`, `at` (one moment or a list), `zone` of the machine."""
    said = yaml.load((folder / "case.yaml").read_text("utf-8"), Loader=yaml.BaseLoader)
    moments = said["at"] if isinstance(said["at"], list) else [said["at"]]
    return Case(folder, said["about"], tuple(datetime.fromisoformat(at) for at in moments), said.get("zone", "UTC"))


def cases() -> list[Case]:
    """Return all golden cases, by name."""
    return [load(path.parent) for path in sorted(VAULTS.glob("*/case.yaml"))]


def copy(case: Case, target: Path) -> Path:
    """Lay a case's notes out in a fresh vault."""
    shutil.copytree(case.before, target)
    return target


def take_turns(case: Case, vault: Path) -> Iterator[tuple[str, ...]]:
    """Take a turn at each of the case's moments; yield the paths that were written."""
    for moment in case.moments:
        view = look(vault, moment, Memory(zone=case.zone))
        yield tuple(done.path for done in apply(view) if done.written)


def contents(vault: Path) -> dict[str, bytes]:
    """Return every file of a vault by its relative path."""
    return {
        path.relative_to(vault).as_posix(): path.read_bytes() for path in sorted(vault.rglob("*")) if path.is_file()
    }
