"""How pressing, blaming, begging and careless sentences are built: who asks whom for what by when."""

from __future__ import annotations

import re
from dataclasses import dataclass

from followup_notes.letters.lines import listed
from followup_notes.letters.pattern import pattern as compiled

START = r"(?:^|(?<=[.!?:;] )|(?<=\n)|(?<=, and )|(?<=, so )|(?<= but )|(?<= - )|(?<= – ))(?:(?:So|And|But|Also|Then|Again|Therefore|Now|Just|Or),? )?"
THEY = r"(?:you|your [a-z]+|they|§+|anyone|anybody|someone|somebody|nobody|no ?one|the (?:company|team|recruiter|hr|manager|office))"
WHEN = (
    r"(?:today|tonight|tomorrow|noon|(?:this|next|the following) (?:week|monday|tuesday|wednesday|thursday|friday|month)|monday|tuesday|wednesday|thursday|friday|saturday|sunday|"
    r"(?:the )?end of (?:the |this |next |business )?(?:day|week|business|month|today|business day)?|eod|cob|eow|(?:the |this |next )?weekend|christmas|easter|the holidays|the new year|close of business|lunch|noon|midnight|my |(?:the )?\d{1,2}(?:st|nd|rd|th|\.|:\d\d)?(?: ?[ap]m)?|(?:january|february|march|april|may|june|july|august|september|october|november|december)\b|"
    r"(?:the next )?(?:a |one |two |three |four |five |seven |ten |\d+ |few |couple of |24 |48 |a few |a couple of )+(?:business |working )?(?:hours?|days?|weeks?)|then|latest)"
)
ANSWER = (
    r"(?:hear(?:ing)? (?:back|from you|your)|repl(?:y|ies|ying)|respon(?:d|ding|se|ses)|answer(?:s|ing)?|decision|decid(?:e|ing)|confirm(?:ing|ation)?|feedback|update\w*|get(?:ting)? back|let(?:ting)? me know|"
    r"notif\w+|inform\w*|news|call me|contact me|write (?:back|to me)|come back to me|sort (?:this|it) out|make up your minds?|send (?:me|it|the)|an offer|the contract|a yes or (?:a )?no|know (?:where|whether|if|what))"
)
ASK_VERBS = (
    r"send|tell (?:me|us)|let me know|give|call|reply|respond|answer|confirm|update|get back|explain|make sure|ensure|provide|forward|inform|advise|check|review|decide|schedule|set up|arrange|hurry|"
    r"don't|do not|stop|keep me|move|process|expedite|hire|pick|choose|contact|come back|write back|return|finali[sz]e|fix|sort|take a look|have a look|look (?:at|into)|read|hand|put me|ask|email|e-mail|phone|ring|share|see (?:to|that)|do your|speed|respect|stick|honou?r"
)
OFFER = r"\b(?:i|we) (?:took|learned|learnt|liked|noted|heard|agree)\b|\b(?:advice|lesson|rule|motto)\b|\bif (?:you|anything|there|any|it|this|that|the|something)\b|\bif (?:needed|necessary|useful|helpful)\b|\bwhether (?:i|there)\b|\blet me know (?:if|whether) (?!i\b|you(?:'ve| have)? (?:made|decided|reached|want me)|my\b)|\bshould you\b|\bmy (?:regards|best|thanks|greetings|love|name)\b|\bplease\b|\bkindly\b|\bthank|\bwhen(?:ever)? it (?:suits|is convenient)|\bhesitate\b|\bworry\b|\bhow i can\b|\bemail (?:is|works|reaches)\b|\bhello\b|\btell (?:your|the) (?:crew|apprentices|children|class|pupils|cooks|nurses)\b|\banything else\b"
MINE = r"\b(?:discussed|talked about|spoke about|described|explained|learned|liked|enjoyed|impressed|question|idea of|approach|topic)\b[^.!?\n]{0,30}\b(?:how|about|on|of|that|with|was|is)\b|\b(?:i|we) (?:will|can|could|would|shall|am|have|had|must|need|plan|promised|said|sent|was|should|'ll|to)\b(?! (?:be )?(?:need|require|expect|wait|like to (?:hear|know|have|get|receive)|appreciate|love|want|grateful|pleased|glad|hear|know|happy if))|\byou will (?:have|receive|get|hear) (?:my|it|from me)|\b(?:you|they) (?:asked|want|wanted|gave|expect|expected) (?:me|my)\b|\bmy (?:own )?(?:deadline|answer|reply|response|decision)\b|\bi'll\b|\bwas mentioned\b|\byou (?:had )?(?:mentioned|named|gave|said|told|wrote|planned|expected|hoped|aim|want|wanted)\b|\bwould (?:be )?(?:your|you) (?:plan|planned)|\bi had noted\b|\bin my notes\b|\bwe had talked\b"


@dataclass(frozen=True, slots=True)
class Wording:
    """A pattern over text in small letters; one that is not sure needs a second sign beside it, or a short sentence."""

    pattern: re.Pattern[str]
    sure: bool


@dataclass(frozen=True, slots=True)
class Cue:
    """Ways to say what is better said otherwise; `unless` looks at the whole sentence."""

    check: str
    better: str
    wordings: tuple[Wording, ...]
    unless: re.Pattern[str] | None = None
    of_mine: bool = False
    """Its guard is what I do myself, which does not hold where the sentence asks the reader."""


def cue(check: str, better: str, patterns: str, unless: str = "") -> Cue:
    """Build a cue from its patterns, one on each line; "maybe" before one means that it is not sure."""
    guard = compiled(unless) if unless else None
    return Cue(check, better, tuple(map(_wording, listed(patterns))), guard, unless.startswith(MINE))


def _wording(line: tuple[str, bool]) -> Wording:
    source, sure = line
    return Wording(compiled(source), sure)


HEAR = "I would be glad to hear how things stand"
STANDS = "could you tell me how things stand"
LEAVE = "leave it out"
SUITS = "when it suits you"
