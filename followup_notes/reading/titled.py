"""What only a note's title says: company, role, round, stage and day, below all that the note itself says."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

from followup_notes.model.facts import Kind
from followup_notes.model.problem import Position
from followup_notes.notation.fields import labels
from followup_notes.notation.markdown import Line
from followup_notes.notation.spelling import form
from followup_notes.notation.yaml import Scalar
from followup_notes.reading.gathered import Gathered
from followup_notes.reading.held import ABOUT
from followup_notes.reading.staffed import Title, title_entries
from followup_notes.reading.telling import Entry, Teller, said, scalars
from followup_notes.reading.titles import is_foreign, read_title

_BOLD = re.compile(r"\*\*(?P<text>[^*]+[^*:])\*\*")
_LONGEST = 80
FILE_NAME = "(file name)"


def title_of(found: Gathered, name: str, teller: Teller) -> tuple[Title, Scalar]:
    """Return what the file's name, the title key or the first heading says, and where it stands.

    The name goes first where it is the title of an interview; what it says has no place in the text.
    """
    at = Scalar(FILE_NAME, True, Position(teller.path, 1, 1))
    spared = [said(entry.value) for entry in found.common if entry.row.key in {"company", "role"}]
    title = read_title(name, teller, spared)
    if not found.markers and any(is_foreign(one.text, teller, spared) for one in _titles(found, teller)):
        title.foreign = title.vetoed = True
    if title.interview or title.screen or title.vetoed:
        return title, at
    for one in _titles(found, teller):
        other = read_title(one.text, teller, spared)
        # Below a marker a heading "Interview prep" is one section of many, not what the note is.
        other.foreign = other.foreign and not found.markers
        if other.interview or other.screen or other.numbered or (other.role and other.company and not title.role):
            other.when = other.when or title.when
            return other, one
    return title, at


def first_title(line: Line, teller: Teller) -> tuple[str, Line] | None:
    """Return a first line that is the note's title without being a heading: in bold, or naming an interview."""
    if bold := _BOLD.fullmatch(line.text):
        return bold["text"], line._replace(column=line.column + bold.start("text"))
    if line.indent >= 0 or len(line.text) > _LONGEST or line.text[-1] in ".!?:" or labels(line):
        return None
    title = read_title(line.text, teller)
    if title.role and title.company and not title.vetoed:
        return line.text, line
    named = (title.company is not None or line.text.casefold() in teller.table("title words")) and not title.vetoed
    return (line.text, line) if named and (title.interview or title.screen) else None


def _titles(found: Gathered, teller: Teller) -> Iterator[Scalar]:
    for entry in found.common:
        if entry.row.key == "title" and isinstance(entry.value, Scalar):
            yield entry.value
    if found.heading:
        text, line = found.heading
        yield Scalar(text, True, Position(teller.path, line.number, line.column))


def complete(found: Gathered, title: Title, at: Scalar, kind: Kind, teller: Teller) -> None:
    """Add to a note's entries what only its title says."""
    known = {entry.row.key for entry in found.common if not isinstance(entry.value, Scalar) or said(entry.value)}
    if not (title.interview or title.screen or title.numbered or title.role):
        title.company = title.role = title.stage = title.way = title.who = title.number = None
    title = _with_whom(_swapped(title, found), found, known, at, teller)
    if kind is Kind.APPLICATION or len(found.rounds) > 1 or _dated(found):
        title.when = title.stage = title.way = title.number = None
    _add_bare(found, known, title, kind)
    if "role" not in known and "company" in known:
        _role_of_title_key(found, teller)
        known = known | {entry.row.key for entry in found.common if entry.row.key == "role"}
    entries = title_entries(title, at, "title", teller, names=not {"company", "role"} <= known)
    found.common.extend(one for one in entries if one.row.key not in known and not _is_company(one, found))
    _add_contacts(found, kind, teller)


def _swapped(title: Title, found: Gathered) -> Title:
    """Take "Interview Otis Hale (Brookfield)" for a person and their company, where the note has a line about Otis."""
    if not title.beside or not title.company or _companies(found):
        return title
    first = form(title.company.split()[0])
    told = [key for key, _, _ in found.unknown] + [entry.key for entry in found.common if entry.row.key == ABOUT]
    if all(form(key.text) != first for key in told):
        return title
    return replace(title, company=title.beside, who=title.company)


def _with_whom(title: Title, found: Gathered, known: set[str], at: Scalar, teller: Teller) -> Title:
    """Tell whether "Interview with X" names a person or the company, by what else the note names."""
    who = form(title.who or "")
    if not who or any(who in name or name in who for name in _companies(found) if name):
        if title.who is None and title.staff is None:
            return title
        return replace(title, who=None, staff=None, role=title.role or title.staff)
    if "company" in known or title.company:
        return title
    people = [
        entry
        for entry in (*found.common, *(one for told in found.rounds for one in told))
        if entry.row.key == "interviewers"
    ]
    if title.staff and " " not in (title.who or "") and not teller.says("titles before names", title.staff):
        # "Phone screen with Northwind (Data Engineer)".
        return replace(title, company=title.who, role=title.role or title.staff, who=None, staff=None)
    if not people:
        hint = "write company: or interviewers: into the note"
        message = f'"{title.who}" in the title could be the company or a person; it is not read'
        teller.warn(at.at, "title-unclear", message, hint)
        return replace(title, who=None, staff=None)
    if any(
        form(word) in form(said(one))
        for entry in people
        for one in scalars(entry.value)
        for word in str(title.who).split()
    ):
        return title
    return replace(title, company=title.who, role=title.role or title.staff, who=None, staff=None)


def _add_bare(found: Gathered, known: set[str], title: Title, kind: Kind) -> None:
    """Add the first day and the first time that stand alone, and whom I met, where nothing else says when and who."""
    if kind is not Kind.INTERVIEW or len(found.rounds) > 1:
        return
    said_ = known | {entry.row.key for told in found.rounds for entry in told}
    said_ |= {key for key, value in (("date", title.when), ("interviewers", title.who)) if value}
    for entry in found.bare:
        if entry.row.key not in said_:
            found.common.append(entry)
            known.add(entry.row.key)
            said_ |= {entry.row.key} - {"interviewers"}


def _add_contacts(found: Gathered, kind: Kind, teller: Teller) -> None:
    """Add people named with their address; where a label says whom I talked to, only the addresses of those."""
    if kind is not Kind.INTERVIEW or not found.contacts:
        return
    labelled = [
        form(word)
        for entry in found.common
        if entry.row.key == "interviewers" and entry.form not in {"title", "line"}
        for one in scalars(entry.value)
        for word in said(one).split()
    ]
    for entry in found.contacts:
        if entry.row.key != "interviewers" or not labelled or form(said(entry.value).split()[0]) in labelled:
            found.common.append(entry)
        else:
            teller.passed[entry.key.at] = said(entry.value)


def _dated(found: Gathered) -> bool:
    return any(entry.row.key == "date" for entries in found.rounds for entry in entries)


def _role_of_title_key(found: Gathered, teller: Teller) -> None:
    """Take `title:` for the role where a company stands beside it and nothing else names the role."""
    if any(entry.row.key == "role" for entry in found.common):
        return
    for entry in list(found.common):
        if entry.row.key != "title" or not isinstance(entry.value, Scalar):
            continue
        title = read_title(said(entry.value), teller)
        if title.interview or title.screen or title.numbered:
            return
        role = title.role or (title.company if form(title.company or "") not in _companies(found) else None)
        if role:
            value = Scalar(role, True, entry.value.at)
            found.common.append(entry._replace(row=teller.words.by_spelling["role"], value=value))


def _companies(found: Gathered) -> list[str]:
    return [form(said(entry.value)) for entry in found.common if entry.row.key == "company"]


def _is_company(entry: Entry, found: Gathered) -> bool:
    """Tell whether a role from the title is the company the note names: "Northwind - Interview"."""
    text = form(said(entry.value))
    return entry.row.key == "role" and any(
        text and (text in name or name in text) for name in _companies(found) if name
    )
