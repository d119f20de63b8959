"""Filters of templates: a note's words, whatever their form, worked into a sentence, or quoted plainly."""

from __future__ import annotations

import re

from followup_notes.notation.nounphrase import DETERMINERS, END, is_noun_phrase, lowered, question, quoted, topic

_PRONOUNS = {"my": "your", "mine": "yours", "myself": "yourself", "me": "you"}
_OWN = re.compile(r"\b(my|mine|myself|me)\b", re.IGNORECASE)
_SENDING = re.compile(
    r"^(?:send(?:ing)?|share|sharing|forward(?:ing)?|e-?mail(?:ing)?|provid(?:e|ing)|deliver(?:ing)?|show|give|get)\s+"
    r"(?:(?:over|you|them|him|her|me|us|across|along)\s+)*",
    re.IGNORECASE,
)
_MINE = re.compile(
    r"(?:(?:portfolio|website|homepage|cv|resume|résumé|profile|list|sample|deck|repo|certificate|article|transcript|slide|reference"
    r"|write-up|writeup|presentation|account|page|work|linkedin|github)s?|study|studies|repository|repositories)$"
)
_NUMBER = re.compile(r"(?:two|three|four|five|\d+) ", re.IGNORECASE)
_PASSIVE = re.compile(
    r"(.{2,80}?) (?:will|would|is to|are to|is going to|are going to|should) (?:be \w{3,}|follow|come|arrive)\b.{0,40}$"
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
_NAMED = re.compile(
    r"(?P<who>[A-Z][\w.'’-]*(?: [A-Z][\w.'’-]*)?)(?: will|'ll|’ll| is going to| wants to| plans to) (?P<plan>[a-z].*)$"
)
_THEIR_WORD = re.compile(r"(?:(?:a|the|an|their|your) )?(?:decision|answer|reply|response|verdict)", re.IGNORECASE)
_SAME_CASE = re.compile(
    r"(?:(?:die|das|eine|keine|Ihre|ihre|meine|unsere) [\w -]+|[A-ZÄÖÜ][\w-]+(?: (?:und|oder|für|im|in|am|an|bei|beim|von|vom|mit|zu|zum"
    r"|zur|auf|aus|der|des|nach|über|unter) [\w -]+)?)"
)
"""German words that read the same as subject and after "über" and "für": no masculine article before them."""
_COUNTABLE = frozenset(
    "decision answer reply response result outcome contract offer call interview talk round meeting update date invitation".split()  # noqa: SIM905
)


def to_you(value: object) -> str:
    """Turn words of mine about me into words to me: "my portfolio" becomes "your portfolio"."""
    return _OWN.sub(lambda found: _cased(_PRONOUNS[found[0].lower()], found[0]), str(value))


def thing(value: object) -> str:
    """Return what is to be sent as an object: "to send you my portfolio" becomes "my portfolio"."""
    text = _without_sending(str(value))
    if not is_noun_phrase(text):
        return f"what I noted as {quoted(value)}"
    return f"my {text}" if _needs_my(text) else lowered(text)


def _without_sending(text: str) -> str:
    bare = text.strip(END)
    bare = re.sub(r"^(?:that )?(?:i(?:['’]ll|['’]d| will| would)? |to |will )", "", bare, flags=re.IGNORECASE)
    bare = _SENDING.sub("", bare)
    return re.sub(r"\s+(?:to|with) (?:you|them|him|her)$", "", bare, flags=re.IGNORECASE) or text


def _needs_my(text: str) -> bool:
    """Tell whether a thing of mine stands there without any word before it: "portfolio", "reference list"."""
    words = text.lower().split()
    return words[0] not in DETERMINERS and words[0].isalpha() and bool(_MINE.search(text.lower()))


def promised(value: object) -> str:
    """Return it as something promised: "my portfolio" becomes "the promised portfolio"."""
    text = _without_sending(str(value))
    bare = re.sub(r"^(?:my|the|a|an|your|some)\s+", "", text, flags=re.IGNORECASE)
    if not is_noun_phrase(text) or not bare:
        return to_you(text)
    number = _NUMBER.match(bare)
    return f"the {number[0]}promised {bare[number.end() :]}" if number else f"the promised {bare}"


def worked_in(value: object) -> str:
    """Return words that can stand after "about": a noun phrase as it is, everything else named and quoted."""
    asked = question(value)
    if asked:
        return f"the question {quoted(asked)}"
    return topic(value) or f"the point {quoted(str(value).strip(END))}"


def awaited(value: object) -> str:
    """Return what they promised as a thing: "they will call me" becomes "your plan to call me"."""
    text = str(value).strip(END)
    passive = _PASSIVE.match(text)
    if passive and is_noun_phrase(passive[1]):
        text = passive[1]
    named = _NAMED.match(text)
    if named:
        return f"{named['who']}'{'' if named['who'].endswith('s') else 's'} plan to {named['plan']}"
    doing = _DOING.match(text)
    if doing:
        subject, plan = (doing["subject"] or "").lower(), doing["plan"]
        return f"your plan to {_swapped(plan) if subject == 'we' else plan}"
    if is_noun_phrase(text):
        if _THEIR_WORD.fullmatch(text):
            return f"your {text.split()[-1].lower()}"
        bare = text.split()[0].lower() not in DETERMINERS and text.split()[-1].lower() in _COUNTABLE
        return f"the {text}" if bare else lowered(text)
    return worked_in(value)


def _swapped(plan: str) -> str:
    """Turn their words to me into mine to them: "let you know" becomes "let me know"."""
    swaps = {"you": "me", "your": "my", "our": "your", "us": "you"}
    return re.sub(r"\b(you|your|our|us)\b", lambda found: swaps[found[0].lower()], plan, flags=re.IGNORECASE)


def worked_in_de(value: object) -> str:
    """Return words that can stand after "über" in German: quoted where their case would change there."""
    text = str(value).strip()
    if text.endswith("?"):
        return f"die Frage {quoted(text, german=True)}"
    bare = text.strip(END)
    return bare if _SAME_CASE.fullmatch(bare) and is_noun_phrase(bare) else quoted(bare, german=True)


def _cased(word: str, model: str) -> str:
    return word.capitalize() if model[:1].isupper() else word
