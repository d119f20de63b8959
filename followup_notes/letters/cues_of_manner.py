"""Manner: filler, apologies, taking things for granted, slang, boasting."""

from __future__ import annotations

from followup_notes.letters.cues import START, Cue, cue

FILLER: tuple[Cue, ...] = (
    cue(
        "filler",
        "could you tell me what the next steps are",
        rf"""
        maybe {START}(?:any|is there any|are there any) (?:chance|luck|movement|progress|developments?|decision|answer|feedback)\b[^.!?\n]{{0,60}}\?
        """,
        r"\bnext steps\b",
    ),
    cue(
        "filler",
        "say it with an example",
        r"""
        maybe \b(?:hit the ground running|think(?:ing)? outside (?:of )?the box|outside[- ]the[- ]box|team player|go-getter|self-starter|synerg\w+|win-win|mov(?:e|ing) the needle|low-hanging fruit|game[- ]changer|(?:give|giving) (?:110|1[0-9]0|a hundred and ten)|results[- ]driven|results[- ]oriented|hard[- ]worker|wear many hats|detail[- ]oriented|proven track record|great fit on paper|go the extra mile|dynamic team|value[- ]add|next level|paradigm|leverage my|take (?:it|things) to the next)\b
        """,
    ),
    cue(
        "filler",
        "say what you would like to know",
        r"""
        maybe \b(?:just|only|simply|quickly) (?:a (?:quick |short |brief |little |friendly )?(?:note|line|message|e-?mail|check|follow[- ]?up|ping|hello)|checking|following|touching|wanted to|wanting to|want to|thought i'd|thought i would|writing|popping|reaching|pinging|bumping|looking (?:for|to)|seeing|curious|dropping|circling|swinging|trying to|floating|hoping to (?:check|touch|hear|get)|to (?:check|follow|touch|see|say))\b
        """,
        r"\b(?:want|wanted) to (?:say thank|be (?:open|honest))|\bjust wanted to (?:say )?thank|\bjust a (?:short )?note to (?:thank|say thank)|\bonly (?:wanted|want) to thank|\bsimply wanted to thank|\bjust want(?:ed)? to (?:thank|express)",
    ),
    cue(
        "filler",
        "say what you would like to know",
        r"""
        maybe \bcheck(?:ing)? (?:in|back|up)\b(?: with (?:you|your)| on)?
        \btouch(?:ing)? base\b
        \b(?:circl|loop)(?:e|ing) back\b
        \bbump(?:ing)?(?: this| it| my)\b(?! in)
        \bping(?:ing)? (?:you|me)\b
        maybe (?<!you to )(?<!you )\bfollow(?:ing)? up\b
        (?:^|(?<=[.!?,] )|\b(?:but|and|so|there|got|have) )(?<!is there )any (?:news|updates?|word|thoughts)(?: yet| so far| for me| on this| from your side)?\?
        \b(?:on|back on) your radar\b
        \btop of (?:your )?(?:mind|inbox)\b
        maybe \bget(?:ting)? (?:the|a) ball rolling\b
        """,
        r"^(?:the|our|my|your) \w+ (?:follow|check)\b|\bcheck in (?:code|the code|data)|\b(?:thank|thanks)[^.!?\n]{0,12} reaching out\b|\byou (?:can |may )?reach(?:ed)? out\b|\bhesitate to reach out|\b(?:how|when|that) (?:you|the|your|they|we)\b[^.!?\n]{0,20}\bcheck|\bfeel free to reach out|\bcheck(?:ing)? (?:in|up|back) (?:with|on) (?:the |their |our )?(?:users|customers|planners|data|team|model|store)|\bcheck-in\b.{0,20}\bdesk\b|\bfollow(?:ing)? up (?:with|by|after)\b(?! you)[^.!?\n]*\b(?:sending|sample|portfolio|users|customers)\b|\bquick (?:question|note|word) (?:about|on|regarding) the\b",
    ),
    cue(
        "filler",
        "begin with the matter",
        r"""
        \b(?:hope|trust|hoping)(?: that)? (?:this|my|the|you|your|all|everything|things)\b[^.!?\n]{0,20}\bfinds? you\b
        """,
        r"\bhope (?:that )?all is well with you\b",
    ),
    cue(
        "filler",
        "begin with the matter",
        r"""
        maybe \bi am writing (?:to you )?(?:today )?(?:to|because|in|this|with) (?:follow|check|touch|inquire|enquire|see|let|regard|reference)\b
        maybe \bit goes without saying\b
        maybe \bto make a long story short\b
        maybe \bwithout further ado\b
        """,
    ),
)

APOLOGY: tuple[Cue, ...] = (
    cue(
        "apology",
        "leave the apology out",
        r"""
        maybe \b(?:sorry|apologi[sz]e|apologies|forgive me|pardon|excuse)\b[^.!?\n]{0,40}\b(?:bother\w*|disturb\w*|writing|write|e-?mail(?:ing|s)?\b|again|follow\w*|contact\w*|trouble|troubling|intrud\w+|messag\w+|taking (?:up )?(?:more of )?your|taking so much|reaching|nag\w*|pester\w*|bug\w*|spam\w*|impatien\w+|asking|insist\w*|persist\w*|pushy|annoy\w*|inconvenien\w+|interrupt\w*|chas\w+|keep \w+ing|another (?:e-?mail|message|note)|long (?:e-?mail|message|letter)|my english)\b
        """,
        r"\b(?:sorry|apologi[sz]e|apologies)\b[^.!?\n]{0,25}\b(?:delay|late|tried|mistake|typo|wrong|missing|confusion|mix\w*|error|misspell\w*)\b",
    ),
    cue(
        "apology",
        "leave the apology out",
        r"""
        \b(?:hate|don't (?:want|mean|wish|like|intend)|do not (?:want|mean|wish|like|intend)|never (?:want|mean)|not (?:trying|wanting|meaning)|without wanting|hesitat\w+|wouldn't want|would not want|hope (?:i am|i'm|this is|that i am|it's|it is) not)(?: to)? (?:\w+ )?(?:to )?(?:bother\w*|be(?:ing)? (?:a |an )?(?:pest|bother|nuisance|burden|pain|annoy\w+|pushy|a pain|intrusive|impatient|rude)|pester\w*|nag\w*|bug\w*|annoy\w*|disturb\w*|intrud\w+|impos\w+|seem (?:pushy|impatient|annoying)|sound (?:pushy|impatient)|come across|take (?:up )?(?:too much |more |any more )?of? ?your time|spam\w*|harass\w*|chase\w*|waste your|keep (?:writing|asking)|pressure|(?:a )?bother(?:ing)?)\b
        """,
    ),
    cue(
        "apology",
        "leave it out",
        r"""
        maybe \byour busy (?:schedule|time|day|week)\b
        maybe \bbusy (?:schedule|person|people|inbox)\b
        \bi (?:realise|realize|know|fear|feel|admit)(?: that)? (?:i am|i'm|i may be|i might be|i have been) (?:being )?(?:a (?:bit |little )?)?(?:annoying|pain|impatient|persistent|pushy|bother|nuisance|burden)\b
        """,
        r"\bbusy (?:week|day)s? (?:at|in) the (?:store|warehouse|depot)",
    ),
)

PRESUMPTION: tuple[Cue, ...] = (
    cue(
        "presumption",
        "if I joined you",
        r"""
        maybe \b(?:positive|favou?rable|affirmative) (?:reply|response|answer|decision|outcome|feedback|news|verdict)\b
        \b(?:when|once|as soon as) i(?:'m| am) (?:on|in|at|with|inside|aboard) (?:the|your|board)\b
        """,
        r"\binterview\b|\bvisit\b|\boffice next\b|\bcity\b",
    ),
    cue(
        "presumption",
        "if I joined you",
        r"""
        maybe \bmoving to (?:your|be closer|the city)\b
        """,
        r"\b(?:supplier|customer|vendor|service|maintenance) contracts?\b|\bwould\b",
    ),
    cue(
        "presumption",
        "if I joined you",
        r"""
        \b(?:when|once|after|as soon as|from the day|until) i(?:'m| am|'ve| have|'ll)? (?:\w+ )?(?:start|join|begin|on ?board(?:ed)?|come (?:on board|aboard)|hired|part of (?:the|your)|(?:work|working) (?:for|with|at|there|together)|take (?:over|up|on)|settle in|get (?:the (?:job|role|offer)|started|going)|a member)\b
        """,
        r"\basked (?:me )?when\b|\bwhen i (?:started|joined|began) (?:at|my|as|in|there|out|with|the (?:work|project|job))\b|\bwould\b|\bif i\b|\bwhen i (?:start|join|take over) (?:a|an|with) (?:new )?(?:project|model|analysis|team|class|job|ward)|\bat my (?:last|present|current|previous)",
    ),
    cue(
        "presumption",
        "if I joined you",
        r"""
        maybe \b(?:my|our) (?:future|new|next|soon-to-be|upcoming|prospective|shared) (?:\w+ )?(?:team|colleagues?|boss|manager|desk|office|job|role|employer|co-?workers?|position|teammates?|workplace|work|collaboration|tasks|responsibilities|journey|adventure|company|home)\b
        maybe \bsee you (?:all )?(?:on (?:my first|monday|the first|day)|at (?:work|the office|onboarding)|in the office|around the office|soon (?:at|in)|next (?:week|month) (?:at|in))\b
        maybe \b(?:can't|cannot|can not|can hardly|could not|couldn't) wait (?:to (?:start|begin|join|work|be|meet (?:the|my|your)|get (?:started|going)|show you)|until i|for (?:my|our|your|the start))\b
        (?<!since )(?<!after )(?<!in )\bmy first (?:day|week|month|sprint|90 days)\b(?! (?:of|as|at) (?!work|§))
        \b(?:i|we)(?:'m| am|'re| are| look|'ll| will)?(?: very| so| really| already| be)? (?:looking|look|excited|thrilled|eager) (?:forward )?(?:to|about) (?:start\w*|join\w*|becom\w+|being (?:a )?part|be(?:ing)? (?:your|on)|work(?:ing)? (?:with|alongside|for) (?:you|your|the|everyone)|my (?:first|new)|our (?:first|future|work|collab\w*|journey)|get(?:ting)? started|contribut\w+ to (?:our)|onboarding)\b
        """,
        r"\b(?:would|possibility|opportunity|prospect|chance|idea|thought|if)\b|\bnew office you|\bmy (?:next|new) (?:role|job) (?:should|to)|\bat my (?:last|previous)|\bmy first (?:job|years?)\b|\bfirst project (?:was|in)",
    ),
    cue(
        "presumption",
        "if I joined you",
        r"""
        \b(?:i|we)(?:'m| am|'ve| have)(?: already| now| pretty| very| quite| absolutely| totally)* (?:sure|certain|confident|convinced|positive)(?: that)? (?:i(?:'ve| have|'ll| will| am|'m)?|you(?:'ll| will| have|'ve)?|we(?:'ll| will)?|the (?:job|role|position|offer)|this)(?: \w+)? (?:got|get|getting|have|passed|pass|be hired|nail\w*|hire|choose|chosen|pick|call|make|offer|select\w*|mine|have the|won|working together|hear(?:ing)? good|the right|going to (?:hire|offer|choose|work)|land\w*)\b
        """,
        r"\bfind the right\b|\bin our (?:team|company|office) (?:at|then|back)|\b(?:was|were|had|did|last|previous|used to|current|[a-z]{3,}ed)\b|\b(?:at|with|when|then|my) (?:§|my|the) [^.!?\n]*\bour (?:team|product|customers|users|clients|company|platform)|\bwe (?:built|had|cut|moved|ran|reduced|launched|shipped|used)\b|\b(?:i|we) (?:led|built|cut|reduced|grew|moved|ran)\b",
    ),
    cue(
        "presumption",
        "if I joined you",
        r"""
        maybe \bconsider me (?:hired|part|on board|in|yours|your)\b
        \b(?:send(?:ing)? me|expect|expecting|await|awaiting|waiting for|look(?:ing)? forward to) (?:the|my|your|a|an) (?:\w+ )?(?:contract|offer|offer letter|start date|paperwork)\b
        maybe \bwhen (?:do|can|shall|should|may|will|would) i (?:be )?(?:start|begin|join|sign|expect (?:the|my|an) (?:offer|contract))\b
        maybe \bwelcome me\b
        """,
        r"\bis a place\b|\bif (?:you|it|there)\b|\bwould\b|\bshould you\b|\bthank you for (?:the|your|sending)",
    ),
)

SELF_CENTRED: tuple[Cue, ...] = (
    cue(
        "self-centred",
        "say what you would bring",
        r"""
        \b(?:look\w*|good|great|nice|well|fine|shin\w+|prestig\w+|lines?|names?|boost\w*)\b[^.!?\n]{0,25}\b(?:on|in|for|to) my (?:cv|r[eé]sum[eé]|linkedin profile)\b
        """,
        r"\battach|\bsend|\bcorrect|\bmentioned|\bfind|\bseen?\b|\bquestions?\b|\bsee\b|\bgap\b",
    ),
    cue(
        "self-centred",
        "say what you would bring",
        r"""
        maybe \b(?:a |an |the |my |such a |really |very |so ){0,3}(?:good|great|perfect|ideal|best|right|big|huge|wonderful|fantastic|next|logical|amazing|excellent|important|natural|major|nice) (?:\w+ )?(?:step|move|opportunity|thing|boost|chance|jump|leap|stepping stone|springboard|milestone|addition|line|entry|change|place|learning experience|way) (?:forward |up |ahead |to \w+ |on |in |for |into )*(?:for me|for my|in my|to my|on my|my career|my cv|my r[eé]sum[eé]|my growth|my development|my life|my salary)\b
        \b(?:perfect|ideal|great|good|exactly|just|so good|best|right) (?:for (?:me|my|myself)\b|what i (?:need|want|am looking|'m looking|have been looking|wanted|was looking))
        """,
        r"\bgood for me (?:to (?:know|hear|see|learn)|on|any|at)\b|\bwork(?:s)? (?:well |perfectly |fine )?for me\b|\b(?:time|day|date|slot|times|monday|tuesday|wednesday|thursday|friday)\b[^.!?\n]{0,40}\bfor me\b|\b(?:told|showed|explained|heard|knew|read)\b[^.!?\n]{0,20}\bwhat i\b|\bhighlight for me\b|\bclear(?:er)? (?:for|to) me\b",
    ),
    cue(
        "self-centred",
        "say what you would bring",
        r"""
        maybe \b(?:would|will|could|can|to|helps?|might|may|should|which)(?: really| greatly| also| definitely| finally)* (?:help|benefit|boost|advance|further|improve|launch|enhance|kick-?start|accelerate|grow|push|propel|lift|jump-?start|be good for|look (?:good|great) on|round out|strengthen|develop|fulfil|fulfill|open doors for|pay off for|serve|suit) (?:me (?:to )?(?:grow|advance|move|get|reach|achieve|personally|financially|a lot|so much|perfectly|enormously|become|build|develop|learn|earn|with my|in my|realis|realiz)|my (?:own |personal |professional )?(?:career|cv|r[eé]sum[eé]|profile|growth|development|goals?|dreams?|ambitions?|salary|finances|network|life|future|skills|prospects|situation|needs))\b
        maybe \bmy (?:own |personal |career |professional )?(?:career |personal )?(?:goals?|ambitions?|aspirations|dreams?|wishes)\b
        \b(?:i|me) (?:deserve|finally deserve)\b
        maybe \bwhat(?:'s| is) in it for me\b
        maybe \b(?:pays?|paid) (?:so |much |far |really |very )*(?:well|better|more)\b
        maybe \bshort(?:er)? commute\b
        maybe \bclose(?:r)? to (?:my )?(?:home|where i live)\b
        maybe \bbenefits? me\b
        maybe \bgood for my\b
        """,
        r"\bfine (?:for|with) me\b|\bi hope the\b|\bthat would be\b|\bcompetitive\b.*\bthank|\bthe offer\b|\bwithdraw\w*|\b(?:accept\w*|taken?|took|chosen?|chose) (?:a|another|an) (?:\w+ )?(?:position|role|job|offer)\b|\byour customers|\bmodel|\bdashboard|\bforecast",
    ),
)

BOAST: tuple[Cue, ...] = (
    cue(
        "boast",
        "a good match",
        r"""
        \b(?:mistake|wrong|error|shame|foolish|crazy|pity) (?:not )?to (?:hire|choose|pick|take|select|pass on|overlook|lose|reject|let) (?:me|someone like me)\b
        \b(?:should|must|need to|have to|please|reasons? (?:to|why you should)|better|ought to|want to) (?:\w+ )?(?:hire|choose|pick|select|take) me\b
        maybe \b(?:nobody|no ?one|few|hardly anyone|not many)(?: \w+){0,2} (?:knows?|understands?|can|does|has|is|could|masters?|works?)\b[^.!?\n]{0,40}\b(?:than|as|like) (?:i|me|well as i|good as i|much as i|hard as i)\b
        """,
        r"\bif you (?:choose|decide to|hire)|\bmodel\b|\bmethod\b",
    ),
    cue(
        "boast",
        "a good match",
        r"""
        \b(?:i(?:'m| am| was| believe i am| think i am| know i am| would be| 'd be| will be|'ll be| would make| feel i am| truly am| really am| am simply| consider myself)|me|you(?:'ve| have)? (?:found|met|interviewed)|have (?:just )?(?:found|met)|am without doubt|as)(?: (?!not\b|no\b|never\b|hardly\b)\w+){0,3}? (?:the|your|an?|one of the|easily the|by far the|clearly the|simply the|probably the|definitely the|undoubtedly the) (?:(?:very |single |absolute )?(?:best|perfect|ideal|strongest|top|most (?:qualified|suitable|talented|experienced|skilled|capable|gifted)|number one|only|right|greatest|smartest|brightest|finest|exceptional|outstanding|extraordinary|brilliant|amazing|incredible|world[- ]class|top[- ]notch|stellar|superb|unique|first-class|star|perfect|great|valuable|huge|tremendous|incredible))(?: \w+)? (?:candidate|person|choice|fit|man|woman|match|applicant|engineer|analyst|manager|developer|designer|scientist|employee|one|asset|addition|talent|hire|performer|expert|leader|option|answer|solution|match|catch|gift|star)s?\b
        """,
        r"\bdecid\w+\b|\b(?:glad|hope|sure|happy|pleased)(?: that)? you\b|\bi was the only\b|\bif you (?:think|find|feel)\b|\bfinding the right\b|\bfind the right\b|\bwhether i\b",
    ),
    cue(
        "boast",
        "a good match",
        r"""
        \b(?:you|nobody|no ?one|your \w+)(?:'ll|'d| will| would| could| can|'re| are| would be| are going to)(?: \w+)? (?:regret|not regret|never regret|not find|never find|not be (?:sorry|disappointed)|be (?:lucky|sorry|crazy|foolish|mad|amazed|impressed|blown|thrilled|proud to have)|(?:crazy|foolish|mad|lucky) (?:not )?to|fool\w*|miss out|thank me|love (?:me|having me|working with me)|need me(?! to\b)|match me|beat me|do (?:it )?better than me|offer what i)\b
        \byou won't (?:find|regret|be (?:sorry|disappointed))\b
        maybe \b(?:nobody|no ?one|no other|none of|few (?:people|candidates)|hardly anyone)[^.!?\n]{0,40}\b(?:better|like me|as (?:good|well|qualified|motivated|skilled|experienced)|more (?:qualified|motivated|suited|suitable|passionate|experienced)|can match|compares?|comes close|can do what i|than (?:me|i))\b
        """,
        r"\b(?:better|more \w+) than (?:mr|ms|mrs|dr|he|she|they|him|her|§)|\b(?:model|forecast|tool|team|system|solution|product|method|approach|baseline|version)\b|\bbetter than (?:the|any) (?:words?|description)|\bmost of\b",
    ),
    cue(
        "boast",
        "a good match",
        r"""
        \bi(?:'m| am)(?: \w+)? (?:an? )?(?:\w+ ){0,2}(?:genius|guru|ninja|rock ?star|unicorn|wizard|legend|superstar|prodigy|virtuoso|mastermind|exceptional|outstanding|extraordinary|brilliant|amazing|unmatched|unbeatable|second to none|world[- ]class|top[- ]notch|10x|overqualified|irreplaceable|gifted|incredible|highly intelligent|very intelligent|very smart|simply the best|the best|perfect)\b
        maybe \bsomeone (?:like|as \w+ as) me\b
        maybe \bi tick (?:all|every)
        \bno (?:other )?(?:candidate|applicant) (?:can|could|will|has|is)\b
        maybe \bperfect(?:ly)? (?:candidate|fit|suited|match|qualified) for\b
        maybe \b(?:unparalleled|unrivalled|unmatched)\b
        """,
        r"\bi am (?:not|no)\b|\bnot perfect\b|\bhow the team never failed",
    ),
)
