"""Task lines as the Tasks plugin, Dataview, Reminder and formatters write and read them."""

from __future__ import annotations

import re
from datetime import date

import hypothesis.strategies as st
import pytest
from hypothesis import given

from followup_notes.notation.taskline import (
    TaskLine,
    parse,
    show_line,
    stamp,
    with_box,
    with_done,
    with_due,
    without_done,
)

ID, DUE, DONE = "fu-7k2m9q", date(2026, 11, 24), date(2026, 11, 25)
CANONICAL = "- [ ] Thank Ada #work 🆔 fu-7k2m9q 📅 2026-11-24"

READ = [
    (CANONICAL, "Thank Ada #work", DUE, None),
    ("* [x] Thank Ada #work 🆔 fu-7k2m9q 📅 2026-11-24 ✅ 2026-11-25", "Thank Ada #work", DUE, DONE),
    ("- [X] Thank Ada #work ✅ 2026-11-25 📅 2026-11-24 🆔 fu-7k2m9q", "Thank Ada #work", DUE, DONE),
    ("1. [ ] Thank Ada 🆔fu-7k2m9q 📅2026-11-24 #work", "Thank Ada #work", DUE, None),
    ("2) [ ] Thank Ada #work 🆔 fu-7k2m9q 📆 2026-11-24", "Thank Ada #work", DUE, None),
    ("+   [ ]   Thank Ada #work 🆔 fu-7k2m9q 🗓️ 2026-11-24", "Thank Ada #work", DUE, None),
    ("\t- [ ] Thank Ada #work 🆔 fu-7k2m9q 📅 2026-11-24  ", "Thank Ada #work", DUE, None),
    ("- [ ] Thank Ada 🆔 fu-7k2m9q 📅 2026-11-24 #work", "Thank Ada #work", DUE, None),
    ("- [ ] Thank Ada #work 🆔 fu-7k2m9q 📅 2026-11-24 %% note %%", "Thank Ada #work %% note %%", DUE, None),
    ("- [ ] Thank Ada #work 🆔 fu-7k2m9q 📅 2026-11-24.", "Thank Ada #work .", DUE, None),
    ("- [ ] Thank Ada #work 🆔\u00a0fu-7k2m9q 📅\u00a02026-11-24", "Thank Ada #work", DUE, None),
    ("- [ ] Thank Ada\n  #work 🆔 fu-7k2m9q 📅\n  2026-11-24", "Thank Ada #work", DUE, None),
    ("- [ ] Thank Ada #work  [id:: fu-7k2m9q]  [due:: 2026-11-24]", "Thank Ada #work", DUE, None),
    ("- [ ] Thank Ada #work [id:: fu-7k2m9q] (due:: 2026-11-24),", "Thank Ada #work", DUE, None),
    (r"- [ ] Thank Ada #work \[id:: fu-7k2m9q\] \[due:: 2026-11-24\]", "Thank Ada #work", DUE, None),
    (
        "- [x] Thank Ada #work  [id:: fu-7k2m9q]  [due:: 2026-11-24]  [completion:: 2026-11-25]",
        "Thank Ada #work",
        DUE,
        DONE,
    ),
    ("- [x] Thank Ada #work 🆔 fu-7k2m9q 📅 2026-11-24 [completion:: 2026-11-25]", "Thank Ada #work", DUE, DONE),
    ("- [ ] Thank Ada #work (due 2026-11-24, fu-7k2m9q)", "Thank Ada #work", DUE, None),
    ("- [x] Thank Ada #work (due 2026-11-24, fu-7k2m9q, done 2026-11-25)", "Thank Ada #work", DUE, DONE),
    ("- [x] Thank Ada #work (fu-7k2m9q, due 2026-11-24) ✅ 2026-11-25", "Thank Ada #work", DUE, DONE),
    ("- [ ] Thank Ada #work 🆔 fu-7k2m9q 📅 2026-11-24 📅 2026-12-01", "Thank Ada #work", DUE, None),
]


@pytest.mark.parametrize(("line", "text", "due", "done"), READ)
def test_a_line_is_read_however_it_was_left(line: str, text: str, due: date, done: date | None) -> None:
    task = parse(line)
    assert task is not None
    assert (task.id, task.text, task.due, task.done) == (ID, text, due, done)


@pytest.mark.parametrize(
    "line",
    [
        "- [ ] T 🆔 fu-845144061 📅 2026-11-24",
        "- [ ] T 🆔 fu-7K2M9Q",
        "- [ ] see fu-7k2m9q",
        "- [ ] T 🆔 a.b",
        "- [ ] (fu-7k2m9q or so)",
    ],
)
def test_what_is_not_strictly_an_id_of_ours_is_none(line: str) -> None:
    task = parse(line)
    assert task is not None
    assert task.id is None


@pytest.mark.parametrize("line", ["text", "- item", "- [] x", "- [xx] y", "[ ] x", "# [ ] x", "- [[x]]", ""])
def test_what_is_no_task_is_not_read_as_one(line: str) -> None:
    assert parse(line) is None


@pytest.mark.parametrize(
    ("symbol", "name"), [("🔺", "highest"), ("⏫", "high"), ("🔼", "medium"), ("🔽", "low"), ("⏬", "lowest")]
)
def test_priorities_are_the_users_and_count_as_an_edit(symbol: str, name: str) -> None:
    task, plain = parse(f"- [ ] T 🆔 {ID} {symbol} 📅 2026-11-24"), parse(f"- [ ] T 🆔 {ID} 📅 2026-11-24")
    assert task is not None
    assert plain is not None
    assert task.extras == (("priority", name),)
    assert stamp(task) != stamp(plain)
    assert show_line(task) == f"- [ ] T 🆔 {ID} {symbol} 📅 2026-11-24"


def test_every_field_is_written_in_the_order_the_tasks_plugin_keeps() -> None:
    line = "- [ ] T 📅 2026-11-24 ⏳ 2026-11-20 🛫 2026-11-19 ➕ 2026-11-01 🏁 keep 🔁 every week ⏫ ⛔ a,b 🆔 fu-7k2m9q ^block"
    task = parse(line)
    assert task is not None
    expected = "- [ ] T 🆔 fu-7k2m9q ⛔ a,b ⏫ 🔁 every week 🏁 keep ➕ 2026-11-01 🛫 2026-11-19 ⏳ 2026-11-20 📅 2026-11-24 ^block"
    assert show_line(task) == expected
    again = parse(expected)
    assert again is not None
    assert show_line(again) == expected


@pytest.mark.parametrize("notation", ["emoji", "dataview", "plain"])
@given(
    text=st.from_regex(r"[A-Za-z#][A-Za-z0-9 ,:#é-]{0,30}[a-z0-9]", fullmatch=True).filter(
        lambda text: "  " not in text
    ),
    due=st.dates(date(1000, 1, 1)),
    done=st.none() | st.dates(date(1000, 1, 1)),
    box=st.sampled_from(" x-/"),
)
def test_what_is_printed_is_read_back(notation: str, text: str, due: date, done: date | None, box: str) -> None:
    task = TaskLine(text, ID, due, done, box, notation=notation)
    line = show_line(task)
    assert parse(line) == task
    assert show_line(parse(line) or task) == line
    assert not re.search(r"[^ ]  [^ \[]| $", line)


TASKS_FIELD = re.compile(
    r"(?P<rest>.*?) *(?:🆔\ufe0f? *(?P<id>[a-zA-Z0-9-_]+)|[📅📆🗓]\ufe0f? *(?P<due>\d{4}-\d{2}-\d{2})|✅\ufe0f? *(?P<done>\d{4}-\d{2}-\d{2}))"
)


def as_the_tasks_plugin_reads(line: str) -> tuple[str, dict[str, str]]:
    """Read backwards from the line's end, field by field; what is unknown stops it."""
    match = re.fullmatch(r"[\s\t>]*(?:[-*+]|[0-9]+[.)]) +\[(.)\] *(.*)", line)
    assert match is not None
    rest, found = match[2], {"box": match[1]}
    while step := TASKS_FIELD.fullmatch(rest):
        rest = step["rest"].rstrip()
        found |= {name: value for name, value in step.groupdict().items() if value and name != "rest"}
    return rest, found


def test_the_tasks_plugin_reads_our_line_backwards_and_a_toggle_adds_nothing_but_the_date() -> None:
    line = show_line(TaskLine("Thank Ada: the model (first add it)", ID, DUE))
    text, found = as_the_tasks_plugin_reads(line)
    assert (text, found) == ("Thank Ada: the model (first add it)", {"box": " ", "id": ID, "due": "2026-11-24"})
    toggled = with_done(with_box(line, "x"), DONE)
    assert toggled == line.replace("[ ]", "[x]") + " ✅ 2026-11-25"
    assert as_the_tasks_plugin_reads(toggled)[1] == {"box": "x", "id": ID, "due": "2026-11-24", "done": "2026-11-25"}


def test_the_reminder_plugin_sees_the_due_date_last() -> None:
    line = show_line(TaskLine("T", ID, DUE, created=date(2026, 11, 1)))
    assert line.endswith("📅 2026-11-24")


EDITS = [
    (CANONICAL, "- [ ] Thank Ada #work 🆔 fu-7k2m9q 📅 2026-12-01", CANONICAL + " ✅ 2026-11-25"),
    (CANONICAL + " ^b1", "- [ ] Thank Ada #work 🆔 fu-7k2m9q 📅 2026-12-01 ^b1", CANONICAL + " ✅ 2026-11-25 ^b1"),
    ("* [ ] T 📅  2026-11-24 🆔 fu-7k2m9q why", "* [ ] T 📅  2026-12-01 🆔 fu-7k2m9q why", "* [ ] T 📅  2026-11-24 🆔 fu-7k2m9q why ✅ 2026-11-25"),
    ("- [ ] T 🆔 fu-7k2m9q\n  📅 2026-11-24\n  more", "- [ ] T 🆔 fu-7k2m9q\n  📅 2026-12-01\n  more", "- [ ] T 🆔 fu-7k2m9q\n  📅 2026-11-24 ✅ 2026-11-25\n  more"),
    ("- [ ] T  [id:: fu-7k2m9q]  [due:: 2026-11-24]", "- [ ] T  [id:: fu-7k2m9q]  [due:: 2026-12-01]", "- [ ] T  [id:: fu-7k2m9q]  [due:: 2026-11-24]  [completion:: 2026-11-25]"),
    ("- [ ] T (due 2026-11-24, fu-7k2m9q)", "- [ ] T (due 2026-12-01, fu-7k2m9q)", "- [ ] T (due 2026-11-24, fu-7k2m9q, done 2026-11-25)"),
]  # fmt: skip


@pytest.mark.parametrize(("line", "moved", "done"), EDITS)
def test_an_edit_of_ours_changes_one_field_and_no_other_byte(line: str, moved: str, done: str) -> None:
    assert with_due(line, date(2026, 12, 1)) == moved
    assert with_done(line, DONE) == done
    assert with_done(done, DUE) == done
    assert without_done(done, DONE) == line
    assert without_done(done, DUE) == done


def test_an_impossible_date_is_kept_as_text() -> None:
    task = parse("- [ ] T 🆔 fu-7k2m9q 📅 2026-02-30")
    assert task is not None
    assert (task.due, task.due_text) == (None, "2026-02-30")


@given(st.text())
def test_no_text_makes_reading_fail(text: str) -> None:
    parse(text)
    parse(f"- [ ] {text}")
