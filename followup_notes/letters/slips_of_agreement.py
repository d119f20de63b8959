"""Slips of English: verbs that do not fit their subject."""

from __future__ import annotations

from followup_notes.letters.slip import Slip, slip

_ONES = r"everyone|everybody|nobody|no one|each of (?:us|you|them)|each|someone|somebody|anyone|anybody|everything|nothing|something"
_OPENS = (
    r"(?:^|[.!?;:,] |\n|\b(?:how|what|when|where|because|but|since|why|whether|as|while|so|think|believe|hope|know) )"
)
"""What a clause begins with; what stands there before its subject cannot be part of it."""
AGREEMENT: tuple[Slip, ...] = (
    slip(
        rf"{_OPENS}(?P<at>(?:it|he|she) (?:mean|take|need(?! not)|help|make|give|show|allow|seem|bring|keep|require|provide|include|involve|remind|suit|sound|come|go|look|work|run|start|depend|explain|say|consist|contain|matter|happen|remain|become|cost|fit|feel|get|know|want|use|tell|lead|follow))\b",
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
        r"(?:^|(?<=[.!?] )|(?<=\n))(this|that) (are|were|have) ",
        "The verb does not fit its subject.",
        r"\1 is, \1 was, or these are",
    ),
    slip(
        r"(?<!of )(?<!among )\b(these|those) (is|was|has|\w+(?<!s)(?<!people)(?<!data)(?<!two)(?<!three)(?<!few)(?<!who)(?<!are)(?<!were)(?<!have)(?<!of) (?:is|was|has))\b",
        "The verb does not fit its subject.",
        r"\1 are, \1 were",
    ),
    slip(
        r"\bthis (?=(?:things|projects|questions|topics|points|ideas|challenges|models|tools|details|topics|values|skills|plans|steps|teams|roles|tasks|problems)\b)",
        "More than one: these.",
        "these ",
    ),
    slip(
        r"\b(?:these|those) (?=(?:thing|project|question|topic|point|idea|challenge|model|tool|detail|value|skill|plan|step|team|role|task|problem|kind|opportunity|conversation|interview|position|company)\b(?! (?:\w+ )?\w+s\b))",
        "Only one: this.",
        "this ",
    ),
    slip(
        r"\b(?:one|each|neither|either) of (?:the|your|my|our|these|those|their) \w+(?: (?!(?:who|that|which|I|we|you|they|he|she)\b)\w+)? (are|were|have)\b",
        "One of them: the verb is singular.",
        "is, was, has",
    ),
    slip(r"\b(?:was|were|am|is|are) agree\b", '"Agree" is a verb.', "agree"),
)
