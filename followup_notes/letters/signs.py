"""Signs of bad manners in a letter, and whether those of a sentence are enough to speak of it."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache

from followup_notes.letters.cues import Cue, Wording
from followup_notes.letters.cues_of_blame import ACCUSATION
from followup_notes.letters.cues_of_claims import CLAIMS
from followup_notes.letters.cues_of_complaint import COMPLAINT, DESPAIR
from followup_notes.letters.cues_of_feeling import FEELING
from followup_notes.letters.cues_of_hints import HINTS
from followup_notes.letters.cues_of_idioms import IDIOMS
from followup_notes.letters.cues_of_manner import APOLOGY, BOAST, FILLER, PRESUMPTION, SELF_CENTRED
from followup_notes.letters.cues_of_patience import PATIENCE
from followup_notes.letters.cues_of_pressure import DEMAND
from followup_notes.letters.cues_of_sayings import SAYINGS
from followup_notes.letters.cues_of_self import SELF
from followup_notes.letters.cues_of_slang import CASUAL, GENERIC
from followup_notes.letters.meaning.heard import heard
from followup_notes.letters.pattern import needed
from followup_notes.letters.text import WORD, Text

CUES: tuple[Cue, ...] = (
    *(*ACCUSATION, *DEMAND, *COMPLAINT, *DESPAIR, *HINTS, *IDIOMS, *SAYINGS, *PATIENCE, *SELF, *FEELING, *CLAIMS),
    *(*FILLER, *APOLOGY, *PRESUMPTION, *SELF_CENTRED, *GENERIC, *CASUAL, *BOAST),
)
_WORDS_BY_WEIGHT = (0, 12, 18, 22, 30)
"""How long a sentence may be for what its signs weigh: the longer it is, the likelier a sign means something else there."""
_ASKS = re.compile(
    r"\b(?:please|kindly|(?:could|can|would|will) (?:you|someone|somebody|anyone)|let me know|i(?:'d| would)? (?:really |very much |greatly )?(?:appreciate|need|expect|want|require|hope to|love|be (?:grateful|glad|thankful|happy|pleased) (?:if|to (?:hear|have|know|get|receive)|for)))\b",
    re.IGNORECASE,
)
_OWN_DAY = re.compile(
    r"\bmy (?:own )?(?:deadline|answer|decision|reply)\b|\byou will (?:have|receive|get|hear) (?:my|it|from me)|\bi (?:will|can|could|am able to|have to|must|need to) "
    r"(?:send|answer|reply|give|let|get|be|come|bring|finish|share|provide|decide|write|confirm)\b|\b(?:give|allow|grant) me (?:until|till|time)|\bextend it\b|\buntil\b|\bbefore (?:i|then)\b|\b(?:we|you) (?:discussed|talked|spoke)\b|\bcustomers?\b|\busers?\b|\bby which day\b|\bwas mentioned\b",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class Sign:
    """Words of a letter that a pattern stands for."""

    check: str
    start: int
    end: int
    better: str
    pattern: str
    sure: bool


@lru_cache(maxsize=8)
def signs(text: Text) -> tuple[Sign, ...]:
    """Return every sign of bad manners in an English letter."""
    known, words = _known()
    there = frozenset(word for word in words if word in text.small)
    tried = ((cue, wording) for cue, wording, needs in known if not needs or not there.isdisjoint(needs))
    said = (
        Sign(one.check, one.start, one.end, one.better, one.pattern, one.sure)
        for one in heard(text.small, text.sentences)
    )
    return (*(sign for cue, wording in tried for sign in _of(cue, wording, text)), *said)


@lru_cache(maxsize=1)
def _known() -> tuple[tuple[tuple[Cue, Wording, frozenset[str]], ...], frozenset[str]]:
    """Return every wording with words of which it needs one, and all these words: each is looked for once."""
    known = tuple((cue, wording, needed(wording.pattern)) for cue in CUES for wording in cue.wordings)
    return known, frozenset().union(*(needs for _, _, needs in known))


def convince(together: Sequence[Sign], text: Text) -> bool:
    """Tell whether the signs of one sentence are enough: two that are not sure weigh as much as one that is."""
    weight = min(sum(_weights(together)), len(_WORDS_BY_WEIGHT) - 1)
    start, end = text.sentence_at(together[0].start)
    return len(WORD.findall(text.raw, start, end)) <= _WORDS_BY_WEIGHT[weight]


def _weights(together: Sequence[Sign]) -> Iterator[int]:
    """Give what each sign weighs; two of the same words are one sign, read in two ways."""
    seen: list[Sign] = []
    for sign in sorted(together, key=lambda one: (not one.sure, one.start, one.end)):
        if not any((sign.start, sign.end) == (one.start, one.end) for one in seen):
            seen.append(sign)
            yield 2 if sign.sure else 1


def _of(cue: Cue, wording: Wording, text: Text) -> Iterator[Sign]:
    for match in wording.pattern.finditer(text.small):
        start = match.start() + len(match[0]) - len(match[0].lstrip())
        end = match.end() - len(match[0]) + len(match[0].rstrip())
        if end > start and not _guarded(cue, start, text):
            yield Sign(cue.check, start, end, cue.better, wording.pattern.pattern, wording.sure)


def _guarded(cue: Cue, at: int, text: Text) -> bool:
    signature = text.signature
    if signature[0] <= at < signature[1]:
        return True
    start, end = text.sentence_at(at)
    if cue.of_mine and _ASKS.search(text.masked, start, end):
        return _OWN_DAY.search(text.masked, start, end) is not None
    return cue.unless is not None and cue.unless.search(text.small, start, end) is not None
