"""Formatters run over the whole note: no item is lost, doubled or taken for edited."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta

import mdformat
import pytest
from by_hand import ADA, BEN, FOLIO, TODAY, World, note_of, removed, turn, written

from followup_notes.model.rules import Settings

LATER = World(today=TODAY + timedelta(days=2))


def by_mdformat(text: str) -> str:
    return mdformat.text(text, extensions={"gfm", "frontmatter", "wikilink"})


def by_mdformat_wrapped(text: str) -> str:
    return mdformat.text(text, extensions={"gfm", "frontmatter", "wikilink"}, options={"wrap": 40})


def linter_quotes(text: str) -> str:
    return re.sub(r"^>$", "> ", text, flags=re.MULTILINE)


FORMATTERS: dict[str, Callable[[str], str]] = {
    "mdformat": by_mdformat,
    "mdformat, wrapped at 40": by_mdformat_wrapped,
    "blank quote lines with a blank": linter_quotes,
    "no line below the callout's title": lambda text: text.replace("these tasks\n>\n", "these tasks\n").replace(
        "!info", "!INFO"
    ),
    "stars for bullets": lambda text: re.sub(r"^(> )?- ", r"\1* ", text, flags=re.MULTILINE),
    "numbered bullets": lambda text: re.sub(r"^- \[", "1. [", text, flags=re.MULTILINE),
    "headings one deeper": lambda text: re.sub(r"^#", "##", text, flags=re.MULTILINE),
    "headings in capitals": lambda text: text.replace("## Follow-ups", "## FOLLOW-UPS").replace(
        "Thank-you to", "Thank-You To"
    ),
    "everything CRLF": lambda text: text.replace("\n", "\r\n"),
    "every other line CRLF": lambda text: "".join(
        line + ("\r\n" if at % 2 else "\n") for at, line in enumerate(text.split("\n")[:-1])
    ),
    "two blanks behind tasks": lambda text: re.sub(r"(- \[ \].*)", r"\1  ", text),
    "escaped brackets": lambda text: text.replace("(first", "\\(first").replace("[!info]", "\\[!info\\]"),
    "typographic marks": lambda text: text.replace("24 h after", "24 h – after").replace("Me\n", "Me…\n"),
    "no blank lines between blocks": lambda text: text.replace("\n\n> [!info]", "\n\n\n> [!info]").replace(
        "## Follow-ups\n\n", "## Follow-ups\n"
    ),
    "indented end marker": lambda text: text.replace("<!-- followup-notes:end", "      <!-- followup-notes:end"),
    "blanks behind markers": lambda text: text.replace(":begin -->", ":begin -->  ").replace(":end -->", ":end --> \t"),
    "nothing": lambda text: text,
}
FORMS = ["emoji", "dataview", "plain"]


@pytest.mark.parametrize("form", FORMS)
@pytest.mark.parametrize("name", FORMATTERS)
def test_the_next_turn_takes_nothing_for_edited_and_writes_nothing_back(name: str, form: str) -> None:
    world = replace(LATER, settings=Settings(task_format=form))  # type: ignore[arg-type]
    text = FORMATTERS[name](written(world=world))
    note = note_of(text, world.settings)
    assert [record.id for record in note.records] == [ADA.id, BEN.id, FOLIO.id]
    assert not any(record.touched or record.dismissed or record.snoozed for record in note.records)
    after, _ = turn(text, world)
    assert after == text


@pytest.mark.parametrize("form", FORMS)
@pytest.mark.parametrize("name", FORMATTERS)
def test_items_still_follow_the_facts_and_go_with_them(name: str, form: str) -> None:
    world = replace(LATER, settings=Settings(task_format=form))  # type: ignore[arg-type]
    text = FORMATTERS[name](written(world=world))
    changed = replace(world, wants=(replace(ADA, facts="second", text="Thank Ada: other words", why="New."), BEN))
    after, _ = turn(text, changed)
    assert "Thank Ada: other words" in after
    assert "portfolio" not in after
    assert turn(after, changed)[0] == after
    gone, _ = turn(after, replace(world, wants=(), waiting=None))
    assert "followup" not in gone
    assert "followup" not in removed(text)


@pytest.mark.parametrize("form", FORMS)
@pytest.mark.parametrize("name", FORMATTERS)
def test_a_tick_before_the_formatter_ran_is_kept(name: str, form: str) -> None:
    world = replace(LATER, settings=Settings(task_format=form))  # type: ignore[arg-type]
    ticked, _ = turn(written(world=world).replace("- [ ] Thank Ada", "- [x] Thank Ada"), world)
    text = FORMATTERS[name](ticked)
    after, _ = turn(text, world)
    assert after == text
    assert note_of(after, world.settings).records[0].done == world.today
