"""Checks that are lists or numbers of a rule file: phrases to avoid, amounts, what must be mentioned."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator
from functools import lru_cache

from followup_notes.letters.found import Found
from followup_notes.letters.scope import CheckScope
from followup_notes.letters.text import Text
from followup_notes.model.page import Letter
from followup_notes.model.rules import Check

Run = Callable[[Letter, Text, CheckScope], Iterable[Found]]
LEAVE_OUT = "leave it out"


def listed(name: str) -> Run:
    """Return the check of this name as its rule file states it."""

    def run(letter: Letter, text: Text, scope: CheckScope) -> Iterator[Found]:
        stated = scope.checks.get(name)
        if stated is not None:
            yield from avoided(stated, text)
            yield from _amounts(stated, letter, text)
            yield from _mentions(stated, text, scope)

    return run


def avoided(stated: Check, text: Text) -> Iterator[Found]:
    """Give the phrases of a check's list that stand in the letter, outside quotes and names."""
    if not stated.avoid:
        return
    pattern, better = _phrases(stated.avoid)
    for found in pattern.finditer(text.masked):
        words = text.raw[found.start() : found.end()]
        instead = better.get(_folded(found[0]), "")
        yield Found(found.start(), words, said(stated, words, instead), wording(instead))


def wording(better: str) -> str:
    """Return a better wording without the brackets of "(leave it out)"."""
    return better.strip().strip("()") or LEAVE_OUT


def said(
    stated: Check | None, words: str, better: str = "", fallback: str = '"{{ found }}" is better left out.'
) -> str:
    """Return a check's sentence with the words it found."""
    sentence = (stated.say if stated and stated.say else fallback).replace("{{ better }}", wording(better))
    return re.sub(r"\{\{ ?found ?\}\}", lambda _: words, sentence)


@lru_cache(maxsize=128)
def _phrases(avoid: tuple[tuple[str, str], ...]) -> tuple[re.Pattern[str], dict[str, str]]:
    phrases = sorted((phrase for phrase, _ in avoid if phrase.strip()), key=len, reverse=True)
    alternatives = "|".join(
        r"\s+".join(re.escape(word) for word in phrase.replace("’", "'").split()) for phrase in phrases
    )
    return re.compile(rf"(?<![\w-])(?:{alternatives})(?![\w-])", re.IGNORECASE), {
        _folded(phrase): better for phrase, better in avoid
    }


def _folded(phrase: str) -> str:
    return " ".join(phrase.replace("’", "'").casefold().split())


def _amounts(stated: Check, letter: Letter, text: Text) -> Iterator[Found]:
    count = counted(stated.unit, letter, text)
    if count is None:
        return
    if stated.at_most is not None and count > stated.at_most:
        yield Found(-1, "", said(stated, str(count)), f"at most {stated.at_most} {stated.unit}")
    if stated.at_least is not None and count < stated.at_least:
        yield Found(-1, "", said(stated, str(count)), f"at least {stated.at_least} {stated.unit}")


def counted(unit: str, letter: Letter, text: Text) -> int | None:
    """Count words, characters, sentences, paragraphs or marks of a letter; None for no such unit."""
    counts: dict[str, Callable[[], int]] = {
        "words": lambda: text.word_count,
        "characters": lambda: len(letter.body),
        "sentences": lambda: len(text.sentences),
        "paragraphs": lambda: len(text.paragraphs),
        "question marks": lambda: text.masked.count("?"),
        "exclamation marks": lambda: text.masked.count("!"),
    }
    return counts[unit]() if unit in counts else None


def _mentions(stated: Check, text: Text, scope: CheckScope) -> Iterator[Found]:
    if not stated.must_mention:
        return
    known = mentionable(stated.must_mention, scope)
    if known and not any(shares(one, text.raw) for one in known):
        yield Found(-1, "", said(stated, known[0]), f'mention "{known[0]}"')


def mentionable(word: str, scope: CheckScope) -> tuple[str, ...]:
    """Return what the note holds for a word of the notes that a letter may have to mention."""
    texts = {
        "topic": scope.topics,
        "talked about": scope.topics,
        "highlights": scope.topics,
        "my strengths": scope.strengths,
        "strengths": scope.strengths,
        "company": (scope.company,) if scope.company else (),
        "role": (scope.role,) if scope.role else (),
        "name": (scope.recipient.name,) if scope.recipient else (),
        "link": scope.links,
    }
    return texts.get(word, ())


_STOP = frozenset(
    "the a an and or of to in on for with about from at by is are was were be it its this that these those how what when where why who asked told "  # noqa: SIM905
    "talked spoke discussed said mentioned explained showed chat talk nice we you they he she i my your our their his her do does did has have "
    "lots much spent time most discussion debate chat conversation exchange wanted hear know "
    "had will would can could not into over as if der die das und oder von zu im in am auf für mit über ist sind wie was wann wo ein eine einen "
    "einem den dem des wir sie ich ihr ihre".split()
)


def content_words(text: str) -> frozenset[str]:
    """Return the words of a text that carry meaning, cut to their stems."""
    words = re.findall(r"[^\W_]{2,}", text.casefold())
    return frozenset(_stem(word) for word in words if word not in _STOP)


def shares(one: str, text: str) -> bool:
    """Tell whether two content words of one text stand in another; its only one where it has no more."""
    wanted = content_words(one)
    return len(wanted & content_words(text)) >= min(2, len(wanted)) if wanted else True


def _stem(word: str) -> str:
    word = re.sub(r"(?<=ei)e[mnrs]$", "", word)
    for ending in ("ings", "ing", "ies", "ied", "ers", "ed", "es", "er", "s", "en", "y", "e"):
        if word.endswith(ending) and len(word) - len(ending) >= 3:
            return word[: -len(ending)]
    return word
