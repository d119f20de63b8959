"""The wordings of letters: which file is which kind in which language, and those of the vault checked."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping

from followup_notes.book.documents import shown_path
from followup_notes.book.faults import Faults
from followup_notes.model.problem import Position, Problem, Severity
from followup_notes.model.rules import Template
from followup_notes.notation.ident import digest
from followup_notes.notation.nearest import fold

_UNSAID = re.compile(
    r"\A\s*---\n.*?\n---[ \t]*(?:\n|\Z)|<!--.*?-->|^(?:Subject|Betreff):[^\n]*$",
    re.DOTALL | re.MULTILINE | re.IGNORECASE,
)
_HAS_TEXT = re.compile(r"\S")
_WAY_OUT = "Write the letter below its Subject line; until then the shipped wording is used."
_LANGUAGE = re.compile(r"(.+?)[.\-_ ]([a-z]{2})$")
KINDS = (
    "thank-you", "thank-you-short", "thank-you-forward", "materials", "status-after-date", "status-no-date", "last-nudge",
    "confirm-round", "no-show", "new-slots", "rejection-reply", "keep-in-touch", "offer-ack", "extension-request",
    "competing-offer", "withdraw", "referrer-update", "reference-heads-up", "reference-thanks", "linkedin-note",
)  # fmt: skip


def kind_and_language(path: str) -> tuple[str, str] | None:
    """Return which letter a template file is: ".../templates/thank-you.de.md" or ".../templates/de/thank-you.md"."""
    parts = path.split("/")
    folders = [part.casefold() for part in parts[:-1]]
    if "templates" not in folders or not parts[-1].casefold().endswith((".md", ".txt", ".j2")):
        return None
    name = parts[-1].rsplit(".", 1)[0]
    below = folders[folders.index("templates") + 1 :]
    if below and re.fullmatch(r"[a-z]{2}", below[-1]):
        return name, below[-1]
    found = _LANGUAGE.match(name)
    known = {fold(kind) for kind in KINDS}
    if found and fold(name) not in known and (name[-3] == "." or fold(found[1]) in known):
        return found[1], found[2]
    return name, "en"


def read_templates(
    shipped: Mapping[str, str], vault: Mapping[str, str], names: Iterable[str], faults: Faults
) -> dict[tuple[str, str], Template]:
    """Return the wordings by kind and language; the vault's own take the place of shipped ones.

    A wording of the vault that cannot be used keeps its fault, and its kind is not written; one that is still empty
    counts for nothing.
    """
    found: dict[tuple[str, str], Template] = {}
    for path in sorted(shipped):
        about = kind_and_language(path)
        if about:
            found[about] = Template(*about, shipped[path], shown_path(path), digest(shipped[path]))
    kinds = {fold(kind): kind for kind in (*KINDS, *(kind for kind, _ in found))}
    known = frozenset(names)
    for path in sorted(vault):
        about = kind_and_language(path)
        if about and not _HAS_TEXT.search(_UNSAID.sub("", vault[path])):
            faults.add(
                Problem(
                    Position(path, 1, 1), "template-empty", "this wording has no text yet", _WAY_OUT, Severity.WARNING
                )
            )
        elif about:
            kind = kinds.setdefault(fold(about[0]), about[0])
            found[kind, about[1]] = _own(kind, about[1], path, vault[path], known, faults)
    return found


def _own(kind: str, language: str, path: str, text: str, names: frozenset[str], faults: Faults) -> Template:
    problems = checked(text, path, names)
    for problem in problems:
        faults.add(problem)
    return Template(kind, language, text, path, digest(text), shipped=False, fault=problems[0] if problems else None)


def checked(text: str, path: str, names: frozenset[str]) -> tuple[Problem, ...]:
    """Return the faults of a wording."""
    from followup_notes.notation.template import check

    return check(text, path, 1, names)
