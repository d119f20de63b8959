"""Programs of the machine that take a letter from us: the clipboard and the mail program."""

from __future__ import annotations

import shutil
import subprocess
import sys
from base64 import b64encode
from collections.abc import Sequence

from followup_notes.cli import screen
from followup_notes.cli.usage import unfinished

CLIPBOARDS = (
    ("pbcopy",),
    ("wl-copy",),
    ("xclip", "-selection", "clipboard"),
    ("xsel", "--clipboard", "--input"),
    ("clip",),
)
MAIL_PROGRAMS = {"darwin": ("open",), "win32": ("explorer",)}
"""What opens a link; elsewhere it is xdg-open."""
_MOST_COPIED = 50_000
"""Characters; terminals take less than 100,000 bytes of base64 for their clipboard (OSC 52)."""
PATIENCE = 5.0
"""Seconds for a program to take what it is handed."""


def copy(text: str) -> str:
    """Put a text into the clipboard, by a program of the machine, else by the terminal; return what to say of it."""
    for command in CLIPBOARDS:
        if shutil.which(command[0]) and _ended_well(_start(command, text)):
            return "The letter is in the clipboard."
    if screen.terminal() and len(text) <= _MOST_COPIED:
        screen.raw(f"\x1b]52;c;{b64encode(text.encode()).decode()}\x07")
        return "The letter was handed to the terminal for its clipboard."
    raise unfinished(
        "No clipboard was found.",
        "Run it in a terminal, install xclip or wl-clipboard, or print the letter without --copy.",
    )


def open_link(link: str) -> None:
    """Open a mail link in the mail program.

    Some desktops run that program in the foreground: one that is still there after a while has the letter.
    """
    # The link is made by us, percent-encoded, and passed as one argument: no shell reads it.
    process = _start((*MAIL_PROGRAMS.get(sys.platform, ("xdg-open",)), link), None)
    # The file manager of Windows ends with 1 whatever became of the link.
    if process is None or not (_still_runs(process) or process.returncode == 0 or sys.platform == "win32"):
        raise unfinished(
            "No mail program could be opened.", "Print the link with --mailto, or write a file with --eml."
        )


def _start(command: Sequence[str], text: str | None) -> subprocess.Popen[bytes] | None:
    """Start a program; None where it cannot be started or does not take the text.

    It hears nothing but the text and may say nothing: xclip and wl-copy leave a child behind that serves the
    clipboard, and a pipe that such a child holds open would keep us waiting for its end.
    """
    quiet = subprocess.DEVNULL
    try:
        process = subprocess.Popen(  # noqa: S603 - the commands are our own
            command,
            stdin=quiet if text is None else subprocess.PIPE,
            stdout=quiet,
            stderr=quiet,
            start_new_session=True,
        )
        process.communicate(None if text is None else text.encode(), timeout=PATIENCE)
    except subprocess.TimeoutExpired:
        return process
    except OSError:
        return None
    return process


def _ended_well(process: subprocess.Popen[bytes] | None) -> bool:
    if process is None:
        return False
    if process.poll() is None:
        process.kill()
        process.wait()
    return process.returncode == 0


def _still_runs(process: subprocess.Popen[bytes]) -> bool:
    if process.poll() is not None:
        return False
    # It stays open after us; Python would complain about a child that nobody waits for.
    process.returncode = 0
    return True
