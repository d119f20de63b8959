"""Items that should stand open: new ones are written, untouched ones follow the facts, touched parts stay."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from followup_notes.dates.zones import zone
from followup_notes.model.page import Task
from followup_notes.notation import ledger as ledgers
from followup_notes.notation import taskline
from followup_notes.notation.ledger import Entry
from followup_notes.notation.standing import Draft, Standing, draft_stamp
from followup_notes.notation.taskline import TaskLine
from followup_notes.notation.wording import (
    heading_line,
    letter_text,
    mail_link,
    relinked,
    retitled,
    same_link,
    same_words,
    task_line,
    task_text,
)
from followup_notes.reconcile.settled import unticked
from followup_notes.reconcile.target import Around, Target, as_it_stands, with_draft


def due_day(task: Task, around: Around) -> date | None:
    """Return the day a task is due on the user's own calendar."""
    due = task.verdict.due
    own = zone(around.settings.time_zone)
    return (due.astimezone(own) if own else due).date() if due else None


def fresh(task: Task, around: Around, item: Standing | None = None) -> Target:
    """Word an item that does not stand yet; a draft of it that does is the user's."""
    due = due_day(task, around)
    line = task_line(task, due, around.settings, around.today)
    about = task.verdict.item
    entry = item.entry if item and item.entry else Entry(about.id, about.rule, about.subject)
    entry = replace(
        entry,
        due=due,
        text=taskline.stamp(line),
        facts=ledgers.stamp(task.facts, task.why),
        done=None,
        dismissed=None,
        cancelled=None,
        again=None,
    )
    target = Target(entry, taskline.show_line(line), task.why or None)
    if item and item.why and not item.why_ours:
        kept = ledgers.with_facts(item.entry.facts if item.entry else None, task.facts, task.why)
        target = replace(target, why=item.why.text, entry=replace(entry, facts=kept))
    if item and item.draft:
        return with_draft(target, item)
    return _written(replace(target, entry=target.entry and replace(target.entry, draft=None)), task)


def followed(item: Standing, task: Task, around: Around) -> Target:
    """Let what is ours of an open item follow the facts and leave what the user touched."""
    about, due = task.verdict.item, due_day(task, around)
    entry = item.entry or Entry(about.id, about.rule, about.subject, due=due)
    back = bool(entry.done or entry.dismissed or entry.cancelled)
    moved = not ledgers.same_facts(entry.facts, task.facts)
    follow = moved or (item.due_ours and entry.due != due)
    line, entry = _line(item, entry, task, around, follow=follow)
    target = Target(replace(entry, done=None, dismissed=None, cancelled=None), line)
    target = _why(target, item, task, follow=follow, back=back)
    return _unless_shown(_draft(target, item, task, follow=follow, back=back), item)


def _unless_shown(target: Target, item: Standing) -> Target:
    """Leave an entry alone where changed facts change nothing that is shown: lines nobody touched merge better."""
    if item.entry is None or target.entry is None:
        return target
    as_before = replace(target, entry=replace(target.entry, facts=item.entry.facts))
    return as_before if as_before == as_it_stands(item) else target


def _line(item: Standing, entry: Entry, task: Task, around: Around, *, follow: bool) -> tuple[str | None, Entry]:
    line, standing, due = unticked(item), item.task, due_day(task, around)
    if line is None or standing is None:
        return line, entry
    if item.due and standing.due and item.due != standing.due:
        line = taskline.with_due(line, item.due)  # another copy had the earlier date
    if item.entry and item.due_ours and due:
        line = line if due == entry.due else taskline.with_due(line, due)
        entry = replace(entry, due=due)
    if follow and item.text_ours:
        after = taskline.parse(line) or TaskLine("")
        text = task_text(task, around.settings)
        if not same_words(text, after.text):
            line = taskline.show_line(replace(after, text=text))
            entry = replace(entry, text=taskline.stamp(replace(after, text=text)))
    return line, entry


def _why(target: Target, item: Standing, task: Task, *, follow: bool, back: bool) -> Target:
    entry, standing = target.entry, item.why.text if item.why else None
    if entry is None:
        return target
    if standing is None and (not item.had_why if item.entry else True):
        return replace(target, why=task.why or None, entry=_stamped(entry, task))
    if standing is None and back and task.why:
        return replace(target, why=task.why, entry=_stamped(entry, task))
    if standing is not None and item.why_ours and follow:
        said = standing if same_words(standing, task.why) else task.why
        return replace(target, why=said or None, entry=_stamped(entry, task))
    facts = ledgers.with_facts(entry.facts, task.facts, task.why) if follow or entry.facts is None else entry.facts
    return replace(target, why=standing, entry=replace(entry, facts=facts))


def _stamped(entry: Entry, task: Task) -> Entry:
    return replace(entry, facts=ledgers.stamp(task.facts, task.why))


def _draft(target: Target, item: Standing, task: Task, *, follow: bool, back: bool) -> Target:
    draft, entry = item.draft, target.entry
    if draft is None:
        wanted = entry is not None and entry.draft is None
        return _written(target, task) if wanted else target
    if item.draft_ours and follow:
        new = letter_text(task.letter) if task.letter else None
        if new is None:
            return replace(target, entry=entry and replace(entry, draft=None))
        if draft_stamp(task.heading, new) != draft.stamp:
            return _written(target, task)
    target = with_draft(target, item)
    heading = target.heading and retitled(target.heading, sent=False)
    return replace(target, heading=heading, link=_link(item, draft, back=back))


def _link(item: Standing, draft: Draft, *, back: bool) -> str | None:
    """Let the mail link follow the letter's recipient and subject; words the user gave it stay."""
    if draft.link is None and not (back and draft.heading and draft.heading.sent):
        return None
    standing, wanted = draft.link.lines[0] if draft.link else None, mail_link(draft.letter.text)
    if standing and not item.link_ours:
        as_written = item.entry is not None and item.entry.draft == draft.stamp
        return standing if as_written else relinked(standing, wanted)
    return standing if same_link(standing, wanted) else wanted


def _written(target: Target, task: Task) -> Target:
    """Write a task's letter, if it has one."""
    if task.letter is None or target.entry is None:
        return target
    text, heading = letter_text(task.letter), " ".join(task.heading.split())
    entry = replace(target.entry, draft=draft_stamp(heading, text))
    return replace(target, entry=entry, letter=text, heading=heading_line(heading, sent=False), link=mail_link(text))
