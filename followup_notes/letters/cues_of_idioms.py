"""Turns of phrase that mean the same whatever stands around them: neglect, pressure, grumbling, begging, perks."""

from __future__ import annotations

from followup_notes.letters.cues import LEAVE, STANDS, SUITS, Cue, cue

_ODD = r"(?:odd|strange|unusual|surprising|disappointing|unfortunate|unfair|rude|poor|wrong|annoying|concerning|worrying|weird|puzzling|bizarre|unhelpful)"

IDIOMS: tuple[Cue, ...] = (
    cue(
        "accusation",
        STANDS,
        r"""
        maybe \b(?:every|ample|enough|more than enough|plenty of|many) (?:chances?|opportunit(?:y|ies)|time|reminders?) to (?:respond|reply|answer|decide|get back|react|call|write)\b
        \b(?:it )?(?:shouldn't|should not|can't|cannot) be (?:this|that|so) (?:hard|difficult|complicated|much to ask)\b
        \bhold-?up (?:is|was|might be|could be)?\b[^.!?\n]{0,15}\b(?:your|on your|at your)\b
        maybe \bdo(?:es)? (?:you|your (?:company|team|firm)|§+) (?:always|usually|normally|often) (?:treat|ignore|keep|leave|take|handle|work)\b[^.!?\n]*\b(?:candidates|applicants|people|like this|this way|so long|waiting)\b
        """,
    ),
    cue(
        "demand",
        LEAVE,
        r"""
        \btak(?:e|ing) my (?:talents?|skills|expertise|experience|business|services|interest) (?:elsewhere|somewhere else|to (?:a|another|your) )
        maybe \blook(?:ing)? elsewhere\b
        \bsign(?:ing)? elsewhere\b
        """,
    ),
    cue(
        "despair",
        LEAVE,
        r"""
        maybe \b(?:suspense|waiting|wait|uncertainty|silence|not knowing|tension) (?:is|has been|was) (?:really |slowly |absolutely |quite )?(?:killing|torture|torturing|unbearable|driving|agony|agoni[sz]ing|painful|eating|hell|nerve|too much|hard to bear)\b
        maybe \bon (?:tenterhooks|pins and needles|the edge of my seat)\b
        maybe \bbiting my nails\b
        maybe \bnail-biting\b
        maybe \b(?:do|take) (?:this|the) (?:job|role|work) for (?:free|nothing|less|half)\b
        """,
        r"\b(?:demo|film|match|race|customers|users|we)\b",
    ),
    cue(
        "filler",
        "say what impressed you",
        r"""
        \bthe (?:most|best|greatest|kindest|smartest) (?:\w+ )?(?:interviewer|leader|manager|boss|recruiter|person|company|team|people)s? (?:that )?i(?: have|'ve) ever\b
        maybe \bever had the (?:privilege|honou?r|pleasure|joy)\b
        maybe \b(?:never|not) (?:\w+ ){0,4}(?:met|seen|known|encountered) (?:such|a more|anyone (?:as|so|more)|anybody (?:as|so|more)|somebody (?:as|so))\b[^.!?\n]*\b(?:life|career|brilliant|inspiring|genius|amazing|leader|person|boss|manager)\b
        """,
    ),
    cue(
        "self-centred",
        "leave it for the talk about the offer",
        r"""
        maybe \b(?:my|the) (?:pay|salary|wage|compensation|title|bonus)\b[^.!?\n]{0,30}\bcompares?\b
        """,
        r"\bcustomers|\bdata\b|\bmodel\b",
    ),
    cue(
        "accusation",
        STANDS,
        r"""
        \b(?:cv|resume|application|e-?mails?|messages?|letters?|files?|name)\b[^.!?\n]{0,25}\b(?:in|into|to) (?:the|your|a|somebody's) (?:bin|trash|rubbish|garbage|waste ?basket|bottom of|spam|shredder|drawer|pile|black)\b
        maybe \bwithout (?:even |so much as )*(?:telling|informing|letting|notifying|a word to) me\b
        """,
        r"\b(?:found|reply|answer|yours?|your (?:e-?mail|message|letter|reply|answer))\b[^.!?\n]{0,25}\b(?:spam|trash)\b",
    ),
    cue(
        "demand",
        SUITS,
        r"""
        maybe \b(?:competitors?|rivals?|others?|other (?:firms|companies|employers))\b[^.!?\n]{0,25}\b(?:faster|quicker|sooner|already (?:replied|answered|offered|decided))\b
        \b(?:firms|companies|employers|recruiters|headhunters|offers|people) (?:are|were|have been|keep) (?:now |already |practically |literally )?(?:lining up|queu(?:e)?ing|fighting|chasing|after me|knocking|competing (?:for|over) me|begging|courting|pursuing)\b
        maybe \bjust so you(?:'re| are)? (?:know|aware)\b
        """,
        r"\b(?:customers|market|users|product|clients)\b",
    ),
    cue(
        "demand",
        STANDS,
        r"""
        \b(?:did|have|do) i (?:actually |really )?(?:get|got|have|make|made|land|landed) (?:it|the (?:job|role|position|part))\b
        maybe \bam i (?:in|hired|in or out|the one)\b[ ,?!]
        maybe \bif i got (?:it|the (?:job|role|position))\b
        """,
    ),
    cue(
        "boast",
        "",
        r"""
        maybe \b(?:anyone|anybody|whoever|those|a company|the company|companies|people|you)\b[^.!?\n]{0,40}\b(?:regret (?:it|this|that)|be sorry|kick (?:your|them|him)sel\w+)\b
        """,
    ),
    cue(
        "self-centred",
        "say what you would bring",
        r"""
        \b(?:this|the|your|such a) (?:job|role|position|offer|work) (?:would|will|could|can) (?:finally |also |really )?(?:give|get|bring|buy|earn|provide|pay|save|offer) me\b
        """,
        r"\bgive me (?:the|a|an) (?:chance|opportunity|platform|room)\b",
    ),
    cue(
        "accusation",
        STANDS,
        r"""
        maybe \bgather(?:ing|ed)? dust\b
        maybe \binto the void\b
        maybe \bleft (?:me )?on read\b
        \bface of the earth\b
        maybe \bgone cold\b
        maybe \bslipped your mind\b
        maybe \b(?:can't|couldn't|could not|cannot) be bothered\b
        \byou people\b
        \bcome and gone\b
        """,
        r"\b(?:customers|users|visitors|alerts?|data|records|stock|pallets?|parcels?|orders?)\b|\bthank",
    ),
    cue(
        "demand",
        SUITS,
        r"""
        \b(?:turned? down|declin(?:ed|ing)|refus(?:ed|ing)|cancell?(?:ed|ing)|gave up|giving up|kept|pass(?:ed|ing) (?:up|on))\b[^.!?\n]{0,40}\bfor (?:you|this (?:role|job|position)|your (?:company|sake))\b
        maybe \bpriorit(?:y|is|iz)\w* (?:to )?(?:my|me|this (?:application|request))\b
        maybe \byou have (?:until|till|(?:\w+ ){1,2}(?:hours?|days?|weeks?) (?:left|to (?:answer|decide|reply|respond|get|let|make|call|tell)))\b
        maybe \b(?:as )?a matter of (?:urgency|priority)\b
        \bfirst thing (?:tomorrow|on|in the|monday)\b
        \bclose of play\b
        \bball is in your\b
        \byes or (?:a )?no\b
        maybe \bmake it happen\b
        """,
        r"\bi (?:will|can|could) (?:send|bring|call|be there)\b|\bworth it\b[^.!?\n]*\b(?:trip|drive|tour|climb|effort to)\b|\b(?:trip|drive|tour|wait for the \w+) was worth it\b|\bmy answer\b|\b(?:my|our|the) (?:manager|boss|team|client|customer|director) (?:wanted|needed|expected|asked)\b",
    ),
    cue(
        "demand",
        SUITS,
        r"""
        \bi (?:trust|assume|presume|take it|expect)(?: that)? you(?:'ll| will| can| are going to| would) (?!be (?:very |quite |rather )?(?:busy|pleased|glad|away)|find|enjoy|like|want to (?:see|read|check|keep)|understand|have (?:many|a lot|seen))\w+
        """,
        r"\byou (?:said|told|wrote|mentioned)\b",
    ),
    cue(
        "complaint",
        LEAVE,
        rf"""
        maybe \b(?:which|what|that) i (?:find|found|think is|thought was|consider|must say is) (?:\w+ )?{_ODD}\b
        maybe \bhoops\b
        maybe \b(?:free|unpaid) (?:work|labou?r)\b
        """,
        r"\b(?:problem|result|finding|bug|number|chart|query|price|train|flight|delivery|orders?)\b|\bsorry\b|\btests? (?:run|fail|pass)|\b(?:nurses|patients|customers|users|drivers|shoppers)\b",
    ),
)
