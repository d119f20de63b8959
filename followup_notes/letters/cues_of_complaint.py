"""Complaint at them or their process, and begging."""

from __future__ import annotations

from followup_notes.letters.cues import STANDS, Cue, cue

COMPLAINT: tuple[Cue, ...] = (
    cue(
        "complaint",
        r"\bkeep(?:ing|s)? (?:\w+ )?(?:me|us|people|candidates|applicants|someone|everybody|everyone|anyone) (?:waiting|guessing|hanging|in the dark)\b|\b(?:been|was|feel|felt|am|were) (?:that i (?:have been|was|am) )?(?:\w+ )?(?:treated|handled|strung along|neglected|overlooked|left out|misled|played|taken for granted|undervalued|dismissed|passed over|forgotten)\b|\b(?:not|isn't|hardly|barely|never|don't think (?:it|this|that) is|do not think (?:it|this|that) is|doesn't seem|does not seem|don't find (?:it|this)|do not find (?:it|this))(?: \w+)? (?:fair|right|acceptable|professional|okay|ok|polite|nice|reasonable|normal|serious|respectful|appropriate|how (?:you|one|people))\b",
        "leave it out",
        r"\bkeep(?:ing)? you (?:waiting|guessing)\b|\bif (?:now|this|that|it) is not\b|\b(?:that|which|this|it) is not (?:quite )?right for\b|\b(?:data|records?|cases?|tickets?|outliers?|orders?|values)\b|\bquite all right\b|\bnot reasonable to expect\b",
    ),
    cue(
        "complaint",
        r"\bi (?:must|have to|need to|am forced to|can only|cannot but) (?:say|admit|point out|tell you|stress|emphasi[sz]e|express|confess)\b[^.!?\n]{0,80}\b(?:expect\w*|faster|better|slow\w*|strange|not|surpris\w*|never|odd|wrong|long|disappoint\w*|wonder\w*|unusual|hoped|concern\w*|doubt\w*)\b|\bexpected (?:a |an |some |something )?(?:much |far |bit |little )?(?:faster|quicker|better|smoother|more|different|clearer|professional)\b",
        "leave it out",
        r"\bbetter than (?:i )?expected\b|\bnot expected\b.*\benjoy|\bi (?:never|had not|hadn't) expected|\bi must admit(?: that)? i (?:have|had|did|never)\b",
    ),
    cue(
        "complaint",
        r"\bwhat(?:'s| is| was| has| happened)(?: \w+)? (?:the (?:hold-?up|delay|problem|issue|matter|reason for the)|going on|taking|happening|happened|wrong|to my application|with my application|keeping you|stopping you)\b[^.!?\n]{0,30}\?|\b(?:is|was) (?:there|something|anything) (?:a |any |some )?(?:problem|issue|wrong|reason|obstacle)\b[^.!?\n]{0,50}\?|\b(?:did|have) i (?:do|done|say|said) (?:something|anything) wrong\b|\b(?:am|have) i (?:still )?(?:even |been )?(?:being )?(?:considered|rejected|forgotten|in the running|in the race|wasting|supposed|expected|ignored|out)\b[^.!?\n]{0,50}\?|\bare you (?:even|still (?!using|working|looking for (?:a|an|somebody|someone|help)|based|happy|able|free|available|interested in)|ever|really|actually|ignoring|avoiding|planning|going|serious)\b[^.!?\n]{0,50}\?|\bdo you (?:even|still|ever|really|actually|not)\b[^.!?\n]{0,50}\?|\bis (?:anyone|anybody|someone|somebody) (?:there|out there|even|still|reading|going)\b",
        "could you tell me how things stand",
        r"\bare you (?:still )?(?:planning|going) (?:to )?(?:use|move|migrat|build|expand|open|add|replac)|\bdo you (?:still|really|actually) (?:use|run|have|see|need|work)|\bneed (?:anything|something|more)|\bhelp\b",
    ),
    cue(
        "complaint",
        r"\bsurely (?:you|somebody|someone|it|there|one|your|a company|anyone|this|that)\b|\b(?:could|can|must|should) (?:\w+ )?spare (?:me )?(?:a|one|two|five|ten|the|some)\b|\b(?:company|firm|organi[sz]ation|employer) (?:of your|like yours|that claims|of this)(?: \w+)?\b[^.!?\n]{0,40}\b(?:should|must|would|expect\w*|could|treat\w*)\b",
        "leave it out",
    ),
    cue(
        "complaint",
        r"\b(?:why|how come|what)(?: is| are| does| did| has|'s)? (?:this|it|the \w+|your \w+|everything|things)(?: \w+)? (?:taking|take|taken|takes|took|so slow|dragging)\b|\b(?:taking|takes?|took|taken|dragg?(?:ed|ing|s)? on|drag on|gone on|going on) (?:\w+ )?(?:so|too|this|such|far too|way too|very|quite|much too|rather|incredibly|unusually|longer than|forever|ages|an eternity|for ever)\b",
        STANDS,
        r"\bi (?:take|took|have taken|am taking)\b|\b(?:care|time|trouble) (?:that )?you\b|\bif it takes?\b|\bcan take\b|\bmay take\b|\boften takes?\b|\btaking (?:so|very) (?:much )?(?:time|care|seriously|kind)|\btook (?:so|too|such|very) (?:much |good |great )?(?:care|time (?:for|with|to))|\bjobs?\b.{0,20}\b(?:ran|runs|run|batch|build)\b|\b(?:queries|query|builds?|deploy\w*|reports?|pipelines?|training|tests?) (?:took|take|takes)",
    ),
    cue(
        "complaint",
        r"\b(?:i am|i'm|i feel|i felt|i was|i have been|i've been|feel|feeling|getting|it is|it's|is|was|been|am|quite|very|so|rather|a bit|a little|somewhat|really|extremely|deeply|increasingly|truly|honestly|find (?:it|this)|makes? me|made me|left me)(?: \w+)? (?:frustrat\w+|annoy\w+|upset|unhappy|angry|irritat\w+|fed up|tired of|sick of|impatient|offended|insulted|disheartened|discouraged|discouraging|exasperat\w+|disgust\w+|appalled|furious|bitter|resent\w*|let down|stressful|demoralis\w+|demoraliz\w+|dissatisfied|displeased|mistreated|disrespected|cheated|misled|lied to)\b",
        "leave the feeling out",
        r"\b(?:users?|customers?|planners?|people|teams?|patients?|drivers?|buyers?|visitors?) (?:were|are|was|is|get|got|feel|felt|find|found)\b|\bnot (?:frustrat|annoy|upset|unhappy)|\bfor (?:the|our|us|everybody|everyone)\b",
    ),
    cue(
        "complaint",
        r"\b(?:i (?:am|was|'m|have to say i am|must say i am|feel|felt)|i'm|we are|it is|it's|that is|that's|left me|what a|how|quite|very|deeply|extremely|rather|really|somewhat|a (?:big|great|little))(?: \w+){0,2}? (?:disappoint\w*|a letdown|a shame|a pity|sadden\w*|hurt)\b|\b(?:disappointed|disappointing) (?:in|with|by|about|at|that|to|not|you|how|the)\b|\bmy disappointment\b",
        "leave it out",
        r"\b(?:by|with|that|in) (?:the|my|our) (?:first |second |early )?(?:prototype|trial|results?|tests?|version|yield|draft|batch|experiment|harvest|show|film)\b|\bi will not disappoint|\bnot (?:be )?disappoint|\bhope not to disappoint",
    ),
    cue(
        "complaint",
        r"\b(?:unaccept\w+|unprofessional\w*|rude\w*|disrespect\w*|ridiculous\w*|unfair\w*|unreasonabl\w+|inconsiderat\w+|careless\w*|disorgani[sz]ed|chaotic|sloppy|outrag\w+|inexcusabl\w+|insult\w*|shameful|shambles|shocking\w*|appalling|incompetent\w*|amateur\w*|nonsense|absurd|pathetic|dismissive|impolite|bureaucratic|opaque|a joke|a mess|a farce|laughable|irresponsible|hypocri\w+|dishonest\w*|misleading|bad manners|poor form|bad form|red flag)\b",
        "leave it out",
        r"\b(?:i (?:was|am|would|have been|had been|hope (?:it|that|this))|my own|careless of me|our|the data|old (?:system|code|stack|process)|late data|prices?|forecasts?|queries|numbers|dashboards?|reports?|metric|chart)\b",
    ),
    cue(
        "complaint",
        r"\b(?:waste|wasted|wasting) (?:of )?(?:my |our |everyone's |everybody's |so much |a lot of |more |precious |valuable )*(?:time|effort|energy|day|hours?|weeks?)\b|\bmy time is (?:also )?(?:valuable|precious|limited|money)\b|\bvalue (?:my|other people's) time\b",
        "leave it out",
        r"\b(?:reduc\w+|cut\w*|avoid\w*|sav\w+|stop|without|never|not|less|fewer|don't want to|would hate to) (?:\w+ )?(?:waste|wasting|wasted)\b|\bi (?:will|would) not waste\b|\bwasn't wasted\b",
    ),
    cue(
        "complaint",
        r"\b(?:your|the|this|such a|a|an|so|very|too|rather|quite|incredibly|painfully|endless|overly|unnecessarily) (?:\w+ )?(?:slow|endless|lengthy|long[- ]winded|drawn[- ]out|tedious|cumbersome|exhausting|never[- ]ending|poor(?:ly)?|bad(?:ly)?|terrible|awful|horrible|lousy|messy|confusing|unclear|unnecessary)(?: \w+)? (?:process|procedure|communication|hiring|recruit\w+|experience|organi[sz]ation|treatment|manners|response|feedback|planning|handling|handled|managed|organi[sz]ed|run|candidate|wait|delays?)\b|\b(?:process|communication|procedure|hiring|recruitment|experience|whole thing|way (?:this|you|i)[\w ]{0,30}) (?:is|was|has been|feels?|seems?|felt|left)(?: \w+)? (?:slow|endless|poor|bad|terrible|awful|horrible|messy|chaotic|confusing|unclear|frustrating|exhausting|lacking|too long|a lot to be desired|disappointing|strange|odd|unusual)\b",
        "leave it out",
        r"\bbatch\b|\bold (?:process|system)\b|\bold\b.*\bprocess\b|\bhow (?:the|your) [^.!?\n]*process (?:was|used)",
    ),
    cue(
        "complaint",
        r"\b(?:lack|absence|shortage) of (?:\w+ )?(?:response|reply|communication|feedback|respect|updates?|courtesy|transparency|clarity|professionalism|interest|organi[sz]ation|information|answers?|consideration|care|politeness|decency)\b|\b(?:common(?! courtesy (?:on|in|at|towards))|basic|simple|minimum|least|little|more|some|any|bit of) (?:courtesy|decency|respect|politeness|manners|professionalism|transparency)\b|\bthe (?:very )?least (?:you|one|they|i|a)\b|\b(?:expected|hoped for|deserve[ds]?|thought) (?:much |far |a bit |something )?(?:better|more (?:respect|from|professional)|an? (?:\w+ )?(?:answer|reply|response|explanation)|more than)\b|\bnot (?:how|the way|what) (?:i|one|you|people|candidates) (?:expect\w*|treat|should|hoped|imagined|would expect)\b|\bleaves? (?:a lot|much) to be desired\b|\bbad impression\b|\bpoor impression\b|\bpoor(?:ly)? (?:communicat\w+|treated|handled|organi[sz]ed|managed)\b|\bbadly (?:communicat\w+|treated|handled|organi[sz]ed|managed)\b",
        "leave it out",
        r"\bbetter than i expected\b",
    ),
    cue(
        "complaint",
        r"\b(?:lost|losing|lose) (?:all |any |my |some )*(?:faith|respect|interest|trust|patience|hope|enthusiasm|confidence in you)\b|\bhad (?:quite )?enough (?:of (?:this|your|the)|by now)\b|\bsecond thoughts about (?:you|your|this company)|\bthe (?:long|endless|constant|never-ending) (?:wait|waiting|delay|delays|silence|uncertainty)\b|\b(?:long|endless|weeks of|months of|all this|so much) waiting\b|\bmade me wait\b|\bmaking (?:me|people|candidates) wait\b|\bwaited (?:for )?(?:so|too|over|ages|weeks|months|long|forever|patiently|more than|almost|\w+ (?:weeks|days|months|hours)(?! for (?:the|a|my|our|their) (?!answer|reply|response|decision|call|result)))\b",
        "leave it out",
        r"\bi am happy to\b",
    ),
    cue(
        "complaint",
        r"\bi(?:'ve| have| had|'m| am| was)(?: been)? (?:(?!not)\w+ ){0,2}patient(?:ly)?\b(?! (?:with|about|data|records|portal|care|safety))|\b(?:have|do (?:me |us )?|show|had) the (?:courtesy|decency|respect)\b|\b(?:courtesy|decency|kindness) (?:of|to) (?:an? |at least )?(?:repl\w+|respon\w+|answer\w*|call\w*|inform\w*|tell\w*|let\w*|writ\w+|explanation)\b",
        "leave it out",
        r"\bi am patient\b|\bcan be patient\b",
    ),
)
DESPAIR: tuple[Cue, ...] = (
    cue(
        "despair",
        r"\bi(?:'d| would)(?: \w+)? (?:kill|die|give (?:anything|everything|my|an arm)|move mountains|walk through|sell my)\b",
        "I would very much like to contribute",
    ),
    cue(
        "despair",
        r"\b(?:really|desperately|badly|truly|urgently|absolutely|so|definitely|just|seriously|genuinely|very much) (?:\w+ )?(?:need|want|count(?:ing)? on|rely(?:ing)? on|depend(?:ing)? on) (?:this|the|a|an|any|your|it) ?(?:job|role|position|chance|work|opportunity|offer|income|salary|money|break|yes|so badly|so much|answer)?(?: so| badly| much| more than)?\b",
        "I would very much like to contribute",
        r"\b(?:data|users?|customers?|planners?|team|model|you) (?:really |badly |urgently )?need",
    ),
    cue(
        "despair",
        r"\bneed (?:this|the|a|any|your) (?:job|work|role|position|income|chance|salary|money|break)\b|\bneed work\b|\bdesperat\w+|\bi beg\b|\bbegging\b|\bimplor\w+|\bplead(?:ing)?\b|\bon my knees\b|\bpray(?:ing|ed)?\b|\bplease,? please\b|\b(?:have|take) (?:mercy|pity)\b|\bpretty please\b",
        "leave it out",
        r"\bdesperate(?:ly)? (?:users|customers|planners)|\b(?:we|they|customers|users|teams?) (?:was|were|had been|are) desperate for\b",
    ),
    cue(
        "despair",
        r"\b(?:give|grant|offer|allow) me (?:just |only )?(?:a|one|another|this|the|a second|one more|one last) (?:\w+ )?(?:chance|shot|try|opportunity to prove|break)\b|\bone (?:more |last |single )?chance\b|\ball i (?:need|ask|want)(?: for)? is\b|\byou won't even\b|\btake a chance on me\b",
        "leave it out",
        r"\bone chance in\b",
    ),
    cue(
        "despair",
        r"\b(?:i(?:'ll| will| would|'d| am willing to| am ready to|'m willing to| can)) (?:\w+ )?(?:do|take|accept|work for|try|sign) (?:anything|whatever|any|everything|less|free|nothing|half|almost anything|a lower|a pay cut|literally)\b|\bwhatever it takes\b|\b(?<!in )(?<!for )(?:any|whatever) (?:job|position|salary|pay|role you|work you|opening|offer|terms|wage|conditions)\b|\bwork for (?:free|nothing|less|no pay|half)\b|\beven (?:for free|unpaid|without pay|part[- ]time|as an intern|a lower|at a lower)\b|\bunpaid\b",
        "leave it out",
        r"\bany (?:position|role|work) (?:that|in|on|at|where|for which)\b.*\bfits?\b|\bi will do everything i can to help\b",
    ),
    cue(
        "despair",
        r"\b(?:my )?(?:only|last|final|one) (?:hope|option|resort|remaining|lifeline|way out|choice left)\b|\b(?:pay|paying|afford|cover|make|behind on|meet) (?:\w+ )?(?:rent|bills|mortgage|loans?|debts?|ends meet|food|groceries)\b|\b(?:savings|money|funds|time|unemployment benefits?|visa|benefits) (?:is|are|will|is about to|'s|runs?|has|have)(?: \w+)? (?:run(?:ning|s)? out|out|gone|over|expir\w+|empty|dwindl\w+)\b|\bout of (?:money|work for|savings|options)\b|\bi am (?:jobless|broke|unemployed|in debt|homeless)\b|\b(?:my )?(?:family|kids|children|wife|husband) (?:depends?|relies|rely|needs?|to feed|to support)\b|\b(?:feed|support|provide for) my (?:family|kids|children)\b|\bbeen (?:unemployed|jobless|out of work|out of a job|looking for (?:work|a job)|searching|without (?:a job|work))\b|\bfinancial(?:ly)? (?:situation|difficult\w*|trouble|pressure|struggl\w+|problems|hardship|desperate)\b",
        "leave it out",
        r"\bsince [^.!?\n]{0,40}\bclosed\b|\bused (?:the|that) time\b|\b(?:re)?trained\b",
    ),
    cue(
        "despair",
        r"\b(?:can't|cannot|can not|couldn't|could not|barely|hardly|haven't) (?:sleep|slept|eat|stop (?:thinking|worrying|checking)|think of anything|afford (?:to (?:lose|wait|miss|be)|another|this|not)|imagine (?:anything|working|not|my|doing|a better)|bear|take (?:it|another|this)|live without|wait another|go on)\b|\blosing sleep\b|\bsleepless\b|\bkeeps? me (?:up|awake)\b|\b(?:my (?:whole |entire )?(?:life|future|career|world|happiness|everything)|everything|so much|a lot|all) (?:depends?|hangs|rides|rests|is riding|is at stake|hinges)\b|\b(?:means?|would mean|is) (?:absolutely )?(?:everything|the world|so much more|my life) to me\b|\bheart ?broken\b|\bdevastat\w+|\bcrush(?:ed|ing)\b|\bshatter\w*|\bdon't know what (?:i|else|to)\b|\bdo not know what (?:i|else|to)\b|\bat my wits\b|\bend of my rope\b|\bhopeless\w*|\bno (?:other|one else|place else|more) (?:options?|offers?|choices?|prospects|hope|interviews)\b|\b(?:nobody|no ?one) (?:else )?(?:wants (?:to hire|me|someone)|will hire|hires|would (?:hire|take|want) me|gives me)\b|\breject(?:ed|ions) (?:everywhere|by everyone|so many|again and again|from everyone|after rejection|dozens|hundreds|from \w+ companies|by (?:all|every|\w+ (?:other )?companies))\b|\bso many rejections\b|\bevery (?:single )?(?:other )?(?:company|application) (?:has )?(?:reject|turned|said no|failed)\w*\b|\banxious(?:ly)?\b|\bso nervous\b|\bgoing crazy\b|\bstruggling to (?:find|make|get|survive)\b|\bif (?:i|you) (?:don't|do not) (?:get|hire|give me|take|land)\b|\bif this (?:doesn't|does not|falls)\b|\bthis (?:job|role|position) (?:is|would be) my (?:dream|last|only|everything|salvation)\b",
        "leave it out",
        r"\bif you do not (?:give|get) (?:much|any)|\bcustomers?\b.*\b(?:anxious|struggling)|\bkeep my (?:evening|own)",
    ),
    cue(
        "despair",
        r"\b(?:solve|solving) (?:all |most of |many of )?my (?:\w+ )?problems?\b|\bchange my life\b|\bsave me(?! (?:a|the|some|that|one|two|from having)\b)|\bcheck(?:ing)? my (?:inbox|e-?mails?|phone|mail|spam|mailbox)\b|\bstar(?:e|ing) at my (?:phone|inbox)\b|\bby (?:my|the) phone\b",
        "leave it out",
    ),
    cue(
        "despair",
        r"\bplease (?:don't|do not|never) (?:reject|forget me|turn me|say no|give up|let me down|ignore|disappoint)\b|\b(?:how|what|so) (?:much )?(?:this|it|the \w+)(?: \w+)? (?:means?|would mean) (?:so much )?(?:to|for) me\b|\b(?:applied|application|applications|apply|cvs?|letters) (?:\w+ )?(?:to|for|at)? ?(?:over|more than|almost|nearly|dozens|hundreds|so many|countless|a hundred|\d{2,}) ?(?:of )?(?:\w+ )?(?:jobs?|companies|positions|roles|places|openings)?\b|\bonly (?:one|company|interview|employer|place)(?: \w+)? (?:that|who|which|i) (?:\w+ )?(?:called|answered|replied|invited|got|have|had|responded)\b",
        "leave it out",
    ),
    cue(
        "despair",
        r"\b(?:my|the|our) (?:rent|bills?(?! of)|mortgage|debts?|savings|bank account)\b|\b(?:getting|so|very|really|increasingly|growing|feeling|extremely|quite|a bit) (?:nervous|anxious|worried|scared|afraid|desperate|hopeless|stressed)\b|\bstop hoping\b|\bgive up (?:hope|hoping)\b|\blosing hope\b",
        "leave it out",
        r"\b(?:bills? of materials|customers?|tenants?|savings (?:of|for|in)|cost savings)\b|\b(?:led to|with) the savings\b",
    ),
)
