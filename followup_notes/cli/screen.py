"""The terminal: the one place that prints, and the one function that makes text safe to print."""

from __future__ import annotations

import json
import os
import re
import shutil
import sys
import unicodedata
from collections.abc import Mapping

_BIDI = frozenset("\u061c\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069")
_KEPT = frozenset("\n\t")
_OBEYED = re.compile(f"[\x7f-\x9f\ud800-\udfff{''.join(sorted(_BIDI))}]")
"""What JSON itself leaves as it is."""


def escape(text: str) -> str:
    """Return the text with control, direction and lone surrogate characters shown instead of obeyed."""
    if text.isascii() and text.isprintable():
        return text
    return "".join(char if _harmless(char) else _shown(char) for char in text)


def _harmless(char: str) -> bool:
    return char in _KEPT or (unicodedata.category(char) not in {"Cc", "Cs"} and char not in _BIDI)


def _shown(char: str) -> str:
    code = ord(char)
    return f"\\x{code:02x}" if code < 0x100 else f"\\u{code:04x}"


def say(text: str = "", style: str = "") -> None:
    """Print a line; a style ("bold", "green", …) shows only in a terminal."""
    safe = escape(text)
    if style and _colours():
        from rich.console import Console
        from rich.text import Text

        Console(highlight=False, markup=False, emoji=False, soft_wrap=True).print(Text(safe, style))
        return
    _write(safe + "\n")


def say_error(text: str) -> None:
    """Print a line to the error stream."""
    print(escape(text).encode(_encoding(sys.stderr), "replace").decode(_encoding(sys.stderr)), file=sys.stderr)


def answer(payload: Mapping[str, object]) -> None:
    """Print a JSON answer; what a terminal would obey stands escaped in it and reads back as the same."""
    text = json.dumps(payload, ensure_ascii=not _encoding(sys.stdout).lower().startswith("utf"), indent=2)
    _write(_OBEYED.sub(lambda found: f"\\u{ord(found[0]):04x}", text) + "\n")


def raw(text: str) -> None:
    """Print text that other programs read (an e-mail file, a feed, a schema), with nothing escaped."""
    _write(text)


def width() -> int:
    """Return the columns of the terminal, 80 where there is none."""
    return shutil.get_terminal_size((80, 24)).columns


def flush() -> None:
    """Send on what was printed: a log is read while it grows."""
    sys.stdout.flush()


def terminal() -> bool:
    """Tell whether a person sees what is printed."""
    return sys.stdout.isatty()


def _write(text: str) -> None:
    encoding = _encoding(sys.stdout)
    sys.stdout.write(text.encode(encoding, "replace").decode(encoding))


def _encoding(stream: object) -> str:
    return getattr(stream, "encoding", None) or "utf-8"


def _colours() -> bool:
    return sys.stdout.isatty() and not os.environ.get("NO_COLOR") and os.environ.get("TERM") != "dumb"
