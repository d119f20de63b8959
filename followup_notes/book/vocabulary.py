"""All that a rule may speak of: words of the notes and words derived from them, moments, and what each is for."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field, replace
from functools import cached_property

from followup_notes.model.rules import Word, Words
from followup_notes.model.vocabulary import DERIVED_WORDS, MOMENTS
from followup_notes.notation.expression import Name
from followup_notes.notation.nearest import fold

EACH: Mapping[str, str] = {
    "interview": "every interview",
    "interviewer": "every person of an interview",
    "my promise": "everything I promised",
    "their promise": "everything they promised with a date",
    "extra": "everything worth sending besides",
    "application": "every application",
    "reference": "every reference of an application",
    "other open application": "every other application still open, while one has an offer or was accepted",
    "open nudge": "every rule of patience.holds that is open or overdue",
}
EACH_MEANT: Mapping[str, str] = {
    "person": "interviewer",
    "people": "interviewer",
    "panelist": "interviewer",
    "promise": "my promise",
    "round": "interview",
    "note": "interview",
    "meeting": "interview",
    "company": "application",
    "job": "application",
    "referee": "reference",
}

MOMENTS_MEANT: Mapping[str, str] = {
    "interview end": "interview",
    "end of interview": "interview",
    "the end": "interview",
    "interview's end": "interview",
    "deadline": "offer deadline",
    "rejected on": "rejection",
    "withdrawn on": "withdrawal",
    "accepted on": "acceptance",
    "offer on": "offer",
    "next interview": "next round",
    "follow-up": "follow-up date",
    "last nudge": "last allowed nudge",
    "promise date": "promised date",
}


@dataclass(frozen=True, slots=True)
class Entry:
    """One word of the rules: its canonical name, the type of its value, and what it says.

    `values` maps each folded spelling of a choice to its canonical value. `derived` words are
    worked out from the notes and never missing, unless `may_lack`.
    """

    word: str
    type: str
    about: str = ""
    values: Mapping[str, str] = field(default_factory=dict)
    spellings: tuple[str, ...] = ()
    derived: bool = True
    said: tuple[str, ...] = ()
    """The values and their spellings as written, for hints."""

    @property
    def name(self) -> str:
        """Return the word as expressions and templates write it, with "_"."""
        return identifier(self.word)


def identifier(word: str) -> str:
    """Return a word as expressions and templates write it: "next round" is next_round."""
    return word.replace(" ", "_").replace("-", "_")


def _choice(*values: str) -> Mapping[str, str]:
    return {fold(value): value for value in values}


_CHOICES: Mapping[str, Mapping[str, str]] = {
    "decision": _choice("same day", "later", "none"),
    "contact preference": _choice("none", "email", "phone"),
}
_TYPES: Mapping[str, str] = {
    **dict.fromkeys(("interview", "outcome", "decision", "contact preference"), "choice"),
    **dict.fromkeys(("thanked", "linkedin invited", "sent", "received", "take-home sent", "references asked"), "mark"),
    **dict.fromkeys(("everyone thanked", "finalist", "last allowed"), "yes-no"),
    **dict.fromkeys(("offer elsewhere", "accepted elsewhere", "later decision elsewhere"), "yes-no"),
    **dict.fromkeys(("dated promises", "people", "people without address", "nudges sent", "nth"), "number"),
    **dict.fromkeys(("earlier interviews", "held interviews"), "number"),
    **dict.fromkeys(("ended", "started", "next interview", "later interview"), "moment"),
}
_SPELLINGS: Mapping[str, tuple[str, ...]] = {
    "interview": ("status", "interview status"),
    "topic": ("talked about", "topics"),
    "address": ("email", "e-mail"),
    "promised date": ("by",),
    "next interview": ("next round",),
    "later interview": ("later round",),
    "ended": ("end",),
    "started": ("start", "interview start"),
    "earlier interviews": ("earlier rounds",),
    "held interviews": ("rounds held", "interviews held"),
}
# The row of a word that the notes say too knows its values; the derived word knows what it is called.
_NO_WORDS = ("interview", "start", "due")


def _derived() -> Iterator[Entry]:
    moments = {name: about for name, about in MOMENTS.items() if name not in _NO_WORDS}
    for word, about in {**moments, **DERIVED_WORDS}.items():
        kind = _TYPES.get(word, "moment" if word in moments else "text")
        yield Entry(word, kind, about, _CHOICES.get(word, {}), _SPELLINGS.get(word, ()))


class Vocabulary:
    """The words, moments and scopes as one look-up, made once for a book."""

    def __init__(self, words: Words) -> None:
        """Join the rows of `words.yaml` and the derived words; a row wins no name of a derived one."""
        self.entries: dict[str, Entry] = {}
        self._by_fold: dict[str, Entry] = {}
        rows = {fold(row.word or row.key): row for row in words.rows}
        derived = [_with_row(entry, rows.get(fold(entry.word))) for entry in _derived()]
        entries = [*derived, *(_entry_of(row) for row in words.rows)]
        # No spelling of one word takes the name of another: "decision" is also how some notes write the outcome.
        for entry in entries:
            known = self._by_fold.setdefault(fold(entry.word), entry)
            self.entries.setdefault(known.word, known)
        for entry in entries:
            for spelling in entry.spellings:
                self._by_fold.setdefault(fold(spelling), self._by_fold[fold(entry.word)])

    def __iter__(self) -> Iterator[Entry]:
        """Yield every entry once."""
        return iter(self.entries.values())

    def find(self, word: str) -> Entry | None:
        """Return what a word of a rule means, None where it is none."""
        return self._by_fold.get(fold(word))

    @cached_property
    def spellings(self) -> tuple[str, ...]:
        """Return the canonical words, for hints."""
        return tuple(self.entries)

    @cached_property
    def all_spellings(self) -> tuple[str, ...]:
        """Return every spelling of every word, the canonical ones first."""
        return tuple(dict.fromkeys((*self.entries, *(said for entry in self for said in entry.spellings))))

    @cached_property
    def moments(self) -> Mapping[str, str]:
        """Return the folded spelling of every moment with its name."""
        return {fold(said): name for said, name in {**MOMENTS_MEANT, **{name: name for name in MOMENTS}}.items()}

    @cached_property
    def for_expressions(self) -> Mapping[str, Name]:
        """Return the folded spelling of every word with its name, type and values."""
        return {said: Name(entry.word, entry.type, entry.values) for said, entry in self._by_fold.items()}

    @cached_property
    def names(self) -> frozenset[str]:
        """Return the names a template may use: every word with "_"."""
        return frozenset(entry.name for entry in self)


def _with_row(entry: Entry, row: Word | None) -> Entry:
    """Return a derived word with the values and spellings that notes have for it."""
    if row is None:
        return entry
    said = _entry_of(row)
    kind = said.type if entry.word not in _TYPES else entry.type
    return replace(
        entry,
        type=kind,
        values={**said.values, **entry.values},
        spellings=(*entry.spellings, *said.spellings),
        said=said.said,
    )


def _entry_of(row: Word) -> Entry:
    values = {fold(spelling): value for spelling, value in row.values.items()}
    values.update({fold(value): value for value in row.values.values()})
    spellings = tuple(dict.fromkeys((row.key, row.json, *row.spellings)))
    said = tuple(dict.fromkeys((*row.values.values(), *row.values)))
    return Entry(row.word or row.key, row.type, row.about, values, spellings, derived=False, said=said)
