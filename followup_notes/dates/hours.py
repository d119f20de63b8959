"""Times of day in words: "half past two", "quarter to ten", "halb drei"; they belong to the working day."""

from __future__ import annotations

import re

_NUMBERS = {
    word: number
    for number, words in enumerate(
        (
            "one|ein|eins|une",
            "two|zwei|deux",
            "three|drei|trois",
            "four|vier|quatre",
            "five|fünf|cinq",
            "six|sechs",
            "seven|sieben|sept",
            "eight|acht|huit",
            "nine|neun|neuf",
            "ten|zehn|dix",
            "eleven|elf|onze",
            "twelve|zwölf|douze",
        ),
        start=1,
    )
    for word in words.split("|")
}
_HOUR = rf"(?P<hour>{'|'.join(sorted(_NUMBERS, key=len, reverse=True))}|1[0-2]|[1-9])(?![\d:.])"
_TOLD = re.compile(
    rf"\b(?P<part>half past|half|quarter past|quarter to|halb|viertel nach|viertel vor) {_HOUR}(?: (?:o['’]clock|uhr)\b)?"
)
_FULL = re.compile(rf"\b{_HOUR} (?:o['’]clock)\b")
_SIGN = re.compile("half|quarter|halb|viertel|clock")
_MINUTES = {
    "half past": 30,
    "half": 30,
    "quarter past": 15,
    "quarter to": -15,
    "halb": -30,
    "viertel nach": 15,
    "viertel vor": -15,
}
FIRST_WORDS = (*(part.split()[0] for part in _MINUTES), *_NUMBERS)
"""What a time of day in words begins with."""
_EARLIEST = 7
"""Nobody is asked to come before seven, so that "half past two" is one in the afternoon."""


def in_digits(words: str) -> str:
    """Return a text (small letters) with times that are said in words written as 14:30."""
    return _FULL.sub(_written, _TOLD.sub(_written, words)) if _SIGN.search(words) else words


def _written(match: re.Match[str]) -> str:
    hour = _NUMBERS.get(match["hour"]) or int(match["hour"])
    minutes = 60 * hour + _MINUTES.get(match.groupdict().get("part") or "", 0)
    minutes += 12 * 60 if minutes < _EARLIEST * 60 else 0
    return f"{minutes // 60 % 24}:{minutes % 60:02}"
