"""The rule and subject that each entry's head was written with, so that words behind them are known as the user's."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator
from itertools import product

from followup_notes.model.case import Application
from followup_notes.model.verdict import Verdict
from followup_notes.notation.ident import mint
from followup_notes.notation.ledger import Ledger
from followup_notes.notation.respelt import spellings

_NTH = ("1", "2", "3")


def heads_of(verdicts: Collection[Verdict], ledger: Ledger) -> dict[str, tuple[str, str]]:
    """Return rule and subject by id, as far as they can be told from words behind them.

    A verdict tells them unless its subject was corrected since, or is gone from the notes. Then the id does: it
    was minted from them. Where a company or role was corrected too, what rules and subjects there are tells them.
    """
    known = {one.item.id: (one.item.rule, one.item.subject) for one in verdicts if not one.item.adopted}
    rules, subjects = {one.item.rule for one in verdicts}, {one.item.id: (one.item.subject,) for one in verdicts}
    about = tuple(_about(verdicts, ledger))
    for entry in ledger.entries:
        if entry.id in known:
            continue
        heads = product(_beginnings(entry.rule), _beginnings(entry.subject))
        minted = next(
            (head for head in heads if any(mint(*one) == entry.id for one in _minted_from(about, *head))), None
        )
        if minted:
            known[entry.id] = minted
        else:
            known[entry.id] = _beginning(entry.rule, rules), _beginning(entry.subject, subjects.get(entry.id, ()))
    return known


def _beginning(text: str, known: Collection[str]) -> str:
    """Return the known text that stands at the beginning of a text, else all of it."""
    return next((beginning for beginning in _beginnings(text) if beginning in known), text)


def _beginnings(text: str) -> tuple[str, ...]:
    """Return a text and what is left of it as words are taken from its end."""
    said = text.split(" ")
    return tuple(" ".join(said[:count]) for count in range(len(said), 0, -1))


def _about(verdicts: Iterable[Verdict], ledger: Ledger) -> Iterator[tuple[str, str, str]]:
    """Yield every company, role and label that ids may have been minted from."""
    before = spellings(ledger.spelt)
    for application in {one.item.application.key: one.item.application for one in verdicts}.values():
        companies = dict.fromkeys((application.company, *before.get("company", ())))
        roles = dict.fromkeys((application.role or "", *before.get("role", ())))
        yield from product(companies, roles, _labels(application))


def _labels(application: Application) -> Iterator[str]:
    yield ""
    for interview in application.interviews:
        facts = interview.facts
        day = facts.start or facts.end
        yield str(facts.round) if facts.round is not None else day.isoformat()[:10] if day else str(interview.number)


def _minted_from(about: Iterable[tuple[str, str, str]], rule: str, subject: str) -> Iterator[tuple[str, ...]]:
    for (company, role, label), nth in product(about, _NTH):
        yield rule, company, role, label, subject, nth
