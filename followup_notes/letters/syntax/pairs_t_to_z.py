"""Words written for others that sound or look alike, told by the words around them; by the word that was meant, t to z."""

from __future__ import annotations

from followup_notes.letters.syntax.shape import Family, meant

_LEADS_TO = "access|answers|replies|keys|thanks|contributions|visits|solutions|links|references|changes|responses|reactions|trips|apologies|invitations|updates|additions|objections|exceptions|regards"
PAIRS: tuple[Family, ...] = (
    meant("used to", "NOUN1 < use to VERBb >", "( ^ OR , OR and|but ) i|we|he|she|they|you < use to VERBb >"),
    meant("who", "NOUN|one|those|someone|anyone < whom > VERBs|is|was|has|have|had|can|will|would|could"),
    meant("your", "< you > ADJ NOUN is|was|are|were|has|have"),
    meant(
        "take over",
        "< overtake|overtook|overtaking @det? ADJ? role|task|tasks|responsibility|responsibilities|position|project|shift|shifts|work >",
    ),
    meant(
        "taught",
        "i|have|had|who|she|he|they|you|also|has|i've|been @often* < thought > children|students|pupils|adults|classes|maths|mathematics|english|history|physics|chemistry|biology|german|french|music|art|year|yoga|beginners|evening|at|for|in -it|about|that -@subject -mind",
        "i|we|was|were|been|am @often* < thought > how|by|to VERBb -be|have|of",
        "< thought me|us how|to|a|that|the|many|much >",
    ),
    meant("teach", "< learn|learned|learnt me|us|them how|to|a|the|that|many|much|what|about >"),
    meant(
        "than",
        "more|less|rather|other|better|worse|greater|bigger|larger|smaller|faster|slower|higher|lower|earlier|later|sooner|longer|shorter|fewer|easier|harder|different|older|younger|stronger|cheaper|*er/ADJ ( NOUN|ADJ|VERBg|of? )? ( NOUN )? < then > @det|@subject|NUM|@number|PROPN|ever|expected|usual|before|most|in|at|any|ADJ|VERBg|NOUN2|just|last|ours|mine|yours|theirs|that|what|half|once",
    ),
    meant("thank", "^|to|and|i < think > you for|so|very|again"),
    meant("the", "of|in|with|for|to|at|on|from < they > ADJ? NOUN"),
    meant(
        "their",
        "of|with|in|from|for|about|to|all|and|on|at|by|see|like|liked|love|use|do|share|improve < there|they're > ADJ? NOUN -are|is|was|were|last|today|yesterday",
        "VERB < they're|there > own|NOUN2|ADJ NOUN2",
        "knew|know|knows|you|me|us|them|met|saw|love|loved|like|liked|share|shared|took|take|use|used|read < there > ( NOUN1|ADJ )? NOUN2 -who|that|are|were|is|was|and",
        "earn|earned|win|gain|gained|value|valued|trust|need|appreciate|appreciated|respect|enjoy|enjoyed|follow|followed|check|checked|hear|heard < there > trust|work|team|advice|help|time|support|feedback|decision|answer|experience|office|company|name|patience|kindness|attention|confidence|respect|view|opinion|problem|story|talk|call|plan",
    ),
    meant(
        "then",
        "( ^ OR , OR and|; OR but|so|since|until|back|by|just ) < than > @subject|the|@owner|there|MARK|on",
        "< since|until|till|back|just than > ",
    ),
    meant(
        "there",
        "( ^ OR , OR and|but|that|if|because|think|when ) < their|they're > is|are|was|were|will|has|have|can|might|may|seems|would|should",
        "@be|from|over|out|in|get|go|went|going|been|work|worked|up|live|lived|arrive|arrived < their|they're > .|,|that|who|where|and|for|in|at|on|is|with|to|yesterday|since|every|are|when|by|i -own",
        "be|been|am|was|get|got|arrive|arrived|look|looked|go|went|stay|start|begin|live|lived < their > NUM|@number|first|early|late|by|at|on|soon|again|too|MARK",
    ),
    meant("they", "^|,|and|that|if|when|because|what|how < the > are|were|is|was|have|has|would|had|do|did"),
    meant(
        "they're",
        "( ^ OR , OR and|but|that|if|because|think|when|as|how|what ) < their|there > not|happy|looking|able|ready -NOUN",
    ),
    meant(
        "thorough",
        "a|very|most|so|more < through|though > NOUN|MARK|and|ADJ|review|handover|check|introduction|explanation -out|put",
    ),
    meant(
        "thought",
        "i|we|have|had|just|never|who|you|always < taught > of|that|about|it was|i|we|it|you|he",
        "a|the|some|this|that|no|second|first|of|my < taught > MARK|about|that|of|is",
    ),
    meant("threw", "i|we|he|she|they|and < through > away|out|it|@det party|themselves|myself"),
    meant(
        "through",
        "go|went|going|walk|walked|talk|talked|run|ran|look|looked|guide|guided|led|take|taking|came|get|got|read|me|us|you|it|way|walking|them|took < threw|though|thorough|trough|thru > @det|NOUN|@object|PROPN|what|how|with",
        "VERBd|VERBe|VERBx|AUX ( !,|MARK|and|but|that|who|which|@subject )+ < threw > NOUN2|VERBg|ADJ|the|a|your|my|our|NUM",
    ),
    meant(
        "to",
        "forward|able|like|want|happy|need|hope|order|glad|love|eager|pleased|excited|how|going|try|chance|opportunity|ready|want|wanted|you|me|us|back|nice|good|great|time|due|thanks|willing|free|likely|hard|easy|sure|asked|reply|talk|spoke|write|listen|used|have|way|what|where|interested|keen|honoured|pleasure|delighted|wish < too > VERBb|@det|@object|VERBg|PROPN -much|many",
        "< too > @owner|the|your NOUN|ADJ",
        "and|or|how|want|like|able|need|going|learned < too > VERBb @object|@det|@owner|NOUN|you|people",
    ),
    meant(
        "too",
        "@be|it's|far|bit|little|that's|not|seems|seemed|felt|much|never|had|got|there|with|made|took|asked|look|looks < to > much|many|few|little|long|short|late|early|big|small|hard|easy|soon|busy|tired|good|often|fast|slow|quickly|expensive|heavy|low|difficult|complicated|young|old|far|large -effect|use",
        "know|knows|knew < to > well",
        "have|has|had|way|all|made < to > many|much|few ADJ? NOUN",
        "well|that|mine|one|team|important|role|interview|there|day|friday|monday < to > MARK",
        "for|with|of|about|from|by|suits|surprised me|us|you|him|them|it < to > \\.",
        f'-{_LEADS_TO} NOUN2 < to > -"|“|‘|(|[|: MARK -who|which|where|whom',
        '( ^ OR , OR and|but ) @subject AUX? VERB @object|@owner NOUN2 < to > -"|“|‘|(|[|: MARK',
    ),
    meant(
        "trial",
        "< trail > period|shift|day|run|week|month|lesson|class",
        "on|a|clinical|the drug < trail|trails > MARK|basis|in|for",
    ),
    meant(
        "vary",
        "can|to|will|often|may|might|could|they|which|NOUN2|greatly < very > from|by|with|between|depending|across|a|greatly|in|widely|MARK",
    ),
    meant("very", "@be|i'm|a|it|not|feel|was < vary > ADJ|ADV|VERBe|much|well|good|NOUN"),
    meant("wait", "cannot|can't|to|please|will|not < weight > for|to|until|and"),
    meant("wandering", "< wondering > around|through the|@owner"),
    meant("we're", "^ < were > VERBg|looking|very|not|happy -the|you|there|i"),
    meant("weak", "a|my|the|one|only|your < week > point|points|side|sides|spot|spots|link|area|areas|argument|excuse"),
    meant(
        "weather", "the|bad|good|cold|nice|wet|hot|stormy|this < whether > MARK|is|was|in|on|and|forecast|conditions"
    ),
    meant(
        "week",
        "a|last|next|this|per|every|one|each|past|previous|same|following < weak > MARK|in|at|from|to|i|we|and|for|of|on|before|after|later|ago|was|with|you",
        "NUM|@number|few|several|couple|many < weaks|weeks'/X >",
    ),
    meant(
        "were",
        "( ^ OR , OR if|that|and|when|because|but|as|what ) < we|they|you where > VERB|ADJ|ADV|@det|in|at|on|not|all|able|there|so|very",
        "which|people|who|there|children < where > VERBg|not|very|so|really|all|given|asked|too MARK|and|about|to|with|for|by|@object|ADJ|kind|clear|helpful",
        "if i|it|he|she|they|you|we < where >",
    ),
    meant(
        "where",
        ", < were > i|we|they VERBb|can|could",
        "NOUN|place|know|see|show|home|that's|is|exactly|ward|school|company|lab|team|here < were > i|we|you|they|he|she|people|everyone VERB|AUX|can|could|ADV -going",
        "the|a|your|my|our|this ( ADJ|NOUN1 )? NOUN1 < were > it|i|we|you|they is|are|VERB|AUX",
        "~if|though|wish|and|or the|your|a NOUN1 < were > your|the|our NOUN2 work|live|meet|train|sit|stand|practise|VERBb",
    ),
    meant(
        "whether",
        "know|ask|asked|wonder|wondered|wondering|see|tell|me|sure|decide|decided|question|about|of|on|to|you|doubt|know|asking|unsure|clear|discuss|check|find|out|say < weather|wether|rather > @subject|the|a|there|this|that|or|they|my|your|our|to|it|any",
        ", < weather > from|in|at|by|for|with|on|now|here|@subject|or",
    ),
    meant(
        "who's",
        "( ^ OR NOUN OR one|someone|somebody|anyone|and|person|know|see ) < whose > VERBg|been|going|already|the|a|in|not|responsible|available|interested|also|ADJ MARK|to|in",
    ),
    meant(
        "whole",
        "the|a|my|your|our < hole > team|day|time|thing|week|process|project|idea|place|story|year|afternoon|morning|way|floor|department|family|career|company|conversation|point|interview|hour|shift|building|class|night|lot",
    ),
    meant(
        "whom",
        "one|some|many|most|all|both|none|several|two|three|each|few of < who >",
        "to|with|from < who > i|we|you|they -am|are|is|was|were",
    ),
    meant(
        "whose",
        "NOUN|PROPN|,|people|those|someone|anyone|one|know|and < who's|whos > NOUN AUX|VERB|i|we|you|@owner",
        "^ < who's|whos > NOUN AUX|VERB",
        "a|the|@owner NOUN ,? < who's > NOUN|ADJ NOUN2? VERB|AUX",
        "know|see|ask|asked|wonder|sure|remember|knew|learned|understand < who's > -boss|responsible|going|coming NOUN1 -MARK|ADP|and|or",
    ),
    meant(
        "will",
        "i|we|you|they|it < well > be|have|send|let|get|come|take|do|see|bring|call|write|meet|need|make",
        "-as . < will > as",
    ),
    meant(
        "won't", "i|we|you|they|it|that < want > be|disappoint|regret|let|have|take|get|mind|happen|forget|make|change"
    ),
    meant("wondering", "@be|i'm|just|and|also|been @often* < wandering > if|whether|how|what|when|about|why|who|where"),
    meant("worse", "much|even|far|getting|got|get|no|or|made|became|become|was < worst > than|MARK|off|and -NOUN"),
    meant("worst", "the|my|our < worse > case|part|thing|day|mistake|idea|of|possible|that|week|year|shift"),
    meant("would", "i|we|you|it|that < wood > VERBb|be|like|have"),
    meant(
        "write",
        "to|i|will|am|please|can|could|would < right|rite > you|an email|a letter|about|back|down|reports|code|to? -away|now -MARK|and",
        "am|was|been|for|at|and|of|enjoy|in < righting > ",
    ),
    meant(
        "you",
        "^|if|when|that|as|what|how|and|because|hope|where|which|time|way < your > can|will|have|are|were|would|could|should|need|mentioned|said|told|did|do|had|want|know|showed|described|asked|gave",
    ),
    meant(
        "you're",
        "hope|know|think|glad|sure|believe|see|when|if|because|that|while|what|where|trust|hear|as|and|so|once < your > well|happy|right|able|ready|busy|doing|having|looking|hiring|going|interested|not|still|free|available|fine|ok|okay|a|the|an|in|on|very|so|sure|enjoying|all|building|planning|running|trying|using|working|keeping|open|facing|both|really|welcome MARK|to|for|and|with|in|a|the|@det|enough|that|about|this",
        "^ < your > so|not|very|the|a|an|always",
        "^ < your > welcome|right MARK|to|that|about",
    ),
    meant(
        "your",
        "of|for|in|with|to|about|from|on|at|by|and|see|meet|join|like|read|liked|appreciate|meeting|enjoyed|share|thank < you're > ADJ? NOUN|NOUN2 -VERB|AUX",
        "of|for|in|with|to|about|from|on|at|by < you > ADJ? time|help|team|support|company|advice|kindness|patience|reply|answer|email|message|work|school|interest|invitation|offer|office|feedback|attention|consideration|understanding|interview|projects|project|students|patients|customers|plans|decision|questions|question|approach|values|website",
    ),
)
