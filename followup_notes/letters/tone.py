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
from followup_notes.letters.lists import LEAVE_OUT, avoided, said
from followup_notes.letters.meaning.heard import heard
from followup_notes.letters.pattern import found_in
from followup_notes.letters.scope import CheckScope
from followup_notes.letters.text import Text
from followup_notes.model.page import Letter

_THANKS = re.compile(
    r"\b(?:thank you|thanks|thankful|grateful|(?<!would )(?<!d )appreciate[ds]?|glad of|enjoyed|liked|impressed by)\b[^.!?\n]{0,30}$",
    re.IGNORECASE,
)
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
_AT_THE_READER = frozenset({"accusation", "demand", "despair", "complaint"})
_AFTER_AN_OFFER = frozenset({"offer-ack", "extension-request"})
_OFFERED = re.compile(r"\b(?:your|the|this|job|written) offer\b|\boffer of\b|\bsalary expectations\b")
"""Money may be spoken of once there is an offer, or where they asked about it."""
_NO_PRESUMPTION = frozenset({"offer-ack"})
_ACCEPTED = re.compile(
    r"\baccept(?:ing|ed)? (?:the|your|this) (?:offer|post|position|role|job)\b|\b(?:glad|happy|pleased|delighted) to accept\b|\bsigned (?:the )?contract\b"
)
"""Who has accepted an offer may speak of the first day."""
_TOLD = re.compile(
    r"\b(?:you|he|she|they|who|§+|team|manager|mr|ms|mrs|dr)[ .§]{1,20}(?:also |then |once |even |kindly )?(?:said|told|mentioned|explained|described|showed|joked|admitted|wrote|called|put it)\b"
)
_NOT_OF_WORDS = frozenset({"accusation", "presumption", "apology", "casual"})
"""Checks that hold even in what somebody is said to have said."""
_MILD = re.compile(r"\b(?:disappoint\w*|sad(?:dened)?|sorry to hear|regret)\b", re.IGNORECASE)
_OTHERS = re.compile(r"\b(?:one|an|the|another|two) ?other (?:answer|offer|decision|process|company)|\bwe never\b")
"""What others owe me, or what I did not manage myself, is no reproach."""
_PEOPLE = (
    r"(?:[a-z-]*(?:ers|ors|ants|ents|ists|ians|ees|mates)|managers?|manager|foreman|teams?|colleagues|pupils|clients?|customers?|patients?|students?|volunteers?|crews?|staff|nurses?|"
    r"boss|client|customer|tenant|applicant|owner|supervisor|consultant|director|supplier|hospital|museum|people|children|parents|users?|bot)"
)
_THIRD = re.compile(
    rf"(?:and |but |in my (?:last|previous|first) \w+,? )?(?:(?:the|my|our|their|some|many|most|all|two|three) (?!only |last )|your (?=customers|clients|users|patients|readers|visitors|tenants|pupils))(?:[a-z'-]+ ){{0,2}}?{_PEOPLE} (?!who |that |of you)|^(?:companies|firms|shops|clinics|teams) (?:that|who) "
)
_TO_YOU = re.compile(r"\byou(?:r|rs|'ve|'re|'d|'ll)?\b|\bme\b")
_ASIDE = re.compile(r", (?:as )?you (?:said|told me|mentioned|explained|wrote|put it)\b")
"""Who does something at the beginning of a sentence, and whether the reader or I have a part in it."""
_POSSIBLE = re.compile(r"\b(?:would|might|could|whether)\b[^.!?\n]{0,40}\bbe possible\b")
_ABOUT_THE_MAIL = re.compile(r"\b(?:attach\w*|enclos\w*|forgot|typo|correct\w*|left out|link)\b")
_NAMED = re.compile(
    r"^[^.!?\n]{0,40}?\b(?:on|about|regarding|concerning)\s+(?:the|our|my|your|what)\s+(?!follow\b|follow-|status\b|things?\b|progress\b|above\b|below\b|this\b|email\b|message\b)[\w§¤-]+",
    re.IGNORECASE,
)


def tone(name: str) -> Callable[[Letter, Text, CheckScope], Iterable[Found]]:
    """Return the check of one kind of tone: its list first, then its cues."""

    def run(letter: Letter, text: Text, scope: CheckScope) -> Iterator[Found]:
        kind = scope.kind or letter.kind
        if name == "presumption" and (kind in _NO_PRESUMPTION or _ACCEPTED.search(text.small)):
            return
        seen: list[tuple[int, int]] = []
        for found in _all(name, letter, text, scope):
            span = (found.start, found.start + len(found.text))
            if _stands(name, found, kind, text, scope) and not any(
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


def _stands(name: str, found: Found, kind: str, text: Text, scope: CheckScope) -> bool:
    """Tell whether a finding stands when one looks at what is around it."""
    start, end = text.sentence_at(found.start)
    if name in _AT_THE_READER and _of_others(found, text.small[start:end], start):
        return False
    if name not in _NOT_OF_WORDS and _TOLD.search(text.small, start, found.start):
        return False
    if name == "demand" and _POSSIBLE.search(text.small, start, end):
        return False
    if name == "casual" and found.start == text.farewell:
        return False  # "Cheers," as a farewell
    if name == "accusation" and _ABOUT_THE_MAIL.search(text.small, start, end):
        return False
    if name == "self-centred" and (kind in _AFTER_AN_OFFER or _OFFERED.search(text.small)):
        return False
    if name in {"demand", "filler"} and _THANKS.search(text.masked[start : found.start]):
        return False
    if name == "accusation" and _OTHERS.search(text.small, *text.sentence_at(found.start)):
        return False
    if name == "complaint" and kind == "rejection-reply" and _MILD.fullmatch(found.text.split()[-1]):
        return False
    if (
        name == "generic"
        and found.text.casefold().startswith(("dear hiring", "dear team", "dear all"))
        and scope.recipient is None
    ):
        return False
    if (
        name == "casual"
        and found.text[:1].isupper()
        and not found.text.isupper()
        and found.start > start
        and " " not in found.text
    ):
        return False  # "My colleague Mate": a name
    return not (name == "filler" and _names_matter(found, text))


def _of_others(found: Found, sentence: str, start: int) -> bool:
    """Tell whether a sentence speaks of what other people do: "The applicants expected an answer within a day"."""
    third = _THIRD.match(sentence)
    if third is None or found.start <= start or start + third.end() > found.start + len(found.text):
        return False
    return not _TO_YOU.search(_ASIDE.sub("", sentence[third.end() :]))


def _names_matter(found: Found, text: Text) -> bool:
    """Tell whether a phrase of filler goes on to say what it is about."""
    _, end = text.sentence_at(found.start)
    rest = text.masked[found.start + len(found.text) : end]
    whole = text.masked[found.start : end]
    return bool(re.search(r"follow\w* up", found.text, re.IGNORECASE) and (_NAMED.search(rest) or _NAMED.search(whole)))


def _emoji(text: Text) -> Iterator[Found]:
    for match in _EMOJI.finditer(text.raw):
        yield Found(match.start(), match[0], "An emoji is too casual for this letter.", LEAVE_OUT)
