"""Words written for others that sound or look alike, told by the words around them; by the word that was meant, a to d."""

from __future__ import annotations

from followup_notes.letters.syntax.shape import Family, meant

_WHOM = "me|us|them|him|everyone|everybody|our|my|your|people|patients|children|customers|staff|every|all|both|how|productivity|performance"
PAIRS: tuple[Family, ...] = (
    meant(
        "accept", "gladly|happily|to|will|would|i|can|could|please @often* < except > @owner|the|this|an|a|it|or|and"
    ),
    meant("adapt", "to|can|quickly|easily|will|and|i @often* < adopt > to @det|NOUN|ADJ|VERBg"),
    meant("adept", "< adapt at >"),
    meant(
        "advice",
        "a|the|your|my|his|her|their|some|any|good|helpful|kind|useful|for|of|wise|great|best|more < advise > -@object|you|on|against",
    ),
    meant(
        "advise",
        "to|please|would|could|can|will|kindly @often* < advice/NOUN|advice/VERB > @object|if|whether|on|when|how|that",
    ),
    meant(
        "affect",
        "NOUN|it|which|that|this|not|also|really|directly|can|will|would|to < effect|effects > " + _WHOM,
        "@modal|to|did|does|not|really @often* < effect > -change|changes|a",
    ),
    meant("affected", "@be|have|has|badly|greatly|not @often* < effected > -the|a|an|change"),
    meant("allowed", "@be|not|am @often* < aloud > to"),
    meant("already", "am|are|is|have|has|had|was|were|i've < all ready > VERB|ADV|in|at|on|a|the"),
    meant("alter", "to|not|will|would|can < altar > @det|NOUN"),
    meant("am", "i < an|and > VERBg|very|really|happy|glad|sure|not"),
    meant(
        "an",
        "@be < and > honour|honor|interesting|excellent|opportunity|important|engineer|example|hour NOUN|MARK|to|that",
    ),
    meant("analyse", "to|can|could|will|and|i|we < analysis > @det|NOUN2|data|how|what|why"),
    meant(
        "analysis",
        "an|the|@owner|this|data|detailed|good|deep|careful|that < analyse|analyze > MARK|of|was|is|showed|and|for|on",
    ),
    meant("and", "NOUN|ADJ|VERB|you < an > the|my|i|we|your|then|you|our"),
    meant(
        "are",
        "we|they|there|how|which|who < our > VERBg|you|very|not|in|looking|the|ADJ MARK|to|in|with|for|that|at|and|@det|NOUN2",
    ),
    meant(
        "assess",
        "to|and|can|we|i|by < access|accessing > @det? risk|risks|damage|situation|impact|progress|suitability|options|quality|performance",
    ),
    meant("assure", "< insure|ensure you|me|him|them that|of >", "i|can|will < insure you > that|of"),
    meant("availability", "@owner < available > is|for|are|on|in|MARK|next|this|from|and", "of < available > MARK"),
    meant(
        "away",
        "keep|kept|stay|stayed|put|take|took|taken|run|ran|go|went|gone|give|gave|given|throw|threw|move|moved|right|straight|miles|minutes|hours|far|further|turn|turned ( . )? ( . )? ( . )? ( . )? < a way > MARK|from",
    ),
    meant("bear", "< bare > with|in|that|this|it", "can't|cannot|to|not < bare > the|it|to"),
    meant(
        "been",
        "@have mostly|mainly|largely|partly|long|since|almost|nearly|both|ever|once < being > VERB|ADJ|a|in|about|with",
    ),
    meant(
        "belief",
        "@owner|the|strong|firm|a|common < believe > -in|me|it|that|you",
        "@owner strong|firm|sincere? < believe >",
    ),
    meant("believe", "i|we|strongly|firmly|to|you|really|truly|do|also < belief > that|in|it|i|my|this|we|you"),
    meant("best", "< bets > wishes|regards|of"),
    meant("bored", "am|was|get|got|never|be|not|were|becoming < board > MARK|with|by|of|and|in"),
    meant("brake", "the < break > pads|fluid|disc|discs|pedal"),
    meant(
        "break",
        "a|the|for|lunch|coffee|career|short|career|of|to|take|my < brake > from|between|in|for|after|MARK|and|down|of|as",
        "to|will|can < brake > down|it|the|into",
    ),
    meant("breath", "@det|deep|of|fresh < breathe > MARK|of|before|and"),
    meant(
        "breathe",
        "i|we|to|can|could|you|them|patients < breath > MARK|again|better|easily|in|out|on|more|normally|life",
    ),
    meant(
        "by",
        "~to|i|we|you|they|will|can|would|could|should|must|and|or < buy|bye > VERBg|me|us|email|phone|post|hand|then|now|the way|end|time",
        "VERBe|VERBn|VERBx < buy|bye > @owner|the|a|@object|PROPN|@day|NUM|@number|MARK",
    ),
    meant(
        "casual",
        "a|very|more|the|in < causal > conversation|clothes|atmosphere|talk|chat|dress|work|shift|tone|staff|contract",
    ),
    meant("choice", "a|the|my|your|good|right|first|own|difficult|hard|this|no < choose|chose > -to|@det"),
    meant(
        "choose",
        "to|can|could|will|would|must|did|not|didn't|i'd|should @often* < chose|choice > @det|to|NOUN|between|from|MARK|@object",
    ),
    meant("cite", "i|to|have|and < sited|sighted > @det report|study|paper|source|example|article|case|figures"),
    meant("clothes", "work|clean|my|your|change|protective|warm|of < cloths > MARK|and|for|in"),
    meant(
        "complement",
        "skills|experience|strengths|background|it|which|that|would|could|will|to|and|also|well|can|NOUN|NOUN2 < compliment|compliments > those|your|the|each|this|their|our|my|its|one|what -on",
        "< compliment|compliments each|one >",
    ),
    meant(
        "complementary",
        "< complimentary > skills|strengths|backgrounds|abilities|roles|perspectives|knowledge|to|experience",
    ),
    meant("compliant", "be|fully|is|are|gdpr|stay|not < complaint > with|MARK|and"),
    meant(
        "compliment",
        "a|great|nice|real|lovely|huge|kind|big < complement > from|on|to|MARK|that|about",
        "to|and|i|must < complement > you|@owner -on? on|for",
    ),
    meant("complimentary", "a|the|your < complementary > breakfast|coffee|ticket|tickets|drink|parking|lunch|copy"),
    meant(
        "confidence",
        "gain|gained|give|gives|gave|enough < confident > to|MARK|in|and",
    ),
    meant(
        "confident",
        "@be|feel|felt|very|i'm|quite|fully|become < confidence|confidant > MARK|that|in|to|about|with|enough|and|i",
    ),
    meant("conscience", "@det|good|clear|guilty < conscious > MARK|about|and|to|that|i"),
    meant("conscious", "@be|very|more|am @often* < conscience > of|that|about"),
    meant("convenience", "@owner earliest? < convenient >"),
    meant("convenient", "@be|more|most|time @often* < convenience > for|to|MARK"),
    meant("counsel", "@owner|wise|good|legal|kind < council > MARK|and|on|about"),
    meant(
        "course",
        "of < coarse >",
        "training|the|a|this|evening|language|first|online < coarse > MARK|on|in|at|is|was|for|of",
    ),
    meant(
        "current",
        "@owner < actual > ( job|position|employer|role|company|salary|boss|manager|team|work|project|contract )",
    ),
    meant("desert", "the sahara|gobi|hot|arabian < dessert >"),
    meant(
        "dessert",
        "for|the|a|delicious|our|plated|of < desert|deserts > was|were|menu|wine|course|section|station|chef|list|trolley|counter",
    ),
    meant("device", "a|the|@owner|medical|mobile|new|measuring|each < devise|devises > -@det"),
    meant("devise", "to|can|helped|could < device > @det|NOUN2"),
    meant("diary", "in|from @owner < dairy > MARK|for|and|is", "< dairy > entry|entries"),
    meant("difference", "a|the|big|main|any|real|much|biggest|some < different > between"),
    meant(
        "different",
        "very|is|are|was|a|many|quite|so|of|much|were|completely < difference > from|than|ways|things|kinds|types|people|NOUN2 -of|between",
    ),
    meant(
        "do, take, have",
        "< make|made|making @det? ADJ? internship|apprenticeship|degree|photo|photos|homework|exam|studies|experiences > MARK|in|at|with|as|of|for|i",
    ),
)
