"""The notation of rules on meaning: words and meanings in the order in which they stand in a sentence.

`REPLY` is any word of that meaning, `REPLY:B` its plain form, `reply` the word itself, `reply*` any form of it, `a|B`
either, `a?` may lack, `.` any one word, `..` up to three words, `...` up to nine, `..!NOT` none of them a NOT, `!NOT` no
such word here; `^` the sentence begins here, `~` a clause. "_" joins words that follow each other.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache

from followup_notes.letters.meaning.lexicon import CLASSES
from followup_notes.letters.meaning.tokens import forms

_GAPS = {"..": "(?:<[^;>]*>){0,3}?", "...": "(?:<[^;>]*>){0,9}?"}
_ON = f"(?:<[^=>]*{CLASSES['ON']}[^>]*>)*"
"""The rest of a run of words that has a meaning together."""
_BEGINS = {"^": "START", "~": "START|CLAUSE"}


@lru_cache(maxsize=2048)
def compiled(source: str) -> re.Pattern[str]:
    """Compile a pattern; some letters need few of them, so that none is compiled before it may match."""
    return re.compile("".join(map(_part, source.split())))


def wanted(source: str) -> Iterator[frozenset[str]]:
    """Give the sets of meanings and words of each of which a sentence must hold one, or the pattern cannot match."""
    for slot in source.split():
        if slot in _BEGINS or slot.startswith(("..", "!")) or (slot.endswith("?") and slot != "?"):
            continue
        yield frozenset(mark for each in slot.split("|") for mark in _marks(each))


def _marks(each: str) -> frozenset[str]:
    name = each.partition(":")[0]
    return forms(name[:-1]) if name.endswith("*") else frozenset({name.partition("_")[0]})


def _part(slot: str) -> str:
    gap, _, without = slot.partition("!")
    if gap in _GAPS:
        return _GAPS[gap].replace("(?:<", f"(?:(?!{_slot(without)})<", 1) if without else _GAPS[gap]
    if slot in _BEGINS:
        return f"(?={_slot(_BEGINS[slot])})"
    if slot.startswith("!"):
        return f"(?!{_slot(slot[1:])})"
    return f"(?:{_slot(slot[:-1])})?" if slot.endswith("?") and slot != "?" else _slot(slot)


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
