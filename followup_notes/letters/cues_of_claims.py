"""Claims made too early or for the wrong reasons: the job as good as mine, praise of oneself, what one would get from it, gossip."""

from __future__ import annotations

from followup_notes.letters.cues import LEAVE, START, Cue, cue

_MINE = r"(?:onboarding|contract|start date|starting date|induction|laptop|badge|desk|uniform|parking (?:space|place)|business cards?|team mates|teammates|first (?:pay ?check|salary|project with you))"
_ROLE = r"(?:job|role|position|post|company|team|offer)"

CLAIMS: tuple[Cue, ...] = (
    cue(
        "boast",
        r"\byou(?:'ll| will|'d| would)? never (?:meet|find|see|have|hire|get) (?:an?|any(?:one|body)?)(?: more| better| \w+er)\b",
        "a good match",
    ),
    cue(
        "self-centred",
        rf"\b(?:{_ROLE}|salary|it|this) (?:will|would|could|can) (?:finally )?(?:let|allow|help|enable) me (?:to )?(?:finally )?(?:pay|buy|afford|move|travel|save|live|spend|have more|get (?:a|my) (?:mortgage|loan|visa))\b",
        "say what you would bring",
    ),
    cue(
        "complaint",
        r"\btreat(?:s|ed)? (?:its|their|us|me|everyone|everybody|all|the|my) ?(?:\w+ )?(?:like (?:dirt|rubbish|garbage|trash|slaves?|numbers?|children|nothing|machines|robots)|badly|poorly|terribly|unfairly|horribly)\b",
        "say what you look for, not what you leave",
        r"\b(?:customers?|patients?|samples?|wood|timber)\b",
    ),
    cue(
        "presumption",
        r"\b(?:forward to|start of|beginning of) our (?:\w+ )?(?:collaboration|partnership|cooperation|co-operation|journey|adventure|work together)\b",
        "if I joined you",
    ),
    cue("apology", r"\bexcuse my (?:\w+ )?(?:english|writing|spelling|grammar|german|nerves|nervousness)\b", LEAVE),
    cue(
        "filler",
        rf"{START}(?:just )?(?:as )?a? ?(?:gentle |friendly |quick |small )?reminder\b|\bstaying safe\b",
        LEAVE,
    ),
    cue(
        "presumption",
        rf"(?<!above )(?<!across )(?<!on )(?<!at )(?<!over )(?<!from )\bmy {_MINE}\b(?! (?:at|with|in) (?:my|the|our) (?:last|present|current|old|former))|\bwe(?:'ll| will)(?: all)?(?: soon)? be (?:colleagues|working together|a team|team ?mates|friends)\b|\bi(?:'m| am) (?:very |quite |pretty |absolutely |fully )?(?:confident|sure|certain|convinced|positive)(?: that)? (?:i(?:'ll| will)|you(?:'ll| will)|we(?:'ll| will)) (?:be (?:selected|chosen|hired|picked|offered)|get|have|choose|pick|select|hire|want|love|like|decide|be (?:a|your|colleagues|working))\b|\b(?:told|tell|telling|let) (?:all )?(?:my|the|everyone|everybody) ?(?:friends|family|wife|husband|parents|boss|landlord|team|colleagues|neighbours)?\b[^.!?\n]{{0,30}}\b(?:joining|join you|got (?:it|the)|start(?:ing)? (?:with|at|soon|in)|said hi|moving|be there|new job)\b|\bsay (?:hi|hello) to (?:my|the) (?:new |future )?(?:team|colleagues|gang|guys|everyone)\b",
        "if I joined you",
        r"\b(?:signed|send back|returned|accept\w*|your offer|the offer|i have left|my notice|customers?|users?|course|apprentice\w*)\b",
    ),
    cue(
        "boast",
        r"\bi(?:'m| am) your (?:man|woman|person|guy|girl|gal|candidate|answer|solution)\b|\b(?:could|can|will|would)(?: not|n't)(?: possibly| ever)? (?:wish|ask|hope|look|find|get) (?:for )?(?:any(?:one|body|thing)?|a|somebody) ?better\b|\b(?:literally |simply |absolutely )?(?:nobody|no ?one|none|not one person)\b[^.!?\n]{0,20}\b(?:better (?:suited|qualified|than|at|for)|more (?:qualified|suited|suitable|experienced|passionate)|like me|as (?:good|qualified|motivated|keen))\b|\b(?:kind of |quite )?a big deal\b|\b(?:born|made|destined) for (?:this|the|your)\b|\btick(?:s|ed)? (?:all|every) (?:the |of the |your )?box(?:es)?\b|\b(?:i(?:'m| am)|my)\b[^.!?\n]{0,25}\b(?:one of a kind|unrivalled|unmatched|unparalleled|unbeatable|world[- ]class|second to none|top[- ](?:talent|performer|notch|tier)|exceptional|extraordinary|legendary|superior)\b|\b(?:i(?:'m| am)|me) (?:\w+ ){0,2}?the (?:obvious|only|clear|natural|right|best) (?:choice|candidate|person|option|man|woman)\b|\bhands down\b",
        "a good match",
        r"\b(?:tool|model|machine|material|apprentice|your (?:team|catalogue|product))\b|\bright person (?:to (?:ask|contact|talk|write)|soon|for you|for the)\b|\bfind the right\b|\bbest option (?:was|for (?:the|our))\b",
    ),
    cue(
        "self-centred",
        rf"\bi (?:only|mainly|mostly|just|primarily|really only|simply) (?:applied|want(?! to (?:say|thank|let|add|correct|tell|be open|mention))|wanted(?! to (?:say|thank|let|add|correct|tell|be open|mention))|chose|need|am (?:applying|interested|looking))\b|\b(?:applied|interested|want (?:this|the) {_ROLE}|chose you)\b[^.!?\n]{{0,30}}\b(?:because|as|since|due to)\b[^.!?\n]{{0,30}}\b(?:commute|money|hours|salary|pay|benefits|close to|near my|location|holidays|bored|perks|free)\b|\bstepping stone\b(?!s)|\b(?:good|great|nice|look(?:s)? (?:good|great)) (?:on|for) my (?:cv|resume|résumé|career|profile|linkedin)\b|\b(?<!would be )(?:convenient|handy|perfect|ideal) for me\b|\bwork[- ]life balance\b|\bwhat time\b[^.!?\n]{{0,25}}\b(?:go home|leave|finish|knock off|clock out)\b|\bi(?:'d| would)? (?:need|want|require|insist on|expect) (?:\w+ )?(?:flexible|part-time|remote|shorter|fixed) (?:hours|work|days|week)\b|\bi (?:don't|do not|won't|will not|can't|cannot) (?:work|do) (?:overtime|weekends|late|evenings|fridays|mondays|mornings)\b|\bbecause of my (?:yoga|gym|hobb\w+|dog|cat|band|holiday|football)\b|\bgain (?:some )?experience (?:and|before) (?:move|mov|leav|start)\w*|\buntil (?:i find|something better)\b",
        "say what you would bring",
        r"\b(?:students|customers|patients|users|readers|visitors|children|you asked)\b|\bwhen would be convenient\b",
    ),
    cue(
        "complaint",
        r"\b(?:control freak|psycho\w*|tyrant|dictator|slave ?driver|jerk|snobs?|drama queen|moron|backstabbers?|crook|narcissist\w*|office politics)\b|\bi (?:got|was|have been|'ve been) (?:unfairly |wrongly |wrongfully )?(?:fired|sacked|dismissed|kicked out|let go|bullied|passed over|pushed out)\b|\bpeople (?:at|in) my (?:old|last|former|current|present) (?:office|company|job|team|place)\b[^.!?\n]{0,30}\b(?:were|are|was|so|never|all)\b|\b(?:disagreed|argued|fell out|fight|fought|clashed) with my (?:\w+ )?(?:boss|manager|employer|colleagues|director)\b",
        "say what you look for, not what you leave",
        r"\b(?:closed|closure|closing|merg\w+|bankrupt\w*|insolven\w+|restructur\w+|model|theatre|play|novel|character|role-?play|history)\b",
    ),
    cue(
        "casual",
        rf"\b(?:good|positive|great) vibes\b|\bpeace (?:and love|out)\b|\b(?:big )?hugs?\b(?=[ ,.!]|$)(?! and )|\blots of love\b|\bkisses\b|\bfingers crossed\b|\blegend[.!]|\bchamp[.!]|\bboss[.!]|\bno worries\b|\bmay (?:the lord|god)\b|\bover and out\b|\btoodle\w*|\byay\b|\bwoo ?hoo\b|\bboom\b[.!]|{START}(?:alright|well well|so,? hey|anyhoo|anyways)\b",
        LEAVE,
        r"\b(?:hospice|babies|children's)\b",
    ),
)
