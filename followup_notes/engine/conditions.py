"""Conditions held against an item: yes, no, or unknown where the notes do not say."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime
from enum import Enum

from followup_notes.engine.calendar import Point
from followup_notes.engine.scope import Scope
from followup_notes.engine.words import lexicon_of
from followup_notes.model.facts import Outcome, Person, Promise, Status
from followup_notes.model.rules import Clock, Compare, Condition, Contains, Expression, Filled, Is, Test, Value
from followup_notes.notation.expression import Lacking, holds
from followup_notes.notation.nearest import fold


class Answer(Enum):
    """What becomes of a condition."""

    YES = "yes"
    NO = "no"
    UNKNOWN = "unknown"


def _answer(held: bool) -> Answer:  # noqa: FBT001 - the one argument of a conversion
    return Answer.YES if held else Answer.NO


@dataclass(frozen=True, slots=True)
class Found:
    """A condition that decided, and what the note says of its word."""

    condition: Condition
    said: object


def value_of(word: str, scope: Scope) -> object:
    """Return what the notes say of a word for this item, None where they say nothing."""
    return lexicon_of(scope.ground.book.words).value(word, scope)


def ask(condition: Condition, scope: Scope) -> tuple[Answer, object]:
    """Hold one condition against an item; return the answer and what the notes say."""
    said = value_of(condition.word, scope)
    return test(condition.test, said, scope), said


def test(asked: Test, said: object, scope: Scope) -> Answer:
    """Hold a value against a test."""
    if isinstance(asked, Filled):
        return _answer((said not in (None, "", (), 0, False)) is not asked.negated)
    if said is None or said == ():
        return Answer.UNKNOWN
    if isinstance(asked, Is):
        return _is(asked, said, scope)
    if isinstance(asked, Contains):
        return _answer(_contains(asked.text, said) is not asked.negated)
    if isinstance(asked, Compare):
        return _compare(asked, said)
    return _clock(asked, said)


def _is(asked: Is, said: object, scope: Scope) -> Answer:
    held = any(_equal(value, said) for value in asked.values)
    if isinstance(said, Status) and not asked.negated and any(_equal(value, Status.HELD) for value in asked.values):
        return _answer(_is_or_will_be_held(scope, said, held=held))
    return _answer(held is not asked.negated)


def _is_or_will_be_held(scope: Scope, said: Status, *, held: bool) -> bool:
    """Tell whether an interview is held, or will be by its end: until then its items wait."""
    if not held and said is not Status.SCHEDULED:
        return False
    meeting = scope.meeting
    if scope.rule.each == "application" and scope.ground.over:
        meeting = scope.ground.over[0]
    if meeting is None or meeting.end is None:
        return held
    scope.not_before = max(scope.not_before, meeting.end.at) if scope.not_before else meeting.end.at
    return True


def _equal(value: Value, said: object) -> bool:
    if isinstance(said, tuple):
        return any(_equal(value, one) for one in said)
    if isinstance(said, Point):
        return isinstance(value, date) and said.day == value
    if isinstance(value, str):
        text = fold(_text(said))
        return text == fold(value) or (said is Outcome.NEXT_ROUND and fold(value) == Outcome.OPEN)
    if isinstance(said, datetime):
        return isinstance(value, date) and said.date() == value
    return type(value) is type(said) and value == said


def _text(said: object) -> str:
    if isinstance(said, Person):
        return said.name
    if isinstance(said, Promise):
        return said.what
    return str(said)


def _contains(text: str, said: object) -> bool:
    if isinstance(said, tuple):
        return any(_contains(text, one) for one in said)
    return fold(text) in fold(_text(said))


def _compare(asked: Compare, said: object) -> Answer:
    number = len(said) if isinstance(said, tuple) else said
    if not isinstance(number, int):
        return Answer.NO
    return _answer(
        {
            "at least": number >= asked.number,
            "at most": number <= asked.number,
            "more than": number > asked.number,
            "less than": number < asked.number,
            "exactly": number == asked.number,
        }[asked.op]
    )


def _clock(asked: Clock, said: object) -> Answer:
    if not isinstance(said, Point) or not said.timed:
        return Answer.NO
    clock = said.at.time()
    return _answer(clock > asked.at if asked.direction == "after" else clock < asked.at)


def all_hold(conditions: Iterable[Condition], scope: Scope) -> bool:
    """Tell whether all conditions certainly hold."""
    return all(ask(condition, scope)[0] is Answer.YES for condition in conditions)


def first_failing(conditions: Iterable[Condition], scope: Scope) -> tuple[Answer, Found | None]:
    """Return NO with the first condition that fails, else UNKNOWN with the first that cannot be told, else YES."""
    unknown: Found | None = None
    for condition in conditions:
        answer, said = ask(condition, scope)
        if answer is Answer.NO:
            return Answer.NO, Found(condition, said)
        if answer is Answer.UNKNOWN and unknown is None:
            unknown = Found(condition, said)
    return (Answer.UNKNOWN, unknown) if unknown else (Answer.YES, None)


def first_holding(conditions: Iterable[Condition], scope: Scope) -> tuple[Answer, Found | None]:
    """Return YES with the first condition that holds, else UNKNOWN with the first that cannot be told, else NO."""
    unknown: Found | None = None
    for condition in conditions:
        answer, said = ask(condition, scope)
        if answer is Answer.YES:
            return Answer.YES, Found(condition, said)
        if answer is Answer.UNKNOWN and unknown is None:
            unknown = Found(condition, said)
    return (Answer.UNKNOWN, unknown) if unknown else (Answer.NO, None)


def evaluate(expression: Expression, scope: Scope) -> tuple[Answer, str]:
    """Return whether `only if` holds, and the word it lacks where that cannot be told."""
    try:
        return _answer(holds(expression, lambda word: _plain(value_of(word, scope)))), ""
    except Lacking as lacking:
        return Answer.UNKNOWN, lacking.word


def _plain(said: object) -> object:
    """Return a value as expressions compare it: texts, numbers, yes and no, lists of texts."""
    if said is Outcome.NEXT_ROUND:
        return str(Outcome.OPEN)
    if isinstance(said, Point):
        return said.at.isoformat() if said.timed else said.day.isoformat()
    if isinstance(said, Person | Promise):
        return _text(said)
    if isinstance(said, tuple):
        return tuple(_plain(one) for one in said) or None
    if isinstance(said, date):
        return said.isoformat()
    return said
