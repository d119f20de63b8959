"""Words the library does not know that are new rather than wrong: terms, compounds, abbreviations, names."""

from __future__ import annotations

import re
from difflib import SequenceMatcher
from functools import lru_cache
from typing import Any

from followup_notes.letters.nearness import letters_apart
from followup_notes.machine.frequency import RARE, is_near_often, is_often, is_written
from followup_notes.machine.library_rules import OFF

SPLIT = "SplitWords"
"""The library calls a word it does not know this where two words are hidden in it: "allways", "discusion", "runbook"."""
UNKNOWN = frozenset({"SpellCheck", SPLIT})
_ROOTS = re.compile(
    r"(?:tele|geo|photo|neo|bio|neuro|pharmaco|micro|macro|multi|hyper|cyber|nano|eco|electro|thermo|psycho|cardio|hydro|agri|agro|re|pre|non|co|sub|inter|e|up|out|over|under|off|down|cross)-?(?=[a-z]{4})"
)
_ENDING = re.compile(
    r"rough|full?y?|ways?|times?|able|ably|ness|ment|less|ions?|ings?|tion|sion|ated|ates?|ized|ised|ence|ance|ance|ally|ible|sing|ting|ning|ring|ling|king"
)
"""What is no word of its own in a compound: "gratefull", "allways", "commited"."""
_SHORT_FIRST = frozenset(
    "run way bar bus car day job key log map net oil pay pop tax tea web air box end fee ice ink pre sea".split()  # noqa: SIM905
)
"""Words of three letters that begin a compound; others begin a slip: "relevent"."""
_OF_WORK = frozenset(
    "commis json yaml api repo saas fintech kanban async planogram planograms telematics roastery mise lookbook onboarding upskilling "  # noqa: SIM905
    "reskilling rostered rostering preceptee preceptees tagine mentee mentees pharma spinoff virality benefitting benefitted homogenous sunsetting intentioned chatbot wireframe wireframes stockout stockouts mortem mortems merch dataviz pdf csv html css sql dbt devops mlops kubernetes".split()
)
"""Words of working life that the library does not know yet."""


_DAYS = frozenset(
    "monday tuesday wednesday thursday friday saturday sunday january february april june july august september "  # noqa: SIM905
    "october november december".split()
)
PROPER = _DAYS | frozenset(
    "america american australia australian austria austrian belgium britain british canada canadian china chinese denmark "  # noqa: SIM905
    "dutch english europe european finland france french german germany greece hungary india indian ireland irish italian "
    "italy japan japanese london mexico netherlands norway norwegian poland polish portugal portuguese romania russian "
    "scotland scottish spain spanish sweden swedish switzerland swiss ukraine "
    "amsterdam berlin brussels budapest copenhagen dublin edinburgh glasgow hamburg helsinki lisbon madrid manchester munich "
    "paris prague stockholm vienna warsaw zurich "
    "university college hospital institute academy department association foundation bachelor certificate "
    "christmas easter excel facebook google javascript kubernetes linkedin microsoft photoshop powerpoint python tableau".split()
)
"""Words with a capital that people misspell; any other word with one may be a name that the library does not know."""


def of_the_trade(word: str, lint: Any) -> bool:
    """Tell whether a word is new rather than wrong: a term, a compound of two words, an abbreviation, a name."""
    folded = word.casefold().removesuffix("'s").removesuffix("’s")
    if folded in _OF_WORK or not re.search(r"[aeiouy]", folded):
        return True
    if folded in _DAYS:
        return False
    if any(each.replacement_text.casefold() == word.casefold() for each in lint.suggestions):
        # "grafana" is a name of its own, "manchester" is misspelt; days and months have a pattern of their own.
        return not word[:1].isupper() and folded not in PROPER
    if folded.endswith(("ise", "ised", "ises", "ising", "isation", "iser", "isers")) and _is_word(
        re.sub(r"is(?=e|i|a)", "iz", folded)
    ):
        return True
    meant = _meant(lint)
    if is_written(folded, meant) or _is_formed(folded) or not _is_near(folded, lint):
        return True
    if not is_often(meant) and _is_compound(folded, 4):
        return True
    if is_near_often(folded) or any(letters_apart(folded, each, 1) == 1 for each in meant):
        return False
    root = _ROOTS.match(folded)
    return (root is not None and _is_word(folded[root.end() :])) or _is_compound(folded, 3) or not is_often(meant, RARE)


def _is_compound(word: str, shortest: int) -> bool:
    """Tell whether a word is made of two words of at least so many letters; "rel event" and "grate full" are none."""
    return any(
        (at > 3 or word[:3] in _SHORT_FIRST)
        and not _ENDING.fullmatch(word[at:])
        and _is_word(word[:at])
        and _is_word(word[at:])
        for at in range(shortest, len(word) - 3)
    )


_OFTEN = frozenset(
    "the and that with have from this they will would there their what about which when make like time just know take into year your good "  # noqa: SIM905
    "some could them than then look only come over think also back after use two how our work first well way even want these give day "
    "most for you are was were can not but all get one has had his her who here very more thank hope great team role next week last much "
    "please dear kind met meet been talk spoke sent send call able help need sure each both again still where until since while being "
    "might should other point words month hours today email reply offer never every right really".split()
)
"""Short words of every letter: only what is near one of these is a slip; "nasi" and "gemba" are words of others."""


def _is_near(word: str, lint: Any) -> bool:
    """Tell whether a word is so near one the library knows that this one was meant; its split of a word tells nothing."""
    if len(word) < 6:
        often = len(word) > 3 and any(each[0] == word[0] and letters_apart(word, each, 1) == 1 for each in _OFTEN)
        return often or any(sorted(each) == sorted(word) for each in _meant(lint))
    near = (
        letters_apart(word, each, 1) < 2 or SequenceMatcher(None, word, each).ratio() >= _NEAR for each in _meant(lint)
    )
    return not _meant(lint) or any(near)


def is_like_words(lint: Any) -> bool:
    """Tell whether a word with a capital may be meant for one that is no name: "Recieved", not "Weinberger"."""
    return any(_is_word(each) for each in _meant(lint)) or not _meant(lint)


def _meant(lint: Any) -> list[str]:
    """Return the words that may have been meant, none where one word was taken for two."""
    meant = [each.replacement_text.casefold() for each in lint.suggestions]
    return [] if any(" " in each for each in meant) else meant


_NEAR = 0.84
_SHORTEST = 6
"""Letters of a stem: "mangement" is not made of "mange"."""
_LONGER = re.compile(r"(?:re|de|un|non)-?(?=[a-z]{9})")
_IRREGULAR = re.compile(r"(?:[^aeiou]y|[sxzo]|ch|sh|child|man|woman|foot|tooth|fish|person)s$")


def _is_formed(word: str) -> bool:
    """Tell whether a word is formed of one the library knows: "vias", "scaffolder", "arborist", "enablement"."""
    if (longer := _LONGER.match(word)) and _is_word(word[longer.end() :]):
        return True
    if word.endswith("s") and len(word) > 3 and not _IRREGULAR.search(word) and _is_word(word[:-1]):
        return True
    return any(
        word.endswith(ending) and _takes(word.removesuffix(ending), ending)
        for ending in ("er", "ers", "ist", "ists", "or", "ors", "able", "ness", "ment", "ments")
    )


def _takes(stem: str, ending: str) -> bool:
    """Tell whether a stem is a word that takes an ending as it is; "arguement" and "happyness" should have lost a letter."""
    if ending in ("er", "ers", "ist", "ists") and _is_word(f"{stem}e"):
        return True
    if len(stem) < _SHORTEST and ending.startswith("ment"):
        return False
    return _is_word(stem) and not any(_is_word(stem[:-1] + middle + ending) for middle in ("", "i"))


@lru_cache(maxsize=4096)
def _is_word(word: str) -> bool:
    _, british = linters()
    found = british.organized_lints(f"We like {word} here.", language="plaintext")
    return not any(found.get(rule) for rule in UNKNOWN)


@lru_cache(maxsize=1)
def linters() -> tuple[Any, Any]:
    """Return the library's checkers of American and British English; building them takes twenty times a check."""
    import harper

    american, british = harper.Linter(harper.Dialect.AMERICAN), harper.Linter(harper.Dialect.BRITISH)
    for linter in (american, british):
        known = linter.get_default_lint_config()
        linter.set_lint_config({**known, **{rule: False for rule in OFF if rule in known}})
    return american, british
