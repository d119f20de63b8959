"""Manners by meaning: what a sentence says of reader and writer, whatever its words, and what makes it harmless."""

from __future__ import annotations

import pytest
from letter_cases import shipped_checks

from followup_notes.letters.check import check
from followup_notes.letters.meaning.heard import RULES
from followup_notes.letters.meaning.lexicon import CLASSES, WORDS
from followup_notes.letters.meaning.pattern import compiled, wanted
from followup_notes.letters.meaning.tokens import forms, row
from followup_notes.letters.scope import CheckScope
from followup_notes.model.facts import Person
from followup_notes.model.page import Letter

TONE = frozenset(
    "accusation demand complaint despair filler apology presumption self-centred generic casual boast".split()  # noqa: SIM905
)


def tone_of(sentence: str, kind: str = "") -> list[str]:
    letter = Letter(kind, "", "", f"Dear Ada,\n\n{sentence}\n\nKind regards,\nBen Ode")
    return [found.check for found in check(letter, CheckScope(checks=shipped_checks())) if found.check in TONE]


@pytest.mark.parametrize(
    ("sentence", "name"),
    [
        ("Your recruiter has still not rung me.", "accusation"),
        ("Had you warned me, I could have made other arrangements.", "accusation"),
        ("On what basis was I turned away?", "accusation"),
        ("It takes half a minute to type two lines.", "accusation"),
        ("I fail to grasp why such a small choice needs six weeks.", "accusation"),
        ("Is it customary at your firm to leave applicants hanging?", "accusation"),
        ("The date you promised has come and gone.", "accusation"),
        ("My inbox has been empty since we met.", "accusation"),
        ("Do not let this drag on until Christmas.", "demand"),
        ("I must know where I stand by Monday.", "demand"),
        ("If I hear nothing this week, I will withdraw my application.", "demand"),
        ("Two rivals of yours are chasing me, so be quick.", "demand"),
        ("I will be ringing your office every morning.", "demand"),
        ("Could you at least push my file forward a little?", "demand"),
        ("I am appalled at how your panel handled this.", "complaint"),
        ("Your staff really ought to learn some manners.", "complaint"),
        ("My last boss was a tyrant.", "complaint"),
        ("My savings are gone and the mortgage is due.", "despair"),
        ("I would do anything for this chance.", "despair"),
        ("I have been lying awake all night over this.", "despair"),
        ("I know I must be getting on your nerves with yet another message.", "apology"),
        ("Once I join you in spring, we will change the rota.", "presumption"),
        ("I have already given notice, so I can start at once.", "presumption"),
        ("Nobody on your list could hold a candle to me.", "boast"),
        ("You would be mad not to hire me.", "boast"),
        ("What sort of holiday allowance would I get?", "self-centred"),
        ("This post would polish my curriculum vitae.", "self-centred"),
        ("I am a passionate, results-driven team player.", "filler"),
        ("I trust I shall not have to write a third time.", "accusation"),
        ("You gave me your word at the gate.", "accusation"),
        ("I have spent three days on your test and have nothing to show for it.", "complaint"),
        ("This post is all that stands between us and the street.", "despair"),
        ("You would be hard pressed to find another like me.", "boast"),
        ("Have an answer in my inbox by Friday.", "demand"),
        ("Don't bother writing back unless it is good news.", "demand"),
        ("The hotel across the square would take me tomorrow.", "demand"),
        ("My union will be very interested in this.", "demand"),
        ("I have told my family to expect me home in your colours.", "presumption"),
        ("For this to make sense for me I want Fridays at home.", "self-centred"),
    ],
)
def test_what_a_sentence_means_is_heard_whatever_its_words(sentence: str, name: str) -> None:
    assert name in tone_of(sentence)


@pytest.mark.parametrize(
    "sentence",
    [
        "Why the pump failed I never learned, but we mended it by noon.",
        "My colleagues call me when a guest is desperate.",
        "You said you would rather see one finished project than ten.",
        "I still haven't heard a better account of churn than yours.",
        "The parents wanted to know why the trip was cancelled.",
        "We waited four days for the parts and used the time to train.",
        "I was disappointed by the first prototype, so I built a second one.",
        "Thank you for the friendly way in which you have treated me so far.",
        "In my last job the customer needed an answer within the hour.",
        "I hope you're having a good week.",
        "Please don't go to any trouble on my account.",
        "I have another offer with a deadline of 4 December, and I wanted you to hear that from me.",
        "If it suits you, I will call on Thursday at ten.",
        "I need two weeks to hand over my cases.",
        "I am afraid that I cannot come on Thursday.",
        "I am sorry that I could not stay for lunch.",
        "When I start a shift, I look at the labels first.",
        "I will do my best to decide sooner.",
        "Tell the apprentices that I now hold my chisels the right way round.",
        "Otherwise I am free all week.",
        "After two rounds of edits the report was half as long.",
        "There is no rush at all on my side.",
        "My brother thinks he is the best candidate for the council.",
        "You never know what a customer will ask, as you put it.",
        "I hope I will not have to climb that ladder again before spring.",
        "You gave me your honest opinion, for which I am grateful.",
        "We gave two years to the garden and have forty beds to show for it.",
        "A hedge stands between the play area and the road.",
        "On my last two boats I was the cook as well.",
        "Few people can do what your night staff do.",
        "I was hard pressed to choose between the two samples.",
        "Have a good weekend, and an answer can wait.",
        "Do not bother with the front gate; the side door is open.",
        "If you must cancel, I will not mind at all.",
        "The bus will take me back tomorrow.",
        "My union card is in the envelope.",
        "I told the children to expect a visitor with a lizard.",
        "I am going to need a bigger notebook, I thought when you began.",
        "It is up to the board, and I understand that.",
        "When I had my own van I kept it spotless.",
        "A warm hall does wonders for a choir.",
        "Friday at nine would be perfect for me.",
        "Tell the man on the crusher I owe him a pint.",
        "One practical question stands between me and a yes.",
        "God bless, and thank you again for the cup of tea.",
        "I can bring the samples by Friday.",
        "Might I ask how the timetable looks now?",
        "Feel free to ring me any time on Wednesday afternoon.",
        "Send me whatever questions the board may have.",
        "You said that you would be away until Tuesday, so please read this when you are back.",
        "You promised me nothing, which I found refreshing.",
        "Nobody in my old kitchen shouted, and nobody had to.",
        "I was disappointed with my first loaf, and with the nine after it.",
        "I had hoped to bring the model with me, but the train was full.",
        "I am sorry to hear that the roof leaked again.",
        "Sorry for the smudge on page two; the printer was in a mood.",
        "I'm sorry for any confusion about my surname.",
        "I cannot wait for the first frost, when the medlars are ready.",
        "I never slept better than on that boat.",
        "The rent tables in your report are the clearest I have read.",
        "The best candidate for the north wall is a fig.",
        "My first message had the wrong date in it: the course ends on 4 December.",
        "When I begin a lesson I always begin with a question.",
        "On my first day at the quarry I lost a boot.",
        "Do not worry about the parking; I come by bike.",
        "Any room will do for the trial lesson.",
        "See you on Tuesday at nine.",
        "I had never eaten turbot so fresh.",
        "My hepatitis B record is with my surgery, and I have asked for a copy.",
        "When we met on the 13th, you said you'd know more by the 20th. There's no hurry at my end.",
        "Six people share one pager, and nobody seems to resent it.",
        "I had hoped for a different answer, but I understand your reasons.",
        "If you would like to hear more about anything on my CV, just write.",
        "Could you please tell me what timing you now expect?",
        "Seeing line 3 in motion told me more than any job posting could.",
        "You said that you would call me by Friday. My phone went for a swim on Thursday, so I may have missed you.",
        "I'm sorry for the trouble this causes you.",
        "Call me any time after 3 p.m.",
        "I can't stop thinking about the river water project.",
        "Apologies for the trouble, and thank you for understanding.",
        "I would not come in to fix anybody.",
        "Please keep the spare hard hat until I come on Tuesday.",
    ],
)
def test_a_friendly_or_a_told_sentence_is_left_alone(sentence: str) -> None:
    assert tone_of(sentence) == []


@pytest.mark.parametrize(
    ("sentence", "name", "hit"),
    [
        ("Nobody else can do what I do.", "boast", True),
        ("Must be nice to keep people waiting.", "accusation", True),
        ("I guess answering is not part of the culture over there.", "accusation", True),
        ("Now or never: two other sites are chasing me.", "demand", True),
        (
            "Where I grew up the children say that nobody else can run a ferry as the old man did, and they are right.",
            "boast",
            False,
        ),
        (
            "People were said to be careless in a plant that I have since helped to make one of the safest in the county.",
            "complaint",
            False,
        ),
        ("I do not expect an answer before the holidays.", "demand", False),
        ("If you have already filled the position, I understand completely.", "accusation", False),
        ("My pay expectation is on the form, as requested.", "self-centred", False),
    ],
)
def test_one_weak_sign_in_a_long_sentence_or_a_waived_demand_is_no_finding(
    sentence: str, name: str, *, hit: bool
) -> None:
    assert (name in tone_of(sentence)) is hit


def test_whoever_accepted_an_offer_may_speak_of_the_first_day() -> None:
    assert "presumption" in tone_of("I look forward to starting with you in January.")
    accepted = "I am delighted to accept the offer. I look forward to starting with you in January."
    assert "presumption" not in tone_of(accepted)


def test_every_pattern_can_match_and_every_excuse_is_a_known_meaning() -> None:
    for rule in RULES:
        assert rule.check in TONE
        for source, _ in rule.patterns:
            assert compiled(source).pattern
            assert all(wanted(source))
        assert all(word in CLASSES for word in rule.unless if word.isupper() and len(word) > 1)


def test_words_are_read_in_all_their_forms_and_runs_as_one_meaning() -> None:
    text = "you haven't got back to me, and nobody replied."
    read = row(text, 0, len(text))
    assert {"YOU", "NOT", "REPLY", "NOBODY", "have", "not"} <= read.marks
    assert forms("snap") >= {"snap", "snaps", "snapped", "snapping"}
    assert forms("try") >= {"tries", "tried", "trying"}
    assert WORDS["get back"] == ("REPLY",)


@pytest.mark.parametrize(
    ("sentence", "name", "words"),
    [
        ("Please thank Nur Asiyah as well.", "name", "Asiyah"),
        ("I would be glad to do the same for your pupils at Pebblecraft.", "company", "Pebblecraft"),
        ("We spoke about the position at Fennimore & Tate.", "company", "Fennimore & Tate"),
        ("I could see myself working for Quillstone.", "company", "Quillstone"),
        ("The DevOps Evangelist position is one I would gladly take.", "role", "DevOps Evangelist"),
    ],
)
def test_names_half_right_are_found(sentence: str, name: str, words: str) -> None:
    scope = CheckScope(
        checks=shipped_checks(),
        people=(Person("Nur Aisyah Rahmat"),),
        company="Pebblecroft Learning",
        role="Site Reliability Engineer",
        other_companies=("Fennimore & Tate LLP", "Quillstone Payments"),
    )
    letter = Letter("", "", "", f"Dear Ada,\n\n{sentence}\n\nKind regards,\nBen Ode")
    assert (name, words) in [(found.check, found.text) for found in check(letter, scope)]


def test_a_farewell_with_nothing_below_it_lacks_a_name() -> None:
    letter = Letter("", "", "", "Dear Ada,\n\nThank you for the tour.\n\nYours sincerely,\n")
    assert "closing" in [found.check for found in check(letter, CheckScope(checks=shipped_checks()))]
