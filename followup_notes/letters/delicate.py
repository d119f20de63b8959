"""Topics of a talk that a careful person does not write back: what is for my own eyes, and what is better left to other topics."""

from __future__ import annotations

import re

_TO_MYSELF = re.compile(
    r"(?:forgot|must|need to|have to|remember to|don['’]?t forget|to do)\b.*|(?:I )?should (?:send|ask|check|mention|write|tell|have)\b.*|(?:seemed|looked) (?!interested|curious|keen|happy)\w+.*"
    r"|.*\b(?:red flag|rude|arrogant|creepy|hostile|condescending|grumpy|unfriendly|full of (?:him|her)self|awkward)\b.*|.*\bwent (?:badly|wrong|poorly)|(?:disliked|hated) my\b.*"
    r"|(?:my|I) .*\b(?:badly|weak|too much|poorly|rambled?|mumbled?|stumbled|blanked|messed up|bombed|babbled|waffled|froze|struggled|didn['’]t know|had no (?:idea|answer))\b.*"
    r"|(?:I )?(?:was|got|felt) (?:too |so |very |a bit )?(?:nervous|flustered|tired|late)\b.*|(?:mumbled|rambled|stumbled|blanked|waffled)\b.*"
    r"|.*\b(?:off the record|confidential(?:ly)?|between us|in confidence|don['’]?t (?:tell|mention|bring)|not to be mentioned|not public(?: yet)?)\b.*"
    r"|.*\b(?:unter uns|vertraulich|nicht (?:erwähnen|weitersagen)|arrogant|unfreundlich|unsympathisch|peinlich)\b.*|(?:war|ich war) (?:zu |so |sehr )?(?:nervös|aufgeregt)\b.*",
    re.IGNORECASE,
)
_DELICATE = re.compile(
    r"\b(?:salar(?:y|ies)|pay|money|comp(?:ensation)? (?:range|band|package|expectations?)|pay (?:range|rise|band|scale|expectations?)|OTE|wages?|(?:day|hourly) rate|equity|bonus|"
    r"gap (?:in|on)|CV gap|(?:why|reasons?) (?:I |for )(?:left|leaving|quit|was|got)|weakness(?:es)?|fired|laid off|lay-?offs?|redundan\w+|notice period|visa|overqualified|job[- ]hopping|failure|failed|"
    r"short[- ]?staffed|under-?staffed|burn-?out|toxic|chaos|chaotic|a mess|overworked|drowning|bad reviews|Glassdoor|lost their|slipped|behind schedule|over budget|gone wrong|missed (?:a|the|their) deadlines?|nobody (?:wants|likes)|hates?|dislikes?|quit|"
    r"pregnan\w+|maternity|divorc\w+|kids|husband|wife|illness|sick|cancer|therapy|religion|politics|age)\b"
    r"|\b(?:Gehalt\w*|Lohn\w*|Vergütung|Lücke\w*|Schwächen?|gekündigt|Kündigung\w*|Überqualifi\w+|Burn-?out|Personalmangel|unterbesetzt|Chaos|Krankheit|krank|schwanger|Scheidung)\b",
    re.IGNORECASE,
)


def is_private(text: str) -> bool:
    """Tell whether a note is for my own eyes: slips of mine, things to do, how somebody came across, what was said in confidence."""
    return bool(_TO_MYSELF.fullmatch(text.strip(" .?!…-_[]()<>")))


def is_delicate(text: str) -> bool:
    """Tell whether a topic was talked about and yet is no good subject for thanks: money, weak points, troubles, family."""
    return bool(_DELICATE.search(text))
