"""Slips of number, read from tagged words: "a questions", "one of the engineer", "there is many", "Is the results ready?"."""

from __future__ import annotations

from collections.abc import Iterator

from followup_notes.letters.syntax.inflection import count, is_ing
from followup_notes.letters.syntax.noun_phrases import (
    ONE_OF_THEM,
    OWNERS,
    SEVERAL_OF_THEM,
    Phrase,
    phrase,
)
from followup_notes.letters.syntax.numbers import HEADS, ONE, PLURAL, SINGLE, WRONG_VERB
from followup_notes.letters.syntax.readings import MODAL
from followup_notes.letters.syntax.tagged import MARK, Sentence, Slip, Word, word_at, words


def counts(sentence: Sentence) -> Iterator[Slip]:
    """Find nouns that do not fit what counts them, and verbs that do not fit the subject behind them."""
    for at, word in enumerate(sentence):
        if word.small == "of":
            yield from _one_of(sentence, at)
        else:
            yield from _counted(sentence, at)
        if word.small == "there":
            yield from _there(sentence, at)
    if sentence[-1].text == "?":
        yield from _asked(sentence)


def _one_of(sentence: Sentence, at: int) -> Iterator[Slip]:
    """Hold the noun of "one of the engineer" against it."""
    before = word_at(sentence, at - 1)
    if before.small not in ("one", "each", "many", "several", "few", "two", "three", "both"):
        return
    if word_at(sentence, at - 2).part in ("ADJ", "DET", "NOUN") or word_at(sentence, at - 2).small in OWNERS:
        return  # "the best one of the day"
    if word_at(sentence, at + 1).small not in OWNERS | {"the", "these", "those"}:
        return
    found = phrase(sentence, at + 1)
    if found and found.number == 1 and found.head.part == "NOUN" and _is_free(word_at(sentence, found.end)):
        yield Slip(before, found.head, "More than one: with -s.", f"{found.head.text}s")


def _counted(sentence: Sentence, at: int) -> Iterator[Slip]:
    """Hold a noun against the word that counts it: "a questions", "many reason"."""
    word, before = sentence[at], word_at(sentence, at - 1)
    single, several = word.small in _SINGLE, word.small in SEVERAL_OF_THEM
    if not (single or several) or before.part in ("NUM", "DET") or before.small in OWNERS or word.part == "PRON":
        return
    place = at + 1
    if word_at(sentence, place).part == "ADJ" and word_at(sentence, place).small not in _VAGUE:
        place += 1
    noun, after = word_at(sentence, place), word_at(sentence, place + 1)
    if noun.part != "NOUN" or not noun.text.islower() or noun.small == "that" or not _is_free(after):
        return
    if (
        before.text == "&"
        or (word.small == "one" and before.small == "on")
        or (several and (before.part == "NOUN" or before.small == "or" or is_ing(noun) or noun.small in MODAL))
    ):
        return
    if word.small in ("this", "these", "those") and (after.part != "AUX" or before.small == "of"):
        return
    if single and count(noun) == 2 and noun.small not in _ACTS and not _goes_on(after, place - at):
        yield Slip(word, noun, "Only one: no -s.", noun.text.removesuffix("s"))
    elif (
        several
        and after.part not in ("CCONJ", "DET")
        and after.text != "("
        and count(noun) == 1
        and word.small not in ("both", "few")
        and noun.small not in _LONE
    ):
        yield Slip(word, noun, "More than one: with -s.", f"{noun.text}s")


def _goes_on(after: Word, described: int) -> bool:
    """Tell whether more belongs to the noun: "a professional services and support firm"."""
    return after.part == "DET" or (after.part == "CCONJ" and described > 1)


_SINGLE = ONE_OF_THEM - {"that", "another", "every"}
_ACTS = words("people says means shows represents includes happens works helps needs makes takes")
_VAGUE = words("few little great hundred good couple many other")
_LONE = words(
    "p a percent per sheep fish biggest best most largest staff times star hundred thousand million dozen o'clock pm am day week month year hour minute euro pound "
    "news time page man woman point degree stage party way storey bedroom half third side bed"
)
"""Nouns that stand in one form after a number, often in front of another noun."""


def _is_free(after: Word) -> bool:
    """Tell whether a noun phrase can end before this word."""
    return (
        after.part in ("AUX", "ADP", "SCONJ", "CCONJ", "DET")
        or after.small in ("who", "which")
        or (after.part == MARK and after.text not in ("-", "–", "'"))
    )


def _there(sentence: Sentence, at: int) -> Iterator[Slip]:
    """Hold "there is" against what there is."""
    word, verb, place = sentence[at], word_at(sentence, at + 1), at + 2
    if verb.small not in ("is", "was", "has", "are", "were"):
        return
    while word_at(sentence, place).part == "ADV":
        place += 1
    found, first = phrase(sentence, place), word_at(sentence, place)
    if first.part == "ADJ" and found is None and count(word_at(sentence, place + 1)) == 2:
        found = Phrase(place, place + 2, 2, word_at(sentence, place + 1))
    after = word_at(sentence, found.end).small if found else ""
    if found is None or after in ("and", "or", ","):
        return
    single = found.number == 1 and first.small in ("a", "an", "one", "another", "this") and after != "of"
    if verb.small in ONE and found.number == 2:
        yield Slip(word, verb, "More than one: the verb is plural.", f"{word.text} {PLURAL[verb.small]}")
    elif verb.small in ("are", "were") and single:
        yield Slip(word, verb, "Only one: the verb is singular.", f"{word.text} {SINGLE[verb.small]}")


def _asked(sentence: Sentence) -> Iterator[Slip]:
    """Hold the verb of a question against the subject behind it: "Is the results ready?"."""
    for at, verb in enumerate(sentence):
        before = word_at(sentence, at - 1)
        asked = at < 6 and sentence[0].small in ("which", "what", "how") and before.part == "NOUN"
        if before.part != MARK and before.small not in ("when", "where", "how", "why") and not asked:
            continue
        found = phrase(sentence, at + 1)
        if found is None or not found.number or word_at(sentence, at + 1).small not in HEADS | {"all"}:
            continue
        if word_at(sentence, found.end).small in ("and", "or"):
            continue
        if verb.small in ONE and found.number == 2:
            yield Slip(verb, found.head, WRONG_VERB, PLURAL[verb.small])
        elif verb.small in ("are", "were", "do", "have") and found.number == 1 and verb.part == "AUX":
            yield Slip(verb, found.head, WRONG_VERB, SINGLE[verb.small])
