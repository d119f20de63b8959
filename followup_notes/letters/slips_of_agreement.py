"""Slips of English: verbs that do not fit their subject."""

from __future__ import annotations

from followup_notes.letters.slip import Slip, slip

_NOT_PLURAL = r"(?!\w*(?:ss|us|is|ics|ness)\b|news\b|series\b|lens\b|species\b|means\b|always\b|ours\b|theirs\b|hers\b|its\b|perhaps\b|sales\b|besides\b|yours\b|this\b|canvas\b|kubernetes\b|pandas\b|aws\b|gas\b|Christmas\b|atlas\b|sometimes\b|afterwards\b|towards\b|regards\b|thanks\b|days\b|weeks\b|years\b|months\b|hours\b|minutes\b)"
PLURAL = rf"{_NOT_PLURAL}[a-z]{{2,20}}s"
_ONES = r"everyone|everybody|nobody|no one|each of (?:us|you|them)|each|someone|somebody|anyone|anybody|everything|nothing|something"
_OPENS = r"(?:^|[.!?;:,] |\n|\b(?:how|that|what|when|where|because|but|since|why|whether|as|while|so|think|believe|hope|know) )"
"""What a clause begins with; what stands there before its subject cannot be part of it."""
_NO_NOUN = r"(?!(?:who|that|which|we|you|they|i|and|or|of|to|these|those|both|all|two|three|four|five|six|seven|eight|nine|ten|twelve|last|next|first|second|would|will|can|could|should|may|might|must|do|did|does|people|children|men|women|data|staff|police|media|criteria|feet|rest|majority|number|couple|few|others|many|most|half|lot|poor|rich|young|old|own|is|are|was|were|has|had|have|in|on|at|for|with|from|by|not|one|crew|family|board|committee|public|audience|group|management|team|company|personnel)\b)"
_ONE = rf"(?:the|my|your|our|their|this|that|a|an|each|every) (?:{_NO_NOUN}[a-z-]+ ){{0,3}}{_NO_NOUN}[a-z-]+(?<!s)(?<!people)(?<!men)(?<!children)"
_INSIDE = r"(?:(?!(?:would|will|can|could|should|may|might|must|to|do|does|did|you|we|they|i|that|which|who|and|or|where|when|how|what|people|data|children|both|all|many|most|some|more|two|three|four|five|six|ten)\b|[a-z]+(?<!s)(?<!ic)(?<!u)(?<!i)s\b)[a-z'§-]+ ){1,6}?"
AGREEMENT: tuple[Slip, ...] = (
    slip(
        rf"{_OPENS}(?P<at>{_ONE} (?:are|were|have|aren't|weren't|haven't|do not|don't))\b(?! (?:i|you|we|they|he|she|it|there)\b)",
        "The verb does not fit its subject.",
        "the singular form: is, was, has",
    ),
    slip(
        rf"{_OPENS}(?P<at>{_ONE} (?:that |which )?(?:i|we|you|they) [a-z]+(?: (?:in|at|on|near|with|from|to|about|for) (?:[a-z]+ ){{1,2}}?[a-z]+)? (?:are|were|have))\b(?! (?:i|you|we|they|he|she|it|there)\b)",
        "The verb does not fit its subject.",
        "the singular form: is, was, has",
    ),
    slip(
        rf"{_OPENS}(?P<at>{_ONE} (?:to|of|on|about|from|in|for|with|at) {_INSIDE}(?:are|were|make sense|have (?:been|taught|made|helped|shown|given|stayed|become)))\b(?! (?:i|you|we|they|he|she|it|there)\b)",
        "The verb does not fit its subject.",
        "the singular form: is, was, has",
    ),
    slip(
        rf"{_OPENS}(?P<at>(?:it|he|she) (?:mean|take|need|help|make|give|show|allow|seem|bring|keep|require|provide|include|involve|remind|suit|sound|come|go|look|work|run|start|depend|explain|say|consist|contain|matter|happen|remain|become|cost|fit|feel|get|know|want|use|tell|lead|follow))\b",
        "The verb does not fit its subject.",
        "the form with -s",
    ),
    slip(
        rf"{_OPENS}(?P<at>{_ONE} (?:mean|make|give|let|allow|seem|bring|keep|require|provide|include|involve|remind|explain|describe|contain|consist|depend|become|remain|happen|belong|say|tell|take))\b(?= (?:a|an|the|my|me|us|you|to|that|like|very|so|more|good|much|from|with|it|them|how|what|why|where|of|on|in|at|sense)\b)",
        "The verb does not fit its subject.",
        "the form with -s",
    ),
    slip(
        rf"{_OPENS}(?P<at>(?:{_ONE}|the one) (?:of|on|about|from|in|for|with|at) {_INSIDE}(?:make|help|give|show|teach|remind|tell|interest|explain|describe|mean|seem|become|happen)) (?:me|us|sense|the|a|how|what|why|to|that|your|very|my|§+)\b",
        "The verb does not fit its subject.",
        "the form with -s",
    ),
    slip(
        r"\bthis (?=[a-z]+(?:ences|ances|ments|tions|sions|ities|ships|ists|nesses)\b)(?!mentions|questions|references|documents|complements|functions|positions|comments|implements|supplements|cautions|sentences|influences|evidences|advances|enhances|balances)",
        "More than one: these.",
        "these ",
    ),
    slip(
        r"(?<!if )(?<!and )(?<!wish )(?<!as if )(?<!as though )(?<!were )\bI (has|is|are|were|doesn't|isn't|does|goes|seems|looks|works|wants|needs|hopes|thinks|appreciates|enjoys)\b",
        '"I" takes another form of the verb.',
        r"I, with the plain form of \1",
    ),
    slip(
        rf"{_OPENS}(?P<at>(?:he|she|it) (?:have|don't|are|aren't|do not))\b",
        "The verb does not fit its subject.",
        "has, does, is",
    ),
    slip(
        r"(?:^|[.!?;] |\n|\b(?:but|because) )(?P<at>(?:he|she|it) (?:were|weren't))\b",
        "The verb does not fit its subject.",
        "was",
    ),
    slip(
        r"(?:^|(?<=[.!?\n,;] )|(?<=\n)|(?<= and )|(?<= but )|(?<= if )|(?<= when )|(?<= that )|(?<= because )|(?<= as )|(?<= so )|(?<= how )|(?<= what )|(?<= which )|(?<= where ))(we|they|you) (was|is|has|wasn't|isn't|hasn't|does|doesn't|seems|makes|looks|needs|wants)\b",
        "The verb does not fit its subject.",
        r"\1, with the plural form: were, are, have, do",
    ),
    slip(
        rf"\b({_ONES})(?: (?:on|in|at|of) (?:the|your|our|my) \w+)? (were|are|have|don't|do|weren't|aren't)\b",
        "The verb does not fit its subject.",
        r"\1, with the singular form: was, is, has",
    ),
    slip(
        r"\bthere (?:is|was|'s|has been) (?:many|several|some|a few|a lot of|lots of|two|three|four|five|six|ten|various|other|so many|plenty of) (?!of )\w+s\b",
        "More than one: the verb is plural.",
        "there are, there were",
    ),
    slip(
        r"\bthere (?:are|were) (?:a|an|one|no|another) (?!lot|number|few|couple|range|variety|great many|dozen)\w+(?<!s)\b(?! of (?:things|people|ways))",
        "Only one: the verb is singular.",
        "there is, there was",
    ),
    slip(
        r"(?:^|(?<=[.!?] )|(?<=\n))(this|that) (are|were|have) ",
        "The verb does not fit its subject.",
        r"\1 is, \1 was, or these are",
    ),
    slip(
        r"\b(these|those) (is|was|has|\w+(?<!s)(?<!people)(?<!data)(?<!two)(?<!three)(?<!few)(?<!who)(?<!are)(?<!were)(?<!have)(?<!of) (?:is|was|has))\b",
        "The verb does not fit its subject.",
        r"\1 are, \1 were",
    ),
    slip(
        r"\bthis (?=(?:things|projects|questions|topics|points|ideas|challenges|models|tools|details|topics|values|skills|plans|steps|teams|roles|tasks|problems)\b)",
        "More than one: these.",
        "these ",
    ),
    slip(
        r"\b(?:these|those) (?=(?:thing|project|question|topic|point|idea|challenge|model|tool|detail|value|skill|plan|step|team|role|task|problem|kind|opportunity|conversation|interview|position|company)\b)",
        "Only one: this.",
        "this ",
    ),
    slip(
        rf"(?:^|(?<=[.!?\n] )|(?<=\n))(?:[A-Z][a-z]+ )?{PLURAL} (?:is|was|has|doesn't|wasn't|isn't) ",
        "The verb does not fit its subject.",
        "the plural form: are, were, have ",
    ),
    slip(
        rf"(?<!of )\b{PLURAL} (?:that |who |which )?(?:I|we|you|they) (?:met|saw|spoke with|spoke to|talked to|talked with|discussed|mentioned|described|showed|use|used|have|had|built|build|shared|sent)(?: with| to| about)? (was|is|has|wasn't|isn't|doesn't)\b",
        "The verb does not fit its subject.",
        "the plural form: were, are, have",
    ),
    slip(
        r"\b(?:the|your|our|my|their|this|that|a|each|every|one) (?:\w+ )?(?:role|project|position|conversation|interview|exercise|figure|question|task|product|process|approach|idea|model|plan|work|experience|manager|discussion|job|meeting|office|culture|feedback|information|advice) (are|were|have|don't|weren't|aren't)\b(?! (?:of|all|both)\b)",
        "The verb does not fit its subject.",
        "the singular form: is, was, has",
    ),
    slip(
        r"\b(?:one|each|neither|either) of (?:the|your|my|our|these|those|their) \w+(?: (?!who\b|that\b|which\b)\w+)? (are|were|have)\b",
        "One of them: the verb is singular.",
        "is, was, has",
    ),
    slip(
        r"\b(?:list|range|number|set|series|quality|level|amount|lack|impact|use|choice|mix|variety) of (?:the |your |our |my )?[a-z]+s (are|were|have)\b(?<!number of)",
        "The verb goes with the first noun.",
        "the singular form: is, was, has",
    ),
    slip(r"\b(?:was|were|am|is|are) agree\b", '"Agree" is a verb.', "agree"),
    slip(
        r"\b(?:experience|background|knowledge|work|time|training|degree|interest|skill set|team) (?:in|with|at|on|of) [\w ]{2,30}? (?:have|were|are) (?:taught|prepared|given|helped|shown|made|very|really|a|an|the|always)\b",
        "The verb does not fit its subject.",
        "the singular form: has, was, is",
    ),
)
