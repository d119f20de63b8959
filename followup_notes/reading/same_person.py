"""When two mentions of a note are of one person, and what they say together."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace
from functools import lru_cache

from followup_notes.model.facts import Person
from followup_notes.notation.spelling import form

_FORMS = frozenset({"dr", "prof", "mr", "mrs", "ms", "mx", "frau", "herr", "mme", "sr", "sra"})


def merged(found: Iterable[Person]) -> tuple[Person, ...]:
    """Join people of one name: what the first does not say the next may, the rest of a name as well."""
    kept: list[Person] = []
    for person in found:
        at = _same(person, kept)
        if at is None:
            kept.append(person)
        else:
            name = max(kept[at].name, person.name, key=lambda text: " " in text)
            kept[at] = replace(joined(kept[at], person), name=name)
    return tuple(kept)


def one_of(known: tuple[Person, ...], told: tuple[Person, ...]) -> Person | None:
    """Return what is told of somebody under the name they are known by, None where it is nobody known."""
    for person in told:
        at = _same(person, known)
        if at is not None and person.topics:
            return replace(person, name=known[at].name)
    return None


def _same(person: Person, known: Sequence[Person]) -> int | None:
    """Return the place of the one person of this name, or of its first or last word where one of the two has no other."""
    if not known:
        return None
    name, names = _plain_name(person.name), [_plain_name(one.name) for one in known]
    if not name or name in names:
        return names.index(name) if name in names else None
    fitting = [
        at
        for at, other in enumerate(names)
        if (len(name) == 1 and name[0] in {*other[:1], *other[-1:]}) or (len(other) == 1 and other[0] == name[0])
    ]
    return fitting[0] if len(fitting) == 1 else None


@lru_cache(maxsize=1024)
def _plain_name(name: str) -> tuple[str, ...]:
    """Return the words of a name without "Dr." and the like in front."""
    words = tuple(form(word) for word in name.split())
    while len(words) > 1 and words[0] in _FORMS:
        words = words[1:]
    return words


def joined(first: Person, second: Person) -> Person:
    """Return the first person with what only the second says."""
    return replace(
        first,
        email=first.email or second.email,
        title=first.title or second.title,
        topics=tuple(dict.fromkeys((*first.topics, *second.topics))),
        thanked=first.thanked or second.thanked,
        linkedin_invited=first.linkedin_invited or second.linkedin_invited,
        salutation=first.salutation or second.salutation,
        link=first.link or second.link,
    )
