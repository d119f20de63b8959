"""What the network makes of a letter: where it may have a slip, and how its sentences may sound."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import islice

from followup_notes.letters.syntax.tagged import Sentence, Slip
from followup_notes.machine.judge.model import Scores, available, scores
from followup_notes.machine.judge.others import others

_DOUBTED = 0.0
"""Log odds of a slip from which something else is tried in the place of a word."""
_BETTER_BY = 6.0
"""How much lower the odds must be with it."""
_BESIDE = 2
"""Words on each side that are looked at, too: they must fit what is tried."""
_TRIES = 60
"""At most so many for one letter; one that needs more is no letter."""
_MESSAGE = "Another word seems meant here."
_UNREAL = frozenset({"if", "wish", "though", "would", "as"})
"""Beside them "were" is right for one."""
_HEARD_AS = {"flattery": "generic"}
"""Tones that are no check of their own."""


@dataclass(frozen=True, slots=True)
class Heard:
    """A sentence, the tone it may have by the name of its check, and the log odds that it has."""

    sentence: Sentence
    check: str
    odds: float


@dataclass(frozen=True, slots=True)
class Reading:
    """Sentences with what the network makes of each; without the network there is nothing to say of any."""

    sentences: tuple[Sentence, ...]
    scores: tuple[Scores, ...]

    def slips(self) -> Iterator[Slip]:
        """Give the words in whose place another one reads much better."""
        tries = list(islice(self._tries(), _TRIES))
        told = scores([one.words() for one in tries])
        best: dict[int, tuple[float, _Try]] = {}
        for one, found in zip(tries, told, strict=True):
            worst = max(found.slips[max(0, one.at - _BESIDE) : one.at + one.length + _BESIDE])
            key = one.sentence[one.at].start
            best[key] = min(best.get(key, (worst, one)), (worst, one), key=lambda pair: pair[0])
        for worst, one in best.values():
            if one.odds - worst > _BETTER_BY:
                word = one.sentence[one.at]
                yield Slip(word, word, _MESSAGE, one.other.capitalize() if word.text.istitle() else one.other)

    def _tries(self) -> Iterator[_Try]:
        for sentence, one in self._each():
            for at, odds in enumerate(one.slips):
                if odds > _DOUBTED and not _is_name(sentence, at) and not _is_unreal(sentence, at):
                    yield from (_Try(sentence, at, odds, other) for other in sorted(others(sentence[at].small)))

    def heard(self, mended: Mapping[int, str]) -> Iterator[Heard]:
        """Give how each sentence may sound, misspelt words read as they were meant; `mended` has those by offset."""
        told = dict(enumerate(self.scores))
        misspelt = [
            at for at, (sentence, _) in enumerate(self._each()) if any(word.start in mended for word in sentence)
        ]
        again = scores([[mended.get(word.start, word.small) for word in self.sentences[at]] for at in misspelt])
        for at, one in {**told, **dict(zip(misspelt, again, strict=True))}.items():
            yield Heard(self.sentences[at], _HEARD_AS.get(one.tone, one.tone), one.odds)

    def _each(self) -> Iterator[tuple[Sentence, Scores]]:
        yield from zip(self.sentences, self.scores, strict=True)


@dataclass(frozen=True, slots=True)
class _Try:
    """A word of a sentence, its odds, and what is put in its place."""

    sentence: Sentence
    at: int
    odds: float
    other: str

    @property
    def length(self) -> int:
        """How many words the other one is."""
        return len(self.other.split())

    def words(self) -> list[str]:
        """Return the sentence with the other word."""
        own = [word.small for word in self.sentence]
        return [*own[: self.at], *self.other.split(), *own[self.at + 1 :]]


def _is_name(sentence: Sentence, at: int) -> bool:
    """Tell whether a word has a capital that its place does not ask for; which word stands there is not ours to say."""
    return at > 0 and sentence[at].text[:1].isupper() and sentence[at].text != "I"


def _is_unreal(sentence: Sentence, at: int) -> bool:
    """Tell whether a "were" may be the unreal one: "if it were possible"."""
    return sentence[at].small == "were" and any(word.small in _UNREAL for word in sentence)


def read(sentences: Sequence[Sentence]) -> Reading:
    """Have sentences read; of none where the network cannot run."""
    if not available():
        return Reading((), ())
    told = scores([[word.small for word in sentence] for sentence in sentences])
    return Reading(tuple(sentences), tuple(told))
