"""Lines without a key of ours that say something all the same: a day alone, a person's name and what was talked about."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import lru_cache

from followup_notes.dates.answers import Read
from followup_notes.dates.clock import Clock, clock
from followup_notes.model.problem import Position
from followup_notes.model.rules import Word, Words
from followup_notes.notation.fields import Label
from followup_notes.notation.links import plain
from followup_notes.notation.markdown import Line
from followup_notes.notation.naming import is_name
from followup_notes.notation.people import people
from followup_notes.notation.spelling import form
from followup_notes.notation.yaml import Scalar
from followup_notes.reading.gathered import MOST_ROUNDS, Gathered
from followup_notes.reading.held import HEADED, about_whom
from followup_notes.reading.moments import answer_of
from followup_notes.reading.promising import told
from followup_notes.reading.telling import Entry, Teller
from followup_notes.reading.titles import read_title

_LONGEST = 60
_LONGEST_LABEL = 40
_BOX = re.compile(r"\[(?P<mark>[ xX])\][ \t]+")
_MET = re.compile(
    r"(?i)(?:(?:i|we)[ ]+)?(?P<key>met(?: with| up with)?|spoke (?:with|to)|talked (?:with|to)|chatted with|interviewed by|with|mit|avec|con"
    r"|gesprochen mit|rencontré|hablé con)[ ]+(?P<who>(?:[^\W\d_]|\[\[).+)$"
)
# What goes on behind whom I met.
_REST = re.compile(
    r"(?i)[.!?](?:[ ]|$)|[ ](?:about|who|whom|which|where|over|today|yesterday|for|at|in|on|over|via|um|über|sur|sobre)[ ]"
)
_TALKED = re.compile(
    r"(?i)(?:(?:i|we)[ ]+)?(?:talked|spoke|chatted|discussed)[ ]+(?:to|w/|with)[ ]+(?P<who>(?-i:[^\W\d_a-z])[^.:;,]{0,40}?)[ ]+"
    r"about[ ]+(?P<what>[^.!?\s][^.!?]*)[.!?]?"
)
_LONGEST_TOLD = 120
# Of an interview to come, or of one among several.
_COMING = frozenset(
    {
        "next",
        "second",
        "third",
        "another",
        "invited",
        "will",
        "first",
        "nächstes",
        "zweites",
        "prochain",
        "próxima",
        "before",
        "until",
        "by",
        "vor",
        "bis",
    }
)
_DIGIT = re.compile(r"\d")


def unlabelled(line: Line, found: Gathered, teller: Teller, *, first: bool) -> Entry | None:
    """Collect what a line without a label says: a moment alone, whom I met, a name and an address; return a mark in a box.

    `first` tells that it stands in the first section.
    """
    dated = first and line.indent < 0 and _DIGIT.search(line.text)
    if dated and (moment := bare_moment(line, teller) or told_moment(line, teller)):
        found.bare.append(moment)
    if len(found.bare) < MOST_ROUNDS and (person := met(line, teller)):
        found.bare.append(person)
    if first and "@" in line.text and (known := contact(line, teller)):
        found.contacts.append(known)
    return checked(line, teller) if "[" in line.text else None


def bare_moment(line: Line, teller: Teller) -> Entry | None:
    """Read a line that is a moment as the interview's day or time; it counts where nothing else says when."""
    if len(line.text) > _LONGEST:
        return None
    text = plain(line.text)
    key = "date" if isinstance(answer_of(text, teller), Read) else "time" if isinstance(clock(text), Clock) else ""
    if not key:
        return None
    at = Scalar(line.text, True, Position(teller.path, line.number, line.column))
    return Entry(teller.words.by_spelling[form(key)], at, at, "line")


def told_moment(line: Line, teller: Teller) -> Entry | None:
    """Read a line like "Trial shift and interview Sat 21 Nov 2026, 3pm" as when it was; it counts where nothing else says when."""
    if len(line.text) > _LONGEST_TOLD or not _DIGIT.search(line.text):
        return None
    words = [form(word) for word in line.text.split()]
    if _interviews(teller.words).isdisjoint(words) or not _COMING.isdisjoint(words):
        return None
    title = read_title(line.text, teller)
    if title.when is None or title.vetoed:
        return None
    key = Scalar(line.text, True, Position(teller.path, line.number, line.column))
    return Entry(teller.words.by_spelling[form("date")], key, key._replace(text=title.when), "line")


@lru_cache(maxsize=4)
def _interviews(words: Words) -> frozenset[str]:
    return frozenset(word for word, meant in words.tables.get("title words", {}).items() if meant == "interview")


def met(line: Line, teller: Teller) -> Entry | None:
    """Read "Met Ada Park, CTO" as whom I talked to; it counts where nothing else says who."""
    match = _MET.match(line.text, line.bullet)
    if match is None:
        return None
    who = _REST.split(match["who"])[0].rstrip(" .!")
    named = people(who, teller.words)
    if not named or not all(
        is_name(one.name, least=1 if one.title else 2) or one.salutation or one.link for one in named
    ):
        return None
    key = Scalar(match["key"], True, Position(teller.path, line.number, line.column + match.start("key")))
    value = Scalar(who, True, Position(teller.path, line.number, line.column + match.start("who")))
    return Entry(teller.words.by_spelling[form("interviewers")], key, value, "line")


def contact(line: Line, teller: Teller) -> Entry | None:
    """Read a line that is a person's name and address, perhaps with what they are, as one of those I talked to.

    Who calls themselves recruiter, coordinator or the like is taken for that.
    """
    column, text = line.item
    one, *others = people(text, teller.words) or (None,)
    if one is None or others or not one.email or one.topics or not is_name(one.name, least=2):
        return None
    at = Scalar(text, True, Position(teller.path, line.number, column))
    return Entry(_part_of(one.title or "", teller) or teller.words.by_spelling[form("interviewers")], at, at, "line")


def _part_of(title: str, teller: Teller) -> Word | None:
    """Return the key for people who are called so: "technical recruiter"."""
    rows = (teller.words.by_spelling.get(form(words)) for words in (title, title.rpartition(" ")[2]))
    return next((row for row in rows if row is not None and row.type == "person"), None)


def checked(line: Line, teller: Teller) -> Entry | None:
    """Read "- [x] thank-you sent" as the mark it is."""
    column, text = line.item
    match = _BOX.match(text) if text.startswith("[") else None
    row = teller.words.by_spelling.get(form(text[match.end() :])) if match else None
    if not match or row is None or row.type != "mark":
        return None
    key = Scalar(text[match.end() :].strip(), True, Position(teller.path, line.number, column + match.end()))
    mark = Scalar("yes" if match["mark"] in "xX" else "no", True, Position(teller.path, line.number, column))
    return Entry(row, key, mark, "line")


def is_bare_label(line: Line, teller: Teller) -> bool:
    """Tell whether a line above a list is one of our keys and nothing else."""
    if line.indent >= 0 or len(line.text) > _LONGEST_LABEL:
        return False
    row = teller.words.by_spelling.get(form(line.text))
    return row is not None and row.type in HEADED and ":" not in line.text


def of_person(found: Sequence[Label], line: Line, teller: Teller) -> Iterator[Entry]:
    """Yield "Ada: forecasting" and "talked with Ada about forecasting" as what may have been talked about with her.

    The note names her elsewhere.
    """
    for name, at, said, column in _told_of(found, line):
        if not said or not is_name(name, least=1):
            continue
        key = Scalar(name, True, Position(teller.path, line.number, at))
        value = Scalar(said, True, Position(teller.path, line.number, column))
        names = frozenset(form(word) for word in name.split())
        # "Ada: will send the contract by Friday" is a promise of hers.
        held = None if told(f"{name}: {said}", names, teller.words) else about_whom(key, 7, None, teller)
        if held:
            held.put(line, value)
            if entry := held.entry(teller):
                yield entry


def _told_of(found: Sequence[Label], line: Line) -> Iterator[tuple[str, int, str, int]]:
    """Yield names and what is said of them, each with its column."""
    for label in found:
        if label.form == "plain":
            yield label.key, label.key_column, label.value, label.column
    if match := _TALKED.fullmatch(line.text, line.bullet):
        yield match["who"], line.column + match.start("who"), match["what"], line.column + match.start("what")
