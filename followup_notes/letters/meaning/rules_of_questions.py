"""Questions that accuse or press: why, how long, where are you, did you even."""

from __future__ import annotations

from followup_notes.letters.meaning.rules import Rule, rule

_STANDS = "could you tell me how things stand"

QUESTIONS: tuple[Rule, ...] = (
    rule(
        "accusation",
        _STANDS,
        """
        ^ WHY BE|HAVE|DO|WILL|CAN .. YOU|NOBODY|SOMEBODY|I|this|it|there|NOT|MY
        ^ WHY BE|HAVE|DO the .. ANSWER|PROCESS|delay|silence|holdup|hold-up
        ^ WHY NOT|so|NOBODY
        ~ WHY BE|HAVE|DO .. YOU|I|NOBODY ... ?
        WHY YOU|NOBODY|THEY .. NOT
        WHY I .. NOT|WAIT|IGNORE|rejected|turned|refused|declined|overlooked|passed
        WHY MY .. NOT|rejected|refused|declined|ignored|unanswered
        WHY SOMEBODY WILL|would
        WHY it|this|a|the|one|anyone .. take|takes|taking|need|needs|must|should .. so|such|long|NUMBER|SPAN|forever|this
        NOT .. understand|see|imagine|believe|fathom|grasp|comprehend|explain|know .. WHY|how|what ... ANSWER|PROCESS|YOU|I|NOBODY|it|takes|take|take
        ^ how hard|difficult CAN|BE|would
        how long I|WE|one|people|must|do|does|am|is|will|should|are .. MUST|WAIT|have|supposed|I|it|YOU|this
        how much longer|more
        how many more|times|emails|e-mails|messages|calls
        how often MUST|do|must I
        should|must|would|can|could NOT be .. this|that|so|too .. hard|difficult|complicated|tricky|long
        so|that|this|too|really hard|difficult|much|complicated .. to .. REPLY|send|write|pick|type|drop|ask
        reason .. for|why|that|behind|YOU ... LACK|delay|YOU|NOBODY|nothing|unread|unanswered|ignored|NOT|long|SILENCE
        without .. even? telling|informing|letting|notifying|warning|replying|answering .. ME|to|us
        for once
        on what grounds|basis
        by what right
        who .. BE in charge
        who|what|how do|does|must I have|need|do to
        what .. will|would|does it take .. to|for
        have|has|did I|someone .. done|do|offend|offended .. wrong|YOU
        were YOU .. just|only being
        was|is|are it|this|everything|that all .. just|only|a|for
        what DO YOU .. think .. of|about ME|MY
        ^ how did I do
        ^ did I pass
        how many other|of|candidates|applicants|people ... ?
        who else .. YOU|interviewing|seeing
        ^ BE|HAVE|WILL|MUST NOT YOU|it|this|that|SOMEBODY ... ?
        ^ do|does|did NOT YOU|SOMEBODY ... ?
        HAVE YOU no .. manners|shame|heart|idea|decency
        do YOU have any idea
        are YOU .. aware|serious|kidding|joking
        what BE .. the point of
        I ask myself|MY .. what|why|whether|if
        YOUR word .. BE|worth
        some|any kind|sort|form of .. ANSWER|sign
        finally|eventually REPLY|DECIDE|HEAR|ANSWER|tell|get
        SOMEBODY|YOU .. finally
        starting|beginning|begin|start|started|began to .. THINK|wonder|worry|lose|doubt|question|suspect ... YOU|MY|I|whether|if|ANSWER|patience
        company|firm|organisation|organization|team|school|hospital|place|institution .. YOUR|such|of .. size|reputation|standing|calibre|caliber|stature|renown|prestige .. WILL|CAN|MUST|BE|NOT|manage|have|to|.
        one|I WILL have thought|expected|hoped|imagined|assumed|liked
        SOMEBODY .. in|with authority|charge|power
        SOMEBODY .. competent|responsible|senior
        BE .. it|this|that .. normal|usual|standard|common|customary|policy|habit ... YOU|YOUR|candidates|applicants
        where .. they|I|WE|candidates|applicants stand
        candidates|applicants .. deserve|expect
        it|that|this BE .. telling|funny|ironic|remarkable|amusing|amazing|strange|curious|odd that|how|when ... YOU|NOBODY
        ~ what HAVE? changed|happened .. ?
        given|gave|give|giving YOU .. chance|chances|time|opportunity|opportunities|days|weeks|ample
        still in .. race|running|mix|frame|game|picture|pool
        I HAVE .. patient
        I WILL .. lying|lie if
        ~ HAVE YOU .. moved|lost|given|gone on|interest|up|with|cold
        what HAVE? happened to|with .. MY|the|YOUR|our .. ANSWER|application|decision|file|offer|e-mail|email|letter
        what BE .. YOU .. waiting|doing|thinking|playing|hiding|problem|excuse
        what .. BE .. going on
        what .. BE holding|keeping|stopping|delaying YOU|it|things|this|everything
        what BE .. the|YOUR|this .. hold-up|holdup|problem|delay|excuse|matter|point|game
        what .. takes|taking|take .. so|this|forever|ages
        taking|take|takes|took .. forever|ages
        taking|take|takes so|this|too long
        what did I do to
        what .. I .. did|do|done|said wrong
        what more .. YOU|I
        ^ where BE YOU|MY|the .. ANSWER|contract|offer|?
        ^ where do|does I|WE|MY|things
        ^ BE|HAVE SOMEBODY .. there|home|read|reading|alive|going|looked|seen|even
        ^ BE YOU .. STILL|even|really|ever|seriously|going .. IGNORE|interested|REPLY|there|alive|hiring|planning|DECIDE|considering|FAIL|to
        ^ DO YOU .. even|really|ever|seriously|always|usually|intend|plan|mean ... REPLY|DECIDE|IGNORE|treat|candidates|applicants|me
        ^ HAVE YOU .. forgotten|IGNORE:P|forgot|lost|even|changed .. MY|me|about|YOUR|my|any|decided|read
        ^ HAVE YOU|THEY .. DECIDE:P ... ?
        ^ HAVE YOU .. made|come|reached .. decision|choice|up .. ?
        ^ DO|did YOU .. IGNORE|even|DECIDE|lose|forget ... ?
        ^ DO SOMEBODY .. REPLY|get|receive|read|see|know|care|work ... ?
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
        ^ when BE .. ANSWER|contract|offer .. coming|arriving|due|?
        ^ what BE .. YOUR|the .. ANSWER|verdict .. ?
        ^ BE .. it|that|this a? yes|no|go|deal
        ^ BE|am|do|did|have|HAVE I .. in|out|get|got|passed|hired|make|made|chosen|selected|still ... ?
        ^ so .. what|BE|do|did|HAVE|when YOU|I|it|now|next|about .. ?
        ^ ANSWER|well|hello .. ?
        ^ any .. ANSWER|chance|progress|movement|idea|thoughts .. ?
        ^ any ANSWER|progress|movement .. on|about|yet|for|from
        yes or no
        in or out
        make|making up YOUR .. minds|mind
        make|making YOUR .. move|mind|choice .. now|soon|quickly|already|up
        ball BE|in .. YOUR
        clock BE|ticking
        time BE .. running|ticking|pressing
        time BE .. of the essence
        before it BE too late
        window .. closing|closes|narrow
        NOT .. available|around|free|single .. forever|long
        WILL|be NOT .. available|around|free .. much
        """,
        "OTHERS asked THANK may please like",
    ),
)
