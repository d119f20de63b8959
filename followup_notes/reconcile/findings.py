"""What the checks say stands in a folded callout under the draft; a line the user takes out silences its check."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import replace

from followup_notes.letters.impressions import SOUNDS
from followup_notes.model.page import Finding, Page
from followup_notes.notation import inert
from followup_notes.notation.blocks import NUMBERS, Block
from followup_notes.notation.ident import digest
from followup_notes.notation.ledger import Entry
from followup_notes.notation.shapes import LIST
from followup_notes.notation.standing import Standing
from followup_notes.notation.taskline import words
from followup_notes.reconcile.target import Target

_OF_THE_LIBRARIES = frozenset({"spelling", "grammar", *SOUNDS})
_QUOTE = re.compile(r'"(.*?)": ')


def beside(target: Target, item: Standing, page: Page) -> Target:
    """Add a page's findings on a draft to what should stand; where nobody asked, what stands stays."""
    block, found = item.draft.findings if item.draft else None, page.findings.get(item.id)
    swallowed = item.draft is not None and not item.draft.letter.closed
    if target.letter is None or target.entry is None or target.entry.done or swallowed:
        found = ()
    if found is None or target.entry is None:
        return replace(target, findings=block.lines if block else None)
    standing = _lines_of(block) if block else ()
    gone = _silenced(target.entry.checks, standing)
    silenced = tuple(dict.fromkeys((*target.entry.silenced, *gone)))
    checks = [(each.check, _line(each)) for each in found if each.check not in silenced]
    if item.id in page.unanswered:
        checks = _with_kept(checks, target.entry, standing, target.letter or "")
    lines = [*(line for _, line in checks), *(own_lines(block, target.entry) if block else ())]
    entry = replace(target.entry, silenced=silenced, checks=tuple((check, _mark(line)) for check, line in checks))
    shown = _callout(lines)
    if block and shown and _said(shown[0], lines) == _said(block.lines[0], standing):
        shown = block.lines
    return replace(target, entry=entry, findings=shown)


def _with_kept(
    checks: Sequence[tuple[str, str]], entry: Entry, standing: Sequence[str], letter: str
) -> list[tuple[str, str]]:
    """Add what the libraries said of words that still stand, every line in its old place: no device undoes another's."""
    written = {mark: check for check, mark in entry.checks if check in _OF_THE_LIBRARIES}
    known = {_mark(line) for _, line in checks}
    kept = [(written[mark], line) for line in standing if (mark := _mark(line)) in written and mark not in known]
    still = [
        (check, line) for check, line in kept if (quote := _QUOTE.match(line)) and words(quote[1]) in words(letter)
    ]
    places = {_mark(line): at for at, line in enumerate(standing)}
    return sorted((*checks, *still), key=lambda one: places.get(_mark(one[1]), len(places)))


def _said(title: str, lines: Sequence[str]) -> list[str]:
    return [words(title).casefold(), *(words(line) for line in lines)]


def own_lines(block: Block, entry: Entry | None) -> list[str]:
    """Return the lines of a findings callout that the user wrote or changed."""
    written = {mark for _, mark in entry.checks} if entry else set()
    return [line for line in _lines_of(block) if _mark(line) not in written]


def _callout(lines: Sequence[str]) -> tuple[str, ...] | None:
    if not lines:
        return None
    number = NUMBERS[len(lines)] if len(lines) < len(NUMBERS) else str(len(lines))
    title = f"[!warning]- {number} {'thing' if len(lines) == 1 else 'things'} to check"
    return (title, "", *(f"- {line}" for line in lines))


def _lines_of(block: Block) -> tuple[str, ...]:
    """Return what each line of a standing callout says; wrapped lines are joined."""
    found: list[str] = []
    for line in block.lines[1:]:
        if LIST.match(line):
            found.append(LIST.sub("", line, count=1).strip())
        elif line.strip():
            found[-1:] = [f"{found[-1]} {line.strip()}" if found else line.strip()]
    return tuple(found)


def _silenced(written: Iterable[tuple[str, str]], standing: Sequence[str]) -> list[str]:
    """Name the checks whose lines were taken out; a line that was only edited stands for one of them."""
    marks = [_mark(line) for line in standing]
    missing = [check for check, mark in written if mark not in marks]
    edited = sum(mark not in {mark for _, mark in written} for mark in marks)
    return missing[edited:]


def _mark(line: str) -> str:
    return digest(words(line))[:3]


def _line(finding: Finding) -> str:
    quote = f'"{inert.prose(finding.text)}": ' if finding.text.strip() else ""
    better = f" Better: {inert.prose(finding.better)}" if finding.better else ""
    return f"{quote}{inert.prose(finding.message)}{better}"
