"""Checks of a letter's form: gaps, length, sentences, subject, marks, capitals, links."""

from __future__ import annotations

import re
from collections.abc import Iterator

from followup_notes.letters.found import Found
from followup_notes.letters.lists import said
from followup_notes.letters.scope import CheckScope
from followup_notes.letters.text import WORD, Text
from followup_notes.model.page import Letter
from followup_notes.model.problem import Severity

RANGES = {
    "thank-you": (80, 180), "thank-you-short": (40, 90), "thank-you-forward": (50, 120), "materials": (40, 120),
    "status-after-date": (50, 110), "status-no-date": (50, 110), "last-nudge": (35, 80), "confirm-round": (30, 80),
    "no-show": (40, 90), "new-slots": (40, 90), "rejection-reply": (60, 130), "keep-in-touch": (60, 120),
    "offer-ack": (50, 110), "extension-request": (60, 130), "competing-offer": (60, 130), "withdraw": (40, 110),
    "referrer-update": (30, 90), "reference-heads-up": (40, 110), "reference-thanks": (40, 110), "linkedin-note": (20, 50),
}  # fmt: skip
"""Kind -> the words it has at least and at most."""
_UNKNOWN_KIND = (0, 200)
_TOO_LONG = 300
_ROOM = 20
_GAP = re.compile(
    r"(?<![\]\w])\[(?!x\]|\s\])[^\[\]\n]{1,60}\](?!\()|\{\{[^{}\n]{0,60}\}\}|(?<!\{)\{[A-Za-z_ ]{2,40}\}(?!\})|<(?!https?:|mailto:|[\w.+-]+@)[A-Za-z][A-Za-z _/'-]{1,40}>"
    r"|\bTO-?DO\b|\bTB[DAC]\b|\b[Xx]{3,}\b|\b[Xx]{1,4}(?:[:./-][Xx]{1,4}){1,2}\b|_{3,}|\bLorem ipsum\b|\$\{?[A-Z_]{3,}\}?|%[A-Za-z_]{3,30}%|\.{4,}|\?{3,}"
    r"|\b(?:INSERT|YOUR|COMPANY|ROLE|HIRING MANAGER'?S?|INTERVIEWER'?S?|FIRST|LAST|RECIPIENT)[ _]NAME\b|\b(?:Company|Your|Interviewer|Hiring Manager|First|Last|Recipient|Job|Position) ?(?:Name|Title)\b"
    r"|\bXX(?= (?:January|February|March|April|May|June|July|August|September|October|November|December)\b)|\((?:insert|fill in|enter|add your|your) [^()\n]{1,40}\)"
    r"|\b(?:INSERT|FILL IN|ENTER|ADD|PASTE|PUT) [A-Z][A-Z ]{3,40}"
    r"|\b(?:insert|fill in|add) (?:name|company|role|date|topic|detail)s?(?: here)?\b",
)
_EMPTY_GREETING = re.compile(
    r"^(?:dear|hello|hi|hey|guten tag|sehr geehrte[rs]?(?: frau| herr)?)[ \t]*(?:name|xx+|\.\.\.|…)?[ \t]*[,:!]?[ \t]*$",
    re.IGNORECASE | re.MULTILINE,
)
_LINK = re.compile(
    r"(?:[a-z]{2,10}:/{1,3}|www\.|mailto:)[^\s<>\"”)\]]*|\b(?:https?|htp|htttp|http?s)[:;]?/{1,2}[^\s<>\"”)\]]*",
    re.IGNORECASE,
)
_IDLE = re.compile(
    r"(?:re: ?)?(?:(?:hi+|he+y+|hello|hiya|yo|stuff|things?|info|news|question|quick question|a question|urgent|important|please read|read me|no subject|job|the job|work|interview"
    r"|me|me again|(?:hey+ |hi )?it['’]?s me(?: again)?|so\?*|well\?*|update|any news|mail|e-?mail|letter|follow[- ]?up|following up|checking in|just checking(?: in)?|touching base|hello again|hi again|hi there)[\s!?.…,:)-]*){1,2}",
    re.IGNORECASE,
)
_PRESSES = re.compile(
    r"\b(?:last chance|final (?:notice|warning|reminder)|urgent|asap|answer (?:me|needed|required|now)|reply (?:needed|required|now)|still waiting|where (?:are|were) you|why (?:no|have|has)|hurry|deadline passed|second reminder|third reminder)\b",
    re.IGNORECASE,
)
_ANNOUNCED = re.compile(
    r"\b(?:here (?:is|are) (?:the|a|my) links?|(?:the |my )?links? (?:to \w+(?: \w+)? )?(?:is|are|follows?) (?:here|below|underneath)|(?:follow|click|use|at|under|via|using) (?:this|the|the following) link(?: below)?)\b|\b(?:find (?:it|them|both|the \w+)|viewed|seen|found|read|reached|downloaded) here: *(?=\n|$)",
    re.IGNORECASE,
)
_GOOD_LINK = re.compile(
    r"https?://(?:[\w-]{1,63}\.){1,8}[a-z]{2,24}(?::\d{1,5})?(?:[/?#][^\s]*)?|www\.(?:[\w-]{1,63}\.){1,8}[a-z]{2,24}(?:[/?#][^\s]*)?|mailto:[\w.+-]+@[\w.-]+\.[a-z]{2,24}[^\s]*",
    re.IGNORECASE,
)
_LOCAL = re.compile(
    r"\bfile:/{1,3}\S*|\b[A-Za-z]:\\[^\s\"”]*|(?<![\w/:.])(?:/(?:home|Users|tmp|mnt|var|media|Volumes)|~)/[^\s\"”]*|\\\\[\w.-]+\\\S*|https?://(?:localhost|127\.0\.0\.1)\S*"
)
_BREATH = re.compile(r"[;:]\s")


def placeholder(letter: Letter, _text: Text, scope: CheckScope) -> Iterator[Found]:
    """Find what was meant to be filled in."""
    stated = scope.checks.get("placeholder")
    for pattern in (_GAP, _EMPTY_GREETING):
        for found in pattern.finditer(letter.body):
            quoted = letter.body[: found.start()].endswith(('"', "“"))
            if not quoted and not _inside_link(letter.body, found.start()) and not _named(found[0], scope):
                yield Found(
                    found.start(),
                    found[0],
                    said(stated, found[0], fallback='"{{ found }}" still has to be filled in.'),
                    "write what is meant, or leave the sentence out",
                )
    for found in (one for one in _GAP.finditer(letter.subject) if not _named(one[0], scope)):
        yield Found(found.start(), found[0], said(stated, found[0]), "write what is meant", header="subject")


def _named(gap: str, scope: CheckScope) -> bool:
    """Tell whether what looks like a gap is part of a name: "XXXL Wohnwelt" is no "XXX"."""
    plain = gap.strip("xX") == ""
    return plain and any(gap in name for name in (*scope.names, scope.role or ""))


def _inside_link(body: str, at: int) -> bool:
    start = max(body.rfind(" ", 0, at), body.rfind("\n", 0, at)) + 1
    return "://" in body[start:at]


def length(letter: Letter, text: Text, scope: CheckScope) -> Iterator[Found]:
    """Compare the number of words with what the kind of letter has."""
    low, high = RANGES.get(scope.kind or letter.kind, _UNKNOWN_KIND)
    count, stated = text.word_count, scope.checks.get("length")
    if stated is not None and stated.at_most is not None:
        high = stated.at_most - (0 if scope.ours else _ROOM)
    least, most = (low, high) if scope.ours else (low / 2, high + _ROOM)
    message = said(stated, str(count), fallback="The letter has {{ found }} words.")
    if count > _TOO_LONG:
        yield Found(
            -1,
            "",
            f"{message} Nobody reads more than {_TOO_LONG}.",
            f"at most {high} words: one thought to each paragraph",
            Severity.ERROR,
        )
    elif count > most:
        yield Found(-1, "", message, f"at most {high} words")
    elif count < least:
        yield Found(-1, "", message, f"at least {low} words: say what was special about this talk")


def sentence(letter: Letter, text: Text, scope: CheckScope) -> Iterator[Found]:
    """Find sentences that are too long to be read in one breath; a semicolon or a colon lets the reader take one."""
    stated = scope.checks.get("sentence")
    most = stated.at_most if stated and stated.at_most else 35
    for start, end in text.sentences:
        count = max(len(WORD.findall(part)) for part in _BREATH.split(_quotes_short(letter.body[start:end])))
        if count > most:
            words = " ".join(letter.body[start:end].split()[:6]) + " …"
            yield Found(
                start, words, f"This sentence has {count} words; {most} are the most.", "make two sentences of it"
            )


def _quotes_short(text: str) -> str:
    """Count a quote as one word: its length is not the writer's."""
    return re.sub(r"\"[^\"\n]{1,300}\"|“[^”\n]{1,300}”|„[^“”\n]{1,300}[“”]|https?://\S+", "quoted", text)


def paragraphs(_letter: Letter, text: Text, scope: CheckScope) -> Iterator[Found]:
    """Count the paragraphs between greeting and farewell."""
    stated = scope.checks.get("paragraphs")
    most, count = (stated.at_most if stated and stated.at_most else 5), len(text.paragraphs)
    if count > most:
        yield Found(
            text.paragraphs[most][0],
            "",
            f"The letter has {count} paragraphs; {most} are the most.",
            "join what belongs together",
        )


def subject(letter: Letter, _text: Text, scope: CheckScope) -> Iterator[Found]:
    """Look at the subject: there, short, not shouted."""
    if (scope.kind or letter.kind) == "linkedin-note":
        return
    stated, line = scope.checks.get("subject"), letter.subject.strip()
    most = stated.at_most if stated and stated.at_most else 60
    if not line and scope.subject_at:
        yield Found(
            0,
            "",
            "The letter has no subject.",
            (scope.role and f"Thank you, or your question: {scope.role}") or "say in a few words what it is about",
            header="subject",
        )
    elif len(line) > most:
        yield Found(
            0,
            line,
            f"The subject has {len(line)} characters; {most} are the most.",
            "keep the kind of letter and the role",
            header="subject",
        )
    elif _IDLE.fullmatch(line):
        yield Found(
            0,
            line,
            "The subject does not say what it is about.",
            "say in a few words what it is about",
            header="subject",
        )
    elif _PRESSES.search(line):
        yield Found(
            0,
            line,
            "A subject that presses is not opened gladly.",
            "name the matter, without pressure",
            header="subject",
        )
    elif line.isupper() and len(re.findall(r"[A-Z]", line)) > 4:
        yield Found(0, line, "A subject in capitals reads like shouting.", line.capitalize(), header="subject")


def asks(_letter: Letter, text: Text, scope: CheckScope) -> Iterator[Found]:
    """Count the questions; quoted ones are not asked."""
    stated = scope.checks.get("asks")
    most = stated.at_most if stated and stated.at_most is not None else 1
    marks = [found.start() for found in re.finditer(r"\?+", text.masked)]
    if len(marks) > most:
        yield Found(
            marks[most],
            "?",
            f"The letter asks {len(marks)} questions; one is easier to answer.",
            "keep the question that matters most",
        )


def exclamation(letter: Letter, text: Text, scope: CheckScope) -> Iterator[Found]:
    """Find every exclamation mark after the first, and marks in a row; the subject's count, too."""
    stated = scope.checks.get("exclamation")
    most = stated.at_most if stated and stated.at_most is not None else 1
    seen = letter.subject.count("!")
    for found in re.finditer(r"[!?]*![!?]*|\?{2,}", text.masked):
        seen += "!" in found[0]
        if len(found[0]) > 1 or ("!" in found[0] and seen > most):
            yield Found(found.start(), found[0], "One exclamation mark is plenty.", "?" if "?" in found[0] else ".")
    if seen > most and letter.subject.count("!") > most:
        at = letter.subject.rindex("!")
        yield Found(at, "!", "One exclamation mark is plenty.", "leave it out", header="subject")


def links(letter: Letter, text: Text, scope: CheckScope) -> Iterator[Found]:
    """Find addresses that lead nowhere, paths that only this machine knows, and a link that is announced and not there."""
    stated = scope.checks.get("link")
    announced = None if _LINK.search(letter.body) or "](" in letter.body else _ANNOUNCED.search(text.masked)
    if announced:
        yield Found(announced.start(), announced[0], "A link is announced, and there is none.", "add the address")
    for found in _LOCAL.finditer(letter.body):
        yield Found(
            found.start(),
            found[0],
            said(stated, found[0], fallback='"{{ found }}" is not a link the reader can follow.'),
            "attach the file, or put it where the reader can open it",
        )
    for found in _LINK.finditer(letter.body):
        link = found[0].rstrip(".,;:!?'’")
        if not _GOOD_LINK.fullmatch(link) and not _LOCAL.match(link) and len(link) > 4:
            yield Found(
                found.start(),
                link,
                said(stated, link, fallback='"{{ found }}" is not a link the reader can follow.'),
                "write the whole address: https://…",
            )
