"""What is said of oneself and does not belong there: pay, private matters, faith, weakness, old employers, overdone nearness."""

from __future__ import annotations

from followup_notes.letters.cues import LEAVE, STANDS, START, Cue, cue

_PAY = (
    r"(?:salar(?:y|ies)|wages?|pay|paid|budget (?:for|of) (?:this|the) (?:position|role|job|post)|bonus(?:es)?|company (?:car|phone|laptop)|days off|(?:paid )?(?:leave|vacation)|holidays?|overtime|perks?|benefits|"
    r"pay ?rise|raise|promot(?:ed|ion)|pension|stock options|commission|signing bonus|home office|work(?:ing)? from home|relocation (?:money|package))"
)
_ASKED = r"(?:what(?:'s| is| are| would be| will be| does| do)?|how (?:much|many|soon|big|high|long|often|about)|is there|are there|do(?:es)? (?:i|you|the|we|it|this)|(?:would|will|can|could) i (?:get|have|take|receive|expect)|when (?:would|will|do|can) i)"
_OLD = r"(?:my|our|the|that) (?:(?:last|former|previous|current|present|old) )+(?:boss|manager|supervisor|employer|company|firm|team|colleagues|co-?workers|workplace|job|place|director|management|lab|school|hospital)|my (?:ex-?(?: )?(?:boss|manager|employer|colleagues|company)|boss|employer|co-?workers)"
_BAD = (
    r"(?:impossible (?:to|man|woman|person)|incompetent\w*|toxic\w*|lazy|cheat\w*|bull(?:y|ies|ied|ying)|awful|horribl\w+|terribl\w+|nightmare|unfair\w*|hate[ds]?|useless|idiots?|underpa\w+|exploit\w*|couldn't stand|circus|dead[- ]end|"
    r"micro-?manag\w+|back-?stab\w+|mistreat\w*|boring|rude|chaotic|lied|liars?|stole|never (?:listened|appreciated|valued|paid)|didn't (?:appreciate|value|care)|did not (?:appreciate|value|care)|sinking ship|jealous|racist|sexist|clueless|fired me|drove me|hell\b)"
)
_WEAK = r"(?:qualified|experienced|good|smart|strong|clever|confident|bright|young|fluent|impressive|interesting|competent|skilled)"

SELF: tuple[Cue, ...] = (
    cue(
        "self-centred",
        "wait until they speak of it",
        rf"""
        \b{_ASKED}\b[^.!?\n]{{0,45}}\b{_PAY}\b[^.!?\n]{{0,50}}\?
        maybe \b(?:tell|know|ask|wonder\w*|curious)\b[^.!?\n]{{0,25}}\b(?:what|how much|how many|whether|if|about)\b[^.!?\n]{{0,40}}\b(?:(?:job|role|position|post)\b[^.!?\n]{{0,12}}\bpays?\b|days off|salary (?:range|is|would)|bonus|company car|pay ?rise)
        """,
        r"\b(?:rota|course|calendar|timetable)\b|\bis (?:quite |very )?(?:fine|acceptable|fair)\b|\bpay(?:ing)? (?:attention|for|tribute|off|back|close)|\byou asked\b|\btravel costs?\b|\b(?:patients?|customers?|clients?|users?|tenants?|suppliers?|employees|staff|payroll|pensioners)\b|\b(?:your|the) offer\b|\bopen (?:over|on|during)\b",
    ),
    cue(
        "complaint",
        "say what you look for, not what you leave",
        rf"""
        \b(?:{_OLD})\b[^.!?\n]{{0,60}}\b{_BAD}
        maybe \bthat (?:place|company|job|firm|office) was (?:an? )?(?:\w+ )?(?:circus|mess|joke|zoo|madhouse|nightmare|sinking ship|disaster|hell|prison)\b
        maybe \bhate (?:my|the) (?:\w+ )?(?:job|boss|work|company)\b
        """,
        r"\b(?:model|code|build|data|deploy\w*|alerts?|incident|substances?|waste|materials?|gas|chemicals?)\b",
    ),
    cue(
        "complaint",
        LEAVE,
        r"""
        \bdropped the ball\b
        maybe \bwaste of (?:my )?(?:time|effort)\b
        maybe \bthanks for nothing\b
        """,
        r"\byou said\b|\bas you put it\b",
    ),
    cue(
        "apology",
        "leave it out, or add what you could have said",
        rf"""
        maybe \bi (?:know|guess|fear|realise|realize|feel|think|am aware|am afraid|suppose)(?: that)? i(?:'m| am|'ve| have)? (?:just |probably |really |totally |completely |certainly )*(?:bombed|messed|blew|screwed|failed|rambled|talked too|stumbled|came across|froze|made a fool|embarrassed|let myself down|wasn't (?:at my best|good|great)|was not (?:at my best|good|great)|did (?:badly|poorly)|sounded)
        maybe \bi(?:'m| am| was) (?:probably |maybe |perhaps |certainly |surely |clearly )?(?:not|n't) (?:as|the most|really|very|exactly|quite)? ?{_WEAK}\b
        maybe \bi tend to (?:ramble|talk|overthink|waffle)
        maybe \b(?:i|me) (?:just |simply )?(?:wasn't|was not|am not|'m not) (?:just |really )?(?:good|smart|strong|bright) enough\b
        maybe \bmy (?:\w+ )?(?:application|cv|resume|profile) (?:just |simply |probably )?(?:wasn't|was not|isn't|is not) good enough\b
        maybe \bstory of my life\b
        maybe \bmy poor english\b
        maybe \bmy english is (?:bad|poor|not)\b
        """,
        r"\bi am just (?:an? (?:call|minute|short|train|few|phone|stone))\b|\bi(?:'m| am) only an? (?:\w+ )?(?:call|e-?mail|phone|train|short|mile)",
    ),
    cue(
        "casual",
        LEAVE,
        r"""
        maybe \b(?:god willing|bless you|thank (?:god|the lord|heavens)|i(?:'m| am|'ve been| will be|'ll be)? pray(?:ing)?\b|my prayers|in(?:sha|'?sh)a?'?allah|(?:the|our|dear) lord\b|jesus|god's (?:hands|will|plan)|meant to (?:meet|be\b)|(?:the )?universe (?:wants|sent|brought|is telling)|destiny|star sign|good karma|(?:great|good|positive|amazing) (?:vibes?|energy|karma)|as an? (?:\w+ )?(?:christian|muslim|jew|catholic|hindu|buddhist|believer|conservative|liberal|socialist|democrat|republican|leftist|patriot|trump voter|vegan)|the (?:current )?government is|(?:vote|voted) for)\b
        """,
        r"\b(?:hospital|chapel|church|parish|hospice|chaplain\w*|diocese|museum|mosque|synagogue|exhibition|telescope)\b",
    ),
    cue(
        "casual",
        LEAVE,
        r"""
        \b(?:i(?:'m| am| was| have| had| take|'ve)|my|because of|due to) (?:\w+ ){0,4}?(?:(?:on|take|taking|need|my) medication|antidepressants|anxiety|depress(?:ed|ion)|divorce[d]?|pregnan\w+|hangover|hung ?over|therapist|in therapy|diagnos(?:ed|is)|drunk|ex-?(?:wife|husband|boyfriend|girlfriend)|single (?:mum|mom|mother|dad|father|parent)|bankrupt\w*|custody|eviction|evicted|menopause|migraines?|weight|love life|bladder|period pains?)\b
        maybe \bmy (?:wife|husband|partner|girlfriend|boyfriend|mother|mum|mom|father|dad|kids|children|family|parents) (?:is expecting|is pregnant|is (?:ill|sick)|thinks?|says?|wants?|keeps? (?:ask|tell|push|nagg)\w+|insists?|told me|left me|needs?|will kill|is counting|are counting|depend\w*|rel(?:y|ies))\b
        """,
        r"\btherapist (?:role|position|post|job)|\bmedication (?:refresher|round|training)|\b(?:patients?|clinic|ward|service|model|users?|hospital|service users|charity|project|exercise|court|solicitor)\b",
    ),
    cue(
        "casual",
        LEAVE,
        r"""
        maybe \b(?:found|got|looked up|tracked down|dug up) your (?:private|personal|home) (?:\w+ )?(?:number|address|e-?mail|profile)
        maybe \b(?:we|you and i)(?: both)? (?:really |totally |instantly |just |immediately )*(?:hit it off|clicked|vibed)\b
        maybe \bsoul ?mates?\b
        \bhang(?:ing)? out\b
        maybe \bhigh five\b
        maybe \b(?:big|huge|massive|biggest|total|long-?time) fan of (?:you|your|yours)\b
        maybe \bi (?:adore|worship|idoli[sz]e) you\b
        maybe \bawesome sauce\b
        maybe \bcrush(?:ing|ed)? it\b
        """,
        r"\bdata\b|\bpatients'?\b|\byour (?:children|kids)'?s? (?:ward|books?|clothes|shoes|hospital|museum|programme|program|section|library|clinic|menu|range|services|department)",
    ),
    cue(
        "casual",
        LEAVE,
        r"""
        \b(?:most|so) (?:\w+ )?(?:inspiring|brilliant|amazing|wonderful|incredible|fantastic|impressive|charismatic|talented)(?: and \w+)? (?:\w+ )?(?:interviewer|leader|person|manager|boss|human|people|team|company)\b[^.!?\n]{0,40}\b(?:ever|in my (?:entire |whole )?life|in the world|imaginable)\b
        maybe \b(?:i would|i'd|i could) (?:die|kill|give (?:anything|everything|my \w+)) (?:to|for)\b
        """,
        r"\byour (?:article|talk) about\b",
    ),
    cue(
        "boast",
        "a good match",
        r"""
        maybe \b(?:an |be an |great |real )asset (?:to|for) (?:any|every|your|the|§)
        \b(?:perfectionist|workaholic|born leader|natural leader|people person|quick learner and|jack of all trades|overachiever)\b
        \bi (?:always )?give (?:110|150|200|1000) ?(?:%|per ?cent)
        maybe \byou(?:'d| would|'ll| will)? be (?:making )?(?:an? )?(?:crazy|mad|foolish|stupid|fool|(?:big |huge |great |real |terrible |serious )?mistake)\b
        maybe \bwork(?:ing)? for (?:less|free|nothing|half|peanuts)\b
        """,
        r"\bas you put it\b|\bdata is\b|\bour volunteers\b|\b(?:tenants|customers|patients)\b",
    ),
    cue(
        "presumption",
        "if I joined you",
        r"""
        \b(?:did|have) i (?:get|got|gotten|landed) (?:the|this|it)\b
        maybe \bis the (?:job|position|role|post) (?:mine|as good as|still mine)\b
        maybe \bi(?:'ll)? take it (?:then )?that (?:i(?:'ve| have| got| am)|the (?:job|role|position))\b
        maybe \bwhat are my (?:chances|odds)\b
        maybe \bhow (?:good|big|high) are my chances\b
        \bmy new (?:team|colleagues|boss|job|desk|office|home|manager|employer)\b
        maybe \blook(?:ing)? forward to (?:starting|beginning|my first|coming on board|joining you)\b[^.!?\n]{0,40}\b(?:in|on|next|work|as)\b
        """,
        r"\b(?:invoice|customers?|the form|read|course|training|contract you sent|your offer|accepted|delighted to accept|for my new|in my new)\b",
    ),
    cue(
        "despair",
        LEAVE,
        r"""
        maybe \b(?:can't|cannot|couldn't|haven't|hardly) (?:sleep|slept|eat|think about anything else)
        maybe \blost sleep\b
        maybe \b(?:tight|difficult|bad|tough|tricky|precarious|desperate) (?:spot |situation |position )?financial\w*
        \b(?:need|want)s? (?:this|it|the (?:job|insurance|income|money|visa))(?: job| role| position)? (?:more than|badly|so (?:badly|much)|desperately|urgently|most)\b
        maybe \bwe need the (?:insurance|income|money)\b
        maybe \btake pity\b
        \bhave (?:mercy|a heart)\b
        maybe \b(?:i(?:'ve| have)?) (?:got )?(?:bills|debts|mouths|rent|a mortgage) (?:to (?:pay|feed|cover)|due)\b
        maybe \bapplied (?:to|for) (?:over |more than |about |nearly |some )?(?:\d+|dozens|hundreds|countless|so many|forty|fifty|eighty|a hundred) (?:\w+ )?(?:jobs|companies|positions|roles|places)\b
        maybe \b(?:absolutely )?any (?:role|job|position|work) (?:you have|will do|at all|you can)\b
        maybe \bi(?:'m| am) (?:getting|growing|becoming|so|very|increasingly) (?:\w+ )?(?:nervous|anxious|worried|desperate|frantic|hopeless)\b
        """,
        r"\b(?:customers?|users?|patients?|students?|clients|charities|families in)\b",
    ),
    cue(
        "filler",
        STANDS,
        rf"""
        {START}(?:quick|gentle|friendly|little|short) (?:ping|nudge|reminder|poke|bump|follow[- ]?up|one)\b
        """,
    ),
)
