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
    "opportunity|chance|idea|question|problem|degree|diploma|certificate|licence|license|conversation|impression|tour|"
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
            "with|have|has|hold|holds|finished|completed|earned < degree|diploma|certificate|licence|license|bachelor's|master's= > in",
            "was|is < first|last|second|third time > that|i|we|when",
        ),
    ),
    (
        'The word "a" is missing.',
        "a {}",
        (
            f"i|he|she|mother|father|brother|sister|wife|husband|and am|is|was|i'm|he's|she's @often* ADJ? < {_PERSON}= > -NOUN|PROPN|-|of",
            f"@person been|become|became|becoming ADJ? < {_PERSON}= > -NOUN|PROPN|-",
            f"( it|this|that|which|meeting|talking|conversation|you|visit|interview|day|tour|job|role ) is|was|it's|that's|been|be|gives|gave|made|became @often* < {_GOOD}? pleasure|honour|honor|idea|opportunity|pity|shame|surprise|challenge|privilege|mistake|match|fit= > -NOUN|VERBg|of|-",
            f"@modal be @often* < {_GOOD}? pleasure|honour|honor|opportunity|chance|idea|pity|shame|surprise|challenge|privilege|mistake|match|experience= > -NOUN|-",
            (
                f"have|has|had|give|gave|gives|made|got|saw|built|led ( me|us|you|him|them )? "
                f"( great|good|nice|wonderful|lovely|small|new|long|short|clear|strong|similar|big )? < {_HELD}= > MARK|of|in|at|with|for|from|on|to|@subject|that|about|and"
            ),
            "send|sent you|me|us < list|copy|link|summary|sample|photo|portfolio|plan|draft= > of|to|from|MARK",
            "had|have|having ( such|really|very )? < great|good|nice|lovely|wonderful|fantastic|pleasant|relaxing time|day|afternoon|morning|week|start|visit|weekend|holiday|break|trip|evening|thanksgiving|christmas|easter|flight|journey= > -NOUN",
            f"work|works|worked|working|started|job|years|experience|career|training|trained|employed|life < as ADJ? {_PERSON} > -NOUN|PROPN|-",
            f"< as ADJ? {_PERSON} > ,|i|who|with",
            "~a|an|the|whole|that|ADJ|NOUN|NUM|no|what|this|quite|such|awful|one|another|every|any < lot|couple= of > -the|@owner",
            "for|in|after|since|such|of < long time|while= > -NOUN|frames",
            f"@be|was|have|had|has|with such|quite < good|great|nice|kind|warm|interesting|long|short|friendly|lovely|big|small|wonderful {_THING}|{_HELD}= > -NOUN",
        ),
    ),
    (
        'The word "the" or "a" is missing.',
        "the {}",
        (
            "@be|by|of|in|like|about|with|to|see|know|saw|liked|love|is < way= > you|we|it|they|the|your",
            "at|by|until|till|from|towards|after|before|since|in < end|beginning|start|middle= of > -play|day|business",
            "at|in|of|with|on|for|by|@have|@be|to|do|did|from|VERBs|VERBb|VERBe|VERBd < same= > NOUN|ADJ",
            "in|at|for|during|about|of|to|after|before|with|passed < first|second|third|final= > round|step|stage|interview|meeting|talk|conversation|visit|call|part|task",
            "in|over|during|for|within < last|past|next= > @number|NUM|few|couple|several",
            "for|about|of|to|is|are|was|know|take|towards < next= > round|step|stage|interview|meeting|talk|conversation|call|phase",
            "@be|for|about|was|have|had < best|biggest|largest|longest|hardest|greatest|nicest|worst|smallest|happiest|busiest= > -practice|practices|wishes|regards|friends|friend NOUN",
            "one of < best|most|biggest|largest|main|first|reasons|few|things= >",
            "@be|was < most ADJ NOUN1 >",
            "in|with|because|from|on|with < help|middle|result|basis= of >",
            "as < result|matter|part-time= of >",
            "@be|was|told|said < main|whole= > person|way|reason|thing|problem|question|team|time|day",
            "all|most|some|many|both|each|half|none|rest < of NOUN2|colleagues|questions > -NOUN",
            "with|meet|for|to|in|and|about|enjoy|join < rest= > of",
            "on|over < phone|weekend= > MARK|with|and|at",
            "in < morning|afternoon|evening|meantime= > MARK|i|we|and",
            "at < moment|weekend= > -NOUN",
        ),
    ),
    (
        'The word "the" does not stand here.',
        "{}",
        ("~make|makes|made|making|get|got|getting < the most of= > @owner|the|them|us|my",),
    ),
    (
        "This word takes no a.",
        "some, or no word before it",
        (
            "< a|an ADJ? information|advice|feedback|equipment|furniture|homework|progress|news|luggage|traffic > MARK|about|on|from|to|with|for|in|@subject|that -ADJ|NOUN|VERBg|team|member|engineer",
        ),
    ),
)
