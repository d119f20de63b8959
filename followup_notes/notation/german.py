"""A note's German words worked into a German sentence, or quoted where their case or verb would have to change."""

from __future__ import annotations

import re

from followup_notes.notation.asked import END
from followup_notes.notation.clause_de import has_verb_behind, indirect_de, spoken_of, with_verb_last
from followup_notes.notation.genders import article
from followup_notes.notation.nounphrase import is_noun_phrase, quoted

_LINKS = "und|oder|für|im|in|am|an|bei|beim|von|vom|mit|zu|zum|zur|auf|aus|der|des|nach|über|unter|ohne|gegen|durch|um|vor|zwischen|statt|trotz|ab|seit|als|wegen|während|bis"
_ALL_GENDERS = re.compile(r"(?<=[a-zäöüß])[:*/]-?innen\b")
_NOUN = r"[A-ZÄÖÜ][\w-]*(?:[:*/]-?innen)?"
_WHEN = r"(?: (?:letztes|dieses|nächstes) \w+| (?:letzten|nächsten|diesen) \w+| (?:letzte|nächste|diese) \w+| (?:Anfang|Mitte|Ende) \w+)?"
_TAIL = rf"{_WHEN}(?: [a-zäöüß]+er {_NOUN})?(?: (?:{_LINKS}) [\w -]+)?"
_SAME_CASE = re.compile(
    rf"(?:(?:die|das|eine|keine|Ihre|ihre|meine|unsere) [\w -]+|(?:[a-zäöüß-]+(?:e|es) ){{1,2}}{_NOUN}(?: {_NOUN})?{_TAIL}|ein [a-zäöüß-]+es {_NOUN}{_TAIL}"
    rf"|{_NOUN}(?: {_NOUN})?{_TAIL})"
)
"""Words that read the same as subject and after "über" and "für": no masculine article before them."""
_MASCULINE = re.compile(rf"der (?P<how>[a-zäöüß-]+e )?(?P<noun>{_NOUN})(?P<tail>{_TAIL})")
_A_MASCULINE = re.compile(rf"ein (?P<how>[a-zäöüß-]+er )(?P<noun>{_NOUN})(?P<tail>{_TAIL})")
_LED = "d(?:er|ie|as|en|em|es)|[mdsk]?eine?[rsnm]?|ihre?[rsnm]?|unsere?[rsnm]?|diese[rsnm]?|jede[rsnm]?|alle[rsnm]?|viele[rsnm]?|manche[rsnm]?|andere[rsnm]?|mehrere"
_BARE = re.compile(rf"(?!(?:{_LED}) )(?P<how>[a-zäöüß-]+e[rs]? )?(?P<noun>{_NOUN}){_TAIL}")
"""A thing without its article: "Umzug des Lagers", "neuer Schichtplan"."""
_OWN = re.compile(rf"(?P<whose>mein|ihr|sein|unser) (?P<how>[a-zäöüß-]+e[rs] )?(?P<noun>{_NOUN})(?P<tail>{_TAIL})")
_ASIDE = re.compile(r"(?P<thing>[^:(,]{3,50}?)(?::| [-–—]) (?P<aside>[\w €%.-]{2,40})")
_BRACKETS = re.compile(r"\s*\([^()]*\)\s*")
_ABSTRACT = re.compile(
    r"Inklusion|Integration|Kommunikation|Motivation|Prävention|Resilienz|Diversität|Vielfalt|Nachhaltigkeit|Teamarbeit|Digitalisierung|Künstliche Intelligenz|\w+forschung"
)
"""What is spoken of without an article."""
_TWO = re.compile(rf"{_NOUN} (?:und|oder|&) {_NOUN}")
"""Two things side by side, neither with an article."""
_MOST_LISTED = 4
_WEAK = re.compile(r".*(?:e|ent|ant|ist|at|oge|[Hh]err|[Nn]achbar|[Mm]ensch|[Bb]auer)$")
"""Nouns that take an ending of their own: der Kunde, den Kunden."""
_ASKING = re.compile(
    r"(?:wie|warum|was|wann|wo|ob|wer|wen|wem|welche[rsnm]?|wieso|weshalb|inwieweit|inwiefern|wozu|womit|worauf|woran|worin|wofür|wohin|woher)\b",
    re.IGNORECASE,
)
_DOES = re.compile(r"\b(?:hat|war|plant)\b")
"""Verbs that are English nouns."""
_THEY_WILL = re.compile(
    r"sie (?P<verb>wollen|können|müssen|sollen|möchten|dürfen|werden|haben|sind) (?P<rest>[^,;:.!?()„“\"]{3,90})",
    re.IGNORECASE,
)
_FOR_THEM = re.compile(r"\b(?:sie|ihr(?:e[rsnm]?)?|ihnen)\b")
_STRONG = {
    "ist": "sind", "hat": "haben", "wird": "werden", "will": "wollen", "kann": "können", "muss": "müssen", "soll": "sollen", "darf": "dürfen",
    "mag": "mögen", "weiß": "wissen", "war": "waren", "tut": "tun", "gibt": "geben", "nimmt": "nehmen", "sieht": "sehen", "spricht": "sprechen",
    "hält": "halten", "läuft": "laufen", "fährt": "fahren", "lässt": "lassen", "trägt": "tragen", "hilft": "helfen", "trifft": "treffen",
    "liest": "lesen", "misst": "messen", "vergibt": "vergeben", "arbeitet": "arbeiten", "behält": "behalten", "schläft": "schlafen",
    "fällt": "fallen", "lädt": "laden", "wirft": "werfen", "stirbt": "sterben", "ging": "gingen", "kam": "kamen", "sah": "sahen",
}  # fmt: skip
_MANY = re.compile(r".*(?:en|ern|eln|sind|tun)$")
"""How a verb at the end of a clause ends where its subject is "Sie"."""
_STOCK = {"a decision": "Rückmeldung", "a call": "Anruf"}
"""What running text is read as that promises an answer or a call: it stands so in every language."""
_YOURS = re.compile(r"(?:Entscheidung|Rückmeldung|Antwort|Zusage|Nachricht|Einladung|Auskunft|Mitteilung)\b.*")
_ANSWER = re.compile(
    r"(?:(?:sie|er|man|frau \w+|herr \w+|wir|ich) )?(?:werden? |wird |will |wollen |wollten? |möchten? |höre? |bekommen? |erhalten? )??(?:mir |mich |uns )?(?:sich )?"
    r"(?:wieder |noch )?(?:höre|bekomme|erhalte|melde[nt]|meldet sich|melden sich|gibt|geben|bescheid|rückmeldung|feedback|antworte[nt]|sagen|sagt)\b.*",
    re.IGNORECASE,
)
_DECIDING = re.compile(r"(?:(?:sie|wir) )?(?:entscheiden|entscheidet|entschieden)\b.*|.*\bentscheiden", re.IGNORECASE)
_CALLING = re.compile(
    r"(?:(?:sie|(?:(?:frau|herr) )?\w+) )?(?:rufen|ruft)\b.*\ban|(?:(?:ein|ihr) )?anruf|anrufen|call(?: me)?(?: back)?",
    re.IGNORECASE,
)


_PAYING = re.compile(
    r"(?=.*(?:zahl|erstatt|überw|übern|erset))(?:(?:sie|wir|man) )?(?:(?:wollen|werden) )?(?:(?:erstatten|zahlen|übernehmen|ersetzen) )?(?:mir )?(?:(?P<whose>mein)e |die )?(?P<thing>\w*(?:kosten|auslagen|spesen|gebühren))"
    r"(?: (?:werden )?(?:zu )?(?:erstatten|erstattet|zurückzahlen|zurückgezahlt|überweisen|überwiesen|übernehmen|übernommen|ersetzen|ersetzt|zahlen|gezahlt))?",
    re.IGNORECASE,
)
_SENDING = re.compile(
    r"(?:(?:sie|(?:(?:frau|herr) )?\w+) )?(?:schickt|schicken|sendet|senden|bekomme|erhalte|überweisen|erstatten|klären|prüfen) (?:mir )?"
    r"(?P<thing>(?:den|die|das|eine|einen|ein) (?:[\w-]+ ?){1,4})",
    re.IGNORECASE,
)


def worked_in_de(value: object) -> str:
    """Return words that can stand after "über", at the end of a sentence: quoted where their case would change there."""
    text = str(value).strip()
    if text.endswith("?") and len(text.split()) > 1:
        asked = indirect_de(text)
        told = asked and _to_reader(asked)
        return f"die Frage, {told}" if told else f"die Frage {quoted(text, german=True)}"
    bare = text.strip(f"{END}?")
    if thing := _part(bare) or _question(bare):
        return thing
    return f"{'die Frage' if _ASKING.match(bare) else 'den Punkt'} {quoted(bare, german=True)}"


def remark_de(value: object) -> str | None:
    """Return a topic that needs a sentence of its own, as it stands behind a colon; None where "über" takes it."""
    bare = str(value).strip(f"{END}?" if len(str(value).split()) == 1 else END)
    if _part(bare) or _ASKING.match(bare):
        return None
    if (turned := _THEY_WILL.fullmatch(bare)) and (rest := _to_reader(turned["rest"])):
        return f"dass Sie {rest} {turned['verb']}"
    last = with_verb_last(bare)
    clause = f"dass {last}" if last else bare
    told = _to_reader(clause) if re.match(r"dass\s", clause, re.IGNORECASE) else None
    return f"dass{told[4:]}" if told else quoted(bare, german=True)


def awaited_de(value: object, agency: object = False) -> str:  # noqa: FBT002
    """Return what they promised as it can stand after "für": "Entscheidung" becomes "Ihre Entscheidung", to an agency "die"."""
    text = _STOCK.get(str(value), str(value)).strip(END)
    whose = "die" if agency else "Ihre"
    if _YOURS.fullmatch(text):
        return f"{whose} {text}"
    for pattern, thing in (
        (_DECIDING, f"{whose} Entscheidung"),
        (_CALLING, "Ihren Anruf"),
        (_ANSWER, "Ihre Rückmeldung"),
    ):
        if pattern.fullmatch(text):
            return thing
    if paid := _PAYING.fullmatch(text):
        return f"die Erstattung {'meiner' if paid['whose'] else 'der'} {paid['thing']}"
    sent = _SENDING.fullmatch(text)
    return sent["thing"] if sent else worked_in_de(value)


def _part(text: str) -> str | None:
    """Return the part of a topic that "über" takes: all of it, a list made of it, its first thing; None for none."""
    if about := spoken_of(text):
        return about
    if thing := _thing(text) or (_question(text.split(" / ", maxsplit=1)[0]) if " / " in text else None):
        return thing
    if (found := _ASIDE.fullmatch(text)) and (thing := _thing(found["thing"])) and not has_verb_behind(found["aside"]):
        return f"{thing} ({found['aside']})"
    text = _BRACKETS.sub(" ", text).strip()
    if thing := _thing(text):
        return thing
    parts = [part.strip(END) for part in re.split(r",\s+", text)]
    if 1 < len(parts) <= _MOST_LISTED and all(_SAME_CASE.fullmatch(part) and _thing(part) for part in parts):
        return f"{', '.join(parts[:-1])} und {parts[-1]}"
    return next((thing for part in parts if len(part.split()) > 1 and (thing := _thing(part))), None)


def _thing(text: str) -> str | None:
    """Return a thing in the case that "über" asks for; None where that cannot be told."""
    if (
        _DOES.search(text)
        or has_verb_behind(text)
        or not is_noun_phrase(_ALL_GENDERS.sub("innen", re.sub(r"\bam\b", "an dem", text)))
    ):
        return None
    if _ABSTRACT.fullmatch(text) or _TWO.fullmatch(text):
        return text.replace(" & ", " und ")
    if own := _OWN.fullmatch(text):
        return _of_mine(own)
    if (bare := _BARE.fullmatch(text)) and (gender := article(bare["noun"])):
        how = re.sub(r"e[rs]? $", "en " if gender == "der" else "e ", bare["how"] or "")
        return f"{'den' if gender == 'der' else gender} {how}{text[bare.start('noun') :]}"
    if _SAME_CASE.fullmatch(text):
        return re.sub(r"^ihre\b", "Ihre", text)
    found = _MASCULINE.fullmatch(text) or _A_MASCULINE.fullmatch(text)
    if found is None or _WEAK.fullmatch(found["noun"]):
        return None
    led = "den" if text.startswith("der") else "einen"
    how = re.sub(r"(?:er|e) $", "en ", found["how"] or "")
    return f"{led} {how}{found['noun']}{found['tail']}"


def _of_mine(found: re.Match[str]) -> str | None:
    """Return "mein Weg" as "meinen Weg", "ihr Team" as "Ihr Team"."""
    gender = article(found["noun"])
    if gender not in {"der", "das"}:
        return None
    whose = {"ihr": "Ihr", "sein": "Ihr"}.get(found["whose"], found["whose"])
    how = re.sub(r"er $", "en ", found["how"] or "")
    return f"{whose}{'en' if gender == 'der' else ''} {how}{found['noun']}{found['tail']}"


def _question(text: str) -> str | None:
    """Return "wie sie mit Stoßzeiten umgehen" as "die Frage, wie Sie mit Stoßzeiten umgehen"."""
    if not _ASKING.match(text) or len(text.split()) < 3 or re.search(r"[:;→|/=\"“”„…!?()]", text):
        return None
    told = _to_reader(text)
    return f"die Frage, {told[:1].lower()}{told[1:]}" if told else None


def _in_plural(verb: str) -> str | None:
    """Return the form a verb has with "Sie", from the one it has with "er"; None where it is no such form."""
    if verb in _STRONG:
        return _STRONG[verb]
    if verb.endswith(("te", "de")):
        return f"{verb}n"
    return (
        f"{verb[:-1]}en"
        if re.fullmatch(r"[a-zäöüß]{3,}[^e]t", verb)
        else f"{verb[:-2]}en"
        if verb.endswith("et")
        else None
    )


def _to_reader(text: str) -> str | None:
    """Write "sie" as "Sie" where they are the readers; None where it may be somebody else."""
    if re.search(r"\b(?:ihm|ihn|seine?[rsnm]?)\b(?!$)", text):
        return None
    alone = re.search(r"\b(?:er|sie)\b", text)
    if alone and not _MANY.fullmatch(text):
        first, _, verb = text.rpartition(" ")
        many = _in_plural(verb)
        if many is None:
            return None
        text = f"{first} {many}"
    if re.search(r"\ber\b", text) and re.search(r"\bsie\b", text):
        return None
    text = re.sub(r"\ber\b", "sie", text)
    if _FOR_THEM.search(text) and not alone:
        return None
    return _FOR_THEM.sub(lambda word: word[0].capitalize(), text)
