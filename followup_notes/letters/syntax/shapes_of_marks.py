"""Slips of apostrophes, of words written as one or as two, and of sentences that are none or are two."""

from __future__ import annotations

from followup_notes.letters.syntax.shape import Family

_OWNERS = (
    "teams|managers|companys|companies|clients|customers|patients|students|pupils|daughters|sons|sisters|brothers|fathers|mothers|mentors|"
    "bosses|chefs|owners|surgeons|teachers|doctors|colleagues|employers|hospitals|schools|panels|boards|committees|councils|firms|directors|recruiters|interviewers|principals|editors|charitys|childrens|womens|mens|departments|peoples|supervisors"
)
_TELLS = (
    "told|tell|tells|telling|show|showed|shows|assure|assures|assured|convince|convinces|convinced|promise|promised|remind|reminds|reminded|"
    "taught|teach|warned|informed|bet|persuaded|think|thought|hope|say|said|know|believe"
)
MARKS: tuple[Family, ...] = (
    (
        "The apostrophe is missing.",
        "{}, with an apostrophe",
        (
            f"~where|when|how|that|why|what|which my|your|the|our|their|his|her|this|a < {_OWNERS}= > ADJ? NOUN1|NOUN0 AUX|VERB|MARK",
            "@number|NUM < years|weeks|months|days|hours= > experience|notice|work|practice|training|time|holiday|leave|pay|service|break|wait|rest|drive|walk",
            "< todays|yesterdays|tomorrows|tonights= > NOUN|ADJ",
            "a < years|weeks|months|days|hours= > NOUN",
            "< hes|shes|wouldve|couldve|shouldve|youd|theyd|whos|wheres|hows|itd|thatll|mustve= >",
        ),
    ),
    (
        "No apostrophe stands here.",
        "{}, without the apostrophe",
        (
            "NUM|@number|many|several|few|these|those|all|most ADJ? < -it's|that's|one's|today's|people's|men's|women's|children's *'s/NOUN= > MARK|are|were|have|that|which|who|@subject|in|at|on|for|from|with|about",
            "the|my|your|our|these|their ADJ? < *'s/NOUN= > are|were|have|aren't|weren't",
            "< want's|need's|look's|make's|get's|come's|say's|take's|know's|see's|seem's|mean's|help's|give's|sound's|like's|run's|feel's|show's= >",
            "< its'|their's|her's|our's|your's= >",
            "@have|did|do|will|would|to VERB|NOUN? < -it's|that's *'s/NOUN= > MARK @subject",
        ),
    ),
    (
        "These are two words.",
        "two words",
        (
            "to|will|can|could|please|i|we|would|you|and < setup|followup|login|backup|workout|cleanup|catchup|signup > @det|with|on|in|to|you|NOUN|MARK -call|on?",
            "< allot|apart of > @det|@number|NOUN2|this",
            "to|can|will < apart > from/NOUN",
        ),
    ),
    (
        "This is no whole sentence.",
        "join it to the one before",
        (
            "^ < because @subject|@det ( -,|?|that|and|@subject . )( -,|?|that|and|@subject . )?( -,|?|that|and|@subject . )?( -,|?|that|and|@subject . )?( -,|?|that|and|@subject . )?( -,|?|that|and|@subject . )?( -,|?|that|and|@subject . )? > \\.",
            "^ < which is|was|means|meant|made|makes|will|would|has|brings|helps|taught > -why|how ( !? )* \\.",
            "^ < although|whereas|unless @subject|@det ( -,|? . )( -,|? . )?( -,|? . )?( -,|? . )?( -,|? . )?( -,|? . )?( -,|? . )?( -,|? . )? > \\.",
        ),
    ),
    (
        "Two sentences run into each other.",
        "a full stop before {}",
        (
            f"-{_TELLS} VERB me|us|him|them < i|we|he|she|they|it= have|am|was|had|will|would|can|did|do|is|has|hope|look|thank|really|enjoyed|learned|think > -NOUN",
            "thank you < i|we= VERB|AUX|really >",
            "^ i|we|my ( !,|MARK|that|where|when|which|who|if|because|as )* for @number|NUM years|months|weeks < i|we= > VERB|AUX",
            "^ ( i|we|it|the|my|your|our|this|thank ) ( !,|MARK|that|which|who|what|if|when|because|as|how|where|while|since|whether|although|so|know|think|hope|believe|said|announced|told|say|until|before|after|once|like )* very|really|so? much|lot|forward|again|soon|monday|tuesday|wednesday|thursday|friday|today|yesterday|tomorrow < i|we|it= > am|was|will|would|hope|look|really|enjoyed|learned|appreciate|appreciated|can|is|have|had",
        ),
    ),
)
