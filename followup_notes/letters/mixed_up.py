"""Words that are mixed up with others that sound alike; each with the right one."""

from __future__ import annotations

from followup_notes.letters.slip import Slip, slip

_OWNED = (
    "team|company|office|product|products|own|plans|work|data|models?|customers?|clients?|website|culture|values|approach|time|process|"
    "insights?|help|feedback|role|department|mission|organi[sz]ation|advice|support|projects?|questions?|email|message|response|reply|decision|"
    "consideration|background|experience|skills|platform|business|tools|systems?|strategy|vision|hospitality|patience|colleagues|users|managers?|engineers?"
)
_PAIRS: tuple[tuple[str, str], ...] = (
    (
        rf"\bthere (?=(?:{_OWNED})\b(?! (?:is|are|was|were|has|have)\b))(?<!is there )(?<!are there )(?<!was there )(?<!were there )(?<!from there )(?<!over there )",
        "their ",
    ),
    (r"\btheir (?=(?:is|are|was|were|will be|has been|have been|seems?|might be|may be)\b)", "there "),
    (rf"\bthey're (?=(?:{_OWNED})\b)", "their "),
    (rf"\byou're (?=(?:{_OWNED})\b)", "your "),
    (
        r"\byour (?=(?:welcome(?=[.,!\n]| (?:to|for|any)\b)|going to|right about|an?|the|very (?:kind|right|good at|welcome)|so|always|not|doing|looking for|interested|able|happy)\b)(?!very own|so-called|not-)",
        "you are ",
    ),
    (
        r"\bits (?=(?:an?|the|been|not|(?:great|clear|important|hard|good|easy|possible)(?= (?:to|that|for|if)\b)|also|really|exactly|something|where|why|how|what|my|I|a pleasure)\b)(?!not-)",
        "it is ",
    ),
    (r"\bit's (?=own\b)", "its "),
    (
        r"\b(?:of|with|from|into|behind|through|all|in|plans?|runs?|keeps?|grew|grows?|makes?|uses?|lost|loses?|doubled|improved?s?|reduced?s?|cuts?|moves?|moved|changed?s?|treats?|measures?|ships?|reviews?|built|builds?|trains?|doubles|halved|opened|sells?|sold|did|does|do) (?P<at>it's) (?!a\b|an\b|the\b|not\b|been\b|worth|also|so\b|very|too\b|\w+ing\b)",
        "its",
    ),
    (r"\beffected (?!the|an?\b)", "affected "),
    (r"\b(?:greatly|deeply|really|badly|strongly|positively|negatively|not|be|been|was|were) effected\b", "affected"),
    (
        r"\b(?:(?:we|they|you|I|teams|people|users|customers|shifts?|stores?|buyers|companies|who|to|not|often|always) )loose\b(?! (?:ends?|coupling|leaf|change|fit)\b)|\bloose (?:an?|\d+|two|three|half|hours?|minutes?|so much|too much|many|our|your|their|his|them|it)\b",
        "lose",
    ),
    (r"\bsince than\b", "since then"),
    (
        r"\bquiet (?=(?:right|wrong|true|clear|proud|busy|new|open|honest|hard|easy|long|short|big|small|close|simple|nice|kind|frank|possible|likely)\b)",
        "quite ",
    ),
    (
        r"\b(?:ask|asked|know|see|wonder|wondered|wondering|tell me|sure|decide|decided|say|question|asking) (?P<at>weather)\b",
        "whether",
    ),
    (
        r"\b(?:since|after|during|from|for|in|about|of|enjoyed|with) (?P<at>are) (?=(?:conversation|talk|meeting|interview|discussion|call|chat|team)\b)",
        "our ",
    ),
    (r"(?<!to )(?<!I )(?<!we )(?<!can )(?<!will )(?<!or )(?<!and )\bbuy (?=\w{3,}ing\b)", "by "),
    (
        r"(?<=[a-z] )it's (?=(?:two|three|four|five|six|seven|first|last|latest) [a-z]+s\b(?! (?:since|ago|until|till|before|from|away|old|now|later|of)\b))",
        "its ",
    ),
    (r"\b(?:but|and|with|had|have|there (?:is|are|was|were)) (?P<at>non) ", "none "),
    (r"\bloosing\b", "losing"),
    (
        r"\b(?:had|have|has|saw|got|want|like|one|ones|mine|ours|myself) (?:one|ones|mine|ours|those|myself|it|that) to[.!](?=\s|$)",
        "too",
    ),
    (r"\bwho's (?=[a-z]+ (?:is|are|was|were|has|have|had)\b)(?!that|this|there|it|who)", "whose "),
    (
        r"\bits (?=\w+ (?:minutes|hours|days|weeks|miles|km|metres|meters) (?:by|away|from|to|since|before|on)\b)",
        "it is ",
    ),
    (r"\b(?:of|with|in|from|for|to|about|on|by|into) (?P<at>they're) ", "their "),
    (r"\b(?:to|not|will|would|could|might|don't|didn't|never) loose\b(?! (?:end|ends|coupling))", "lose"),
    (r"\bloose (?=(?:time|money|sight|track|customers|interest|data|touch|momentum|the)\b)", "lose "),
    (
        r"\b(more|less|rather|better|worse|fewer|other|sooner|greater|bigger|larger|smaller|higher|lower|faster|stronger|easier|clearer|earlier|different)((?: (?!until|till|since|before|from|and|by|we|I|you|they|he|she|it|because|if|but|so)[\w-]+){0,3}) then\b(?! (?:I|we|you|they|he|she|it|the|is)\b (?:can|will|would|could|should))",
        r"\1\2 than",
    ),
    (
        r"\b(?<!more )(?<!less )(?<!rather )(?<!other )(now and|since|until|back|and|by|even|if so,|just|only|till) than\b(?! (?:ever|before|I|we|usual))",
        r"\1 then",
    ),
    (
        r"\b(was|is|were|are|be|seems?|far|way|much|not|bit|all|you) to (much|many|late|early|soon|big|small|complex|slow|fast|busy|good)\b(?!-)",
        r"\1 too \2",
    ),
    (r"\b(?:as well|team|role|interview) to[.!](?=\s|$)", "too"),
    (r"\b(?:an?|the|big|great|positive|real|strong|any|no|huge|direct) affect\b", "effect"),
    (
        r"\b(?:will|would|could|can|may|might|to|does|did|not|really) effect (?!change|changes|a change|an agreement)",
        "affect ",
    ),
    (
        r"\b(?:would|could|will|to|can|may|skills|experience|background) compliment (?=(?:your|the|my|our|their|this|each|it)\b(?! (?:on|for)))(?!your team on|the team on)",
        "complement ",
    ),
    (
        r"\bprinciple (?=(?:engineer|consultant|architect|scientist|developer|designer|analyst|reason|role|product)\b)",
        "principal ",
    ),
    (
        r"\b(?:in|on|a matter of|first|core|basic) principal\b(?! (?:engineer|component|consultant|role|of the school))",
        "principle",
    ),
    (
        r"\b(?:your|the|any|some|of|for|helpful|good|kind|useful|career|you're|their|his|her|much|an|this|my|our) advise\b(?! (?:me|us|you|on|that))",
        "advice",
    ),
    (r"\b(?:to|would|will|could|can|please) advice\b", "advise"),
    (r"\ban other\b", "another"),
    (
        r"\b(?:found|find|was|were|is|are|it|that|much|far|but|seems?|looked) (?P<at>to) (?=(?:interesting|small|big|late|short|long|hard|easy|good(?! (?:use|effect|purpose))|many|much|slow|expensive|important|difficult|few|little|busy)\b)",
        "too ",
    ),
    (
        r"\b(?:better|worse|more|less|fewer|faster|slower|larger|smaller|earlier|later|higher|lower|bigger|easier|harder|rather|other|longer|shorter|stronger|sooner|cheaper|greater) (?P<at>then)\b(?= (?:expected|i|we|you|ours?|yours?|the|my|most|before|ever|any|other|anyone|that|a|an|\d+)\b)",
        "than",
    ),
    (r"\bfind attach\b", "find attached"),
    (r"\bhear of you\b", "hear from you"),
    (
        r"\bif (?:i|we|they|he|she) would (?:have|had|know|get|work)\b(?! (?:to|liked?|preferred|any|the (?:chance|opportunity) )\b)",
        "if, with the past form",
    ),
    (r"\b(?:should|could|would|must|may) of\b(?! course)", "have"),
    (
        r"\bexcept (?=(?:your|the|this|an?|my) (?:offer|invitation|apolog\w+|position|role|thanks|proposal|gratitude))",
        "accept ",
    ),
    (r"\b(?:everyone|everything|all|anything|nobody|no one) accept\b (?=for|the|my|one|a)", "except "),
    (
        r"\bquiet (?=(?:interesting|impressed|an?|sure|excited|happy|well|good|some|helpful|clear|a few|often|similar|different|challenging|enjoyable|useful)\b)",
        "quite ",
    ),
    (
        r"\b(?:the|my|your|in|over the|these) passed (?=(?:years?|experience|weeks?|months?|projects?|work|roles?|few|jobs?|two|three|decade)\b)",
        "past ",
    ),
    (r"\b(?:time|weeks?|year|hour|day|interview) past (?=(?:quickly|fast|by)\b)", "passed "),
    (r"(?:\b(?:have|has|had|was|were|been)|\'ve) lead\b(?! (?:to|by)? ?(?:engineer|developer|designer|time))", "led"),
    (r"\b(?:this|it) lead to (?=(?:a|an|the|our|my|better|more|fewer|new|some|savings)\b)", "led to "),
    (r"\b(?:from|forward to) here(?:ing)?(?= (?:from|back|about|more|your))", "hear"),
    (r"\bhear (?=(?:at|in) (?:§|the office|our|my|your (?:office|company)))", "here "),
    (r"\bhere (?=(?:from you|back from|your (?:thoughts|feedback|decision|plans)|more about|about your))", "hear "),
    (r"\blet (?:me|us) no\b", "know"),
    (r"\b(?:I|we|you) no (?=(?:that|how|what|you|the|this|your)\b)", "know "),
    (
        r"\bweather (?=(?:or not|I|you|we|it|they|he|she|there|to|the (?:role|team|company|position|project|job))\b)",
        "whether ",
    ),
    (rf"\bwho's (?=(?:{_OWNED})\b)", "whose "),
    (r"\bwhose (?=(?:going|coming|been|working|leading|interested|the|a)\b)", "who's "),
    (r"\b(?:a|the|for|your|of|some) brake (?=(?:from|between|in|of|after|for)\b)", "break "),
    (r"\b(?:peak|peaked|peeked|peak's) (?:my|your|our|their) (?:interest|curiosity)\b", "piqued my interest"),
    (
        r"\b(?:roll|roles?) (?:in|of) thumb\b|\bthe roll (?=(?:of|at|as|with|is|was|in)\b)|\b(?:this|your|my|that) roll\b",
        "role ",
    ),
    (r"\bsight (?=visit\b)|\b(?:web|building|construction|customer|on) sight\b", "site "),
    (r"\b(?:buy|bye) (?=(?:the way|email|phone|friday|monday|then|now)\b)", "by "),
    (r"\b(?:an?|any|the) (?:loose|lost) of\b", "loss of"),
    (r"\bthrough out\b", "throughout"),
    (
        r"\b(?:(?:go|goes|going|went|gone|walk|walked|walking|me|us|him|them|you|all|way|half|lead|led|talk|talked|get|got|run|ran|look|looked) (?P<at>threw)|thru) (?=(?:the|your|this|my|our|a)\b)",
        "through ",
    ),
    (
        r"\b(?:than you|thank your|thank yo|thanks your|^thanks you|(?<=[.!] )thanks you) (?=(?:for|so|very|again)\b)",
        "thank you ",
    ),
    (
        r"\b(?:form) (?=(?:you\b|your team|our conversation|the interview|home|my side|the beginning|§))(?<!the form )(?<!a form )",
        "from ",
    ),
    (r"\b(?:an?|the|and|for|with) opportunity too\b", "opportunity to"),
    (
        r"\b(?:forward|able|like|want|happy|need|hope|order|glad|love|eager|pleased|excited|how|going|try|chance) too (?=[a-z])",
        "to ",
    ),
    (r"\b(?:definitely|absolutely) (?:waste|waist) of\b|\bwaist (?=(?:of|time|your|my)\b)", "waste "),
    (r"\b(?:all together) (?=(?:different|new|clear|better))", "altogether "),
    (r"\b(?:every day) (?=(?:work|tasks|life|business|problems|use)\b)", "everyday "),
    (r"\b(?:everyday) (?=(?:I|we|you|they|since)\b)", "every day "),
    (r"\b(?:may be) (?=(?:we|I|you|they|it|there) (?:can|could|will|would|should|is|are))", "maybe "),
    (
        r"\b(?:alot|noone|aswell|infact|eachother|thankyou|incase|atleast|inspite|infront|alright then|upto|ofcourse|abit|aslong)\b",
        "two words",
    ),
    (
        r"\b(?:could care less|for all intensive purposes|in regards to|on accident|suppose to|irregardless|supposably)",
        "the usual form",
    ),
    (r"\b(?:lightening|lighting) (?=(?:fast|talk|round|speed|quick))", "lightning "),
    (
        r"\b(?:assure) (?=(?:that (?:the|we|our|your|all|my) \w+ (?:is|are|runs?|works?|stays?)|quality|success|a smooth))",
        "ensure ",
    ),
    (
        r"\b(?:they|we) where\b(?! (?:the|I|we|to))|\byou where (?=(?:so|very|kind|able|right|looking|saying|hiring|asking)\b)",
        "were",
    ),
    (r"\b(?:to|will|would|can|could|must) chose\b", "choose"),
    (
        r"\b(?:you|they|we|who|models|results|people|questions) where (?=(?:very|really|so|kind|great|helpful|interesting|able|impressed)\b)",
        "were ",
    ),
    (r"\b(?:team|staff) moral\b", "morale"),
    (r"\bbare with\b|\bbare in mind\b", "bear"),
    (r"\b(?:seize) to (?=amaze|exist|be)", "cease to "),
    (r"\b(?:formerly) (?=(?:accept|thank|apply|confirm))", "formally "),
    (r"\b(?:stationary) (?=(?:shop|supplies|set))", "stationery "),
    (r"\b(?:ensure|insure) (?=that|the quality|we|you|a smooth)(?<!ensure )", "ensure "),
    (
        r"\b(?:conversation|interview|meeting|talk|call|discussion) (?:I|we) had whit\b|\bwhit (?=(?:you|the|me|us|your)\b)",
        "with ",
    ),
    (r"\b(?:access) (?=(?:of work|baggage|amount))", "excess "),
)


MIXED_UP: tuple[Slip, ...] = tuple(
    slip(pattern, "This is another word that sounds alike.", better) for pattern, better in _PAIRS
)
