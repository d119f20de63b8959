"""Turns of phrase that mean the same whatever stands around them: neglect, pressure, grumbling, begging, perks."""

from __future__ import annotations

from followup_notes.letters.cues import LEAVE, STANDS, SUITS, WHEN, Cue, cue

_KIN = (
    r"my (?:wife|husband|partner|kids|children|parents?|mother|father|family|mum|mom|dad|boyfriend|girlfriend|flatmate)"
)
_ODD = r"(?:odd|strange|unusual|surprising|disappointing|unfortunate|unfair|rude|poor|wrong|annoying|concerning|worrying|weird|puzzling|bizarre|unhelpful)"
_PERK = r"(?:four-day week|company car|flexible hours|flexitime|working from home|home office|remote work|gym|canteen|free (?:lunch|food|coffee)|holidays?|holiday allowance|pension|stock options|signing bonus|relocation package|title)"

IDIOMS: tuple[Cue, ...] = (
    cue(
        "accusation",
        r"\b(?:every|ample|enough|more than enough|plenty of|many) (?:chances?|opportunit(?:y|ies)|time|reminders?) to (?:respond|reply|answer|decide|get back|react|call|write)\b|\b(?:it )?(?:shouldn't|should not|can't|cannot) be (?:this|that|so) (?:hard|difficult|complicated|much to ask)\b|\bhold-?up (?:is|was|might be|could be)?\b[^.!?\n]{0,15}\b(?:your|on your|at your)\b|\bdo(?:es)? (?:you|your (?:company|team|firm)|§+) (?:always|usually|normally|often) (?:treat|ignore|keep|leave|take|handle|work)\b[^.!?\n]*\b(?:candidates|applicants|people|like this|this way|so long|waiting)\b",
        STANDS,
    ),
    cue(
        "demand",
        r"\btak(?:e|ing) my (?:talents?|skills|expertise|experience|business|services|interest) (?:elsewhere|somewhere else|to (?:a|another|your) )|\blook(?:ing)? elsewhere\b|\bsign(?:ing)? elsewhere\b",
        LEAVE,
    ),
    cue(
        "despair",
        r"\b(?:suspense|waiting|wait|uncertainty|silence|not knowing|tension) (?:is|has been|was) (?:really |slowly |absolutely |quite )?(?:killing|torture|torturing|unbearable|driving|agony|agoni[sz]ing|painful|eating|hell|nerve|too much|hard to bear)\b|\bon (?:tenterhooks|pins and needles|the edge of my seat)\b|\bbiting my nails\b|\bnail-biting\b|\b(?:do|take) (?:this|the) (?:job|role|work) for (?:free|nothing|less|half)\b",
        LEAVE,
        r"\b(?:demo|film|match|race|customers|users|we)\b",
    ),
    cue(
        "filler",
        r"\bthe (?:most|best|greatest|kindest|smartest) (?:\w+ )?(?:interviewer|leader|manager|boss|recruiter|person|company|team|people)s? (?:that )?i(?: have|'ve) ever\b|\bever had the (?:privilege|honou?r|pleasure|joy)\b",
        "say what impressed you",
    ),
    cue(
        "self-centred",
        r"\b(?:my|the) (?:pay|salary|wage|compensation|title|bonus)\b[^.!?\n]{0,30}\bcompares?\b",
        "leave it for the talk about the offer",
        r"\bcustomers|\bdata\b|\bmodel\b",
    ),
    cue(
        "accusation",
        r"\b(?:cv|resume|application|e-?mails?|messages?|letters?|files?|name)\b[^.!?\n]{0,25}\b(?:in|into|to) (?:the|your|a|somebody's) (?:bin|trash|rubbish|garbage|waste ?basket|bottom of|spam|shredder|drawer|pile|black)\b|\bwithout (?:even |so much as )*(?:telling|informing|letting|notifying|a word to) me\b",
        STANDS,
        r"\b(?:found|reply|answer|yours?|your (?:e-?mail|message|letter|reply|answer))\b[^.!?\n]{0,25}\b(?:spam|trash)\b",
    ),
    cue(
        "demand",
        r"\b(?:competitors?|rivals?|others?|other (?:firms|companies|employers))\b[^.!?\n]{0,25}\b(?:faster|quicker|sooner|already (?:replied|answered|offered|decided))\b|\b(?:firms|companies|employers|recruiters|headhunters|offers|people) (?:are|were|have been|keep) (?:now |already |practically |literally )?(?:lining up|queu(?:e)?ing|fighting|chasing|after me|knocking|competing (?:for|over) me|begging|courting|pursuing)\b|\bjust so you(?:'re| are)? (?:know|aware)\b",
        SUITS,
        r"\b(?:customers|market|users|product|clients)\b",
    ),
    cue(
        "demand",
        r"\b(?:did|have|do) i (?:actually |really )?(?:get|got|have|make|made|land|landed) (?:it|the (?:job|role|position|part))\b|\bam i (?:in|hired|in or out|the one)\b[ ,?!]|\bif i got (?:it|the (?:job|role|position))\b",
        STANDS,
    ),
    cue(
        "boast",
        r"\b(?:answer|solution) to (?:all (?:of )?)?your (?:problems|prayers|questions|troubles|needs)\b|\b(?:anyone|anybody|whoever|those|a company|the company|companies|people|you)\b[^.!?\n]{0,40}\b(?:regret (?:it|this|that)|be sorry|kick (?:your|them|him)sel\w+)\b",
    ),
    cue(
        "filler",
        r"\b(?:never|not) (?:\w+ ){0,4}(?:met|seen|known|encountered) (?:such|a more|anyone (?:as|so|more)|anybody (?:as|so|more)|somebody (?:as|so))\b[^.!?\n]*\b(?:life|career|brilliant|inspiring|genius|amazing|leader|person|boss|manager)\b",
        "say what impressed you",
    ),
    cue(
        "self-centred",
        r"\b(?:this|the|your|such a) (?:job|role|position|offer|work) (?:would|will|could|can) (?:finally |also |really )?(?:give|get|bring|buy|earn|provide|pay|save|offer) me\b",
        "say what you would bring",
        r"\bgive me (?:the|a|an) (?:chance|opportunity|platform|room)\b",
    ),
    cue(
        "accusation",
        r"\bgather(?:ing|ed)? dust\b|\bcrickets\b|\bblack hole\b|\binto the void\b|\bleft (?:me )?on read\b|\bface of the earth\b|\bgone cold\b|\b(?:you|they|everyone|everybody|you people|your \w+)\b[^.!?\n]{0,40}\b(?:vanished|disappeared|evaporated|fell silent|went missing)\b|\bslipped your mind\b|\bwhat(?:ever)? (?:has )?happened to (?:my|the|our|your)\b|\btoo (?:busy|important|proud) to\b|\b(?:can't|couldn't|could not|cannot) be bothered\b|\byou people\b|\blost interest\b|\b(?:do|doing|done) (?:their|your|his|her) jobs?\b|\bcome and gone\b|\b(?:heard|received|got) nothing\b(?! but)",
        STANDS,
        r"\b(?:customers|users|visitors|alerts?|data|records|stock|pallets?|parcels?|orders?)\b|\bthank",
    ),
    cue(
        "accusation",
        r"\b(?:notice[ds]?|see|saw|seen|found)\b[^.!?\n]{0,25}\b(?:job|role|position|ad|advert|advertisement|posting|vacancy|opening)\b[^.!?\n]{0,25}\b(?:still (?:online|open|up|listed|posted|advertised)|again|re-?posted|re-?advertised|re-?listed|back (?:online|up))\b",
        "may I ask how things stand",
        r"\bapply",
    ),
    cue(
        "demand",
        rf"\b(?:turned? down|declin(?:ed|ing)|refus(?:ed|ing)|cancell?(?:ed|ing)|gave up|giving up|kept|pass(?:ed|ing) (?:up|on))\b[^.!?\n]{{0,40}}\bfor (?:you|this (?:role|job|position)|your (?:company|sake))\b|\bworth it\b|\bpriorit(?:y|is|iz)\w* (?:to )?(?:my|me|this (?:application|request))\b|\blet(?:'s| us)\b[^.!?\n]{{0,50}}\b(?:by|before|no later than|within) {WHEN}(?!\w)|\byou have (?:until|till|(?:\w+ ){{1,2}}(?:hours?|days?|weeks?) (?:left|to (?:answer|decide|reply|respond|get|let|make|call|tell)))\b|\b(?:another|other|some other|a different) (?:company|companies|employers?|firms?|team) (?:will|would|may|might|does|do|already)\b|\b(?:as )?a matter of (?:urgency|priority)\b|\bfirst thing (?:tomorrow|on|in the|monday)\b|\bclose of play\b|\bball is in your\b|\byes or (?:a )?no\b|\bmake it happen\b",
        SUITS,
        r"\bi (?:will|can|could) (?:send|bring|call|be there)\b|\bworth it\b[^.!?\n]*\b(?:trip|drive|tour|climb|effort to)\b|\b(?:trip|drive|tour|wait for the \w+) was worth it\b|\bmy answer\b|\b(?:my|our|the) (?:manager|boss|team|client|customer|director) (?:wanted|needed|expected|asked)\b",
    ),
    cue(
        "demand",
        r"\bi (?:trust|assume|presume|take it|expect)(?: that)? you(?:'ll| will| can| are going to| would) (?!be (?:very |quite |rather )?(?:busy|pleased|glad|away)|find|enjoy|like|understand|have (?:many|a lot|seen))\w+",
        SUITS,
        r"\byou (?:said|told|wrote|mentioned)\b",
    ),
    cue(
        "complaint",
        rf"\b(?:interviewers?|colleagues?|managers?|recruiters?|panel|team|someone|somebody|people|hr|he|she|they|you|§+) (?:was|were|seemed?|appeared|looked|came|arrived|turned up|showed up)(?: [\w-]+){{0,3}} (?:late|unprepared|distracted|bored|rude|uninterested|disinterested|cold|dismissive|disorgani[sz]ed|clueless|yawning|on (?:his|her|their|your) phones?)\b|\b(?:which|what|that) i (?:find|found|think is|thought was|consider|must say is) (?:\w+ )?{_ODD}\b|\bi (?:find|found|thought) (?:it|this|that) (?:\w+ )?{_ODD}\b|\b(?:but )?never mind\b|\bhoops\b|\b(?:yet another|so many|too many|endless|countless) (?:\w+ )?(?:rounds?|interviews?|tests?|steps|forms|calls)\b|\b(?:free|unpaid) (?:work|labou?r)\b|\bred tape\b|\bunimpressed\b",
        LEAVE,
        r"\b(?:problem|result|finding|bug|number|chart|query|price|train|flight|delivery|orders?)\b|\bsorry\b|\btests? (?:run|fail|pass)|\b(?:nurses|patients|customers|users|drivers|shoppers)\b",
    ),
    cue(
        "complaint",
        r"\bmy (?:current|present|old|last|former|previous|ex)[- ]?(?:\w+ )?(?:boss|manager|employer|company|job|team|workplace|firm)\b[^.!?\n]{0,30}\b(?:toxic|terrible|awful|horrible|nightmare|hate|unfair|idiots?|incompetent|stupid|boring|micromanag\w+|underpa\w+|treats? (?:me|us)|a joke|dead[- ]end|chaotic|sinking)\b|\b(?:hate|despise|can't stand|cannot stand|fed up with|sick of|tired of) my (?:current |present |old )?(?:boss|job|manager|company|work|employer)\b",
        LEAVE,
    ),
    cue(
        "despair",
        rf"\bi(?:'d| would| will|'ll)(?: \w+)? even (?:accept|take|work|move|start|do|settle|go|relocate)\b|\b(?:sweep|scrub|mop) (?:the )?floors?\b|\b{_KIN}\b[^.!?\n]{{0,50}}\b(?:a job|asking|asks|worr\w+|hungry|depend\w*|needs? me|support|push\w*|stress\w*|counting)\b|\b(?:bottom of|all) my heart\b|\bdream(?:ed|t|ing)? (?:of|about)\b|\bsince (?:i was a|my) (?:child\w*|kid|boy|girl)\b|\b(?:tough|brutal|terrible|hard|difficult|bad) (?:job )?market\b|\bnothing (?:else )?lined up\b|\banother rejection\b|\bhow much longer i\b|\bi (?:could use|need) (?:a|some) (?:break|luck|good news)\b|\baccept a no\b",
        LEAVE,
        r"\bthank|\b(?:customers|users|patients)\b",
    ),
    cue(
        "self-centred",
        rf"\b(?:likes?|loved?|attract\w*|appeal\w*|best|drawn|excit\w+|enjoy|great|perfect|important)\b[^.!?\n]{{0,40}}\b{_PERK}\b|\b{_PERK}\b[^.!?\n]{{0,30}}\b(?:attract\w*|appeal\w*|perfect|sold me|convinced me|great|important to me|suits?)\b|\bfoot in the door\b|\bwork[-/ ]life balance\b|\bget (?:me )?(?:out of|away from) my\b|\b(?:look (?:great|good)|shine|fill\w* a gap) (?:on|in) my\b|\bget (?:me )?(?:a|my|the) (?:visa|green card|work permit|promotion|mortgage)\b|\bescape (?:my|from)\b",
        "say what you would bring",
        r"\byou asked\b|\btrial\b|\brota\b|\b(?:enjoy|hope) (?:the|your) (?:holidays?|weekend)\b|^nobody likes\b|\bholiday (?:season|campaign|rush|catalogue)|\b(?:customers|users|visitors)\b|\bplan(?:ned|ning)?\b",
    ),
    cue(
        "presumption",
        r"\b(?:once|when|after|as soon as) (?:we|you and i)(?:'re| are)? (?:work(?:ing)?|team(?:ed|ing)? up|colleagues|get going|get started)\b[^.!?\n]{0,15}\b(?:together|you|colleagues|i)\b|\b(?:told|announced|informed|promised) (?:\w+ ){1,3}(?:that )?i(?:'ll| will|'m| am) (?:be )?(?:join|work|mov|start|chang|leav|hired)\w*|\b(?:should|will|would|could|can|must|shall|'ll) (?:\w+ ){1,4}our (?:department|team|office|company|roadmap|product|customers|website|processes)\b|\bcount me in\b|\bmake it official\b|\bwhen do we start\b|\bsee you at the (?:\w+ )?(?:party|kick-?off|offsite|onboarding)\b|\bsend (?:me|over) (?:my|the) (?:contract|laptop|login|paperwork)\b",
        "if I joined you",
        r"\bif i (?:joined|were)\b|\bmy (?:last|current|present|previous|old)\b|\b(?:we|i) (?:had|were|was|did)\b",
    ),
    cue(
        "boast",
        r"\b(?:hiring|choosing|having|adding|picking) me (?:is|would|will|means|on board|to)\b|\b(?:no way|doubt|impossible|unlikely|can't imagine|cannot imagine|can't believe|hard to believe|surprised if)\b[^.!?\n]{0,30}\byou(?:'ve|'ll| have| will| would| could| can)? (?:found?|find|met|meet|have|see|get|saw)\b[^.!?\n]{0,25}\b(?:better|stronger|fitter|sharper|more \w+|else|like me|as good)\b|\blook no further\b|\byour search (?:is over|ends|can stop)\b|\b(?:exactly|just|precisely) (?:who|what|the (?:person|one|kind|sort|profile)) you(?:'re| are)? (?:need|look\w*|want|miss\w*)\b|\brevolutioni[sz]e\b|\btransform your\b|\banswer to your (?:prayers|problems)\b|\b(?:no ?one|nobody) (?:works|tries|cares|prepares) (?:harder|more)\b|\bby far the\b|\b(?:easily|clearly|obviously|undoubtedly) (?:the )?(?:best|strongest|better|superior|most)\b|\b(?:no-lose|no-brainer|sure thing|safe bet)\b",
        "a good match",
        r"\b(?:reports?|models?|method|tool|nurses?|patients?|customers|question|part|topic|idea|chart|talk|page)\b",
    ),
    cue(
        "apology",
        r"\b(?:being|am|be|such|i'm) (?:such )?a pain\b(?! (?:point|relief|clinic|scale))|\bforgive (?:the|my|me|another) (?!typo|late|delay|mistake|handwriting|short|scan|quality)\w+|\b(?:it's|it is|just) me again\b|\bme again\b",
        LEAVE,
    ),
    cue("filler", r"\bremember me\?|\blong time no (?:see|speak|hear|talk)\b", LEAVE),
    cue(
        "casual",
        r"\b(?:insane(?:ly)?|bonkers|lowkey|highkey|banger|banging|chuffed|knackered|crikey|blimey|blokes?|dodgy|brill|yikes|welp|dang|hella|no cap|bombed|screwed up|blew it|grab (?:a )?(?:coffee|beer|drink|pint|bite))\b|\b(?!www|xxx)\w*([a-z])\1\1\w*\b",
        "a plainer word",
        r"\biii\b",
    ),
    cue(
        "accusation",
        r"\bwould it (?:kill|hurt) you\b|\btoo much to ask\b|\bhow hard (?:can|is|could|would) (?:it|this)\b|\b(?:rather|quite|very|so) telling\b|\bspeaks volumes\b|\bsays (?:a lot|everything|something) about (?:you|your|the company)\b|\bwhat(?:'s| has)? changed\?|\bwhat went wrong\?|\bsilence (?:your|means|speaks|says|must)\b|\bis silence\b|\byou (?:can't|cannot|can not) (?:seriously |just |really )?(?:expect|leave|keep|ask|treat)\b|\blose my (?:number|address|e-?mail|file|application|cv)\b|\bor what\?",
        STANDS,
        r"\b(?:tests?|build|dashboards?|customers|users|deployment)\b",
    ),
    cue(
        "complaint",
        r"\b(?:being|been|get|got|am|was|be|still) treated (?:like|this way|so|badly|poorly|as|differently)\b|\bthin air\b|\bwaste of (?:an? |the )?(?:\w+ )?(?:afternoon|morning|evening|day|week|trip)\b|\b(?:questions?|test|task|exercise|interview|assignment)\b[^.!?\n]{0,12}\b(?:was|were|rather|quite|too|very|a bit|pretty) (?:\w+ )?(?:basic|easy|pointless|trivial|boring|irrelevant|silly|dull|unfair|strange|outdated)\b|\b(?:made|make|making) (?:the|a) (?:wrong|bad|poor|strange) (?:choice|decision|hire)\b|\bsomething in return\b|\bmak(?:es|ing) me (?:ill|sick|crazy|mad|anxious)\b",
        LEAVE,
        r"\b(?:friendly|kind|fair|well|openly|warmly)\b|\bbest sense\b|\blearned something\b|\bmy own\b|\bnot too\b",
    ),
    cue(
        "demand",
        r"\bmy other (?:options?|offers?|processes|opportunities)\b|\ba (?:quick|simple|clear|short|plain) (?:yes|no)\b",
        SUITS,
        r"\bmy other (?:offers?|process)\b[^.!?\n]*\bi (?:have|must|need)\b",
    ),
    cue(
        "despair",
        r"\bnothing (?:has |is |ever |else )*(?:work\w*|going) (?:out|for|right)\b|\buncertainty\b[^.!?\n]{0,20}\b(?:me|unbearable)\b|\bdying to\b",
        LEAVE,
    ),
    cue(
        "self-centred",
        r"\b(?:get|be|being|getting) promoted\b|\bpromotions?\b|\bcareer ladder\b|\bmove (?:up|into (?:management|leadership))\b|\buse this (?:role|job|position) (?:to|as)\b|\bgrow (?:as a|and get|my|fast|quickly)\b",
        "say what you would bring",
        r"\b(?:price|sales|store|shop|spring|summer|newsletter|sale|discount)\b|\bpromotion (?:campaign|calendar|week)s?\b",
    ),
    cue(
        "presumption",
        r"\b(?:can't|cannot|can not|can hardly) wait (?:to|for|until)\b",
        "would be glad to",
        r"\bto (?:hear|read|see) (?:about |the |your )",
    ),
    cue(
        "boast",
        r"\bi bet\b|\b(?:nobody|no ?one) else (?:scored?|has|can|did|knows?|could|will|would)\b",
        LEAVE,
        r"\b(?:team|customers|users|store)\b",
    ),
)
