"""Slips of English that no library finds reliably: doubled words, agreement, run-ons, "i", days, stray marks."""

from __future__ import annotations

import re
from collections.abc import Iterator

from followup_notes.letters.found import Found
from followup_notes.letters.impressions import reads_well
from followup_notes.letters.mixed_up import MIXED_UP
from followup_notes.letters.nearness import near_miss
from followup_notes.letters.pattern import found_in
from followup_notes.letters.scope import CheckScope
from followup_notes.letters.sentences import sentence_slips
from followup_notes.letters.slips_of_agreement import AGREEMENT
from followup_notes.letters.slips_of_form import COUNTS, MARKS
from followup_notes.letters.slips_of_prepositions import PREPOSITIONS
from followup_notes.letters.slips_of_verbs import VERBS
from followup_notes.letters.text import Text
from followup_notes.model.page import Letter

_DOUBLE_FINE = frozenset("had that very really bye ha so is do".split())  # noqa: SIM905
_DOUBLED = re.compile(
    r"(?<![\w'-])(?P<word>[^\W\d_]{1,20}(?:-[^\W\d_]{1,20})?"
    r"|(?:in|on|at|to|for|of|with|by|from|and|but|is|was|are|were|I|we|you|it|would|will|have|has|to be|a|my|your) [a-z']+)"
    r"[ \n]+(?P=word)(?![\w'-])",
    re.IGNORECASE,
)
_ARTICLE = re.compile(r"(?<![\w'.-])(?P<article>an?)[ ]+(?P<quote>[\"“'(]?)(?P<word>[A-Za-z][\w'-]*)", re.IGNORECASE)
_EITHER_ARTICLE = re.compile(r"histori|hotel|habitual|herb", re.IGNORECASE)
_VOWEL_SOUND = re.compile(
    r"(?:hour|honest|honou?r|heir|[aeio](?!ne\b|nce\b|ui|uro)|u(?!n(?:i|ic|ion|iv|iq|it|an)|s[aeiu]|t[ei]|k\b|k[- ]|rban?i[sz]|ro|biq|ran|s\b))",
    re.IGNORECASE,
)
_CONSONANT_SOUND = re.compile(
    r"(?:uni(?!n|m)|us[aeiu]|ut[ei]|eu|one\b|once\b|ubiq|uk\b|ux\b|u\b|[bcdfgjkpqtvwyz]|h(?!our|onest|ono|eir)|[lmnrsx][a-z'])",
    re.IGNORECASE,
)
_LETTERED_VOWEL = re.compile(r"[AEFHILMNORSX](?![a-z])")
_OPENS = re.compile(r"(?:^|[\n.!?:\"“”‘(*_]|[-–—]) *$")
"""What stands before the first word of a sentence."""
_SPELT_OUT = re.compile(r"(?:[AEFHILMNORSX][^AEIOUa-z\W]{2,3}(?<!SQL)|MBA|MSc|ECG|EEG|ICU|FAQ|EHR|NGO)s?\b")
"""Longer names of letters that are said letter by letter."""
_BETTER_ARTICLE = {"a": "an", "an": "a", "A": "An", "An": "A", "AN": "A"}


def spelling(letter: Letter, _text: Text, scope: CheckScope) -> Iterator[Found]:
    """Take over the library's findings on spelling; names and terms of the vault are right as they stand."""
    if letter.language == "en":
        yield from _answers("spelling", letter, scope)


def grammar(letter: Letter, text: Text, scope: CheckScope) -> Iterator[Found]:
    """Find slips of grammar by our own patterns, and take over the library's."""
    yield from _doubled(text)
    if letter.language != "en":
        return
    yield from _articles(text)
    yield from (found for found in _slips(text) if not reads_well(found, text, scope))
    yield from _answers("grammar", letter, scope)


def _slips(text: Text) -> Iterator[Found]:
    """Find what our patterns know as slips; the model of language is still to be heard."""
    for pattern, message, better, exact in (*AGREEMENT, *VERBS, *PREPOSITIONS, *COUNTS, *MARKS, *MIXED_UP):
        for found in found_in(text.masked if exact else text.small, pattern):
            start = found.start("at") if "at" in pattern.groupindex else found.start()
            words = text.raw[start : found.end()]
            at = start + len(words) - len(words.lstrip())
            yield Found(at, words.strip(), message, found.expand(better).strip() or "leave it out")
    yield from sentence_slips(text)


def _answers(check: str, letter: Letter, scope: CheckScope) -> Iterator[Found]:
    """Give the library's findings that lie in the body, at their offsets there."""
    known = {
        word
        for name in (*scope.names, *scope.terms, scope.role or "", *scope.topics, *scope.strengths)
        for word in (*re.findall(r"[\w'’-]+", name), *re.findall(r"[\w'’]+", name))
    }
    folded = {word.casefold(): word for word in sorted(known) if not word.islower()}
    lines = letter.body.split("\n")
    for answer in scope.spelling:
        row = answer.line - scope.body_line
        if answer.check != check or (check == "spelling" and _is_name(answer.text, answer.better, known, folded)):
            continue
        named = folded.get(answer.text.casefold()) if check == "spelling" else None
        better = named or answer.better or "look it up"
        if check == "spelling" and scope.subject_at and answer.line == scope.subject_at[0]:
            at = answer.column - scope.subject_at[1]
            yield Found(at, answer.text, answer.message, better, header="subject")
        if not 0 <= row < len(lines):
            continue
        offset = sum(len(line) + 1 for line in lines[:row]) + answer.column - 1
        yield Found(offset, answer.text, answer.message, better, answer.severity)


def _is_name(word: str, better: str, known: set[str], folded: dict[str, str]) -> bool:
    """Tell whether a word unknown to the library is one of the vault, or looks like a name and like no word."""
    plain = word.removesuffix("'s").removesuffix("’s")
    if plain in known or word in known:
        return True
    if plain.casefold() in folded:
        return not plain.islower()  # "grace adeyemi": names begin with a capital
    return word[:1].isupper() and not (better and near_miss(word, better.split(",", maxsplit=1)[0].strip()))


def _doubled(text: Text) -> Iterator[Found]:
    for found in _DOUBLED.finditer(text.masked):
        word = found["word"].casefold()
        if word not in _DOUBLE_FINE and "\n\n" not in found[0] and "§" not in found[0]:
            yield Found(
                found.start(),
                text.raw[found.start() : found.end()],
                f'"{found["word"]}" stands there twice.',
                found["word"],
            )


def _articles(text: Text) -> Iterator[Found]:
    for found in _ARTICLE.finditer(text.masked):
        article, word = found["article"], found["word"]
        if article == "A" and not _OPENS.search(text.masked, 0, found.start()):
            continue  # "table A is"
        acronym = word[:2].isupper() or (len(word) == 1 and word.isupper()) or bool(re.match(r"[A-Z]\d|[A-Z]-", word))
        wants_an = bool(_LETTERED_VOWEL.match(word)) if acronym else bool(_VOWEL_SOUND.match(word))
        wants_a = not wants_an if acronym else bool(_CONSONANT_SOUND.match(word)) and not wants_an
        if acronym and len(word.partition("'")[0]) > 2 and not _SPELT_OUT.match(word):
            continue  # "a NATO", "an NGO": how people say it cannot be seen
        if article.lower() == "an" and _EITHER_ARTICLE.match(word):
            continue
        if (article.lower() == "a" and wants_an) or (article.lower() == "an" and wants_a):
            better = f"{_BETTER_ARTICLE[article]} {found['quote']}{word}"
            yield Found(
                found.start(),
                text.raw[found.start() : found.end()],
                f'Before "{word}" it is "{_BETTER_ARTICLE[article].lower()}".',
                better,
            )
