"""German remarks of a note turned to the end of a clause: "das Team wächst gerade" becomes "das Team gerade wächst"."""

from __future__ import annotations

import re

from followup_notes.notation.genders import article

_NOUN = r"[A-ZÄÖÜ][\w-]*"
_NO_VERBS = (
    "oft|jetzt|selbst|nicht|gut|seit|mit|fast|laut|samt|statt|trotz|gegen|zwischen|neben|wegen|morgen|selten|unten|oben|außen|hinten|erst|zuletzt|überhaupt|schlecht|direkt|recht|sonst|dort"
    "|zumeist|letzten|nächsten|diesen|jeden|allen|vielen|einen|keinen|meinen|ihren|seinen|unseren"
)
_VERB = (
    r"(?P<verb>(?:ist|sind|wird|war|will|kann|muss|soll|darf|mag|weiß|hat|(?!(?:"
    + _NO_VERBS
    + r")\b)[a-zäöüß]{3,}(?:t|te|en|ten)))"
)
_WHO = re.compile(
    rf"(?P<who>er|sie|es|man|ich|(?i:(?:Herr|Frau) {_NOUN}|(?:(?:die|das|der|ihre?|unsere?|meine?) )?(?:[a-zäöüß-]+e[rsn]? )?)(?<![a-z]){_NOUN}) {_VERB} (?P<rest>\S.*)"
)
_NOBODY = re.compile(
    r"(?P<verb>hat|haben|ist|sind|war|will|wollen|kann|können|muss|müssen|sucht|suchen|kommt|kommen|plant|planen|fragt|fragte|möchte|möchten|nutzt|nutzen|macht|machen|findet|finden|"
    r"liebt|lieben|legt|legen|kennt|kennen|arbeitet|arbeiten|baut|bauen|stellt|stellen|führt|führen|setzt|setzen|denkt|denken|hofft|hoffen|wächst|wachsen|braucht|brauchen|fährt|"
    r"spielt|wohnt|lebt|studierte|leitet|leiten|betont|betonte|lobte|erwartet|erwarten|wünscht|wünschen) (?P<rest>\S.*)",
)
"""What somebody does, noted without saying who: the person the note is about."""
_PREFIXES = frozenset(
    "ein aus an auf ab um vor zu mit nach weg los fest bei her hin zurück zusammen weiter statt teil frei durch".split()  # noqa: SIM905
)
_BARE = re.compile(_NOUN)
_MATTERS = re.compile(r"(?P<what>[A-ZÄÖÜ][\w -]{2,60}) ist (?:ihm|ihr|ihnen) (?P<how>[a-zäöüß ]{3,40})")
_LACKING = re.compile(r"es (?P<lacks>fehlt|fehlen) (?P<what>\S.*)|(?P<it>[A-ZÄÖÜ][\w -]+) (?P<is>fehlt|fehlen)")
_MARKS = re.compile(r"[,;:→|/=\"“”„…!?()]|\s[-–—]\s|->")
_ASKED = re.compile(
    r"(?P<asks>wie|warum|was|wann|wo|wieso|weshalb|womit|woran) (?P<verb>[a-zäöüß]{3,}) (?P<who>ich|wir|sie|er|man) ?(?P<rest>.*)",
    re.IGNORECASE,
)
_SPOKEN_OF = re.compile(
    r"(?:(?:wir |ich )?haben? )?(?:(?:uns|lange|viel|kurz|auch|ausführlich|noch|gemeinsam) )*über (?P<what>.+?) (?:gesprochen|geredet|diskutiert|geplaudert|unterhalten|ausgetauscht)", re.IGNORECASE
)  # fmt: skip


def with_verb_last(text: str) -> str | None:
    """Return a main clause as it stands after "dass"; None where none can be told. "sie" stands for whoever is not named."""
    text = re.sub(r"^(\S+), (?=(?:wird|werden|ist|sind|soll|sollen|hat|haben) )", r"\1 ", text)
    if _MARKS.search(text):
        return None
    if matters := _MATTERS.fullmatch(text):
        return f"Ihnen {matters['what']} {matters['how']} ist"
    if lacking := _LACKING.fullmatch(text):
        return f"{lacking['what'] or lacking['it']} {lacking['lacks'] or lacking['is']}"
    found = _WHO.fullmatch(text) or _NOBODY.fullmatch(text)
    if found is None:
        return None
    who = found.groupdict().get("who") or "sie"
    alone = article(who) if _BARE.fullmatch(who) else None
    if alone is None and _BARE.fullmatch(who) and not found["verb"].endswith(("en", "ind")):
        return None  # one thing whose gender its form does not tell
    return f"{f'{alone} ' if alone else ''}{who} {_ended(found['verb'], found['rest'])}"


def indirect_de(asked: str) -> str | None:
    """Return "Wie gehe ich mit Kritik um?" as "wie ich mit Kritik umgehe"; None for what cannot be turned."""
    bare = asked.strip(" ?!.")
    found = None if _MARKS.search(bare) else _ASKED.fullmatch(bare)
    if found is None:
        return None
    rest = _ended(found["verb"], found["rest"]) if found["rest"] else found["verb"]
    return f"{found['asks'].lower()} {found['who'].lower()} {rest}"


def spoken_of(text: str) -> str | None:
    """Return what stands between "über" and "gesprochen", in the case it has there."""
    found = _SPOKEN_OF.fullmatch(text)
    return found["what"] if found else None


def has_verb_behind(text: str) -> bool:
    """Tell whether a thing and what it does stand there: "das Team wächst von 12 auf 15"."""
    return bool(_WHO.match(text))


def _ended(verb: str, rest: str) -> str:
    *words, last = rest.split()
    if last in _PREFIXES:
        return " ".join([*words, f"{last}{verb}"])
    return f"{rest} {verb}"
