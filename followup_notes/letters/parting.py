"""How a letter takes leave: in a known farewell, in any short line above a name, or in thanks or a wish of its own."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import pairwise, takewhile
from typing import NamedTuple

POSTSCRIPT = re.compile(r"^[ \t]*P\.? ?S\b", re.MULTILINE | re.IGNORECASE)
_FAREWELL = re.compile(
    r"(?:with (?:my )?(?:many |best |warm |sincere )?thanks|(?:with )?(?:(?:kind|kindest|best|warm|warmest|many|sincere)(?: and \w+)? (?:regards|wishes|greetings|thanks)|regards|best|"
    r"sincerely|faithfully|respectfully|cordially)|your'?s(?: \w+)?|(?:all )?the best|thanks|thank you|many thanks|cheers|take care|"
    r"best regards and thanks|warmly|gratefully|(?:mit )?(?:freundlichen?|besten?|herzlichen?|vielen?|liebe[nr]?|schöne[nr]?) (?:grüßen?|gruß|dank)"
    r"|hochachtungsvoll|viele grüße|beste grüße|grüße)(?: again| so much| very much| from [\w ]{1,30})?[ ,.!–-]*",
    re.IGNORECASE,
)
_NAME_LINE = re.compile(
    r"(?:[-–—~] ?)?[A-ZÀ-Þ][\w.'’-]*(?: (?:[A-ZÀ-Þ][\w.'’-]*|d[aeiou]s?|v[ao]n|zu|le|la|bin|al|y)){0,4}(?:, [A-Z][\w. ]{1,12}|[.,])?"
)
_WISH = (
    r"(?:until|till|see you|(?:may )?god bless|(?:my |our |and )?(?:very )?(?:best|kind(?:est)?|warm(?:est)?|good) (?:wishes|regards|greetings|to)|regards|greetings|all (?:the best|good wishes)|take (?:good )?care|"
    r"have an? |enjoy |happy (?!to)|merry |good luck|safe (?:travels|journey)|keep (?:well|warm|safe)|stay (?:well|warm|safe)|(?:talk|speak) (?:to you )?soon)\b"
)
_THANKS = re.compile(
    rf"(?:(?:and|so|again|once again|once more|for now|in the meantime|meanwhile|either way),? )?(?:{_WISH}|(?:very |so )?(?:many |much )?thank(?:s| you)\b|with (?:many |warm |best |kind )?\w+|looking forward|wishing|hoping|(?:glad|happy|delighted) to\b|"
    r"yours\b|much obliged|apologies|sorry again|here['’]s to)",
    re.IGNORECASE,
)
_LAST_WISH = re.compile(rf"[.!?] ({_WISH}[^.!?\n]*[.!]?)\s*\Z", re.IGNORECASE)
_LAST, _SHORT, _LONG = 6, 6, 12
"""Lines at the end that may hold a farewell; words of one that is known or has no mark, and of one with a comma."""


class Parting(NamedTuple):
    """Where a farewell begins, and up to where a letter is read: a farewell that is a sentence is read, too."""

    start: int
    read_to: int


def parting(lines: Sequence[tuple[int, str]]) -> Parting | None:
    """Find the farewell among the last lines, each with its offset; a postscript may stand below it, or above."""
    above = list(takewhile(lambda pair: not POSTSCRIPT.match(pair[1]), lines))
    return _among(above) or _among(lines)


def _among(lines: Sequence[tuple[int, str]]) -> Parting | None:
    for (at, line), (_, below) in reversed(list(pairwise([*lines, (0, "")]))[-_LAST:]):
        named = _NAME_LINE.fullmatch(below.strip()) is not None
        if _is_farewell(line.strip(), named=named):
            return Parting(at, at)
        if named and (start := _wishes(line)) is not None:
            return Parting(at + start, at + len(line))
    return None


def _is_farewell(line: str, *, named: bool) -> bool:
    """Tell whether a line is known as a farewell, or has the form of one above a name: "Pob hwyl,"."""
    words = len(line.split())
    if _FAREWELL.match(line) and words <= _SHORT:
        return True
    return named and (
        (line.endswith(",") and words <= _LONG) or (words <= _SHORT and line[-1:] not in ".?:;" and words > 1)
    )


def _wishes(line: str) -> int | None:
    """Return where a line above a name thanks or wishes without a subject, as a farewell does: "Until then, and thank you"."""
    if _THANKS.match(line.strip()) and not re.search(r"[.!?] [A-Z]", line.strip()):
        return len(line) - len(line.lstrip())
    last = _LAST_WISH.search(line)
    return last.start(1) if last else None
