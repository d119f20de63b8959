"""Which of my strengths a letter builds on, and how it is said whatever its form."""

from __future__ import annotations

import re

from followup_notes.letters.people import title_and_name
from followup_notes.letters.scene import Scene
from followup_notes.notation.everyday import lacks_article
from followup_notes.notation.inert import words
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
    rf"(?:{_DID})\s+(?!(?:and|or|by)\b)(?!.*\b(?:experience|skills?|knowledge|background|expertise)$)\S"
    r"|(?!(?:experienc|skill|train|certifi|qualifi|licens|register|advanc|appli|detail|dedicat|mix|shar|vari|focus|limit|distribut|embedd|"
    r"motivat|organi[sz]|balanc|need|unit|autis|seed|speed|accredit|season|relat|relax|establish|assort|combin|educat|interest|excit|commit|rais)ed\b)\w{3,}ed\s+"
    r"(?!.*\b(?:experience|skills?|knowledge|background|expertise|systems?|nurse|teacher|\w+(?:er|or|ist|ian))$)(?!and\b|or\b)\S",
    re.IGNORECASE,
)
_DO = re.compile(
    r"(?:(?:speak|know|understand|enjoy|love|bring|have|can|don['’]t|do not|manage|teach|listen|write|read|learn|play|run|keep|handle|think|like|own|cope)\s+"
    r"(?!(?:experience|skills?|to end|of|in)\b)|(?:lead|build|coach|train|mentor|organi[sz]e|repair|design|negotiate|drive)\s+(?=(?:a|an|the|my|teams?|people|groups?|projects|children|others)\b))\S",
    re.IGNORECASE,
)
_ABLE = re.compile(
    r"(?:good|strong|great|experienced|fluent|skilled|able|used|trained|certified|comfortable|calm|patient|quick|fast|careful|familiar|confident"
    r"|happy|keen|known|bilingual|punctual|reliable|curious|organi[sz]ed|qualified|licensed|registered|steady|gentle|kind|firm|discreet|tactful|honest|direct|cheerful|accurate|precise|efficient|passionate"
    r"|enthusiastic|fascinated|interested|proud|sure|clear|open|tough|persistent|practised|practiced|seasoned|at home|at ease|versed|responsible|hands-on|rated|not afraid|not shy|always on time|never late)\s+"
    r"(?:at|in|to|of|with|on|as|under|for|about|by|when|even|around)\b"
    r"|(?:not \w+ly \w+ed|up to date|in love|up at|always (?:the|a)|methodical|stubborn|diligent|meticulous|creative|analytical|empathetic|pragmatic|loyal|energetic|optimistic)\b.*|always on time\b.*|never late\b.*|[\w-]+ rated (?:on|for|in)\b|bilingual\b.*|(?:calm|patient|punctual|precise|reliable|curious|organi[sz]ed|careful|flexible|self-taught|bilingual|adaptable|resilient|thorough|[\w-]+-(?:oriented|minded|driven|working|going))"
    r"(?:(?:,| and|, and) [\w-]+)*$|(?:[\w-]+ ){1,3}(?:certified|trained|qualified|licensed|accredited|registered)$",
    re.IGNORECASE,
)
_PLAIN = re.compile(
    r"(?:[A-Z][a-z]+ing|Ten|Two|Three|Four|Five|Six|Seven|Eight|Nine|Twelve|Several|Many|Years|A|An|My|The|Good|Strong|Great|Deep"
    r"|Solid|Calm|Clear|Hands-on|Broad|Long|Wide|Proven|Fast|Quick|Careful|Reliable|Strategic|Technical|Excellent"
    r"|Attention|Experience|Knowledge|Background|Ability|Over|More|Nearly|Almost)\b(?! ?[A-Z])"
)
_GERMAN = re.compile(
    r"[äöüß]|\b(?:und|mit|für|im|in der|bei|seit|als|der|die|das|von|ich|sehr|gut|jahre|deutsch\w*)\b|[a-zäöü]{3,}(?:ung|keit|heit|schaft|erfahrung|kenntnisse)\b",
    re.IGNORECASE,
)
_LEADING = re.compile(r"(?!during|nothing|something|anything|everything|spring|string)\w{3,}ing\s+\w", re.IGNORECASE)


_SOMEBODY = re.compile(
    r"(?!my\b|the\b|an?\b)(?:[\w-]+ )*?(?:(?:calm|steady|kind|reliable|thorough|clear|creative|quiet|loyal|precise|passionate|enthusiastic|quick|fast|slow|early|native|good|great|strong|trained|qualified|certified|natural|born|keen|experienced|licen[sc]ed|careful|confident|fluent|patient|active|long-time) (?:[\w-]+ )?\w+(?:er|or|ist|ian|speaker)"
    r"|team player|all-rounder|riser|(?:problem|puzzle) solver|people person|night owl|(?:ex|self)-[\w-]+(?: \w+)?)$",
    re.IGNORECASE,
)
"""What I am, without its article: "quick learner"."""
_JOB = re.compile(
    r"(?!(?:my|the|an?|good|great|strong|many|several|\w+ing)\b)(?:[\w-]+ ){1,3}(?:coach|trainer|tutor|guide|nurse|welder|driver|leader|captain|volunteer|mentor|instructor|member|treasurer|author|holder|graduate"
    r"|electrician|plumber|carpenter|teacher|translator|interpreter|lifeguard|chef|baker|pilot|engineer|accountant|player|umpire|referee|auditor|first aider)"
    r"(?: (?:at|in|of|for|since|on|by|with|EN|ISO)\b.*)?",
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
_ICH = re.compile(
    r"(?:habe|kann|bin|spreche|arbeite|leite|führe|kenne|verstehe|liebe|koche|behalte|bringe|schreibe|lerne|höre) \S",
    re.IGNORECASE,
)
_ICH_BIN = re.compile(
    r"(?:sehr )?(?:belastbar|ruhig|geduldig|sorgfältig|zuverlässig|teamfähig|flexibel|neugierig|pünktlich|genau|freundlich|offen|erfahren|gut|sicher|vertraut|geübt|gelernte[rn]?|staatlich)\b(?! (?:in Deutsch|Deutsch|Englisch))",
    re.IGNORECASE,
)
_ICH_HABE = re.compile(r"\S+ .*\b\w*ge\w{2,}(?:t|en)")
_WORKS = re.compile(
    r"(?:works|thinks|learns|writes|speaks|listens|cooks|drives|reads|stays|keeps) (?:in|well|under|with|fast|quickly|clearly|clean|calm|from|on|up|to|people|a|the)\b",
    re.IGNORECASE,
)
_WELL = re.compile(r"(?!(?:works|knows|\w+s)\b)[a-z]{3,8} (?:well|fast|quickly|carefully|clearly)", re.IGNORECASE)
_PLAIN_START = re.compile(r"[A-Z][a-z]+ ")
_FULL = {"i've": "I have", "i'm": "I am", "i’ve": "I have", "i’m": "I am"}


def calm(text: str) -> str:
    """Write what was typed in capitals alone as letters do; "IFRS" and "ETA" stay."""
    shouted = text.isupper() and len(text.split()) > 1 and any(len(word) > 5 for word in text.split())
    return text.lower() if shouted else text


def strengths(scene: Scene, language: str | None = None) -> tuple[str, ...]:
    """Return my strengths from the note, the application or the settings; each reader gets another one first.

    Of strengths in two languages those in the letter's own are taken.
    """
    known = tuple(calm(words(text)) for text in scene.tell("my_strengths") or scene.settings.my_strengths)
    known = tuple(text.strip(" .") for text in known if re.search(r"\w", text))
    own = tuple(text for text in known if bool(_GERMAN.search(text)) is (language == "de")) if language else ()
    return turned(own or known, scene)


def strength_forms(strength: str) -> tuple[str | None, str | None]:
    """Return a strength as a thing I bring, or, where it is a sentence of its own, as that sentence."""
    sentence = _sentence(strength)
    return (None, sentence) if sentence else (_thing(strength), None)


def _sentence(strength: str) -> str | None:
    """Return a strength as what I do, did or am, where it is no thing: "calm under load" is "I am calm under load"."""
    if _WELL.fullmatch(strength):
        return f"I {_small(strength)}"
    if re.match(r"(?:i|i['’]ve|i['’]m|ich)\s", strength, re.IGNORECASE):
        first, _, rest = strength.partition(" ")
        return f"{_FULL.get(first.lower(), first.capitalize())} {rest}"
    if _OTHERS_SAY.match(strength):
        return strength[:1].upper() + strength[1:]
    if found := _NEVER.match(strength):
        return f"I have {found['when'].lower()} {found['did'].lower()}{strength[found.end() :]}"
    if job := _JOB.fullmatch(strength):
        article = (
            ""
            if re.match(r"(?:first|head|chair|deputy|co-|captain)", strength, re.IGNORECASE)
            else "an "
            if strength[0].lower() in "aeio"
            else "a "
        )
        return f"I am {article}{_small(strength) if _PLAIN_START.match(strength) else strength}" if job else None
    if _PAST.match(strength) or _DO.match(strength):
        return f"I {strength[:1].lower()}{strength[1:]}"
    if _I_WAS.match(strength):
        return f"I was {_small(strength)}"
    if _ABLE.match(strength):
        return f"I am {_listed(_small(strength))}"
    if does(strength) or _WORKS.match(strength):
        verb, _, rest = strength.partition(" ")
        return f"I {plural(verb.lower())} {chained(rest)}"
    if _SOMEBODY.fullmatch(strength):
        article = "an" if strength[0].lower() in "aeio" else "a"
        return f"I am {article} {_small(strength) if _PLAIN_START.match(strength) else strength}"
    return _sentence_de(strength)


def _sentence_de(strength: str) -> str | None:
    if _ICH.match(strength):
        return f"Ich {strength[:1].lower()}{strength[1:]}"
    if _GERMAN.search(strength) and _ICH_BIN.match(strength):
        return f"Ich bin {_small(strength)}"
    return f"Ich habe {strength}" if _GERMAN.search(strength) and _ICH_HABE.fullmatch(strength) else None


def _thing(strength: str) -> str:
    plain = f"{strength[:1].lower()}{strength[1:]}" if _PLAIN.match(strength) else strength
    if _LEADING.match(plain) and not plain[:1].isupper() and not _NAMED_BY_DOING.match(plain):
        return f"experience in {plain}"
    if (
        " " in plain
        and plain[:1].islower()
        and "," not in plain
        and not _GERMAN.search(plain)
        and not has_verb(words_of(plain))
        and not plain.split()[0].endswith("s")
        and lacks_article(plain, DETERMINERS)
    ):
        return f"{'an' if plain[0] in 'aeio' else 'a'} {plain}"
    return plain


def _listed(text: str) -> str:
    """End a list as people do: "patient, precise, punctual" is "patient, precise and punctual"."""
    single = re.fullmatch(r"[\w-]+(?:, [\w-]+)+", text)
    return " and ".join(text.rsplit(", ", 1)) if single else text


def _small(text: str) -> str:
    """Begin small, but leave "GWO certified" its capitals."""
    return text if text[1:2].isupper() else f"{text[:1].lower()}{text[1:]}"


def news(text: str | None) -> str | None:
    """Return my news as a sentence or a thing without its full stop: "passed my exam" becomes "I passed my exam"."""
    bare = (text or "").strip(" .;,")
    return (f"I {bare[:1].lower()}{bare[1:]}" if _PAST.match(bare) else bare) or None


def _place(scene: Scene) -> int:
    """Return a number that differs among the people of one interview and from round to round."""
    if scene.interview is None or scene.item.person is None:
        return 0
    names = [title_and_name(person)[1] for person in scene.interview.facts.interviewers]
    name = title_and_name(scene.item.person)[1]
    return (names.index(name) if name in names else 0) + scene.interview.number - 1


def turned(known: tuple[str, ...], scene: Scene) -> tuple[str, ...]:
    """Let each reader and each round begin with another one."""
    at = _place(scene) % len(known) if known else 0
    return known[at:] + known[:at]
