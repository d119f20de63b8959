"""Topics as notes jot them down: the part that a sentence can take, and how it is said to its reader."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from functools import lru_cache

from followup_notes.notation.asked import END, indirect, question
from followup_notes.notation.clause import MOVED, reported
from followup_notes.notation.jotted import written_out
from followup_notes.notation.nounphrase import (
    MARKS,
    bare,
    bracketed,
    is_noun_phrase,
    is_of_german,
    lowered,
    quoted,
    says_enough,
    topic,
)
from followup_notes.notation.reader import chained, to_reader
from followup_notes.notation.verbs import begins_with_verb, does, has_verb, words_of

_SHARED = "discussed|covered|talked|spoke|touched|laughed|bonded|spent|agreed|disagreed|compared|walked|argued|debated|swapped|joked|chatted|went"
_WE = re.compile(rf"we (?=(?:(?:also|briefly|both|then) )?(?:{_SHARED})\b)", re.IGNORECASE)
_TOLD = re.compile(
    r"(?:also |briefly )?(?:(?:told|asked|showed|gave) me\b|(?:explained|mentioned|described|presented|praised|offered|suggested|recommended|invited me|quoted|sketched|demonstrated)"
    rf"\b|(?:{_SHARED})\b)\s*\S",
    re.IGNORECASE,
)
_TOGETHER = re.compile(rf"(?:also |briefly )?(?:{_SHARED})\b", re.IGNORECASE)
_THAT = re.compile(r"that\s+(?:they|she|he|we|i|it|there|the|our|their|its)\b", re.IGNORECASE)
_SCARCE = re.compile(
    r"(?:no|not enough|too many|too few|too much|too little|hardly any)\s+(?!one\b|more\b)\S", re.IGNORECASE
)
"""What there is none or too much of: "no budget for travel"."""
_BEHIND = re.compile(r" (?:of|for|on|in|at|about|with|from|to|between|without|who|that|since|until|after|before)\b.*")
_PRAISE = re.compile(
    r"(?:very|so|really|super|quite|too|pretty) [\w-]+|(?:good|nice|great|bad|weird|odd|lovely|strange) (?:vibes?|chat|talk|guy|person|people|atmosphere|energy|feeling|sign|idea|point)"
    r"|cool|nice|great|good|lovely|funny|interesting|important|etc|weird|strange|scary|loud|messy|awful|bad|ugly|boring|old|slow|tiny|small|big|huge"
    r"|crazy|wild|tough|hard|easy|fun|sad|hmm+|wow|ouch|yikes|\W*",
    re.IGNORECASE,
)
"""What I thought of it, which is nothing to tell."""
_SENTENCES = re.compile(
    r"(?<=[^\W\d]{2}[.!]|[^\W\d!]!!)(?<!\bDr\.)(?<!\bMr\.)(?<!\bMs\.)(?<!\bSt\.)(?<!\bMrs\.)(?<!\bProf\.)\s+(?=\S)"
)
_JOINTS = (re.compile(r"\s*(?:(?<!\d):|:(?!\d)|[=→;]|->|\s[-–—]+\s|\s/\s)\s*"), re.compile(r",\s+(?:but\s+|and\s+)?"))
_NO_THING = re.compile(
    r"[\d£$€%&+~<>]|(?:mostly|mainly|esp|especially|incl|including|not|only|very|so|about|around|max|min|approx|up|down|even|also|maybe|probably|if|when|because|since|as|at|in|on|by"
    r"|for|from|with|without|to|of|until|per|after|before|all|then|which|who|where|but|and|or|always|never|often|again|currently|now|some)\b"
    r"|.*[a-z] \d[\d.,]* ?%?$|.*\b(?:first|second|third|last|only|mostly|always|max|min|too|again|now|yet|soon|later|instead|ones?)$",
    re.IGNORECASE,
)
"""What begins or ends as no thing does: "mostly part-time", "patients first"."""
_SAYING = re.compile(r"(?P<thing>[^:\"“”„]{3,60}):\s*[\"“„](?P<words>[^\"“”„]{3,120})[\"”“]?")
"""A saying and what it says: his advice: "less is more"."""
_CHANGE = re.compile(r"(?P<now>[^:;=→>-]{2,40}?)\s*(?:->|→|=>)\s*(?P<then>[^:;=→>-]{2,40})")
_NO_LABEL = re.compile(
    r"\W|\d|(?:how|what|why|when|where|who|which|if|because)\b|.*\b(?:first|second|third|last)$", re.IGNORECASE
)
_ASKING = re.compile(r"(?:how|what|why|when|where|who|which|whether|if)\b", re.IGNORECASE)
_LABEL = re.compile(
    r"(?:next|note|nb|also|info|ps|fyi|topics?|discussed|talked about|we talked about|liked|learned|highlights?|key point|main point|point|takeaway|interesting|remember|mentioned)\s*:\s*(?=\w)|^(?:re|regarding)\s*:\s*(?=\w)|^(?:about|regarding|re) (?!\d)(?=\w+ \w)",
    re.IGNORECASE,
)
_ASKS = re.compile(
    r"(?:ask|asked|q|question)\s*:\s*(?P<asked>.+?\?)(?:\s+A\s*:.*|\s*(?:->|→|=>).*)?|(?P<first>\w[^?]{8,}\?)\s*(?:->|→|=>|[-–—]\s).*"
    r"|(?P<then>(?:how|what|why|when|where|who|which|would|could|can|do|does|is|are|will|should)\b[^?]{8,}\?)\s+\w.*",
    re.IGNORECASE,
)
"""A question with the answer I noted behind it."""
_ABOUT_IT = re.compile(
    r"(?P<thing>[\w' -]{3,30}?)(?:: | [-–—] )(?P<said>(?:they|she|he) (?:[\w']+ ){1,3})it(?P<rest>[^,;:.]*)(?:[,;.].*)?",
    re.IGNORECASE,
)
"""What somebody does about the thing before it: "crunch - they avoid it"."""
_AGREED = re.compile(
    r",? (?:and|but) (?:he|she|they) (?:all )?(?:agreed|disagreed|laughed|nodded|smiled|grinned|liked it|loved it|was pleased)$"
)
"""How somebody took it, which needs no telling to them."""
_MOST_LISTED = 4
_MOST_WORDS = 6
_SHORT_ASIDE = 5


def remark(value: object, names: Iterable[str] = ()) -> str | None:
    """Return a topic that needs a sentence of its own, as it stands behind a colon; None where "about" takes it.

    A remark becomes a clause with "that", the rest is quoted. `names` are those of the reader.
    """
    known = tuple(names)
    text = sayable(value, known)
    if question(text):
        return None
    clause = _clause(text, known)
    if clause is not None:
        return clause
    return None if topic(text) is not None else quoted(text)


def worked_in(value: object) -> str:
    """Return words that can stand after "about": a thing or a question as it is, everything else named and quoted."""
    text = sayable(value)
    asked = question(text)
    if asked:
        told = indirect(asked)
        return to_reader(told) if told else f"the question {quoted(asked)}"
    return topic(text) or f"the point {quoted(text.strip(END))}"


@lru_cache(maxsize=1024)
def sayable(value: object, names: tuple[str, ...] = ()) -> str:
    """Return the part of a topic that a sentence can take: all of it, a list made of it, its first such part.

    Where no part can be taken and says enough, all of it, to be quoted.
    """
    asks = _ASKS.fullmatch(str(value).strip())
    said = written_out((asks["asked"] or asks["first"] or asks["then"]) if asks else str(value))
    whole = _LABEL.sub("", bare(said))
    if question(whole) or is_of_german(whole):
        return said
    fit = (text for text in _parts(whole) if _can_be_said(text, names))
    return next(fit, whole)


def _parts(whole: str) -> Iterator[str]:
    yield whole
    if _AGREED.search(whole):
        yield _AGREED.sub("", whole)
    if (
        (change := _CHANGE.fullmatch(whole))
        and not change["then"][:1].isdigit()
        and is_noun_phrase(change["now"])
        and is_noun_phrase(change["then"])
    ):
        yield f"the move from {change['now']} to {change['then']}"
    if (done := _ABOUT_IT.fullmatch(whole)) and is_noun_phrase(done["thing"]):
        yield f"{done['said']}{lowered(done['thing'])}{done['rest']}"
    if saying := _SAYING.fullmatch(whole):
        yield f'{saying["thing"]} "{saying["words"]}"'
    sentences = _SENTENCES.split(whole)
    for sentence in sentences:
        text = sentence.strip(END)
        if len(sentences) > 1 and says_enough(text):
            yield text
        if listed := _listed(text):
            yield listed
        for joint in _JOINTS:
            parts = [bracketed(part.strip(END)) for part in joint.split(text)]
            # "Rotation is 2 weeks on, 2 off" says less in half.
            counts_on = any(part[:1].isdigit() for part in parts[1:])
            told = [
                part
                for part in parts
                if len(part.split()) > 1 + does(part)
                and not (counts_on and has_verb(words_of(part)))
                and says_enough(part)
                and not _PRAISE.fullmatch(part)
                and (_SCARCE.match(part) or not _NO_THING.match(part))
            ]
            labelled = joint is _JOINTS[0] and len(parts) == 2
            yield from _with_aside(parts) if labelled else ()
            yield from told if len(parts) > 1 else ()
            yield from _with_aside(parts)


def _listed(text: str) -> str | None:
    """Join several things as people do: "nights, lone working, parking" is "nights, lone working and parking"."""
    parts = [part.strip(END) for part in re.split(r"[,;]\s+", text)]
    if not 1 < len(parts) <= _MOST_LISTED or re.search(r"\b(?:and|or)\b|&", text):
        return None
    if any(_NO_THING.match(part) or _PRAISE.fullmatch(part) or len(part.split()) > _MOST_WORDS for part in parts):
        return None
    if not all(map(topic, parts)) or not all(map(is_noun_phrase, parts)):
        return None
    things = [topic(parts[0]) or parts[0], *map(lowered, parts[1:])]
    return f"{', '.join(things[:-1])} and {things[-1]}"


def _with_aside(parts: list[str]) -> Iterator[str]:
    """Give a thing that says little alone with what stands behind it: "supervision (weekly, one hour)"."""
    if (
        len(parts) != 2
        or not is_noun_phrase(parts[0])
        or _PRAISE.fullmatch(parts[1])
        or _NO_LABEL.match(parts[0])
        or _ASKING.match(parts[1])
    ):
        return
    if (
        len(parts[1].split()) <= _SHORT_ASIDE
        and not _says_something_done(parts[1])
        and re.fullmatch(r"(?!.*\b(?:it|they|them|we|us|you|me)\b)[\w ,.%€$£/+&'’-]+", parts[1])
    ):
        yield f"{parts[0]} ({parts[1]})"


def _says_something_done(text: str) -> bool:
    words = words_of(text)
    return has_verb(words) or any(begins_with_verb(words[at:]) for at in range(len(words)))


def _can_be_said(text: str, names: tuple[str, ...]) -> bool:
    return question(text) is not None or _clause(text, names) is not None or topic(text) is not None


def _clause(text: str, names: tuple[str, ...]) -> str | None:
    """Return a remark as a clause with "that"; None where it is a thing, or can only be quoted."""
    if is_of_german(text):
        return None
    scarce = _SCARCE.match(text)
    if scarce and is_noun_phrase(text[scarce.end() - 1 :]):
        return _there_is(text)
    if topic(text) is not None and not _THAT.match(text) and not MOVED.fullmatch(text):
        return None
    return _told(text) or reported(text, names)


def _there_is(text: str) -> str:
    head = re.sub(r" (?:off|away|left|yet|here|there)$", "", _BEHIND.sub("", text)).split()[-1].rstrip(",")
    many = head.endswith("s") and not head.endswith(("ss", "us", "is"))
    return f"that there {'are' if many else 'is'} {lowered(text[:1].lower() + text[1:])}"


def _told(text: str) -> str | None:
    """Return "asked me about Rust" as what the reader did, "discussed Rust" as what both of us did."""
    text = _WE.sub("", text)
    if _TOLD.match(text) and not MARKS.search(text):
        return f"that {'we' if _TOGETHER.match(text) else 'you'} {chained(to_reader(text[:1].lower() + text[1:]))}"
    return None
