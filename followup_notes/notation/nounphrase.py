"""Words of a note that can stand after "about" as they are, and plain quotes for all others."""

from __future__ import annotations

import re

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
    "lost loses buys bought sold sells started starts let keeps kept left hates hated joined joins fails failed shipped "
    "ist sind war waren hat haben hatte hatten wird werden kann können will wollen wollte muss müssen soll sollen "
    "sagt sagte fragt fragte nutzt nutzen plant planen sucht suchen möchte möchten gibt macht machen".split()
)
_NOUN_TOO = frozenset("plans needs need uses moves shows starts wins hopes keeps buys".split())  # noqa: SIM905
"""Verbs that are nouns where the text ends with them, or where one of the words below follows."""
_AFTER_NOUNS = frozenset("for of and or & vs vs. versus at around".split())  # noqa: SIM905
_HELPING = frozenset({"is", "was", "has", "does"})
_SUBJECTS = frozenset("i he she they we you it there everyone nobody ich er sie wir es man".split())  # noqa: SIM905
_RELATIVE = frozenset(
    "that which who whom whose how what where when why whether if because wie was wo wann ob die der das".split()  # noqa: SIM905
)
_IMPERATIVES = frozenset(
    "ask send check look read remember mention talk tell show write call note see bring prepare discuss discussed "  # noqa: SIM905
    "talked spoke covered went asked liked introduce tell get give inform organise organize decide provide reimburse "
    "respond arrange confirm speak keep make reach hear let let's be do use avoid try never always please don't "
    "follow ship hire start stop focus think learn share".split()
)
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
_OPEN_QUESTION = re.compile(
    r"(?:(?:how|what|why|when|where|who|which)\b[\w' ]{0,30}?\s+)?"
    r"(?:do|does|did|will|would|can|could|should|is|are|was|were|have|has)\s+"
    r"(?:you|they|we|i|he|she|it|there|the|your|their|this|that|these|my)\b",
    re.IGNORECASE,
)
_ASIDE = re.compile(r"\s*(?:\([^()]*\)\s*|;.*)$", re.DOTALL)
_ITSELF = re.compile(
    r"(?P<asking>how|what|why|where|when|whether)\s+(?P<who>she|he|they)\s+(?P<verb>\w+)\b", re.IGNORECASE
)
_IRREGULAR = {"is": "are", "was": "were", "has": "have", "does": "do", "goes": "go"}
_COMMON = re.compile(
    r"(?:\w+(?:ing|tion|sion|ment|ness|ity|ance|ence|ship|ure|ics|ology)|team|teams|data|product|project|projects|model|models|"
    r"customer|customers|client|clients|budget|budgets|roadmap|work|career|code|design|tests?|culture|remote|hybrid|new|growth|"
    r"supply|demand|price|prices|stock|warehouse|store|stores|company|office|travel|salary|strategy|cloud|machine|user|users|"
    r"monthly|weekly|daily|month-end|year-end|good|strong|better|faster|large|small|early|late|next|first|second|open|current|"
    r"long-term|short-term|possible|future|main|key|technical|internal|daily|cross-team|on-call|end-to-end|handover|feedback|"
    r"quality|agile|legacy|reporting|risk|risks|cost|costs|sales|market|markets|energy|health|safety|need|plans|ways|ideas|use)"
)
_GERMAN = re.compile(r"\b(?:wie|warum|und|im|der|das|dem|für|bei|mit|zur|zum|eine|einen|nicht|wird|über|auf)\b")
"""Small words that make a topic a German one: in an English letter it can only be quoted."""
_SMALL_WORDS = DETERMINERS | frozenset("and for with about from the into over not has had was are".split())  # noqa: SIM905


def topic(value: object) -> str | None:
    """Return the words of a topic that can stand after "about", said to its reader; None where it can only be quoted."""
    words = thing_said(value)
    return words and _to_reader(lowered(words))


def thing_said(value: object) -> str | None:
    """Return the thing a topic is about; None where it can only be quoted.

    Private asides in brackets or behind a semicolon are left out, and so is who asked or told it.
    """
    text = str(value).strip(END)
    if _GERMAN.search(text):
        return None
    for whole in dict.fromkeys((text, _ASIDE.sub("", text).strip(END))):
        for words in dict.fromkeys((whole, _LED.sub("", whole, count=1))):
            if is_noun_phrase(words) and (words == text or _says_enough(words)):
                return words
    return None


def _says_enough(words: str) -> bool:
    """Tell whether what is left of a topic still tells it from others: two words that carry meaning."""
    found = re.findall(r"[^\W\d_]{3,}", words.lower())
    return len({word for word in found if word not in _SMALL_WORDS}) > 1


def question(value: object) -> str | None:
    """Return a topic that is a question, with its mark; None for all others."""
    text = str(value).strip()
    if text.rstrip(" \"'”’").endswith("?"):
        return text
    bare = text.strip(END)
    return f"{bare}?" if _OPEN_QUESTION.match(bare) else None


def quoted(value: object, *, german: bool = False) -> str:
    """Quote at most twenty words plainly; quotes inside become single ones."""
    text = re.sub(r"[\"“”„«»]", "'", str(value).strip())
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
    if first == "A" or (plain and (first.lower() in DETERMINERS or _COMMON.fullmatch(first.lower()))):
        return f"{first[:1].lower()}{first[1:]} {rest}".strip()
    return text


def _to_reader(text: str) -> str:
    """Speak to the reader where a note speaks of them: "how she plans her week" becomes "how you plan your week"."""
    found = _ITSELF.match(text)
    if not found:
        return text
    verb = found["verb"] if found["who"].lower() == "they" else _plural(found["verb"])
    rest = re.sub(r"\b(?:her|his|their)\b(?=\s+\w)", "your", text[found.end() :])
    return f"{found['asking']} you {verb}{rest}"


def _plural(verb: str) -> str:
    """Turn "plans" into "plan", as it stands after "you"."""
    if verb.lower() in _IRREGULAR:
        return _IRREGULAR[verb.lower()]
    if verb.endswith("ies"):
        return f"{verb[:-3]}y"
    if verb.endswith(("sses", "shes", "ches", "xes", "zzes")):
        return verb[:-2]
    return verb[:-1] if verb.endswith("s") and not verb.endswith(("ss", "us")) else verb


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
    return looks and words[1] in DETERMINERS | {"me", "us", "him", "them", "about", "that", "to"}


def _has_main_verb(words: list[str]) -> bool:
    """Tell whether a finite verb stands there that no relative or question word leads in."""
    led, before = False, ""
    for at, word in enumerate(words):
        noun = word.endswith("s") and word not in _HELPING and before in DETERMINERS - _RELATIVE  # "the runs"
        if word in _RELATIVE:
            led = True
        elif not led and not noun and word in _FINITE | _SUBJECTS and not _is_noun(words, at):
            return True
        before = word
    return False
