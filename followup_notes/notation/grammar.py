"""Filters of templates: a note's words, whatever their form, worked into a sentence, or quoted plainly."""

from __future__ import annotations

import re

MAX_QUOTED_WORDS = 20

_PRONOUNS = {"my": "your", "mine": "yours", "myself": "yourself", "me": "you"}
_OWN = re.compile(r"\b(my|mine|myself|me)\b", re.IGNORECASE)
_DETERMINERS = frozenset(
    "the a an your our my their its his her this these those that some any all both each every another one two three "  # noqa: SIM905
    "four five ten no more fewer less how what when where which why who whether "
    "der die das den dem des ein eine einen einem einer mein meine meinen meinem meiner ihr ihre ihren ihrem ihrer "
    "unser unsere unseren wie was wann wo warum welche welcher welches ob".split()
)
_FINITE = frozenset(
    "is are was were am be has have had will would can could shall should must may might do does did isn't aren't "  # noqa: SIM905
    "wasn't weren't don't doesn't didn't won't can't cannot couldn't wouldn't shouldn't it's they're we're she's he's "
    "wants want wanted needs need needed uses used asked asks said says told tells likes liked loves loved thinks "
    "thought works worked plans planned expects expected hopes hoped prefers preferred explained mentioned showed "
    "shows runs ran leads led grew grows became becomes means meant knows knew gets got gives gave takes took makes "
    "made moved moves migrate migrates migrated built builds decided decides seems seemed goes went comes came "
    "ist sind war waren hat haben hatte hatten wird werden kann können will wollen wollte muss müssen soll sollen "
    "sagt sagte fragt fragte nutzt nutzen plant planen sucht suchen".split()
)
_HELPING = frozenset({"is", "was", "has", "does"})
_SUBJECTS = frozenset("i he she they we you it there everyone nobody ich er sie wir es man".split())  # noqa: SIM905
_RELATIVE = frozenset(
    "that which who whom whose how what where when why whether if because wie was wo wann ob die der das".split()  # noqa: SIM905
)
_IMPERATIVES = frozenset(
    "ask send check look read remember mention talk tell show write call note see bring prepare discuss discussed "  # noqa: SIM905
    "talked spoke covered went asked liked introduce tell get give inform organise organize decide provide reimburse "
    "respond arrange confirm speak keep make reach hear".split()
)
_MARKS = re.compile(r"[:;→|/=]|\s[-–—]\s|\.\s|…|\.\.\.|[!]")
_SENDING = re.compile(
    r"^(?:send(?:ing)?|share|sharing|forward(?:ing)?|e-?mail(?:ing)?|provid(?:e|ing)|deliver(?:ing)?)\s+"
    r"(?:(?:over|you|them|him|her|across|along)\s+)*",
    re.IGNORECASE,
)
_MINE = re.compile(
    r"(?:portfolio|website|homepage|cv|resume|résumé|profile|list|sample|study|deck|repo|repository|certificate|article"
    r"|transcript|write-up|writeup|presentation|account|page)$"
)
_PASSIVE = re.compile(
    r"(.{2,80}?) (?:will|would|is to|are to|is going to|are going to|should) (?:be \w+|follow|come|arrive)\b.{0,40}$"
)
_BASE = (
    "answer arrange ask book call check come confirm contact decide discuss e-mail email follow forward get give inform "
    "introduce invite keep let look mail make meet organise organize pay phone provide reach refund reimburse reply respond "
    "return review ring schedule send set share speak talk tell update write"
)
_DOING = re.compile(
    r"(?:(?P<subject>they|you|we)(?:'ll| will| would| are going to| plan to| want to| intend to)? |to |will )?"
    rf"(?P<plan>(?:{_BASE.replace(' ', '|')})\b(?! (?:is|was|from|with|about|on)\b).*)$",
    re.IGNORECASE,
)
_COUNTABLE = frozenset(
    "decision answer reply response result outcome contract offer call interview talk round meeting update date invitation".split()  # noqa: SIM905
)
_END = " \t.,;:!-–—"


def to_you(value: object) -> str:
    """Turn words of mine about me into words to me: "my portfolio" becomes "your portfolio"."""
    return _OWN.sub(lambda found: _cased(_PRONOUNS[found[0].lower()], found[0]), str(value))


def thing(value: object) -> str:
    """Return what is to be sent as an object: "to send you my portfolio" becomes "my portfolio"."""
    text = _without_sending(str(value))
    if not is_noun_phrase(text):
        return f"what I noted as {quoted(value)}"
    return f"my {text}" if _needs_my(text) else _lowered(text)


def _without_sending(text: str) -> str:
    bare = text.strip(_END)
    bare = re.sub(r"^(?:that )?(?:i(?:'ll| will| would)? |to |will )", "", bare, flags=re.IGNORECASE)
    bare = _SENDING.sub("", bare)
    return re.sub(r"\s+(?:to|with) (?:you|them|him|her)$", "", bare, flags=re.IGNORECASE) or text


def _needs_my(text: str) -> bool:
    """Tell whether a thing of mine stands there without any word before it: "portfolio", "reference list"."""
    words = text.lower().split()
    return words[0] not in _DETERMINERS and words[0].isalpha() and bool(_MINE.search(text.lower()))


def promised(value: object) -> str:
    """Return it as something promised: "my portfolio" becomes "the promised portfolio"."""
    text = _without_sending(str(value))
    bare = re.sub(r"^(?:my|the|a|an|your|some)\s+", "", text, flags=re.IGNORECASE)
    return f"the promised {bare}" if is_noun_phrase(text) and bare else to_you(value)


def worked_in(value: object) -> str:
    """Return words that can stand after "about": a noun phrase as it is, everything else named and quoted."""
    text = str(value).strip()
    if text.rstrip(" \"'”’").endswith("?"):
        return f"the question {quoted(text)}"
    bare = text.strip(_END)
    if is_noun_phrase(bare):
        return _lowered(bare)
    return f"what I noted as {quoted(bare)}"


def awaited(value: object) -> str:
    """Return what they promised as a thing: "they will call me" becomes "your plan to call me"."""
    text = str(value).strip(_END)
    passive = _PASSIVE.match(text)
    if passive and is_noun_phrase(passive[1]):
        text = passive[1]
    doing = _DOING.match(text)
    if doing:
        subject, plan = (doing["subject"] or "").lower(), doing["plan"]
        return f"your plan to {_swapped(plan) if subject == 'we' else plan}"
    if is_noun_phrase(text):
        bare = text.split()[0].lower() not in _DETERMINERS and text.split()[-1].lower() in _COUNTABLE
        return f"the {text}" if bare else _lowered(text)
    return worked_in(value)


def _swapped(plan: str) -> str:
    """Turn their words to me into mine to them: "let you know" becomes "let me know"."""
    swaps = {"you": "me", "your": "my", "our": "your", "us": "you"}
    return re.sub(r"\b(you|your|our|us)\b", lambda found: swaps[found[0].lower()], plan, flags=re.IGNORECASE)


def worked_in_de(value: object) -> str:
    """Return words that can stand after "über" in German: always quoted, as the case would change them."""
    text = str(value).strip()
    return f"die Frage {quoted(text, german=True)}" if text.endswith("?") else quoted(text.strip(_END), german=True)


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
    words = re.findall(r"[^\s,()]+", re.sub(r"['’](?=(?:ll|re|s|ve|d|m)\b)", " '", text.lower()))
    if not words or len(words) > MAX_QUOTED_WORDS or _MARKS.search(text) or '"' in text:
        return False
    if words[0] in _SUBJECTS or words[0] in _FINITE or words[0] in _IMPERATIVES:
        return False
    if _verb_first(words):
        return False
    return not _has_main_verb(words)


def _verb_first(words: list[str]) -> bool:
    """Spot "explained the roadmap" and "leads the team": a verb form with an object behind it."""
    if len(words) < 2 or words[0] in _DETERMINERS:
        return False
    looks = words[0].endswith(("ed", "es", "ts", "ns", "ks", "ds", "ls", "ps", "ms", "ys")) and not words[0].endswith(
        "ss"
    )
    return looks and words[1] in _DETERMINERS | {"me", "us", "him", "them", "about", "that", "to"}


def _has_main_verb(words: list[str]) -> bool:
    """Tell whether a finite verb stands there that no relative or question word leads in."""
    led, before = False, ""
    for word in words:
        noun = (
            word.endswith("s") and word not in _HELPING and before in _DETERMINERS - _RELATIVE
        )  # "your plans", "the runs"
        if word in _RELATIVE:
            led = True
        elif not led and not noun and word in _FINITE | _SUBJECTS:
            return True
        before = word
    return False


def _lowered(text: str) -> str:
    first, _, rest = text.partition(" ")
    if first.lower() in {"their", "his", "her"} and rest:
        return f"your {rest}"  # whoever reads the letter is the one spoken of
    if first == "A" or (first.lower() in _DETERMINERS and first[1:].islower()):
        return f"{first.lower()} {rest}".strip()
    return text


def _cased(word: str, model: str) -> str:
    return word.capitalize() if model[:1].isupper() else word
