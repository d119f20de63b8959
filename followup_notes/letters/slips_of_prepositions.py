"""Slips of English: the small word before a day, a month or a time, and after a verb or adjective."""

from __future__ import annotations

from followup_notes.letters.slip import Slip, slip

_DAY = "(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day"
_MONTH = "(?:January|February|March|April|May|June|July|August|September|October|November|December)"
_NO_NAME = r"\b(?!['’]s)(?! [A-Z])"
"""Not "in Friday's round", nor "at Monday Labs"."""

_DAYS = "monday|tuesday|wednesday|thursday|friday|saturday|sunday|january|february|march|april|may|june|july|august|september|october|november|december"
_NOT_PUT_OFF = r"(?:^|(?<=[.!?;:\n,] ))(?:(?!(?:not|cannot|never|nobody|nothing|neither|nor|without|no|postpon\w*|delay\w*|defer\w*|unable|wait\w*|keep\w*|stay\w*|only|hold\w*|leave|extend\w*|put)\b|\w+n['’]t\b)[\w'’§-]+ ){0,9}?"
"""What is not done before a day, or put off to it, has "until"."""
PREPOSITIONS: tuple[Slip, ...] = (
    slip(rf"(?<![\w-])(?:at|in) (?=({_DAY}s?){_NO_NAME})", 'A day goes with "on".', "on ", exact=True),
    slip(rf"(?<![\w-])(?:at|in) (?=\d{{1,2}}(?:st|nd|rd|th)? {_MONTH}\b)", 'A date goes with "on".', "on ", exact=True),
    slip(rf"(?<![\w-])(?:at|in) (?={_MONTH} \d{{1,2}}\b)", 'A date goes with "on".', "on ", exact=True),
    slip(
        rf"(?<![\w-])(?:on|at) (?={_MONTH}(?:[,.;]| (?:and|to|I|we|with)\b))(?!on May\b)",
        'A month goes with "in".',
        "in ",
        exact=True,
    ),
    slip(
        r"\b(?:(?:at|on) (?=(?:last|next) (?:monday|tuesday|wednesday|thursday|friday)\b(?!['’]s| \w+ing\b))|at (?=(?:last|next) (?:week|month|year)\b)|(?:in|(?<!up )(?<!down )(?<!focus )on) (?=last (?:week|month|year)\b))",
        "No word stands before it.",
        "leave it out",
    ),
    slip(r"\b(?:in|on) (?=\d{1,2}(?:[:.]\d\d)? ?(?:am|pm|a\.m|p\.m|o'clock)\b)", 'A time goes with "at".', "at "),
    slip(
        r"\bat the (?=(?:morning|afternoon|evening)(?:[.,;!?]| (?:and|of|i|we|on)\b))",
        "Another word goes with it.",
        "in the ",
    ),
    slip(
        r"\b(?:was|were|am|is|are) [a-z]+ing (?:[a-z]+ ){0,4}(?P<at>since (?:\d{1,2} ?(?:o'clock|am|pm)))",
        "With since, the action still goes on.",
        "had been, with -ing",
    ),
    slip(r"\bbetween (?:you|him|her|them|my \w+|us) and i\b", "After a preposition it is me.", "and me"),
    slip(
        r"(?:^|(?<=[.!?;,] )|(?<=\n)|(?<= and )|(?<= because )|(?<= that ))(?:him|her|me|them|us) and (?:me|i|him|her|my [a-z]+|the [a-z]+) (?=(?:have|has|had|are|is|was|were|will|would|[a-z]+ed)\b)",
        "As a subject it is I, he, she, they.",
        "he and I ",
    ),
    slip(
        r"\b(?:thank you|thanks|grateful|thankful) (?:so much |very much |again )?for (?P<at>you) (?=(?:time|help|patience|message|e-?mail|interest|advice|support|kindness|quick|kind|answer|reply|offer|invitation)\b)",
        "This is another word that sounds alike.",
        "your ",
    ),
    slip(r"\bthan expect\b", "The ending -ed is missing.", "than expected"),
    slip(r"\bbesides of\b", '"Of" is one word too many.', "besides"),
    slip(r"\bwould rather to\b", '"To" is one word too many.', "would rather"),
    slip(
        r"\binterested for\b(?! (?:a|many|several|some) (?:long|years?|time))",
        "Another word goes with it.",
        "interested in",
    ),
    slip(r"\bfamiliar (?:about|to me with)\b", "Another word goes with it.", "familiar with"),
    slip(r"\baware about\b", "Another word goes with it.", "aware of"),
    slip(r"\bgraduated (?:of|at)\b", "Another word goes with it.", "graduated from"),
    slip(r"\b(?:congratulations|congratulate you) for\b", "Another word goes with it.", "congratulations on"),
    slip(r"\bmarried with\b", "Another word goes with it.", "married to"),
    slip(r"\binsist(?:s|ed)? (?:in|to)\b", "Another word goes with it.", "insist on"),
    slip(r"\bsatisfied (?:of|about)\b", "Another word goes with it.", "satisfied with"),
    slip(
        r"\bgood (?:in|on) (?=(?:\w+ing|maths?|languages?|numbers|english|excel|communication)\b)",
        "Another word goes with it.",
        "good at ",
    ),
    slip(
        r"\btold (?:me|us) on (?=(?:the|your|my|our|a|how)\b)(?!the (?:phone|telephone|day|way|train|first|last|\d))",
        "Another word goes with it.",
        "told me about ",
    ),
    slip(
        r"\b(?:reply|replied|respond|responded|replying) (?=(?:me|you|your|my|this|the)\b)",
        'Here "to" is missing.',
        "reply to ",
    ),
    slip(
        r"\b(?:apply|applied|applying) (?=(?:the|this|your) (?:position|role|job|post|vacancy)\b)",
        'Here "for" is missing.',
        "apply for ",
    ),
    slip(r"\bcontact(?:ed|ing) (?:with|to) (?=(?:you|me|them|him|her|the|your)\b)", "One word too many.", "contact "),
    slip(
        r"\bask(?:ed|ing)? (?:to|from) (?=(?:you|him|them|me|us)\b)(?!to you (?:to|for) be)",
        "One word too many.",
        "ask ",
    ),
    slip(
        r"\b(?:kinds|bests|warms|kindest|best|kind|warm) regard\b(?!s)|\b(?:kinds|bests|warms) regards\b",
        "The usual form is another.",
        "kind regards",
    ),
    slip(r"\bin forward\b", "The usual form is another.", "in advance"),
    slip(
        r"\bsince (?:then|that|this|last \w+|january|february|march|april|june|july|august|september|october|november|december|20\d\d|19\d\d),? (?P<at>i am (?:also )?\w+ing)\b",
        "What began in the past and goes on takes another form.",
        "I have been, with -ing",
    ),
    slip(
        rf"{_NOT_PUT_OFF}(?:(?:let|letting) (?:you|him|her|them|everyone) know|send|sending|tell you|return|submit|deliver|finish|complete|reply|respond|decide|confirm"
        r"|(?:you|have|get|receive|need|expect) (?:my|your|an?|the) (?:answer|reply|decision|response|feedback|report|form|documents?|papers))"
        rf"(?: (?!not\b|keep|stay|wait)\w+){{0,6}} (?P<at>until) (?=(?:{_DAYS}|tomorrow|tonight|noon|the end of|next|\d)\b)",
        "Another word goes with it.",
        "by, for the last moment",
    ),
    slip(r"\beach others\b(?!['’])", "This word has no plural.", "each other"),
    slip(
        r"\b(?:people|persons?|wom[ae]n|m[ae]n|colleagues?|nurses?|teachers?|managers?|engineers?|candidates?|apprentices?|students?|pupils?|patients|children|customers?"
        r"|recruiters?|somebody|someone|everyone|anyone) (?P<at>which) (?=[a-z])(?!(?:of|is why)\b)",
        "Of people it is who.",
        "who",
    ),
    slip(r"\bresponsible of\b", "Another word goes with it.", "responsible for"),
    slip(r"\bdepend(?:s|ed|ing)? (?:of|from)\b", "Another word goes with it.", "depend on"),
    slip(r"\bparticipat(?:e|es|ed|ing) (?:to|at|on)\b", "Another word goes with it.", "participate in"),
    slip(r"\b(?:arrive|arrives|arrived|arriving) to\b", "Another word goes with it.", "arrive at"),
    slip(r"\bcapable to\b", "Another word goes with it.", "capable of, with -ing"),
    slip(r"\bin (?:the )?behalf of\b", "Another word goes with it.", "on behalf of"),
    slip(
        r"\b(?:(?:explained|explain) (?:me|us)|(?:described|describe) (?:me|us) (?=(?:the|your|all|everything|how|what|a|an)\b))",
        'Here "to" is missing.',
        "explain to me",
    ),
    slip(r"\blisten(?:ed|ing)? (?:me|you|him|her|them)\b", 'Here "to" is missing.', "listen to"),
    slip(r"\bwait(?:ing)? (?:your|you)\b", 'Here "for" is missing.', "wait for"),
    slip(r"\baccording (?:with|of)\b", "Another word goes with it.", "according to"),
)
