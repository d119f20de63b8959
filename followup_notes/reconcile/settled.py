"""Items the user has settled: ticked, dismissed, or marked by the tool when the facts changed."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from followup_notes.model.note import Box
from followup_notes.model.verdict import State, Verdict
from followup_notes.notation import ledger as ledgers
from followup_notes.notation import taskline
from followup_notes.notation.ledger import Entry
from followup_notes.notation.standing import Standing, box_of
from followup_notes.reconcile.target import Around, Target, as_it_stands, as_sent, line_of, with_draft

_STAY = frozenset({State.TOO_LATE, State.HELD, State.OPEN, State.OVERDUE, State.DISMISSED})
"""Time and policies cancel nothing the user touched; only changed facts do."""


def entry_of(item: Standing, verdict: Verdict | None) -> Entry | None:
    """Return an item's entry, or, where the ledger lost it, a new one that counts all as edited."""
    if item.entry or verdict is None:
        return item.entry
    return Entry(item.id, verdict.item.rule, verdict.item.subject)


def ticked(item: Standing, around: Around, done: date | None = None) -> Target:
    """Keep a ticked item: stamp it once, note the day, make its draft the record of what was sent."""
    entry = entry_of(item, around.verdicts.get(item.id))
    if entry is None:
        return as_it_stands(item)
    day = item.done or done or entry.done or around.today
    line = line_of(item)
    if line is not None:
        line = _ticked_line(line, item, around, day if entry.done is None else None)
    after = replace(entry, done=day, dismissed=None, cancelled=None, again=None)
    return as_sent(with_draft(_without_why(Target(after, line), item), item), item)


def dismissed(item: Standing, around: Around) -> Target:
    """Remember that the user wants none of it; an untouched draft goes along, an edited one stays."""
    entry = entry_of(item, around.verdicts.get(item.id))
    if entry is None:
        return as_it_stands(item)
    said = item.task.cancelled if item.task else None
    line = line_of(item)
    if line is not None and item.task and box_of(item.task.box, around.settings) is not Box.CANCELLED:
        line = taskline.with_box(line, "-")  # another copy of it was cancelled
    after = replace(entry, dismissed=entry.dismissed or said or around.today, done=None, cancelled=None)
    return _without_own_draft(_without_why(Target(after, line), item), item)


def unwanted(item: Standing, around: Around) -> Target:
    """Let an untouched item go; mark one the user touched, if the facts have changed."""
    verdict = around.verdicts.get(item.id)
    entry = entry_of(item, verdict)
    if entry is None:
        return as_it_stands(item)
    if not item.touched:
        return Target(why=item.why.text if item.why and not item.why_ours else None)
    line = unticked(item)
    stays = as_it_stands(replace(item, entry=replace(entry, done=None, dismissed=None)))
    if entry.cancelled or (verdict and verdict.state in _STAY) or line is None:
        return replace(stays, line=line)
    after = replace(entry, done=None, dismissed=None, cancelled=_reason(verdict))
    marked = Target(after, taskline.with_box(line, "-"))
    return _without_own_draft(_without_why(marked, item), item)


def unticked(item: Standing) -> str | None:
    """Return the line of an open item, without the done date that we once added."""
    line = line_of(item)
    if line is None or item.entry is None or item.entry.done is None:
        return line
    return taskline.without_done(line, item.entry.done)


def _ticked_line(line: str, item: Standing, around: Around, stamp: date | None) -> str:
    """Tick the copy that stays, if another one was ticked, and stamp the day unless that was done before."""
    if item.task and box_of(item.task.box, around.settings) is not Box.DONE:
        line = taskline.with_box(line, "x")
    if item.due and item.task and item.task.due and item.due != item.task.due:
        line = taskline.with_due(line, item.due)
    wanted = item.done or (stamp if around.settings.done_dates else None)
    return taskline.with_done(line, wanted) if wanted else line


def _without_why(target: Target, item: Standing) -> Target:
    if item.why and not item.why_ours:
        return replace(target, why=item.why.text)
    entry = target.entry
    if entry and item.why:
        entry = replace(entry, facts=ledgers.with_why(entry.facts, ""))
    return replace(target, entry=entry, why=None)


def _without_own_draft(target: Target, item: Standing) -> Target:
    if item.draft is None or not item.draft_ours:
        return with_draft(target, item)
    return replace(target, entry=target.entry and replace(target.entry, draft=None))


def _reason(verdict: Verdict | None) -> str:
    if verdict is None:
        return "gone"
    code = verdict.reasons[0].code if verdict.reasons else verdict.state.value
    return "-".join(code.split()) or verdict.state.value
