"""What a title says, and whom it names: "interview with Northwind (Ada Park, Head of Data)", "with Jane Roe, CTO"."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from followup_notes.notation.naming import is_name, is_nobody, is_title, led
from followup_notes.notation.people import people
from followup_notes.notation.spelling import form
from followup_notes.notation.yaml import Scalar
from followup_notes.reading.telling import Entry, Teller

_WITH = re.compile(r"(?i)\b(?:with|w/|mit|avec|con)\s+(?P<who>.+)$")
_STAFF = re.compile(r"(?i)\b(?:with|w/|mit|avec|con)\s+(?P<company>[^()]+?)\s*\((?P<who>[^()]+)\)")
_AND = re.compile(r"(?i)(?:and|und|et|y|&)\s+(?=[^\W\d_])")


@dataclass
class Title:
    """What a title says; `interview` is set where a word names an interview, `vetoed` where one names something else."""

    company: str | None = None
    role: str | None = None
    number: int | None = None
    stage: str | None = None
    way: str | None = None
    """How the talk is held, where the words for its stage say so: "phone screen"."""
    when: str | None = None
    who: str | None = None
    """Whom the talk is with: people, or where nothing else names it the company."""
    staff: str | None = None
    """What stands right behind them: what they are, or the role."""
    beside: str | None = None
    """What stands beside the company and is no role: "Interview Otis Hale (Brookfield)"."""
    owner: str | None = None
    """Whose interview it is, where the title says so: "Lena's interview at Globex"."""
    interview: bool = False
    named: bool = False
    """The word it names the interview by is of no other talks: no "Gespräch"."""
    screen: bool = False
    vetoed: bool = False
    slug: bool = False
    """It has no blanks, like "northwind-phone-screen": articles are called like that, too."""
    foreign: bool = False
    """It says outright that the note is none of an interview: "Mock interview", "Northwind interview prep"."""

    @property
    def numbered(self) -> bool:
        """Tell whether it names a round."""
        return self.number is not None or self.stage is not None

    @property
    def people(self) -> str | None:
        """Return whom the talk is with, and what they are."""
        return f"{self.who}, {self.staff}" if self.who and self.staff else self.who


def names_relative(words: Sequence[str], teller: Teller) -> bool:
    """Tell whether words are "my brother", or begin like that."""
    return len(words) > 1 and teller.says("my", words[0]) and teller.says("relatives", words[1])


def staffed(text: str, title: Title, teller: Teller) -> str:
    """Take the person out of "interview with Northwind (Ada Park, Head of Data)"."""
    match = _STAFF.search(text) if "(" in text else None
    named = people(match["who"], teller.words) if match else ()
    titled = all(is_title(one.title or "", teller.words) and is_name(one.name, least=2) for one in named)
    if not match or not named or not titled:
        return text
    title.who = match["who"]
    return f"{text[: match.start()]} - {match['company']} - {text[match.end() :]}"


def with_whom(part: str, title: Title, teller: Teller) -> int:
    """Take whom the talk is with out of a part of a title, "at Northwind" behind them too; return where that begins."""
    match = _WITH.search(part)
    if not match:
        return 0
    words = match["who"].split()
    joint = next((at for at, word in enumerate(words[1:-1], 1) if word == "@" or teller.meaning("joints", word)), None)
    if joint:
        title.company = title.company or " ".join(words[joint + 1 :])
    who = " ".join(words[:joint])
    stage = teller.words.by_spelling["stage"].values.get(form(who))
    title.stage = title.stage or stage
    named = led(who, teller.words)[0] is not None or not is_title(who, teller.words)
    if not stage and named and not is_nobody(who):
        title.who = title.who or who
    # "With Ada Park" alone begins at 0, and leaves nothing.
    return match.start() or -len(part)


def joins_staff(part: str, title: Title, teller: Teller, *, named: bool) -> bool:
    """Tell whether a part right behind "with Jane Roe" belongs to it: her title, or further people."""
    text = part.strip()
    if title.staff and (match := _AND.match(text)):
        # "with Priya (CTO) and Tom": what she is belongs to her alone.
        title.who, title.staff = f"{title.who} ({title.staff}) and {text[match.end() :]}", None
        return True
    if title.staff is None and is_title(text, teller.words):
        title.staff = text
        return True
    if named and is_name(text.split(" and ")[0], least=2):
        title.who = f"{title.who}, {text}"
        return True
    return False


def _format_of(title: Title, teller: Teller) -> str | None:
    """Return what is left of a round's heading where it says how it was held: "R1 – 2026-11-05 – phone"."""
    return title.company if form(title.company or "") in teller.words.by_spelling["format"].values else None


def title_entries(title: Title, at: Scalar, form_: str, teller: Teller, *, names: bool = True) -> list[Entry]:
    """Return the entries a title or heading makes; `names` whether it names company and role."""
    said: list[tuple[str, str | None]] = [
        ("date", title.when),
        ("round", str(title.number) if title.number is not None else None),
        ("stage", title.stage),
        ("format", title.way or (None if names else _format_of(title, teller))),
    ]
    if names:
        said += [("company", title.company), ("role", title.role)]
    if title.who:
        said.append(("interviewers", title.people))
    rows = teller.words.by_spelling
    return [Entry(rows[form(key)], at, Scalar(text, True, at.at), form_) for key, text in said if text]
