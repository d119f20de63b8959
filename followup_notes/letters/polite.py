"""Sentences that only look like pressing, blaming or cringing: a polite question, a promise named patiently, a sorry for a slip."""

from __future__ import annotations

import re

_PATIENT = re.compile(
    r"\b(?:no (?:rush|hurry|pressure)|not? in (?:a|any) (?:rush|hurry)|(?:don't|do not|please don't) (?:hurry|rush|worry)|understand|early|i (?:may|might|must) have missed|my (?:phone|mobile|inbox|spam|line|fault|e-?mail)|"
    r"i (?:imagine|expect|am sure|'m sure)|whenever|take your time|busy|full)\b"
)
_SAID = re.compile(r"you (?:had |have )?(?:said|told me|thought|expected|indicated)\b")
"""What shows, beside what they said, that nobody is blamed for it."""
_CORRECTED = re.compile(
    r"\b(?:sorry to (?:hear|learn|read|see)|meant|mistake|typo|wrong(?:ly)?|should (?:be|have (?:been|said|written|read))|correct\w*|misspel\w*|mixed up|attach\w*|forgot)\b"
)
_FOR_TROUBLE = re.compile(r"\bfor (?:any|all|the|this|that)(?: \w+)? (?:trouble|inconvenience|bother)\b")
_OF_WRITING = re.compile(r"\b(?:e-?mail\w*|messag\w+|writ\w+|again|another|questions?|nagg?\w*|chas\w+)\b")
"""A sorry for a slip or for the trouble of another day is none for writing."""
_ANY_TIME = re.compile(
    r"\b(?:any ?time|whenever|whatever|whichever|at your (?:convenience|leisure)|(?:as|when) it suits)\b"
)
_POLITELY = re.compile(r"(?:[^?.!]*[,;:] )?(?:and |so |but )?(?:could|would|might|may|can) (?:you|i|we)\b[^?]*\?\s*$")
_HASTE = re.compile(
    r"\b(?:asap|urgent\w*|immediate\w*|by (?!then\b|any\b)|today|tonight|tomorrow|this (?:week|afternoon|morning)|at once|right away|straight away|quick\w*|speed\w*|hurry|rush|final\w*|at last|already|still|"
    r"soon\w*|delay|earli\w+|at the latest|within|just|at least|bother\w*|not|simply|somebody|someone|instead|proper\w*|honest\w*|before)\b|n't\b"
)
"""A polite question without a day or haste demands nothing."""


def names_patiently(words: str, around: str) -> bool:
    """Tell whether what they said is named, and the same breath or the next asks for nothing."""
    return _SAID.match(words.casefold()) is not None and _PATIENT.search(around) is not None


def apologises_for_a_thing(sentence: str) -> bool:
    """Tell whether a sentence is sorry for a slip, or for the trouble of another day, not for writing."""
    troubled = _FOR_TROUBLE.search(sentence) and not _OF_WRITING.search(sentence)
    return bool(troubled or _CORRECTED.search(sentence))


def asks_politely(sentence: str) -> bool:
    """Tell whether a sentence is a polite question, or leaves the time to the reader, without a day or haste."""
    asks = _POLITELY.match(sentence) or _ANY_TIME.search(sentence)
    return bool(asks) and not _HASTE.search(sentence)


_OF_THEIRS = re.compile(
    r"(?<!my )(?<!my first )\b(?:you\w*|interview\w*|process\w*|deci\w+|compan\w+|firm|hr|teams?|recruit\w*|hir\w+|panel|repl\w+|respon\w+|feedback|wait\w*|silen\w*|"
    r"hear\w*|offers?|position|post|role|job|salar\w+|pay\w*|wage|contract|letters?|e-?mails?|mails?|messages?|nobody|no one|anyone|anybody|somebody|someone|everyone|candidates?|applicants?|news|updates?|word|boss|there|this|"
    r"asap|calls?|answers?|chance|weeks?|days?|months?|hours?|treat\w*|promis\w+|application|cv|resume|one of|people|whoever|place|sort|manners|i was|me)\b|§"
)
"""Words of what stands between the two of us; without one a single word complains of nothing that is theirs."""


def concerns_nobody(sentence: str) -> bool:
    """Tell whether a sentence speaks of things that are no matter of the reader's: "It seemed absurd at the time"."""
    return _OF_THEIRS.search(sentence) is None


_ONCE_MORE = re.compile(r"\b(?:once (?:more|again)|(?:my|a) last (?:message|note|e-?mail|letter))\b", re.IGNORECASE)


def is_of_the_kind(kind: str, words: str) -> bool:
    """Tell whether a kind of letter is there to say it: that it is the last one, or "See you" once the day is agreed."""
    if kind == "confirm-round":
        return words.casefold().startswith("see you")
    return kind == "last-nudge" and _ONCE_MORE.search(words) is not None
