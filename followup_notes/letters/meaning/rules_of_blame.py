"""Blame: who did not answer, who said so and did not do it, how long it has been."""

from __future__ import annotations

from followup_notes.letters.meaning.rules import Rule, rule

_HEAR = "I would be glad to hear how things stand"
_OUT = "leave it out"

BLAME: tuple[Rule, ...] = (
    rule(
        "accusation",
        _HEAR,
        """
        maybe YOU HAVE|DO|CAN|WILL|BE .. NOT !to .. REPLY|DECIDE|FAIL
        maybe YOUR THEY HAVE|DO .. NOT .. REPLY|DECIDE ME|MY|back|us
        I fail|struggle|refuse to .. grasp|see|understand|believe|imagine|comprehend .. WHY|how|what
        maybe half .. a minute|second .. to
        YOU|THEY|NOBODY HAVE|DO .. NOT .. say|said|read|see|seen|looked|opened|showed|shown|given|had .. ME|MY|anything|word|time|courtesy|decency
        maybe NOBODY .. REPLY|DECIDE|FAIL|said|says|knows|bothers|cares .. ME|MY|back|to|about|anything|whether|if
        YOU .. IGNORE:P
        maybe YOU .. IGNORE:G ME|MY|people|candidates|applicants|us|YOUR
        YOUR THEY .. IGNORE:P
        YOU|THEY|SOMEBODY HAVE|DO? .. IGNORE:P ... ME|MY|I|us|WE
        maybe IGNORE:P .. by YOU|YOUR
        maybe I .. IGNORE:P .. like
        """,
        "IF PLEASE THANK OTHERS need",
    ),
    rule(
        "accusation",
        _HEAR,
        """
        NO .. ANSWER .. from|since YOU|YOUR|then|SPAN|our|THEY
        maybe I|WE .. NOT .. HEAR:P .. back|from|YOU|STILL|anything|reply|response|answer|news|feedback|word
        maybe NOT .. so much as
        maybe nothing but SILENCE
        nothing .. from|since YOU|YOUR|then|our
        I|WE .. STILL .. WAIT:G
        maybe STILL .. no|nothing|NOT|without ANSWER|HEAR:P
        STILL .. waiting|NOT .. for|on|HEAR:P .. YOU|YOUR|ANSWER|anything
        maybe I|WE HAVE .. WAIT:P ... SPAN|patiently|since|STILL|YOU
        I .. WAIT:G ... NUMBER SPAN
        maybe I .. WAIT:G .. YOUR .. ANSWER
        maybe left waiting|wondering|guessing|hanging
        kept|keep|keeping|left|leave|leaving ME|us|people|candidates|applicants waiting|wait|hanging|guessing|wondering|dangling
        NUMBER SPAN .. of SILENCE
        maybe NUMBER SPAN and counting
        maybe it HAVE .. been .. NUMBER SPAN
        maybe SPAN . SPAN STILL
        SILENCE .. from|since|on YOU|YOUR|then|our
        maybe SILENCE BE|speaks|says|leaves|tells|makes|leads
        maybe YOUR|such|total|complete|deafening|utter|absolute .. SILENCE
        maybe YOUR complete|total|apparent|continued|continuing|constant|ongoing|sheer|repeated|team's|company's? LACK
        maybe the LACK of .. ANSWER|COURTESY|communication|contact|interest|respect|progress|professionalism|news|transparency|clarity
        MY phone|telephone|mobile|inbox|mailbox|mail .. empty|silent|quiet|NOT|rung|dead
        go|goes|went|gone|going|remain|remained|remains|stayed|be|left unanswered|unread|unacknowledged|unreturned|unopened
        maybe unanswered|unreturned|unread .. emails|e-mails|messages|calls|voicemails|mails|letters|e-mail|email|message|letter
        maybe on deaf ears
        maybe hear|heard|hearing .. it|this|news|that .. from|through .. others|friend|someone|somebody|a|linkedin|third
        """,
        "IF THANK OTHERS sorry worry rush hurry needed pleasure",
    ),
    rule(
        "accusation",
        "I understood that",
        """
        YOU gave|given ME YOUR word
        YOU said|told ME? WHEN
        it BE now WHEN
        YOU .. promised|assured|guaranteed|swore ME|that|to|a|an|it !nothing
        maybe YOU MUST|should|ought|could|might .. stick|keep|kept|honour|honor .. to? .. commitments|word|promises|promise|what
        maybe I was|were to have? HEAR|heard|receive|get|received
        maybe I BE|HAVE|had .. hoping|expecting|hoped|expected|assumed .. YOU|THEY|SOMEBODY WILL .. HAVE
        maybe I .. hoped|expected|thought|assumed .. to .. HEAR ... STILL|by|sooner|earlier
        YOU|THEY|SOMEBODY WILL|MUST .. HAVE ... by_now
        maybe surely .. by_now
        maybe YOU|YOUR .. broken|broke|break .. word|promise|promises|agreement|deal|commitment
        maybe contrary to .. YOU|YOUR
        maybe unlike what YOU
        maybe despite|in_spite of? .. YOU|YOUR|promises|assurances|being ... YOU|promised|SAY:P|assurance|promise|told
        maybe what|as|that|which|like|the YOU .. promised|guaranteed
        YOU owe ME|it|us|MY
        maybe YOU could|might|should .. at least
        maybe least YOU|SOMEBODY|THEY|any CAN|WILL|MUST|company
        maybe COURTESY ... YOU|SOMEBODY|REPLY|ANSWER
        maybe YOU|THEY|SOMEBODY|had|expected|expect|shown|show|lack|lacks .. COURTESY
        maybe if YOU|YOUR .. had
        maybe had YOU .. only|told|said|let|informed|been|given|done|REPLY:P
        """,
        "THANK OTHERS asked kindly",
        told=True,
    ),
    rule(
        "accusation",
        _OUT,
        """
        maybe OBVIOUS .. I|my .. NOT|IGNORE|too|no
        maybe YOU .. OBVIOUS .. HAVE|NOT|do|BE|FAIL
        maybe surely .. NOT|can|could|should .. take|be|have|manage|hard|difficult|too
        I guess|suppose|assume|gather|presume|conclude|imagine|take_it .. no|nobody|it|there .. no|NOT|nobody
        I guess|suppose|assume|gather|presume|conclude|imagine|suspect|fear|bet|take_it that? YOU|my|I|NOBODY ... NOT|IGNORE|SOMEBODY|RIVAL|lost|no|found|gone|spam|forgot|forgotten|moved|changed|rejected|unsuccessful|bin
        maybe I CAN ONLY THINK|conclude|wonder
        maybe YOU seem|appear .. to? .. HAVE? .. NOT|IGNORE|lost|no|busy|think|RIVAL|forgotten|changed|moved
        maybe it seems|appears|looks|feels .. like|as|that|though ... YOU|I|NOBODY|my ... NOT|IGNORE|RIVAL|no|lost|waste|care|forgotten|fallen|vanished|BAD
        maybe am|was I .. NOT .. enough|worth|important
        maybe BE|HAVE .. too much to ask|expect|hope
        YOU .. MUST .. HAVE .. forgotten|lost|missed|overlooked|IGNORE:P|mislaid|better
        maybe YOU always|constantly|continually|repeatedly .. IGNORE|make|keep|say|find|have
        maybe YOU can|could not .. expect|just|simply|treat|leave
        maybe do YOU .. treat|think|realise|realize|know|understand|have .. how|this|any|what .. idea|I|feels|long|people|it|candidates|much
        treat|treated|treats|treating .. candidates|applicants|people|me|us .. like|this|with|badly|so|in|such
        maybe that|this|it BE no|not|hardly .. way .. to .. treat|run|do|handle
        maybe I .. AGAIN .. CONTACTED:P|CONTACTED:G .. YOU|YOUR|and|but|without|to|for|about
        maybe I HAVE .. CONTACTED:P .. YOU|YOUR .. AGAIN|NUMBER|and|but|without
        I HAVE .. CONTACTED:P .. AGAIN|NUMBER .. times|e-mails|emails|messages|without|but
        maybe NUMBER .. emails|e-mails|voicemails|attempts .. unanswered|later|in|without|ago
        maybe NUMBER .. emails|e-mails|messages|calls|voicemails .. and .. NUMBER|STILL|no|not
        my .. unanswered|NUMBER .. emails|e-mails|messages|calls|voicemails
        my AGAIN .. email|e-mail|message|letter|mail|attempt .. to|on|about|now|in|without|and|this
        maybe YOUR own? promise|word|deadline|date|timeline|commitment .. HAVE? passed|come|expired|gone|lapsed|slipped|means|meant
        maybe the .. deadline|date|timeline|week YOU .. HAVE|BE passed|gone|over
        maybe no news BE
        maybe NUMBER|a single minute|minutes|seconds|line|lines|sentence|clicks .. to .. REPLY|write|say|tell|type|do|send
        maybe not|hardly rocket|brain science|surgery
        maybe my|his patience .. BE|limit|limits|thin|end|wearing|running|exhausted|HAVE
        maybe MY time BE .. valuable|precious|money|limited|also|important|worth
        maybe THANK .. for nothing
        maybe THANK .. for .. IGNORE:G
        maybe nice|kind|lovely|charming|big of YOU NOT to
        maybe nice|kind|lovely|charming|big of YOU to IGNORE|leave|keep
        maybe lose|delete|forget|remove|shred MY .. number|application|e-mail|email|file|cv|name
        maybe bother|bothered|bothering to .. REPLY|write|read|look|tell|send|say|let|get
        maybe take* a|one|half minute|second|moment .. .|to|,|of
        I guess|assume|suppose|gather|presume|take_it .. delay|silence|wait .. means
        quiet over there
        maybe quiet on YOUR
        this makes NUMBER
        YOU HAVE .. NOT .. gotten|got .. to|around
        earned|deserve an|a ANSWER
        YOU .. led ME to believe
        maybe says|say|said it all
        maybe speak* volumes
        maybe none the wiser
        maybe refuse to believe|accept .. that
        maybe should|must NOT have to .. beg|ask|chase|wait|write|guess|remind|explain
        maybe it BE .. WHEN already|STILL .. and
        I KNOW .. YOU|YOUR|THEY HAVE .. seen|read|opened|received .. MY|it|this|them
        maybe I KNOW .. YOU|THEY HAVE got MY
        maybe nobody|no_one|you HAVE? .. kept .. promise|word
        promise that|which NOBODY|was .. kept|never|not|broken
        moved|been|acted|replied|answered faster|quicker|sooner .. YOU|could|WILL|had
        maybe had YOU
        good luck finding
        """,
        "OTHERS customers",
    ),
    rule(
        "accusation",
        _OUT,
        """
        prefer|preferred|choose|chose|picked|hired|took .. RIVAL|internal|outsider ... over|to|instead of? ME
        maybe who .. got|gets|has|was|chosen|hired ... instead
        maybe RIVAL|internal|others ... instead of ME
        maybe how come .. the? RIVAL|others
        internal candidate ... typical|unfair|surprise|coincidence|beforehand|public
        maybe YOU HAVE? .. passed .. up|over .. a|ME|on
        IF I had known|guessed|realised|realized ... I would|might NOT? HAVE
        , which|that BE|was|I .. typical|ironic|telling|rich|convenient|laughable
        , which|that I .. consider|find|call ... RUDE|generous|patient|enough|long
        more|less|later|longer than I was|had told|promised|led|been
        if|had YOUR ... I .. need|would|should NOT HAVE
        decent|polite|fair|courteous|considerate|human .. of YOU to HAVE|have|say|tell|mention|let
        the decent|polite|right|honest|professional|courteous|honourable thing .. would|to
        think|choose|look|decide harder|better|twice|again next time
        maybe YOU HAVE .. had .. enough|plenty|ample .. time|days|weeks
        manners BE .. out|dead|gone|extinct|rare|too|asking
        maybe YOU|YOUR BE|were|stand|stood .. in MY shoes|place|position
        maybe better spent
        maybe what BE|was .. wrong with ME|MY
        maybe hard|difficult|impossible .. to believe|accept|understand|swallow|imagine .. that|why|how ... I|MY|RIVAL|YOU
        maybe it seems|appears .. matters|counts|weighs more|little|nothing
        maybe I .. LEAVE:B|took|accepted .. the? other ... known
        """,
        "THANK OTHERS",
    ),
)
