"""Hundreds of letters over random notes: nothing invented, nothing left open, right lengths, no two alike."""

from __future__ import annotations

import random
import re
from dataclasses import replace

import pytest
from letter_cases import (
    COMPANIES,
    NOW,
    RANGES,
    ROLES,
    RULES,
    SETTINGS,
    application,
    interview,
    pack,
    random_verdict,
    shipped,
    tasks,
    verdict,
)

from followup_notes.letters.check import check
from followup_notes.letters.review import task_scope
from followup_notes.letters.similar import similarity
from followup_notes.letters.topics import talked_about
from followup_notes.letters.wording import wording
from followup_notes.model.case import Case, Desk
from followup_notes.model.facts import Person
from followup_notes.model.page import Letter, Task
from followup_notes.notation.template import check as check_template
from followup_notes.notation.variables import CONTEXT

KINDS = [
    (rule, language) for rule, (_, kind) in RULES.items() for language in ("en", "de") if (kind, language) in shipped()
]
NUMBER = re.compile(r"\d+")
TEMPLATE_TEXT = " ".join(re.sub(r"\{[{%].*?[}%]\}", " ", one.text, flags=re.DOTALL) for one in shipped().values())
OURS = frozenset(re.findall(r"[^\W\d_]+", TEMPLATE_TEXT.casefold()))
DATE_WORDS = frozenset(
    [
        "monday",
        "tuesday",
        "wednesday",
        "thursday",
        "friday",
        "saturday",
        "sunday",
        "november",
        "december",
        "januar",
        "january",
        "uhr",
        "dezember",
        "cet",
        "cest",
        "utc",
        "mez",
        "mesz",
        "the",
        "role",
        "at",
        "dear",
        "bei",
        "guten",
        "tag",
        "sehr",
        "geehrte",
        "geehrter",
        "question",
        "what",
        "noted",
        "as",
        "your",
        "plan",
        "to",
        "link",
        "experience",
        "in",
        "i",
        "am",
        "die",
        "frage",
        "team",
        "next",
        "promised",
        "conversation",
    ]
)


def written(rule: str, language: str, seed: int) -> Task:
    (task,) = tasks(random_verdict(rule, random.Random(f"{rule} {language} {seed}"), language))
    return task


def letter_of(task: Task) -> Letter:
    assert task.letter is not None, task.needs
    return task.letter


@pytest.mark.parametrize(("kind", "language"), sorted(shipped()))
def test_every_shipped_wording_is_sound(kind: str, language: str) -> None:
    one = shipped()[kind, language]
    assert check_template(one.text, one.path, 1, CONTEXT) == ()
    assert wording(one.text).subject or kind == "linkedin-note"


def test_all_kinds_are_there_and_six_in_german() -> None:
    assert {kind for kind, language in shipped() if language == "en"} == set(RANGES)
    german = {kind for kind, language in shipped() if language == "de"}
    assert german == {
        "thank-you",
        "thank-you-short",
        "status-after-date",
        "status-no-date",
        "last-nudge",
        "rejection-reply",
    }


@pytest.mark.parametrize(("rule", "language"), KINDS)
@pytest.mark.parametrize("seed", range(15))
def test_a_letter_is_clean_and_of_the_right_length(rule: str, language: str, seed: int) -> None:
    task = written(rule, language, seed)
    letter = letter_of(task)
    low, high = RANGES[letter.kind]
    assert low <= len(letter.body.split()) <= high
    desk = Desk(companies=COMPANIES)
    case = Case("a", (task.verdict.item.application,), ())
    scope = task_scope(task, (task,), case, desk, pack(SETTINGS), NOW)
    found = [one for one in check(letter, scope) if one.check != "address"]
    assert found == []


@pytest.mark.parametrize(("rule", "language"), KINDS)
@pytest.mark.parametrize("seed", range(15))
def test_a_letter_says_nothing_the_note_does_not_say(rule: str, language: str, seed: int) -> None:
    task = written(rule, language, seed)
    letter = letter_of(task)
    facts = task.verdict.item.application.interviews[0].facts
    known = repr(facts) + repr(task.verdict.item) + repr(SETTINGS)
    said = f"{letter.subject} {letter.body}"
    words = set(re.findall(r"[^\W\d_]+", said.casefold()))
    from_notes = set(re.findall(r"[^\W\d_]+", known.casefold()))
    assert words - OURS - from_notes - DATE_WORDS == set()
    days = {number.lstrip("0") for number in NUMBER.findall(known)} | {"11"}
    assert {number.lstrip("0") for number in NUMBER.findall(said)} - days <= {""}
    assert not re.search(r"\{\{|\}\}|\[[A-Z]|None|…$", said)


@pytest.mark.parametrize("seed", range(20))
@pytest.mark.parametrize("language", ["en", "de"])
def test_no_two_letters_of_a_round_are_alike(seed: int, language: str) -> None:
    chance = random.Random(seed)
    item = random_verdict("thank-you-note", chance, language)
    facts = item.item.application.interviews[0].facts
    one_topic = chance.random() < 0.5
    people = tuple(
        replace(person, topics=("the forecasting model",) if one_topic else person.topics)
        for person in facts.interviewers
    )
    people = (*people, Person("Zoe Quill", "z@x.example", None, ("the forecasting model",)))[:4]
    meeting = interview(replace(facts, interviewers=people))
    app = application(meeting)
    bodies = [
        letter_of(task).body
        for task in tasks(*(verdict("thank-you-note", app, meeting=meeting, person=person) for person in people))
    ]
    names = [person.name for person in people]
    for at, one in enumerate(bodies):
        assert all(similarity(one, other, names) < 0.6 for other in bodies[:at])
        assert (
            any(
                topic.strip("- .?")[:12].casefold() in one.casefold()
                for topic in talked_about(people[at], meeting.facts)
            )
            or "your" in one
        )


@pytest.mark.parametrize(("rule", "language"), KINDS)
def test_two_companies_never_get_the_same_words(rule: str, language: str) -> None:
    first, second = written(rule, language, 1), written(rule, language, 2)
    both = tasks(first.verdict, second.verdict)
    assert letter_of(both[0]).body != letter_of(both[1]).body


def test_roles_of_any_form_read_well() -> None:
    for role in ROLES:
        item = random_verdict("thank-you-note", random.Random(3))
        app = replace(item.item.application, role=role)
        body = letter_of(tasks(replace(item, item=replace(item.item, application=app)))[0]).body
        assert "role role" not in body
        assert "None" not in body
