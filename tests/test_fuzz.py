"""Whatever a file holds, reading, rules and reconciling come to an end: no crash, no hang, nothing of the user's changed."""

from __future__ import annotations

import os
import resource
import time
from collections.abc import Callable
from functools import cache
from typing import TypeVar

import pytest
from by_hand import applied
from fuzzing import broken, notes, rules, settings_notes
from hypothesis import HealthCheck, example, given, note, seed, settings
from rule_pack import PACK
from soak_table import row
from vault_life import FIRST, Vault, outside

from followup_notes.book.load import load_book

SLOW = 1.0
"""Seconds of computing that no input may cost."""
MINUTES = float(os.environ.get("FUZZ_MINUTES", "30"))
"""Minutes of computing of the long proof."""
T = TypeVar("T")
COSTS: dict[str, list[float]] = {}


def soon(what: str, work: Callable[[], T]) -> T:
    """Hold a piece of work to its time; a machine with much else to do gets a second try, for a hang hangs twice."""
    costs: list[float] = []
    while not costs or (len(costs) < 2 and costs[0] >= SLOW):
        start = time.process_time()
        done = work()
        costs.append(time.process_time() - start)
    COSTS.setdefault(what, []).append(min(costs))
    assert min(costs) < SLOW, what
    return done


def serve(text: str) -> None:
    """Let a note stand beside a good one, twice, and look at what became of both."""
    vault = Vault({"Good.md": FIRST, "Odd.md": text})
    note(repr(text))
    plan = soon("a turn over a broken note", vault.planned)
    edits = {edit.path: edit for edit in plan.edits}
    assert vault.planned(shuffled=2).edits == plan.edits
    for path, edit in edits.items():
        assert path not in vault.blocked(plan)
        before = vault.texts[path]
        vault.texts[path] = applied(before, edit.splices)
        outside(before, vault.texts[path])
    again = vault.planned()
    assert again.edits == (), vault.texts["Odd.md"]


@cache
def words_only() -> dict[str, str]:
    """Return the pack without its rules, so that loading is about the fuzzed file."""
    return {name: text for name, text in PACK.items() if name == "words.yaml"}


def load(path: str, text: str) -> None:
    """Load a book with one odd file; whatever is wrong is told with a place and a way out."""
    note(repr(text))
    given_ = {"country": "us", "time_zone": "UTC"}
    book = soon(f"loading {path}", lambda: load_book(words_only(), {path: text}, given_))
    for problem in book.problems:
        assert problem.message
        assert problem.code != "unexpected"


END_BESIDE_WORDS = (
    "<!-- followup-notes:end -->type: interview\ncompany: Contoso\nrole: Analyst\ndate: 2026-11-20T10:00\n"
    'interviewers: ["Cleo Ash <cleo@contoso.example>: the audit"]\n---\n'
)


@settings(max_examples=150, suppress_health_check=list(HealthCheck))
@example(END_BESIDE_WORDS)
@given(broken(notes()))
def test_a_broken_note_harms_nothing(text: str) -> None:
    serve(text)


@settings(max_examples=60, suppress_health_check=list(HealthCheck))
@given(broken(rules()))
def test_a_broken_rule_file_is_told_of(text: str) -> None:
    load("Follow-up/My rules.yaml", text)


@settings(max_examples=60, suppress_health_check=list(HealthCheck))
@given(broken(settings_notes()))
def test_broken_settings_are_told_of(text: str) -> None:
    load("Follow-up/Settings.md", text)


@pytest.mark.soak
def test_half_an_hour_of_broken_texts() -> None:
    start, turns = time.process_time(), 0
    COSTS.clear()
    while time.process_time() < start + 60 * MINUTES:
        turns += 1
        for strategy, use in (
            (notes(), serve),
            (rules(), lambda text: load("Follow-up/My rules.yaml", text)),
            (settings_notes(), lambda text: load("Follow-up/Settings.md", text)),
        ):
            once = settings(max_examples=300, database=None, suppress_health_check=list(HealthCheck))
            seed(turns)(once(given(broken(strategy))(use)))()
    memory = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    slowest = max(max(costs) for costs in COSTS.values())
    row(
        f"broken notes, rules and settings, {MINUTES:g} min of computing",
        f"{sum(map(len, COSTS.values()))} texts",
        f"0 crashes, slowest {slowest:.2f} s, {memory:.0f} MiB",
    )
    assert memory < 300
