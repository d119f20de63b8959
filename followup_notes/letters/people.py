"""Whom a letter goes to, and how that person is addressed; no title is ever invented."""

from __future__ import annotations

import re
from collections.abc import Iterable

from followup_notes.model.facts import Person
from followup_notes.notation import inert
from followup_notes.notation.email import address
from followup_notes.notation.naming import without_degrees

_FORMAL = r"ms|mrs|mr|mx|miss|dr|prof|professor|frau|herr|herrn|hr(?=\.)|madame|monsieur|mme|lady|lord|baroness|viscount|viscountess|countess|duchess|capt|captain|col|colonel|maj|major|lt|(?:the\s+)?(?:(?:very|right|most|rt)\.?\s+)?(?:revd|rev|reverend|hon(?=\.)|honourable|ven(?=\.)|venerable)|canon|hhj|(?:mr|mrs|ms) justice|justice|rabbi|pastor|cllr|councillor|judge|maestro|mevrouw|meneer|(?:de )?heer|dhr|mw|señora?|sra?(?=\.)|signora?|sgt|sergeant|supt(?=\.)|superintendent|insp(?=\.)|inspector|det(?=\.)|cmdr(?=\.)|commander|bishop|pfarrer|pfarrerin|mag(?=\.)|oberin"
_DEGREE = r"em(?=\.)|ra|rain|stb|pd|dipl\.?-?\s?\w+|h\.\s?c|(?:ing|med|phil|rer|nat|jur|oec|habil)(?=\.)"
"""What stands among German titles and is not said in a greeting."""
_FAMILIAR = r"fr(?=\.)|sir|dame|uncle|aunt|auntie|father|brother|sister|schwester|bruder|pater|doña|don(?=\s+\S+\s+\S)"
"""Titles that go with the first name: Sir David."""
_TITLE = re.compile(
    rf"(?:(?:{_DEGREE})\b\.?\s+)*(?:(?:{_FORMAL}|{_FAMILIAR})\b\.?\s+(?:(?:{_DEGREE})\b\.?\s+)*)+", re.IGNORECASE
)
_FAMILY_FIRST = frozenset({"jp", "cn", "hk", "kr", "tw", "vn"})
"""Countries where the family name may come first: the whole name is right in either order."""
_LEADING_DEGREE = re.compile(rf"(?:(?:{_DEGREE})\b\.?\s+)+", re.IGNORECASE)
_JOB = re.compile(
    r"(?:(?:(?i:chef|coach|nurse|officer|head|team|cousin|boss|friend|neighbou?r|colleague|mate|buddy|landlord|principal)|big|little|old|young|former|our|my|the)\s+)+(?=\S)"
)
"""What people write before a name and would not say in a greeting."""
_NOBODY = re.compile(
    r"(?:(?:the|an?|our|their|my|hiring|hr|tech|team|product|project|line|office|talent|interview|senior|some|another|new)[\s/-]+)*(?:manager|recruiter|recruiting|hr|panel|team|lead|director|coordinator|engineer|committee|ceo|cto|cfo|coo"
    r"|receptionist|office|desk|department|reception|secretary|assistant|guy|lady|person|colleague|boss|interviewers?|somebody|someone|unknown|unnamed|unclear|tbd|tbc|tba|todo|xxx|name|n/?a)"
    r"|(?:[\w&-]+ ){1,3}(?:office|team|desk|department|dept|reception|administration|secretariat|inbox|reps?|representatives?|members?|delegates?)",
    re.IGNORECASE,
)
"""What stands where a name should: "the hiring manager"."""
_SHORT_NAME = 3
"""Letters up to which capitals may be initials: "JP"."""
_INITIAL = re.compile(r"\w\.?(?:\w\.)*")
_BORN = re.compile(r",? (?:[JS]r\.?|I{2,3}|IV)$")
"""Which of a name this one is: "John Reed Jr."."""
_PARTICLES = frozenset("van von de den der del della di da du la le el al bin ibn ten ter zu zum af".split())  # noqa: SIM905
"""What a family name may begin with: no name to call anybody by."""
_FAMILY = _PARTICLES | frozenset("o st st. saint san santa ní nic mac mc ó ua ap abu dos das do lo".split())  # noqa: SIM905
_ENGLISH = re.compile(r"(?:(?:ms|mrs|mr|mx|miss|sir|madame|monsieur)\b\.?\s*)+", re.IGNORECASE)
_GERMAN = {"frau": "Sehr geehrte Frau", "fr": "Sehr geehrte Frau"} | dict.fromkeys(
    ("herr", "herrn", "hr"), "Sehr geehrter Herr"
)
_IN_FULL = {"hr.": "Herr", "hhj": "Judge"}
_OF_GERMANY = frozenset({"de", "at", "ch"})
"""Countries where "Fr." is no Father."""
_GRAND = re.compile(r"(?:(?:the|very|right|most|rt|hon|honourable)\b\.?\s+)+(?=\S)", re.IGNORECASE)
"""What stands before a title and is not said in a greeting: the Very Reverend."""


def title_and_name(person: Person) -> tuple[str, str]:
    """Return the form of address the note gives, "" for none, and the name without it."""
    name = person.name.strip()
    found = _TITLE.match(name)
    bare = without_degrees(name[found.end() :].strip() if found else name)
    if "," in bare:
        family, _, given = bare.partition(",")
        bare = f"{given.strip()} {family.strip()}" if re.fullmatch(r"[\w .'’-]+", given.strip()) else bare
    said = (person.salutation or "").strip()
    here = " ".join(
        re.sub(rf"(?<!\S)(?:{_DEGREE})\b\.?(?=\s)", "", found[0] if found else "", flags=re.IGNORECASE).split()
    )
    title = here if said.casefold() in here.casefold() else f"{said} {here}".strip()
    return (_GRAND.sub("", title), _cased(bare)) if bare else ("", name)


def full_name(person: Person) -> str:
    """Return the name without its title; a family name alone keeps it: Ms Oyelaran."""
    title, name = title_and_name(person)
    return f"{title} {name}" if title and " " not in name else name


def _cased(name: str) -> str:
    """Give a name that was typed in small letters alone, or in capitals alone, the capitals of a name."""
    shouted = name.isupper() and " " in name and len(max(name.split(), key=len)) > _SHORT_NAME
    if not (shouted or name.islower()):
        return name
    name = name.lower()
    return re.sub(r"[^\W\d_]+", lambda part: part[0] if part[0] in _PARTICLES else part[0].capitalize(), name)


def first_name(person: Person) -> str:
    """Return the first name; the whole name where it begins with an initial or is no Western one."""
    _, name = title_and_name(person)
    job = _JOB.match(name.lower() if person.name.islower() else name)
    called = name[job.end() :].strip() if job else name
    degree = _LEADING_DEGREE.match(called)
    called = called[degree.end() :] if degree else called
    first = called.split()[0].strip('"“”„') if called else name
    if _INITIAL.fullmatch(first) or first in _PARTICLES or not re.search(r"[A-Za-zÀ-ɏ]", first):
        return name
    return first


def family_name(name: str) -> str:
    """Return the last name with the particles that belong to it: van Beek."""
    parts = _BORN.sub("", name).split()
    at = next((at for at, part in enumerate(parts[:-1]) if part in _PARTICLES or (at and part.lower() in _FAMILY)), -1)
    return " ".join(parts[at:])


def is_somebody(person: Person) -> bool:
    """Tell whether a person has a name: "parent rep" and "hiring manager" have none."""
    name = title_and_name(person)[1]
    return bool(re.search(r"[^\W\d_]", inert.words(name))) and not (
        _NOBODY.fullmatch(name.strip(" ?!.")) or _TITLE.fullmatch(f"{name} ")
    )


def greeting(person: Person | None, company: str | None, language: str, country: str, *, formal: bool = False) -> str:
    """Return the line a letter begins with, without its comma; a `formal` one has no first name alone.

    So whoever is "Guten Tag Ada Park" in German is not suddenly "Ada" in a letter we have in English only.
    """
    title, name = title_and_name(person) if person else ("", "")
    if person is None or not is_somebody(person):
        if language == "de":
            return "Guten Tag"
        return f"Dear {company} team" if company else "Hello"
    if language == "de":
        return _german(title, name)
    known = {**_IN_FULL, "fr.": "Frau"} if country in _OF_GERMANY else _IN_FULL
    title = " ".join(known.get(part.lower(), part) for part in title.split())
    if re.fullmatch(_FAMILIAR, title, re.IGNORECASE):
        return f"Dear {_capital(title)} {first_name(person)}"
    if title:
        return f"Dear {_capital(title)} {family_name(name)}"
    return f"Dear {name if formal or country in _FAMILY_FIRST else first_name(person)}"


def _capital(title: str) -> str:
    dotted = _dotted(title) if "." in title else title
    return f"{dotted[:1].upper()}{dotted[1:]}"


def _german(title: str, name: str) -> str:
    first, _, others = title.partition(" ")
    formal = _GERMAN.get(first.lower().rstrip("."))
    if formal:
        return " ".join(part for part in (formal, _dotted(others), family_name(name)) if part)
    return " ".join(part for part in ("Guten Tag", _dotted(_ENGLISH.sub("", title).strip()), name) if part)


def _dotted(title: str) -> str:
    """Write academic titles as German does: Prof. Dr."""
    return re.sub(r"\b(Prof|Dr)\b(?!\.)", r"\1.", title)


def with_address(people: Iterable[Person | None]) -> Person | None:
    """Return the first of these with an address, else the first there is."""
    known = [person for person in people if person is not None]
    return next((person for person in known if has_address(person)), known[0] if known else None)


def has_address(person: Person) -> bool:
    """Tell whether a letter can go to this person directly."""
    return bool(person.email and address(person.email))


def same_person(one: Person, other: Person) -> bool:
    """Tell whether two notes speak of the same person, by name or address."""
    if one.email and other.email and one.email.casefold() == other.email.casefold():
        return True
    return title_and_name(one)[1].casefold() == title_and_name(other)[1].casefold()


def named_in(person: Person, text: str) -> bool:
    """Tell whether a text names this person, by first or last name."""
    parts = [part for part in title_and_name(person)[1].split() if len(part) > 1]
    return any(re.search(rf"(?<!\w){re.escape(part)}(?!\w)", text, re.IGNORECASE) for part in {*parts[:1], *parts[-1:]})
