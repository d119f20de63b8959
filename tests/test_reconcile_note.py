"""What the user does to a region, in the ways editors do it, and what the tool makes of it."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import replace
from datetime import date, timedelta

import pytest
from by_hand import ADA, BEN, FOLIO, TODAY, WAITING, World, codes, note_of, removed, turn, without, written

from followup_notes.model.note import Seen
from followup_notes.model.rules import Settings
from followup_notes.model.verdict import State

LATER = World(today=TODAY + timedelta(days=3))
ADA_LINE = "- [ ] Thank Ada Park: the forecasting model 🆔 fu-7k2m9q 📅 2026-11-24\n"
BEN_LINE = "- [ ] Thank Ben Ode (first add what you talked about) 🆔 fu-3dq8pa 📅 2026-11-24\n"

PICTURE = """\
Notes of mine.

<!-- followup-notes:begin -->

## Follow-ups

- [ ] Thank Ada Park: the forecasting model 🆔 fu-7k2m9q 📅 2026-11-24
- [ ] Thank Ben Ode (first add what you talked about) 🆔 fu-3dq8pa 📅 2026-11-24
- [ ] Send the promised portfolio (add link or file) 🆔 fu-x81c0d 📅 2026-11-25

Waiting: Northwind decides by Tue 1 Dec. Ask on Thu 3 Dec at the earliest.

> [!info]- Why these tasks
>
> - Thank Ada: by Tue 24 Nov 14:45, 24 h after the end.
> - Thank Ben: the same.
> - Portfolio: you promised it by Wed 25 Nov.
>
> ```followup-notes
> fu-7k2m9q thank-you-note · Ada Park
>   due=2026-11-24 text=______ draft=______ facts=______
> fu-3dq8pa thank-you-note · Ben Ode
>   due=2026-11-24 text=______ facts=______
> fu-x81c0d promised-material · my portfolio
>   due=2026-11-25 text=______ facts=______
> block waiting
>   text=______
> ```

### Draft: Thank-you to Ada Park

[Write to Ada Park](mailto:7k2m9q@northwind.example?subject=Thank%20you)

```email fu-7k2m9q
To: Ada Park <7k2m9q@northwind.example>
Subject: Thank you

Dear Ada,

thank you for the talk.

Me
```

<!-- followup-notes:end -->
"""


def entry(text: str, ident: str) -> str:
    match = re.search(rf"^>? ?{ident} .*\n>?   ?(.*)$", text, flags=re.MULTILINE)
    return match[1] if match else ""


def edited(text: str, old: str, new: str) -> str:
    assert old in text
    return text.replace(old, new, 1)


def settle(text: str, world: World = LATER) -> str:
    after, _ = turn(text, world)
    assert turn(after, world)[0] == after
    return after


def test_the_region_stands_exactly_as_in_the_picture() -> None:
    assert re.sub(r"(text|draft|facts)=\w{6}", r"\1=______", written()) == PICTURE


TICKS = [
    (
        "by the Tasks plugin",
        "- [x] Thank Ada Park: the forecasting model 🆔 fu-7k2m9q 📅 2026-11-24 ✅ 2026-11-25\n",
        "2026-11-25",
    ),
    (
        "by hand without a date",
        "- [x] Thank Ada Park: the forecasting model 🆔 fu-7k2m9q 📅 2026-11-24\n",
        "2026-11-27",
    ),
    ("with a capital X", "- [X] Thank Ada Park: the forecasting model 🆔 fu-7k2m9q 📅 2026-11-24\n", "2026-11-27"),
    (
        "by Dataview",
        "- [x] Thank Ada Park: the forecasting model 🆔 fu-7k2m9q 📅 2026-11-24  [completion:: 2026-11-26]\n",
        "2026-11-26",
    ),
    (
        "fields in another order",
        "* [x] Thank Ada Park: the forecasting model ✅ 2026-11-25 📅 2026-11-24 🆔 fu-7k2m9q\n",
        "2026-11-25",
    ),
    (
        "another calendar sign",
        "+ [x]   Thank Ada Park: the forecasting model 🆔 fu-7k2m9q 📆2026-11-24 ✅2026-11-25\n",
        "2026-11-25",
    ),
    (
        "a numbered list",
        "1. [x] Thank Ada Park: the forecasting model 🆔 fu-7k2m9q 📅 2026-11-24 ✅ 2026-11-25\n",
        "2026-11-25",
    ),
    (
        "a comment behind it",
        "- [x] Thank Ada Park: the forecasting model 🆔 fu-7k2m9q 📅 2026-11-24 ✅ 2026-11-25 by phone\n",
        "2026-11-25",
    ),
]


@pytest.mark.parametrize(("how", "line", "day"), TICKS, ids=[each[0] for each in TICKS])
def test_a_ticked_task_stays_done(how: str, line: str, day: str) -> None:
    del how
    after = settle(edited(written(), ADA_LINE, line))
    assert f"done={day}" in entry(after, "fu-7k2m9q")
    stamped = next(each for each in after.split("\n") if "fu-7k2m9q" in each)
    assert day in stamped
    assert stamped.startswith(line.rstrip("\n"))
    assert "### Sent: Thank-you to Ada Park\n\n```email fu-7k2m9q\nTo: Ada" in after
    assert "[Write to" not in after
    assert "> - Thank Ada" not in after


def test_no_date_is_stamped_where_the_vault_switched_done_dates_off() -> None:
    world = replace(LATER, settings=Settings(done_dates=False))
    after = settle(edited(written(), "- [ ] Thank Ada", "- [x] Thank Ada"), world)
    assert "✅" not in after
    assert "done=2026-11-27" in entry(after, "fu-7k2m9q")


def test_a_stamp_that_was_taken_out_is_not_put_back() -> None:
    after = settle(edited(written(), "- [ ] Thank Ada", "- [x] Thank Ada"))
    assert "✅" not in settle(edited(after, " ✅ 2026-11-27", ""))


def test_unticking_takes_it_all_back() -> None:
    first = written()
    after = settle(edited(first, "- [ ] Thank Ada", "- [x] Thank Ada"))
    assert settle(edited(after, "- [x] Thank Ada", "- [ ] Thank Ada")) == first


def test_a_ticked_line_that_is_deleted_stays_done() -> None:
    after = settle(edited(written(), "- [ ] Thank Ada", "- [x] Thank Ada"))
    line = next(each for each in after.split("\n") if each.startswith("- [x]"))
    gone = settle(edited(after, line + "\n", ""))
    assert "done=2026-11-27" in entry(gone, "fu-7k2m9q")
    assert "[ ] Thank Ada" not in gone
    assert "```email fu-7k2m9q" in gone


@pytest.mark.parametrize(
    "act",
    [
        lambda text: edited(text, "- [ ] Thank Ada", "- [-] Thank Ada"),
        lambda text: edited(text, ADA_LINE, ""),
        lambda text: edited(text, ADA_LINE, ADA_LINE.replace("[ ]", "[-]").replace("\n", " ❌ 2026-11-27\n")),
        lambda text: edited(text, " 🆔 fu-7k2m9q", ""),
    ],
    ids=["cancelled", "deleted", "cancelled by the Tasks plugin", "id taken out"],
)
def test_a_dismissed_task_never_comes_back(act: Callable[[str], str]) -> None:
    after = settle(act(written()))
    assert "dismissed=2026-11-27" in entry(after, "fu-7k2m9q")
    assert "```email" not in after
    assert "### Draft" not in after
    assert "- [ ] Thank Ada Park: the forecasting model 🆔" not in after
    world = replace(LATER, wants=(replace(ADA, facts="other", text="Thank Ada again"), BEN))
    assert "Thank Ada again" not in settle(after, world)


def test_a_line_whose_id_was_taken_out_is_the_users() -> None:
    after = settle(edited(written(), " 🆔 fu-7k2m9q", ""))
    assert "- [ ] Thank Ada Park: the forecasting model 📅 2026-11-24\n" in after


def test_an_edited_draft_of_a_dismissed_task_stays() -> None:
    text = edited(written(), "thank you for the talk", "thank you for the long talk")
    after = settle(edited(text, ADA_LINE, ""))
    assert "thank you for the long talk" in after
    assert "### Draft: Thank-you to Ada Park" in after


def test_a_line_lost_with_its_why_line_is_written_again_once() -> None:
    text = edited(edited(written(), ADA_LINE, ""), "> - Thank Ada: by Tue 24 Nov 14:45, 24 h after the end.\n", "")
    after, problems = turn(text, LATER)
    assert codes(problems) == ["lost-line"]
    assert ADA_LINE in after
    again = edited(edited(after, ADA_LINE, ""), "> - Thank Ada: by Tue 24 Nov 14:45, 24 h after the end.\n", "")
    assert "dismissed=" in entry(settle(again), "fu-7k2m9q")


MOVED_ON = replace(
    LATER, wants=(replace(ADA, facts="second", text="Thank Ada Park: the new topic", due=date(2026, 12, 1)),)
)


@pytest.mark.parametrize(
    "new",
    [
        "- [ ] Thank Ada warmly 🆔 fu-7k2m9q 📅 2026-11-24\n",
        "- [ ] Thank Ada Park: the forecasting model #work 🆔 fu-7k2m9q 📅 2026-11-24\n",
        "- [ ] Thank Ada Park: the forecasting model 🆔 fu-7k2m9q ⏫ 📅 2026-11-24\n",
        "- [ ] Thank Ada Park: the forecasting model 🎉 🆔 fu-7k2m9q 📅 2026-11-24\n",
        "- [ ] Thank Ada Park: the forecasting model 🆔 fu-7k2m9q 🛫 2026-11-23 📅 2026-11-24\n",
    ],
    ids=["reworded", "tag", "priority", "picture", "start date"],
)
def test_a_reworded_line_keeps_its_words_for_ever_and_its_due_date_follows(new: str) -> None:
    text = settle(edited(written(), ADA_LINE, new))
    assert new in text
    after = settle(text, MOVED_ON)
    assert new.replace("2026-11-24", "2026-12-01") in after


def test_sub_items_stay_below_a_line_that_follows_the_facts() -> None:
    text = edited(written(), ADA_LINE, ADA_LINE + "    - ask for her article\n")
    after = settle(text, MOVED_ON)
    assert "- [ ] Thank Ada Park: the new topic 🆔 fu-7k2m9q 📅 2026-12-01\n    - ask for her article\n" in after


def test_a_snooze_stays() -> None:
    text = edited(written(), "fu-7k2m9q 📅 2026-11-24", "fu-7k2m9q 📅 2026-12-05")
    assert note_of(text).records[0].snoozed == date(2026, 12, 5)
    after = settle(text)
    assert after == text
    assert "fu-7k2m9q 📅 2026-12-05" in settle(text, MOVED_ON)


def test_an_impossible_date_is_kept_and_reported() -> None:
    text = edited(written(), "fu-7k2m9q 📅 2026-11-24", "fu-7k2m9q 📅 2026-02-30")
    after, problems = turn(text, LATER)
    assert after == text
    assert codes(problems) == ["impossible-due"]
    assert note_of(text).records[0].snoozed is None


def test_a_line_moved_to_another_note_is_not_written_again() -> None:
    text = edited(written(), ADA_LINE, "")
    world = replace(LATER, moved=frozenset({"fu-7k2m9q"}))
    after = settle(text, world)
    assert after == text
    assert "dismissed" in settle(text)


def test_a_line_moved_out_of_the_region_is_not_written_again() -> None:
    text = "- [ ] mine\n" + ADA_LINE + edited(written("- [ ] mine\n"), ADA_LINE, "").removeprefix("- [ ] mine\n")
    after = settle(text)
    assert after == text


def test_an_edited_draft_stays_and_its_link_follows() -> None:
    text = edited(written(), "Dear Ada,", "Dear Dr Park,")
    text = edited(text, "To: Ada Park <7k2m9q@northwind.example>", "To: Ada Park <ada.park@northwind.example>")
    after = settle(text, MOVED_ON)
    assert "Dear Dr Park," in after
    assert "[Write to Ada Park](mailto:ada.park@northwind.example?subject=Thank%20you)" in after


def test_a_deleted_draft_stays_away() -> None:
    text = written()
    start, end = text.index("### Draft"), text.index("<!-- followup-notes:end")
    text = text[:start] + text[end:]
    assert settle(text) == text
    assert "```email" not in settle(text, MOVED_ON)


def test_own_text_in_the_region_stays_where_it_is() -> None:
    text = edited(written(), BEN_LINE, "- [ ] my own task\n" + BEN_LINE)
    text = edited(text, "### Draft", "Remember the train.\n\n### Draft")
    assert settle(text) == text
    gone = settle(text, replace(LATER, wants=(), waiting=None))
    assert "- [ ] my own task\n" in gone
    assert "Remember the train.\n" in gone
    assert "fu-" not in gone


def test_an_edited_waiting_line_is_the_users_and_none_is_written_beside_it() -> None:
    text = edited(written(), "Ask on Thu 3 Dec", "Ask them on Thu 3 Dec")
    after = settle(text, replace(LATER, waiting="Waiting: Northwind has not answered."))
    assert "Ask them on Thu 3 Dec" in after
    assert "not answered" not in after
    assert "Ask them on" in settle(after, replace(LATER, waiting=None))


def test_a_waiting_line_that_was_taken_out_stays_away_until_it_says_something_new() -> None:
    text = edited(written(), WAITING + "\n\n", "")
    assert settle(text) == text
    assert "Waiting: News." in settle(text, replace(LATER, waiting="Waiting: News."))


def test_an_edited_why_line_stays_and_none_is_written_beside_it() -> None:
    text = edited(written(), "- Thank Ben: the same.", "- Thank Ben: the same, but he is on leave.")
    world = replace(LATER, wants=(ADA, replace(BEN, facts="second", why="Thank Ben: by Friday."), FOLIO))
    after = settle(text, world)
    assert "but he is on leave" in after
    assert "by Friday" not in after


def test_untouched_items_follow_the_facts() -> None:
    world = replace(
        LATER, wants=(replace(ADA, facts="second", due=date(2026, 12, 1), text="Thank Ada Park: tea"), BEN, FOLIO)
    )
    after = settle(written(), world)
    assert "- [ ] Thank Ada Park: tea 🆔 fu-7k2m9q 📅 2026-12-01\n" in after


def test_new_wordings_alone_change_nothing() -> None:
    world = replace(LATER, wants=(replace(ADA, text="Say thanks to Ada", why="Because."), BEN, FOLIO))
    assert settle(written(), world) == written()


def test_an_untouched_item_that_is_not_wanted_goes_with_all_that_is_its() -> None:
    after = settle(written(), replace(LATER, wants=without((ADA, BEN, FOLIO), "fu-7k2m9q")))
    assert after == written(world=World(wants=(BEN, FOLIO)))


@pytest.mark.parametrize("state", [State.DOES_NOT_APPLY, State.OFF, State.WAITING])
def test_a_touched_item_is_marked_when_the_facts_change_and_comes_back(state: State) -> None:
    text = settle(edited(written(), "Thank Ada Park: the", "Thank Ada Park warmly: the"))
    gone = settle(text, replace(LATER, wants=without((ADA, BEN, FOLIO), "fu-7k2m9q", state)))
    assert "- [-] Thank Ada Park warmly" in gone
    assert f"cancelled={state.value}" in entry(gone, "fu-7k2m9q")
    back = settle(gone)
    assert sorted(back.split("\n")) == sorted(text.split("\n"))


def test_what_the_user_opened_again_stays_open() -> None:
    changed = replace(LATER, wants=without((ADA, BEN, FOLIO), "fu-7k2m9q"))
    gone = settle(edited(written(), "Thank Ada Park: the", "Thank Ada Park warmly: the"), changed)
    again = edited(gone, "- [-] Thank Ada", "- [ ] Thank Ada")
    assert settle(again, changed) == again


@pytest.mark.parametrize("state", [State.TOO_LATE, State.HELD])
def test_time_and_policies_cancel_nothing_that_was_touched(state: State) -> None:
    text = settle(edited(written(), "Thank Ada Park: the", "Thank Ada Park warmly: the"))
    assert "- [ ] Thank Ada Park warmly" in settle(
        text, replace(LATER, wants=without((ADA, BEN, FOLIO), "fu-7k2m9q", state))
    )
    assert "Thank Ada" not in settle(written(), replace(LATER, wants=without((ADA, BEN, FOLIO), "fu-7k2m9q", state)))


def test_the_region_goes_when_nothing_needs_it() -> None:
    assert settle(written(), replace(LATER, wants=())) == "Notes of mine.\n"


def test_no_region_appears_for_a_waiting_line_alone() -> None:
    assert written(world=World(wants=())) == "Notes of mine.\n"


def test_a_fact_without_a_date_is_kept_with_its_first_day() -> None:
    world = World(wants=(), waiting=None, seen=(Seen("outcome=rejected", TODAY),))
    text = written(world=world)
    assert "> seen outcome=rejected\n>   on=2026-11-24\n" in text
    assert note_of(text).seen == world.seen
    later = replace(world, seen=(Seen("outcome=rejected", TODAY + timedelta(days=2)),))
    assert settle(text, later) == text


def test_new_items_stand_in_the_order_of_the_plan() -> None:
    text = written(world=World(wants=(BEN,)))
    assert settle(text, World()) == written()


@pytest.mark.parametrize("form", ["emoji", "dataview", "plain"])
def test_each_task_format_is_written_read_ticked_and_removed(form: str) -> None:
    world = World(settings=Settings(task_format=form))  # type: ignore[arg-type]
    text = written(world=world)
    shown = {
        "emoji": "- [ ] Thank Ada Park: the forecasting model 🆔 fu-7k2m9q 📅 2026-11-24\n",
        "dataview": "- [ ] Thank Ada Park: the forecasting model  [id:: fu-7k2m9q]  [due:: 2026-11-24]\n",
        "plain": "- [ ] Thank Ada Park: the forecasting model (due 2026-11-24, fu-7k2m9q)\n",
    }[form]
    assert shown in text
    assert removed(text) == "Notes of mine.\n"
    ticked = settle(edited(text, "- [ ] Thank Ada", "- [x] Thank Ada"), world)
    stamp = {"emoji": " ✅ 2026-11-24\n", "dataview": "  [completion:: 2026-11-24]\n", "plain": ", done 2026-11-24)\n"}[
        form
    ]
    assert stamp in ticked
    assert settle(edited(ticked, "- [x] Thank Ada", "- [ ] Thank Ada"), world) == text


def test_the_vaults_filter_tag_stands_inside_the_description() -> None:
    text = written(world=World(settings=Settings(global_filter="#task", created_dates=True)))
    assert "- [ ] #task Thank Ada Park: the forecasting model 🆔 fu-7k2m9q ➕ 2026-11-24 📅 2026-11-24\n" in text


def test_custom_statuses_count_like_x_and_minus() -> None:
    world = replace(LATER, settings=Settings(done_statuses=("x", "X", "d"), cancelled_statuses=("-", "c")))
    assert "done=2026-11-27" in settle(edited(written(), "- [ ] Thank Ada", "- [d] Thank Ada"), world)
    assert "dismissed=2026-11-27" in settle(edited(written(), "- [ ] Thank Ada", "- [c] Thank Ada"), world)
    other = edited(written(), "- [ ] Thank Ada", "- [/] Thank Ada")
    assert settle(other) == other


def test_nothing_waits_beside_own_text_alone() -> None:
    text = written().replace("## Follow-ups\n", "## Follow-ups\n\nMy own words.\n", 1)
    over = World(wants=(), waiting=WAITING)
    after, _ = turn(text, over)
    assert "My own words." in after
    assert "Waiting" not in after
    assert turn(after, over)[0] == after


def test_facts_that_change_nothing_shown_leave_the_ledger_as_it_is() -> None:
    text = written()
    other = World(wants=(replace(ADA, facts="second"), replace(BEN, facts="second"), FOLIO))
    assert turn(text, other)[0] == text
    shown = World(wants=(replace(ADA, facts="third", text="Thank Ada Park: the jazz trio"), BEN, FOLIO))
    after, _ = turn(text, shown)
    assert "the jazz trio" in after
    assert turn(after, shown)[0] == after


@pytest.mark.parametrize("end", ["", "``` mine\n"])
def test_nothing_is_put_below_a_letter_whose_fence_was_opened(end: str) -> None:
    text = written().replace("Me\n```\n", f"Me\n{end}", 1)
    folio = replace(FOLIO, needs=(), letter="Dear you,\n\nhere it is.\n\nMe")
    more = World(wants=(ADA, BEN, folio))
    after, _ = turn(text, more)
    assert after.index("### Draft: My portfolio") < after.index("### Draft: Thank-you to Ada Park")
    assert turn(after, more)[0] == after
