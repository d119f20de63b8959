"""The words of a task's line: the rule's own, short enough for one line where names allow."""

from __future__ import annotations

import re
from collections.abc import Mapping

from followup_notes.letters.wording import shortened
from followup_notes.model.rules import Settings
from followup_notes.notation import inert, template

_COLUMNS = 80
_FIELDS = {
    "emoji": len("- [ ] ") + len(" 🆔 fu-xxxxxx") + len(" 📅 2026-11-24") + 2,
    "dataview": len("- [ ] ") + len("  [id:: fu-xxxxxx]") + len("  [due:: 2026-11-24]"),
    "plain": len("- [ ] ") + len(" (due 2026-11-24, fu-xxxxxx)"),
}
_CREATED = len("  [created:: 2026-11-24]")
_SHORTENED = ("talked_about", "topic", "also_talked_about", "highlight", "what", "title", "place", "news")
_SHORTEST = 12
_FEWEST = 2
"""Words of a line that say too little alone: "Send two…"."""
_LAST = re.compile(rf"\{{\{{\s*(?P<name>{'|'.join(_SHORTENED)})\b[^{{}}]*\}}\}}(?:\s*\{{%-?\s*endif\s*-?%\}})*\s*$")
"""A pattern that ends with what may be cut: then the line itself is cut, since the words were worked in whole."""
_HANGING = re.compile(r"(?:\s(?:a|an|the|my|your|their|to|of|for|and|or|on|in|at|with|from|by|is|two|three|new))+…$")


def task_text(pattern: str, values: Mapping[str, object], needs: tuple[str, ...], settings: Settings) -> str:
    """Render a rule's task line; a long topic or promise is cut between words so that the line fits 80 columns."""
    room = _room(needs, settings)
    text, tight = _rendered(pattern, values), dict(values)
    if len(text) > room and (last := _LAST.search(pattern)):
        value = str(values.get(last["name"]) or "")
        cut = _cut(text, max(room, len(text) - max(0, len(value) - _SHORTEST)))
        return cut if len(cut.split()) > _FEWEST else text
    while len(text) > room and (longer := _longer(tight)):
        over = len(text) - room
        tight.update((name, _cut(value, max(_SHORTEST, len(value) - over))) for name, value in longer.items())
        text = _rendered(pattern, tight)
    return text


def _longer(values: Mapping[str, object]) -> dict[str, str]:
    """Return the values that may be cut further."""
    found = {name: values.get(name) for name in _SHORTENED}
    return {name: value for name, value in found.items() if isinstance(value, str) and len(value) > _SHORTEST}


def _cut(text: str, most: int) -> str:
    """Cut between words, leave no small word hanging, and close a quote."""
    cut = shortened(text, most)
    if cut == text:
        return text
    cut = _HANGING.sub("…", cut)
    return f'{cut}"' if cut.count('"') % 2 else cut


def _room(needs: tuple[str, ...], settings: Settings) -> int:
    used = _FIELDS[settings.task_format]
    used += len(settings.global_filter) + 1 if settings.global_filter else 0
    used += _CREATED if settings.created_dates else 0
    used += len(f" ({', '.join(needs)})") if needs else 0
    return _COLUMNS - used


def _rendered(pattern: str, values: Mapping[str, object]) -> str:
    filled = {name: "…" if value is None else value for name, value in values.items()}
    try:
        required, _ = template.variables(pattern)
        text = template.render(pattern, {**values, **{name: filled.get(name, "…") for name in required}})
    except template.RefusedError:
        text = pattern
    return inert.task(text)
