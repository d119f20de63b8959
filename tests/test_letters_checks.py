"""Every check: what it finds, what it leaves alone, how severe it is, and that it says what would be better."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest
from letter_cases import ADA, BEN, COORDINATOR, shipped_checks

from followup_notes.letters.check import CHECKS, check
from followup_notes.letters.links import files_in
from followup_notes.letters.pattern import found_in, pattern
from followup_notes.letters.scope import CheckScope
from followup_notes.model.facts import Person, Promise
from followup_notes.model.page import Finding, Letter
from followup_notes.model.problem import Position, Severity
from followup_notes.model.rules import Check
from followup_notes.notation import inert
from followup_notes.notation.email import parse

GOOD = """To: Ada Park <ada@northwind.example>
Subject: Thank you for the Data Engineer conversation

Dear Ada,

Thank you for taking the time to talk with me on Monday, 23 November. I enjoyed our conversation about the Data Engineer role at Northwind and left with a clear idea of the work.

What has stayed with me most is the forecasting model. It is the kind of subject I like to dig into. What I would bring to it: ten years of demand forecasting, and some patience with untidy figures.

If anything else would help you, I will gladly send it. I look forward to the next step.

Kind regards,
Cora Lind"""
SCOPE = CheckScope(
    kind="thank-you",
    recipient=ADA,
    people=(ADA, BEN, COORDINATOR),
    my_name="Cora Lind",
    company="Northwind",
    role="Data Engineer",
    other_companies=("Globex", "Initech Ltd"),
    other_roles=("Product Manager",),
    topics=("the forecasting model",),
    strengths=("ten years of demand forecasting",),
    links=("https://lind.example/work",),
    days=(date(2026, 11, 23),),
    send_on=date(2026, 11, 24),
    addresses=("ada@northwind.example",),
)


def found(text: str, scope: CheckScope = SCOPE, kind: str | None = None) -> tuple[Finding, ...]:
    mail = parse(text)
    scope = replace(
        scope,
        checks=shipped_checks(),
        body_line=mail.line,
        to_at=mail.to_at or (1, 1),
        subject_at=mail.subject_at,
        kind=kind or scope.kind,
    )
    return check(Letter(scope.kind or "", mail.to or "", mail.subject or "", mail.body), scope)


def names(text: str, scope: CheckScope = SCOPE, kind: str | None = None) -> set[str]:
    return {one.check for one in found(text, scope, kind)}


def saying(sentence: str) -> str:
    """Return the good letter with one more sentence."""
    return GOOD.replace("I look forward to the next step.", f"I look forward to the next step. {sentence}")


def test_a_good_letter_has_no_findings() -> None:
    assert found(GOOD) == ()


CHANGES = [
    ("placeholder", "Dear Ada,", "Dear [Name],", "[Name]"),
    ("placeholder", "Northwind", "{{ company }}", "{{ company }}"),
    ("placeholder", "Northwind", "<company>", "<company>"),
    ("placeholder", "the next step", "TODO", "TODO"),
    ("placeholder", "the next step", "XXX", "XXX"),
    ("placeholder", "Dear Ada,", "Dear ,", "Dear ,"),
    ("placeholder", "Northwind", "Company Name", "Company Name"),
    ("greeting", "Dear Ada,\n\n", "", ""),
    ("greeting", "Dear Ada,", "Hello,", "Hello,"),
    ("closing", "Kind regards,\nCora Lind", "", ""),
    ("closing", "\nCora Lind", "", "Kind regards,"),
    ("name", "Dear Ada,", "Dear Adda,", "Adda"),
    ("name", "Dear Ada,", "Dear Ben,", "Ben"),
    ("name", "Dear Ada,", "Dear Ms Prak,", "Prak"),
    ("name", "I look forward", "Please greet Mr Oda. I look forward", "Oda"),
    ("company", "at Northwind", "at Nortwind", "Nortwind"),
    ("company", "at Northwind", "at Globex", "Globex"),
    ("company", "at Northwind", "at initech", "initech"),
    ("role", "Data Engineer role", "Data Enginer role", "Data Enginer"),
    ("role", "Data Engineer role", "Data Analyst role", "Data Analyst"),
    ("role", "Data Engineer role", "Product Manager role", "Product Manager"),
    ("role", "Data Engineer role", "Marketing Lead position", "Marketing Lead"),
    ("date", "Monday, 23 November", "Tuesday, 23 November", "Tuesday, 23 November"),
    ("date", "Monday, 23 November", "Friday, 20 November", "Friday, 20 November"),
    ("date", "on Monday, 23 November", "on Tuesday", "Tuesday"),
    ("date", "to talk with me on Monday, 23 November", "to talk with me today", "today"),
    ("date", "Monday, 23 November", "31 November", "31 November"),
    ("link", "I look forward", "See http:/lind.example/work for more. I look forward", "http:/lind.example/work"),
    ("link", "I look forward", "See file:///home/cora/cv.pdf for more. I look forward", "file:///home/cora/cv.pdf"),
    ("link", "I look forward", "See C:\\Users\\cora\\cv.pdf for more. I look forward", "C:\\Users\\cora\\cv.pdf"),
    ("link", "I look forward", "Here is the link to my work samples. I look forward", "Here is the link"),
    ("placeholder", "I look forward", "I am free on XX December. I look forward", "XX"),
    ("placeholder", "I look forward", "Write to me at (insert address). I look forward", "(insert address)"),
    ("company", "I look forward", "I would like to join Umbra Foods. I look forward", "Umbra Foods"),
    ("company", "I look forward", "My regards to everyone at Umbra. I look forward", "Umbra"),
    ("name", "Dear Ada,", "Dear Ada and Bne,", "Bne"),
    ("detail", "the forecasting model", "the whole afternoon", ""),
    ("strength", "ten years of demand forecasting", "a good deal of energy", ""),
    ("subject", "Subject: Thank you for the Data Engineer conversation", "Subject:", ""),
    ("subject", "Subject: Thank you", "Subject: " + "Thank you so much " * 4, ""),
    ("subject", "Subject: Thank you for the Data Engineer conversation", "Subject: THANK YOU FOR THE TALK", "THANK YOU FOR THE TALK"),
    ("subject", "Subject: Thank you for the Data Engineer conversation", "Subject: hey, it's me again", "hey, it's me again"),
    ("subject", "Subject: Thank you for the Data Engineer conversation", "Subject: Last chance to reply", "Last chance to reply"),
    ("address", "ada@northwind.example>", "ada@globex.example>", "ada@globex.example"),
    ("asks", "I look forward to the next step.", "When do you decide? What comes next?", "?"),
    ("exclamation", "next step.", "next step! I am glad!", "!"),
    ("exclamation", "next step.", "next step!!", "!!"),
    ("capitals", "gladly send it", "GLADLY send it", "GLADLY"),
    ("capitals", "gladly send it", "send IT ALL", "IT ALL"),
    ("casual", "next step.", "next step 🙂.", "🙂"),
    ("wordy", "to dig into", "in order to dig into", "in order to"),
    ("grammar", "I enjoyed our", "I enjoyed our our", "our our"),
    ("grammar", "Monday, 23", "monday, 23", "monday"),
    ("grammar", "on Monday, 23", "at Monday, 23", "at"),
    ("grammar", "I enjoyed our", "Yesterday I write to Ben. I enjoyed our", "I write"),
    ("grammar", "I enjoyed our", "Ben explained me the plan. I enjoyed our", "explained me"),
    ("self-centred", "I look forward", "This job would give me free Fridays. I look forward", "This job would give me"),
    ("demand", "I look forward", "So, did I get the job? I look forward", "did I get the job"),
]  # fmt: skip


@pytest.mark.parametrize(("name", "old", "new", "words"), CHANGES)
def test_a_planted_fault_is_found_with_its_words_and_a_better_wording(
    name: str, old: str, new: str, words: str
) -> None:
    assert old in GOOD
    hits = [one for one in found(GOOD.replace(old, new)) if one.check == name]
    assert hits, names(GOOD.replace(old, new))
    assert words in {one.text for one in hits} or not words
    assert all(one.better and one.message for one in hits)
    text = GOOD.replace(old, new).split("\n")
    assert all(text[one.line - 1][one.column - 1 :].startswith(one.text.split("\n")[0]) for one in hits if one.text)


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("Dear Ada,", "Dear Ms Park,"),
        ("Dear Ada,", "Hi Ada,"),
        ("Dear Ada,", "Good morning Ada Park,"),
        ("Dear Ada,", "Dear Ada and Ben,"),
        ("Kind regards,\nCora Lind", "Thank you again,\nCora"),
        ("Kind regards,\nCora Lind", "Kind regards\n\nCora Lind\nPhone 0123 456"),
        ("at Northwind", "at NORTHWIND"),
        ("at Northwind", "at Northwind Ltd"),
        ("at Northwind", "at Northwind's office"),
        ("Data Engineer role", "data engineer role"),
        ("Data Engineer role", "DE role"),
        ("Data Engineer role", "role"),
        ("Monday, 23 November", "Monday"),
        ("I look forward", "I learned that nobody answers the phone before nine. I look forward"),
        ("I look forward", "We were desperate for a faster build. I look forward"),
        ("I look forward", "It came up in Monday's round. I look forward"),
        ("on Monday, 23 November", "yesterday"),
        ("Monday, 23 November", "23 November 2026"),
        ("Monday, 23 November", "Monday 23rd of November"),
        ("the forecasting model", "your forecasting models"),
        ("I look forward", "My work is at https://lind.example/work?a=1. I look forward"),
        ("I look forward", "My work is [here](https://lind.example/work). I look forward"),
        ("I look forward", "The address is https://lind.example/work; the link is below the plan. I look forward"),
        ("I look forward", "Before that I left the offer from Umbra Foods on the table. I look forward"),
        ("I look forward", "Ben told me how he came to join Umbra Foods. I look forward"),
        ("I look forward", "I would be glad to join Ben Ode at lunch. I look forward"),
        ("I look forward", "I wrote the API in SQL on AWS. I look forward"),
        ("I look forward", 'You asked "why is this taking so long?" and laughed. I look forward'),
        ("next step.", "next step!"),
        ("I look forward to the next step.", "Is there anything you need?"),
        ("I look forward to the next step.", "I can offer:\n\n- Tue 1 Dec 10:00\n- Wed 2 Dec 14:00"),
    ],
)
def test_what_is_right_is_left_alone(old: str, new: str) -> None:
    assert [one for one in found(GOOD.replace(old, new)) if one.check != "length"] == []


def test_lengths_are_judged_generously_in_a_letter_of_ones_own() -> None:
    words = "I like this work and I would be glad to do more of it with you. "
    short = GOOD.replace(
        GOOD[GOOD.index("What has") : GOOD.index("Kind regards")],
        "The forecasting model, ten years of demand forecasting.\n\n",
    )
    assert "length" not in names(short)
    assert [one.severity for one in found(saying(words * 9)) if one.check == "length"] == [Severity.WARNING]
    assert [one.severity for one in found(saying(words * 16)) if one.check == "length"] == [Severity.ERROR]
    assert "length" in names("Dear Ada,\n\nThe forecasting model.\n\nBest,\nCora")


def test_a_sentence_has_thirty_five_words_and_a_body_five_paragraphs() -> None:
    assert "sentence" in names(saying("I " + "very " * 34 + "much like it."))
    assert "sentence" not in names(saying("I " + "very " * 20 + "much like it: " + "so " * 20 + "much."))
    assert "paragraphs" in names(GOOD.replace("Kind regards", "One.\n\nTwo.\n\nThree.\n\nKind regards"))


@pytest.mark.parametrize(
    ("siblings", "earlier", "severities"),
    [
        ((GOOD.split("\n\n", 1)[1].replace("Dear Ada", "Dear Ben"),), (), {"same-letter": Severity.ERROR}),
        ((), (GOOD.split("\n\n", 1)[1],), {"earlier-letter": Severity.WARNING}),
        (("Dear Ben,\n\nSomething else entirely was said here.",), (), {}),
    ],
)
def test_letters_are_held_against_those_of_others(
    siblings: tuple[str, ...], earlier: tuple[str, ...], severities: dict[str, Severity]
) -> None:
    scope = replace(SCOPE, siblings=siblings, earlier=earlier)
    assert {one.check: one.severity for one in found(GOOD, scope)} == severities


def test_attached_needs_an_attachment() -> None:
    text = GOOD.replace("I look forward", "My portfolio is attached. I look forward")
    assert "attachment" in names(text, replace(SCOPE, links=()), "materials")
    assert "attachment" not in names(text, SCOPE, "materials")


def test_a_file_named_in_the_words_of_a_promise_may_be_attached() -> None:
    assert files_in(Promise("my certificate (safety-card.pdf)")) == ("safety-card.pdf",)
    assert files_in(Promise("my portfolio, version 2.1")) == ()


def test_the_severity_of_a_missing_detail_depends_on_the_kind() -> None:
    text = GOOD.replace("the forecasting model", "the whole afternoon")
    severities = {
        kind: [one.severity for one in found(text, kind=kind) if one.check == "detail"]
        for kind in ("thank-you", "thank-you-short", "withdraw")
    }
    assert severities == {"thank-you": [Severity.ERROR], "thank-you-short": [Severity.WARNING], "withdraw": []}


def test_what_the_note_does_not_hold_is_not_judged() -> None:
    bare = CheckScope()
    assert found(GOOD.replace("Dear Ada,", "Dear Bob,").replace("Northwind", "Anything"), bare) == ()
    assert "detail" not in names(GOOD, replace(SCOPE, topics=()))
    assert "strength" not in names(GOOD, replace(SCOPE, strengths=()))


@pytest.mark.parametrize(
    ("begin", "end"),
    [
        ("Annwyl Ada,", "Pob hwyl,\nCora"),
        ("Ada,", "With every good wish for the season,\nCora Lind"),
        ("Bonjour Ada,", "À bientôt,\nCora Lind\n\nP.S. The third page prints best on A3."),
        ("Good morning, Ada!", "Best wishes,\nCora Lind"),
        ("Hello, Ada,", "Cheers,\nCora Lind"),
        ("Dear Ada,", "P.S. The lift works again.\n\nYours,\nCora"),
        ("Dear Ada,", "Thank you both for your patience, and mind the stairs.\n\nCora Lind"),
        ("Dear Ada,", "See you at the bench, then.\n\nCora Lind\n+44 7700 900123"),
        ("Hello Ada,", "The lift works again. Until Tuesday, and best wishes to the whole crew!\nCora"),
        ("Dear Ada,", "My warmest wishes to you and the team.\n\nCora\n\nP.S. The lift works again.\n\nIt hums."),
        ("Hola Ada:", "Muchas gracias\nCora"),
        ("Dear Ada,", "Dank je wel!\nCora Lind, RN"),
    ],
)
def test_who_greets_and_parts_in_words_of_their_own_has_greeted_and_parted(begin: str, end: str) -> None:
    letter = GOOD.replace("Dear Ada,", begin).replace("Kind regards,\nCora Lind", end)
    assert not names(letter) & {"greeting", "closing", "name"}
    assert "closing" in names(letter.replace(end, "Cora Lind"))
    assert "greeting" in names(letter.replace(begin, ""))


@pytest.mark.parametrize("last", ["I wish you a calm winter.", "The stairs were no trouble. Thank you for your time."])
def test_a_last_sentence_above_a_name_is_no_farewell(last: str) -> None:
    assert "closing" in names(GOOD.replace("Kind regards,\n", f"{last}\n\n"))


def test_a_note_on_linkedin_needs_no_farewell() -> None:
    assert "closing" not in names("Dear Ada,\n\nThank you for the forecasting model.\n\nCora", kind="linkedin-note")


def test_a_farewell_that_is_a_sentence_is_read() -> None:
    letter = GOOD.replace("Kind regards,", "Thanks in advance for a decision by Friday.")
    assert "demand" in names(letter)
    assert "closing" not in names(letter)


def test_a_first_exclamation_mark_may_stand_in_the_subject_and_a_quoted_title_is_no_role() -> None:
    letter = GOOD.replace("Subject: ", "Subject: Thank you! ")
    assert "exclamation" not in names(letter)
    assert "exclamation" in names(letter.replace("the next step.", "the next step!"))
    assert "role" not in names(saying('The book is "Data Engineering Under Pressure".'))


def test_a_name_after_a_preposition_and_a_role_with_an_apostrophe_are_as_the_note_has_them() -> None:
    scope = replace(SCOPE, company="Orrin Language Lab", role="Children's Librarian")
    text = "Dear Ada,\n\nAt Orrin Language Lab I would like the Children's Librarian post. I teach in Year 7.\n\nKind regards,\nCora Lind"
    assert not names(text, scope, "withdraw") & {"company", "role", "grammar"}
    assert "role" not in names(
        text.replace("the Children's Librarian post", "to be one of your Children's Librarians"), scope, "withdraw"
    )
    assert "role" in names(text.replace("Children's Librarian post", "Children's Nurse post"), scope, "withdraw")


def test_a_letter_in_another_language_is_told_once() -> None:
    german = "Guten Tag Ada Park,\n\nvielen Dank für das Gespräch am Montag. Ich habe es sehr gern mit Ihnen geführt und sehe die Aufgabe nicht mehr so wie zuvor.\n\nMit freundlichen Grüßen\nCora Lind"
    assert "language" in names(german)
    mail = parse(german)
    ok = check(
        Letter("thank-you", "", "x", mail.body, "de"),
        replace(SCOPE, language="de", topics=(), strengths=(), checks=shipped_checks()),
    )
    assert {one.check for one in ok} <= {"length"}


def test_one_sentence_in_another_language_is_told_too() -> None:
    said = [
        one for one in found(saying("Ich danke Ihnen sehr für das Gespräch und den Kaffee.")) if one.check == "language"
    ]
    assert [one.text for one in said] == ["Ich danke Ihnen sehr für das Gespräch und den Kaffee."]
    assert "language" not in names(
        saying('The motto over the gate, "Ich danke Ihnen sehr für das Gespräch und den Kaffee", made me smile.')
    )


def test_dear_hiring_manager_is_fine_where_no_name_is_known() -> None:
    text = GOOD.replace("Dear Ada,", "Dear Hiring Manager,")
    assert "generic" in names(text)
    assert "generic" not in names(text, replace(SCOPE, recipient=None, people=()))
    assert "generic" in names(GOOD.replace("Dear Ada,", "To whom it may concern,"), CheckScope())


def test_findings_of_the_library_are_taken_over_except_names() -> None:
    answer = Finding("spelling", Severity.WARNING, 6, 1, "Thnak", "unknown", "Thank")
    text = GOOD.replace("Thank you for taking", "Thnak you for taking")
    assert "spelling" in names(text, replace(SCOPE, spelling=(answer,)))
    name = replace(answer, text="Oakfield", better="")
    assert "spelling" not in names(text, replace(SCOPE, spelling=(name,)))
    known = replace(answer, text="Northwind", better="North")
    assert "spelling" not in names(text, replace(SCOPE, spelling=(known,)))


def test_a_check_is_silenced_switched_off_or_changed_by_the_rules() -> None:
    text = GOOD.replace("next step.", "next step!!")
    mail = parse(text)
    letter = Letter("thank-you", mail.to or "", mail.subject or "", mail.body)
    silenced = replace(SCOPE, checks=shipped_checks(), silenced=frozenset({"exclamation"}))
    assert check(letter, silenced) == ()
    off = {**shipped_checks(), "exclamation": replace(shipped_checks()["exclamation"], off=True)}
    assert check(letter, replace(SCOPE, checks=off)) == ()
    severe = {**shipped_checks(), "exclamation": replace(shipped_checks()["exclamation"], severity="error")}
    assert [one.severity for one in check(letter, replace(SCOPE, checks=severe))] == [Severity.ERROR]


PLACE = Position("Follow-up/My rules.md", 3, 1)


@pytest.mark.parametrize(
    ("own", "hit"),
    [
        (Check("no-adverbs", "warning", PLACE, avoid=(("gladly", "with pleasure"),)), True),
        (Check("no-adverbs", "warning", PLACE, avoid=(("sadly", ""),)), False),
        (Check("short", "error", PLACE, say="{{ found }} words", at_most=20, unit="words"), True),
        (Check("short", "error", PLACE, at_most=500, unit="words"), False),
        (Check("questions", "warning", PLACE, at_least=1, unit="question marks"), True),
        (Check("role", "warning", PLACE, must_mention="role", kinds=("withdraw",)), False),
        (Check("say-where", "warning", PLACE, must_mention="topic"), False),
    ],
)
def test_a_check_of_ones_own_is_a_list_a_number_or_a_mention(own: Check, hit: bool) -> None:
    mail = parse(GOOD)
    letter = Letter("thank-you", mail.to or "", mail.subject or "", mail.body)
    assert (own.name in {one.check for one in check(letter, replace(SCOPE, checks={own.name: own}))}) is hit


def test_every_shipped_check_has_code_and_its_severity() -> None:
    stated = shipped_checks()
    assert set(stated) == set(CHECKS)
    assert {name: one.severity for name, one in stated.items()} == {
        name: severity.value for name, (severity, _) in CHECKS.items()
    }


@pytest.mark.parametrize(
    ("kind", "sentence", "name", "hit"),
    [
        ("thank-you", "When I start, I will rebuild it.", "presumption", True),
        ("offer-ack", "When I start, I will rebuild it.", "presumption", False),
        ("status-no-date", "I was disappointed.", "complaint", True),
        ("rejection-reply", "I was disappointed.", "complaint", False),
        ("thank-you", "I am following up.", "filler", True),
        ("thank-you", "I am following up on the decision about the Data Engineer role.", "filler", False),
        ("thank-you", "Sorry for writing again.", "apology", True),
        ("thank-you", "Sorry for the delay in sending it.", "apology", False),
        ("competing-offer", "My own deadline is Friday, 4 December.", "demand", False),
        ("competing-offer", "I have been asked to answer another offer by Friday.", "demand", False),
    ],
)
def test_tone_depends_on_the_kind_and_on_what_is_around_it(kind: str, sentence: str, name: str, hit: bool) -> None:
    assert (name in names(saying(sentence), kind=kind)) is hit


def test_an_empty_to_in_a_note_is_a_warning() -> None:
    text = GOOD.replace("To: Ada Park <ada@northwind.example>", "To:")
    hits = [one for one in found(text, replace(SCOPE, in_note=True)) if one.check == "address"]
    assert [one.severity for one in hits] == [Severity.WARNING]
    assert found(text) == ()


def test_of_a_text_beyond_reason_only_the_length_is_told() -> None:
    assert names("Dear Ada,\n\n" + "a the " * 20_000) == {"length"}


def test_a_wrong_greeting_to_a_known_person_is_no_generic_one() -> None:
    assert "name" in names(GOOD.replace("Dear Ada,", "Dear Tom,"))
    assert Person("Tom") not in SCOPE.people


@pytest.mark.parametrize(
    "company",
    ["Bachmann GmbH & Co. KG", "Orbital Foods Inc.", "XXXL Wohnwelt", "`Quick` <b>Labs</b>", "North\u202ewind"],
)
def test_a_company_of_any_spelling_is_no_slip(company: str) -> None:
    shown = inert.words(company)
    text = saying(
        f"Our talk about the role at {shown} on Tuesday was a pleasure. I learned much about {shown} that day."
    )
    text = text.replace("at Northwind", f"at {shown}")
    assert not names(text, replace(SCOPE, company=company)) & {"grammar", "company", "placeholder"}


@pytest.mark.parametrize("last", ["Harms", "Williams", "Landers-Drs", "Adamprof"])
def test_a_name_that_ends_like_a_title_is_greeted_rightly(last: str) -> None:
    person = Person(f"Eva {last}", "eva@northwind.example")
    letter = f"Dear Ms. {last},\n\nThank you for your time.\n\nKind regards,\nCora Lind"
    said = Letter("status-no-date", "", "Hello", letter, "en")
    assert "name" not in {one.check for one in check(said, replace(SCOPE, recipient=person, people=(person,)))}


@pytest.mark.parametrize("name", ["$\\frac{1}{2}$ Eva Ruiz", "Eva\u200b Ruiz", "`Eva` Ruiz", "**Eva** Ruiz"])
def test_a_person_of_any_spelling_is_greeted_rightly(name: str) -> None:
    person = Person(name, "eva@northwind.example")
    letter = "Dear Eva Ruiz,\n\nThank you for your time.\n\nKind regards,\nCora Lind"
    said = Letter("status-no-date", "", "Hello", letter, "en")
    assert "name" not in {one.check for one in check(said, replace(SCOPE, recipient=person, people=(person,)))}


def test_german_words_in_a_quote_miss_no_apostrophe() -> None:
    assert "grammar" not in names(saying("We spoke about Nachtschichten im Lager that day."))
    assert "grammar" in names(saying("Truth be told, im very interested in it."))


@pytest.mark.parametrize(
    ("sentence", "name"),
    [
        ("What is the salary for this position?", "self-centred"),
        ("I only applied because the commute is short.", "self-centred"),
        ("My last manager was a control freak.", "complaint"),
        ("Your recruiter clearly dropped the ball.", "accusation"),
        ("I must say that I was rather underwhelmed.", "complaint"),
        ("Three weeks of silence is not what I was promised.", "accusation"),
        ("I have emailed, called and left a voicemail.", "accusation"),
        ("Surely you have decided by now.", "accusation"),
        ("I would appreciate a reply by Wednesday.", "demand"),
        ("Let's wrap this up this week.", "demand"),
        ("I'm leaving you a review on Glassdoor.", "demand"),
        ("I can't stop worrying about it.", "despair"),
        ("I know I bombed the second question.", "despair"),
        ("I am your man!", "boast"),
        ("Please let me know about my onboarding.", "presumption"),
        ("God willing, we will meet again.", "casual"),
        ("Quick ping about my application.", "filler"),
    ],
)
def test_what_wears_a_readers_patience_is_heard(sentence: str, name: str) -> None:
    letter = Letter("", "", "", f"Dear Ada,\n\n{sentence}\n\nKind regards,\nBen Ode")
    assert name in [found.check for found in check(letter, replace(SCOPE, checks=shipped_checks()))]


@pytest.mark.parametrize(
    "sentence",
    [
        "The applicants expected an answer within a day, and the bot gave it.",
        "My manager promised the client an answer by Friday, and we kept to it.",
        "The pupils are still waiting for their new lab, you said.",
        "The tenants pay their bills by direct debit.",
        "I have attached my previous email for reference.",
        "We waited three weeks for the parts and used the time to train.",
        "Let me know if Tuesday suits you better.",
        "Are you still using Kafka for the order events?",
    ],
)
def test_what_others_do_is_no_reproach(sentence: str) -> None:
    letter = Letter("", "", "", f"Dear Ada,\n\n{sentence}\n\nKind regards,\nBen Ode")
    tones = {"accusation", "demand", "complaint", "despair", "filler", "grammar"}
    assert not tones & {found.check for found in check(letter, replace(SCOPE, checks=shipped_checks()))}


def test_the_small_words_of_a_companys_name_hide_nothing() -> None:
    body = "Dear Ada,\n\nI was responsible of the exercises.\n\nKind regards,\nBen Ode"
    found = check(Letter("", "", "", body), replace(SCOPE, company="Lyceum of Ostend"))
    assert "responsible of" in [each.text for each in found]


def test_a_pattern_is_tried_wherever_it_could_match() -> None:
    tried = pattern(r"\b(?:let(?:'s| us)|shall we)\b[^.]{0,9}\b(?:wrap|finish)\b")
    texts = ["let's wrap it", "shall we finish", "let us go", "we finish", ""]
    assert [bool([*found_in(text, tried)]) for text in texts] == [bool(tried.search(text)) for text in texts]


@pytest.mark.parametrize("short", ["EBITDA", "NEBDN", "COALESCE", "SCADA"])
def test_abbreviations_are_not_shouted(short: str) -> None:
    assert "capitals" not in names(saying(f"I had prepared for a quiz on {short} that day."))


@pytest.mark.parametrize("word", ["EXTREMELY", "URGENT", "PERFECT", "PLEASE", "WAITING"])
def test_words_in_capitals_are(word: str) -> None:
    assert "capitals" in names(saying(f"I am {word} and glad to hear of it."))
