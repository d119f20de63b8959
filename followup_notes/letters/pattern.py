"""Patterns over text in small letters, tried only where one of the words they need stands in the text."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from functools import lru_cache
from re import _constants as kinds  # type: ignore[attr-defined]  # no public module tells what a pattern is made of
from re import _parser as parser  # type: ignore[attr-defined]
from typing import Any

_SHORTEST = 3
_EVERYWHERE = frozenset(
    f"{before}{word}{after}"
    for word in (
        "the",
        "you",
        "your",
        "and",
        "for",
        "that",
        "have",
        "with",
        "this",
        "was",
        "will",
        "would",
        "our",
        "her",
        "are",
        "not",
        "been",
        "has",
    )
    for before in ("", " ")
    for after in ("", " ")
)
"""Letters of the shortest word worth looking for, and words that stand in every letter."""


def pattern(source: str) -> re.Pattern[str]:
    """Compile a pattern whose capitals mean small letters; "^" is the beginning of a line."""
    return re.compile(
        re.sub(r"\\.|\(\?P|[A-Z]", lambda found: found[0].lower() if len(found[0]) == 1 else found[0], source),
        re.MULTILINE,
    )


def small(text: str) -> str:
    """Return a text in small letters of the same length."""
    lower = text.lower()
    return (
        lower if len(lower) == len(text) else "".join(char.lower() if len(char.lower()) == 1 else char for char in text)
    )


def found_in(text: str, tried: re.Pattern[str]) -> Iterator[re.Match[str]]:
    """Give every match; to look for the words a pattern needs costs a tenth of trying it."""
    words = needed(tried)
    if not words or any(word in text for word in words):
        yield from tried.finditer(text)


@lru_cache(maxsize=4096)
def needed(tried: re.Pattern[str]) -> frozenset[str]:
    """Return words of which every match holds at least one; empty where there are none that would tell anything."""
    return _words(parser.parse(tried.pattern, tried.flags & re.MULTILINE)) or frozenset()


@lru_cache(maxsize=1024)
def wanted(tried: re.Pattern[str]) -> frozenset[frozenset[str]]:
    """Return sets of words of each of which every match holds at least one."""
    return frozenset(_telling(parser.parse(tried.pattern, tried.flags & re.MULTILINE)))


def _words(parts: Iterable[Any]) -> frozenset[str] | None:
    """Return the best set of words that one after another of these parts needs."""
    telling = _telling(parts)
    return min(telling, key=lambda each: (bool(each & _EVERYWHERE), len(each), -min(map(len, each))), default=None)


def _telling(parts: Iterable[Any]) -> list[frozenset[str]]:
    """Return every set of words that one after another of these parts needs."""
    found: list[frozenset[str]] = []
    run = ""
    for kind, value in parts:
        if kind is kinds.LITERAL:
            run += chr(value)
            continue
        if kind is kinds.ASSERT and value[0] > 0:
            found.append(_words(value[1]) or frozenset({""}))
        if kind in (kinds.AT, kinds.ASSERT, kinds.ASSERT_NOT):
            continue
        found.append(frozenset({run}))
        run = ""
        if (inner := _inside(kind, value)) is not None:
            found.append(inner)
    found.append(frozenset({run}))
    return [each for each in found if min(map(len, each)) >= _SHORTEST]


def _inside(kind: Any, value: Any) -> frozenset[str] | None:
    """Return the words that a group, a choice or a repetition needs."""
    if kind is kinds.SUBPATTERN:
        return _words(value[-1])
    if kind in (kinds.MAX_REPEAT, kinds.MIN_REPEAT) and value[0] > 0:
        return _words(value[-1])
    if kind is kinds.BRANCH:
        choices = [_words(choice) for choice in value[1]]
        return None if None in choices else frozenset().union(*(choice for choice in choices if choice))
    return None
