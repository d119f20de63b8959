"""Layers of rules: what a vault changes, adds, switches off and quiets, and where each line comes from."""

from __future__ import annotations

from datetime import date, time
from pathlib import Path

import pytest
from rule_pack import PACK, problems_of, shipped, with_rules

from followup_notes.book.expired import expired
from followup_notes.book.load import load_book
from followup_notes.book.stack import merged_order
from followup_notes.model.problem import Position, Severity
from followup_notes.model.rules import Book, Choice, Is, Phrase

PATH = "Follow-up/My rules.yaml"
MY_RULES = (Path(__file__).parent / "rules" / "good" / "my-rules.yaml").read_text("utf-8")


def load(**files: str) -> Book:
    return load_book(PACK, {f"Follow-up/{name}.yaml": text for name, text in files.items()}, {})


def test_the_example_of_a_vault_loads() -> None:
    book = with_rules(MY_RULES)
    assert problems_of(book, PATH) == []
    rule = book.rules[""]["thank-you-note"]
    assert isinstance(rule.due, Phrase)
    assert (rule.due.amount, rule.due.unit) == (4, "hours")
    assert rule.unless[-1].test == Is(("Acme", "Initech"))
    assert book.rules[""]["check-in"].off == "recruiters call me, I do not call them"
    assert book.rules[""]["linkedin"].each == "interviewer"
    assert book.policies[""].quiet[0].until == date(2026, 4, 1)
    assert [test.name for test in book.tests if not test.shipped] == ["my quick thank-you", "nothing for Acme"]


def test_a_changed_line_knows_its_place_and_what_it_took_the_place_of() -> None:
    said = with_rules(MY_RULES).rules[""]["thank-you-note"].keys["due"]
    assert (said.at, said.text) == (Position(PATH, 6, 5), "4 hours after interview")
    assert said.was_at is not None
    assert said.was_at.path == "shipped/10-thank-you.yaml"
    assert "24 hours after interview" in (said.was or "")


def test_a_change_of_mine_wins_in_every_country() -> None:
    book = with_rules("change:\n  thank-you-note:\n    due: 4 hours after interview\n")
    assert {country: rules["thank-you-note"].due for country, rules in book.rules.items()} == dict.fromkeys(
        book.rules, book.rules[""]["thank-you-note"].due
    )


def test_a_profile_of_mine_wins_over_my_change() -> None:
    text = "change:\n  check-in:\n    due: 3 days after start\nprofiles:\n  germany:\n    change:\n      check-in:\n        due: 9 days after start\n"
    book = with_rules(text)
    assert [book.rules[land]["check-in"].due.amount for land in ("", "uk", "de")] == [3, 3, 9]  # type: ignore[union-attr]


def test_country_profiles_change_what_stands_after_their_name() -> None:
    book = shipped()
    caps = {land: book.policies_for(land).patience.stop_after for land in ("us", "uk", "de", "jp", "fr")}
    assert caps == {"us": 2, "uk": 1, "de": 2, "jp": 1, "fr": 2}
    assert isinstance(book.rules_for("UK")["thank-you-note"].due, Choice)


@pytest.mark.parametrize(
    ("one", "other", "what"),
    [
        (
            "change:\n  check-in:\n    due: 3 days after start\n",
            "change:\n  check-in:\n    due: 4 days after start\n",
            "due",
        ),
        ("patience:\n  gap: 4 working days\n", "patience:\n  gap: 5 working days\n", "gap"),
        ("plan:\n  order: [check-in]\n", "plan:\n  order: [no-show]\n", "order"),
        ("send on: working days, 09:00 to 17:00\n", "send on: working days, 10:00 to 17:00\n", "send on"),
    ],
)
def test_of_two_files_that_change_one_line_neither_counts(one: str, other: str, what: str) -> None:
    book = load(one=one, other=other)
    (problem,) = book.problems
    assert what in problem.message
    assert problem.at.path == "Follow-up/other.yaml"
    assert "Follow-up/one.yaml:" in problem.message
    assert book.policies[""] == shipped().policies[""]
    assert book.rules[""]["check-in"].due == shipped().rules[""]["check-in"].due


def test_the_order_of_files_makes_no_difference() -> None:
    texts = {"a": MY_RULES, "b": "off: [no-show]\n", "c": "change:\n  no-show:\n    until: 9 days after start\n"}
    one = load(**texts)
    other = load_book(PACK, {f"Follow-up/{name}.yaml": texts[name] for name in reversed(texts)}, {})
    assert (one.rules, one.policies, one.problems) == (other.rules, other.policies, other.problems)


@pytest.mark.parametrize("text", ["off: [chekc-in]\n", "change:\n  chekc-in:\n    due: 1 day after start\n"])
def test_an_unknown_rule_is_a_warning_with_the_name_that_was_meant(text: str) -> None:
    (problem,) = problems_of(with_rules(text), PATH)
    assert problem.severity is Severity.WARNING
    assert '"check-in"' in problem.hint


def test_names_are_compared_without_case_blanks_and_hyphens() -> None:
    book = with_rules("Off: [Check In]\nchange:\n  Thank_You_Note:\n    Also-Unless:\n      Company: ACME\n")
    assert book.problems == ()
    assert book.rules[""]["check-in"].off == ""
    assert book.rules[""]["thank-you-note"].unless[-1].word == "company"


def test_an_old_name_still_works_and_says_the_new_one() -> None:
    rule = "rules:\n  ring-them:\n    formerly: [ring]\n    due: 1 day after interview\n    task: Ring\noff: [ring]\n"
    book = with_rules(rule)
    (problem,) = problems_of(book, PATH)
    assert book.rules[""]["ring-them"].off == ""
    assert (problem.severity, '"ring-them"' in problem.message) == (Severity.WARNING, True)


def test_added_conditions_join_the_shipped_ones_and_replace_those_on_the_same_word() -> None:
    book = with_rules("change:\n  check-in:\n    also when:\n      round: at least 2\n      outcome: [open, offer]\n")
    words = [condition.word for condition in book.rules[""]["check-in"].when]
    assert sorted(words) == ["dated promises", "interview", "outcome", "round"]


def test_patience_and_plan_are_merged_key_by_key() -> None:
    book = with_rules(
        "patience:\n  gap: 5 working days\nplan:\n  order: [check-in, thank-you-note]\n  hold:\n    - rules: [no-show]\n      while open: [promised-material]\n      why: mine\n"
    )
    mine, theirs = book.policies["uk"], shipped().policies["uk"]
    assert (mine.patience.gap, mine.patience.stop_after, mine.patience.holds) == (5, 1, theirs.patience.holds)
    assert ("no-show",) in [hold.rules for hold in mine.holds]
    assert sorted(mine.order) == sorted(theirs.order)


@pytest.mark.parametrize(
    ("shipped_order", "wished", "result"),
    [
        ("abcd", "db", "adcb"),
        ("abcd", "", "abcd"),
        ("abcd", "bx", "abxcd"),
        ("abcd", "xd", "xabcd"),
        ("abcd", "dcba", "dcba"),
    ],
)
def test_rules_that_my_order_does_not_name_keep_their_place(shipped_order: str, wished: str, result: str) -> None:
    assert "".join(merged_order(tuple(shipped_order), tuple(wished))) == result


def test_no_two_rules_can_hold_each_other() -> None:
    text = "plan:\n  hold:\n    - rules: [promised-material]\n      while open: [check-in]\n      why: wrong way\n"
    book = with_rules(text)
    assert [problem.code for problem in problems_of(book, PATH)] == ["hold-backwards"]
    pairs = {(rule, other) for hold in book.policies[""].holds for rule in hold.rules for other in hold.while_open}
    assert not {(other, rule) for rule, other in pairs} & pairs


def test_quiet_times_add_up() -> None:
    text = "quiet:\n  - every: 1 August to 15 August\n  - company: Globex\n    since: 2026-03-01\n    until: 2026-04-01\n    why: they asked\n"
    quiet = with_rules(text).policies["de"].quiet
    assert [(one.every, one.since, one.until, one.company) for one in quiet] == [
        (((8, 1), (8, 15)), None, None, None),
        (None, date(2026, 3, 1), date(2026, 4, 1), "Globex"),
        (((12, 24), (1, 2)), None, None, None),
    ]


def test_sending_hours_can_be_changed() -> None:
    book = with_rules("send on: working days, 9:30 to 17:00\n")
    assert (book.policies[""].send_on.start, book.policies[""].send_on.end) == (time(9, 30), time(17))


def test_shipped_checks_are_changed_like_rules_and_switched_off() -> None:
    text = "change:\n  sentence:\n    at most: 30 words\n    severity: error\noff: [filler]\nchecks:\n  brief:\n    at most: 150 words\n    for: [thank-you, en]\n"
    book = with_rules(text)
    assert book.problems == ()
    assert (book.checks["sentence"].at_most, book.checks["sentence"].severity) == (30, "error")
    assert book.checks["filler"].off
    assert (book.checks["brief"].kinds, book.checks["brief"].languages) == (("thank-you",), ("en",))


def test_a_newer_format_skips_its_file_alone() -> None:
    book = load(new="format: 2\noff: [check-in]\nstrange: [1]\n", old="off: [no-show]\n")
    assert [problem.code for problem in book.problems] == ["unknown-format"]
    assert (book.rules[""]["check-in"].off, book.rules[""]["no-show"].off) == (None, "")


def test_a_template_of_ones_own_is_a_letter_kind_and_takes_the_place_of_a_shipped_one() -> None:
    vault = {
        "Follow-up/templates/thank-you.md": "Subject: Thanks\n\nDear {{ name }},\n\nthank you.\n",
        "Follow-up/templates/my-note.md": "Dear {{ name }},\n\n{{ nonsense }}\n",
        PATH: "change:\n  check-in:\n    draft: my-note\n",
    }
    book = load_book(PACK, vault, {})
    assert not book.templates["thank-you", "en"].shipped
    assert book.rules[""]["check-in"].draft[0].kind == "my-note"
    fault = book.templates["my-note", "en"].fault
    assert fault is not None
    assert fault.at.path == "Follow-up/templates/my-note.md"
    assert problems_of(book, PATH) == []


def test_whatever_changes_a_verdict_changes_the_digest() -> None:
    books = [shipped(), with_rules("off: [check-in]\n"), load_book(PACK, {}, {"country": "de"})]
    assert len({book.digest for book in books}) == len(books)


def test_a_quiet_time_that_is_over_is_a_warning_from_the_day_it_ended() -> None:
    book = with_rules("quiet:\n  - company: Globex\n    until: 2026-04-01\n")
    assert expired(book, date(2026, 3, 31)) == ()
    (problem,) = expired(book, date(2026, 4, 1))
    assert (problem.severity, problem.at.line, "Globex" in problem.message) == (Severity.WARNING, 2, True)


def test_the_sentence_of_a_check_is_kept_as_it_is_filled() -> None:
    book = with_rules("checks:\n  cheers:\n    avoid: [cheers]\n    say: '{{found}} is {{  better  }}'\n")
    assert not book.problems
    assert book.checks["cheers"].say == "{{ found }} is {{ better }}"
