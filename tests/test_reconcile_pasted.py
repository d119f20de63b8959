"""Regions cut or copied from one interview note into another, as the whole vault sees them."""

from __future__ import annotations

import pytest
from vault_life import FIRST, Vault

from followup_notes.model.verdict import State

NORTHWIND, CONTOSO, EARLIER = "Interviews/Northwind.md", "Interviews/Contoso.md", "Interviews/Earlier.md"
BEGIN, END = "<!-- followup-notes:begin -->", "<!-- followup-notes:end -->"
ROUND_ONE = (
    FIRST.replace("round: 2", "round: 1").replace("11-23T14", "11-20T14").replace("Ada", "Di").replace("Ben", "Cy")
)


def started(notes: dict[str, str] | None = None) -> Vault:
    vault = Vault(notes) if notes else Vault()
    vault.turn()
    return vault


def region_of(vault: Vault, path: str) -> str:
    return vault.texts[path][vault.texts[path].index(BEGIN) :]


def states_of(vault: Vault) -> dict[str, State]:
    return {task.verdict.item.id: task.verdict.state for task in vault.planned().tasks}


@pytest.mark.parametrize("has_its_own", [True, False])
@pytest.mark.parametrize("box", [" ", "x", "-"])
def test_a_region_cut_into_another_interview_note_stays_there_and_counts(box: str, *, has_its_own: bool) -> None:
    vault = started()
    region = region_of(vault, NORTHWIND)
    ident = region.partition("fu-")[2][:6]
    there = vault.texts[CONTOSO] if has_its_own else vault.texts[CONTOSO].partition(BEGIN)[0]
    pasted = region.replace("- [ ]", f"- [{box}]", 1)
    vault.texts[NORTHWIND] = vault.texts[NORTHWIND].partition(BEGIN)[0]
    vault.texts[CONTOSO] = f"{there}\n{pasted}"
    vault.turn()
    assert pasted in vault.texts[CONTOSO]
    assert vault.texts[CONTOSO].count("] Thank Cleo Ash") == 1
    assert "] Thank Ada" not in vault.texts[NORTHWIND]
    wanted = {" ": State.OPEN, "x": State.DONE, "-": State.DISMISSED}[box]
    assert states_of(vault)[f"fu-{ident}"] is wanted


@pytest.mark.parametrize(("source", "target"), [(NORTHWIND, CONTOSO), (CONTOSO, NORTHWIND)])
def test_a_region_copied_into_another_interview_note_keeps_every_byte_and_a_tick_there_counts(
    source: str, target: str
) -> None:
    vault = started()
    region = region_of(vault, source)
    vault.texts[target] += "\n" + region
    before = dict(vault.texts)
    vault.turn()
    assert vault.texts == before
    vault.texts[target] = before[target].replace(region, region.replace("- [ ]", "- [x]", 1))
    ticked = vault.texts[target]
    vault.turn()
    assert vault.texts[target] == ticked
    assert "- [x] Thank" in vault.texts[source]
    assert "### Sent: " in vault.texts[source]


@pytest.mark.parametrize(("source", "target"), [(NORTHWIND, EARLIER), (EARLIER, NORTHWIND)])
def test_a_region_copied_between_two_rounds_belongs_to_the_round_it_was_written_for(source: str, target: str) -> None:
    vault = started({NORTHWIND: FIRST, EARLIER: ROUND_ONE})
    vault.texts[target] += "\n" + region_of(vault, source)
    before = dict(vault.texts)
    vault.turn()
    assert vault.texts == before


@pytest.mark.parametrize("whole", [True, False])
def test_a_pair_of_markers_inside_another_is_one_problem_and_nothing_else(*, whole: bool) -> None:
    vault = started()
    region = region_of(vault, NORTHWIND).rstrip("\n")
    inner = region if whole else f"{BEGIN}\nmine\n{END}"
    vault.texts[NORTHWIND] = vault.texts[NORTHWIND].replace("Waiting:", f"{inner}\n\nWaiting:", 1)
    before = dict(vault.texts)
    plan = vault.turn()
    assert vault.texts == before
    problems = {*plan.problems, *(problem for note in vault.read() for problem in note.problems)}
    assert [problem.code for problem in problems] == ["damaged-region"]


def test_swapped_markers_are_one_problem_and_nothing_else() -> None:
    vault = started()
    swapped = vault.texts[NORTHWIND].replace(BEGIN, "@").replace(END, BEGIN).replace("@", END)
    vault.texts[NORTHWIND] = swapped
    plan = vault.turn()
    assert vault.texts[NORTHWIND] == swapped
    problems = {*plan.problems, *(problem for note in vault.read() for problem in note.problems)}
    assert [problem.code for problem in problems] == ["damaged-region"]
