"""What comes next, in words: when they decide, and sentences that promise something."""

from __future__ import annotations

import re
from dataclasses import replace

from followup_notes.model.facts import Promise
from followup_notes.notation.spelling import form
from followup_notes.notation.yaml import Node, Scalar
from followup_notes.reading.moments import answer_of, read_moment
from followup_notes.reading.promised import promise_of, report, spoken, ticked
from followup_notes.reading.telling import Teller, said, scalars

DECISION = "a decision"
LONGEST = 10_000
MOST_SENTENCES = 100
_SENDS = re.compile(
    r"(?i)^(?:\[.\][ \t]+)?(?:(?:i|they|he|she)(?:['’]ll| will| need to| should| have to)?|me)[ :]+"
    r"(?:send|share|email|forward|provide|give|arrange)?[ ]*(?:them|him|her|me|over)?(?:[ ]+|$|(?<=[ :]))"
    r"|^ich (?:schicke|sende|maile|reiche|liefere)(?: ihnen| ihr| ihm| noch)*[ ]+|^je (?:leur |lui )?(?:envoie|enverrai|transmets)[ ]+"
    r"|^(?:yo )?(?:les |le )?(?:envío|enviaré|mando|mandaré)[ ]+"
)
_DECIDE = re.compile(
    r"(?i)\b(?:decid\w*|decision|hear back|get back|let me know|feedback|answer|response|reply|entscheid\w*|rückmeld\w*|meld\w* sich|sich meld\w*|décision|réponse|decisión|respuesta)\b"
)
# "bis 4. Dezember" is one sentence.
_SENTENCE = re.compile(
    r"(?<=[.!?;])[ \t]+(?!(?<=\d\.[ \t])(?:Jan|Feb|Mär|Mae|Apr|Mai|Jun|Jul|Aug|Sep|Okt|Nov|Dez))(?=[^\W\d_])|\n+|<br ?/?>"
)


def read_decision(node: Node, teller: Teller) -> tuple[Promise, ...]:
    """Read when they decide, as the promise of a decision; words without a day say nothing."""
    found: list[Promise] = []
    for one in scalars(node):
        text = said(one)
        answer = None if teller.is_nothing(text) else answer_of(text, teller)
        if answer is not None:
            read = read_moment(one, teller)
            found.extend([Promise(DECISION, read.said, at=one.at)] if read else [])
            continue
        found_in = spoken(text, teller) or spoken(f"by {text}", teller)
        if found_in and found_in.fault:
            report(one, found_in.fault.phrase, found_in.fault.why, found_in.fault.hint, found_in.fault.code, teller)
        elif found_in and (found_in.when or found_in.vague):
            found.append(Promise(DECISION, found_in.when, vague=found_in.vague, at=one.at))
    return tuple(found)


def read_steps(
    node: Node, teller: Teller, names: frozenset[str] = frozenset()
) -> tuple[tuple[Promise, ...], tuple[Promise, ...]]:
    """Read next steps: sentences with a day are mine or theirs where a word says whose, else nothing.

    `names` are those of the company's people, each word of them: who is named there promises.
    """
    mine: list[Promise] = []
    theirs: list[Promise] = []
    for one in scalars(node):
        for sentence in _SENTENCE.split(one.text[:LONGEST], MOST_SENTENCES):
            text, _, due = ticked(sentence.strip())
            found = spoken(f"by {due}" if due else text, teller)
            if found is None or (found.when is None and not found.vague):
                continue
            whose = _whose(text, teller, names)
            bare = _SENDS.sub("", sentence.strip())
            if whose == "mine":
                mine.append(promise_of(Scalar(bare, True, one.at), teller, theirs=False))
            elif whose == "theirs":
                bare = _bare_of_name(bare, names)
                told = promise_of(Scalar(bare, True, one.at), teller, theirs=True)
                theirs.append(replace(told, what=DECISION) if _DECIDE.search(told.what) else told)
    return tuple(mine), tuple(theirs)


def _bare_of_name(text: str, names: frozenset[str]) -> str:
    """Take "Ada Park:" off what she is to do."""
    name, colon, rest = text.partition(": ")
    words = re.sub(r"^\[.\][ \t]+", "", name).split()
    return rest.strip() if colon and words and all(form(word) in names for word in words) else text


def _whose(text: str, teller: Teller, names: frozenset[str]) -> str | None:
    """Tell whose a sentence is by the first word in it that says so."""
    words = text.split()[:8]
    for index, word in enumerate(words):
        for size in (2, 1):
            said_ = form(" ".join(words[index : index + size]))
            for table in ("mine", "theirs"):
                if said_ in teller.table(table):
                    return table
        if word[:1].isupper() and form(word) in names:
            return "theirs"
        if form(word) in {"send", "email", "mail", "prepare", "share", "schicken"}:
            return "mine"
    return None
