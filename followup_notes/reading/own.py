"""Notes about a person: what they say of the one they are about."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from followup_notes.model.facts import Facts, Kind, Person
from followup_notes.notation.links import EMAIL, plain
from followup_notes.notation.yaml import Mapping
from followup_notes.reading.moments import read_mark
from followup_notes.reading.persons import judge_address
from followup_notes.reading.telling import Entry, Teller, said, scalars
from followup_notes.reading.values import read_text


def about_person(kind: Kind, facts: Facts, entries: Iterable[Entry], teller: Teller, name: str) -> Facts:
    """Return a note's facts; those of a person note with the person it is about as its one interviewer.

    `name` is the file's name, which is the person's where no key says otherwise.
    """
    if kind is not Kind.PERSON:
        return facts
    by_key = {entry.row.key: entry for entry in reversed(list(entries))}
    email = by_key.get("email")
    texts = [one for one in (scalars(email.value) if email else ()) if not teller.is_nothing(said(one))]
    match = next((found for one in texts if (found := EMAIL.search(said(one)))), None)
    if texts and not match and "[[" not in said(texts[0]):
        judge_address(texts[0], said(texts[0]), 0, teller)
    title = next(
        (text for key in ("title", "role") if key in by_key and (text := read_text(by_key[key].value, teller))), None
    )
    shown = read_text(by_key["name"].value, teller) if "name" in by_key else None
    invited = read_mark(by_key["linkedin invited"].value, teller) if "linkedin invited" in by_key else None
    own = Person(
        shown or plain(name),
        match["email"] if match else None,
        title,
        linkedin_invited=invited,
        at=email.value.at if email and not isinstance(email.value, Mapping) else None,
    )
    sources = {**facts.sources, **({"interviewers": email.source} if email else {})}
    return replace(facts, interviewers=(own,), sources=sources)
