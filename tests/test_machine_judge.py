from __future__ import annotations

import re
import sys
from pathlib import Path

import pytest

from followup_notes.letters.check import check
from followup_notes.letters.impressions import FINE, MEANT_BADLY
from followup_notes.letters.scope import CheckScope
from followup_notes.letters.syntax.tagged import sentences
from followup_notes.machine.answer import answers_in, plain
from followup_notes.machine.judge.model import TONES, available, row, scores
from followup_notes.machine.judge.others import others
from followup_notes.machine.judge.pieces import pieces, vocabulary
from followup_notes.machine.judge.reading import read
from followup_notes.machine.spelling import ask
from followup_notes.model.page import Finding, Impression, Letter
from followup_notes.model.problem import Severity

needs_the_library = pytest.mark.skipif(not available(), reason="no onnxruntime here")
LETTER = "To: \nSubject: Hello\n\nDear Ada,\n\n{}\n\nKind regards,\nCora Lind"


def test_pieces_are_the_longest_that_are_known_and_read_back_as_the_word() -> None:
    by_number = {number: piece for piece, number in vocabulary().items()}
    for word in ("interviewing", "Łódź", "don’t", "café", "xylographically"):
        told = "".join(by_number[number].removeprefix("##") for number in pieces(word))
        bare = word.lower().replace("’", "'").replace("ó", "o").replace("ź", "z").replace("é", "e")
        assert told in {bare, bare.replace("ł", "[UNK]"), "[UNK]"}
    assert by_number[pieces("thanks")[0]] == "thanks"


def test_a_row_begins_ends_and_says_whose_each_piece_is() -> None:
    numbers, owners = row(["Hello", "xylographers", "!"])
    assert numbers[0] == vocabulary()["[CLS]"]
    assert numbers[-1] == vocabulary()["[SEP]"]
    assert len(owners) == len(numbers) - 2
    assert owners[0] == 0
    assert owners[-1] == 2


def test_a_sentence_of_any_length_is_read_as_far_as_the_network_sees() -> None:
    numbers, owners = row(["word"] * 500)
    assert len(numbers) == len(owners) + 2 == 64


@pytest.mark.parametrize(
    ("word", "other"),
    [("hole", "whole"), ("their", "there"), ("works", "work"), ("team's", "teams"), ("reply", "replies"), (",", ";")],
)
def test_what_may_have_been_meant_is_tried(word: str, other: str) -> None:
    assert other in others(word)
    assert word not in others(word)


def test_what_is_no_word_is_not_tried() -> None:
    assert "medicin" not in others("medicines")


@needs_the_library
def test_no_sentence_has_no_scores() -> None:
    assert scores([]) == []


@needs_the_library
def test_scores_do_not_depend_on_what_is_read_beside_a_sentence() -> None:
    one = ["We", "met", "on", "Monday", "."]
    alone = scores([one])[0]
    beside = scores([one, ["word"] * 40, ["Thanks", "!"]])[0]
    assert alone.odds == pytest.approx(beside.odds, abs=0.3)
    assert alone.tone in TONES[1:]


@needs_the_library
@pytest.mark.parametrize(
    ("sentence", "wrong", "better"),
    [
        ("It was good to meet the hole team on Tuesday.", "hole", "whole"),
        ("I learned more about there plans for the new site.", "there", "their"),
        ("Thank you for you're time on Monday.", "you're", "your"),
        ("The winter is to long for that roof.", "to", "too"),
    ],
)
def test_a_word_taken_for_another_is_found_with_the_one_that_was_meant(sentence: str, wrong: str, better: str) -> None:
    assert [(slip.first.text, slip.better) for slip in read(list(sentences(sentence, {}))).slips()] == [(wrong, better)]


@needs_the_library
@pytest.mark.parametrize(
    "sentence",
    [
        "It was good to meet the whole team on Tuesday.",
        "I would be grateful if it were possible to hear from you this week.",
        "Whichever of the two days suits you suits me, too.",
        "The tour of the lab was short, and nobody minded my questions.",
        "Please give my regards to Their and Then Bakery.",
    ],
)
def test_good_english_and_names_are_left_alone(sentence: str) -> None:
    assert list(read(list(sentences(sentence, {}))).slips()) == []


@needs_the_library
@pytest.mark.parametrize(
    ("bad", "good"),
    [
        (
            "My savings run out next month, so all my hope is in you.",
            "My notice period runs out next month, so I could begin in January.",
        ),
        (
            "I suppose my file is gathering dust on somebody's desk.",
            "A single line would have saved us a trip to the depot.",
        ),
        ("You will not find many who know this trade as I do.", "I enjoyed hearing how you run the ward."),
    ],
)
def test_what_is_only_hinted_at_is_heard_and_its_harmless_like_is_not(bad: str, good: str) -> None:
    (ill,), (well,) = (tuple(read(list(sentences(text, {}))).heard({})) for text in (bad, good))
    assert ill.odds > MEANT_BADLY > FINE > well.odds


@needs_the_library
def test_impressions_stand_where_their_sentences_do() -> None:
    answer = ask({"a": LETTER.format("We met on Monday. I have no savings left.\nWrite soon.")})["a"]
    told = [each for each in answer if isinstance(each, Impression)]
    assert [(each.line, each.column, each.text) for each in told if each.line == 6] == [
        (6, 1, "We met on Monday."),
        (6, 19, "I have no savings left."),
    ]
    assert all(each.line >= 4 for each in told)


@needs_the_library
def test_a_misspelt_sentence_sounds_as_it_was_meant() -> None:
    answer = ask({"a": LETTER.format("I recieved alot of good ideas from your planners.")})["a"]
    (told,) = (each for each in answer if isinstance(each, Impression) and each.line == 6)
    assert told.odds < 0


def test_without_its_library_nothing_is_said(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "onnxruntime", None)
    reading = read(list(sentences("It was good to meet the hole team.", {})))
    assert list(reading.slips()) == []
    assert list(reading.heard({})) == []


def test_answers_are_the_same_after_json_has_kept_them() -> None:
    answers = {
        "a": (
            Finding("grammar", Severity.WARNING, 3, 1, "is are", "Two verbs.", "is"),
            Impression(3, 1, "It is are so.", "demand", -3.5, ((0, 9, 4.5),)),
        )
    }
    assert answers_in(plain(answers)) == answers


def _checks(sentence: str, *impressions: Impression) -> set[str]:
    letter = Letter("status-no-date", "", "Hello", f"Dear Ada,\n\n{sentence}\n\nKind regards,\nCora Lind", "en")
    said = check(letter, CheckScope(body_line=1).answered(impressions))
    return {one.check for one in said}


def test_a_strong_impression_needs_no_sign_and_a_weak_one_does() -> None:
    sentence = "The blue folder lies on the table."
    assert "demand" in _checks(sentence, Impression(3, 1, sentence, "demand", MEANT_BADLY + 0.5))
    assert "demand" not in _checks(sentence, Impression(3, 1, sentence, "demand", MEANT_BADLY - 0.5))
    assert "complaint" not in _checks(sentence, Impression(3, 1, sentence, "demand", MEANT_BADLY + 0.5))


def test_a_sentence_that_reads_well_is_not_blamed_for_its_words() -> None:
    sentence = "I need an answer by Friday."
    assert "demand" in _checks(sentence)
    assert "demand" in _checks(sentence, Impression(3, 1, sentence, "demand", 1.0))
    assert "demand" not in _checks(sentence, Impression(3, 1, sentence, "demand", -5.0))


@pytest.mark.parametrize(
    ("sentence", "doubted", "told"),
    [
        ("I am so happy too help.", (), False),
        ("I am so happy too help.", ((8, 22, 0.5),), True),
        ("I am so happy too help.", ((8, 22, -0.5),), False),
        ("I am so happy too help.", ((0, 4, 6.0),), False),
        ("We spoke at monday.", (), True),
        ("I have have it here.", (), True),
    ],
)
def test_a_rule_speaks_of_words_where_the_model_doubts_them_or_cannot_see_what_is_wrong(
    sentence: str, doubted: tuple[tuple[int, int, float], ...], told: bool
) -> None:
    assert ("grammar" in _checks(sentence, Impression(3, 1, sentence, "demand", -5.0, doubted))) is told


def test_without_the_model_the_rules_speak_alone() -> None:
    assert "grammar" in _checks("I look forward too meeting the team.")


def test_words_that_a_sign_names_say_more_than_their_whole_sentence() -> None:
    sentence = (
        "Now that the winter has come to the valley and the roads are white with snow, I need an answer by Friday."
    )
    letter = Letter("status-no-date", "", "Hello", f"Dear Ada,\n\n{sentence}\n\nKind regards,\nCora Lind", "en")
    scope = CheckScope(body_line=1).answered((Impression(3, 1, sentence, "accusation", 4.0),))
    told = [one for one in check(letter, scope) if one.check in {"demand", "accusation"}]
    assert [one.check for one in told] == ["demand"]
    assert len(told[0].text) < 60


@needs_the_library
def test_letters_of_our_own_have_no_slips_and_sound_well() -> None:
    page = (Path(__file__).parent.parent / "docs" / "letters.md").read_text("utf-8")
    letters = [each for each in re.findall(r"```email[^\n]*\n(.*?)```", page, re.DOTALL) if "\n\nGuten" not in each]
    english = [each for each in letters if "Mit freundlichen" not in each and "Sehr geehrte" not in each]
    assert len(english) > 15
    answers = ask({each: each for each in english})
    told = [each for answer in answers.values() for each in answer]
    assert [each for each in told if isinstance(each, Finding)] == []
    assert [each for each in told if isinstance(each, Impression) and each.odds > 0] == []
