"""Pressure: what is needed, by when, and orders without a please."""

from __future__ import annotations

from followup_notes.letters.meaning.rules import Rule, rule

_HEAR = "I would be glad to hear from you"
_SUITS = "when it suits you"

PRESSURE: tuple[Rule, ...] = (
    rule(
        "demand",
        _HEAR,
        """
        I WILL? ..!NOT NEED !to !REPLY ..!to ANSWER|clarity|certainty|closure
        maybe I WILL? ..!NOT NEED to? KNOW|hear
        I WILL? ..!NOT NEED .. YOU|YOUR|THEY|SOMEBODY .. to|ANSWER
        I WILL? ..!NOT NEED !to !REPLY ...!to ANSWER|clarity|certainty ... QUICK|WHEN|from
        maybe I .. must|need|have|ought to? know|hear
        maybe I WILL only? wait|hold .. until|till|so|no|not
        maybe hold|holding|held|put|putting|turning|keeping .. off|on|down .. RIVALS
        CAN|WILL YOU .. speed|hurry|move|push|hustle|nudge .. things|it|this|everything|matters|process|application .. up|along|forward|on|through
        speed|hurry|push|hustle things|it|this|everything|matters up|along|through
        do the needful
        maybe ~ just tell ME
        maybe expect*|await* .. good news
        maybe good news from YOU
        maybe PLEASE ... accordingly
        inform|notify|advise|tell ME accordingly
        ^ ACT:B this|it|the|MY .. QUICK|urgent
        maybe ^ treat|consider|regard this|it as
        count ME out
        maybe or YOU can|will .. ME|look|forget|find
        maybe BE serious|interested|smart|sincere .. about|in|enough|, ... YOU .. WILL|MUST|should|then|act|call|hire
        maybe IF YOU BE .. serious|really|smart|truly .. about|interested|,
        maybe prove ME wrong|otherwise
        maybe show ME that|YOU|some
        maybe be straight|honest|frank|upfront|open with ME
        maybe give it to ME straight
        maybe level with ME
        put ME out of
        maybe keep|keeping ME .. suspense|dangling|limbo|hook|toes
        maybe promise ME
        maybe high|about time .. YOU|that|someone|somebody|to|I
        the agreed|promised|announced date|deadline|day .. HAVE|BE|passed|gone
        revert .. at|soon|back|QUICK|to|with
        maybe humbly|earnestly request|beg|ask
        maybe YOU WILL have_to
        ^ ACT:B|read|look|check it|this|that|them .. WHEN|QUICK|and .. ME|send|tell|QUICK
        maybe in advance for
        a quick|simple|single|straight yes|no|answer .. WILL|CAN|from
        confirm|acknowledge .. receipt
        by return .. of? email|mail|that|please|.
        ^ drop|shoot|send|give|text|ping ME ... ANSWER|know ... WHEN|QUICK|please
        maybe I .. WANT|like|appreciate|love|look|looking|hope|hoping .. to? .. ANSWER|REPLY|hear|DECIDE .. BY .. WHEN|the
        maybe I .. WANT|like|appreciate|love|look|looking|hope|hoping|grateful|glad ... QUICK .. ANSWER|REPLY|DECIDE
        maybe I .. WANT|like|appreciate|love|grateful|glad|pleased ... ANSWER|hear .. QUICK
        maybe look|looking|hope|hoping|anticipation|anticipating .. forward|for|of|to ... QUICK .. ANSWER|REPLY
        maybe ANSWER .. overdue
        I .. count|counting|rely|relying|bank|banking|depend|depending .. on YOU|YOUR|an|hearing|this
        I WILL? ..!NOT need|want|expect|urge|require|order|command YOU .. to .. ACT|REPLY|DECIDE|HURRY|stop|do|be|have
        I .. expect|trust|assume|insist .. that? YOU|SOMEBODY|THEY WILL|MUST|to|can .. REPLY|DECIDE|ACT|see|make|send|keep|be|do|give|let
        maybe I trust .. this|it|the|matter|that .. will|WILL be|see|not
        I WILL? ..!NOT expect ANSWER|YOUR|a|an|the .. ANSWER
        before WE go .. further
        maybe I .. can|could|will not .. WAIT|hold|sit|put|delay|keep|stall .. any|much|forever|them|longer|indefinitely
        maybe YOU|SOMEBODY ..!NOT HURRY
        hold*|keep* WHEN open|free|clear for .. YOU|YOUR
        maybe ^ HURRY .. YOUR|things|this|it
        """,
        "OTHERS asked THANK sign feel",
    ),
    rule(
        "demand",
        _SUITS,
        """
        PLEASE .. REPLY:B|DECIDE:B|ACT:B|give|send|make|provide|call|settle ...!I QUICK|HURRY
        PLEASE .. REPLY:B|DECIDE:B|ACT:B|give|send|make|provide ...!I BY ..!I WHEN
        maybe PLEASE .. do? NOT .. IGNORE:B|WAIT|make|let|keep|leave|forget|waste|delay|disappoint|take|drag
        maybe PLEASE .. stop|quit|hurry|stick|speed|rush|expedite|prioritise|prioritize|escalate|reconsider|advise|honour|respect
        PLEASE .. explain|tell .. WHY|how .. I|YOU|it|this|the|my|a|one|anybody|somebody|someone
        maybe PLEASE .. act|WANT .. accordingly|now|urgently|QUICK|.|!
        PLEASE .. hire|choose|pick|select|take|push|put ME|MY
        maybe CAN|WILL YOU .. REPLY|DECIDE|ACT|give|send|make|get ... HURRY|at_once|immediately|asap|urgently|instantly|straight_away|right_away|as_soon_as_possible|today|tomorrow|tonight
        maybe CAN|WILL YOU .. REPLY|DECIDE|ACT|give|send|make|get .. ME|us|back|it|YOUR|me|a|an|the .. ANSWER|know|back|decision|contract|up .. BY .. WHEN
        maybe CAN|WILL YOU .. put|push|pull|slip|sneak|bend MY|a|some|the .. application|file|name|word|forward|strings|rules
        maybe CAN|WILL YOU .. stop|hurry|HURRY|just already|IGNORE:G|up|tell|say|send|answer|get|decide|making|leaving|keeping
        maybe CAN|WILL YOU .. put|push|pull|slip|sneak|fast-track|skip|bend .. ME|MY|a|some|the rules|strings|forward|through|in
        BY .. WHEN .. or|otherwise|else .. I
        maybe no|not later than .. WHEN|NUMBER
        maybe BY .. WHEN WILL|CAN|should YOU|I .. HEAR|REPLY|know|DECIDE|expect|get
        maybe YOU HAVE until|till .. WHEN|SPAN|NUMBER .. to|or|before|after|.|!|,
        maybe YOU HAVE NUMBER .. SPAN|hours|days .. to|left|until
        maybe giving|give|gave YOU .. until|till|LAST:B
        WHEN|SPAN .. or I|else|never
        """,
        "OTHERS asked possible THANK references",
    ),
    rule(
        "demand",
        "please, or a question",
        """
        maybe ^ !PLEASE REPLY:B ME|us|MY|back|to|this|by|whether|when|immediately|QUICK|BY ... ME|us|now|QUICK|WHEN|so|what|whether|if|when|.|!
        ^ !PLEASE REPLY:B ME|us .. ANSWER|what|whether|when|now|why|how
        maybe ^ !PLEASE DECIDE:B .. ME|QUICK|now|soon|already|for|YOUR|or
        maybe ^ !PLEASE ACT:B .. ME|MY|YOUR .. QUICK|application|case|BY|for|as|time|wish|to|decision
        ^ give|send|get|put|move|show|cut|book|pick|hand|pass ME|MY .. a|the|in|on|to|through|forward|back|down|some|YOUR|an|it|before|contract|details
        maybe ^ stop|quit playing|stalling|wasting|ignoring|dragging|making|being|keeping|leaving
        maybe ^ HURRY up|please|and|!|,|or|because|with
        ^ get|give|call|let|tell|send|write|drop|shoot ME .. back|know .. QUICK|what|once|asap|as|now|soon|when|WHEN|already|.|!
        """,
        "PLEASE OTHERS regards love best glad happy like THANK if whether helpful useful helps",
    ),
    rule(
        "demand",
        _HEAR,
        """
        ~ do NOT leave|let|keep|make|waste|forget|take|delay|drag ME|MY|this|it|too|another|us
        ~ let|give|send ME have? YOUR ANSWER
        maybe YOUR ANSWER .. BY|before .. WHEN
        maybe ^ PLEASE? move|act|decide ... QUICK|fast|now
        NOT .. on the market .. long|forever|much
        IF I .. no|nothing ANSWER ... I WILL|shall|MUST|take
        maybe or there BE nothing|no|little .. to talk|discuss|point|deal|need
        YOU WILL have_to .. put|add|raise|offer|pay|increase|do|come ... or|more|better|another
        """,
        "OTHERS asked possible THANK",
    ),
)
