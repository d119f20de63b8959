"""Filters of templates: a note's words, whatever their form, worked into a sentence, or quoted plainly."""

from __future__ import annotations

import re

from followup_notes.notation.deed import deed, to_send
from followup_notes.notation.everyday import lacks_article
from followup_notes.notation.jotted import written_out
from followup_notes.notation.nounphrase import is_noun_phrase, lowered, quoted
from followup_notes.notation.promise import Undertaking, planned_thing, undertaking
from followup_notes.notation.verbs import DETERMINERS

_PRONOUNS = {
    "my": "your",
    "mine": "yours",
    "myself": "yourself",
    "me": "you",
    "i": "you",
    "i am": "you are",
    "i was": "you were",
}
_OWN = re.compile(r"\b(my|mine|myself|me|I (?:am|was)|I(?!['’]m\b)(?=\b))(?=\W|$)", re.IGNORECASE)
_SHORT = re.compile(r"\bI['’]m\b")
_MINE = re.compile(
    r"(?:(?:portfolio|website|homepage|cv|resume|résumé|profile|list|sample|deck|repo|certificate|article|transcript|slide|reference"
    r"|write-up|writeup|presentation|account|page|work|linkedin|github|notice period|start date|availabilit[y]|expectation|licen[cs]e|passport|diploma|degree|transcript)s?|study|studies|repository|repositories)$"
)
_I_MADE = re.compile(r"(?P<thing>[\w' -]+?) (?:that |which )?I \w+(?: .*)?")
_LABELLED = re.compile(r"(?P<thing>[A-Za-z][\w' -]{2,40}?)(?::| [-–—]) (?P<more>(?!my\b)[\w' /&%.-]{2,50})")
"""A thing and which one it is: "case study - bakery rebrand"."""
_COPY = re.compile(
    r"(?:(?:short|brief|one-page) )?(?:copy|scan|photo|picture|draft|sample|summary|write-up|list|screenshot|recording|video|record|page|note|sketch|plan) (?:of|from|about|on|for)\b",
    re.IGNORECASE,
)
_NAMES = re.compile(r"(?:names?|addresses|contact details|numbers|details|results|minutes) of ", re.IGNORECASE)
_BRACKETS = re.compile(r" \([^()]*\)$")
_PAPERS = re.compile(
    r"(?:(?:mein|unser)(?:e[nr]?)? |die |das |den )?(?P<thing>.*(?:\b(?:und|für|mit|zum|zur|über)\b|(?-i:\b[a-z]*[äöüß])"
    r"|(?:referenzliste|referenzen|zeugniss?e?|lebenslauf|unterlagen|mappe|arbeitsproben?|webseite|urkunden?|nachweise?|präsentation)\b).*)",
    re.IGNORECASE,
)
"""What I send, in German: in an English letter it stands behind a word that says what it is."""
_ASKING = re.compile(r"(?:how|why|what|where|when|which)\s", re.IGNORECASE)
_SITES = {"github": "GitHub", "linkedin": "LinkedIn"}
_NUMBER = re.compile(r"(?:two|three|four|five|\d+) ", re.IGNORECASE)
_THEIR_WORD = re.compile(
    r"(?:(?:a|the|an|their|your) )?(?:decision|answer|reply|response|verdict|feedback|call|(?:an? )?offer or (?:a )?not?|yes or no|yes/no|go/no-?go|final word)",
    re.IGNORECASE,
)
_GERMAN_WORDS = (
    (re.compile(r"(?:ihre |die |eine )?Entscheidung\b.*"), "decision"),
    (
        re.compile(r"(?:(?:Frau|Herr|Fr\.|Hr\.|sie|er) ?)?(?:[\w.-]+ ){0,2}?(?:ruft|rufen)\b.*\ban", re.IGNORECASE),
        "call",
    ),
    (
        re.compile(
            r"(?:(?:Frau|Herr|Fr\.|Hr\.|sie|er) ?)?(?:[\w.-]+ ){0,2}?(?:(?:meldet|melden) sich\b.*|(?:will|wollen|wollte|wollten|möchte|möchten|wird|werden) sich\b.*\bmelden)",
            re.IGNORECASE,
        ),
        "answer",
    ),
    (re.compile(r"(?:ihre |die |eine )?(?:Rückmeldung|Antwort|Nachricht|Rückruf)\b.*|Bescheid.*"), "answer"),
)
_WORDS_OF_THEIRS = frozenset({"decision", "answer", "reply", "response", "verdict", "feedback", "call"})
_COUNTABLE = frozenset(
    "decision answer reply response result results outcome contract offer call interview talk round meeting update date dates "  # noqa: SIM905
    "invitation invite letter range step steps details schedule agenda list document documents paperwork terms link budget costs "
    "assignment challenge chart number numbers slot slots summary verdict plan".split()
)
_BEHIND = re.compile(r" (?:of|for|on|about|from|with|to|in|by|at|until|after|before|when) ")
_ANSWERS = re.compile(r"(?:let|call|get|tell|write|reply|update|inform|contact|phone|ring|be)\b")
"""Plans to be heard of, which an agency has itself."""
_LONGEST = 23
"""Characters of "the promised portfolio" and the like; a longer one stands without the word, so that its line need not be cut."""


def to_you(value: object) -> str:
    """Turn words of mine about me into words to me: "my portfolio" becomes "your portfolio"."""
    text = _SHORT.sub("you are", str(value))
    return _OWN.sub(lambda found: _cased(_PRONOUNS[found[0].lower()], found[0]), text)


def thing(value: object) -> str:
    """Return what is to be sent as an object: "to send you my portfolio" becomes "my portfolio"."""
    text = re.sub(r"^(?:(?:the|a) )?link to ", "", to_send(written_out(str(value))), flags=re.IGNORECASE)
    text = re.sub(r"\b(?:github|linkedin)\b", lambda name: _SITES[name[0]], text)
    text = re.sub(r"^(?:my )?(GitHub|LinkedIn)$", r"my \1 profile", text)
    if labelled := _LABELLED.fullmatch(text):
        text = f"{labelled['thing']} ({labelled['more']})"
    if _ASKING.match(text):
        return f"a few lines on {text[:1].lower()}{text[1:]}"
    made = _I_MADE.fullmatch(text)
    if not is_noun_phrase(made["thing"] if made else text):
        return f"what I noted as {quoted(value)}"
    if papers := _PAPERS.fullmatch(text):
        return f"my documents ({papers['thing']})"
    if _needs_my(text):
        return f"my {text}"
    if _COPY.match(text):
        return f"a {text[:1].lower()}{text[1:]}"
    return (
        f"the {lowered(text)}"
        if (_NAMES.match(text) or lacks_article(_BRACKETS.sub("", lowered(text)), DETERMINERS))
        else lowered(text)
    )


def _needs_my(text: str) -> bool:
    """Tell whether a thing of mine stands there without any word before it: "portfolio", "reference list"."""
    words, head = text.lower().split(), _BEHIND.split(text.lower())[0]
    return words[0] not in DETERMINERS and "my" not in words and words[0].isalpha() and bool(_MINE.search(head))


def promised(value: object) -> str:
    """Return it as something promised: "my portfolio" becomes "the promised portfolio"."""
    text = to_send(str(value))
    if _ASKING.match(text):
        return to_you(f"a few lines on {text[:1].lower()}{text[1:]}")
    bare = re.sub(r"^(?:my|the|a|an|your|some)\s+", "", text, flags=re.IGNORECASE)
    if not is_noun_phrase(text) or not bare:
        return to_you(text)
    number = _NUMBER.match(bare)
    told = f"the {number[0]}promised {bare[number.end() :]}" if number else f"the promised {bare}"
    return told if len(told) <= _LONGEST else to_you(f"my {text}" if _needs_my(text) else lowered(text))


def awaited(value: object, agency: object = False) -> str:  # noqa: FBT002
    """Return what they promised as a thing, said to them: "they will call me" becomes "your plan to call me".

    To an agency that is what the employer promised: "the decision", not "your decision".
    """
    said = undertaking(str(value))
    whose = "the" if agency and not _ANSWERS.match(said.plan) else "your"
    if told := _from_german(said.thing):
        return f"{whose} {told}"
    if said.plan:
        return _to_them(_of_plan(said, whose))
    if said.asked:
        return _to_them(said.thing)
    if _THEIR_WORD.fullmatch(said.thing):
        word = said.thing.split()[-1].lower()
        return f"{whose} {word if word in _WORDS_OF_THEIRS else 'decision'}"
    return _with_article(said.thing) if is_noun_phrase(said.thing) else "an update"


def _of_plan(said: Undertaking, whose: str) -> str:
    """Return what comes of a plan: "your call", "the contract", else the plan itself."""
    come = planned_thing(said.plan)
    if come is None or (come[0] == "call" and whose == "their"):
        return f"{said.whose or whose} plan to {said.plan}"
    thing, own = come
    if not own:
        return thing if thing.startswith(f"{whose} ") else _with_article(thing)
    article = "an" if thing[0] in "aeiou" else "a"
    return f"{article if said.whose == 'the' else said.whose or whose} {thing}"


def awaited_of_them(value: object) -> str:
    """Return what they promised as a thing, said to me: "they will call me" becomes "their plan to call you"."""
    said = undertaking(str(value))
    if told := _from_german(said.thing):
        return f"their {told}"
    if said.plan:
        return to_you(_of_plan(said, "their"))
    if said.asked or not is_noun_phrase(said.thing):
        return to_you(said.thing) if said.asked else quoted(value)
    return to_you(_with_article(said.thing))


def _from_german(thing: str) -> str | None:
    return next((word for pattern, word in _GERMAN_WORDS if pattern.fullmatch(thing)), None)


def _to_them(plan: str) -> str:
    return re.sub(r"\b(they|their)\b", lambda found: "you" if found[0].lower() == "they" else "your", plan)


def _with_article(text: str) -> str:
    """Return a thing with "the", where it stands there bare and could be counted: "Offer letter" is "the offer letter"."""
    first, head = text.split(maxsplit=1)[0].lower(), _BEHIND.split(text.lower())[0].split()[-1]
    if first in DETERMINERS or not (head in _COUNTABLE or lacks_article(lowered(text), DETERMINERS)):
        return lowered(text)
    return f"the {text[:1].lower()}{text[1:]}" if first in _COUNTABLE else f"the {lowered(text)}"


def kept(value: object) -> str:
    """Return what I promised as something to do: "my portfolio" becomes "send the promised portfolio"."""
    return to_you(deed(str(value)) or f"send {promised(value)}")


def _cased(word: str, model: str) -> str:
    return word.capitalize() if model[:1].isupper() and model[:1] != "I" else word
