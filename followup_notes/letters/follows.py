"""The digest of what an item follows from: notes, settings, the user's own rules and wordings, not ours."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import date
from enum import Enum

from followup_notes.letters.scene import Scene
from followup_notes.model.facts import Person, Promise, Spoken
from followup_notes.model.rules import Rule, Template
from followup_notes.notation.ident import digest

_OUTCOME_MATTERS = frozenset({"referrer-update", "reference-heads-up", "reference-thanks", "linkedin-note"})
_INTEREST_MATTERS = frozenset({"thank-you", "thank-you-short", "thank-you-forward"})
_OFFER_MATTERS = frozenset({"offer-ack", "extension-request", "competing-offer", "withdraw"})
_SETTINGS = ("my_name", "my_signature", "my_strengths", "my_website", "my_linkedin", "my_portfolio", "language")


def facts_digest(
    scene: Scene, rule: Rule, chosen: Template | None, names: frozenset[str], values: Mapping[str, object]
) -> str:
    """Return six letters and digits that change when a fact behind the item does, and never with our wordings.

    `names` are all that task line and letter use; they count where a wording is the user's own.
    What lies in the past or future of `now` is left out, so that time alone changes nothing.
    """
    said = [_plain(value) for value in _facts(scene)]
    own = _own(rule, chosen)
    if own:
        said.extend(f"{name}={_plain(values.get(name))}" for name in sorted(names))
    return digest(scene.item.rule, scene.verdict.draft or "", *said, *own)


def _own(rule: Rule, chosen: Template | None) -> list[str]:
    key = rule.keys.get("task")
    own = [rule.task] if not rule.shipped or (key is not None and key.was is not None) else []
    return own + ([chosen.digest] if chosen and not chosen.shipped else [])


def _facts(scene: Scene) -> Iterator[object]:
    item, kind = scene.item, scene.verdict.draft
    yield from scene.verdict.spared
    yield from (scene.application.company, scene.application.role, item.person, item.promise, item.nth, scene.recipient)
    if scene.interview:
        facts = scene.interview.facts
        yield from (facts.start, facts.end, facts.round, facts.interviewers, facts.highlights)
    yield from (scene.tell(field) for field in ("my_strengths", "values", "language", "slots", "place", "news"))
    yield from (getattr(scene.settings, field) for field in _SETTINGS)
    if not scene.interested and kind in _INTEREST_MATTERS:
        yield "not any more"
    if kind == "status-no-date" and scene.interview and scene.interview.facts.take_home_sent:
        yield scene.interview.facts.take_home_sent
    if kind == "confirm-round":
        yield from (scene.tell("next_round"), *(one.facts.start for one in scene.application.interviews))
    if kind in _OUTCOME_MATTERS:
        yield scene.tell("outcome")
    if kind in _OFFER_MATTERS:
        other = item.other.offer_deadline if item.other else None
        yield from (scene.tell("offer_deadline"), scene.tell("wanted_deadline"), other)


def _plain(value: object) -> str:
    """Write a fact as text, without the place it stands at and without marks that a tick could change."""
    if isinstance(value, Person):
        return "|".join(_plain(one) for one in (value.name, value.email, value.title, value.salutation, value.topics))
    if isinstance(value, Promise):
        return "|".join(_plain(one) for one in (value.what, value.by, value.link, value.person))
    if isinstance(value, Spoken):
        return f"{value.amount} {value.unit} {value.anchor.isoformat()}"
    if isinstance(value, date):
        return value.isoformat()
    if isinstance(value, tuple | list):
        return ";".join(_plain(one) for one in value)
    if isinstance(value, Enum):
        return str(value.value)
    return "" if value is None else str(value)
