"""Slips of number and comparison: verbs and nouns that do not agree, what can be counted and what cannot."""

from __future__ import annotations

from followup_notes.letters.syntax.numbers import WRONG_VERB
from followup_notes.letters.syntax.shape import Family

_ONES = "everyone|everybody|someone|somebody|nobody|anyone|anybody|everything|nothing|something|anything"
_OPENS = "( ^ OR , OR and|but|because|that|when|where|whenever|until|unless|once|after|before|if|as|since|while|how|so|why|whether|think|believe|hope|feel|sure|know|saw|noticed )"
_MANY = "are|were|have|do|don't|aren't|weren't|haven't"
_MEANS = "make|mean|show|help|remind|give|tell|are|were|have|seem|explain|require|involve|suit|interest|impress|encourage|inspire"
_MASS = "equipment|information|advice|feedback|furniture|research|progress|knowledge|homework|luggage|software|evidence|training|equipment|machinery|traffic"
NUMBERS: tuple[Family, ...] = (
    (
        WRONG_VERB,
        "the form of {} with -s: is, was, has",
        (
            f"{_OPENS} {_ONES} ( else )? ( in|on|at|from|of the|@owner|your ADJ? NOUN )? @often* < -ought VERBb|{_MANY}= > -MARK|not|you|i",
            f"{_OPENS} ( one|each|either|neither ) of @det ADJ? NOUN2 ( that|which|who VERB|AUX @object? )? @often* < {_MANY}|make|work|mean|seem|help|show|speak|need|want|take|give|come= > -you|i|we",
            f"{_OPENS} ( one|each|either|neither ) of @det ADJ? NOUN2 ( i|we|you|they VERB ( about|with|to|most|on )? ) < {_MANY}= >",
            "^ ( !and|MARK )* PROPN|NOUN1 , who|whom|which ( !, )* , < have|are|were|don't= > -@subject",
            "( ^ OR , OR and|but|that ) what @subject VERB < are|were= > the|a|@owner|that ADJ? NOUN1 -and",
            f"{_OPENS} what VERB|AUX @object? ( most|really|about|especially|in|at|on|the|your|@owner|NOUN1 )* < were|are= > the|@owner|a|an|that|how|your NOUN1|@subject -and -NOUN2 -NOUN -and",
            f"( ^ OR , OR and|but|that ) the|@owner|this way|idea|fact|thought|care|calm|chance|speed|quality|use|choice|order|manner|patience|kindness|focus !is|was|has|will|would|,|and|that|who|are|were|can|could @det|@subject|NOUN|PROPN VERB|NOUN|PROPN|ADP ( -VERB|AUX|MARK|that|who|which|and|or|@subject . )* < {_MEANS}= > @object|very|so|a|the|how|to|clear|what|that|me|us",
            f"( ^ OR , OR and|but|that|because ) @owner|the|this|that|a|an|your ADJ? NOUN1 ( of|for|from|with|in|on|about|to ( -VERB|AUX|MARK|that|who|which|and|or|@subject . )( -VERB|AUX|MARK|that|who|which|and|or|@subject . )? ( -VERB|AUX|MARK|that|who|which|and|or|@subject . )? ) that|which|who @subject VERB @object|about|with|to? < {_MANY}|make|mean|show|remind= >",
            f"( ^ OR , OR and|but|that|because|if|when|while ) @owner|the|this|that|a|an|every|each ADJ? {_MASS} ( of|for|from|with|in|on|about|at ( -VERB|AUX|MARK|and . )( -VERB|AUX|MARK|and . )? ( -VERB|AUX|MARK|and . )? )? < are|were|have|do|don't= >",
            "~of|in|for|at|with|by|from|to < every|each ADJ? NOUN1|one are|were|have|do|don't= >",
            "( ^ OR , OR and|but|because|as|so|think|hope|know ) < it|he|she are|have|don't|aren't|haven't= > -@subject",
            "( ^ OR , OR and|but|because|when|where|if|as|since|while|how|so|what|which ) < he|she|it @often* -ought|dare|need|snuck|quit VERBb= > -MARK",
            "ADJ|ADV|VERB and the NOUN1 < don't|aren't|weren't|haven't= >",
            "ADP|know|ask|see|tell|understand|decide|matters who < VERBb= > @det|it|@object|NOUN2",
            "^ VERBg @det|with|in|as|at|to|about|for|on ( -AUX|MARK|that|who|which|@subject|and|or|VERBd . )+ < have|are|were= > VERB|ADV",
            "^ < this|that VERBb= > @object|the|a|@owner|to|very|that|like|good|great|more",
        ),
    ),
    (
        WRONG_VERB,
        "the plural of {}: are, were, have",
        (
            "( ^ OR , OR because|that|when|so|as ) @owner|the|both ADJ? NOUN|PROPN and i|@owner NOUN? < was|is|has|am= > -VERBg",
            "( ^ OR , OR and|but|because|that|when|where|if|as|since|while|how|so|what|which ) < we|they|you @often* VERBs|is|was|has|does|doesn't|isn't|wasn't|hasn't= > -MARK",
            "( ^ OR because|that|when|where|if|since|while|how|why|but ) @owner|the|these|those|both|many|some|several|most|all ADJ? NOUN2 ( of|for|from|with|in|on|about|at|to|between ( -VERB|AUX|MARK|and|@subject|that . )( -VERB|AUX|MARK|and|@subject|that . )? ( -VERB|AUX|MARK|and|@subject|that . )? )? @often* < is|was|has|isn't|wasn't|hasn't|does|doesn't= > -@subject|the|@owner|a",
            "( ^ OR because|that|when|where|if|since|while|how|why|but ) @owner|the|these|those|both|many|some|several|most|all ( ADJ|NUM )* NOUN2 ( that? @subject AUX? VERB ( -MARK|AUX|VERB|and . )? ( -MARK|AUX|VERB|and . )? )? @often* < VERBs|is|was|has= > -MARK|@subject",
            "people|children|patients|colleagues|students|customers|nurses|teachers|guests|clients|engineers|those < who is|was|has|VERBs= >",
            "a few|couple of? NOUN2 < is|was|has= >",
            "there < is|was= > @often* two|three|four or three|four|five NOUN2|people",
            "< both of them|us|you|these|those is|was|has= >",
            "( ^ OR , OR and|but ) there < is|was|has|isn't|wasn't= > @often* a? few|couple|many|several|two|three|four|five|lots NOUN2|of",
        ),
    ),
    (
        "What can be counted goes with many, few and fewer.",
        "many, few or fewer {}",
        (
            "< much people > -NOUN",
            "~how < much NOUN2= > -NOUN -thanks",
            "with|have|had|make|makes|made|means|in|to|about|has|takes|took|were|are|see|need < less NOUN2= > -NOUN",
            "how|too|so|very|that < much people|days|times|hours|things|questions|years >",
        ),
    ),
    (
        "What cannot be counted goes with much, little and less.",
        "much {}",
        (
            "< many|few|several|two|three|various information|advice|feedback|equipment|knowledge|research|progress|homework|furniture|software= > -NOUN",
            "< many|much|lot|lots|some|few|enough of? experiences= > in|with|as|on",
            "have|has|had|my|of|with|gained|years < experiences= in|with > -and",
        ),
    ),
    (
        "More than one: with -s.",
        "the plural of {}",
        (
            "~ADJ|the|this|that|@owner|NOUN one|many|few|two|three|several of the|my|your|our|these|those|their < ADJ? -following|field|cattle NOUN1= > MARK|in|at|on|i|we|for|that|who|is|was|and",
            "a number|couple|handful|lot|lots of < question|idea|reason|year|week|month|day|project|colleague|thing|point|meeting|task|customer|patient|skill|mistake|tool|email|story|topic|problem|company|friend|student|client|detail|job|challenge= > -NOUN|PROPN",
            "@number|many|several|few|these|those|various more? < year|month|week|day|hour|question|idea|reason|project|colleague|thing|point|task|customer|patient|skill|mistake|topic|problem|friend|student|client|detail|challenge|interview|call|meeting|person|child|school|company|language|machine|site|shift|experience= > of|in|at|ago|MARK|with|and|i|we|you|that|for|to|who|were|are|from|about|on -NOUN",
            "one of the|my|your < best|biggest|largest|nicest|finest|oldest|greatest|hardest|main|most ADJ? NOUN1|NOUN0= > MARK|in|at|on|i|we|for|that|of",
            "< these|those kind|type|sort= > of",
        ),
    ),
    (
        "Only one: no -s.",
        "{} without -s",
        (
            "^ < that NOUN2= > were|are|have|VERBd|VERBe|was|is",
            "< another|every|each ( -other|few ADJ )? NOUN2= > -NOUN -people|windows|criteria|appropriations",
            "< a|an|one ( -few ADJ )? women|men|children|teeth|criteria|phenomena= > -NOUN",
            "many|two|three|four|several|these|those < woman|man|child= > -NOUN",
            "~how|what|when|where|if|as|that|and < this NOUN2= > AUX",
            "ones|those who|that VERB|AUX ( -VERB|AUX|MARK . )* < is|was|has= > ADJ|VERB",
            "so < is|was|does|has= > my|our|the|these NOUN2",
            "~with|for|to|between|from|about|by|of you and PROPN PROPN? < has|is|was|does= >",
            "you and mr|mrs|ms|dr \\. . < has|is|was|does= >",
            "< are|were ( any|no|some|the|more|good )? news= >",
            "< each|every|one of the? others= >",
            "a|an|the|my|our|this|your < @number|NUM|hundred years|months|weeks|days|hours|minutes|pages|metres= > ADJ? NOUN1",
        ),
    ),
    (
        "One comparison is enough, in the fitting form.",
        r"-er, -est, or more and most",
        (
            "< more|most -clever|eager|proper|tender|bitter|sober|other|modest|immodest|honest|earnest|interest|manifest|sinister *er/ADJ|*est/ADJ > -NOUN2",
            "the < most easy|big|fast|cheap|short|long|small|old|young|high|low|hard|nice|strong|great|large|quick|slow|happy|kind|close|simple >",
            "~no|any|some|many|even|two|three|much < more easy|big|fast|cheap|short|long|small|old|young|high|low|hard|nice|strong|great|large|quick|slow|early|late|busy|happy|bad|near|kind|close|simple > MARK|than|to|for|as|in|with|at|on|about|when|because|now|here|way|person|place|day|team|part|NOUN1",
            "< gooder|badder|bestest|worser|funner|more better|more worse|lesser|most best > -known|extent|degree",
            "the < *er/ADJ > of the|all|them three|four|five|my|NOUN2",
            "< the more *er >",
            "< *er/ADJ and more *er/ADJ >",
            "~no|any < much -*er ADJ|big|small|good > NOUN1 than",
            "@be @often* < more worst|worst than >",
            "< as *er/ADJ as >",
        ),
    ),
)
