"""Begging and despair: chances, money, health, sleep, and running oneself down."""

from __future__ import annotations

from followup_notes.letters.meaning.rules import Rule, rule

_OUT = "leave it out"

DESPAIR: tuple[Rule, ...] = (
    rule(
        "despair",
        _OUT,
        """
        maybe I|WE|am|so|really|PLEASE|just BEG
        maybe MY desperation|desperate
        maybe BEG .. YOU|for|this|to|me .. job|chance|reconsider|role|work|please|to|position|YOU
        maybe PLEASE|please PLEASE
        maybe pretty PLEASE
        maybe take|taking .. chance|gamble|bet|punt on ME
        I WILL .. do|give|try .. anything|everything|whatever
        I WILL .. do|accept|take|work|start|try ... anything|whatever|unpaid
        I WILL .. accept|take|do|work any|whatever
        I WILL .. make|clean|sweep|scrub .. coffee|floors|toilets
        maybe anything|everything at all
        whatever it .. takes|pays|is
        maybe any .. job|role|position|salary|shift|wage|conditions .. will|would|WILL|at_all .. do|be|take|accept|fine|suit|.
        take|accept|do any .. job|role|position|shift|work|salary|wage|thing
        maybe MY LAST|only|one|single hope|option|shot|straw|resort|prospect|lifeline|way out
        maybe LAST|final hope|straw|resort
        maybe MY .. whole|entire life|future|happiness|world|family .. depend|depends|hang|hangs|rest|rests|ride|rides|hinge|hinges|lies|on
        maybe MY .. life|future|happiness|family|dreams|marriage|sanity depend|depends|hang|hangs|rest|rests|ride|rides|hinge|hinges|ruined|over|at
        maybe everything|much|lot|so much depends|hangs|rides|hinges|riding|hanging .. on
        maybe save|change|changes|saves|turn MY .. life|marriage|world
        maybe mean|means|meant .. everything|world .. to|for|.
        maybe means|mean|meant .. more|lot|so .. to .. ME than|because|right
        maybe losing|lost|lose sleep|heart|hope|hair
        I .. NOT .. sleep|eat|slept|sleeping|concentrate|function|relax|breathe ..!better at|properly|on|since|of|because|for|well|a|.|,
        maybe awake .. all night
        maybe sleepless|sleep .. night|nights .. over|because|since|waiting|about
        maybe I BE|feel|felt|get|getting|am|HAVE ..!NOT SAD ... YOU|YOUR|PROCESS|ANSWER|NOT|JOB|wait|waiting|about|without|since|this|.
        maybe making|makes|make|drives|driving|gives ME .. SAD|crazy|mad|insane|nuts|ulcers|ill|sick|headaches
        maybe getting ME|to .. down|me
        MY|our POOR BE|due|pile|piling|running|run|gone|empty|depend|keep|keeps|threatening|dwindling|need
        maybe need|needing|short|out|low|run|ran of|the|on|some POOR
        POOR BE|WILL .. running|due|breathing|gone|dried|knocking|empty|dwindling|tight|behind|piling
        maybe tight|difficult|bad|dire|rough .. financially|POOR|spot
        maybe FAMILY .. to .. feed|support|raise|provide
        maybe JOBLESS for|since NUMBER|SPAN|almost|over|so
        maybe NUMBER|another|countless rejections|rejection|refusals|applications .. and|already|behind|now|this|so|STILL|without|with|have
        without work|job|income|money|salary .. for|since|and|HAVE
        MY .. FAMILY ... depend|depends|needs|worried|worry|hungry|expecting|insurance|pushing|rely|relies|asking|asks|divorce|left|nagging|kill|leave|count|counting|starving
        maybe going|went|go|been|gone through a .. hard|difficult|rough|tough|bad|dark|divorce|breakup|time|lot
        I|MY .. suffer|suffering|struggle|struggling|battle|battling|diagnosed|recovering|fighting|dealing|on .. from|with|against|for .. ILL
        maybe I BE .. ILL
        maybe out of .. options|hope|luck|ideas
        nowhere .. else .. to|turn|go
        running|run|ran out of .. money|options|savings|hope
        maybe rock bottom
        maybe look MY FAMILY in
        maybe maxed out
        in MY favour|favor|favourably
        maybe landlord .. HAVE|BE|wants|gave|is|will|says
        maybe sole|only breadwinner|earner
        put ME out of .. misery
        maybe at YOUR mercy
        maybe highly|much|ever obliged|grateful .. if
        I could finally
        maybe food poisoning
        maybe getting|grow|growing any? younger
        maybe FAMILY .. sacrifice*|worked ... everything|for .. me|and|so|this
        maybe a no from YOU
        maybe breaking point
        maybe luck .. change|changes|turn
        maybe I .. pray|praying|prayed|prayer
        maybe MY prayers|prayer
        maybe NOT .. wanted|want .. anything|so .. badly|much|more
        maybe I .. never wanted
        maybe of|MY dreams|dream .. job|come|come|to|has|was|,|.|since
        dream .. job|employer .. since|of|and|true|come
        maybe it|that WILL .. dream come
        maybe since I was .. child|kid|little|five|boy|girl|young|school|six|seven|ten
        maybe walk through fire
        maybe move mountains|heaven
        maybe sell MY soul|house|kidney
        maybe bottom of MY
        maybe set|sets MY heart|hopes|sights
        maybe pinned|pinning|pin|putting|put .. all|MY .. hopes|eggs|hope
        maybe all MY hopes|eggs|hope
        maybe fingers|toes .. crossed
        maybe counting on this|YOU|it
        maybe even accept|take|settle .. a no
        maybe I .. need|want .. this|the|YOUR .. job|role|position|work|chance .. badly|much|more|so|desperately|bad|because
        I .. need|needs this|that|a .. job|work|break|win|income
        I need|want this|it more|badly|so|too|desperately
        maybe do NOT|not care|mind|matter .. what|how|which|about .. pay|little|salary|money|shift|hours|title|little|low
        maybe settle for|with .. anything|less|whatever|part-time
        maybe I WILL .. work|do|take|accept|start|come .. for|on|without|as|at .. half|less|free|nothing|unpaid|minimum|peanuts
        half .. the pay|salary|price|wage|money
        maybe I CAN .. cheap
        change YOUR mind|decision|minds
        maybe second look|thought|thoughts|opinion .. at|about|on
        """,
        "THANK OTHERS sorry built designed coffee used trained retrained trains",
    ),
    rule(
        "despair",
        _OUT,
        """
        maybe I .. KNOW|THINK|admit|realise|fear|worry|confess|suspect .. I|MY|RIVAL .. NOT .. best|good|qualified|enough|smart|young|experienced|strong|great|ideal|perfect|clever|impressive|what|well
        maybe I BE NOT .. as|the|most|very|really|so good|best|qualified|smart|young|experienced|strong|great|ideal|perfect|clever|impressive|bright|sharp|talented
        maybe I .. messed|screwed|blew|bombed|botched|fluffed|flunked .. up|it|the|my|that|on
        maybe I .. made|must|gave|sounded|looked|came .. a? .. fool|idiot|terrible|stupid|awful|poor|dumb|weird|nervous .. of|impression|answer|answers|across|,|.
        maybe MY answers|performance|english|presentation|accent|brain|explanation .. BE|was|got .. terrible|poor|bad|awful|rubbish|stupid|weak|embarrassing|horrible|disaster|silly|lame|empty|blank|frozen
        maybe I BE|was .. so|too|terribly|awfully|extremely nervous
        maybe I do NOT .. deserve|interview well
        maybe RIVAL .. BE|WILL|must .. better|stronger|smarter|younger .. than I
        maybe I .. KNOW|sure|guess|suppose .. RIVAL .. better|stronger|smarter|more
        maybe I .. never .. lucky|luck
        """,
        "THANK OTHERS asked",
    ),
    rule(
        "despair",
        _OUT,
        """
        YOU can .. imagine .. how|what|where .. I|that|this|it
        maybe all I .. ever .. wanted|need|want|dreamed|dreamt|asked
        maybe is|BE all I .. want|need|have|ask|live
        maybe ONLY|sole|one earning|earner|breadwinner|income|wage .. member|in|of|for|we|family
        maybe consider .. MY|me ... sympathetic|sympathetically|kindly|mercifully|leniently
        everyone|everybody|nobody .. hate|hates|against|likes|wants ME
        NOT .. see|know|sure how I|WE .. make|get|cope|survive|manage|pull
        maybe bad|poison|terrible for MY .. health|heart|pressure|nerves|sleep|stomach
        maybe end of MY .. rope|tether|wits|strength
        """,
        "THANK OTHERS sorry",
    ),
)
