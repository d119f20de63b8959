"""The words of a text with the part of speech a library takes each for: what slips of syntax are read from."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

_TOKEN = re.compile(r"[^\W_]+(?:['’-][^\W_]+)*|[^\w\s]|_")
_BREAK = re.compile(r"\n\s*\n|\n[ \t]*(?=[-*•–]|\d{1,2}[.)] )")
_TITLES = frozenset({"mr", "mrs", "ms", "dr", "prof", "st", "e.g", "i.e", "esp"})
"""A full stop behind these ends no sentence."""
_STOPS = frozenset(".!?…")
_GOES_ON = re.compile(r" (?=[a-z])(?!i\b)")
"""Behind a full stop that ends an abbreviation: "U.S. companies", "5 p.m. on Monday"."""
MARK = "MARK"
"""The part of speech of a comma, a full stop, a bracket."""


def words(listed: str) -> frozenset[str]:
    """Return the words of a list written with blanks between them."""
    return frozenset(listed.split())


@dataclass(frozen=True, slots=True)
class Word:
    """One word or mark: as written, in small letters with plain apostrophes, its part of speech, its offset.

    Parts of speech are those of Universal Dependencies (NOUN, VERB, AUX, DET …); empty where nobody knows the word.
    """

    text: str
    small: str
    part: str
    start: int

    @property
    def end(self) -> int:
        """The offset behind it."""
        return self.start + len(self.text)


Sentence = tuple[Word, ...]

END = Word("", "", MARK, -1)
"""What stands before the first word of a sentence and behind its last."""


@dataclass(frozen=True, slots=True)
class Slip:
    """A run of words that is wrong, why, and what would be right."""

    first: Word
    last: Word
    message: str
    better: str


def sentences(text: str, parts: Mapping[int, str]) -> Iterator[Sentence]:
    """Split a text into sentences of words; `parts` has the part of speech of the word at an offset."""
    at = 0
    for piece in (*_BREAK.finditer(text), None):
        end = piece.start() if piece else len(text)
        yield from _sentences(text, at, end, parts)
        at = piece.end() if piece else end


def _sentences(text: str, start: int, end: int, parts: Mapping[int, str]) -> Iterator[Sentence]:
    words: list[Word] = []
    for token in _TOKEN.finditer(text, start, end):
        small = token[0].lower().replace("’", "'")
        part = parts.get(token.start(), "") if small[0].isalnum() else MARK
        words.append(Word(token[0], small, _surely(words[-1] if words else END, token[0], small, part), token.start()))
        titled = small == "." and len(words) > 1 and (words[-2].small in _TITLES or _GOES_ON.match(text, token.end()))
        if small in _STOPS and not titled and (token.end() == len(text) or text[token.end()].isspace()):
            yield tuple(words)
            words = []
    if words:
        yield tuple(words)


_AUXILIARIES = words(
    "is are was were am be been isn't aren't wasn't weren't would could should cannot couldn't wouldn't shouldn't"
)


_NOUN_FOLLOWS = words("the a an my your our their its")
_DESCRIBING = (
    "ing",
    "ed",
    "en",
    "wn",
    "lost",
    "left",
    "built",
    "sent",
    "spent",
    "kept",
    "felt",
    "bent",
    "burnt",
    "spoilt",
    "split",
    "set",
)
"""Endings of forms that describe the noun behind them: "the following", "your chosen date", "the lost key"."""


def _surely(before: Word, text: str, small: str, part: str) -> str:
    """Correct the library where a word can be nothing else."""
    if small in _AUXILIARIES:
        return "AUX"
    if part == "VERB" and before.small in _NOUN_FOLLOWS and not small.endswith(_DESCRIBING):
        return "NOUN"
    if small in ("why", "how", "when", "where"):
        return "ADV"
    if small in ("i", "we", "they", "he", "she", "you", "who"):
        return "PRON"
    if part == "PROPN" and text.islower():
        return "NOUN"
    return part or ("NUM" if small.isdigit() else "")


def word_at(sentence: Sentence, at: int) -> Word:
    """Return the word at an index, `END` beyond the sentence."""
    return sentence[at] if 0 <= at < len(sentence) else END
