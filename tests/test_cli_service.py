"""Service files: valid in their own language, whatever the folder is called."""

from __future__ import annotations

import plistlib
import shlex
from pathlib import Path
from xml.etree import ElementTree as ET

import pytest

from followup_notes.cli.service_files import unit_for

FOLDERS = ["/home/robin/Notes", "/home/robin/My Notes & <Plans>", '/home/robin/100% "mine"']
PROGRAM = ("/usr/local/bin/followup-notes",)


@pytest.mark.parametrize("folder", FOLDERS)
def test_systemd_gets_every_word_quoted(folder: str) -> None:
    unit = unit_for("linux", PROGRAM, Path(folder))
    line = next(line for line in unit.text.split("\n") if line.startswith("ExecStart="))
    words = shlex.split(line.removeprefix("ExecStart=").replace("%%", "%"))
    assert words == [*PROGRAM, "watch", "--vault", folder]
    assert "WantedBy=default.target" in unit.text


@pytest.mark.parametrize("folder", FOLDERS)
def test_launchd_gets_a_property_list(folder: str) -> None:
    unit = unit_for("darwin", PROGRAM, Path(folder))
    made = plistlib.loads(unit.text.encode())
    assert made["ProgramArguments"] == [*PROGRAM, "watch", "--vault", folder]
    assert made["RunAtLoad"] is True


@pytest.mark.parametrize("folder", FOLDERS)
def test_the_task_scheduler_gets_well_formed_xml(folder: str) -> None:
    unit = unit_for("win32", PROGRAM, Path(folder))
    arguments = ET.fromstring(unit.text).find(".//{*}Arguments")
    assert arguments is not None
    assert (arguments.text or "").startswith("watch --vault ")


def test_two_vaults_have_two_services() -> None:
    first, second = (unit_for("linux", PROGRAM, Path(folder)) for folder in FOLDERS[:2])
    assert first.path != second.path
