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
        ^ hope|hoping|trust|trusting YOU|all|this|everything ... well|great|good|fine|amazing|fantastic|wonderful|safe|ok|okay|crushing|awesome
        hope .. YOU .. crushing|staying|killing|rocking|smashing|slaying
        ^ following|circling|checking|touching|reaching|looping|popping|bumping|pinging|hopping .. up|back|in|base|out|this|by
        ^ wanted|wondering|hoping|thought|figured to|if|I|whether .. see|know|check|nudge|ask|get|hear|find|drop|say|YOU|there|anything
        quick|brief|little|gentle|friendly|wee|tiny|small ping|nudge|check-in|follow-up|bump|hello|poke|reminder
        YOU BE .. the .. PRAISE .. interviewer|company|team|leader|boss|person|people|recruiter|manager|employer
        PRAISE interviewer|interviewers|company|recruiter|boss|minds|people|team|organisation .. I|in .. world|HAVE|ever|whole|country|industry
        YOUR .. PRAISE personality|vision|mind|smile|aura|energy|wisdom|genius|brilliance|presence|leadership
        YOU .. genius|hero|idol|role_model|inspiration|visionary .. to|for|and|of|.
        huge|big|massive|biggest|lifelong|long-time fan|admirer .. of YOU|YOUR
        I .. worship|adore|idolise|idolize|revere YOU|YOUR
        NOT .. HAVE? .. met|meet|seen|known|encountered .. such|as|more|so .. PRAISE
        never in MY .. HAVE I .. met|seen|heard|known
        hung|hang|hanging on .. every|YOUR
        blown|blew .. away
        YOU|YOUR ... I HAVE ever .. seen|met|had|known|come|worked|spoken
        YOU HAVE the .. kindest|nicest|loveliest|warmest|sharpest|brightest|best|most
        honour|honor|privilege .. of|to .. breathe|YOUR presence
        honoured|honored|humbled .. in|by .. YOUR presence
        highly motivated|organised|organized|skilled|ambitious|driven self-starter|individual|professional|team|and|person|with
        strong|excellent|good|great|outstanding communication|interpersonal|people|organisational skills
        proven track record
        such .. a .. PRAISE|reputed|renowned|prestigious .. company|organisation|organization|institution|firm|house|hospital|school
        highly reputed|esteemed|respected|renowned
        company|organisation|organization|institution as YOUR
        resonate* .. with ME|deeply|strongly
        align* .. perfectly|seamlessly|closely|strongly with|MY
        perfectly|seamlessly align*
        skills|experience|background|values align* .. with|perfectly
        unique blend|combination|skill|skillset
        invaluable|valuable insight*
        ever-evolving
        heartfelt|sincerest|deepest gratitude|thanks|appreciation
        valuable addition
        testament to
        in .. challenging|unprecedented|difficult|uncertain times
        quick question .. :|for|,|-
        attached herewith
        please find herewith
        favourable|favorable|kind consideration
        YOUR good self|selves|office|offices
        hello again
        CLICHE .. CLICHE
        CLICHE ... CLICHE ... CLICHE
        give|giving .. 110|150|200|hundred .. percent|%|and|per
        work|works|working well|equally .. under pressure|team|independently .. and|as
        """,
        "OTHERS weather film",
    ),
    rule(
        "casual",
        "a plainer word",
        """
        maybe it|that|this|interview|chat|talk|YOU|I BE|was .. a blast|hoot|riot|bummer|killer|banger
        give|gimme|drop|shoot|hit|throw|ping|chuck ME? .. a .. shout|buzz|holler|bell|bone
        hit ME up
        gimme .. a
        hang|hanging|chill|chilling out .. with|together|some|YOU|soon
        grab .. a|some beer|coffee|lunch|bite|drink|drinks|pint
        catch YOU .. later|around|soon
        maybe what BE up
        maybe what BE .. the|YOUR deal|story|scoop|latest|word
        how BE .. it|things .. hanging|shaking|rolling
        long time no
        my bad
        up for it
        no messing
        """,
        "OTHERS furnace edition",
    ),
)
