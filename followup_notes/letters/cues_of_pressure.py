"""Pressure: orders, days and speed put on the reader, thanks in advance, other offers as a threat."""

from __future__ import annotations

from followup_notes.letters.cues import (
    ANSWER,
    ASK_VERBS,
    HEAR,
    LEAVE,
    MINE,
    OFFER,
    STANDS,
    START,
    SUITS,
    WHEN,
    Cue,
    cue,
)

_THEIR_PLAN = (
    r"|\b(?<!\bi )(?:thought|hoped|planned|said that|was likely|might|expected to)\b|\bthere would be\b|\boffered me\b|\bthem an answer\b|\bwould like an answer\b"
    r"|\bwe (?:needed|had|expected|wanted|got|promised)\b|\banswer (?:any|all|your|further|more)\b"
)
"""A day they named themselves, and answers of mine."""

DEMAND: tuple[Cue, ...] = (
    cue(
        "demand",
        r"\bif you(?: are| do| were| have|'re|'ve| can| don't| aren't| can't| cannot| won't| haven't)?(?: not| no longer| already)? (?:going|plan\w*|interested|want\w*|intend\w*|willing|able|decided|chosen|hir\w+|sure)\b[^.!?\n]{0,40}?(?:,| then)(?: then)? ?(?:please |just |at least |simply |kindly )*(?:say|tell|let me|be|stop|have the|do|i(?:'ll| will| would| have))\b",
        LEAVE,
        r"\bi (?:would|\x27d) (?:be (?:glad|grateful|happy)|take|understand|welcome)\b|\bif you (?:want|are interested)[^.!?\n]*\bi (?:will|can|would) (?:be )?(?:glad|happy|gladly)\b|\bi (?:will|can) (?:gladly|send|bring|prepare|show|share|explain)\b|\bif you have (?:already )?(?:decided|chosen)[^.!?\n]*\bi (?:will )?(?:understand|respect)",
    ),
    cue(
        "demand",
        r"\b(?:with|as|at|of|give (?:it|this)|deserves?|top|high(?:est)?|utmost|absolute) (?:a |the |top |high(?:est)? |utmost )*(?:priority|urgency)\b|\b(?:need|have|want|require) to (?:know|hear|decide|plan|find out|be told)\b[^.!?\n]{0,25}\b(?:soon|now|quickly|today|this week|fast|immediately|right away|shortly|once and for all)\b",
        SUITS,
        r"\b(?:team|model|ticket|tickets|orders|alerts?|users?|customers?|queue|incident|roadmap|project|store|planners?|topic)\b",
    ),
    cue("demand", START + rf"(?:{ASK_VERBS})\b(?!-)", "could you please, and when it suits you", OFFER),
    cue(
        "demand",
        r"\b(?:kindly|please|just|simply|do) (?:revert|do the needful|expedite|hurry|speed (?:up|this|things)|make (?:it|this) (?:a priority|quick|fast)|prioriti[sz]e|treat this as|act (?:fast|quickly|now)|be quick|don't (?:make me wait|delay|keep)|do not (?:delay|keep))\b",
        HEAR,
    ),
    cue(
        "demand",
        rf"\b{ANSWER}\b[^.!?\n]{{0,60}}?\b(?:by|before|no later than|not later than|within|in the next|at the latest|latest by|prior to|until|on or before|in under) {WHEN}(?!\w)",
        SUITS,
        MINE + _THEIR_PLAN,
    ),
    cue(
        "demand",
        rf"\b(?:by|before|no later than|within|until|in the next|at the latest) {WHEN},? (?:at the latest,? )?(?:please |i (?:need|expect|want|require|must)|you (?:need|must|have|should)|(?:can|could|will|would) you)\b",
        SUITS,
        MINE,
    ),
    cue(
        "demand",
        r"\b(?:answer|reply|respond|response|decision|decide|news|update|feedback|hear from you|hear back|let me know|get back|call me|contact me|offer|know)\b[^.!?\n]{0,40}\b(?:asap|a\.s\.a\.p|as soon as (?:possible|you can|humanly)|immediately|at once|right away|straight away|without (?:further |any )?delay|urgently|promptly|quickly|swiftly|soonest|today|tonight|right now|(?<!of )this (?:morning|afternoon|instant|minute)|(?:earliest|soonest|first) convenience|as quickly as|as fast as|in a timely|advise at your|sooner rather than)\b",
        SUITS,
        MINE
        + r"|\bi (?:will|'ll|can)\b|\bthank|\bappreciate(?:d)? (?:how|your)\b|\btoday's\b|\bnow (?:that|i)\b|\btalked\b|\bspoke\b|\bunderst|\bwanted you to\b",
    ),
    cue(
        "demand",
        r"\b(?:prompt|quick|speedy|early|swift|fast|rapid|immediate|timely|urgent) (?:reply|response|answer|decision|action|attention|feedback|reaction|turnaround|update|reaction|resolution|processing|call)\b",
        "an answer when it suits you",
        r"\bthank|\bappreciated? your\b|\bgrateful for (?:your|the)\b|\byour (?:prompt|quick|fast|timely|speedy|swift) [^.!?\n]{0,30}\b(?:was|made|helped|is much)\b|\b(?:team|system|process|customers?|users?|incident|model)\b",
    ),
    cue("demand", r"\b(?:asap|a\.s\.a\.p\.?)(?!\w)", SUITS, r"\bi(?:'ll| will| can)\b"),
    cue(
        "demand",
        r"\b(?:this|it|that|matter|request|answer|decision|reply|situation|message|e-?mail) (?:is|'s|has become|becomes) (?:very |quite |rather |extremely |really |so |now |getting )?(?:urgent|time[- ]sensitive|time[- ]critical|pressing|a priority|high priority)\b|\b(?:an? |most |very |urgent: ?)(?:urgent|time[- ]sensitive|time[- ]critical) (?:matter|request|decision|question|reply|need|case|answer|message)?\b|\burgent(?:ly)? (?:need|require|request|wait|await|ask|want|look)\w*|\bneed\w* (?:\w+ ){0,4}urgently\b|^subject: urgent",
        "when it suits you",
        r"\burgent[- ]care\b|\burgent (?:care|cases|patients|tickets|orders|fixes|shipments)\b|\btopic\b|\btalked\b",
    ),
    cue(
        "demand",
        r"\b(?:i|we)(?:'d|'ll| will| would| do| really| still| also| absolutely| simply| must| strongly)* (?:need|require|demand|insist(?: on)?|expect|must have|must know|must insist|want|request|await)(?: that)? (?:to (?:hear|know|have (?:an|your|the)|be (?:told|informed|contacted|given|kept)|get (?:an|a|your))|an? (?:\w+ )?(?:answer|decision|reply|response|update|date|yes|explanation|call|confirmation|commitment|reason|statement|timeline|clear|definite|firm|straight)|your (?:\w+ )?(?:answer|decision|reply|response|confirmation|feedback|call)|you to|clarity|certainty|some clarity|that you|more (?:clarity|transparency)|(?:an |the )?explanation|transparency)\b",
        "I would be glad of",
        r"\bwhat you need\b|\bif i need\b|\bi expect to be\b|\bneed (?:to )?(?:hear|know) (?:more )?about\b|\bwhat i (?:need|want) to know\b|\bwant(?:ed)? you to know (?:how|that i)",
    ),
    cue(
        "demand",
        r"\byou (?:really |simply |now |just |all )*(?:must|need to|have to|should|ought to|had better|'d better|are (?:required|obliged|expected|obligated) to|will have to|will need to|would do well to|better)(?: really| at least| please| now| either)? (?:decide|reply|respond|answer|tell|let|give|send|get|move|act|consider|make|understand|realise|realize|hire|call|write|inform|keep|come|hurry|explain|pay|take|be (?:fair|honest|quick|aware)|know that i|confirm|provide)\b",
        "could you please",
        r"\bif you (?:need|have|should)\b|\b(?:don\x27t|do not) feel\b|\bshould you\b|\byou should (?:get|receive|have|hear|know (?:the|how))\b|\byou need to (?:know|give)?[^.!?\n]*\?|\bwhat you\b|\bbefore you\b|\bdo you (?:need|have)|\byou (?:do not|don't) have to|\banything you\b|\bwhen you (?:need|have) to|\bhow you\b|\byou have to (?:make|take|decide)\b[^.!?\n]{0,30}\b(?:difficult|many|between)\b",
    ),
    cue(
        "demand",
        r"\bthank(?:s|ing)?(?: you)?(?: so much| very much| a lot| kindly| all)? in (?:advance|anticipation)\b|\b(?:thanks|thank you|appreciate it) ahead of time\b|\bthank(?:s| you) for (?:your )?(?:prompt|immediate|quick|speedy|timely|urgent) (?:attention|action|decision|consideration)\b",
        "thank you for your time",
    ),
    cue(
        "demand",
        r"\b(?:other|another|several|two|three|multiple|competing|rival|further|better|more|a second|many) (?:companies|company|offers?|employers?|firms?|options?|opportunit\w+|recruiters?|interviews|parties|processes|roles)\b[^.!?\n]{0,70}\b(?:wait\w*|interested|pending|chas\w+|knock\w*|lined up|on the table|hurry|so (?:i|you|please)|before|therefore|unless|otherwise|deadline|pressing|push\w*|want(?:s|ing)? me|after me|accept\w*|decid\w+|soon|need an?|need to|if you)\b",
        "leave it out, or tell your own date kindly",
        r"\bi (?:withdr\w+|have accepted)\b|\b(?:my own|my) deadline\b|\basked (?:me )?to answer\b|\bhave been asked\b|\bto answer (?:it|them)\b|\bvery interested in\b.*\bother\b|\bagainst\b|\bthan other\b|\bwanted (?:you to (?:hear|know)|to (?:let you know|tell you))\b|\bunderstand\b|\bi (?:will|would|'ll)? ?(?:have|need|must) ?(?:to )?(?:answer|reply|respond|decide)\b",
    ),
    cue(
        "demand",
        r"\b(?:otherwise|or else|or)[, ]+(?:i|we)(?:'ll| will| shall| would| am going to|'m going to| may| might| must| have to|'d)(?: have to| be forced to| need to| simply)? (?:\w+ ){0,2}?(?:accept|take|go|sign|move on|look|withdraw|assume|consider|have|be|choose|conclude|pursue|drop|decline|reject|cancel|escalate|contact)\b|\botherwise\b[^.!?\n]{0,30}\b(?:accept|withdraw|move on|elsewhere)\b",
        LEAVE,
        r"\bor i (?:would|could) (?:be happy|gladly)\b|\bor i can\b",
    ),
    cue(
        "demand",
        r"\b(?:if|unless|should) (?:i|you|we)(?: (?:don't|do not|cannot|can't|won't|fail to))? (?:hear|reply|respond|answer|decide|receive|get|not hear|contact)\b[^.!?\n]{0,60}\b(?:i(?:'ll| will| shall| would have to| am going| must| have to|'m going| may have)|by|before|within|soon|this week|in the next|assume|withdraw|accept|move on|elsewhere)\b",
        LEAVE,
        r"\bif i hear\b|\bi will (?:of course )?(?:understand|gladly|keep)|\bi will know",
    ),
    cue(
        "demand",
        r"\b(?:last|final|only) (?:chance|notice|warning|call|opportunity to (?:hire|get))\b|\b(?:lose|losing|lost) (?:me|your chance|this chance|a great candidate)\b|\bmiss(?:ing)? out on me\b|\b(?:won't|will not|can't|cannot|can not|am not going to|not|n't) (?:be able to )?(?:wait|hold on|hold off|stay available|be available)(?: around)? (?:much |any |for )?(?:longer|forever|indefinitely|ever|you)\b|\bbefore it(?:'s| is) too late\b|\bmy patience\b|\bclock is ticking\b|\btime is running\b|\brunning out of (?:time|patience)\b|\bi(?:'m| am) (?:in (?:high )?demand|not available (?:much )?longer)|\bact (?:fast|now|soon)\b|\btake it or leave it\b|\bsomeone else will\b|\bsnapped up\b",
        LEAVE,
        r"\bsay no forever|\bchance to (?:see|hear|visit|ask|use)\b",
    ),
    cue(
        "demand",
        r"\b(?:speak|talk|write|complain|turn|escalate\w*|go|report)(?: this| it| the matter)? (?:to|with) (?:your|the) (?:manager|boss|supervisor|superior|head of|ceo|director|management)\b|\bescalat(?:e|ing)\b",
        LEAVE,
        r"\b(?:enjoyed|liked|would love|glad|happy|pleased|thank|next)\b|\bon-call\b|\bincident",
    ),
    cue(
        "demand",
        r"\b(?:high time|about time)\b|\bi (?:trust|assume|presume|take it|am sure|expect)(?: that)? you(?:'ll| will| are going to| can) (?:\w+ )?(?:reply|respond|answer|decide|get back|let|call|make|contact|understand the|hire|choose|want|agree|come back|give)\b|\bdon't (?:make|keep|leave) (?:me|us)\b|\bdo not (?:make|keep|leave) (?:me|us)\b|\b(?:speed|hurry|hasten) (?:things |this |it |the process |the decision |your \w+ )?(?:up|along)\b|\bhow (?:much longer|long (?:must|do i have to|should i|am i|will i have to|will it|does it|more|is this))\b|\bwhen (?:will|can|are|do) (?:you|i) (?:finally|finally be|ever|at last|actually)\b|\bfinally (?:decide|reply|respond|answer|get|hear|give|tell|let)\b",
        STANDS,
    ),
    cue(
        "demand",
        r"\b(?:can|could|will|would) you (?:finally|at least|just|immediately|quickly|urgently|hurry)\b|\b(?:set|give|name|commit to) (?:me )?(?:a|an) (?:firm |fixed |clear |definite |exact |binding )?(?:deadline|date) (?:now|today|for your)\b|\bi (?:strongly )?(?:urge|advise|suggest|recommend)(?: that)? you (?:to )?(?:\w+ )?(?:decide|reply|respond|answer|hire|act|move|make|get|give|reconsider|call)\b",
        "could you please",
        r"\bjust (?:let me know if|confirm)\b.*\bplease",
    ),
    cue(
        "demand",
        rf"\b(?:if|that|for) you (?:could |would |can |will |to )?(?:please |kindly )?(?:answer(?:ed)?|repl(?:y|ied)|respond(?:ed)?|decided?|get back|got back|confirm(?:ed)?|let me know|tell|told|give|gave|send|sent|update|updated)\b[^.!?\n]{{0,50}}?\b(?:by|before|no later than|within|in the next|at the latest) {WHEN}(?!\w)",
        SUITS,
        r"\byou (?:asked|wanted) me\b|\bimpressed\b|\bliked\b",
    ),
    cue(
        "demand",
        r"\b(?:miss|pass up|let go|waste|lose|throw away)(?: out)?(?: on| of)? (?:this|the|such an?|your|a great|a rare|a unique) (?:\w+ )?(?:opportunity|chance|candidate)\b|\b(?:do|did) me (?:a|the|one|this) (?:\w+ )?favou?r\b|\bput in a (?:good )?word\b|\bpush (?:this|it|my \w+|things)\b|\b(?:give|drop) me (?:a|some|any) (?:little |small |quick )?(?:hint|sign|clue|hope|indication|idea whether|tip)\b|\blook (?:at|for|into) (?:my )?(?:other|different|further|alternative) (?:options?|opportunit\w+|offers?|companies|jobs?|roles?)\b",
        LEAVE,
    ),
    cue(
        "demand",
        r"\b(?:if|unless|should) i (?:do not|don't|have not|haven't|did not|didn't|not|still don't|still haven't|hear nothing)\b ?(?:\w+ )?(?:hear|heard|receiv\w+|get|got)?|\bunless i (?:hear|get|receive)\b|\btime is of the essence\b|\bthe sooner the better\b|\b(?:eagerly|impatiently|anxiously|desperately) (?:await\w*|wait\w*|anticipat\w*|look\w*)\b|\bawait(?:ing)? your\b|\bplease (?:don't|do not|never) (?!be (?:alarmed|surprised|shy|put)|go to|let (?:this|it)|hesitate|worry|feel|mind|bother|trouble|reject|forget me|turn me|say no|give up)\w+",
        LEAVE,
        r"\bif i (?:do not|don't|did not|didn't|have not|haven't) (?:know|understand|mention|say|explain|mention\w*|remember|answer\w*|see|work)\b",
    ),
    cue(
        "demand",
        r"\b(?:look|looking|turn|turning|go|going|move|moving|search|searching|focus|focusing|consider) (?:\w+ )?(?:elsewhere|somewhere else)\b|\bneed (?:this|it|the matter|things|everything|that) (?:to be )?(?:resolved|settled|sorted|decided|answered|done|clarified|finali[sz]ed|cleared|closed|wrapped)\b",
        LEAVE,
        r"\bwithdraw\b|\baccepted\b",
    ),
)
