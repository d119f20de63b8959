"""Slips of tense: a time that is over, one that goes on, one that is not real."""

from __future__ import annotations

from followup_notes.letters.syntax.shape import Family

_STEP = "( -VERB|AUX|about|from|since|until|till|over|for|by|than|of|for|@subject|that|which|who . )"
_STEPS = " ".join([f"{_STEP}?"] * 6)
_OVER = "( yesterday OR last night|week|month|year|spring|summer|autumn|winter|@day|@month OR NUM|@number|a|one|some years|weeks|months|days|hours|minutes|year|month|week|hour ago )"
_EVENT = (
    "send|meet|speak|talk|call|visit|receive|apply|submit|complete|finish|start|begin|leave|move|come|go|get|give|tell|show|ask|say|hear|choose|"
    "pass|graduate|buy|build|sell|break|become|win|lose|take|make|decide|join|write|learn|forget|return|notice|sign|change"
)
_PLACES = "working|living|teaching|leading|running|studying|managing|using|doing|practising|training|employed|nursing|learning"
TENSES: tuple[Family, ...] = (
    (
        "A finished time goes with the simple past.",
        "the simple past: I met, I spoke",
        (
            f"( ^ OR , OR and|but|that|as|because|when ) < ( @person|it have|has OR i've|we've|you've ) @often* VERBe|VERBn|been|met|told|read|had|sent > ( {_OVER} OR {_STEPS} ~the|these|our|your {_OVER} ) -VERB|AUX",
            f"( ^ OR , OR and|but|that|as|because|when ) < i|we|he|she have|has @often* VERBe|VERBn|been|met > {_STEPS} in 198*/NUM|199*/NUM|200*/NUM|201*/NUM",
            "( ^ OR , OR and|but|that ) ( yesterday|ago OR last night|week|month|year|spring|summer|autumn|winter|@day|@month ) ,? < @person have|has @often* VERBe|VERBn|VERBx|VERBd|been >",
            f"( ^ OR , OR and|but|that|because ) < i|we|he|she @often* {_EVENT}/VERBb|see/VERBb > ( you|me )? {_STEPS} {_OVER} -VERB|AUX",
            f"( ^ OR , OR and|but ) {_OVER} ,? < i|we|he|she @often* {_EVENT}/VERBb|see/VERBb|have/VERBb >",
            "( ^ OR and|but ) as < i|we have @often* told|said|mentioned|explained|discussed|agreed|promised > . ( . )? ( . )? on|at|during|in @day|@det|our -meantime|past|last",
            "when < i|we|you|he|she have|has > VERBe|VERBn|spoken|met|been ( . )? ( . )? ( . )? ( , OR on @day )",
        ),
    ),
    (
        "What began in the past and goes on takes another form.",
        "have, with -ed or been and -ing",
        (
            f"< am|are|is|i'm|we're @often* {_PLACES} > {_STEPS} for|since NUM|@number|a|some|about|over|more|nearly|almost ( than )? ( NUM|@number )? years|months|year|decade|decades",
            "in|over|during|for the? last|past NUM|@number|few|several|couple ( of )? years|months|weeks ,? < i|we am|are|work|works|do|have/VERBb|VERBb >",
            f"< am|are|is VERBe|VERBn|VERBx|ADJ > {_STEPS} since last|NUM|@number|@month|many|my",
            f"< am|are|is|i'm|we're @often* {_PLACES} > {_STEPS} since -i|we|the|my|your|our|a|an|this|he|she|it|they|you|there",
            "( ^ OR , ) since i ( was OR started OR left OR graduated OR finished OR joined OR moved ) ( . )? ( . )? ( . )? ( . )? ( . )? ,? < i @often* work|live|use|study|teach|play|run|want|love|know|lead|dream|help|train|am|speak|practise >",
            "( ^ OR , OR and|but ) < i|we @often* work|live|teach|lead|manage|run|know|study|practise|serve > ( . )? ( . )? ( . )? ( . )? for|since more|over|nearly|almost|the? NUM|@number|last|past -hours|days|weeks|minutes .? years|decades|decade",
        ),
    ),
    (
        "This verb does not take -ing here.",
        "the simple form",
        (
            "< am|are|i'm|we're @often* knowing|believing|needing|owning|preferring|belonging|containing|seeming|liking|hating|meaning|possessing|consisting >",
            "< am|are|is|i'm|we're|was @often* understanding|wanting > @det|how|that|to|what|why",
            "< am|i'm|we're|is|are @often* having > ( NUM|@number|a|an|the|no|some|good|great|much )? years|experience|degree|licence|license|diploma|certificate|knowledge|skills|qualification|questions|question",
            "@often|i|we|and < am|i'm @often* agreeing|thinking > that|you|we|it|this",
        ),
    ),
    (
        "Behind this word the simple form stands.",
        "the form without will or would",
        (
            "( ^ OR , OR and|but ) < if i|we|you|they|he|she|it will > -excuse|allow|forgive|let|permit|pardon VERBb|not",
            "( ^ OR , OR and|but ) if < i|we|they|he|she would > have|get|know|work|had",
            "^ < when|whenever i|we|you|they|he|she|it will >",
            "( ^ OR , OR and|but|it|you|this|that|day ) < when|whenever|until|till|before|after i|we|you|they|he|she|it will > -be VERBb",
            "< as soon as|once i|we|you|they|he|she|it will >",
            "< wish i|you|we can|will >",
            "if i|he|she|it < was/AUX|is > you",
            "if < i|we ( had|knew|were|lived|worked|could ) . ( . )? ( . )? ( . )? ( . )? , i|we|it|you will >",
        ),
    ),
)
