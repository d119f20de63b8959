"""Begging and despair: chances, money, health, sleep, and running oneself down."""

from __future__ import annotations

from followup_notes.letters.meaning.rules import Rule, rule

_OUT = "leave it out"

DESPAIR: tuple[Rule, ...] = (
    rule(
        "despair",
        _OUT,
        """
        I|WE|am|so|really|PLEASE|just BEG
        MY desperation|desperate
        BEG .. YOU|for|this|to|me .. job|chance|reconsider|role|work|please|to|position|YOU
        PLEASE|please PLEASE
        pretty PLEASE
        take|taking .. chance|gamble|bet|punt on ME
        I WILL .. do|give|try .. anything|everything|whatever
        I WILL .. do|accept|take|work|start|try ... anything|whatever|unpaid
        I WILL .. accept|take|do|work any|whatever
        I WILL .. make|clean|sweep|scrub .. coffee|floors|toilets
        anything|everything at all
        whatever it .. takes|pays|is
        any .. job|role|position|salary|shift|wage|conditions .. will|would|WILL|at_all .. do|be|take|accept|fine|suit|.
        take|accept|do any .. job|role|position|shift|work|salary|wage|thing
        MY LAST|only|one|single hope|option|shot|straw|resort|prospect|lifeline|way out
        LAST|final hope|straw|resort
        MY .. whole|entire life|future|happiness|world|family .. depend|depends|hang|hangs|rest|rests|ride|rides|hinge|hinges|lies|on
        MY .. life|future|happiness|family|dreams|marriage|sanity depend|depends|hang|hangs|rest|rests|ride|rides|hinge|hinges|ruined|over|at
        everything|much|lot|so much depends|hangs|rides|hinges|riding|hanging .. on
        save|change|changes|saves|turn MY .. life|marriage|world
        make|makes|made|complete MY .. year|life|day|month|christmas
        mean|means|meant .. everything|world .. to|for|.
        means|mean|meant .. more|lot|so .. to .. ME than|because|right
        I .. NOT .. sleep|eat|slept|sleeping|eaten|concentrate|function|relax|breathe .. at|properly|on|since|of|because|for|well|a|.|,
        I .. NOT .. stop|think|stopped .. thinking|of|checking|about|worrying .. about|anything|my|what|this|else|it
        losing|lost|lose sleep|heart|hope|hair
        lie|lying|lay awake
        awake .. all night
        sleepless|sleep .. night|nights .. over|because|since|waiting|about
        I|me|in|to|brought .. cry|cried|crying|wept|sobbing|tears .. when|because|over|about|after|.|all|by
        I BE|feel|felt|get|getting|am|HAVE ..!NOT SAD ... YOU|YOUR|PROCESS|ANSWER|NOT|JOB|wait|waiting|about|without|since|this|.
        making|makes|make|drives|driving|gives ME .. SAD|crazy|mad|insane|nuts|ulcers|ill|sick|headaches
        eating|killing|torturing|haunting|tearing|destroying|wearing .. me|away|at|up|down|my
        getting ME|to .. down|me
        MY|our POOR BE|due|pile|piling|running|run|gone|empty|depend|keep|keeps|threatening|dwindling|need
        I|WE .. struggle|struggling|need|needing|fight|trying|have|HAVE|unable|able|try .. to? .. pay|cover|feed|afford|keep|make|meet .. POOR|FAMILY|MY
        pay*|cover*|afford*|meet* off? MY|the|our|next|last|for .. POOR
        need|needing|short|out|low|run|ran of|the|on|some POOR
        behind on|with .. POOR
        POOR BE|WILL .. running|due|breathing|gone|dried|knocking|empty|dwindling|tight|behind|piling
        tight|difficult|bad|dire|rough .. financially|POOR|spot
        FAMILY .. to .. feed|support|raise|provide
        I|WE|BE .. HAVE|BE|been|got|get .. JOBLESS ... NUMBER|SPAN|since|again|STILL
        JOBLESS for|since NUMBER|SPAN|almost|over|so
        NUMBER|another|countless rejections|rejection|refusals|applications .. and|already|behind|now|this|so|STILL|without|with|have
        applied to|for|everywhere .. NUMBER|every|everywhere|anything
        without work|job|income|money|salary .. for|since|and|HAVE
        NOBODY .. wants|want|hire|hires|needs|give|gives .. me|a|ME|people
        MY .. FAMILY ... depend|depends|needs|worried|worry|hungry|expecting|insurance|pushing|rely|relies|asking|asks|divorce|left|nagging|kill|leave|count|counting|starving
        divorce|divorced|breakup|custody|separation .. came|BE|HAVE|and|so|from|through|left|cost
        going|went|go|been|gone through a .. hard|difficult|rough|tough|bad|dark|divorce|breakup|time|lot
        I|MY .. suffer|suffering|struggle|struggling|battle|battling|diagnosed|recovering|fighting|dealing|on .. from|with|against|for .. ILL
        I BE .. ILL
        MY ILL .. BE|HAVE|makes|flared|got|has
        out of .. options|hope|luck|ideas
        no other|more options|option|choice|prospects|offers|irons
        nowhere .. else .. to|turn|go
        nothing else|left .. lined|to|up
        running|run|ran out of .. money|options|savings|hope
        rock bottom
        look MY FAMILY in
        maxed out
        in MY favour|favor|favourably
        landlord .. HAVE|BE|wants|gave|is|will|says
        sole|only breadwinner|earner
        put ME out of .. misery
        at YOUR mercy
        matter of .. life|prestige|survival|honour
        highly|much|ever obliged|grateful .. if|for|to
        I could finally
        food poisoning
        hungover|hangover|drunk
        getting|grow|growing any? younger
        break* MY|their|her|his|our|the heart|hearts
        FAMILY .. sacrifice*|worked ... everything|for .. me|and|so|this
        a no from YOU
        breaking point
        luck .. change|changes|turn
        I .. pray|praying|prayed|prayer
        MY prayers|prayer
        god|lord|heaven .. willing|bless|will|wants|sent|knows|told|guide|has|led
        fate|destiny|destined|universe .. brought|led|wants|that|to|has|is|sign|for
        NOT .. wanted|want .. anything|so .. badly|much|more
        I .. never wanted
        of|MY dreams|dream .. job|come|come|to|has|was|,|.|since
        dreaming|dreamt|dreamed|dreams|dream .. of|about .. this|working|YOU|YOUR|such
        dream .. job|employer .. since|of|and|true|come
        it|that WILL .. dream come
        since I was .. child|kid|little|five|boy|girl|young|school|six|seven|ten
        walk through fire
        move mountains|heaven
        sell MY soul|house|kidney
        an arm and
        bottom of MY
        set|sets MY heart|hopes|sights
        pinned|pinning|pin|putting|put .. all|MY .. hopes|eggs|hope
        all MY hopes|eggs|hope
        fingers|toes .. crossed
        counting on this|YOU|it
        even accept|take|settle .. a no
        I .. need|want .. this|the|YOUR .. job|role|position|work|chance .. badly|much|more|so|desperately|bad|because
        I .. need|needs this|that|a .. job|work|break|win|income
        I need|want this|it more|badly|so|too|desperately
        do NOT|not care|mind|matter .. what|how|which|about .. pay|little|salary|money|shift|hours|title|little|low
        settle for|with .. anything|less|whatever|part-time
        I WILL .. work|do|take|accept|start|come .. for|on|without|as|at .. half|less|free|nothing|unpaid|minimum|peanuts
        half .. the pay|salary|price|wage|money
        I CAN .. cheap
        reconsider|rethink|overturn|reverse|revisit .. YOUR|the|this|MY|it
        change YOUR mind|decision|minds
        second look|thought|thoughts|opinion .. at|about|on
        """,
        "THANK OTHERS sorry built designed coffee used trained retrained trains",
    ),
    rule(
        "despair",
        _OUT,
        """
        I .. KNOW|THINK|admit|realise|fear|worry|confess|suspect .. I|MY|RIVAL .. NOT .. best|good|qualified|enough|smart|young|experienced|strong|great|ideal|perfect|clever|impressive|what|well
        I BE NOT .. as|the|most|very|really|so good|best|qualified|smart|young|experienced|strong|great|ideal|perfect|clever|impressive|bright|sharp|talented
        I .. messed|screwed|blew|bombed|botched|fluffed|flunked .. up|it|the|my|that|on
        I .. stumbled|rambled|babbled|froze|panicked|mumbled|embarrassed .. through|on|myself|too|when|in|,|and|like|during|.
        I .. made|must|gave|sounded|looked|came .. a? .. fool|idiot|terrible|stupid|awful|poor|dumb|weird|nervous .. of|impression|answer|answers|across|,|.
        MY answers|performance|english|presentation|accent|brain|explanation .. BE|was|got .. terrible|poor|bad|awful|rubbish|stupid|weak|embarrassing|horrible|disaster|silly|lame|empty|blank|frozen
        I BE|was .. so|too|terribly|awfully|extremely nervous
        I do NOT .. deserve|interview well
        RIVAL .. BE|WILL|must .. better|stronger|smarter|younger .. than I
        I .. KNOW|sure|guess|suppose .. RIVAL .. better|stronger|smarter|more
        I .. never .. lucky|luck
        """,
        "THANK OTHERS asked",
    ),
)
