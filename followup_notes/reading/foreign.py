"""Titles of notes that are none of an interview of mine: "Mock interview", "Questions to ask", "Lena's interview"."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import lru_cache

from followup_notes.model.rules import Words
from followup_notes.notation.spelling import form
from followup_notes.reading.staffed import Title
from followup_notes.reading.telling import Teller

# "Interview with a maintainer" heads an article; whoever was asked themselves knows the name.
_ARTICLE = re.compile(
    r"(?i)\b(?:interview|entrevista|entretien|gespräch) (?:with|avec|con|mit) (?:an?|une?|una|einem|einer)\s+"
    r"(?!(?:\w+ )?(?:recruiter|hiring|manager|hr|team|panel|head|lead|director))"
)
# "Interviewing new helpers" is the note of whoever asks.
_ASKING = re.compile(r"(?i)interviewing (?!(?:at|with|for)\b)(?-i:[a-z])")
# "Lena's interview at Globex" is hers, unless she is the company: "Wendy's interview".
_OWNER = re.compile(
    r"(?i)(?:.*(?:[-–—:|]|\b(?:from|of|on|for))\s)?(?P<who>[^\W\d_][\w-]*(?: [^\W\d_][\w-]*)?)['’]s (?:[\w-]+ ){0,3}(?:interview|phone screen|screening|onsite|on-site|panel|first round|second round|final round)\b"
)
_ENDS_ROLE = frozenset(
    {"for", "to", "at", "with", "of", "from", "the", "a", "an", "in", "on", "about", "für", "pour", "para"}
)
_PARTS = re.compile(r"\s+[-–—|·:]+\s+|:\s+|\s*[–—|]\s*|\s+_\s+|,\s+|\s*[()]\s*")
_GAP = re.compile(r"[\s,:;()/-]+")
_SMALL_AS_ASCII = frozenset("ſ\u212aİı")
"""The letters beyond ASCII that are one with a letter of it when case makes no difference."""


def judge(said: str, spared: Sequence[str], title: Title, teller: Teller) -> None:
    """Say of a title whether it names something else; names of the company and the role do not count."""
    said = _without_names(spared, said)
    title.foreign = _is_foreign(said, teller)
    title.vetoed = title.foreign or _ARTICLE.search(said) is not None or _names_topic(said, teller)
    if ("'" in said or "’" in said) and (match := _OWNER.match(said)):
        title.owner = match["who"]


def names_else(said: str, spared: Sequence[str], teller: Teller) -> bool:
    """Tell whether a title says outright that its note is none of an interview."""
    return _is_foreign(_without_names(spared, said), teller)


def _is_foreign(said: str, teller: Teller) -> bool:
    return _ASKING.match(said) is not None or any(_names_other(part, teller) for part in _PARTS.split(said))


def _without_names(names: Sequence[str], said: str) -> str:
    for name in names:
        said = _without(name, said) if name else said
    return said


def _without(name: str, said: str) -> str:
    """Put a dot for a name, in whatever case it stands; making a pattern of each company would cost the more."""
    if not name.isascii() or not (said.isascii() or _SMALL_AS_ASCII.isdisjoint(said)):
        return re.sub(re.escape(name), "·", said, flags=re.IGNORECASE)
    pieces = said.lower().split(name.lower())
    if len(pieces) == 1:
        return said
    kept, at = [], 0
    for piece in pieces:
        kept.append(said[at : at + len(piece)])
        at += len(piece) + len(name)
    return "·".join(kept)


def _names_other(part: str, teller: Teller) -> bool:
    """Tell whether a part of a title names a kind of note that is none of ours, alone or in two words together."""
    words = [form(word) for word in part.replace("-", " ").split()]
    if _means("never", words, teller):
        return True
    if len(words) == 1:
        return teller.says("relatives", words[0]) or all(
            teller.meaning(table, words[0]) in {"veto", "not"} for table in ("kinds", "title words")
        )
    kinds, mine, relatives = (teller.table(name) for name in ("kinds", "my", "relatives"))
    for at in range(len(words) - 1):
        if words[at] in mine and words[at + 1] in relatives:
            return True
        for end in range(at + 2, min(at + 3, len(words)) + 1):
            if kinds.get("".join(words[at:end])) == "veto":
                run, behind = words[at:end], words[end:]
                if not (_is_role(run, teller) and _begins_role(behind, teller)):
                    return True
    return False


def _means(what: str, words: list[str], teller: Teller) -> bool:
    """Tell whether a word means this in titles, and does not begin a role: "customer success manager"."""
    if _meaning(what, teller.words).isdisjoint(words):
        return False
    known = teller.table("title words")
    return any(known.get(word) == what and not _begins_role(words[at:], teller) for at, word in enumerate(words, 1))


@lru_cache(maxsize=16)
def _meaning(what: str, words: Words) -> frozenset[str]:
    return frozenset(word for word, meant in words.tables.get("title words", {}).items() if meant == what)


def _is_role(words: Sequence[str], teller: Teller) -> bool:
    """Tell whether words may begin a role: no word for an interview is among them."""
    return all(teller.meaning("title words", word) not in {"interview", "any talk"} for word in words)


def _names_topic(said: str, teller: Teller) -> bool:
    """Tell whether a word in a title names what a note is about."""
    return _means("not", [form(word) for word in _GAP.split(said) if word], teller)


def _begins_role(words: list[str], teller: Teller) -> bool:
    for word in words:
        if teller.says("title nouns", word):
            return True
        if word in _ENDS_ROLE or teller.says("title words", word):
            return False
    return False
