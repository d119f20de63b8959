"""Slips that need the whole sentence: its first letter, its last mark, run-on sentences, marks in pairs."""

from __future__ import annotations

import re
from collections.abc import Iterator

from followup_notes.letters.found import Found
from followup_notes.letters.text import Text, is_item

_PAST = (
    "became|began|brought|built|caught|chose|cut|drew|fell|felt|found|gave|got|grew|held|kept|knew|led|left|lost|made|met|paid|put|ran|read|"
    "said|sat|saw|sent|set|spent|spoke|stood|struck|stuck|hit|rang|taught|thought|told|took|understood|went|won|wrote|came|did|[a-z]{2,}ed"
)
_FINITE = (
    r"am|is|are|was|were|have|has|had|will|would|can|could|should|must|may|might|do|does|'m|'re|'ve|'ll|'d|"
    r"look|hope|think|believe|know|want|feel|see|find|makes|gives|seems|sounds|helps|takes|needs|appreciate|enjoy|understand|work|need|remain|plan|"
    rf"love|like|use|look|really|also|truly|particularly|especially|definitely|still|just|always|already|cannot|can't|don't|didn't|{_PAST}"
)
_VERB = re.compile(rf"\b(?:{_FINITE})\b|\bthank", re.IGNORECASE)
_SPLICE = re.compile(
    rf",\s+(?P<next>(?:I|we|they|he|she|it|this|you|there)(?: |(?='))(?:{_FINITE})\b|(?:can|could|would|will|may|do|did) (?:you|I|we) [^,]*\?)",
    re.IGNORECASE,
)
_OPENS_MAIN = re.compile(
    r"^(?:(?:at|in|on|during|after|before|from|for|since|with) [^,]{3,40}? (?=(?:I|we) ))?"
    r"(?:(?:I|we|they|he|she|it|this|there|you|thank you|thanks|many thanks|(?:the|my|your|our|this|that|these|their|(?:neither|both|all|none|most|one|each) of|§+)(?: [\w§'-]+){0,7}?) ?"
    rf"(?:{_FINITE}|for|again|so much|very much)\b)",
    re.IGNORECASE,
)
_BINDS = re.compile(
    r"\b(?:if|when|whenever|as|because|although|though|while|since|after|before|until|unless|once|should you|had I|so that|in case|not only|no matter|whether|the more|despite what|whatever)\b"
    r"|\bby (?:\w+ )?\w+ing\b|^(?:the (?:\w+ )?(?:way|time|day|night|moment|minute|truth|fact|news|thing|trouble|point|problem)|(?:from|by|in) what|you (?:know|see)|that (?:being )?said|in the \w+ (?:that|we|you|I))\b",
    re.IGNORECASE,
)
_LEADS_IN = re.compile(
    r"(?:^|,\s|\b(?:and|but|that|so|then|think|know|thought|knew|tell you)\s)(?:and |but |so |that )?(?:in|on|at|from|with|by|under|for|to|after|before|during|through|without|besides|except|mathematically|"
    r"now|then|no|yes|so|here|there|mr|mrs|ms|dr)\b(?![^,]*\b(?:is|was|were|are|have|has|had|I|we|you|he|she|they|it)\b)[^,]*$|,\s*\w+\s*$"
    r"|(?:^|,\s|\band )(?:should|had|were) (?:the|you|any|anything|there|it|that|this|an?|my|I|we)\b[^,]*$",
    re.IGNORECASE,
)
"""What stands before the comma hangs on what follows it: "and in the process, they changed it"."""
_SERIES = re.compile(r",? and (?:I|we|they|he|she|it|the|my|our|nobody|everyone) ", re.IGNORECASE)
"""Clauses in a row: "our opener was ill, I covered the bar, and I forgot the time"."""
_CORRECTS = re.compile(r"(?:\bnot\b|n't\b)", re.IGNORECASE)
_ASIDE = re.compile(
    r",\s+(?:(?:he|she|they|I|we|it) (?:thought|knew|felt|decided|reasoned|muttered|wondered|believed|supposed|admitted|agreed|replied|asked|insisted|could see|could tell|used to say|"
    r"(?:was|were|am|is) (?:sure|told|said|estimated|thought|afraid|pertinent|worth|\w+ to say)|(?:may|should|might) (?:say|add))\b|(?:as )?(?:you|they|he|she|I|we) (?:said|told|mentioned|explained|wrote|added|noted|say|put)|I (?:believe|think|hope|assume|suppose|know|admit|feel|guess|understand|recall|remember|must say|would say|am told|am afraid)|it seems|it turns out|it (?:turned out|emerged|seemed|appeared|transpired)|I must (?:admit|say|confess)|I(?: am|['’]m) (?:sorry|happy|glad|pleased|told|ashamed|proud) to (?:say|report|admit|tell)|it is true|that is|you see|you know|that said|as I)\b[^,]{0,30}(?:[,:;–—]|$|\.)",
    re.IGNORECASE,
)
_FUSED = re.compile(
    rf"\b(?P<first>(?:you|it|interview|conversation|team|role|meeting|yesterday|today|monday|tuesday|wednesday|thursday|friday|much|lot|well|time)) (?P<next>(?:I|it|we) (?:was|am|would|really|also|enjoyed|appreciate|appreciated|look forward|learned|hope|will))\b(?! (?:met|spoke|told|mentioned|discussed|talked))"
    rf"|\b(?:the|my|your|our|an?|last|this|that|of|in|to|at|on) (?:\w+ )?(?P<noun>(?!way|ways|time|day|moment|year|week|reason|place|problem|thing|part|what|how|why|as|than)\w+) (?P<clause>(?:I|we|they|he|she|it) (?:{_PAST}|am|was|were|is|are|have|had|use|love) (?:it|them|us|me|him|her|very|so|really)\b|(?:it|that|there)'s (?:a|not|very|so|been|no)\b)"
)
_TAKES_CLAUSE = re.compile(
    r"\b(?:that|which|who|what|how|why|where|whose|think|know|hope|believe|said|sure)\b", re.IGNORECASE
)
_QUESTION = re.compile(
    r"^(?:may (?:I|we)\b|(?:could|can|would|will|does|did|is|are|has|might|shall|should(?! you)) (?:you|I|we|there|it|the|your|this|that|anyone|somebody|they)\b(?! (?:have|be|need|know|require|wish|want)\b.{0,60},)"
    r"|(?:do|have) (?:you|we|they|I)\b(?! (?:have|be|need|know|require|wish|want)\b.{0,60},)"
    r"|(?:when|where|why|how(?: soon| long| often| many \w+| much \w+)?|what) (?:do|does|did|can|could|would|will|should) (?:you|we|I|it|they|the|your|this|that)\b"
    r"|(?:what|when|where|who|which) (?:is|are|was|were) (?:you|we|it|they|the|your|this)\b[^,]*$)",
    re.IGNORECASE,
)
_CONDITION = re.compile(
    r"^(?:should|were|had|might|may|would|could)\b[^,]*,"
    r"|^may (?:I|we) (?:\w+ ){0,2}?(?:wish|thank|say|add|congratulate|assure|express|begin)\b",
    re.IGNORECASE,
)
"""What begins like a question and is none: "Were there anything to add, I would …", "May I wish you well."."""
_ABBREVIATED = re.compile(r"\b(?:[A-Z][a-z]{0,3}\.){2,}$")
"""What ends with a stop and no sentence: "my B.Com. and …"."""
_CLOSED = re.compile(r"[.!?…:;,](?:[\"”“’')\]¤§]*)$|[)\]¤]$")
_PAIRS = (("(", ")"), ("[", "]"), ("“", "”"))


def sentence_slips(text: Text) -> Iterator[Found]:
    """Find sentences that begin small, end without a mark, or run into each other."""
    for start, end in text.sentences:
        shown, plain = text.raw[start:end], text.masked[start:end]
        if is_item(shown) or is_item(_line(text, start)):
            continue
        yield from _begins(text, start, shown)
        yield from _ends(text, start, end, plain)
        yield from _runs_on(text, start, plain)
    yield from _unbalanced(text)


def _line(text: Text, at: int) -> str:
    begin = text.raw.rfind("\n", 0, at) + 1
    return text.raw[begin : text.raw.find("\n", begin) if "\n" in text.raw[begin:] else len(text.raw)]


def _begins(text: Text, start: int, shown: str) -> Iterator[Found]:
    first = re.match(r"[\"“'(]*([a-zà-ÿ])[\w'-]*", shown)
    before = text.raw[:start].rstrip()
    after_greeting = text.greeting is not None and before.endswith(text.greeting[1].rstrip())
    if (
        not first
        or shown.startswith(("http", "www."))
        or "@" in shown.split(maxsplit=1)[0]
        or re.match(r"[a-z]+[A-Z\d]", shown)
        or (after_greeting and "\n" not in text.raw[len(before) : start])
    ):
        return
    if (before.endswith((",", ";", ":")) and not after_greeting) or _ABBREVIATED.search(before):
        return
    word = shown.split(maxsplit=1)[0]
    yield Found(start, word, "A sentence begins with a capital.", word[:1].upper() + word[1:])


def _ends(text: Text, start: int, end: int, plain: str) -> Iterator[Found]:
    words = plain.split()
    if _QUESTION.match(plain) and plain.endswith(".") and not _CONDITION.match(plain):
        yield Found(end - 1, ".", "A question ends with a question mark.", "?")
    named = text.raw[start:end].rstrip().endswith(".")  # "at Orbital Foods Inc."
    if len(words) < 4 or named or _CLOSED.search(plain.rstrip()) or plain.rstrip().endswith("¤"):
        return
    last = words[-1]
    if len(plain.rpartition(":")[2].split()) < 7 and ":" in plain:
        return  # "The place: Room 5"
    yield Found(
        start + plain.rstrip().rfind(last),
        text.raw[start + plain.rstrip().rfind(last) : end].strip(),
        "The sentence has no final stop.",
        f"{last}.",
    )


def _runs_on(text: Text, start: int, plain: str) -> Iterator[Found]:
    for found in _SPLICE.finditer(plain):
        before = re.split(r"[;:–—]\s*", plain[: found.start()])[-1]
        if (
            _OPENS_MAIN.match(before)
            and not _BINDS.search(before)
            and not _ASIDE.match(plain, found.start())
            and not _SERIES.search(plain, found.end())
            and not _LEADS_IN.search(before)
            and not before.endswith((" and", " but"))
            and not (
                _CORRECTS.search(before)
                and re.match(r"(?:it|this|they|he|she)(?:'| is| are| was)", found["next"], re.IGNORECASE)
            )
            and len(before.split()) > 2
        ):
            words = text.raw[start + found.start() : start + found.end()]
            yield Found(
                start + found.start(),
                words,
                "Two sentences run into each other at the comma.",
                f". {found['next'][:1].upper()}{found['next'][1:]}",
            )
            return
    fused = _FUSED.search(plain)
    if fused is None:
        return
    first, following = ("first", "next") if fused["first"] else ("noun", "clause")
    before = plain[: fused.end(first)]
    if (
        _OPENS_MAIN.match(plain)
        and _VERB.search(before)
        and not _BINDS.search(before)
        and not _TAKES_CLAUSE.search(before)
    ):
        words = text.raw[start + fused.start(first) : start + fused.end()]
        better = f"{fused[first]}. {fused[following][:1].upper()}{fused[following][1:]}"
        yield Found(start + fused.start(first), words, "Two sentences run into each other.", better)


def _unbalanced(text: Text) -> Iterator[Found]:
    start, end = text.core
    body = text.raw[start:end]
    for opening, closing in _PAIRS:
        if body.count(opening) != body.count(closing) and not re.search(r"[:;]-?\)", body):
            at = body.find(opening if body.count(opening) > body.count(closing) else closing)
            yield Found(start + at, body[at], "A bracket or quote stands alone.", "close it, or leave it out")
    if body.count('"') % 2:
        at = body.rfind('"')
        yield Found(start + at, '"', "A quote stands alone.", "close it, or leave it out")
