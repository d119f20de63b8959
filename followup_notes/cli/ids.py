"""Ids as people give them: alone, in other letters, or with the line around them."""

from __future__ import annotations

from collections.abc import Mapping

from followup_notes.cli.usage import Stop, wrong
from followup_notes.notation.ident import ID
from followup_notes.notation.nearest import did_you_mean

_MOST_NAMED = 5


def meant(text: str) -> str:
    """Return the id in a text: "fu-7k2m9q", "FU-7K2M9Q", "7k2m9q", or a task's line as it was copied."""
    said = text.strip().lower()
    found = ID.search(said)
    return found[0] if found else f"fu-{said.removeprefix('fu-')}"


def unknown(text: str, message: str, known: Mapping[str, str]) -> Stop:
    """Return the end of a command that was given no id of `known`, which holds what each task says."""
    begun = [ident for ident in known if ident.startswith(meant(text)) and meant(text) != "fu-"]
    if begun:
        fitting = ", ".join(f"{ident} ({known[ident]})" if known[ident] else ident for ident in begun[:_MOST_NAMED])
        return wrong(message, f"An id is written out in full: {fitting}.", "no-id")
    return wrong(message, did_you_mean(meant(text), known, "`followup-notes agenda` lists the ids."), "no-id")
