"""One item decided: what its entry, its line and the plan say together."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from followup_notes.model.page import Task
from followup_notes.model.verdict import State
from followup_notes.notation import taskline
from followup_notes.notation.standing import Fate, Standing
from followup_notes.reconcile.settled import dismissed, ticked, unticked, unwanted
from followup_notes.reconcile.target import Around, Target, as_it_stands
from followup_notes.reconcile.wanted import followed, fresh


def decide(item: Standing, task: Task | None, around: Around) -> Target:
    """Say what should stand of an item that stands, or of which the ledger knows."""
    if around.foreign(item.id):
        return as_it_stands(item)
    if item.line is None and item.id in around.moved:
        return _elsewhere(item, task, around)
    match item.fate:
        case Fate.DONE:
            return ticked(item, around)
        case Fate.DISMISSED:
            return dismissed(item, around)
        case Fate.CANCELLED:
            return _marked(item, task, around)
        case Fate.LOST:
            return _lost(item, task, around)
        case Fate.OPEN:
            return followed(item, task, around) if task else _over(item, around)


def _over(item: Standing, around: Around) -> Target:
    """Tick the line too of what was ticked in a copy that stands in another note; else let it go."""
    elsewhere = _ticked_elsewhere(item, around)
    return ticked(item, around, elsewhere) if elsewhere else unwanted(item, around)


def _ticked_elsewhere(item: Standing, around: Around) -> date | None:
    """Return the day of a tick that stands in another note's copy of a line."""
    verdict = around.verdicts.get(item.id)
    done = verdict.item.record.done if verdict and verdict.item.record and verdict.state is State.DONE else None
    return around.today if done is True else done and date(done.year, done.month, done.day)


def _elsewhere(item: Standing, task: Task | None, around: Around) -> Target:
    """Keep the entry of a line that was moved to another place; what stands there is the user's."""
    verdict = around.verdicts.get(item.id)
    if item.entry is None:
        return as_it_stands(item)
    if verdict and verdict.state is State.DONE:
        return ticked(item, around, _ticked_elsewhere(item, around))
    if item.entry.done or (verdict and verdict.state is State.DISMISSED):
        return as_it_stands(item)
    if task:
        return followed(item, task, around)
    keep = item.draft is not None and not item.draft_ours
    return as_it_stands(item) if keep or verdict else Target()


def _marked(item: Standing, task: Task | None, around: Around) -> Target:
    """Bring back what we marked when the facts had changed, if they have changed back."""
    if task is None:
        return as_it_stands(item)
    line = unticked(item)
    if line is None or item.line is None or item.task is None:
        return as_it_stands(item)
    target = followed(item, task, around)
    return replace(target, line=_opened(target.line))


def _opened(line: str | None) -> str | None:
    return None if line is None else taskline.with_box(line, " ")


def _lost(item: Standing, task: Task | None, around: Around) -> Target:
    """Write again what a merge lost, once, and what `restore` asked for."""
    restored = item.entry is not None and item.entry.again == "restored"
    if task is None:
        keep = restored or item.entry is None or (item.draft is not None and not item.draft_ours)
        return as_it_stands(item) if keep else Target()
    target = fresh(task, around, item)
    if restored or item.entry is None:
        return target
    return replace(target, entry=target.entry and replace(target.entry, again="merged"), lost=True)
