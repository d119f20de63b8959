"""Words of a note that can stand after "about" as they are, and plain quotes for all others."""

from __future__ import annotations

import re
from collections.abc import Iterable

from followup_notes.notation.clause import plainly, reported, to_reader
from followup_notes.notation.everyday import is_everyday, lacks_article

MAX_QUOTED_WORDS = 20
END = " \t.,;:!-–—"
"""What a topic may end with and a sentence does not need."""

DETERMINERS = frozenset(
    "the a an your our my their its his her this these those that some any all both each every another one two three "  # noqa: SIM905
    "four five ten no more fewer less how what when where which why who whether "
    "der die das den dem des ein eine einen einem einer mein meine meinen meinem meiner ihr ihre ihren ihrem ihrer "
    "unser unsere unseren wie was wann wo warum welche welcher welches ob".split()
)
_FINITE = frozenset(
    "is are was were am be has have had will would can could shall should must may might do does did isn't aren't "  # noqa: SIM905
    "wasn't weren't don't doesn't didn't won't can't cannot couldn't wouldn't shouldn't it's they're we're she's he's "
    "'re 'll 've 'd 'm wants want wanted needs need needed uses used asked asks said says told tells likes liked loved "
    "loves thinks thought works worked plans planned expects expected hopes hoped prefers preferred explained mentioned "
    "showed shows runs ran leads led grew grows became becomes means meant knows knew gets got gives gave takes took makes "
    "made moved moves migrate migrates migrated built builds decided decides seems seemed goes went comes came wins won "
    "lost loses buys bought sold sells started starts let keeps kept left hates hated joined joins fails failed shipped spent agreed disagreed laughed bonded argued debated swapped joked compared "
    "ist sind war waren hat haben hatte hatten wird werden kann können will wollen wollte muss müssen soll sollen "
    "sagt sagte fragt fragte nutzt nutzen plant planen sucht suchen möchte möchten gibt macht machen".split()
)
_NOUN_TOO = frozenset("plans needs need uses moves shows starts wins hopes keeps buys".split())  # noqa: SIM905
"""Verbs that are nouns where the text ends with them, or where one of the words below follows."""
_AFTER_NOUNS = frozenset("for of and or & vs vs. versus at around".split())  # noqa: SIM905
_HELPING = frozenset({"is", "was", "has", "does"})
_SUBJECTS = frozenset("i he she they we you it there everyone nobody ich er sie wir es man".split())  # noqa: SIM905
_RELATIVE = frozenset(
    "way reason reasons that which who whom whose how what where when why whether if because wie wo wann ob die der das".split()  # noqa: SIM905
)
_IMPERATIVES = frozenset(
    "ask send check look read remember mention talk tell show write call note see bring prepare discuss discussed "  # noqa: SIM905
    "talked spoke covered went asked liked introduce tell get give inform organise organize decide provide reimburse "
    "respond arrange confirm speak keep make reach hear let let's be do use avoid try never always please don't "
    "follow ship hire start stop focus think learn share".split()
)
_LINKING = (
    "of|for|and|or|at|in|on|with|from|to|by|as|than|per|via|about|around|against|behind|beyond|before|after|during|through|despite|versus|vs|"
    "without|within|under|over|between|like|when|where|how|what|why|who|that|which|if|because|until|since|while|into|across|among|near|is|are"
)
_DOING = (
    "(?:leave|stay|go|come|work|live|quit|move|arrive|wait|need|want|have|get|take|make|keep|feel|think|know|struggle|rotate|start|finish|"
    "sit|stand|report|meet|talk|own|pay|earn|grow|fall|rise|fail|break|burn|happen|depend|vary|differ|run|lack)"
)
_ACTS = re.compile(
    r"^(?!(?:how|what|why|where|when|whether|which|who|if|of|for)\b)(?:[\w'’&-]+ ){1,4}?"
    r"(?!(?:towards|its|his|this|as|is|us|plus|versus|across|unless|besides|sales|news|minus|thus|yes)\b)"
    r"(?:\w{2,}(?<![sui'’])s|\w{3,}ed|\w+(?<!s)ess) (?!(?:by|at|in|with|for|on|of|and|or|vs|from|to|under|over|between|per) )"
    r"(?:\d|(?:the|a|an|its|their|his|her|my|our|your|no|all|too|very|more|most|only|twice|one|two|three|four|five|it|them|me|him|us|what|how|whether) )"
    rf"|^[a-z][\w-]+(?<!s)s (?!(?:{_LINKING})\b)[a-z]+(?<!ing) (?:their|its|the|a|an|no|our|my|your) "
    rf"|^(?:(?!{_LINKING})[a-z-]+ ){{0,3}}[a-z][\w-]+(?<!s)s {_DOING}(?: (?:{_LINKING}|less|more|too|very|well|late|early|every|it|together)\b|$)"
    r"|^(?:the|our|their|his|her|my) (?:[\w-]+ ){1,2}(?!need|speed|seed|feed|bed|shed|red)\w+ed$"
)
"""A word that ends as a verb does, with an object behind it: "the team handles 900 tickets"."""
_MARKS = re.compile(r"[:;→|/=]|->|\s[-–—]\s|\.\s|…|\.\.\.|[!]")
_SMALL = "I|we|she|he|they|you"
_LED = re.compile(
    rf"(?:(?:{_SMALL})\s+)?(?:also\s+|briefly\s+|mostly\s+|really\s+|then\s+)*"
    r"(?:(?:talk(?:ed|ing)?|spoke|speak|chat(?:ted)?|ask(?:ed)?|told|tell|heard|learned)\s+(?:(?:me|her|him|them|us)\s+)?"
    r"(?:a lot\s+|at length\s+|mostly\s+|briefly\s+|mainly\s+)?(?:about|of|on|through|over|for)|(?:discuss(?:ed|ing)?|cover(?:ed)?|mention(?:ed)?|explain(?:ed)?|describ(?:ed|e)|"
    r"present(?:ed)?|liked|loved|enjoyed|praised)(?:\s+to\s+(?:me|her|him|them|us))?|(?:show(?:ed)?|asked|told|gave)\s+"
    r"(?:me|her|him|them|us)(?=\s+(?:the|a|an|my|our|your|their|his|her|how|what|why|where|when)\b)|"
    r"(?:went|walked|go|walk)\s+(?:(?:me|her|him|them|us)\s+)?(?:over|through)|touched\s+on|(?:looked|look)\s+(?:at|into))\s+",
    re.IGNORECASE,
)
_SHARED = "discussed|covered|talked|spoke|touched|laughed|bonded|spent|agreed|disagreed|compared|walked|argued|debated|swapped|joked|chatted|went"
_TOLD = re.compile(
    r"(?:also |briefly )?(?:(?:told|asked|showed|gave) me\b|(?:explained|mentioned|described|presented|praised|offered|suggested|recommended)"
    rf"\b|(?:{_SHARED})\b)\s*\S",
    re.IGNORECASE,
)
_TOGETHER = re.compile(rf"(?:also |briefly )?(?:{_SHARED})\b", re.IGNORECASE)
_OPEN_QUESTION = re.compile(
    r"(?:(?:how|what|why|when|where|who|which)\b[\w' ]{0,30}?\s+)?"
    r"(?:do|does|did|will|would|can|could|should|is|are|was|were|have|has)\s+"
    r"(?:you|they|we|i|he|she|it|there|the|your|their|this|that|these|my)\b",
    re.IGNORECASE,
)
_ASIDE = re.compile(r"\s*(?:\([^()]*\)\s*|;.*)$", re.DOTALL)
_GERMAN = re.compile(r"\b(?:wie|warum|und|im|der|das|dem|für|bei|mit|zur|zum|eine|einen|nicht|wird|über|auf)\b")
"""Small words that make a topic a German one: in an English letter it can only be quoted."""
_SMALL_WORDS = DETERMINERS | frozenset("and for with about from the into over not has had was are".split())  # noqa: SIM905


def topic(value: object) -> str | None:
    """Return the words of a topic that can stand after "about", said to its reader; None where it can only be quoted."""
    words = thing_said(value)
    return words and to_reader(lowered(plainly(re.sub(r" \+ ", " and ", words))))


def remark(value: object, names: Iterable[str] = ()) -> str | None:
    """Return a topic that needs a sentence of its own, as it stands behind a colon; None where "about" takes it.

    A remark becomes a clause with "that", a thing without its article is named, the rest is quoted.
    """
    text = _bare(str(value))
    for name in names:
        if re.match(rf"{re.escape(name)}\s+", text) and _LED.match(text, len(name) + 1):
            text = text[len(name) + 1 :]
    clause = re.match(r"that\s+(?:they|she|he|we|i|it|there|the|our|their|its)\b", text, re.IGNORECASE)
    thing = None if clause else topic(value)
    if thing is None:
        return (None if _GERMAN.search(text) else _told(text) or reported(text, names)) or quoted(text)
    return thing if lacks_article(thing, DETERMINERS) else None


def _told(text: str) -> str | None:
    """Return "asked me about Rust" as what the reader did, "discussed Rust" as what both of us did."""
    if _TOLD.match(text) and not _MARKS.search(text):
        return f"that {'we' if _TOGETHER.match(text) else 'you'} {to_reader(text)}"
    return None


def thing_said(value: object) -> str | None:
    """Return the thing a topic is about; None where it can only be quoted.

    Private asides in brackets or behind a semicolon are left out, and so is who asked or told it.
    """
    text = _bare(str(value))
    if _GERMAN.search(text):
        return None
    led = _LED.match(text)
    for words in (text, text[led.end() :]) if led else (text,):
        if is_noun_phrase(words) and (words == text or _says_enough(words)):
            return words
    return None


def _bare(text: str) -> str:
    """Leave out private asides, where what is left still says something: "the freezers (a mess)" is "the freezers"."""
    whole = text.strip(END)
    bare = _ASIDE.sub("", whole).strip(END)
    return bare if re.search(r"[^\W\d_]{3,}", bare) else whole


def _says_enough(words: str) -> bool:
    """Tell whether what is left of a topic still tells it from others: two words that carry meaning."""
    found = re.findall(r"[^\W\d_]{3,}", words.lower())
    return len({word for word in found if word not in _SMALL_WORDS}) > 1


def question(value: object) -> str | None:
    """Return a topic that is a question, with its mark; None for all others."""
    text = str(value).strip()
    if text.rstrip(" \"'”’").endswith("?"):
        return re.sub(r"[?!]{2,}", "?", text)
    bare = text.strip(END)
    return f"{bare}?" if _OPEN_QUESTION.match(bare) else None


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
    words = re.findall(r"[^\s,()]+", re.sub(r"['’](?=(?:ll|re|ve|d|m)\b)", " '", text.lower()))
    if not words or len(words) > MAX_QUOTED_WORDS or _MARKS.search(text) or '"' in text:
        return False
    if "," in text and words[0] not in DETERMINERS and not re.search(r"\b(?:and|or|und|oder)\b|&", text):
        return False
    if words[0] in _SUBJECTS | _IMPERATIVES or (words[0] in _FINITE and not _is_noun(words, 0)):
        return False
    if _verb_first(words):
        return False
    return not _has_main_verb(words)


def lowered(text: str) -> str:
    """Begin with a small letter where the first word is a common one; "Kafka" keeps its own."""
    first, _, rest = text.partition(" ")
    if first.lower() in {"their", "his", "her"} and rest:
        return f"your {rest}"  # whoever reads the letter is the one spoken of
    plain = first[1:].islower() or "-" in first
    if first in {"A", "Me"} or (plain and (first.lower() in DETERMINERS or is_everyday(first.lower()))):
        return f"{first[:1].lower()}{first[1:]} {rest}".strip()
    return text


def _is_noun(words: list[str], at: int) -> bool:
    after = words[at + 1] if at + 1 < len(words) else None
    return words[at] in _NOUN_TOO and (after is None or after in _AFTER_NOUNS)


def _verb_first(words: list[str]) -> bool:
    """Spot "explained the roadmap" and "leads the team": a verb form with an object behind it."""
    if len(words) < 2 or words[0] in DETERMINERS:
        return False
    looks = words[0].endswith(("ed", "es", "ts", "ns", "ks", "ds", "ls", "ps", "ms", "ys")) and not words[0].endswith(
        "ss"
    )
    return looks and words[1] in (DETERMINERS - _RELATIVE) | {"me", "us", "him", "them", "about", "that", "to"}


def _has_main_verb(words: list[str]) -> bool:
    """Tell whether a finite verb stands there that no relative or question word leads in."""
    if _ACTS.search(" ".join(words)):
        return True
    led, before = False, ""
    for at, word in enumerate(words):
        noun = word.endswith("s") and word not in _HELPING and before in DETERMINERS - _RELATIVE  # "the runs"
        if word in _RELATIVE:
            led = True
        elif not led and not noun and word in _FINITE | _SUBJECTS and not _is_noun(words, at):
            return True
        before = word
    return False
