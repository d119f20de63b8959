"""What holds for every case at every moment."""

from __future__ import annotations

import random
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest
from engine_world import OFF, book, some_world, with_a_user
from hypothesis import given, settings
from hypothesis import strategies as st
from soak_table import row

from followup_notes.engine.judge import judge
from followup_notes.model.case import Case, Desk
from followup_notes.model.verdict import Judgement, State, Verdict

STEPS = 12
STANDING = (State.OPEN, State.OVERDUE)
FIRST = datetime(2026, 3, 2, 9, tzinfo=UTC)
OWED = {"promised-material", "extra-information", "thank-you-note", "thank-you-by-coordinator", "tell-others-of-offer"}


SMALL: Mapping[str, Sequence[int]] = {"companies": (1, 1, 1, 1, 2), "roles": (1, 1, 1, 1, 2), "rounds": (1, 1, 1, 2)}
"""Worlds of which thousands are judged; the others hold more at once."""


def lived(r: random.Random, **sizes: Sequence[int]) -> Iterator[tuple[Case, Desk, datetime]]:
    """Yield cases in which a user has ticked, dismissed and snoozed now and then."""
    cases, desk = some_world(r, **sizes)
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


def steps(case: Case, desk: Desk, now: datetime, count: int = STEPS) -> Iterator[tuple[datetime, Judgement]]:
    for _ in range(count):
        judgement = look(case, desk, now)
        yield now, judgement
        if judgement.next_look is None:
            return
        now = judgement.next_look


def assert_constant(r: random.Random, case: Case, desk: Desk, now: datetime, judgement: Judgement) -> None:
    if judgement.next_look is None:
        return
    assert judgement.next_look > now
    last = judgement.next_look - timedelta(minutes=1)
    minutes = max(int((last - now).total_seconds() // 60), 0)
    for moment in (now + timedelta(minutes=r.randint(0, minutes)), max(last, now)):
        assert signature(look(case, desk, moment)) == signature(judgement)


def assert_policies(now: datetime, judgement: Judgement) -> None:
    nudges = set(book().policies[""].patience.holds)
    standing = [one for one in judgement.verdicts if one.state in STANDING]
    asked = [one for one in standing if one.item.rule in nudges]
    assert len(asked) <= 1
    for nudge in asked:
        beside = {one.item.rule for one in standing if one.item.application.key == nudge.item.application.key}
        assert not beside & (OWED | {"close-the-file", "withdraw-elsewhere"})
    for one in standing:
        assert one.until is None or now < one.until + timedelta(minutes=1)
        assert one.start is None or one.due is None or one.start <= one.due


def assert_none_born_overdue(before: Judgement | None, after: Judgement) -> None:
    was = {one.item.id: one.state for one in before.verdicts} if before else {}
    for one in after.verdicts:
        if one.state is State.OVERDUE:
            assert was.get(one.item.id) not in (State.WAITING, State.HELD), one.item.rule


def assert_no_circle(judgement: Judgement) -> None:
    """Let go whatever waits for nothing, then what waited for that, and so on: nobody is left over."""
    waits = {one.item.id: _holders(one, judgement) for one in judgement.verdicts}
    free = {one for one, holders in waits.items() if not holders}
    while let_go := {one for one, holders in waits.items() if one not in free and all(free & each for each in holders)}:
        free |= let_go
    assert free == set(waits), sorted(set(waits) - free)


def _holders(held: Verdict, judgement: Judgement) -> list[set[str]]:
    """Return for each reason to wait the items it may speak of; it names a rule and a subject."""
    found = []
    for reason in held.reasons if held.state is State.HELD else ():
        if reason.code in ("hold", "one-nudge"):
            named = dict(reason.values)
            items = [one.item for one in judgement.verdicts if one.item.rule == named["rule"]]
            found.append({one.id for one in items if one.subject == named["subject"]} - {held.item.id})
    return [each for each in found if each]


def check_walk(r: random.Random, count: int = STEPS, **sizes: Sequence[int]) -> None:
    """Walk from look to look through every case of a world, and hold every law of verdicts at each."""
    for case, desk, first in lived(r, **sizes):
        before: Judgement | None = None
        for now, judgement in steps(case, desk, first, count):
            assert_constant(r, case, desk, now, judgement)
            assert_policies(now, judgement)
            assert_none_born_overdue(before, judgement)
            assert_no_circle(judgement)
            before = judgement


def check_order(r: random.Random, **sizes: Sequence[int]) -> None:
    for case, desk, now in lived(r, **sizes):
        rules = {country: dict(r.sample(list(table.items()), len(table))) for country, table in book().rules.items()}
        shuffled = replace(
            case,
            notes=tuple(r.sample(case.notes, len(case.notes))),
            applications=tuple(r.sample(case.applications, len(case.applications))),
        )
        others = Desk((), tuple(r.sample(desk.standings, len(desk.standings))))
        again = judge(shuffled, others, replace(book(), rules=rules), OFF, now)
        assert signature(again) == signature(look(case, desk, now))


@settings(max_examples=30, deadline=None)
@given(st.randoms(use_true_random=False))
def test_from_look_to_look_verdicts_stay_and_nothing_contradicts(r: random.Random) -> None:
    check_walk(r)


@settings(max_examples=40, deadline=None)
@given(st.randoms(use_true_random=False))
def test_the_order_of_notes_rules_and_applications_changes_nothing(r: random.Random) -> None:
    check_order(r)


def test_what_holds_stands_before_what_it_holds_in_every_country() -> None:
    for policies in book().policies.values():
        place = {name: index for index, name in enumerate(policies.order)}
        for hold in policies.holds:
            assert all(place[first] < place[rule] for first in hold.while_open for rule in hold.rules), hold


@pytest.mark.soak
@pytest.mark.parametrize("begin", range(0, 10_000, 2_500))
def test_ten_thousand_small_vaults_keep_every_law(begin: int) -> None:
    for seed in range(begin, begin + 2_500):
        check_walk(random.Random(seed), 3, **SMALL)
        check_order(random.Random(seed), **SMALL)
    laws = "verdicts stay until the next look, in any order; none is born overdue, no two hold each other"
    row(f"{laws} (seeds from {begin:,})", "2,500 random vaults", "0 violations")
