"""Entries left as they are where only a company or a role is spelt anew: the ledger then remembers the spellings."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from datetime import date

from followup_notes.model.note import Seen
from followup_notes.model.page import Task
from followup_notes.model.verdict import Verdict
from followup_notes.notation import ledger as ledgers
from followup_notes.notation import taskline
from followup_notes.notation.ledger import Entry, Ledger
from followup_notes.notation.respelt import KINDS, Swap, spellings, swaps, told
from followup_notes.notation.standing import Standing
from followup_notes.notation.survey import Survey
from followup_notes.reconcile.target import Target


def left_as_written(
    stands: Survey, targets: Mapping[str, Target], order: Iterable[str], tasks: Mapping[str, Task], today: date
) -> Ledger:
    """Return the ledger with the entries to write, and the spellings to remember if any of them needs these.

    One spelling stands behind every letter of an application. Were each digest made anew, the line of every
    entry would change with it, and conflict with whatever another device writes on or beside that line.
    """
    names = _names(stands, targets, tasks)
    ways, written = swaps(names.values()), {entry.id: entry for entry in stands.written}
    after: list[Entry] = []
    needed = False
    for target in (targets[ident] for ident in order if ident in targets):
        if (entry := target.entry) is None:
            continue
        stood = stands.items[entry.id].entry if entry.id in written else None
        after.append(_left(target, stood, written[entry.id], tasks.get(entry.id), ways) if stood else entry)
        needed |= _digests(after[-1]) != _digests(entry)
    spelt = names if needed else {}
    after = [_still_edited(entry, stands.items.get(entry.id), spelt) for entry in after]
    return replace(stands.ledger, entries=tuple(after), spelt=tuple(_remembered(spelt, stands.ledger.spelt, today)))


def _left(target: Target, stood: Entry, written: Entry, task: Task | None, ways: Sequence[Swap]) -> Entry:
    """Take an entry's digests from the ledger where nothing but a spelling has changed since they were made."""
    entry = target.entry or stood
    line = taskline.parse(target.line) if target.line else None
    drafts = [way.draft(task.heading, target.letter) for way in ways] if task and target.letter else []
    texts = [way.task(line) for way in ways] if line else []
    whys = [way.of(target.why) for way in ways] if target.why else []
    draft = entry.draft == stood.draft == written.draft or written.draft in drafts
    text = entry.text == stood.text == written.text or written.text in texts
    why = entry.facts == stood.facts == written.facts or any(
        ledgers.same_why(written.facts, why) for why in whys if why
    )
    if not (draft and text and why):
        return entry
    return replace(entry, draft=written.draft, text=written.text, facts=written.facts)


def _still_edited(entry: Entry, item: Standing | None, names: Mapping[str, Sequence[str]]) -> Entry:
    """Keep what the user wrote his, where the name he wrote comes into force, or is no longer told from that."""
    if item is None or item.entry is None:
        return entry
    whys = (item.why.text,) if item.why and not item.why_ours else ()
    later = told(entry, item.task, item.draft, whys, names.values())
    if item.draft and item.entry.draft != item.draft.stamp == later.draft:
        entry = replace(entry, draft="yours")
    if item.task and not item.text_ours and later.text == taskline.stamp(item.task):
        entry = replace(entry, text=None)
    if any(ledgers.same_why(later.facts, why) for why in whys):
        entry = replace(entry, facts=ledgers.with_why(entry.facts, "yours"))
    return entry


def _digests(entry: Entry) -> tuple[str | None, ...]:
    return entry.draft, entry.text, entry.facts


def _names(stands: Survey, targets: Mapping[str, Target], tasks: Mapping[str, Task]) -> dict[str, tuple[str, ...]]:
    """Return all spellings of each kind, the one in force last; none where the items of a note differ in it."""
    known, found = spellings(stands.ledger.spelt), {}
    for kind in KINDS:
        now = {_name(task.verdict, kind) for task in tasks.values()}
        name = next(iter(now)) if len(now) == 1 else None
        before = known.get(kind, ())
        if name and any(name in (target.letter or "") for target in targets.values()):
            before = before or tuple(_first(_changes(stands.items, targets), name))
            found[kind] = (*(other for other in before if other != name), name)
        elif before and not now:
            found[kind] = before
    return found


def _name(verdict: Verdict, kind: str) -> str | None:
    application = verdict.item.application
    return application.company if kind == "company" else application.role


def _changes(items: Mapping[str, Standing], targets: Mapping[str, Target]) -> Iterator[tuple[str, str]]:
    """Pair each text of ours that stands with the one that should."""
    for ident, item in items.items():
        target = targets.get(ident, Target())
        if item.draft and item.draft_ours and target.letter:
            yield item.draft.letter.text, target.letter
        if item.task and item.text_ours and target.line and (line := taskline.parse(target.line)):
            yield item.task.text, line.text
        if item.why and item.why_ours and target.why:
            yield item.why.text, target.why


def _first(changes: Iterable[tuple[str, str]], name: str) -> Iterator[str]:
    """Find what a name was spelt like before, from a text in which nothing else has changed."""
    for before, after in changes:
        if before == after or name not in after:
            continue
        first, *rest = (re.escape(part) for part in after.split(name))
        match = re.fullmatch(rf"{first}(?P<was>\S(?:.*?\S)??){'(?P=was)'.join(rest)}", before)
        if match:
            yield match["was"]
            return


def _remembered(names: Mapping[str, Sequence[str]], spelt: Iterable[Seen], today: date) -> Iterator[Seen]:
    days = {seen.fact: seen.on for seen in spelt}
    for kind, each in names.items():
        for name in each if len(each) > 1 else ():
            yield Seen(f"{kind}={name}", days.get(f"{kind}={name}", today))
