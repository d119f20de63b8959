"""Checks that hold a letter against the note: company, role, dates, detail, strengths, other letters, language."""

from __future__ import annotations

import re
from collections.abc import Iterator

from followup_notes.letters.days import dates
from followup_notes.letters.found import Found, Header
from followup_notes.letters.lists import said, shares
from followup_notes.letters.nearness import alike, letters_apart, owned, words_of
from followup_notes.letters.scope import CheckScope
from followup_notes.letters.strange_companies import strange_companies
from followup_notes.letters.text import Text
from followup_notes.model.page import Letter
from followup_notes.model.problem import Severity
from followup_notes.notation.remark import sayable

__all__ = ["attachment", "company", "dates", "detail", "role", "strength"]

_NEAR = 0.8
_LEAST, _SHORT, _LONG = 4, 6, 8
"""Letters beyond which a name may want a double letter, be one letter off, and be two letters off."""
_AT = re.compile(r"\b(?:at|with|for|joining|join|from|of) \Z")
_CAPITALISED = re.compile(r"(?<![\w'’@./-])[A-ZÀ-Þ][\w&'’/-]*(?:[ ](?:[A-ZÀ-Þ&][\w&'’/-]*|of|and|for|und))*")
_LEGAL = frozenset(
    "inc ltd llc llp lp pllc gmbh ag plc corp co limited se kg sa bv nv ab oy pty pte aps as spa srl sarl sas corporation company group holding holdings".split()  # noqa: SIM905
)
_FIRM_WORDS = frozenset(
    "labs systems group solutions technologies technology software logistics industries consulting partners media bank health energy foods "  # noqa: SIM905
    "coaches buses transport haulage freight joinery carpentry builders building construction electrical plumbing engineering catering bakery brewery "
    "farms nurseries homes housing properties estates hotels garages motors cleaning security railways airways shipping furniture interiors "
    "analytics ventures digital studios services international global capital insurance pharma retail trading traders works networks".split()
)
_TITLE_WORDS = frozenset(
    "engineer analyst manager developer scientist designer lead architect consultant director specialist coordinator officer administrator "  # noqa: SIM905
    "assistant associate head researcher planner controller accountant buyer nurse teacher editor writer producer owner strategist intern "
    "technician operator representative executive advisor adviser programmer tester recruiter".split()
)
_BESIDE = (
    re.compile(
        r"\b(?:[Tt]he|[Aa]n?|[Yy]our|[Tt]his|[Tt]heir)\s+(?P<title>(?:[A-Z][\w&/'’-]*\s+){1,5})(?:role|position|post|job|opening|vacancy)\b"
    ),
    re.compile(
        r"\b(?:role|position|post|job|opening|vacancy)\s+(?:of|as)\s+(?:an?\s+|the\s+|your\s+)?(?P<title>(?:[A-Z][\w&/'’-]*\s?){1,5}(?:(?:in|of|for) [A-Z][\w&/-]*)?)"
    ),
)
_LEADING = frozenset({"at", "for", "from", "in", "of", "the", "to", "with"})
"""Words that may begin a sentence before a name, and are no part of it."""
_QUOTED = re.compile(r"\"[^\"\n]{1,200}\"|“[^”\n]{1,200}”|„[^“”\n]{1,200}[“”]")
_JOINING = frozenset({"of", "and", "for", "und"})
_ATTACHED = re.compile(
    r"\b(?:attach(?:ed|ment|ments|ing)?|enclos(?:ed|ing)|enclosure|im anhang|beigefügt|anbei)\b", re.IGNORECASE
)
_DETAILED = frozenset({"thank-you", "thank-you-short", "rejection-reply"})


def company(letter: Letter, _text: Text, scope: CheckScope) -> Iterator[Found]:
    """Find the company misspelt, and companies of other applications."""
    if scope.company:
        for header, part in _parts(letter):
            yield from _company_in(part, scope, header=header)


def _company_in(part: str, scope: CheckScope, *, header: Header) -> Iterator[Found]:
    ours = scope.company or ""
    for found in _named(
        scope.other_companies, part, (ours, *scope.topics, *scope.strengths, *(person.name for person in scope.people))
    ):
        yield _other_company(found.start(), found[0], scope, header=header)
    misspelt = (*_off_spelt(part, _bare(ours), scope, _FIRM_WORDS), *_half_named(part, scope))
    for at, words in misspelt:
        yield Found(at, words, f'"{words}" is not how the note spells the company.', ours, header=header)
    for at, words in () if misspelt else strange_companies(part, scope):
        yield _other_company(at, words, scope, header=header)


def _other_company(at: int, words: str, scope: CheckScope, *, header: Header) -> Found:
    ours = scope.company or ""
    message = said(scope.checks.get("company"), words, ours, '"{{ found }}" is not the company of this note.')
    return Found(at, words, message, ours, header=header)


def _half_named(part: str, scope: CheckScope) -> Iterator[tuple[int, str]]:
    """Give the first word of a longer name where it is misspelt, or another company's."""
    first, *rest = words_of(_bare(scope.company or "")) or [""]
    first = owned(first)
    known = {owned(word) for name in (*scope.names, *scope.topics, scope.role or "") for word in words_of(name)}
    others = {owned(_bare(name).split()[0]) for name in scope.other_companies if " " in _bare(name)}
    for found in re.finditer(r"(?<![\w'’@./-])[A-ZÀ-Þ][\w-]{4,}(?![\w@])", part):
        word = owned(found[0].casefold())
        apart = letters_apart(word, first, 2) if rest and min(len(first), len(word)) > _SHORT else _SHORT
        doubled = bool(rest) and len(first) > _LEAST and _undoubled(word) == _undoubled(first)
        if (word not in known and (0 < apart <= (2 if len(first) > _LONG else 1) or doubled)) or (
            owned(found[0]) in others and word != first and _AT.search(part[: found.start()])
        ):
            yield found.start(), found[0]


def _undoubled(word: str) -> str:
    """Write a letter once where it stands twice: "Quillon" and "Quilon" are alike."""
    return re.sub(r"(.)\1", r"\1", word)


def _parts(letter: Letter) -> tuple[tuple[Header, str], ...]:
    return ("", letter.body), ("subject", letter.subject)


def role(letter: Letter, _text: Text, scope: CheckScope) -> Iterator[Found]:
    """Find the role misspelt, roles of other applications, and titles beside "role" that are not ours."""
    if not scope.role:
        return
    for header, part in _parts(letter):
        seen: set[int] = set()
        for found in _named(scope.other_roles, part, (scope.role, *scope.topics, *scope.strengths)):
            seen.add(found.start())
            yield _not_ours(found.start(), found[0], scope, header=header)
        for at, words in (*_off_spelt(part, scope.role, scope, _TITLE_WORDS), *_beside(part, scope)):
            if at not in seen and words.removesuffix("s").casefold() != scope.role.casefold():
                seen.add(at)
                yield _not_ours(at, words, scope, header=header)


def _not_ours(at: int, words: str, scope: CheckScope, *, header: Header) -> Found:
    message = said(scope.checks.get("role"), words, scope.role or "", '"{{ found }}" is not the role of this note.')
    return Found(at, words, message, scope.role or "", header=header)


def _named(others: tuple[str, ...], part: str, known: tuple[str, ...]) -> Iterator[re.Match[str]]:
    """Give where others are named that none of the known texts names."""
    for other in others:
        pattern = re.compile(rf"(?<![\w-]){re.escape(_bare(other))}(?![\w-])", re.IGNORECASE)
        if len(_bare(other)) > 1 and not any(pattern.search(text) for text in known):
            yield from pattern.finditer(part)


def _bare(name: str) -> str:
    """Leave the legal form out."""
    words = name.split()
    while len(words) > 1 and words[-1].strip(".,").casefold() in _LEGAL:
        words.pop()
    return " ".join(words).rstrip(",")


def _off_spelt(part: str, right: str, scope: CheckScope, nouns: frozenset[str]) -> Iterator[tuple[int, str]]:
    """Give capitalised words that are nearly the right ones, or begin like them and go on otherwise."""
    wanted = [owned(word) for word in words_of(right)]
    if not wanted:
        return
    fine = {
        "",
        *(
            owned(word)
            for text in (right, scope.company or "", scope.role or "", *(one.name for one in scope.people))
            for word in words_of(text)
        ),
    }
    for run in _CAPITALISED.finditer(_QUOTED.sub(lambda found: " " * len(found[0]), part)):
        words = [(found.start() + run.start(), found[0]) for found in re.finditer(r"[^\s]+", run[0])]
        for size in range(min(len(words), len(wanted) + 1), 0, -1):
            for at in range(len(words) - size + 1):
                window = words[at : at + size]
                folded = [owned(re.sub(r"^\W+$", "", word).casefold()) for _, word in window]
                led = folded[0] in _LEADING and folded[0] != wanted[0]
                if folded[-1] not in _JOINING and not led and _is_wrong(folded, wanted, fine, nouns):
                    begin, end = window[0][0], window[-1][0] + len(owned(window[-1][1]))
                    yield begin, part[begin:end]
                    return


def _is_wrong(folded: list[str], wanted: list[str], fine: set[str], nouns: frozenset[str]) -> bool:
    if all(word in fine for word in folded) or " ".join(folded) in {
        "".join(word[0] for word in wanted),
        " ".join(wanted),
    }:
        return False
    near = alike(" ".join(folded), " ".join(wanted)) >= _NEAR and len("".join(folded)) > 2
    if near and abs(len(folded) - len(wanted)) <= 1 and not _only_longer(folded, wanted, nouns):
        return True
    return len(folded) == 2 and folded[0] == wanted[0] and folded[1] in nouns and folded[1] not in fine


def _only_longer(folded: list[str], wanted: list[str], nouns: frozenset[str]) -> bool:
    """Tell whether ours stands there whole, with a word beside it that changes nothing."""
    return (
        any(folded[at : at + len(wanted)] == wanted for at in range(len(folded)))
        and not set(folded) - set(wanted) & nouns
    )


def _beside(part: str, scope: CheckScope) -> Iterator[tuple[int, str]]:
    ours = (
        set(words_of(scope.role or ""))
        | set(words_of(scope.company or ""))
        | {"senior", "junior", "lead"} & set(words_of(scope.role or ""))
    )
    initials = "".join(word[0] for word in words_of(scope.role or ""))
    for pattern in _BESIDE:
        for found in pattern.finditer(part):
            title = found["title"].strip()
            words = [word for word in words_of(title) if word not in {"of", "and", "for", "at", "in"}]
            if (
                words
                and not set(words) <= ours
                and "".join(words) != initials
                and not all(word.isupper() and len(word) < 4 for word in title.split())
            ):
                yield found.start("title"), title


def attachment(letter: Letter, text: Text, scope: CheckScope) -> Iterator[Found]:
    """Find something said to be attached that the note has no file or link for."""
    if (scope.kind or letter.kind) != "materials" or scope.links:
        return
    found = _ATTACHED.search(text.masked)
    if found:
        message = said(
            scope.checks.get("attachment"),
            found[0],
            fallback="Something is said to be attached, and the note has neither file nor link.",
        )
        yield Found(found.start(), found[0], message, "add the link or file to the promise in the note")


def detail(letter: Letter, _text: Text, scope: CheckScope) -> Iterator[Found]:
    """Find a thank-you that mentions nothing of what was talked about."""
    kind = scope.kind or letter.kind
    if kind not in _DETAILED or not scope.topics or any(_mentions(letter, topic) for topic in scope.topics):
        return
    message = said(
        scope.checks.get("detail"), scope.topics[0], fallback="Nothing of what you talked about is in the letter."
    )
    severity = None if kind == "thank-you" else Severity.WARNING
    yield Found(-1, "", message, f'mention "{scope.topics[0]}"', severity)


def _mentions(letter: Letter, topic: str) -> bool:
    """Tell whether a letter speaks of a topic, or of that part of it that can be told: "caseloads (max 18!)"."""
    return shares(topic, letter.body) or shares(sayable(topic), letter.body)


def strength(letter: Letter, _text: Text, scope: CheckScope) -> Iterator[Found]:
    """Find a thank-you without any of my strengths; a short one has no room for them."""
    if (
        (scope.kind or letter.kind) == "thank-you"
        and scope.strengths
        and not any(shares(one, letter.body) for one in scope.strengths)
    ):
        message = said(scope.checks.get("strength"), "", fallback="None of your strengths is in the letter.")
        yield Found(-1, "", message, f"one sentence on this: {scope.strengths[0]}")
