"""Scenarios written from the etiquette alone: settings, notes, moments, and the states to expect."""

from __future__ import annotations

import re
from collections.abc import Callable
from datetime import datetime
from pathlib import Path
from typing import Any

import pytest
import yaml

from followup_notes.dates.zones import zone
from followup_notes.model.page import Task
from followup_notes.turn import Memory, View, apply, look

FILES = sorted((Path(__file__).parent / "scenarios").glob("*.yaml"))
SCENARIOS = [(path.stem, said) for path in FILES for said in yaml.load(path.read_text("utf-8"), Loader=yaml.BaseLoader)]


def file_of(vault: Path, name: str) -> Path:
    return vault / (name if name.endswith((".md", ".yaml")) else f"{name}.md")


def lay_out(said: dict[str, Any], vault: Path) -> None:
    """Write a scenario's settings and notes."""
    settings = {"my name": "Robin Vale", "time zone": "UTC", "country": "us", **dict(said.get("settings") or {})}
    files = {"Follow-up/Settings.md": "---\n" + "".join(f"{k}: {v}\n" for k, v in settings.items()) + "---\n"}
    files.update(dict(said["notes"]))
    for name, text in files.items():
        write(vault, name, text)


def write(vault: Path, name: str, text: str) -> None:
    path = file_of(vault, name)
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, "utf-8")


def act(step: dict[str, Any], vault: Path, view: View | None) -> None:
    """Do what the user does in this step: write notes, replace text in them, and handle tasks of the last turn."""
    for name, text in dict(step.get("write") or {}).items():
        write(vault, name, text)
    for change in step.get("edit") or ():
        path = file_of(vault, change["note"])
        text = path.read_text("utf-8")
        assert change["old"] in text, f"{change['old']!r} does not stand in {text}"
        path.write_text(text.replace(change["old"], change["new"], 1), "utf-8")
    for deed, change_line in DEEDS.items():
        for words, day in dict(step.get(deed) or {}).items():
            ids = [task.verdict.item.id for task in view.plan.tasks if matches(task, words)] if view else []
            alter(vault, ids or [words], change_line, day)


Deed = Callable[[str, str], str | None]
"""Changes a task's line, given a day, as its user would; None where this line is not one to do it to."""


def ticked(line: str, day: str) -> str | None:
    stamp = "" if day == "undated" else f" ✅ {day}"
    return line.replace("- [ ]", "- [x]").rstrip("\n") + f"{stamp}\n" if line.startswith("- [ ]") else None


def unticked(line: str, _: str) -> str | None:
    return re.sub(r" ✅ [0-9-]+", "", line).replace("- [x]", "- [ ]") if line.startswith("- [x]") else None


def cancelled(line: str, _: str) -> str | None:
    return line.replace("- [ ]", "- [-]") if line.startswith("- [ ]") else None


def deleted(line: str, _: str) -> str | None:
    return "" if line.startswith("- [") else None


def snoozed(line: str, day: str) -> str | None:
    return re.sub(r"📅 [0-9-]+", f"📅 {day}", line) if line.startswith("- [ ]") else None


DEEDS: dict[str, Deed] = {
    "tick": ticked,
    "untick": unticked,
    "cancel": cancelled,
    "delete": deleted,
    "snooze": snoozed,
}


def alter(vault: Path, names: list[str], change: Deed, day: str) -> None:
    """Change the first task line with one of these ids or words that the deed can be done to."""
    for path in sorted(vault.rglob("*.md")):
        lines = path.read_text("utf-8").splitlines(keepends=True)
        for number, line in enumerate(lines):
            if any(name in line for name in names) and (new := change(line, day)) is not None:
                path.write_text("".join([*lines[:number], new, *lines[number + 1 :]]), "utf-8")
                return
    raise AssertionError(f"no task line to change speaks of {names}")


def matches(task: Task, name: str) -> bool:
    """Say whether a name ("rule", "rule · subject or note", "rule · subject #2") speaks of a task."""
    rule, _, subject = name.partition(" · ")
    subject, _, nth = subject.partition("#")
    item = task.verdict.item
    words = f"{item.subject} {item.home}".casefold()
    return item.rule == rule and subject.strip().casefold() in words and (not nth or item.nth == int(nth))


LIVELY = ["overdue", "open", "held", "waiting", "unknown", "dismissed", "done", "too-late", "off", "does-not-apply"]


def liveliest(view: View, name: str) -> Task | None:
    found = [task for task in view.plan.tasks if matches(task, name)]
    return min(found, key=lambda task: LIVELY.index(task.verdict.state.value), default=None)


def state_of(view: View, name: str) -> str:
    """Return the liveliest state of the items a name speaks of, "none" where there is no item."""
    found = liveliest(view, name)
    return found.verdict.state.value if found else "none"


def times_of(view: View, name: str) -> tuple[str, ...]:
    """Return start, due and until of the liveliest item, to the minute, in the vault's zone."""
    found, here = liveliest(view, name), zone(view.book.settings.time_zone)
    moments = (found.verdict.start, found.verdict.due, found.verdict.until) if found else ()
    return tuple(f"{moment.astimezone(here):%Y-%m-%dT%H:%M}" if moment else "-" for moment in moments)


def differences(step: dict[str, Any], view: View, vault: Path) -> list[str]:
    """Compare a step's states and times with the plan, and its texts with the notes once they are written."""
    wrong = []
    for name, expected in dict(step.get("expect") or {}).items():
        if (found := state_of(view, name)) not in expected.split(" or "):
            wrong.append(f"{step['at']} {name}: {found}, expected {expected}")
    for name, expected in dict(step.get("times") or {}).items():
        said = expected.split()
        found_times = times_of(view, name)
        if len(found_times) != len(said) or any(a not in ("~", b) for a, b in zip(said, found_times, strict=True)):
            wrong.append(f"{step['at']} {name}: {' '.join(found_times)}, expected {expected}")
    apply(view)
    for key, must in (("has", True), ("lacks", False)):
        for name, words in dict(step.get(key) or {}).items():
            if (words in file_of(vault, name).read_text("utf-8")) is not must:
                wrong.append(f"{step['at']} {name} {key} {words!r}: no")
    return wrong


@pytest.mark.parametrize(("file", "said"), SCENARIOS, ids=[f"{file}: {said['name']}" for file, said in SCENARIOS])
def test_a_scenario_goes_as_the_etiquette_says(file: str, said: dict[str, Any], tmp_path: Path) -> None:
    assert file
    lay_out(said, tmp_path)
    wrong: list[str] = []
    view: View | None = None
    for step in said["steps"]:
        act(step, tmp_path, view)
        view = look(tmp_path, datetime.fromisoformat(step["at"]), Memory(zone="UTC"))
        wrong += differences(step, view, tmp_path)
    assert wrong == []
