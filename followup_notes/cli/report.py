"""How answers end: problems shown with their line and a hint, and the exit code they mean."""

from __future__ import annotations

import argparse
import re
from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path

from followup_notes.cli import screen, shapes
from followup_notes.cli.usage import FINE, FOUND
from followup_notes.model.problem import Problem, Severity


def finish(
    args: argparse.Namespace, payload: Mapping[str, object], problems: Sequence[Problem], lines: Iterable[str] = ()
) -> int:
    """Answer as JSON or as lines, then tell the problems; return the exit code they mean."""
    if args.json:
        screen.answer({**payload, "problems": shapes.problems(problems)})
    else:
        for line in lines:
            screen.say(line)
        brief(problems)
    return code(problems)


def code(problems: Iterable[Problem]) -> int:
    """Return 1 where there is an error, else 0."""
    return FOUND if any(problem.severity is Severity.ERROR for problem in problems) else FINE


def brief(problems: Iterable[Problem]) -> None:
    """Tell problems on the error stream, one line each and a hint."""
    for problem in problems:
        screen.say_error(headline(problem))
        if problem.hint:
            screen.say_error(f"  = {problem.hint}")


def headline(problem: Problem) -> str:
    """Return the first line of a problem as editors can jump to it."""
    place = f"{problem.at}: " if problem.at.path else ""
    return f"{place}{problem.severity.value}: {problem.message}"


def full(problem: Problem, source: Sequence[str] | None) -> list[str]:
    """Return a problem with the line it speaks of, a caret, and its hint."""
    lines = [headline(problem)]
    at = problem.at
    if source and at.line and at.line <= len(source):
        text = source[at.line - 1].expandtabs(1)
        lines.append(f"  {at.line:5} | {text[:160]}")
        if at.column and at.column <= len(text[:160]) + 1:
            lines.append(f"        | {' ' * (at.column - 1)}{'^' * _run(text[at.column - 1 : 160], problem.message)}")
    if problem.hint:
        lines.append(f"        = {problem.hint}")
    return lines


_QUOTED = re.compile(r'"([^"]+)"')
_WORD = re.compile(r"[^\W_][\w-]*")


def _run(rest: str, message: str) -> int:
    """Return how long the text at fault is that `rest` begins with: what the message quotes of it, else its first word."""
    for said in _QUOTED.findall(message):
        for wrong in (said, f'"{said}"', f"'{said}'"):
            if rest.startswith(wrong):
                return len(wrong)
        if said.endswith("…") and rest.startswith(said[:-1]):
            return len(rest.rstrip())
    word = _WORD.match(rest)
    return len(word[0]) if word else 1


def source_lines(root: Path, path: str) -> list[str] | None:
    """Return the lines of a file of the vault, for showing; None where they cannot be had."""
    try:
        text = (root / path).read_bytes()[:5_000_000].decode("utf-8", "replace")
    except (OSError, ValueError):
        return None
    return text.removeprefix("\ufeff").replace("\r\n", "\n").replace("\r", "\n").split("\n")
