"""Threats: what I do otherwise, who else wants me, whom I tell."""

from __future__ import annotations

from followup_notes.letters.meaning.rules import Rule, rule

_OUT = "leave it out"

THREATS: tuple[Rule, ...] = (
    rule(
        "demand",
        _OUT,
        """
        IF .. I|WE do|HAVE .. NOT|nothing .. hear|HEAR|get|receive|have ... I|WE .. WILL|take|MUST|shall|LEAVE|assume
        maybe IF .. I|WE .. hear|get|receive nothing ... I|WE .. WILL|take|MUST|shall|LEAVE|assume
        maybe IF .. YOU|THEY|NOBODY .. do|HAVE|CAN|WILL|BE .. NOT .. REPLY|DECIDE|hear|make|want|get|give ... I .. WILL|take|MUST|shall|LEAVE|am
        maybe IF .. this|it .. continues|goes|drags|takes ... I .. WILL|MUST|shall|LEAVE|am
        maybe otherwise .. I|WE .. WILL|MUST|shall .. LEAVE|take|assume|have|forced|be|consider
        maybe or I .. WILL|MUST|shall|am|walk|go
        maybe unless YOU|I|THEY|something .. BY|WHEN|change|REPLY|DECIDE|hear
        maybe should I|YOU NOT ... I .. WILL|LEAVE
        RIVALS .. want|wants|waiting|interested|lined|knocking|keen|jump|chasing|after|fighting|asking|calling|circling|queuing ... so|YOU|ME|HURRY|QUICK|WHEN|now|already|.
        maybe RIVALS .. moved|answered|replied|called|decided|treated|were|been .. faster|quicker|sooner|already|better|within|much
        maybe RIVALS .. offered|offering|offer .. already|more|better|me more
        maybe RIVALS .. who|that .. pay|pays|reply|appreciate|want|respect|value|treat|see|know|move
        RIVALS .. WILL|BE|would .. snap|gladly|fight|pay|paying|happy|interested|chasing|after|thrilled|glad
        maybe RIVALS .. WILL|are|do|can NOT .. wait|around|last|stay|open|there|be
        turned|turn|turning|declined|declining|refused|cancelled|skipped .. RIVALS ... for|because|as|so .. YOU|this
        maybe I .. WILL|shall|might|may .. LEAVE:B .. RIVALS ... if|unless|otherwise|soon
        maybe I .. WILL|shall|might|may|am|have .. to? .. go|look|apply|turn|search|forced .. elsewhere|RIVALS|to .. elsewhere|look|go|RIVALS|if|accept|move
        take|taking|bring|offer MY .. business|talents|talent|skills|expertise|application|services|experience elsewhere|RIVALS|somewhere|where|to
        YOU .. risk|might|may|will|would|could|are .. lose|losing|miss|missing .. me|out
        YOU .. LEAVE|lose|miss|losing|missing|let|letting ME .. go|out|slip|walk|to|get
        snap*|snatch*|poach*|grab*|scoop* ME|up .. up|away|me|by
        in YOUR own interest|interests
        maybe MY LAST word|offer
        maybe this BE .. MY|YOUR LAST .. CHANCE|email|e-mail|message|time|letter|attempt
        maybe I WILL|am|might|may|could|be|going .. leave|leaving|write|post|post|file|contact|consult|involve|inform|take|consider .. THREAT
        maybe I will|shall|might|am be? going? to? tell*|share*|warn*|post*|publish*|report* !YOU .. everyone|experience|friends|network|what|how|my
        maybe I WILL .. CONTACTED:B .. YOU|YOUR|again|back .. every|each|again|until|till|daily|same|hour|personally|ceo|boss
        I WILL .. CONTACTED:B|CONTACTED:G .. every|daily|again_and_again .. day|morning|hour|week|until|,|.
        maybe I WILL|might|may come|drop|stop|show|turn|pop|swing|camp|stand|park|sit .. by|in|up|outside|round|over .. YOUR|unannounced|until|tomorrow|myself|lobby
        maybe I WILL NOT .. go|stop|give|leave|rest|shut .. away|until|up|alone|calling|writing|asking
        maybe take it or leave
        maybe match|beat .. it|this|that|their|her|his|the .. or|offer|salary|package|?
        MY minimum|bottom|price|conditions|terms|demands
        I .. NOT .. work|start|sign|settle|move|get .. for|below|under|out .. less|anything|than|bed
        maybe I .. NOT .. work|do|stay|come|take .. weekends|overtime|nights|late|mondays|fridays|holidays|sundays|saturdays|phone
        draw|drawing MY own? conclusions
        in case of no|not|silence
        maybe absence of .. ANSWER ... I
        I WILL|shall|might|may .. approach|contact|go|turn|speak|write|talk|complain .. YOUR|the|over|straight|directly .. boss|director|manager|superior|superiors|head|ceo|owner|headquarters|board|headmaster|matron|chairman
        maybe I give up
        maybe rather .. HAVE .. a no
        maybe RIVALS .. needed|took|managed|required .. only|NUMBER
        hate to have_to|mention|see|tell|write|report
        maybe have better things to
        """,
        "OTHERS possible asked happy THANK sorry told sure family understand understood",
    ),
)
