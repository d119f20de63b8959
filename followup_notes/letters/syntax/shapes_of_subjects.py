"""Slips of agreement with a subject that stands further off: behind who or which, behind each, inside a clause."""

from __future__ import annotations

from followup_notes.letters.syntax.numbers import WRONG_VERB
from followup_notes.letters.syntax.shape import Family

_CLAUSE = "that|because|when|if|whether|how|once|since|until|while|where|why"
_GROUP = "team|staff|family|company|group|board|crew|panel|committee|public|management|audience|police|crowd|class|rest|majority|number|lot|couple|half|pair"
_ASKED = "suggest|suggested|recommend|recommended|ask|asked|insist|insisted|propose|proposed|require|required|important|essential|vital|request|requested|demand|prefer"
_ONE = "a|an|one|another|every|each"


def _verbs(named: str) -> str:
    """Return plain forms that are read as verbs."""
    return "|".join(f"{each}/VERB" for each in named.split())


_ACTION = (
    "arrive begin start become bring come go get give keep know learn make say see seem spend speak take talk tell think treat understand work "
    "write ask run happen remain require include provide allow mean want need use help live care listen plan explain describe depend belong "
    "sound look handle teach mind"
)
_ACTS = _verbs(_ACTION)
_BEGINS = _verbs(
    "start begin arrive come go take need want make give become seem mean depend require happen allow include"
)
_SHOWS = _verbs("arrive come seem mean make take give need help show happen start begin include bring explain suit")
SUBJECTS: tuple[Family, ...] = (
    (
        WRONG_VERB,
        "the form of {} with -s: is, was, has",
        (
            f"~of|- {_ONE} ( ADJ|NOUN0|VERBg )? NOUN1|NOUN0 who|that @often* < {_ACTS}|do|have= > -MARK",
            f"the first|only|last|second|best ADJ? NOUN1 ( @subject have|had ADV? VERB )? who|that @often* < {_ACTS}|do|have= > -MARK",
            f"each|every ADJ? NOUN1 @often* < {_ACTION.replace(' ', '|')}= > @det|@object|@owner",
            f"each|every ADJ? NOUN1 @often* < {_ACTS}= > with|about|from|into",
            "each|every|any|no|neither ADJ? NOUN1 < are|were|have|don't|aren't|haven't= > -MARK",
            f"~{_ASKED} {_CLAUSE} the|my|our|your|this|his|her|a ( -{_GROUP} ADJ )? -{_GROUP} NOUN1 < {_BEGINS}= > in|on|at|for|from|to|with|the|a|me|us|you|@owner",
            f"~and|or|nor|if|wish|though|of|with|in|on|for|to|from|about|at|by|as|than|like|both|between the|my|our|this ( -{_GROUP} ADJ )? -{_GROUP} NOUN1|cause < were= > a|an ADJ? NOUN1",
            "( ^ OR , OR and|but ) @owner|the|this ( NOUN1|NOUN0 )? NOUN1 here|there|now|today|also < are|were|have= > -you|i|we|they",
            f"NOUN1|PROPN , which @often* < {_SHOWS}= >",
            "~and|or @det ( ADJ|NOUN0|NOUN1 )? NOUN1 , which @often* < have|are|were|don't= > -@subject|NOUN2",
            "^ @owner|the|this ADJ? NOUN1 ( of|for|in|on|at|around|about ( -VERB|AUX|MARK|and . )+ )? , not|rather|as|like|with|together|along|including|especially|particularly ( -VERB|AUX|MARK . )+ , < were|are|have= >",
            "^ @owner|the|this ADJ? NOUN1 about|of|on|with|for|in ( -VERB|AUX|MARK|that|who|which|and|or|@subject . )+ < give|make|help|show|mean|remind|tell|explain|suit|interest|impress|inspire|encourage/VERBb= > me|us|you|a|an|the|it|very",
            "if|when|whether it < help|suit|work|matter|seem= > MARK|you|the",
            "neither|each|either of @owner|@det ADJ? NOUN2|referees|referee* @often* < mind|know|come|care|agree|like|use|go|live|require|want|see|understand|have|are|were= > -you|i|we|they",
        ),
    ),
    (
        WRONG_VERB,
        "the plural of {}: are, were, have",
        (
            "( ^ OR , OR and|but|because|that ) mr|mrs|ms|dr|PROPN? *'s NOUN2 ( of|for|from|with|in|on|about|at|to ( -VERB|AUX|MARK|and|that . )( -VERB|AUX|MARK|and|that . )? )? < was|is|has= > -@subject|the|@owner|a",
            "both|all|many|several|two|three NOUN2 who|that < is|was|has|does= >",
        ),
    ),
    (
        'After "please" and "to" the plain form of the verb stands.',
        "the plain form",
        (
            "( ^ OR and|, OR could|would|can you ) please < sent|gave|told|took|chose|wrote|spoke|VERBd= > @det|@object|@owner|NOUN2|whichever|whatever",
        ),
    ),
    (
        "One verb is enough.",
        "one of the two",
        (
            "^ ( !that|what|which|who|whatever|how|where )* < is|was VERBe|VERBn VERBs > in|on|at|to|out|@det",
            "@subject|NOUN1|this|that|MARK < is|was goes|takes|gives|comes|makes|shows|needs|seems|runs|helps|leaves/VERB|has >",
        ),
    ),
    (
        "After be the third form stands.",
        "the third form of {}",
        (
            "@modal|not be|been @often* < lose|take|give|write|know|see|do|speak|choose|break|forget|show|grow|draw= > MARK|by|in|for|to|at|on",
        ),
    ),
    ("One word is too many.", "leave it out", ("would|will|should < to > like|love|be|have|VERBb -MARK",)),
    (
        "A finished time goes with the simple past.",
        "the simple past: we spoke, I met",
        ("< i|we|you have > ( spoken|met|talked ) ( -VERB|AUX|MARK|that . )? ( -VERB|AUX|MARK|that . )? on @day|NUM",),
    ),
    (
        "This verb takes no -ing form here.",
        "the simple form: I have, I know",
        (
            "< am|is|are|was|were|i'm|we're @often* having > these|those|the|all NOUN2|ADJ",
            "< am|are|is|was|were|i'm|we're @often* ( knowing|understanding|believing|wanting|needing|owning|liking|preferring|possessing|belonging|containing|consisting|meaning|deserving ) > @object|@det|@owner|to|that|of|NOUN",
        ),
    ),
    (
        "What a verb does is done in a manner: with -ly.",
        "{}, with -ly",
        (
            "~make|makes|made|keep|keeps|kept|find|found|leave|left|get|got|be|stay|consider VERB the|my|your|our|this|every NOUN1 < careful|quick|regular|proper|thorough|accurate|independent|efficient= > MARK|and",
        ),
    ),
)
