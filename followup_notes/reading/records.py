"""What a note's region remembers: ticks, snoozes, dismissals and drafts, each with the entry it belongs to."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from typing import Literal

from followup_notes.model.facts import Mark
from followup_notes.model.note import Box, Record, Seen, Stray
from followup_notes.model.problem import Position, Problem, Severity
from followup_notes.model.rules import Settings
from followup_notes.notation import taskline
from followup_notes.notation.blocks import Block, Kind
from followup_notes.notation.ident import ID
from followup_notes.notation.placement import swallowed
from followup_notes.notation.region import Damage, Found, find, loose
from followup_notes.notation.standing import Fate, Standing, box_of
from followup_notes.notation.survey import Survey, survey

_MEND = (
    "Undo the last change, or bring the note back with `followup-notes backups`, or delete the whole region: "
    "it is then written afresh."
)
_CHOOSE = "Keep the version you want and delete the other; then everything goes on by itself."
MOST_STRAYS = 200
"""Nobody moves more tasks than that into one note; each costs a look at the Markdown above it."""
_CONFLICT = ("<<<<<<< ", "=======", ">>>>>>> ", "||||||| ")


@dataclass(frozen=True, slots=True)
class Remembered:
    """What a note's text says about items of earlier turns; `writable` is false while a region is damaged.

    `standing` are the lines of its region: in a note that is not ours, they were moved there with all around them.
    """

    records: tuple[Record, ...] = ()
    seen: tuple[Seen, ...] = ()
    strays: tuple[Stray, ...] = ()
    standing: tuple[Stray, ...] = ()
    problems: tuple[Problem, ...] = ()
    writable: bool = True


def remembered(text: str, path: str, settings: Settings) -> Remembered:
    """Read the region, or what is left of it, and the task lines with ids of ours outside."""
    if "fu-" not in text and "followup-notes" not in text:
        return Remembered()
    found = find(text)
    fault = found.damage
    stands = None if fault or not found.regions else survey(found.regions, settings)
    if isinstance(stands, Damage):
        fault = stands
    strays = tuple(_strays(text, path, found, settings))
    if fault:
        return _damaged(text, path, fault, settings, strays)
    if stands is None or isinstance(stands, Damage):
        return Remembered(strays=strays)
    conflict = _conflict(text, path, found)
    return Remembered(
        records=tuple(_records(stands, path)),
        seen=stands.ledger.seen,
        strays=(*strays, *(_in_region(item, path) for item in stands.items.values() if item.line and not item.entry)),
        standing=tuple(_in_region(item, path) for item in stands.items.values() if item.line),
        problems=conflict or tuple(_oddities(stands, path)),
        writable=not conflict,
    )


def damage_problem(path: str, fault: Damage) -> Problem:
    """Say what is wrong with a region and how it can be mended."""
    two = fault.what.startswith(("two versions", "own text"))
    message = f"The follow-up region cannot be read: {fault.what}. Nothing is written to this note until it is mended."
    return Problem(Position(path, fault.line, 1), "damaged-region", message, _CHOOSE if two else _MEND)


def _damaged(text: str, path: str, fault: Damage, settings: Settings, strays: tuple[Stray, ...]) -> Remembered:
    """Read what can be read: ticks still count while the note waits to be mended."""
    whole = survey([loose(text)], settings)
    records = () if isinstance(whole, Damage) else tuple(_records(whole, path))
    seen = () if isinstance(whole, Damage) else whole.ledger.seen
    known = {record.id for record in records}
    problems = (damage_problem(path, fault),)
    loose_ones = tuple(each for each in strays if each.id not in known)
    return Remembered(records, seen, loose_ones, problems=problems, writable=False)


def _records(stands: Survey, path: str) -> Iterator[Record]:
    entry_lines = dict(_entry_lines(stands))
    for item in stands.items.values():
        entry, fate = item.entry, item.fate
        if entry is None and item.line is None:
            continue
        line = item.line.at if item.line else entry_lines.get(item.id)
        yield Record(
            id=item.id,
            rule=entry.rule if entry else "",
            subject=entry.subject if entry else "",
            at=Position(path, line, 1),
            done=_done(item) if fate is Fate.DONE else None,
            dismissed=fate is Fate.DISMISSED,
            dismissed_on=_dismissed_on(item) if fate is Fate.DISMISSED else None,
            snoozed=_snoozed(item),
            due=entry.due if entry else None,
            cancelled=entry.cancelled if entry and fate is Fate.CANCELLED else None,
            facts=entry.facts if entry else None,
            letter=item.draft.letter.text if item.draft else None,
            silenced=entry.silenced if entry else (),
            touched=item.touched if item.line else False,
            edited=item.draft is not None and not item.draft_ours,
        )


def _done(item: Standing) -> date | Literal[True]:
    return item.done or (item.entry.done if item.entry else None) or True


def _dismissed_on(item: Standing) -> date | None:
    if item.entry and item.entry.dismissed:
        return item.entry.dismissed
    return item.task.cancelled if item.task else None


def _snoozed(item: Standing) -> date | None:
    if item.entry is None or item.entry.due is None or item.due == item.entry.due:
        return None
    return item.due


def _entry_lines(stands: Survey) -> Iterator[tuple[str, int]]:
    for block in stands.blocks:
        if block.kind is Kind.LEDGER:
            for number, line in enumerate(block.lines):
                match = ID.match(line)
                if match:
                    yield match[0], block.at + number


def _strays(text: str, path: str, found: Found, settings: Settings) -> Iterator[Stray]:
    """Find task lines with ids of ours outside every region.

    Code and comments hold none, but for a region that came to stand in one: its ticks still count.
    """
    sheltered = frozenset[str]().union(*(ids for _, _, ids in found.sheltered))
    spans = [(region.start, region.end) for region in found.regions]
    at = asked = 0
    for number, raw in enumerate(text.split("\n"), 1):
        start, at = at, at + len(raw) + 1
        if asked > MOST_STRAYS or "fu-" not in raw or any(low <= start < high for low, high in spans):
            continue
        line = raw.rstrip("\r")
        task = taskline.parse(line.lstrip(" \t>"))
        asked += bool(task and task.id)
        if task and task.id:
            hidden = swallowed(text[:start], line[: len(line) - len(line.lstrip(" \t>"))]) is not None
            if not hidden or task.id in sheltered:
                yield _stray(task, Position(path, number, 1), settings, in_region=hidden)


def _in_region(item: Standing, path: str) -> Stray:
    at = item.line.at if item.line else 1
    return Stray(item.id, Position(path, at, 1), item.box, _mark(item), item.due, in_region=True)


def _mark(item: Standing) -> Mark:
    return (item.done or True) if item.box is Box.DONE else None


def _stray(task: taskline.TaskLine, at: Position, settings: Settings, *, in_region: bool) -> Stray:
    box = box_of(task.box, settings)
    done: Mark = (task.done or True) if box is Box.DONE else None
    return Stray(task.id or "", at, box, done, task.due, in_region)


def _conflict(text: str, path: str, found: Found) -> tuple[Problem, ...]:
    lines = text.split("\n")
    for region in found.regions:
        size = text.count("\n", region.start, region.end)
        for at in range(region.line - 1, region.line + size):
            if lines[at].startswith(_CONFLICT[0]) or lines[at].startswith(_CONFLICT[2]):
                message = "A merge left conflict markers in the follow-up region. Nothing is written to this note until they are gone."
                hint = "Keep the lines you want, delete the marker lines (<<<<<<<, =======, >>>>>>>)."
                return (Problem(Position(path, at + 1, 1), "conflict-markers", message, hint),)
    return ()


def _oddities(stands: Survey, path: str) -> Iterator[Problem]:
    for item in stands.items.values():
        line, task = item.line, item.task
        if line is None or task is None:
            continue
        if task.due_text:
            yield _odd(
                path,
                line,
                "impossible-due",
                f'"{task.due_text}" is no date of any calendar; the task keeps the due date of its rule.',
                "Write the due date as 2026-11-24.",
            )
        elif line.head > 1:
            yield _odd(
                path,
                line,
                "wrapped-task",
                "A formatter has wrapped this task line; the Tasks plugin sees neither its id nor its due date.",
                "Join the lines again, and set the formatter's `proseWrap` to `preserve`.",
            )


def _odd(path: str, line: Block, code: str, message: str, hint: str) -> Problem:
    return Problem(Position(path, line.at, 1), code, message, hint, Severity.WARNING)
