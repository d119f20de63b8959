"""Slips of the form of a verb, read from tagged words: what stands after have, be, can, did, to and prepositions."""

from __future__ import annotations

from collections.abc import Iterator

from followup_notes.letters.syntax.inflection import (
    PAST,
    THIRD,
    base_of,
    is_ing,
    is_only_past,
    is_participle,
    is_past,
    is_plain,
    is_third,
)
from followup_notes.letters.syntax.noun_phrases import OWNERS, SUBJECTS
from followup_notes.letters.syntax.readings import MODAL, surely_verb
from followup_notes.letters.syntax.tagged import Sentence, Slip, Word, word_at, words

_DO = words("did didn't does doesn't do don't")
_HAVE = words("have has had haven't hasn't hadn't i've you've we've they've having")
_BE = words("am is are was were been being isn't wasn't aren't weren't i'm you're we're they're he's she's")
_BETWEEN = words(
    "not never always also already just really only recently still since finally even ever often fully truly now gladly certainly "
    "actually certainly greatly"
)


_Wrong = tuple[str, str] | None
"""What is wrong with a verb, and what would be right."""


def verb_forms(sentence: Sentence) -> Iterator[Slip]:
    """Find verbs in a form that cannot stand behind have, be, can, did and to."""
    for at, word in enumerate(sentence):
        place = at + 1
        while (between := word_at(sentence, place)).small in _BETWEEN or _tells_how(between):
            place += 1
        verb = word_at(sentence, place)
        if verb.part not in ("VERB", "AUX"):
            continue
        for rule in (_after_can, _after_do, _after_to, _after_have, _after_be):
            if found := rule(sentence, at, place):
                yield Slip(word, verb, *found)


def _tells_how(word: Word) -> bool:
    return word.part == "ADV" and word.small.endswith("ly")


def _after_can(sentence: Sentence, at: int, place: int) -> _Wrong:
    word, verb, before = sentence[at], sentence[place], word_at(sentence, at - 1)
    if word.small not in MODAL or word.part not in ("AUX", "") or before.part in ("DET", "ADJ") or not _inflected(verb):
        return None
    if is_third(verb) and word_at(sentence, place + 1).part in ("VERB", "ADV"):
        return None  # "How can leaders openly ask?"
    return "After this verb the plain form stands.", plain_form(verb)


def _after_do(sentence: Sentence, at: int, place: int) -> _Wrong:
    word, verb = sentence[at], sentence[place]
    if (
        word.small not in _DO
        or word.part != "AUX"
        or not _inflected(verb)
        or (word.small == "do" and not is_past(verb))
    ):
        return None
    if verb.small in ("was", "is") and word_at(sentence, at - 1).part == "PRON":
        return None  # "The last job I did was an old chapel"
    if verb.small.endswith("ed") and word_at(sentence, place + 1).part == "NOUN":
        return None  # "How does increased trade help?"
    near = place == at + 1 + (word_at(sentence, at + 1).small == "not")
    return ("After did or does the plain form stands.", plain_form(verb)) if near else None


def _after_to(sentence: Sentence, at: int, place: int) -> _Wrong:
    word, verb, after = sentence[at], sentence[place], word_at(sentence, place + 1)
    if (
        word.small != "to"
        or word.part != "PART"
        or place != at + 1
        or word_at(sentence, at - 1).small in _NO_INFINITIVE
    ):
        return None
    has_object = after.part in ("DET", "PRON") or after.small in OWNERS
    if not verb.text.islower() or verb.small in _SAID or (is_participle(verb) and after.part == "NOUN"):
        return None
    wrong = is_only_past(verb) or (is_past(verb) and has_object)
    return ('After "to" the verb stands in its plain form.', plain_form(verb)) if wrong else None


def _after_have(sentence: Sentence, at: int, place: int) -> _Wrong:
    verb, after = sentence[place], word_at(sentence, place + 1)
    if sentence[at].small not in _HAVE or word_at(sentence, at - 1).small == "to" or not _is_third_missing(verb, after):
        return None
    if word_at(sentence, at - 1).small in SUBJECTS and word_at(sentence, at - 2).part == "NOUN":
        return None  # "Every idea I had came late."
    return "After have the third form stands.", THIRD.get(base_of(verb) or verb.small) or f"{verb.text}, with -ed"


def _after_be(sentence: Sentence, at: int, place: int) -> _Wrong:
    verb, after = sentence[place], word_at(sentence, place + 1)
    if sentence[at].small not in _BE or verb.part != "VERB" or not verb.text.islower():
        return None
    if _PSEUDO & {one.small for one in sentence[:at]} or after.small in SUBJECTS:
        return None  # "all I did was ask", "that is work I know"
    wrong = is_plain(verb) and not is_participle(verb) and surely_verb(verb, after)
    return ("After be the form with -ing or -ed stands.", f"{verb.text}, with -ing or -ed") if wrong else None


def _inflected(verb: Word) -> bool:
    """Tell whether a verb stands in a form that no helping verb takes: went, worked, works."""
    past = is_only_past(verb) or (verb.small.endswith("ed") and is_past(verb))
    return past or verb.small in _ODD or (is_third(verb) and verb.small not in ("has", "does"))


_SAID = frozenset({"said", "paid", "made"})
"""Forms that may describe a noun: "from free to paid", "to said person"."""
_ODD = frozenset({"is", "was", "has", "were", "been"})
_NO_INFINITIVE = words(
    "due thanks according committed dedicated used access looking forward respect regard addition next close back"
)
_PSEUDO = words("do does did done doing all job goal aim task step idea trick")
"""Words before a form of be behind which a plain form is right: "all I did was ask"."""


def _is_third_missing(verb: Word, after: Word) -> bool:
    """Tell whether a form behind "have" is a past form or a plain one: "have went", "have finish the test"."""
    if verb.part != "VERB" or is_participle(verb) or is_ing(verb):
        return False
    if verb.small in PAST:
        return True
    return verb.text.islower() and is_plain(verb) and surely_verb(verb, after)


def plain_form(verb: Word) -> str:
    """Return the plain form of a verb, or say that it is wanted."""
    return base_of(verb) or {"is": "be", "was": "be", "were": "be", "has": "have", "been": "be"}.get(
        verb.small, "the plain form"
    )
