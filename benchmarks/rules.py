"""What rules cost: loading them, judging with them, and their conditions beside Jinja2 and rule-engine, as ratios of one run."""

from __future__ import annotations

import random
import statistics
import sys
import time
from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from datetime import UTC, datetime
from functools import cache
from itertools import cycle, islice
from pathlib import Path

import jinja2
import rule_engine
import yaml

sys.path.insert(0, str(Path(__file__).parent.parent / "tests"))

from engine_world import OFF, application, case_of, some_facts, standing
from rule_pack import PACK, with_rules

from followup_notes.book.load import load_book
from followup_notes.engine.conditions import Answer, evaluate, first_failing, value_of
from followup_notes.engine.ground import Ground
from followup_notes.engine.judge import judge
from followup_notes.engine.looks import Looks
from followup_notes.engine.remembered import Memory
from followup_notes.engine.scope import Scope
from followup_notes.model.case import Application, Case, Desk
from followup_notes.model.facts import Facts, Outcome, Status
from followup_notes.model.rules import Book

NOW = datetime(2026, 3, 30, 9, 0, tzinfo=UTC)
FOUND: Mapping[str, object] = {"time_zone": "UTC", "country": "us"}
FILES = [text for name, text in PACK.items() if name.endswith(".yaml")]
SAME_WORK = """rules:
  same-work:
    each: application
    when:
      outcome: [open, offer]
      round: at least 2
      company: not Globex
    only if: outcome in ["open", "offer"] and round >= 2 and company != "Globex"
    due: 1 day after interview
    task: Call
"""


def timed(work: Callable[[], object], times: int = 5) -> float:
    """Return the median time of some work in seconds."""
    spent = []
    for _ in range(times):
        begun = time.perf_counter()
        work()
        spent.append(time.perf_counter() - begun)
    return statistics.median(spent)


def beside(work: Callable[[], object], base: Callable[[], object], times: int = 5) -> tuple[float, float]:
    """Return the median ratio of two works, and its median deviation; they take turns, so that a busy machine slows both."""
    ratios = [timed(work, 1) / timed(base, 1) for _ in range(times)]
    middle = statistics.median(ratios)
    return middle, statistics.median(abs(ratio - middle) for ratio in ratios)


def row(name: str, ratio: tuple[float, float], limit: float | None = None) -> None:
    """Print one ratio."""
    goal = "" if limit is None else f"   at most {limit:g}{'' if ratio[0] <= limit else '   MISSED'}"
    print(f"  {name:68}{ratio[0]:8.2f} ± {ratio[1]:.2f}{goal}")


def compose() -> None:
    """Compose every file of the pack with PyYAML's C loader: the limit of what loading can be."""
    for text in FILES:
        yaml.compose(text, Loader=yaml.CSafeLoader)


@cache
def forgetters() -> list[Callable[[], None]]:
    """Return what empties every memory of earlier calls; a program that was just started has none."""
    load_book(PACK, {}, FOUND)
    modules = [module for name, module in sys.modules.items() if name.startswith("followup_notes.")]
    found = {id(one): one for module in modules for one in vars(module).values() if hasattr(one, "cache_clear")}
    return [one.cache_clear for one in found.values()]


def load_first() -> Book:
    """Load the pack as a program does that has just been started."""
    for forget in forgetters():
        forget()
    return load_book(PACK, {}, FOUND)


def load_again() -> Book:
    """Load the pack as a watcher does when a rule file of the vault was saved."""
    return load_book(PACK, {}, FOUND)


def worlds(count: int) -> tuple[list[Case], Desk]:
    """Make up interviews of one application each, one in a hundred with an offer."""
    r = random.Random(count)
    applications: list[Application] = []
    for number in range(count):
        facts = some_facts(r, f"Firm {number}", "Engineer", 1)
        outcome = Outcome.OFFER if number % 100 == 7 else r.choice([None, None, Outcome.REJECTED, Outcome.GHOSTED])
        applications.append(application([replace(facts, outcome=outcome)], number + 1))
    return [case_of(one) for one in applications], Desk((), tuple(standing(one) for one in applications))


def judge_all(cases: Sequence[Case], desk: Desk, book: Book) -> int:
    """Judge cases one after another; return how many verdicts there are."""
    return sum(len(judge(case, desk, book, OFF, NOW).verdicts) for case in cases)


def judge_anew(cases: Sequence[Case], desk: Desk, book: Book) -> None:
    """Judge each case with a desk that was just made, as in a turn in which one note changed."""
    for case in cases:
        judge(case, replace(desk), book, OFF, NOW)


def twice_the_rules(book: Book) -> Book:
    """Return the book with every rule of it once more under another name."""
    rules = {
        land: {**mine, **{f"{name}-again": replace(rule, name=f"{name}-again") for name, rule in mine.items()}}
        for land, mine in book.rules.items()
    }
    return replace(book, rules=rules)


def one_scope(book: Book) -> Scope:
    """Return the scope of one application that meets every condition of the rule `same-work`."""
    facts = Facts(company="Northwind", role="Engineer", round=2, start=datetime(2026, 3, 2, 10, 0), status=Status.HELD)  # noqa: DTZ001 - as notes say it
    case = case_of(application([facts]))
    ground = Ground(case.applications[0], case, Desk(), book, OFF, Looks(NOW), Memory(case, ()))
    return Scope(ground, book.rules[""]["same-work"], ground.meetings[0], ground.calendar)


def loading() -> None:
    """Print what loading costs."""
    print("Loading the pack; times yaml.compose of the same files:")
    row("first load", beside(load_first, compose), 8)
    row("again, after a rule file of the vault was saved", beside(load_again, compose))


def judging(book: Book) -> None:
    """Print how judging grows."""
    few, few_desk = worlds(10)
    half, half_desk = worlds(500)
    many, many_desk = worlds(1_000)
    rounds = list(islice(cycle(few), 200))
    verdicts = judge_all(many, many_desk, book)
    print(f"Judging with {len(book.rules[''])} rules; {len(many)} interviews give {verdicts} verdicts:")
    # Offers elsewhere are work of their own, so the other 990 have none: what is measured is how many there are.
    others = (replace(one, outcome=Outcome.OPEN, offer_on=None, accepted_on=None) for one in many_desk.standings[10:])
    wide = Desk((), (*few_desk.standings, *others))
    one = "one case among 1,000 interviews, beside among 10"
    row(one, beside(lambda: judge_all(rounds, wide, book), lambda: judge_all(rounds, few_desk, book)), 1.5)
    row(
        "the same as the first case of a turn, which looks through the desk",
        beside(lambda: judge_anew(rounds, wide, book), lambda: judge_anew(rounds, few_desk, book)),
        1.5,
    )
    row(
        "1,000 interviews, beside 500",
        beside(lambda: judge_all(many, many_desk, book), lambda: judge_all(half, half_desk, book), 3),
    )
    twice = twice_the_rules(book)
    row(
        "twice the rules, beside once",
        beside(lambda: judge_all(half, half_desk, twice), lambda: judge_all(half, half_desk, book), 3),
    )
    each = timed(lambda: judge_all(many, many_desk, book), 3) / verdicts
    print(f"  a verdict with its reasons: {each * 1e6:.0f} µs on this machine")


def asking() -> None:
    """Print what conditions cost beside the same asked of Jinja2 and of rule-engine."""
    book = with_rules(SAME_WORK)
    scope = one_scope(book)
    rule = scope.rule
    assert rule.only_if is not None
    expression = rule.only_if
    compiled = jinja2.Environment(autoescape=True).compile_expression(expression.text)
    peer = rule_engine.Rule(expression.text)
    words = ("outcome", "round", "company")

    def by_jinja() -> object:
        return compiled({word: value_of(word, scope) for word in words})

    def by_rule_engine() -> object:
        return peer.matches({word: value_of(word, scope) for word in words})

    def repeated(work: Callable[[], object]) -> Callable[[], object]:
        return lambda: [work() for _ in range(2_000)]

    assert first_failing(rule.when, scope)[0] is Answer.YES
    assert evaluate(expression, scope)[0] is Answer.YES
    assert by_jinja() is True
    assert by_rule_engine() is True
    print("Three conditions of one rule, each word looked up in the notes:")
    for name, by_peer in (("a compiled Jinja2 expression", by_jinja), ("rule-engine", by_rule_engine)):
        row(f"when, times {name}", beside(repeated(lambda: first_failing(rule.when, scope)), repeated(by_peer)))
        row(f"only if, times {name}", beside(repeated(lambda: evaluate(expression, scope)), repeated(by_peer)))


def main() -> None:
    """Print the tables."""
    loading()
    judging(load_again())
    asking()


if __name__ == "__main__":
    main()
