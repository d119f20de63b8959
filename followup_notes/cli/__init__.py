"""One small file per command: arguments in, text or JSON out, an exit code back."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Sequence
from importlib import import_module
from typing import TYPE_CHECKING

from followup_notes import __version__
from followup_notes.cli import screen, shapes
from followup_notes.cli.arguments import parser
from followup_notes.cli.commands import COMMANDS
from followup_notes.cli.usage import FINE, UNFINISHED, Stop, unfinished, wrong
from followup_notes.notation.nearest import did_you_mean

if TYPE_CHECKING:
    from types import ModuleType

_WITH_VALUE = frozenset({"--vault", "--at"})


def main(argv: Sequence[str] | None = None) -> int:
    """Run one command; return 0 fine, 1 errors found, 2 wrong usage, 3 could not finish."""
    words = list(sys.argv[1:] if argv is None else argv)
    try:
        return _dispatch(words)
    except Stop as stop:
        return _stopped(stop, as_json="--json" in words)
    except BrokenPipeError:
        # Whoever read us (a pager, `head`) has seen enough; Python would complain again at its end.
        sys.stdout = None
        return FINE
    except KeyboardInterrupt:
        return UNFINISHED
    except Exception as fault:  # noqa: BLE001 - the one place where nothing may get past
        return _stopped(_unexpected(fault), as_json="--json" in words)


def _dispatch(words: list[str]) -> int:
    at = _command_at(words)
    if at is None:
        return _without_command(words)
    name = words[at]
    if name not in COMMANDS:
        raise wrong(
            f'There is no command "{name}".', did_you_mean(name, COMMANDS, "`followup-notes --help` lists them.")
        )
    module = _module(name)
    arguments = _parser(name, module).parse_args(words[:at] + words[at + 1 :])
    code: int = module.run(arguments)
    return code


def _command_at(words: Sequence[str]) -> int | None:
    """Return the place of the first word that is neither an option nor an option's value."""
    at = 0
    while at < len(words):
        if not words[at].startswith("-"):
            return at
        at += 2 if words[at] in _WITH_VALUE else 1
    return None


def _module(name: str) -> ModuleType:
    return import_module(f"followup_notes.cli.{COMMANDS[name].module}")


def _parser(name: str, module: ModuleType) -> argparse.ArgumentParser:
    made = parser(name, COMMANDS[name].about, getattr(module, "EXAMPLES", ()))
    module.arguments(made)
    return made


def _without_command(words: Sequence[str]) -> int:
    if "--version" in words:
        screen.say(f"followup-notes {__version__}")
        return FINE
    if words and not {"-h", "--help"} & set(words):
        raise wrong("Which command?", "`followup-notes --help` lists them.")
    screen.say("followup-notes COMMAND [--vault FOLDER] [--at TIME] [--json]\n")
    screen.say("Reads interview notes and writes what to do next into them.\n")
    longest = max(map(len, COMMANDS))
    for name, command in COMMANDS.items():
        screen.say(f"  {name.ljust(longest)}  {command.about}")
    screen.say(
        "\n`followup-notes COMMAND --help` says more. In a folder of notes, begin with: followup-notes run --dry-run"
    )
    return FINE


def _stopped(stop: Stop, *, as_json: bool) -> int:
    problem = stop.problem
    if as_json:
        screen.answer({"problems": shapes.problems([problem])})
    else:
        where = f"{problem.at}: " if problem.at.path else ""
        screen.say_error(f"followup-notes: {where}{problem.message}")
        if problem.hint:
            screen.say_error(f"  {problem.hint}")
    return stop.code


def _unexpected(fault: Exception) -> Stop:
    if isinstance(fault, OSError):
        return unfinished(
            f"The system refused: {fault.strerror or fault}.", "Check that the vault can be read.", "disk"
        )
    return unfinished(
        f"Something unexpected happened ({type(fault).__name__}); no note was harmed.",
        f"Please report it, and what you did, with this file: {_kept(fault)}",
        "unexpected",
    )


def _kept(fault: Exception) -> str:
    """Keep the details for a report, where the user can find and read them first."""
    import traceback

    from followup_notes.disk.places import cache_folder

    try:
        cache_folder().mkdir(parents=True, exist_ok=True)
        file = cache_folder() / "last-fault.txt"
        file.write_text("".join(traceback.format_exception(fault)), "utf-8")
    except OSError:
        return "(it could not be written)"
    return str(file)
