"""Notes jotted down in a hurry: keys after dashes, lines without keys, names with topics, tasks in boxes, exports."""

from __future__ import annotations

from typing import Any

import pytest
from reading_world import facts, note, read

MARKED = "---\ntype: interview\ncompany: Northwind\ndate: 2026-11-23\n---\n"
ADA, BEN = {"name": "Ada Park"}, {"name": "Ben Ode"}


def said(text: str, path: str = "Note.md", **settings: str) -> dict[str, Any]:
    return facts(note(text, path, **settings).facts)


def test_keys_stand_before_dashes() -> None:
    found = said("---\ntype: interview\n---\ncompany - Brightline\n- role – support lead\n**Date** = 2026-11-24\n")
    assert found == {"company": "Brightline", "role": "support lead", "start": "2026-11-24"}


def test_a_first_line_may_be_the_title_a_day_may_stand_alone_and_a_sentence_names_people() -> None:
    found = said("Interview – Fern & Co\n21 Nov 2026, noon\n\nMet Theo Fern, owner. Went well.\n", "Barber chair.md")
    people = [{"name": "Theo Fern", "title": "owner"}]
    assert found == {"company": "Fern & Co", "start": "2026-11-21T12:00:00", "interviewers": people}


def test_lines_without_keys_count_only_where_no_key_says_the_same() -> None:
    text = "Company: Northwind\nInterview date: 2026-11-24 10:00\nInterviewer: Ada Park\n\n2026-11-20\nMet Theo Fern.\n"
    assert said(text) == {"company": "Northwind", "start": "2026-11-24T10:00:00", "interviewers": [ADA]}


def test_a_time_alone_joins_the_day_of_the_title() -> None:
    found = said("Role: QA Engineer\n14:00-14:25\n", "2026-11-16 phone screen Vantage Labs.md")
    assert (found["start"], found["end"]) == ("2026-11-16T14:00:00", "2026-11-16T14:25:00")


def test_a_name_with_a_colon_says_what_was_talked_about_wherever_it_stands() -> None:
    text = f"{MARKED}**Interviewers:** Ada Park, Ben Ode\n\n## Notes\n- Ada: the forecasting model\n- Ben: will send the plan by Friday\n"
    found = said(text)
    assert found["interviewers"] == [{**ADA, "topics": ["the forecasting model"]}, BEN]
    assert [one["what"] for one in found["their_promises"]] == ["the plan"]
    assert note(text).unused == ()


def test_what_stands_below_an_interview_in_a_days_note_belongs_to_it() -> None:
    text = "- 10:00–12:00 Onsite interview – Cedar Homes – with Liv Dahl & Rob Kerr #interview\n  - Liv: modular builds\n- Rob: ring about the boat\n"
    people = [{"name": "Liv Dahl", "topics": ["modular builds"]}, {"name": "Rob Kerr"}]
    assert said(text, "2026-11-25.md")["interviewers"] == people


@pytest.mark.parametrize(
    ("line", "mine"),
    [
        ("- [ ] send certificates by 27 November 2026", ["send certificates"]),
        ("- [ ] Zeugnisse nachreichen bis Freitag", ["Zeugnisse nachreichen"]),
        ("- [ ] send thank-you note by Tuesday", []),
        ("- [ ] buy shoes by Friday", []),
    ],
)
def test_a_task_that_sends_something_is_mine(line: str, mine: list[str]) -> None:
    assert [one["what"] for one in said(f"{MARKED}{line}\n").get("my_promises", [])] == mine


def test_a_box_is_a_mark() -> None:
    text = f"{MARKED}**Interviewers:** Ada Park\n- [x] thank-you sent\n"
    assert said(text)["interviewers"] == [{**ADA, "thanked": True}]
    assert said(text.replace("[x]", "[ ]"))["interviewers"] == [ADA]


def test_exports_show_the_pages_they_link() -> None:
    text = "---\ntype: interview\n---\nCompany: Halcyon (https://pages.example/Halcyon-1f2e)\nInterviewers: Ada Park (../People/Ada%20Park.md), @Ben Ode\n"
    assert said(text) == {"company": "Halcyon", "interviewers": [ADA, BEN]}


def test_a_table_of_keys_may_begin_with_one() -> None:
    text = "| **Company** | Northwind |\n|---|---|\n| **Date** | 2026-11-24 |\n| **Interviewers** | Ada Park<br>Ben Ode |\n"
    assert said(text) == {"company": "Northwind", "start": "2026-11-24", "interviewers": [ADA, BEN]}


def test_a_time_that_contradicts_that_of_the_day_is_reported() -> None:
    found = note("---\ntype: interview\ncompany: N\ndate: 2026-11-18 10:00\n---\n**Time:** 11:00\n")
    assert [(problem.at.line, problem.code) for problem in found.problems] == [(6, "contradiction")]
    assert str(found.facts.start) == "2026-11-18 10:00:00"


def test_a_round_says_how_it_was_held() -> None:
    rounds = note(
        "---\ntype: interview\ncompany: Kite\n---\n## R1 – 2026-11-05 – phone\n## R2 – 2026-11-17 – onsite\n"
    ).rounds
    assert [(one.round, one.format) for one in rounds] == [(1, "phone"), (2, None)]


@pytest.mark.parametrize(
    ("when", "start", "how"),
    [
        ("Tuesday 24 November 2026 at 2pm via Zoom", "2026-11-24T14:00:00", "video"),
        ("Nov 24, 2026, half past two", "2026-11-24T14:30:00", None),
        ("24.11.2026, viertel vor zehn", "2026-11-24T09:45:00", None),
        ("24 Nov 2026 (moved from 10 Nov)", "2026-11-24", None),
        ("24 Nov 2026 – went well", "2026-11-24", None),
        ("2026-11-24 around 3pm", "2026-11-24T15:00:00", None),
        ("2026-11-24 (Tuesday), phone", "2026-11-24", "phone"),
    ],
)
def test_a_remark_may_stand_behind_a_day(when: str, start: str, how: str | None) -> None:
    found = note(f"---\ntype: interview\ncompany: Northwind\n---\nDate: {when}\n")
    assert (facts(found.facts)["start"], found.facts.format, found.problems) == (start, how, ())


@pytest.mark.parametrize(
    "when", ["2026-11-24 or Wednesday", "2026-11-10 moved to 24 Nov", "2026-11-24?", "2026-11-24 14:00 XQT"]
)
def test_what_doubts_a_day_is_no_remark(when: str) -> None:
    found = note(f"---\ntype: interview\ncompany: Northwind\n---\nDate: {when}\n")
    assert found.facts.start is None
    assert [problem.code for problem in found.problems] == ["date-unread"]


def test_a_way_beside_a_stage_is_no_contradiction() -> None:
    for keys in ("roundName: final\ninterviewType: on-site", "interviewType: on-site\nroundName: final"):
        found = note(f"---\ntype: interview\ncompany: Northwind\ndate: 2026-11-24\n{keys}\n---\n")
        assert (found.facts.stage, found.facts.format, found.problems) == ("final", "in-person", ())


def test_a_title_may_name_a_person_and_their_company() -> None:
    text = "# Interview Otis Hale (Brookfield)\nDate: 2026-11-24\nRole: Buyer\n\nOtis: the new depot\n"
    found = said(text)
    assert (found["company"], found["interviewers"]) == (
        "Brookfield",
        [{"name": "Otis Hale", "topics": ["the new depot"]}],
    )
    assert said(text.replace("Otis:", "Later:"))["company"] == "Otis Hale"


def test_a_tag_may_stand_in_the_first_line() -> None:
    assert said("#job-interview\nCompany: Northwind\nDate: 2026-11-24\n", "quick.md")["company"] == "Northwind"


def test_a_title_key_names_the_role_before_a_file_name_does() -> None:
    front = "---\ntype: interview\ntitle: Buyer\ncompany: Northwind\ndate: 2026-11-24\n---\n"
    assert said(front, "Role at Northwind.md")["role"] == "Buyer"
    assert said(front, "Data Engineer at Northwind.md")["role"] == "Buyer"
    assert "role" not in said(front.replace("title: Buyer\n", ""), "Job at Northwind.md")


def test_a_log_of_messages_may_hold_their_replies() -> None:
    text = f"{MARKED}## Follow-up log\n- 2026-11-25 thank-you to Ada Park\n- 2026-11-27 Ada replied\n"
    found = said(text)
    assert ([one["on"] for one in found["messages"]], found["replies"]) == (["2026-11-25"], ["2026-11-27"])


def test_a_note_without_keys_tells_role_company_people_and_when() -> None:
    text = "Chef de partie - Bistro Roux\nTrial shift + interview Sat 21 Nov 2026, 3pm\nwith head chef Marc Dubois and Tess (FOH manager)\n#interview\n"
    people = [{"name": "Marc Dubois", "title": "head chef"}, {"name": "Tess", "title": "FOH manager"}]
    found = {"company": "Bistro Roux", "role": "Chef de partie", "start": "2026-11-21T15:00:00", "interviewers": people}
    assert said(text) == found


@pytest.mark.parametrize(
    ("text", "path"),
    [
        ("---\ninterviewer: me\nparticipant: P4\ncompany: Northwind\ndate: 2026-11-05\n---\n", "Transcript P4.md"),
        ("# Hiring plan\nCompany: N\nDate: 2026-11-05\nInterviewers: Ada\nCandidates: 12\n", "Hiring plan.md"),
        ("| Company | Stage | Date |\n|---|---|---|\n| A | seed | 2026-01-01 |\n", "Salary data.md"),
        ("---\ntags: [interviews]\ncompany: N\ndate: 2026-09-30\n---\n", "Customer interviews synthesis.md"),
        ("# Witness interview\nDate: 2026-11-03\nInterviewer: me\n", "Witness interview.md"),
        ("# Final round\nDate: 2026-11-07\nOrganisation: Chess Club\nOpponent: L. Moor\n", "Club final.md"),
        ("---\ntype: article\ntags: [interview]\ncompany: N\ndate: 2026-11-02\n---\n", "CEO interview.md"),
    ],
)
def test_what_others_are_asked_is_none_of_ours(text: str, path: str) -> None:
    assert read(text, path) is None


def test_a_table_is_read_as_far_as_an_interview_may_reach() -> None:
    rows = "".join(f"| Ada Park {number} | CTO |\n" for number in range(5000))
    assert note(f"{MARKED}| Name | Title |\n|---|---|\n{rows}").problems[0].code == "too-many"
