"""Slips of agreement, read from tagged words: a verb that does not fit its subject."""

from __future__ import annotations

from collections.abc import Iterator

from followup_notes.letters.syntax.inflection import count, is_ing, is_only_past, is_plain, is_third
from followup_notes.letters.syntax.noun_phrases import (
    OBJECTS,
    OWNERS,
    SUBJECTS,
    Phrase,
    subject,
)
from followup_notes.letters.syntax.numbers import HEADS, MORE, ONE, PLURAL, SINGLE, WRONG_VERB
from followup_notes.letters.syntax.readings import MODAL, as_verb, surely_verb
from followup_notes.letters.syntax.tagged import END, MARK, Sentence, Slip, Word, word_at, words

_OPENERS = words("because if when while whether although though unless until that where how why what so since but once")
"""Words after which a clause begins with its subject."""
_WISHES = words(
    "if wish though suggest suggests suggested suggestion recommend recommended recommendation ask asked insist insists insisted propose proposed "
    "require required requirement expected natural prefer prefers preferred demand demanded request requested advice condition"
)
_UNREAL = words("important essential vital necessary better imperative crucial")


def agreement(sentence: Sentence) -> Iterator[Slip]:
    """Find verbs that do not fit the subject before them."""
    for at, word in enumerate(sentence):
        if _opens(sentence, at) and word.small not in _OPENERS - {"that"}:
            yield from _clause(sentence, at)
        if word.small in ("who", "which", "that") and word.part == "PRON":
            yield from _relative(sentence, at)
        if word.small in ("which", "whose") and word_at(sentence, at + 1).part == "NOUN":
            yield from _chosen(sentence, at)


def _opens(sentence: Sentence, at: int) -> bool:
    """Tell whether a clause may begin at an index."""
    before, word = word_at(sentence, at - 1), sentence[at]
    if before is END or before.text in (";", ":", "(", "–", "—"):
        return True
    if before.small in _OPENERS:
        if before.small == "since" and word.small not in SUBJECTS:
            return False  # "the wars since the war have been"
        several = before.part == "SCONJ" and word.part == "NOUN" and count(word) == 2
        return before.small not in ("what", "how", "that", "since") or word.small in HEADS or several
    if (
        word.small in ("i", "we", "they", "he", "she")
        and before.part not in ("AUX", "VERB", "CCONJ")
        and before.small not in MODAL
    ):
        return True
    if word.small == "you" and before.part in ("NOUN", "PROPN", "NUM"):
        return True
    if word.small in HEADS - SUBJECTS and before.part == "NOUN" and not is_ing(before):
        return True
    if word.small in HEADS and before.part == "ADJ" and word_at(sentence, at - 2).small == "how":
        return True
    if before.text == ",":
        return word.small in SUBJECTS or (word.small in HEADS and sentence[0].part in ("ADP", "SCONJ", "ADV"))
    if before.small in ("and", "but", "so") and word_at(sentence, at - 2).text == ",":
        return _has_verb(sentence, at - 3)
    return before.small in ("and", "so", "but") and word.small in ("it", "he", "she")


def _has_verb(sentence: Sentence, at: int) -> bool:
    """Tell whether what ends at an index, up to the mark before it, is a clause and not one thing of a list."""
    while at >= 0 and sentence[at].part != MARK:
        if sentence[at].part in ("AUX", "VERB"):
            return True
        at -= 1
    return False


def _clause(sentence: Sentence, at: int) -> Iterator[Slip]:
    """Hold the verb of the clause that begins at an index against its subject."""
    word = sentence[at]
    if word.small in SUBJECTS:
        number = 1 if word.small in ("he", "she", "it") else 2
        found: Phrase | None = Phrase(at, at + 1, number, word)
    else:
        found = subject(sentence, at)
    if found is None or not found.number or word_at(sentence, at - 1).small in _WISHES & {"wish", "though"}:
        return
    place = found.end
    while word_at(sentence, place).part == "ADV" and word_at(sentence, place).small not in MODAL | {"then", "there"}:
        place += 1
    verb = word_at(sentence, place)
    if _disagrees(sentence, found, place) and not _is_wish(sentence, at, verb):
        yield Slip(found.head if found.end - found.first < 7 else verb, verb, WRONG_VERB, _fitting(verb, found.number))


def _disagrees(sentence: Sentence, found: Phrase, place: int) -> bool:
    verb, after = sentence[place] if place < len(sentence) else END, word_at(sentence, place + 1)
    if after.small in SUBJECTS and verb.part == "AUX":
        return False
    single = found.number == 1
    if (found.head.small == "i" and verb.small in ("was", "wasn't")) or (
        verb.small in ("dare", "need") and after.small == "not"
    ):
        return False
    if verb.small in ONE:
        return not single
    if verb.small in MORE:
        return single and (verb.small != "do" or after.part in ("PRON", "DET", "VERB") or after.small == "not")
    if found.head.small == "i":
        return verb.part == "VERB" and is_third(verb)
    if verb.part == "NOUN":
        acts = after.small in OBJECTS or after.small in ("it", "you")
        return acts and (is_third(verb) if not single else not is_third(verb) and count(verb) == 1)
    if single and verb.small == "last":
        return after.part == "NUM" or after.small in ("for", "until", "a", "about", "several")
    if verb.part != "VERB" or verb.small == "be" or verb.small in MODAL or _is_noun(found, verb, after):
        return False
    moved = (
        word_at(sentence, place - 1).small in ("also", "always", "still", "often", "never", "only")
        and after.part == MARK
    )
    closed = after.part == MARK and found.head.small not in SUBJECTS
    return (is_plain(verb) and (moved or (not closed and as_verb(verb, after)))) if single else is_third(verb)


def _is_noun(found: Phrase, verb: Word, after: Word) -> bool:
    """Tell whether a word taken for a verb goes with the noun before it: "the waste log goes", "the wheat export system"."""
    if after.part == "AUX" or after.small in ("which", "who"):
        return True
    if after.part == "VERB" and (is_third(after) or is_only_past(after) or is_third(verb)):
        return True
    named = found.head.small not in SUBJECTS and found.number == 1
    return named and after.part == "NOUN" and not surely_verb(verb, END) and verb.small not in ("make", "take", "mean")


def _is_wish(sentence: Sentence, at: int, verb: Word) -> bool:
    """Tell whether the plain form is meant: "if it were", "I suggest that he come"."""
    before = {word.small for word in sentence[max(0, at - 4) : at]}
    if verb.small == "were":
        return bool(before & {"if", "wish", "though", "as"})
    return bool(before & (_WISHES - {"if"})) or bool(before & _UNREAL)


def _fitting(verb: Word, number: int) -> str:
    if number == 1:
        return SINGLE.get(verb.small) or f"{verb.text}, with -s"
    return PLURAL.get(verb.small) or verb.text.removesuffix("s")


_NOBODY = words("nobody somebody someone anyone anybody everyone everybody")


def _relative(sentence: Sentence, at: int) -> Iterator[Slip]:
    """Hold the verb after "who", "that" or "which" against the noun before it: "people who works"."""
    noun, verb = word_at(sentence, at - 1), word_at(sentence, at + 1)
    article = word_at(sentence, at - 2)
    if article.part == "ADJ":
        article = word_at(sentence, at - 3)
    if noun.small in _NOBODY or (noun.small == "else" and article.small in _NOBODY):
        if sentence[at].small == "who" and (verb.small in MORE or (verb.part == "VERB" and is_plain(verb))):
            yield Slip(noun, verb, WRONG_VERB, _fitting(verb, 1))
        return
    if noun.part != "NOUN" or any(word.small in ("one", "only", "of") for word in sentence[max(0, at - 6) : at]):
        return
    if (
        count(noun) == 2
        and (sentence[at].small == "who" or article.small in HEADS)
        and word_at(sentence, at - 3).part != "ADP"
    ):
        named = verb.part == "VERB" or (verb.part == "NOUN" and sentence[at].small == "who")
        wrong = verb.small in ONE or (named and is_third(verb))
    elif count(noun) == 1 and verb.small in ("don't", "aren't", "weren't", "haven't"):
        wrong = article.part == "DET" or article.small in OWNERS
    elif count(noun) == 1 and article.small in ("a", "an", "every", "each"):
        wrong = verb.small in MORE - {"do"} or (verb.part == "VERB" and is_plain(verb))
    else:
        return
    if wrong:
        yield Slip(noun, verb, WRONG_VERB, _fitting(verb, count(noun)))


def _chosen(sentence: Sentence, at: int) -> Iterator[Slip]:
    """Hold the verb behind "which products" against the noun: "you choose which products goes first"."""
    noun, verb = sentence[at + 1], word_at(sentence, at + 2)
    if verb.part == "VERB" and count(noun) == 2 and is_third(verb):
        yield Slip(noun, verb, WRONG_VERB, verb.text.removesuffix("s"))
