"""What stands in a note held against what should stand: the splices that make it so and lose nothing."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import date

from followup_notes.model.note import Note, Seen
from followup_notes.model.page import Page, Splice, Task
from followup_notes.model.problem import Position, Problem, Severity
from followup_notes.model.rules import Settings
from followup_notes.notation import ledger as ledgers
from followup_notes.notation.blocks import Block, Kind
from followup_notes.notation.ident import digest
from followup_notes.notation.ledger import Ledger
from followup_notes.notation.ledgerjoin import earliest
from followup_notes.notation.placement import below_properties, glue, swallowed
from followup_notes.notation.region import Damage, Found, Region, find, line_end
from followup_notes.notation.standing import Standing
from followup_notes.notation.survey import Survey, ids_of, survey, with_heads_told
from followup_notes.notation.taskline import words
from followup_notes.notation.wording import same_words
from followup_notes.reading.records import damage_problem
from followup_notes.reconcile import layout
from followup_notes.reconcile.decide import decide
from followup_notes.reconcile.findings import beside
from followup_notes.reconcile.heads import heads_of
from followup_notes.reconcile.remove import without_region
from followup_notes.reconcile.respelling import left_as_written
from followup_notes.reconcile.sheet import Sheet
from followup_notes.reconcile.splices import between, composed, spliced
from followup_notes.reconcile.target import Around, Target
from followup_notes.reconcile.wanted import fresh

_Result = tuple[tuple[Splice, ...], tuple[Problem, ...]]
_MOST_PASSES = 3
_MOVE = "Close it, or move the region's text out of it; then everything goes on by itself."


def reconcile(note: Note, page: Page, settings: Settings, today: date) -> _Result:
    """Return the splices (code points of `note.text`) that make a note hold what it should, and what to report.

    Nothing outside the region changes, and inside nothing that the user wrote. After the splices are
    applied, reconciling again with the same page returns none: what one change brings about, as a letter
    that comes to stand below its heading again, is done with it.
    """
    splices, problems = _once(note, page, settings, today)
    for _ in range(_MOST_PASSES if splices else 0):
        more, _faults = _once(replace(note, text=spliced(note.text, splices)), page, settings, today)
        if not more:
            break
        splices = composed(note.text, splices, more)
    return splices, problems


def _once(note: Note, page: Page, settings: Settings, today: date) -> _Result:
    found = find(note.text)
    if found.damage:
        return (), _unless_known(note, damage_problem(note.path, found.damage))
    around = _around(note, page, settings, today)
    own = [region for region in found.regions if not _foreign(region, around)]
    if not own:
        return _first_region(note, page, around, found)
    stands = survey(own, settings)
    if isinstance(stands, Damage):
        return (), _unless_known(note, damage_problem(note.path, stands))
    return _changed(note, page, around, with_heads_told(stands, heads_of(tuple(page.verdicts.values()), stands.ledger)))


def _around(note: Note, page: Page, settings: Settings, today: date) -> Around:
    moved = page.moved | {stray.id for stray in note.strays if not stray.in_region}
    return Around(settings, today, frozenset(moved), page.elsewhere, page.verdicts)


def _foreign(region: Region, around: Around) -> bool:
    """Tell whether all of a region is another note's: this note is a copy, or the region was pasted into it."""
    ids = ids_of(region)
    return bool(ids) and all(around.foreign(ident) for ident in ids)


def _unless_known(note: Note, problem: Problem) -> tuple[Problem, ...]:
    return () if problem in note.problems else (problem,)


def _first_region(note: Note, page: Page, around: Around, found: Found) -> _Result:
    """Write a region where the settings want it, if anything is asked and nothing above would swallow it."""
    ours = set(page.verdicts) | {task.verdict.item.id for task in page.wanted} | page.moved
    hidden = next(((line, opened) for line, opened, ids in found.sheltered if ids & ours), None)
    if hidden:
        return (), (_sheltered(note.path, *hidden),)
    targets = _new_targets(page, around, {})
    if not targets and not page.seen:
        return (), ()
    at = below_properties(note.text) if around.settings.placement == "top" else len(note.text)
    opened = swallowed(note.text[:at])
    if opened is not None:
        return (), (_no_place(note.path, opened),)
    eol = line_end(note.text)
    ends = glue(note.text) if at == len(note.text) else 0
    sheet = Sheet(None, eol)
    layout.title(sheet)
    order = [task.verdict.item.id for task in page.wanted]
    layout.lay_out(sheet, {}, targets, order)
    layout.waiting(sheet, None, page.waiting)
    waits = digest(words(page.waiting)) if page.waiting else None
    entries = tuple(targets[ident].entry for ident in order if ident in targets)
    after = Ledger(tuple(entry for entry in entries if entry), earliest(page.seen), waits, ends)
    layout.ledger(sheet, after)
    return (Splice(at, at, eol * ends + sheet.text()),), ()


def _new_targets(page: Page, around: Around, items: Mapping[str, Standing]) -> dict[str, Target]:
    new = (task for task in page.wanted if task.verdict.item.id not in items and task.text)
    targets = {task.verdict.item.id: fresh(task, around) for task in new if task.verdict.item.id not in around.moved}
    return {own: beside(target, Standing(own), page) for own, target in targets.items()}


@dataclass(frozen=True, slots=True)
class _Wait:
    text: str | None
    digest: str | None


def _changed(note: Note, page: Page, around: Around, stands: Survey) -> _Result:
    """Bring a region that stands up to date."""
    tasks = {task.verdict.item.id: task for task in page.wanted}
    items = _with_loose_whys(stands, tasks)
    targets = {ident: beside(decide(item, tasks.get(ident), around), item, page) for ident, item in items.items()}
    targets |= _new_targets(page, around, items)
    order = layout.ordered(list(stands.items), list(tasks), [ident for ident in tasks if ident in targets])
    # Beside the user's own text alone nothing waits: the next turn, which remembers no item, would take it away.
    beside_items = page.wanted or page.seen or any(target.entry or target.line for target in targets.values())
    wait = _waiting(stands, page.waiting if beside_items else None)
    written = left_as_written(stands, targets, order, tasks, around.today)
    after = replace(written, seen=_seen(stands, page), waiting=wait.digest, garbled=False)
    own = stands.own or _loose_whys(stands, items) or (stands.waiting and not stands.waiting_ours)
    needed = after.entries or after.seen or after.words or own
    problems = tuple(_problems(note, stands, targets, after))
    if not needed and not any(target.line or target.why or target.letter for target in targets.values()):
        return tuple(_all_gone(note, stands)), problems
    sheet = _sheet(stands, items)
    layout.lay_out(sheet, items, targets, order)
    if stands.waiting is None or stands.waiting_ours:
        layout.waiting(sheet, stands.waiting, wait.text)
    if stands.ledger.garbled or not stands.has_ledger or after != _read_ledger(stands):
        layout.ledger(sheet, after)
    base = stands.base
    splices = between(note.text[base.start : base.end], sheet.text(), base.start)
    for region in stands.others:
        splices += without_region(note.text, region, glue=1)
    return tuple(sorted(splices, key=lambda splice: splice.start)), problems


def _read_ledger(stands: Survey) -> Ledger | None:
    """Return the ledger of the region that stays, as it stands there; None where it has not exactly one."""
    fences = [block for block in stands.base.blocks if block.kind is Kind.LEDGER]
    return ledgers.parse(fences[0].text.split("\n")) if len(fences) == 1 else None


def _sheet(stands: Survey, items: Mapping[str, Standing]) -> Sheet:
    sheet = Sheet(stands.base)
    for at in sorted(stands.spare, reverse=True):
        index = sheet.find(at)
        if index is not None:
            sheet.drop(index)
    for item in items.values():
        index = sheet.find(item.why.at) if item.why else None
        if index is not None:
            sheet.rows[index].id = item.id
    return sheet


def _with_loose_whys(stands: Survey, tasks: Mapping[str, Task]) -> dict[str, Standing]:
    """Where the ledger is lost, find why-lines by what they say; one that says something else is the user's."""
    items = dict(stands.items)
    for ident, task in tasks.items():
        item = items.get(ident, Standing(ident))
        same = [block for block in _loose_whys(stands, items) if same_words(block.text, task.why)]
        if same and item.entry is None:
            items[ident] = replace(item, why=same[0])
    for ident, item in stands.items.items():
        loose = _loose_whys(stands, items)
        if loose and item.entry is None and item.line and items[ident].why is None:
            items[ident] = replace(item, why=loose[0])
    return items


def _loose_whys(stands: Survey, items: Mapping[str, Standing]) -> list[Block]:
    """Return the lines among the why-lines that belong to no item: somebody wrote them."""
    taken = {item.why.at for item in items.values() if item.why}
    return [block for block in stands.blocks if block.kind is Kind.WHY and block.at not in taken | stands.spare]


def _waiting(stands: Survey, asked: str | None) -> _Wait:
    """Say what the waiting paragraph should be: ours follows, an edited one is left alone and remembered."""
    wanted = digest(words(asked)) if asked else None
    if stands.waiting and stands.waiting_ours:
        said = stands.waiting.text if wanted == stands.ledger.waiting else asked
        return _Wait(said if asked else None, wanted)
    if stands.waiting:
        return _Wait(None, stands.ledger.waiting if stands.ledger.waiting is not None else "")
    if wanted and wanted == stands.ledger.waiting:
        return _Wait(None, wanted)  # the user took this very sentence away
    return _Wait(asked, wanted)


def _seen(stands: Survey, page: Page) -> tuple[Seen, ...]:
    wanted = {seen.fact for seen in page.seen}
    return earliest((*(seen for seen in stands.ledger.seen if seen.fact in wanted), *page.seen))


def _all_gone(note: Note, stands: Survey) -> tuple[Splice, ...]:
    splices = without_region(note.text, stands.base, glue=stands.ledger.glue)
    for region in stands.others:
        splices += without_region(note.text, region, glue=1)
    return tuple(sorted(splices, key=lambda splice: splice.start))


def _problems(note: Note, stands: Survey, targets: Mapping[str, Target], after: Ledger) -> list[Problem]:
    problems = []
    if after.entries and (stands.ledger.garbled or not stands.has_ledger):
        message = "The ledger in the follow-up region was damaged; it has been written anew, and its tasks are kept as you left them."
        hint = "Nothing needs to be done. To start afresh, delete the whole region."
        problems.append(_warning(note.path, stands.base.line, "ledger-rewritten", message, hint))
    for ident, target in targets.items():
        if target.lost:
            message = f"The task {ident} stood in the ledger but nowhere in the note, as odd merges leave it; it has been written again."
            hint = "If you took it out yourself, delete its line once more or tick it as cancelled ([-])."
            problems.append(_warning(note.path, stands.base.line, "lost-line", message, hint))
    return problems


def _sheltered(path: str, line: int, opened: int) -> Problem:
    message = f"The follow-up region on line {line} stands inside a code block or comment that was opened on line {opened}. Nothing is written to this note."
    return Problem(Position(path, opened, 1), "sheltered-region", message, _MOVE)


def _no_place(path: str, opened: int) -> Problem:
    message = f"A code block, comment, formula or HTML block that is opened on line {opened} is never closed and would swallow the follow-ups. Nothing is written to this note."
    return Problem(
        Position(path, opened, 1), "no-place", message, "Close it; the follow-ups then appear at the end of the note."
    )


def _warning(path: str, line: int, code: str, message: str, hint: str) -> Problem:
    return Problem(Position(path, line, 1), code, message, hint, Severity.WARNING)
