"""Slips of helping verbs: one that is missing, one too many, a verb behind one in the wrong form."""

from __future__ import annotations

from followup_notes.letters.syntax.shape import Family

_STATES = (
    "happy|glad|great|nice|good|wonderful|interested|available|able|delighted|pleased|grateful|thankful|possible|ready|helpful|perfect|lovely|"
    "honoured|honored|excited|sorry|useful|fine|ideal|important|difficult|easy|keen|curious|sure|willing|eager|better|free"
)
_ACTIVE = (
    "enjoyed|appreciated|liked|loved|hoped|thought|wished|learned|learnt|discussed|explained|agreed|attended|received|decided|worked|"
    "noticed|understood|felt|saw|gained|started|tried|visited|applied|wrote|spoke|knew|remembered"
)
_PAST = "wrote|spoke|went|began|took|gave|saw|did|knew|chose|drove|forgot|broke|came|grew|threw|wore|ran|became|showed/VERBd"
AUXILIARIES: tuple[Family, ...] = (
    (
        "A form of be is missing.",
        "be {}",
        (
            f"( i|we|it|that|this|you|they|which|what|there )? @modal|i'd|i'll @often* < {_STATES}= > to|that|if|for|with|about|MARK|and",
            f"^ ( @owner|the|this|our NOUN )? @subject? would|will|might @often* < {_STATES}= >",
            f"( ^ OR , OR and|but|because|that|so|if|as ) < i|we|they|he|she|you @often* {_STATES} > to|that|if|for|with|about|MARK|and|in|on",
            "( ^ OR , OR and|but|because|that|if|as ) < it @often* nice|great|good|wonderful|possible|important|difficult|easy|necessary|clear|hard|pleasure|a|an|my|the > -VERB",
            "( ^ OR and|but ) < there no|some|many|two|three|several|a NOUN >",
        ),
    ),
    (
        "One verb is enough.",
        "{}, without the form of be",
        (
            f"i|we|she|he ( am|was|is|are|were|i'm|been ) @often* < {_ACTIVE}= > @det|@object|our|to|you|about|how|that|what|from",
            "i|we ( am|was|are|were|i'm ) @often* < agree|hope|wonder|want|think|look|wish|believe|need|enjoy|appreciate|like|love|know|work|live|remember|feel|start|finish|apply|write|thank|send|attach= >",
            "i'm @often* < agree|hope|wonder|want|wish|believe|need|enjoy|appreciate|love|know|work|live|remember|apply|write|thank|send|attach= >",
            "@be|was|is < start|begin|finish|end|take|depend|include|require|cost|consist= > in|on|at|of|with|about|two|three|four|@det",
            "it|that|this|which was|is @often* < helped|taught|showed|gave|made|reminded|impressed|inspired|convinced= me|us >",
            "@modal be < have|want|need|appreciate|hope|know|meet|work|see|look|love|come|send|start|take|enjoy|speak= > -NOUN",
            "( ^ OR , OR and|but|because ) @person do|does|did not? @often* < is|am|are|were > -,",
            "@modal @modal",
        ),
    ),
    (
        "The word have is missing.",
        r"have been",
        (
            "( ^ OR , OR and|but|because|that|as|if ) i|we|he|she|they|you|it < been >",
            "( ^ OR , OR and|but|because|that|as|if ) i|we|he|she|they|it @often* < done|gone|seen|taken|written|spoken|given|chosen|begun|known|grown|driven|forgotten|shown >",
            "~has|have|had @owner|the NOUN1 < been > VERB|ADJ|a|the|in|very",
        ),
    ),
    (
        "After be or have the third form stands.",
        "the third form",
        (
            f"~@subject @be|has|have|had @often* < {_PAST} > -MARK",
            f"~NOUN|PROPN @subject @be|has|have|had @often* < {_PAST} > -MARK",  # not "every idea I had came late"
            "@be @often* < fill|impress|interest|please|delight|attach|inspire|surprise|schedule|invite|prepare|arrange|organise|organize|plan|locate|involve|base|convince|employ|train|teach|supervise|design|suppose|allow/VERB= > in|by|to|on|with|out|at|for|that|about|from|of",
            "@have @often* < work|learn|help|finish|start|receive|apply|manage|read?|enjoy|attach|decide|complete|develop|gain|discuss|notice|send|speak|write|take|give|choose|build|teach|pass|apply|improve|study|live|visit|attend|prepare|spend|talk|train|lead|forget|begin|change/VERBb= > in|by|to|on|with|out|at|for|that|about|from|@det|many|several|two|three|as",
            "NOUN1|it|that has @often* < change|finish|arrive|start|end|pass|improve > MARK",
            "@modal have @often* < went|wrote|spoke|began|took|gave|saw|did|knew|chose|drove|came|be|go|do|take|see|write|speak >",
            "@be @often* < being|been > VERBb",
            "have|has|had @often* < being > VERB|ADJ|a|in",
            "to|can|could|will|would|should|might|must < been > ",
            "@modal < being >",
            "~all|everything|what|whatever|anything|much|that|things|solution @person|NOUN1 < can|could|must|should|may|would to > VERBb",
        ),
    ),
    (
        "After this verb the plain form stands.",
        "the plain form",
        (
            "i|we|you|they|it|he|she|that|this|which|and|who @modal @often* < VERBg > -NOUN",
            "@person did|didn't|doesn't|don't @often* < VERBg > @det|@object|in|to|from|at",
            "( and|or|to ) ( help|see|meet|send|learn|work|talk|discuss|show|explain|visit|hear ) and < VERBe > @det|@owner",
        ),
    ),
)
