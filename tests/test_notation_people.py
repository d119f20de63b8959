"""People are read from one line in the forms people use."""

from __future__ import annotations

import pytest
from reading_world import words

from followup_notes.notation.people import Named, people

ADA = "Ada Park"
BEN = "Ben Ode"


@pytest.mark.parametrize(
    ("text", "found"),
    [
        (
            "Ada Park <ada@northwind.example>, hiring manager: the forecasting model",
            [Named(ADA, "ada@northwind.example", "hiring manager", ("the forecasting model",))],
        ),
        ("[[Ben Ode]]", [Named(BEN, link=BEN)]),
        ('"": ""', []),
        ("[[People/Ada Park|Ada]] (CTO)", [Named("Ada", None, "CTO", link="People/Ada Park")]),
        ("Ada Park, CTO", [Named(ADA, None, "CTO")]),
        ("Ada Park (CTO)", [Named(ADA, None, "CTO")]),
        ("Ada Park – CTO", [Named(ADA, None, "CTO")]),
        ("Ada Park - Senior Data Engineer @ Northwind", [Named(ADA, None, "Senior Data Engineer @ Northwind")]),
        ("Ada Park, Head of Data and Analytics", [Named(ADA, None, "Head of Data and Analytics")]),
        ("Ada Park, Ben Ode and Cleo Marsh", [Named(ADA), Named(BEN), Named("Cleo Marsh")]),
        ("CEO Ada Park & COO Ben Ode", [Named(ADA, None, "CEO"), Named(BEN, None, "COO")]),
        ("Engineering Manager Ada Park", [Named(ADA, None, "Engineering Manager")]),
        ("Hiring manager: Ada Park", [Named(ADA, None, "Hiring manager")]),
        ("Ada Park / Ben Ode", [Named(ADA), Named(BEN)]),
        ("Ada Park - CTO - a@x.example", [Named(ADA, "a@x.example", "CTO")]),
        ("Ada Park [a@x.example](mailto:a@x.example)", [Named(ADA, "a@x.example")]),
        ("Ada & Ben", [Named("Ada"), Named("Ben")]),
        ("Ada, Ben", [Named("Ada"), Named("Ben")]),
        ("Ada Park, CTO, Ben Ode, Staff Engineer", [Named(ADA, None, "CTO"), Named(BEN, None, "Staff Engineer")]),
        ("Ada Park (CTO) and Ben Ode (Staff Engineer)", [Named(ADA, None, "CTO"), Named(BEN, None, "Staff Engineer")]),
        ("[[Ada Park]], [[Ben Ode]]", [Named(ADA, link=ADA), Named(BEN, link=BEN)]),
        ("Ada Park; Ben Ode", [Named(ADA), Named(BEN)]),
        ("Ada Park, VP Retail; Ben Ode, Branch Ops", [Named(ADA, None, "VP Retail"), Named(BEN, None, "Branch Ops")]),
        (
            "Ada Park <a@x.example>, CFO; Ben Ode, Branch Ops",
            [Named(ADA, "a@x.example", "CFO"), Named(BEN, None, "Branch Ops")],
        ),
        ("Ada Park, Cleo Marsh; Ben Ode", [Named(ADA), Named("Cleo Marsh"), Named(BEN)]),
        ('Ada Park (CTO), "Sticks" Ode (COO)', [Named(ADA, None, "CTO"), Named('"Sticks" Ode', None, "COO")]),
        ('Adelheid "Ada" Park; Ben Ode', [Named('Adelheid "Ada" Park'), Named(BEN)]),
        ('"Ada Park", "Ben Ode"', [Named(ADA), Named(BEN)]),
        ("Ada Park <a@x.example>, Ben Ode <b@x.example>", [Named(ADA, "a@x.example"), Named(BEN, "b@x.example")]),
        ("Ada Park (a@x.example)", [Named(ADA, "a@x.example")]),
        ("[Ada Park](mailto:a@x.example), VP Engineering", [Named(ADA, "a@x.example", "VP Engineering")]),
        ("Ada: forecasting", [Named("Ada", topics=("forecasting",))]),
        ("Ada: forecasting, Ben: hiring", [Named("Ada", topics=("forecasting",)), Named("Ben", topics=("hiring",))]),
        ("Ada Park: pricing; the roadmap", [Named(ADA, topics=("pricing", "the roadmap"))]),
        ("Ada Park: Hiring Manager", [Named(ADA, None, "Hiring Manager")]),
        ("Ada Park (she/her), CTO", [Named(ADA, None, "CTO")]),
        ("Frau Lena Vogt, Leiterin Entwicklung", [Named("Lena Vogt", None, "Leiterin Entwicklung", salutation="Frau")]),
        ("Dr. Ada Park", [Named(ADA, salutation="Dr.")]),
        ("Prof. Ada Park, PhD, Head of Data", [Named(ADA, None, "Head of Data", salutation="Prof.")]),
        ("Ada Park, Driving Instructor", [Named(ADA, None, "Driving Instructor")]),
        ("Ada Park, Regional Something, Ben Ode", [Named(ADA, None, "Regional Something"), Named(BEN)]),
        (
            "head chef Ada Park and Ben (FOH manager)",
            [Named(ADA, None, "head chef"), Named("Ben", None, "FOH manager")],
        ),
        ("Ada Park from HR", [Named(ADA, None, "HR")]),
        ("VP of Engineering Ada Park", [Named(ADA, None, "VP of Engineering")]),
        ("Park, Ada; Ode, Ben", [Named(ADA), Named(BEN)]),
        ("Park, Ada <ada.park@x.example>", [Named(ADA, "ada.park@x.example")]),
        ("Ada Park/Ben Ode", [Named(ADA), Named(BEN)]),
        ("Ada Park [CTO]", [Named(ADA, None, "CTO")]),
        ("ada park, ben ode", [Named("ada park"), Named("ben ode")]),
        ("ada park, people ops", [Named("ada park", None, "people ops")]),
        ("Ada Park, Ben Ode & someone from HR", [Named(ADA), Named(BEN)]),
        ("Ada Park, a senior engineer", [Named(ADA, None, "a senior engineer")]),
        ("María de la Cruz, Jefa de Datos", [Named("María de la Cruz", None, "Jefa de Datos")]),
        ("ada.park@x.example", [Named(ADA, "ada.park@x.example")]),
        ("?", []),
        ("", []),
    ],
)
def test_people_are_read(text: str, found: list[Named]) -> None:
    assert list(people(text, words())) == found


@pytest.mark.parametrize(
    ("line", "found"),
    [
        ("Ada Park, Keeper of Keys", Named(ADA, None, "Keeper of Keys")),
        ("Ada Park, Ion Beams: the new lab", Named(ADA, None, "Ion Beams", ("the new lab",))),
        ("Park, Ada", Named(ADA)),
    ],
)
def test_one_line_of_a_list_names_one_person(line: str, found: Named) -> None:
    assert people(line, words(), alone=True) == (found,)


@pytest.mark.parametrize(
    "line",
    [
        "Ada Park",
        "Ada Park, CTO",
        "Ada Park, Head of Data",
        "Ada Park, Head of Data and Analytics",
        "Ada Park, Head of Data und Ben Ode",
        "Ada Park, Ben Ode",
        "Ada Park, Ben Ode, Cleo Marsh",
        "Ada Park, Dr Ode, Cleo Marsh",
        "Ada Park, Ben Van",
        "Ada Park, Ben Esq, Cleo Marsh",
        "Ada Park, Head Nurse, Ben Ode",
        "Frau Park, Herr Ode",
        "Ada Park, MBA",
        "Ada Park, Head Nurse RN",
        "Ada Park, Engineering",
        "Frau Park",
        "Dr Park, CTO",
        "Ada Esq",
        "Hiring Manager",
        "Head Nurse, Ada Park",
        "Hiring Manager, Data",
    ],
)
@pytest.mark.parametrize("alone", [False, True])
def test_a_plain_line_is_read_as_any_other(line: str, *, alone: bool) -> None:
    assert people(line, words(), alone=alone) == people(f" {line} ", words(), alone=alone)
