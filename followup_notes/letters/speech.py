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
    r"(?:(?:Royal|National|Federal|Central|Open) )?(?:University|Ministry|Department|Museum|Institute|Bank|City|College|Office|Academy|Port|House|Council|Society|Association|Institution|Centre|Center) (?:of|for) "
)
_BEI = (
    (re.compile(r".*\b(?:AG|GmbH|gGmbH|mbH|UG|KG|KGaA|OHG|GbR|SE|eG)$"), "bei der"),
    # Their own name would have to change: "bei den Stadtwerken".
    (
        re.compile(r"\w*(?:werke|betriebe|kliniken|heime|bahnen|häuser|bäder|museen)\b", re.IGNORECASE),
        "beim Unternehmen",
    ),
    (
        re.compile(
            r"(?:Klinikum|Krankenhaus|Institut|Museum|Theater|Landratsamt|Finanzamt|Zentrum|Gymnasium|Hotel|Landkreis|Verlag|Verein|Autohaus|Rathaus|Bistum|Studierendenwerk"
            r"|\w*(?:museum|klinikum|krankenhaus|theater|institut|zentrum|gymnasium|archiv|festival|heim(?= ))|\w*(?:haus|amt|werk|hotel|büro|verein|verlag|verband|orchester)(?= ))\b"
            r"|.* (?:Verlag|Theater|Museum|Institut|Klinikum|Krankenhaus|Hotel|Orchester|Zentrum)$",
            re.IGNORECASE,
        ),
        "beim",
    ),
    (
        re.compile(
            r"(?:Stadt|Gemeinde|Universität|Hochschule|Stiftung|Schule|Klinik|Kita|Bäckerei|Brauerei|Kanzlei|Praxis|Sparkasse|Firma|Agentur|Stadtverwaltung|Diakonie|Caritas|Reha"
            r"|\w*(?:schule|klinik|stiftung|kanzlei|praxis|bibliothek|universität)|\w*(?:bank|kasse|verwaltung|gesellschaft|genossenschaft|agentur|apotheke|tischlerei|gärtnerei|bäckerei|akademie)(?= ))\b"
            r"|\w*[^e\W] (?:Klinik|Stiftung|Akademie|Bank|Schule|Gruppe|Universität|Hochschule|Agentur|Brauerei)$",
            re.IGNORECASE,
        ),
        "bei der",
    ),
    (re.compile(r".* e\. ?V\.$"), "beim"),
)
"""German names that take an article: by their legal form, by what they are, and, before another name, by their last part."""
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
        led = next((led for pattern, led in _BEI if pattern.match(company)), "bei")
        return f"{led} {company}"
    return f"at the {company}" if _OF.match(company) else f"at {company}"


def zone_or_utc(name: str | None) -> tzinfo:
    """Return the zone of a name, UTC where it names none."""
    found = zone(name) if name else None
    return found or zone("UTC") or _no_zone()


def _no_zone() -> tzinfo:
    raise LookupError("UTC is always a zone")
