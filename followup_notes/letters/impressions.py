"""How a model of language reads a letter's sentences, and what that weighs beside the signs of the patterns."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from followup_notes.letters.found import Found
from followup_notes.letters.judged import doubt_needed
from followup_notes.letters.scope import CheckScope
from followup_notes.letters.text import Text

FINE = -1.0
"""Log odds below which a sentence is taken for well meant, whatever the patterns say."""
DOUBTFUL = 0.0
"""Log odds above which one sign is enough, however long the sentence is."""
MEANT_BADLY = 2.0
"""Log odds above which no sign is needed."""
SOUNDS = {
    "demand": "This may press the reader.",
    "accusation": "This may read as a reproach.",
    "complaint": "This may read as a complaint.",
    "despair": "This may read as begging.",
    "presumption": "This may take the decision for granted.",
    "boast": "This may read as boasting.",
    "self-centred": "This speaks of what you get, not of what they gain.",
    "casual": "This may be too casual for this letter.",
    "apology": "This excuses what needs no excuse.",
    "filler": "This says little.",
    "generic": "This could be said to any company.",
}
"""What a sentence as a whole may sound like, by its tone."""
BETTER = {
    "demand": "ask, and leave the time to the reader",
    "accusation": "say what you hope for, without blame",
    "complaint": "leave it out",
    "despair": "leave it out, and say what you can offer",
    "presumption": "say that you would be glad to, if they choose you",
    "boast": "state a fact, and let it speak",
    "self-centred": "say what they gain from it",
    "casual": "say it in plain words",
    "apology": "leave it out",
    "filler": "say what you write for",
    "generic": "name something that only this company has",
}
"""What to do about a sentence as a whole, by the tone it is said to have."""


@dataclass(frozen=True, slots=True)
class Heard:
    """A sentence of the body by its offsets, the tone it may have, and the log odds that it has."""

    start: int
    end: int
    check: str
    odds: float
    doubted: tuple[tuple[int, int, float], ...] = ()
    """Where a slip may stand, by offsets of the body, with the log odds of it."""


def heard(text: Text, scope: CheckScope) -> Iterator[Heard]:
    """Give the impressions of the sentences between greeting and farewell."""
    first, last = text.core
    for one in scope.impressions:
        row = one.line - scope.body_line
        if 0 <= row < len(text.lines):
            start = text.lines[row][0] + one.column - 1
            if first <= start < last:
                doubted = tuple((start + at, start + stop, odds) for at, stop, odds in one.doubted)
                yield Heard(start, start + len(one.text), one.check, one.odds, doubted)


def reads_well(found: Found, text: Text, scope: CheckScope) -> bool:
    """Tell whether the model, if it was asked, sees nothing wrong in words where it has a say."""
    end, least = found.start + max(1, len(found.text)), doubt_needed(found.message)
    read = [one for one in heard(text, scope) if one.start <= found.start and end <= one.end]
    if not read or least is None:
        return False
    return not any(at < end and found.start < stop and odds >= least for at, stop, odds in read[0].doubted)


def odds(start: int, end: int, impressions: tuple[Heard, ...]) -> float | None:
    """Return the highest odds of the sentences that a span lies in, None where nobody was asked."""
    return max((one.odds for one in impressions if one.start < end and start < one.end), default=None)
