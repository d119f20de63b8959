"""Blame: who said, forgot, ignored or did not answer, and "why" questions."""

from __future__ import annotations

from followup_notes.letters.cues import HEAR, LEAVE, STANDS, START, THEY, Cue, cue

ACCUSATION: tuple[Cue, ...] = (
    cue(
        "accusation",
        "I understood that",
        r"""
        maybe \byou (?:had |have |clearly |all |both )?(?:said|told me|promised|assured me|claimed|swore|agreed|guaranteed|indicated)(?: me)?[^.!?\n]{0,35}?\b(?:you|i|we|it|there|someone|somebody|everything|decision|answer|reply|call|feedback|offer|contract|team|recruiter|colleague|manager|hr|news|this|that)(?:'d| would| were going| was going| will|'ll)\b
        """,
        r"\byou (?:very )?kindly\b",
    ),
    cue(
        "accusation",
        "as you mentioned",
        r"""
        maybe \b(?:as|like|than|what|which|that) you (?:had |have )?(?:promised|assured|guaranteed)\b
        """,
    ),
    cue(
        "accusation",
        LEAVE,
        r"""
        maybe \byou (?:were|are) (?:supposed|meant|expected) to\b
        maybe \byou (?:should|ought to|could|might) have (?!the|a |any|for |received|my|got|it |all|everything)(?:at least |already )?\w+
        maybe \b(?:this is |it is |now |for the |my )+(?:second|third|fourth|fifth|2nd|3rd|4th|umpteenth|final|nth) (?:time|e-?mail|message|attempt|note|letter|try|mail|request)\b
        maybe \byour fault\b
        """,
    ),
    cue(
        "accusation",
        STANDS,
        rf"""
        maybe {START}(?:why (?=(?:is|are|was|were|has|have|had|do|does|did|can|could|would|should|must|am|will|not|you|i|it|nobody|no|this|so)\b)|why'|how come\b)[^.!?\n]{{0,80}}\b(?:you|your|haven't|hasn't|hadn't|didn't|isn't|not|nobody|no ?one|never|nothing|anyone|so long|this|it|the (?:process|delay|silence|decision))\b
        maybe \b(?:not|n't|un)[ ]?(?:sure|certain|know|clear|convinced) (?:if|whether|that) (?:you|my|this|it|anyone|somebody)(?:'ve| have| even| ever| actually| had| e-?mails?| messages?| last| previous| first| application| got| was| is| has)* ?(?:got|get|saw|see|seen|receiv\w+|read|reach\w*|notic\w+|went|arriv\w+|made it|ended|through|missed|lost|delivered|lands?|landed|forgot\w*|opened)\b
        maybe \bwhy (?:wasn't|weren't|haven't|hasn't|didn't|isn't|was|have|has|did) (?:i|you|nobody|no ?one|my|there|anyone)\b[^.!?\n]{{0,80}}\?
        """,
    ),
    cue(
        "accusation",
        STANDS,
        r"""
        \b(?:don't|do not|fail to|cannot|can't|hard to|struggle to|trying to|would like to|love to|like to|want to|need to) (?:understand|see|know|imagine|figure out|find out) why\b[^.!?\n]{0,60}\b(?:you|your|it|this|nobody|no ?one|not|never|i was|i have|i haven't)\b
        """,
        r"\bunderstand why you (?:chose|use|value|care|moved|picked|built)\b",
    ),
    cue(
        "accusation",
        HEAR,
        r"""
        maybe \b(?:still|yet)\b[^.!?\n]{0,25}\b(?:haven't|have not|not|no|without|never|waiting|nothing)\b[^.!?\n]{0,30}\b(?:hear|heard|receiv\w+|repl\w+|respon\w+|answer\w*|word|news|got|gotten|seen|decision|feedback|update|back|from you)\b
        """,
        r"\bnot (?:too )?late\b|\bi (?:will|can) wait\b",
    ),
    cue(
        "accusation",
        HEAR,
        r"""
        maybe \b(?:i|we)(?:'ve| have|'d| had)? (?:haven't|have not|hadn't|not|n't|never|yet to|still to)(?: yet| ever| once| actually)? ?(?:hear|heard|receiv\w+|got|gotten|had|been (?:contacted|told|informed|given|updated)|seen)\b[^.!?\n]{0,12}\b(?:back|anything|a (?:reply|response|word|single)|any|repl\w+|respon\w+|word|from you|from anyone|from your|nothing|an answer|contacted|informed|told|updated)\b
        """,
        r"\b(?:would like to ask|wonder\w*|(?:may|might) i ask|i hope (?:that )?(?:all|everything))\b|\bany (?:questions?|doubts?|trouble|problems?|difficult\w+)\b|\bseen (?:any|anything)\b",
    ),
    cue(
        "accusation",
        HEAR,
        r"""
        \bi am (?:still )?waiting\b
        \bi'm (?:still )?waiting\b
        \bkept? (?:me )?waiting\b
        \b(?:i(?:'m| am)?|we(?:'re| are)?|sitting here|and|but) still waiting\b
        maybe (?:^|(?<=[.!?] ))still waiting\b
        """,
        r"\bno (?:rush|hurry)\b",
    ),
    cue(
        "accusation",
        HEAR,
        rf"""
        maybe \b{THEY} (?:has |have |had |even |just |simply |obviously |clearly |still |apparently )*(?:never|didn't|did not|haven't|have not|hasn't|has not|failed to|forgot to|forgotten to|neglected to|refused to|bothered to|couldn't even|can't even|don't even|ignored?|not)\b ?(?:even |ever |once |yet |bother(?:ed)? to )*(?:repl\w+|respond\w*|answer\w*|get back|got back|gotten back|call\w*|writ\w+|wrote|follow\w*|acknowledg\w+|bother\w*|contact\w*|let me know|told|tell|inform\w*|send|sent|keep|kept|me|my|update\w*|decid\w+|said|come back|read|notic\w+)\b
        """,
        r"\bif you\b|\bin case\b|\bthe phone\b|\byou have not (?:yet )?(?:told|sent|said|decided) (?:me )?(?:yet )?if|\bunless\b|\bdon't have to\b|\bdo not have to\b|\bneed not\b",
    ),
    cue(
        "accusation",
        HEAR,
        r"""
        maybe \b(?:nobody|no ?one)(?: has| have| ever| even| in your \w+| at \S+| from \S+)* (?:repl\w+|respond\w+|answer\w+|got back|gotten back|bother\w+|call\w+|contact\w+|let me know|told me|cares?|cared|seems? to (?:care|know|want|have|be able)|wrote|written)\b
        """,
        r"\b(?:learned|learnt|told me|noticed at|said that)\b|\b(?:answers?|called|answered) (?:the|their|our) (?:phone|alerts?|tickets?|customers?|users?)\b",
    ),
    cue(
        "accusation",
        "leave the count of days out",
        r"""
        \b(?:it|that)(?:'s| is| has|'s now| has now) (?:now |already )?(?:been )?(?:over |more than |almost |nearly |about |well over )?(?:a|an|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fourteen|twenty|thirty|several|many|some|quite some|\d+) (?:whole |full |long )?(?:business |working )?(?:days?|weeks?|months?|while|time)\b(?: ago)?[^.!?\n]{0,40}?(?:\bnow\b|\balready\b|\band\b|\bwith\b|\bsince (?:you|my|i (?:sent|wrote|applied|emailed|asked|heard|last heard)|your|we last|anyone)\b)
        """,
        r"\band (?:i )?(?:have )?(?:really |still |very much )?(?:enjoyed|learned|look)|\bsince (?:we|our)\b|\bours\b|\bpleasure\b|\b(?:week|month|year)s? of\b|\bsince my (?:first|last) (?:day|week|job|visit)",
    ),
    cue(
        "accusation",
        "may I ask how things stand",
        r"""
        maybe \b(?:gentle|friendly|kind|quick|polite|small|little|final|last|second|third|another|brief|short) (?:nudge|reminder|prod)\b
        \bremind(?:er|ing)? you\b
        maybe \bjust a reminder\b
        """,
        r"\bremind(?:s|ed)? me\b|\bnudge of\b",
    ),
    cue(
        "accusation",
        "leave the earlier message out",
        r"""
        \b(?:the|these|all|both) (?:\w+ ){0,2}(?:e-?mails?|messages?|voicemails?|mails?) (?:that )?i (?:have )?(?:sent|left|wrote|written)\b
        maybe \b(?:my|our) (?:last|previous|earlier|prior|past|recent|former|other|two|three|four|many|several|numerous|multiple|repeated|unanswered|first|second)(?: \w+)? (?:e-?mails?|messages?|notes?|letters?|mails?|calls?|voicemails?|requests?|inquir\w+|enquir\w+|attempts?)\b
        """,
        r"\b(?:i (?:attached|sent|mentioned|wrote|forgot|promised)|as) [^.!?\n]{0,30}in my (?:last|previous|earlier|first)|\bin addition to my|\bthank you for answering|\bmis-?spel\w+|\bcorrect|\bwrong\b|\battached the|\btypo|\bmistake|\bforgot",
    ),
    cue(
        "accusation",
        "as I wrote on, and the day",
        r"""
        \b(?:as )?per (?:my|our) (?:last|previous|earlier|prior)?\b
        maybe \bas (?:i )?(?:already |previously |clearly |have )*(?:said|wrote|written|mentioned|stated|asked|explained|noted|requested|pointed out|emailed)\b(?: (?:before|already|above|earlier|previously|in my|last|repeatedly|several|many|on multiple))
        maybe \bas (?:already|previously|repeatedly|clearly) (?:said|mentioned|stated|noted|asked|explained|requested|communicated)\b
        """,
    ),
    cue(
        "accusation",
        LEAVE,
        r"""
        \b(?:re-?sending|forwarding (?:this|it|my \w+)(?: \w+)? again|sending (?:this|it|my \w+)(?: \w+)? (?:again|once more|a second time)|here it is again|in case (?:you|it|this|my \w+)(?: \w+)? (?:missed|overlooked|forgot|got lost|was lost|slipped|fell|didn't|did not|have not|haven't|went|ended|escaped|never|was|has been|got (?:lost|buried)|may have|might have|landed|hasn't))\b
        """,
        r"\bin case (?:you|it|this) (?:was|is) (?:useful|helpful|needed|easier)",
    ),
    cue(
        "accusation",
        STANDS,
        r"""
        maybe \b(?:did|have|has|had|do|does|is|was|are) (?:you|anyone|anybody|someone|somebody|my (?:e-?mail|message|application|note|letter|mail)s?|it|this|they|your \w+)(?: even| ever| actually| already| really| still| at least)* (?:get|got|gotten|receiv\w*|see|seen|read|reading|open\w*|notic\w+|reach\w*|arriv\w+|manage\w* to|find time|forget|forgot\w*|lost|ignor\w+|been (?:lost|read|received|seen|ignored)|alive|there|care|land\w*)\b[^.!?\n]{0,40}\?
        """,
        r"\bdid you (?:see|read) (?:the|that|about|this (?:article|talk|paper|book))\b|\b(?:did|have) you (?:get|got) (?:the chance|a chance|home|everything|all|my portfolio)|\bneed\b",
    ),
    cue(
        "accusation",
        LEAVE,
        r"""
        \b(?:e-?mails?|mail|messages?|notes?|application|this|it) (?:\w+ )?slipped through
        maybe \b(?:got|gotten|get) (?:buried|lost)
        \bspam folder\b
        maybe \bjunk folder\b
        maybe \bcheck your (?:spam|junk|inbox)
        """,
        r"\bif i (?:have )?missed\b|\bi (?:may|might) have missed\b",
    ),
    cue(
        "accusation",
        "leave the count out",
        r"""
        \bi(?:'ve| have)? (?:already |now |also |even )*(?:asked|wrote|written|e-?mailed|mailed|called|phoned|messaged|contacted|reached out|tried|left|sent|followed up)(?: to)?(?: you| your \w+| this| a voicemail| messages?| calling| e-?mails?| to (?:call|reach|contact)| hr)* (?:already|twice|(?:two|three|four|five|several|many|multiple|countless|numerous|a number of|a few) (?:times|e-?mails?|messages?|voicemails?)|again and again|repeatedly|time and again|over and over|without (?:success|any|an answer)|in vain|before|multiple)\b
        """,
        r"\bbefore (?:the|our|my|we)\b",
    ),
    cue(
        "accusation",
        "may I ask",
        r"""
        maybe \b(?:writing|asking|reaching out|following up|emailing|contacting you|checking in|messaging|trying|getting in touch)(?: to you| with you)? (?:again|once more|once again|yet again|another time|for the (?:second|third|last))\b
        maybe \bonce again (?:asking|writing|i (?:ask|write|would))
        \byet again\b
        """,
        r"\b(?:users?|customers?|planners?|people|stakeholders)\b",
    ),
    cue(
        "accusation",
        LEAVE,
        r"""
        maybe \b(?:ignor(?:ed|ing|es?) (?:me|my|us|by)|left (?:me |us )?(?:hanging|waiting|in the dark|in limbo|without)|leav(?:e|ing) (?:me|us|candidates|people|applicants) (?:hanging|waiting|in the dark|in limbo)|ghost(?:ed|ing)(?: me)?|radio silence|(?:your|this|such|long|total|complete|deafening) silence|gone (?:quiet|silent|dark)|went (?:quiet|silent|dark)|fobbed|strung along|stringing me|brush(?:ed|ing) (?:me )?off|avoiding me|being ignored|forgotten (?:about )?me|forgot (?:about )?me|forgotten about)\b
        """,
        r"\bsilence (?:is|in|of the)\b|\benjoy",
    ),
    cue(
        "accusation",
        "had you in mind a new timing",
        r"""
        \byou (?:owe|still owe) me\b
        """,
        r"\b(?:closing|application) (?:date|deadline)\b",
    ),
    cue(
        "accusation",
        "may I ask how things stand",
        r"""
        maybe \bi (?:assume|take it|suppose|guess|conclude|gather|presume|imagine|can only assume|must assume|fear|suspect|have to assume)(?: that)? (?:from (?:your|the) [\w ]{1,20})?(?:no news|no (?:reply|answer|response)|your silence|the silence|you(?:'re| are| have|'ve| went| do| did| don't| no longer| are not| decided| chose| forgot| must)|i (?:have been|was|am|did not|didn't|'m)|this means|it means|that means|the (?:position|role|job) (?:is|has|was))\b
        """,
        r"\byou (?:have|are|do) (?:a|many|some|full|use|using)\b",
    ),
    cue(
        "accusation",
        STANDS,
        r"""
        \b(?:wonder(?:ing|ed)?|ask(?:ing)? myself|curious|unsure|doubt(?:ing)?|not convinced)(?: if| whether| that) (?:you|anyone|anybody|somebody|someone|my|your \w+)(?: have| has| had|'ve|'s| did| do| are| is| was| were| will| would)?(?: even| ever| actually| really| still| at all| already)* ?(?:read\w*|seen|saw|look\w*|open\w*|receiv\w*|got|gotten|consider\w*|care\w*|forgot\w*|notic\w+|interested|serious|remember\w*|intend\w*|plan\w* to|going to|gone)\b
        maybe \byou(?:'ll| will)? (?:surely|certainly|of course|no doubt|probably|undoubtedly) (?:remember|recall|understand|agree|see|know|realise|realize)\b
        """,
        r"\b(?:use|move to|try) \w+\?|\bread (?:the|this|that) (?:article|book|paper)",
    ),
    cue(
        "accusation",
        HEAR,
        r"""
        maybe \b(?:hear|heard|receiv\w+|answer\w*|repl\w+|decid\w+|decision|news|know|told|seen|read|got|had|response|feedback)\b[^.!?\n]{0,40}\bby now\b
        \b(?:acknowledg\w+|confirm) (?:the )?receipt\b
        """,
        r"\bi have (?:read|heard|learned|seen)\b|\byou (?:should|will|must) have (?:received|got|had)\b",
    ),
)
