"""Sayings: more of how people complain, press, beg and boast without the plain word for it."""

from __future__ import annotations

from followup_notes.letters.cues import LEAVE, STANDS, SUITS, Cue, cue

_KIN = (
    r"my (?:wife|husband|partner|kids|children|parents?|mother|father|family|mum|mom|dad|boyfriend|girlfriend|flatmate)"
)
_PERK = r"(?:four-day week|company car|flexible hours|flexitime|working from home|home office|remote work|gym|canteen|free (?:lunch|food|coffee)|holidays?|holiday allowance|pension|stock options|signing bonus|relocation package|title)"

SAYINGS: tuple[Cue, ...] = (
    cue(
        "complaint",
        LEAVE,
        r"""
        \bmy (?:current|present|old|last|former|previous|ex)[- ]?(?:\w+ )?(?:boss|manager|employer|company|job|team|workplace|firm)\b[^.!?\n]{0,30}\b(?:toxic|terrible|awful|horrible|nightmare|hate|unfair|idiots?|incompetent|stupid|boring|micromanag\w+|underpa\w+|treats? (?:me|us)|a joke|dead[- ]end|chaotic|sinking)\b
        maybe \b(?:hate|despise|can't stand|cannot stand|fed up with|sick of|tired of) my (?:current |present |old )?(?:boss|job|manager|company|work|employer)\b
        """,
    ),
    cue(
        "despair",
        LEAVE,
        rf"""
        maybe \bi(?:'d| would| will|'ll)(?: \w+)? even (?:accept|take|work|move|start|do|settle|go|relocate)\b
        maybe \b(?:sweep|scrub|mop) (?:the )?floors?\b
        \b{_KIN}\b[^.!?\n]{{0,50}}\b(?:a job|asking|asks|worr\w+|hungry|depend\w*|needs? me|support|push\w*|stress\w*|counting)\b
        maybe \b(?:bottom of|all) my heart\b
        maybe \b(?:tough|brutal|terrible|hard|difficult|bad) (?:job )?market\b
        maybe \bnothing (?:else )?lined up\b
        maybe \banother rejection\b
        maybe \bhow much longer i\b
        maybe \bi (?:could use|need) (?:a|some) (?:break|luck|good news)\b
        maybe \baccept a no\b
        """,
        r"\bthank|\b(?:customers|users|patients)\b",
    ),
    cue(
        "self-centred",
        "say what you would bring",
        rf"""
        maybe \b(?:likes?|loved?|attract\w*|appeal\w*|best|drawn|excit\w+|enjoy|great|perfect|important)\b[^.!?\n]{{0,40}}\b{_PERK}\b
        maybe \bfoot in the door\b
        maybe \bwork[-/ ]life balance\b
        \b(?:look (?:great|good)|shine|fill\w* a gap) (?:on|in) my\b
        """,
        r"\byou asked\b|\btrial\b|\brota\b|\b(?:enjoy|hope) (?:the|your) (?:holidays?|weekend)\b|^nobody likes\b|\bholiday (?:season|campaign|rush|catalogue)|\b(?:customers|users|visitors)\b|\bplan(?:ned|ning)?\b",
    ),
    cue(
        "presumption",
        "if I joined you",
        r"""
        maybe \b(?:once|when|after|as soon as) (?:we|you and i)(?:'re| are)? (?:work(?:ing)?|team(?:ed|ing)? up|colleagues|get going|get started)\b[^.!?\n]{0,15}\b(?:together|you|colleagues|i)\b
        \b(?:told|announced|informed|promised) (?:\w+ ){1,3}(?:that )?i(?:'ll| will|'m| am) (?:be )?(?:join|work|mov|start|chang|leav|hired)\w*
        maybe \bmake it official\b
        maybe \bwhen do we start\b
        \bsend (?:me|over) (?:my|the) (?:contract|laptop|login|paperwork)\b
        """,
        r"\bif i (?:joined|were)\b|\bmy (?:last|current|present|previous|old)\b|\b(?:we|i) (?:had|were|was|did)\b",
    ),
    cue(
        "boast",
        "a good match",
        r"""
        maybe \b(?:hiring|choosing|having|adding|picking) me (?:is|would|will|means|on board|to)\b
        maybe \b(?:no way|doubt|impossible|unlikely|can't imagine|cannot imagine|can't believe|hard to believe|surprised if)\b[^.!?\n]{0,30}\byou(?:'ve|'ll| have| will| would| could| can)? (?:found?|find|met|meet|have|see|get|saw)\b[^.!?\n]{0,25}\b(?:better|stronger|fitter|sharper|more \w+|else|like me|as good)\b
        maybe \blook no further\b
        maybe \byour search (?:is over|ends|can stop)\b
        maybe \brevolutioni[sz]e\b
        maybe \banswer to your (?:prayers|problems)\b
        maybe \b(?:easily|clearly|obviously|undoubtedly) (?:the )?(?:best|strongest|better|superior|most)\b
        """,
        r"\b(?:reports?|models?|method|tool|nurses?|patients?|customers|question|part|topic|idea|chart|talk|page)\b",
    ),
    cue(
        "apology",
        LEAVE,
        r"""
        \b(?:being|am|be|such|i'm) (?:such )?a pain\b(?! (?:point|relief|clinic|scale))
        maybe \bforgive (?:the|my|me|another) (?!typo|late|delay|mistake|handwriting|short|scan|quality)\w+
        \b(?:it's|it is|just) me again\b
        \bme again\b
        """,
    ),
    cue(
        "filler",
        LEAVE,
        r"""
        maybe \bremember me\?
        maybe \blong time no (?:see|speak|hear|talk)\b
        """,
    ),
    cue(
        "casual",
        "a plainer word",
        r"""
        \b(?:bonkers|lowkey|highkey|banger|chuffed|knackered|crikey|blimey|dodgy|brill|yikes|welp|dang|hella|no cap|screwed up|blew it|grab (?:a )?(?:beer|drink|pint|bite))\b
        maybe \b(?!www|xxx)\w*([a-z])\1\1\w*\b
        """,
        r"\biii\b",
    ),
    cue(
        "accusation",
        STANDS,
        r"""
        maybe \bwould it (?:kill|hurt) you\b
        \btoo much to ask\b
        \bhow hard (?:can|is|could|would) (?:it|this)\b
        maybe \b(?:rather|quite|very|so) telling\b
        maybe \bspeaks volumes\b
        maybe \bwhat(?:'s| has)? changed\?
        maybe \bwhat went wrong\?
        maybe \bsilence (?:your|means|speaks|says|must)\b
        maybe \bis silence\b
        maybe \byou (?:can't|cannot|can not) (?:seriously |just |really )?(?:expect|leave|keep|ask|treat)\b
        maybe \blose my (?:number|address|e-?mail|file|application|cv)\b
        \bor what\?
        """,
        r"\b(?:tests?|build|dashboards?|customers|users|deployment)\b",
    ),
    cue(
        "complaint",
        LEAVE,
        r"""
        maybe \bthin air\b
        maybe \bwaste of (?:an? |the )?(?:\w+ )?(?:afternoon|morning|evening|day|week|trip)\b
        \b(?:questions?|test|task|exercise|interview|assignment)\b[^.!?\n]{0,12}\b(?:was|were|rather|quite|too|very|a bit|pretty) (?:\w+ )?(?:basic|easy|pointless|trivial|boring|irrelevant|silly|dull|unfair|strange|outdated)\b
        maybe \bmak(?:es|ing) me (?:ill|sick|crazy|mad|anxious)\b
        """,
        r"\b(?:friendly|kind|fair|well|openly|warmly)\b|\bbest sense\b|\blearned something\b|\bmy own\b|\bnot too\b",
    ),
    cue(
        "demand",
        SUITS,
        r"""
        maybe \bmy other (?:options?|offers?|processes|opportunities)\b
        \ba (?:quick|simple|clear|short|plain) (?:yes|no)\b
        """,
        r"\bmy other (?:offers?|process)\b[^.!?\n]*\bi (?:have|must|need)\b",
    ),
    cue(
        "despair",
        LEAVE,
        r"""
        maybe \bnothing (?:has |is |ever |else )*(?:work\w*|going) (?:out|for|right)\b
        maybe \buncertainty\b[^.!?\n]{0,20}\b(?:me|unbearable)\b
        maybe \bdying to\b
        """,
    ),
    cue(
        "self-centred",
        "say what you would bring",
        r"""
        maybe \buse this (?:role|job|position) (?:to|as)\b
        """,
        r"\b(?:price|sales|store|shop|spring|summer|newsletter|sale|discount)\b|\bpromotion (?:campaign|calendar|week)s?\b",
    ),
    cue(
        "presumption",
        "would be glad to",
        r"""
        \b(?:can't|cannot|can not|can hardly) wait (?:to|until i|for (?:my|our|your|us))\b
        """,
        r"\bto (?:hear|read|see) (?:about |the |your )",
    ),
    cue(
        "boast",
        LEAVE,
        r"""
        maybe \bi bet\b
        maybe \b(?:nobody|no ?one) else (?:scored?|has|can|did|knows?|could|will|would)\b
        """,
        r"\b(?:team|customers|users|store)\b",
    ),
)
