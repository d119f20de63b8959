"""Pressure: what is needed, by when, and what happens otherwise."""

from __future__ import annotations

from followup_notes.letters.meaning.rules import Rule, rule

_HEAR = "I would be glad to hear from you"
_SUITS = "when it suits you"
_OUT = "leave it out"

PRESSURE: tuple[Rule, ...] = (
    rule(
        "demand",
        _HEAR,
        """
        I|WE WILL? .. NEED .. ANSWER|REPLY|DECIDE|KNOW|clarity|certainty|closure|something
        I|WE WILL? .. NEED ... ANSWER|REPLY|DECIDE|KNOW|clarity|certainty ... QUICK|WHEN|NEED|from
        I .. must_know|need_to_know|have_to_know|need_to_hear|have_to_hear|must_hear
        I WILL? only? wait|hold .. until|till|for|so|no
        NOT .. PESTER YOU .. AGAIN
        hold|holding|held|put|putting|turning|keeping .. off|on|down .. RIVALS
        speed|hurry|move|push|hustle|nudge .. things|it|this|everything|matters .. up|along|forward|on|through
        do the needful
        ^ let's|let_us .. wrap|move|make|do|get|finalise|finalize|seal|close|not|start|talk|cut|be|skip|stop|settle|finish|sign|speed
        quick|simple|clear|short|single|straight yes|no|word|line
        confirm|acknowledge .. receipt
        by return
        ^ drop|shoot|send|give|text|ping ME ... ANSWER|know ... WHEN|QUICK|please
        I|WE WILL? WANT|like|appreciate|love|look|looking|hope|hoping ... ANSWER|REPLY|hear|DECIDE ... BY .. WHEN
        I|WE .. WANT|like|appreciate|love|look|looking|hope|hoping|grateful|glad ... QUICK .. ANSWER|REPLY|DECIDE
        I|WE .. WANT|like|appreciate|love|grateful|glad|pleased ... ANSWER|REPLY|DECIDE ... QUICK
        look|looking|hope|hoping .. forward|for ... QUICK .. ANSWER|REPLY
        QUICK .. ANSWER|REPLY ... appreciate:P|appreciated|expected|requested|required|needed|necessary|welcome|WILL|please
        ANSWER ... QUICK
        ANSWER .. BE|is .. overdue|due|needed|required|expected|outstanding|late|requested
        I .. WANT .. a|an|some|the|YOUR|to|straight|clear|honest|proper .. ANSWER ... now|QUICK|not|and
        I .. count|counting|rely|relying|bank|banking|depend|depending .. on YOU|YOUR|an|a|this|hearing
        I .. need|want|expect|urge|ask|require|advise|trust|count|order|command .. YOU .. to .. ACT|REPLY|DECIDE|HURRY|stop|do
        I .. expect|trust|assume|insist .. that? YOU|SOMEBODY|this|it|THEY .. WILL|MUST|to|REPLY|DECIDE|ACT
        I insist
        I .. WILL NOT|no .. take|accept|tolerate|wait|WAIT
        I .. can|could|will not .. WAIT|hold|sit|put|delay|keep|stall .. any|much|forever|them|longer|long|until|on|for
        YOU|SOMEBODY|THEY MUST .. REPLY|DECIDE|ACT|HURRY|IGNORE|hire|speed|do
        YOU|SOMEBODY .. HURRY
        HURRY .. YOUR|the|things|this|it|my
        """,
        "OTHERS asked THANK sign",
    ),
    rule(
        "demand",
        _SUITS,
        """
        PLEASE .. REPLY:B|DECIDE:B|ACT:B|give|send|make|provide|call ... QUICK|HURRY
        PLEASE .. REPLY:B|DECIDE:B|ACT:B|give|send|make|provide ... BY .. WHEN|SPAN
        PLEASE .. REPLY:B|DECIDE:B|ACT:B|give|send|make|provide|call ... WHEN
        PLEASE .. do? NOT .. IGNORE:B|WAIT|make|let|keep|leave|forget|waste|delay|disappoint|take|drag
        PLEASE .. stop|quit|hurry|stick|speed|rush|expedite|prioritise|prioritize|explain|escalate|reconsider|advise|honour|respect
        PLEASE .. WANT|act .. accordingly|now|urgently
        PLEASE HURRY
        PLEASE .. hire|choose|pick|select|take|push|put .. ME|MY
        CAN|WILL YOU .. REPLY|DECIDE|ACT|give|send|make|get ... QUICK|HURRY
        CAN|WILL YOU .. REPLY|DECIDE|ACT|give|send|make|get ... BY .. WHEN
        CAN|WILL YOU .. stop|hurry|HURRY|already|just
        CAN|WILL YOU .. put|push|pull|slip|sneak|fast-track|skip|bend .. ME|MY|a|some
        BY .. WHEN .. or|otherwise|else
        at_the_latest
        no|not later than .. WHEN|NUMBER
        BY .. WHEN WILL|CAN YOU|I .. HEAR|REPLY|know|DECIDE|expect|get|have
        NUMBER .. SPAN .. to REPLY|DECIDE|ACT|think|answer|get
        YOU HAVE .. until|till|BY .. WHEN|SPAN
        giving|give|gave YOU .. until|till|LAST
        WHEN|SPAN .. or .. I|else|never|nothing
        """,
        "OTHERS asked possible THANK references",
    ),
    rule(
        "demand",
        "please, or a question",
        """
        ^ !PLEASE REPLY:B .. ME|us|MY|back|to|this|by|the|a|whether|when|if|what|who|how|immediately|once|soon|QUICK|BY
        ^ !PLEASE DECIDE:B .. ME|QUICK|now|soon|already|by|before|for|YOUR|or|the
        ^ !PLEASE ACT:B ... ME|MY|YOUR|YOU|QUICK|BY|that|I
        ^ give|send|get|make|put|keep|move|do|show|cut|take|have|leave|forward|book|stop|quit|pick|hand ME|MY|YOUR|it|this|the|a|some|somebody|someone|sure|up|us|playing|stalling|wasting|ignoring|dragging|making
        ^ do NOT .. IGNORE|WAIT|make|let|keep|leave|forget|waste|delay|disappoint|take|drag|tell|think|expect|send|offer|hire|miss|say
        ^ HURRY up|please|and|!|,|or|because|with
        ~ !PLEASE get|give|call|let|tell|send|write|drop|ping|shoot ME .. back|a|know|when|the|what|an|if|once|some|at|on
        """,
        "if anything PLEASE OTHERS should whether any regards best need questions glad asked happy like name THANK helpful",
    ),
    rule(
        "demand",
        _HEAR,
        """
        ^ WHEN? when WILL|CAN|DO|BE|MUST|am I|WE .. HEAR|get|KNOW|expect|hear|have|receive|start|begin|come
        ^ when WILL|CAN|DO|BE|MUST YOU|THEY|SOMEBODY .. REPLY|DECIDE|let|send|be|finally|make|get|give|going
        ^ when BE .. ANSWER|decision|contract|offer .. ?
        ^ what BE .. YOUR|the .. ANSWER|decision|verdict|hold-up
        ^ BE .. it|that|this .. a? yes|no|go|deal
        ^ BE the JOB mine|still|taken|gone|filled
        what BE .. the|YOUR deal|story|verdict|scoop|latest|plan
        ^ BE|am|do|did|have|HAVE I .. in|out|get|got|pass|hired|make|chosen|selected|still|it ... ?
        ^ so .. what|BE|do|did|HAVE|when YOU|I|it|now|next|about
        ^ ANSWER .. ?
        ^ any .. ANSWER|chance|progress|movement|decision|idea|thoughts
        yes or no
        in or out
        make|making YOUR|up|a YOUR|move|minds|mind
        ball BE|in
        clock BE|ticking
        time BE .. running|ticking|pressing|money|essence
        before it BE too late
        window .. closing|closes|narrow
        not .. available .. forever|long|for
        WILL NOT .. available|here|around|free|single|forever|on the market .. forever|long|much
        """,
        "OTHERS asked THANK could may questions? please",
    ),
    rule(
        "demand",
        _OUT,
        """
        IF .. I|WE .. do|HAVE|NOT|hear ... NOT|nothing|from ... I|WE .. WILL|take|MUST|shall|LEAVE|assume
        IF .. YOU|THEY|NOBODY|this ... NOT|fail|cannot|refuse|NOBODY ... I .. WILL|take|MUST|shall|LEAVE|am|CAN
        otherwise|or_else .. I|WE .. WILL|MUST|take|LEAVE|shall|am|CAN
        unless ... I|WE .. WILL|MUST|LEAVE|am|shall|hear
        unless YOU|I|THEY|something ... BY|WHEN|change|REPLY|DECIDE|hear
        should I|YOU NOT ... I .. WILL|LEAVE
        RIVALS ... QUICK|HURRY|waiting|wait|decide|better|faster|want|wants|interested|made|lined|knocking|on the table|keen|already|jump|would|take|happy|more|appreciate|value
        RIVALS .. moved|answered|offered|replied|called|decided|made|gave|treated|got .. faster|quicker|sooner|me|already|better|within|much|an
        RIVALS .. WILL|are|do .. NOT
        turned|turn|turning|declined|declining|refused|cancelled|skipped ... RIVALS ... for|because|as|so .. YOU|this
        RIVALS .. who|that .. pay|pays|offer|reply|appreciate|want|respect|value|treat|see|know|move
        RIVALS .. will|WILL|BE|HAVE .. me|MY|offer:P|gladly|snap|fight|pay|paying|happy|interested|chasing|after
        HAVE|got|have|with .. RIVALS ... so|unless|otherwise|if|YOU|but|HURRY|and .. YOU|PLEASE|HURRY|QUICK|LEAVE|WILL|MUST|decide|may|might|want
        I .. LEAVE ... RIVALS
        RIVALS .. LEAVE
        take|taking|bring|offer MY .. business|talents|talent|skills|expertise|application|services|experience elsewhere|RIVALS|somewhere|where|to
        YOU .. risk|might|may|will|would|could|are .. lose|losing|miss|missing|regret .. me|out|a|this|it|not
        YOU .. LEAVE|lose|miss|losing|missing .. ME|out .. to|on
        snapped|snap|snatched|snatch|poached|poach|picked|pick .. up|away|me
        LAST CHANCE
        MY LAST .. CHANCE|offer|word|email
        I .. WILL|am|might|may|could|be|have|had .. THREAT
        YOUR THREAT .. would|will|interested|know|hear
        I .. tell|telling|share|warn|post|publish|mention|report|write .. about|everyone|others|people|experience|friends|network|this|review ... experience|YOU|YOUR|avoid|treated|company|online|network
        I WILL .. keep|continue|carry .. on? CONTACTED:G
        I .. WILL .. CONTACTED ... every|each|again|until|till|daily|tomorrow|same|hour|personally|unannounced|ceo|boss
        I .. WILL|might|may|could .. come|drop|stop|show|turn|pop|visit|swing|camp|wait|stand|park|sit .. by|in|up|YOUR|outside|round|past|over|office|at
        I .. NOT .. go|going|stop|give|leave|rest .. away|until|up|alone|away
        take it or leave
        non-negotiable|deal-breaker|dealbreaker
        match .. it|this|that|their|the|her|his .. or|offer|salary|package
        beat .. it|this|that|their|the .. offer|salary|package
        MY .. minimum|bottom line|patience|price|number|conditions|terms|demands
        NOT .. work|start|sign|settle|consider|get|move .. for|below|under|less|anything|out .. less|anything|than|bed
        """,
        "OTHERS possible asked happy THANK sorry",
    ),
)
