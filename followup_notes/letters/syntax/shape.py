"""Tagged sentences written as one line each, and patterns over them: words, parts of speech, forms of verbs, numbers of nouns."""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import lru_cache

from followup_notes.letters.syntax.inflection import (
    PARTICIPLE,
    PAST,
    count,
    is_ing,
    is_participle,
    is_past,
    is_plain,
    is_third,
)
from followup_notes.letters.syntax.tagged import Sentence, Word

SOUNDS_ALIKE = "This is another word that sounds alike."
Family = tuple[str, str, tuple[str, ...]]
"""What is wrong, what would be right (`{}` is the remembered word of a shape, or its last one), and the shapes that show it."""


def meant(right: str, *shapes: str) -> Family:
    """Say that another word was meant where one of the shapes is found."""
    return SOUNDS_ALIKE, right, shapes


_CLASSES = {
    "@owner": "my|your|his|her|its|our|their",
    "@subject": "i|you|we|they|he|she|it",
    "@person": "i|we|they|he|she|you",
    "@object": "me|us|him|them|you|it|her",
    "@be": "am|is|are|was|were|be|been|being|i'm|you're|we're|they're|it's|he's|she's|isn't|wasn't|aren't|weren't|that's",
    "@have": "have|has|had|having|i've|we've|you've|they've|haven't|hasn't|hadn't",
    "@modal": "can|could|will|would|shall|should|may|might|must|cannot|can't|couldn't|won't|wouldn't|shouldn't|i'll|we'll|you'll|they'll|it'll|i'd|we'd|you'd",
    "@do": "do|does|did|don't|doesn't|didn't",
    "@day": "monday|tuesday|wednesday|thursday|friday|saturday|sunday",
    "@month": "january|february|march|april|may|june|july|august|september|october|november|december",
    "@number": "two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|several|many|few",
    "@often": "also|always|already|still|just|really|never|often|only|even|now|usually|gladly|certainly|definitely|actually|currently|recently|very|so|truly|quite",
    "@det": "the|a|an|my|your|his|her|its|our|their|this|that|these|those|some|any|each|every|no|another",
}  # fmt: skip
"""Names for words that stand in many patterns."""


def shape(sentences: Iterable[Sentence]) -> str:
    """Write sentences one a line: " i/PRON would/AUXx like/VERBb"; a blank stands before every word and nowhere else."""
    return "".join(
        f"\n{''.join(f' {_spelt(word)}/{word.part}{_form(word)}' for word in sentence)}" for sentence in sentences
    )


def _spelt(word: Word) -> str:
    return "÷" if word.small == "/" else word.small


def _form(word: Word) -> str:
    """Return one letter for the form of a verb (b plain, s, g -ing, d past, n third form, e either of them), or a noun's number."""
    if word.part == "NOUN":
        return str(count(word))
    if word.part not in ("VERB", "AUX"):
        return ""
    if is_ing(word):
        return "g"
    if word.small in PAST or word.small in PARTICIPLE or is_past(word):
        return _past(word)
    if is_plain(word):
        return "b"
    return "s" if is_third(word) else "x"


def _past(word: Word) -> str:
    past, third = is_past(word) or word.small in PAST, is_participle(word)
    if word.small in PARTICIPLE.values() or word.small in PAST.values():
        return "x"  # "put", "come", "found": plain as well
    return "e" if past and third else "d" if past else "n"


@lru_cache(maxsize=2048)
def shaped(source: str) -> re.Pattern[str]:
    r"""Compile a pattern of items with blanks between them.

    `word`, `one|other`, `@owner`, `VERB` or `VERBb` (a part of speech, with or without its form), `word/NOUN`; `.` is any word.
    `!item` is a word that is another, `~item` one or the beginning, `-item` says that the next word is another, `^` is the beginning; `?`, `*` and `+` behind an item
    say how often; `( … OR … )` are choices; `<` and `>` stand around what is wrong, and `item=` is remembered for the better wording, `\\.` is a mark.
    """
    spaced = source.replace(")( ", ") ( ").replace(")?( ", ")? ( ")
    return re.compile("".join(map(_item, spaced.split())), re.MULTILINE)


def _item(item: str) -> str:
    if (fixed := _FIXED.get(item)) is not None:
        return fixed
    if item[0] == "\\":
        return f" {re.escape(item[1:])}/MARK"
    often = ""
    if item[-1] in "?*+" and len(item) > 1:
        item, often = item[:-1], item[-1]
    kept = item.endswith("=")
    item = item.removesuffix("=")
    if item[0] == "-" and len(item) > 1:
        return f"(?!{_word(item[1:])})"
    if item[0] == "~":
        return f"(?:^|(?!{_word(item[1:])}){_ANY})"
    core = f"(?!{_word(item[1:])}){_ANY}" if item[0] == "!" else _word(item)
    if kept:
        core = f" (?={core[1:]})(?P<word>[^ /\n]+)/\\w*+"
    return f"(?:{core}){often}" if often else core


_ANY = r" [^ /\n]+/\w*+"
_FIXED = {
    "(": "(?:",
    ")": ")",
    ")?": ")?",
    ")*": ")*",
    ")+": ")+",
    "OR": "|",
    "^": "^",
    "$": "$",
    "<": "(?P<at>",
    ">": ")",
    ".": _ANY,
    ".*": f"(?:{_ANY})*?",
}


def _word(item: str) -> str:
    if "^" in (parts := item.split("|")):
        return f"(?:^|{_word('|'.join(part for part in parts if part != '^'))})"
    choices = [_one(choice) for named in parts for choice in _CLASSES.get(named, named).split("|")]
    words = [word for kind, word in choices if kind == "word"]
    others = [word for kind, word in choices if kind != "word"]
    if words:
        others.append(rf"(?:{'|'.join(words)})/\w*+")
    return f" (?:{'|'.join(others)})" if len(others) > 1 else f" {others[0]}"


def _one(choice: str) -> tuple[str, str]:
    if "/" not in choice and (choice.isupper() or re.fullmatch(r"[A-Z]{3,5}[a-z\d]+", choice)):
        exact = choice[-1].islower() or choice[-1].isdigit()
        forms = re.fullmatch(r"([A-Z]+)([a-z\d]*)", choice)
        assert forms is not None
        return "part", f"[^ /\n]+/{forms[1]}" + (f"[{forms[2]}]" if exact else r"\w*+")
    if "/" in choice:
        word, _, part = choice.partition("/")
        return "both", f"{_spell(word)}/{part}" + (r"\w*+" if part.isupper() else "")
    return "word", _spell(choice)


def _spell(word: str) -> str:
    return re.escape(word).replace(r"\*", "[^ /\n]*")
