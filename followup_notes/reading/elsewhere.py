"""Which files are none of ours whatever they say: hidden ones, templates, those of the settings, conflict copies."""

from __future__ import annotations

import re
from unicodedata import normalize

from followup_notes.model.rules import Settings, Words
from followup_notes.notation.markdown import without_code
from followup_notes.notation.spelling import form

_TEMPLATE = re.compile(r"<%|\{\{\s*[^\W\d_][^{}\n]{0,80}\}\}")
_COPIES = re.compile(
    r"\.sync-conflict-\d{8}-\d{6}-\w{7}\.md$|\([^()]*conflicted copy[^()]*\)\.md$|_conflict-[^/]*\.md$|-safeBackup-[^/]*\.md$"
    r"|\((?:copie en conflit|in Konflikt stehende Kopie|Konfliktkopie|copia en conflicto)[^()]*\)\.md$"
    r"|\([^()]*(?:in Konflikt stehende Kopie|copie en conflit|copia en conflicto)[^()]*\)\.md$",
    re.IGNORECASE,
)
_NUMBERED = re.compile(r"^[\W\d_]+")


def is_elsewhere(path: str, words: Words, settings: Settings) -> bool:
    """Tell whether a path alone says that a note is not ours: no note, hidden, of the settings, a conflict copy."""
    path = normalize("NFC", path)
    small = path.casefold()
    if not small.endswith(".md") or small.endswith(".excalidraw.md") or path.startswith(".") or "/." in path:
        return True
    if path.startswith(normalize("NFC", settings.folder).strip("/") + "/") or is_copy(path):
        return True
    foreign = words.tables.get("foreign folders", {})
    return any(form(_NUMBERED.sub("", folder)) in foreign for folder in path.split("/")[:-1])


def is_copy(path: str) -> bool:
    """Tell whether a file's name is that of a conflict copy some sync tool made."""
    small = path.casefold()
    return ("onfli" in small or "backup" in small) and _COPIES.search(path) is not None


def is_template(text: str) -> bool:
    """Tell whether a note is a template: `<% %>` or `{{date}}` outside code."""
    if "<%" not in text and "{{" not in text:
        return False
    return _TEMPLATE.search(without_code(text)) is not None
