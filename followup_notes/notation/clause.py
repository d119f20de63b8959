"""Remarks of a note said to their reader: "they lost funding for the tram" becomes "that you lost funding for the tram"."""

from __future__ import annotations

import re
from collections.abc import Iterable

from followup_notes.notation.everyday import is_everyday, lacks_article
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
_MARKS = re.compile(r"[:;→|=\"“”„…!?()]|(?<!\w)/|/(?!\w)|->|\s[-–—]\s|\.\s|\.\.\.")
_THAT = re.compile(r"that\s+(?=\S+\s)", re.IGNORECASE)
_SUBJECT = re.compile(r"(?P<who>they|she|he|we|i|it|there)(?P<short>['’](?:re|ve|ll|m|s|d))?\b", re.IGNORECASE)
_THING = re.compile(
    r"(?:the|our|their|its|this|these|those|every|each|most|many|all|no|nobody|everyone|everybody)\b", re.IGNORECASE
)
_NO_PLURAL = "happens|goes|is|was|has|does|comes|makes|works|takes|gets|needs|means|matters|helps|lets|keeps|always|perhaps|this|its|his"
_WENT = re.compile(
    r"(?:left|started|joined|moved|came|grew|built|ran|used to|studied|trained|taught|founded|lost|won|hired|switched|migrated|introduced|launched"
    r"|got|wondered|ended up|fell|replaced|dropped|opened|closed|began|bought|sold|wrote|led|worked|quit|retired|stopped|set up|took over|cut|doubled|halved|tripled|reduced|lived|wanted|needed|hoped|managed)"
    r"\s+(?!by\b|and\b|or\b)\S",
    re.IGNORECASE,
)
"""What somebody did, noted without saying who: the person the note is about."""
_FELT = re.compile(
    r"(?:(?:very|quite|really|extremely|pretty|a bit|not) )?(?:impressed|worried|keen|happy|proud|sceptical|skeptical|excited|unsure|concerned|curious|surprised|frustrated|honest|critical)"
    r" (?:by|about|to|of|with|that|in|at|on)\b",
    re.IGNORECASE,
)
_SAID = re.compile(
    r"(?:also |even )?(?:said|says)(?: that)? (?=\S+ \S)|(?:also )?(?:promised|warned|admitted|confirmed|stressed|emphasi[sz]ed|pointed out|explained|mentioned|thinks) that ",
    re.IGNORECASE,
)
MOVED = re.compile(r"(?P<thing>.+?) (?P<change>(?:up|down) (?:from|to|by|\d).*)")
"""A figure and where it went: "compliance up from 60 to 90 %"."""
_NO_SUBJECTS = frozenset("no not never always please asked told all there if when because although while".split())  # noqa: SIM905
_LONGEST_SUBJECT = 6
_DONE = "been|had|got|gone|done|made|built|seen|run|left|come|become|grown|lost|won|worked|led|taught|written|always \\w+ed|just \\w+ed"
_SHORT = {"re": "are", "ve": "have", "ll": "will", "m": "am"}
_BARE = {
    "cant": "cannot", "dont": "do not", "wont": "will not", "isnt": "is not", "didnt": "did not", "doesnt": "does not",
    "wasnt": "was not", "couldnt": "could not", "arent": "are not", "havent": "have not", "hasnt": "has not", "wouldnt": "would not",
}  # fmt: skip
_NOT = re.compile(r"\b(?P<verb>do|does|did|is|are|was|were|has|have|had|would|could|should)n['’]t\b", re.IGNORECASE)
_IRREGULAR = {"is": "are", "was": "were", "has": "have", "does": "do", "goes": "go"}
_ADVERBS = r"(?:(?:also|always|never|often|still|really|just|only|both|all|now|already|rarely|mostly|usually|soon)\s+)*"
_OTHERS = {
    "they": r"she|he|her|hers|him|his", "she": r"they|them|their|he|him|his", "he": r"they|them|their|she|her|hers",
}  # fmt: skip
_GROUPS = {"they": ("they", "their", "them", "theirs"), "she": ("she", "her", "hers"), "he": ("he", "his", "him")}
_TO_YOU = {"they": "you", "their": "your", "theirs": "yours", "them": "you", "themselves": "yourselves", "she": "you", "he": "you",
           "his": "your", "him": "you", "hers": "yours", "herself": "yourself", "himself": "yourself"}  # fmt: skip


def plural(verb: str) -> str:
    """Turn "plans" into "plan", as it stands after "you"."""
    if verb.lower() in _IRREGULAR:
        return _IRREGULAR[verb.lower()]
    if verb.endswith("ies") and len(verb) > 4:
        return f"{verb[:-3]}y"
    if verb.endswith(("sses", "shes", "ches", "xes", "zzes")):
        return verb[:-2]
    return verb[:-1] if verb.endswith("s") and not verb.endswith(("ss", "us")) else verb


def reported(value: object, names: Iterable[str] = ()) -> str | None:
    """Return a remark as a clause with "that", said to whom it is about; None where it can only be quoted."""
    text = plainly(str(value).strip(" \t.,;:!-–—"))
    led = _THAT.match(text) or _SAID.match(text)
    bare = text[led.end() :] if led else text
    if not bare or _MARKS.search(text) or len(text.split()) > MOST_WORDS:
        return None
    clause = _clause(_expanded(_named(bare, names)), led=bool(led))
    return f"that {clause}" if clause else None


def _clause(text: str, *, led: bool) -> str | None:
    if _FELT.match(text):
        text = f"she was {text[:1].lower()}{text[1:]}"
    elif does(text) or (_WENT.match(text) and not led):
        text = f"she {text[:1].lower()}{text[1:]}"
    if found := _SUBJECT.match(text):
        return _spoken(found, text[found.end() :].strip())
    if (told := MOVED.fullmatch(text)) and not has_verb(words_of(told["thing"])):
        return f"{_with_article(told['thing'])} {'are' if _many(told['thing']) else 'is'} {told['change']}"
    if led or _THING.match(text) or _is_sentence(text):
        return _about_thing(_with_article(text))
    return None


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
    return (first[0].islower() or first[0].isdigit() or is_everyday(first.lower())) and (
        at is None or 0 < at <= _LONGEST_SUBJECT
    )


def _with_article(text: str) -> str:
    """Give the subject of a sentence the article it lacks: "caseload is 14" is "the caseload is 14"."""
    at = subject_of(words_of(text))
    subject = " ".join(text.split()[:at]) if at else text
    small = f"{text[:1].lower()}{text[1:]}" if is_everyday(text.split(maxsplit=1)[0].lower()) else text
    return f"the {small}" if at and lacks_article(subject, DETERMINERS) and not subject[:1].isupper() else small


def _many(thing: str) -> bool:
    head = thing.rsplit(maxsplit=1)[-1]
    return head.endswith("s") and not head.endswith(("ss", "us", "is"))


def to_reader(text: str) -> str:
    """Speak to the reader where a note speaks of them: "how she plans her week" becomes "how you plan your week".

    After a word in the plural "their" may be somebody else's, and stays.
    """
    text = _expanded(text)
    found = re.search(r"\b(?:they|their|them|theirs|she|her|hers|he|his|him)\b(?!['’])", text, re.IGNORECASE)
    if found is None or re.search(rf"\b(?!(?:{_NO_PLURAL})\b)\w+(?<!s)s\b", text[: found.start()], re.IGNORECASE):
        return text
    who = next(one for one, group in _GROUPS.items() if found[0].lower() in group)
    if _strangers(text, who) or re.search(rf"\b{who}['’]", text, re.IGNORECASE):
        return text
    if who != "they":
        text = re.sub(
            rf"\b{who} (?P<before>{_ADVERBS})(?P<verb>[\w'’-]+)",
            lambda part: f"{who} {part['before']}{plural(part['verb'])}",
            _NOT.sub(lambda word: f"{word['verb']} not", text),
        )
    return _to_you(text, who)


def _expanded(text: str) -> str:
    """Write "he's scaling" as "he is scaling", where it can be told what was shortened."""
    text = re.sub(r"\b(she|he|they|I|you|we|it)['’](re|ve|ll|m)\b", lambda part: f"{part[1]} {_SHORT[part[2]]}", text)
    text = re.sub(rf"\b(she|he|it|there)['’]s (?=(?:{_DONE})\b)", r"\1 has ", text)
    text = re.sub(r"\b(she|he|it|there)['’]s (?=\w+ing\b|(?!\w+(?:ed|en)\b)\w)", r"\1 is ", text)
    return re.sub(r"\b(she|he|they|I|we|it)['’]d (?=(?:\w+ly )?(?!been|had)\w+(?<!ed)(?<!en)\b)", r"\1 would ", text)


def plainly(text: str) -> str:
    """Write "i" and short forms without their apostrophe as letters do."""
    text = re.sub(r"\bi\b(?=['’\s]|$)", "I", text)
    return re.sub(
        r"\b(?:cant|dont|wont|isnt|didnt|doesnt|wasnt|couldnt|arent|havent|hasnt|wouldnt)\b",
        lambda word: _BARE[word[0]],
        text,
    )


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
        return _joined(subject, short, _to_you(rest, "they")) if not _strangers(rest, "they") else None
    if _strangers(rest, who):
        return None
    rest = _NOT.sub(lambda word: f"{word['verb']} not", rest)
    if not re.match(rf"{_ADVERBS}[\w'’-]+", rest):
        return None
    if who != "they":
        rest = rest if short else _of_many(rest, rf"^{_ADVERBS}")
        rest = _of_many(rest, rf"\b{who} {_ADVERBS}")
    return _joined("you", short, _to_you(_chained(rest), who))


def _of_many(text: str, front: str) -> str:
    """Give the verbs behind a front the form they have after "you"."""
    return re.sub(rf"(?P<front>{front})(?P<verb>[\w'’-]+)", lambda part: f"{part['front']}{plural(part['verb'])}", text)


def _chained(text: str) -> str:
    """Join what somebody does as sentences do: "hate waste, weighs every bin" is "hate waste and weigh every bin"."""
    parts = re.split(r"(,? and |,? but |, )(?=[a-z]+s )", text)
    for at in range(2, len(parts), 2):
        if does(parts[at]):
            verb, _, rest = parts[at].partition(" ")
            parts[at] = f"{plural(verb)} {rest}"
            parts[at - 1] = " and " if parts[at - 1] == ", " and at == len(parts) - 1 else parts[at - 1]
    return "".join(parts)


def _about_thing(text: str) -> str | None:
    if _strangers(text, "they"):
        return None
    first, _, rest = text.partition(" ")
    if first.lower() == "their":
        return f"your {_to_you(rest, 'they')}"
    return f"{first[:1].lower()}{first[1:]} {rest}" if _THING.match(text) else text


def _joined(subject: str, short: str, rest: str) -> str:
    return " ".join(part for part in (subject, _SHORT.get(short, ""), rest) if part)


def _strangers(text: str, who: str) -> bool:
    return bool(re.search(rf"\b(?:{_OTHERS[who]})\b", text, re.IGNORECASE))


def _to_you(text: str, who: str) -> str:
    if who == "she":
        text = re.sub(r"\bher\b(?=\s+\w)", "your", text)
        text = re.sub(r"\bher\b", "you", text)
    return re.sub(
        r"\b(?:they|theirs?|them|themselves|she|he|his|him|hers|herself|himself)\b",
        lambda word: _TO_YOU[word[0].lower()] if word[0].islower() else _TO_YOU[word[0].lower()].capitalize(),
        text,
    )
