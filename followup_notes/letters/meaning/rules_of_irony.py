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
        ^ it must be nice|great|lovely|fun|convenient .. to|that|having|being
        how nice|kind|thoughtful|generous|lovely|convenient .. for|of YOU .. to|that|when
        I did NOT know|realise|realize .. REPLY:G|that .. was|were|is .. optional|so|too|beyond|such|a
        ~ since when BE|do|does|did
        ~ silly|lucky|foolish|stupid ME
        ~ funny|odd|strange|curious how|that .. YOU|YOUR|NOBODY|the
        call me old-fashioned
        last time I checked
        in MY day|book|world|country .. ,|a|people|WE|one
        where I come from
        in this day and age
        would it kill|hurt YOU|anyone|somebody|someone
        some of us .. have|work|need|do
        for YOUR information
        for the record
        let the record
        actions speak
        a promise|deal BE a promise|deal
        read between the lines
        no pressure|rush|hurry|offence|offense but|though
        correct me if I .. wrong but
        did NOT WE .. agree|say|settle|shake
        I WILL .. go ahead and assume|take|conclude|consider|move
        I WILL .. assume|take_it|conclude .. that|a|it|no|this
        I guess|suppose|assume|gather .. NOT .. part|priority|culture|custom|habit|style|thing|way|done .. of|there|for|at|here|over
        ^ who .. actually|really|even .. makes|decides|runs|reads|answers|is
        too important|grand|proud|good|mighty|posh .. to .. REPLY|talk|DECIDE|bother
        come* to YOUR senses
        YOU KNOW where to find|reach ME when|if|once|should
        ^ any day|time|minute now
        MY emails|e-mails|messages|mails|mail|letters BE? .. getting|reaching|arriving|coming|going|landing|end|ending .. through|YOU|in|up|lost
        fool me once
        shame on YOU
        invisible to YOU|your|them
        as if|though I .. NOT|never .. exist|existed|there|alive|matter
        hide|hiding|hid behind .. a|an|the|YOUR|form|template|policy
        behind MY back
        bait and switch
        false advertising
        made|make it sound .. as|like|so
        copy-paste|copy-pasted|copied|boilerplate|canned|automated|template|robot|pre-written|stock|two-line|one-line|form .. letter|reply|rejection|answer|response|e-mail|email|mail|message|note .. from|YOU|is|was|,|.|after|without|that|with
        had|has|have the guts|nerve|gall|cheek|decency
        YOU|THEY .. KNOW:P .. all along|beforehand
        lied|lying|lie to ME|MY
        misled|mislead|misleading ME|candidates|applicants
        """,
        "OTHERS asked",
    ),
    rule(
        "accusation",
        _OUT,
        """
        THANK .. for .. finally|eventually .. REPLY:G|finding|getting|making|taking|coming|deciding|letting|sending
        THANK .. for .. nothing|wasting|ignoring
        THANK for the .. silence|runaround|lesson|ghosting
        """,
    ),
    rule(
        "demand",
        _OUT,
        """
        now or never
        patience .. of a saint
        even a saint
        last straw
        time BE money
        WE WILL see who|about|what
        mark my words
        fish or cut
        seal the deal
        snooze
        hot commodity|property|ticket
        train BE .. leaving|left
        going once|twice
        YOU would? better .. call|tell|write|hurry|decide|be|not|get|send|move|make|have|do|let|think
        in YOUR .. interest|interests .. to
        before SOMEBODY|RIVAL .. does|will|snaps|takes|gets|hires|grabs
        HAVE .. NUMBER other .. calling|interested|asking|chasing|waiting|ringing|keen|after|bidding|fighting
        tell .. RIVAL .. to .. go|home|stop
        cancel .. the? RIVAL|other|remaining .. interviews|candidates
        no need to .. keep|go|continue .. interviewing|looking|searching|on
        stop .. interviewing|looking|searching
        """,
        "OTHERS THANK asked",
    ),
    rule(
        "despair",
        _OUT,
        """
        hang|hangs|hanging .. by a thread
        on MY .. last legs|knees
        scrape|scraping|scraped by|together|through
        living on|off toast|noodles|rice|beans|credit|savings|ramen|pasta|air|benefits
        fridge|cupboard|wallet|purse|account BE .. empty|bare
        down to MY .. last
        couch|sofa surfing|of
        back|in with MY parents|mother|mum|mom|father|dad
        parents'|mother's|mum's|mom's basement|sofa|couch|spare|house
        answer to MY prayers
        another|one_more|yet_another no|rejection|refusal|disappointment .. will|would|and|from|is|I
        throw ME .. a bone
        help a guy|girl|brother|sister|fellow|friend .. out
        hands and knees
        NOT .. take|bear|stand|face|survive|handle|stomach another|one_more|any .. no|rejection|refusal|disappointment|more|week|month
        have pity|mercy on
        lifeline for ME|us
        godsend
        make* or break* ME|us
        """,
        "OTHERS THANK built designed",
    ),
    rule(
        "boast",
        "say what you did",
        """
        out of the park
        cream of the crop
        sliced bread
        god's gift
        class of MY own
        run circles|rings around|round
        put|puts .. RIVAL|others|everyone|anyone|all|most .. to shame
        wipe the floor
        for breakfast
        blow|knock YOU|YOUR .. away|off|socks
        the real|full|whole|total|complete deal|package
        purple squirrel
        worth every|twice|double .. penny|cent|euro|pound|dollar|that|it
        best|greatest|luckiest thing .. that|to|ever .. happen|happened
        YOU BE .. looking at .. the|a|YOUR
        YOUR .. problem|problems|search|worries BE|WILL .. solved|over|history
        legend in|at|on
        adored|worshipped|beloved by
        """,
        "OTHERS THANK",
    ),
    rule(
        "filler",
        _OUT,
        """
        most PRAISE .. on earth|ever|alive|world|planet|universe
        most PRAISE .. in the world|universe|country|industry
        YOU BE .. legend|star|angel|saint|gem|treasure|goddess|wizard
        """,
        "OTHERS",
    ),
)
