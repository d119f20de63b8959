"""What a letter's sentences mean for manners: every rule whose pattern stands in a sentence and that nothing there excuses."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache

from followup_notes.letters.meaning.pattern import Pattern, compiled
from followup_notes.letters.meaning.rules import Rule
from followup_notes.letters.meaning.rules_of_apology import APOLOGY
from followup_notes.letters.meaning.rules_of_blame import BLAME
from followup_notes.letters.meaning.rules_of_boast import BOAST
from followup_notes.letters.meaning.rules_of_complaint import COMPLAINT
from followup_notes.letters.meaning.rules_of_despair import DESPAIR
from followup_notes.letters.meaning.rules_of_filler import FILLER
from followup_notes.letters.meaning.rules_of_pressure import PRESSURE
from followup_notes.letters.meaning.rules_of_presumption import PRESUMPTION
from followup_notes.letters.meaning.rules_of_questions import QUESTIONS
from followup_notes.letters.meaning.rules_of_self import SELF
from followup_notes.letters.meaning.rules_of_threats import THREATS
from followup_notes.letters.meaning.tokens import Row, row

_RULES: tuple[Rule, ...] = (
    *(*BLAME, *QUESTIONS, *COMPLAINT, *PRESSURE, *THREATS, *DESPAIR),
    *(*APOLOGY, *PRESUMPTION, *BOAST, *SELF, *FILLER),
)
_TOLD = (compiled("YOU HAVE? .. SAY:P"), compiled("~ THEY|he|she .. SAY:P"))
_STORY = (
    compiled("in|at|for|from MY OLD .. EMPLOYER|JOB|ward|project"),
    compiled("when I .. worked|was|ran|led|managed|started"),
)


@dataclass(frozen=True, slots=True)
class Heard:
    """Words of a letter that a rule speaks about, start and end, and what is better."""

    check: str
    start: int
    end: int
    better: str


@lru_cache(maxsize=8)
def heard(text: str, sentences: tuple[tuple[int, int], ...]) -> tuple[Heard, ...]:
    """Read the sentences of a text in small letters."""
    return tuple(one for start, end in sentences for one in _of(row(text, start, end)))


@lru_cache(maxsize=1)
def _patterns() -> tuple[tuple[Rule, Pattern], ...]:
    return tuple((each, compiled(pattern)) for each in _RULES for pattern in each.patterns)


def _of(sentence: Row) -> Iterator[Heard]:
    story: bool | None = None
    told: int | None = None
    for rule, pattern in _patterns():
        if not pattern.needed <= sentence.marks or rule.unless & sentence.marks:
            continue
        found = pattern.tried.search(sentence.shown)
        if found is None:
            continue
        if not rule.told:
            if story is None:
                story = any(one.tried.search(sentence.shown) for one in _STORY)
                told = min((one.end() for pat in _TOLD if (one := pat.tried.search(sentence.shown))), default=10_000)
            if story or (told or 0) <= found.start():
                continue
        first, last = _words(sentence, found)
        yield Heard(rule.check, sentence.starts[first], sentence.ends[last], rule.better)


def _words(sentence: Row, found: re.Match[str]) -> tuple[int, int]:
    first = sentence.shown.count(">", 0, found.start())
    last = max(first, sentence.shown.count(">", 0, found.end()) - 1)
    return first, min(last, len(sentence.ends) - 1)
