"""Slips of articles: a word for one thing that stands alone, and "the" where it is missing or too much."""

from __future__ import annotations

from followup_notes.letters.syntax.shape import Family

_PERSON = (
    "nurse|teacher|engineer|developer|designer|analyst|technician|electrician|plumber|carpenter|welder|mechanic|accountant|lawyer|student|"
    "trainee|apprentice|intern|waiter|waitress|cook|baker|driver|pharmacist|physiotherapist|receptionist|assistant|consultant|scientist|"
    "researcher|translator|architect|librarian|gardener|florist|surveyor|programmer|tutor|volunteer|freelancer|bookkeeper|caretaker|candidate|"
    "person|beginner|graduate|specialist|expert|biologist|chemist|physicist|midwife|paramedic|dietitian|editor's|journalist|photographer"
)
_THING = (
    "pleasure|honour|honor|idea|opportunity|chance|pity|shame|surprise|challenge|privilege|conversation|interview|meeting|company|place|"
    "school|job|position|role|project|question|story|problem|tour|presentation|discussion|talk|opinion|plan|reason|mistake|tool|day|team|"
    "atmosphere|impression|environment|workplace|experience|match|fit|afternoon|morning|week"
)
_HELD = (
    "pleasure|honour|opportunity|chance|idea|question|problem|degree|diploma|certificate|licence|license|conversation|impression|tour|"
    "job|position|email|e-mail|letter|list|copy|portfolio|contract|meeting|interview|presentation|course|exam|project|plan|suggestion|"
    "mistake|colleague|team|website|answer|reply|advert|advertisement|vacancy|report|summary|document|file|link|sample|book|article|phone|laptop|"
    "car|background|talk|mentor|brother|sister|son|daughter|dog|family|workshop|thesis|internship|apprenticeship|scholarship|appointment"
)
_ASKED = (
    "position|role|interview|opportunity|conversation|job|company|vacancy|invitation|chance|copy|certificate|candidate|tour|presentation|"
    "workshop|project|team|office|clinic|ward|lab|laboratory|department|kitchen|restaurant|selection|application|process|"
    "appointment|internship|document|contract"
)
_GOOD = "ADJ|more|most"
ARTICLES: tuple[Family, ...] = (
    (
        'The word "a" is missing.',
        "a {}",
        (
            f"i|he|she|mother|father|brother|sister|wife|husband|and am|is|was|i'm|he's|she's @often* ADJ? < {_PERSON}= > -NOUN|PROPN|-|of",
            f"@person been|become|became|becoming ADJ? < {_PERSON}= > -NOUN|PROPN|-",
            f"( it|this|that|which|there|meeting|talking|conversation|you|visit|interview|day|tour|job|role ) is|was|it's|that's|been|be|gives|gave|made|became @often* < {_GOOD}? {_THING}= > -NOUN|VERBg|of|-",
            f"@modal be @often* < {_GOOD}? pleasure|honour|honor|opportunity|chance|idea|pity|shame|surprise|challenge|privilege|mistake|match|fit|experience= > -NOUN|-",
            (
                f"have|has|had|give|gave|given|gives|made|make|makes|left|leave|offer|offered|found|find|got|get|got|wrote|write|sent|send|received|receive|need|want|hold|passed|pass|"
                f"saw|bring|attach|attached|enclose|enclosed|built|led|finished|completed|share|prepare|prepared ( me|us|you|him|them )? ( -more|most|less|further|enough|own|same|little|much|no ADJ )? < {_HELD}= > -NOUN|PROPN|VERBg|-|after|by|ADJ|NUM"
            ),
            "had|have|having ( such|really|very )? < great|good|nice|lovely|wonderful|fantastic|pleasant|relaxing time|day|afternoon|morning|week|start|visit|weekend|holiday|break|trip|evening|thanksgiving|christmas|easter|flight|journey= > -NOUN",
            f"work|works|worked|working|started|job|years|experience|career|training|trained|employed|life < as ADJ? {_PERSON} > -NOUN|PROPN|-",
            f"< as ADJ? {_PERSON} > ,|i|who|with",
            "~a|an|the|whole|that|ADJ|no|what|this|quite|such|awful|one|another < lot|couple|bit|number|variety= of > -the|@owner",
            "for|in|after|since|such|of < long time|while= >",
            "@be|was|have|had|has|with such|quite < good|great|nice|kind|warm|interesting|long|short|friendly|lovely|big|small|big|wonderful NOUN1= > -NOUN",
        ),
    ),
    (
        'The word "the" or "a" is missing.',
        "the {}",
        (
            f"for|about|of|during|with|from|to|in|at|by|after|before|on|into ADJ? < {_ASKED}= > MARK|of|at|with|on|to|for|in|and|i|we|you|that|which|was|is -NUM",
            "@be|by|of|in|like|about|with|to|see|know|saw|liked|love|is < way= > you|we|it|they|the|your",
            "at|by|until|till|from|towards|after|before|since|in < end|beginning|start|middle= of > -play|day",
            "at|in|of|with|on|for|by|@have|@be|to|do|did|from|VERBs|VERBb|VERBe|VERBd < same= > NOUN|ADJ",
            "in|at|for|during|about|of|to|after|before|with|passed < first|second|third|final= > round|step|stage|interview|meeting|day|talk|conversation|week|visit|year|call|part|task",
            "in|over|during|for|within < last|past|next= > @number|NUM|few|couple|several",
            "for|about|of|to|is|are|was|know|take|towards < next= > round|step|steps|stage|stages|interview|meeting|talk|conversation|call|phase",
            "@be|for|about|of|was|have|had|to < best|biggest|largest|longest|hardest|greatest|nicest|worst|smallest|happiest|busiest= > -practice|practices|wishes|regards|friends|friend NOUN",
            "one of < best|most|biggest|largest|main|first|reasons|few|things= >",
            "@be|was < most ADJ NOUN1 >",
            "in|with|because|from|on|with < help|middle|result|basis= of >",
            "as < result|matter|part-time= of >",
            "@be|was|told|said < only|main|whole= > person|one|way|reason|thing|problem|question|team|time|day",
            "all|most|some|one|many|both|each|half|none|rest < of NOUN2|colleagues|questions > -NOUN",
            "with|meet|for|to|in|and|about|enjoy|join < rest= > of",
            "on|over|via < phone|internet|weekend= > -NOUN -call",
            "in < morning|afternoon|evening|future|meantime= > MARK|i|we|and",
            "at < moment|weekend= > -NOUN",
        ),
    ),
    (
        'The word "the" does not stand here.',
        "{}",
        (
            "< the most of= > @owner|the|them|us|my",
            "< the @month= > -NOUN|ADJ|NUM|PROPN",
        ),
    ),
    (
        "This word takes no a.",
        "some, or no word before it",
        (
            "< a|an ADJ? information|advice|feedback|equipment|furniture|homework|progress|news|luggage|research|evidence|traffic|software > MARK|about|on|from|to|with|for|in|@subject|that|and -ADJ|NOUN|VERBg|team|member|engineer",
        ),
    ),
)
