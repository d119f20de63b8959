"""The flat properties of `Follow-up/Settings.md`: in its front matter, and in a YAML block of its text."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field, fields
from typing import Any

from followup_notes.book.documents import read_tree
from followup_notes.book.faults import Faults, kind_of
from followup_notes.book.setting_values import (
    Reader,
    address,
    country,
    folders,
    language,
    off_days,
    one_of,
    one_text,
    seconds,
    several_texts,
    statuses,
    time_zone,
    web_page,
)
from followup_notes.book.tree import entries_of, folded, yes_or_no
from followup_notes.model.rules import Settings
from followup_notes.notation.frontmatter import split
from followup_notes.notation.markdown import yaml_blocks
from followup_notes.notation.nearest import fold
from followup_notes.notation.yaml import Mapping as Map
from followup_notes.notation.yaml import Node, Scalar

NAME = "settings.md"


@dataclass(slots=True)
class Said:
    """What a settings note says: field -> value, and the lines of its blocks that are none of settings."""

    values: dict[str, Any] = field(default_factory=lambda: {"places": {}})
    rest: list[Map] = field(default_factory=list)


def read_settings(path: str, text: str, rule_parts: Mapping[str, str], faults: Faults) -> Said:
    """Read a settings note; `rule_parts` are the folded names of what rule files have, left for their reader."""
    said = Said()
    for root in _trees(path, text.removeprefix("\ufeff"), faults):
        if not isinstance(root, Map):
            faults.error(
                root.at,
                "not-settings",
                f"settings are lines like country: uk, and this is {kind_of(root)}",
                "write each setting on a line of its own",
            )
            continue
        others = tuple(pair for pair in root.pairs if _is_rule_part(*pair, rule_parts))
        if others:
            said.rest.append(Map(others, root.at))
        for key, value in root.pairs:
            if (key, value) not in others:
                _read(key, value, said, faults)
    return said


def _trees(path: str, text: str, faults: Faults) -> Iterator[Node]:
    parts = split(text, path)
    for problem in parts.problems:
        faults.add(problem)
    blocks = [(parts.line, parts.block)] if parts.block else []
    for line, block in (*blocks, *yaml_blocks(text)):
        root = read_tree(block, path, line, faults)
        if root is not None:
            yield root


def _is_rule_part(key: Scalar, value: Node, parts: Mapping[str, str]) -> bool:
    plain = fold(key.text)
    if plain == "quiet":
        return any(isinstance(entry, Map) for entry in entries_of(value))
    return plain in parts and plain not in _READERS


def _read(key: Scalar, value: Node, said: Said, faults: Faults) -> None:
    plain = fold(key.text)
    if plain in _OTHERS:
        return
    found = _READERS.get(plain)
    if found is None:
        names = [name for name, _, _ in SETTINGS]
        faults.warning(
            key.at,
            "unknown-setting",
            f'"{key.text}" is not a setting',
            faults.meant(key.text, names, "the settings are: " + ", ".join(names)),
        )
        return
    name, into, read = found
    if isinstance(value, Scalar) and not value.text.strip():
        return
    if into in said.values:
        faults.warning(
            key.at, "said-twice", f'"{key.text}" is set twice in this note', "the first one counts; delete the other"
        )
        return
    result = read(value, faults, name)
    if result is not None:
        said.values[into] = result
        said.values["places"][into] = value.at


def made(said: Mapping[str, Any], found: Mapping[str, object], folder: str | None) -> Settings:
    """Return the settings: what the note says, else what was found on this machine, else the defaults."""
    known = {field.name for field in fields(Settings)}
    values = {name: value for name, value in found.items() if name in known and value is not None}
    values.update(said)
    if folder:
        values["folder"] = folder
    return Settings(**values)  # type: ignore[arg-type]


SETTINGS: tuple[tuple[str, str, Reader], ...] = (
    ("my name", "my_name", one_text),
    ("my email", "my_email", address),
    ("my signature", "my_signature", one_text),
    ("my website", "my_website", web_page),
    ("my linkedin", "my_linkedin", one_text),
    ("my portfolio", "my_portfolio", one_text),
    ("my strengths", "my_strengths", several_texts),
    ("time zone", "time_zone", time_zone),
    ("country", "country", country),
    ("region", "region", one_text),
    ("folders", "folders", folders),
    ("task format", "task_format", one_of("emoji", "dataview", "plain")),
    ("global filter", "global_filter", one_text),
    ("done statuses", "done_statuses", statuses),
    ("cancelled statuses", "cancelled_statuses", statuses),
    ("done dates", "done_dates", yes_or_no),
    ("created dates", "created_dates", yes_or_no),
    ("date order", "date_order", one_of("ymd", "dmy", "mdy")),
    ("quiet", "quiet", off_days),
    ("placement", "placement", one_of("end", "top")),
    ("settle", "settle", seconds),
    ("language", "language", language),
)
"""Each setting's name in the note, the Settings field, and how its value is read."""
_READERS = {fold(name): (name, into, read) for name, into, read in SETTINGS}
# Obsidian's own properties stand in every note and are no settings.
_OTHERS = folded(("tags", "tag", "aliases", "alias", "cssclasses", "cssclass", "type", "title", "created", "updated", "modified", "format", "about", "id", "position", "publish"))  # fmt: skip
