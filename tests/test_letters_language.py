from __future__ import annotations

import pytest
from language_cases import FINE, SLIPS
from library_answers import ask

from followup_notes.letters.language import grammar
from followup_notes.letters.scope import CheckScope
from followup_notes.letters.syntax.family import FAMILIES
from followup_notes.letters.syntax.shape import shaped
from followup_notes.letters.text import Text
from followup_notes.machine.judge.reading import MEANT, ODD
from followup_notes.model.page import Letter

pytest.importorskip("harper")
ROWS = [line.split(" => ") for line in SLIPS.splitlines()]
TERMS = "nasi lemak, souvlaki, vias, a traineeship, gemba, a kombucha, timesheets, biopsied, a scaffolder, an arborist and hygge"
MISSPELT = "recieve definately seperate occured untill tommorow wierd pleasent diffrent intergrate coud allways thier collegue".split()  # noqa: SIM905


def test_most_slips_are_found_by_the_machine_alone() -> None:
    found = ask({wrong: wrong for wrong, _ in ROWS})
    missed = [wrong for wrong, answers in found.items() if not answers]
    assert len(missed) < len(ROWS) // 10, missed


def test_the_same_sentences_mended_are_blamed_by_no_rule_and_seldom_by_the_network() -> None:
    by_rules, by_network = blamed([right for _, right in ROWS])
    assert by_rules == []
    assert len(by_network) <= len(ROWS) // 50, by_network


def test_good_sentences_that_look_like_slips_are_blamed_by_no_rule_and_seldom_by_the_network() -> None:
    sentences = FINE.splitlines()
    by_rules, by_network = blamed(sentences)
    read = {each: tuple(grammar(Letter("thank-you", "", "", each), Text(each), CheckScope())) for each in sentences}
    assert by_rules == []
    assert len(by_network) <= len(sentences) // 20, by_network
    assert [(each, found) for each, found in read.items() if found] == []


def blamed(sentences: list[str]) -> tuple[list[tuple[str, object]], list[tuple[str, object]]]:
    """Return the sentences that rules blame, and those that only the network does: its findings are likelihoods."""
    answered = ask({each: each for each in sentences}).items()
    found: list[tuple[str, object]] = [(each, answers) for each, answers in answered if answers]
    only: list[tuple[str, object]] = [
        (each, answers) for each, answers in answered if answers and {one.message for one in answers} <= {MEANT, ODD}
    ]
    return [one for one in found if one not in only], only


@pytest.mark.parametrize(
    "text",
    [
        "I hope to see mr Okafor again.",
        "We were at the at the harbour.",
        "The new route takes take longer.",
        "I will be home for thanksgiving.",
        "You will have my answer until Friday.",
        "The nurse which showed me the ward was kind.",
        "They help each others.",
        "Shall we meet then.?",
        "We met on Friday., as agreed.",
    ],
)
def test_what_is_wrong_in_any_sentence_is_found_without_the_library(text: str) -> None:
    assert len(list(grammar(Letter("thank-you", "", "", text), Text(text), CheckScope()))) == 1


@pytest.mark.parametrize(
    "text",
    [
        "I will not decide until Friday.",
        "Nobody can let you know until Monday.",
        "I had to postpone my reply until Monday.",
        "I met the engineers, which was a pleasure.",
        "They know each others' tools.",
        "Could we say 10 a.m.?",
    ],
)
def test_what_only_looks_like_it_is_left_alone(text: str) -> None:
    assert list(grammar(Letter("thank-you", "", "", text), Text(text), CheckScope())) == []


def test_words_of_other_languages_and_trades_are_no_slips() -> None:
    assert ask({"a": f"We talked about {TERMS}."}) == {"a": ()}


def test_misspelt_words_are() -> None:
    found = ask({word: f"We talked about {word} at length." for word in MISSPELT})
    assert [word for word, answers in found.items() if not answers] == []


def test_every_shape_can_be_read_and_remembers_at_most_one_word() -> None:
    for _, _, shapes in FAMILIES:
        for source in shapes:
            assert shaped(source).groups <= 2, source


@pytest.mark.parametrize(
    "text",
    [
        "We met at Harbour Academy 5. I enjoyed it.",
        "You called at 10 a.m. I was on the train.",
        "It is Tuesday 17. The rest follows.",
    ],
)
def test_a_sentence_ends_at_a_number_where_a_new_one_begins(text: str) -> None:
    assert len(Text(text).sentences) == 2


@pytest.mark.parametrize("text", ["We met at 10 a.m. Tuesday in Leeds.", "Wir sprachen am 3. Dezember in Bonn."])
def test_a_sentence_goes_on_behind_a_number_of_a_day(text: str) -> None:
    assert len(Text(text).sentences) == 1
