"""My strengths in German: the sentence that a note's words make, or the words as they stand behind a colon."""

from __future__ import annotations

import re

from followup_notes.notation.genders import article
from followup_notes.notation.nounphrase import quoted

_GERMAN = re.compile(
    r"[äöüß]|\b(?:und|mit|für|im|in der|bei|seit|als|der|die|das|von|ich|sehr|gut|jahre|deutsch\w*)\b|[a-zäöü]{3,}(?:ung|keit|heit|schaft|erfahrung|kenntnisse)\b",
    re.IGNORECASE,
)
_ENGLISH = re.compile(
    r"\b(?:the|of|and|with|for|my|to|from|by|people|certified|trained|licen[cs]ed|i|i['’](?:m|ve)|years?|experience|skills?|led|built|managed|ran|under|at|speaker|strong|good|ability)\b",
    re.IGNORECASE,
)
_BEHIND_VERBS = (
    "auf|an|im|in|mit|bei|seit|auch|gern|gerne|sehr|gut|schnell|fließend|ein|eine|einen|die|den|das|mich|mir|viel|viele|selbst|unter|aus|für|von|vor|nach|zu|täglich|"
    "regelmäßig|nie|immer|stets|jede[nrs]?|alle|drei|zwei|\\d"
)
_I_DO = re.compile(
    rf"(?:habe|kann|bin|mag|weiß,?|spreche|arbeite|leite|führe|kenne|verstehe|liebe|koche|behalte|bringe|schreibe|lerne|höre|halte|plane|organisiere|denke|fahre) \S"
    rf"|(?-i:(?!(?:eine|keine|meine|deine|seine|unsere|diese|jede|alle|viele|hohe|gute|beide|ohne|lange) )[a-zäöüß]{{3,}}e (?:(?:{_BEHIND_VERBS})(?= )|(?:gerne?|viel|schnell|selbst|täglich|sauber|sorgfältig)$))",
    re.IGNORECASE,
)
_I_AM = re.compile(
    r"(?:(?:sehr|immer|stets) )?(?:belastbar|ruhig|geduldig|sorgfältig|zuverlässig|teamfähig|flexibel|neugierig|pünktlich|genau|freundlich|offen|erfahren|gut|sicher|vertraut|geübt"
    r"|gelernte[rn]?|staatlich|diplomatisch|kreativ|engagiert|strukturiert|lernbereit|durchsetzungsstark|kommunikativ|stressresistent|organisiert|motiviert|mehrsprachig|zweisprachig"
    r"|schwindelfrei|unfallfrei|reisebereit|ausgebildete[rn]?|examinierte[rn]?|zertifizierte[rn]?|geprüfte[rn]?|verantwortungsbewusst|hilfsbereit)\b(?! (?:in Deutsch|Deutsch|Englisch))",
    re.IGNORECASE,
)
_QUALITY = r"(?!und\b)[a-zäöüß-]*(?:voll|sam|bar|ig|lich|isch|haft|los|fähig|bereit|fest|stark|sicher|froh|lassen|erfahren|iert|end|treu|frei|gewandt|bewusst|fit|flexibel|nah|schnell|offen|direkt|genau|ehrlich|klug|klar|gerecht|freudig|wach|exakt|loyal|fair)"
_LIKE_THAT = re.compile(
    rf"(?:(?:sehr|stets|immer) )?{_QUALITY}(?:(?:, | und |, und ){_QUALITY})*(?: und [a-zäöüß-]+)?|[a-zäöüß-]+ und {_QUALITY}"
)
"""What somebody is like, in small letters alone: "gelassen", "humorvoll und direkt"."""
_SKILLED = re.compile(
    r"(?:[a-zäöüß]+ )?(?:geschickt|begabt|gewissenhaft|gelassen|bewandert|vernetzt|versiert|qualifiziert|interessiert|fokussiert|spezialisiert|gebildet|belesen|verlässlich|veranlagt)(?: (?:auf|in|an|bei|mit) .*)?",
    re.IGNORECASE,
)
"""What looks like something done and is what somebody is: "handwerklich geschickt"."""
_SINCE = re.compile(
    r"seit (?:\d{4}|[\w.]+ Jahren) (?:[a-zäöüß]+er? )?[A-ZÄÖÜ][\wäöüß-]*(?:er|erin|ist|istin|or|orin|eur|eurin|kraft|frau|mann|leitung|assistenz)(?: \([^()]*\)| .*)?"
)
"""What somebody has been for long: "seit 2015 Bilanzbuchhalter"."""
_I_SPEAK = re.compile(r"(?i:fließend|verhandlungssicher)(?:es)? (?=[A-ZÄÖÜ]\w+(?:isch)?\b)")
_ADJECTIVE = re.compile(
    r"(?:Sehr|Gut|Viel|Mehrere|Viele|Über|Rund|Zwei|Drei|Vier|Fünf|Sechs|Sieben|Acht|Neun|Zehn|Zwölf|(?!Google|Apple|Oracle|Adobe|Pflege|Sprache|Grade|Note|Stufe|Klasse)[A-ZÄÖÜ][a-zäöüß]+es?)(?= [A-ZÄÖÜ\d])"
)
"""What stands before a thing and is written small inside a sentence: "Gute Excel-Kenntnisse"."""
_DONE = re.compile(
    r"\S+ (?:.* )?(?:[a-zäöüß]*ge[a-zäöüß]{2,}(?:t|en)|[a-zäöüß]{3,}iert|(?:ver|be|ent|er|über|unter)[a-zäöüß]{3,}t)"
)
_COME = re.compile(r".*(?:gewachsen|geworden|gekommen|gereist|gegangen|geblieben|gewesen|gestiegen)")
_INDEFINITE = {"der": "einen", "die": "eine", "das": "ein"}


def is_german(text: str) -> bool:
    """Tell whether words are German ones."""
    return bool(_GERMAN.search(text))


def is_english(text: str) -> bool:
    """Tell whether words are English ones: by their small words, or by several words without a German noun or quality."""
    if is_german(text) or _is_quality(text):
        return False
    return bool(_ENGLISH.search(text) or re.fullmatch(r"\S+(?: [a-z][a-z-]*)+", text))


def _is_quality(text: str) -> bool:
    said = f"{text[:1].lower()}{text[1:]}"
    return any(one.fullmatch(said) for one in (_LIKE_THAT, _SKILLED)) or bool(_I_AM.match(said) or _I_DO.match(said))


def forms_de(strength: str) -> tuple[str | None, str | None]:
    """Return a strength as a thing I bring, or, where it is a sentence of its own, as that sentence."""
    foreign = quoted(strength, german=True), None
    if _ENGLISH.search(strength) and not is_german(strength):
        return foreign
    sentence = _sentence(strength)
    if sentence:
        return None, sentence
    if re.fullmatch(r"[a-z]+(?: [a-z]+)+", strength) and not is_german(strength):
        return foreign
    return _joined(_small(strength) if _ADJECTIVE.match(strength) else strength), None


def _sentence(strength: str) -> str | None:
    if _SINCE.fullmatch(strength):
        return f"Ich bin {strength}"
    if re.match(r"ich\s", strength, re.IGNORECASE):
        return f"I{strength[1:]}"
    if _I_SPEAK.match(strength):
        return f"Ich spreche {_small(strength)}"
    if _I_DO.match(strength):
        return f"Ich {_small(strength)}"
    if (
        _I_AM.match(strength)
        or _SKILLED.fullmatch(strength)
        or _LIKE_THAT.fullmatch(f"{strength[:1].lower()}{strength[1:]}")
    ):
        return f"Ich bin {_joined(_small(strength))}"
    if (
        _DONE.fullmatch(strength)
        and not strength.endswith("ment")
        and not strength.split(maxsplit=1)[0].endswith(("er", "es"))
    ):
        return f"Ich {'bin' if _COME.fullmatch(strength) else 'habe'} {_with_article(strength)}"
    return None


def _with_article(strength: str) -> str:
    """Give the thing I did something with its article: "Team von 14 Leuten geführt" is "ein Team von 14 Leuten geführt"."""
    first = strength.split(maxsplit=1)[0]
    gender = None if first.endswith(("e", "ung", "keit", "heit")) else article(first)
    return f"{_INDEFINITE[gender]} {strength}" if gender else strength


def _joined(text: str) -> str:
    """End a list as people do: "teamfähig, belastbar" is "teamfähig und belastbar"."""
    return (
        " und ".join(text.rsplit(", ", 1))
        if re.fullmatch(r"[\w-]+(?: [\w-]+)?(?:, [\w-]+(?: [\w-]+)?)+", text)
        else text
    )


def _small(text: str) -> str:
    return text if text[1:2].isupper() else f"{text[:1].lower()}{text[1:]}"
