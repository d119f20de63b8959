"""Words that are right although no dictionary has them: names of the notes, and phrases of other languages."""

from __future__ import annotations

from collections.abc import Iterator
from functools import lru_cache
from typing import Any

from followup_notes.machine.terms import UNKNOWN


@lru_cache(maxsize=1)
def folded(known: frozenset[str]) -> frozenset[str]:
    """Return the names without capitals, once for all words of a text."""
    return frozenset(each.casefold() for each in known)


def is_known(word: str, known: frozenset[str]) -> bool:
    """Tell whether a word is one of the names; in small letters it is only where the name is written so."""
    return word in known or (not word.islower() and word.casefold() in folded(known))


def may_be_foreign(text: str, lint: Any, known: frozenset[str]) -> bool:
    """Tell whether an unknown word may be of another language: in small letters, or the first of its line."""
    word = lint.problem_text
    return not is_known(word, known) and (word.islower() or text[: lint.span.start][-1:] in ("", "\n"))


def without_phrases(doubted: list[tuple[str, Any]], unknown: list[Any]) -> Iterator[tuple[str, Any]]:
    """Leave out unknown words side by side: two of them are a phrase of another language, "nasi lemak"."""
    begins, ends = {span.start for span in unknown}, {span.end for span in unknown}
    for rule, lint in doubted:
        if rule not in UNKNOWN or not (lint.span.end + 1 in begins or lint.span.start - 1 in ends):
            yield rule, lint
