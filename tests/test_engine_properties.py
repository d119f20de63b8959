"""What holds for every case at every moment."""

from __future__ import annotations

import random
from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest
from engine_world import OFF, book, some_world, with_a_user
from hypothesis import given, settings
from hypothesis import strategies as st

from followup_notes.engine.judge import judge
from followup_notes.model.case import Case, Desk
from followup_notes.model.verdict import Judgement, State

STEPS = 12
STANDING = (State.OPEN, State.OVERDUE)
FIRST = datetime(2026, 3, 2, 9, tzinfo=UTC)
OWED = {"promised-material", "extra-information", "thank-you-note", "thank-you-by-coordinator", "tell-others-of-offer"}


def lived(r: random.Random) -> Iterator[tuple[Case, Desk, datetime]]:
    """Yield cases in which a user has ticked, dismissed and snoozed now and then."""
    cases, desk = some_world(r)
    for case in cases:
        now, told = FIRST + timedelta(hours=r.randint(0, 960)), case
        for _ in range(r.randint(0, 2)):
            told = with_a_user(r, told, desk, now)
            now += timedelta(days=r.randint(0, 9))
        yield told, desk, now


def look(case: Case, desk: Desk, now: datetime) -> Judgement:
    return judge(case, desk, book(), OFF, now)


def signature(judgement: Judgement) -> list[tuple[object, ...]]:
    return [(one.item.id, one.item.subject, one.state, one.start, one.due, one.until) for one in judgement.verdicts]


def steps(case: Case, desk: Desk, now: datetime) -> Iterator[tuple[datetime, Judgement]]:
    for _ in range(STEPS):
        judgement = look(case, desk, now)
        yield now, judgement
        if judgement.next_look is None:
            return
        now = judgement.next_look


def check_constant(r: random.Random) -> None:
    for case, desk, first in lived(r):
        for now, judgement in steps(case, desk, first):
            if judgement.next_look is None:
                break
            assert judgement.next_look > now
            last = judgement.next_look - timedelta(minutes=1)
            minutes = max(int((last - now).total_seconds() // 60), 0)
            for moment in (now + timedelta(minutes=r.randint(0, minutes)), max(last, now)):
                assert signature(look(case, desk, moment)) == signature(judgement)


def check_order(r: random.Random) -> None:
    for case, desk, now in lived(r):
        rules = {country: dict(r.sample(list(table.items()), len(table))) for country, table in book().rules.items()}
        shuffled = replace(
            case,
            notes=tuple(r.sample(case.notes, len(case.notes))),
            applications=tuple(r.sample(case.applications, len(case.applications))),
        )
        others = Desk((), tuple(r.sample(desk.standings, len(desk.standings))))
        again = judge(shuffled, others, replace(book(), rules=rules), OFF, now)
        assert signature(again) == signature(look(case, desk, now))


def check_policies(r: random.Random) -> None:
    nudges = set(book().policies[""].patience.holds)
    for case, desk, first in lived(r):
        for now, judgement in steps(case, desk, first):
            standing = [one for one in judgement.verdicts if one.state in STANDING]
            asked = [one for one in standing if one.item.rule in nudges]
            assert len(asked) <= 1
            for nudge in asked:
                beside = {one.item.rule for one in standing if one.item.application.key == nudge.item.application.key}
                assert not beside & (OWED | {"close-the-file", "withdraw-elsewhere"})
            for one in standing:
                assert one.until is None or now < one.until + timedelta(minutes=1)
                assert one.start is None or one.due is None or one.start <= one.due


CHECKS = {"constant": check_constant, "order": check_order, "policies": check_policies}


@settings(max_examples=25, deadline=None)
@given(st.randoms(use_true_random=False))
def test_verdicts_are_constant_until_the_next_look(r: random.Random) -> None:
    check_constant(r)


@settings(max_examples=40, deadline=None)
@given(st.randoms(use_true_random=False))
def test_the_order_of_notes_rules_and_applications_changes_nothing(r: random.Random) -> None:
    check_order(r)


@settings(max_examples=25, deadline=None)
@given(st.randoms(use_true_random=False))
def test_nothing_contradicts_and_nothing_outlives_its_until(r: random.Random) -> None:
    check_policies(r)


@settings(max_examples=25, deadline=None)
@given(st.randoms(use_true_random=False))
def test_no_task_is_born_overdue(r: random.Random) -> None:
    for case, desk, first in lived(r):
        # A reply dated later than now changes the facts when it comes: those cases step over another story.
        before: dict[str, State] = {}
        for _, judgement in steps(case, desk, first):
            for one in judgement.verdicts:
                if one.state is State.OVERDUE and before.get(one.item.id) in (State.WAITING, State.HELD):
                    pytest.fail(f"{one.item.rule} went from {before[one.item.id]} to overdue")
            before = {one.item.id: one.state for one in judgement.verdicts}


@pytest.mark.soak
@pytest.mark.parametrize("check", CHECKS)
def test_ten_thousand_cases_hold_every_property(check: str) -> None:
    for seed in range(10_000):
        CHECKS[check](random.Random(seed))
