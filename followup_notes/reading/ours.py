"""Which notes are ours: markers, keys that only an interview has, titles; and the vetoes, each of which wins."""

from __future__ import annotations

import re

from followup_notes.model.facts import Kind
from followup_notes.notation.links import EMAIL
from followup_notes.notation.spelling import form
from followup_notes.notation.yaml import Scalar
from followup_notes.notation.yaml import Sequence as List
from followup_notes.reading.gathered import Gathered
from followup_notes.reading.staffed import Title
from followup_notes.reading.telling import Entry, Teller, said
from followup_notes.reading.values import meaning, read_number
from followup_notes.reading.vetoes import is_anothers, is_clipped, is_vetoed

_NAME = re.compile(r"[^\W\d_][\w'’.-]*(?: [^\W\d_][\w'’.-]*){1,3}\Z")
# Tags of what a note is about as often as of what it is.
_TOPICS = frozenset(["interview", "interviews", "interviewing", "debrief"])
_KINDS: dict[str | None, Kind] = {kind.value: kind for kind in Kind}
_DAY = re.compile(r"\d{4}-\d{2}-\d{2}")
_ORDER = (Kind.INTERVIEW, Kind.APPLICATION, Kind.PERSON, Kind.COMPANY)


def kind_of(found: Gathered, title: Title, teller: Teller, name: str) -> Kind | None:
    """Return what kind of note this is, None where it is not ours."""
    kinds, vetoed, foreign = _markers(found, teller)
    if foreign == "other" and not any(kinds.values()):
        return None
    if vetoed or title.foreign or is_vetoed(found, teller, marked=Kind.INTERVIEW in kinds):
        return None
    entries = _said(found, teller)
    if kinds.keys().isdisjoint({Kind.PERSON, Kind.COMPANY}) and is_anothers(found, title, entries, teller):
        return None
    if title.vetoed and not any(kinds.values()):
        # "Customer interviews" with the tag #interview is about them.
        kinds.pop(Kind.INTERVIEW, None)
    for kind in _ORDER:
        titled = kind is Kind.INTERVIEW and bool(title.role and title.company)
        if kind in kinds and (titled or _bears(kind, entries, found, by_type=kinds[kind])):
            return kind
    if foreign and not any(kinds.values()):
        return None
    if _is_interview(found, title, entries, teller):
        return Kind.INTERVIEW
    return Kind.PERSON if _is_person(found, entries, name) else None


def _markers(found: Gathered, teller: Teller) -> tuple[dict[Kind, bool], bool, str]:
    """Read types and tags: kinds named (True where by a type), a veto, and "other" or "type" where one names else."""
    kinds: dict[Kind, bool] = {}
    vetoed, foreign = False, ""
    for marker, scalar in found.markers:
        text = said(scalar).lstrip("#")
        if teller.is_nothing(text):
            continue
        parts = [text, text.split("/")[-1]] if "/" in text else [text]
        meant = next((word for part in parts if (word := teller.meaning("kinds", part.strip("[]")))), None)
        if meant == "veto" and not (marker == "tags" and form(text) in {"template", "study", "candidate"}):
            vetoed = True
        elif meant in _KINDS:
            kind = _KINDS[meant]
            kinds[kind] = kinds.get(kind, False) or marker == "type" or form(text) not in _TOPICS
        elif meant == "other":
            foreign = "other"
        elif marker == "type" and meant is None and not _names_stage(text, teller):
            foreign = foreign or "type"
    return kinds, vetoed, foreign


def _names_stage(text: str, teller: Teller) -> bool:
    """Tell whether `type: phone screen` names a stage; any other type names something else."""
    rows = teller.words.by_spelling
    return meaning(rows["stage"], text) is not None or meaning(rows["format"], text) is not None


def _said(found: Gathered, teller: Teller) -> dict[str, list[Entry]]:
    entries: dict[str, list[Entry]] = {}
    for entry in (*found.common, *(entry for one in found.rounds for entry in one)) if found.rounds else found.common:
        text = said(entry.value)
        if not _is_empty(entry) and not (text and teller.is_nothing(text)):
            entries.setdefault(entry.row.key, []).append(entry)
    return entries


def _is_empty(entry: Entry) -> bool:
    value = entry.value
    if isinstance(value, Scalar):
        return not value.text
    return not (value.items if isinstance(value, List) else value.pairs)


def _bears(kind: Kind, entries: dict[str, list[Entry]], found: Gathered, *, by_type: bool) -> bool:
    """Ask a bare tag, and kinds whose names other notes use, for something of the matter itself."""
    if kind is Kind.INTERVIEW:
        return by_type or bool({"company", "role", "interviewers"} & entries.keys() or found.rounds)
    if kind is Kind.APPLICATION:
        return "company" in entries or (by_type and bool({"role", "applied"} & entries.keys()))
    return by_type or bool({"email", "company", "values"} & entries.keys())


def _is_interview(found: Gathered, title: Title, entries: dict[str, list[Entry]], teller: Teller) -> bool:
    dated = bool({"date", "end"} & entries.keys()) or title.when is not None or _timed(entries) or _begun(found)
    if not dated:
        return False
    if "company" in entries or (title.role and title.company and not title.vetoed):
        return _only_of_interviews(found, entries, teller, numbers=not title.vetoed) or (
            _titled(title, entries) and _fits(title, entries) and not is_clipped(found)
        )
    return (
        _titled(title, entries)
        and title.company is not None
        and not title.slug
        and (title.numbered or title.screen or bool({"role", "interviewers"} & (entries.keys() | _bare(found))))
    )


def _begun(found: Gathered) -> bool:
    """Tell whether a line that is nothing but a day stands in the first section."""
    return "date" in _bare(found)


def _bare(found: Gathered) -> set[str]:
    return {entry.row.key for entry in found.bare}


def _timed(entries: dict[str, list[Entry]]) -> bool:
    return any(_DAY.search(said(entry.value)) for entry in entries.get("time", []))


def _fits(title: Title, entries: dict[str, list[Entry]]) -> bool:
    """Tell whether a title without blanks names the company: "northwind-phone-screen", not "interview-tool"."""
    named = form(title.company or "")
    companies = [form(said(entry.value)) for entry in entries.get("company", [])]
    return not title.slug or not named or any(named in company or company in named for company in companies if company)


def _titled(title: Title, entries: dict[str, list[Entry]]) -> bool:
    sure = title.named or title.numbered or title.role is not None or "role" in entries
    return not title.vetoed and ((title.interview and sure) or title.screen)


def _only_of_interviews(found: Gathered, entries: dict[str, list[Entry]], teller: Teller, *, numbers: bool) -> bool:
    """Tell whether a key, label or heading stands there that only interviews have; `numbers` counts rounds and stages."""
    if any(_of_round(entry, teller) for entries in found.rounds for entry in entries):
        return True
    if any(
        teller.meaning("interview keys", entry.key.text) == "spellings"
        for listed in entries.values()
        for entry in listed
    ):
        return True
    for entry in entries.get("interviewers", []):
        if not teller.says("common keys", entry.key.text):
            return True
    for entry in (*entries.get("stage", []), *entries.get("round", [])) if numbers else ():
        if teller.says("common keys", entry.key.text):
            continue
        if (
            meaning(teller.words.by_spelling["stage"], said(entry.value))
            or read_number(entry.value, teller)[0] is not None
        ):
            return True
    return False


def _of_round(entry: Entry, teller: Teller) -> bool:
    """Tell whether what is told of a round says so; of a table, whose columns other tables have as well, by its values."""
    if entry.form != "table" or entry.row.key == "interviewers":
        return True
    if entry.row.key == "round":
        return read_number(entry.value, teller)[0] is not None
    return entry.row.key == "stage" and meaning(entry.row, said(entry.value)) is not None


def _is_person(found: Gathered, entries: dict[str, list[Entry]], name: str) -> bool:
    """Tell whether a note without a marker is about a person: it has their address and their name."""
    if found.root is None or {"date", "interviewers", "round", "stage"} & entries.keys():
        return False
    addressed = any(EMAIL.search(said(entry.value)) for entry in entries.get("email", []))
    return addressed and _NAME.match(name) is not None and all(part[:1].isupper() for part in name.split()[:1])
