"""Reproach and complaint: who did not answer, what took too long, what was badly done."""

from __future__ import annotations

from followup_notes.letters.meaning.rules import Rule, rule

_STANDS = "could you tell me how things stand"
_HEAR = "I would be glad to hear how things stand"
_OUT = "leave it out"

REPROACH: tuple[Rule, ...] = (
    rule(
        "accusation",
        _HEAR,
        """
        YOU|THEY|NOBODY|SOMEBODY .. NOT .. REPLY|DECIDE|FAIL
        YOU|THEY|NOBODY HAVE|DO .. NOT .. say|said|read|see|seen|looked|opened|showed|shown ... ME|MY|I|anything|word
        NOBODY .. REPLY|DECIDE|FAIL|said|says|knows|bothers|cares|seems
        YOU|THEY|SOMEBODY HAVE|DO? .. IGNORE:P ... ME|MY|I|us|WE
        YOU|THEY HAVE IGNORE:P
        YOU BE .. IGNORE:G
        YOU keep|kept IGNORE:G
        YOU .. IGNORE:P
        YOUR THEY .. IGNORE:P
        I BE .. IGNORE:P by YOU
        I BE|feel|felt .. being? IGNORE:P
        YOU|THEY .. FAIL:P to
        YOU said? . NOT FAIL
        """,
        "IF PLEASE THANK OTHERS",
    ),
    rule(
        "accusation",
        _STANDS,
        """
        ^ WHY BE|HAVE|DO|WILL|CAN .. YOU|THEY|NOBODY|SOMEBODY|I|this|it|there|NOT|my|everything|the
        ^ WHY ... NOT|YOU|so|NOBODY
        ~ WHY BE|HAVE|DO .. YOU|I|NOBODY .. ... ?
        WHY YOU .. NOT
        WHY I HAVE? BE? .. NOT|WAIT|IGNORE|rejected|turned|refused|declined|overlooked
        WHY I WILL? NOT
        WHY my ... NOT|rejected|refused|declined|ignored
        WHY SOMEBODY WILL|would
        WHY it|this BE|HAVE|DO|takes|takes|take .. so|such|taking|NOT|long
        ^ how hard|difficult|long|many|much|often CAN|BE|do|does|DO|longer|more|time|times ... ?
        how long I|WE BE|HAVE|DO? .. MUST|WAIT
        how much longer
        should|must|would NOT be .. this|that|so|too .. hard|difficult|complicated|tricky|much|long
        so|that|this|too|really hard|difficult|much|complicated .. to .. REPLY|send|write|pick|type|drop|give|answer
        reason .. for|why|that|behind .. LACK|delay|YOU|NOBODY|I|nothing
        without .. telling|informing|letting|saying|notifying|warning|replying|answering
        for once
        some|any kind|sort|form of .. ANSWER|sign
        finally|eventually|ever .. REPLY|DECIDE|HEAR|ANSWER
        SOMEBODY|YOU .. finally
        starting|beginning|begin|start|started|began to .. THINK|wonder|worry|lose|feel|doubt|question|suspect|ask
        company|firm|organisation|organization|team|school|hospital|place .. YOUR|this|such|with|of .. size|reputation|standing|calibre|caliber|stature|renown|prestige
        I WILL|had have? thought|expected|hoped|assumed
        SOMEBODY .. with|in|who|more .. authority|charge|competent|responsible|senior|power
        BE .. it|this|that .. normal|usual|standard|common|customary|policy|habit ... YOU|YOUR|candidates|applicants
        where .. they|I|WE|candidates|applicants .. stand
        candidates|applicants .. deserve|expect
        it|that|this BE .. telling|funny|ironic|remarkable|amusing|amazing|strange|curious|odd that|how|when|since ... YOU|I|NOBODY
        ~ what HAVE? changed|happened .. ?
        given|gave|give|giving YOU .. chance|chances|time|opportunity|opportunities|days|weeks|every|ample
        still in .. race|running|mix|frame|game|picture|pool
        I HAVE .. patient
        there .. limit|limits|end .. to|.
        I WILL .. lying|lie if
        MY time BE .. valuable|precious|money|limited|also|important|worth
        ~ HAVE YOU .. moved|lost|given|gone .. on|interest|up|with|cold
        how many more|times
        what HAVE? happened to|with|happen
        what BE .. YOU .. ?
        what BE .. going|hold-up|holdup|happening|problem|delay|excuse|matter|taking|wrong|hold|stopping|keeping|game|point
        what .. takes? .. so long
        taking so|this|too|forever|ages long?
        take so|this|too|forever|ages long
        what did I do to|wrong
        what .. I .. did|do|done|said wrong
        what more .. YOU|I
        ^ where BE YOU|my|the|that|WE|I
        ^ where do|does I|WE|my|things
        ^ BE|HAVE SOMEBODY .. there|home|read|reading|alive|going|looked|seen|even
        ^ BE YOU .. STILL|even|really|ever|seriously|going IGNORE|interested|REPLY|there|alive|hiring|planning|DECIDE|considering|FAIL
        ^ DO YOU .. even|really|ever|seriously|always|usually|intend|plan|mean ... REPLY|DECIDE|IGNORE|treat|candidates|applicants|people|me
        ^ HAVE YOU .. FAIL|forgotten|IGNORE|forgot|lost|DECIDE|even|REPLY|read|changed|moved|made|filled|come
        ^ DO YOU .. IGNORE|get|receive|DECIDE|REPLY|lose|read|see ... ?
        ^ DO SOMEBODY .. REPLY|get|receive|read|see|know|care|work ... ?
        ^ BE I|it .. NOT .. ?
        did YOU .. DECIDE|IGNORE|forget .. ?
        HAVE YOU .. DECIDE|IGNORE|forget:P|forgotten .. STILL .. ?
        """,
        "THANK OTHERS IF asked could can?",
    ),
    rule(
        "accusation",
        _HEAR,
        """
        NO ... ANSWER ... from|since|STILL|SPAN|after|came|given|either|whatsoever|YOU
        NOT .. a|any|single|one|so .. ANSWER
        I|WE .. NOT .. HEAR:P .. anything|back|from|YOU|ANSWER|STILL
        NOT .. so much as
        nothing but SILENCE
        nothing .. from|since YOU|then|SPAN|I|WE
        HEAR:P nothing|zero
        I|WE .. STILL .. WAIT:G|NOT|without|no
        STILL .. no|nothing|NOT|without .. ANSWER|from
        I|WE HAVE BE? .. WAIT ... SPAN|patiently|since|STILL|YOU
        I|WE BE .. WAIT:G .. for|since|on|here|STILL
        I .. WAIT:P|WAIT:G ... NUMBER SPAN
        I .. WAIT:G .. YOUR .. ANSWER
        left WAIT:G|wondering|guessing|hanging
        kept|keep|keeping|left|leave|leaving ME|us|people|candidates WAIT:G|in|on|hanging|guessing|wondering|dangling
        NUMBER .. SPAN .. later|HAVE? passed|have gone|of SILENCE|without|and counting|overdue|late|is a long
        NUMBER|AGAIN SPAN now and|with|since|that I|YOU|NO
        for NUMBER .. SPAN now|STILL
        SPAN HAVE passed|gone|flown|elapsed|come
        SPAN after SPAN
        SPAN . SPAN STILL
        SILENCE .. from|since|on YOU|YOUR|then|I|our
        YOUR|this|such|total|complete|deafening|utter|absolute|with .. SILENCE
        YOUR .. LACK
        the LACK of .. ANSWER|COURTESY|communication|contact|interest|respect|progress|professionalism|news|transparency|clarity
        """,
        "IF THANK OTHERS sorry worry rush hurry",
    ),
    rule(
        "accusation",
        "I understood that",
        """
        YOU|THEY HAVE? SAY:P|promised|assured|agreed|claimed|swore|guaranteed|insisted|led ME .. that? ... WILL|were|was|not|but
        YOU|THEY HAVE? .. SAY:P I|it|YOU|THEY|there|the .. WILL|were
        YOU gave|given ME YOUR word
        YOU .. promised|assured|guaranteed|swore ME|that|to|a|an
        YOU were .. one|ones who|that
        YOU .. stick|keep|honour|honor .. to? .. commitments|word|promises|promise|them|what
        I was|were to .. HEAR|receive|get
        I BE|HAVE|had .. hoping|expecting|hoped|expected|assumed .. YOU|THEY|SOMEBODY WILL
        I .. hoped|expected|thought|assumed ... ANSWER|REPLY|hear ... STILL
        YOU|THEY|SOMEBODY .. HAVE ... by_now
        YOU|YOUR .. broken|broke|break .. word|promise|promises|agreement|deal|commitment
        I BE|got|feel|felt .. told|promised|assured|SAY:P ... WILL|by|within|but|SPAN
        contrary to|unlike what|YOUR|YOU?
        despite|in_spite YOU|YOUR|what|the|being|promises|assurances ... YOU|promised|SAY|MY|assurance|promise
        what|as|that|which YOU .. promised|guaranteed|agreed
        so|that much for .. YOU|YOUR|your|promise|prompt|quick|open
        YOU owe|owes ME|it|us|MY
        BE|feel|felt owed
        YOU MUST|CAN .. HAVE .. at|REPLY:P|DECIDE:P|told|let|SAY:P|warned|said|given|sent|known
        YOU|SOMEBODY CAN|WILL|MUST at least
        at least YOU|SOMEBODY CAN|WILL|MUST
        the least YOU|SOMEBODY|THEY CAN|WILL|MUST
        COURTESY ... YOU|SOMEBODY|REPLY|ANSWER
        YOU|THEY|SOMEBODY|some|have|had|HAVE|expected|expect|a|of|show|shown|lack|lacks .. COURTESY
        """,
        "IF THANK OTHERS",
        told=True,
    ),
    rule(
        "accusation",
        _OUT,
        """
        OBVIOUS .. YOU|NOBODY|THEY|my|I ... NOT|BE|HAVE|FAIL|too|no
        YOU|THEY|somebody .. OBVIOUS .. HAVE|NOT|do|BE
        I guess|suppose|assume|gather|take|presume|conclude|imagine .. no|nobody|it|there ... no|NOT|nobody
        I THINK:B .. YOU|my|I|that|NOBODY ... NOT|IGNORE|SOMEBODY|RIVAL|lost|no|found|gone|spam|forgot|forgotten|moved|changed|busy|reject
        I CAN ONLY THINK|conclude|wonder
        maybe|perhaps YOU|my|I|THEY|somebody .. NOT|IGNORE|RIVAL|lost|no|found|spam|too|HAVE
        YOU seem|appear|seems|appears to? .. NOT|IGNORE|HAVE|no|busy|think|RIVAL
        it seems|appears|looks|feels .. like|as|that|though ... YOU|I|NOBODY|my ... NOT|IGNORE|RIVAL|no|lost|waste|do|care|forgotten|fallen|vanished|BAD
        BE|am|was I .. NOT .. enough|worth|important
        BE|HAVE .. too much to ask|expect
        YOU .. MUST .. HAVE .. forgotten|lost|missed|overlooked|IGNORE:P|mislaid|better
        YOU always|constantly|continually|repeatedly|never
        YOU can|could not .. expect|just|simply|treat|leave
        do YOU treat|think|realise|realize|know|understand|have|even how|that|any|this|what|I
        treat|treated|treats|treating .. candidates|applicants|people|me|us .. like|this|with|badly|so|in|such
        the way YOU|I|people|candidates .. treat:P|treat|treated|handle|handled|BE|HAVE
        that|this|it BE no|not|hardly .. way|how .. to? treat|run|do|handle|people|candidates|normal|businesslike
        I .. AGAIN CONTACTED:P|CONTACTED
        I HAVE .. CONTACTED:P .. YOU|YOUR|§|several|NUMBER|repeatedly|AGAIN|and|every|SPAN
        I .. CONTACTED:P .. AGAIN|NUMBER .. times|e-mails|emails|messages|without|but
        NUMBER .. emails|e-mails|messages|calls|voicemails|attempts|letters .. unanswered|later|in|without|ago|from|to|I
        AGAIN|LAST .. e-mail|email|message|attempt|time .. I|from|in|this|about|unanswered|to
        my .. unanswered|previous|earlier|NUMBER .. emails|e-mails|messages|calls|voicemails
        went|gone|remain|remained|remains|stayed|be unanswered|unread|unacknowledged|unreturned
        fell|fallen|falling on deaf
        YOUR own? promise|word|deadline|date|timeline|commitment .. HAVE? passed|come|expired|gone|lapsed|slipped|means|meant
        the .. deadline|date|timeline|week YOU .. passed|come|expired|gone|named|lapsed|promised|set|gave|mentioned HAVE|BE|passed|came
        """,
        "IF THANK OTHERS customers could enjoyed if",
    ),
)

COMPLAINT: tuple[Rule, ...] = (
    rule(
        "complaint",
        _OUT,
        """
        I|WE BE|feel|felt|am|get|got|HAVE .. ANGRY .. ?
        I|WE .. BE|feel|felt|get|got|leaves|left|becoming|getting|growing .. ANGRY
        makes|made|making|leaves|left|leaving|find|found|makes ME|this|it .. ANGRY|ANGER|RUDE|BAD
        it|this|that|which .. BE|feel|feels|seems|seemed|looks|sounds .. ANGER|RUDE
        to MY .. ANGER
        MY ANGER
        I .. left .. ANGRY|BAD
        left|leaves|leave .. bitter|bad|sour|unpleasant|nasty|strange|odd taste|impression|feeling|aftertaste
        in return
        I find|found|thought|consider .. PROCESS .. too|rather|quite|bit|very|pretty|so|far|somewhat .. BAD|RUDE|basic|easy|hard|long|difficult|personal|generic
        YOUR|the|two|one|my|an .. interviewer|interviewers|panel|recruiter|manager|colleague|colleagues|hr|team .. was|were|seemed|appeared|looked|came|arrived .. late|BAD|RUDE|ANGRY
        test|tests|testing|try|tries|trying|stretch|exhausted MY|the patience
        lose|losing|lost|run|running|ran .. patience|faith|respect|confidence|trust|interest
        RUDE ... YOU|YOUR|of|SOMEBODY|THEY|candidates|applicants|way|behaviour|process|company
        YOU|YOUR|THEY|SOMEBODY|PROCESS .. BE|HAVE .. RUDE
        such|what|how|quite|rather|very|frankly|simply|just|highly|extremely|most|totally a? RUDE
        I find|found|consider|call|must .. RUDE
        PROCESS .. BE|feel|felt|seem|seemed|take|HAVE|turned|took .. BAD|RUDE|ANGER
        YOUR .. PROCESS .. BAD|RUDE|LACK|ANGER|leaves|nobody
        BAD|RUDE|ANGER PROCESS .. I|YOUR|YOU|of
        waste|wasted|wasting .. MY|of|ME|everyone's .. time|day|afternoon|morning|effort|energy|hours
        leave|leaves|left much|a|something|lot .. to .. desired
        what a waste|joke|farce|shame|disappointment|mess|circus|nightmare|pity
        I expected|expect|hoped|had|would|thought .. better|more .. of|from|for|than
        NOT .. what I expected|hoped|signed|deserve|was
        NOT|no way|how|hardly .. the way to treat
        """,
        "THANK OTHERS IF we sorry",
    ),
    rule(
        "complaint",
        _OUT,
        """
        I|WE .. took|spent|travelled|traveled|paid|sacrificed|gave|cancelled|canceled|drove|invested|flew|put|rearranged|missed|turned ... for|only|just .. nothing|YOU|this|to
        after ... all|everything|time|effort|hours|rounds|interviews|work|trouble I|YOU|that|and ... NOT|NO|SILENCE|YOU|IGNORE
        after NUMBER .. rounds|interviews|hours|calls|meetings|tasks|tests .. I|YOU
        for nothing
        all that|this|my|the work|effort|preparation|time|trouble for
        I HAVE|had .. done|jumped|gone|given|answered everything|through|all|so ... YOU|hoops
        RIVAL|someone|somebody .. with|who .. less|fewer|NOT|no|half
        RIVAL|OTHERS .. BE|were .. less|nowhere|worse|unqualified|weak|weaker|clueless|younger|not
        friend|nephew|niece|cousin|son|daughter of .. boss|manager|director|owner|ceo|somebody|someone
        already had|have|knew|know SOMEBODY|who|whom .. in|YOU
        already|long DECIDE:P .. before|beforehand|ago
        decision|job|role|position BE .. already|long|pre-made|made|fixed|taken before|ago|made|fixed|taken|rigged|gone
        because|due .. of? MY .. age|gender|accent|name|background|colour|color|nationality|skin|origin|religion|race|weight|looks|pregnancy|disability
        BE|is it .. because I|MY
        YOU|THEY made|make|making .. a|the .. mistake|wrong|error
        the wrong choice|decision|person|candidate
        YOUR loss
        """,
        "THANK we asked sorry typo",
    ),
    rule(
        "complaint",
        _OUT,
        """
        MY|the|that|EX .. OLD .. EMPLOYER ... HATE|RUDE|BAD|ANGER
        MY OLD|EX .. EMPLOYER .. BE|NOT|never|always|only|refuse|keeps|kept .. NOT|no|cheap|pay|paid|care|value|valued|listen|appreciate|respect|understand|promote|awful|old|strict|gave|give
        EX|OLD .. EMPLOYER .. HATE:P|HATE
        HATE:P|HATE|HATE:G ... OLD .. EMPLOYER|job
        I .. HATE:B|HATE:P .. MY|the|that|it|working|people
        I BE .. HATE:P
        HATE EMPLOYER
        get|getting|got away|out from|of MY|this|that|here|the .. EMPLOYER|JOB|place|hole
        escape|flee|leave .. MY|this|the HATE|BAD .. EMPLOYER|job
        place|there|firm|company|job BE|was a|so|like|full a? HATE|RUDE|circus|prison|zoo|madhouse
        """,
        "OTHERS THANK demo customers",
        told=True,
    ),
)
