"""Words written for others that sound or look alike, told by the words around them; by the word that was meant, e to l."""

from __future__ import annotations

from followup_notes.letters.syntax.shape import Family, meant

_THINGS = (
    "conversation|talk|interview|meeting|tour|visit|project|role|job|question|questions|discussion|process|workshop|presentation|day|work|story|"
    "task|position|it|this|that|which|what|exercise|idea|topic|book|lecture"
)
PAIRS: tuple[Family, ...] = (
    meant("her, his, their", "at|with|in|of|for|to|on|from|about|by < she|he|they|we|i > NOUN MARK|ADP|AUX|ADV"),
    meant(
        "instead of",
        "NOUN ,? < instead > VERBg NOUN|ADJ|@det|@owner",
        "NUM|@day|@month|PROPN ,? < instead > @day|NUM|@month",
    ),
    meant("its", "be|become|as|join|joined|visit|visited < it's > ADJ NOUN"),
    meant(
        "effect",
        "@det|no|any ADJ? < affect > on|of|MARK|in|was|is",
        "in|into|side|knock-on|positive|negative|good|big|little|any|some|much < affect|affects >",
    ),
    meant(
        "ensure",
        "to|will|can|would|and|we|i|help|helps|which|that < insure|insures > that|quality|smooth|safety|the|a|good|it|all|everything",
        "to|will|can < make sure that|to VERBb/X >",
    ),
    meant("every day", "NOUN|ADV|it|MARK|@object|in < everyday > MARK|in|at|for|i|we|and|from|with|to -NOUN"),
    meant("everyday", "@owner|the|our|in|of|with < every day > life|work|tasks|business|problems|use|practice|english"),
    meant(
        "except",
        "everyone|everything|all|nobody|nothing|anyone|day|days|every < accept > for|on|the|my|one|monday|friday|sunday",
        "all|every|everything|everyone|everybody|nothing|nobody|any|no ADJ? NOUN? < accept > -the|your|my|our|offers",
        "nobody|nothing|everyone|everything|everybody|none is|was|are|were ADJ ( with|about . )? < accept >",
    ),
    meant("excited", "@be|very|really|so|i'm < exited > "),
    meant(
        "exciting",
        "very|so|really|most|an|such|more|this|the|is|sounds|an < exiting > ( news|opportunity|project|role|time|work|field|to|MARK|and|new|challenge|plans|place )",
    ),
    meant("expect", "to|would|not|i|we|can|what @often* < except > to|you|it|that|more|an|a|from"),
    meant(
        "feel",
        "i|we|me|us|you|please|to|would|really @often* < fell > at|that|like|welcome|confident|comfortable|happy|very|so|good|free|ready|part|well|more",
    ),
    meant("felt", "i|we|and|it|which|that @often* < fell|felled > very|so|like|right|welcome|at"),
    meant("fill", "to|please|i|will|and < feel > in|out @det|form|forms"),
    meant(
        "find", "please|to|can|could|will|would < fine|found > @object|the|a|my|attached|enclosed|below|out|your|that"
    ),
    meant(
        "formally",
        "was|been|to|be|like|not|yet @often* < formerly > introduced|accept|accepted|apply|confirm|invited|announce|request|notify|thank|decline|withdraw|agreed|approved|offer|offered|qualified|trained|dressed",
        "< formerly > told|informed|accepted|offer|offered|invited|confirmed|notified|signed|agreed|resigned|accept|confirm|resign|apply|applied",
    ),
    meant(
        "formerly",
        "< formally > worked|employed|known|called|head|based|living|of|a|an|with|at|my",
        "i|who|was|have < formally > work|worked|a|an|at|with",
    ),
    meant("forth", "back and|so|and|put|set|step|bring < fourth >"),
    meant("found", "i|we @often* < founded > it|him|her|that|them|our|this|the @often* ADJ|NOUN|very -in|with"),
    meant(
        "four",
        "period|period|is|takes|took|notice|about|least < for > weeks|months|years|people|days|hours|of|nights|shifts -NOUN",
    ),
    meant("fourth", "the|a|@number < forth >"),
    meant(
        "from",
        "VERB|far|apart|different|away|months|years|days|again|soon < form > you|the|my|our|@day|home|here|there|us|me|PROPN|@month|your|NUM|this -of|-",
    ),
    meant(
        "get",
        "to|could|can|would|will|i|we|once @often* < become|became > @det? answer|reply|email|mail|e-mail|feedback|information|news|letter|call|contract|offer|invitation|documents|response",
    ),
    meant("have", "@person|who|has < of > VERBe|VERBn|VERBx|since|already|been|never|also|always"),
    meant("health", "< heath > care|and|service|insurance|visitor|centre|sector"),
    meant(
        "hear",
        "to|nice|good|great|glad|can|not|i|we|lovely|could|also|did @often* < here > about|from|that|your|the|of|you|how|more|@owner|back|what|it|whether",
        "to|will|i|you < here > MARK? from",
    ),
    meant("heard", "@have @often* < hear|herd > ", "i|we|not|never < herd > "),
    meant(
        "here",
        "over|right|from|live|work|in|it|came|come|been|working|living|down|up|stay|am|are|out < hear > MARK|and|in|for|at|since|because|to|with|on",
    ),
    meant("hour", "an|half|per|one|an|every|rush < our > MARK|of|long|and|or|with|later", "@number|NUM < ours > "),
    meant("importance", "the < important > of", "of great < important >"),
    meant("important", "@be|very|so|seems @often* < importance > MARK|to|for|that|in|and"),
    meant(
        "interested",
        "i|we|me @be|am|felt|feel|was|more|became @often* < interesting|exciting|fascinating|boring|surprising|motivating|disappointing > MARK|in|to|about|by|that|and|after|for|when|because",
        "i'm|i am @often* < interesting|exciting > ",
    ),
    meant("interested", "@be|i'm|very|really|so|am|highly < interest > in|by|MARK"),
    meant(
        "interesting",
        f"{_THINGS} is|was|are|were|sounds|seems|looked|sounded|seemed @often* < interested|excited|fascinated|surprised|inspired|motivated > MARK|and|for|to|because|but|-in|by -in|by|about",
    ),
    meant(
        "it's",
        ", < its > a|an|the|not|been|my|your|this|that|just|only",
        "( ^ OR and|but|because|that|think|know|so|hope|if|though|when|as|where|why|feel|says|believe|say ) < its > a|an|the|not|been|my|your|this|that|so|worth|likely|clear|VERBg|here|there|rare|where|why|how|what|because|possible|easy|difficult|hard|nice|good|great|important|never|always -NOUN|NOUN2|and|-|ADJ|ADP",
        "if|because|that|when|though|although|as|but|so|since < its > still|already|really|quite|also|just|only? ADJ MARK|and|to|for|if|that|because",
        "~of|in|at|to|with|for|on|by|from|about ; < its > ADJ MARK|and|to",
    ),
    meant(
        "its",
        "of|with|in|for|to|from|about|on|by|at|under|behind|into|through|across|around|all|lost|has|loves|like|love|runs|uses|improve|see|know|values|treats|shows|keeps|makes|moved|opened|changed < it's|its' > ADJ? NOUN|NOUN2|own -that|@subject|who|to|for? -time|fun|been|nice|great|good",
        "NOUN|PROPN|and|through < it's|its' > own|size|values|mission|customers|staff|people|approach|team|clients|users|history|reputation|services|culture|products|product|work|name|patients|pupils|students|members|growth|brand AUX|VERB|MARK|and|in|are|is|for|with|on|to -that|who",
    ),
    meant(
        "knew",
        "i|we|you|he|she|they|who|never|already|only @often* < new > @det|@owner|that|how|what|about|it|nothing|you|a|from|little|where|when|why",
    ),
    meant(
        "know",
        "i|we|you|to|don't|not|me|me|who|didn't|already|also < no > @det|that|how|what|about|if|why|where|when|this|your|you|each -longer|one|doubt|idea|more|less|better|way|matter",
    ),
    meant(
        "know",
    ),
    meant("latter", "the < later > of|is|was|half|part|two|one -shift|train|slot|date|start|time"),
    meant(
        "led",
        "i|we|which|who|that|he|she|it|has|have|had|was @often* < lead/VERB|lead/NOUN > ( -VERB|AUX|MARK . )? ( -VERB|AUX|MARK . )? ( -VERB|AUX|MARK . )? ( -VERB|AUX|MARK . )? until|till|ago|last|yesterday",
        "VERBe|VERBd ( -VERB|AUX|to|MARK . )? ( -VERB|AUX|to|MARK . )? ( -VERB|AUX|to|MARK . )? ( -VERB|AUX|to|MARK . )? ( -VERB|AUX|to|MARK . )? and < lead/VERB > to|a|the|an|@owner|@number",
        "@have|was|were|been @often* < lead > @det|to|by|NUM|@number|NOUN2|teams|projects -NOUN -engineer|developer",
    ),
    meant("lend", "to|can|could|will|me < borrow me|us|you > ", "< borrow me|us|you|them >"),
    meant("lessen", "to|would|could|will < lesson > @det|our|NOUN"),
    meant(
        "lesson",
        "a|the|valuable|important|one|first|that|this|@number < lessen|lessens >",
        "< lessens learned|learnt >",
    ),
    meant(
        "life",
        "@owner|daily|work|working|private|whole|everyday|family < live > MARK|and|is|was|balance|as|with|in|i|easier|of|experience|at -in? -music|chat|data|streaming|show",
    ),
    meant(
        "live",
        "i|we|they|who|now|currently @often* < life > in|with|near|and|here|about|close|at|only|by|on",
    ),
    meant(
        "loose",
        "a|too|the|come|came|on|hang|some|few|with < lose > ends|end|fit|screw|screws|leaf|connection|wire|change|cable|bolt|bolts",
    ),
    meant(
        "lose",
        "to|not|never|don't|may|might|could|can|will|would|i'd|we|you|didn't|i|they|rather|who|would @often* < loose > @det|MARK|NOUN|time|@object|so|too|more|sight|track|NUM|@number -ends|end",
    ),
    meant("loses", "NOUN1|it|he|she|that|which|who < looses > NOUN|@det|@owner|ADJ"),
    meant(
        "loss",
        "a|great|big|data|heat|without < lost|lose > MARK|of|in|for|and|to -and|property|luggage",
    ),
    meant("lost", "have|has|had|was|were|we|i|get|got @often* < loss > @det|MARK|@number|our|my|in|NUM"),
)
