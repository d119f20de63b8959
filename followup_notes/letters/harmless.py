"""What makes words harmless that press, blame or boast elsewhere: who speaks, of whom, and in what letter."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass

from followup_notes.letters.found import Found
from followup_notes.letters.polite import (
    apologises_for_a_thing,
    asks_politely,
    concerns_nobody,
    is_of_the_kind,
    names_patiently,
)
from followup_notes.letters.scope import CheckScope
from followup_notes.letters.text import Text

_THANKS = re.compile(
    r"\b(?:thank you|thanks|thankful|grateful|(?<!would )(?<!d )appreciate[ds]?|glad of|enjoyed|liked|impressed by)\b[^.!?\n]{0,30}$",
    re.IGNORECASE,
)
_AFTER_AN_OFFER = frozenset({"offer-ack", "extension-request"})
_OFFERED = re.compile(
    r"\b(?:your|the|this|job|written) offer\b|\boffer of\b|\bsalary expectations\b|\bas (?:requested|you asked|asked)\b|\byou (?:had )?asked (?:me )?(?:for|about|what)\b"
)
"""Money may be spoken of once there is an offer, or where they asked about it."""
_NO_PRESUMPTION = frozenset({"offer-ack"})
_ACCEPTED = re.compile(
    r"\baccept(?:ing|ed)? (?:the|your|this) (?:offer|post|position|role|job)\b|\b(?:glad|happy|pleased|delighted) to accept\b|\bsigned (?:the )?contract\b|\b(?:your|the|written) offer\b"
)
"""Who has accepted an offer may speak of the first day."""
_TOLD = re.compile(
    r"(?<!\w)(?:you|he|she|they|who|§+|team|manager|mr|ms|mrs|dr)[ .§]{1,20}(?:also |then |once |even |kindly )?(?:said|told|mentioned|explained|described|showed|joked|admitted|wrote|called|put it)\b"
)
_FRIENDLY = re.compile(
    r"(?!.*\b(?:but|however|yet|still|never|without|in advance|in anticipation|for nothing|finally|eventually|not)\b).*(?:\b(?:thank you|thanks|pleasure|friendly|impressed by|stayed with me|made me (?:laugh|smile|think))\b|\bi (?:really |very much )?(?:enjoyed|liked|loved)\b)",
    re.DOTALL,
)
"""A sentence of thanks or praise reproaches nobody."""
_READER = re.compile(r"\byou(?:r|rs|'ve|'re|'d|'ll)?\b|\bnobody\b|\bno one\b")
_NAMING = re.compile(r"\b(?:the|an|your|our|their|this) $")
_ASKED = re.compile(r"\b(?:please|pls|you|your|could|can|reply|answer|let|need|know|hear|get|send|call|write|back)\b")
_WHY = re.compile(
    r"why (?!not\b|is\b|are\b|was\b|were\b|has\b|have\b|had\b|do\b|does\b|did\b|can\b|could\b|would\b|should\b|must\b|am\b|will\b|you\b|it\b|so\b|nobody\b|no one\b)[^?]*\Z"
)
_HE = re.compile(
    r"\b(?:he|she|they|who|somebody|someone|nobody|everybody|everyone|(?:an? |the )?(?:guest|patient|client|pupil|child|[a-z]+(?:ers?|ents?|ants?|ors?|ists?))) (?:is|was|are|were|feels?|felt|would be|gets?) $|\b(?:the|some|every|many) $"
)
_GOES_ON = re.compile(
    r" (?:rather|like|prefer|love|something|an? (?:better|finer|clearer|more|new))\b| what |(?:(?<=start)|(?<=join)|(?<=begin)) (?:an?|any|each|every|with an?) \w+"
    r"| be (?:away|out|abroad|off|travelling|traveling|on (?:leave|holiday|site|the road)|choosing|seeing|interviewing|moving|opening)\b"
)
"""What makes another thing of "you said you would" and "when I start"."""
_MILD = re.compile(r"\b(?:disappoint\w*|sad(?:dened)?|sorry to hear|regret)\b", re.IGNORECASE)
_OF_MYSELF = re.compile(r"\bdisappoint\w+ (?:with|by|in|at) my(?:self)?\b")
_OF_BEFORE = re.compile(
    r"\bmy first \w+\b.*\bi (?:was|had|did|\w{2,}ed|lost|went|came|made|took|got|found|saw|left|met|knew|told|said|began|broke|wrote|spent|kept|felt|learnt)\b",
    re.DOTALL,
)
"""What I say of myself, or of a first day of long ago, is neither a complaint nor early."""
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
_WAIVED = re.compile(
    r"(?!.*\b(?:but|so|because|or)\b.*\b(?:need|must|answer|decision|wait\w*|know)\b).*\b(?:do not|don't|does not|doesn't|did not|won't|will not|would not|wouldn't|cannot|can't|never|not|no need to|need not|needn't|without) (?:\w+ ){0,2}?"
    r"(?:expect|feel|hurry\w*|rush\w*|press\w*|push\w*|worry|trouble|think|mind|want to (?:hurry|rush|press|push)|keep (?:writing|asking|calling)|have to|need to|need an?|ask (?:you )?for)\b",
    re.DOTALL,
)
"""What I say that I do not ask for: "I do not expect an answer before the holidays"."""
_GRACIOUS = re.compile(
    r"(?=.*\bif\b).*(?:\bi (?:will |would |'ll |do |quite |fully |completely |perfectly |of course |certainly )*understand\b|\b(?:that is|that's|that would be|it is|it's) (?:\w+ )?(?:fine|all right|no trouble|no problem|understandable)\b|\bno problem\b|\bi wish (?:you|him|her|them)\b)",
    re.DOTALL,
)
"""A condition that is followed by an understanding word."""
_DATE_FOR_ME = re.compile(
    r"\b(?:(?:mon|tues|wednes|thurs|fri|satur|sun)days?|mornings?|afternoons?|evenings?|noon|\d{1,2}(?::\d\d)?(?: ?[ap]\.?m\b)?|slots?|times?|dates?|hours)\b.*\b(?:suits?|perfect|ideal|great|good|fine|works?|convenient)\b.{0,12}\bme\b",
    re.DOTALL,
)
"""A day that suits me is no gain of mine."""
_OF_ME = re.compile(r"\b(?:i|me|my|mine|myself|you|your|yours|yourself)\b")
_PARTING = frozenset({"cheers", "god bless", "talk soon", "bless you", "ciao"})
_OF_A_THIRD = frozenset({"referrer-update", "reference-heads-up", "reference-thanks"})
_THEY = re.compile(r"they\b")
_ABOUT_THE_MAIL = re.compile(
    r"\b(?:attach\w*|enclos\w*|i (?:had )?(?:forgot|forgotten)|typo|correct\w*|left out|link)\b"
)
_NAMED = re.compile(
    r"^[^.!?\n]{0,40}?\b(?:on|about|regarding|concerning)\s+(?:the|our|my|your|what)\s+(?!follow\b|follow-|status\b|things?\b|progress\b|above\b|below\b|this\b|email\b|message\b)[\w§¤-]+",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class Around:
    """What a check found, and the sentence and the letter it stands in."""

    name: str
    found: Found
    start: int
    end: int
    kind: str
    text: Text
    scope: CheckScope

    def sentence_has(self, pattern: re.Pattern[str]) -> bool:
        """Tell whether the sentence has something in it."""
        return pattern.search(self.text.small, self.start, self.end) is not None

    def comes_after(self, pattern: re.Pattern[str]) -> bool:
        """Tell whether something stands in the sentence before what was found."""
        return pattern.search(self.text.small, self.start, self.found.start) is not None


def harmless(name: str, found: Found, kind: str, text: Text, scope: CheckScope) -> bool:
    """Tell whether a finding falls when one looks at what is around it."""
    around = Around(name, found, *text.sentence_at(found.start), kind, text, scope)
    return any(excuse(around) for checks, excuse in _EXCUSES if name in checks)


def _third(around: Around) -> bool:
    return _of_others(around.found, around.text.small[around.start : around.end], around.start)


def _told(around: Around) -> bool:
    return around.comes_after(_TOLD) or around.sentence_has(_ASIDE)


def _friendly(around: Around) -> bool:
    return _FRIENDLY.match(around.text.small, around.start, around.end) is not None


def _goes_on(around: Around) -> bool:
    return _GOES_ON.match(around.text.small, around.found.start + len(around.found.text)) is not None


def _clause(around: Around) -> bool:
    """Tell whether a sentence begins with a clause that asks nobody: "Why the ferry was late I never learned"."""
    return _WHY.match(around.text.small, around.start, around.end) is not None


def _of_them(around: Around) -> bool:
    """Tell what is told of the employer to somebody else: "They have not decided yet"."""
    return around.kind in _OF_A_THIRD and _THEY.match(around.found.text.casefold()) is not None


def _sentence(around: Around) -> str:
    return around.text.small[around.start : around.end]


def _patiently(around: Around) -> bool:
    until = around.text.sentence_at(around.end + 1)[1]
    return names_patiently(around.found.text, around.text.small[around.start : until])


def _of_haste(around: Around) -> bool:
    """Tell "ASAP" as a name or as a word of others: "the ASAP form", "a release full of ASAP requests"."""
    named = _NAMING.search(around.text.small[: around.found.start])
    return around.found.text == "ASAP" and (named is not None or not around.sentence_has(_ASKED))


def _accepted(around: Around) -> bool:
    return around.kind in _NO_PRESUMPTION or _ACCEPTED.search(around.text.small) is not None


def _offered(around: Around) -> bool:
    return around.kind in _AFTER_AN_OFFER | {"withdraw"} or _OFFERED.search(around.text.small) is not None


def _thanked(around: Around) -> bool:
    return _THANKS.search(around.text.masked[around.start : around.found.start]) is not None


def _mild(around: Around) -> bool:
    return around.kind == "rejection-reply" and _MILD.fullmatch(around.found.text.split()[-1]) is not None


def _nobody_known(around: Around) -> bool:
    greets = around.found.text.casefold().startswith(("dear hiring", "dear team", "dear all"))
    return greets and around.scope.recipient is None


def _name_or_farewell(around: Around) -> bool:
    """Tell "Cheers," and "God bless," at the end, and "my colleague Mate"."""
    words = around.found.text
    named = words[:1].isupper() and not words.isupper() and around.found.start > around.start and " " not in words
    parting = around.text.farewell is not None and around.found.start >= around.text.farewell
    return named or (parting and words.casefold() in _PARTING)


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


_Excuse = Callable[[Around], bool]
_EXCUSES: tuple[tuple[frozenset[str], _Excuse], ...] = (
    (frozenset({"accusation", "demand", "despair", "complaint"}), _third),
    (frozenset({"demand", "complaint", "despair", "filler", "self-centred", "boast"}), _told),
    (frozenset({"complaint"}), lambda around: " " not in around.found.text and concerns_nobody(_sentence(around))),
    (frozenset({"demand"}), lambda around: _WAIVED.match(_sentence(around)) is not None),
    (frozenset({"accusation", "complaint", "demand"}), lambda around: _GRACIOUS.match(_sentence(around)) is not None),
    (frozenset({"accusation"}), _of_them),
    (frozenset({"accusation", "demand", "presumption"}), lambda around: is_of_the_kind(around.kind, around.found.text)),
    (frozenset({"accusation", "complaint", "despair"}), _friendly),
    (frozenset({"accusation", "presumption"}), _goes_on),
    (frozenset({"accusation"}), lambda around: around.sentence_has(_ABOUT_THE_MAIL) or around.sentence_has(_OTHERS)),
    (frozenset({"demand"}), lambda around: around.sentence_has(_POSSIBLE) or _of_haste(around)),
    (frozenset({"demand", "filler"}), _thanked),
    (frozenset({"demand"}), lambda around: asks_politely(_sentence(around))),
    (frozenset({"accusation"}), _patiently),
    (frozenset({"apology"}), lambda around: apologises_for_a_thing(_sentence(around))),
    (frozenset({"boast"}), lambda around: not around.sentence_has(_OF_ME)),
    (frozenset({"complaint"}), lambda around: _mild(around) or around.sentence_has(_OF_MYSELF)),
    (frozenset({"presumption"}), lambda around: around.sentence_has(_OF_BEFORE)),
    (frozenset({"presumption"}), _accepted),
    (frozenset({"self-centred"}), lambda around: _offered(around) or around.sentence_has(_DATE_FOR_ME)),
    (frozenset({"boast", "despair", "complaint"}), lambda around: around.comes_after(_HE)),
    (frozenset({"accusation", "complaint"}), _clause),
    (frozenset({"complaint"}), lambda around: around.found.text.endswith("pity") and not around.sentence_has(_READER)),
    (frozenset({"generic"}), _nobody_known),
    (frozenset({"casual"}), _name_or_farewell),
    (frozenset({"filler"}), lambda around: _names_matter(around.found, around.text)),
)
"""What excuses the findings of which checks."""
