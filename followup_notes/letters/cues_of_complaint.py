"""Complaint at them or their process, and begging."""

from __future__ import annotations

from followup_notes.letters.cues import STANDS, Cue, cue

COMPLAINT: tuple[Cue, ...] = (
    cue(
        "complaint",
        "leave it out",
        r"""
        \bexpected (?:a |an |some |something )?(?:much |far |bit |little )?(?:faster|quicker|better|smoother|more|different|clearer|professional)\b
        """,
        r"\bbetter than (?:i )?expected\b|\bnot expected\b.*\benjoy|\bi (?:never|had not|hadn't) expected|\bi must admit(?: that)? i (?:have|had|did|never)\b",
    ),
    cue(
        "complaint",
        "could you tell me how things stand",
        r"""
        maybe \bwhat(?:'s| is| was| has| happened)(?: \w+)? (?:the (?:hold-?up|delay|problem|issue|matter|reason for the)|going on|taking|happening|happened|wrong|to my application|with my application|keeping you|stopping you)\b[^.!?\n]{0,30}\?
        \b(?:is|was) (?:there|something|anything) (?:a |any |some )?(?:problem|issue|wrong|reason|obstacle)\b[^.!?\n]{0,50}\?
        maybe \bare you (?:even|still (?!using|working|looking for (?:a|an|somebody|someone|help)|based|happy|able|free|available|interested in)|ever|really|actually|ignoring|avoiding|planning|going|serious)\b[^.!?\n]{0,50}\?
        maybe \bis (?:anyone|anybody|someone|somebody) (?:there|out there|even|still|reading|going)\b
        """,
        r"\bare you (?:still )?(?:planning|going) (?:to )?(?:use|move|migrat|build|expand|open|add|replac)|\bdo you (?:still|really|actually) (?:use|run|have|see|need|work)|\bneed (?:anything|something|more)|\bhelp\b",
    ),
    cue(
        "complaint",
        "leave it out",
        r"""
        maybe \bsurely (?:you|somebody|someone|it|there|one|your|a company|anyone|this|that)\b
        """,
    ),
    cue(
        "complaint",
        STANDS,
        r"""
        \b(?:why|how come)(?: is| are| does| did| has|'s)? (?:this|it|the \w+|your \w+|everything|things)(?: \w+)? (?:taking|take|taken|takes|took|so slow|dragging)\b(?! (?:time|place|care|part))
        maybe \b(?:taking|takes?|took|taken|dragg?(?:ed|ing|s)? on|drag on|gone on|going on) (?:\w+ )?(?:so|too|this|such|far too|way too|very|quite|much too|rather|incredibly|unusually|longer than|forever|ages|an eternity|for ever)\b
        """,
        r"\bi (?:take|took|have taken|am taking)\b|\b(?:care|time|trouble) (?:that )?you\b|\bif it takes?\b|\bcan take\b|\bmay take\b|\boften takes?\b|\btaking (?:so|very) (?:much )?(?:time|care|seriously|kind)|\btook (?:so|too|such|very) (?:much |good |great )?(?:care|time (?:for|with|to))|\bjobs?\b.{0,20}\b(?:ran|runs|run|batch|build)\b|\b(?:queries|query|builds?|deploy\w*|reports?|pipelines?|training|tests?) (?:took|take|takes)",
    ),
    cue(
        "complaint",
        "leave the feeling out",
        r"""
        maybe \b(?:i am|i'm|i feel|i felt|i was|i have been|i've been|feel|feeling|getting|it is|it's|is|was|been|am|quite|very|so|rather|a bit|a little|somewhat|really|extremely|deeply|increasingly|truly|honestly|find (?:it|this)|makes? me|made me|left me)(?: \w+)? (?:frustrat\w+|annoy\w+|upset|unhappy|angry|irritat\w+|fed up|tired of|sick of|impatient|offended|insulted|disheartened|discouraged|discouraging|exasperat\w+|disgust\w+|appalled|furious|bitter|resent\w*|let down|stressful|demoralis\w+|demoraliz\w+|dissatisfied|displeased|mistreated|disrespected|cheated|misled|lied to)\b
        """,
        r"\b(?:users?|customers?|planners?|people|teams?|patients?|drivers?|buyers?|visitors?) (?:were|are|was|is|get|got|feel|felt|find|found)\b|\bnot (?:frustrat|annoy|upset|unhappy)|\bfor (?:the|our|us|everybody|everyone)\b",
    ),
    cue(
        "complaint",
        "leave it out",
        r"""
        maybe \b(?:a shame|a pity|a letdown|sad)(?: that)? (?:you|your|nobody|no ?one|they|the (?:company|team|panel|process))\b
        maybe \b(?:very|deeply|extremely|bitterly|really|quite|rather|so|somewhat|terribly|a (?:big|great)) (?:disappoint\w*|letdown|hurt)\b
        maybe \bi (?:was|am|felt|feel)(?: \w+)? disappointed(?=[.!])
        maybe \b(?:disappointed|disappointing) (?:in|with|by|about|at|that|to|not|you|how|the)\b
        maybe \bmy disappointment\b
        """,
        r"\b(?:by|with|that|in) (?:the|my|our) (?:first |second |early )?(?:prototype|trial|results?|tests?|version|yield|draft|batch|experiment|harvest|show|film)\b|\bi will not disappoint|\bnot (?:be )?disappoint|\bhope not to disappoint",
    ),
    cue(
        "complaint",
        "leave it out",
        r"""
        maybe \b(?:unaccept\w+|unprofessional\w*|rude\w*|disrespect\w*|ridiculous\w*|unfair\w*|unreasonabl\w+|inconsiderat\w+|careless\w*|disorgani[sz]ed|chaotic|sloppy|outrag\w+|inexcusabl\w+|insult\w*|shameful|shambles|shocking\w*|appalling|incompetent\w*|amateurish\w*|nonsense|absurd|pathetic|dismissive|impolite|bureaucratic|opaque|a joke|a mess|a farce|laughable|irresponsible|hypocri\w+|dishonest\w*|misleading|bad manners|poor form|bad form|red flag)\b
        """,
        r"\b(?:i (?:was|am|would|have been|had been|hope (?:it|that|this))|my own|careless of me|our|the data|old (?:system|code|stack|process)|late data|prices?|forecasts?|queries|numbers|dashboards?|reports?|metric|chart)\b",
    ),
    cue(
        "complaint",
        "leave it out",
        r"""
        maybe \b(?:waste|wasted|wasting) (?:of )?(?:my |our |everyone's |everybody's |so much |a lot of |more |precious |valuable )*(?:time|effort|energy|day|hours?|weeks?)\b
        maybe \bmy time is (?:also )?(?:valuable|precious|limited|money)\b
        maybe \bvalue (?:my|other people's) time\b
        """,
        r"\b(?:reduc\w+|cut\w*|avoid\w*|sav\w+|stop|without|never|not|less|fewer|don't want to|would hate to) (?:\w+ )?(?:waste|wasting|wasted)\b|\bi (?:will|would) not waste\b|\bwasn't wasted\b",
    ),
    cue(
        "complaint",
        "leave it out",
        r"""
        \b(?:common(?! courtesy (?:on|in|at|towards))|basic|simple|minimum|least|little|more|some|any|bit of) (?:courtesy|decency|respect|politeness|manners|professionalism|transparency)\b
        \bthe (?:very )?least (?:you|one|they|i|a)\b
        maybe \b(?:expected|hoped for (?=\w*better|more)|deserve[ds]?|thought) (?:much |far |a bit |something )?(?:better|more (?:respect|from|professional)|an? (?:\w+ )?(?:answer|reply|response|explanation)|more than)\b
        maybe \bleaves? (?:a lot|much) to be desired\b
        maybe \bpoor impression\b
        maybe \bbadly (?:communicat\w+|treated|handled|organi[sz]ed|managed)\b
        """,
        r"\bbetter than i expected\b",
    ),
    cue(
        "complaint",
        "leave it out",
        r"""
        maybe \b(?:lost|losing|lose) (?:all |any |my |some )*(?:faith|respect|interest|trust|patience|hope|enthusiasm|confidence in you)\b
        maybe \bhad (?:quite )?enough (?:of (?:this|your|the)|by now)\b
        maybe \bsecond thoughts about (?:you|your|this company)
        maybe \bmade me wait\b
        maybe \bmaking (?:me|people|candidates) wait\b
        """,
        r"\bi am happy to\b",
    ),
    cue(
        "complaint",
        "leave it out",
        r"""
        maybe \bi(?:'ve| have| had|'m| am| was)(?: been)? (?:(?!not)\w+ ){0,2}patient(?:ly)?\b(?! (?:with|about|data|records|portal|care|safety))
        maybe \b(?:have|do (?:me |us )?|show|had) the (?:courtesy|decency|respect)\b
        maybe \b(?:courtesy|decency|kindness) (?:of|to) (?:an? |at least )?(?:repl\w+|respon\w+|answer\w*|call\w*|inform\w*|tell\w*|let\w*|writ\w+|explanation)\b
        """,
        r"\bi am patient\b|\bcan be patient\b",
    ),
)

DESPAIR: tuple[Cue, ...] = (
    cue(
        "despair",
        "I would very much like to contribute",
        r"""
        maybe \bi(?:'d| would)(?: \w+)? (?:kill|die|give (?:anything|everything|my|an arm)|move mountains|walk through|sell my)\b
        """,
    ),
    cue(
        "despair",
        "I would very much like to contribute",
        r"""
        \b(?:really|desperately|badly|truly|urgently|absolutely|so|definitely|just|seriously|genuinely|very much) (?:\w+ )?(?:need|want|count(?:ing)? on|rely(?:ing)? on|depend(?:ing)? on) (?:this|the|a|an|any|your|it) ?(?:job|role|position|chance|work|opportunity|offer|income|salary|money|break|yes|so badly|so much|answer)?(?: so| badly| much| more than)?\b
        """,
        r"\b(?:data|users?|customers?|planners?|team|model|you) (?:really |badly |urgently )?need",
    ),
    cue(
        "despair",
        "leave it out",
        r"""
        \bneed (?:this|the|a|any|your) (?:job|work|role|position|income|chance|salary|money|break)\b
        maybe \bbegging\b
        \bon my knees\b
        \bplease,? please\b
        maybe \b(?:have|take) (?:mercy|pity)\b
        maybe \bpretty please\b
        """,
        r"\bdesperate(?:ly)? (?:users|customers|planners)|\b(?:we|they|customers|users|teams?) (?:was|were|had been|are) desperate for\b",
    ),
    cue(
        "despair",
        "leave it out",
        r"""
        \b(?:give|grant|offer|allow) me (?:just |only )?(?:a|one|another|this|the|a second|one more|one last) (?:\w+ )?(?:chance|shot|try|opportunity to prove|break)\b
        maybe \ball i (?:need|ask|want)(?: for)? is\b
        maybe \byou won't even\b
        maybe \btake a chance on me\b
        """,
        r"\bone chance in\b",
    ),
    cue(
        "despair",
        "leave it out",
        r"""
        \b(?:i(?:'ll| will| would|'d| am willing to| am ready to|'m willing to| can)) (?:\w+ )?(?:do|take|accept|work for|try|sign) (?:anything|whatever|any|everything|less|free|nothing|half|almost anything|a lower|a pay cut|literally)\b
        maybe \bwhatever it takes\b
        \b(?<!in )(?<!for )(?:any|whatever) (?:job(?! (?:posting|advert|ad|description|title|site|board|fair|centre|center)\w*\b)|position|salary|pay|role you|work you|terms|wage|conditions)\b
        maybe \bwork for (?:free|nothing|less|no pay|half)\b
        """,
        r"\bany (?:position|role|work) (?:that|in|on|at|where|for which)\b.*\bfits?\b|\bi will do everything i can to help\b",
    ),
    cue(
        "despair",
        "leave it out",
        r"""
        maybe \b(?:my )?(?:only|last|final|one) (?:hope|option|resort|remaining|lifeline|way out|choice left)\b
        \b(?:savings|money|funds|time|unemployment benefits?|visa|benefits) (?:is|are|will|is about to|'s|runs?|has|have)(?: \w+)? (?:run(?:ning|s)? out|out|gone|over|expir\w+|empty|dwindl\w+)\b
        \bout of (?:money|work for|savings|options)\b
        maybe \bi am (?:jobless|broke|unemployed|in debt|homeless)\b
        maybe \b(?:feed|support|provide for) my (?:family|kids|children)\b
        maybe \bbeen (?:unemployed|jobless|out of work|out of a job|looking for (?:work|a job)|searching|without (?:a job|work))\b
        """,
        r"\bsince [^.!?\n]{0,40}\bclosed\b|\bused (?:the|that) time\b|\b(?:re)?trained\b",
    ),
    cue(
        "despair",
        "leave it out",
        r"""
        maybe \b(?:can't|cannot|can not|couldn't|could not|barely|hardly|haven't) (?:sleep|slept|eat|stop (?:worrying|checking)|think of anything|afford (?:to (?:lose|wait|miss|be)|another|this|not)|imagine (?:anything else|not|my life)|bear|take (?:it|another|this)|live without|wait another|go on)\b
        maybe \blosing sleep\b
        maybe \bkeeps? me (?:up|awake)\b
        \b(?:my (?:whole |entire )?(?:life|future|career|world|happiness|everything)|everything|so much|a lot|all) (?:depends?|hangs|rides|rests|is riding|is at stake|hinges)\b
        maybe \bheart ?broken\b
        \bdon't know what (?:i|else|to)\b
        maybe \bdo not know what (?:i|else|to)\b
        maybe \bat my wits\b
        maybe \bend of my rope\b
        \b(?:nobody|no ?one) (?:else )?(?:wants (?:to hire|me|someone)|will hire|hires|would (?:hire|take|want) me|gives me)\b
        maybe \bso many rejections\b
        maybe \bso nervous\b
        maybe \bgoing crazy\b
        maybe \bstruggling to (?:find|make|get|survive)\b
        \bif (?:i|you) (?:don't|do not) (?:get|hire|give me|take|land)\b
        \bif this (?:doesn't|does not|falls)\b
        """,
        r"\bif you do not (?:give|get) (?:much|any)|\bcustomers?\b.*\b(?:anxious|struggling)|\bkeep my (?:evening|own)",
    ),
    cue(
        "despair",
        "leave it out",
        r"""
        maybe \bchange my life\b
        \bsave me(?! (?:a|the|some|that|one|two|from having)\b)
        maybe \bcheck(?:ing)? my (?:inbox|e-?mails?|phone|mail|spam|mailbox)\b
        \bstar(?:e|ing) at my (?:phone|inbox)\b
        \bby (?:my|the) phone\b
        maybe \bplease (?:don't|do not|never) (?:reject|forget me|turn me|say no|give up|let me down|ignore|disappoint)\b
        """,
    ),
    cue(
        "despair",
        "leave it out",
        r"""
        maybe \b(?:my|our) (?:rent|bills?(?! of)|mortgage|debts?|savings|bank account)\b
        maybe \bstop hoping\b
        maybe \bgive up (?:hope|hoping)\b
        maybe \blosing hope\b
        """,
        r"\b(?:bills? of materials|customers?|tenants?|savings (?:of|for|in)|cost savings)\b|\b(?:led to|with) the savings\b",
    ),
)
