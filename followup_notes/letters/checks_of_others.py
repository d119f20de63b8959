"""Checks that hold a letter against other letters, and its language against the one asked for."""

from __future__ import annotations

import re
from collections.abc import Iterator

from followup_notes.letters.found import Found
from followup_notes.letters.lists import said
from followup_notes.letters.scope import CheckScope
from followup_notes.letters.similar import ALIKE, SAME, similarity
from followup_notes.letters.text import Text
from followup_notes.model.page import Letter
from followup_notes.model.problem import Severity

_GERMAN = frozenset(
    "der die das und ich ist nicht mit für auf den dem ein eine sie ihr ihnen wir haben mich zu von im am gespräch vielen dank sehr gern".split()  # noqa: SIM905
)
_ENGLISH = frozenset(
    "the and i is not with for on to a an you your we have me of in at conversation thank very gladly my it that would".split()  # noqa: SIM905
)


_SURELY = 5
"""Small words of another language that make a sentence one of it."""


def same_letter(letter: Letter, _text: Text, scope: CheckScope) -> Iterator[Found]:
    """Find a letter that somebody else of the round gets nearly as it is."""
    likeness = max((similarity(letter.body, other, scope.names) for other in scope.siblings), default=0.0)
    if likeness > ALIKE:
        message = said(
            scope.checks.get("same-letter"),
            "",
            fallback="This is nearly the letter that somebody else of this round gets.",
        )
        yield Found(
            -1, "", message, "say what only this person would recognise", None if likeness > SAME else Severity.WARNING
        )


def earlier_letter(letter: Letter, _text: Text, scope: CheckScope) -> Iterator[Found]:
    """Find a letter that this person has had already, nearly as it is."""
    if any(similarity(letter.body, other, scope.names) > ALIKE for other in scope.earlier):
        message = said(
            scope.checks.get("earlier-letter"), "", fallback="This person has had nearly the same letter from you."
        )
        yield Found(-1, "", message, "say what is new since then")


def language(letter: Letter, text: Text, scope: CheckScope) -> Iterator[Found]:
    """Find a letter that is written in another language than the one asked for."""
    wanted = scope.language or letter.language
    counts = _counts(text.masked)
    other = {"de": "en", "en": "de"}.get(wanted)
    if other and counts[other] >= 8 and counts[other] > 2 * counts[wanted]:
        names = {"de": "German", "en": "English"}
        yield Found(
            -1,
            "",
            f"The letter is in {names[other]}; the note asks for {names[wanted]}.",
            f"write it in {names[wanted]}",
        )
        return
    for start, end in text.sentences:
        said_in = _counts(text.masked[start:end])
        if other and said_in[other] >= _SURELY and not said_in[wanted]:
            yield Found(
                start,
                text.raw[start:end],
                "This sentence is in another language than the letter.",
                "say it in the letter's own",
            )


def _counts(text: str) -> dict[str, int]:
    """Count the small words of each language."""
    words = [word.casefold() for word in re.findall(r"[^\W\d_]+", text)]
    return {"de": sum(word in _GERMAN for word in words), "en": sum(word in _ENGLISH for word in words)}
