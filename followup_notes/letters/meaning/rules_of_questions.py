"""Questions that accuse or press: why, how long, where are you, did you even."""

from __future__ import annotations

from followup_notes.letters.meaning.rules import Rule, rule

_STANDS = "could you tell me how things stand"

QUESTIONS: tuple[Rule, ...] = (
    rule(
        "accusation",
        _STANDS,
        """
        maybe ^ WHY BE|HAVE|DO|WILL|CAN .. YOU|NOBODY|SOMEBODY|I|this|it|there|NOT|MY
        maybe ^ WHY BE|HAVE|DO the .. ANSWER|PROCESS|delay|silence|holdup|hold-up
        maybe ~ WHY BE|HAVE|DO .. YOU|I|NOBODY ... ?
        maybe WHY YOU|NOBODY|THEY .. NOT
        maybe WHY I .. NOT|WAIT|IGNORE|rejected|turned|refused|declined|overlooked|passed
        maybe WHY MY .. NOT|rejected|refused|declined|ignored|unanswered
        maybe WHY SOMEBODY WILL|would
        WHY it|this|a|the|one|anyone .. take|takes|taking|need|needs|must|should .. so|such|long|NUMBER|SPAN|forever|this
        maybe NOT .. understand|see|imagine|believe|fathom|grasp|comprehend|explain|know .. WHY|how|what ... ANSWER|PROCESS|YOU|I|NOBODY|it|takes|take|take
        ^ how hard|difficult CAN|BE|would
        maybe how much longer|more
        maybe how often MUST|do|must I
        maybe should|must|would|can|could NOT be .. this|that|so|too .. hard|difficult|complicated|tricky|long
        so|that|this|too|really hard|difficult|much|complicated .. to .. REPLY|send|write|pick|type|drop|ask
        maybe without .. even? telling|informing|letting|notifying|warning|replying|answering .. ME|to|us
        on what grounds|basis
        maybe who .. BE in charge
        maybe who|what|how do|does|must I have|need|do to
        maybe what .. will|would|does it take .. to|for
        maybe have|has|did I|someone .. done|do|offend|offended .. wrong|YOU
        maybe were YOU .. just|only being
        maybe was|is|are it|this|everything|that all .. just|only|a|for
        maybe what DO YOU .. think .. of|about ME|MY
        maybe ^ how did I do
        maybe ^ did I pass
        who else .. YOU|interviewing|seeing
        maybe ^ do|does|did NOT YOU|SOMEBODY ... ?
        maybe HAVE YOU no .. manners|shame|heart|idea|decency
        maybe do YOU have any idea
        maybe are YOU .. aware|serious|kidding|joking
        maybe what BE .. the point of
        I ask myself|MY .. what|why|whether|if
        YOUR word .. BE|worth
        company|firm|organisation|organization|team|school|hospital|place|institution .. YOUR|such|of .. size|reputation|standing|calibre|caliber|stature|renown|prestige .. WILL|CAN|MUST|BE|NOT|manage|have|to|.
        one|I WILL have thought|expected|hoped|imagined|assumed|liked
        maybe SOMEBODY .. in|with authority|charge|power
        maybe SOMEBODY .. competent|responsible|senior
        maybe BE .. it|this|that .. normal|usual|standard|common|customary|policy|habit ... YOU|YOUR|candidates|applicants
        where .. they|I|WE|candidates|applicants stand
        candidates|applicants .. deserve|expect
        maybe it|that|this BE .. telling|funny|ironic|remarkable|amusing|amazing|strange|curious|odd that|how|when ... YOU|NOBODY
        maybe still in .. race|running|mix|frame|game|picture|pool
        maybe I HAVE .. patient
        maybe I WILL .. lying|lie if
        maybe ~ HAVE YOU .. moved|lost|given|gone on|interest|up|with|cold
        maybe what HAVE? happened to|with .. MY|the|YOUR|our .. ANSWER|application|decision|file|offer|e-mail|email|letter
        maybe what BE .. YOU .. waiting|doing|thinking|playing|hiding|problem|excuse
        what .. BE holding|keeping|stopping|delaying YOU|it|things|this|everything
        what BE .. the|YOUR|this .. hold-up|holdup|problem|delay|excuse|matter|point|game
        what .. takes|taking|take .. so|this|forever|ages
        maybe what did I do to
        maybe what .. I .. did|do|done|said wrong
        maybe what more .. YOU|I
        maybe ^ where BE YOU|MY|the .. ANSWER|contract|offer|?
        maybe ^ BE|HAVE SOMEBODY .. there|home|read|reading|alive|going|looked|seen|even
        maybe ^ BE YOU .. STILL|even|really|ever|seriously|going .. IGNORE|interested|REPLY|there|alive|hiring|planning|DECIDE|considering|FAIL|to
        ^ DO YOU .. even|really|ever|seriously|always|usually|intend|plan|mean ... REPLY|DECIDE|IGNORE|treat|candidates|applicants|me
        maybe ^ HAVE YOU .. forgotten|IGNORE:P|forgot|lost|even|changed .. MY|me|about|YOUR|my|any|decided|read
        maybe ^ HAVE YOU|THEY .. DECIDE:P ... ?
        maybe ^ HAVE YOU .. made|come|reached .. decision|choice|up .. ?
        ^ DO|did YOU .. IGNORE|even|DECIDE|lose|forget ... ?
        maybe ^ DO SOMEBODY .. REPLY|get|receive|read|see|know|care|work ... ?
        did YOU .. DECIDE|IGNORE|forget ... ?
        """,
        "THANK OTHERS IF asked explained possible",
    ),
    rule(
        "demand",
        "I would be glad to hear from you",
        """
        ^ when WILL|CAN|DO|BE|MUST I|WE .. HEAR|get|KNOW|expect|hear|have|receive
        ^ when WILL|CAN|DO|BE|MUST YOU|THEY|SOMEBODY .. REPLY|DECIDE|let|send|finally|make|going .. me|to|the|up|a|?
        maybe ^ when BE .. ANSWER|contract|offer .. coming|arriving|due|?
        maybe ^ what BE .. YOUR|the .. ANSWER|verdict .. ?
        maybe ^ BE .. it|that|this a? yes|no|go|deal
        ^ BE|am|do|did|have|HAVE I .. in|out|get|got|passed|hired|make|made|chosen|selected|still ... ?
        ^ so .. what|BE|do|did|HAVE|when YOU|I|it|now|next|about .. ?
        maybe ^ any .. ANSWER|chance|progress|movement|idea|thoughts .. ?
        maybe ^ any ANSWER|progress|movement .. on|about|yet|for|from
        yes or no
        maybe in or out
        maybe make|making up YOUR .. minds|mind
        maybe make|making YOUR .. move|mind|choice .. now|soon|quickly|already|up
        ball BE|in .. YOUR
        maybe clock BE|ticking
        maybe time BE .. running|ticking|pressing
        maybe time BE .. of the essence
        maybe window .. closing|closes|narrow
        maybe NOT .. available|around|free|single .. forever|long
        maybe WILL|be NOT .. available|around|free .. much
        """,
        "OTHERS asked THANK may please like",
    ),
)
