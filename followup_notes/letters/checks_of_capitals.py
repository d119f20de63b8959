"""The check of words in capitals: which are shouted, and which are abbreviations, codes and names."""

from __future__ import annotations

import re
from collections.abc import Iterator

from followup_notes.letters.found import Found
from followup_notes.letters.scope import CheckScope
from followup_notes.letters.text import Text
from followup_notes.model.page import Letter

_SHOUTED = re.compile(r"(?<![\w-])[A-Z]{2,}(?:'[A-Z]+)?(?:[ ,]+[A-Z]{2,}(?:'[A-Z]+)?)*(?![\w-])")
_PLAIN_SHORT = frozenset(
    "I A AN AM AND ARE AS AT BE BUT BY CAN DO FOR GET GO HAD HAS HE HER HIS HOW IF IN IS IT LET ME MY NO NOT NOW OF OFF ON ONE OR OUR OUT SEE "  # noqa: SIM905
    "SO THE TO TOO UP US VERY WAS WE WHO WHY YES YET YOU YOUR ALL ANY HAVE JUST MUCH NEED PLEASE REALLY SOON THAT THIS WANT WILL WITH MORE MOST "
    "GREAT THANK THANKS BEST GOOD EVER NEVER MUST WORK".split()
)

_SAID_AS_WORDS = frozenset({"NICEIC", "OFSTED"})
"""Abbreviations that end like words all the same."""
_STRESSED = frozenset(
    "AGAIN ALONE AMAZED ANGRY ANSWER ANYTHING AWFUL AWESOME BETTER CANNOT CHANCE COULD CRUCIAL DREAM EAGER EARLY EITHER EVERY EVERYTHING EXACT "  # noqa: SIM905
    "EXTRA FIRST FOREVER GREATEST HAPPY HEARD HUGE KNOWN LATER LOVED MAJOR MINUTE NEEDS NOTHING NOBODY OFFER OTHER PERFECT PRONTO PROOF READY REPLY "
    "RIGHT SALARY SERIOUS SHOULD SINCE SOMETHING SPEED STILL STRONG SUPER THEIR THERE THESE THING THINK THOSE THREE TODAY TOMORROW TONIGHT TRULY TRUST "
    "UNIQUE UNTIL URGENT URGENCY WASTE WEEKS WHERE WHICH WHOLE WITHIN WITHOUT WORTH WOULD WRONG YEARS YOURS DEADLINE DECISION FANTASTIC FEEDBACK HELLO "
    "MONEY PASSION SORRY ALREADY ALWAYS BECAUSE BEFORE ANYONE EVERYONE SOMEONE ANOTHER FINAL FINALLY TOTAL PROUD QUICK SWIFT SPECIAL".split()
)
_ENDS_LIKE_A_WORD = re.compile(
    r".{3}(?:LY|ING|ED|TION|SION|ANCE|ENCE|ABLE|IBLE|IOUS|EOUS|FUL|LESS|NESS|IVE|EST|ANT|ENT|ARY|ITE|IC|ICAL|IAL|WARD|THER|ITY|URE|ISE|IZE|ATE)$"
)
"""Words that are shouted, and endings that words have and abbreviations seldom: EBITDA, COALESCE and NEBDN are none."""
_NO_ONSET = re.compile(r"(?!STR|SCR|SPR|SPL|THR|SHR|SCH|CHR|PHR)[BCDFGHJKLMNPQRSTVWXZ]{3}|(.)\1")
"""Beginnings that no word has."""


def capitals(_letter: Letter, text: Text, scope: CheckScope) -> Iterator[Found]:
    """Find words in capitals; abbreviations, codes and names are none."""
    known = {
        word.upper()
        for name in (*scope.names, *scope.terms, *scope.topics, *scope.strengths, scope.role or "")
        for word in name.split()
    }
    for found in _SHOUTED.finditer(text.masked):
        words = [word.strip(",") for word in found[0].split()]
        plain = [word for word in words if word not in known and _is_plain(word)]
        if (
            any(len(word) >= 5 for word in plain)
            or len(plain) >= 2
            or (plain and len(words) == 1 and plain[0] in _PLAIN_SHORT and len(plain[0]) > 2)
        ):
            yield Found(found.start(), found[0], f'"{found[0]}" reads like shouting.', found[0].lower())


def _is_plain(word: str) -> bool:
    """Tell whether a word in capitals is an ordinary one: known as such, or long with vowels where words have them."""
    if word in _PLAIN_SHORT:
        return True
    if word in _SAID_AS_WORDS or _NO_ONSET.match(word):
        return False
    return len(word) >= 5 and (word in _STRESSED or _ENDS_LIKE_A_WORD.search(word) is not None)
