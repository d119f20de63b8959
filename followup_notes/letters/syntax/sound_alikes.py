"""Words taken for others that sound alike, read from tagged words: your and you're, its and it's, form and from."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from followup_notes.letters.syntax.inflection import count, is_ing, is_participle, is_past, is_plain
from followup_notes.letters.syntax.noun_phrases import OWNERS, SUBJECTS
from followup_notes.letters.syntax.shape import SOUNDS_ALIKE
from followup_notes.letters.syntax.slips_of_the_pen import slip_of_the_pen
from followup_notes.letters.syntax.tagged import END, MARK, Sentence, Slip, Word, word_at, words

_SAYING = words(
    "know tell say ask asked understand explain see wonder learn hear show showed discuss describe sure remember explained told me you "
    "us about idea forget understood wondering knowing asking tell check learned described"
)
_STILL = words("part welcome fun family right home news proof people time top kind sort")
_OFTEN_OWNED = words("kind own quick recent current first last whole entire previous")


def sound_alikes(sentence: Sentence) -> Iterator[Slip]:
    """Find words that stand for others, and questions told in the order of a question."""
    for at, word in enumerate(sentence):
        if better := _meant(sentence, at):
            after = word_at(sentence, at + 1)
            yield Slip(word, after if after.part != MARK else word, SOUNDS_ALIKE, better)
        elif word.part != MARK and _is_turned(sentence, at):
            yield Slip(
                word,
                word_at(sentence, at + 2),
                "Inside a sentence the verb stands behind its subject.",
                "the subject first",
            )


_BEING = words("was were am are is very so really been be")
_ROLES = words("my last current previous next new present this your first former leadership key")
_GOES_ON = frozenset({"that", "who", "which", "like", "where", "such", "of"})


def _your(before: Word, after: Word, then: Word) -> str:
    told = after.part == "VERB" and is_past(after) and before.part == "NOUN"
    if before.small in ("to", "on", "from", "in", "at", "of") and after.small == "right":
        return ""
    if (after.part == "DET" and after.small != "own") or (
        after.small in _SAID_OF_YOU and then.part not in ("NOUN", "ADJ", "PROPN", "")
    ):
        return "you're"
    ends = then.small in ("in", "to", "that", "about", "with", "at") or then.part == MARK
    if after.part in ("ADJ", "VERB") and (is_participle(after) or after.small in _STATES) and ends:
        return "you" if told else "you're"
    return "you" if told and then.part != "NOUN" else ""


_SAID_OF_YOU = words("welcome not so very too always also probably going looking right")
_STATES = words("happy ready available able sure free busy welcome interested well")


def _owned(after: Word, then: Word) -> bool:
    """Tell whether a noun stands there that somebody has: "you're team", "you're kind words"."""
    if "-" in after.text:
        return False
    if after.part == "NOUN" and after.small not in _STILL and not is_ing(after) and not after.small.endswith("ed"):
        return then.part in ("AUX", "VERB") or (count(after) == 1 and then.part in ("ADP", MARK, "CCONJ", "PRON"))
    if after.part == "VERB" and is_plain(after):
        return True
    return after.small in _OFTEN_OWNED and then.part == "NOUN" and count(then) == 2


def _its_verb(before: Word, after: Word, then: Word) -> bool:
    """Tell whether "its" has a verb in it: "its a pleasure", "its there if you want it"."""
    if after.part == "DET" or after.small in (
        "not",
        "been",
        "very",
        "there",
        "here",
        "too",
        "so",
        "because",
        "like",
        "also",
        "just",
        "only",
    ):
        return not (after.small in ("very", "too", "so", "only", "also") and then.part in ("NOUN", "ADJ"))
    if after.small in OWNERS or after.small in SUBJECTS:
        return True
    if (
        after.part == "ADJ"
        and after.small not in ("potential", "key")
        and then.small in ("to", "that", "for", "because", "if")
    ):
        return True
    if after.part == "PROPN" and then.small in ("here", "again", "from"):
        return True
    return before is END and after.part == "VERB" and is_ing(after)


def _their(before: Word, after: Word, then: Word) -> bool:
    """Tell whether a noun with its verb follows: "there office is near"."""
    if after.part != "NOUN" or after.small in (
        "today",
        "yesterday",
        "people",
        "time",
        "home",
        "hours",
        "days",
        "weeks",
        "months",
        "years",
    ):
        return False
    if before is END or before.small in ("in", "for", "with", "of", "to", "that", "about", "on"):
        return then.part in ("AUX", "VERB", MARK, "ADP", "CCONJ")
    return False


def _from(before: Word, after: Word) -> bool:
    """Tell whether "form" stands where a preposition must: "withdraw form the running"."""
    if before.small in _FORMING or before.part not in ("VERB", "NOUN", "ADV"):
        return False
    if before.part == "NOUN" or after.small in ("a", "an"):
        return after.small in ("you", "your", "home", "them")
    return after.part in ("DET", "PROPN") or after.small in OWNERS | {"you", "home", "which", "them"}


_FORMING = words(
    "fill filled complete completed sign signed sends can will would could may might must to help helped application order entry web "
    "consent contact short long they which that who and then together"
)


def _is_turned(sentence: Sentence, at: int) -> bool:
    """Tell whether a question is told in a question's order: "tell me when is the next step"."""
    word, verb, after = sentence[at], word_at(sentence, at + 1), word_at(sentence, at + 2)
    if word.small not in ("when", "where", "how", "why", "what") or verb.part != "AUX":
        return False
    if word.small == "what" and after.small not in SUBJECTS:
        return False
    if word_at(sentence, at - 1).small not in _SAYING or (verb.small in ("can't", "could") and word.small == "how"):
        return False
    return after.small in SUBJECTS or after.small in OWNERS | {"the", "this", "that", "these"}


def _its(before: Word, after: Word, then: Word) -> str:
    return "it's" if _its_verb(before, after, then) else ""


def _it_is(_: Word, after: Word, then: Word) -> str:
    return "its" if after.part == "NOUN" and count(after) == 2 and then.small not in _GOES_ON else ""


def _you_are(_: Word, after: Word, then: Word) -> str:
    return "your" if _owned(after, then) else ""


def _they_are(_: Word, after: Word, then: Word) -> str:
    return "their" if _owned(after, then) else ""


def _whose(_: Word, after: Word, then: Word) -> str:
    return "whose" if after.part == "NOUN" and (count(after) == 2 or then.part in ("AUX", "VERB")) else ""


def _heard(before: Word, after: Word, _: Word) -> str:
    heard = before.small in ("have", "i've", "we've", "has", "had", "i") or after.small in ("about", "from", "back")
    return "heard" if heard else ""


def _there_or_are(before: Word, after: Word, _: Word) -> str:
    if before.small in ("when", "if", "because", "that", "think", "while") and after.part == "VERB" and is_ing(after):
        return "they're"
    return "there" if after.small in ("is", "are", "was", "were", "has", "have") else ""


def _there_is(_: Word, after: Word, __: Word) -> str:
    return "there's" if after.part in ("DET", "PRON") else ""


def _belonging(before: Word, after: Word, then: Word) -> str:
    return "their" if _their(before, after, then) else ""


def _coming(before: Word, after: Word, _: Word) -> str:
    return "from" if _from(before, after) else ""


def _main(before: Word, after: Word, _: Word) -> str:
    return "principal" if after.part == "NOUN" and before.small in OWNERS | {"the", "a"} else ""


def _pleased(before: Word, after: Word, _: Word) -> str:
    if before.small in ("a", "great", "real"):
        return "pleasure"
    return "pleased" if before.small in _BEING and after.part in ("PART", "ADP", "SCONJ", MARK) else ""


def _role(before: Word, _: Word, then: Word) -> str:
    held = before.small in _ROLES or (before.part in ("ADJ", "NOUN") and then.small in ("at", "with"))
    return "role" if held else ""


_MEANT: dict[str, Callable[[Word, Word, Word], str]] = {
    "your": _your, "you're": _you_are, "it's": _it_is, "its": _its, "who's": _whose, "herd": _heard, "their": _there_or_are,
    "theirs": _there_is, "they're": _they_are, "there": _belonging, "form": _coming, "principle": _main, "please": _pleased,
    "pleas": _pleased, "roll": _role,
}  # fmt: skip
"""A word, and what tells by the words around it which one was meant."""


def _meant(sentence: Sentence, at: int) -> str:
    """Return the word that was meant at an index, empty where the one that stands there will do."""
    before, after, then = (word_at(sentence, at + step) for step in (-1, 1, 2))
    rule = _MEANT.get(sentence[at].small)
    return (rule(before, after, then) if rule else "") or slip_of_the_pen(sentence, at)
