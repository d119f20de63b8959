"""A sentence as a row of words, each with the meanings it may have: what rules of manners are matched on."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache

from followup_notes.letters.meaning.lexicon import CLASSES, PHRASES, WORDS
from followup_notes.letters.syntax.inflection import PARTICIPLE, PAST

_TOKEN = re.compile(r"§[§ -]*|¤+|\d+(?:[.:]\d+)*|[^\W\d_]+(?:[-'][^\W\d_]+)*|[^\w\s]")
_TAILS = {"n't": "not", "'ve": "have", "'re": "are", "'ll": "will", "'d": "would", "'m": "am"}
_TAIL = re.compile(r"(?<=[a-z])(?:n't|'ve|'re|'ll|'d|'m|'s)$")
_WHOLE = {"can't": "can not", "won't": "will not", "shan't": "shall not", "cannot": "can not", "ain't": "are not"}
_IS = frozenset(
    "it that there what here he she where who how why when nobody everything everybody something nothing this".split()  # noqa: SIM905
)
_OPENERS = frozenset(
    "so and but also please kindly honestly frankly well then now just or again anyway look plus therefore yet hence sorry "  # noqa: SIM905
    "hello hi ok okay oh yes no thus because that".split()
)
_BREAKS = frozenset(",;:-–—(!?…")
_MOST = 120
"""Words of one sentence that are looked at."""


@dataclass(frozen=True, slots=True)
class Row:
    """One sentence in the notation patterns are matched on, with the offset of each of its words in the text."""

    shown: str
    marks: frozenset[str]
    """Meanings and plain words that stand in it."""
    starts: tuple[int, ...]
    ends: tuple[int, ...]


def row(text: str, start: int, end: int) -> Row:
    """Read one sentence of a text in small letters."""
    words = list(_words(text, start, end))[:_MOST]
    shown: list[str] = []
    marks: set[str] = set()
    opening, inside = True, 0
    previous = ","
    for at, (word, _, _) in enumerate(words):
        run = _run(words, at)
        classes, form = meanings(word)
        if run:
            more, form = meanings(" ".join(one for one, _, _ in words[at : at + 1 + run]))
            classes = (*classes, *more)
        place = ("START",) if opening else ("CLAUSE",) if previous in _BREAKS or previous in _OPENERS else ()
        signs = "".join(CLASSES[name] for name in (*classes, *place, *(("ON",) if inside else ())))
        shown.append(f"<{signs}={word}:{form}>")
        marks.update(classes)
        marks.add(word)
        opening = opening and (word in _OPENERS or word in _BREAKS)
        previous, inside = word, max(inside - 1, run)
    return Row("".join(shown), frozenset(marks), tuple(one[1] for one in words), tuple(one[2] for one in words))


def _words(text: str, start: int, end: int) -> Iterator[tuple[str, int, int]]:
    for found in _TOKEN.finditer(text, start, end):
        word, at, stop = found[0], found.start(), found.end()
        if word[0] in "§¤":
            yield word[0], at, stop
            continue
        if word in "<>=":
            continue
        for part in _parts(word):
            yield ("colon" if part == ":" else part), at, stop


@lru_cache(maxsize=2048)
def _parts(word: str) -> tuple[str, ...]:
    """Take a short form apart: "haven't" is "have not"."""
    if word in _WHOLE:
        return tuple(_WHOLE[word].split())
    tail = _TAIL.search(word)
    if tail is None:
        return (word,)
    stem = word[: tail.start()]
    if tail[0] == "'s":
        return (stem, "is") if stem in _IS else (word,)
    return (stem, _TAILS[tail[0]])


def _run(words: list[tuple[str, int, int]], at: int) -> int:
    """Return how many more words belong to a word that means something together with them: "get back"."""
    most = 0
    for base, _ in bases(words[at][0]):
        for rest in PHRASES.get(base, ()):
            there = words[at + 1 : at + 1 + len(rest)]
            if len(rest) > most and tuple(one for one, _, _ in there) == rest:
                most = len(rest)
    return most


@lru_cache(maxsize=4096)
def meanings(word: str) -> tuple[tuple[str, ...], str]:
    """Return the meanings of a word or run of words, and its form: B plain, P past, G -ing, S -s, L -ly."""
    if word[0].isdigit():
        return ("NUMBER",), "B"
    first, _, rest = word.partition(" ")
    classes: dict[str, None] = {}
    forms = ""
    for base, form in bases(first):
        found = WORDS.get(f"{base} {rest}" if rest else base, ())
        if found:
            classes.update(dict.fromkeys(found))
            forms += form
    return tuple(classes), forms or "B"


@lru_cache(maxsize=4096)
def bases(word: str) -> tuple[tuple[str, str], ...]:
    """Return what a word may be a form of, and which form."""
    found = {(word, "B"): None}
    for table in (PAST, PARTICIPLE):
        if word in table:
            found[table[word], "P"] = None
    for ending, form in (("s", "S"), ("ed", "P"), ("ing", "G"), ("ly", "L")):
        if word.endswith(ending) and len(word) > len(ending) + 2:
            found.update(dict.fromkeys((stem, form) for stem in _stems(word, ending)))
    return tuple(found)


def forms(base: str) -> frozenset[str]:
    """Return the forms of a verb or noun: snap, snaps, snapped, snapping."""
    found = {base, *(past for table in (PAST, PARTICIPLE) for past, plain in table.items() if plain == base)}
    stem = base[:-1] if base[-1] in "ey" and base[-2:] not in ("ee", "ye", "oy", "ay", "ey") else base
    last = base[-1] if base[-1] not in "aeiouywx" and base[-2] in "aeiou" and base[-3:-2] not in "aeiou" else ""
    for middle in {"", last}:
        found |= {f"{base}{middle}ing", f"{stem}{middle}ing", f"{stem}{middle}ed"}
    return frozenset(
        found | ({f"{stem}ies", f"{stem}ied"} if base[-1] == "y" and stem != base else {f"{base}s", f"{base}es"})
    )


def _stems(word: str, ending: str) -> Iterator[str]:
    stem = word[: -len(ending)]
    yield stem
    if ending in ("ed", "ing"):
        yield stem + "e"
        if len(stem) > 2 and stem[-1] == stem[-2]:
            yield stem[:-1]
    if ending in ("s", "ed"):
        if ending == "s" and stem.endswith("ie"):
            yield stem[:-2] + "y"
        elif stem.endswith("i"):
            yield stem[:-1] + "y"
        if ending == "s" and stem.endswith("e"):
            yield stem[:-1]
    if ending == "ly":
        yield stem + "le"
        yield stem + "e"
        if stem.endswith("i"):
            yield stem[:-1] + "y"
