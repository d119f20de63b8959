"""The page of rules: made from the pack, and every file shown on it loads and means what the page says."""

from __future__ import annotations

import re
from collections.abc import Callable

import pytest
from rule_pack import problems_of, shipped, with_rules

from followup_notes.model.rules import Book, Rule
from tools.rules_page import PAGE, page, shipped_book
from tools.rules_times import change, number

TEXT = PAGE.read_text("utf-8")
SNIPPETS = re.findall(r"```yaml\n(.*?)```", TEXT, re.DOTALL)
RULES = list(shipped().rules[""].values())
AMOUNT = re.compile(r"\b\d+ (?=working day|day|hour|minute)")
NUMBERS = ("start", "due", "until", "repeat")
MEANT: dict[str, Callable[[Book], bool]] = {
    "profiles": lambda book: number("start", book.rules["de"]["check-in"]) == "12 working days after last contact",
    "off": lambda book: book.rules[""]["connect-on-linkedin"].off == "I am not there",
    "quiet": lambda book: any(quiet.every == ((8, 1), (8, 15)) for quiet in book.policies[""].quiet),
    "plan": lambda book: any("connect-on-linkedin" in hold.rules for hold in book.policies[""].holds),
    "sentence": lambda book: book.checks["sentence"].at_most == 40 and book.checks["exclamation"].off,
}


def numbers(rule: Rule) -> list[str]:
    return [number(name, rule) for name in NUMBERS]


def test_the_page_is_made_from_the_pack() -> None:
    assert page(shipped_book()) == TEXT, "run: python tools/rules_page.py"


def test_every_rule_country_and_check_is_on_the_page() -> None:
    for rule in RULES:
        section = TEXT.partition(f"\n### {rule.name}\n")[2].partition("\n### ")[0]
        for rules in shipped().rules.values():
            for said in numbers(rules[rule.name]):
                assert said in section
        assert rule.why in section
        assert rule.source in section
        assert change(rule) in section
    assert all(f"| `{name}` | {check.severity} |" in TEXT for name, check in shipped().checks.items())


@pytest.mark.parametrize("text", SNIPPETS)
def test_every_snippet_of_the_page_loads_without_a_problem(text: str) -> None:
    book = with_rules(text)
    assert problems_of(book, "Follow-up/My rules.yaml") == []
    inside = with_rules(f"# Mine\n\n```yaml\n{text}```\n", "Follow-up/My rules.md")
    assert inside.problems == ()


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.name)
def test_a_snippet_states_what_is_shipped(rule: Rule) -> None:
    assert numbers(with_rules(change(rule)).rules[""][rule.name]) == numbers(rule)


@pytest.mark.parametrize("rule", [rule for rule in RULES if AMOUNT.search(change(rule))], ids=lambda rule: rule.name)
def test_a_number_altered_in_a_snippet_alters_the_rule_in_every_country(rule: Rule) -> None:
    book = with_rules(AMOUNT.sub("3 ", change(rule)))
    assert book.problems == ()
    assert all(numbers(rules[rule.name]) != numbers(rule) for rules in book.rules.values())


@pytest.mark.parametrize("key", MEANT)
def test_the_other_snippets_do_what_the_page_says(key: str) -> None:
    [text] = [one for one in SNIPPETS if re.search(rf"^ *{key}:", one, re.MULTILINE)]
    assert MEANT[key](with_rules(text))
