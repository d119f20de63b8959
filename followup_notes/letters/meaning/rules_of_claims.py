"""What is taken for granted, boasted of, asked for oneself, or said to anybody."""

from __future__ import annotations

from followup_notes.letters.meaning.rules import Rule, rule

_OUT = "leave it out"
_BRING = "say what you would bring"

CLAIMS: tuple[Rule, ...] = (
    rule(
        "presumption",
        "if I joined you",
        """
        when|once|as_soon_as|after|before|until|now|till I|WE .. JOIN
        as soon as I .. JOIN
        when|once|after I .. on .. board|team|payroll|inside|there
        MY .. new|future|next|soon-to-be|upcoming .. MINE|EMPLOYER|JOB|role|home|office|life|chapter
        MY first_day|first_week|MINE .. ready|will|next|with|by|near
        MY .. first month|morning|shift|paycheck|salary|project
        MY .. first_day|first_week
        WE WILL .. be .. colleagues|teammates|working|team
        bank details|account
        let_me_know where|which|when|what ... MY .. MINE|desk|laptop|start
        positive|favourable|favorable|good .. ANSWER .. from|soon|will
        WE should|must|need .. our
        MY .. MINE .. ready|will|at|next|in|with|by|near|be
        which|what|where .. MINE .. mine|MY|I .. WILL|sit|get|BE
        our .. new|future|joint|long|own|shared|next .. team|work|together|colleagues|project|success|collaboration|adventure|journey|projects|department
        see YOU .. on|in|at|next|soon|MY|all|monday .. WHEN|office|work|team|monday|start|my|first|there|then|around
        look|looking .. forward to .. working|starting|joining|becoming|being|taking|our|long|beginning|meeting MY|the|with|in|YOUR|collaboration|future|cooperation|work|career|part|a|at|for|as|team|over|up
        CAN not wait|hardly .. to|until .. JOIN|be|meet|get|work|show|see|roll|sit|move
        excited|thrilled|ready|eager|happy|pumped|stoked to .. be .. part|joining|starting|on
        I .. HAVE? .. already|told|gave|begun|started .. QUIT:P|QUIT|everyone|family|parents|friends|boss|landlord|planning|making|telling|packing|looking|buying .. notice|that|I|for|about|a|the|my|new|plans
        I .. HAVE? .. QUIT|QUIT:P|QUIT:G
        told MY|everyone|everybody|people|all .. that|about|I .. got|have|WILL|joining|starting|leaving|job|new|moving
        when do|can|WILL|shall|does I|WE .. start|begin|get|sign|pick|collect|meet .. ?
        send .. ME? .. the|MY|over .. contract|paperwork|offer|agreement|laptop
        prepare|draw|drawing|ready|get|print .. up? MY|the .. contract|paperwork|papers|desk
        welcome|welcoming ME .. to|into|on|aboard
        I .. THINK|assume|take|trust|presume|guess|gather|understand .. that? .. I|MY .. got|have|am|WILL .. JOB|got|it|in|hired|chosen|selected|offer|place|successful|shortlisted|start
        I BE .. CERTAIN .. that? .. I|YOU|it|WE|MY .. WILL|am|have|got|can .. be|hear|DECIDE|get|JOIN|agree|see|chosen|selected|pick|offer|hire|call|make|recognise|recognize|conclude|want|end|in|successful|good news|positive|yes
        I .. CERTAIN|KNOW|feel .. YOU .. WILL? .. DECIDE|agree|love|want|make|conclude|realise|see|find|recognise .. ME|that|I|the right|MY|no
        YOUR|the .. decision|choice|answer|offer .. WILL|should|must|CAN .. be|only .. easy|positive|yes|clear|obvious|favourable|favorable|me|in my
        we both know|agree|felt|saw|feel
        consider ME|it|this .. hired|done|team|yours|on|in
        count ME in
        done deal
        in the bag
        only|just|mere a .. formality|matter
        formality
        meant .. to be|for|us
        match made in
        destined|destiny|fate|kismet
        as .. YOUR|a .. new|newest|next|future|latest .. employee|colleague|hire|member|nurse|engineer|teacher|analyst|manager|designer|developer
        YOUR new|newest|next|future .. employee|colleague|hire|team|nurse|engineer|teacher|analyst|manager|designer|developer|star|assistant
        already .. feel|picture|see|consider|imagine|belong|think|planning|one .. myself|part|at|of|me|like|like|family|sitting|in|as|with|our|how|what
        I .. picture|imagine|see MY|me|myself .. at|in|on|with|sitting|desk|name|leading|running|working
        MY name on
        for .. many|years|long .. to come|years|time
        long|fruitful|successful .. and|collaboration|cooperation|partnership|career|relationship .. with|together|ahead|fruitful|at|collaboration|partnership|cooperation
        start|begin|hand|give|leave .. MY .. notice|job .. today|tomorrow|right|now|so|once|as
        """,
        "IF would chance possibility opportunity offered OTHERS accept THANK asked could accepting accepted confirm hope",
    ),
    rule(
        "boast",
        "a good match",
        """
        I|MY BE|WILL|would|consider|KNOW|think|call|BE|HAVE .. SUPER .. CANDIDATE|for|in|at|on|of|by|to|here|,
        I BE|would|WILL .. the .. one|only|answer|solution|man|woman|person|best|missing|right|obvious|natural|real|whole .. YOU|for|piece|to|who|that|man|woman|candidate|deal|package|choice|person
        the .. SUPER|only|right .. CANDIDATE .. for .. YOU|YOUR|the|this|job
        SUPER CANDIDATE .. YOU .. WILL|can|ever|could|have
        SUPER CANDIDATE .. out|there|available|around|on
        making|make .. mistake|error .. by|if|not|in|with|to
        NOBODY .. better|more|stronger|fitter|smarter
        someone|somebody|person|people|man|woman like ME
        pass|passes|passing|passed|miss|missed|misses|missing .. on|up|over|out ... ME
        I BE .. big deal|thing
        I BE .. catch|gem|treasure|star|weapon|machine|beast|rock_star|prodigy|natural|jewel|unicorn
        I BE YOUR man|woman|guy|girl|gal|person
        YOUR .. star|best employee|player|hire|teacher|nurse|seller|salesperson|engineer|cook|worker
        NOBODY|no_other|few|nothing|RIVAL .. CAN|WILL|BE|has|HAVE|knows|matches|match|do|does|offers|brings|understands|comes ... like|than|as|better|more|I|me|my|close|this
        NOBODY .. OUTDO
        I|MY .. OUTDO .. RIVAL|everyone|anyone|everybody|YOUR|them|any|all|most|expectations
        RIVAL .. OUTDO|compare|match|me .. me|MY|to
        YOU .. WILL|would|can|could|do|are .. NOT|hardly|never|unlikely .. find|meet|get|see|wish|regret|believe|need|go|ask|hire|have|want|be .. SOMEBODY|better|RIVAL|a|another|me|look|for|disappointed|this|it|wrong|more|else|one
        YOU need|want me|someone_like_me
        YOU|lucky|fortunate to have|get|hire .. me|someone|somebody
        YOU .. WILL|would|be|are|were .. be? .. mad|crazy|foolish|fools|lucky|fortunate|silly|stupid|insane|wise|smart|sorry .. to|not|if|NOT
        lucky to have|get|hire|find
        big|great|huge|serious|terrible|biggest .. mistake .. NOT|to|if|of
        BE .. better|stronger|faster|smarter|sharper|superior .. than|to .. RIVAL|anyone|YOUR|any|most|all|everyone|anybody|the|people
        MY .. talent|talents|genius|brilliance|greatness|superiority|excellence|intelligence|iq|charm|gift|gifts|expertise|skills|experience|record|qualifications|abilities .. speak|speaks|BE|will|would|are|far|exceed|unmatched|wasted .. for|SUPER|themselves|itself|exceed|unmatched|far|wasted|beyond|above|obvious|yours
        I .. ACED|ACED:P .. it|the|that|every|YOUR|interview|test|my|all .. interview|test|question|questions|round|exercise|presentation|
        in MY sleep
        eyes closed|shut
        one|blindfolded hand|hands .. tied|behind
        with .. one hand
        I .. can|could|WILL .. fix|solve|save|turn|transform|revolutionise|revolutionize|double|triple|change|put|bring|skyrocket|shake|make|take .. all|YOUR|the|everything|things|it .. problems|company|team|sales|around|revenue|department|issues|troubles|business|world|great|profit|school|ward|kitchen|numbers|next level
        YOUR .. company|team|department|school|firm|hospital|clinic|website|kitchen|business|practice .. NEED|needs|deserves|lucky|lacks|without|would .. me|someone|somebody|like|fresh|exactly|fall|be|suffer
        without me
        hiring|choosing|picking|taking|selecting|having ME .. BE|would|will|means|as|for
        hire|choose|pick|take|select ME .. and|,|or|because|over
        asset to .. any|every|YOU|anyone|all
        I .. never|always .. fail:P|fail|failed|make|made|wrong|right|lose|lost|miss|missed|best|win|won|disappoint|deliver|exceed|succeed .. mistake|mistakes|at|in|a|best|first|
        overqualified
        born .. to|for|leader|salesman|teacher|this
        the whole package
        I .. KNOW|understand .. more|better .. than|about .. RIVAL|anyone|YOUR|anybody|most|everyone|YOU
        I .. do|work|can|learn|teach|write|code|sell|cook|am|bring|offer|have .. NUMBER|twice|ten|double .. times|people|as .. better|faster|more|good|anyone|three|two|harder
        I .. ONLY? .. rarely|seldom .. meet|met|fail|wrong
        far|way|clearly|much|easily|by far|head .. ahead|above|better|superior .. of|than|the|to|RIVAL
        any .. company|employer|team|school|hospital|firm .. would|will|BE .. lucky|happy|glad|proud|fight|kill|jump
        perfect .. for|fit|match|in .. this|YOU|YOUR|the|every|me|job|role|way|I|match
        ticks|tick|ticked|checks|check .. every|all .. box|boxes
        """,
        "OTHERS tool product THANK we",
    ),
    rule(
        "self-centred",
        _BRING,
        """
        how much|many|often|long|high|big|soon|flexible ... PAY .. ?
        what|which|when|how|who|where|are|is|do|does|can|will|could|would|BE|DO .. PAY .. ?
        what BE .. PAY
        what .. do|would|will|can|could .. I|YOU .. get|pay|offer|earn|make|give .. ?
        PAY .. BE|sounds|seems|was|looks .. negotiable|low|lower|higher|little|below|less|not|enough|bit|rather
        PAY expectations|expectation|requirements|demands|review|negotiation
        go|leave|get|knock .. home|early|off
        reason .. I .. applied|want|chose|interested|writing .. PAY|that|because
        use|using|take|see .. this|the|YOUR .. role|job|position|company .. to|as .. move|stepping|springboard|get|become|learn|build
        company|job|role|place|employer|position where|that|which .. I .. grow|promoted|learn|develop|progress|advance|rise
        I .. want|expect|need|require|hope|like|would|am|assume|look|wonder|wondering|ask|know|prefer|insist|care|deserve|curious ... PAY
        I .. ONLY|mainly|mostly|chiefly|primarily|simply|honestly .. apply|applied|interested|want|wanted|need|came|looking|care|took|like .. because|for|in|about|the|this|a
        PAY .. ONLY|mainly|important|matters|matter|main|attracted|attracts|reason|appeal|appeals|why
        applied|apply|interested|want|wanted|attracted|like|chose .. because|for|by|in|due .. PAY|commute|close|money|near|name|title|brand
        want|wants|take|like .. this|the|YOUR .. job|role|position .. because|for|so .. I|it|of|my|YOU
        good|great|perfect|ideal|useful|convenient|practical|easy|best|handy|fits|fit|suit|suits|right|excellent|nice|wonderful|amazing .. for|step|move|ME .. ME|I|MY|in|my .. CAREER|kids|commute|school|life|FAMILY|plans|schedule|personally|
        good|great|perfect|ideal|useful|convenient|practical|wonderful|amazing|huge|fantastic .. for ME
        MY .. CAREER ... grow|boost|benefit|improve|further|need|needs|fit|forward|progress|help|next|take|suit|advance|jump
        grow|boost|benefit|improve|further|advance|launch|jump-start|jumpstart|kick-start|kickstart|help|enhance|build|fill|polish|round|pad|strengthen|finance|fund|enrich|relaunch|speed .. MY|out|up .. CAREER|degree|studies|house|flat|knowledge|english|german
        stepping .. stone
        springboard
        foot in .. door
        in it for
        what|how .. this|YOU|the .. job|role|company|position .. do|offer|give|bring .. for? me
        close|near|close-by|nearby|minutes|walk|walking .. to? MY|from MY|where .. house|home|flat|place|I|live|apartment|kids|gym
        help|helps|let|lets|allow|allows|enable|enables|give|gives ME .. to? .. finally|get|pay|buy|learn|become|move|escape|travel|leave|gain|grow|realise|fulfil|reach|achieve|save|afford|settle|spend|build|work|visa|a
        would|will .. help|let|allow|enable ME .. to? .. get|pay|buy|become|move|escape|travel|leave|gain|grow|fulfil|achieve|save|afford|settle|improve|learn
        I .. get|gain|learn|earn|benefit|profit .. a lot|from .. from|this
        I .. deserve
        benefit|benefits|profit .. me|from
        for MY own .. benefit|growth|development|good|interest
        use|using .. this|it|YOUR .. as .. a|for .. stepping|springboard|spring-board|way|bridge|stopgap|start|bargaining|until|leverage|foot
        until .. something|I .. better|find|figure
        """,
        "asked offered OTHERS offer THANK client customers trial we",
    ),
    rule(
        "filler",
        "say what you mean",
        """
        I .. ONLY .. CONTACTED|following|follow|check|checking|touch|touching|reach|reaching|drop|dropping|pop|popping|bump|bumping|circle|circling|loop|looping|ping|pinging|say|see|seeing|make|wanted|wondering|want .. up|in|base|out|by|back|a|line|hello|hi|if|sure|to
        ONLY .. want|wanted|thought|figured .. to|I|would .. check|touch|reach|follow|see|say|drop|ping|make|loop|circle|pop
        ONLY .. following|checking|touching|reaching|dropping|popping|bumping|circling|looping|pinging|wondering|seeing .. up|in|base|out|by|back|if|a|this|where|how|you
        hope|hoping|trust|trusting .. YOU .. BE|are|had|have|keep|keeping|doing|enjoying|enjoyed ... well|great|good|fine|health|amazing|spirits|fantastic|wonderful|safe|lovely|crushing|sane|nice|ok|okay
        hope|hoping|trust|trusting .. all|everything|things BE|go|goes|going|is .. well|good|great|fine|ok|okay|you
        hope|hoping|trust|trusting .. this|email|e-mail|message|letter|note|mail|it .. finds|reaches|meets|catches .. YOU
        ^ following|circling|checking|touching|reaching|looping|popping|bumping|pinging|hopping .. up|back|in|base|out|this|by|on
        ^ wanted|wondering|hoping|thought|figured .. to|if|I .. see|know|check|nudge|ask|get|hear|find|drop|say
        quick|brief|little|gentle|friendly ping|nudge|check-in|follow-up|bump|hello|one|poke
        YOUR .. esteemed|prestigious|reputed|reputable|renowned|honourable|honorable|valued|respected|good company|organisation|organization|firm|institution|establishment|self|selves|office|school|hospital|university
        respected|dear sir
        YOU|THEY BE .. the .. PRAISE .. interviewer|company|team|leader|boss|person|people|recruiter|manager|place|employer
        PRAISE .. interviewer|interviewers|company|recruiter|boss .. I|in|on|ever|the|world|like|of
        YOUR .. PRAISE .. company|leadership|personality|vision|mind|smile|aura|energy|wisdom|genius|brilliance|presence
        YOU|YOUR .. PRAISE|genius|hero|idol|role_model|legend|inspiration|visionary .. I|ever|in|of|to me|person|interviewer|and|in
        huge|big|massive|great|biggest|lifelong|long-time .. fan|admirer .. of|YOU|YOUR
        I .. worship|adore|idolise|idolize|envy .. YOU|YOUR .. company|work|leadership|for|since|everything|brand|always
        NOT .. met|meet|seen|known|encountered .. SOMEBODY|such|a .. as|more|so|like .. YOU|PRAISE
        every .. word .. YOU
        blown|blew .. me? away
        in awe
        honour|honor|privilege .. of|to .. meet|meeting|be|sit|talk|my|speak|breathe
        """,
        "OTHERS hospital? weather film",
    ),
    rule(
        "casual",
        "a plainer word",
        """
        it|that|this|YOU|interview|chat|talk|I BE|was|were|am .. a? .. blast|blast,|hoot|riot|bummer|killer|banger|dope|lit|epic|sick|rad|gnarly|ace|wicked|legendary|bonkers
        give|gimme|drop|shoot|hit|throw|ping|chuck ME .. a? .. shout|buzz|holler|line|ring|bell|text|up|dm|message|note|bone
        hang|hanging|chill|chilling|kick|kicking .. out|back|it .. with|together|some|YOU|soon|
        grab .. a|some|beer|coffee|lunch|bite|drink|drinks
        catch|see .. YOU .. later|around|soon,
        fingers crossed
        what BE .. up|new|cooking|poppin|the latest|good|shaking
        how BE .. it|things .. going|hanging|shaking
        long time no
        no .. worries|biggie|prob|probs|problemo|sweat|stress
        my bad
        """,
        "OTHERS furnace",
    ),
)
