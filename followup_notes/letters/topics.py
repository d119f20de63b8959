"""What was talked about, with whom, and which strength and value a letter builds on."""

from __future__ import annotations

import re

from followup_notes.letters.people import named_in, title_and_name
from followup_notes.letters.scene import Scene
from followup_notes.model.facts import Facts, Person
from followup_notes.notation.german import remark_de
from followup_notes.notation.inert import words
from followup_notes.notation.nounphrase import question, remark

MAX_TOPIC = 400
_OF_SOMEBODY = re.compile(r"\b(?:she|he|her|his|him|hers|er|ihm|ihn|seine?[rsnm]?)\b", re.IGNORECASE)
"""What was said with somebody else cannot be told to this reader as if it were about them."""
_UNFILLED = re.compile(
    r"(?:todo|tbd|tba|tbc|xxx+|fill (?:me )?in|placeholder)\b.{0,40}|n/?a|none|nothing|unknown|to (?:be )?(?:filled|added|do|follow)(?: in)?"
    r"|later|see (?:below|above|notes?)|topics?|notes?|keine?|nichts|folgt|noch offen",
    re.IGNORECASE,
)
"""What stands where a topic should."""
_DID = (
    "led|built|ran|grew|wrote|taught|made|won|cut|brought|took|saved|kept|held|sold|bought|drove|began|spoke|gave|got|set up|spent|found|knew|saw"
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
    r"(?:speak|know|understand|enjoy|love|bring|have|can|manage|teach|listen|write|read|learn|play|run|keep|handle|think|like|own|cope)\s+"
    r"(?!(?:experience|skills?|to end)\b)\S",
    re.IGNORECASE,
)
_ABLE = re.compile(
    r"(?:good|strong|great|experienced|fluent|skilled|able|used|trained|certified|comfortable|calm|patient|quick|fast|careful|familiar|confident"
    r"|happy|keen|known|bilingual|punctual|reliable|curious|organi[sz]ed|qualified|licensed|registered|steady|gentle|kind|firm|discreet|tactful|honest|direct|cheerful|accurate|precise|efficient|passionate"
    r"|enthusiastic|fascinated|interested|proud|sure|clear|open|tough|persistent|practised|practiced|seasoned|at home|at ease|versed)\s+"
    r"(?:at|in|to|with|on|as|under|for|about|by|when|even|around)\b"
    r"|(?:calm|patient|punctual|reliable|curious|organi[sz]ed|careful|flexible|self-taught|bilingual|adaptable|resilient|thorough|[\w-]+-(?:oriented|minded|driven|working|going))"
    r"(?:(?:,| and) \w+)*$|(?:[\w-]+ ){1,3}(?:certified|trained|qualified|licensed|accredited)$",
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


def talked_about(person: Person, facts: Facts) -> tuple[str, ...]:
    """Return what was talked about with this person; a highlight counts where they are alone or named in it."""
    alone = len(facts.interviewers) == 1
    shared = tuple(one for one in facts.highlights if alone or named_in(person, one))
    found = [calm(_without_name(words(text), person)) for text in (*person.topics, *shared)]
    return tuple(dict.fromkeys(text[:MAX_TOPIC].strip() for text in found if _says_something(text)))


def calm(text: str) -> str:
    """Write what was typed in capitals alone as letters do; "IFRS" and "ETA" stay."""
    shouted = text.isupper() and len(text.split()) > 1 and any(len(word) > 5 for word in text.split())
    return text.lower() if shouted else text


def _says_something(text: str) -> bool:
    return bool(re.search(r"\w", text)) and not _UNFILLED.fullmatch(text.strip(" .?!…-_[]()<>"))


def said(text: str | None, language: str, person: Person | None = None) -> str | None:
    """Return a topic that is neither a thing nor a question as it stands behind a colon, said to this person."""
    if text is None or question(text):
        return None
    if language == "de":
        return remark_de(text)
    parts = title_and_name(person)[1].split() if person else []
    return remark(text, {" ".join(parts), *parts[:1], *parts[-1:]} if parts else ())


def memories(scene: Scene) -> tuple[str, ...]:
    """Return what is worth remembering of a process, what was said with the reader first."""
    found: list[str] = []
    for facts in scene.layers:
        for person in facts.interviewers:
            if scene.recipient is not None and person.name == scene.recipient.name:
                found.extend(talked_about(person, facts))
    for facts in scene.layers:
        others = [words(text)[:MAX_TOPIC].strip() for text in facts.highlights]
        others += [text for person in facts.interviewers for text in talked_about(person, facts)]
        found.extend(text for text in others if not _OF_SOMEBODY.search(text))
    return tuple(dict.fromkeys(text for text in found if re.search(r"\w", text)))


def strengths(scene: Scene, language: str | None = None) -> tuple[str, ...]:
    """Return my strengths from the note, the application or the settings; each reader gets another one first.

    Of strengths in two languages those in the letter's own are taken.
    """
    known = tuple(calm(words(text)) for text in scene.tell("my_strengths") or scene.settings.my_strengths)
    known = tuple(text.strip(" .") for text in known if re.search(r"\w", text))
    own = tuple(text for text in known if bool(_GERMAN.search(text)) is (language == "de")) if language else ()
    return _turned(own or known, _place(scene))


def values(scene: Scene) -> tuple[str, ...]:
    """Return the company's values, from round 2 on."""
    number = (scene.interview.facts.round or scene.interview.number) if scene.interview else 1
    if number < 2:
        return ()
    known = tuple(words(text).strip(" .\"'“”") for text in scene.tell("values") or ())
    return _turned(tuple(text for text in known if text), _place(scene))


def strength_forms(strength: str) -> tuple[str | None, str | None]:
    """Return a strength as a thing I bring, or, where it is a sentence of its own, as that sentence."""
    if re.match(r"(?:i|i've|i'm|ich)\s", strength, re.IGNORECASE):
        return None, strength[:1].upper() + strength[1:]
    if _PAST.match(strength) or _DO.match(strength):
        return None, f"I {strength[:1].lower()}{strength[1:]}"
    if _ABLE.match(strength):
        return None, f"I am {_small(strength)}"
    plain = f"{strength[:1].lower()}{strength[1:]}" if _PLAIN.match(strength) else strength
    if _LEADING.match(plain) and not plain[:1].isupper():
        return f"experience in {plain}", None
    return plain, None


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


def _turned(known: tuple[str, ...], by: int) -> tuple[str, ...]:
    at = by % len(known) if known else 0
    return known[at:] + known[:at]


def _without_name(text: str, person: Person) -> str:
    """Take "Ada: " off the front of a highlight that names its person so."""
    parts = title_and_name(person)[1].split()
    for name in (" ".join(parts), *parts[:1], *parts[-1:]):
        if name:
            text = re.sub(rf"^{re.escape(name)}\s*(?::|[-–—]\s)\s*", "", text, flags=re.IGNORECASE)
    return text
