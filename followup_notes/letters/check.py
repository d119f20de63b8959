"""Every check of a letter, in the order and with the severities that the rules give them."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import replace
from itertools import islice

from followup_notes.letters import checks_of_facts as facts
from followup_notes.letters import checks_of_form as form
from followup_notes.letters import checks_of_others as others
from followup_notes.letters import checks_of_people as people
from followup_notes.letters.checks_of_capitals import capitals
from followup_notes.letters.found import Found
from followup_notes.letters.language import grammar, spelling
from followup_notes.letters.lists import listed
from followup_notes.letters.scope import CheckScope
from followup_notes.letters.text import Text
from followup_notes.letters.tone import tone
from followup_notes.model.page import Finding, Letter
from followup_notes.model.problem import Severity
from followup_notes.model.rules import Check

_LONGEST = 6_000
"""Characters; of a text beyond them nothing but its length is said."""
_MOST = 40
"""Findings of one check; more of them help nobody."""
_SENTENCE = 60
"""Characters; a finding on more of them speaks of a sentence, and one on words of it says more."""
_Check = Callable[[Letter, Text, CheckScope], Iterable[Found]]

CHECKS: Mapping[str, tuple[Severity, _Check]] = {
    "placeholder": (Severity.ERROR, form.placeholder),
    "greeting": (Severity.ERROR, people.greeting),
    "closing": (Severity.ERROR, people.closing),
    "name": (Severity.ERROR, people.name),
    "company": (Severity.ERROR, facts.company),
    "role": (Severity.ERROR, facts.role),
    "date": (Severity.ERROR, facts.dates),
    "attachment": (Severity.ERROR, facts.attachment),
    "link": (Severity.ERROR, form.links),
    "detail": (Severity.ERROR, facts.detail),
    "strength": (Severity.WARNING, facts.strength),
    "same-letter": (Severity.ERROR, others.same_letter),
    "earlier-letter": (Severity.WARNING, others.earlier_letter),
    "length": (Severity.WARNING, form.length),
    "sentence": (Severity.WARNING, form.sentence),
    "paragraphs": (Severity.WARNING, form.paragraphs),
    "subject": (Severity.WARNING, form.subject),
    "address": (Severity.WARNING, people.address),
    "asks": (Severity.WARNING, form.asks),
    "exclamation": (Severity.WARNING, form.exclamation),
    "capitals": (Severity.WARNING, capitals),
    "language": (Severity.WARNING, others.language),
    "accusation": (Severity.ERROR, tone("accusation")),
    "demand": (Severity.ERROR, tone("demand")),
    "complaint": (Severity.ERROR, tone("complaint")),
    "despair": (Severity.ERROR, tone("despair")),
    "filler": (Severity.WARNING, tone("filler")),
    "apology": (Severity.WARNING, tone("apology")),
    "presumption": (Severity.WARNING, tone("presumption")),
    "self-centred": (Severity.WARNING, tone("self-centred")),
    "generic": (Severity.WARNING, tone("generic")),
    "casual": (Severity.WARNING, tone("casual")),
    "wordy": (Severity.WARNING, tone("wordy")),
    "boast": (Severity.WARNING, tone("boast")),
    "spelling": (Severity.WARNING, spelling),
    "grammar": (Severity.WARNING, grammar),
}
"""Name -> its severity where no rule file gives one, and how it is worked out."""


def check(letter: Letter, scope: CheckScope) -> tuple[Finding, ...]:
    """Return what there is to say about a letter, by line and column; each finding has a better wording."""
    scope = scope.as_written()
    text = Text(letter.body, scope.names)
    if len(letter.body) > _LONGEST:
        return tuple(_of("length", letter, text, scope))
    findings = [finding for name in (*CHECKS, *_own(scope)) for finding in _of(name, letter, text, scope)]
    apart = _apart(sorted(findings, key=lambda one: (len(one.text) > _SENTENCE, *_order(one))))
    return tuple(sorted(apart, key=_order))


def _order(one: Finding) -> tuple[int, int, bool]:
    return one.line, one.column, one.severity is not Severity.ERROR


def _own(scope: CheckScope) -> Iterator[str]:
    """Give the checks of the user's own."""
    yield from (name for name in scope.checks if name not in CHECKS)


def _of(name: str, letter: Letter, text: Text, scope: CheckScope) -> Iterator[Finding]:
    stated = scope.checks.get(name)
    if name in scope.silenced or (stated is not None and not _applies(stated, letter, scope)):
        return
    severity, run = CHECKS.get(name, (Severity.WARNING, listed(name)))
    if stated is not None and stated.severity in {"error", "warning"}:
        severity = Severity(stated.severity)
    for found in islice(run(letter, text, scope), _MOST):
        yield _finding(name, found, severity, text, scope)


def _applies(stated: Check, letter: Letter, scope: CheckScope) -> bool:
    kind = scope.kind or letter.kind
    fits = not stated.kinds or not kind or kind in stated.kinds
    return not stated.off and fits and (not stated.languages or letter.language in stated.languages)


def _finding(name: str, found: Found, severity: Severity, text: Text, scope: CheckScope) -> Finding:
    severity = found.severity or severity
    line, column = _place(found, text, scope)
    return Finding(name, severity, line, column, found.text, found.message, found.better)


def _place(found: Found, text: Text, scope: CheckScope) -> tuple[int, int]:
    """Return line and column of the whole text; what is said of the letter as a whole stands where its body begins."""
    if found.header:
        line, column = (scope.to_at if found.header == "to" else scope.subject_at) or (1, 1)
        return line, column + found.start
    if found.start < 0:
        return max(1, scope.body_line), 1
    line, column = text.place(found.start)
    return line + scope.body_line - 1, column


def _apart(findings: Iterable[Finding]) -> Iterator[Finding]:
    """Leave out a finding on words that another check has already spoken about."""
    spans: list[tuple[int, int, int, str]] = []
    for one in findings:
        end = one.column + len(one.text)
        if one.text and any(
            line == one.line and one.column < stop and end > start and _kin(name, one.check)
            for line, start, stop, name in spans
        ):
            continue
        spans.append((one.line, one.column, end, one.check))
        yield replace(one)


def _kin(first: str, second: str) -> bool:
    """Tell whether two checks speak of the same thing: both of language, both of tone."""
    return first == second or ({first, second} <= _LANGUAGE) or ({first, second} <= _TONE)


_LANGUAGE = frozenset({"spelling", "grammar", "name", "company", "role"})
_TONE = frozenset(
    {
        "accusation",
        "demand",
        "complaint",
        "despair",
        "filler",
        "apology",
        "presumption",
        "self-centred",
        "generic",
        "casual",
        "boast",
        "wordy",
    }
)
