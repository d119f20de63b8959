"""What I promised in a note's own words: something to do, or something to send."""

from __future__ import annotations

import re

from followup_notes.notation.asked import END
from followup_notes.notation.promise import BEHIND_VERBS, either

_DEEDS = (
    "answer apply arrange ask book bring build call check clarify collect come complete confirm contact decide discuss "
    "draft fill find finish fix get introduce keep learn let look make meet organise organize practise prepare read register "
    "reply research respond return review say schedule see sign solve speak start study submit summarise summarize take talk "
    "tell test think try upload visit work write follow chase put print dig record translate sketch film design create compile outline update revise"
)
_DEED = re.compile(
    rf"(?:{either(_DEEDS)})(?: (?:{either(BEHIND_VERBS)}|to|with|about|on|for|through|into|two|three|some|all|more|together|how|what)\b.*)?"
    r"|(?:call|ask|tell|contact|phone|ring|text|message|thank|meet|introduce) (?:(?-i:[A-Z])|(?:him|her|them|you|back|my|their|about|when|if)\b).*"
    r"|(?:confirm|clarify|decide|check|arrange|ask|renew|apply|decline|negotiate|discuss|think|consider|reconsider) (?:my|the|a|an|whether|if|which|for|about|on|over|through|availability|dates?)\b.*"
    r"|(?:find out|look up|set up|sort out|follow up|drop off|pick up|let \S+(?: \S+)? know)\b.*|(?:read|watch|try|download|install|attend|join|recommend|bring|buy) \S.*",
    re.IGNORECASE,
)
_MADE = re.compile(
    r"(?P<verb>write|draft|finish|complete|prepare|build|make|upload|summari[sz]e|collect|fill|sign|submit|put|print|dig|type|scan|record|translate|sketch|film"
    r"|design|create|compile|outline|update|revise)"
    r"(?: (?:up|out|in|together))? (?P<thing>(?:the|a|an|my|your|our|some|two|three) .+)",
    re.IGNORECASE,
)
_WRITTEN = re.compile(
    r"(?:write|type) (?:up |down )?(?P<about>(?:how|what|why) .+)|summari[sz]e (?P<whole>.+)", re.IGNORECASE
)
_I_WILL = re.compile(
    r"^(?:that )?(?:i(?:['’]ll|['’]d| will| would| can| promised(?: to)?)? |to |will |promised (?:to )?)(?:(?<=promised )(?:them|you|him|her|(?-i:[A-Z]\w+)) )?",
    re.IGNORECASE,
)
_SEND = r"send(?:ing)?|share|sharing|forward(?:ing)?|e-?mail(?:ing)?|provid(?:e|ing)|deliver(?:ing)?|show|give"
_SENDING = re.compile(
    rf"^(?:(?i:{_SEND})\s+(?:(?i:over|you|them|him|her|me|us|across|along)\s+)*(?:[A-Z]\w+\s+(?=(?:the|a|an|my|two|three|some)\s))?"
    r"|(?i:get (?:you|them|him|her) ))"
)
_SENT = re.compile(
    r"\s+(?:(?:to|with|over to) (?:you|them|him|her)|(?:zu|nach|ein)?(?:schicken|senden|reichen)|weiterleiten)$",
    re.IGNORECASE,
)


def to_send(said: str) -> str:
    """Return what is to be sent of a promise of mine: "to send you my portfolio" becomes "my portfolio"."""
    bare = _SENT.sub("", _SENDING.sub("", _mine(said)))
    made, written = _MADE.fullmatch(bare), _WRITTEN.fullmatch(bare)
    if written:
        return f"my write-up of {written['about']}" if written["about"] else f"a summary of {written['whole']}"
    return made["thing"] if made else bare or said


def deed(said: str) -> str | None:
    """Return what I promised to do, where it is something else than to send: "read the handbook"."""
    bare = _mine(said)
    if _SENDING.match(bare) or not _DEED.fullmatch(bare):
        return None
    return f"{bare[:1].lower()}{bare[1:]}"


def nothing_to_send(said: str) -> bool:
    """Tell a promise that is kept without a letter: "find out my notice period", "call Ada"; not "write up the case"."""
    bare = _mine(said)
    return deed(said) is not None and not _MADE.fullmatch(bare) and not _WRITTEN.fullmatch(bare)


def _mine(said: str) -> str:
    return _I_WILL.sub("", said.strip(END))
