"""What cannot be read or understood is said once, with its place and a way out."""

from __future__ import annotations

import time
import tracemalloc

import pytest
from reading_world import facts, note, read

FRONT = "---\ntype: interview\ncompany: Hooli\ndate: 2026-11-23\n"
LATIN = "---\ntype: interview\ncompany: Höli\n---\n".encode("latin-1")

BROKEN: dict[str, tuple[str | bytes, str, tuple[int | None, int | None]]] = {
    "unclosed": (FRONT + "\nNo closing line.", "front-matter-unclosed", (1, 1)),
    "a list": ("---\n- type: interview\n- company: Hooli\n---\n", "front-matter-list", (2, 1)),
    "a key twice": (FRONT + "company: Globex\n---\n", "duplicate-key", (5, 1)),
    "a tab": (FRONT + "\tround: 2\n---\n", "tab", (5, 1)),
    "not UTF-8": (LATIN, "not-utf-8", (3, 11)),
    "UTF-16": ((FRONT + "---\n").encode("utf-16"), "not-utf-8", (1, 1)),
    "NUL": (FRONT.encode() + b"---\n\x00\x00", "nul-bytes", (6, 1)),
    "nothing but NUL": (b"\x00" * 400, "nul-bytes", (1, 1)),
    "a conflict in the text": (FRONT + "---\n<<<<<<< here\na\n=======\nb\n>>>>>>> there\n", "merge-conflict", (6, 1)),
    "a conflict in the properties": (
        FRONT + "<<<<<<< here\nround: 1\n=======\nround: 2\n>>>>>>> there\n---\n",
        "merge-conflict",
        (5, 1),
    ),
    "no such day": ("---\ntype: interview\ncompany: Hooli\ndate: 2026-02-30\n---\n", "date-impossible", (4, 7)),
    "no such hour": (FRONT + "time: 25:00\n---\n", "time-impossible", (5, 7)),
    "an anchor": (FRONT + "role: &x y\n---\n", "yaml-anchor", (5, 7)),
    "an open quote": (FRONT + 'role: "y\n---\n', "yaml-quote", (5, 7)),
    "a colon": (FRONT + "role: a: b\n---\n", "yaml-colon", (5, 8)),
    "too deep": (FRONT + "a: " + "[" * 100 + "]" * 100 + "\n---\n", "yaml-too-deep", (5, 23)),
    "too long": (FRONT + "".join(f"k{n}: v\n" for n in range(10_000)) + "---\n", "front-matter-too-long", (2, 1)),
    "too many": (FRONT + "".join(f"k{n}: v\n" for n in range(600)) + "---\n", "yaml-too-many", (502, 1)),
    "too big": (FRONT.encode() + b"---\n" + b"x" * 5_000_001, "too-big", (None, None)),
}


@pytest.mark.parametrize(("data", "code", "place"), BROKEN.values(), ids=BROKEN)
def test_a_broken_note_gives_one_problem_and_is_not_written(
    data: str | bytes, code: str, place: tuple[int | None, int | None]
) -> None:
    found = note(data)
    assert not found.writable
    assert [(one.code, (one.at.line, one.at.column)) for one in found.problems] == [(code, place)]
    assert all(one.hint and one.message and one.severity == "error" for one in found.problems)


@pytest.mark.parametrize(
    "data",
    [
        "---\ntitle: A page\n\nprose",
        "---\n- a\n- b\n---\n",
        "---\nsort: x\n\tb: 1\n---\n",
        "title: Höli".encode("latin-1"),
        "<<<<<<< a\n",
    ],
)
def test_broken_files_that_are_not_ours_are_no_problem(data: str | bytes) -> None:
    assert read(data) is None


def test_markers_of_a_conflict_inside_a_fence_are_text() -> None:
    assert note(FRONT + "---\n```\n<<<<<<< here\n=======\n>>>>>>> there\n```\n").problems == ()


@pytest.mark.parametrize(
    ("keys", "code", "line", "hint"),
    [
        ("interveiwers: Ada", "unknown-key", 5, "interviewers"),
        ("thier promises: [a]", "unknown-key", 5, "their promises"),
        ("stage: techncal", "unknown-value", 5, "technical"),
        ("outcome: rejeced", "unknown-value", 5, "rejected"),
        ("status: declined", "ambiguous-value", 5, "withdrawn"),
        ("outcome: No-Go", "ambiguous-value", 5, "withdrawn"),
        ("offer deadline: someday", "date-unread", 5, "2026-11-23"),
        ("duration: long", "duration-unread", 5, "45m"),
        ("time zone: Nowhere/Land", "zone-unknown", 5, "Europe/Berlin"),
        ("their promises: [an answer by next spring]", "date-unread", 5, "YYYY-MM-DD"),
        ("need more time: perhaps", "not-yes-or-no", 5, "yes"),
        ("country: Germny", "unknown-value", 5, "Germany"),
        ("interviewers: [Ada Park <ada.hooli.example>]", "address-unread", 5, "ada@"),
        ("interviewers: [{name: Ada Park, email: ada.hooli.example}]", "address-unread", 5, "ada@"),
        ('interviewers: [{name: Ada, email: "a@x.example, b@x.example"}]', "address-unread", 5, "entry of their own"),
        ("messages: [check-in to Ada Park]", "message-undated", 5, "day first"),
        ("messages: [{kind: check-in, to: Ada}]", "message-undated", 5, "day first"),
        ("messages: [{on: 2026-11-25, kind: carrier-pigeon}]", "unknown-value", 5, "thank-you"),
        ("messages: [2026-11-25 thank-yuo to Ada]", "unknown-value", 5, "thank-you"),
        ("my promises: [a portfolio by the week of Nov 30]", "date-unread", 5, "YYYY-MM-DD"),
    ],
)
def test_what_is_not_understood_is_said_once_with_a_hint(keys: str, code: str, line: int, hint: str) -> None:
    found = note(FRONT + keys + "\n---\n")
    assert [(one.code, one.at.line, one.severity) for one in found.problems] == [(code, line, "warning")]
    assert hint in found.problems[0].hint
    assert found.writable


@pytest.mark.parametrize(
    "line", ["2026-11-25 asked Ada about the offer", "2026-11-25 emailed Ada", "2026-11-25 chase-their-promise to Ada"]
)
def test_free_words_about_a_message_are_no_slips(line: str) -> None:
    assert note(FRONT + f"messages: [{line}]\n---\n").problems == ()


def test_an_unknown_stage_is_kept_as_written() -> None:
    assert note(FRONT + "stage: speed chess\n---\n").facts.stage == "speed chess"


def test_a_misspelt_key_is_not_read() -> None:
    assert note(FRONT + "interveiwers: Ada\n---\n").facts.interviewers == ()


@pytest.mark.parametrize(
    "key",
    ["created: 2026-01-01", "rating: 5", "salary: 60k", "aliases: [a]", "date_created: 2026-01-01", "Location Type: x"],
)
def test_keys_of_others_are_no_slips(key: str) -> None:
    assert note(FRONT + key + "\n---\n").problems == ()


def test_an_ambiguous_date_is_reported_with_both_readings() -> None:
    found = note("---\ntype: interview\ncompany: X\ndate: 03/04/2026\n---\n")
    assert found.facts.start is None
    assert [one.code for one in found.problems] == ["date-ambiguous"]
    assert "2026-04-03" in found.problems[0].message
    assert "2026-03-04" in found.problems[0].message


@pytest.mark.parametrize(("order", "start"), [("dmy", "2026-04-03"), ("mdy", "2026-03-04")])
def test_the_date_order_decides(order: str, start: str) -> None:
    found = note("---\ntype: interview\ncompany: X\ndate: 03/04/2026\n---\n", date_order=order)
    assert facts(found.facts)["start"] == start
    assert found.problems == ()


@pytest.mark.parametrize(
    ("front", "body", "field", "kept"),
    [
        ("date: 2026-04-03", "**Date:** 2026-04-05", "start", "2026-04-03"),
        ("company: Hooli", "**Company:** Globex", "company", "Hooli"),
        ("round: 2", "**Round:** 3", "round", 2),
        ("stage: technical", "**Stage:** final", "stage", "technical"),
        ("role: Analyst", "role:: Designer", "role", "Analyst"),
    ],
)
def test_two_places_that_contradict_each_other_are_both_named(front: str, body: str, field: str, kept: object) -> None:
    found = note(f"---\ntype: interview\n{front}\n---\n{body}\n")
    assert facts(found.facts)[field] == kept
    assert [(one.code, one.at.line) for one in found.problems] == [("contradiction", 5)]
    assert "line 3" in found.problems[0].message


def test_what_says_the_same_again_is_no_contradiction() -> None:
    text = "---\ntype: interview\ncompany: Northwind\ndate: 2026-11-23\n---\n**Date:** 2026-11-23 14:00\n**Company:** [[Northwind]]\n"
    found = note(text)
    assert found.problems == ()
    assert facts(found.facts)["start"] == "2026-11-23T14:00:00"


def test_lines_that_look_like_facts_and_were_not_read_are_listed() -> None:
    found = note(FRONT + "salary: 60k\n---\n**Dress code:** smart\n")
    assert [(at.line, text) for at, text in found.unused] == [(5, "salary: 60k"), (7, "Dress code: smart")]


HOSTILE = {
    "a long line": FRONT + "---\n" + "x" * 1_000_000,
    "a long label": FRONT + "---\n**Interviewers:** " + "Ada Park, " * 100_000,
    "open brackets": FRONT + "---\n" + "[a:: " * 200_000,
    "open links": FRONT + "---\n" + "[[" * 400_000,
    "stars": FRONT + "---\n" + "*" * 1_000_000,
    "ticks": FRONT + "---\n" + "`a``b```" * 100_000 + "{{x}}",
    "pipes": FRONT + "---\n" + "|" * 400_000 + "\n|-|\n" + "|" * 400_000,
    "blanks": FRONT + "---\nDate" + " " * 300_000 + "x: 1\n# " + " " * 300_000 + "y" + " " * 300_000,
    "headings": FRONT + "---\n" + "## Round 2 - 2026-11-23\n" * 30_000,
    "promises": FRONT + "---\n## My promises\n" + "- my portfolio by Friday\n" * 40_000,
    "sentences": FRONT + "---\n## Next steps\n" + "I will send it by Friday. " * 40_000,
    "labels": FRONT + "---\n" + "**Date:** 2026-11-24\n" * 40_000,
    "tables of rounds": FRONT
    + "---\n"
    + "| Round | Date | With |\n|--|--|--|\n| 2 | 2026-11-23 | Ada Park |\n\n" * 4_000,
    "bullets below a name": FRONT + "---\n## Ada Park\n" + "- her plan\n" * 25_000,
    "people": FRONT + "---\n**Interviewers:** " + " and " * 200_000,
    "slips": FRONT + "".join(f"interviewrs{n}: v\n" for n in range(400)) + "---\n",
    "an alias bomb": FRONT + "a: &a [x, x]\n" + "".join(f"b{n}: &b{n} [*a, *a]\n" for n in range(50)) + "---\n",
}


@pytest.mark.parametrize("text", HOSTILE.values(), ids=HOSTILE)
def test_a_hostile_note_is_read_or_refused_quickly_and_in_little_room(text: str) -> None:
    began = time.process_time()
    read(text)
    assert time.process_time() - began < 2


def test_a_hostile_note_takes_little_memory() -> None:
    data = (FRONT + "---\n" + "**Interviewers:** Ada Park, CTO\n" * 30_000).encode()
    tracemalloc.start()
    read(data)
    peak = tracemalloc.get_traced_memory()[1]
    tracemalloc.stop()
    assert peak < 100_000_000
