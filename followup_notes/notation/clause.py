"""Remarks of a note said to their reader: "they lost funding for the tram" becomes "that you lost funding for the tram"."""

from __future__ import annotations

import re
from collections.abc import Iterable

from followup_notes.notation.everyday import is_everyday, lacks_article
from followup_notes.notation.reader import (
    ADVERBS,
    NOT,
    SHORT,
    addressed,
    chained,
    expanded,
    of_many,
    plainly,
    plural,
    strangers,
)
from followup_notes.notation.verbs import (
    DETERMINERS,
    RELATIVE,
    begins_with_verb,
    does,
    has_verb,
    subject_of,
    verb_at,
    words_of,
)

MOST_WORDS = 20
_MARKS = re.compile(
    r", (?:she|he|they|we|I|it)\b|(?<!\d):|:(?!\d)|[;→|=\"“”„…!?()]|(?<!\w)/|/(?!\w)|->|\s[-–—]\s|\.\s|\.\.\."
)
_THAT = re.compile(r"that\s+(?=\S+\s)", re.IGNORECASE)
_SUBJECT = re.compile(r"(?P<who>they|she|he|we|i|it|there)(?P<short>['’](?:re|ve|ll|m|s|d))?\b", re.IGNORECASE)
_THING = re.compile(
    r"(?:the|our|their|her|his|its|this|these|those|every|each|most|many|all|no|nobody|everyone|everybody)\b",
    re.IGNORECASE,
)
_WENT = re.compile(
    r"(?:left|told|gave|printed|volunteered|travelled|learned|visited|started|joined|moved|came|grew|built|ran|used to|studied|trained|taught|founded|lost|won|hired|switched|migrated|introduced|launched"
    r"|got|wondered|ended up|fell|replaced|dropped|opened|closed|began|bought|sold|wrote|led|worked|quit|retired|stopped|set up|took over|cut|doubled|halved|tripled|reduced|lived|wanted|needed|hoped|managed)"
    r"\s+(?!by\b|and\b|or\b)\S|(?!(?:based|located|focused|used|needed|required|planned|expected|related|compared|called|named|supposed|limited|aimed|meant|interested|impressed"
    r"|engaged|worried|excited|surprised|concerned|committed|dedicated)\b)\w{3,}ed (?:my|me|the|an?|their|his|her|our|back|up|out|over|through|how|why|whether|what|that)\b",
    re.IGNORECASE,
)
"""What somebody did, noted without saying who: the person the note is about."""
_TAKES = re.compile(r"(?:takes|took|costs|cost) (?:\d|about |up to |at least |a |an |ages|long|them )", re.IGNORECASE)
_WANT = re.compile(
    r"(?:want|plan|hope|aim|try|prefer|expect|intend|need) to \w|(?:want|need) (?:someone|somebody|an?|the|more|people|help|new|better|two|three)\b",
    re.IGNORECASE,
)
_DOING = re.compile(
    r"(?:looking|searching|waiting) for \S|(?:looking|trying|hoping|planning|aiming|struggling|about) to \S|(?:struggling|thinking) (?:with|of|about) \S|[\w-]+ing up for \S",
    re.IGNORECASE,
)
"""What somebody is about: "looking for a number two"."""
_BEING = re.compile(
    r"(?:(?:very|really|so|quite|pretty|super|rather|a bit|not) )?(?:short[- ]?staffed|understaffed|big|strong|keen|hot|strict|short|low|open|happy|good|great|proud|relaxed|frank"
    r"|passionate|responsible|based|careful|clear|new|used|busy|committed|dedicated|focused|familiar) (?:on|of|about|with|at|to|in|for)\b",
    re.IGNORECASE,
)
_FELT = re.compile(
    r"(?:(?:very|quite|really|extremely|pretty|a bit|not) )?(?:impressed|worried|sceptical|skeptical|excited|unsure|concerned|curious|surprised|frustrated|honest|critical|interested|engaged|enthusiastic)"
    r" (?:by|about|to|of|with|that|in|at|on|when)\b",
    re.IGNORECASE,
)
_SCANT = re.compile(r"(?:no|not enough|hardly any) [^,]{2,30}, \S", re.IGNORECASE)
"""What there is none of, with another thing behind it: "no brand yet, logo made in Paint"."""
_SAID = re.compile(
    r"(?:also |even )?(?:said|says)(?: that)? (?=\S+ \S)|(?:also )?(?:promised|warned|admitted|confirmed|stressed|emphasi[sz]ed|pointed out|explained|mentioned|thinks) that ",
    re.IGNORECASE,
)
MOVED = re.compile(
    r"(?!(?:how|what|why|when|where|who|which|whether|if|all|anything|something|nothing)\b)(?!.*\b(?:than|what|who|that|I|they|we|as)\b)(?P<thing>[\w'’& -]+?) (?P<change>(?:up|down) (?:from|to|by|\d).*"
    r"|(?:(?:very|too|fully|mostly|quite|still|only) )?(?:flexible|negotiable|optional|mandatory|unclear|tight|fully booked|included|available|vacant|understaffed|overloaded|outdated|remote|needed|required|missing|expected|planned|delayed|allowed|banned|covered|guaranteed|cancelled|canceled|postponed|sold out|frozen|pooled|outsourced|automated|unusual|rare|common|difficult)"
    r"|(?P<over>done|finished|completed|delayed|postponed|approved|launched|started) (?:in|by|on|last|this|since|yesterday|early|late)\b.*)"
)
"""A figure and where it went: "compliance up from 60 to 90 %"."""
_NO_SUBJECTS = frozenset(
    [
        "how",
        "what",
        "why",
        "where",
        "when",
        "which",
        "who",
        "whether",
        "as",
        "time",
        "no",
        "not",
        "never",
        "always",
        "please",
        "asked",
        "told",
        "all",
        "there",
        "if",
        "when",
        "because",
        "although",
        "while",
    ]
)
_LONGEST_SUBJECT = 6
_DAYS = re.compile(
    r"(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)days?|January|February|March|April|June|July|August|September|October|November|December"
)


def reported(value: object, names: Iterable[str] = ()) -> str | None:
    """Return a remark as a clause with "that", said to whom it is about; None where it can only be quoted."""
    text = plainly(str(value).strip(" \t.,;:!-–—"))
    led = _THAT.match(text) or _SAID.match(text)
    bare = text[led.end() :] if led else text
    if not bare or _MARKS.search(text) or len(text.split()) > MOST_WORDS or _SCANT.match(bare):
        return None
    clause = _clause(expanded(_named(bare, names)), led=bool(led))
    return f"that {clause}" if clause else None


def _clause(text: str, *, led: bool) -> str | None:
    if _FELT.match(text):
        text = f"she was {text[:1].lower()}{text[1:]}"
    elif _TAKES.match(text):
        text = f"it {text[:1].lower()}{text[1:]}"
    elif _WANT.match(text):
        text = f"they {text[:1].lower()}{text[1:]}"
    elif _DOING.match(text) or _BEING.match(text):
        text = f"{_who(text)} {text[:1].lower()}{text[1:]}"
    elif re.search(r"\b(?:they|their|them)\b", text) and (does(text) or (_WENT.match(text) and not led)):
        verb, _, rest = text.partition(" ")
        text = f"they {plural(verb.lower())} {rest}"
    elif does(text) or (_WENT.match(text) and not led):
        text = f"she {text[:1].lower()}{text[1:]}"
    if found := _SUBJECT.match(text):
        return _spoken(found, text[found.end() :].strip())
    if (told := MOVED.fullmatch(text)) and not has_verb(words_of(told["thing"])):
        return f"{_thing(told['thing'])} {_is(told)} {told['change']}"
    if led or (_THING.match(text) and ("," not in text or has_verb(words_of(text)))) or _is_sentence(text):
        return _about_thing(_with_article(text))
    return None


def _who(text: str) -> str:
    """Return whom a remark without a subject is about, in the words it uses itself; either becomes "you"."""
    own = re.search(r"\b(?:(?P<he>he|his|him)|(?P<she>she|her))\b", text, re.IGNORECASE)
    return "they are" if own is None else "he is" if own["he"] else "she is"


def _is_sentence(text: str) -> bool:
    """Tell whether a thing of the company stands there and what is said of it: "shift logs are still on paper"."""
    words = words_of(text)
    first = text.split(maxsplit=1)[0]
    if (
        "," in text
        or words[0] in _NO_SUBJECTS
        or words[0] in RELATIVE
        or begins_with_verb(words)
        or not has_verb(words)
    ):
        return False
    at = verb_at(words)
    return (
        first[0].islower() or first[0].isdigit() or is_everyday(first.lower()) or bool(_DAYS.fullmatch(first))
    ) and (at is None or 0 < at <= _LONGEST_SUBJECT)


def _with_article(text: str) -> str:
    """Give the subject of a sentence the article it lacks: "caseload is 14" is "the caseload is 14"."""
    at = subject_of(words_of(text))
    subject = " ".join(text.split()[:at]) if at else text
    everyday = is_everyday(text.split(maxsplit=1)[0].lower())
    small = f"{text[:1].lower()}{text[1:]}" if everyday else text
    named = subject[:1].isupper() and not everyday
    return f"the {small}" if at and lacks_article(subject, DETERMINERS) and not named else small


def _thing(words: str) -> str:
    small = f"{words[:1].lower()}{words[1:]}" if is_everyday(words.split(maxsplit=1)[0].lower()) else words
    return f"the {small}" if lacks_article(small, DETERMINERS) else small


def _is(told: re.Match[str]) -> str:
    many = _many(told["thing"])
    return ("were" if many else "was") if told["over"] else "are" if many else "is"


def _many(thing: str) -> bool:
    head = thing.rsplit(maxsplit=1)[-1]
    return head.endswith("s") and not head.endswith(("ss", "us", "is"))


def _named(text: str, names: Iterable[str]) -> str:
    """Let a remark that begins with its reader's name begin with "she"; the word is only a place for "you"."""
    for name in sorted(names, key=len, reverse=True):
        if re.match(rf"{re.escape(name)}\s+\w", text, re.IGNORECASE):
            rest = text[len(name) :]
            return f"he{rest}" if re.search(r"\b(?:his|him|he)\b", rest, re.IGNORECASE) else f"she{rest}"
    return text


def _spoken(found: re.Match[str], rest: str) -> str | None:
    """Turn a remark that begins with a pronoun to its reader."""
    who, short = found["who"].lower(), (found["short"] or "")[1:].lower()
    if short in {"s", "d"} or not rest:
        return None
    if who == "we" and not rest.startswith("both "):
        return None  # mine and the reader's, or the company's: it cannot be told
    if who in {"we", "i", "it", "there"}:
        subject = "I" if who == "i" else who
        return _joined(subject, short, addressed(rest, "they")) if not strangers(rest, "they") else None
    if strangers(rest, who):
        return None
    rest = NOT.sub(lambda word: f"{word['verb']} not", rest)
    if not re.match(rf"{ADVERBS}[\w'’-]+", rest):
        return None
    if who != "they":
        rest = rest if short else of_many(rest, rf"^{ADVERBS}")
        rest = of_many(rest, rf"\b{who} {ADVERBS}")
    return _joined("you", short, addressed(chained(rest), who))


def _about_thing(text: str) -> str | None:
    first, _, rest = text.partition(" ")
    whose = {"their": "they", "her": "she", "his": "he"}.get(first.lower())
    for who in ("she", "he"):
        if not whose and re.search(rf"\b{who}\b", text) and not strangers(text, who):
            return addressed(of_many(text, rf"\b{who} {ADVERBS}"), who)
    if strangers(rest if whose else text, whose or "they"):
        return None
    if whose:
        return f"your {addressed(rest, whose)}"
    return f"{first[:1].lower()}{first[1:]} {rest}" if _THING.match(text) else text


def _joined(subject: str, short: str, rest: str) -> str:
    return " ".join(part for part in (subject, SHORT.get(short, ""), rest) if part)
