"""The region's grammar: what is printed is read back, and what merges leave is told apart."""

from __future__ import annotations

from datetime import date

import hypothesis.strategies as st
import pytest
from by_hand import ADA, BEN, World, note_of, written
from hypothesis import given

from followup_notes.model.note import Seen
from followup_notes.notation import ledger as ledgers
from followup_notes.notation.blocks import Kind
from followup_notes.notation.ledger import Entry, Ledger
from followup_notes.notation.region import find, loose

IDS = st.from_regex(r"fu-[0-9a-z]{6}", fullmatch=True)
DIGESTS = st.none() | st.from_regex(r"[0-9a-z]{6}", fullmatch=True)
SUBJECTS = st.from_regex(r"(?:[A-Za-zäé·#|-]{1,8}( [A-Za-z0-9]{1,8}){0,3})?", fullmatch=True)
DAYS = st.none() | st.dates(date(1000, 1, 1))
ENTRIES = st.builds(
    Entry, IDS, st.from_regex(r"[a-z]{1,9}(-[a-z]{1,9})?", fullmatch=True), SUBJECTS, DAYS, DIGESTS, DIGESTS, DIGESTS, DAYS,
    st.none() | st.just("does-not-apply"), DAYS, st.none() | st.just("merged"), st.sampled_from([(), ("length", "name")]),
    st.sampled_from([(), (("length", "4k2"),)]),
)  # fmt: skip
LEDGERS = st.builds(
    Ledger,
    st.lists(ENTRIES, max_size=4).map(tuple),
    st.lists(st.builds(Seen, st.just("outcome=rejected"), st.dates(date(1000, 1, 1))), max_size=2).map(tuple),
    st.none() | st.just("") | st.just("4k2m9q"),
    st.integers(0, 3),
)


@given(LEDGERS)
def test_a_ledger_is_read_back_as_it_was_printed(ledger: Ledger) -> None:
    lines = ledgers.show(ledger)
    assert ledgers.parse(lines) == ledger
    assert ledgers.show(ledgers.parse(lines)) == lines
    assert all(line == line.rstrip() and "::" not in line for line in lines)


@pytest.mark.parametrize(
    "lines",
    [
        ["fu-7k2m9q thank-you-note · Ada"],
        ["fu-7k2m9q thank-you-note Ada", "  due=2026-11-24"],
        ["fu-845144061 thank-you-note · Ada", "  due=2026-11-24"],
        ["fu-7k2m9q thank-you-note · Ada", "  due=2026-13-24"],
        ["fu-7k2m9q thank-you-note · Ada", "  due = 2026-11-24"],
        ["  due=2026-11-24"],
        ["seen x", "  on=soon"],
        ["block elsewhere", "  text=aaaaaa"],
        ["hello"],
    ],
)
def test_what_breaks_the_grammar_is_left_out_and_told(lines: list[str]) -> None:
    good = ["fu-3dq8pa promised-material · my portfolio", "  due=2026-11-25 text=81c0aa facts=77aa10"]
    read = ledgers.parse([*good, *lines])
    assert read.garbled
    assert [entry.id for entry in read.entries] == ["fu-3dq8pa"]


def test_a_key_of_a_later_version_is_kept() -> None:
    lines = ["fu-7k2m9q thank-you-note · Ada", "  due=2026-11-24 text=4k2m9q colour=blue"]
    assert ledgers.show(ledgers.parse(lines)) == lines


def test_the_blocks_of_a_region_hold_every_byte_of_it() -> None:
    text = written("Mine.\r\n").replace("### Draft", "A thought\r\n- of\r\n  mine\r\n\r\n### Draft")
    region = find(text).regions[0]
    lines = [line for block in region.blocks for line in (*block.before, *block.raw)]
    assert region.begin + "".join([*lines, *region.tail]) + region.close == text[region.start : region.end]


def test_every_block_is_known_for_what_it_is() -> None:
    kinds = [block.kind.value for block in find(written(world=World(wants=(ADA, BEN)))).regions[0].blocks]
    expected = ["title", "task", "task", "other", "callout", "why", "why", "ledger", "heading", "link", "letter"]
    assert kinds == expected


@given(st.text(alphabet="`~>-#[] x\n\r<!f", max_size=60))
def test_no_text_makes_finding_fail_or_loses_a_byte(inside: str) -> None:
    text = f"a\n<!-- followup-notes:begin -->\n{inside}\n<!-- followup-notes:end -->\n"
    found = find(text)
    for region in found.regions:
        lines = [line for block in region.blocks for line in (*block.before, *block.raw)]
        assert region.begin + "".join([*lines, *region.tail]) + region.close == text[region.start : region.end]
    loose(text)
    note_of(text)


def test_a_letter_ends_at_its_own_longer_fence() -> None:
    body = "Dear Ada,\n\n```\ncode\n```\n\nMe"
    from dataclasses import replace

    text = written(world=World(wants=(replace(ADA, letter=body),)))
    assert "````email fu-7k2m9q\n" in text
    block = next(block for block in find(text).regions[0].blocks if block.kind is Kind.LETTER)
    assert block.text.endswith(body)


@pytest.mark.parametrize(
    "subject", ["{{7*7}}", "<% x %>", "`$= dv.pages()`", "<script>", "<!-- followup-notes:end -->", "%%x%%"]
)
def test_a_subject_holds_no_command_in_the_ledger(subject: str) -> None:
    lines = ledgers.show(Ledger((Entry("fu-000000", "promised-material", subject),)))
    assert not any(mark in lines[0] for mark in ("{{", "<%", "`", "$=", "<s", "<!--", "%%"))
    assert ledgers.show(ledgers.parse(lines)) == lines
