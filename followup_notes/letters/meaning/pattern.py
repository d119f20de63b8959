"""The notation of rules on meaning: words and meanings in the order in which they stand in a sentence.

`REPLY` is any word of that meaning, `REPLY:B` its plain form, `reply` the word itself, `reply*` any form of it, `a|B` either, `a?` may lack,
`.` any one word, `..` up to three words, `...` up to nine, `..!NOT` none of them a NOT, `!NOT` no such word here, `^` the sentence begins here, `~` a clause.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache

from followup_notes.letters.meaning.lexicon import CLASSES
from followup_notes.letters.meaning.tokens import forms

_GAPS = {".": "<[^;>]*>", "..": "(?:<[^;>]*>){0,3}?", "...": "(?:<[^;>]*>){0,9}?"}
_ON = f"(?:<[^=>]*{CLASSES['ON']}[^>]*>)*"
"""The rest of a run of words that has a meaning together."""
_BEGINS = {"^": "START", "~": "START|CLAUSE"}


@dataclass(frozen=True, slots=True)
class Pattern:
    """A pattern ready to be matched, and the meanings and words without which it cannot match."""

    tried: re.Pattern[str]
    needed: frozenset[str]


@lru_cache(maxsize=1024)
def compiled(source: str) -> Pattern:
    """Compile a pattern."""
    parts: list[str] = []
    needed: set[str] = set()
    for slot in source.split():
        gap, _, without = slot.partition("!")
        if gap in _GAPS:
            parts.append(_GAPS[gap].replace("(?:<", f"(?:(?!{_slot(without)})<", 1) if without else _GAPS[gap])
        elif slot in _BEGINS:
            parts.append(f"(?={_slot(_BEGINS[slot])})")
        elif slot.startswith("!"):
            parts.append(f"(?!{_slot(slot[1:])})")
        elif slot.endswith("?") and slot != "?":
            parts.append(f"(?:{_slot(slot[:-1])})?")
        else:
            parts.append(_slot(slot))
            if "|" not in slot:
                needed.update(() if "*" in slot else slot.partition(":")[0].split("_"))
    return Pattern(re.compile("".join(parts)), frozenset(needed))


def _slot(slot: str) -> str:
    return f"(?:{'|'.join(_one(each) for each in slot.split('|'))})"


def _one(each: str) -> str:
    name, _, form = each.partition(":")
    if name in CLASSES:
        return f"<[^=>]*{CLASSES[name]}[^>]*{f':[^>]*{form}[^>]*' if form else ''}>{_ON}"
    if name.isupper() and len(name) > 1:
        raise ValueError(name)
    if name.endswith("*"):
        return f"<[^=>]*=(?:{'|'.join(map(re.escape, sorted(forms(name[:-1]))))}):[^>]*>"
    return "".join(f"<[^=>]*={re.escape(word)}:[^>]*>" for word in name.split("_"))
