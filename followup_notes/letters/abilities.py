"""My strengths in English, whatever their form: what I do, did or am as a sentence, the rest as a thing behind a colon."""

from __future__ import annotations

import re

from followup_notes.letters.abilities_de import forms_de, is_german
from followup_notes.notation.jotted import written_out
from followup_notes.notation.nounphrase import lowered, quoted
from followup_notes.notation.reader import chained, plural
from followup_notes.notation.verbs import DETERMINERS, does, has_verb, words_of

_DID = (
    "rewrote|rebuilt|oversaw|undertook|overcame|met|left|lost|fought|caught|dealt|drew|flew|swam|rode|sang|shot|stood|wore|threw|struck|sent|paid|fed|did|chose|broke|bred|swept|led|built|ran|grew|wrote|taught|made|won|cut|brought|took|saved|kept|held|sold|bought|drove|began|spoke|gave|got|set up|spent|found|knew|saw"
    "|went|hired|managed|launched|designed|negotiated|repositioned|shipped|reduced|developed|created|coached|mentored|organi[sz]ed|improved"
    "|increased|delivered|supported|introduced|automated|analy[sz]ed|coordinated|supervised|migrated|implemented|handled|closed|founded"
    "|co-founded|published|presented|translated|edited|maintained|tested|deployed|scaled|recruited|raised|opened|planned|produced|directed"
    "|restored|repaired|installed|audited|modelled|modeled|worked|started|finished|passed|completed|earned|received|moved|became|joined"
    "|spent|graduated|studied|performed|played|danced|cooked|baked|farmed|nursed|cared|acquired|cleaned|painted|curated|cultivated"
)
_PAST = re.compile(
    r"(?!(?:laminat|ferment|smok|cur|pickl|stain|glaz|gild|emboss|forg|knit|bak|cultur|print|felt|tailor|roast|carv|braid|dri|enamel)ed [\w-]+$)(?:"
    rf"trained (?:[\w-]+ )?(?:staff|people|\w+s) (?:in|on|to|for|at|how)\b|(?:{_DID})\s+(?!(?:and|or|by)\b)(?!.*\b(?:experience|skills?|knowledge|background|expertise)$)\S"
    r"|(?!(?:charter|retir|seaso|experienc|skill|train|certifi|qualifi|licens|register|advanc|appli|detail|dedicat|mix|shar|vari|focus|limit|distribut|embedd|"
    r"motivat|organi[sz]|balanc|need|unit|autis|seed|speed|accredit|season|relat|relax|establish|assort|combin|educat|interest|excit|commit|rais)ed\b)\w{3,}ed\s+"
    r"(?!.*\b(?:experience|skills?|knowledge|background|expertise|systems?|nurse|teacher|\w+(?:er|or|ist|ian))$)(?!\w+(?:er|or|ist|ian)(?: \(| (?:with|since)\b| (?-i:[A-Z]{2,}\b)))(?!and\b|or\b)\S)",
    re.IGNORECASE,
)
_DO = re.compile(
    r"(?:(?:speak|know|understand|enjoy|love|bring|have|can|don['’]t|do not|manage|teach|listen|write|read|learn|play|run|keep|handle|think|like|own|cope)\s+"
    r"(?!(?:experience|skills?|to end|of|in)\b)|(?:lead|build|coach|train|mentor|organi[sz]e|repair|design|negotiate|drive)\s+(?=(?:a|an|the|my|teams?|people|groups?|projects|children|others)\b))\S",
    re.IGNORECASE,
)
_ABLE = re.compile(
    r"(?:good|strong|great|experienced|fluent|skilled|able|used(?! to (?:be|work|run|lead|manage|own|teach|have|play|coach|write|live|head)\b)|trained|certified|comfortable|calm|patient|quick|fast|careful|familiar|confident"
    r"|happy|keen|known|bilingual|punctual|reliable|curious|organi[sz]ed|qualified|licensed|registered|steady|gentle|kind|firm|discreet|tactful|honest|direct|cheerful|accurate|precise|efficient|passionate"
    r"|enthusiastic|fascinated|interested|proud|sure|clear|open|tough|persistent|practised|practiced|seasoned|at home|at ease|versed|responsible|hands-on|rated|not afraid|not shy|always on time|never late)\s+"
    r"(?:at|in|to|of|with|on|as|under|for|about|by|when|even|around)\b"
    r"|(?:very|really|highly|quite|extremely|always) [\w-]+$|available (?:immediately|now|from|at|for|on)\b.*|(?:not \w+ly \w+ed|up to date|in love|up (?:at|early)|always (?:the|a)|methodical|stubborn|diligent|meticulous|creative|analytical|empathetic|pragmatic|loyal|energetic|optimistic)\b.*|always on time\b.*|never late\b.*|[\w-]+ rated (?:on|for|in)\b|bilingual\b.*|(?:calm|patient|punctual|precise|reliable|curious|organi[sz]ed|careful|flexible|self-taught|bilingual|adaptable|resilient|thorough|friendly|funny|honest|kind|tidy|humble|strong|quick|fast|discreet|polite|gentle|steady|brave|driven|focused|motivated|dedicated|hardworking|outgoing|numerate|articulate|assertive|proactive|inventive|sensitive|decisive|persuasive|perceptive|supportive|attentive|(?!hand)\w+ful|\w{3,}ous|(?!(?:vege|time)table)\w{3,}able|\w{3,}ible|[\w-]{3,}-(?:oriented|minded|driven|working|going))"
    r"(?:(?:,| and|, and) [\w-]+)*$|(?:[\w-]+, ){0,2}(?:[\w-]+ ){1,3}(?:certified|trained|qualified|licensed|accredited|registered)(?: \([^()]*\)| (?:to|in|for|by|at|with) .*)?$",
    re.IGNORECASE,
)
_PLAIN = re.compile(
    r"(?:[A-Z][a-z]+ing|Ten|Two|Three|Four|Five|Six|Seven|Eight|Nine|Twelve|Several|Many|Years|A(?!-)|An|My|The|Good|Strong|Great|Deep"
    r"|Plain|Simple|Sharp|Warm|Honest|Steady|Patient|Careful|Practical|Daily|Early|Old|New|Live|Complex|Difficult|Remote|Rare|Large|Small"
    r"|Solid|Calm|Clear|Hands-on|Broad|Long|Wide|Proven|Fast|Quick|Careful|Reliable|Strategic|Technical|Excellent"
    r"|Attention|Experience|Knowledge|Background|Ability|Over|More|Nearly|Almost)\b(?! ?[A-Z])"
)
_LEADING = re.compile(r"(?!during|nothing|something|anything|everything|spring|string)\w{3,}ing\s+\w", re.IGNORECASE)


_MADE = re.compile(
    r"(?:writing|drawing|painting|cooking|baking|teaching|coding|engineering|nursing|design) (?:that|which)\b"
)
"""What I make, not that I make it: "writing that people read"."""
_SOMEBODY = re.compile(
    r"(?!my\b|the\b|an?\b)(?:[\w-]+ )*?(?:(?:calm|steady|kind|reliable|thorough|clear|creative|quiet|loyal|precise|passionate|enthusiastic|quick|fast|slow|early|native|good|great|strong|trained|qualified|certified|natural|born|keen|experienced|licen[sc]ed|careful|confident|fluent|patient|active|long-time) (?:[\w-]+ )?\w+(?:er|or|ist|ian|speaker)"
    r"|team player|all-rounder|riser|(?:problem|puzzle) solver|people person|night owl|(?:ex|self)-[\w-]+(?: \w+)?)(?: \([^()]*\)| (?:with|who|at|in|under|by)\b.*)?$",
    re.IGNORECASE,
)
"""What I am, without its article: "quick learner"."""
_JOB = re.compile(
    r"(?!(?:my|the|an?|good|great|strong|many|several|\w+ing)\b)(?:[\w-]+ ){1,3}(?:coach|trainer|tutor|guide|nurse|welder|driver|leader|captain|volunteer|mentor|instructor|member|treasurer|author|holder|graduate"
    r"|alum|alumnus|alumna|firefighter|medic|musician|electrician|plumber|carpenter|teacher|translator|interpreter|lifeguard|chef|baker|pilot|engineer|accountant|player|umpire|referee|auditor|manager|responder|first aider|climber|diver|sailor|skipper|ranger|arborist|beekeeper|barista|bartender|sommelier|notary|counsell?or|therapist|midwife|paramedic|surveyor|librarian|archivist"
    r"|machinist|mechanic|joiner|mason|roofer|tailor|seamstress|gardener|florist|photographer|editor|journalist|analyst|chemist|biologist|physicist|statistician|developer|programmer|designer|architect|bookkeeper|trustee)"
    r"(?: (?:(?:at|in|of|for|since|on|by|with)\b|(?-i:[A-Z]{2,}\b)).*| \([^()]*\))?",
    re.IGNORECASE,
)
"""What I am beside or by training: "football coach at weekends"."""
_OTHERS_SAY = re.compile(
    r"(?:[\w]+s (?=(?:trust|love|adore|like|remember|know|respect|ask) me\b)|people|colleagues|others|everyone|customers|clients|patients|pupils|students|parents|guests|teams?|my \w+) ?(?:say|love|adore|tell|call|know|trust|rely|come|like|remember|ask|listen|open|laugh|return|learn|feel|seek|stay|describe|value|praise)\b",
    re.IGNORECASE,
)
_NEVER = re.compile(r"(?P<when>never|always) (?P<did>\w+ed|kept|met|made|won|had|been|hit|led)\b", re.IGNORECASE)
_I_WAS = re.compile(r"(?:born|raised|brought up|educated) (?:and|in|on|by|at)\b", re.IGNORECASE)
_NAMED_BY_DOING = re.compile(
    r"\w+ing (?:[\w-]+ )?(?:licen[cs]e|certificate|skills?|diploma|test|award|badge|experience|qualification|course|degree|record|background|expertise|knowledge|ability|talent)s?\b",
    re.IGNORECASE,
)
_WORKS = re.compile(
    r"(?:works|thinks|learns|writes|speaks|listens|cooks|drives|reads|stays|keeps) (?:in|well|under|with|fast|quickly|clearly|clean|calm|from|on|up|to|people|a|the)\b",
    re.IGNORECASE,
)
_WELL = re.compile(r"(?!(?:works|knows|\w+s)\b)[a-z]{3,8} (?:well|fast|quickly|carefully|clearly)", re.IGNORECASE)
_SINCE = re.compile(
    r"(?:[\w-]+ ){0,3}(?:certified|trained|licensed|licenced|qualified|registered|chartered|accredited|self-employed|vegan|volunteering|teaching|working|on[- ]call) since \S.*",
    re.IGNORECASE,
)
_ONCE = re.compile(r"used to (?:be|work|run|lead|manage|own|teach|have|play|coach|write|live|head)\b", re.IGNORECASE)
_DEGREE = re.compile(
    r"(?:PhD|DPhil|MBA|MA|MSc|MEng|MPhil|BSc|BA|BEng|LLM|LLB|diploma|degree|certificate|doctorate|black belt|licence|license|master's|bachelor's)\b.* (?:in|from|of|for) "
)
_DEGREE_OF = re.compile(
    r"^(?P<degree>PhD|DPhil|MBA|MA|MSc|MEng|MPhil|BSc|BA|BEng|BTEC|NVQ|HND) (?!in\b|from\b|of\b|for\b|and\b|with\b|at\b|level\b|on\b|holder)(?=[A-Za-z])"
)
"""A degree and its subject without a word between: "MSc organic chemistry"."""
_REGISTER = re.compile(r"[A-Z]\S* [A-Z]\S* (?:certified|trained|qualified|licen[cs]ed|accredited|registered)\b")
_GIFT = re.compile(
    r"(?P<the>ability|willingness|capacity|courage|discipline|patience) to |(?:eye|ear|knack|talent|feel|head|flair|passion|gift|nose|instinct) for ",
    re.IGNORECASE,
)
_YEARS = re.compile(
    r"(?:^|(?<= and )|(?<=, ))(?P<count>(?:over |more than |nearly |almost |about )?(?:\d+\+?|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty)) years "
    r"(?=[A-Za-z])(?!(?:of|in|at|as|on|with|and|for|experience|old|ago|under|behind|by|spent|working|running|leading|from|doing)\b)",
    re.IGNORECASE,
)
"""A length of time whose matter follows without a word between: "8 years ICU"."""
_BILINGUAL = re.compile(
    r"(?P<how>bilingual|fluent)(?: in)? (?P<one>[A-Z]\w+) ?[/&+] ?(?P<other>[A-Z]\w+)$", re.IGNORECASE
)
_ASIDE = re.compile(r"(?P<said>[^:]{3,60}?)(?::| [-–—]) (?P<aside>[^:]{2,60})")
_SHORT_ASIDE = 6
_COUNTED = re.compile(
    r"\b(?:background|licen[cs]e|certificate|certification|degree|diploma|network|nose|palate|sense|record|reputation|portfolio|head|eye|ear|hand|knack|talent|approach|touch|manner|voice|understanding|feel"
    r"|grasp|command|memory|view|mindset|attitude|habit|qualification|award|patent|blog|book|perspective|personality|style|mix|foundation|combination|interest|love|passion|commitment|team|worker)$"
)
"""Things of mine that take an article; others stand behind a colon without one."""
_SPLICE = re.compile(r", (?P<also>(?:\d+|two|three|both|most|all|some) (?!more\b)\w+ \w.*)$")
_PLAIN_START = re.compile(r"[A-Z][a-z]+ ")
_FULL = {"i've": "I have", "i'm": "I am", "i’ve": "I have", "i’m": "I am"}


def did(text: str) -> bool:
    """Tell whether words say what I did: "passed my exam"."""
    return bool(_PAST.match(text))


def strength_forms(strength: str, language: str = "en") -> tuple[str | None, str | None]:
    """Return a strength as a thing I bring, or, where it is a sentence of its own, as that sentence."""
    if language == "de":
        return forms_de(strength)
    if is_german(strength):
        return quoted(strength), None
    text = _tidied(re.sub(r"(?:,? (?:too|also|as well|etc)\.?| \([^()]*!\))$", "", written_out(strength)))
    sentence = _sentence(text)
    return (None, _SPLICE.sub(r" (\g<also>)", sentence)) if sentence else (_thing(text), None)


def _tidied(text: str) -> str:
    """Put what stands behind a colon or dash into brackets, and "of" between years and what they were spent on."""
    found = _ASIDE.fullmatch(text)
    if found and found["aside"].startswith("I "):
        text = found["aside"]
    elif found and len(found["aside"].split()) <= _SHORT_ASIDE and "(" not in text:
        text = f"{found['said']} ({found['aside']})"
    text = _DEGREE_OF.sub(r"\g<degree> in ", text)
    text = _BILINGUAL.sub(r"\g<how> in \g<one> and \g<other>", text)
    return _YEARS.sub(r"\g<count> years of ", text)


def _sentence(strength: str) -> str | None:
    """Return a strength as what I do, did or am, where it is no thing: "calm under load" is "I am calm under load"."""
    if re.match(r"(?:i|i['’]ve|i['’]m)\s", strength, re.IGNORECASE):
        first, _, rest = strength.partition(" ")
        return f"{_FULL.get(first.lower(), first.capitalize())} {rest}"
    if _OTHERS_SAY.match(strength):
        return strength[:1].upper() + strength[1:]
    if found := _NEVER.match(strength):
        return f"I have {found['when'].lower()} {found['did'].lower()}{strength[found.end() :]}"
    return _what_i_am(strength) or _what_i_do(strength)


def _what_i_am(strength: str) -> str | None:
    if _SINCE.fullmatch(strength):
        return f"I have been {_small(strength)}"
    if _SOMEBODY.fullmatch(strength) or _JOB.fullmatch(strength):
        alone = re.match(r"(?:first (?!aid)|head|chair|deputy|co-|captain)", strength, re.IGNORECASE)
        am = "have been" if " since " in strength else "am"
        return f"I {am} {'' if alone else _a(strength)}{_small(strength) if _PLAIN_START.match(strength) else strength}"
    if _I_WAS.match(strength):
        return f"I was {_small(strength)}"
    return f"I am {_listed(_small(strength))}" if _ABLE.match(strength) else None


def _what_i_do(strength: str) -> str | None:
    if any(one.match(strength) for one in (_PAST, _DO, _ONCE)) or _WELL.fullmatch(strength):
        return f"I {_small(strength)}"
    if does(strength) or _WORKS.match(strength):
        verb, _, rest = strength.partition(" ")
        return f"I {plural(verb.lower())} {chained(rest)}"
    return None


def _thing(strength: str) -> str:
    plain = f"{strength[:1].lower()}{strength[1:]}" if _PLAIN.match(strength) else lowered(strength)
    if (
        _LEADING.match(plain)
        and not _MADE.match(plain)
        and not plain[:1].isupper()
        and not _NAMED_BY_DOING.match(plain)
    ):
        return f"experience in {_listed(plain)}"
    if gift := _GIFT.match(plain):
        return f"the {plain}" if gift["the"] else f"{_a(plain)}{plain}"
    if _DEGREE.match(f"{plain} "):
        return f"{_a(plain)}{plain}"
    return f"{_a(plain)}{plain}" if _lacks_a(plain) else _listed(plain)


def _lacks_a(plain: str) -> bool:
    first = plain.split(maxsplit=1)[0]
    return (
        " " in plain
        and plain[:1].islower()
        and not re.search(r",|\band\b", plain)
        and not has_verb(words_of(plain))
        and not first.endswith(("s", "ly"))
        and first not in DETERMINERS
        and bool(_COUNTED.search(re.split(r" (?:of|for|in|at|with|on|to|from|as) | \(", plain)[0]))
    )


def _a(text: str) -> str:
    """Return the article a word takes: an MBA, a BSc, an electrician."""
    spelt = re.match(r"[A-Z]{2,}|[A-Z][a-z]?[A-Z]", text)
    return "an " if text[0] in ("AEFHILMNORSX" if spelt else "aeioAEIO") else "a "


def _listed(text: str) -> str:
    """End a list as people do: "patient, precise, punctual" is "patient, precise and punctual"."""
    item = r"(?!(?:and|or|as|incl|including|of|mostly|mainly|esp|especially|one|two|three|four|five|six|seven|eight|nine|ten|all|\d\w*)\b)[\w-]+(?: (?!(?:and|or|of which)\b)[\w-]+){0,3}(?: \([\w +-]+\))?"
    return (
        " and ".join(text.rsplit(", ", 1))
        if re.fullmatch(
            rf"(?!.*\b(?:above|most of|after) all\b)[\w-]+(?: (?!(?:and|or)\b)[\w-]+){{0,5}}(?: \([\w +-]+\))?(?:, {item})+",
            text,
        )
        else text
    )


def _small(text: str) -> str:
    """Begin small, but leave "GWO certified" and "Gas Safe registered" their capitals."""
    return text if text[1:2].isupper() or _REGISTER.match(text) else f"{text[:1].lower()}{text[1:]}"
