"""A day they named themselves, and answers of mine."""

from __future__ import annotations

from followup_notes.letters.cues import ASK_VERBS, HEAR, LEAVE, MINE, OFFER, STANDS, START, SUITS, Cue, cue

DEMAND: tuple[Cue, ...] = (
    cue(
        "demand",
        SUITS,
        r"""
        \b(?:need|have|want|require) to (?:know|hear|decide|plan|find out|be told)\b[^.!?\n]{0,25}\b(?:soon|now|quickly|today|this week|fast|immediately|right away|shortly|once and for all)\b
        """,
        r"\b(?:team|model|ticket|tickets|orders|alerts?|users?|customers?|queue|incident|roadmap|project|store|planners?|topic)\b",
    ),
    cue(
        "demand",
        "could you please, and when it suits you",
        rf"""
        maybe {START}(?:{ASK_VERBS})\b(?= (?:me|us|my|it|this|up|back|to|your|the|an?|now|asap|immediately|quickly|fast|soon)\b|[.!])
        """,
        OFFER,
    ),
    cue(
        "demand",
        HEAR,
        r"""
        \b(?:kindly|please|just|simply|do) (?:revert|do the needful|expedite|hurry|speed (?:up|this|things)|make (?:it|this) (?:a priority|quick|fast)|prioriti[sz]e|treat this as|act (?:fast|quickly|now)|be quick|don't (?:make me wait|delay|keep)|do not (?:delay|keep))\b
        """,
    ),
    cue(
        "demand",
        SUITS,
        r"""
        maybe \b(?:answer|reply|respond|response|decision|decide|news|update|feedback|hear from you|hear back|let me know|get back|call me|contact me|offer|know)\b[^.!?\n]{0,40}\b(?:asap|a\.s\.a\.p|as soon as (?:possible|you can|humanly)|immediately|at once|right away|straight away|without (?:further |any )?delay|urgently|promptly|quickly|swiftly|soonest|today|tonight|right now|(?<!of )this (?:morning|afternoon|instant|minute)|(?:earliest|soonest|first) convenience|as quickly as|as fast as|in a timely|advise at your|sooner rather than)\b
        """,
        MINE
        + r"|\bi (?:will|'ll|can)\b|\bthank|\bappreciate(?:d)? (?:how|your)\b|\btoday's\b|\bnow (?:that|i)\b|\btalked\b|\bspoke\b|\bunderst|\bwanted you to\b",
    ),
    cue(
        "demand",
        "an answer when it suits you",
        r"""
        maybe \b(?:prompt|quick|speedy|early|swift|fast|rapid|immediate|timely|urgent) (?:reply|response|answer|decision|action|attention|feedback|reaction|turnaround|update|reaction|resolution|processing|call)\b
        """,
        r"\bthank|\bappreciated? your\b|\bgrateful for (?:your|the)\b|\byour (?:prompt|quick|fast|timely|speedy|swift) [^.!?\n]{0,30}\b(?:was|made|helped|is much)\b|\b(?:team|system|process|customers?|users?|incident|model)\b",
    ),
    cue(
        "demand",
        SUITS,
        r"""
        \b(?:asap|a\.s\.a\.p\.?)(?!\w)
        """,
        r"\bi(?:'ll| will| can)\b",
    ),
    cue(
        "demand",
        "when it suits you",
        r"""
        maybe \bneed\w* (?:\w+ ){0,4}urgently\b
        maybe ^subject: urgent
        """,
        r"\burgent[- ]care\b|\burgent (?:care|cases|patients|tickets|orders|fixes|shipments)\b|\btopic\b|\btalked\b",
    ),
    cue(
        "demand",
        "I would be glad of",
        r"""
        maybe \b(?:i|we)(?:'d|'ll| will| would| do| really| still| also| absolutely| simply| must| strongly)* (?:need|require|demand|insist(?: on)?|expect|must have|must know|must insist|want|request|await)(?: that)? (?:to (?:hear|know|have (?:an|your|the)|be (?:told|informed|contacted|given|kept)|get (?:an|a|your))|an? (?:\w+ )?(?:answer|decision|reply|response|update|date|yes|explanation|call|confirmation|commitment|reason|statement|timeline|clear|definite|firm|straight)|your (?:\w+ )?(?:answer|decision|reply|response|confirmation|feedback|call)|you to|clarity|certainty|some clarity|that you|more (?:clarity|transparency)|(?:an |the )?explanation|transparency)\b
        """,
        r"\bwhat you need\b|\bif i need\b|\bi expect to be\b|\bneed (?:to )?(?:hear|know) (?:more )?about\b|\bwhat i (?:need|want) to know\b|\bwant(?:ed)? you to know (?:how|that i)",
    ),
    cue(
        "demand",
        "thank you for your time",
        r"""
        \bthank(?:s|ing)?(?: you)?(?: so much| very much| a lot| kindly| all)? in (?:advance|anticipation)\b
        maybe \b(?:thanks|thank you|appreciate it) ahead of time\b
        """,
    ),
    cue(
        "demand",
        "leave it out, or tell your own date kindly",
        r"""
        maybe \b(?:other|another|several|two|three|multiple|competing|rival|further|better|more|a second|many) (?:companies|company|offers?|employers?|firms?|options?|opportunit\w+|recruiters?|interviews|parties|processes|roles)\b[^.!?\n]{0,70}\b(?:wait\w*|interested|pending|chas\w+|knock\w*|lined up|on the table|hurry|so (?:i|you|please)|before|therefore|unless|otherwise|deadline|pressing|push\w*|want(?:s|ing)? me|after me|accept\w*|decid\w+|soon|need an?|need to|if you)\b
        """,
        r"\bi (?:withdr\w+|have accepted)\b|\b(?:my own|my) deadline\b|\basked (?:me )?to answer\b|\bhave been asked\b|\bto answer (?:it|them)\b|\bvery interested in\b.*\bother\b|\bagainst\b|\bthan other\b|\bwanted (?:you to (?:hear|know)|to (?:let you know|tell you))\b|\bunderstand\b|\bi (?:will|would|'ll)? ?(?:have|need|must) ?(?:to )?(?:answer|reply|respond|decide)\b",
    ),
    cue(
        "demand",
        LEAVE,
        r"""
        \b(?:if|unless|should) (?:i|you|we)(?: (?:don't|do not|cannot|can't|won't|fail to))? (?:hear|reply|respond|answer|decide|receive|get|not hear|contact)\b[^.!?\n]{0,60}\b(?:i(?:'ll| will| shall| would have to| am going| must| have to|'m going| may have)|by|before|within|soon|this week|in the next|assume|withdraw|accept|move on|elsewhere)\b
        """,
        r"\bif i hear\b|\bi will (?:of course )?(?:understand|gladly|keep)|\bi will know",
    ),
    cue(
        "demand",
        LEAVE,
        r"""
        maybe \b(?:last|final|only) (?:chance|notice|warning|call|opportunity to (?:hire|get))\b
        \b(?:lose|losing|lost) (?:me|your chance|this chance|a great candidate)\b
        maybe \bmiss(?:ing)? out on me\b
        \b(?:won't|will not|can't|cannot|can not|am not going to|not|n't) (?:be able to )?(?:wait|hold on|hold off|stay available|be available)(?: around)? (?:much |any |for )?(?:longer|forever|indefinitely|ever|you)\b
        \bclock is ticking\b
        maybe \btime is running\b
        maybe \brunning out of (?:time|patience)\b
        maybe \btake it or leave it\b
        maybe \bsomeone else will\b
        \bsnapped up\b
        """,
        r"\bsay no forever|\bchance to (?:see|hear|visit|ask|use)\b",
    ),
    cue(
        "demand",
        STANDS,
        r"""
        maybe \bi (?:trust|assume|presume|take it|am sure|expect)(?: that)? you(?:'ll| will| are going to| can) (?:\w+ )?(?:reply|respond|answer|decide|get back|let|call|make|contact|understand the|hire|choose|want|agree|come back|give)\b
        maybe \bdon't (?:make|keep|leave) (?:me|us)\b
        maybe \bdo not (?:make|keep|leave) (?:me|us)\b
        maybe \b(?:speed|hurry|hasten) (?:things |this |it |the process |the decision |your \w+ )?(?:up|along)\b
        maybe \bhow (?:much longer|long (?:must|do i have to|should i|am i|will i have to|will it|does it|more|is this))\b
        \bfinally (?:decide|reply|respond|answer|get|hear|give|tell|let)\b
        """,
    ),
    cue(
        "demand",
        "could you please",
        r"""
        \b(?:can|could|will|would) you (?:finally|at least|just|immediately|quickly|urgently|hurry)\b
        """,
        r"\bjust (?:let me know if|confirm)\b.*\bplease",
    ),
    cue(
        "demand",
        LEAVE,
        r"""
        \b(?:do|did) me (?:a|the|one|this) (?:\w+ )?favou?r\b
        ^you have (?:until|till) (?:monday|tuesday|wednesday|thursday|friday|saturday|sunday|tomorrow|tonight|noon|the end|\d)
        \b(?:can|could|will|would|please|you to|may)\b[^.!?\n]{0,30}\bput in a (?:good )?word\b
        """,
    ),
    cue(
        "demand",
        LEAVE,
        r"""
        \b(?:if|unless|should) i (?:do not|don't|have not|haven't|did not|didn't|not|still don't|still haven't|hear nothing)\b ?(?:\w+ )?(?:hear|heard|receiv\w+|get|got)?
        \bunless i (?:hear|get|receive)\b
        maybe \btime is of the essence\b
        maybe \bthe sooner the better\b
        maybe \b(?:eagerly|impatiently|anxiously|desperately) (?:await\w*|wait\w*|anticipat\w*|look\w*)\b
        maybe \bawait(?:ing)? your\b
        """,
        r"\bif i (?:do not|don't|did not|didn't|have not|haven't) (?:know|understand|mention|say|explain|mention\w*|remember|answer\w*|see|work)\b",
    ),
    cue(
        "demand",
        LEAVE,
        r"""
        maybe \b(?:look|looking|turn|turning|go|going|move|moving|search|searching|focus|focusing|consider) (?:\w+ )?(?:elsewhere|somewhere else)\b
        """,
        r"\bwithdraw\b|\baccepted\b",
    ),
)
