"""What a task's line asks for before its letter can be written."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

NEEDS: Mapping[str, str] = {
    "talked_about": "first add what you talked about",
    "topic": "first add what you talked about",
    "highlight": "first add something you remember of the talk",
    "link": "add link or file",
    "url": "add the link",
    "attached": "add the file",
    "slots": "add slots",
    "what": "add what was promised",
    "by": "add the promised day",
    "next_round": "add the day of the next round",
    "next_date": "add the day of the next round",
    "next_time": "add the time of the next round",
    "interview_date": "add the day of the interview",
    "interview_time": "add the time of the interview",
    "offer_deadline": "add the offer's deadline",
    "deadline": "add the offer's deadline",
    "wanted_deadline": "add the offer's deadline",
    "role": "add the role",
    "company": "add the company",
    "asked": "add the company",
    "name": "add the name",
    "strength": "add one of your strengths",
    "my_strengths": "add one of your strengths",
    "people": "add the interviewers",
    "interviewers": "add the interviewers",
    "my_name": "add your name to the settings",
}
_FIRST = ("talked_about", "topic", "highlight", "what", "link")


def needs(names: Iterable[str], values: Mapping[str, object]) -> tuple[str, ...]:
    """Return what is missing in words, the most telling first; `names` are those the letter cannot do without."""
    missing = [name for name in names if not _filled(values.get(name))]
    missing.sort(key=lambda name: (_FIRST.index(name) if name in _FIRST else len(_FIRST), name))
    return tuple(dict.fromkeys(NEEDS.get(name) or f"add {name.replace('_', ' ')}" for name in missing))


def _filled(value: object) -> bool:
    return value is not None and value not in ([], ())
