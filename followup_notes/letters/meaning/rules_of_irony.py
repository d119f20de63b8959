"""Irony and sayings: what people write when they are hurt and do not say so."""

from __future__ import annotations

from followup_notes.letters.meaning.rules import Rule, rule

_OUT = "leave it out"
_STANDS = "could you tell me how things stand"

IRONY: tuple[Rule, ...] = (
    rule(
        "accusation",
        _STANDS,
        """
        ^ must be nice|great|lovely|fun|hard|wonderful|convenient .. to|that|having|being
        maybe ^ it must be nice|great|lovely|fun|convenient .. to|that|having|being
        maybe how nice|kind|thoughtful|generous|lovely|convenient .. for|of YOU .. to|that|when
        maybe I did NOT know|realise|realize .. REPLY:G|that .. was|were|is .. optional|so|too|beyond|such|a
        maybe ~ since when BE|do|does|did
        maybe ~ silly|lucky|foolish|stupid ME
        ~ funny|odd|strange|curious how|that .. YOU|YOUR|NOBODY|the
        maybe call me old-fashioned
        maybe last time I checked
        maybe in MY day|book|world|country .. ,|a|people|WE|one
        where I come from
        maybe in this day and age
        maybe would it kill|hurt YOU|anyone|somebody|someone
        maybe some of us .. have|work|need|do
        maybe for YOUR information
        for the record
        maybe let the record
        maybe actions speak
        maybe a promise|deal BE a promise|deal
        maybe read between the lines
        maybe no pressure|rush|hurry|offence|offense but|though
        maybe correct me if I .. wrong but
        maybe did NOT WE .. agree|say|settle|shake
        I WILL .. go ahead and assume|take|conclude|consider|move
        I WILL .. assume|take_it|conclude .. that|a|it|no|this
        I guess|suppose|assume|gather .. NOT .. part|priority|culture|custom|habit|style|thing|way|done .. of|there|for|at|here|over
        ^ who .. actually|really|even .. makes|decides|runs|reads|answers|is
        too important|grand|proud|good|mighty|posh .. to .. REPLY|talk|DECIDE|bother
        come* to YOUR senses
        YOU KNOW where to find|reach ME when|if|once|should
        ^ any day|time|minute now
        MY emails|e-mails|messages|mails|mail|letters BE? .. getting|reaching|arriving|coming|going|landing|end|ending .. through|YOU|in|up|lost
        maybe fool me once
        maybe shame on YOU
        maybe invisible to YOU|your|them
        maybe as if|though I .. NOT|never .. exist|existed|there|alive|matter
        maybe hide|hiding|hid behind .. a|an|the|YOUR|form|template|policy
        maybe behind MY back
        maybe bait and switch
        maybe false advertising
        maybe made|make it sound .. as|like|so
        copy-paste|copy-pasted|copied|boilerplate|canned|automated|template|robot|pre-written|stock|two-line|one-line|form .. letter|reply|rejection|answer|response|e-mail|email|mail|message|note .. from|YOU|is|was|,|.|after|without|that|with
        had|has|have the guts|nerve|gall|cheek|decency
        maybe YOU|THEY .. KNOW:P .. all along|beforehand
        maybe lied|lying|lie to ME|MY
        maybe misled|mislead|misleading ME|candidates|applicants
        """,
        "OTHERS asked",
    ),
    rule(
        "accusation",
        _OUT,
        """
        THANK .. for .. finally|eventually .. REPLY:G|finding|getting|making|taking|coming|deciding|letting|sending
        maybe THANK .. for .. nothing|wasting|ignoring
        maybe THANK for the .. silence|runaround|lesson|ghosting
        """,
    ),
    rule(
        "demand",
        _OUT,
        """
        now or never
        maybe patience .. of a saint
        maybe even a saint
        maybe last straw
        maybe time BE money
        maybe WE WILL see who|about|what
        maybe mark my words
        maybe fish or cut
        maybe seal the deal
        maybe snooze
        maybe hot commodity|property|ticket
        maybe train BE .. leaving|left
        maybe going once|twice
        YOU would? better .. call|tell|write|hurry|decide|be|not|get|send|move|make|have|do|let|think
        in YOUR .. interest|interests .. to
        before SOMEBODY|RIVAL .. does|will|snaps|takes|gets|hires|grabs
        HAVE .. NUMBER other .. calling|interested|asking|chasing|waiting|ringing|keen|after|bidding|fighting
        maybe tell .. RIVAL .. to .. go|home|stop
        maybe cancel .. the? RIVAL|other|remaining .. interviews|candidates
        maybe no need to .. keep|go|continue .. interviewing|looking|searching|on
        stop .. interviewing|looking|searching
        """,
        "OTHERS THANK asked",
    ),
    rule(
        "despair",
        _OUT,
        """
        maybe hang|hangs|hanging .. by a thread
        maybe on MY .. last legs|knees
        maybe scrape|scraping|scraped by|together|through
        maybe living on|off toast|noodles|rice|beans|credit|savings|ramen|pasta|air|benefits
        maybe fridge|cupboard|wallet|purse|account BE .. empty|bare
        maybe down to MY .. last
        maybe couch|sofa surfing|of
        maybe back|in with MY parents|mother|mum|mom|father|dad
        maybe parents'|mother's|mum's|mom's basement|sofa|couch|spare|house
        maybe answer to MY prayers
        maybe another|one_more|yet_another no|rejection|refusal|disappointment .. will|would|and|from|is|I
        maybe throw ME .. a bone
        maybe help a guy|girl|brother|sister|fellow|friend .. out
        maybe hands and knees
        maybe NOT .. take|bear|stand|face|survive|handle|stomach another|one_more|any .. no|rejection|refusal|disappointment|more|week|month
        maybe have pity|mercy on
        maybe lifeline for ME|us
        maybe godsend
        maybe make* or break* ME|us
        """,
        "OTHERS THANK built designed",
    ),
    rule(
        "boast",
        "say what you did",
        """
        maybe out of the park
        maybe cream of the crop
        maybe sliced bread
        maybe god's gift
        maybe class of MY own
        maybe run circles|rings around|round
        maybe put|puts .. RIVAL|others|everyone|anyone|all|most .. to shame
        maybe wipe the floor
        maybe blow|knock YOU|YOUR .. away|off|socks
        maybe the real|full|whole|total|complete deal|package
        maybe purple squirrel
        maybe worth every|twice|double .. penny|cent|euro|pound|dollar|that|it
        maybe best|greatest|luckiest thing .. that|to|ever .. happen|happened
        maybe YOU BE .. looking at .. the|a|YOUR
        maybe YOUR .. problem|problems|search|worries BE|WILL .. solved|over|history
        maybe legend in|at|on
        maybe adored|worshipped|beloved by
        """,
        "OTHERS THANK",
    ),
    rule(
        "filler",
        _OUT,
        """
        most PRAISE .. on earth|ever|alive|world|planet|universe
        maybe most PRAISE .. in the world|universe|country|industry
        maybe YOU BE .. legend|star|angel|saint|gem|treasure|goddess|wizard
        """,
        "OTHERS",
    ),
)
