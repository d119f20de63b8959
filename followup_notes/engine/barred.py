"""What keeps a rule from speaking: switched off, an acceptance elsewhere, no wish for contact."""

from __future__ import annotations

from followup_notes.engine.assessed import Assessed
from followup_notes.engine.elsewhere import taken
from followup_notes.engine.ground import LIVE, Ground
from followup_notes.engine.reasons import because
from followup_notes.model.rules import Rule
from followup_notes.model.verdict import Item, Reason
from followup_notes.notation.nearest import fold


def switched_off(ground: Ground, found: Assessed) -> Reason | None:
    """Return what switches an item off: its rule, its note, or a word about its rule in its note."""
    rule, item = found.rule, found.item
    if rule.off is not None:
        return because("off", rule.name, rule.off, at=rule.off_at)
    own = ground.application.own
    if own and own.follow_up == "off":
        return because("note-off", ground.application.note or item.home)
    if item.interview and rule.each != "application" and item.interview.facts.follow_up == "off":
        return because("note-off", item.interview.note)
    if ground.note_off(item.home):
        return because("note-off", item.home)
    return _rule_off(ground, rule, item)


def _rule_off(ground: Ground, rule: Rule, item: Item) -> Reason | None:
    facts = [(item.interview.note, item.interview.facts)] if item.interview else []
    for path, one in (*facts, (ground.application.note or item.home, ground.application.facts)):
        if one.follow_up_off and {fold(rule.name), *map(fold, rule.formerly)} & set(map(fold, one.follow_up_off)):
            return because("note-rule-off", path, rule.name)
    return None


def barred(ground: Ground, found: Assessed) -> Reason | None:
    """Return what keeps a rule from an application as a whole: an acceptance elsewhere, no wish for contact."""
    rule = found.rule
    allowed = ground.policies.after_acceptance
    if allowed and rule.name not in allowed and ground.outcome in LIVE and taken(ground):
        return because("accepted-elsewhere", rule.name)
    if rule.name in ground.kinds.nudges:
        preference = found.scope.said("contact_preference")
        if isinstance(preference, str) and fold(preference) == "none":
            return because("no-contact", preference)
    return None
