"""What the network makes of a letter: where it may have a slip, and how its sentences may sound."""

from __future__ import annotations

import math
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import islice

from followup_notes.letters.judged import LEAST
from followup_notes.letters.syntax.tagged import Sentence, Slip, Word
from followup_notes.machine.judge.model import NEVER, Scores, available, scores
from followup_notes.machine.judge.others import likeliest, others

_DOUBTED = 3.5
"""Log odds of a slip from which something else is tried in the place of a word."""
_BETTER_BY = 5.0
"""How much less there must be to doubt in the sentence with it."""
_WRONG = 6.0
"""Log odds from which a word is wrong, whatever else may have been meant."""
_BESIDE = 2
"""Words on each side of a slip that may look wrong because of it; they are not told of as well."""
_TRIES = 60
"""At most so many for one letter; one that needs more is no letter."""
MEANT, ODD = "Another word seems meant here.", "This word does not seem to fit here."
_UNREAL = frozenset({"if", "wish", "though", "would", "as"})
"""Beside them "were" is right for one."""
_WISHES = ("suggest", "recommend", "propos", "insist", "ask", "request", "requir")
"""Behind them a verb has no ending: what is wished is not yet so."""
_HEARD_AS = {"flattery": "generic"}
"""Tones that are no check of their own."""


@dataclass(frozen=True, slots=True)
class Tone:
    """A sentence, the tone it may have by the name of its check, and the log odds that it has."""

    sentence: Sentence
    check: str
    odds: float
    doubted: tuple[tuple[int, int, float], ...]
    """Where a slip may stand, as offsets of the text with the log odds of it."""


@dataclass(frozen=True, slots=True)
class Reading:
    """Sentences with what the network makes of each; without the network there is nothing to say of any."""

    sentences: tuple[Sentence, ...]
    scores: tuple[Scores, ...]

    def slips(self) -> Iterator[Slip]:
        """Give the words in whose place another one reads better, and those that fit in no way; one of neighbours."""
        doubted = list(self._doubted())
        tries = list(islice(self._tries(doubted), _TRIES))
        best = dict.fromkeys(doubted, (0.0, ""))
        for one, found in zip(tries, scores([one.words() for one in tries]), strict=True):
            gain = _doubt(self.scores[one.row]) - _doubt(found)
            best[one.row, one.at] = max(best[one.row, one.at], (gain, one.other))
        taken: set[tuple[int, int]] = set()
        for (row, at), (gain, other) in sorted(best.items(), key=lambda pair: -pair[1][0]):
            odds = self.scores[row].slips[at]
            if (gain > _BETTER_BY or odds > _WRONG) and (row, at) not in taken:
                taken |= {(row, at + step) for step in range(-_BESIDE, _BESIDE + 1)}
                yield _slip(self.sentences[row][at], other if gain > _BETTER_BY else "")

    def finds_fine(self, start: int, end: int, least: float) -> bool:
        """Tell whether no word at these offsets, nor a neighbour, has such odds of a slip; where nothing was read one has."""
        for sentence, one in self._each():
            if sentence[0].start <= start and end <= sentence[-1].end:
                return not any(
                    at < end and start < stop and odds >= least for at, stop, odds in _doubted_in(sentence, one)
                )
        return False

    def _doubted(self) -> Iterator[tuple[int, int]]:
        """Give the words that look wrong, by the numbers of their sentence and in it."""
        for row, (sentence, one) in enumerate(self._each()):
            for at, odds in enumerate(one.slips):
                if odds > _DOUBTED and not _is_name(sentence, at) and not _is_open(sentence, at):
                    yield row, at

    def _tries(self, doubted: Sequence[tuple[int, int]]) -> Iterator[_Try]:
        for row, at in doubted:
            sentence = self.sentences[row]
            yield from (_Try(sentence, row, at, other) for other in likeliest(sentence[at].small))

    def heard(self, mended: Mapping[int, str]) -> Iterator[Tone]:
        """Give how each sentence may sound, misspelt words read as they were meant; `mended` has those by offset."""
        told = dict(enumerate(self.scores))
        misspelt = [
            at for at, (sentence, _) in enumerate(self._each()) if any(word.start in mended for word in sentence)
        ]
        again = scores([[mended.get(word.start, word.small) for word in self.sentences[at]] for at in misspelt])
        for at, one in {**told, **dict(zip(misspelt, again, strict=True))}.items():
            doubted = tuple(_doubted_in(self.sentences[at], self.scores[at]))
            yield Tone(self.sentences[at], _HEARD_AS.get(one.tone, one.tone), one.odds, doubted)

    def _each(self) -> Iterator[tuple[Sentence, Scores]]:
        yield from zip(self.sentences, self.scores, strict=True)


@dataclass(frozen=True, slots=True)
class _Try:
    """A word of a sentence by the numbers of both, and what is put in its place."""

    sentence: Sentence
    row: int
    at: int
    other: str

    def words(self) -> list[str]:
        """Return the sentence with the other word."""
        own = [word.small for word in self.sentence]
        return [*own[: self.at], *self.other.split(), *own[self.at + 1 :]]


def _doubt(read: Scores) -> float:
    """Return how much there is to doubt in a sentence: what its words would cost if none of them were a slip."""
    return sum(max(odds, 0.0) + math.log1p(math.exp(-abs(odds))) for odds in read.slips)


def _doubted_in(sentence: Sentence, read: Scores) -> Iterator[tuple[int, int, float]]:
    """Give where a word may be a slip or was not read, from the word before it to the one behind it, with the odds."""
    for at, odds in enumerate(read.slips):
        if odds >= LEAST or odds == NEVER:
            before, behind = sentence[max(0, at - 1)], sentence[min(at + 1, len(sentence) - 1)]
            yield before.start, behind.end, abs(odds) if odds == NEVER else round(odds, 1)


def _slip(word: Word, better: str) -> Slip:
    better = better.capitalize() if word.text.istitle() else better
    return Slip(word, word, MEANT if better else ODD, better)


def _is_name(sentence: Sentence, at: int) -> bool:
    """Tell whether a word has a capital that its place does not ask for; which word stands there is not ours to say."""
    return at > 0 and sentence[at].text[:1].isupper() and sentence[at].text != "I"


def _is_open(sentence: Sentence, at: int) -> bool:
    """Tell whether a word may stand so though it seems not to fit.

    "If it were possible", "the data allow", "the tenants' forum", "I would suggest that he come on Friday".
    """
    small, after = sentence[at].small, sentence[at + 1].small if at + 1 < len(sentence) else ""
    there = {word.small for word in sentence}
    if "data" in there or after == "'" or (small == "were" and not there.isdisjoint(_UNREAL)):
        return True
    return f"{small}s" in others(small) and any(word.small.startswith(_WISHES) for word in sentence[:at])


def read(sentences: Sequence[Sentence]) -> Reading:
    """Have sentences read; of none where the network cannot run."""
    if not available():
        return Reading((), ())
    told = scores([[word.small for word in sentence] for sentence in sentences])
    return Reading(tuple(sentences), tuple(told))
