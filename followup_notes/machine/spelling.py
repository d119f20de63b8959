"""Spelling and grammar of English letters, asked of the harper library; without it there are no answers."""

from __future__ import annotations

import json
import re
import subprocess
import sys
from collections.abc import Iterable, Iterator, Mapping
from concurrent.futures import ThreadPoolExecutor
from difflib import SequenceMatcher
from functools import lru_cache
from threading import Lock
from typing import Any

from followup_notes.letters.judged import doubt_needed
from followup_notes.letters.syntax import syntax
from followup_notes.letters.syntax.tagged import Sentence, Slip, sentences
from followup_notes.machine.answer import Answer, answers_in, plain
from followup_notes.machine.frequency import is_near_no_name
from followup_notes.machine.judge.reading import Reading, read
from followup_notes.machine.known import folded, is_known, may_be_foreign, without_phrases
from followup_notes.machine.library_rules import TASTE
from followup_notes.machine.surroundings import switching_soon, unheard
from followup_notes.machine.tags import parts_of_speech
from followup_notes.machine.terms import PROPER, UNKNOWN, is_like_words, linters, of_the_trade
from followup_notes.machine.told import of_lint, of_sentence, of_slip
from followup_notes.model.page import Finding
from followup_notes.notation import email

_FINE = re.compile(
    r"\b(?:an (?:hono|hour|heir)|had had|is (?:any |no )?news|are news|pro bono|learnings|it['’]s (?:what|how|who|why|where|when|(?-i:[A-Z])))"
    r"|\b(\w+) \1-"
    r"|\b(?!(?:when|if|that|because|and|but|after|before|until|as|where|since|while|though|so|which|who|what|how|why|then)\b)"
    r"[a-z]+ (?:I|we|you|they|he|she) had [a-z]+",
    re.IGNORECASE,
)
_CODE = re.compile(r"\d|.[A-Z]")
_ACRONYM = re.compile(r"[A-Z]{1,6}(?:s|'s|’s)?")
_WORD = re.compile(r"[^\W_]+(?:['’-][^\W_]+)*")
_TITLE = re.compile(r"\b(?:Mr|Mrs|Ms|Mx|Dr|Prof|St|Eng|Hon|Rev|No|[A-Z])\.$")
_PLACE = re.compile(r"\b(?:in|from|near|around|at|to|of) $", re.IGNORECASE)
_SURNAME = re.compile(r" [A-Z][a-z]")
"""Before and behind a name in small letters: of a town or a person, not of a tool."""
_MARKUP = re.compile(
    r"!?\[\[[^\]\n]*\]\]|`[^`\n]*`|https?://\S*[\w/]|\b[\w-]+(?:\.[\w-]+)+/\S*|\S+@\S+\.\w+|(?<!\S)#[\w/-]+|\[![\w-]+\]|[\w./\\~:-]*\.(?:pdf|docx?|xlsx?|pptx?|md|txt|png|jpe?g|zip|csv|html?|ipynb)\b"
)
_COMPOUND = re.compile(r"\w[-‑]$")
"""Before the second half of a word or a name: well-intentioned, Ye-jin. Foreign letters are of names and dishes, too."""
_BLANKED = re.compile(r"x{4,}")
_NEAR = 0.8
_PATIENCE = 30.0
_Located = tuple[int, int, Finding]
"""Where what a finding blames begins and ends in the text."""
_ALONE = Lock()
"""The library fails where two threads ask at once."""


def available() -> bool:
    """Tell whether the library is there."""
    try:
        import harper
    except ImportError:
        return False
    return bool(harper)


def ask(texts: Mapping[str, str], names: Iterable[str] = (), *, apart: bool = False) -> dict[str, Answer]:
    """Return the findings on each text by its key; texts that could not be checked are left out.

    `names` are words that are right as they stand: people, companies, roles. `apart` asks in a child
    process, so that the library's 150 MB are gone with the answer; about a second either way.
    Lines and columns count from 1 in the text given.
    """
    if not texts:
        return {}
    known = sorted({word for name in names for word in _WORD.findall(name)})
    if apart:
        return _asked_apart(texts, known)
    return _asked(texts, frozenset(known)) if available() else {}


def _asked(texts: Mapping[str, str], known: frozenset[str]) -> dict[str, Answer]:
    with _ALONE, unheard(), switching_soon():
        return {key: _findings(text, known) for key, text in texts.items()}


def _asked_apart(texts: Mapping[str, str], known: list[str]) -> dict[str, Answer]:
    question = json.dumps({"texts": dict(texts), "names": known}).encode()
    try:
        answer = subprocess.run(  # noqa: S603 - our own module, run by the Python that runs us
            [sys.executable, "-m", __name__],
            input=question,
            capture_output=True,
            timeout=_PATIENCE,
            check=True,
        )
        return answers_in(json.loads(answer.stdout))
    except (OSError, subprocess.SubprocessError, ValueError):
        return {}


def _findings(text: str, known: frozenset[str]) -> Answer:
    """Return what the library finds wrong, and what our own rules find in the words it has tagged."""
    masked = _MARKUP.sub(lambda match: _blank(match.group()), text)
    body = sum(len(line) + 1 for line in text.split("\n")[: email.parse(text).line - 1])
    linted = _linting().submit(lambda: list(_in_both(masked, known)))
    with ThreadPoolExecutor(max_workers=1) as beside:  # library and network compute outside Python's lock
        tagged = tuple(sentences(masked, parts_of_speech(masked)))
        asked = beside.submit(_read, [one for one in tagged if one[0].start >= body])
        of_syntax = list(_located(text, syntax(tagged)))
        blamed = [*((start, end, of_lint(text, rule, lint)) for start, end, rule, lint in linted.result()), *of_syntax]
        reading, slips = asked.result()
    told = [each for each in blamed if not _reads_well(*each, reading)]
    told += [one for one in _located(text, slips) if not any(_meet(one, other) for other in told)]
    misspelt = ((start, one) for start, _, one in told if one.check == "spelling" and one.better)
    mended = {start: one.better for start, one in misspelt if " " not in one.text}
    heard = (of_sentence(text, one) for one in reading.heard(mended))
    found = (finding for _, _, finding in told)
    return (*sorted(found, key=lambda each: (each.line, each.column, each.check, each.message)), *heard)


@lru_cache(maxsize=1)
def _linting() -> ThreadPoolExecutor:
    """Return the one thread that asks the library what is wrong; what it keeps in mind it keeps for each thread."""
    return ThreadPoolExecutor(max_workers=1)


def _read(sayings: list[Sentence]) -> tuple[Reading, list[Slip]]:
    """Have sentences read by the network, and what it doubts tried."""
    reading = read(sayings)
    return reading, list(reading.slips())


def _located(text: str, slips: Iterable[Slip]) -> Iterator[_Located]:
    yield from ((slip.first.start, slip.last.end, of_slip(text, slip)) for slip in slips)


def _meet(one: _Located, other: _Located) -> bool:
    return one[0] < other[1] and other[0] < one[1]


def _reads_well(start: int, end: int, blamed: Finding, reading: Reading) -> bool:
    """Tell whether the network finds nothing wrong where it has a say."""
    least = doubt_needed(blamed.message) if blamed.check == "grammar" else None
    return least is not None and reading.finds_fine(start, end, least)


def _in_both(text: str, known: frozenset[str]) -> Iterator[tuple[int, int, str, Any]]:
    """Give what both American and British English find wrong; the other is asked only of paragraphs where one finds it."""
    american, british = linters()
    found = list(_lints(american, text))
    doubted = [(rule, lint) for rule, lint in found if _counts(text, rule, lint, known)]
    if not doubted:
        return
    foreign = [lint.span for rule, lint in found if rule in UNKNOWN and may_be_foreign(text, lint, known)]
    doubted = list(without_phrases(doubted, foreign))
    parts = dict.fromkeys(_paragraph(text, lint.span.start) for _, lint in doubted)
    places = {_place(rule, lint, start) for start, end in parts for rule, lint in _lints(british, text[start:end])}
    for rule, lint in doubted:
        if _place(rule, lint) in places:
            yield lint.span.start, lint.span.end, rule, lint


def _paragraph(text: str, at: int) -> tuple[int, int]:
    """Return where the paragraph of an offset begins and ends."""
    end = text.find("\n\n", at)
    return text.rfind("\n\n", 0, at) + 1, end if end >= 0 else len(text)


def _blank(markup: str) -> str:
    """Put one word of the same length in the place of a link or address, so that sentences stay whole."""
    return "x" * len(markup)


def _lints(linter: Any, text: str) -> Iterator[tuple[str, Any]]:
    for rule, lints in linter.organized_lints(text, language="plaintext").items():
        yield from ((rule, lint) for lint in lints if lint.lint_kind not in TASTE)


def _place(rule: str, lint: Any, begin: int = 0) -> tuple[str, int, int]:
    return rule, begin + lint.span.start, begin + lint.span.end


def _counts(text: str, rule: str, lint: Any, known: frozenset[str]) -> bool:
    start, end = lint.span.start, lint.span.end
    if any(match.start() <= end + 1 and start <= match.end() + 1 for match in _BLANKED.finditer(text)):
        return False
    if any(match.start() < end and start < match.end() for match in _FINE.finditer(text)):
        return False
    return rule not in UNKNOWN or _misspelt(text, lint, known)


def _misspelt(text: str, lint: Any, known: frozenset[str]) -> bool:
    """Tell a slip from a name: known names, codes, abbreviations and most capitalised words are no slips."""
    word = lint.problem_text
    if is_known(word, known) or all(is_known(part, known) for part in _WORD.findall(word)):
        return False
    if word.islower() and word in folded(known):
        return True  # "grace adeyemi": names begin with a capital
    before = text[: lint.span.start]
    if _CODE.search(word) or _ACRONYM.fullmatch(word) or not word.isascii() or _COMPOUND.search(before):
        return False
    if before.count('"') % 2 or before.count("“") > before.count("”"):
        return False  # quoted: often another language
    if not word[:1].isupper() or (_opens(before) and is_like_words(lint) and is_near_no_name(word.casefold())):
        in_a_name = _PLACE.search(before) or _SURNAME.match(text, lint.span.end)
        return bool(in_a_name and _named(word, lint)) or not of_the_trade(word, lint)
    names = [each.replacement_text.casefold() for each in lint.suggestions if each.replacement_text[:1].isupper()]
    return any(SequenceMatcher(None, word.casefold(), each).ratio() >= _NEAR for each in names if each in PROPER)


def _named(word: str, lint: Any) -> bool:
    return any(each.replacement_text == word.capitalize() for each in lint.suggestions)


def _opens(before: str) -> bool:
    """Tell whether a word opens a sentence inside a paragraph; the first word of a line may be a name."""
    before = before.rstrip(" ")
    return bool(before) and before[-1] in ".!?" and not _TITLE.search(before)


def _answer() -> None:
    """Answer one question from standard input: what a child process does."""
    question = json.load(sys.stdin)
    found = ask(question["texts"], question["names"])
    json.dump(plain(found), sys.stdout)


if __name__ == "__main__":
    _answer()
