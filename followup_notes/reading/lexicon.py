"""The words that sentences which promise are made of, and a quick look that tells most sentences without any."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from functools import lru_cache
from typing import NamedTuple

from followup_notes.model.rules import Words
from followup_notes.notation.spelling import form
from followup_notes.reading.telling import Teller

# "They'll" is two words.
WORD = re.compile(r"[^\W_]+(?:-[^\W_]+)*")
_HYPHEN = re.compile(r"(?<=[^\W_])-(?=[^\W_])")
_BARE_WORD = re.compile(r"[^\W_]+")
_SMALL = bytes(ord(chr(byte).lower()) if chr(byte).isalnum() and byte < 128 else ord(" ") for byte in range(256))
"""What each byte of an ASCII text is among the words of it."""
_SHORT = 200
"""Letters beyond which the form of a word no longer is all of it."""
_SHORTEST = 3
"""Letters of the first word of a verb, "be in touch" apart."""


def may_promise(sentence: str, teller: Teller) -> bool:
    """Tell, much faster than by reading, whether a sentence has a verb that may promise, or names an answer of theirs."""
    words = _plain_forms(sentence) if sentence.isascii() else map(form, WORD.findall(sentence))
    return not lexicon(teller.words).beginnings.isdisjoint(words)


def forms(sentence: str, words: Sequence[re.Match[str]]) -> list[str]:
    """Return the forms of a sentence's words."""
    if sentence.isascii() and len(sentence) <= _SHORT:
        return _plain_forms(sentence)[: len(words)]
    return [form(word.group()) for word in words]


def _plain_forms(sentence: str) -> list[str]:
    """Return the forms of the words of an ASCII sentence without folding each of them."""
    return small_words(_HYPHEN.sub("", sentence) if "-" in sentence else sentence)


def small_words(text: str) -> list[str]:
    """Return the words of a text in small letters, cut at every sign."""
    return text.encode().translate(_SMALL).decode().split() if text.isascii() else _BARE_WORD.findall(text.casefold())


class Phrases(NamedTuple):
    """A table's phrases of one or several words, and all beginnings of them: most words are known to begin none."""

    known: Mapping[str, str]
    beginnings: frozenset[str]


class Lexicon(NamedTuple):
    """What the words of a sentence are looked up in."""

    subjects: Phrases
    promising: Phrases
    answers: Phrases
    promised: Mapping[str, str]
    ahead: Mapping[str, str]
    reached: Mapping[str, str]
    my: Mapping[str, str]
    beginnings: frozenset[str]
    """Of all that may promise."""


@lru_cache(maxsize=4)
def lexicon(words: Words) -> Lexicon:
    """Return what a vocabulary knows of promises."""
    subjects, promising, answers, promised = (
        _phrases(words.tables.get(name, {}), 1 if name == "subjects" else _SHORTEST)
        for name in ("subjects", "promising", "answers", "promised")
    )
    ahead, reached, my = (words.tables.get(name, {}) for name in ("ahead", "reached", "my"))
    beginnings = promising.beginnings | promised.beginnings | answers.beginnings
    return Lexicon(subjects, promising, answers, promised.known, ahead, reached, my, beginnings)


def _phrases(known: Mapping[str, str], least: int) -> Phrases:
    sizes = ((word, size) for word in known for size in range(least, len(word) + 1))
    return Phrases(known, frozenset(word[:size] for word, size in sizes) | {"be"})
