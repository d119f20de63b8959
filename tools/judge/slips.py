"""Slips that people make, put into good sentences: what the network learns to find."""

from __future__ import annotations

import random
import re
from collections import Counter
from collections.abc import Callable, Iterable
from functools import lru_cache
from itertools import pairwise

from lemminflect import getInflection, getLemma
from spellchecker import SpellChecker

from followup_notes.letters.syntax.numbers import PLURAL, SINGLE
from followup_notes.machine.judge.others import families
from followup_notes.machine.tags import parts_of_speech

TOKEN = re.compile(r"[A-Za-zÀ-ÿ]+(?:['’][A-Za-zÀ-ÿ]+)*['’]?|\d+(?:[.,:]\d+)*|[^\sA-Za-zÀ-ÿ\d]")
PREPOSITIONS = "in on at for to of with by from about into during since until over between through".split()  # noqa: SIM905
ARTICLES = frozenset({"a", "an", "the"})
_BY_SOUND = {"a": "an", "an": "a"}
SMALL = frozenset(
    "to is are have has be been that it i you we was were will would not my your as do am had if of me".split()  # noqa: SIM905
)
"""Words that are left out in haste."""
_LETTERS = "abcdefghijklmnopqrstuvwxyz"
_TAGS = {"VERB": ("VB", "VBD", "VBG", "VBN", "VBZ"), "NOUN": ("NN", "NNS")}
_OFTEN = 200
_SEEN = 3
"""Pairs of words met so often are nothing unusual."""
_STARTS = frozenset({"I", "It", "We", "You", "He", "She", "They", "This", "That", "There", "Please", "My", "Your"})
_JOINED = 45
_KNOWN = SpellChecker(language="en").word_frequency.dictionary

Labelled = tuple[list[str], list[int]]
_Way = Callable[[list[str], int, random.Random], Labelled | None]
Swaps = dict[str, list[str]]
"""What people wrote instead of a word, by the word."""


class Usage:
    """Which words stand beside each other in good English, and what people write by mistake."""

    def __init__(self, texts: Iterable[list[str]], swaps: Swaps) -> None:
        self._runs: Counter[tuple[str, ...]] = Counter()
        for words in texts:
            small = ["", *map(str.lower, words), ""]
            self._runs.update(pairwise(small))
            self._runs.update(zip(small, small[1:], small[2:], strict=False))
        self._swaps = swaps

    def allows(self, words: list[str], at: int, end: int) -> bool:
        """Tell whether these words may be right where they stand, so that they would be no slip."""
        near = [word.lower() for word in words[max(0, at - 1) : end + 1]]
        near = [*[""][at:], *near, *([""] if end == len(words) else [])]
        if any(self._runs[run] for run in zip(near, near[1:], near[2:], strict=False)):
            return True
        return all(self._runs[run] >= _SEEN for run in pairwise(near))

    def swapped(self, words: list[str], at: int, chance: random.Random) -> Labelled | None:
        """Return what people wrote instead of this word."""
        meant = self._swaps.get(words[at].lower(), [])
        run = chance.choice(meant).split() if meant else []
        return (run, [1] * len(run)) if run else None


def slipped(words: list[str], slips: int, chance: random.Random, usage: Usage) -> Labelled:
    """Return the words with so many slips, and 1 for each word that is one (0 for the others)."""
    labels, tries = [0] * len(words), 25
    while words and slips and tries:
        at, tries = chance.randrange(len(words)), tries - 1
        way = chance.choices((*_WAYS, usage.swapped), _WEIGHTS)[0]
        made = None if labels[at] else way(words, at, chance)
        if made is None:
            continue
        (run, marks), over = made, _REPLACED.get(way, 1)
        changed = [*words[:at], *run, *words[at + over :]]
        if way not in _CERTAIN and usage.allows(changed, at, at + len(run)):
            continue
        words, labels = changed, [*labels[:at], *marks, *labels[at + over :]]
        if not run and at < len(labels):
            labels[at] = 1  # what is missing is missed at the word behind it
        slips -= 1
    return words, labels


def spliced(first: list[str], second: list[str]) -> Labelled | None:
    """Return two sentences with a comma between them, labelled; None where they cannot be joined so."""
    if first[-1] != "." or second[0] not in _STARTS or len(first) + len(second) > _JOINED:
        return None
    start = second[0] if second[0] == "I" else second[0].lower()
    return [*first[:-1], ",", start, *second[1:]], [*[0] * (len(first) - 1), 1, *[0] * len(second)]


def disagreeing(words: list[str], chance: random.Random) -> Labelled | None:
    """Return the words with one verb in the form that does not fit it, labelled; None where the library finds no verb."""
    tags = parts_of_speech(" ".join(words))
    offsets = [len(" ".join(words[:at])) + bool(at) for at in range(len(words))]
    places = [at for at, start in enumerate(offsets) if tags.get(start) in {"VERB", "AUX"} and _flipped(words[at])]
    if not places:
        return None
    at = chance.choice(places)
    return [*words[:at], _flipped(words[at]), *words[at + 1 :]], [int(each == at) for each in range(len(words))]


@lru_cache(maxsize=100_000)
def _flipped(word: str) -> str:
    """Return the verb of one as that of several, and the other way; nothing for another form."""
    if helping := (PLURAL | SINGLE).get(word.lower()):
        return helping
    for base in getLemma(word, upos="VERB", lemmatize_oov=False)[:1] if word.islower() else ():
        of_one = getInflection(base, "VBZ", inflect_oov=False)[:1]
        if of_one and word in {base, *of_one}:
            return of_one[0] if word == base else base
    return ""


def _mixed(words: list[str], at: int, chance: random.Random) -> Labelled | None:
    meant = sorted(families().get(words[at].lower(), ()))
    run = chance.choice(meant).split() if meant else []
    return (run, [1] * len(run)) if run else None


@lru_cache(maxsize=100_000)
def _forms(word: str) -> tuple[str, ...]:
    found: set[str] = set()
    for kind, tags in _TAGS.items():
        for base in getLemma(word, upos=kind, lemmatize_oov=False)[:1]:
            forms = {form for tag in tags for form in getInflection(base, tag, inflect_oov=False)}
            if word == base or word in forms:
                found |= forms
    return tuple(sorted(found - {word}))


def _form(words: list[str], at: int, chance: random.Random) -> Labelled | None:
    forms = _forms(words[at].lower())
    return ([chance.choice(forms)], [1]) if forms else None


def _letter(words: list[str], at: int, chance: random.Random) -> Labelled | None:
    word = words[at]
    if len(word) < 4 or not word.islower():
        return None
    for _ in range(25):
        cut, sign = chance.randrange(len(word)), chance.choice(_LETTERS)
        turned = word[:cut] + word[cut + 1 : cut + 2] + word[cut : cut + 1] + word[cut + 2 :]
        near = chance.choice(
            (turned, word[:cut] + word[cut + 1 :], word[:cut] + sign + word[cut:], word[:cut] + sign + word[cut + 1 :])
        )
        if near != word and _KNOWN.get(near, 0) > _OFTEN:
            return [near], [1]
    return None


def _article(words: list[str], at: int, chance: random.Random) -> Labelled | None:
    word = words[at].lower()
    if word in _BY_SOUND and chance.random() < 0.4:
        return [_BY_SOUND[word]], [1]
    if word in ARTICLES:
        return [], []
    fits = word.isalpha() and words[at].islower() and (at == 0 or words[at - 1].lower() not in ARTICLES)
    return ([chance.choice(("a", "the")), words[at]], [1, 0]) if fits and chance.random() < 0.3 else None


def _preposition(words: list[str], at: int, chance: random.Random) -> Labelled | None:
    if words[at].lower() not in PREPOSITIONS:
        return ([words[at], chance.choice(PREPOSITIONS)], [0, 1]) if chance.random() < 0.05 else None
    return ([chance.choice(PREPOSITIONS)], [1]) if chance.random() < 0.55 else ([], [])


def _left_out(words: list[str], at: int, _: random.Random) -> Labelled | None:
    return ([], []) if at and words[at].lower() in SMALL else None


def _left_over(words: list[str], at: int, chance: random.Random) -> Labelled | None:
    extra = chance.choice((words[at], chance.choice(sorted(SMALL)), *_forms(words[at].lower())[:1]))
    return [words[at], extra], [0, 1]


def _apostrophe(words: list[str], at: int, chance: random.Random) -> Labelled | None:
    word = words[at].replace("’", "'")
    if "'" in word:
        return [chance.choice((word.replace("'", ""), word.removesuffix("'s") + "s'"))], [1]
    return ([f"{word[:-1]}'s"], [1]) if word.endswith("s") and len(word) > 3 and word.isalpha() else None


def _manner(words: list[str], at: int, _: random.Random) -> Labelled | None:
    word = words[at]
    if word.endswith("ly") and _KNOWN.get(word[:-2], 0) > _OFTEN:
        return [word[:-2]], [1]
    return ([f"{word}ly"], [1]) if _KNOWN.get(f"{word}ly", 0) > _OFTEN else None


def _turned(words: list[str], at: int, _: random.Random) -> Labelled | None:
    pair = words[at : at + 2]
    return (pair[::-1], [1, 1]) if len(pair) == 2 and all(word.isalpha() for word in pair) else None


def _comma(words: list[str], at: int, _: random.Random) -> Labelled | None:
    goes_on = at + 1 < len(words) and words[at + 1][0].isalpha()
    return ([","], [1]) if words[at] in ".;:" and goes_on else None


_WAYS: tuple[_Way, ...] = (
    *(_mixed, _form, _letter, _article, _preposition, _left_out),
    *(_left_over, _apostrophe, _manner, _turned, _comma),
)
_WEIGHTS = (24, 22, 6, 12, 12, 5, 4, 4, 5, 3, 4, 24)
_CERTAIN = frozenset({_mixed, _apostrophe, _comma})
"""Ways that make a slip of a word whatever stands beside it."""
_REPLACED: dict[_Way, int] = {_turned: 2}
"""How many words a way takes, where that is not one."""
