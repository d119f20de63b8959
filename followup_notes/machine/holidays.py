"""Public holidays of a country and region, from the library and kept in a cache of small files."""

from __future__ import annotations

import json
import re
from collections.abc import Iterable
from datetime import date, datetime
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path
from typing import Any
from unicodedata import combining, normalize

from followup_notes.engine.assume import employer_place
from followup_notes.machine.countries import CODES, DEFAULT_REGIONS, NATIONS, REGIONS
from followup_notes.model.case import Case, DaysOff
from followup_notes.model.rules import Settings

_WORD = re.compile(r"[^a-z0-9]+")
_LANGUAGE = "en_US"
_Tables = dict[tuple[str, str | None, int], frozenset[date]]


def table(
    country: str, region: str | None, years: Iterable[int], *, cache: Path | None = None
) -> frozenset[date] | None:
    """Return the public holidays of some years, None where the country is not known.

    `country` is a code or an English name ("uk", "GB", "Germany"); `region` a code or name of the
    library's subdivisions, one that is not known counts as none. `cache` is a folder for tables.
    """
    code = country_code(country)
    if code is None:
        return None
    place = _place(code, region or NATIONS.get(_plain(country)))
    found: set[date] = set()
    for year in years:
        days = _kept(code, place, year, cache)
        if days is None:
            return None
        found |= days
    return frozenset(found)


def days_off(
    cases: Iterable[Case],
    settings: Settings,
    now: datetime,
    known: _Tables,
    cache: Path | None,
) -> DaysOff:
    """Return the holidays of the places the cases name, for the years they speak of; `known` remembers each table."""
    places = {(settings.country.lower(), (settings.region or "").lower() or None)}
    years = {now.year}
    for case in cases:
        for application in case.applications:
            places.add(employer_place(application, settings))
            for facts in (application.facts, *(interview.facts for interview in application.interviews)):
                if facts.country:
                    places.add((facts.country.lower(), (facts.region or "").lower() or None))
                years.update(said.year for said in (facts.start, facts.next_round, facts.offer_deadline) if said)
    span = range(min(years) - 1, max(years) + 2)
    return {
        place: frozenset().union(*(_year(*place, year, known, cache) for year in span))
        for place in sorted(places, key=str)
    }


def _year(country: str, region: str | None, year: int, known: _Tables, cache: Path | None) -> frozenset[date]:
    key = (country, region, year)
    if key not in known:
        known[key] = table(country, region, (year,), cache=cache) or frozenset()
    return known[key]


def country_code(country: str) -> str | None:
    """Return the upper-case code of a country given by code or English name, None where it is neither."""
    word = _plain(country)
    if word in CODES:
        return CODES[word]
    return word.upper() if len(word) == 2 and word.isalpha() else None


def known_region(country: str, region: str) -> bool:
    """Tell whether the library knows a region of a country."""
    code = country_code(country)
    kind = getattr(_library(), code, None) if code else None
    return kind is not None and _subdivision(kind, _place(code or "", region)) is not None


def region_names(country: str) -> tuple[str, ...]:
    """Return what a country's regions may be called: English names, the library's names, its codes."""
    code = country_code(country)
    kind = getattr(_library(), code, None) if code else None
    if kind is None:
        return ()
    named = (*REGIONS.get(code or "", {}), *getattr(kind, "subdivisions_aliases", {}), *kind.subdivisions)
    return tuple(dict.fromkeys(named))


def _place(code: str, region: str | None) -> str:
    """Return a region in the form it is looked for, "" for the whole country."""
    name = _plain(region or DEFAULT_REGIONS.get(code, ""))
    return _plain(REGIONS.get(code, {}).get(name, name))


def _kept(code: str, place: str, year: int, cache: Path | None) -> frozenset[date] | None:
    """Ask the cache, then the library: importing it costs more than 100 ms."""
    file = cache / f"{code}-{place or 'all'}-{year}-{_library_version()}.json" if cache else None
    days = _read(file)
    if days is None:
        days = _asked(code, place, year)
        if days is not None:
            _write(file, days)
    return days


def _library_version() -> str:
    try:
        return version("holidays")
    except PackageNotFoundError:
        return "none"


def _read(file: Path | None) -> frozenset[date] | None:
    try:
        days = json.loads(file.read_text("utf-8")) if file else None
        return frozenset(date.fromisoformat(day) for day in days) if isinstance(days, list) else None
    except (OSError, ValueError, TypeError):
        return None


def _write(file: Path | None, days: frozenset[date]) -> None:
    if file is None:
        return
    try:
        file.parent.mkdir(parents=True, exist_ok=True)
        part = file.with_suffix(".part")
        part.write_text(json.dumps(sorted(day.isoformat() for day in days)), "utf-8")
        part.replace(file)
    except OSError:
        # A cache that cannot be kept costs time, nothing else.
        return


def _library() -> Any:
    import holidays

    return holidays


def _asked(code: str, place: str, year: int) -> frozenset[date] | None:
    library = _library()
    kind = getattr(library, code, None)
    if kind is None:
        return None
    subdivision = _subdivision(kind, place)
    # A fixed language: the library looks at the locale otherwise. Not every country knows every language.
    try:
        days = kind(subdiv=subdivision, years=year, language=_LANGUAGE)
    except (NotImplementedError, ValueError):
        days = kind(subdiv=subdivision, years=year)
    return frozenset(days.keys())


def _subdivision(kind: Any, place: str) -> str | None:
    if not place:
        return None
    names = {_plain(code): code for code in kind.subdivisions}
    names |= {_plain(alias): code for alias, code in getattr(kind, "subdivisions_aliases", {}).items()}
    return names.get(place)


def _plain(name: str) -> str:
    """Return a name in lower case without marks, blanks and signs: "Baden-Württemberg" is "badenwurttemberg"."""
    bare = "".join(char for char in normalize("NFKD", name.casefold()) if not combining(char))
    return _WORD.sub("", bare)
