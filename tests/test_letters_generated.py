"""Letters over whole vaults of random notes: nothing invented, nothing left open, right lengths, no two alike."""

from __future__ import annotations

import random
from collections import Counter
from dataclasses import dataclass, field
from pathlib import Path

import pytest
from letter_cases import RANGES, shipped
from letters_at_random import BESIDE, LONG, Note, gaps, lay, note, strangers
from soak_table import row

from followup_notes.letters.check import check
from followup_notes.letters.review import task_scope
from followup_notes.letters.similar import similarity
from followup_notes.letters.wording import wording
from followup_notes.model.page import Finding, Task
from followup_notes.model.problem import Severity
from followup_notes.notation.email import show
from followup_notes.notation.template import check as check_template
from followup_notes.notation.variables import CONTEXT
from followup_notes.turn import View

KINDS = sorted(shipped())
ALIKE = 0.6


@pytest.mark.parametrize(("kind", "language"), KINDS)
def test_every_shipped_wording_is_sound(kind: str, language: str) -> None:
    one = shipped()[kind, language]
    assert check_template(one.text, one.path, 1, CONTEXT) == ()
    assert wording(one.text).subject or kind == "linkedin-note"


def test_all_kinds_are_there_and_six_in_german() -> None:
    assert {kind for kind, language in shipped() if language == "en"} == set(RANGES)
    german = {kind for kind, language in shipped() if language == "de"}
    assert german == {
        "thank-you",
        "thank-you-short",
        "status-after-date",
        "status-no-date",
        "last-nudge",
        "rejection-reply",
    }


@dataclass
class Count:
    """What was written, and every fault found in it."""

    letters: Counter[tuple[str, str]] = field(default_factory=Counter)
    faults: list[str] = field(default_factory=list)

    def add(self, view: View, notes: dict[str, Note], settled: str | None) -> None:
        """Count the letters of a vault; `settled` is the kind it was laid out for."""
        bodies: dict[tuple[str, str], list[tuple[str, str]]] = {}
        for task in view.plan.tasks:
            told = notes.get(task.verdict.item.home.removesuffix(".md"))
            if (
                task.letter is None
                or told is None
                or (task.letter.kind if task.letter.kind in BESIDE else None) != settled
            ):
                continue
            self.letters[task.letter.kind, task.letter.language] += 1
            self.faults += [f"{told.name}: {fault}" for fault in self._of(task, told, view)]
            who = task.verdict.item.person.name if task.verdict.item.person else ""
            bodies.setdefault((told.name, task.letter.kind), []).append((task.letter.body, who))
        for (name, kind), found in bodies.items():
            names = [who for _, who in found]
            for at, (one, _) in enumerate(found):
                for other, _ in found[:at]:
                    if (likeness := similarity(one, other, names)) > ALIKE:
                        self.faults.append(f"{name}: two of {kind} are alike: {likeness:.2f}")

    def _of(self, task: Task, told: Note, view: View) -> list[str]:
        letter = task.letter
        assert letter is not None
        case = next(
            one for one in view.snapshot.cases if any(task.verdict.item.home in app.members for app in one.applications)
        )
        found = check(letter, task_scope(task, view.plan.tasks, case, view.snapshot.desk, view.book, view.now))
        whole = show(letter.to, letter.subject, letter.body)
        low, high = RANGES[letter.kind]
        words = len(letter.body.split())
        return [
            *(f"{one.severity} {one.check} {one.text!r}" for one in found if _ours(one, told)),
            *(f"gap {gap!r}" for gap in gaps(f"{letter.subject}\n{letter.body}")),
            *(
                f"stranger {word!r} in {whole!r}"
                for word in sorted(strangers(told.text + BESIDE.get(letter.kind, ""), whole))
            ),
            *([] if low <= words <= high or LONG in told.text else [f"{letter.kind} has {words} words"]),
            *([] if len(letter.subject) <= 60 and "…" not in letter.subject else [f"subject {letter.subject!r}"]),
        ]


def _ours(found: Finding, told: Note) -> bool:
    """Tell a fault of ours from a warning about words that the note itself has, or about an address it lacks."""
    words = found.text.casefold().strip(" .,;:\"'?!“”„")
    return found.severity is Severity.ERROR or (
        not (found.check == "length" and LONG in told.text)
        and found.check != "address"
        and (not words or words not in told.text.casefold())
    )


def written(folder: Path, each: int, seed: int) -> Count:
    """Write letters of every kind in every language it has, from `each` random notes, and count their faults."""
    count, number = Count(), 0
    vaults: dict[str | None, list[Note]] = {}
    for kind, language in KINDS:
        for at in range(each):
            number += 1
            chance = random.Random(f"{seed} {kind} {language} {at}")
            vaults.setdefault(kind if kind in BESIDE else None, []).append(note(kind, language, number, chance))
    for at, (settled, notes) in enumerate(vaults.items()):
        view = lay(folder / f"{at}", notes, BESIDE.get(settled or "", ""))
        count.add(view, {one.name: one for one in notes}, settled)
    return count


def test_letters_over_random_notes_are_right(tmp_path: Path) -> None:
    count = written(tmp_path, 3, seed=1)
    assert set(count.letters) == set(KINDS)
    assert count.faults == []


@pytest.mark.soak
def test_hundreds_of_letters_over_random_notes_are_right(tmp_path: Path) -> None:
    count = written(tmp_path, 12, seed=2)
    assert min(count.letters[one] for one in KINDS) >= 12
    row("letters over random notes", f"{sum(count.letters.values())} letters of {len(KINDS)} wordings", "no fault")
    assert count.faults == []
