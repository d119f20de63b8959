"""Noun phrases of a tagged sentence: where one ends, and whether it stands for one thing or for several."""

from __future__ import annotations

from dataclasses import dataclass

from followup_notes.letters.syntax.inflection import count, is_ing, is_participle, is_past
from followup_notes.letters.syntax.tagged import MARK, Sentence, Word, word_at, words

OWNERS = frozenset({"my", "your", "his", "her", "its", "our", "their"})
SUBJECTS = frozenset({"i", "you", "we", "they", "he", "she", "it"})
OBJECTS = frozenset({"me", "us", "him", "them"})
ONE_OF_THEM = frozenset({"a", "an", "this", "that", "each", "every", "another", "one"})
SEVERAL_OF_THEM = words(
    "these those many several few both various two three four five six seven eight nine ten eleven twelve twenty thirty"
)
_ARTICLES = ONE_OF_THEM | SEVERAL_OF_THEM | OWNERS | frozenset({"the", "some", "no", "all", "any", "most"})
_INSIDE = frozenset({"NOUN", "PROPN", "ADJ", "NUM", ""})
_TIMES = frozenset({"today", "yesterday", "tomorrow", "tonight", "nowadays"})
_LINKS = words(
    "of in on for with from about to between by near under behind across within during into over through inside at around against "
    "without"
)


@dataclass(frozen=True, slots=True)
class Phrase:
    """A noun phrase from its first word to the index behind its last; `number` is 1, 2, or 0 where it cannot be told."""

    first: int
    end: int
    number: int
    head: Word


def phrase(sentence: Sentence, at: int) -> Phrase | None:
    """Read the noun phrase that begins at an index, without what hangs on it; None where none begins there."""
    first = word_at(sentence, at)
    bare = first.part == "NOUN" and first.small not in ("who", "that") and count(first) == 2
    if first.small not in _ARTICLES and not bare and first.part != "PROPN":
        return None
    index = at if bare or first.part == "PROPN" else at + 1
    noun = -1
    while (word := word_at(sentence, index)).part != MARK:
        if word.small in _TIMES or (word.small in _ARTICLES and word.small not in SEVERAL_OF_THEM):
            break
        if word.part in ("NOUN", "PROPN", "") and not _acts(sentence, index, noun):
            noun = index
        elif not _describes(sentence, index, noun):
            break
        index += 1
    if noun < 0:
        return None
    head = sentence[noun]
    return Phrase(at, noun + 1, _number(sentence[at : noun + 1], head), head)


def _describes(sentence: Sentence, index: int, noun: int) -> bool:
    """Tell whether a word before a noun belongs to it: "new", "shared", "five", "very"."""
    word, after = sentence[index], word_at(sentence, index + 1)
    if word.part in _INSIDE:
        return True
    if word.part == "VERB" and (is_participle(word) or is_ing(word)):
        return noun < 0 and after.part in ("NOUN", "PROPN", "ADJ")
    return word.part == "ADV" and after.part == "ADJ"


def _acts(sentence: Sentence, index: int, noun: int) -> bool:
    """Tell whether a word taken for a noun is the verb behind one: "the question interest me"."""
    return noun >= 0 and noun == index - 1 and word_at(sentence, index + 1).small in OBJECTS


_LENGTHS = words("days weeks months years hours minutes")


def _number(words: Sentence, head: Word) -> int:
    first = words[0].small
    if head.small in _LENGTHS:
        return 2 if first in OWNERS else 0
    if head.text.endswith(("'s", "’s", "'", "’")):
        return 0
    if first in ("each", "every"):
        return 1
    number = count(head)
    if first in ONE_OF_THEM and number == 2:
        return 0
    if first in SEVERAL_OF_THEM or any(word.small in SEVERAL_OF_THEM for word in words[1:-1]):
        return 2 if number == 2 else 0
    if first in ("all", "most", "some", "any", "no") or head.part == "PROPN" or any(not word.part for word in words):
        return 0 if number != 2 else 2
    return number


def subject(sentence: Sentence, at: int) -> Phrase | None:
    """Read a noun phrase with all that hangs on it: "the projects we discussed on Monday", "the page on lemons"."""
    found = phrase(sentence, at) or _of_them(sentence, at)
    if found is None:
        return None
    index = found.end
    if word_at(sentence, index).small in ("and", "or", "nor", "&"):
        return None
    while (longer := _linked(sentence, index) or _told(sentence, index)) is not None:
        index = longer
    return Phrase(at, index, found.number, found.head)


def _of_them(sentence: Sentence, at: int) -> Phrase | None:
    """Read "both of them", "each of the nurses"."""
    word = word_at(sentence, at)
    single, several = (
        word.small in ("each", "one", "neither", "either"),
        word.small in ("both", "many", "several", "few", "two", "three"),
    )
    if not (single or several) or word_at(sentence, at + 1).small != "of":
        return None
    end = _object(sentence, at + 2)
    return Phrase(at, end, 1 if single else 2, word) if end else None


def _linked(sentence: Sentence, index: int) -> int | None:
    """Return the index behind "on preserved lemons", "described in the call", None where nothing of the kind stands there."""
    word = word_at(sentence, index)
    if word.part == "VERB" and is_participle(word) and word_at(sentence, index + 1).small in _LINKS:
        index, word = index + 1, word_at(sentence, index + 1)
    if word.small not in _LINKS or word.part == "PART":
        return None
    end = _object(sentence, index + 1)
    while end is not None and word_at(sentence, end).small in ("and", "or"):
        end = _object(sentence, end + 1)
    return end


def _object(sentence: Sentence, index: int) -> int | None:
    """Return the index behind what follows a preposition: a phrase, or nouns without an article."""
    if (found := phrase(sentence, index)) is not None:
        return found.end
    if word_at(sentence, index).small in OBJECTS | {"you", "it"}:
        return index + 1
    end = index
    while (word := word_at(sentence, end)).part in _INSIDE or (
        word.part == "VERB" and (is_participle(word) or is_ing(word)) and word_at(sentence, end + 1).part == "NOUN"
    ):
        end += 1
        if _acts(sentence, end, end - 1):
            break
    return end if end > index and sentence[end - 1].part in ("NOUN", "PROPN", "") else None


def _told(sentence: Sentence, index: int) -> int | None:
    """Return the index behind "that you described to me", None where nothing of the kind stands there."""
    at = index + (word_at(sentence, index).small in ("that", "which", "who", "whom"))
    if word_at(sentence, at).small not in SUBJECTS:
        return None
    at += 1
    while word_at(sentence, at).part == "AUX" and word_at(sentence, at + 1).part in ("VERB", "AUX", "ADV"):
        at += 1
    verb = word_at(sentence, at)
    if verb.part != "VERB" or verb.small in ("think", "believe", "hope", "say", "said", "know"):
        return None
    at += 1
    if word_at(sentence, at).small in _LINKS - {"to"} and word_at(sentence, at + 1).part in ("AUX", "VERB"):
        return at + 1
    return at if is_past(verb) or word_at(sentence, at).part in ("AUX", "ADP", "VERB") else None
