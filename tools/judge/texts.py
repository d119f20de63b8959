"""What the network is taught with: letters and sentences of our own, and plain English of the public domain."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

from followup_notes.letters.syntax.tagged import sentences
from followup_notes.machine.judge.model import TONES

HERE = Path(__file__).parent
_MARK = re.compile(r"\[\[(.*?)->(.*?)\]\]")


def tones() -> list[tuple[int, list[str]]]:
    """Return the words of sentences with the number of their tone, -1 for a bad one of no certain tone."""
    rows = (line.split("\t", 1) for line in _lines("tones.tsv"))
    told = [(-1 if tone == "bad" else TONES.index(tone), _words(sentence)) for tone, sentence in rows]
    return [*told, *((0, _words(sentence)) for sentence in _lines("good.txt"))]


def marked() -> Iterator[tuple[list[str], list[int]]]:
    """Give the words of sentences with slips people made, and 1 for each word that is one; and the same mended."""
    for line in _lines("slips.txt"):
        bad, good, spans = "", "", []
        for piece in re.split(r"(\[\[.*?\]\])", line):
            found = _MARK.fullmatch(piece)
            if found:
                spans.append((len(bad), len(bad) + len(found[1])))
            bad, good = bad + (found[1] if found else piece), good + (found[2] if found else piece)
        yield _labelled(bad, spans)
        yield _labelled(good, [])


def swaps() -> dict[str, list[str]]:
    """Return what people wrote instead of a word, by the word in small letters: as often as they did."""
    found: dict[str, list[str]] = {}
    for wrong, right in _MARK.findall((HERE / "slips.txt").read_text("utf-8")):
        if wrong.strip() and right.isalpha() and wrong.lower() != right.lower():
            found.setdefault(right.lower(), []).append(wrong.lower())
    return found


def _labelled(text: str, spans: list[tuple[int, int]]) -> tuple[list[str], list[int]]:
    words = [word for sentence in sentences(text, {}) for word in sentence]
    labels = [0] * len(words)
    for start, end in spans:
        hit = [at for at, word in enumerate(words) if word.start < end and word.end > start]
        for at in hit or [at for at, word in enumerate(words) if word.start >= end][:1]:
            labels[at] = 1
    return [word.text for word in words], labels


def good(extra: list[Path]) -> tuple[list[list[str]], list[list[str]]]:
    """Return the words of good sentences: of letters, and of other English, a sentence a line in each file."""
    others = [line for path in extra for line in path.read_text("utf-8").splitlines() if line]
    return [words for tone, words in tones() if tone == 0], list(map(_words, others))


def _words(text: str) -> list[str]:
    return [word.text for sentence in sentences(text, {}) for word in sentence]


def _lines(name: str) -> list[str]:
    return [line for line in (HERE / name).read_text("utf-8").splitlines() if line]
