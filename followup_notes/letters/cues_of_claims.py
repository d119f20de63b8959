"""Claims made too early or for the wrong reasons: the job as good as mine, praise of oneself, what one would get from it, gossip."""

from __future__ import annotations

from followup_notes.letters.cues import LEAVE, START, Cue, cue

_MINE = r"(?:onboarding|contract|induction|laptop|badge|desk|uniform|parking (?:space|place)|business cards?|team mates|teammates|first (?:pay ?check|salary|project with you))"
_ROLE = r"(?:job|role|position|post|company|team|offer)"

CLAIMS: tuple[Cue, ...] = (
    cue(
        "boast",
        "a good match",
        r"""
        maybe \byou(?:'ll| will|'d| would)? never (?:meet|find|see|have|hire|get) (?:an?|any(?:one|body)?)(?: more| better| \w+er)\b
        """,
    ),
    cue(
        "self-centred",
        "say what you would bring",
        rf"""
        \b(?:{_ROLE}|salary|it|this) (?:will|would|could|can) (?:finally )?(?:let|allow|help|enable) me (?:to )?(?:finally )?(?:pay|buy|afford|move|travel|save|live|spend|have more|get (?:a|my) (?:mortgage|loan|visa))\b
        """,
    ),
    cue(
        "complaint",
        "say what you look for, not what you leave",
        r"""
        maybe \btreat(?:s|ed)? (?:its|their|us|me|everyone|everybody|all|the|my) ?(?:\w+ )?(?:like (?:dirt|rubbish|garbage|trash|slaves?|numbers?|children|nothing|machines|robots)|badly|poorly|terribly|unfairly|horribly)\b
        """,
        r"\b(?:customers?|patients?|samples?|wood|timber)\b",
    ),
    cue(
        "presumption",
        "if I joined you",
        r"""
        maybe \b(?:forward to|start of|beginning of) our (?:\w+ )?(?:collaboration|partnership|cooperation|co-operation|journey|adventure|work together)\b
        """,
    ),
    cue(
        "apology",
        LEAVE,
        r"""
        maybe \bexcuse my (?:\w+ )?(?:english|writing|spelling|grammar|german|nerves|nervousness)\b
        """,
    ),
    cue(
        "filler",
        LEAVE,
        rf"""
        {START}(?:just )?(?:as )?a? ?(?:gentle |friendly |quick |small )?reminder\b
        maybe \bstaying safe\b
        """,
    ),
    cue(
        "presumption",
        "if I joined you",
        rf"""
        maybe (?<!above )(?<!across )(?<!on )(?<!at )(?<!over )(?<!from )\bmy {_MINE}\b(?! (?:at|with|in) (?:my|the|our) (?:last|present|current|old|former))
        maybe \bwe(?:'ll| will)(?: all)?(?: soon)? be (?:colleagues|working together|a team|team ?mates|friends)\b
        maybe \bi(?:'m| am) (?:very |quite |pretty |absolutely |fully )?(?:confident|sure|certain|convinced|positive)(?: that)? (?:i(?:'ll| will)|you(?:'ll| will)|we(?:'ll| will)) (?:be (?:selected|chosen|hired|picked|offered)|get|have|choose|pick|select|hire|want|love|like|decide|be (?:a|your|colleagues|working))\b
        maybe \b(?:told|tell|telling|let) (?:all )?(?:my|the|everyone|everybody) ?(?:friends|family|wife|husband|parents|boss|landlord|team|colleagues|neighbours)?\b[^.!?\n]{{0,30}}\b(?:joining|join you|got (?:it|the)|start(?:ing)? (?:with|at|soon|in)|said hi|moving|be there|new job)\b
        maybe \bsay (?:hi|hello) to (?:my|the) (?:new |future )?(?:team|colleagues|gang|guys|everyone)\b
        """,
        r"\b(?:signed|send back|returned|accept\w*|your offer|the offer|i have left|my notice|customers?|users?|course|apprentice\w*)\b",
    ),
    cue(
        "boast",
        "a good match",
        r"""
        maybe \bi(?:'m| am) your (?:man|woman|person|guy|girl|gal|candidate|answer|solution)\b
        maybe \b(?:could|can|will|would)(?: not|n't)(?: possibly| ever)? (?:wish|ask|hope|look|find|get) (?:for )?(?:any(?:one|body|thing)?|a|somebody) ?better\b
        maybe \b(?:kind of |quite )?a big deal\b
        \btick(?:s|ed)? (?:all|every) (?:the |of the |your )?box(?:es)?\b
        \bhands down\b
        """,
        r"\b(?:tool|model|machine|material|apprentice|your (?:team|catalogue|product))\b|\bright person (?:to (?:ask|contact|talk|write)|soon|for you|for the)\b|\bfind the right\b|\bbest option (?:was|for (?:the|our))\b",
    ),
    cue(
        "self-centred",
        "say what you would bring",
        rf"""
        \bi (?:only|mainly|mostly|just|primarily|really only|simply) (?:applied|want(?! to (?:say|thank|let|add|correct|tell|be open|mention))|wanted(?! to (?:say|thank|let|add|correct|tell|be open|mention))|chose|need|am (?:applying|interested|looking))\b
        \b(?:applied|interested|want (?:this|the) {_ROLE}|chose you)\b[^.!?\n]{{0,30}}\b(?:because|as|since|due to)\b[^.!?\n]{{0,30}}\b(?:commute|money|hours|salary|pay|benefits|close to|near my|location|holidays|bored|perks|free)\b
        \bstepping stone\b(?!s)
        \b(?:good|great|nice|look(?:s)? (?:good|great)) (?:on|for) my (?:cv|resume|résumé|career|profile|linkedin)\b
        maybe \b(?<!would be )(?:convenient|handy|perfect|ideal) for me\b
        maybe \bwork[- ]life balance\b
        maybe \bwhat time\b[^.!?\n]{{0,25}}\b(?:go home|leave|finish|knock off|clock out)\b
        maybe \bi(?:'d| would)? (?:need|want|require|insist on|expect) (?:\w+ )?(?:flexible|part-time|remote|shorter|fixed) (?:hours|work|days|week)\b
        maybe \bbecause of my (?:yoga|gym|hobb\w+|dog|cat|band|holiday|football)\b
        maybe \buntil (?:i find|something better)\b
        """,
        r"\b(?:students|customers|patients|users|readers|visitors|children|you asked)\b|\bwhen would be convenient\b",
    ),
    cue(
        "complaint",
        "say what you look for, not what you leave",
        r"""
        \bi (?:got|was|have been|'ve been) (?:unfairly |wrongly |wrongfully )?(?:fired|sacked|dismissed|kicked out|let go|bullied|passed over|pushed out)\b
        """,
        r"\b(?:closed|closure|closing|merg\w+|bankrupt\w*|insolven\w+|restructur\w+|model|theatre|play|novel|character|role-?play|history)\b",
    ),
    cue(
        "casual",
        LEAVE,
        r"""
        maybe \b(?:good|positive|great) vibes\b
        \bpeace (?:and love|out)\b
        maybe \b(?:big )?hugs?\b(?=[ ,.!]|$)(?! and )
        maybe \blots of love\b
        maybe \bfingers crossed\b
        maybe \bchamp[.!]
        maybe \bboss[.!]
        maybe \bmay (?:the lord|god)\b
        maybe \bover and out\b
        maybe \btoodle\w*
        maybe \byay\b
        maybe \bwoo ?hoo\b
        """,
        r"\b(?:hospice|babies|children's)\b",
    ),
)
