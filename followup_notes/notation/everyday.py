"""Everyday English words: those that keep no capital inside a sentence, and those that need no article."""

from __future__ import annotations

import re

_SUFFIXES = re.compile(
    r"\w+(?:ing|tion|sion|ment|ness|ity|ance|ence|ship|ure|ics|ology|ism|hood|ability|isation|ization|ically|ally)"
)
_WORDS = frozenset(
    "team teams data product products project projects model models customer customers client clients budget budgets "  # noqa: SIM905
    "roadmap work career code design test tests culture remote hybrid new growth supply demand price prices stock warehouse "
    "store stores company office travel salary strategy cloud machine user users monthly weekly daily month-end year-end "
    "good strong better faster large small early late next first second third open current long- term short-term possible "
    "home homes birth births house houses wine wines plain garden gardens forest forests river rivers future main key technical internal cross-team on-call end-to-end handover feedback quality agile legacy reporting risk "
    "risks cost costs sales market markets energy health safety need needs plan plans ways way ideas idea use waste water "
    "food staff shift shifts night nights day days week weeks year years month months time times people person patient "
    "patients pupil pupils student students child children parent parents school class classes ward wards clinic clinics "
    "hospital theatre theatres kitchen menu menus room rooms guest guests hotel flight flights train trains bus buses car "
    "cars bike bikes road roads traffic transport logistics delivery deliveries order orders invoice invoices tax taxes "
    "audit audits law legal contract contracts case cases court claim claims insurance bank loan loans credit debt cash "
    "money fund funds grant grants donor donors volunteer volunteers charity community council housing tenant tenants rent "
    "repair repairs building buildings site sites steel wood paint tool tools machines plant plants factory line lines part "
    "parts material materials lab labs sample samples paper papers book books library libraries archive archives museum "
    "exhibition exhibitions film films video videos music sound stage lighting costume costumes art image images brand "
    "brands campaign campaigns content press media social web website websites app apps software hardware system systems "
    "network networks server servers database databases pipeline pipelines deployment deployments release releases bug bugs "
    "incident incidents outage outages alert alerts metric metrics dashboard dashboards report reports number numbers "
    "figure figures forecast forecasts target targets goal goals value values mission vision manager managers leader "
    "leaders colleague colleagues hire hires onboarding mentoring coaching pay benefits pension holiday holidays leave "
    "overtime rota rotas schedule schedules calendar deadline deadlines pace stress pressure burnout balance trust respect "
    "care carer carers nurse nurses doctor doctors medicine drug drugs dose doses record records form forms policy policies "
    "rule rules process processes standard standards garden gardens farm farms crop crops soil animal animals dog dogs "
    "horse horses fish meat bread coffee tea beer wine cake cakes baking cooking recipe recipes supplier suppliers vendor "
    "vendors partner partners region regions city town village country border customs export exports import imports freight "
    "fleet driver drivers route routes fuel battery batteries heat light power grid wind solar gas oil climate carbon noise "
    "air clean safe slow quick hard easy big little old young high low short long full empty free paid public private local "
    "global national regional digital manual automatic human personal medical clinical financial commercial industrial "
    "academic scientific creative visual verbal written spoken outdoor indoor urban rural seasonal annual quarterly part- "
    "time full-time freelance out-of-hours cross-functional low-code no-code open-source in-house year-round winter summer "
    "spring autumn morning evening weekend weekends lunch break breaks shared common joint mixed flexible strict fair clear "
    "sick staffing rostering paperwork homework teamwork framework tender tenders bid bids quote quotes lead leads churn "
    "retention turnover footfall stockroom shelf shelves label labels packaging returns refunds complaints complaint phone "
    "phones call calls email emails ticket tickets queue queues chat bots bot search ranking relevance speed latency scale "
    "storage backup backups access login passwords security privacy fraud crime police fire rescue emergency emergencies "
    "ambulance triage falls infection wound wounds diet diets exercise sport sports play toy toys game games puzzle puzzles "
    "character characters story stories plot script scripts scene scenes rehearsal rehearsals tour tours ticketing box-office "
    " audience audiences reader readers author authors editor editors translation translations interpreter "
    "interpreters dialect dialects accent grammar spelling exam exams marking lesson lessons syllabus curriculum textbook "
    "textbooks reading writing numeracy literacy behaviour behavior discipline attendance truancy exclusions inclusion "
    "bullying safeguarding field fieldwork survey surveys map maps drawing drawings scan scans timber concrete bricks roof "
    "roofs window windows door doors lift lifts pipe pipes cable cables wiring boiler boilers pump pumps valve valves "
    "sensor sensors robot robots drone drones satellite satellites engine engines brake brakes tyre tyres wheel wheels ship "
    "ships port ports harbour harbor crane cranes container containers pallet pallets truck trucks van vans parcel parcels "
    "last-mile hand hands head heads face body bodies heart brain skin bone bones blood eye eyes ear ears tooth teeth "
    "dental pain sleep success failure access start change changes growth move moves merger handover one-pager deck slides talk talks "
    "pilot trial trials choice choices challenge challenges problem problems question questions approach reason reasons role roles "
    "lots prep plans chance chances advice help hope hopes lunch visit visits trip trips mix range level levels size sizes number "
    "hiring interview interviews interviewer interviewers founder founders owner owners boss board boards head chief director directors "
    "nobody everybody everyone everything nothing something somebody someone many most several few half both either much".split()
)
_UNCOUNTED = frozenset(
    "aid hybrid travel support cake sourdough dough kelp cheese chocolate butter grain timber data software hardware demand supply stock churn waste water food staff work time money cash debt credit health safety care trust "  # noqa: SIM905
    "stress pressure pace growth energy power fuel heat light noise air carbon climate traffic transport freight footfall play sport music "
    "duty sound art content media code testing feedback quality privacy security fraud crime paperwork homework teamwork fieldwork overtime "
    "leave pay rent tax law medicine infection pain sleep steel wood timber concrete soil meat bread coffee tea beer wine storage packaging "
    "access speed latency scale search relevance turnover retention behaviour behavior discipline attendance grammar spelling reading "
    "writing research advice information equipment furniture evidence knowledge progress access bandwidth burnout downtime uptime "
    "compliance governance practice public philosophy history biology chemistry physics statistics mathematics machinery inventory "
    "poetry literature fiction nonfiction theatre cinema theory algebra wildlife livestock debt oversight insight foresight hindsight "
    "management engineering accounting marketing nursing farming gardening theft grief silence luck damp mould rust dust mud rain snow ice sand clay "
    "gold silver copper iron brass bronze zinc aluminium aluminum reform glass plastic cotton wool leather rubber rice flour sugar salt milk cream pork poultry fruit veg hay straw grass compost manure slurry peat hunger poverty "
    "violence abuse trauma addiction loneliness dementia autism epilepsy diabetes asthma sepsis shame guilt fear anxiety empathy humour humor courage honesty "
    "loyalty telemetry geometry carpentry masonry forestry dentistry agronomy autonomy absenteeism homelessness small-talk banter gossip tact footage signage "
    "plumbing roofing flooring decor asbestos lead-time cholesterol protein yeast malt honey cider whisky gin vodka spirits".split()
)
_THINGS = frozenset(
    "king ring sing wing thing spring string bring sling sting swing evening morning ceiling building".split()  # noqa: SIM905
)
_NO_ARTICLE = re.compile(
    r"\w+(?:ing|tion|sion|ment|ness|ity|ance|ence|ship|ism|ics|ology|hood|ware|work|age|ery|cy|ture|culture|phy|gy|care|craft|tech)"
)
_BEHIND = re.compile(
    r" (?:of|for|on|in|at|about|with|from|to|since|until|between|without|against|under|over|after|before|during|vs\.?|versus|through|across|into|by|as|than|instead|who|that|which|whose|where|when|how) "
)
_BEHIND_HEADS = frozenset(
    "written taken sent done given drawn made built sold kept off away abroad everywhere online onsite overnight only up down ahead here there upstairs abroad again alone".split()  # noqa: SIM905
)
_MANY = frozenset("people children men women staff police feet teeth mice sheep fish".split())  # noqa: SIM905
_HOW_OFTEN = re.compile(r" (?:once|twice|three times|several times) (?:a|per) \w+$| (?:every|each|per) \w+$")
_YEAR = re.compile(r"(?<=[a-z]) (?:19|20)\d\d$")
_COUNTED_OFF = re.compile(r"(?:first|last|next) (?:\d+|few|two|three|four|five|six|ten) \w", re.IGNORECASE)
"""What needs an article though it is many: "first 90 days"."""
_PAIR = re.compile(
    r"(?:pros and cons|ups and downs|ins and outs|highs and lows|strengths and weaknesses)\b", re.IGNORECASE
)
_FOR_DOING = re.compile(
    r"[\w-]+ing (?:[\w-]+ )?(?:budget|plan|process|system|model|freeze|policy|strategy|programme|program|season|ratio|culture|team|department|schedule|tool|platform"
    r"|sample|day|week|school|centre|center|session|course|scheme|round|manager|officer|space|site|home|event|exercise|backlog|pipeline|rule|standard|phase|stage|period|problem|issue|licence|license|permit|case|scheme|space|decision|question|game|tool|line|room|target|error|deadline)(?: .*)?",
    re.IGNORECASE,
)
"""A thing named by what it is for: "training budget", not "reducing churn"."""
_COUNTED = frozenset(
    "reference licence license quotation application position question assessment assignment certification statement agreement "  # noqa: SIM905
    "appointment difference reorg description decision solution station option section function edition exhibition competition definition petition version "
    "policy strategy currency emergency pharmacy library gallery bakery brewery surgery nursery hierarchy package stage village garage "
    "internship scholarship apprenticeship relationship partnership experiment document business university community facility charity opportunity "
    "priority company alliance lecture structure picture framework network meeting building opening offering finding hearing "
    "outage message image advantage disadvantage shortage voyage mission pension extension convention institution organisation organization corporation inspection examination recommendation invitation presentation department conference audition session vacancy agency".split()
)
_MANNER = re.compile(r"[a-z]+-(?:the|to|as|by|on|in|and|you)-[\w-]+")
"""A way of doing things, which has no article: "follow-the-sun", "pay-as-you-go"."""
_ALSO_ASKED = re.compile(r",? and (?:what|how|why|when|where|who|which|whether|if|that)\b.*")
_JOINED = re.compile(r"(?:,|\band\b|\bor\b|&)")


def is_everyday(word: str) -> bool:
    """Tell whether a word is no name: "Waste separation" is written "waste separation" inside a sentence."""
    return word in _WORDS or bool(_SUFFIXES.fullmatch(word))


def lacks_article(words: str, determiners: frozenset[str]) -> bool:
    """Tell whether a thing stands there as notes name it, without the article a sentence needs: "tender win rate"."""
    words = _YEAR.sub("", _HOW_OFTEN.sub("", words))
    if _PAIR.match(words) or _COUNTED_OFF.match(words):
        return True
    first, head = (
        words.split(maxsplit=1)[0],
        _JOINED.split(_BEHIND.split(f"{_ALSO_ASKED.sub('', words)} ")[0])[-1].split(),
    )
    if (
        first.lower() in determiners
        or re.fullmatch(r"[€$£]?\d[\d.,]*\S?|[€$£]\S+", first)
        or not head
        or re.match(r"(?:half|both|just|only|such|quite) (?:the|an?|my|your|our|their|of)\b", words, re.IGNORECASE)
        or first.lower() in {"up", "about", "around", "over", "under", "nearly", "almost", "roughly", "at"}
        or " vs " in words
        or _MANNER.fullmatch(head[-1])
        or any(word.endswith(("'s", "’s")) for word in words.split()[:2])
        or (re.fullmatch(r"[\w-]{2,}ing", first) and first not in _THINGS and not _FOR_DOING.fullmatch(words))
    ):
        return False
    head = [word for word in head if word not in _BEHIND_HEADS] or head
    last = head[-1].strip(".,()'\"")
    plural = last in _MANY or (last.endswith("s") and not last.endswith(("ss", "us", "is")))
    named = not last.islower() or bool(re.search(r"\d", last))
    if not plural and (
        f"{last} of " in words
        or last in _COUNTED
        or (last.isupper() and last.isalpha() and len(last) > 1 and first.islower())
    ):
        return True
    return not (plural or named or last in _UNCOUNTED or _NO_ARTICLE.fullmatch(last.rpartition("-")[2]))
