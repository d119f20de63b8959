"""Manner: filler, apologies, taking things for granted, slang, boasting."""

from __future__ import annotations

from followup_notes.letters.cues import START, Cue, cue

FILLER: tuple[Cue, ...] = (
    cue(
        "filler",
        rf"{START}where (?:are we|do we stand|is this|are things)\b|{START}(?:any|is there any|are there any) (?:chance|luck|movement|progress|developments?|decision|answer|feedback)\b[^.!?\n]{{0,60}}\?",
        "could you tell me what the next steps are",
        r"\bnext steps\b",
    ),
    cue(
        "filler",
        r"\b(?:hit the ground running|think(?:ing)? outside (?:of )?the box|outside[- ]the[- ]box|team player|go-getter|self-starter|synerg\w+|win-win|mov(?:e|ing) the needle|low-hanging fruit|game[- ]changer|(?:give|giving) (?:110|1[0-9]0|a hundred and ten)|results[- ]driven|results[- ]oriented|hard[- ]worker|wear many hats|detail[- ]oriented|proven track record|great fit on paper|go the extra mile|dynamic team|value[- ]add|next level|paradigm|leverage my|take (?:it|things) to the next)\b",
        "say it with an example",
    ),
    cue(
        "filler",
        r"\b(?:just|only|simply|quickly) (?:a (?:quick |short |brief |little |friendly )?(?:note|line|message|e-?mail|check|follow[- ]?up|ping|hello)|checking|following|touching|wanted to|wanting to|want to|thought i'd|thought i would|writing|popping|reaching|pinging|bumping|looking (?:for|to)|seeing|curious|dropping|circling|swinging|trying to|floating|hoping to (?:check|touch|hear|get)|to (?:check|follow|touch|see|say))\b",
        "say what you would like to know",
        r"\b(?:want|wanted) to (?:say thank|be (?:open|honest))|\bjust wanted to (?:say )?thank|\bjust a (?:short )?note to (?:thank|say thank)|\bonly (?:wanted|want) to thank|\bsimply wanted to thank|\bjust want(?:ed)? to (?:thank|express)",
    ),
    cue(
        "filler",
        r"\bcheck(?:ing)? (?:in|back|up)\b(?: with (?:you|your)| on)?|\btouch(?:ing)? base\b|\b(?:circl|loop)(?:e|ing) back\b|\bbump(?:ing)?(?: this| it| my)\b(?! in)|\bping(?:ing)? (?:you|me)\b|\b(?:a |any |some )?(?:quick|brief) (?:question|note|check|check-in|follow[- ]?up|update|word|line|message)\b|\bfollow(?:ing)? up\b|(?:^|(?<=[.!?,] )|\b(?:but|and|so|there|got|have) )(?<!is there )any (?:news|updates?|word|thoughts)(?: yet| so far| for me| on this| from your side)?\?|\b(?:put|push|pull|bring|move|float)(?:ting|ing)? (?:this|it|my \w+)(?: back)? (?:to|at|up|on|in) (?:the )?(?:top|your|front)\b|\b(?:on|back on) your radar\b|\btop of (?:your )?(?:mind|inbox)\b|\bkeep(?:ing)? (?:this|me|my \w+) (?:on your radar|top of|fresh)\b|\breach(?:ing)? out\b|\bget(?:ting)? (?:the|a) ball rolling\b|\bsee(?:ing)? (?:if there(?:'s| is| are) any|what's (?:up|happening|going on)|what is (?:happening|going on)|how (?:it|things|everything)(?:'s| is| are) (?:going|coming))\b",
        "say what you would like to know",
        r"^(?:the|our|my|your) \w+ (?:follow|check)\b|\bcheck in (?:code|the code|data)|\b(?:thank|thanks)[^.!?\n]{0,12} reaching out\b|\byou (?:can |may )?reach(?:ed)? out\b|\bhesitate to reach out|\b(?:how|when|that) (?:you|the|your|they|we)\b[^.!?\n]{0,20}\bcheck|\bfeel free to reach out|\bcheck(?:ing)? (?:in|up|back) (?:with|on) (?:the |their |our )?(?:users|customers|planners|data|team|model|store)|\bcheck-in\b.{0,20}\bdesk\b|\bfollow(?:ing)? up (?:with|by|after)\b(?! you)[^.!?\n]*\b(?:sending|sample|portfolio|users|customers)\b|\bquick (?:question|note|word) (?:about|on|regarding) the\b",
    ),
    cue(
        "filler",
        r"\b(?:hope|trust|hoping)(?: that)? (?:this|my|the|you|your|all|everything|things)\b[^.!?\n]{0,20}\bfinds? you\b",
        "begin with the matter",
        r"\bhope (?:that )?all is well with you\b",
    ),
    cue(
        "filler",
        r"\bi am writing (?:to you )?(?:today )?(?:to|because|in|this|with) (?:follow|check|touch|inquire|enquire|see|let|regard|reference)\b|\bi'm writing (?:to|because) (?:follow|check|touch|inquire|see|ask)\b|\bneedless to say\b|\bas you (?:may|might|probably|already|surely) (?:know|recall|remember|are aware)\b|\bit goes without saying\b|\bfor what it's worth\b|\bat the end of the day\b|\bto make a long story short\b|\bwithout further ado\b",
        "begin with the matter",
    ),
)
APOLOGY: tuple[Cue, ...] = (
    cue(
        "apology",
        r"\b(?:sorry|apologi[sz]e|apologies|forgive me|pardon|excuse)\b[^.!?\n]{0,40}\b(?:bother\w*|disturb\w*|writing|write|e-?mail(?:ing|s)?\b|again|follow\w*|contact\w*|trouble|troubling|intrud\w+|messag\w+|taking (?:up )?(?:more of )?your|taking so much|reaching|nag\w*|pester\w*|bug\w*|spam\w*|impatien\w+|asking|insist\w*|persist\w*|pushy|annoy\w*|inconvenien\w+|interrupt\w*|chas\w+|keep \w+ing|another (?:e-?mail|message|note)|long (?:e-?mail|message|letter)|my english)\b",
        "leave the apology out",
        r"\b(?:sorry|apologi[sz]e|apologies)\b[^.!?\n]{0,25}\b(?:delay|late|tried|mistake|typo|wrong|missing|confusion|mix\w*|error|misspell\w*)\b",
    ),
    cue(
        "apology",
        r"\b(?:hate|don't (?:want|mean|wish|like|intend)|do not (?:want|mean|wish|like|intend)|never (?:want|mean)|not (?:trying|wanting|meaning)|without wanting|hesitat\w+|wouldn't want|would not want|hope (?:i am|i'm|this is|that i am|it's|it is) not)(?: to)? (?:\w+ )?(?:to )?(?:bother\w*|be(?:ing)? (?:a |an )?(?:pest|bother|nuisance|burden|pain|annoy\w+|pushy|a pain|intrusive|impatient|rude)|pester\w*|nag\w*|bug\w*|annoy\w*|disturb\w*|intrud\w+|impos\w+|seem (?:pushy|impatient|annoying)|sound (?:pushy|impatient)|come across|take (?:up )?(?:too much |more |any more )?of? ?your time|spam\w*|harass\w*|chase\w*|waste your|keep (?:writing|asking)|pressure|(?:a )?bother(?:ing)?)\b",
        "leave the apology out",
    ),
    cue(
        "apology",
        r"\b(?:know|sure|understand|realise|realize|imagine|aware|appreciate|certain|guess|suppose|bet)(?: that)?(?: how)? (?:you|your (?:team|schedule|time))(?:'re| are| must be| is| have| probably|'ve| may be| might be)(?: \w+){0,3} (?:busy|swamped|overwhelmed|a lot (?:going|on|to)|full|many (?:applicants|candidates|e-?mails)|plate|tight|precious|limited|better things)\b|\byour busy (?:schedule|time|day|week)\b|\bbusy (?:schedule|person|people|inbox)\b|\bat the risk of\b|\bi (?:realise|realize|know|fear|feel|admit)(?: that)? (?:i am|i'm|i may be|i might be|i have been) (?:being )?(?:a (?:bit |little )?)?(?:annoying|pain|impatient|persistent|pushy|bother|nuisance|burden)\b|\bhumbly\b|\bunworthy\b|\bif (?:it's|it is|this is|that's) not too much (?:trouble|to ask)\b",
        "leave it out",
        r"\bbusy (?:week|day)s? (?:at|in) the (?:store|warehouse|depot)",
    ),
)
PRESUMPTION: tuple[Cue, ...] = (
    cue(
        "presumption",
        r"\b(?:positive|favou?rable|affirmative) (?:reply|response|answer|decision|outcome|feedback|news|verdict)\b|\b(?:when|once|as soon as) i(?:'m| am) (?:on|in|at|with|inside|aboard) (?:the|your|board)\b",
        "if I joined you",
        r"\binterview\b|\bvisit\b|\boffice next\b|\bcity\b",
    ),
    cue(
        "presumption",
        r"\b(?:sign|signing|signed) (?:the|my|a|our) (?:\w+ )?contract\b|\b(?:looking for|found|searching for|rent(?:ed|ing)?|viewed|bought|moving into) (?:an? |some |my )?(?:new )?(?:apartment|flat|house|place|room) (?:near|close|in|by|around|not far|next)\b|\bmoving to (?:your|be closer|the city)\b",
        "if I joined you",
        r"\b(?:supplier|customer|vendor|service|maintenance) contracts?\b|\bwould\b",
    ),
    cue(
        "presumption",
        r"\b(?:when|once|after|as soon as|from the day|until) i(?:'m| am|'ve| have|'ll)? (?:\w+ )?(?:start|join|begin|on ?board(?:ed)?|come (?:on board|aboard)|hired|part of (?:the|your)|(?:work|working) (?:for|with|at|there|together)|take (?:over|up|on)|settle in|get (?:the (?:job|role|offer)|started|going)|a member)\b",
        "if I joined you",
        r"\basked (?:me )?when\b|\bwhen i (?:started|joined|began) (?:at|my|as|in|there|out|with|the (?:work|project|job))\b|\bwould\b|\bif i\b|\bwhen i (?:start|join|take over) (?:a|an|with) (?:new )?(?:project|model|analysis|team|class|job|ward)|\bat my (?:last|present|current|previous)",
    ),
    cue(
        "presumption",
        r"\b(?:my|our) (?:future|new|next|soon-to-be|upcoming|prospective|shared) (?:\w+ )?(?:team|colleagues?|boss|manager|desk|office|job|role|employer|co-?workers?|position|teammates?|workplace|work|collaboration|tasks|responsibilities|journey|adventure|company|home)\b|\bas (?:your|the|a|an) (?:new|future|next|newest|soon-to-be) (?!to\b)[\w§-]+|\bsee you (?:all )?(?:on (?:my first|monday|the first|day)|at (?:work|the office|onboarding)|in the office|around the office|soon (?:at|in)|next (?:week|month) (?:at|in))\b|\b(?:can't|cannot|can not|can hardly|could not|couldn't) wait (?:to|until|for (?:my|our|your|the (?:first|start)))\b|(?<!since )(?<!after )(?<!in )\bmy first (?:day|week|month|sprint|90 days)\b(?! (?:of|as|at) (?!work|§))|\b(?:i|we)(?:'m| am|'re| are| look|'ll| will)?(?: very| so| really| already| be)? (?:looking|look|excited|thrilled|eager) (?:forward )?(?:to|about) (?:start\w*|join\w*|becom\w+|being (?:a )?part|be(?:ing)? (?:your|on)|work(?:ing)? (?:with|alongside|for) (?:you|your|the|everyone)|my (?:first|new)|our (?:first|future|work|collab\w*|journey)|get(?:ting)? started|contribut\w+ to (?:our)|onboarding)\b",
        "if I joined you",
        r"\b(?:would|possibility|opportunity|prospect|chance|idea|thought|if)\b|\bnew office you|\bmy (?:next|new) (?:role|job) (?:should|to)|\bat my (?:last|previous)|\bmy first (?:job|years?)\b|\bfirst project (?:was|in)",
    ),
    cue(
        "presumption",
        r"\b(?:see|meet|join|grow|shape|improve|build|for|with|in|of|on|lead|to) our (?:own )?(?:team|product|products|customers|clients|office|roadmap|company|codebase|stack|users|mission|department|platform)\b|\b(?:i|we)(?:'m| am|'ve| have)(?: already| now| pretty| very| quite| absolutely| totally)* (?:sure|certain|confident|convinced|positive)(?: that)? (?:i(?:'ve| have|'ll| will| am|'m)?|you(?:'ll| will| have|'ve)?|we(?:'ll| will)?|the (?:job|role|position|offer)|this)(?: \w+)? (?:got|get|getting|have|passed|pass|be hired|nail\w*|hire|choose|chosen|pick|call|make|offer|select\w*|mine|have the|won|working together|hear(?:ing)? good|the right|going to (?:hire|offer|choose|work)|land\w*)\b",
        "if I joined you",
        r"\bfind the right\b|\bin our (?:team|company|office) (?:at|then|back)|\b(?:was|were|had|did|last|previous|used to|current|[a-z]{3,}ed)\b|\b(?:at|with|when|then|my) (?:§|my|the) [^.!?\n]*\bour (?:team|product|customers|users|clients|company|platform)|\bwe (?:built|had|cut|moved|ran|reduced|launched|shipped|used)\b|\b(?:i|we) (?:led|built|cut|reduced|grew|moved|ran)\b",
    ),
    cue(
        "presumption",
        r"\bi(?:'ve| have)? (?:already |even |just )+(?:told|given|gave|started|planned|booked|resigned|quit|handed|moved|found|bought|signed|looked for|been looking|declined|cancelled|canceled|ordered|arranged|imagin\w+|picture\w*|feel|felt|see|consider)\b[^.!?\n]{0,40}\b(?:notice|job|resign\w*|flat|apartment|house|place|family|friends|moving|part of|team|colleague|other (?:offers|interviews)|plans?|desk|member|myself|one of you|at home|onboarding|my boss)\b|\bconsider me (?:hired|part|on board|in|yours|your)\b|\b(?:send(?:ing)? me|expect|expecting|await|awaiting|waiting for|look(?:ing)? forward to) (?:the|my|your|a|an) (?:\w+ )?(?:contract|offer|offer letter|start date|paperwork)\b|\bwhen (?:do|can|shall|should|may|will|would) i (?:be )?(?:start|begin|join|sign|expect (?:the|my|an) (?:offer|contract))\b|\bwelcome me\b|\bwe(?:'ll| will| are going to) (?:be (?:working|a great|an? )|do great|achieve|make a great|work (?:very |so )?(?:well|great)|have a great|accomplish)\b|\b(?:the|this) (?:job|role|position) is (?:mine|as good as|already)\b",
        "if I joined you",
        r"\bis a place\b|\bif (?:you|it|there)\b|\bwould\b|\bshould you\b|\bthank you for (?:the|your|sending)",
    ),
)
SELF_CENTRED: tuple[Cue, ...] = (
    cue(
        "self-centred",
        r"\b(?:near|close to|around the corner from|minutes from|next to) (?:my (?:home|house|flat|place|apartment)|where i live|home)\b|\bmy (?:salary|financial|pay|income) (?:expectations?|wishes|requirements?|needs|goals?)\b|\bfits? (?:\w+ )?(?:my (?:life|lifestyle|schedule|plans|needs|family|salary))\b",
        "say what you would bring",
        r"\bslot|\btime\b|\bday\b|\byou asked\b|\bquestion\b",
    ),
    cue(
        "self-centred",
        r"\b(?:on|in|for|to) my (?:cv|r[eé]sum[eé]|linkedin profile)\b(?! (?:you|and|is|for|i|if)\b)",
        "say what you would bring",
        r"\battach|\bsend|\bcorrect|\bmentioned|\bfind|\bseen?\b|\bquestions?\b|\bsee\b|\bgap\b",
    ),
    cue(
        "self-centred",
        r"\b(?:a |an |the |my |such a |really |very |so ){0,3}(?:good|great|perfect|ideal|best|right|big|huge|wonderful|fantastic|next|logical|amazing|excellent|important|natural|major|nice) (?:\w+ )?(?:step|move|opportunity|thing|boost|chance|jump|leap|stepping stone|springboard|milestone|addition|line|entry|change|place|learning experience|way) (?:forward |up |ahead |to \w+ |on |in |for |into )*(?:for me|for my|in my|to my|on my|my career|my cv|my r[eé]sum[eé]|my growth|my development|my life|my salary)\b|\b(?:perfect|ideal|great|good|exactly|just|so good|best|right) (?:for (?:me|my|myself)\b|what i (?:need|want|am looking|'m looking|have been looking|wanted|was looking))",
        "say what you would bring",
        r"\bgood for me (?:to (?:know|hear|see|learn)|on|any|at)\b|\bwork(?:s)? (?:well |perfectly |fine )?for me\b|\b(?:time|day|date|slot|times|monday|tuesday|wednesday|thursday|friday)\b[^.!?\n]{0,40}\bfor me\b|\b(?:told|showed|explained|heard|knew|read)\b[^.!?\n]{0,20}\bwhat i\b|\bhighlight for me\b|\bclear(?:er)? (?:for|to) me\b",
    ),
    cue(
        "self-centred",
        r"\b(?:would|will|could|can|to|helps?|might|may|should|which)(?: really| greatly| also| definitely| finally)* (?:help|benefit|boost|advance|further|improve|launch|enhance|kick-?start|accelerate|grow|push|propel|lift|jump-?start|be good for|look (?:good|great) on|round out|strengthen|develop|fulfil|fulfill|open doors for|pay off for|serve|suit) (?:me (?:to )?(?:grow|advance|move|get|reach|achieve|personally|financially|a lot|so much|perfectly|enormously|become|build|develop|learn|earn|with my|in my|realis|realiz)|my (?:own |personal |professional )?(?:career|cv|r[eé]sum[eé]|profile|growth|development|goals?|dreams?|ambitions?|salary|finances|network|life|future|skills|prospects|situation|needs))\b|\bmy (?:dream|ideal|perfect) (?:job|role|company|position|employer|opportunity)\b|\bdream (?:job|come true|company)\b|\bmy (?:own |personal |career |professional )?(?:career |personal )?(?:goals?|ambitions?|aspirations|dreams?|wishes)\b|\b(?:i|me) (?:deserve|finally deserve)\b|\bwhat i (?:can|could|would|will|hope to|want to) (?:get|gain|earn|learn|take) (?:out|from|here)?\b|\bwhat(?:'s| is) in it for me\b|\b(?:salary|pay|money|benefits|perks|bonus|vacation|holidays?|commute|remote work|home ?office|free (?:lunch|food)|title|prestige)\b[^.!?\n]{0,40}\b(?:attract\w*|appeal\w*|convenient|closer|great|good|nice|important to me|excit\w+|better|higher|shorter|for me|perfect|love|looks)\b|\b(?:attract\w*|appeal\w*|excit\w+|love|like|interested in|motivated by|drawn to) (?:\w+ ){0,4}(?:salary|pay|money|benefits|perks|bonus|vacation|commute|title|prestige)\b|\b(?:pays?|paid) (?:so |much |far |really |very )*(?:well|better|more)\b|\bshort(?:er)? commute\b|\bclose(?:r)? to (?:my )?(?:home|where i live)\b|\bbenefits? me\b|\bgood for my\b",
        "say what you would bring",
        r"\bfine (?:for|with) me\b|\bi hope the\b|\bthat would be\b|\bcompetitive\b.*\bthank|\bthe offer\b|\bwithdraw\w*|\b(?:accept\w*|taken?|took|chosen?|chose) (?:a|another|an) (?:\w+ )?(?:position|role|job|offer)\b|\byour customers|\bmodel|\bdashboard|\bforecast",
    ),
)
GENERIC: tuple[Cue, ...] = (
    cue(
        "generic",
        r"\bto whom (?:it|this) may concern\b|\bdear (?:team|sir|sirs|madam|sir or madam|sir/madam|madam or sir|madam/sir|sir or ma'am|mister|recruiting team|recruitment team|recruiter|hr|hr team|hr department|human resources|interviewer|interviewers|employer|company|all|team member|reader|friend|candidate|potential employer|selection committee|search committee|talent team)\b|\b(?:your|the) (?:esteemed|reputable|prestigious|renowned|respected|great|valued|well-known|good|fine) (?:company|organi[sz]ation|firm|institution|enterprise|corporation|establishment)\b|\bthe (?:above|aforementioned|abovementioned|above-mentioned) (?:position|role|job)\b|\b(?:the|this|your) (?:position|job|role) (?:you (?:advertised|are offering|posted)|on offer|advertised)\b|\ba company (?:like|such as) yours\b|\bdear hiring (?:manager|team|committee|department|lead|staff)s?\b",
        "Dear and the name",
    ),
)
CASUAL: tuple[Cue, ...] = (
    cue("casual", r"\b(?:hi|hello|hey) (?:dear|there|again|love|my friend)\b", "Dear and the name"),
    cue(
        "casual",
        r"(?<![\w'])let's (?:get|do|make|go|talk|start|move|close|seal|rock|chat|meet|hop|jump|grab|face|keep|hope|be|say|see)\b",
        "a plainer word",
    ),
    cue(
        "casual",
        r"(?<![\w'-])(?:hey(?: there| guys| all)?|hiya|yo|howdy|sup|what's up|wassup|guys|folks|dudes?|bro|bruh|mate|buddy|pal|peeps|fam|lol|lmao|rofl|haha+|hehe+|omg|btw|fyi|imo|imho|tbh|idk|ikr|thx|tks|tnx|tysm|pls|plz|ppl|msg|gr8|b4|2day|2moro|2nite|l8r|4u|cya|ttyl|brb|np|nvm|fwiw|afaik|tl;dr|gonna|wanna|gotta|kinda|sorta|dunno|lemme|gimme|gotcha|y'all|ain't|cuz|coz|'cause|'bout|yeah+|yep|yup|nope|nah|yay|woo+t?|whoa|wow|oops|ugh|meh|duh|cool(?!ing|ed|er|ant| down| head| water| air| place| chain| room| storage|[- ]headed)|awesome(?:ness)?|stoked|psyched|pumped|amped|hyped|jazzed|epic|dope|badass|kick-?ass|legit|bummer|bummed|freaking|frickin|friggin|damn|darn|crap(?:py)?|heck|hell|sucks?|sucked|shit\w*|fuck\w*|wtf|bloody|xoxo|xx+|cheerio|toodles|ciao|laters|peace out|catch you later|see ya|seeya|catch ya|talk soon|ttys|u|ur|r u|no worries|no probs|no biggie|my bad|piece of cake|no-brainer|a blast|had a ball|blown away|mind[- ]blow\w*|knocked it out|crush(?:ed|ing) it|nail(?:ed|ing) it|kill(?:ed|ing|s) it|rock(?:ed|s|ing) (?:it|the)|slay\w*|vibe[sd]?|vibing|vibes|chill(?! (?:chain|room|water|effect))|chillax\w*|chilled out|hang(?:ing)? out|hit me up|shoot me|holler|gimme a shout|give me a shout|drop me a line|fire away|keep me in the loop|ball(?:'s| is) in your court|fingers crossed|knock on wood|bucks|tons? of|loads of|heaps of|a bunch of|bunch of|stuff|gimmick|super (?:excited|cool|interesting|happy|fun|stoked|keen|pumped|nice|great|helpful|impressed|awesome|interested|curious|thrilled|glad|grateful|chill|quick|easy|fast|important)|totally|literally|insanely|crazy (?:good|interested|excited|about|fun)|pretty (?:cool|awesome|sweet|neat|rad)|neat|rad|sweet!|sick!|lit|on fire|fo sho|for sure|you rock|you're the best|just kidding|kidding|joking|no pun|joke|jk|winky|wink|smiley|cheers(?: mate)?|thanks a (?:bunch|ton|million)|thanks a ton|a million thanks|big thanks|hugs|love,|lots of love|kisses)(?![\w'-])",
        "a plainer word",
        r"\b(?:the|your|a|of) (?:super|cool|lit|vibe) (?:store|chain|project|app)\b|\bice|\brock (?:music|climb)|\bfor sure\b.*\bnot\b|\btons? of (?:steel|fruit|freight|co2|waste|goods|cargo|grain)|\b\d+ tons? of\b|\bheavy stuff|\bstuff(?:ed|ing)\b|\bjoke(?:s|d)? about\b",
    ),
)
BOAST: tuple[Cue, ...] = (
    cue(
        "boast",
        r"\b(?:decision|choice|choosing|hiring) (?:me )?(?:should|must|would|will|ought to) (?:\w+ )?(?:be )?(?:easy|simple|clear|obvious|straightforward)\b|\b(?:easy|obvious|clear|only) (?:decision|choice)\b",
        "a good match",
        r"\bnot an easy\b|\bnot (?:\w+ )?easy\b|\bdesign\b|\btechnolog\w+",
    ),
    cue(
        "boast",
        r"\b(?:mistake|wrong|error|shame|foolish|crazy|pity) (?:not )?to (?:hire|choose|pick|take|select|pass on|overlook|lose|reject|let) (?:me|someone like me)\b|\b(?:should|must|need to|have to|please|reasons? (?:to|why you should)|better|ought to|want to) (?:\w+ )?(?:hire|choose|pick|select|take) me\b|\b(?:nobody|no ?one|few|hardly anyone|not many)(?: \w+){0,2} (?:knows?|understands?|can|does|has|is|could|masters?|works?)\b[^.!?\n]{0,40}\b(?:than|as|like) (?:i|me|well as i|good as i|much as i|hard as i)\b|\b(?:hands down|by far|without question|without a doubt|undoubtedly|no doubt) (?:\w+ )?(?:the|your|one of)\b",
        "a good match",
        r"\bif you (?:choose|decide to|hire)|\bmodel\b|\bmethod\b",
    ),
    cue(
        "boast",
        r"\b(?:i(?:'m| am| was| believe i am| think i am| know i am| would be| 'd be| will be|'ll be| would make| feel i am| truly am| really am| am simply| consider myself)|me|you(?:'ve| have)? (?:found|met|interviewed)|have (?:just )?(?:found|met)|am without doubt|as)(?: \w+){0,3}? (?:the|your|an?|one of the|easily the|by far the|clearly the|simply the|probably the|definitely the|undoubtedly the) (?:(?:very |single |absolute )?(?:best|perfect|ideal|strongest|top|most (?:qualified|suitable|talented|experienced|skilled|capable|gifted)|number one|only|right|greatest|smartest|brightest|finest|exceptional|outstanding|extraordinary|brilliant|amazing|incredible|world[- ]class|top[- ]notch|stellar|superb|unique|first-class|star|perfect|great|valuable|huge|tremendous|incredible))(?: \w+)? (?:candidate|person|choice|fit|man|woman|match|applicant|engineer|analyst|manager|developer|designer|scientist|employee|one|asset|addition|talent|hire|performer|expert|leader|option|answer|solution|match|catch|gift|star)s?\b",
        "a good match",
        r"\bdecid\w+\b|\b(?:glad|hope|sure|happy|pleased)(?: that)? you\b|\bi was the only\b|\bif you (?:think|find|feel)\b|\bfinding the right\b|\bfind the right\b|\bwhether i\b",
    ),
    cue(
        "boast",
        r"\b(?:you|nobody|no ?one|your \w+)(?:'ll|'d| will| would| could| can|'re| are| would be| are going to)(?: \w+)? (?:regret|not regret|never regret|not find|never find|not be (?:sorry|disappointed)|be (?:lucky|sorry|crazy|foolish|mad|amazed|impressed|blown|thrilled|proud to have)|(?:crazy|foolish|mad|lucky) (?:not )?to|fool\w*|miss out|thank me|love (?:me|having me|working with me)|need me(?! to\b)|match me|beat me|do (?:it )?better than me|offer what i)\b|\byou won't (?:find|regret|be (?:sorry|disappointed))\b|\b(?:nobody|no ?one|no other|none of|few (?:people|candidates)|hardly anyone)[^.!?\n]{0,40}\b(?:better|like me|as (?:good|well|qualified|motivated|skilled|experienced)|more (?:qualified|motivated|suited|suitable|passionate|experienced)|can match|compares?|comes close|can do what i|than (?:me|i))\b|\b(?:better|more (?:qualified|experienced|suited|skilled|talented)|far ahead of|superior to|head and shoulders above|stand out from|outperform\w*|outshine\w*) (?:\w+ )?(?:than |above |from )?(?:any|every|all|the|most|anyone|anybody|other|your) ?(?:of )?(?:the )?(?:other |else|rest|competition)?(?:candidates?|applicants?|ones|people|team|engineers?|competitors?|else|rest|others?)\b|\b(?:better|superior|smarter|stronger) (?:than|to) (?:anyone|anybody|everyone|everybody|most)\b",
        "a good match",
        r"\b(?:better|more \w+) than (?:mr|ms|mrs|dr|he|she|they|him|her|§)|\b(?:model|forecast|tool|team|system|solution|product|method|approach|baseline|version)\b|\bbetter than (?:the|any) (?:words?|description)|\bmost of\b",
    ),
    cue(
        "boast",
        r"\bi(?:'m| am)(?: \w+)? (?:an? )?(?:\w+ ){0,2}(?:genius|guru|ninja|rock ?star|unicorn|wizard|legend|superstar|prodigy|virtuoso|mastermind|exceptional|outstanding|extraordinary|brilliant|amazing|unmatched|unbeatable|second to none|world[- ]class|top[- ]notch|10x|overqualified|irreplaceable|gifted|incredible|highly intelligent|very intelligent|very smart|simply the best|the best|perfect)\b|\b(?:lucky|fortunate|privileged|blessed) to (?:have|get|hire) (?:me|someone like me)\b|\bsomeone (?:like|as \w+ as) me\b|\bi (?:aced|crushed|smashed|killed|nailed|dominated|rocked) (?:it|the|that|every|your|this)\b|\bmy (?:exceptional|outstanding|extraordinary|brilliant|unmatched|unparalleled|unrivalled|unique|amazing|incredible|superior|stellar|superb|impressive|remarkable|vast|immense|perfect|world-class|excellent) (?:\w+ )?(?:skills?|talents?|abilit\w+|experience|knowledge|track record|intelligence|expertise|work ethic|achievements?|results|qualities|background|portfolio|qualifications?|mind)\b|\bnever fail(?:ed|s)?\b|\balways (?:the best|succeed|exceed|deliver perfect|number one)\b|\bi tick (?:all|every)|\bno (?:other )?(?:candidate|applicant) (?:can|could|will|has|is)\b|\bwithout (?:a )?(?:any )?doubt (?:the|your) (?:best|right|ideal|perfect)|\bperfect(?:ly)? (?:candidate|fit|suited|match|qualified) for\b|\b(?:unparalleled|unrivalled|unmatched)\b",
        "a good match",
        r"\bi am (?:not|no)\b|\bnot perfect\b|\bhow the team never failed",
    ),
)
