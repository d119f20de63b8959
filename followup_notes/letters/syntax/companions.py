"""Slips of what goes with what, read from tagged words: -ing after prepositions, "than" after a comparison, whole families of marks."""

from __future__ import annotations

from collections.abc import Iterator

from followup_notes.letters.syntax.inflection import count, is_ing, is_only_past, is_participle, is_plain
from followup_notes.letters.syntax.noun_phrases import OBJECTS, OWNERS, SUBJECTS
from followup_notes.letters.syntax.readings import as_verb
from followup_notes.letters.syntax.tagged import MARK, Sentence, Slip, Word, word_at, words

_BEFORE_ING = words("for of about by without after before in at with on from despite besides")
_GERUND_VERBS = words(
    "enjoy enjoyed enjoying appreciate appreciated avoid avoided finish finished consider considered considering mind suggest suggested "
    "recommend recommended practise practice practised keep kept miss missed imagine risk"
)
_NO_GERUND = words("what not kind sort type just day week month year night evening morning")
"""Behind these a preposition takes no verb: "kind of remind", "the day before let us rest"."""
_BARE = words("let meet hear speak talk see get give take make tell show send share allow join invite have be")
_PEOPLE_OF_WORK = words(
    "biologist scientist chemist physicist artist specialist receptionist technician electrician nurse engineer manager developer "
    "designer teacher analyst student patient customer client colleague recruiter interviewer user driver planner carpenter"
)


def companions(sentence: Sentence) -> Iterator[Slip]:
    """Find words that do not go with the word before them."""
    for at, word in enumerate(sentence):
        after = word_at(sentence, at + 1)
        if after.part == MARK:
            yield from _alone(sentence, at)
            continue
        if _wants_ing(sentence, at):
            yield Slip(word, after, "After this word the form with -ing stands.", f"{after.text}, with -ing")
        elif (
            word.part == "ADJ"
            and _compared(word)
            and after.small == "as"
            and _measure(word_at(sentence, at + 2), word_at(sentence, at + 3))
        ):
            yield Slip(word, after, "A comparison goes on with than.", f"{word.text} than")
        elif _bare_person(sentence, at):
            yield Slip(
                word,
                after,
                "A word is missing before it, or the ending -s.",
                f"a {after.text}, the {after.text}, {after.text}s",
            )
        if _bare_matter(sentence, at):
            yield Slip(word, after, 'The word "the" or "a" is missing.', f"{word.text} the {after.text}")
        yield from _owner(sentence, at)


def _bare_matter(sentence: Sentence, at: int) -> bool:
    """Tell whether what a letter is about is named without an article: "interested in position", "for interview on Monday"."""
    word, noun, after = sentence[at], sentence[at + 1], word_at(sentence, at + 2)
    if (
        word.small not in ("for", "about", "during", "with", "to", "in")
        or noun.small not in _MATTERS
        or noun.part != "NOUN"
    ):
        return False
    if word.small == "in" and noun.small == "company" and after.part in (MARK, "ADP"):
        return False  # "what one says in company"
    if word.small == "in" and noun.small not in ("position", "job", "company", "opportunity", "vacancy"):
        return False
    return (
        after.part in (MARK, "ADP", "AUX", "CCONJ", "PRON")
        and after.text not in ("-", "–", "'", ",", "/")
        and word_at(sentence, at - 1).small != "as"
    )


_MATTERS = words("position role interview opportunity conversation job company vacancy")


def _wants_ing(sentence: Sentence, at: int) -> bool:
    word, verb, after = sentence[at], sentence[at + 1], word_at(sentence, at + 2)
    if verb.part != "VERB" or not verb.text.islower() or is_ing(verb) or word_at(sentence, at - 1).small in _NO_GERUND:
        return False
    has_object = after.part == "DET" or after.small in OWNERS | OBJECTS | {"you", "it"}
    if word.small in _GERUND_VERBS and word.part == "VERB":
        return has_object and (is_plain(verb) or verb.small in _BARE) and verb.small not in ("let", "have")
    if word.small not in _BEFORE_ING or word.part not in ("ADP", "SCONJ"):
        return False
    if is_only_past(verb) and not is_participle(verb):
        return False
    return has_object and (verb.small in _BARE or (is_plain(verb) and as_verb(verb, after)))


def _compared(word: Word) -> bool:
    return word.small.endswith("er") and word.small not in (
        "other",
        "proper",
        "clever",
        "eager",
        "former",
        "later",
        "sooner",
        "over",
        "further",
    )


def _measure(word: Word, after: Word) -> bool:
    """Tell whether something is compared with: "bigger as ours", "lighter as I thought"; "louder as the train came" is not."""
    if word.small in SUBJECTS:
        return after.small in ("thought", "expected", "hoped", "imagined", "feared")
    return word.small in (
        "expected",
        "ever",
        "before",
        "usual",
        "most",
        "others",
        "any",
        "ours",
        "mine",
        "yours",
        "theirs",
    )


def _bare_person(sentence: Sentence, at: int) -> bool:
    """Tell whether one person is named without an article: "to teach Bayes to biologist"."""
    noun, after = sentence[at + 1], word_at(sentence, at + 2)
    if noun.small in ("nurse", "cook", "coach", "guard", "tutor") and sentence[at].small == "to":
        return False  # "the patients I like to nurse"
    if sentence[at].small == "by" and after.part == MARK:
        return False  # "sorted by patient."
    if noun.small not in _PEOPLE_OF_WORK or sentence[at].small not in ("to", "with", "for", "by", "about"):
        return False
    return after.part in (MARK, "AUX", "ADP", "CCONJ", "SCONJ", "PRON") and after.text not in ("-", "–", ",", "/")


def _owner(sentence: Sentence, at: int) -> Iterator[Slip]:
    """Find an apostrophe where nothing is owned: "my own tools's", "I talk to client's, who"."""
    word, before, after = sentence[at], word_at(sentence, at - 1), word_at(sentence, at + 1)
    if not word.small.endswith("'s") or not word.text.islower() or word.small in _SHORT:
        return
    plain = word.text[:-2]
    if plain in ("men", "women", "people", "year", "week", "month") or not plain.isalpha():
        return
    if plain.endswith("s") and count(Word(plain, plain, "NOUN", word.start)) == 2 and len(plain) > 4:
        yield Slip(word, word, "The apostrophe is in the wrong place.", f"{plain}, or {plain}'")
    elif (
        after.part in (MARK, "ADP", "AUX")
        and before.part in ("ADP", "PART", "VERB", "ADJ", "NUM")
        and before.small not in ("at", "than", "of")
        and not any(one.small in _BE for one in sentence[max(0, at - 6) : at])
    ):
        yield Slip(word, word, "More than one: -s without an apostrophe.", f"{plain}s")


_BE = words("is was are were be been")
"""Behind these something may be said to be somebody's: "the best answer was the doctor's"."""
_SHORT = words(
    "it's that's there's here's what's who's where's how's when's why's he's she's let's one's else's today's tomorrow's yesterday's "
    "everyone's somebody's nobody's everybody's someone's anyone's this's"
)


def _alone(sentence: Sentence, at: int) -> Iterator[Slip]:
    """Find a comma where a full stop was meant: "the format suits you, If not"."""
    mark, after = word_at(sentence, at + 1), word_at(sentence, at + 2)
    yield from _owner(sentence, at)
    if mark.text == "," and after.text in _STARTS and not word_at(sentence, at + 3).text[:1].isupper():
        yield Slip(mark, after, "A sentence ends with a full stop.", f". {after.text}")


_STARTS = words("If But So And It We You This That These However Please When They There He She Could Would Can")
