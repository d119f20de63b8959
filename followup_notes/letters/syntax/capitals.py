"""Common nouns with a capital inside a sentence, as German writes them: "your Team", "the Interview"."""

from __future__ import annotations

from collections.abc import Iterator

from followup_notes.letters.syntax.tagged import Sentence, Slip, Word, word_at, words

_COMMON = words(
    "team company office interview meeting conversation time project projects work question questions email file files day days week weeks month "
    "months experience application visit tour talk references documents document colleagues colleague feedback answer opportunity position "
    "job process skills skill knowledge training summer winter autumn spring morning afternoon evening decision reply call student students "
    "customer customers patient patients problem problems idea ideas year years way result results help support"
)
_BEFORE = words(
    "the a an my your his her our their this that these those some any every each no in of for with about at on to from and good great next last "
    "first new"
)


def capitals(sentence: Sentence) -> Iterator[Slip]:
    """Find common nouns written like names; a word beside another capital is part of a name or a title."""
    for at, word in enumerate(sentence):
        before, after = word_at(sentence, at - 1), word_at(sentence, at + 1)
        if word.small not in _COMMON or not word.text[0].isupper() or word.text[1:] != word.small[1:]:
            continue
        if (
            before.text not in _BEFORE
            or after.text[:1].isupper()
            or after.text[:1].isdigit()
            or after.text in ("-", "–", ":", "'", "’", "&")
        ):
            continue
        if _in_name(sentence, at) or (
            after.small == "of" and _capital(word_at(sentence, at + 2), word_at(sentence, at + 3))
        ):
            continue
        if any(one.text in ('"', "“", "”", "«", "»", "‘", "*", "_", ":") for one in sentence):
            continue
        yield Slip(word, word, "This word is no name: it begins with a small letter.", word.small)


def _in_name(sentence: Sentence, at: int) -> bool:
    """Tell whether a name began a few words before: "the Department for Work", "the Ram of the Year"."""
    near = sentence[max(1, at - 4) : at]
    return any(word.text[0].isupper() and word.text != "I" for word in near)


def _capital(*words: Word) -> bool:
    """Tell whether one of the words begins with a capital: "the Office of the CFO"."""
    return any(word.text[:1].isupper() for word in words)
