"""Slips of what a verb, an adjective or a noun takes after it: -ing, "to" with the plain form, a person."""

from __future__ import annotations

from followup_notes.letters.syntax.shape import Family

_NOT_ALSO_NOUN = (
    "-work|help|plan|need|hope|contact|control|access|use|interest|question|doubt|respect|support|practice|change|progress|demand|order|trade|"
    "talk|look|start|report|test|visit|call|answer|study|train|travel|walk|design|research|review|market|move|staff|care|cost|price|quality|"
    "safety|growth|home|board|stock|transfer|repair|hire|process|view|sale|score|search|speed|stress|trust|value|return|exchange|trial|play"
)
_TAKES = f"{_NOT_ALSO_NOUN} VERBb"
COMPLEMENTS: tuple[Family, ...] = (
    (
        "After this word the form with -ing stands.",
        "the form with -ing",
        (
            (
                "~is|was|be|are|been < enjoy|enjoyed|enjoys|enjoying|avoid|avoided|avoiding|consider|considered|considering|suggest|suggested|recommend|recommended|"
                "practise|practised|postpone|postponed|admitted|deny|denied|imagine|finish|finished|miss|missed|keep|kept to VERBb > -MARK"
            ),
            "don't|wouldn't|not|never|doesn't|didn't|you|they|would < mind to VERBb >",
            "can't|cannot|couldn't @often* < help to VERBb >",
            "@be|was|really|well|not @often* < worth to VERBb >",
            "@be @often* < busy to VERBb >",
            "look|looking|looked|looks @often* < forward to VERBb >",
            f"< committed|dedicated|devoted|accustomed|opposed|addition|objection|prior|contributed|contributing|contributes|regard|respect to {_TAKES} > @det|@object",
            "@be|am|fully|deeply @often* < committed|dedicated|devoted to VERBb > @det|@object|ADJ|NOUN2",
            f"~what|to|of|from|with|in|day|week|month|year|night|evening|morning < without|before|after|despite|by {_TAKES} > @det|@object",
            "~what|to < before|after|without speak|meet|hear|see|come|go|become|talk|learn > with|to|from|about|in|at",
            f"< instead|capable|fond|tired|dreaming|dreamt|chance|way|habit|purpose of {_TAKES} >",
            f"< interested|experience|experienced|skilled|succeed|succeeded|interest|specialised|specialized|involved in {_TAKES} > -MARK",
            f"< good|great|bad|better|best at {_TAKES} >",
            f"< thank|thanks|sorry|apologise|apologize|responsible|grateful|thankful|known|reason for {_TAKES} > @det|@object|NOUN|ADJ|to",
            "< thank|thanks|grateful|thankful you? @often* for VERBn|VERBd >",
            "~,|time < before|without|by to VERBb|come|become|run|put >",
            "had|have the < pleasure to VERBb >",
            "< have|had|has no|any|some|little|much? difficulty|difficulties|trouble|problems|problem to VERBb >",
            "spend|spent|spending . hours?|hour|hours|days|weeks|months|years|time|afternoon|evening < for VERBg >",
            "am|are|was|is|been|i'm @often* < thinking to VERBb >",
            "< succeeded|succeed|succeeds to VERBb >",
            "< prevent|prevents|prevented @object to VERBb >",
            "@be @often* < interested to VERBg >",
            f"i am|was @often* < interested|used of|on|at {_TAKES} > @det",
        ),
    ),
    (
        "After this word the verb stands with to, in its plain form.",
        "to, with the plain form",
        (
            "i|we|he|she|they|have|had|and @often* < decided|decide|hope|hoped|want|wanted|wish|agreed|promised|refused|intend VERBg > in|for|from|to|at|with|on|about|@det|@object|you|more",
            "i|we @often* < hope hearing|meeting|seeing|speaking >",
            "would|i'd|we'd @often* < like VERBg > in|for|from|to|at|with|on|about|@det|@object|you|more",
            "< want|wants|wanted that you|i|we|he|she|they >",
            "< happy|glad|pleased|able|ready|want|wanted|hope|hoped|need|try|tried|willing|keen|eager|decided|wish|ought|unable|delighted|hesitate to VERBg > -NOUN",
            "would|i'd @often* < like|love|prefer to VERBg > -NOUN",
            "< is|was to VERBg > -NOUN",
            "< able|willing|unable VERBb > -MARK",
            "i|i'd|would|we|very|really @often* < hope|want|wish|glad|happy|like hear|see|meet|speak|join|know|come|ask|thank|tell|become|be|go|discuss|continue|contribute|bring >",
            "i @often* < hope|want|wish be|have|get|do|make >",
            "( ^ OR , OR and|but ) i|we @often* ( was|am|are )? < going|able|ready see|meet|ask|start|come|send|join|tell|be >",
            "< allowed|allow|allows|enabled|enables|encouraged|invited|advised me|us|them|him VERBb > -MARK",
        ),
    ),
    (
        "After this verb the plain form stands.",
        "the plain form",
        (
            "< let|lets|letting me|us|them|him|her to VERBb >",
            "^|you|it|that|which|this|conversation|team|has|have|also|really|both|and < made|make|makes|making me|us to VERBb >",
            "< made|makes|make me|us|them feeling|thinking|wanting|smiling|laughing|wondering|seeing|believing|realising|understanding >",
            "( ^ OR , OR and|but ) < can|could|will|would|may|shall|did|do|does @person VERBg|VERBs|VERBd|VERBn >",
            "^ < can|could|will|would|may|shall|did|do|does @person @often* VERBe > !MARK",
            "< asked|asking|wanted|want|wants|tried|try|need|needed|managed|decided|began|started|helped|help|able|how|where|had|have|happy|glad|like|liked|love|hope|hoped|chance|opportunity|time|used|invited|me|you|us|learned to VERBe > @det|@object|about|for|what|why|how|if|whether|when",
        ),
    ),
    (
        "This verb goes with to before a person.",
        "to, before the person",
        (
            "< explain|explains|explained|explaining|describing me|us > -in|as",
            "< explain|explains|explained|explaining|described|describe|describing you how|what|why|the|that|my|our|about >",
            "< suggest|suggested|suggesting|propose|proposed me|us|him|them > -as",
            "< said|say|says me|him > -MARK",
        ),
    ),
    (
        "One word too many.",
        "leave the second word out",
        (
            "< discuss|discussed|discussing|discusses on|of|regarding @det >",
            "< discuss|discussed|discussing|discusses about >",
            "i|you|we|to|and|also|have|he|she|not @often* < mention|mentioned|emphasise|emphasised|emphasized|stressed|described|describe|describing about >",
            "requesting < for >",
            "i|we|you|have|has|had < requested for >",
            "< answered|answering to your|my question|questions|email|mail|message|me >",
            "< attend|attended|attending to|at @det interview|meeting|course|event|workshop|session|school|university|class|training|conference >",
            "< reached|reaching|contacted|contacting to|with you|me|him|her|them >",
            "< phoned|phoning to you|me|him|her|them >",
            "< told|tell|tells|telling to me|us|you|him|her|them|@owner >",
            "< join|joined|joining to|with|at @det team|company|group|crew|firm|school|staff|department >",
            "i|to|would|can|will|could|you @often* < visit|visited|visiting to > @det|@object",
            "< entered|entering into the building|room|office|hall >",
            "< because|despite of @subject VERB|AUX >",
            "< although|though . ( . )? ( . )? ( . )? ( . )? ( . )? , but >",
        ),
    ),
)
