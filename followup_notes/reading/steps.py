"""What comes next, in words: when they decide, and sentences that promise something."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, field, replace
from typing import TypeAlias

from followup_notes.model.facts import Promise
from followup_notes.notation.spelling import form
from followup_notes.notation.yaml import Node, Scalar
from followup_notes.reading.lexicon import may_promise
from followup_notes.reading.moments import answer_of, read_moment, spoken
from followup_notes.reading.promised import promise_of, report, ticked
from followup_notes.reading.promising import is_open, sends, told
from followup_notes.reading.telling import Teller, said, scalars, shown

DECISION = "a decision"
_CALLS = frozenset({"call", "calling", "ring", "phone", "anrufen"})
"""Verbs that promise a call and no more, without whom: "they'll call next week"."""
Otherwise: TypeAlias = Callable[[Scalar, Teller, frozenset[str]], Iterable[tuple[str, Promise]]]
"""Reads a sentence that promises nothing by itself."""
LONGEST = 10_000
MOST_SENTENCES = 100
_SENDS = re.compile(
    r"(?i)^(?:\[.\][ \t]+)?(?:(?:i|they|he|she)(?:['’]ll| will| need to| should| have to)?|me)[ :]+"
    r"(?:send|share|email|forward|provide|give|arrange)?[ ]*(?:them|him|her|me|over)?(?:[ ]+|$|(?<=[ :]))"
    r"|^ich (?:schicke|sende|maile|reiche|liefere)(?: ihnen| ihr| ihm| noch)*[ ]+|^je (?:leur |lui )?(?:envoie|enverrai|transmets)[ ]+"
    r"|^(?:yo )?(?:les |le )?(?:envío|enviaré|mando|mandaré)[ ]+"
)
# A thank-you is no promise of mine; rules of their own see to it.
_THANKS = re.compile(r"(?i)\b(?:thank|dankes|remerci|agradec)")
_BOX = re.compile(r"\[.\][ \t]")
_DECIDE = re.compile(
    r"(?i)\b(?:decid\w*|decision|hear back|get back|let me know|feedback|answer|response|reply|entscheid\w*|rückmeld\w*|meld\w* sich|sich meld\w*|bescheid|décision|réponse|decisión|respuesta)\b"
)
# "bis 4. Dezember" is one sentence.
_SENTENCE = re.compile(
    r"(?<=[.!?;])[ \t]+(?!(?<=\d\.[ \t])(?:Jan|Feb|Mär|Mae|Apr|Mai|Jun|Jul|Aug|Sep|Okt|Nov|Dez))(?=[^\W\d_])|\n+|<br ?/?>|,[ \t]+(?:and )?then[ \t]+"
)

_MAY_END = re.compile(r"[.!?;][ \t]|\n|<br|then")


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


@dataclass
class Steps:
    """What sentences promise: by me, by them, and the days of rounds to come."""

    mine: list[Promise] = field(default_factory=list)
    theirs: list[Promise] = field(default_factory=list)
    rounds: list[Promise] = field(default_factory=list)

    def add(self, whose: str, promise: Promise) -> None:
        """Put a promise where it belongs."""
        {"mine": self.mine, "theirs": self.theirs, "round": self.rounds}[whose].append(promise)


def read_steps(node: Node, teller: Teller, names: frozenset[str] = frozenset()) -> Steps:
    """Read next steps: sentences that promise; else those with a day, where a word says whose; else nothing.

    `names` are those of the company's people, each word of them: who is named there promises.
    """
    return read_told(node, teller, names, otherwise=_loose)


def read_told(
    node: Node, teller: Teller, names: frozenset[str] = frozenset(), otherwise: Otherwise | None = None
) -> Steps:
    """Read lines of the running text: the sentences in them that promise something."""
    steps = Steps()
    for one in scalars(node):
        text = one.text[:LONGEST]
        for sentence in _SENTENCE.split(text, MOST_SENTENCES) if _MAY_END.search(text) else (text,):
            at = Scalar(sentence.strip(), True, one.at)
            promised = [*_told(at, teller, names)] or (otherwise or _boxed)(at, teller, names)
            for whose, promise in promised:
                steps.add(whose, promise)
    return steps


def _told(node: Scalar, teller: Teller, names: frozenset[str]) -> Iterator[tuple[str, Promise]]:
    """Yield what a sentence promises by a day, and what I plainly promise without one."""
    if not may_promise(node.text, teller):
        return
    text, mark, due = ticked(node.text)
    for one in told(text, names, teller.words):
        theirs = one.whose != "mine"
        if not one.deed or (not theirs and _THANKS.search(one.clause)):
            continue
        promise = promise_of(Scalar(one.deed, True, node.at), teller, theirs=theirs)
        day = None if promise.by else spoken(f"by {due}" if due else one.clause, teller)
        if promise.by is None and (day is None or day.vague) and not (one.whose == "mine" and one.firm):
            continue
        promise = (
            replace(promise, received=promise.received or mark)
            if theirs
            else replace(promise, sent=promise.sent or mark)
        )
        if day and day.when is not None:
            promise = replace(promise, by=day.when)
        elif day and day.fault and day.fault.phrase not in one.deed:
            report(node, day.fault.phrase, day.fault.why, day.fault.hint, day.fault.code, teller)
        answer = one.answer or _DECIDE.search(promise.what) or (one.verb and " " not in promise.what)
        what = "a call" if promise.what.lower() in _CALLS else DECISION
        yield one.whose, replace(promise, what=what) if theirs and answer else promise


def _boxed(node: Scalar, teller: Teller, names: frozenset[str]) -> list[tuple[str, Promise]]:
    """Read a task that sends something by a day, wherever it stands."""
    is_task = _BOX.match(node.text) and any(sends(word, teller) for word in node.text.split()[1:])
    return _loose(node, teller, names) if is_task else []


def _loose(node: Scalar, teller: Teller, names: frozenset[str]) -> list[tuple[str, Promise]]:
    """Read a next step with a day, where some word in it says whose it is."""
    text, _, due = ticked(node.text)
    found = spoken(f"by {due}" if due else text, teller)
    if found is None or _THANKS.search(text):
        return []
    whose = None if is_open(text) else _whose(text, teller, names)
    if whose is None:
        if not found.vague:
            teller.passed[node.at] = shown(node)
        return []
    bare = _SENDS.sub("", node.text)
    if whose == "mine":
        return [(whose, promise_of(Scalar(bare, True, node.at), teller, theirs=False))]
    promise = promise_of(Scalar(_bare_of_name(bare, names), True, node.at), teller, theirs=True)
    return [(whose, replace(promise, what=DECISION) if _DECIDE.search(promise.what) else promise)]


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
        if sends(word, teller):
            return "mine"
    return None
