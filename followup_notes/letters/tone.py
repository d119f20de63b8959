"""Tone: what a rule file lists, and the sentences that press, blame, beg or boast."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Sequence

from followup_notes.letters.found import Found
from followup_notes.letters.harmless import harmless
from followup_notes.letters.impressions import BETTER, DOUBTFUL, FINE, MEANT_BADLY, SOUNDS, Heard, heard, odds
from followup_notes.letters.lists import LEAVE_OUT, avoided, said
from followup_notes.letters.scope import CheckScope
from followup_notes.letters.signs import Sign, convince, signs
from followup_notes.letters.text import Text
from followup_notes.model.page import Letter
from followup_notes.model.problem import Severity
from followup_notes.model.rules import Check

_EMOJI = re.compile(
    "[\U0001f000-\U0001faff☀-➿⬀-⯿❤]\ufe0f?|(?<!\\w)(?:[:;=8][-o*']?[)(\\]DPpO3/|]|<3|\\^\\^|xD|XD)(?!\\w)"
)


def tone(name: str) -> Callable[[Letter, Text, CheckScope], Iterable[Found]]:
    """Return the check of one kind of tone: its list first, then what its sentences mean."""

    def run(letter: Letter, text: Text, scope: CheckScope) -> Iterator[Found]:
        seen: list[tuple[int, int]] = []
        for found in _all(name, letter, text, scope):
            span = (found.start, found.start + len(found.text))
            if not any(span[0] < end and span[1] > start for start, end in seen):
                seen.append(span)
                yield found

    return run


def _all(name: str, letter: Letter, text: Text, scope: CheckScope) -> Iterator[Found]:
    stated, kind = scope.checks.get(name), scope.kind or letter.kind
    if stated is not None:
        yield from (found for found in avoided(stated, text) if not harmless(name, found, kind, text, scope))
    if name == "casual":
        yield from _emoji(text)
    if letter.language == "en":
        yield from _meant(name, kind, text, scope)


def _meant(name: str, kind: str, text: Text, scope: CheckScope) -> Iterator[Found]:
    """Give what the sentences mean, where the signs of it are enough, or an impression is strong by itself."""
    stated, impressions = scope.checks.get(name), tuple(heard(text, scope))
    for sign in signs(text):
        if sign.check == name:
            together = _together(text.sentence_at(sign.start), kind, text, scope)
            if sign in together and _enough(together, text, impressions):
                yield _found(sign, stated, text)
    for one in impressions:
        if one.check == name and one.odds > MEANT_BADLY:
            words = text.raw[one.start : one.end]
            yield Found(one.start, words, SOUNDS[name], BETTER[name], Severity.WARNING)


def _enough(together: Sequence[Sign], text: Text, impressions: tuple[Heard, ...]) -> bool:
    """Tell whether the signs of one sentence are enough, with what the model of language makes of it."""
    start, end = text.sentence_at(together[0].start)
    heard_as = odds(start, end, impressions)
    if heard_as is None:
        return convince(together, text)
    return heard_as > DOUBTFUL or (heard_as > FINE and convince(together, text))


def _together(sentence: tuple[int, int], kind: str, text: Text, scope: CheckScope) -> list[Sign]:
    """Return the signs of one sentence that nothing around them excuses."""
    return [
        sign
        for sign in signs(text)
        if text.sentence_at(sign.start) == sentence
        and not harmless(sign.check, _found(sign, None, text), kind, text, scope)
    ]


def _found(sign: Sign, stated: Check | None, text: Text) -> Found:
    words = text.raw[sign.start : sign.end]
    return Found(sign.start, words, said(stated, words, sign.better), sign.better or LEAVE_OUT)


def _emoji(text: Text) -> Iterator[Found]:
    for match in _EMOJI.finditer(text.raw):
        yield Found(match.start(), match[0], "An emoji is too casual for this letter.", LEAVE_OUT)
