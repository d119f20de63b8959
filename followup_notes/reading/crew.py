"""The entries of a note under their keys, read one by one; and the people among them."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Sequence
from dataclasses import replace
from functools import partial
from typing import Any

from followup_notes.model.facts import Person, Source
from followup_notes.model.rules import Word
from followup_notes.notation.spelling import form
from followup_notes.notation.yaml import Node
from followup_notes.reading.choices import contradiction
from followup_notes.reading.held import ABOUT
from followup_notes.reading.moments import read_mark
from followup_notes.reading.persons import named_topic, read_address, read_people, read_person, thank
from followup_notes.reading.same_person import merged, one_of
from followup_notes.reading.telling import Entry, Teller
from followup_notes.reading.values import read_text

MOST_ENTRIES = 40
_PERSONS = ("coordinator", "recruiter", "referrer")
# Forms in which a fact is said on purpose; a second one of another value is a contradiction.
_LOUD = frozenset({"yaml", "bold", "field", "plain"})


class Shelf:
    """Entries by key, and the facts and places read from them so far."""

    def __init__(self, entries: Iterable[Entry], teller: Teller) -> None:
        """Sort the entries by their key."""
        self.teller = teller
        self.by_key: dict[str, list[Entry]] = {}
        for entry in entries:
            listed = self.by_key.setdefault(entry.row.key, [])
            # Of ever so many the first count.
            if len(listed) < MOST_ENTRIES:
                listed.append(entry)
        self.values: dict[str, Any] = {}
        self.sources: dict[str, Source] = {}

    def under(self, key: str) -> Sequence[Entry]:
        """Return the entries of a key; most keys have none."""
        return self.by_key.get(key, ())

    def put(self, name: str, value: Any, entry: Entry) -> None:
        """Take a fact and its place; nothing said is no fact."""
        if value is None or value == ():
            return
        self.values[name] = value
        self.sources.setdefault(name, entry.source)

    def first(self, key: str, read: Callable[[Node, Teller], Any]) -> None:
        """Take the first entry that says something; report a later one that says otherwise."""
        first: tuple[Any, Entry] | None = None
        for entry in self.under(key):
            value = read(entry.value, self.teller)
            if value is None:
                continue
            if first is None:
                first = value, entry
                self.put(self.name(entry.row), value, entry)
            elif _differ(first[0], value) and entry.form in _LOUD and first[1].form in _LOUD:
                contradiction(self.teller, f"the {key}", entry, first[1])

    def name(self, row: Word) -> str:
        """Return the field a row's fact goes to."""
        return row.json or row.key.replace(" ", "_").replace("-", "_")

    def joined(self, key: str, read: Callable[[Node, Teller], tuple[Any, ...]]) -> None:
        """Join what all entries of a key say."""
        if key not in self.by_key:
            return
        found: list[Any] = []
        for entry in self.under(key):
            values = read(entry.value, self.teller)
            if values:
                found.extend(values)
                self.sources.setdefault(self.name(entry.row), entry.source)
        if found:
            name = self.name(self.under(key)[0].row)
            self.values[name] = tuple(dict.fromkeys(found))


class Crew(Shelf):
    """Reads the people of a note."""

    def people(self) -> None:
        """Read interviewers, references and single people, with titles, addresses and thanks told apart from them."""
        for key in ("interviewers", "references"):
            if key in self.by_key:
                alone = key == "interviewers" and len(self.under("interviewer title")) == 1
                self.joined(key, partial(read_people, alone=alone))
            if len(self.values.get(key, ())) > 1:
                self.values[key] = merged(self.values[key])
        if "interviewers" not in self.values and "hiring manager" in self.by_key:
            self._joined_as("hiring manager", "interviewers")
        self._topics()
        for key in _PERSONS:
            self._person(key)
        self.first("hiring manager", read_person)
        self._one_interviewer()
        for entry in self.under("thanked"):
            if self.values.get("interviewers"):
                self.values["interviewers"] = thank(self.values["interviewers"], entry.value, self.teller)
        for entry in self.under("linkedin invited"):
            mark = read_mark(entry.value, self.teller)
            people: tuple[Person, ...] = self.values.get("interviewers", ())
            if mark and people:
                self.values["interviewers"] = tuple(
                    replace(one, linkedin_invited=one.linkedin_invited or mark) for one in people
                )

    def _joined_as(self, key: str, name: str) -> None:
        for entry in self.under(key):
            self.put(name, read_people(entry.value, self.teller), entry)

    def _topics(self) -> None:
        """Give people what stands below a heading or behind a label of their name, and highlights that name them."""
        people: tuple[Person, ...] = self.values.get("interviewers", ())
        if ABOUT not in self.by_key and "highlights" not in self.values:
            return
        known = {form(word) for person in people for word in person.name.split()}
        for entry in self.under(ABOUT):
            if known.isdisjoint(form(word) for word in entry.key.text.split()):
                continue
            told = one_of(people, read_people(entry.value, self.teller)[:1])
            if told:
                people = merged((*people, told))
                self.teller.used.add(entry.key.at)
        kept: list[str] = []
        for text in self.values.get("highlights", ()):
            told = one_of(people, named_topic(text))
            if told:
                people = merged((*people, told))
            else:
                kept.append(text)
        if people:
            self.values["interviewers"], self.values["highlights"] = people, tuple(kept)

    def _person(self, key: str) -> None:
        self.first(key, read_person)
        person: Person | None = self.values.get(key)
        for entry in self.under(f"{key} email"):
            address = read_address(entry.value, self.teller)
            if address and person and not person.email:
                self.values[key] = replace(person, email=address)
            elif address and not person:
                found = read_person(entry.value, self.teller)
                self.put(key, found, entry)

    def _one_interviewer(self) -> None:
        people: tuple[Person, ...] = self.values.get("interviewers", ())
        if len(people) != 1:
            return
        for entry in self.under("interviewer title"):
            people = (replace(people[0], title=people[0].title or read_text(entry.value, self.teller)),)
        for entry in self.under("interviewer email"):
            address = read_address(entry.value, self.teller)
            people = (replace(people[0], email=people[0].email or address),)
        for entry in self.under("email"):
            address = read_address(entry.value, self.teller)
            if address and not people[0].email and _names(address, people[0]):
                people = (replace(people[0], email=address),)
                self.teller.used.add(entry.key.at)
        self.values["interviewers"] = people


def _names(address: str, person: Person) -> bool:
    """Tell whether an address says whose it is: "a.park@northwind.example" is Ada Park's, "jobs@northwind.example" nobody's."""
    box = address.partition("@")[0].casefold()
    said = {form(part) for part in re.split(r"[._+-]", box)}
    return any(part in said or (len(part) > 2 and part in form(box)) for part in map(form, person.name.split()))


def _differ(first: Any, second: Any) -> bool:
    if isinstance(first, str) and isinstance(second, str):
        one, other = form(first), form(second)
        return not (one in other or other in one)
    if isinstance(first, Person) and isinstance(second, Person):
        return form(first.name) != form(second.name)
    return bool(first != second)
