"""Whole job searches: a scripted one of ninety days whose diary is a page of the docs, and random ones."""

from __future__ import annotations

import json
from collections import Counter
from pathlib import Path

import pytest
from story_diary import Search, page, play
from story_laws import LAWS
from story_random import Seeker

from followup_notes.cli import main
from tools.job_search import HEAD, PAGE

LAST = "2027-01-09T20:00"


@pytest.fixture(scope="module")
def search(tmp_path_factory: pytest.TempPathFactory) -> Search:
    return play(tmp_path_factory.mktemp("search") / "vault")


def test_the_diary_in_the_docs_is_what_the_program_asked(search: Search) -> None:
    assert PAGE.read_text("utf-8") == HEAD + page(search), "run: python tools/job_search.py, and read the difference"


def test_no_day_of_the_search_breaks_a_law(search: Search) -> None:
    assert search.breaches == []


def test_nothing_the_owner_wrote_is_changed_in_ninety_days(search: Search) -> None:
    for path in search.vault.paths:
        assert search.vault.outside(path).rstrip("\n") == search.vault.own(path).rstrip("\n")


def test_the_command_line_says_what_the_diary_says(search: Search, capsys: pytest.CaptureFixture[str]) -> None:
    common = ["--vault", str(search.vault.root), "--at", LAST, "--json"]
    assert main(["run", "--dry-run", *common]) == 0
    assert json.loads(capsys.readouterr().out)["changed"] == []
    assert main(["agenda", *common]) == 0
    told = json.loads(capsys.readouterr().out)["verdicts"]
    asked = {one["id"] for one in told if one["state"] in {"open", "overdue"}}
    assert asked == search.shown.keys() - search.treated


@pytest.mark.parametrize("seed", range(3))
def test_random_searches_break_no_law(tmp_path: Path, seed: int) -> None:
    assert list(Seeker.begin(tmp_path / "vault", seed).live(14)) == []


@pytest.mark.soak
def test_five_hundred_random_searches_break_no_law(tmp_path: Path) -> None:
    broken: dict[int, list[str]] = {}
    asked, stakes = 0, Counter[str]()
    for seed in range(1000, 1500):
        seeker = Seeker.begin(tmp_path / str(seed), seed)
        # In a calm search of two months the last question is asked and the file is closed.
        found = list(seeker.live(60, busy=0.08) if seed % 4 == 0 else seeker.live(21))
        asked += seeker.asked
        stakes += seeker.stakes
        broken |= {seed: found[:3]} if found else {}
    print(f"\n500 random searches, {asked} times something was asked, {len(broken)} broke a law")
    print("at stake: " + ", ".join(f"{law} {stakes[law]}" for law in LAWS))
    assert broken == {}
    assert min(stakes[law] for law in LAWS) > 50, "a law that is never at stake proves nothing"
