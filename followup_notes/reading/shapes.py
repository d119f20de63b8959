"""Lists where one value is read: said once, since only the first of them counts."""

from __future__ import annotations

from collections.abc import Iterable

from followup_notes.notation.yaml import Sequence as List
from followup_notes.reading.telling import Entry, Teller, said, scalars

_SINGLE = frozenset({"choice", "clock", "duration", "moment", "number"})
_NAMES = frozenset({"company", "role"})


def judge_shapes(entries: Iterable[Entry], teller: Teller) -> None:
    """Report properties that hold several values and may hold one."""
    for entry in entries:
        row, value = entry.row, entry.value
        if entry.form != "yaml" or not isinstance(value, List) or (row.type not in _SINGLE and row.key not in _NAMES):
            continue
        texts = dict.fromkeys(text for text in map(said, scalars(value)) if not teller.is_nothing(text))
        if len(texts) > 1:
            key, first = entry.key.text.strip(), next(iter(texts))
            message = f'"{key}" holds {len(texts)} values; only the first one, "{first[:60]}", is read'
            teller.warn(value.at, "several-values", message, "keep one; another interview is a note of its own")
