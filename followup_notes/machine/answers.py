"""What the spelling library said of texts, kept beside the vault so that each text is asked about once."""

from __future__ import annotations

import json
from collections.abc import Iterable
from dataclasses import dataclass, field
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path

from followup_notes.machine.answer import Answer, Answers, answers_in, plain
from followup_notes.notation.ident import digest

_KEPT = 300
"""Answers that are kept; the oldest go first."""


@dataclass
class Speller:
    """Asks the library about texts, each once, and knows its answers by their digests."""

    cache: Path | None = None
    known: Answers = field(default_factory=dict)
    asked: set[str] = field(default_factory=set)

    def hear(self, texts: Iterable[str]) -> bool:
        """Have texts answered, and tell whether there is anything new to plan with."""
        new = [text for text in texts if digest(text) not in self.asked]
        self.asked |= {digest(text) for text in new}
        told = answers(new, self.cache) if new else {}
        self.known = {**self.known, **told}
        return bool(told)


def answers(texts: Iterable[str], cache: Path | None) -> Answers:
    """Answer by the digest of each text; texts that could not be checked are left out."""
    from followup_notes.machine.spelling import ask

    asked = {digest(text): text for text in texts}
    file = cache / f"spelling-{_version()}.json" if cache else None
    kept = _read(file)
    fresh = ask({key: text for key, text in asked.items() if key not in kept}, apart=True)
    if fresh:
        _write(file, dict(list((kept | fresh).items())[-_KEPT:]))
    return {key: found for key, found in (kept | fresh).items() if key in asked}


def _version() -> str:
    """Name the library and the program, which both decide what is found."""
    try:
        return f"{version('harper-py')}-{version('followup-notes')}"
    except PackageNotFoundError:
        return "none"


def _read(file: Path | None) -> dict[str, Answer]:
    try:
        return answers_in(json.loads(file.read_text("utf-8")) if file else {})
    except (OSError, ValueError, TypeError, KeyError, AttributeError):
        return {}


def _write(file: Path | None, kept: Answers) -> None:
    if file is None:
        return
    try:
        file.parent.mkdir(parents=True, exist_ok=True)
        part = file.with_suffix(".part")
        part.write_text(json.dumps(plain(kept)), "utf-8")
        part.replace(file)
    except OSError:
        # A cache that cannot be kept costs time, nothing else.
        return
