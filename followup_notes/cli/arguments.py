"""Arguments all commands share: the vault, the moment, the form of the answer."""

from __future__ import annotations

import argparse
import re
from collections.abc import Iterable
from datetime import datetime
from typing import NoReturn

from followup_notes.cli.usage import wrong
from followup_notes.notation.nearest import did_you_mean


class Parser(argparse.ArgumentParser):
    """A parser that ends in a problem with a hint instead of a dump of its usage."""

    def error(self, message: str) -> NoReturn:
        """End with what was wrong and what may have been meant."""
        raise wrong(message[:1].upper() + message[1:] + ".", self._hint(message))

    def _hint(self, message: str) -> str:
        known = [option for action in self._actions for option in action.option_strings if option.startswith("--")]
        unknown = re.search(r"unrecognized arguments: (--[\w-]+)", message)
        otherwise = f"`{self.prog} --help` shows what can be said."
        return did_you_mean(unknown[1], known, otherwise) if unknown else otherwise


def parser(command: str, about: str, examples: Iterable[str] = ()) -> Parser:
    """Make the parser of one command, with what all commands share."""
    made = Parser(
        prog=f"followup-notes {command}",
        description=about,
        epilog="\n".join(("examples:", *(f"  followup-notes {line}" for line in examples))) if examples else None,
        formatter_class=argparse.RawDescriptionHelpFormatter,
        allow_abbrev=False,
    )
    made.add_argument("--vault", metavar="FOLDER", help="the folder of notes (default: found from here upward)")
    made.add_argument("--at", metavar="TIME", help="the moment to work for, like 2026-11-23T18:00 (default: now)")
    made.add_argument("--json", action="store_true", help="answer as JSON")
    return made


def at(text: str | None) -> datetime | None:
    """Read `--at`: a day or a time, with an offset or local to the vault."""
    if text is None:
        return None
    try:
        return datetime.fromisoformat(text.strip())
    except ValueError:
        raise wrong(f'"{text}" is not a time.', "Write it like 2026-11-23T18:00.") from None
