"""What the vault's own Obsidian plugins are set to, so that tasks look as the user's other tasks do."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping

from followup_notes.disk.files import TASKS_SETTINGS, Vault

_FORMATS = {"tasksPluginEmoji": "emoji", "dataview": "dataview"}


def found_settings(vault: Vault) -> dict[str, object]:
    """Return fields of Settings as the Tasks plugin has them; empty where it is not installed or unreadable.

    An unreadable file is Obsidian's own matter: it says so itself, and our defaults are the plugin's.
    """
    if not (vault.root / TASKS_SETTINGS).is_file():
        return {}
    data = vault.read(TASKS_SETTINGS).data
    try:
        said = json.loads(data or b"{}")
    except ValueError:
        return {}
    return _found(said) if isinstance(said, dict) else {}


def _found(said: Mapping[str, object]) -> dict[str, object]:
    found: dict[str, object] = {}
    if (task_format := _FORMATS.get(str(said.get("taskFormat")))) is not None:
        found["task_format"] = task_format
    if isinstance(tag := said.get("globalFilter"), str) and tag.strip():
        found["global_filter"] = tag.strip()
    for key, field in (("setDoneDate", "done_dates"), ("setCreatedDate", "created_dates")):
        if isinstance(value := said.get(key), bool):
            found[field] = value
    found.update(_statuses(said.get("statusSettings")))
    return found


def _statuses(said: object) -> dict[str, object]:
    if not isinstance(said, dict):
        return {}
    every = [status for key in ("coreStatuses", "customStatuses") for status in _list(said.get(key))]
    done, cancelled = _symbols(every, "DONE"), _symbols(every, "CANCELLED")
    return {
        "done_statuses": tuple(dict.fromkeys(("x", "X", *done))),
        "cancelled_statuses": tuple(dict.fromkeys(("-", *cancelled))),
    }


def _list(said: object) -> Iterable[Mapping[str, object]]:
    return (one for one in said if isinstance(one, dict)) if isinstance(said, list) else ()


def _symbols(statuses: Iterable[Mapping[str, object]], kind: str) -> list[str]:
    return [str(one["symbol"]) for one in statuses if one.get("type") == kind and len(str(one.get("symbol", ""))) == 1]
