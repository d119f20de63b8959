"""What the model of language has a say in: slips that a reader of small letters can see, and mostly does."""

from __future__ import annotations

import re

LEAST = -4.0
"""Log odds of a slip below which no word is said to be doubted."""
_MARKS = re.compile(
    r".*\b(?:capital(?:i[sz]ed)?|small letter|blank|mark|stop|bracket|quote|apostrophe|space|initialism|stands there twice|repeat this word)\b"
    r"|This is one word|Before [\"“]",
    re.IGNORECASE,
)
"""It sees no capitals and blanks, and few marks."""
_OVERLOOKED = re.compile(
    r"A (?:day|date|month|finished time) goes with |What began in the past |Another word goes with it|One comparison is enough|A comparison goes on with than"
    r"|After (?:this (?:word|verb)|have the third) (?:the )?form |After have another form "
)
"""Times, prepositions and -ing: it overlooks them more often than the patterns are wrong."""
_KNOWN_WELL = re.compile(
    r"The verb does not fit its subject|This is another word that sounds alike|Two sentences run into"
)


def doubt_needed(message: str) -> float | None:
    """Return the log odds of a slip that a word must have for this to be said of it, None where the model has no say."""
    if _MARKS.match(message) or _OVERLOOKED.match(message):
        return None
    return 0.0 if _KNOWN_WELL.match(message) else LEAST
