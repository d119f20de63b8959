"""Promises told in running text, titles that name people, and people as others write them."""

from __future__ import annotations

import pytest
from reading_world import facts, note, read

from followup_notes.dates.spoken import resolve
from followup_notes.model.facts import Promise

SAID = "---\ntype: interview\ncompany: Northwind\ndate: 2026-11-23\ninterviewers: [Ada Park, Petra Voss]\n---\n\n"


def told(promises: tuple[Promise, ...]) -> list[tuple[str, str | None]]:
    return [(one.what, str(resolve(one.by, frozenset())) if one.by else None) for one in promises]


@pytest.mark.parametrize(
    ("line", "mine", "theirs"),
    [
        ("They will get back to me by Wednesday.", [], [("a decision", "2026-11-25")]),
        ("Ada said they'd decide by 4 December.", [], [("a decision", "2026-12-04")]),
        ("They said I'd hear by Friday 4 December.", [], [("a decision", "2026-12-04")]),
        ("By Friday they will let me know.", [], [("a decision", "2026-11-27")]),
        ("We will get back to you within a week.", [], [("a decision", "2026-11-30")]),
        ("HR will call me on Friday.", [], [("call me", "2026-11-27")]),
        ("Ada is going to introduce me to the CTO next week.", [], [("introduce me to the CTO", "2026-12-04")]),
        ("Final decision expected by Dec 4.", [], [("a decision", "2026-12-04")]),
        ("- **Wrap-up:** feedback within three days", [], [("a decision", "2026-11-26")]),
        ("I promised her a short write-up by 26 Nov.", [("a short write-up", "2026-11-26")], []),
        ("I'll send over the slides.", [("the slides", None)], []),
        (
            "He promised to send the contract by 30 November and I'll share my references by Wednesday.",
            [("my references", "2026-11-25")],
            [("the contract", "2026-11-30")],
        ),
        ("Frau Voss meldet sich bis Ende der Woche.", [], [("a decision", "2026-11-27")]),
        ("Ich schicke ihr bis Freitag die Unterlagen.", [("die Unterlagen", "2026-11-27")], []),
        ("Ils me rappellent avant vendredi.", [], [("a decision", "2026-11-27")]),
        ("Ich schicke noch mein Zeugnis nach.", [("mein Zeugnis", None)], []),
        ("- send Ada my references by Friday", [("my references", "2026-11-27")], []),
        ("- Ada: confirm the salary band by Friday", [], [("confirm the salary band", "2026-11-27")]),
        ("J'enverrai mon portfolio d'ici jeudi.", [("mon portfolio", "2026-11-26")], []),
        ("Me llaman antes del viernes.", [], [("a decision", "2026-11-27")]),
    ],
)
def test_sentences_that_promise_are_read_wherever_they_stand(
    line: str, mine: list[tuple[str, str | None]], theirs: list[tuple[str, str | None]]
) -> None:
    found = note(f"{SAID}## Notes\n\n{line}\n").facts
    assert (told(found.my_promises), told(found.their_promises)) == (mine, theirs)


@pytest.mark.parametrize(
    "line",
    [
        "They launched it in two weeks.",
        "They plan to launch the product within two weeks.",
        "If I don't hear by Friday, I'll write again.",
        "Will they decide by Friday?",
        "They won't decide before 10 December.",
        "I'll call my dentist on Monday.",
        "They have 300 people and 12 teams.",
        "I usually send invoices within 30 days of work.",
    ],
)
def test_other_sentences_with_a_day_promise_nothing(line: str) -> None:
    found = note(f"{SAID}{line}\n").facts
    assert (found.my_promises, found.their_promises) == ((), ())


def test_a_day_that_a_promise_names_and_cannot_be_read_is_reported() -> None:
    found = note(f"{SAID}They'll decide in the spring.\n")
    assert [(problem.at.line, problem.code) for problem in found.problems] == [(8, "date-unread")]
    assert told(found.facts.their_promises) == [("a decision", None)]


def test_running_text_adds_nothing_to_a_promise_that_stands_under_its_key() -> None:
    text = SAID.replace("---\n\n", "their promises: an answer by 2026-12-04\n---\n\n")
    found = note(f"{text}They will let me know by 4 December, and send the contract by 7 December.\n").facts
    assert told(found.their_promises) == [("an answer", "2026-12-04")]


def test_a_days_note_promises_only_below_the_line_of_an_interview() -> None:
    text = "- I'll send Anna the photos by Monday\n- 14:00 Northwind interview with Ada Park #interview\n    - I'll send her my plan by Friday\n- I'll send the bill by Tuesday\n"
    assert told(note(text, "2026-11-26.md").facts.my_promises) == [("my plan", "2026-11-27")]


def test_a_next_step_tells_the_next_round_or_waits_to_be_told_whose_it_is() -> None:
    found = note(
        f"{SAID}## Next steps\n- second interview within two weeks\n- Final interview on 10 Dec at 10:00\n- Review notes by Sunday\n"
    )
    assert told(found.facts.their_promises) == [("second interview", "2026-12-07")]
    assert str(found.facts.next_round) == "2026-12-10 10:00:00"
    assert found.unused == ((found.unused[0][0], "Review notes by Sunday"),)


@pytest.mark.parametrize(
    ("name", "people"),
    [
        ("Interview with Ada Park", [{"name": "Ada Park"}]),
        ("Northwind interview with Jane Roe (hiring manager)", [{"name": "Jane Roe", "title": "hiring manager"}]),
        ("Interview with Jane Roe, CTO and Ben Ode", [{"name": "Jane Roe", "title": "CTO"}, {"name": "Ben Ode"}]),
        ("Coffee chat with Jane Roe at Northwind", [{"name": "Jane Roe"}]),
    ],
)
def test_a_title_names_people(name: str, people: list[dict[str, str]]) -> None:
    found = facts(note("---\ntype: interview\ncompany: Northwind\ndate: 2026-11-23\n---\n", f"{name}.md").facts)
    assert (found["company"], found["interviewers"], found.get("role")) == ("Northwind", people, None)


def test_a_title_that_could_name_either_is_asked_about() -> None:
    named = note("---\ntype: interview\ndate: 2026-11-23\n---\nInterviewers: Ann Lowe\n", "Interview with Fernway.md")
    assert named.facts.company == "Fernway"
    unclear = note("---\ntype: interview\ndate: 2026-11-23\n---\n", "Interview with Fernway.md")
    assert (unclear.facts.company, [problem.code for problem in unclear.problems]) == (None, ["title-unclear"])


@pytest.mark.parametrize(
    ("text", "path"),
    [
        ("# interview-tool\n\nCompany: Acme\nDate: 2026-01-01\n", "README.md"),
        ("---\ntype: book\ntags: [interview, books]\ndate: 2026-10-10\n---\n", "Cracking the Interview.md"),
        ("---\ntags: [course]\ncompany: Udemy\ndate: 2026-09-09\n---\n## Round 1\n", "Interviewing Masterclass.md"),
        ("---\nsource: https://blog.example\ntags: [interviewing]\ndate: 2026-11-11\n---\n", "Tell me about you.md"),
    ],
)
def test_what_is_about_interviews_is_none(text: str, path: str) -> None:
    assert read(text, path) is None


def test_a_misspelt_zone_gets_a_suggestion() -> None:
    found = note(SAID.replace("date:", "time zone: Europe/Berln\ndate:"))
    assert [problem.hint for problem in found.problems] == ['did you mean "Europe/Berlin"?']
