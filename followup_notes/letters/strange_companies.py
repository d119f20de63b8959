"""Companies the notes do not know, named where nothing but the reader's own is likely to stand."""

from __future__ import annotations

import re
from collections.abc import Iterator

from followup_notes.letters.nearness import owned, words_of
from followup_notes.letters.scope import CheckScope

_NAME = r"(?P<name>(?!(?:Head|Level|Year|Grade|Band|Room|Floor|Ward|Site|Zoom|Teams|Google|LinkedIn|Skype|Slack|Mr|Mrs|Ms|Dr|I)\b)[A-Z][\w'’-]*[a-z][\w'’-]*(?: (?:& |and (?=[A-Z]))?[A-Z][\w'’-]+)*)"
_THEIRS = re.compile(
    r"\b(?:(?:to|would|will|could|can|and|might|me|of|about|on|in) join(?:ing)?|(?:[Ee]veryone|[Ee]verybody|all) at"
    rf"|(?:roles?|positions?|posts?|jobs?|openings?|vacancy|vacancies|offer) (?:at|with|from)|(?:like|love|glad|happy|hope|hoping|want|proud) to work (?:at|for)) (?:the )?{_NAME}(?! (?:team|group|meeting|call|department|project)\b)(?=[\s.,;!?]|$)"
)
"""Where nothing but the reader's company is likely to be named."""
_OF_MINE = re.compile(
    r"\b(?:my (?:last|previous|former|old|current|present|first|own|other)|another|other|formerly|previously|before|used to|when|while|since|he|she|they|her|his|their|friend|colleague"
    r"|(?:I|who|that) (?:was|worked|held|had|left|led|ran|spent|did)|accepted|signed|competing)\b",
    re.IGNORECASE,
)
"""Somebody's other company, or one of earlier."""
_ELSEWHERE = frozenset(
    {
        "withdraw",
        "competing-offer",
        "extension-request",
        "referrer-update",
        "reference-heads-up",
        "reference-thanks",
        "keep-in-touch",
    }
)
"""Kinds of letters that name other companies."""


def strange_companies(part: str, scope: CheckScope) -> Iterator[tuple[int, str]]:
    """Give names the notes do not have where the reader's company is named: "join …", "everyone at …", "the role at …"."""
    if scope.kind in _ELSEWHERE:
        return
    told = " ".join((*scope.names, *scope.topics, *scope.strengths, *scope.terms, scope.role or ""))
    known = set(words_of(told)) | {owned(word) for word in words_of(told)}
    for found in _THEIRS.finditer(part):
        words = found["name"].rstrip(".")
        if _is_strange(words, known, scope) and not _OF_MINE.search(_sentence(part, found)):
            yield found.start("name"), words


def _is_strange(words: str, known: set[str], scope: CheckScope) -> bool:
    """Tell whether none of its words is known, or not the second one of "Garrow & Pike"."""
    said, ours = [owned(word) for word in words_of(words)], words_of(scope.company or "")
    other = " & " in words and said[:1] == ours[:1] and said[1:2] != ours[1:2]
    return other or not known & set(said)


def _sentence(part: str, found: re.Match[str]) -> str:
    """Return the sentence a match stands in, as far as marks and lines tell."""
    begin = max(part.rfind(mark, 0, found.start()) for mark in ".!?\n") + 1
    return re.split(r"[.!?\n]", part[begin:], maxsplit=1)[0]
