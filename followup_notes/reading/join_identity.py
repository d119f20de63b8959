"""Which notes belong to one application: by link, by company and role, by folder."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from followup_notes.model.facts import Facts, Kind
from followup_notes.model.note import Note
from followup_notes.model.problem import Position, Problem, Severity
from followup_notes.reading.join_links import Shelf, folder
from followup_notes.reading.join_names import company_key, role_key


@dataclass(frozen=True, slots=True)
class Identity:
    """What an application is known by; `apart` tells those without a company or role from one another."""

    company: str | None
    role: str | None
    apart: str = ""

    @property
    def key(self) -> str:
        """Return the application's name, lower case: "northwind · data engineer"."""
        parts = [self.company or "?", self.role or ("?" if self.apart else ""), self.apart]
        return " · ".join(part for part in parts if part)


def groups(notes: Sequence[Note]) -> tuple[Mapping[Identity, tuple[Note, ...]], tuple[Problem, ...]]:
    """Sort interview and application notes by application; say where a missing role leaves it open.

    1. A link to an application note decides. 2. Same company and same role. 3. Without a role: the
    company's only application, else the only one of it in the same folder. Without a company there
    is nothing to match: such a note is its own application.
    """
    links = _links(notes)
    linking: dict[str, list[Note]] = defaultdict(list)
    for note in notes:
        if note.path in links:
            linking[links[note.path].path].append(note)
    own = {note.path: _own(note, linking[note.path]) for note in notes}
    named = _roles(own, links)
    found: dict[Identity, list[Note]] = defaultdict(list)
    problems: list[Problem] = []
    for note in notes:
        anchor = links.get(note.path, note)
        identity, open_ = _placed(anchor, own[anchor.path], named)
        found[identity].append(note)
        if open_ and anchor is note and note.kind is Kind.INTERVIEW:
            problems.append(_no_role(note, len(named[identity.company or ""])))
    return {
        identity: tuple(members) for identity, members in sorted(found.items(), key=lambda pair: pair[0].key)
    }, tuple(problems)


def said(note: Note, name: str) -> Iterator[object]:
    """Yield what a note says of one field, for the whole note first, then round by round."""
    for facts in _told(note):
        value = getattr(facts, name)
        if value is not None:
            yield value


def _told(note: Note) -> tuple[Facts, ...]:
    return (note.facts, *note.rounds)


def _links(notes: Sequence[Note]) -> Mapping[str, Note]:
    """Return for each note that links to an application the note it ends at."""
    shelf = Shelf(note for note in notes if note.kind is Kind.APPLICATION)
    found = {}
    for note in notes:
        target = shelf.find(note.application, note.path) if note.application else None
        if target and target.path != note.path and note.kind is Kind.INTERVIEW:
            found[note.path] = target
    return found


def _own(note: Note, linking: Sequence[Note]) -> tuple[str | None, str | None]:
    """Return the company and role of a note; an application note without one has that of the notes linking to it."""
    company, role = _only(company_key, note, "company"), _only(role_key, note, "role")
    companies = {key for one in linking if (key := _only(company_key, one, "company"))}
    roles = {key for one in linking if (key := _only(role_key, one, "role"))}
    company = company or (companies.pop() if len(companies) == 1 else None)
    return company, role or (roles.pop() if len(roles) == 1 else None)


def _only(key_of: Callable[[str | None], str | None], note: Note, name: str) -> str | None:
    return next((key for value in said(note, name) if (key := key_of(str(value)))), None)


def _roles(
    own: Mapping[str, tuple[str | None, str | None]], links: Mapping[str, Note]
) -> Mapping[str, Mapping[str, set[str]]]:
    """Return for each company its roles, each with the folders of its notes."""
    found: dict[str, dict[str, set[str]]] = defaultdict(lambda: defaultdict(set))
    for path, itself in own.items():
        anchor = links.get(path)
        company, role = own[anchor.path] if anchor else itself
        if company and role:
            found[company][role].add(folder(path))
    return found


def _placed(
    note: Note, own: tuple[str | None, str | None], named: Mapping[str, Mapping[str, set[str]]]
) -> tuple[Identity, bool]:
    """Return a note's application, and whether its missing role left it open which one that is."""
    company, role = own
    if company is None:
        return Identity(None, role, note.path.casefold()), False
    roles = named.get(company, {})
    if role or not roles:
        return Identity(company, role), False
    if len(roles) == 1:
        return Identity(company, next(iter(roles))), False
    here = [each for each, folders in roles.items() if folder(note.path) in folders]
    if len(here) == 1:
        return Identity(company, here[0]), False
    return Identity(company, None, folder(note.path).casefold() or "/"), True


def _no_role(note: Note, count: int) -> Problem:
    source = note.facts.sources.get("company")
    at = Position(note.path, source.line, source.column) if source else Position(note.path)
    message = f"{note.facts.company} has {count} applications, and this note does not say which one it is about"
    return Problem(at, "role-missing", message, "add `role:`, or a link to the application note", Severity.WARNING)
