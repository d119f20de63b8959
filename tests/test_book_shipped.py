"""The shipped pack: complete, without a fault, and every example true."""

from __future__ import annotations

import pytest
from rule_pack import PACK, shipped, with_rules

from followup_notes import trial
from followup_notes.book.letters import KINDS
from followup_notes.book.load import load_book
from followup_notes.machine.holidays import table
from followup_notes.model.rules import Choice, Earliest, Latest, Phrase, Rule, Time, UserTest
from followup_notes.notation.template import check
from followup_notes.notation.variables import CONTEXT

RULES = shipped().rules[""]
EACH = {
    "thank-you-note": "interviewer",
    "thank-you-by-coordinator": "interview",
    "extra-information": "extra",
    "promised-material": "my promise",
    "chase-their-promise": "their promise",
    "check-in": "application",
    "take-home-done": "interview",
    "they-answered": "open nudge",
    "confirm-next-round": "application",
    "read-earlier-rounds": "application",
    "no-show": "interview",
    "offer-new-slots": "interview",
    "close-the-file": "application",
    "reply-to-rejection": "application",
    "keep-in-touch": "application",
    "acknowledge-offer": "application",
    "decide-on-offer": "application",
    "ask-for-more-time": "application",
    "tell-others-of-offer": "other open application",
    "withdraw-elsewhere": "other open application",
    "thank-referrer": "application",
    "warn-reference": "reference",
    "thank-reference": "reference",
    "connect-on-linkedin": "interviewer",
}
# rule, line, and what it says in the countries where it says something of its own
NUMBERS = [
    (
        "thank-you-note",
        "due",
        "24 hours after interview",
        {"uk": "48 hours after interview", "jp": "on interview at 23:59"},
    ),
    (
        "thank-you-by-coordinator",
        "due",
        "24 hours after interview",
        {"uk": "48 hours after interview", "jp": "on interview at 23:59"},
    ),
    ("thank-you-note", "until", "7 days after interview", {}),
    ("extra-information", "due", "2 working days after interview", {}),
    ("promised-material", "until", "20 working days after due", {}),
    (
        "chase-their-promise",
        "start",
        "2 working days after promised date",
        {"de": "1 working day after", "jp": "1 working day after"},
    ),
    ("check-in", "start", "5 working days after last contact", {"de": "10 working days", "jp": "10 working days"}),
    ("take-home-done", "start", "5 working days after take-home sent", {}),
    ("confirm-next-round", "start", "2 working days before next round", {}),
    ("no-show", "start", "15 minutes after interview start", {}),
    ("close-the-file", "start", "10 working days after last allowed nudge", {}),
    ("reply-to-rejection", "start", "4 hours after rejection", {}),
    ("decide-on-offer", "due", "2 working days before offer deadline", {}),
    ("ask-for-more-time", "start", "4 working days before offer deadline", {}),
    ("connect-on-linkedin", "start", "24 hours after linkedin invited", {}),
]


def phrases(time: Time | None) -> list[Phrase]:
    if isinstance(time, Phrase):
        return [time]
    if isinstance(time, Earliest | Latest):
        return [phrase for one in time.of for phrase in phrases(one)]
    return [phrase for option in time.options for phrase in phrases(option.at)] if isinstance(time, Choice) else []


def test_the_pack_has_no_fault() -> None:
    assert shipped().problems == ()


def test_every_rule_is_there_and_speaks_of_the_right_things() -> None:
    assert {name: rule.each for name, rule in RULES.items()} == EACH
    assert sorted(shipped().policies[""].order) == sorted(EACH)


@pytest.mark.parametrize("rule", RULES.values(), ids=lambda rule: rule.name)
def test_every_rule_says_why_and_from_where_and_when_it_ends(rule: Rule) -> None:
    assert all((rule.why, rule.source, rule.title, rule.area, rule.task))
    assert all((rule.start, rule.due, rule.until))
    assert all(choice.kind in KINDS for choice in rule.draft)


@pytest.mark.parametrize("rule", RULES.values(), ids=lambda rule: rule.name)
def test_every_task_line_is_a_sound_template(rule: Rule) -> None:
    assert check(rule.task, "shipped", 1, CONTEXT) == ()
    assert len(rule.task) < 80


@pytest.mark.parametrize(("name", "line", "usual", "elsewhere"), NUMBERS)
def test_numbers_are_those_of_the_table(name: str, line: str, usual: str, elsewhere: dict[str, str]) -> None:
    for land in ("us", "uk", "de", "jp"):
        said = [phrase.text for phrase in phrases(getattr(shipped().rules_for(land)[name], line))]
        assert any(text.startswith(elsewhere.get(land, usual)) for text in said), said


@pytest.mark.parametrize("name", sorted(RULES))
def test_every_rule_has_an_example(name: str) -> None:
    assert any(test.rule == name or any(name in dict(one.states) for one in test.expect) for test in shipped().tests)


@pytest.mark.parametrize("test", shipped().tests, ids=lambda test: f"{test.rule}: {test.name}")
def test_every_shipped_example_is_true(test: UserTest) -> None:
    days_off = {
        place: table(*place, tuple(years)) or frozenset()
        for place, years in trial.needed_holidays([test], shipped()).items()
    }
    (result,) = trial.run([test], shipped(), days_off)
    assert result.passed, result.explanation


def test_a_failed_test_says_what_differs_and_why() -> None:
    book = with_rules(
        "tests:\n  - name: wrong\n    note:\n      company: Northwind\n      ended: 2026-03-02 15:00\n      interviewers: [Ada Park <ada@northwind.example>]\n    expect:\n      - at: 2026-03-02 16:00\n        thank-you-note: done\n      - at: 2026-03-02 14:00\n        open: [thank-you-note]\n"
    )
    (result,) = trial.run([test for test in book.tests if not test.shipped], book, {})
    assert not result.passed
    assert 'at Mon 2 Mar 16:00: expected thank-you-note to be "done", it is "open"' in result.explanation
    assert 'at Mon 2 Mar 14:00: expected thank-you-note to be open, it is "waiting"' in result.explanation


def test_an_unchanged_pack_needs_no_template_engine_and_loads_alone() -> None:
    assert load_book({}, {}, {}).rules == {"": {}}
    assert set(PACK) >= {"10-thank-you.yaml", "words.yaml"}
