"""Titles and headings: "Interview - Northwind - Round 2", "Northwind phone screen", "Data Engineer at Northwind"."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from functools import cache, lru_cache
from typing import Literal

from followup_notes.model.rules import Settings, Words
from followup_notes.notation.naming import is_name, is_title
from followup_notes.notation.spelling import form
from followup_notes.reading.foreign import judge, names_else
from followup_notes.reading.staffed import Title, joins_staff, staffed, with_whom
from followup_notes.reading.telling import Teller
from followup_notes.reading.title_days import bare, dated

_CUT = re.compile(r"(\s+[-–—|·:]+\s+|:\s+|\s*[–—|]\s*|\s+_\s+|,\s+|\s*[()]\s*)")
_ROUND = re.compile(
    r"(?i)\b(?:round|runde|tour|ronda|interview|gespräch|entretien|entrevista)\s*#?\s*(?P<number>\d{1,2})\b|\bR(?P<short>\d)\b"
)
_NUMBERED = re.compile(r"(?i)\b(?:round|runde|ronda)\s*#?\s*(?P<number>\d{1,2})\b")
_DIGIT = re.compile(r"\d")
_GAP = re.compile(r"[\s_-]+")


def read_title(text: str, teller: Teller, spared: Sequence[str] = ()) -> Title:
    """Read a title; what is no date, round, stage or interview word is a company or a role.

    `spared` are names the note gives elsewhere, whose words never make a title one of something else.
    """
    told = _read(
        bare(text),
        slug=" " not in text.strip(),
        spared=tuple(spared),
        order=teller.settings.date_order,
        year=teller.year,
        words=teller.words,
    )
    return Title(**vars(told))


@lru_cache(maxsize=1024)
def _read(
    said: str,
    *,
    slug: bool,
    spared: tuple[str, ...],
    order: Literal["ymd", "dmy", "mdy"],
    year: int | None,
    words: Words,
) -> Title:
    """Many notes have the same headings, and a note that is read again after a change has nearly all it had."""
    teller, title = Teller("", words, _settings(order), year), Title(slug=slug)
    judge(said, spared, title, teller)
    said = dated(said, title, teller)
    if title.slug:
        said = said.strip(" -").replace("-", " ")
    said = staffed(said, title, teller)
    if _DIGIT.search(said) and (match := _NUMBERED.search(said)):
        title.number = int(match["number"])
    rest: list[str] = []
    joint, beside = "", False
    for at, part in enumerate(_CUT.split(said)):
        if at % 2:
            joint = part.strip()
        elif not (beside and joint in {",", "(", ")"} and joins_staff(part, title, teller, named=bool(rest))):
            before = title.who
            rest.extend(left for left in _part(part.strip(" -–—:|,#"), title, teller) if left)
            beside = title.who != before
    _names(rest, title, teller)
    return title


@cache
def _settings(order: Literal["ymd", "dmy", "mdy"]) -> Settings:
    return Settings(date_order=order)


def is_foreign(text: str, teller: Teller, spared: Sequence[str] = ()) -> bool:
    """Tell, faster than by reading all of it, whether a title says outright that its note is none of an interview."""
    return names_else(bare(text), spared, teller)


def may_number(text: str, teller: Teller) -> bool:
    """Tell, much faster than by reading, whether a title may name the number of a round, or what was on a day."""
    if not teller.table("ordinals").keys().isdisjoint(map(form, _GAP.split(text))):
        return True
    if not _DIGIT.search(text):
        return False
    return _ROUND.search(_GAP.sub(" ", text)) is not None or _has_more(text, teller)


def _has_more(text: str, teller: Teller) -> bool:
    """Tell whether a title names a day and something else beside it."""
    rest = dated(bare(text), title := Title(), teller)
    return title.when is not None and form(rest) != ""


def _part(part: str, title: Title, teller: Teller) -> Sequence[str]:
    """Read one part of a title; return what is left of it."""
    if not part:
        return ()
    stage = teller.words.by_spelling["stage"].values.get(form(part))
    if stage and form(part) != "interview":
        title.stage = title.stage or stage
        _way(part, title, teller)
        title.screen = title.screen or teller.meaning("title words", part) == "screen"
        title.interview = title.interview or "interview" in form(part)
        return ()
    if whom := with_whom(part, title, teller):
        part = part[:whom].strip()
        title.stage = title.stage or teller.words.by_spelling["stage"].values.get(form(part))
    part = _numbered(part, title, teller)
    return _apart(_without_words(part, title, teller), title, teller)


def _apart(part: str, title: Title, teller: Teller) -> Sequence[str]:
    """Cut "Data Engineer interview Northwind" in two, where what stands on both sides looks like names or roles."""
    words = part.split()
    for at, word in enumerate(words[1:-1], 1):
        if teller.meaning("title words", word) not in {"interview", "any talk"} or not words[at + 1][:1].isupper():
            continue
        before, after = " ".join(words[:at]), " ".join(words[at + 1 :])
        if is_title(before, teller.words) or is_name(before, least=1):
            title.interview = True
            title.named = title.named or teller.meaning("title words", word) == "interview"
            stage = teller.words.by_spelling["stage"].values.get(form(before))
            title.stage = title.stage or stage
            return (after,) if stage else (before, after)
    return (part,)


def _numbered(part: str, title: Title, teller: Teller) -> str:
    match = _ROUND.search(part) if _DIGIT.search(part) else None
    if match:
        title.number = title.number or int(match["number"] or match["short"])
        title.interview = title.interview or bool(re.match(r"(?i)interview|gespräch|entre", match.group()))
        return f"{part[: match.start()]} {part[match.end() :]}".strip()
    words = part.split()
    for index in range(len(words) - 1):
        ordinal = teller.meaning("ordinals", words[index])
        if ordinal and teller.meaning("title words", words[index + 1]) in {"round", "interview", "any talk"}:
            title.number = title.number or int(ordinal)
            title.interview = title.interview or teller.meaning("title words", words[index + 1]) != "round"
            return " ".join((*words[:index], *words[index + 2 :]))
    return part


def _without_words(part: str, title: Title, teller: Teller) -> str:
    """Take words like "interview" and "phone screen" off both ends of a part."""
    words = part.split()
    if len(words) > 1 and words[-1].isdecimal() and len(words[-1]) < 3:
        # "Northwind phone screen 2": a second file of that name, or a number nobody can be sure of.
        words = words[:-1]
    stages = teller.words.by_spelling["stage"].values
    changed = True
    while words and changed:
        changed = False
        for size in (3, 2, 1):
            if size > len(words):
                continue
            for ends in (words[:size], words[-size:]) if size < len(words) else (words,):
                if _is_word(ends, title, teller, stages):
                    words = words[size:] if ends == words[:size] else words[:-size]
                    changed = True
                    break
            if changed:
                break
    return " ".join(words).strip(" -–—:|,#")


def _is_word(ends: list[str], title: Title, teller: Teller, stages: Mapping[str, str]) -> bool:
    text = " ".join(ends)
    kind = teller.meaning("title words", text)
    if kind in {"interview", "any talk", "screen", "round"}:
        title.interview = title.interview or kind in {"interview", "any talk"}
        title.named = title.named or kind == "interview"
        title.screen = title.screen or kind == "screen"
        _way(text, title, teller)
        if kind == "screen":
            title.stage = title.stage or stages.get(form(text))
        return True
    # "technical interview": a stage in front of a word that names an interview.
    found = stages.get(form(text))
    if not found or found == "other" or len(text) <= 2:
        return False
    if (
        title.interview
        or title.screen
        or any(teller.meaning("title words", word) in {"interview", "any talk"} for word in ends)
    ):
        title.stage = title.stage or found
        title.interview = title.interview or not title.screen
        _way(text, title, teller)
        return True
    return False


def _way(text: str, title: Title, teller: Teller) -> None:
    named = (word for word in text.split() if teller.says("ways in stages", word))
    title.way = title.way or next(named, None)


def _names(rest: list[str], title: Title, teller: Teller) -> None:
    """Tell company and role apart in what is left of a title."""
    for at, part in enumerate(rest):
        words = part.split()
        if len(words) > 1 and (words[0] == "@" or teller.meaning("joints", words[0])):
            # "Interview at Northwind": the word for the interview is gone by now.
            words = words[1:]
            rest[at] = " ".join(words)
        joint = next(
            (i for i, word in enumerate(words[1:-1], 1) if teller.meaning("joints", word) or word == "@"), None
        )
        if joint:
            role = " ".join(words[1 if teller.says("my", words[0]) else 0 : joint])
            named = teller.words.by_spelling.get(form(role))
            if named is None or named.key != "role":
                # "Role at Northwind" and "Job at Northwind" name none.
                title.role = title.role or _without_words(role, title, teller) or None
            title.company = title.company or " ".join(words[joint + 1 :])
            return
    for part in rest:
        if len(rest) > 1 and is_title(part, teller.words):
            title.role = title.role or part
        elif title.company is None:
            title.company = part
        elif title.beside is None:
            title.beside = part
