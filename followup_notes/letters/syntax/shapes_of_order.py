"""Slips of word order, and words that are missing from a sentence."""

from __future__ import annotations

from followup_notes.letters.syntax.shape import Family

_SAID = "know|tell|ask|asked|understand|wonder|wondered|learn|explain|explained|see|hear|me|us|sure|find|out|curious|wondering|know|asking|interested"
_LANGUAGE = "english|german|french|spanish|polish|italian|dutch|russian|turkish|arabic|portuguese|mandarin|chinese|hindi|czech|greek|japanese"
ORDER: tuple[Family, ...] = (
    (
        "Inside a sentence the verb stands behind its subject.",
        "the subject first",
        (
            f"~what|how|^ {_SAID} < what|who is|are|was|were the|your|my|our|this|these|their > -matter|best|point|good",
            f"{_SAID} ,? < how long|much|many|often|far|soon|good|big NOUN? have|has|do|does|did|will|would|can|is|are|should @subject|@owner|the >",
            f"{_SAID} ,? < when|where|why|how|if|whether do|does|did|will|would|can|is|are|was|should|have|has @subject|@owner|the|this|that|there > -MARK",
            f"{_SAID} ,? < what|which NOUN? do|does|did|will|would|can|should @person|@owner|the >",
        ),
    ),
    (
        "In a question the verb stands before its subject.",
        "the helping verb first",
        (
            "^ < when|why|how|where @person -AUX . > ( !,|do|does|did|is|are|will|can|would|could|have|should|was|were|may|might )* \\?",
            "^ < when|why|how|where|what @person will|can|would|could|should > ( !, )* \\?",
            "^ < what @person|it VERBb > ( !,|is|was )* \\?",
        ),
    ),
    (
        "These words stand in another order.",
        "the object before the adverb",
        (
            f"< speak|speaks|spoke|write|understand fluently|well {_LANGUAGE} >",
            "< like|liked|enjoyed|appreciate|appreciated|love|loved|enjoy very much @det|@owner|VERBg|how >",
            "i|we|you|they < have|had always|never|often|usually a|an|the > -NOUN2",
            "< read|studied|checked|prepared|did|knew|know|explained|described|answered|finished|speak|learned|checked carefully|quickly|well|regularly|thoroughly|fluently|often|yesterday @det|@owner > -day|night|time|week|morning",
            "< explained to me|us|@object > -@det -how|what|why|that|in|MARK|as|when|where|again|on|at|during|over|with|and|by|about . NOUN",
            "how|know|understand|see|showed|learn < how ( . )? ( . )? ( . )? look|looks|looked like >",
            "< how do you call|say > -NOUN2",
            "^ < always|never i|we|you >",
            "only|not|never < i|we have > VERBn/X",
        ),
    ),
    (
        "A word is missing here.",
        "it is, it was",
        (
            "^ < is|was possible|necessary|important|nice|great|good|lovely|wonderful|easy|hard|clear|interesting|difficult > to|that|for|if|meeting|talking|seeing|speaking|hearing",
            "^ < was|is a? great|real|very|true? pleasure|honour|joy|honor > to|meeting|talking|speaking|for",
            "( ^ OR , OR and|but|so|because ) i|we < think|believe|hope|guess|suppose is|was|will|would|are|can > -VERBg",
            "< because|although|whether is|was|will|are > necessary|possible|important|very|near|good|easy|a|the|so|not|difficult|better|too",
            "^ < depends|seems > on|to",
        ),
    ),
    (
        "The word it is missing.",
        "appreciate it if",
        (
            "< appreciate|love if|when >",
            "~is|as < find|found|made|makes|make difficult|easy|hard|possible|important|necessary|interesting to >",
        ),
    ),
    (
        "The word you is missing.",
        "thank you for",
        (
            "~to|can|not|and|must < thank for >",
            "^ < thank @owner >",
            "< thank|thanks you? so|very|really? much? @owner|the time|help|advice|patience|answer|reply|message|email|interview|invitation|tour|support|kindness|interest|call|conversation|offer >",
            "< thank|thanks you? so|very? much? VERBg > -MARK",
        ),
    ),
    (
        "A word is missing here.",
        "be, or are",
        (
            "hope|trust < @subject @often* well|fine|okay|good|healthy > MARK|and|today",
            "hope this email|mail|message|letter < finds|find well >",
        ),
    ),
    (
        "A word is missing here.",
        "the verb",
        (
            "forward < to from|by|about|at >",
            "^ < please let know|to|that >",
            "please|to|will|can|could < let know|see >",
            "< let me > that|if|whether|when|how",
            "please|you < send|give|tell > if|whether",
            r"< instead|because > the|your|my|a NOUN \.",
            "same|what|that|which < kind|sort|type > NOUN",
            "~out|looking|applying|waiting|asking < for to VERBb >",
            "< every of >",
            "< according > the|@owner|this",
        ),
    ),
    (
        "Two subjects for one verb.",
        "one of them",
        (
            "^ @owner manager|boss|teacher|colleague|wife|husband|mother|father|brother|sister|team|colleagues|friend|mentor|supervisor < he|she|they > VERB|AUX",
            "NOUN2|people < who they|he|she|it > AUX",
        ),
    ),
    (
        "Two negatives in one clause.",
        "anything, any, ever",
        (
            "< don't|didn't|doesn't|haven't|hasn't|can't|couldn't|won't|wouldn't|cannot VERB|AUX? @object? nothing|nobody|nowhere|none >",
            "< don't|didn't|doesn't|haven't|hasn't|couldn't|wouldn't have|had|see|saw|get|got|find|know|need|receive|received no > NOUN",
            "< haven't|hasn't|don't|didn't never >",
            "< hardly|never|without not|no|nothing|never >",
        ),
    ),
)
