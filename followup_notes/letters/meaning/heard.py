"""What a letter's sentences mean for manners: every rule whose pattern stands in a sentence and that nothing there excuses."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache

from followup_notes.letters.meaning.pattern import compiled, wanted
from followup_notes.letters.meaning.rules import Rule
from followup_notes.letters.meaning.rules_of_apology import APOLOGY
from followup_notes.letters.meaning.rules_of_blame import BLAME
from followup_notes.letters.meaning.rules_of_boast import BOAST
from followup_notes.letters.meaning.rules_of_complaint import COMPLAINT
from followup_notes.letters.meaning.rules_of_despair import DESPAIR
from followup_notes.letters.meaning.rules_of_filler import FILLER
from followup_notes.letters.meaning.rules_of_hints import HINTS
from followup_notes.letters.meaning.rules_of_irony import IRONY
from followup_notes.letters.meaning.rules_of_pressure import PRESSURE
from followup_notes.letters.meaning.rules_of_presumption import PRESUMPTION
from followup_notes.letters.meaning.rules_of_questions import QUESTIONS
from followup_notes.letters.meaning.rules_of_self import SELF
from followup_notes.letters.meaning.rules_of_threats import THREATS
from followup_notes.letters.meaning.tokens import Row, row

RULES: tuple[Rule, ...] = (
    *(*BLAME, *QUESTIONS, *IRONY, *COMPLAINT, *PRESSURE, *THREATS, *DESPAIR),
    *(*APOLOGY, *PRESUMPTION, *BOAST, *SELF, *FILLER, *HINTS),
)
_TOLD = ("YOU HAVE? .. SAY:P", "~ THEY|he|she .. SAY:P")
_STORY = ("in|at|for|from MY OLD .. EMPLOYER|JOB|ward|project", "when I .. worked|was|ran|led|managed|started")
_NEVER = 1_000_000
_COMMON = frozenset(
    "I YOU YOUR ME MY WE THEY BE HAVE DO WILL CAN MUST NOT THANK SAY KNOW HOW HE WHEN BY START CLAUSE the a an to of in on at for and or but "  # noqa: SIM905
    "that this it is was be i you your me my with as so if not from by , . about would will".split()
)
"""Meanings and words of nearly every sentence: a poor reason to try a pattern."""


@dataclass(frozen=True, slots=True)
class Heard:
    """Words of a letter that a rule speaks about, start and end, and what is better."""

    check: str
    start: int
    end: int
    better: str
    pattern: str
    sure: bool


@lru_cache(maxsize=8)
def heard(text: str, sentences: tuple[tuple[int, int], ...]) -> tuple[Heard, ...]:
    """Read the sentences of a text in small letters."""
    return tuple(one for start, end in sentences for one in _of(row(text, start, end)))


@dataclass(frozen=True, slots=True)
class _Known:
    """A pattern of a rule, with what a sentence must hold one each of."""

    number: int
    rule: Rule
    source: str
    sure: bool
    wanted: tuple[frozenset[str], ...]


@lru_cache(maxsize=1)
def _by_mark() -> dict[str, list[_Known]]:
    """Return the patterns by the meanings and words for whose sake they are tried: the rarest each has."""
    found: dict[str, list[_Known]] = {}
    each = ((rule, source, sure) for rule in RULES for source, sure in rule.patterns)
    for number, (rule, source, sure) in enumerate(each):
        needs = tuple(wanted(source))
        known = _Known(number, rule, source, sure, needs)
        for mark in min(needs, key=lambda marks: sum(10 if mark in _COMMON else 1 for mark in marks)):
            found.setdefault(mark, []).append(known)
    return found


def _tried(sentence: Row) -> list[_Known]:
    """Return the patterns that may match a sentence, in their order."""
    by_mark, marks = _by_mark(), sentence.marks
    found = {known.number: known for mark in marks for known in by_mark.get(mark, ())}
    return [
        found[number]
        for number in sorted(found)
        if found[number].rule.unless.isdisjoint(marks)
        and not any(needs.isdisjoint(marks) for needs in found[number].wanted)
    ]


def _of(sentence: Row) -> Iterator[Heard]:
    excused: int | None = None
    for known in _tried(sentence):
        found = compiled(known.source).search(sentence.shown)
        if found is None:
            continue
        if not known.rule.told:
            excused = _excused_from(sentence) if excused is None else excused
            if excused <= found.start():
                continue
        first, last = _words(sentence, found)
        start, end = sentence.starts[first], sentence.ends[last]
        yield Heard(known.rule.check, start, end, known.rule.better, known.source, known.sure)


def _excused_from(sentence: Row) -> int:
    """Return from where on a sentence tells what somebody said, or a story of earlier work."""
    if any(compiled(source).search(sentence.shown) for source in _STORY):
        return 0
    told = (compiled(source).search(sentence.shown) for source in _TOLD)
    return min((one.end() for one in told if one), default=_NEVER)


def _words(sentence: Row, found: re.Match[str]) -> tuple[int, int]:
    """Return the first and the last word of a match."""
    first = sentence.shown.count(">", 0, found.start())
    last = max(first, sentence.shown.count(">", 0, found.end()) - 1)
    return first, min(last, len(sentence.ends) - 1)
