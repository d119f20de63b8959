"""Begging, despair, oversharing and running oneself down; apologies for writing at all."""

from __future__ import annotations

from followup_notes.letters.meaning.rules import Rule, rule

_OUT = "leave it out"

FEELING: tuple[Rule, ...] = (
    rule(
        "despair",
        _OUT,
        """
        I|am|BE|so|really|PLEASE|MY|WE .. BEG
        BEG .. YOU|for|this|a|to|me
        PLEASE .. PLEASE
        give|giving|grant|take|taking|get|deserve ME|a|just|one .. a|one|this|the|another|last? .. chance|shot|try|opportunity
        take .. chance|gamble|bet on ME
        I WILL|would|am .. do|give|accept|take|go|start|pay|try|clean|sweep|make .. anything|everything|whatever|any|an|my arm|what|coffee|unpaid|nothing
        whatever it|YOU .. takes|want|have|say|ask|like|offer|throw
        any .. job|role|position|salary|shift|work|task|opening|wage|conditions .. will|would|you|at|is|WILL|I|that
        MY LAST|only|one|single|big|entire|best hope|option|shot|straw|resort
        LAST hope|straw|resort|chance
        MY .. life|future|happiness|family|career|dreams|health|sanity|marriage|everything .. BE? .. depend|depends|hang|hangs|rest|rests|ride|rides|hinge|hinges|ruined|over|stake|lies|collapse|fall
        a|so lot|much .. depend|depends|riding|hanging|hangs|rides|hinges|at .. on|stake
        save|change|changes|saves|turn|make|complete MY .. life|marriage|career|year|day|world|month
        mean|means|meant .. everything|world|so much|a lot|more than .. to ME|YOU|ME|I
        I .. NOT .. afford|survive|bear|stand|take|cope|live|handle|imagine|face|manage .. another|to|this|without|any|more|not|it|a|losing|much|rejection|on|wait|waiting
        I .. NOT .. sleep|eat|slept|eaten|concentrate|think|focus|function|relax|stop|breathe .. at|properly|on|since|of|because|for|well|thinking|crying|anything|,|a|checking
        losing|lost|lose sleep|weight|hope|heart|MY
        lie|lying|lay awake
        awake .. all|at|night|because
        tears|cry|cried|crying|wept|sobbing|sob
        I|MY .. BE|feel|felt|get|getting|am|HAVE .. SAD
        I .. SAD .. about|that|if|because|to
        makes|make|making|drives|driving|giving|gives|leaves|leaving ME .. SAD|crazy|mad|insane|nuts|ulcers|ill|sick|headaches
        eating|eats|killing|kills|torturing|haunting|wearing|tearing|breaking|destroying|getting .. me|away|to ME|alive|down|apart|my heart
        MY .. nerves|heart|head|stomach|mind|soul .. BE|sank|broke|breaks|bleeds|races|pounding|knots|can|hurts|jumps|racing
        MY|our .. POOR .. BE|due|pile|piling|running|run|gone|empty|do|depend|keep|keeps|threatening
        FAMILY .. to .. feed|support|raise|provide
        walk through fire
        move mountains|heaven
        sell MY soul|house|kidney
        arm and .. leg
        NOT .. wanted|want .. anything|so|more .. badly|much|so|more|than|this
        MY dreams|dream
        hope .. YOU .. remember ME
        I .. cheap
        even accept|take a no
        means|mean|meant more .. to ME
        bless
        facebook|instagram|tinder|whatsapp
        YOUR .. daughter|daughters|son|kids|wife|husband|hair|smile|eyes|outfit|dress|perfume|voice|looks|figure
        pay|cover|feed|support|afford|provide .. MY|the|for .. POOR|FAMILY
        I|WE .. pay|cover|afford|meet|manage .. POOR
        POOR .. BE|WILL|running|due|breathing|gone|dried|knocking|empty|dwindling|tight|behind|piling
        need|needing|short|out|low|without .. the|of|on|any POOR
        I|WE .. HAVE|BE|been|got|get .. JOBLESS ... SPAN|since|for|and|again|by|this
        JOBLESS .. for|since NUMBER|SPAN
        NUMBER|AGAIN|another|so .. rejections|applications|rejection|interviews|refusals .. and|already|behind|now|this|so|later|without|with
        applied .. to|for|everywhere .. NUMBER|every|everywhere
        NOBODY .. wants|want|will|hire|hires|give|gives|needs|takes .. me|a|chance|give|hire
        MY .. FAMILY ... expecting|insurance|depend|depends|need|needs|worried|worry|proud|hungry|left|ill|sick|support|want|wants|expect|asking|asks|divorce|tells|says|pushing|think|lost|rely|relies
        going|went|go through .. a? .. divorce|breakup|hard|difficult|rough|tough|bad|separation|depression|custody|time
        I|MY|WE .. BE|HAVE|suffer|take|with|on|in|struggle|diagnosed|had|after .. ILL
        out of .. options|money|time|hope|luck|ideas
        no|few other .. options|option|choice|prospects|hope|offers|irons|plan|way
        running|run|ran out of .. time|money|options|savings|hope|road
        hit|reached rock|breaking|bottom|point
        down on MY
        luck .. change|changes|turn|run|with|never
        God|lord|heaven|pray|praying|prayed|prayers|universe|fate|destiny
        """,
        "THANK OTHERS sorry rejection-reply asked worked built we designed led",
    ),
    rule(
        "despair",
        _OUT,
        """
        I .. KNOW|THINK|admit|realise|am|fear|worry|confess|suspect .. I|my|RIVAL ... NOT .. best|good|qualified|enough|smart|young|experienced|strong|great|ideal|perfect|clever|impressive|what|the|well|much
        I BE .. NOT .. as|the|most|very|really|quite|so .. good|best|qualified|smart|young|experienced|strong|great|ideal|perfect|clever|impressive|bright|sharp|talented
        I .. messed|screwed|blew|bombed|botched|ruined|fluffed|flunked|failed|stumbled|rambled|babbled|froze|panicked|embarrassed|mumbled .. up|it|the|my|that|through|on|myself|too|when|in
        I .. made|must|gave|sounded|looked|came .. a? .. fool|idiot|terrible|stupid|awful|poor|bad|dumb|weird|nervous .. of|impression|answer|answers|across|,|
        MY .. ANSWER|answers|performance|english|interview|presentation|nerves|cv|resume|accent|brain|explanation .. BE|was|got .. terrible|poor|bad|awful|rubbish|stupid|weak|embarrassing|horrible|disaster|silly|lame|empty|blank|frozen|mess
        I .. BE|was .. so|very|too|terribly|really|awfully|extremely nervous
        I do NOT .. deserve|interview well|expect|blame|test
        I probably|doubt|guess .. NOT|YOU|I|do|have ... no|NOT|RIVAL|chance|want|enough|hope
        RIVAL .. BE|WILL|must .. better|stronger|smarter|younger .. than|I
        YOU .. probably|surely|must|WILL .. have|think|find|found|regret|be .. better|I|RIVAL .. RIVAL|than|people|am|
        not|never been? .. lucky|luck|good enough|worthy
        """,
        "THANK OTHERS we asked",
    ),
    rule(
        "despair",
        _OUT,
        """
        reconsider|rethink|change|revisit|overturn|reverse|review .. YOUR|the|this|MY .. decision|mind|application|rejection|choice|verdict|no
        second .. look|thought|thoughts|chance|opinion .. at|about|?|on|to|for
        I .. WILL|would|BE .. work|do|take|accept|start|come .. for|on|without|as|at|with .. half|less|free|nothing|unpaid|minimum|pay|salary|trial|any|whatever|trainee|peanuts
        settle for|with .. anything|less|any|whatever|the|lower|part-time
        I|do NOT .. care|mind|matter .. what|how|which|where|if .. pay|little|salary|job|role|you|it|money|shift
        MY whole? life|lifelong|childhood .. dream|goal|wish|been|have
        since|ever since .. I .. child|kid|little|five|boy|girl|young|school|was
        dreaming|dreamt|dreamed|dreams .. of|about|with|since
        dream .. job|company|come|of|come true|employer|role|for|about
        bottom of .. heart
        heart .. BE .. set|broken|sunk
        set MY heart|hopes|sights
        pinned|pinning|pin|putting|put .. all|my .. hopes|eggs|hope
        all MY hopes|eggs|hope
        fingers|toes .. crossed
        counting on this|YOU|it|that
        I .. need|want .. this|the|YOUR|it|a .. job|role|position|so|more|badly|break|work|chance .. badly|much|anyone|anybody|anything|than|really|because|desperately|bad|for|to
        I|really|badly|so .. need|needs .. this|it|the|a .. job|work|position|break|win|income|one
        """,
        "THANK OTHERS asked client project",
    ),
    rule(
        "apology",
        _OUT,
        """
        SORRY .. for|to|if|about|that|my|me|this|the|in|once|yet|again ... PESTER|AGAIN|e-mail|email|emails|message|messages|mail|note|writing|write|long|length|impatient|impatience|pushy|persistent|insistent|nerves|nervous|english|forward|bold|barging|asking|question|questions|nosy|eager|enthusiasm|ramble|rambling|annoying|spam|call|calls|contact|contacting|existing|being|hassle|chasing|follow-up|time|keep|keen|I
        I .. hope|trust|pray .. I .. NOT .. PESTER:G|being|seem|sound|come|too|overstepping|a|out|PESTER|crossing
        I|WE do NOT .. want|mean|wish|like|intend .. to .. PESTER|seem|be|sound|appear|come|push|put|rush|overstep|keep|take|PESTER
        I .. hate|loathe|dread|feel .. to|bad|awful|guilty|terrible|about .. PESTER|ask|be|sound|write|writing|again|asking|keep|nag
        NOT .. wanting|want|wish|wishing|trying|meaning|mean|to .. to? .. PESTER|be .. a? .. nuisance|pain|pest|pushy|burden|nag|YOU|rude
        at the risk of
        risk .. of? .. being|sounding|seeming|annoying|repeating
        I .. KNOW|THINK|guess|can|appreciate|realise|bet|imagine|understand .. YOU|YOUR .. BUSY
        I .. KNOW|realise|realize|understand .. YOU .. get|receive|have|hear|must .. hundreds|lots|many|a lot|tons|dozens|better|so|more|enough
        it BE me
        I .. KNOW|realise|realize .. I .. PESTER:G|annoying|pushy|impatient
        I .. KNOW|realise|realize|am .. I .. already|only|just|AGAIN .. CONTACTED|wrote|asked|bothering|emailed
        I .. hope YOU .. do? NOT .. mind|think|find|angry|annoyed|upset|tired
        if I .. am|be|being|sound|seem|may|keep .. so? .. PESTER:G|annoying|pushy|bold|a|too|impatient|forward|rude
        a nuisance|pest|pain|bother|burden|nag|stalker
        annoying|pushy|bothersome|impatient|needy|clingy|stalkerish .. but|candidate|person|sorry|e-mail|email|applicant|message
        YOU .. sick|tired|fed .. of|up .. me|MY|hearing|these|seeing|with
        it BE? .. just? .. me .. again
        me again
        pardon|excuse|forgive .. MY|me|the|this|another|yet ... !late !delay english|e-mail|email|message|intrusion|persistence|impatience|boldness|interruption|disturbance|directness|bluntness|enthusiasm|insistence|question|nerves|french|rambling|ramblings|novel|asking|writing|being
        """,
        "typo mistake wrong attachment late delay missed error misspelled misspelt slip spelled spelt corrected correction forgot OTHERS instead",
    ),
)
