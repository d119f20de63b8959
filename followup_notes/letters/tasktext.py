"""The words of a task's line: the rule's own, short enough for one line where names allow."""

from __future__ import annotations

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


def task_text(pattern: str, values: Mapping[str, object], needs: tuple[str, ...], settings: Settings) -> str:
    """Render a rule's task line; a long topic or promise is cut between words so that the line fits 80 columns."""
    room = _room(needs, settings)
    text = _rendered(pattern, values)
    over = len(text) - room
    if over <= 0:
        return text
    tight = dict(values)
    for name in _SHORTENED:
        value = values.get(name)
        if isinstance(value, str) and len(value) > _SHORTEST:
            tight[name] = shortened(value, max(_SHORTEST, len(value) - over))
    return _rendered(pattern, tight)


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
