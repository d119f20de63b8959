"""Words that say nothing: empty openings, flattery, clichés of self-description, slang by its build."""

from __future__ import annotations

from followup_notes.letters.meaning.rules import Rule, rule

FILLER: tuple[Rule, ...] = (
    rule(
        "filler",
        "say what you mean",
        """
        I .. ONLY .. CONTACTED:G|following|checking|touching|reaching|dropping|popping|bumping|circling|looping|pinging|seeing .. up|in|base|out|by|back|a|line|hello|hi|if|to
        maybe ONLY wanted|want|thought|figured to|I|would|that .. check|touch|reach|follow|see|drop|ping|loop|circle|pop
        ONLY following|checking|touching|reaching|dropping|popping|bumping|circling|looping|pinging|wondering|seeing .. up|in|base|out|by|back|if|where|how|YOU
        hope|hoping|trust|trusting .. this|email|e-mail|message|letter|note|mail .. finds|reaches|meets|catches .. YOU
        maybe ^ hope|hoping|trust|trusting YOU|all|this|everything ... well|great|good|fine|amazing|fantastic|wonderful|safe|ok|okay|crushing|awesome
        maybe hope .. YOU .. crushing|staying|killing|rocking|smashing|slaying
        ^ following|circling|checking|touching|reaching|looping|popping|bumping|pinging|hopping .. up|back|in|base|out|this|by
        ^ wanted|wondering|hoping|thought|figured to|if|I|whether .. see|know|check|nudge|ask|get|hear|find|drop|say|YOU|there|anything
        quick|brief|little|gentle|friendly|wee|tiny|small ping|nudge|check-in|follow-up|bump|hello|poke|reminder
        YOU BE .. the .. PRAISE .. interviewer|company|team|leader|boss|person|people|recruiter|manager|employer
        PRAISE interviewer|interviewers|company|recruiter|boss|minds|people|team|organisation .. I|in .. world|HAVE|ever|whole|country|industry
        maybe YOUR .. PRAISE personality|vision|mind|smile|aura|energy|wisdom|genius|brilliance|presence|leadership
        maybe YOU .. genius|hero|idol|role_model|inspiration|visionary .. to|for|and|of|.
        maybe huge|big|massive|biggest|lifelong|long-time fan|admirer .. of YOU|YOUR
        maybe I .. worship|adore|idolise|idolize|revere YOU|YOUR
        NOT .. HAVE? .. met|meet|seen|known|encountered .. such|as|more|so .. PRAISE
        never in MY .. HAVE I .. met|seen|heard|known
        maybe hung|hang|hanging on .. every|YOUR
        maybe blown|blew .. away
        YOU|YOUR ... I HAVE ever .. seen|met|had|known|come|worked|spoken
        maybe YOU HAVE the .. kindest|nicest|loveliest|warmest|sharpest|brightest|best|most
        maybe honour|honor|privilege .. of|to .. breathe|YOUR presence
        maybe honoured|honored|humbled .. in|by .. YOUR presence
        highly motivated|organised|organized|skilled|ambitious|driven self-starter|individual|professional|team|and|person|with
        strong|excellent|good|great|outstanding communication|interpersonal|people|organisational skills
        proven track record
        such .. a .. PRAISE|reputed|renowned|prestigious .. company|organisation|organization|institution|firm|house|hospital|school
        highly reputed|esteemed|respected|renowned
        company|organisation|organization|institution as YOUR
        maybe resonate* .. with ME|deeply|strongly
        maybe align* .. perfectly|seamlessly|closely|strongly with|MY
        maybe perfectly|seamlessly align*
        skills|experience|background|values align* .. with|perfectly
        maybe unique blend|combination|skill|skillset
        maybe invaluable|valuable insight*
        maybe ever-evolving
        maybe heartfelt|sincerest|deepest gratitude|thanks|appreciation
        maybe valuable addition
        maybe testament to
        maybe in .. challenging|unprecedented|difficult|uncertain times
        maybe quick question .. :|for|,|-
        maybe attached herewith
        maybe please find herewith
        maybe favourable|favorable|kind consideration
        maybe YOUR good self|selves|office|offices
        maybe hello again
        CLICHE .. CLICHE
        CLICHE ... CLICHE ... CLICHE
        give|giving .. 110|150|200|hundred .. percent|%|and|per
        maybe work|works|working well|equally .. under pressure|team|independently .. and|as
        """,
        "OTHERS weather film",
    ),
    rule(
        "casual",
        "a plainer word",
        """
        give|gimme|drop|shoot|hit|throw|ping|chuck ME? .. a .. shout|buzz|holler|bell|bone
        hit ME up
        gimme .. a
        maybe hang|hanging|chill|chilling out .. with|together|some|YOU|soon
        grab .. a|some beer|coffee|lunch|bite|drink|drinks|pint
        maybe catch YOU .. later|around|soon
        maybe what BE up
        maybe what BE .. the|YOUR deal|story|scoop|latest|word
        maybe how BE .. it|things .. hanging|shaking|rolling
        maybe long time no
        my bad
        up for it
        no messing
        """,
        "OTHERS furnace edition",
    ),
)
