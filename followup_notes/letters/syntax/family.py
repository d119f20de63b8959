"""Families of slips: what is wrong, what would be right, and the shapes that show it."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache
from importlib import import_module

from followup_notes.letters.pattern import found_in
from followup_notes.letters.syntax.shape import shape, shaped
from followup_notes.letters.syntax.tagged import Sentence, Slip

Family = tuple[str, str, tuple[str, ...]]
"""What is wrong, what would be right (`{}` is the remembered word of a shape, or its last one), and shapes."""
_ROOM = "followup_notes.letters.syntax.shapes_of_"
_KINDS = ("complements", "prepositions", "articles", "auxiliaries", "tenses", "numbers", "order", "pairs", "lookalikes", "marks")


@lru_cache(maxsize=1)
def _families() -> tuple[tuple[re.Pattern[str], str, str], ...]:
    """Compile every shape, once."""
    rows: list[tuple[re.Pattern[str], str, str]] = []
    for kind in _KINDS:
        for message, better, shapes in getattr(import_module(_ROOM + kind), kind.upper()):
            rows.extend((shaped(each), message, better) for each in shapes)
    return tuple(rows)


def families(sentences: tuple[Sentence, ...]) -> Iterator[Slip]:
    """Find the slips of every family in tagged sentences."""
    text = shape(sentences)
    words = [word for sentence in sentences for word in sentence]
    for pattern, message, better in _families():
        for found in found_in(text, pattern):
            start, end = found.span("at") if "at" in pattern.groupindex else found.span()
            first = text.count(" ", 0, start + 1) - (text[start] == " ")
            last = text.count(" ", 0, end) - 1
            word = found["word"] if "word" in pattern.groupindex else words[last].text
            yield Slip(words[first], words[last], message, better.replace("{}", word))
