"""Two devices, each with a user and a turn, joined by a three-way merge of the note's text."""

from __future__ import annotations

import random
import re
import subprocess
from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest
from by_hand import ADA, BEN, FOLIO, TODAY, Want, World, note_of, turn, written

from followup_notes.model.verdict import State

CLEO = Want(
    "fu-0c1e00",
    "Cleo Ash",
    "Thank Cleo Ash: the team",
    why="Thank Cleo: by Wednesday.",
    letter="Dear Cleo,\n\nthank you.\n\nMe",
)
ALL = World(wants=(ADA, BEN, FOLIO, CLEO))
Change = Callable[[str, World, random.Random], tuple[str, World]]


def a_line(text: str, dice: random.Random) -> str | None:
    lines = [line for line in text.split("\n") if re.match(r"- \[ \].*fu-", line)]
    return dice.choice(lines) if lines else None


def on_a_line(change: Callable[[str], str]) -> Change:
    def act(text: str, world: World, dice: random.Random) -> tuple[str, World]:
        line = a_line(text, dice)
        return (text.replace(line, change(line), 1) if line else text), world

    return act


def deletes(text: str, world: World, dice: random.Random) -> tuple[str, World]:
    line = a_line(text, dice)
    return (text.replace(line + "\n", "", 1) if line else text), world


def writes(text: str, world: World, dice: random.Random) -> tuple[str, World]:
    word = f"own{dice.randrange(10**6)}"
    return text.replace("### Draft", f"Note {word}.\n\n### Draft", 1), world


def edits_draft(text: str, world: World, dice: random.Random) -> tuple[str, World]:
    return text.replace("thank you", f"thank you own{dice.randrange(10**6)}", 1), world


def new_facts(text: str, world: World, dice: random.Random) -> tuple[str, World]:
    wants = list(world.wants)
    at = dice.randrange(len(wants))
    if dice.random() < 0.5:
        wants[at] = replace(wants[at], facts=f"f{at}", due=TODAY + timedelta(days=at), text=f"{wants[at].text} again")
    else:
        wants[at] = replace(wants[at], state=State.DOES_NOT_APPLY)
    return text, replace(world, wants=tuple(wants))


def outside(text: str, world: World, dice: random.Random) -> tuple[str, World]:
    return text.replace("Second", f"own{dice.randrange(10**6)} second", 1), world


CHANGES: tuple[Change, ...] = (
    on_a_line(lambda line: line.replace("[ ]", "[x]")),
    on_a_line(lambda line: line.replace("[ ]", "[-]")),
    on_a_line(lambda line: line.replace("] ", "] own0 ", 1)),
    on_a_line(lambda line: re.sub("📅 .*", "📅 2026-12-09", line)),
    deletes,
    writes,
    edits_draft,
    new_facts,
    outside,
)


def merge(folder: Path, mine: str, base: str, theirs: str) -> tuple[str, bool]:
    for name, text in (("mine", mine), ("base", base), ("theirs", theirs)):
        (folder / name).write_bytes(text.encode())
    done = subprocess.run(
        ["git", "merge-file", "-p", "mine", "base", "theirs"], cwd=folder, capture_output=True, check=False
    )
    return done.stdout.decode(), done.returncode == 0


def bare(text: str) -> str:
    return re.sub(r"^> ```followup-notes\n(?:> .*\n)*?> ```\n", "", text, flags=re.MULTILINE)


def one_pair(seed: int, folder: Path) -> tuple[bool, bool]:
    """Play one pair; return whether the merge conflicted with the ledger, and without it."""
    dice = random.Random(seed)
    wants = tuple(dice.sample(ALL.wants, dice.randint(1, 4)))
    base = written("First line.\n\nSecond line.\n", replace(ALL, wants=wants))
    start = replace(ALL, wants=ALL.wants if dice.random() < 0.3 else wants)
    sides = []
    for _ in range(2):
        text, world = dice.choice(CHANGES)(base, start, dice)
        sides.append((turn(text, world)[0], text, world))
    (mine, my_edit, my_world), (theirs, their_edit, their_world) = sides
    merged, clean = merge(folder, mine, base, theirs)
    if clean:
        check(merged, replace(start, wants=join(start, my_world, their_world)), my_edit, their_edit)
    return not clean, not merge(folder, bare(mine), bare(base), bare(theirs))[1]


def join(start: World, mine: World, theirs: World) -> tuple[Want, ...]:
    rows = zip(start.wants, mine.wants, theirs.wants, strict=True)
    return tuple(other if own == first else own for first, own, other in rows)


def check(merged: str, world: World, *edits: str) -> None:
    after, problems = turn(merged, world)
    assert not {problem.code for problem in problems} & {"damaged-region", "ledger-rewritten"}, (problems, merged)
    assert turn(after, world) == (after, ()), (merged, after)
    for word in {word for text in edits for word in re.findall(r"own\d+", text) if word in merged}:
        assert word in after
    ids = re.findall(r"^- \[.\].*🆔 (fu-\w{6})", after, flags=re.MULTILINE)
    assert len(ids) == len(set(ids))
    for ident, line in re.findall(r"^(?:- \[x\]).*🆔 (fu-\w{6})(.*)", merged, flags=re.MULTILINE):
        del line
        assert any(record.id == ident and record.done for record in note_of(after).records)


def test_a_merge_free_of_conflict_ends_in_one_clean_region(tmp_path: Path) -> None:
    for seed in range(60):
        one_pair(seed, tmp_path)


@pytest.mark.soak
def test_the_ledger_hardly_adds_to_the_conflicts(tmp_path: Path) -> None:
    pairs = [one_pair(seed, tmp_path) for seed in range(500)]
    with_ledger, without = (sum(conflict[at] for conflict in pairs) / len(pairs) for at in (0, 1))
    print(f"conflicts with the ledger {with_ledger:.1%}, without {without:.1%}")
    assert with_ledger <= without + 0.02
