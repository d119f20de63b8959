"""Words of a note that can stand after "about" as they are, and plain quotes for all others."""

from __future__ import annotations

import re

from followup_notes.notation.asked import END, question
from followup_notes.notation.everyday import is_everyday, lacks_article
from followup_notes.notation.reader import NOT, plainly, to_reader
from followup_notes.notation.verbs import DETERMINERS, begins_with_verb, has_verb, words_of

MAX_QUOTED_WORDS = 20
_IMPERATIVES = frozenset(
    "ask send check look read remember mention talk tell show write call note see bring prepare discuss discussed "  # noqa: SIM905
    "talked spoke covered went asked liked introduce tell get give inform organise organize decide provide reimburse "
    "respond arrange confirm speak keep make reach hear let let's be do use avoid try never always please don't "
    "follow ship hire start stop focus think learn share".split()
)
MARKS = re.compile(
    r"(?<!\d):|:(?!\d)|[;→|=]|(?<!\w)/|/(?!\w)|->|\s[-–—]\s|(?<!\bDr)(?<!\bMr)(?<!\bMs)(?<!\bSt)(?<!\bMrs)(?<!\bProf)\.\s|…|\.\.\.|[!]"
)
_QUOTE = re.compile(r"[\"“„][^\"“”„]{1,80}[\"”“]")
"""A quote in a thing: the "no heroes" rule."""
_THING_TO_DO = re.compile(
    r"\w+ (?:dates?|times?|groups?|cent(?:re|er)s?|cases?|prices?|plans?|lists?|days?|points?|lines?|pages?|notes?|sheets?|rates?|ratios?|budgets?)\b"
    r"|(?:call|note|look|share|report|talk|use|reach|start|show|respect|focus) (?:from|of|with|between|for)\b"
)
"""Words for deeds in the names of things: "start date", "call from HR"."""
_PREDICATE = re.compile(
    r"(?:(?:very|really|so|quite|pretty|super|rather|a bit|not) )?(?:short[- ]?staffed|understaffed|big|strong|keen|hot|strict|short|low|open|happy|good"
    r"|great|proud|relaxed|honest|frank|interested|impressed|engaged|enthusiastic|passionate|curious|worried|concerned|sceptical|skeptical|tired|excited"
    r"|surprised|responsible|based|located|serious|careful|clear|new|used|ready|busy|heavy|light|committed|dedicated|focused|unhappy|familiar)"
    r" (?:on|of|about|with|at|to|in|by|when|that|for|around)\b|(?:looking|searching|waiting) for\b|(?:looking|trying|hoping|planning|aiming|wanting|struggling|about) to\b"
    r"|(?:struggling|thinking) (?:with|of|about)\b|need (?:someone|somebody|an?|the|more|people|help|new|better|two|three)\b|(?:remote|full-time|part-time|onsite|open|closed|on-call|owner-led|family-run|possible) (?:\d|possible)|.* (?:possible|needed|required|available|ok|okay)$"
    r"|(?:both|all|up) (?:from|to|in) |how (?:often|long|much|many|far) (?:on|in|at|for)\b|(?:owner-led|family-run|family-owned|listed|profitable|bootstrapped)$|time I \w+",
    re.IGNORECASE,
)
"""What somebody is or is about to do, noted without saying who: "big on mentoring", "looking for a number two"."""
_JUDGED = re.compile(r"(?:hard|easy|difficult|impossible|nice|good|great) to \w", re.IGNORECASE)
_NO_NOUNS = frozenset(
    "very quite really extremely pretty not maybe perhaps possibly impressed worried keen happy proud sceptical skeptical excited unsure "  # noqa: SIM905
    "under above below from by at to of for with concerned curious surprised frustrated wondered invited honest critical".split()
)
"""What somebody is said to be, not a thing."""
_SHORT = re.compile(r"\b(vs\b|(?:esp|incl|approx|ca)(?=\.))\.?(?=\s)", re.IGNORECASE)
_FIGURE = re.compile(
    r"(?<=[a-z]) (?P<figure>[€£$]\d[\d.,]*[km]?|\d[\d.,]* ?(?:%|EUR|USD|GBP|weeks|days|months|years|hours|minutes|people)"
    r"|[€£$]?\d[\d.,]*[km]? ?[-–] ?[€£$]?\d[\d.,]*(?:[km%]| EUR| USD| GBP)|\d+ (?:\w+ )?in \d+|\d+ on,? \d+ off)$"
)
"""A figure behind its thing: "wellbeing budget £400"."""
_BEFORE_FIGURES = re.compile(
    r"\b(?:by|to|of|from|at|under|over|than|and|or|with|up|down|nearly|about|around|for|in|reached|is|only|just|first|last|next|every|the|these|within|after|before|until|takes|has|have|all|some|another|\w+ed)$",
    re.IGNORECASE,
)
_LONG = {"vs": "vs", "esp": "especially", "incl": "including", "approx": "about", "ca": "about"}
_LEADING = ("whether ", "if ", "my ", "how ", "what ", "why ", "when ", "where ", "who ")
_IF = re.compile(r"^if (?=(?:I|they|we|she|he|it|there)\b)", re.IGNORECASE)
_SMALL = "I|we|she|he|they|you"
_LED = re.compile(
    rf"(?:(?:{_SMALL})\s+)?(?:also\s+|briefly\s+|mostly\s+|really\s+|then\s+)*"
    r"(?:(?:had\s+|lots\s+of\s+|much\s+|some\s+)?(?:(?:a|our|the)\s+)?(?:(?:nice|good|great|long|short|lovely|lively|heated|quick|brief|deep|honest|open|interesting|fun)\s+)*"
    r"(?:chat|talk|conversation|discussion|debate|argument|back[- ]and[- ]forth|words?|exchange|questions?)\s+(?:about|on|over|around)|"
    r"(?:spent|used)\s+(?:(?!on\b)[\w'’-]+\s+){0,5}?(?:on|talking\s+about|talking\s+through|discussing|going\s+over|going\s+through)|"
    r"wanted\s+to\s+(?:hear|know|learn|talk)\s+(?:more\s+|all\s+)?about|(?:she|he|they)\s+(?:was|were|is|are)\s+asking\s+about|(?:is|was|seemed|looked)\s+(?:very\s+|really\s+)?(?:interested|curious)\s+(?:in|about)|"
    r"(?:asked|wondered)(?:\s+me)?(?=\s+(?:whether|if|how|what|why|where|when|who|which)\b)|(?:talk(?:ed|ing)?|spoke|speak|chat(?:ted)?|ask(?:ed)?|told|tell|heard|learned)\s+(?:(?:me|her|him|them|us)\s+)?"
    r"(?:a lot\s+|at length\s+|mostly\s+|briefly\s+|mainly\s+)?(?:about|of|on|through|over|for)|(?:discuss(?:ed|ing)?|cover(?:ed)?|mention(?:ed)?|explain(?:ed)?|describ(?:ed|e)|"
    r"present(?:ed)?|liked|loved|enjoyed|praised)(?:\s+to\s+(?:me|her|him|them|us))?|(?:show(?:ed)?|asked|told|gave)\s+"
    r"(?:me|her|him|them|us)(?=\s+(?:the|a|an|my|our|your|their|his|her|how|what|why|where|when)\b)|"
    r"(?:went|walked|go|walk)\s+(?:(?:me|her|him|them|us)\s+)?(?:over|through)|touched\s+on|(?:looked|look)\s+(?:at|into))\s+",
    re.IGNORECASE,
)
_ASIDE = re.compile(
    r"\s*(?:\([^()]*\)\s*|;.*|, (?:especially|including|mostly|mainly) .*|, (?:very |so |really |quite )?(?:ha|haha|lol|hm+|wow|ok|good|great|nice|lovely|interesting|fun|lively|fair|useful|funny)(?: (?:debate|chat|talk|point|discussion|idea|stuff|story|one|to hear))?)$",
    re.DOTALL | re.IGNORECASE,
)
_GERMAN = re.compile(r"\b(?:wie|warum|und|im|der|das|dem|für|bei|mit|zur|zum|eine|einen|nicht|wird|über|auf)\b")
_FOR_A_YEAR = re.compile(
    r"(?<=[a-z])(?<! in)(?<! of)(?<! by)(?<! to)(?<!from)(?<!since)(?<!until)(?<!spring)(?<!summer)(?<!autumn)(?<!winter)(?<!after)(?<!before)(?<!early)(?<!late)(?<!than)(?<! for) (?=20\d\d$)"
)
"""Before a year that stands right behind its thing: "budget 2026"."""
_LED_IN_GERMAN = re.compile(
    r"(?:der|die|das|eine?|unsere?|meine?) [\wäöüß]+|.*\b[a-z]*[äöüß][a-zäöüß]*\b|(?:.* )?(?!Samsung)[A-Z][a-zäöüß]{3,}(?:ung|ungen|keit|heit|schaft)\b"
)
_ALSO_WHY = re.compile(r"^(?P<thing>[^,?]+), (?=(?:why|how|what|when|where|who|whether)\b)", re.IGNORECASE)
"""A thing and a question beside it: "my SQL test, why the median"."""
_SMALL_WORDS = DETERMINERS | frozenset("and for with about from the into over not has had was are".split())  # noqa: SIM905


def topic(value: object) -> str | None:
    """Return the words of a topic that can stand after "about", said to its reader; None where it can only be quoted."""
    words = thing_said(value)
    if not words:
        return None
    words = _FOR_A_YEAR.sub(" for ", words)
    words = _ALSO_WHY.sub(r"\g<thing> and ", words)
    words = NOT.sub(r"\g<verb> not", words)
    joined = _also_a_fact(_IF.sub("whether ", re.sub(r" \+ ", " and ", words)))
    return to_reader(with_article(lowered(plainly(joined))))


def _also_a_fact(text: str) -> str:
    """Join a remark to a thing: "flood models and that engineers are scarce" needs "the fact that"."""
    thing, joint, rest = text.partition(" and that ")
    fact = joint and not re.match(r"that\b", thing, re.IGNORECASE) and has_verb(words_of(rest))
    return f"{thing} and the fact that {rest}" if fact else text


def with_article(thing: str) -> str:
    """Return a thing with the article that a sentence needs: "tender win rate" is "the tender win rate"."""
    named = re.sub(r"\s\([^()]*\)$", "", thing)
    return f"the {thing}" if lacks_article(named, DETERMINERS) else thing


def thing_said(value: object) -> str | None:
    """Return the thing a topic is about, without who asked or told it; None where it can only be quoted."""
    text = str(value)
    if is_of_german(text):
        return None
    for words in (led(text), text):
        if words and is_noun_phrase(words) and (words == text or says_enough(words, least=1)):
            return words
    return None


def led(text: str) -> str | None:
    """Return what stands behind "asked me about" and the like; None where nothing of that kind stands there."""
    found = _LED.match(text)
    return text[found.end() :] if found else None


def is_of_german(text: str) -> bool:
    """Tell whether a topic is a German one: in an English letter it can only be quoted."""
    return bool(_GERMAN.search(text) or _LED_IN_GERMAN.match(text))


def bare(text: str) -> str:
    """Leave out private asides, where what is left still says something: "the freezers (a mess)" is "the freezers"."""
    whole = text.strip(END if question(text) else f"{END}?")
    whole = re.sub(r"^(?:mostly|mainly|largely|chiefly) (?=\w)", "", whole, flags=re.IGNORECASE)
    left = _ASIDE.sub("", _SHORT.sub(lambda found: _LONG[found[1].lower()], whole)).strip(END)
    left = bracketed(re.sub(r",? max\.?$", " at most", left.replace(" + ", " and ")))
    return left if re.search(r"[^\W\d_]{3,}", left) else whole


def bracketed(text: str) -> str:
    """Put a figure behind its thing into brackets: "wellbeing budget £400", "on-call 1 week in 6"."""
    figure = _FIGURE.search(text)
    if figure and not _BEFORE_FIGURES.search(text[: figure.start()]) and not has_verb(words_of(text[: figure.start()])):
        return f"{text[: figure.start()]} ({figure['figure']})"
    return text


def says_enough(words: str, *, least: int = 2) -> bool:
    """Tell whether what is left of a topic still tells it from others: two words that carry meaning."""
    found = re.findall(r"[^\W\d_]{3,}", words.lower())
    return len({word for word in found if word not in _SMALL_WORDS}) >= (
        1 if words.lower().startswith(_LEADING) else least
    )


def quoted(value: object, *, german: bool = False) -> str:
    """Quote at most twenty words plainly; quotes inside become single ones."""
    text = re.sub(r"[\"“”„«»]", "'", str(value).strip() if german else plainly(str(value).strip()))
    while len(text) > 1 and text[0] == text[-1] == "'":
        text = text[1:-1].strip()
    words = text.split()
    if len(words) > MAX_QUOTED_WORDS:
        text = " ".join(words[:MAX_QUOTED_WORDS]).rstrip(",;:.-–") + " …"
    return f"„{text}“" if german else f'"{text}"'


def is_noun_phrase(text: str) -> bool:
    """Tell whether these words can stand after "about" as they are; in doubt they cannot."""
    text = re.sub(r"(?<=\w)\s\([^()]*\)$", "", _QUOTE.sub("so", text))
    words = words_of(text)
    if not words or len(words) > MAX_QUOTED_WORDS or MARKS.search(text) or '"' in text:
        return False
    last = re.split(r",(?!\d)", text)[-1]
    if last != text and not re.search(r"\b(?:and|or|und|oder)\b|&", last):
        return False
    imperative = words[0] in _IMPERATIVES and not _THING_TO_DO.match(" ".join(words))
    if imperative or words[0] in _NO_NOUNS or words == ["so"] or _JUDGED.match(text) or _PREDICATE.match(text):
        return False
    if begins_with_verb(words) and not re.match(r"\w+,", text):
        return False
    return not has_verb(words[1:] if words[0] == "that" and len(words) > 2 else words)


def lowered(text: str) -> str:
    """Begin with a small letter where the first word is a common one; "Kafka" keeps its own."""
    first, _, rest = text.partition(" ")
    if first.lower() in {"their", "his", "her"} and rest:
        return f"your {rest}"  # whoever reads the letter is the one spoken of
    plain = (first[1:].islower() or "-" in first) and not (rest and rest.istitle())
    led = first[1:].islower() and is_everyday(first.lower().partition("-")[0])  # "Data-led"
    if first in {"A", "Me"} or (plain and (led or first.lower() in DETERMINERS or is_everyday(first.lower()))):
        return f"{first[:1].lower()}{first[1:]} {rest}".strip()
    return text
