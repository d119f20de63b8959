"""The README tells the truth: its picture is what the program writes, its table has every command."""

from __future__ import annotations

import importlib.util
from pathlib import Path
from types import ModuleType

from followup_notes.cli.commands import COMMANDS

ROOT = Path(__file__).parent.parent


def tool(name: str) -> ModuleType:
    spec = importlib.util.spec_from_file_location(name, ROOT / "tools" / f"{name}.py")
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def test_the_picture_in_the_readme_is_what_the_program_writes() -> None:
    readme = (ROOT / "README.md").read_text("utf-8")
    assert tool("picture").pictured(readme) == readme, "run: python tools/picture.py"


def test_the_table_in_the_readme_has_every_command() -> None:
    table = [line for line in (ROOT / "README.md").read_text("utf-8").split("\n") if line.startswith("| `")]
    missing = [name for name in COMMANDS if not any(f"`{name}" in line for line in table)]
    assert missing == []
