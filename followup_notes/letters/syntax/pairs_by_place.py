"""Words written for others that sound alike, told by what alone can stand in their place."""

from __future__ import annotations

from followup_notes.letters.syntax.shape import Family, meant

_LEADS_TO = "access|answers|replies|keys|thanks|contributions|visits|solutions|links|references|changes|responses|reactions|trips|apologies|invitations|updates|additions|objections|exceptions|regards"
PAIRS: tuple[Family, ...] = (
    meant("to", "and|or|how|want|like|able|need|going|learned < too > VERBb @object|@det|@owner|NOUN|you|people"),
    meant(
        "too",
        f'-{_LEADS_TO} NOUN2 < to > -"|“|‘|(|[|: MARK -who|which|where|whom',
        '( ^ OR , OR and|but ) @subject AUX? VERB @object|@owner NOUN2 < to > -"|“|‘|(|[|: MARK',
    ),
    meant(
        "it's",
        "if|because|that|when|though|although|as|but|so|since < its > still|already|really|quite|also|just|only? ADJ MARK|and|to|for|if|that|because",
        "~of|in|at|to|with|for|on|by|from|about ; < its > ADJ MARK|and|to",
    ),
    meant(
        "their",
        "knew|know|knows|you|me|us|them|met|saw|love|loved|like|liked|share|shared|took|take|use|used|read < there > ( NOUN1|ADJ )? NOUN2 -who|that|are|were|is|was|and",
    ),
    meant(
        "their",
        "earn|earned|win|gain|gained|value|valued|trust|need|appreciate|appreciated|respect|enjoy|enjoyed|follow|followed|check|checked|hear|heard < there > trust|work|team|advice|help|time|support|feedback|decision|answer|experience|office|company|name|patience|kindness|attention|confidence|respect|view|opinion|problem|story|talk|call|plan",
    ),
    meant(
        "there",
        "be|been|am|was|get|got|arrive|arrived|look|looked|go|went|stay|start|begin|live|lived < their > NUM|@number|first|early|late|by|at|on|soon|again|too|MARK",
    ),
    meant(
        "where",
        "the|a|your|my|our|this ( ADJ|NOUN1 )? NOUN1 < were > it|i|we|you|they is|are|VERB|AUX",
        "~if|though|wish|and|or the|your|a NOUN1 < were > your|the|our NOUN2 work|live|meet|train|sit|stand|practise|VERBb",
    ),
    meant("quite", "i|we|you|they|he|she < quiet > VERB|AUX"),
    meant("of course", "< off course > -,|and|by|with"),
    meant(
        "of",
        "discussion|account|knowledge|understanding|description|copy|pair|number|lot|kind|couple|idea|because|instead|explanation|member|most|history|analysis|memory|sense < off > the|a|your|my|our|this|NOUN|ADJ|PROPN -time|hours|days",
    ),
    meant(
        "through",
        "VERBd|VERBe|VERBx|AUX ( !,|MARK|and|but|that|who|which|@subject )+ < threw > NOUN2|VERBg|ADJ|the|a|your|my|our|NUM",
    ),
    meant(
        "whose",
        "know|see|ask|asked|wonder|sure|remember|knew|learned|understand < who's > -boss|responsible|going|coming NOUN1 -MARK|ADP|and|or",
    ),
    meant(
        "except",
        "all|every|everything|everyone|everybody|nothing|nobody|any|no ADJ? NOUN? < accept > -the|your|my|our|offers",
    ),
    meant(
        "except", "nobody|nothing|everyone|everything|everybody|none is|was|are|were ADJ ( with|about . )? < accept >"
    ),
    meant("who", "NOUN|one|those|someone|anyone < whom > VERBs|is|was|has|have|had|can|will|would|could"),
    meant(
        "formally",
        "< formerly > told|informed|accepted|offer|offered|invited|confirmed|notified|signed|agreed|resigned|accept|confirm|resign|apply|applied",
    ),
    meant("whether", ", < weather > from|in|at|by|for|with|on|now|here|@subject|or"),
    meant("pass", "please|to|will|can|could|would < past > my|the|on|it|them|this|along -NOUN1 -week|month|year"),
    meant(
        "instead of",
        "NOUN ,? < instead > VERBg NOUN|ADJ|@det|@owner",
        "NUM|@day|@month|PROPN ,? < instead > @day|NUM|@month",
    ),
    meant("loses", "NOUN1|it|he|she|that|which|who < looses > NOUN|@det|@owner|ADJ"),
    meant(
        "patients",
        "are|were|see|saw|treat|treated|for|with|of|many|most|all|older|elderly|young|NUM|these|those < patience > who|were|are|have|had|in|on|at|from|i|we|and",
    ),
    meant(
        "been",
        "@have mostly|mainly|largely|partly|long|since|almost|nearly|both|ever|once < being > VERB|ADJ|a|in|about|with",
    ),
)
