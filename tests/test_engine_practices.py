"""The practices judged with the shipped rules: what a user does and what follows."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime

import pytest
from engine_world import (
    ADA,
    BEN,
    COO,
    application,
    at,
    book,
    case_of,
    judged,
    of,
    open_rules,
    record,
    standing,
)

from followup_notes.engine.forecast import forecast
from followup_notes.model.case import Desk
from followup_notes.model.facts import Facts, Message, Outcome, Person, Promise, Status
from followup_notes.model.note import Box, Seen, Stray
from followup_notes.model.problem import Position
from followup_notes.model.verdict import State

TALK = datetime(2026, 3, 2, 14)  # noqa: DTZ001 - as notes say it
BASE = Facts(company="Northwind", role="Data Engineer", start=TALK)
DECISION = Promise("a decision", date(2026, 3, 6))


def state(facts: Facts, rule: str, moment: str) -> str:
    return of(judged(case_of(application([facts])), moment), rule).state


@pytest.mark.parametrize(
    ("facts", "rule", "moment", "expected"),
    [
        (replace(BASE, interviewers=(ADA,)), "thank-you-note", "2026-03-02 14:30", "waiting"),
        (replace(BASE, interviewers=(ADA,)), "thank-you-note", "2026-03-02 15:00", "open"),
        (replace(BASE, interviewers=(ADA,)), "thank-you-note", "2026-03-03 15:01", "overdue"),
        (replace(BASE, interviewers=(ADA,), country="uk"), "thank-you-note", "2026-03-03 15:01", "open"),
        (
            replace(BASE, interviewers=(ADA,), status=Status.CANCELLED),
            "thank-you-note",
            "2026-03-02 16:00",
            "does-not-apply",
        ),
        (replace(BASE, interviewers=(BEN,)), "thank-you-note", "2026-03-02 16:00", "open"),
        (replace(BASE, interviewers=(BEN,), coordinator=COO), "thank-you-note", "2026-03-02 16:00", "does-not-apply"),
        (replace(BASE, interviewers=(BEN,), coordinator=COO), "thank-you-by-coordinator", "2026-03-02 16:00", "open"),
        (replace(BASE, start=date(2026, 3, 2), interviewers=(ADA,)), "thank-you-note", "2026-03-02 16:59", "waiting"),
        (replace(BASE, start=date(2026, 3, 2), interviewers=(ADA,)), "thank-you-note", "2026-03-02 17:00", "open"),
        (replace(BASE, their_promises=(DECISION,)), "chase-their-promise", "2026-03-09 23:59", "waiting"),
        (replace(BASE, their_promises=(DECISION,)), "chase-their-promise", "2026-03-10 00:00", "open"),
        (replace(BASE, their_promises=(DECISION,), country="de"), "chase-their-promise", "2026-03-09 00:00", "open"),
        (replace(BASE, their_promises=(DECISION,)), "check-in", "2026-03-12 00:00", "does-not-apply"),
        (replace(BASE, their_promises=(Promise("a decision", vague=True),)), "check-in", "2026-03-09 00:00", "open"),
        (replace(BASE, outcome=Outcome.NEXT_ROUND), "check-in", "2026-03-09 00:00", "open"),
        (replace(BASE, outcome=Outcome.ON_HOLD), "check-in", "2026-03-09 00:00", "does-not-apply"),
        (replace(BASE, contact_preference="none"), "check-in", "2026-03-09 00:00", "does-not-apply"),
        (replace(BASE, follow_up=date(2026, 3, 16)), "check-in", "2026-03-09 00:00", "waiting"),
        (replace(BASE, messages=(Message(date(2026, 3, 6), "call"),)), "check-in", "2026-03-10 12:00", "held"),
        (replace(BASE, messages=(Message(date(2026, 3, 6), "call"),)), "check-in", "2026-03-11 00:00", "open"),
        (replace(BASE, follow_up="off", interviewers=(ADA,)), "thank-you-note", "2026-03-02 16:00", "off"),
        (replace(BASE, follow_up_off=("check-in",)), "check-in", "2026-03-09 00:00", "off"),
    ],
)
def test_each_rule_speaks_when_its_row_says(facts: Facts, rule: str, moment: str, expected: str) -> None:
    assert state(facts, rule, moment) == expected


def test_a_ticked_question_is_asked_again_after_seven_working_days() -> None:
    facts = application([replace(BASE, their_promises=(DECISION,))])
    asked = of(judged(case_of(facts), "2026-03-10 09:00"), "chase-their-promise")
    case = case_of(facts, records={"n1.md": [record(asked, done=date(2026, 3, 10))]})
    judgement = judged(case, "2026-03-11 09:00")
    assert of(judgement, "chase-their-promise", nth=1).state is State.DONE
    again = of(judgement, "chase-their-promise", nth=2)
    assert again.state is State.WAITING
    assert again.start == datetime(2026, 3, 19, tzinfo=UTC)
    assert again.draft == "last-nudge"
    assert again.last_allowed


def test_in_the_united_kingdom_one_question_is_all() -> None:
    facts = application([replace(BASE, their_promises=(DECISION,), country="uk")])
    asked = of(judged(case_of(facts), "2026-03-10 09:00"), "chase-their-promise")
    assert asked.draft == "status-after-date"
    case = case_of(facts, records={"n1.md": [record(asked, done=date(2026, 3, 10))]})
    again = of(judged(case, "2026-03-19 09:00"), "chase-their-promise", nth=2)
    assert again.state is State.HELD
    assert again.reasons[0].code == "cap"


def test_a_tick_beside_a_question_settles_it() -> None:
    facts = application([replace(BASE, their_promises=(DECISION,))])
    before = judged(case_of(facts), "2026-03-10 09:00")
    assert {"chase-their-promise", "they-answered"} <= open_rules(before)
    answered = record(of(before, "they-answered"), done=date(2026, 3, 10))
    after = judged(case_of(facts, records={"n1.md": [answered]}), "2026-03-10 09:01")
    assert of(after, "chase-their-promise").state is State.DONE
    assert of(after, "they-answered").state is State.DONE
    assert of(after, "check-in").start == datetime(2026, 3, 17, tzinfo=UTC)


def test_a_reply_ends_the_silence_and_the_items_after_it_are_new() -> None:
    first = application([BASE])
    asked = of(judged(case_of(first), "2026-03-09 09:00"), "check-in")
    ticked = record(asked, done=date(2026, 3, 9))
    later = application([replace(BASE, replies=(date(2026, 3, 12),))])
    judgement = judged(case_of(later, records={"n1.md": [ticked]}), "2026-03-12 12:00")
    anew = of(judgement, "check-in", nth=1)
    assert anew.item.id != asked.item.id
    assert anew.item.since == date(2026, 3, 12)
    assert anew.state is State.WAITING
    assert anew.start == datetime(2026, 3, 19, tzinfo=UTC)
    assert {one.state for one in judgement.verdicts if one.item.id == asked.item.id} == {State.DONE}


def test_a_question_waits_for_my_own_promise_and_says_when_it_stayed_unticked() -> None:
    facts = application(
        [replace(BASE, my_promises=(Promise("my portfolio", date(2026, 3, 6)),), their_promises=(DECISION,))]
    )
    held = of(judged(case_of(facts), "2026-03-12 09:00"), "chase-their-promise")
    assert held.state is State.HELD
    assert held.reasons[0].code == "hold"
    mine = of(judged(case_of(facts), "2026-03-12 09:00"), "promised-material")
    case = case_of(facts, records={"n1.md": [record(mine, done=date(2026, 3, 12))]})
    assert of(judged(case, "2026-03-12 10:00"), "chase-their-promise").state is State.HELD
    assert of(judged(case, "2026-03-16 23:59"), "chase-their-promise").state is State.HELD
    free = of(judged(case, "2026-03-17 00:00"), "chase-their-promise")
    assert free.state is State.OPEN
    assert free.due == datetime(2026, 3, 19, 23, 59, tzinfo=UTC)


def test_of_two_questions_to_one_company_one_is_open() -> None:
    both = replace(BASE, their_promises=(DECISION, Promise("the travel costs", date(2026, 3, 6))))
    judgement = judged(case_of(application([both])), "2026-03-10 09:00")
    states = sorted(one.state for one in judgement.verdicts if one.item.rule == "chase-their-promise")
    assert states == ["held", "open"]


def test_quiet_days_hold_a_question_until_the_next_working_day() -> None:
    facts = replace(BASE, start=datetime(2026, 12, 15, 14))  # noqa: DTZ001 - as notes say it
    assert state(facts, "check-in", "2026-12-23 12:00") == "open"
    assert state(facts, "check-in", "2026-12-24 00:00") == "held"
    free = of(judged(case_of(application([facts])), "2027-01-04 00:00"), "check-in")
    assert free.state is State.OPEN
    assert free.due == datetime(2027, 1, 6, 23, 59, tzinfo=UTC)


def test_holidays_of_the_employer_are_no_working_days() -> None:
    facts = replace(BASE, start=datetime(2026, 4, 2, 14), interviewers=(ADA,), country="de")  # noqa: DTZ001 - as notes say it
    due = of(judged(case_of(application([facts])), "2026-04-02 16:00"), "thank-you-note").due
    assert due == datetime(2026, 4, 7, 10, tzinfo=UTC)


def test_times_are_the_employers() -> None:
    facts = replace(BASE, interviewers=(ADA,), time_zone="America/New_York")
    verdict = of(judged(case_of(application([facts])), "2026-03-02 20:00"), "thank-you-note")
    assert verdict.start == datetime(2026, 3, 2, 20, tzinfo=UTC)
    # The clocks went forward on Sunday 8 March: a day has 24 hours for all that.
    sunday = replace(facts, start=datetime(2026, 3, 7, 14))  # noqa: DTZ001 - as notes say it
    due = of(judged(case_of(application([sunday])), "2026-03-08 00:00"), "thank-you-note").due
    assert due == datetime(2026, 3, 9, 14, tzinfo=UTC)


def test_a_new_round_silences_the_old_rounds_questions() -> None:
    second = replace(BASE, start=datetime(2026, 3, 20, 10), round=2)  # noqa: DTZ001 - as notes say it
    case = case_of(application([replace(BASE, round=1, their_promises=(DECISION,)), second]))
    judgement = judged(case, "2026-03-18 09:00")
    assert of(judgement, "chase-their-promise").state is State.DOES_NOT_APPLY
    assert of(judgement, "check-in").state is State.DOES_NOT_APPLY
    assert {"confirm-next-round", "read-earlier-rounds"} <= open_rules(judgement)


def test_a_snooze_moves_the_due_date_and_keeps_the_task_useful_as_long() -> None:
    facts = application([replace(BASE, interviewers=(ADA,))])
    first = of(judged(case_of(facts), "2026-03-02 16:00"), "thank-you-note")
    case = case_of(facts, records={"n1.md": [record(first, snoozed=date(2026, 3, 20))]})
    moved = of(judged(case, "2026-03-15 16:00"), "thank-you-note")
    assert moved.state is State.OPEN
    assert moved.due == moved.until == datetime(2026, 3, 20, 23, 59, tzinfo=UTC)


def test_a_dismissed_task_stays_dismissed() -> None:
    facts = application([replace(BASE, interviewers=(ADA,))])
    first = of(judged(case_of(facts), "2026-03-02 16:00"), "thank-you-note")
    case = case_of(facts, records={"n1.md": [record(first, dismissed=True, dismissed_on=date(2026, 3, 2))]})
    assert of(judged(case, "2026-03-03 16:00"), "thank-you-note").state is State.DISMISSED


@pytest.mark.parametrize(
    ("name", "company", "kept"),
    [
        ("Ada Parker", "Northwind", True),
        ("Ada Prak", "Northwind", True),
        ("Eve Moss", "Northwind", False),
        ("Ada Park", "Globex", True),
    ],
)
def test_a_corrected_spelling_keeps_the_task(name: str, company: str, kept: bool) -> None:
    old = application([replace(BASE, interviewers=(ADA,))])
    first = of(judged(case_of(old), "2026-03-02 16:00"), "thank-you-note")
    new = application([replace(BASE, company=company, interviewers=(Person(name, "ada@northwind.example"),))])
    judgement = judged(case_of(new, records={"n1.md": [record(first, done=date(2026, 3, 2))]}), "2026-03-02 17:00")
    verdict = of(judgement, "thank-you-note", name)
    assert (verdict.item.id == first.item.id) is kept
    assert (verdict.state is State.DONE) is kept


def test_an_entry_that_fits_two_people_is_nobodys() -> None:
    old = application([replace(BASE, interviewers=(Person("Ada Lee", "a@northwind.example"),))])
    first = of(judged(case_of(old), "2026-03-02 16:00"), "thank-you-note")
    people = (Person("Ada Park", "ada@northwind.example"), Person("Ben Lee", "ben@northwind.example"))
    case = case_of(application([replace(BASE, interviewers=people)]), records={"n1.md": [record(first)]})
    found = [one for one in judged(case, "2026-03-02 17:00").verdicts if one.item.rule == "thank-you-note"]
    assert not any(one.item.adopted for one in found)
    assert all(any(reason.code == "several-fit" for reason in one.reasons) for one in found)


def test_a_line_moved_to_another_note_counts_when_it_is_ticked_there() -> None:
    facts = application([replace(BASE, interviewers=(ADA,))])
    first = of(judged(case_of(facts), "2026-03-02 16:00"), "thank-you-note")
    stray = Stray(
        first.item.id, Position("Daily/2026-03-03.md", 4, 1), Box.DONE, date(2026, 3, 3), None, in_region=False
    )
    case = case_of(facts, records={"n1.md": [record(first, dismissed=True)]})
    verdict = of(judged(case, "2026-03-03 16:00", Desk((), (), {first.item.id: stray})), "thank-you-note")
    assert verdict.state is State.DONE
    assert verdict.reasons[0].code == "ticked-elsewhere"


def test_a_recorded_message_is_the_task_done() -> None:
    facts = replace(BASE, messages=(Message(date(2026, 3, 9), "check-in"),))
    judgement = judged(case_of(application([facts])), "2026-03-10 09:00")
    assert of(judgement, "check-in", nth=1).state is State.DONE
    assert of(judgement, "check-in", nth=2).start == datetime(2026, 3, 18, tzinfo=UTC)


def test_a_rejection_without_a_date_counts_from_the_day_it_was_first_seen() -> None:
    facts = application([replace(BASE, outcome=Outcome.REJECTED)])
    fresh = judged(case_of(facts), "2026-03-10 09:00")
    assert of(fresh, "reply-to-rejection").start == datetime(2026, 3, 10, 4, tzinfo=UTC)
    assert ("n1.md", "outcome=rejected", date(2026, 3, 10)) in fresh.first_seen
    kept = judged(case_of(facts, seen=[Seen("outcome=rejected", date(2026, 3, 9))]), "2026-03-10 09:00")
    assert of(kept, "reply-to-rejection").start == datetime(2026, 3, 9, 4, tzinfo=UTC)


def test_an_old_vault_starts_with_nothing() -> None:
    facts = replace(BASE, interviewers=(ADA, BEN), my_promises=(Promise("my portfolio"),), outcome=Outcome.REJECTED)
    judgement = judged(case_of(application([facts])), "2028-06-01 09:00")
    assert open_rules(judgement) == set()
    assert judgement.first_seen == ()


def test_an_acceptance_leaves_other_applications_thanks_and_a_withdrawal() -> None:
    taken = application([replace(BASE, company="Globex", outcome=Outcome.ACCEPTED, accepted_on=date(2026, 3, 2))], 5)
    other = application([replace(BASE, interviewers=(ADA,), my_promises=(Promise("my portfolio"),))])
    desk = Desk((), (standing(taken), standing(other)))
    judgement = judged(case_of(other), "2026-03-02 16:00", desk)
    assert open_rules(judgement) == {"thank-you-note", "withdraw-elsewhere"}
    withdrawn = record(of(judgement, "withdraw-elsewhere"), done=date(2026, 3, 3))
    after = judged(case_of(other, records={"n1.md": [withdrawn]}), "2026-03-04 09:00", desk)
    assert of(after, "withdraw-elsewhere").state is State.DONE


def test_a_closed_file_opens_again_when_they_write() -> None:
    facts = application([BASE])
    closing = of(judged(case_of(facts), "2026-04-02 09:00"), "close-the-file")
    ticked = record(closing, done=date(2026, 4, 2))
    closed = judged(case_of(facts, records={"n1.md": [ticked]}), "2026-04-03 09:00")
    assert of(closed, "close-the-file").state is State.DONE
    assert closed.waits[0].code == "closed"
    wrote = application([replace(BASE, replies=(date(2026, 4, 8),))])
    again = judged(case_of(wrote, records={"n1.md": [ticked]}), "2026-04-15 09:00")
    assert "check-in" in open_rules(again)


def test_the_wait_names_what_was_promised_and_when_to_ask() -> None:
    wait = judged(case_of(application([replace(BASE, their_promises=(DECISION,))])), "2026-03-03 09:00").waits[0]
    assert (wait.code, wait.what, wait.by, wait.ask_from) == (
        "promise",
        "a decision",
        date(2026, 3, 6),
        datetime(2026, 3, 10, tzinfo=UTC),
    )


def test_a_forecast_steps_along_the_moments_at_which_something_changes() -> None:
    case = case_of(application([replace(BASE, interviewers=(ADA,))]))
    found = forecast(case, Desk(), book(), {}, at("2026-03-02 09:00"), at("2026-03-10 00:00"))
    told = [(moment, {(one.item.rule, str(one.state)) for one in changed}) for moment, changed in found]
    assert any(moment == at("2026-03-02 15:00") and ("thank-you-note", "open") in changed for moment, changed in told)
    assert any(
        moment == at("2026-03-10 00:00") and ("thank-you-note", "too-late") in changed for moment, changed in told
    )


def test_an_acceptance_of_long_ago_does_not_end_a_new_search() -> None:
    old = application(
        [
            replace(
                BASE, company="Globex", start=date(2024, 5, 2), outcome=Outcome.ACCEPTED, accepted_on=date(2024, 6, 3)
            )
        ],
        5,
    )
    new = application([replace(BASE, interviewers=(ADA,), my_promises=(Promise("my portfolio"),))])
    judgement = judged(case_of(new), "2026-03-02 16:00", Desk((), (standing(old), standing(new))))
    assert open_rules(judgement) == {"thank-you-note", "promised-material"}


def test_a_copied_note_thanks_nobody_twice_and_is_no_new_round() -> None:
    facts = replace(BASE, interviewers=(ADA,))
    judgement = judged(case_of(application([facts, facts])), "2026-03-02 16:00")
    assert len([one for one in judgement.verdicts if one.state is State.OPEN]) == 1
    assert of(judgement, "check-in").item.since is None


def test_several_talks_of_one_day_are_one_round() -> None:
    morning = replace(BASE, interviewers=(ADA,), their_promises=(DECISION,))
    later = replace(BASE, start=datetime(2026, 3, 2, 16), interviewers=(Person("Eve Moss", "eve@northwind.example"),))  # noqa: DTZ001 - as notes say it
    judgement = judged(case_of(application([morning, later])), "2026-03-10 00:00")
    assert of(judgement, "chase-their-promise").state is State.OPEN


@pytest.mark.parametrize(("by", "told"), [(date(2026, 2, 27), True), (date(2026, 3, 9), False)])
def test_what_would_be_released_after_its_end_is_promised_no_new_dates(by: date, *, told: bool) -> None:
    """Ticking lets it start earlier; left unticked, the promise holds the question until the file closes."""
    facts = replace(BASE, my_promises=(Promise("the deck", by),))
    check_in = of(judged(case_of(application([facts])), "2026-03-10 12:00"), "check-in")
    assert check_in.state is State.HELD
    assert any(reason.code == "pushed" for reason in check_in.reasons) is told
