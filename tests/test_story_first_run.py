"""A first run on three years of notes: nothing but what the last weeks still ask for."""

from __future__ import annotations

import random
from collections.abc import Sequence
from datetime import date, datetime, timedelta
from pathlib import Path

import pytest
from story_vault import Told, Value, Vault

from followup_notes.turn import Memory

TODAY = date(2026, 11, 23)
OLD = 200
RECENT = ("Northwind", "Globex")
PEOPLE = ("Ada Park <ada@old.example>", "Ben Ode", "Cleo Marsh <cleo@old.example>: the model")
OUTCOMES = ("rejected", "offer", "accepted", "withdrawn", "ghosted", "on hold", "next round", "open")
STYLES = ("properties", "labels", "fields", "title")


def old_note(vault: Vault, number: int, dice: random.Random) -> None:
    """Write one of the many notes that were simply left: in some style, with or without how it ended."""
    day = TODAY - timedelta(days=dice.randrange(240, 3 * 365))
    company = f"Old Company {number}"
    keys: dict[str, Value] = {"company": company, "role": "Analyst", "interview date": f"{day}T14:00"}
    keys["interviewers"] = dice.sample(PEOPLE, dice.choice((1, 2, 3)))
    keys |= dice.choice(_said(day, dice))
    style = dice.choice(STYLES)
    path = f"Archive/{company}.md"
    if style in ("labels", "fields"):
        form = "**{}:** {}" if style == "labels" else "{}:: {}"
        lines = [form.format(key.capitalize(), _flat(value)) for key, value in keys.items()]
        return vault.write_text(path, "#interview\n\n" + "\n".join(lines) + "\n")
    if style == "title":
        return vault.write(f"Archive/Interview - {company} - Round 1.md", {**keys, "date": str(day)})
    return vault.write(path, {"type": "interview", **keys})


def _said(day: date, dice: random.Random) -> Sequence[dict[str, Value]]:
    """What such notes say of how it went on."""
    later = str(day + timedelta(days=dice.randrange(3, 40)))
    outcome = dice.choice(OUTCOMES)
    return (
        {},
        {"outcome": outcome},
        {"outcome": outcome},
        {"rejected on": later},
        {"offer on": later, "offer deadline": str(day + timedelta(days=50))},
        {"outcome": "accepted", "accepted on": later},
        {"my promises": [f"my portfolio by {later}"], "their promises": ["a decision in two weeks"]},
        {"their promises": [f"a decision by {later}"], "take-home sent": str(day)},
        {"status": dice.choice(("cancelled", "no-show", "rescheduled")), "slots": ["Tue 10:00"]},
        {"next round": later, "references": ["Olga Reis <olga@reis.example>"], "references asked": "yes"},
        {"stage": "final", "referrer": "Paula Grant <paula@old.example>", "extras": ["a work sample"]},
    )


def _flat(value: Value) -> str:
    return value if isinstance(value, str) else ", ".join(value)


def first_run(root: Path, seed: int) -> tuple[Vault, Told]:
    """Lay out the old notes and two of last week, and run once."""
    vault = Vault(root, Memory(zone="UTC"))
    dice = random.Random(seed)
    for number in range(OLD):
        old_note(vault, number, dice)
    for company in RECENT:
        address = f"Gus Hale <gus@{company.lower()}.example>: the plan"
        head = {"type": "interview", "company": company, "role": "Lead", "date": "2026-11-20T14:00"}
        vault.write(f"Jobs/{company}.md", {**head, "interviewers": [address]})
    return vault, vault.turn(_noon(TODAY))


def _noon(day: date) -> datetime:
    return datetime.fromisoformat(f"{day}T12:00")


@pytest.mark.parametrize("seed", range(2))
def test_of_three_years_only_the_last_week_asks_for_anything(tmp_path: Path, seed: int) -> None:
    vault, told = first_run(tmp_path, seed)
    assert len(vault.paths) == OLD + len(RECENT)
    asked = sorted((one["rule"], one["note"]) for one in told.verdicts if one["state"] in {"open", "overdue", "held"})
    assert asked == [("thank-you-note", f"Jobs/{company}.md") for company in sorted(RECENT)]
    assert sorted(told.written) == [f"Jobs/{company}.md" for company in sorted(RECENT)]
    waiting = {one["note"] for one in told.verdicts if one["state"] == "waiting"}
    assert waiting == {f"Jobs/{company}.md" for company in RECENT}


def test_a_week_later_the_old_notes_are_still_silent(tmp_path: Path) -> None:
    vault, _ = first_run(tmp_path, 7)
    told = vault.turn(_noon(TODAY + timedelta(days=8)))
    assert {one["note"] for one in told.verdicts if one["state"] in {"open", "overdue"}} == {
        f"Jobs/{company}.md" for company in RECENT
    }
    assert not any(path.startswith("Archive/") for path in told.written)
