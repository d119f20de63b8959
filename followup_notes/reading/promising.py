"""The sentences that promise: "They will get back to me by Wednesday", "I promised to send my plan"."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache
from itertools import pairwise

from followup_notes.model.rules import Words
from followup_notes.reading.lexicon import WORD, Phrases, forms, lexicon
from followup_notes.reading.telling import Teller

_LABEL = re.compile(r"[^:]{1,40}:\**\s")
_CONDITIONAL = re.compile(r"(?i)(?:if|unless|when|in case|once|wenn|falls|sobald|si|cuando)\b")
_IF = re.compile(r"(?i)[\s(](?:if|unless|falls|wenn|sauf si|a menos que)\s")
_JOINT = re.compile(r"(?i)\s(?:and|but|und|aber|et|mais|y|pero)$")
_KEPT_BY = re.compile(
    r"(?i)\b(?:by|within|in|before|until|no later than|bis|innerhalb|binnen|vor|d['’]ici|avant|dans|sous|antes|dentro|en)\b"
)
_THINGS = frozenset({"send", "mine", "promised"})
"""Senses of verbs with the thing to send behind them."""
_PARTED = frozenset(
    {"schicke", "schicken", "schickt", "sende", "senden", "sendet", "reiche", "liefere", "maile", "gebe"}
)
_PARTICLE = re.compile(r"[ \t]+(?:nach|zu|rüber|weiter|ein|mit|ab|hinterher)[.!]?$")
_DIGIT = re.compile(r"\d")
_LONGEST = 3
"""Words of a verb: "let me know"."""
_MOST_WORDS = 60
_SHORT = 14
"""Words of a sentence that only names their answer: "The final decision within a week"."""


@dataclass(frozen=True, slots=True)
class Told:
    """One promise of a sentence: whose, what is to be done or sent, and the clause that names the day."""

    whose: str
    """"mine", "theirs", or "round" where it is the next interview's day."""
    deed: str
    clause: str
    answer: bool
    """It is to be heard from them, whatever words say so."""
    firm: bool = False
    """I am named as who is to send it, in the future or as a promise; it counts without a day, too."""
    verb: bool = False
    """It was found by its verb, not by the thing that comes of it."""


@lru_cache(maxsize=1024)
def told(sentence: str, names: frozenset[str], words: Words) -> tuple[Told, ...]:
    """Return what a sentence promises; nothing where it asks, or speaks of a condition.

    `names` are those of the company's people, each word of them.
    """
    return () if is_open(sentence) else _Sentence(sentence, names, words).told()


def _trimmed(text: str) -> str:
    """Return a clause without what joins it to the next."""
    bare = text.rstrip(" \t,;")
    joint = _JOINT.search(bare[-8:])
    return bare[: len(bare) - len(joint.group())].rstrip(" \t,;") if joint else bare


def is_open(sentence: str) -> bool:
    """Tell whether a sentence asks, or speaks of a condition."""
    return sentence.endswith("?") or _CONDITIONAL.match(sentence) is not None or _IF.search(sentence) is not None


def sends(word: str, teller: Teller) -> bool:
    """Tell whether a word is a verb of sending: among next steps that is mine to do."""
    return teller.meaning("promising", word) in {"send", "mine"}


@dataclass(frozen=True, slots=True)
class _Promise:
    subject: int
    verb: int
    whose: str
    sense: str
    firm: bool


class _Sentence:
    """Looks for promises in the words of one sentence."""

    def __init__(self, text: str, names: frozenset[str], vocabulary: Words) -> None:
        self.text, self.names, self.lexicon = text, names, lexicon(vocabulary)
        self.words = [*WORD.finditer(text)][:_MOST_WORDS]
        self.forms = forms(text, self.words)
        label = _LABEL.match(text)
        self.first = sum(word.end() < label.end() for word in self.words) if label else 0
        """Where it begins, behind a label: "Wrap-up: feedback by Friday"."""

    def told(self) -> tuple[Told, ...]:
        found = list(self._promises())
        starts = [0, *(self.words[one.subject].start() for one in found[1:]), len(self.text)]
        if not found:
            return self._answer()
        return tuple(
            Told(
                one.whose,
                self._deed(one, end),
                _trimmed(self.text[start:end]),
                one.sense == "hear",
                one.firm,
                verb=True,
            )
            for one, (start, end) in zip(found, pairwise(starts), strict=True)
        )

    def _promises(self) -> Iterator[_Promise]:
        """Find each subject with a verb that promises behind it, and only words of the future between them."""
        subjects, past = self.lexicon.subjects.beginnings, 0
        for at, word in enumerate(self.forms):
            begins = at == self.first
            if at < past or not (begins or word in subjects or word in self.names):
                continue
            size, subject = self._subject(at)
            verb, sense = self._verb(at + size) if size or begins else (at, "")
            named = size or verb > at or sense != "send" or self._is_to_them(verb + 1)
            whose = self._whose(subject, sense, verb) if sense and named else ""
            if whose:
                firm = sense in {"promised", "mine"} or (sense == "send" and size > 0 and verb > at + size)
                yield _Promise(at, verb, whose, sense, firm)
                past = verb
            past = max(past, at) + max(size, 1)

    def _subject(self, at: int) -> tuple[int, str]:
        size, whose = self._longest(self.lexicon.subjects, at)
        if whose:
            return size, whose
        return (1, "theirs") if self._is_name(at) else (0, "")

    def _is_name(self, at: int) -> bool:
        return self.forms[at] in self.names and self.words[at].group()[:1].isupper()

    def _reached(self, at: int) -> str | None:
        return self.lexicon.reached.get(self.forms[at])

    def _is_to_them(self, at: int) -> bool:
        """Tell whether a bare "send" is mine by what stands behind it: "send Ada the plan", "send my portfolio"."""
        if at >= len(self.words):
            return False
        return self._reached(at) == "theirs" or self._is_name(at) or self.forms[at] in self.lexicon.my

    def _verb(self, at: int) -> tuple[int, str]:
        """Return where a verb that promises begins, and its sense; "" where other words come before it."""
        promised = None
        while at < len(self.words):
            _, sense = self._longest(self.lexicon.promising, at)
            if sense:
                return at, sense
            if self.forms[at] in self.lexicon.promised:
                promised = at
            elif self.forms[at] not in self.lexicon.ahead:
                break
            at += 1
        return (at, "") if promised is None else (promised, "promised")

    def _longest(self, phrases: Phrases, at: int) -> tuple[int, str]:
        """Look the words from a place on up in a table, as many of them together as it knows."""
        if at >= len(self.forms) or self.forms[at] not in phrases.beginnings:
            return 0, ""
        for size in range(min(_LONGEST, len(self.words) - at), 0, -1):
            if meant := phrases.known.get("".join(self.forms[at : at + size])):
                return size, meant
        return 0, ""

    def _whose(self, subject: str, sense: str, verb: int) -> str:
        """Tell whose a promise is; without a subject by whom it is to reach: "will send me the contract"."""
        if sense == "hear":
            return "theirs"
        if sense == "mine":
            return "" if subject == "theirs" else "mine"
        if sense == "do":
            return subject if subject == "theirs" else ""
        if sense == "decide" or subject == "ours":
            return "" if subject == "mine" or sense in {"send", "promised"} else "theirs"
        behind = range(verb + 1, min(verb + 5, len(self.words)))
        reached = {"theirs" if self._is_name(at) else self._reached(at) for at in behind}
        if subject == "mine" and sense == "answer":
            # "I'll call Mum on Monday" promises them nothing.
            return subject if "theirs" in reached or self._longest(self.lexicon.promising, verb)[0] > 1 else ""
        if subject:
            return subject
        return "theirs" if "mine" in reached or (sense == "answer" and "theirs" not in reached) else "mine"

    def _deed(self, one: _Promise, end: int) -> str:
        """Return what is to be done, or of what is to be sent only the thing."""
        at = one.verb
        if one.sense in _THINGS:
            at += max(self._longest(self.lexicon.promising, at)[0], 1)
            while at < len(self.words) - 1 and (self._reached(at) or self._is_name(at)):
                at += 1
        start = self.words[at].start() if at < len(self.words) else end
        deed = _trimmed(self.text[start:end])
        # "Ich schicke die Zeugnisse nach": the end of the verb.
        return _PARTICLE.sub("", deed) if self.forms[one.verb] in _PARTED else deed

    def _answer(self) -> tuple[Told, ...]:
        """Read "Decision expected by Friday": a short sentence that begins with what comes of them."""
        if len(self.words) > _SHORT:
            return ()
        for at, word in enumerate(self.forms[: self.first + 5]):
            if at < self.first:
                continue
            size, sense = self._longest(self.lexicon.answers, at)
            if size:
                kept = _KEPT_BY.search(self.text, self.words[at + size - 1].end())
                dated = _DIGIT.search(self.text, self.words[at + size - 1].end())
                whose = "round" if sense == "round" and dated and not kept else "theirs"
                return (Told(whose, self.text[self.words[at].start() :], self.text, sense == "answer"),)
            if word not in self.lexicon.ahead:
                break
        return ()
