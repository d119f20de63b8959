"""Slips of verbs that lack something, read from tagged words: "I looking forward", "would like thank", "let it does"."""

from __future__ import annotations

from collections.abc import Iterator

from followup_notes.letters.syntax.inflection import is_ing, is_past, is_plain
from followup_notes.letters.syntax.noun_phrases import OBJECTS, OWNERS, phrase
from followup_notes.letters.syntax.tagged import END, Sentence, Slip, Word, word_at, words
from followup_notes.letters.syntax.verb_forms import plain_form

_TO_MISSING = words(
    "like want wants wanted able hope hoped hoping glad happy pleased delighted ready willing eager keen decided plan planned planning "
    "expect expected forward unable wish wished decided"
)


def missing_verbs(sentence: Sentence) -> Iterator[Slip]:
    """Find where "to" or a form of be is missing, and verbs in the wrong form behind whom one lets do something."""
    for at, word in enumerate(sentence):
        after = word_at(sentence, at + 1)
        if word.small in _TO_MISSING and (found := _to_missing(sentence, at)):
            yield Slip(word, after, *found)
        if word.small in ("let", "lets", "let's", "make", "makes", "help", "helps") and (wrong := _let(sentence, at)):
            yield Slip(word, wrong, "After let, make and help the plain form stands.", plain_form(wrong))
        if better := _told_in_the_past(sentence, at):
            yield Slip(word, after, "A finished time goes with the simple past.", better)
        if found := _be_missing(sentence, at):
            yield Slip(word, after, *found)


def _let(sentence: Sentence, at: int) -> Word | None:
    """Return the verb in a wrong form that follows whom one lets do something: "let the timer does it"."""
    found = phrase(sentence, at + 1)
    whom = found.end if found else at + 2
    if not found and word_at(sentence, at + 1).small not in OBJECTS | {"it", "you"}:
        return None
    verb = word_at(sentence, whom)
    wrong = verb.small == "does" or (found is None and verb.small in _THIRD_FORMS)
    return verb if wrong else None


_THIRD_FORMS = frozenset({"has", "is", "knows", "goes", "comes", "gets"})


def _to_missing(sentence: Sentence, at: int) -> tuple[str, str] | None:
    """Notice a missing "to": "I would like thank you"."""
    word, verb, after = sentence[at], word_at(sentence, at + 1), word_at(sentence, at + 2)
    meant = (
        verb.part == "VERB"
        and is_plain(verb)
        and (after.part == "DET" or after.small in OWNERS | OBJECTS | {"you", "it"})
    )
    if not meant or verb.small in ("see", "go"):
        return None
    before = word_at(sentence, at - 1)
    if word.small == "like" and before.small not in ("would", "i'd", "we'd"):
        return None
    return 'The word "to" is missing.', f"{word.text} to {verb.text}"


def _told_in_the_past(sentence: Sentence, at: int) -> str:
    """Notice a present form where the sentence goes on in the past: "we meet in May, when you told me"."""
    verb = word_at(sentence, at + 1)
    if sentence[at].small not in ("i", "we") or verb.part != "VERB" or verb.small not in _ONCE:
        return ""
    rest = sentence[at + 2 : at + 12]
    for step, word in enumerate(rest[:-2]):
        if (
            word.small in ("when", "where")
            and rest[step + 1].part == "PRON"
            and (is_past(rest[step + 2]) or rest[step + 2].small == "was")
        ):
            return _ONCE[verb.small]
    return ""


_ONCE = {
    "meet": "met",
    "see": "saw",
    "speak": "spoke",
    "talk": "talked",
    "visit": "visited",
    "write": "wrote",
    "send": "sent",
    "call": "called",
}


def _be_missing(sentence: Sentence, at: int) -> tuple[str, str] | None:
    """Notice a missing form of be: "I very interested", "I looking forward", "we ready"."""
    word, before, after = sentence[at], word_at(sentence, at - 1), word_at(sentence, at + 1)
    if word.small not in ("i", "we", "they", "he", "she") or (before is not END and before.small not in _JOINTS):
        return None
    sure = after.small == "very" and word_at(sentence, at + 2).small != "much"
    if sure or (after.part == "VERB" and is_ing(after)) or (after.part == "ADJ" and after.small in _STATES):
        return "A form of be is missing.", f"{word.text} {'am' if word.small == 'i' else 'are'} {after.text}"
    return None


_JOINTS = words("and but because that if so , ;")
_STATES = words(
    "happy glad sure ready available able keen sorry grateful aware interested excited confident certain eager willing thankful "
    "pleased delighted new good"
)
