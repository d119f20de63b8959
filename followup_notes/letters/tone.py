"""Tone: what a rule file lists, and how sentences that press, blame or beg are built."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Mapping

from followup_notes.letters.cues import Cue
from followup_notes.letters.cues_of_blame import ACCUSATION
from followup_notes.letters.cues_of_claims import CLAIMS
from followup_notes.letters.cues_of_complaint import COMPLAINT, DESPAIR
from followup_notes.letters.cues_of_feeling import FEELING
from followup_notes.letters.cues_of_hints import HINTS
from followup_notes.letters.cues_of_idioms import IDIOMS
from followup_notes.letters.cues_of_manner import APOLOGY, BOAST, CASUAL, FILLER, GENERIC, PRESUMPTION, SELF_CENTRED
from followup_notes.letters.cues_of_patience import PATIENCE
from followup_notes.letters.cues_of_pressure import DEMAND
from followup_notes.letters.cues_of_self import SELF
from followup_notes.letters.found import Found
from followup_notes.letters.harmless import harmless
from followup_notes.letters.lists import LEAVE_OUT, avoided, said
from followup_notes.letters.meaning.heard import heard
from followup_notes.letters.pattern import found_in
from followup_notes.letters.scope import CheckScope
from followup_notes.letters.text import Text
from followup_notes.model.page import Letter

_ALL = (
    *(*ACCUSATION, *DEMAND, *COMPLAINT, *DESPAIR, *HINTS, *IDIOMS, *PATIENCE, *SELF, *FEELING, *CLAIMS),
    *(*FILLER, *APOLOGY, *PRESUMPTION, *SELF_CENTRED, *GENERIC, *CASUAL, *BOAST),
)
_CUES: Mapping[str, tuple[Cue, ...]] = {
    name: tuple(one for one in _ALL if one.check == name) for name in dict.fromkeys(one.check for one in _ALL)
}
_EMOJI = re.compile(
    "[\U0001f000-\U0001faff☀-➿⬀-⯿❤]\ufe0f?|(?<!\\w)(?:[:;=8][-o*']?[)(\\]DPpO3/|]|<3|\\^\\^|xD|XD)(?!\\w)"
)
_ASKS = re.compile(
    r"\b(?:please|kindly|(?:could|can|would|will) (?:you|someone|somebody|anyone)|let me know|i(?:'d| would)? (?:really |very much |greatly )?(?:appreciate|need|expect|want|require|hope to|love|be (?:grateful|glad|thankful|happy|pleased) (?:if|to (?:hear|have|know|get|receive)|for)))\b",
    re.IGNORECASE,
)
_OWN_DAY = re.compile(
    r"\bmy (?:own )?(?:deadline|answer|decision|reply)\b|\byou will (?:have|receive|get|hear) (?:my|it|from me)|\bi (?:will|can|could|am able to|have to|must|need to) "
    r"(?:send|answer|reply|give|let|get|be|come|bring|finish|share|provide|decide|write|confirm)\b|\b(?:give|allow|grant) me (?:until|till|time)|\bextend it\b|\buntil\b|\bbefore (?:i|then)\b|\b(?:we|you) (?:discussed|talked|spoke)\b|\bcustomers?\b|\busers?\b|\bby which day\b|\bwas mentioned\b",
    re.IGNORECASE,
)


def tone(name: str) -> Callable[[Letter, Text, CheckScope], Iterable[Found]]:
    """Return the check of one kind of tone: its list first, then its cues."""

    def run(letter: Letter, text: Text, scope: CheckScope) -> Iterator[Found]:
        kind = scope.kind or letter.kind
        seen: list[tuple[int, int]] = []
        for found in _all(name, letter, text, scope):
            span = (found.start, found.start + len(found.text))
            if not harmless(name, found, kind, text, scope) and not any(
                span[0] < end and span[1] > start for start, end in seen
            ):
                seen.append(span)
                yield found

    return run


def _all(name: str, letter: Letter, text: Text, scope: CheckScope) -> Iterator[Found]:
    stated = scope.checks.get(name)
    if stated is not None:
        yield from avoided(stated, text)
    if name == "casual":
        yield from _emoji(text)
    if letter.language == "en":
        for cue in _CUES.get(name, ()):
            for match in found_in(text.small, cue.pattern):
                if not _guarded(cue, match, text):
                    words = text.raw[match.start() : match.end()].strip()
                    at = match.start() + len(match[0]) - len(match[0].lstrip())
                    yield Found(at, words, said(stated, words, cue.better), cue.better or LEAVE_OUT)
        for one in heard(text.small, text.sentences):
            if one.check == name:
                words = text.raw[one.start : one.end]
                yield Found(one.start, words, said(stated, words, one.better), one.better)


def _guarded(cue: Cue, match: re.Match[str], text: Text) -> bool:
    signature = text.signature
    if signature[0] <= match.start() < signature[1]:
        return True
    start, end = text.sentence_at(match.start() + len(match[0]) - len(match[0].lstrip()))
    if cue.of_mine and _ASKS.search(text.masked, start, end):
        return _OWN_DAY.search(text.masked, start, end) is not None
    return cue.unless is not None and cue.unless.search(text.small, start, end) is not None


def _emoji(text: Text) -> Iterator[Found]:
    for match in _EMOJI.finditer(text.raw):
        yield Found(match.start(), match[0], "An emoji is too casual for this letter.", LEAVE_OUT)
