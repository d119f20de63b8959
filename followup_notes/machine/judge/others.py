"""Words that may have been meant instead of one: its neighbours in sound and look, and its other numbers."""

from __future__ import annotations

from collections.abc import Iterator
from functools import lru_cache
from pathlib import Path

from followup_notes.letters.syntax.numbers import PLURAL, SINGLE
from followup_notes.machine.frequency import by_use, is_written

_CASES = {"me": "i", "i": "me", "which": "who", "who": "which", "many": "much", "much": "many"}
_MOST = 4
_AGREE = {one: (other,) for one, other in (PLURAL | SINGLE | _CASES).items()}
"""Verbs of one and of several, and words of case and number."""


def others(word: str) -> frozenset[str]:
    """Return what else may have been meant by a word in small letters, or by a comma between two sentences."""
    if word == ",":
        return frozenset({";"})
    forms = (each for each in (*_AGREE.get(word, ()), *_forms(word)) if is_written(each.partition("'")[0]))
    return families().get(word, frozenset()) | _parts().get(word, frozenset()) | frozenset(forms)


@lru_cache(maxsize=10_000)
def likeliest(word: str) -> tuple[str, ...]:
    """Return those of the others that are written most; the rest is hardly ever meant."""
    return tuple(by_use(others(word))[:_MOST])


@lru_cache(maxsize=1)
def families() -> dict[str, frozenset[str]]:
    """Return for each word of `mixed.txt` those of its line: words that people write for each other."""
    return _kin("mixed.txt")


@lru_cache(maxsize=1)
def _parts() -> dict[str, frozenset[str]]:
    """Return for each part of a verb in `verbs.txt` its other parts."""
    return _kin("verbs.txt")


def _kin(listed: str) -> dict[str, frozenset[str]]:
    found: dict[str, frozenset[str]] = {}
    for family in map(str.split, Path(__file__).with_name(listed).read_text("utf-8").splitlines()):
        for word in family:
            rest = frozenset(each.replace("_", " ") for each in family if each != word)
            found[word] = found.get(word, frozenset()) | rest
    return found


def _forms(word: str) -> Iterator[str]:
    """Give the form with or without an s, as verbs and nouns have it, and those of one owner or several."""
    bare = word.removesuffix("'s")
    if not bare.isalpha() or len(word) < 3:
        return
    yield from _in_the_past(word)
    if word != bare:
        yield from (f"{bare}s", f"{bare}s'")
    elif word.endswith("s") and not word.endswith("ss"):
        yield from (word[:-1], f"{word[:-1]}'s")
        yield from (f"{word[:-3]}y",) if word.endswith("ies") else ()
        yield from (word[:-2],) if word.endswith("es") else ()
    elif word.endswith("y"):
        yield from (f"{word}s", f"{word[:-1]}ies")
    else:
        yield from (f"{word}s", f"{word}es")


def _in_the_past(word: str) -> Iterator[str]:
    """Give the form with or without the ending of what is over."""
    if word.endswith("ied"):
        yield f"{word[:-3]}y"
    elif word.endswith("ed") and len(word) > 4:
        yield from (word[:-2], word[:-1])
    elif word.endswith("y"):
        yield from (f"{word}ed", f"{word[:-1]}ied")
    else:
        yield f"{word}d" if word.endswith("e") else f"{word}ed"
