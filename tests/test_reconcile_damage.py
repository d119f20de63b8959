"""Broken, doubled, quoted, copied and merged regions: nothing guessed, nothing lost, a way out named."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import replace

import pytest
from by_hand import ADA, BEN, TODAY, WAITING, World, applied, codes, note_of, page_of, removed, turn, written

from followup_notes.notation.region import find
from followup_notes.reconcile.note import reconcile

BEGIN, END = "<!-- followup-notes:begin -->", "<!-- followup-notes:end -->"
REGION = written("")


def quoted(region: str) -> str:
    return "".join(f"> {line}".rstrip() + "\n" for line in region.rstrip("\n").split("\n"))


DAMAGES: list[tuple[str, Callable[[str], str]]] = [
    ("no end", lambda text: text.replace(END + "\n", "")),
    ("no begin", lambda text: text.replace(BEGIN + "\n", "")),
    ("both gone", lambda text: text.replace(BEGIN + "\n", "").replace(END + "\n", "")),
    ("doubled begin", lambda text: text.replace(BEGIN, f"{BEGIN}\n{BEGIN}")),
    ("doubled end", lambda text: text.replace(END, f"{END}\n{END}")),
    ("nested", lambda text: text.replace("## Follow-ups", f"{BEGIN}\n\n{END}")),
    ("swapped", lambda text: text.replace(BEGIN, "@").replace(END, BEGIN).replace("@", END)),
    ("edited begin", lambda text: text.replace(BEGIN, "<!-- followup-notes:begn -->")),
    ("edited end", lambda text: text.replace(END, "<!-- followup-notes-end -->")),
    ("half an end", lambda text: text.replace(END, "<!-- followup-notes:end")),
    ("open fence above", lambda text: "```\n" + text),
    ("open comment above", lambda text: "<!-- note to self\n\n" + text),
    ("inside a fence", lambda text: "~~~~\n" + text + "~~~~\n"),
    ("inside an Obsidian comment", lambda text: "%%\n" + text + "%%\n"),
    ("open formula above", lambda text: "$$\n" + text),
    (
        "git conflict",
        lambda text: text.replace("## Follow-ups\n", "<<<<<<< HEAD\n## Follow-ups\n=======\n## Todo\n>>>>>>> x\n"),
    ),
]


@pytest.mark.parametrize(("name", "act"), DAMAGES, ids=[name for name, _ in DAMAGES])
def test_nothing_is_written_to_a_damaged_region_and_the_problem_says_how_to_mend_it(
    name: str, act: Callable[[str], str]
) -> None:
    del name
    text = act(written().replace("- [ ] Thank Ben", "- [x] Thank Ben"))
    after, problems = turn(text)
    assert after == text
    assert len(problems) == 1
    assert problems[0].code in {"damaged-region", "sheltered-region", "conflict-markers"}
    assert problems[0].at.line
    assert problems[0].hint
    assert (
        reconcile(note_of(text), page_of(note_of(text), World()), World().settings, TODAY)[0] == ()
        or "conflict" in problems[0].code
    )


@pytest.mark.parametrize(("name", "act"), DAMAGES[:10], ids=[name for name, _ in DAMAGES[:10]])
def test_ticks_still_count_while_markers_are_broken(name: str, act: Callable[[str], str]) -> None:
    del name
    text = act(written().replace("- [ ] Thank Ben", "- [x] Thank Ben"))
    assert [record.id for record in note_of(text).records if record.done] == ["fu-3dq8pa"]


@pytest.mark.parametrize(
    "text",
    [
        "Read this:\n\n~~~~\n" + REGION.replace("fu-", "fu-a") + "~~~~\n",
        "<!--\n```followup-notes\nfu-000000 x · y\n  due=2026-01-01\n```\n",
        "`<!-- followup-notes:begin -->` begins a region.\n",
    ],
)
def test_a_region_shown_as_an_example_is_the_users_own_text(text: str) -> None:
    assert turn(text, World(wants=(), waiting=None)) == (text, ())


OPEN_ENDS = [
    ("```\ncode\n", 1),
    ("text\n\n~~~ python\n", 3),
    ("<!-- a comment\n", 1),
    ("a\n\n<pre>\nx\n", 3),
    ("$$\nx^2\n", 1),
    ("%% hidden\n\nmore\n", 1),
    ("<script>\n", 1),
    ("<?php\n", 1),
    ("---\na: b\n---\n\n```\n", 5),
]


@pytest.mark.parametrize(("text", "line"), OPEN_ENDS)
def test_nothing_is_written_where_it_would_be_swallowed(text: str, line: int) -> None:
    after, problems = turn(text)
    assert after == text
    assert codes(problems) == ["no-place"]
    assert problems[0].at.line == line


@pytest.mark.parametrize(
    "text",
    [
        "```\ncode\n```\n",
        "- ```\n  in a list\n",
        "> ```\n> quoted\n",
        "<div>\nx\n",
        "`%%` and `$$`\n",
        "a <b\n",
        "    ```\n",
        "$$\nx\n$$\n",
    ],
)
def test_a_closed_block_swallows_nothing(text: str) -> None:
    after, problems = turn(text)
    assert problems == ()
    assert after != text
    assert turn(after) == (after, ())
    assert removed(after) == text


def test_a_region_in_a_quote_is_written_with_the_same_prefix() -> None:
    text = "Mine.\n\n> [!note] Work\n>\n" + quoted(REGION) + "\nBelow.\n"
    assert turn(text) == (text, ())
    more = World(wants=(ADA, BEN), waiting="Waiting: News.")
    after, problems = turn(text, more)
    assert problems == ()
    region = find(after).regions[0]
    assert all(line.startswith(">") for line in after[region.start : region.end].rstrip("\n").split("\n"))
    assert "\n> Waiting: News.\n" in after
    assert turn(after, more)[0] == after
    ticked, _ = turn(text.replace("> - [ ] Thank Ben", "> - [x] Thank Ben"))
    assert (
        "> - [x] Thank Ben Ode (first add what you talked about) 🆔 fu-3dq8pa 📅 2026-11-24 ✅ 2026-11-24\n" in ticked
    )


def test_an_indented_region_in_a_list_is_read_and_written() -> None:
    text = "- item\n\n" + "".join(f"  {line}".rstrip() + "\n" for line in REGION.rstrip("\n").split("\n"))
    assert turn(text) == (text, ())
    ticked, _ = turn(text.replace("[ ] Thank Ben", "[x] Thank Ben"))
    assert (
        "  - [x] Thank Ben Ode (first add what you talked about) 🆔 fu-3dq8pa 📅 2026-11-24 ✅ 2026-11-24\n" in ticked
    )


WHOLE = written()
LEDGER = WHOLE[WHOLE.index("> ```followup-notes") : WHOLE.index("### Draft")]
LEDGERS: list[tuple[str, Callable[[str], str]]] = [
    ("deleted fence", lambda text: text.replace(LEDGER, "\n")),
    ("deleted callout", lambda text: text.replace(text[text.index("> [!info]") : text.index("### Draft")], "")),
    (
        "unreadable line",
        lambda text: text.replace("> fu-3dq8pa thank-you-note · Ben Ode\n", "> fu-3dq8pa456 thankBen Ode\n"),
    ),
    ("lines joined", lambda text: text.replace("· Ben Ode\n>  ", "· Ben Ode")),
    ("bad date", lambda text: text.replace("due=2026-11-25", "due=soon")),
    ("emptied fence", lambda text: text.replace(LEDGER, "> ```followup-notes\n> ```\n\n")),
]


@pytest.mark.parametrize(("name", "act"), LEDGERS, ids=[name for name, _ in LEDGERS])
def test_a_garbled_ledger_is_written_anew_with_one_warning(name: str, act: Callable[[str], str]) -> None:
    del name
    text = act(written())
    after, problems = turn(text)
    assert codes(problems) == ["ledger-rewritten"]
    assert turn(after) == (after, ())
    assert after.count("- [ ]") == 3
    assert after.count("```email") == 1
    assert after.count("> - ") == 3
    assert after.count("Waiting:") == 1
    for ident in ("fu-7k2m9q", "fu-3dq8pa", "fu-x81c0d"):
        assert f"> {ident} " in after


def test_lines_of_a_lost_ledger_are_kept_as_edited() -> None:
    after, _ = turn(written().replace(LEDGER, "\n"))
    later = World(wants=(replace(ADA, state=ADA.state, facts="other", text="Other words"), BEN))
    assert "- [ ] Thank Ada Park: the forecasting model" in turn(after, later)[0]


def test_words_written_into_the_ledger_move_above_it() -> None:
    text = written().replace("> block waiting\n", "> call her on Monday\n> block waiting\n")
    after, problems = turn(text)
    assert codes(problems) == ["ledger-rewritten"]
    assert after.index("> call her on Monday\n") < after.index("> ```followup-notes")
    assert turn(after) == (after, ())
    assert "call her on Monday" in removed(after)
    assert "call her on Monday" in removed(text)


def test_a_waiting_line_whose_entry_was_lost_gets_none_beside_it() -> None:
    text = re.sub(r"> block waiting\n>   text=.*\n", "", written())
    after, problems = turn(text)
    assert problems == ()
    assert after.count("Waiting:") == 1
    assert turn(after) == (after, ())


@pytest.mark.parametrize("act", [act for name, act in DAMAGES if name.startswith(("open", "inside"))])
def test_ticks_still_count_in_a_region_that_came_to_stand_in_a_fence_or_comment(act: Callable[[str], str]) -> None:
    strays = note_of(act(written().replace("- [ ] Thank Ben", "- [x] Thank Ben"))).strays
    assert [stray.id for stray in strays if stray.done] == ["fu-3dq8pa"]


def test_the_whole_region_deleted_is_planned_afresh() -> None:
    assert turn("Notes of mine.\n")[0] == written()


def test_two_equal_regions_become_one() -> None:
    text = written() + "\n" + REGION
    after, problems = turn(text)
    assert problems == ()
    assert after.count(BEGIN) == 1
    assert turn(after)[0] == after
    assert after.startswith(written())
    assert removed(after).startswith("Notes of mine.\n")


def test_of_two_regions_a_tick_in_one_is_kept() -> None:
    ticked, _ = turn(REGION.replace("- [ ] Thank Ada", "- [x] Thank Ada"))
    after, problems = turn(written() + "\n" + ticked)
    assert problems == ()
    assert after.count(BEGIN) == 1
    assert after.count("Thank Ada Park: the forecasting model") == 1
    assert "- [x] Thank Ada" in after
    assert "done=2026-11-24" in after
    assert turn(after)[0] == after


def test_the_region_with_own_text_stays() -> None:
    own = REGION.replace("## Follow-ups\n", "## Follow-ups\n\nA thought of mine.\n")
    after, problems = turn(written() + "\n" + own)
    assert problems == ()
    assert after.count(BEGIN) == 1
    assert after.count("A thought of mine.") == 1
    assert turn(after)[0] == after


def test_items_of_a_second_region_go_into_the_first() -> None:
    one = written(world=World(wants=(ADA,)))
    two = (
        written("", World(wants=(BEN,)))
        .replace("Thank Ben Ode", "Thank dear Ben Ode")
        .replace("talked about)", "talked about)")
    )
    after, problems = turn(one + "\n" + two, World(wants=(ADA, BEN)))
    assert problems == ()
    assert after.count(BEGIN) == 1
    assert "Thank dear Ben Ode" in after
    assert turn(after, World(wants=(ADA, BEN)))[0] == after


@pytest.mark.parametrize(
    ("old", "first", "second"),
    [
        ("## Follow-ups\n", "## Follow-ups\n\nOne thought.\n", "## Follow-ups\n\nAnother thought.\n"),
        ("Thank Ada Park:", "Thank Ada kindly:", "Thank Ada warmly:"),
        ("Dear Ada,", "Dear Dr Park,", "Hello Ada,"),
    ],
)
def test_what_only_the_user_can_decide_is_refused(old: str, first: str, second: str) -> None:
    text = written().replace(old, first) + "\n" + REGION.replace(old, second)
    after, problems = turn(text)
    assert after == text
    assert codes(problems) == ["damaged-region"]


ADA_LINE = "- [ ] Thank Ada Park: the forecasting model 🆔 fu-7k2m9q 📅 2026-11-24\n"


@pytest.mark.parametrize(
    ("copy", "kept"),
    [
        (ADA_LINE, ADA_LINE),
        (
            ADA_LINE.replace("[ ]", "[x]").replace("\n", " ✅ 2026-11-23\n"),
            ADA_LINE.replace("[ ]", "[x]").replace("\n", " ✅ 2026-11-23\n"),
        ),
        (ADA_LINE.replace("Thank Ada", "Thank dear Ada"), ADA_LINE.replace("Thank Ada", "Thank dear Ada")),
        (ADA_LINE.replace("-24\n", "-22\n"), ADA_LINE.replace("-24\n", "-22\n")),
        (ADA_LINE + "  - a sub-item\n", ADA_LINE + "  - a sub-item\n"),
    ],
    ids=["same", "ticked", "reworded", "earlier", "sub-item"],
)
@pytest.mark.parametrize("below", [True, False])
def test_of_two_copies_of_a_line_the_one_with_words_stays_and_takes_the_tick(
    copy: str, kept: str, *, below: bool
) -> None:
    text = written().replace(ADA_LINE, ADA_LINE + copy if below else copy + ADA_LINE)
    after, problems = turn(text)
    assert problems == ()
    assert after.count("🆔 fu-7k2m9q") == 1
    assert kept in after
    assert turn(after)[0] == after


def test_two_entries_of_one_id_keep_the_tick_and_the_earliest_day() -> None:
    done, _ = turn(written().replace("- [ ] Thank Ada", "- [x] Thank Ada"))
    start = done.index("> fu-7k2m9q")
    entry = done[start : done.index("> fu-3dq8pa")]
    text = done.replace(entry, entry.replace("done=2026-11-24", "done=2026-11-22") + entry)
    after, _ = turn(text)
    assert after.count("> fu-7k2m9q thank") == 1
    assert "done=2026-11-24" in after  # the line's own date is the truth
    assert turn(after)[0] == after


def test_a_region_of_another_note_keeps_every_byte() -> None:
    world = World(wants=(), waiting=None, moved=frozenset({"fu-7k2m9q", "fu-3dq8pa", "fu-x81c0d"}))
    text = written()
    after, _ = turn(text, world)
    assert after.replace(WAITING, "").count("- [ ]") == 3
    assert "```email" in after


@pytest.mark.parametrize("end", ["\n", "\r\n"])
@pytest.mark.parametrize("body", ["", "a", "a\n", "a\n\n", "\ufeffa\n", "a\r", "x\ny\r", "\r"])
def test_line_ends_and_the_last_one_are_restored(body: str, end: str) -> None:
    body = body.replace("\n", end)
    text = written(body)
    assert text.startswith(body)
    assert turn(text)[0] == text
    assert removed(text) == body


def test_a_mixed_note_takes_the_last_lines_end() -> None:
    assert written("a\nb\r\n").count("\r\n") > 20
    assert "\r" not in written("a\r\nb\n").split("b\n")[1]


def test_text_below_the_region_is_never_joined_to_the_text_above() -> None:
    text = written("above").rstrip("\n") + "\nbelow\n"
    assert removed(text).split() == ["above", "below"]
    assert "abovebelow" not in removed(text)


def test_a_tick_in_a_crlf_note_by_the_tasks_plugin_leaves_the_other_ends_alone() -> None:
    text = written("Mine.\r\n")
    row = ADA_LINE.rstrip("\n")
    toggled = text.replace(row + "\r\n", row.replace("[ ]", "[x]") + " ✅ 2026-11-24\n")
    after, _ = turn(toggled)
    assert row.replace("[ ]", "[x]") + " ✅ 2026-11-24\n" in after
    assert turn(after)[0] == after


def test_a_copy_of_a_note_keeps_its_region_byte_for_byte() -> None:
    text = written()
    world = World(wants=(), waiting=None)
    page = replace(page_of(note_of(text), world), elsewhere=frozenset({"fu-7k2m9q", "fu-3dq8pa", "fu-x81c0d"}))
    assert reconcile(note_of(text), page, world.settings, TODAY) == ((), ())


def test_a_pasted_region_keeps_its_items_when_the_note_has_some_of_its_own() -> None:
    text = written()
    own = replace(ADA, id="fu-0aaaaa", subject="Cy Dow", text="Thank Cy Dow", why="Thank Cy: soon.")
    note = note_of(text)
    page = replace(page_of(note, World(wants=(own,))), elsewhere=frozenset({"fu-7k2m9q", "fu-3dq8pa", "fu-x81c0d"}))
    after = applied(text, reconcile(note, page, World().settings, TODAY)[0])
    for line in text.split("\n"):
        assert line in after
    assert "- [ ] Thank Cy Dow 🆔 fu-0aaaaa" in after
