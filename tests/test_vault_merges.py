"""Two devices with the shipped rules: one action and one turn on each, joined by `git merge-file`, ledger or none."""

from __future__ import annotations

import random
import re
from collections.abc import Callable
from datetime import timedelta
from functools import partial

import pytest
from by_hand import applied
from test_vault_laws import three_way
from vault_life import Vault, task_lines

PATH = "Interviews/Northwind.md"
PEOPLE = (
    ("Ada Park", "ada", ": the forecasting model"),
    ("Ben Ode", "ben", ": the on-call rota"),
    ("Cleo Ash", "cleo", ""),
    ("Dan Reis", "dan", ": moving to streams"),
)
NOTE = """---
type: interview
company: Northwind
role: Data Engineer
round: 1
date: 2026-11-23T14:00
interviewers:
{people}my promises: ["my portfolio by 2026-11-25{link}"]
their promises: ["a decision by 2026-12-01"]
---
What Ada said.

The office is by the river.
"""
PERSON = re.compile(r'  - "(\w+ \w+ <\S+>)(: [^"]*)?"\n')
LEDGER = re.compile(r">\n> ```followup-notes\n(?:> .*\n)*?> ```\n")
Act = Callable[[str, random.Random], str]


def a_note(dice: random.Random) -> str:
    known = PEOPLE[: dice.randint(1, 4)]
    rows = (f'  - "{name} <{box}@northwind.example>{topic}"\n' for name, box, topic in known)
    return NOTE.format(people="".join(rows), link=dice.choice(["", ", https://sam.example/work"]))


def own(dice: random.Random) -> str:
    return f"own{dice.randrange(10**6)}"


def on_a_line(change: Callable[[str, str], str]) -> Act:
    def act(text: str, dice: random.Random) -> str:
        line = dice.choice([line for line in text.split("\n") if re.match(r"- \[ \].*fu-", line)])
        return text.replace(line + "\n", change(line + "\n", own(dice)), 1)

    return act


def on_the_facts(old: str, *new: str) -> Act:
    return lambda text, dice: text.replace(old, dice.choice(new), 1)


def on_a_person(new: str) -> Act:
    def act(text: str, dice: random.Random) -> str:
        found = dice.choice(list(PERSON.finditer(text)))
        return text[: found.start()] + found.expand(new) + text[found.end() :]

    return act


def on_a_draft(text: str, dice: random.Random) -> str:
    ends = [found.end() for found in re.finditer(r"\nDear .*\n\n.*", text)]
    at = dice.choice(ends) if ends else len(text)
    return f"{text[:at]} I keep thinking of {own(dice)}.{text[at:]}" if ends else text


def on_the_region(text: str, dice: random.Random) -> str:
    below = dice.choice(["\nWaiting:", "\n> [!info]", "\n### "])
    return text.replace(below, f"\nA thought: {own(dice)}.\n{below}", 1)


ACTS: dict[str, Act] = {
    "ticks": on_a_line(lambda line, _: line.replace("[ ]", "[x]")),
    "ticks with a date": on_a_line(lambda line, _: line.replace("[ ]", "[x]").replace("\n", " ✅ 2026-11-24\n")),
    "cancels": on_a_line(lambda line, _: line.replace("[ ]", "[-]")),
    "deletes": on_a_line(lambda line, _: line[:0]),
    "snoozes": on_a_line(lambda line, _: re.sub("📅 .*", "📅 2026-11-30", line)),
    "rewords": on_a_line(lambda line, word: line.replace("] ", f"] {word} ", 1)),
    "tags": on_a_line(lambda line, _: line.replace(" 🆔", " #job 🆔")),
    "adds a sub-item": on_a_line(lambda line, word: f"{line}    - {word}\n"),
    "edits a draft": on_a_draft,
    "writes into the region": on_the_region,
    "writes outside": lambda text, dice: text.replace("the river", f"the river {own(dice)}", 1),
    "adds a topic": on_a_person(r'  - "\1: the jazz trio"' + "\n"),
    "takes a person out": on_a_person(""),
    "adds a person": on_the_facts("my promises", '  - "Eli Voss <eli@northwind.example>: the jazz trio"\nmy promises'),
    "is rejected": on_the_facts("round:", "status: rejected\nrejected on: 2026-11-24\nround:"),
    "gets a reply": on_the_facts("round:", "replied on: 2026-11-24\nround:"),
    "corrects the company": on_the_facts("company: Northwind", "company: Northwynd", "company: Northwind Ltd"),
    "has sent what was promised": on_the_facts("by 2026-11-25", "by 2026-11-25 (sent 2026-11-24)"),
    "moves their date": on_the_facts("2026-12-01", "2026-12-04", "2026-11-30"),
    "only waits": lambda text, _: text,
}


def a_turn(text: str, hours: int, *, lawful: bool = False) -> tuple[str, set[str]]:
    vault = Vault({PATH: text})
    vault.now += timedelta(days=1, hours=hours)
    plan = vault.turn() if lawful else vault.planned()
    for edit in () if lawful else plan.edits:
        vault.texts[PATH] = applied(text, edit.splices)
    return vault.texts[PATH], {problem.code for problem in (*plan.problems, *vault.read()[0].problems)}


def one_pair(seed: int) -> tuple[bool, bool, bool]:
    """Play one pair; tell whether it conflicts with the ledger, without it, and as the users' edits alone."""
    dice = random.Random(seed)
    start = Vault({PATH: a_note(dice)})
    start.turn()
    base = start.texts[PATH]
    edits = [ACTS[dice.choice(list(ACTS))](base, dice) for _ in range(2)]
    mine, theirs = (a_turn(edit, dice.randrange(3))[0] for edit in edits)
    merged = three_way(mine, base, theirs)
    if merged is not None:
        check(merged, edits)
    bare = three_way(*(LEDGER.sub("", side) for side in (mine, base, theirs)))
    return merged is None, bare is None, three_way(edits[0], base, edits[1]) is None


def check(merged: str, edits: list[str]) -> None:
    after, problems = a_turn(merged, 4, lawful=True)
    assert not problems & {"damaged-region", "ledger-rewritten", "lost-line"}, (problems, merged)
    words = re.findall(r"own\d+", "".join(edits))
    assert [word for word in words if word not in merged or word not in after] == [], (merged, after)
    ids = [ident for _, ident in task_lines(after)]
    assert len(ids) == len(set(ids)), after
    ticked = partial(re.findall, r"^- \[x\].*?(fu-\w{6})", flags=re.MULTILINE)
    assert set(ticked(merged)) <= set(ticked(after)), (merged, after)


def test_a_merge_free_of_conflict_ends_in_one_clean_region() -> None:
    assert {one_pair(seed)[2] for seed in range(12)} == {True, False}


@pytest.mark.soak
def test_the_ledger_hardly_adds_to_the_conflicts_of_real_notes() -> None:
    pairs = [one_pair(seed) for seed in range(500)]
    with_it, without, edits = (sum(pair[at] for pair in pairs) / len(pairs) for at in range(3))
    print(f"conflicts with the ledger {with_it:.1%}, without {without:.1%}, of the users' edits alone {edits:.1%}")
    assert with_it <= without + 0.02
