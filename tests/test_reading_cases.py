"""Notes are joined to applications and cases as a careful reader would join them."""

# ruff: noqa: DTZ001 - notes give local times
from __future__ import annotations

import random
from dataclasses import replace
from datetime import date, datetime
from time import process_time
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from followup_notes.model.case import Application, Case, Desk
from followup_notes.model.facts import Facts, Kind, Message, Outcome, Person, Promise, Source, Spoken
from followup_notes.model.note import Box, Note, Seen, Stray
from followup_notes.model.problem import Position
from followup_notes.model.rules import Settings, Words
from followup_notes.reading.cases import join
from followup_notes.reading.join_names import company_key, nearly_alike, role_key


def interview(path: str, *rounds: Facts, application: str | None = None, **facts: Any) -> Note:
    told = Facts(**facts)
    return Note(path, "", path, Kind.INTERVIEW, told, rounds or (told,), application)


def note(kind: Kind, path: str, **facts: Any) -> Note:
    return Note(path, "", path, kind, Facts(**facts))


def joined(*notes: Note) -> tuple[tuple[Case, ...], Desk]:
    return join(notes, Words(), Settings())


def applications(*notes: Note) -> tuple[Application, ...]:
    return tuple(application for case in joined(*notes)[0] for application in case.applications)


def members(*notes: Note) -> list[tuple[str, ...]]:
    return sorted(application.members for application in applications(*notes))


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [
        ("Northwind", "northwind", True),
        ("Northwind GmbH", "Northwind", True),
        ("Northwind, Inc.", "NORTHWIND", True),
        ("The Northwind Company", "Northwind", True),
        ("Northwind GmbH & Co. KG", "Northwind", True),
        ("Café Globex S.A.", "Cafe Globex", True),
        ("North-Wind", "North Wind", True),
        ("Northwind Labs", "Northwind", False),
        ("AG", "Co", False),
        ("Globex", "Northwind", False),
    ],
)
def test_legal_forms_case_and_punctuation_make_no_other_company(one: str, other: str, *, same: bool) -> None:
    assert (company_key(one) == company_key(other)) is same


@pytest.mark.parametrize("name", [None, "", "?", " ? ", "unknown", "N/A", "TBD", "Confidential"])
def test_an_unknown_company_is_no_company(name: str | None) -> None:
    assert company_key(name) is None


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [
        ("Data Engineer", "data engineer", True),
        ("Data Engineer (m/w/d)", "Data Engineer", True),
        ("Data-Engineer (all genders)", "Data Engineer", True),
        ("Sr. Data Engineer", "Senior Data Engineer", True),
        ("Engineer II", "Engineer 2", True),
        ("Senior Data Engineer", "Data Engineer", False),
        ("Engineer I", "Engineer II", False),
        ("C++ Developer", "C# Developer", False),
    ],
)
def test_a_role_written_shorter_is_the_same_role_and_a_senior_one_another(one: str, other: str, *, same: bool) -> None:
    assert (role_key(one) == role_key(other)) is same


@pytest.mark.parametrize(
    ("notes", "expected"),
    [
        pytest.param(
            [interview("a.md", company="Northwind", role="Engineer"), interview("b.md", company="northwind gmbh", role="engineer")],
            [("a.md", "b.md")],
            id="same company and role",
        ),
        pytest.param(
            [interview("a.md", company="Northwind", role="Engineer"), interview("b.md", company="Northwind", role="Analyst")],
            [("a.md",), ("b.md",)],
            id="same company, other role",
        ),
        pytest.param(
            [interview("i/a.md", company="Northwind"), note(Kind.APPLICATION, "x/n.md", company="Northwind", role="Engineer")],
            [("i/a.md", "x/n.md")],
            id="no role, one application",
        ),
        pytest.param(
            [
                interview("x/a.md", company="Northwind"),
                note(Kind.APPLICATION, "x/n.md", company="Northwind", role="Engineer"),
                note(Kind.APPLICATION, "y/n.md", company="Northwind", role="Analyst"),
            ],
            [("x/a.md", "x/n.md"), ("y/n.md",)],
            id="no role, the one in the folder",
        ),
        pytest.param(
            [
                interview("z/a.md", company="Northwind"),
                note(Kind.APPLICATION, "x/n.md", company="Northwind", role="Engineer"),
                note(Kind.APPLICATION, "y/n.md", company="Northwind", role="Analyst"),
            ],
            [("x/n.md",), ("y/n.md",), ("z/a.md",)],
            id="no role, several applications",
        ),
        pytest.param([interview("a.md"), interview("b.md")], [("a.md",), ("b.md",)], id="no company"),
        pytest.param(
            [interview("a.md", company="?", agency="Globex"), interview("b.md", company="?", agency="Globex")],
            [("a.md",), ("b.md",)],
            id="unknown employers of one agency",
        ),
        pytest.param(
            [
                interview("a.md", application="Northwind Engineer#Notes"),
                note(Kind.APPLICATION, "x/northwind engineer.md", company="Northwind", role="Engineer"),
            ],
            [("a.md", "x/northwind engineer.md")],
            id="a link",
        ),
        pytest.param(
            [
                interview("a.md", company="Northwind", role="Analyst", application="x/n"),
                note(Kind.APPLICATION, "x/n.md", company="Northwind", role="Engineer"),
                note(Kind.APPLICATION, "y/n.md", company="Northwind", role="Analyst"),
            ],
            [("a.md", "x/n.md"), ("y/n.md",)],
            id="a link before company and role",
        ),
        pytest.param(
            [interview("a.md", company="Northwind", role="Engineer", application="n"), note(Kind.APPLICATION, "n.md") ],
            [("a.md", "n.md")],
            id="an application note that names nothing",
        ),
    ],
)  # fmt: skip
def test_notes_of_one_application_are_joined(notes: list[Note], expected: list[tuple[str, ...]]) -> None:
    assert members(*notes) == expected


def test_a_missing_role_among_several_applications_is_said_once() -> None:
    cases, _ = joined(
        interview("z/a.md", company="Northwind", sources={"company": Source(3, 10, "company")}),
        note(Kind.APPLICATION, "x/n.md", company="Northwind", role="Engineer"),
        note(Kind.APPLICATION, "y/n.md", company="Northwind", role="Analyst"),
    )
    (problem,) = [problem for each in cases[0].notes for problem in each.problems]
    assert (problem.code, problem.at) == ("role-missing", Position("z/a.md", 3, 10))


def test_a_case_holds_what_shares_a_company_or_an_agency() -> None:
    cases, _ = joined(
        interview("a.md", company="Northwind", role="Engineer"),
        interview("b.md", company="Northwind", role="Analyst", agency="Ode Search"),
        interview("c.md", company="Globex", role="Analyst", agency="Ode Search GmbH"),
        interview("d.md", company="?", agency="ode search"),
        interview("e.md", company="Ode Search", role="Recruiter"),
    )
    assert [[each.path for each in case.notes] for case in cases] == [["d.md", "c.md", "b.md", "a.md"][::-1], ["e.md"]]


def test_rounds_are_ordered_by_start_and_an_undated_one_by_its_number() -> None:
    (application,) = applications(
        interview("third.md", company="Northwind", round=3),
        interview("fourth.md", company="Northwind", start=date(2026, 11, 30), round=4),
        interview("first.md", company="Northwind", start=datetime(2026, 11, 2, 14)),
        interview("second.md", company="Northwind", start=date(2026, 11, 9), round=2),
    )
    assert [(each.note, each.number) for each in application.interviews] == [
        ("first.md", 1),
        ("second.md", 2),
        ("third.md", 3),
        ("fourth.md", 4),
    ]


def test_a_note_of_several_rounds_gives_several_interviews_and_its_last_round_what_it_says_once() -> None:
    promise = Promise("a decision", date(2026, 12, 1))
    several = replace(
        interview(
            "a.md",
            Facts(start=date(2026, 11, 2), interviewers=(Person("Ada Park"),)),
            Facts(start=date(2026, 11, 9), interviewers=(Person("Ben Ode"),)),
        ),
        facts=Facts(company="Northwind", role="Engineer", country="de", their_promises=(promise,)),
    )
    (application,) = applications(several)
    first, second = application.interviews
    assert (first.note, first.facts.country, first.facts.their_promises) == ("a.md", "de", ())
    assert (second.facts.company, second.facts.their_promises) == ("Northwind", (promise,))


def test_a_row_of_a_table_of_rounds_gives_way_to_the_interviews_own_note() -> None:
    table = Note(
        "n.md",
        "",
        "",
        Kind.APPLICATION,
        Facts(company="Northwind", role="Engineer"),
        (Facts(start=date(2026, 11, 2), round=1), Facts(start=date(2026, 11, 9), round=2)),
    )
    own = interview("a.md", company="Northwind", role="Engineer", start=datetime(2026, 11, 9, 14))
    (application,) = applications(table, own)
    assert [each.note for each in application.interviews] == ["n.md", "a.md"]


def test_a_copied_note_is_said_and_its_interview_counts_once() -> None:
    same: dict[str, Any] = {"company": "Northwind", "role": "Engineer", "start": datetime(2026, 11, 9, 14)}
    cases, _ = joined(interview("a.md", **same), interview("b.md", **same))
    assert [each.note for each in cases[0].applications[0].interviews] == ["a.md"]
    assert [(problem.code, each.path) for each in cases[0].notes for problem in each.problems] == [
        ("note-copied", "b.md")
    ]


def test_two_people_seen_at_one_time_in_two_notes_are_two_interviews() -> None:
    same: dict[str, Any] = {"company": "Northwind", "role": "Engineer", "start": datetime(2026, 11, 9, 14)}
    (application,) = applications(
        interview("a.md", interviewers=(Person("Ada Park"),), **same),
        interview("b.md", interviewers=(Person("Ben Ode"),), **same),
    )
    assert len(application.interviews) == 2


FIRST: dict[str, Any] = {"company": "Northwind", "role": "Engineer", "start": date(2026, 11, 2)}
SECOND: dict[str, Any] = {"company": "Northwind", "role": "Engineer", "start": date(2026, 11, 9)}


@pytest.mark.parametrize(
    ("notes", "expected"),
    [
        ([interview("a.md", outcome=Outcome.NEXT_ROUND, **FIRST), interview("b.md", outcome=Outcome.REJECTED, **SECOND)], Outcome.REJECTED),
        ([interview("a.md", outcome=Outcome.REJECTED, **FIRST), interview("b.md", outcome=Outcome.OPEN, **SECOND)], Outcome.OPEN),
        ([interview("a.md", offer_on=date(2026, 11, 20), **FIRST), interview("b.md", outcome=Outcome.OPEN, **SECOND)], Outcome.OFFER),
        ([interview("a.md", **FIRST), interview("b.md", **SECOND)], None),
        ([interview("a.md", outcome=Outcome.OPEN, **FIRST), note(Kind.APPLICATION, "n.md", company="Northwind", role="Engineer", outcome=Outcome.REJECTED)], Outcome.REJECTED),
        ([interview("a.md", outcome=Outcome.REJECTED, **FIRST), note(Kind.APPLICATION, "n.md", company="Northwind", role="Engineer", outcome=Outcome.OPEN)], Outcome.REJECTED),
        ([interview("a.md", rejected_on=date(2026, 11, 20), accepted_on=date(2026, 11, 30), **FIRST)], Outcome.ACCEPTED),
    ],
)  # fmt: skip
def test_the_latest_word_on_the_outcome_wins(notes: list[Note], expected: Outcome | None) -> None:
    (application,) = applications(*notes)
    assert application.facts.outcome == expected


def test_an_application_has_its_country_from_its_note_then_the_companys_then_an_interviews() -> None:
    (application,) = applications(
        interview("a.md", **FIRST, country="us", time_zone="America/New_York", language="en"),
        note(Kind.APPLICATION, "n.md", company="Northwind", role="Engineer", time_zone="Europe/Berlin"),
        note(Kind.COMPANY, "Northwind.md", country="de", values=("curiosity",)),
    )
    facts = application.facts
    assert (facts.country, facts.time_zone, facts.language, facts.values) == (
        "de",
        "Europe/Berlin",
        "en",
        ("curiosity",),
    )


def test_what_changes_is_taken_from_the_latest_interview_and_its_place_is_known() -> None:
    (application,) = applications(
        interview("a.md", contact_preference="phone", **FIRST),
        interview("b.md", contact_preference="none", sources={"contact_preference": Source(7, 3, "contact")}, **SECOND),
    )
    assert application.facts.contact_preference == "none"
    assert application.places["contact_preference"] == Position("b.md", 7, 3)


def test_promises_stay_with_their_interview_and_messages_are_joined_once() -> None:
    message = Message(date(2026, 11, 3), "thank-you")
    (application,) = applications(
        interview("a.md", my_promises=(Promise("slides"),), messages=(message,), **FIRST),
        note(Kind.APPLICATION, "n.md", company="Northwind", role="Engineer", messages=(message,)),
    )
    assert application.facts.my_promises == ()
    assert application.facts.messages == (message,)


ADA = note(
    Kind.PERSON,
    "People/Ada Park.md",
    interviewers=(Person("Ada Park", "ada@northwind.example", "CTO", salutation="Ms"),),
)


@pytest.mark.parametrize("link", ["Ada Park", "ada park", "People/Ada Park", "people/ada park.md", "Ada Park#Contact"])
def test_a_link_to_a_person_note_gives_the_address(link: str) -> None:
    cases, _ = joined(ADA, interview("a.md", interviewers=(Person("Ada", link=link),), **FIRST))
    (person,) = cases[0].applications[0].interviews[0].facts.interviewers
    assert (person.name, person.email, person.title, person.salutation) == ("Ada", "ada@northwind.example", "CTO", "Ms")
    assert cases[0].notes[0].facts.interviewers == (person,)
    assert cases[0].notes[0].problems == ()


def test_what_the_note_itself_says_of_a_person_stays() -> None:
    cases, _ = joined(ADA, interview("a.md", coordinator=Person("Ada Park", "office@northwind.example"), **FIRST))
    coordinator = cases[0].notes[0].facts.coordinator
    assert coordinator
    assert (coordinator.email, coordinator.title) == ("office@northwind.example", "CTO")


def test_a_person_of_the_same_name_in_another_company_is_somebody_else() -> None:
    elsewhere = replace(ADA, facts=replace(ADA.facts, company="Globex"))
    cases, _ = joined(elsewhere, interview("a.md", interviewers=(Person("Ada Park"),), **FIRST))
    assert cases[0].notes[0].facts.interviewers[0].email is None


def test_a_link_that_leads_nowhere_is_said_once_at_its_place_with_what_was_meant() -> None:
    at = Position("a.md", 9, 5)
    lost = Person("Ada Prak", link="Ada Prak", at=at)
    cases, _ = joined(ADA, interview("a.md", interviewers=(lost,), coordinator=lost, **FIRST))
    (problem,) = cases[0].notes[0].problems
    assert (problem.code, problem.at, problem.hint) == ("person-not-found", at, "did you mean [[Ada Park]]?")


def test_the_nearest_of_several_notes_with_one_name_is_meant() -> None:
    other = note(Kind.PERSON, "Globex/Ada Park.md", interviewers=(Person("Ada Park", "ada@globex.example"),))
    cases, _ = joined(
        ADA, other, interview("Globex/a.md", interviewers=(Person("Ada", link="Ada Park"),), company="Globex")
    )
    assert cases[0].notes[0].facts.interviewers[0].email == "ada@globex.example"


@pytest.mark.parametrize(
    ("names", "pairs"),
    [
        (["northwind", "nothwind"], [("northwind", "nothwind")]),
        (["northwind", "nortwhind"], [("northwind", "nortwhind")]),
        (["northwind", "northwand"], [("northwand", "northwind")]),
        (["northwind", "southwind"], []),
        (["globe", "glove"], []),
        (["area 51 labs", "area 52 labs"], []),
        (["northwind", "northwind labs"], []),
    ],
)
def test_companies_one_slip_apart_are_noticed(names: list[str], pairs: list[tuple[str, str]]) -> None:
    assert list(nearly_alike(names)) == pairs


def test_companies_spelt_nearly_alike_stay_apart_and_the_rarer_one_is_said() -> None:
    cases, _ = joined(
        interview("a.md", company="Northwind"),
        interview("b.md", company="Northwind"),
        interview("c.md", company="Nothwind"),
    )
    assert len(cases) == 2
    assert [(problem.code, each.path) for case in cases for each in case.notes for problem in each.problems] == [
        ("company-similar", "c.md")
    ]


def test_the_desk_knows_every_company_and_how_each_application_stands() -> None:
    waited = (Promise("a decision", Spoken("working days", 5, date(2026, 11, 2))), Promise("a call", date(2026, 11, 3)))
    seen = (Seen("outcome=offer", date(2026, 11, 12)), Seen("outcome=offer", date(2026, 11, 10)))
    _, desk = joined(
        replace(interview("a.md", offer_deadline=date(2026, 12, 1), outcome=Outcome.OFFER, **FIRST), seen=seen),
        interview("b.md", company="Globex", their_promises=waited, start=date(2026, 11, 2)),
        interview("c.md", company="?", agency="Ode Search"),
    )
    assert desk.companies == ("Globex", "Northwind")
    known = {standing.company: standing for standing in desk.standings}
    assert (known["Northwind"].outcome, known["Northwind"].offer_seen) == (Outcome.OFFER, date(2026, 11, 10))
    assert (known["Globex"].outcome, known["Globex"].decision_expected) == (Outcome.OPEN, date(2026, 11, 9))


def test_notes_that_are_not_ours_lend_the_desk_their_moved_lines_only() -> None:
    stray = Stray("fu-abc123", Position("todo.md", 3, 1), Box.OPEN, None, None, in_region=False)
    pasted = replace(stray, at=Position("a.md", 1, 1), in_region=True)
    cases, desk = joined(
        replace(interview("b.md", company="Globex"), strays=(pasted,)), Note("todo.md", "", "", None, strays=(stray,))
    )
    assert [each.path for case in cases for each in case.notes] == ["b.md"]
    assert desk.strays == {"fu-abc123": stray}


COMPANIES = st.sampled_from([None, "?", "Northwind", "Northwind GmbH", "Nothwind", "Globex"])
ROLES = st.sampled_from([None, "Engineer", "engineer (m/w/d)", "Analyst"])
STARTS = st.sampled_from([None, date(2026, 11, 2), datetime(2026, 11, 2, 14), date(2026, 11, 9)])
PEOPLE = st.lists(
    st.sampled_from([Person("Ada Park"), Person("Ada", link="Ada Park"), Person("X", link="nobody")]), max_size=2
)


@st.composite
def vaults(draw: st.DrawFn) -> list[Note]:
    paths = draw(
        st.lists(
            st.sampled_from([f"{folder}{name}.md" for folder in ("", "x/", "y/") for name in "abcdef"]), unique=True
        )
    )
    made: list[Note] = []
    for path in paths:
        facts = Facts(
            company=draw(COMPANIES),
            role=draw(ROLES),
            start=draw(STARTS),
            round=draw(st.sampled_from([None, 1, 2])),
            outcome=draw(st.sampled_from([None, *Outcome])),
            agency=draw(st.sampled_from([None, None, "Ode Search"])),
            interviewers=tuple(draw(PEOPLE)),
        )
        kind = draw(st.sampled_from([*Kind, Kind.INTERVIEW, Kind.INTERVIEW, None]))
        rounds = (facts,) * draw(st.sampled_from([0, 1, 1, 2])) if kind in {Kind.INTERVIEW, Kind.APPLICATION} else ()
        made.append(Note(path, "", path, kind, facts, rounds, draw(st.sampled_from([None, None, "a", "x/b"]))))
    return made


@given(vaults(), st.randoms(use_true_random=False))
def test_the_order_of_notes_makes_no_difference(notes: list[Note], chance: random.Random) -> None:
    shuffled = list(notes)
    chance.shuffle(shuffled)
    assert joined(*shuffled) == joined(*notes)


@given(vaults())
def test_every_note_of_ours_lies_in_exactly_one_application_and_keys_are_unique(notes: list[Note]) -> None:
    cases, desk = joined(*notes)
    found = [path for case in cases for application in case.applications for path in application.members]
    ours = [each.path for each in notes if each.kind in {Kind.INTERVIEW, Kind.APPLICATION}]
    assert sorted(found) == sorted(ours)
    keys = [standing.application for standing in desk.standings]
    assert len(keys) == len(set(keys))
    assert len({case.key for case in cases}) == len(cases)


def test_five_hundred_notes_are_joined_in_a_blink() -> None:
    notes = [
        interview(
            f"{place}.md", company=f"Company {place // 2} Ltd", role="Engineer", start=date(2026, 1, 1 + place % 28)
        )
        for place in range(500)
    ]
    before = process_time()
    joined(*notes)
    assert process_time() - before < 1
