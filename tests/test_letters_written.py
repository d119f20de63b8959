"""Task lines and letters: what they say, to whom, what they ask for first, and that they stay as they are."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, datetime

import pytest
from letter_cases import (
    ADA,
    BEN,
    COORDINATOR,
    SETTINGS,
    application,
    book,
    interview,
    remembered,
    simple,
    tasks,
    verdict,
)

from followup_notes.letters.heading import heading
from followup_notes.letters.lists import shares
from followup_notes.letters.people import first_name, greeting
from followup_notes.letters.similar import similarity
from followup_notes.letters.wording import subject_of, wording
from followup_notes.model.facts import Facts, Outcome, Person, Promise, Spoken, Status
from followup_notes.model.page import Task
from followup_notes.model.rules import Settings, Template
from followup_notes.model.verdict import State

CY = Person("Cy Roe", "cy@northwind.example")
PORTFOLIO = Promise("my portfolio", date(2026, 11, 25))


def thanks(person: Person, facts: Facts | None = None) -> Task:
    facts = facts or simple(interviewers=(person, BEN))
    meeting = interview(facts)
    return tasks(verdict("thank-you-note", application(meeting), meeting=meeting, person=person))[0]


def promise(what: Promise, rule: str = "promised-material", settings: Settings = SETTINGS, **facts: object) -> Task:
    meeting = interview(simple(my_promises=(what,) if rule == "promised-material" else (), **facts))
    return tasks(verdict(rule, application(meeting), meeting=meeting, promise=what), shelf=book(settings))[0]


def body(task: Task) -> str:
    assert task.letter is not None
    return task.letter.body


def test_a_thank_you_names_the_person_and_what_was_talked_about() -> None:
    task = thanks(ADA)
    assert (task.text, task.needs, task.heading) == (
        "Thank Ada Park: the forecasting model",
        (),
        "Thank-you to Ada Park",
    )
    assert task.letter is not None
    assert task.letter.to == "Ada Park <ada@northwind.example>"
    assert task.letter.subject == "Thank you for the Data Engineer conversation"
    for words in (
        "Dear Ada,",
        "Data Engineer",
        "Northwind",
        "Monday, 23 November",
        "the forecasting model",
        "Cora Lind",
    ):
        assert words in body(task)


def test_without_a_detail_the_line_asks_for_it_and_there_is_no_letter() -> None:
    task = thanks(CY)
    assert (task.text, task.needs, task.letter) == ("Thank Cy Roe", ("first add what you talked about",), None)


@pytest.mark.parametrize(
    ("highlights", "people", "needs"),
    [
        (("the tour",), (CY,), ()),
        (("the tour",), (CY, BEN), ("first add what you talked about",)),
        (("Cy showed the depot",), (CY, BEN), ()),
        (("Ben showed the depot",), (CY, BEN), ("first add what you talked about",)),
    ],
)
def test_a_highlight_counts_for_the_only_one_or_who_is_named(
    highlights: tuple[str, ...], people: tuple[Person, ...], needs: tuple[str, ...]
) -> None:
    assert thanks(CY, simple(interviewers=people, highlights=highlights)).needs == needs


def test_promised_material_asks_for_its_link_and_then_names_it() -> None:
    assert promise(PORTFOLIO).text == "Send the promised portfolio"
    assert promise(PORTFOLIO).needs == ("add link or file",)
    linked = promise(replace(PORTFOLIO, link="https://lind.example/work"))
    assert "https://lind.example/work" in body(linked)
    assert "promised" in body(linked)
    filed = promise(replace(PORTFOLIO, link="[[Work samples.pdf]]"))
    assert "Work samples.pdf" in body(filed)
    assert "attached" in body(filed)


@pytest.mark.parametrize(
    ("what", "link"),
    [
        ("my portfolio", "https://lind.example/p"),
        ("my website", "https://lind.example"),
        ("my LinkedIn page", "https://in.example/cora"),
        ("a sample", None),
    ],
)
def test_pages_of_mine_serve_where_the_note_gives_no_link(what: str, link: str | None) -> None:
    mine = replace(
        SETTINGS,
        my_portfolio="https://lind.example/p",
        my_website="https://lind.example",
        my_linkedin="https://in.example/cora",
    )
    task = promise(Promise(what), settings=mine)
    assert (link in body(task)) if link else task.needs == ("add link or file",)


def test_an_extra_is_not_said_to_be_promised() -> None:
    task = promise(Promise("a sample dashboard", link="https://lind.example/d"), "extra-information")
    assert task.text == "Send a sample dashboard"
    assert "promise" not in body(task).lower()


@pytest.mark.parametrize(
    ("what", "said"),
    [
        ("a decision", "your decision"),
        ("decision", "your decision"),
        ("they will call me back", "your call"),
        ("we will let you know", "your answer"),
        ("a second talk will be arranged", "a second talk"),
        ("the travel costs", "the travel costs"),
        ("second interview", "the second interview"),
        ("Priya will send the contract", "the contract"),
        ("HR will be in touch", "HR's answer"),
        ("they'll get back to me", "your answer"),
        ("Ada knows more by then", "an update"),
    ],
)
def test_a_chase_says_what_was_promised_and_when_whatever_its_form(what: str, said: str) -> None:
    meeting = interview(simple())
    theirs = Promise(what, Spoken("days", 8, date(2026, 11, 23)))
    task = tasks(verdict("chase-their-promise", application(meeting), meeting=meeting, promise=theirs))[0]
    assert said in body(task)
    assert "Tuesday, 1 December" in body(task)


@pytest.mark.parametrize(
    ("topic", "said"),
    [
        ("the forecasting model", "the forecasting model"),
        ("How you plan demand", "how you plan demand"),
        ("migrating reports to the cloud", "migrating reports to the cloud"),
        ("Kafka migration", "Kafka migration"),
        ("your plans for Leeds", "your plans for Leeds"),
        ("their plans for Leeds", "your plans for Leeds"),
        ("how do you test a pipeline?", 'the question "how do you test a pipeline?"'),
        ("they migrate from Oracle", ": that you migrate from Oracle."),
        ("- pricing: weekly, wants daily", ': "pricing: weekly, wants daily".'),
        ("asked about my thesis", " my thesis"),
        ("Ship small, ship often", ': "Ship small, ship often".'),
        ("legacy COBOL -> Java", " the move from legacy COBOL to Java"),
        ("we both like cycling", ": that we both like cycling."),
        ("the team works from Ghent", ": that the team works from Ghent."),
        ("showed me the new dashboard", " the new dashboard"),
        ("I told her about the warehouse rollout", " the warehouse rollout"),
        ("We talked a lot about mentoring juniors", " mentoring juniors"),
        ("asked me how I handle angry customers", " how I handle angry customers"),
        ("discussed the reporting lines and who signs off", " the reporting lines and who signs off"),
        ("what she expects in the first 90 days", " what you expect in the first 90 days"),
        ("how they plan their week", " how you plan your week"),
        ("her view on code reviews (strict!)", " your view on code reviews."),
        ("the on-call rota; he hates it", " the on-call rota."),
        ("hiring plans", " hiring plans"),
        ("plans for the new hub", " plans for the new hub"),
        ("Supply chain resilience", " supply chain resilience"),
        ("Will the team move to Austin", 'the question "Will the team move to Austin?"'),
        ("why two analysts left last year", " why two analysts left last year"),
        ("- [[Prophet|the Prophet model]]", "the Prophet model"),
        ('the "big" model', 'the "big" model'),
    ],
)
def test_a_topic_of_any_form_is_worked_in_or_quoted(topic: str, said: str) -> None:
    assert said in body(thanks(replace(ADA, topics=(topic,))))


def test_a_long_topic_is_quoted_up_to_twenty_words() -> None:
    written = body(thanks(replace(ADA, topics=(" ".join(f"word{at}" for at in range(60)),))))
    assert "word19" in written
    assert "word20" not in written


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("Thank Ada Park: the forecasting model", "the forecasting model"),
        ("Thank Ada Park: a very long remark about…", "a very long remark about everything that has to do with models"),
    ],
)
def test_a_task_line_fits_eighty_columns(text: str, shown: str) -> None:
    task = thanks(replace(ADA, topics=(shown,)))
    assert task.text == text
    assert len(f"- [ ] {task.text} 🆔 fu-xxxxxx 📅 2026-11-24") + 2 <= 80


def test_the_line_of_another_format_has_less_room() -> None:
    meeting = interview(simple(interviewers=(replace(ADA, topics=("the forecasting model for fresh food",)),)))
    item = verdict("thank-you-note", application(meeting), meeting=meeting, person=meeting.facts.interviewers[0])
    task = tasks(item, shelf=book(replace(SETTINGS, task_format="dataview", global_filter="#task")))[0]
    assert len(f"- [ ] #task {task.text}  [id:: fu-xxxxxx]  [due:: 2026-11-24]") <= 80


@pytest.mark.parametrize(
    ("person", "language", "country", "line"),
    [
        (Person("Ada Park"), "en", "us", "Dear Ada"),
        (Person("Ada Park"), "en", "jp", "Dear Ada Park"),
        (Person("Dr. Ada Park"), "en", "us", "Dear Dr. Park"),
        (Person("Ada Park", salutation="Ms"), "en", "uk", "Dear Ms Park"),
        (Person("A. Park"), "en", "us", "Dear A. Park"),
        (Person("Park, Ada"), "en", "us", "Dear Ada"),
        (Person("田中 葵"), "en", "us", "Dear 田中 葵"),
        (Person("Ada Park"), "de", "de", "Guten Tag Ada Park"),
        (Person("Ada Park", salutation="Frau"), "de", "de", "Sehr geehrte Frau Park"),
        (Person("Herr Ole Brandt"), "de", "de", "Sehr geehrter Herr Brandt"),
        (Person("Frau Dr. Eva Ruiz"), "de", "de", "Sehr geehrte Frau Dr. Ruiz"),
        (None, "en", "us", "Dear Northwind team"),
        (None, "de", "de", "Guten Tag"),
    ],
)
def test_nobody_is_given_a_title_the_note_does_not_give(
    person: Person | None, language: str, country: str, line: str
) -> None:
    assert greeting(person, "Northwind", language, country) == line


_NAMES = "Laura Sara Nora Petra Moira Ezra Lorraine Brain Don My Young Mag Ingrid Phil Colette Drew Magda Elmira Prudence".split()  # noqa: SIM905


@pytest.mark.parametrize("name", _NAMES)
def test_a_first_name_that_holds_letters_of_a_title_stays_whole(name: str) -> None:
    assert greeting(Person(f"{name} Smithson"), None, "en", "us") == f"Dear {name}"
    assert greeting(Person(f"Sister {name} Smithson"), None, "en", "us") == f"Dear Sister {name}"


def test_a_name_typed_in_capitals_is_greeted_as_a_name() -> None:
    assert [first_name(Person(name)) for name in ("JOHN SMITH", "JP Smith", "AJ", '"Sticks" Ode')] == [
        "John",
        "JP",
        "AJ",
        "Sticks",
    ]


def test_a_first_name_is_never_an_initial() -> None:
    assert [first_name(Person(name)) for name in ("Ada Park", "J. Kern", "Mx Kai Lund", "Lea")] == [
        "Ada",
        "J. Kern",
        "Kai",
        "Lea",
    ]


AGENCY = Person("Remy Voss", "remy@agency.example")
HIRING = Person("Hal Ives", "hal@northwind.example", "Hiring manager")


@pytest.mark.parametrize(
    ("facts", "who", "to"),
    [
        ({"agency": "Voss Partners", "recruiter": AGENCY}, None, AGENCY),
        ({"coordinator": COORDINATOR}, None, COORDINATOR),
        ({"coordinator": COORDINATOR}, "Ben Ode", BEN),
        ({"coordinator": None, "recruiter": AGENCY}, None, AGENCY),
        ({"coordinator": None, "interviewers": (BEN, HIRING)}, None, HIRING),
        ({"coordinator": None, "hiring_manager": HIRING, "interviewers": (ADA, BEN)}, None, HIRING),
        ({"coordinator": None, "hiring_manager": Person("Ben Ode"), "interviewers": (ADA, BEN)}, None, BEN),
        ({"coordinator": None, "recruiter": AGENCY, "hiring_manager": HIRING}, None, AGENCY),
        ({"coordinator": None, "hiring_manager": HIRING}, HIRING.name, HIRING),
        ({"coordinator": None, "interviewers": (Person("Cy"), BEN)}, None, BEN),
        ({"coordinator": Person("Nils Aho"), "interviewers": (BEN,)}, None, BEN),
    ],
)
def test_a_letter_goes_to_whom_it_concerns(facts: dict[str, object], who: str | None, to: Person) -> None:
    meeting = interview(simple(**facts))
    theirs = Promise("a decision", date(2026, 12, 1), person=who)
    letter = tasks(verdict("chase-their-promise", application(meeting), meeting=meeting, promise=theirs))[0].letter
    assert letter is not None
    assert letter.to == f"{to.name} <{to.email}>"


def test_without_any_address_the_to_stays_empty_and_the_letter_is_there() -> None:
    letter = thanks(replace(ADA, email=None), simple(interviewers=(replace(ADA, email=None),), coordinator=None)).letter
    assert letter is not None
    assert letter.to == ""


def test_a_forwarded_thank_you_needs_no_detail() -> None:
    meeting = interview(simple(interviewers=(replace(ADA, email=None), Person("Cy Roe"))))
    task = tasks(verdict("thank-you-by-coordinator", application(meeting), meeting=meeting))[0]
    assert task.needs == ()
    assert "Ada Park and Cy Roe" in body(task)
    assert "- Ada Park: the forecasting model" in body(task)


def test_a_line_of_a_letter_for_several_leaves_open_whose_a_thing_is() -> None:
    person = replace(ADA, email=None, topics=("their monolith, and whether it should be split",))
    meeting = interview(simple(interviewers=(person, Person("Cy Roe"))))
    task = tasks(verdict("thank-you-by-coordinator", application(meeting), meeting=meeting))[0]
    assert "- Ada Park: the monolith, and whether it should be split" in body(task)


def test_a_german_quality_is_found_again_whatever_its_ending() -> None:
    assert shares("alkoholfreies Bier", "unser Austausch über das alkoholfreie Bier")


def test_a_promise_kept_through_its_reader_leaves_out_their_name() -> None:
    theirs = Promise("details of the contract via Ada", Spoken("days", 8, date(2026, 11, 23)))
    meeting = interview(simple(coordinator=None, recruiter=ADA))
    said = body(tasks(verdict("chase-their-promise", application(meeting), meeting=meeting, promise=theirs))[0])
    assert "the details of the contract" in said
    assert "via" not in said


def test_thanks_are_passed_on_to_people_with_a_name() -> None:
    meeting = interview(simple(interviewers=(replace(ADA, email=None), Person("parent rep"))))
    said = body(tasks(verdict("thank-you-by-coordinator", application(meeting), meeting=meeting))[0])
    assert "Ada Park" in said
    assert "rep" not in said.lower()


def test_strengths_in_one_line_are_several_and_lose_their_marks() -> None:
    meeting = interview(simple(interviewers=panel()[:2], my_strengths=("HACCP certified; good with nervous dogs!",)))
    said = [
        body(tasks(verdict("thank-you-note", application(meeting), meeting=meeting, person=one))[0])
        for one in panel()[:2]
    ]
    assert "I am HACCP certified." in said[0]
    assert "I am good with nervous dogs." in said[1]


def test_german_strengths_without_a_mark_of_theirs_are_german() -> None:
    mine = ("schwindelfrei", "Trainer C Klettern", "kann gut mit Kindern", "early riser")
    meeting = interview(simple(interviewers=panel()[:3], my_strengths=mine, language="de"))
    app = application(meeting)
    said = [body(tasks(verdict("thank-you-note", app, meeting=meeting, person=one))[0]) for one in panel()[:3]]
    assert "Ich bin schwindelfrei." in said[0]
    assert "Trainer C Klettern." in said[1]
    assert "Ich kann gut mit Kindern." in said[2]


@pytest.mark.parametrize(("role", "subject"), [("baker", "Baker: next"), ("iOS Developer", "iOS Developer: next")])
def test_a_subject_begins_with_a_capital(role: str, subject: str) -> None:
    assert subject_of(wording("Subject: {{ role }}: next\n\nx"), {"role": role}) == subject


def test_new_slots_need_the_slots() -> None:
    meeting = interview(simple())
    assert tasks(verdict("offer-new-slots", application(meeting), meeting=meeting))[0].needs == ("add slots",)
    meeting = interview(simple(slots=("Tue 1 Dec 10:00",), time_zone="Europe/Berlin"))
    written = body(tasks(verdict("offer-new-slots", application(meeting), meeting=meeting))[0])
    assert "- Tue 1 Dec 10:00" in written
    assert "CET" in written


def test_a_confirmation_names_day_time_zone_and_place() -> None:
    facts = simple(next_round=datetime(2026, 12, 3, 10), time_zone="Europe/London", place="12 Canal Street")  # noqa: DTZ001
    meeting = interview(facts)
    written = body(tasks(verdict("confirm-next-round", application(meeting), meeting=meeting))[0])
    assert "Thursday, 3 December at 10:00 (GMT)" in written
    assert "12 Canal Street" in written


def test_more_time_is_five_working_days_where_no_day_is_wanted() -> None:
    meeting = interview(simple(offer_deadline=date(2026, 12, 4)))
    asked = verdict("ask-for-more-time", application(meeting), meeting=meeting)
    assert "Friday, 11 December" in body(tasks(asked)[0])
    assert "Monday, 14 December" in body(tasks(asked, days_off={("us", None): frozenset({date(2026, 12, 8)})})[0])


def test_a_company_is_never_told_who_made_the_other_offer() -> None:
    import random

    from letter_cases import random_verdict

    for at in range(20):
        task = tasks(random_verdict("tell-others-of-offer", random.Random(at)))[0]
        assert "Hooli" not in body(task) + task.text


@pytest.mark.parametrize(
    ("facts", "settings", "language"),
    [
        ({}, {}, "en"),
        ({"language": "de"}, {}, "de"),
        ({"language": "German"}, {}, "de"),
        ({"language": "Deutsch"}, {}, "de"),
        ({"country": "de"}, {}, "de"),
        ({"country": "de", "language": "en"}, {}, "en"),
        ({}, {"language": "de"}, "de"),
        ({}, {"country": "de"}, "de"),
        ({"country": "jp"}, {}, "en"),
    ],
)
def test_the_language_is_asked_for_or_the_countrys(
    facts: dict[str, object], settings: dict[str, str], language: str
) -> None:
    meeting = interview(simple(interviewers=(ADA,), **facts))
    item = verdict("thank-you-note", application(meeting), meeting=meeting, person=ADA)
    letter = tasks(item, shelf=book(replace(SETTINGS, **settings)))[0].letter  # type: ignore[arg-type]
    assert letter is not None
    assert letter.language == language


def test_a_kind_without_a_german_wording_is_written_in_english() -> None:
    assert promise(replace(PORTFOLIO, link="https://x.example"), language="de").letter.language == "en"  # type: ignore[union-attr]


def own(text: str) -> Template:
    return Template("thank-you", "en", text, "Follow-up/templates/thank-you.md", "d", shipped=False)


def test_my_own_wording_takes_the_place_of_the_shipped_one() -> None:
    meeting = interview(simple(interviewers=(ADA,)))
    item = verdict("thank-you-note", application(meeting), meeting=meeting, person=ADA)
    shelf = book(
        own={("thank-you", "en"): own("Subject: Hello {{ name }}\n\nDear {{ first_name }},\nthanks.\n\nBest,\nCora")}
    )
    letter = tasks(item, shelf=shelf)[0].letter
    assert letter is not None
    assert (letter.subject, letter.body) == ("Hello Ada Park", "Dear Ada,\nthanks.\n\nBest,\nCora")
    needy = book(own={("thank-you", "en"): own("{{ news }}")})
    assert tasks(item, shelf=needy)[0].needs == ("add news",)


@pytest.mark.parametrize(
    ("text", "subject", "body"),
    [
        (
            "Subject: Hi: <% tp.x %>\n\nDear `= this.x`,\n\n{{ name }}",
            "Hi: < % tp.x % >",
            "Dear '= this.x',\n\nAda Park",
        ),
        ("Subject: {{ role }}:: x\n\nDear Ada,\nkey:: value", "Data Engineer: : x", "Dear Ada,\nkey: : value"),
        (
            "Subject: Hi\n\n<img src=x>\n\n%{{ '%' if name }}\n\n<<<<<<< HEAD",
            "Hi",
            "< img src=x>\n\n% %\n\n< <<<<<< HEAD",
        ),
        ("Subject: ={{ '?utf-8?q?=0ABcc=3Ax?=' if name }}\n\nHi", "= ?utf-8?q?=0ABcc=3Ax?=", "Hi"),
    ],
)
def test_what_a_wording_and_its_values_make_together_acts_nowhere(text: str, subject: str, body: str) -> None:
    meeting = interview(simple(interviewers=(ADA,)))
    item = verdict("thank-you-note", application(meeting), meeting=meeting, person=ADA)
    letter = tasks(item, shelf=book(own={("thank-you", "en"): own(text)}))[0].letter
    assert letter is not None
    assert (letter.subject, letter.body) == (subject, body)


def test_every_kind_has_a_heading_in_title_case() -> None:
    from letter_cases import RULES

    for _, kind in RULES.values():
        assert heading(kind, {"recipient": "Ada Park"}).endswith("Ada Park")


def panel() -> tuple[Person, ...]:
    return tuple(Person(f"P{at} Roe", f"p{at}@x.example", None, ("the forecasting model",)) for at in range(4))


def round_of(people: tuple[Person, ...], number: int = 1) -> tuple[Task, ...]:
    meeting = interview(simple(interviewers=people), number)
    app = application(meeting)
    return tasks(*(verdict("thank-you-note", app, meeting=meeting, person=person) for person in people))


def test_no_two_letters_of_a_round_are_alike_even_on_one_topic() -> None:
    bodies = [body(task) for task in round_of(panel())]
    likeness = [similarity(one, other) for at, one in enumerate(bodies) for other in bodies[:at]]
    assert max(likeness) < 0.45


def test_an_untouched_draft_never_flips() -> None:
    first = round_of(panel()[:2])
    notes = remembered(first)
    people = (Person("New Comer", "n@x.example", None, ("the forecasting model",)), *panel())
    meeting = interview(simple(interviewers=people))
    app = application(meeting)
    later = tasks(*(verdict("thank-you-note", app, meeting=meeting, person=person) for person in people), notes=notes)
    assert [body(task) for task in later[1:3]] == [body(task) for task in first]


def test_a_later_round_repeats_nothing_of_an_earlier_one() -> None:
    first = round_of((panel()[0],))
    person = panel()[0]
    meeting = interview(simple(interviewers=(person,)), 2)
    later = tasks(
        verdict("thank-you-note", application(meeting), meeting=meeting, person=person), notes=remembered(first)
    )
    assert similarity(body(first[0]), body(later[0])) < 0.45


def test_each_reader_is_told_another_strength() -> None:
    bodies = [body(task) for task in round_of(panel()[:2])]
    assert "ten years of demand forecasting" in bodies[0]
    assert "clear reports for planners" in bodies[1]


def test_a_reader_is_told_another_strength_and_value_in_a_later_round_and_no_news_twice() -> None:
    first = round_of((panel()[0],))
    person = panel()[0]
    values = ("care", "candour")
    meeting = interview(simple(interviewers=(person,), round=3, values=values), 3)
    later = tasks(
        verdict("thank-you-note", application(meeting), meeting=meeting, person=person), notes=remembered(first)
    )
    assert "ten years of demand forecasting" in body(first[0])
    assert "clear reports for planners" in body(later[0])
    told = interview(simple(interviewers=(person,), news="I passed my exam"))
    asked = tasks(verdict("check-in", application(told), meeting=told))
    again = tasks(verdict("keep-in-touch", application(told), meeting=told), notes=remembered(asked))
    assert "I passed my exam" in body(asked[0])
    assert "I passed my exam" not in body(again[0])


def test_the_same_facts_give_the_same_words_and_digest() -> None:
    assert round_of(panel()) == round_of(panel())


@pytest.mark.parametrize(
    "changed",
    [{"topics": ("another",)}, {"email": "new@x.example"}, {"name": "Ada Parks"}],
)
def test_the_digest_changes_with_the_facts(changed: dict[str, object]) -> None:
    assert thanks(ADA).facts != thanks(replace(ADA, **changed)).facts  # type: ignore[arg-type]


def test_a_tick_elsewhere_changes_no_digest() -> None:
    plain = thanks(ADA, simple(interviewers=(ADA, BEN)))
    ticked = thanks(ADA, simple(interviewers=(ADA, replace(BEN, thanked=True))))
    assert plain.facts == ticked.facts


def test_our_own_wordings_are_no_fact() -> None:
    meeting = interview(simple(interviewers=(ADA,)))
    item = verdict("thank-you-note", application(meeting), meeting=meeting, person=ADA)
    reworded = replace(
        book().templates["thank-you", "en"], text="Dear {{ first_name }},\n\n{{ talked_about }}", digest="other"
    )
    assert tasks(item)[0].facts == tasks(item, shelf=book(own={("thank-you", "en"): reworded}))[0].facts
    mine = replace(reworded, shipped=False)
    assert tasks(item)[0].facts != tasks(item, shelf=book(own={("thank-you", "en"): mine}))[0].facts


@pytest.mark.parametrize("state", [State.OFF, State.DOES_NOT_APPLY, State.UNKNOWN])
def test_what_says_nothing_has_no_words(state: State) -> None:
    meeting = interview(simple())
    task = tasks(verdict("thank-you-note", application(meeting), meeting=meeting, person=ADA, state=state))[0]
    assert (task.text, task.letter) == ("", None)


@pytest.mark.parametrize(
    "role", ["Data Engineer", "Senior Principal Staff Machine Learning Platform Engineer for Retail"]
)
def test_a_subject_has_sixty_characters_at_most(role: str) -> None:
    import random

    from letter_cases import RULES, random_verdict

    for rule in RULES:
        item = random_verdict(rule, random.Random(1))
        app = replace(item.item.application, role=role)
        letter = tasks(replace(item, item=replace(item.item, application=app)))[0].letter
        assert letter is not None
        assert len(letter.subject) <= 60


@pytest.mark.parametrize(
    ("person", "english", "german"),
    [
        (Person("Dr. Jan Kern", salutation="Herr"), "Dear Herr Dr. Kern", "Sehr geehrter Herr Dr. Kern"),
        (Person("Ms Ruth Amadi"), "Dear Ms Amadi", "Guten Tag Ruth Amadi"),
        (Person("Mr Ludwig van Beek"), "Dear Mr van Beek", "Guten Tag Ludwig van Beek"),
        (Person("van der Berg"), "Dear van der Berg", "Guten Tag van der Berg"),
        (Person("Frau Anna von Arx"), "Dear Frau von Arx", "Sehr geehrte Frau von Arx"),
    ],
)
def test_titles_and_particles_stay_with_the_name(person: Person, english: str, german: str) -> None:
    assert greeting(person, None, "en", "us") == english
    assert greeting(person, None, "de", "de") == german


def test_no_letter_speaks_of_a_talk_that_was_not_held() -> None:
    meeting = interview(simple(status=Status.CANCELLED, offer_deadline=None))
    app = application(meeting)
    for rule in ("tell-others-of-offer", "withdraw-elsewhere"):
        written = body(tasks(verdict(rule, app))[0])
        assert not any(word in written for word in ("conversation", "talk", "enjoyed", "getting to know"))


def test_a_referrer_who_knows_the_end_is_not_told_that_it_will_follow() -> None:
    for outcome, more in ((Outcome.ACCEPTED, False), (Outcome.REJECTED, False), (None, True)):
        meeting = interview(simple(outcome=outcome, referrer=Person("Rana Solis", "rana@x.example")))
        written = body(tasks(verdict("thank-referrer", application(meeting)))[0])
        assert ("I will" in written.replace("I will gladly", "")) is more


@pytest.mark.parametrize(
    ("said", "line", "thing"),
    [
        ("they will call me", "Ask Northwind about their plan to call you", "your call"),
        (
            "we'll send you our offer",
            "Ask Northwind about their offer",
            "your offer",
        ),
        (
            "Ada sends me the take-home",
            "Ask Northwind about the take-home",
            "the take-home",
        ),
        ("someone from HR calls me", "Ask Northwind about the plan to call you", "a call"),
        ("she'll share the dates", "Ask Northwind about the dates", "the dates"),
        ("I'll hear back from HR", "Ask Northwind about an answer", "your answer"),
        ("I get the take-home task", "Ask Northwind about the take-home task", "the take-home task"),
        ("Reply", "Ask Northwind about the reply", "your reply"),
        ("Offer letter", "Ask Northwind about the offer letter", "the offer letter"),
        ("Frau Nissen ruft mich an", "Ask Northwind about their call", "your call"),
        ("they will text me", "Ask Northwind about their answer", "your answer"),
        (
            "come back to me re trial day",
            "Ask Northwind about their answer about…",
            "your answer about the trial day",
        ),
        ("offer or no", "Ask Northwind about the offer or no", "your decision"),
        ("phone interview", "Ask Northwind about the phone interview", "the phone interview"),
        ("next steps", "Ask Northwind about the next steps", "the next steps"),
        (
            "whether they can sponsor a visa",
            "Ask Northwind about an answer on whether they…",
            "an answer on whether you can sponsor a visa",
        ),
        ("Ada knows by then", 'Ask Northwind about "Ada knows by then"', "an update"),
    ],
)
def test_a_promise_of_theirs_is_a_thing_in_the_line_and_in_the_letter(said: str, line: str, thing: str) -> None:
    meeting = interview(simple())
    theirs = Promise(said, Spoken("days", 8, date(2026, 11, 23)))
    task = tasks(verdict("chase-their-promise", application(meeting), meeting=meeting, promise=theirs))[0]
    assert task.text == line
    assert thing in body(task)


@pytest.mark.parametrize(
    ("said", "line"),
    [
        ("send my portfolio", "Send the promised portfolio"),
        ("I will send two references", "Send two references"),
        ("a writing sample", "Send a writing sample"),
        ("email Ada the article about drift", "Send the article about drift"),
        ("Zeugnisse schicken", "Send the promised Zeugnisse"),
        ("read the handbook", "Read the handbook"),
        ("to confirm my start date", "Confirm your start date"),
        ("let them know my notice period", "Let them know your notice period"),
        ("work samples", "Send your work samples"),
        ("review slides", "Send your review slides"),
    ],
)
def test_a_promise_of_mine_is_something_to_do_that_fits_the_line(said: str, line: str) -> None:
    assert promise(Promise(said)).text == line


def test_a_deed_that_makes_something_is_followed_by_the_thing() -> None:
    assert "the case study" in body(promise(Promise("write up the case study", link="https://lind.example/c")))


@pytest.mark.parametrize(
    ("topic", "said"),
    [
        ("wie das Team priorisiert", ': "wie das Team priorisiert".'),
        ("Nachtschichten im Lager", ': "Nachtschichten im Lager".'),
    ],
)
def test_a_german_topic_is_quoted_in_an_english_letter(topic: str, said: str) -> None:
    assert said in body(thanks(replace(ADA, topics=(topic,))))


def test_a_strength_that_is_a_deed_gets_its_subject() -> None:
    facts = simple(interviewers=(ADA,), my_strengths=("cut costs by 12%",))
    meeting = interview(facts)
    task = tasks(verdict("thank-you-note", application(meeting), meeting=meeting, person=ADA))[0]
    assert "I cut costs by 12%" in body(task)


def test_a_company_that_ends_with_a_stop_gets_no_second_one() -> None:
    facts = simple(company="Orbital Foods Inc.")
    meeting = interview(facts)
    task = tasks(verdict("withdraw-elsewhere", application(meeting), meeting=meeting))[0]
    assert "Inc." in body(task)
    assert ".." not in body(task)
