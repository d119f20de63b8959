"""What the libraries find wrong in texts, without how their sentences sound."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from followup_notes.machine.spelling import ask as asked
from followup_notes.model.page import Finding


def ask(texts: Mapping[str, str], names: Iterable[str] = (), *, apart: bool = False) -> dict[str, tuple[Finding, ...]]:
    """Return what is wrong in the texts; how their sentences sound is tried elsewhere."""
    answers = asked(texts, names, apart=apart)
    return {key: tuple(each for each in answer if isinstance(each, Finding)) for key, answer in answers.items()}
