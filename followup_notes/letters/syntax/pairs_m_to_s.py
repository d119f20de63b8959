"""Words written for others that sound or look alike, told by the words around them; by the word that was meant, m to s."""

from __future__ import annotations

from followup_notes.letters.syntax.shape import Family, meant

PAIRS: tuple[Family, ...] = (
    meant(
        "make",
        "< do|did|doing|done @det? ADJ? decision|decisions|mistake|mistakes|effort|efforts|appointment|suggestion|suggestions|progress|plan >",
    ),
    meant(
        "may be",
        "it|there|this|that|i|you|we|they|which < maybe > ADJ|VERBg|that|a|the|of|VERBn|possible|useful -MARK -AUX",
    ),
    meant("maybe", "^|but|or|and < may be > we|i|you|it|there|a|the|next|they -AUX?"),
    meant(
        "meet",
        "to|nice|could|can|we|will|you|would|i < meat > you|the|your|with|on|in|at|again|@day|@object|MARK|and|for",
    ),
    meant(
        "minor",
        "a|some|few|the|one|only < miner > issue|issues|point|points|detail|details|change|changes|correction|corrections|injury|injuries|error|errors|mistake",
    ),
    meant("mobile", "my|on|handy < handy > MARK|number|is|under"),
    meant(
        "morale",
        "the|team|staff|good|high|low|@owner|boost|boosts|raise|raises|raised|improve|improves|improved|lift|lifts|lifted|keep|kept|keeps|for|on|of|their < moral/ADJ|moral/NOUN > MARK|on|in|is|was|were|among|high|low|up|at|stayed|and|went|after|during|of? -support|story|duty|NOUN",
        "@owner|the|team|staff|good|keep|kept|boost|boosted|lift|lifts|raise < moral > high|low|up|is|was|on|in|among|MARK|at|during",
    ),
    meant("new", "a|the|@owner|your|this|any|something|brand < knew > -that|@det|@object|how"),
    meant("now", "right|until|till|by|from|am|is < know > MARK|on|working|looking|i|we|a|in|and"),
    meant(
        "of",
        "because|instead|lot|out|each|some|most|many|part|end|full|think|thought|number|kind|front|both|couple|couple|all|plenty|number|team|copy|list|course < off > @det|NOUN|us|them|you|VERBg|@object|my|this|these|the|NUM -work",
        "discussion|account|knowledge|understanding|description|copy|pair|number|lot|kind|couple|idea|because|instead|explanation|member|most|history|analysis|memory|sense < off > the|a|your|my|our|this|NOUN|ADJ|PROPN -time|hours|days",
    ),
    meant("of course", "< off course > -,|and|by|with"),
    meant(
        "off",
        "switched|switch|turned|turn|kicked|dropped < of > MARK|with|after|and|on|i|in|at",
    ),
    meant(
        "on",
        "< one the other hand|phone|contrary|whole|one >",
        "@be|meet|met|call|available|free < one > @day MARK|@month|NUM|i|morning|afternoon|at",
    ),
    meant("one", "< on > of the|my|your|our|these|those|us"),
    meant(
        "our",
        "hope|think|know|glad|believe|so that < are > NOUN",
        "of|in|during|after|for|about|enjoyed|from|since|before|with|to|following < are|hour|or > conversation|talk|meeting|team|discussion|call|chat|interview|shop|school|ward|visit|customers|patients -NOUN",
    ),
    meant(
        "our",
        "of|in|with|to|about|for|after|since|enjoyed < out > team|conversation|talk|meeting|call|interview|chat|discussion|school|shop",
    ),
    meant("own", "my|your|its|our|their|his|her < won > NOUN|MARK|ADJ|to"),
    meant("pass", "please|to|will|can|could|would < past > my|the|on|it|them|this|along -NOUN1 -week|month|year"),
    meant(
        "passed",
        "i|we|he|she|they|who|just|already|finally|have|has|had|i've|also|recently @often* < past > @det|@owner|on|my|all|with|both|through|away -few|year|years|two|week|weeks|month|months -few|two|year -experience",
        "time|weeks|week|days|years|months|year|hour|hours|afternoon|morning|it|quickly < past > quickly|fast|by|since|without|in|so",
    ),
    meant(
        "past",
        "in|over|for|during|the|within @det? < passed > years|weeks|months|few|two|three|year|month|week|experience|decade|decades|six|ten|five|jobs|projects|employer|employers",
        "walked|went|drove|got|run|ran|walk|half|go < passed > @det|NUM|MARK|NOUN|six|seven|eight|nine|ten",
        "my|your|our|in|the < passed > is|was|MARK|work|role|roles|job|performance",
    ),
    meant(
        "patience",
        "thank|thanks|appreciate|appreciated|grateful ( you )? ( for )? your|the < patients|patient > MARK|and|with|during|in|while",
        "a|lot|need|needs|takes|require|requires|more|some|much|enough|great of? < patient/NOUN > MARK|with|to",
    ),
    meant(
        "patient",
        "am|are|be|been|being|very|so|more|stay|remain|i'm|always < patience > MARK|with|and|enough|to|while|but|when|in",
    ),
    meant(
        "patients",
        "that|if|when|because < patience > ADV? need|are|were|have|come|want",
        "@number|NUM|my|our|of|many|several|hundred|elderly|young|these < patience > who|in|on|at|were|are|a|per|from -is|was",
        "are|were|see|saw|treat|treated|for|with|of|many|most|all|older|elderly|young|NUM|these|those < patience > who|were|are|have|had|in|on|at|from|i|we|and",
    ),
    meant("peace", "< piece of mind >", "in < piece > MARK|and"),
    meant("peak", "< sneak peak >"),
    meant(
        "personal",
        "a|an|very|my|your|more|our|the|some|for|such < personnel > talk|note|touch|reason|reasons|interest|conversation|experience|question|story|letter|email|opinion|growth|level|MARK|and|manner|way|interview|impression|attention|contact|view|details|approach|strengths",
    ),
    meant(
        "personnel",
        "hr|trained|qualified|medical|military|key|nursing|security|technical|the|our|your|of|all|skilled < personal/NOUN|personal > AUX|MARK|who|at|in|on|department|shortage|manager -and",
    ),
    meant(
        "piece",
        "a|one|every|this|the|last|final|another|small|big|useful|good|of < peace > of? advice|work|cake|paper|information|equipment|kit|code|furniture|news|music|software|writing|the",
    ),
    meant("pleased", "@be|i'm|very|so|really|more|would|am < please|pleas > to|that|with|about|by|MARK|when|and"),
    meant(
        "pleasure",
        "a|great|real|it|with|the|my|such < please|pleased|pleasant/NOUN > to|MARK|meeting|talking|for|of|speaking",
    ),
    meant(
        "principal",
        "vice|school|former|assistant < principle >",
        "< principle > engineer|reason|architect|aim|investigator|designer|consultant",
        "< principle > of the|@owner|a school|college|academy|department",
        "the|@owner|vice < principle > showed|said|asked|told|at|mentioned|ms|mr|mrs|dr|herself|himself",
    ),
    meant(
        "principle",
        "in|on|same|first|of|basic|guiding|simple < principal > MARK|of|i|we|and|that|is|for -and -the? -engineer|component",
        "< principals > of|that|behind|we|i|such",
    ),
    meant("prize", "won|win|winning|second|first|awarded @det? ADJ? < price > for|MARK|in|at -of"),
    meant(
        "proceed",
        "to|will|would|can|should|we|how|and|i < precede > with|to|from|MARK|in|as|further",
        "< preceding with|to >",
    ),
    meant("proof", "a|any|the|as|good|no|of < prove > of|that|MARK|for"),
    meant("prove", "to|can|will|would|could|not|i < proof > that|it|myself|my|how|this|me|useful|you"),
    meant(
        "pursue",
        "to|and|will|would|i|want|hope|can @often* < peruse|persue > this|a|my|the|your|such? ( career|degree|opportunity|path|role|goal|dream|studies|interest|position|job|qualification|training )",
    ),
    meant(
        "quiet",
        "a|the|some|your|nice|more|keep|kept|stay|stayed|too|go|went|gone|very|so|be|peace < quite > MARK|place|room|corner|space|office|area|day|moment|street|and|week|for|on|time|hour|period|night -ADJ",
    ),
    meant(
        "quite",
        "@be|it's|that's|i'm|found|it|feel|felt|seems|looks|a|also|not @often* < quiet > ADJ|a|an|ADV|some|the|VERBe|often|right|sure|honestly -MARK -and -NOUN2 -here",
        "< quiet a|an|often|some >",
        "i|we|you|they|he|she < quiet > VERB|AUX",
    ),
    meant("raise", "to|will|would|can < rise > the|my|@det|a|money|awareness|funds|questions|prices|standards"),
    meant(
        "recent",
        "@owner|the|a|in|more|most < resent > conversation|talk|interview|meeting|years|work|project|projects|visit|call|weeks|months|changes|news",
    ),
    meant("remember", "i @often* < remind > @owner|the|our|when|how|you"),
    meant("remind", "< remember|remembers|remembered me|us of|that >"),
    meant(
        "right",
        "the|all|is|that's|you're|are|very < write|rite > MARK|person|place|time|way|fit|track|decision|away|now",
    ),
    meant(
        "rise",
        "a|the|to|will|sharp|prices < raise > in prices|costs|demand|temperature|numbers|calls",
        "NOUN2|prices|costs < raised > by|from",
    ),
    meant(
        "role",
        "play|played|plays|playing @det? ADJ? < roll >",
    ),
    meant(
        "safe",
        "a|very|more|feel|felt|is|be|are|it|kept|keep|stay|was < save > MARK|place|environment|space|way|to|for|workplace|practice|working|with -the|time|money|you",
    ),
    meant("sale", "the|@owner|@det < sell|sells > MARK|of|was|is|figures|and|team"),
    meant(
        "sales",
        "in|the|of|from|@owner|for < sells > team|figures|manager|role|target|targets|MARK|experience|department|and",
    ),
    meant(
        "save",
        "to|can|will|could|would|and|which < safe > time|money|energy|the|your|us|you|lives|costs|a|me|it|@number|NUM",
    ),
    meant("scene", "the|a|behind|art|music|opening|food|crime < seen > MARK|in|of|at"),
    meant("see", "to|i|we|can|could < sea > you|your|how|if|what|that|whether|it|them|the"),
    meant("seen", "@have|i've|ever|never @often* < scene > "),
    meant("sell", "to|can|will|i|we|they|who|could|not < sale > @det|NOUN|more|them|it|to|your"),
    meant("sense", "make|makes|made|making|common|a|the|perfect|no|any < since > MARK|of|to|in|for|that|and"),
    meant(
        "since",
        "~make|makes|made|making|common|the|a|any|no|good|much|perfect|more|total|of|some|that|your < sense > i|we|you|then|last|@month|NUM|our|my|monday|the",
    ),
    meant(
        "site",
        "building|construction|job|web|production|work|per < sight|cite >",
        "the|@owner|on < sight|cite > visit|manager|tour",
        "building|construction|both < sights|cites > MARK|in|and|you|i|were|are|at",
    ),
    meant("sole", "the|my|@owner < soul > reason|responsibility|trader|owner|carer|purpose|breadwinner"),
    meant("stationary", "@be|remain|remained|stood|is < stationery > MARK|for|when|and|not"),
    meant(
        "stationery",
        "of|office|school|order|some|the < stationary/NOUN|stationary > MARK|shop|cupboard|supplies|order|and|supplier|cabinet|department -bike|engine|phase|state",
    ),
    meant("succeed", "will|can|could|would|must < success > MARK|in|with|at|as|and"),
    meant("success", "a|the|great|of|your|with|every|big|much|wish < succeed > MARK|of|in|and|with|for|story|stories"),
    meant(
        "successful",
        "very|more|most|was|were|been|be|is|so < success|succeed > MARK|in|and|at|with|project|team|launch",
    ),
)
