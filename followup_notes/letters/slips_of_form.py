"""Slips of English: numbers and articles, apostrophes, capitals, marks."""

from __future__ import annotations

from followup_notes.letters.slip import Slip, slip

COUNTS: tuple[Slip, ...] = (
    slip(
        r"\bsuch (?:good|great|nice|interesting|big|small|long|short|kind|warm|clear|important|useful|lovely|rare|strong|wonderful|helpful|pleasant) (?:one|idea|person|place|team|day|talk|conversation|thing|way|role|company|problem|project|question|story|reason|interview|meeting|opportunity|tool|plan)\b",
        'The word "a" is missing.',
        "such a",
    ),
    slip(
        r"\b(?:peoples(?= (?:who|here|there|at|from|like|were|are|that)\b)|staffs|informations|advices|feedbacks|softwares|knowledges|researches|equipments|furnitures|homeworks|evidences|trainings materials|works experiences|datas|progresses)\b",
        "This word has no plural.",
        "the word without -s",
    ),
    slip(
        r"\b(?:an?|another|each|every) (?:\w+ )?(?:informations?|advice|equipment|homework)\b(?=[.,;:!?\n]| (?:about|on|from|to|with|for|in|that|and|which|i|you|we|if|when)\b)",
        "This word takes no a.",
        "some, or no word before it",
    ),
    slip(
        r"(?<![\w-])(?<!one on )(?:one|a|an|each|every|this|another) (?:great |good |very |first |second |next |short |long |interesting |new )?(?:interviews|conversations|questions|projects|opportunities|teams|roles|meetings|calls|positions|reasons|challenges|examples|years|weeks|months|colleagues|skills)\b(?! (?:of|ago|and|team|manager))",
        "Only one: no -s.",
        "the word without -s",
    ),
    slip(
        r"\b(?:much|less|amount of) (?:people|questions|projects|things|engineers|years|skills|ideas|opportunities|colleagues|weeks|days|challenges|mistakes|errors|meetings)\b(?![\'’])",
        "What can be counted goes with many, fewer, number of.",
        "many, fewer",
    ),
    slip(
        r"\b(?:many|few|fewer|several) (?:information|advice|feedback|knowledge|research|progress)\b",
        "What cannot be counted goes with much, little.",
        "much, a good deal of",
    ),
    slip(
        r"\b(?!with great pleasure)(?:was|is|had|have|having|with|as|for|such|about|at|after|enjoyed) (?:really |very |such )?(?:great|good|nice|pleasant|interesting|wonderful|productive|fantastic|short|helpful|insightful|lovely) (?:opportunity|conversation|interview|meeting|chance|talk|discussion|pleasure|call|match|fit|role|team|impression|place|sign|start|step|example|point|question|reason|surprise|lesson|story|habit|sight|problem|mistake)\b(?!-| of work\b)",
        'The word "a" is missing.',
        "a, before it",
    ),
    slip(
        r"\b(?:during|in|about|of|for|after|throughout) (?:interview|hiring|recruitment|selection|application) process\b",
        'The word "the" is missing.',
        "the, before it",
    ),
    slip(
        r"\b(?:am|was|become|being) (?:data|software|senior|junior|product|project|lead|business|marketing|sales|machine) (?:\w+ )?(?:engineer|analyst|manager|developer|scientist|designer|architect|consultant|specialist)\b(?! (?:at|for|with|in|role)? ?§)",
        'The word "a" is missing.',
        "a, before it",
    ),
    slip(
        r"\b(?:a|an|the) (?:a(?![.$/&-])|an|the|your|my|our|their|this|that|these|those|some)\b(?! (?:priori|la|list|side|player|team|grade|level|way|minus|plus)\b)",
        "Two words that exclude each other.",
        "one of them",
    ),
)
MARKS: tuple[Slip, ...] = (
    slip(
        r"\b(?:mean time|near by(?= [a-z])|(?:my|your|him|her) self(?![- ]\w)|our selves|them selves|how ever(?=,)|never the less|there fore|further more|with out|to gether)\b",
        "This is one word.",
        "one word",
    ),
    slip(
        r"\b(?:any|some|every|no) (?:thing|where|body|how)\b(?! (?:with|of|to do))(?<!no how)",
        "This is one word.",
        "one word",
    ),
    slip(
        r"\b(?:made|make|are|were|have|had|has|mentioned|named|gave|with|for) (?P<at>to) (?=(?:things|points|questions|reasons|weeks|days|years|months|people|ideas|topics|examples|colleagues)\b)",
        "This is another word that sounds alike.",
        "two ",
    ),
    slip(r"\b(your|her|our|their)'s\b", "This word has no apostrophe.", r"\1s"),
    slip(
        r"\b(?:the|your|our|this) (teams|companys|managers|recruiters|clients|departments) (?=(?:approach|culture|work|plan|plans|goals?|vision|values|questions?|feedback|time|needs|mission|website|products?|success|focus)\b)",
        "The apostrophe is missing.",
        r"\1, with an apostrophe before the s ",
    ),
    slip(r"(?<![\w.'/-])i(?=(?:'(?:m|ve|d|ll))?[ ,;!?\n])(?!\.e)", '"I" is always a capital.', "I", exact=True),
    slip(
        r"(?<![\w/@.-])(monday|tuesday|wednesday|thursday|friday|saturday|sunday)(?=s?\b)",
        "Names of days begin with a capital.",
        r"\1, with a capital",
        exact=True,
    ),
    slip(
        r"(?<![\w/@.-])(january|february|april|june|july|september|october|november|december)\b",
        "Names of months begin with a capital.",
        r"\1, with a capital",
        exact=True,
    ),
    slip(
        r"\b(?:in|of|on|since|until|by|next|last|\d{1,2}(?:st|nd|rd|th)?) (march|may|august)\b(?! (?:be|have|need|to|well|also|not|I|we|you|they|it|occasion|personage|body)\b)",
        "Names of months begin with a capital.",
        r"\1, with a capital",
        exact=True,
    ),
    slip(
        r"(?<![\w/@.-])(ms|mrs|mr|dr|prof)(?=\.? [A-Z§])",
        "Titles of people begin with a capital.",
        r"\1, with a capital",
        exact=True,
    ),
    slip(
        r"\b(?:for|on|at|over|until|before|after|since|by|of) (thanksgiving|christmas|easter|ramadan|diwali|hanukkah|halloween|passover)\b",
        "Names of holidays begin with a capital.",
        r"\1, with a capital",
        exact=True,
    ),
    slip(
        r"\b(take|give|make|go|come|get|know|need|want|keep|look|seem|think|find|feel)s (?=(\1)\b)",
        "One verb is enough.",
        r"\1s",
    ),
    slip(
        r"(?<![\w/@.-])(english|german|french|spanish|italian|american|british|european|japanese|chinese|dutch|london|berlin|paris|germany|england|france|europe)\b",
        "This is a name: it begins with a capital.",
        r"\1, with a capital",
        exact=True,
    ),
    slip(
        r"\b(?:dont|doesnt|didnt|isnt|wasnt|arent|werent|couldnt|wouldnt|shouldnt|havent|hasnt|hadnt|wont(?! to)|cant|youre|theyre|thats|whats|ive|theres|heres|itll|youll|weve|wed have)\b",
        "The apostrophe is missing.",
        "the word with its apostrophe",
    ),
    slip(
        r"\b[Ii]m (?=(?:a|an|the|so|not|no|very|really|also|still|just|sure|sorry|happy|glad|pleased|excited|interested|available|free|keen|able|ready"
        r"|confident|certain|afraid|grateful|thankful|at|in|on|from|looking|writing|\w+ing)\b)",
        "The apostrophe is missing.",
        "I'm",
        exact=True,
    ),
    slip(
        r"\b(yesterday|today|tomorrow|monday|tuesday|wednesday|thursday|friday|last week|next week|this morning)s (?=(?:interview|meeting|call|conversation|talk|discussion|chat|session|round|visit)\b)",
        "The apostrophe is missing.",
        r"\1's ",
    ),
    slip(
        r"\b(?:it's|its') (?=own\b|values\b|customers\b|mission\b|culture\b|products?\b|approach\b|team\b|clients\b|growth\b|users\b|history\b|reputation\b|services\b)",
        '"Its", without an apostrophe, shows who owns it.',
        "its ",
    ),
    slip(
        r"(?<=\w)[ ]+(?=[,;!?](?:\s|$))|(?<=\w)[ ]+(?=\.(?:\s|$))",
        "No blank stands before a mark.",
        "leave the blank out",
    ),
    slip(
        r"(?<=[a-z])[,;](?=[A-Za-z])|(?<=[a-z]{2})[.!?](?=[A-Z][a-z])",
        "A blank is missing after the mark.",
        "a blank after it",
        exact=True,
    ),
    slip(r",,+|(?<!\.)\.\.(?!\.)|;;|[,;]\.|\.,(?! )|,\.|:;|\?\.|!\.", "A mark too many.", "one of them"),
    slip(
        r"(?<=[a-z]{5})(?<!approx)(?<!Thurs)\., |(?<=[a-z]{4})(?<!corp)(?<!dept)(?<!govt)(?<!prof)\.[?!]",
        "A mark too many.",
        "one of them",
    ),
    slip(r"(?<=[^\s.!?:])[ ]{2,}(?=\S)", "Two blanks stand there.", "one blank"),
    slip(r"(?<=[a-z]) - (?=,|\.)|(?<=\w)\( | \)(?=[ .,])", "A stray mark.", "leave it out"),
)
