"""Days, times and zones in the words of a letter's language."""

from __future__ import annotations

import re
from datetime import date, datetime, time, timedelta, tzinfo

from followup_notes.dates.zones import aware, zone
from followup_notes.model.facts import Said

_WEEKDAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
_MONTHS = (
    "January February March April May June July August September October November December".split(),  # noqa: SIM905
    "Januar Februar März April Mai Juni Juli August September Oktober November Dezember".split(),  # noqa: SIM905
)
_FIGURES = re.compile(
    r"(?:\b(?:mon|tue|wed|thu|fri|sat|sun|montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag|mo|di|mi|do|fr)[a-z]*\.?,? (?:the )?)?(?P<year>20\d\d)-(?P<month>\d\d)-(?P<day>\d\d)(?P<at>,?[T ]\s*(?:at )?(?=\d))?",
    re.IGNORECASE,
)
_OF = re.compile(
    r"(?:(?:Royal|National|Federal|Central|Open) )?(?:University|Ministry|Department|Museum|Institute|Bank|City|College|Office|Academy|Port|House|Council|Society|Association|Institution|Centre|Center|Isle) (?:of|for) "
)
_HOME = re.compile(r"(?:the )?(?P<name>[^\W\d_].* (?:family|household))", re.IGNORECASE)
"""A private employer: "The Farquharson family"."""
_BEI = (
    (re.compile(r".*\b(?:AG|GmbH|gGmbH|mbH|UG|KG|KGaA|OHG|GbR|SE|eG)$"), "bei der"),
    # Their own name would have to change: "bei den Stadtwerken".
    (
        re.compile(r"\w*(?:werke|betriebe|kliniken|heime|bahnen|häuser|bäder|museen)\b", re.IGNORECASE),
        "beim Unternehmen",
    ),
    (
        re.compile(
            r"(?:Klinikum|Krankenhaus|Institut|Museum|Theater|Landratsamt|Finanzamt|Zentrum|Gymnasium|Hotel|Landkreis|Verlag|Verein|Autohaus|Rathaus|Bistum|Studierendenwerk|Hospiz|Zoo|Jobcenter|Rundfunk|Kreuz|Rotes Kreuz"
            r"|[\w-]*(?:museum|klinikum|krankenhaus|theater|institut|zentrum|gymnasium|archiv|festival|hospiz|ministerium|gericht|internat|labor|kolleg|flughafen|kindergarten|tierpark|heim(?= ))"
            r"|[\w-]*(?:haus|amt|werk|hotel|büro|verein|verlag|verband|orchester|dienst|hof|zirkus|chor|stift|kino|café|restaurant|ensemble|betrieb|sender|hort|\wbad|\wgut|\wstudio|\wbund|\wverbund|\wklub|\wclub|\wpark|\wgarten|\wsalon|kloster|schloss|kontor|seminar|forum|casino|resort|gestüt|\w[oa]rium)(?= ))\b"
            r"|.* (?:Verlag|Theater|Museum|Institut|Klinikum|Krankenhaus|Hotel|Orchester|Zentrum|Hospiz|Flughafen|Kindergarten)$",
            re.IGNORECASE,
        ),
        "beim",
    ),
    (
        re.compile(
            r"(?:Stadt|Gemeinde|Universität|Hochschule|Stiftung|Schule|Klinik|Kita|Bäckerei|Brauerei|Kanzlei|Praxis|Sparkasse|Firma|Agentur|Stadtverwaltung|Diakonie|Caritas|Reha|Therme|Polizei|Bahn|Post|Kirche|Landeshauptstadt|Hansestadt|Kreisstadt|Universitätsstadt"
            r"|[\w-]*(?:schule|klinik|stiftung|kanzlei|praxis|bibliothek|universität|feuerwehr|ambulanz|philharmonie|redaktion)"
            r"|[\w-]*(?:bank|kasse|verwaltung|gesellschaft|genossenschaft|agentur|apotheke|akademie|therme|oper|kammer|werft|galerie|manufaktur|werkstatt|fabrik|fakultät|gemeinde|wache|mühle|\wwarte|\wkirche|\wbühne|\wanstalt|\wzentrale|\wmission|\wresidenz|\wbörse|messe|tafel|diözese|innung|\wunion|\winitiative|\wschmiede|\whalle|\wpflege"
            r"|\whilfe|\wstelle|\wschaft|zeitung|spedition|botschaft|\wrei|lei|logie|pädie|chirurgie|iatrie)(?= ))\b"
            r"|\w*[^e\W] (?:Klinik|Stiftung|Akademie|Bank|Schule|Gruppe|Universität|Hochschule|Agentur|Brauerei|Therme|Oper|Druckerei|Werft|Manufaktur)$",
            re.IGNORECASE,
        ),
        "bei der",
    ),
    (re.compile(r".* e\. ?V\.$"), "beim"),
)
"""German names that take an article: by their legal form, by what they are, and, before another name, by their last part."""
_HOW = re.compile(
    r"(?P<how>(?:[A-ZÄÖÜ]?[a-zäöüß-]*(?:isch|lich|deutsch|frei|neu|alt|rot|grün|bunt|groß|hoh|klein|offen|vereinigt)(?:es|er|e) ){1,2})(?P<name>[A-ZÄÖÜ].*)",
    re.IGNORECASE,
)
"""A name that begins with what the thing is like: "Freie Universität Berlin"."""
_ENDINGS = {"bei der": ("e ",), "beim": ("es ", "er ")}
_HOW_IT_ENDS = re.compile(r"e[sr]? ")
_NAMED_WITH_ARTICLE = re.compile(r"(?:Der|Die|Das) (?=[A-ZÄÖÜ])")
_GERMAN_ZONES = {"CET": "MEZ", "CEST": "MESZ"}


def day_in_words(day: date, language: str) -> str:
    """Write a day without its year: "Monday, 23 November", in German "23. November"."""
    if language == "de":
        return f"{day.day}. {_MONTHS[1][day.month - 1]}"
    return f"{_WEEKDAYS[day.weekday()]}, {day.day} {_MONTHS[0][day.month - 1]}"


def time_in_words(moment: datetime, zones: tzinfo, language: str) -> str:
    """Write a time with the zone it is meant in: "14:00 (CET)"."""
    shown = f"{moment.hour:02}:{moment.minute:02}"
    label = zone_in_words(moment, zones, language)
    return f"{shown} Uhr ({label})" if language == "de" else f"{shown} ({label})"


def zone_in_words(said: Said, zones: tzinfo, language: str = "en") -> str:
    """Name the zone of a moment by its abbreviation, or by its distance from UTC where it has none."""
    moment = said if isinstance(said, datetime) and said.tzinfo else aware(said, zones, time(12))
    label = moment.tzname() or ""
    if label.isalpha():
        return _GERMAN_ZONES.get(label, label) if language == "de" else label
    offset = moment.utcoffset() or timedelta()
    sign, minutes = ("-" if offset < timedelta() else "+"), abs(offset) // timedelta(minutes=1)
    return f"UTC{sign}{minutes // 60}" + (f":{minutes % 60:02}" if minutes % 60 else "")


def said_in_words(said: Said, zones: tzinfo, language: str) -> str:
    """Write a day, with its time where there is one: "Thursday, 3 December, 10:00 (CET)"."""
    if not isinstance(said, datetime):
        return day_in_words(said, language)
    between = " um " if language == "de" else " at "
    return day_in_words(said.date(), language) + between + time_in_words(said, zones, language)


def slot_in_words(slot: str, language: str) -> str:
    """Write a day in figures as letters do: "2026-05-19 10:00" is "Tuesday, 19 May at 10:00"."""
    found = _FIGURES.search(slot)
    if found is None:
        return slot
    try:
        day = date(int(found["year"]), int(found["month"]), int(found["day"]))
    except ValueError:
        return slot
    at = (" um " if language == "de" else " at ") if found["at"] else ""
    return f"{slot[: found.start()]}{day_in_words(day, language)}{at}{slot[found.end() :]}"


def at_company(company: str, language: str) -> str:
    """Write where a position is: "at Northwind", "at the University of Carrick", "beim Klinikum Seetal"."""
    if language == "de":
        bare = _NAMED_WITH_ARTICLE.sub("", company)
        led, name = _led_de(bare)
        fits = {"bei der": "Die", "beim": "Der Das"}.get(led, "")
        return f"bei „{company}“" if bare != company and company.split(maxsplit=1)[0] not in fits else f"{led} {name}"
    if home := _HOME.fullmatch(company):
        return f"with the {home['name']}"
    return f"at the {company}" if _OF.match(company) else f"at {company}"


def _led_de(company: str) -> tuple[str, str]:
    """Return what leads a German name to "at", and the name in the form it has there."""
    how = None if _BEI[0][0].match(company) else _HOW.fullmatch(company)
    if how and (ending := _ENDINGS.get(led := _led_de(how["name"])[0])) and how["how"].endswith(ending):
        return led, f"{re.sub(_HOW_IT_ENDS, 'en ', how['how'])}{_led_de(how['name'])[1]}"
    return next((led for pattern, led in _BEI if pattern.match(company)), "bei"), company


def zone_or_utc(name: str | None) -> tzinfo:
    """Return the zone of a name, UTC where it names none."""
    found = zone(name) if name else None
    return found or zone("UTC") or _no_zone()


def _no_zone() -> tzinfo:
    raise LookupError("UTC is always a zone")
