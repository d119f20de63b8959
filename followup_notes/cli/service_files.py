"""Service files for systemd, launchd and the Task Scheduler: text, place, and the commands around them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from xml.sax.saxutils import escape

from followup_notes.disk.places import vault_key


@dataclass(frozen=True)
class Unit:
    """One service file of one vault, and what starts and stops it."""

    path: Path
    text: str
    start: tuple[tuple[str, ...], ...]
    stop: tuple[tuple[str, ...], ...]
    advice: tuple[str, ...] = ()


def unit_for(platform: str, program: Sequence[str], vault: Path) -> Unit:
    """Return the service file for a system ("linux", "darwin", "win32")."""
    name = f"followup-notes-{vault_key(vault)}"
    words = (*program, "watch", "--vault", str(vault))
    if platform == "darwin":
        return _launchd(name, words)
    return _windows(name, words) if platform == "win32" else _systemd(name, words)


def _systemd(name: str, words: Sequence[str]) -> Unit:
    command = " ".join(_systemd_quoted(word) for word in words)
    text = (
        "[Unit]\n"
        "Description=Follow-ups in interview notes\n\n"
        "[Service]\n"
        f"ExecStart={command}\n"
        "Restart=on-failure\n"
        "RestartSec=30\n"
        "Nice=10\n\n"
        "[Install]\n"
        "WantedBy=default.target\n"
    )
    control = ("systemctl", "--user")
    return Unit(
        Path.home() / ".config/systemd/user" / f"{name}.service",
        text,
        ((*control, "daemon-reload"), (*control, "enable", "--now", f"{name}.service")),
        ((*control, "disable", "--now", f"{name}.service"),),
        ("To go on after you log out: loginctl enable-linger", f"Its log: journalctl --user -u {name}"),
    )


def _systemd_quoted(word: str) -> str:
    inner = word.replace("\\", "\\\\").replace('"', '\\"').replace("%", "%%").replace("$", "$$")
    return f'"{inner}"'


def _launchd(name: str, words: Sequence[str]) -> Unit:
    label = f"notes.followup.{name}"
    listed = "\n".join(f"    <string>{escape(word)}</string>" for word in words)
    text = (
        '<?xml version="1.0" encoding="UTF-8"?>\n'
        '<!DOCTYPE plist PUBLIC "-//Apple//DTD PLIST 1.0//EN" "http://www.apple.com/DTDs/PropertyList-1.0.dtd">\n'
        '<plist version="1.0">\n<dict>\n'
        f"  <key>Label</key>\n  <string>{escape(label)}</string>\n"
        f"  <key>ProgramArguments</key>\n  <array>\n{listed}\n  </array>\n"
        "  <key>RunAtLoad</key>\n  <true/>\n"
        "  <key>KeepAlive</key>\n  <dict>\n    <key>SuccessfulExit</key>\n    <false/>\n  </dict>\n"
        "  <key>ProcessType</key>\n  <string>Background</string>\n"
        "</dict>\n</plist>\n"
    )
    path = Path.home() / "Library/LaunchAgents" / f"{label}.plist"
    return Unit(path, text, (("launchctl", "load", "-w", str(path)),), (("launchctl", "unload", "-w", str(path)),))


def _windows(name: str, words: Sequence[str]) -> Unit:
    import subprocess

    program, parameters = words[0], subprocess.list2cmdline(words[1:])
    text = (
        '<?xml version="1.0"?>\n'
        '<Task version="1.2" xmlns="http://schemas.microsoft.com/windows/2004/02/mit/task">\n'
        "  <Triggers>\n    <LogonTrigger>\n      <Enabled>true</Enabled>\n    </LogonTrigger>\n  </Triggers>\n"
        "  <Settings>\n"
        "    <MultipleInstancesPolicy>IgnoreNew</MultipleInstancesPolicy>\n"
        "    <DisallowStartIfOnBatteries>false</DisallowStartIfOnBatteries>\n"
        "    <StopIfGoingOnBatteries>false</StopIfGoingOnBatteries>\n"
        "    <ExecutionTimeLimit>PT0S</ExecutionTimeLimit>\n"
        "  </Settings>\n"
        "  <Actions>\n    <Exec>\n"
        f"      <Command>{escape(program)}</Command>\n      <Arguments>{escape(parameters)}</Arguments>\n"
        "    </Exec>\n  </Actions>\n"
        "</Task>\n"
    )
    path = Path.home() / "AppData/Local/followup-notes" / f"{name}.xml"
    create = ("schtasks", "/create", "/tn", name, "/xml", str(path), "/f")
    return Unit(path, text, (create, ("schtasks", "/run", "/tn", name)), (("schtasks", "/delete", "/tn", name, "/f"),))
