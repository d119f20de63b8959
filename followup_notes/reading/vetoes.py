"""What shows that a note is none of an interview of mine: a mock, a form, somebody who hires, somebody else's."""

from __future__ import annotations

import re

from followup_notes.notation.spelling import form
from followup_notes.reading.gathered import Gathered
from followup_notes.reading.staffed import Title, names_relative
from followup_notes.reading.telling import Entry, Teller, said, scalars

# What a form shows where something is to be filled in.
_BLANK = re.compile(
    r"[<\[{](?P<what>[^<>\[\]{}@]+)[>\]}]|_{3,}|(?P<day>[^\W\d_]{2,4}([-/. ])[^\W\d_]{2,4}\3[^\W\d_]{2,4})"
)
_LETTERS = frozenset("ymdjta")
_SHORTEST_DAY = len("ddmmyy")


def is_anothers(found: Gathered, title: Title, entries: dict[str, list[Entry]], teller: Teller) -> bool:
    """Tell whether a note is a form, or that of somebody who asks, hires, or tells of another's interview."""
    return (
        _is_form(entries, teller)
        or _asked_by_me(entries, teller)
        or _hires(found, entries, teller)
        or _of_another(title, entries, found, teller)
    )


def is_vetoed(found: Gathered, teller: Teller, *, marked: bool) -> bool:
    """Tell whether a key or its value names something else; some count only where no marker says interview."""
    for name, scalar in found.vetoes.items():
        text = said(scalar)
        if name == "plugin":
            return True
        if teller.is_nothing(text) or teller.says("no", text):
            continue
        if name in {"candidate", "mock"} or (name in {"generated", "other"} and not marked):
            return True
    states = (entry for entry in found.common if entry.row.key == "status" and not marked)
    sources = (value for key, value, _ in found.unknown if form(key.text) == "source")
    return any(form(said(entry.value)) in {"stable", "deprecated"} for entry in states) or any(
        teller.meaning("kinds", said(value)) == "veto" for value in sources
    )


def is_clipped(found: Gathered) -> bool:
    """Tell whether the note is a page from the web: it names an author, or an address as its source."""
    said_ = [(form(key.text), said(value)) for key, value, _ in found.unknown]
    return any(key in {"author", "byline"} or (key == "source" and "://" in text) for key, text in said_)


def _is_form(entries: dict[str, list[Entry]], teller: Teller) -> bool:
    """Tell whether what the note says is yet to be filled in: "Company: [Company]", "Date: YYYY-MM-DD"."""
    told = (entry.value for key in ("company", "date", "interviewers", "role") for entry in entries.get(key, []))
    return any(_is_blank(said(value), teller) for value in told)


def _is_blank(text: str, teller: Teller) -> bool:
    match = _BLANK.fullmatch(text)
    if match is None:
        return False
    what = form((match["what"] or match["day"] or "").split(",")[0])
    if len(what) >= _SHORTEST_DAY and _LETTERS.issuperset(what):
        return True
    if match["day"]:
        return False
    return not what or what in teller.words.by_spelling or what.startswith(("insert", "your"))


def _hires(found: Gathered, entries: dict[str, list[Entry]], teller: Teller) -> bool:
    """Tell whether the note gives the verdict of somebody who hires: "Recommendation: strong hire"."""
    said_ = (said(value) for _, value, _ in found.unknown)
    judged = (said(entry.value) for key in ("outcome", "status") for entry in entries.get(key, []))
    return any(teller.says("verdicts on others", text) for text in (*said_, *judged))


def _of_another(title: Title, entries: dict[str, list[Entry]], found: Gathered, teller: Teller) -> bool:
    """Tell whether it is the interview of somebody else, by the title or by a line like "For: my brother"."""
    told = [value for key, value, _ in found.unknown if teller.says("whose", key.text)] + [
        entry.value for entry in entries.get("interviewers", [])
    ]
    if any(names_relative(said(value).split()[:2], teller) for value in told):
        return True
    owner = form(title.owner or "")
    if not owner:
        return False
    named = (entry for key in ("company", "interviewers") for entry in entries.get(key, []))
    known = [form(said(one)) for entry in named for one in scalars(entry.value)]
    known += [form(title.company or ""), form(teller.settings.my_name or "")]
    return not any(owner in one for one in known)


def _asked_by_me(entries: dict[str, list[Entry]], teller: Teller) -> bool:
    """Tell whether I am one of the interviewers: the note is that of somebody who hires, or asks for a story."""
    me, sides = form(teller.settings.my_name or ""), teller.table("sides")
    for entry in entries.get("interviewers", []):
        if teller.says("common keys", entry.key.text):
            continue
        parts = {form(part) for one in scalars(entry.value) for part in said(one).split(",")}
        if (me and me in parts) or any(sides.get(part) == "mine" for part in parts & sides.keys() if part):
            return True
    return False
