"""Families of slips: what is wrong, what would be right, and the shapes that show it."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache

from followup_notes.letters.pattern import wanted
from followup_notes.letters.syntax import pairs_a_to_d, pairs_e_to_l, pairs_m_to_s, pairs_t_to_z
from followup_notes.letters.syntax.shape import shape, shaped
from followup_notes.letters.syntax.shapes_of_articles import ARTICLES
from followup_notes.letters.syntax.shapes_of_auxiliaries import AUXILIARIES
from followup_notes.letters.syntax.shapes_of_complements import COMPLEMENTS
from followup_notes.letters.syntax.shapes_of_marks import MARKS
from followup_notes.letters.syntax.shapes_of_numbers import NUMBERS
from followup_notes.letters.syntax.shapes_of_order import ORDER
from followup_notes.letters.syntax.shapes_of_prepositions import PREPOSITIONS
from followup_notes.letters.syntax.shapes_of_subjects import SUBJECTS
from followup_notes.letters.syntax.shapes_of_tenses import TENSES
from followup_notes.letters.syntax.tagged import Sentence, Slip

FAMILIES = (
    *(*COMPLEMENTS, *PREPOSITIONS, *ARTICLES, *AUXILIARIES, *TENSES, *NUMBERS, *SUBJECTS, *ORDER, *MARKS),
    *(*pairs_a_to_d.PAIRS, *pairs_e_to_l.PAIRS, *pairs_m_to_s.PAIRS, *pairs_t_to_z.PAIRS),
)


_Known = tuple[re.Pattern[str], str, str, frozenset[frozenset[str]]]


@lru_cache(maxsize=1)
def _compiled() -> tuple[tuple[_Known, ...], frozenset[str]]:
    """Compile every shape once, with sets of words of each of which it needs one; and return all words: each is looked for once."""
    patterns = ((shaped(each), message, better) for message, better, shapes in FAMILIES for each in shapes)
    known = tuple((pattern, message, better, wanted(pattern)) for pattern, message, better in patterns)
    return known, frozenset(word for *_, sets in known for words in sets for word in words)


def families(sentences: tuple[Sentence, ...]) -> Iterator[Slip]:
    """Find the slips of every family in tagged sentences."""
    text, (known, telling) = shape(sentences), _compiled()
    there = frozenset(word for word in telling if word in text)
    words = [word for sentence in sentences for word in sentence]
    for pattern, message, better, sets in known:
        if any(map(there.isdisjoint, sets)):
            continue
        for found in pattern.finditer(text):
            start, end = found.span("at") if "at" in pattern.groupindex else found.span()
            first = text.count(" ", 0, start + 1) - (text[start] == " ")
            last = text.count(" ", 0, end) - 1
            word = found["word"] if "word" in pattern.groupindex else words[last].text
            yield Slip(words[first], words[last], message, better.replace("{}", word))
