"""Slips in letters are found where they stand, and good letters are left in peace."""

from __future__ import annotations

import pytest
from library_answers import ask

from followup_notes.machine.spelling import available
from followup_notes.model.problem import Severity

pytestmark = pytest.mark.skipif(not available(), reason="the library has no wheel for this platform")

GOOD = """Dear Ada,

Thank you for taking the time to talk with me on Monday about the Data Engineer role. I particularly enjoyed our conversation about the forecasting model at Northwind, and how your team keeps it simple.

I had had doubts about an honour system, or an honor system, in an hour or so; the colour of PostgreSQL and K8s at Oakfield settled them. The API and the HTML are fine.

You can find my portfolio at https://ode.example/work and in [[Case studdy]], or write to ben@ode.example.

Kind regards,
Ben Ode"""

BAD = """Dear Ada,

Thank you for talking with me on Firday. I recieved the the document.
🙂 I would of liked it."""


def test_a_good_letter_has_no_findings() -> None:
    assert ask({"a": GOOD}, ["Ada Park", "Ben Ode", "Northwind"]) == {"a": ()}


def test_slips_are_found_at_their_place_with_a_better_wording() -> None:
    found = ask({"a": BAD})["a"]
    assert [(each.check, each.line, each.column, each.text, each.better) for each in found] == [
        ("spelling", 3, 34, "Firday", "Friday"),
        ("spelling", 3, 44, "recieved", "received"),
        ("grammar", 3, 53, "the the", "the"),
        ("grammar", 4, 5, "would of", "would have"),
    ]
    assert {each.severity for each in found} == {Severity.WARNING}


@pytest.mark.parametrize(
    ("wrong", "meant"),
    [
        ("writting", "writing"),
        ("happend", "happened"),
        ("wich", "which"),
        ("suprise", "surprise"),
        ("recieved", "received"),
    ],
)
def test_the_nearest_word_that_is_written_most_is_the_better_one(wrong: str, meant: str) -> None:
    (one,) = (each for each in ask({"a": f"We talked about {wrong} at length."})["a"] if each.check == "spelling")
    assert one.better == meant


def test_names_of_the_note_are_no_slips() -> None:
    text = "I would like to work at Globbex.\n\nGLOBBEX is a good firm."
    assert ask({"a": text}, ["Globbex"]) == {"a": ()}
    assert ask({"a": "I would like to work at globbex."}, ["Globbex"])["a"] != ()


def test_a_child_process_answers_the_same() -> None:
    assert ask({"a": BAD, "b": GOOD}, ["Ada"], apart=True) == ask({"a": BAD, "b": GOOD}, ["Ada"])


def test_nothing_asked_is_nothing_answered() -> None:
    assert ask({}, apart=True) == {}


def test_names_nobody_knows_are_no_slips_and_names_everybody_knows_may_be() -> None:
    names = "Thank you to Mr. Petrov and Tomasz Duarte for github.example/tduarte and reference 2025-117."
    slips = "We met on Wendesday in Febuary and spoke about Excell in Germny."
    found = ask({"names": names, "slips": slips})
    assert found["names"] == ()
    assert [each.text for each in found["slips"]] == ["Wendesday", "Febuary", "Excell", "Germny"]


@pytest.mark.parametrize(
    ("sentence", "words"),
    [
        ("The families notices it first.", "families notices"),
        ("The page on preserved lemons are my favourite.", "page on preserved lemons are"),
        ("The projects you described is very interesting.", "projects you described is"),
        ("Each of the nurses have a key.", "Each of the nurses have"),
        ("People who works here are kind.", "People who works"),
        ("Which skills does your engineers need?", "does your engineers"),
        ("He is one of the engineer who built it.", "one of the engineer"),
        ("We saw a films and left.", "a films"),
        ("I would helped you.", "would helped"),
        ("They have went to see the house.", "have went"),
        ("I looking forward to it.", "I looking"),
        ("I would like thank you for the time.", "like thank"),
        ("It was lighter as I thought.", "lighter as"),
        ("I learned how to talk to client's, who are busy.", "client's"),
        ("Could you say when is the next step?", "when is the"),
        ("Its a pleasure, and your welcome.", "Its a"),
        ("I wish you and you're crew a good winter.", "you're crew"),
        ("I decided to withdraw form the race.", "form the"),
        ("I am very exited about it.", "exited about"),
        ("Thanks for meting me on Monday.", "meting me"),
    ],
)
def test_slips_of_syntax_are_read_from_tagged_words(sentence: str, words: str) -> None:
    assert words in [each.text for each in ask({"a": sentence})["a"] if each.check == "grammar"]


@pytest.mark.parametrize(
    "sentence",
    [
        "The last job I did was an old chapel with eleven windows.",
        "I hope that you and the team are well.",
        "A third of the applications now sit in the flood plains.",
        "If it were mine, I would suggest that he come on Friday.",
        "All I did was ask, and the person who answers the phone was kind.",
        "The number of patients has grown, and a number of them live alone.",
        "What she told me made me think, and it's people like her who keep it going.",
        "Your account of the rewrite was clear; most of whom were there agreed.",
        "How many of the files do you need, and whose are they?",
    ],
)
def test_good_sentences_have_no_slips_of_syntax(sentence: str) -> None:
    assert ask({"a": sentence}) == {"a": ()}
