"""Notes in the forms people really write: what each says, and nothing it does not."""

from __future__ import annotations

from typing import Any

import pytest
from reading_world import facts, note

EXAMPLE = """---
type: interview
company: "[[Northwind]]"
role: Data Engineer
round: 2
date: 2026-11-23T14:00
duration: 45m
interviewers:
  - "Ada Park <ada@northwind.example>, hiring manager: the forecasting model"
  - "[[Ben Ode]]"                      # his person note holds his address
my promises: ["my portfolio by 2026-11-25"]
their promises: ["a decision by 2026-12-01"]
my strengths: ["ten years of demand forecasting"]
---
"""

BOLD = """# Interview - Northwind - Round 2

**Company:** Northwind
**Position:** Data Engineer
**Date:** Nov 23rd, 2026
**Time:** 2:30 PM EST
**Interviewer(s):** Ada Park (Hiring Manager), Ben Ode (Staff Engineer)
**Format:** Zoom
**Status:** ✅ Completed

## Key takeaways
- They use Kafka
- The forecasting model matters

## Next Steps
- [ ] I will send my portfolio by 2026-11-25
- They decide by 1 December 2026
- Read the book

## My promises
- [x] reference list by Friday
"""

GERMAN = """---
Typ: Vorstellungsgespräch
Firma: Siemag
Stelle: Entwicklerin
Datum: 23.11.2026
Uhrzeit: 14.30 Uhr
Dauer: 1h30
Gesprächspartner: Frau Lena Vogt, Leiterin Entwicklung; Herr Tim Ohl
Runde: zweite
Phase: Fachgespräch
Status: stattgefunden
Rückmeldung bis: 1. Dezember 2026
---
"""

PEOPLE_TABLE = """---
tags: [job-interview, work]
Company: Hooli
job-title: SRE
Interview Date: 2026-11-19T09:00
---
## People

| Name | Title | Email | Talked about |
|------|-------|-------|------|
| Gus Hale | VP Engineering | gus@hooli.example | on-call culture |
| [[Ida Moss]] | Recruiter | | |
"""

DATAVIEW = """# Phone screen
type:: interview
company:: [[Initech]]
role:: Product Designer
date:: 2026-11-20
time:: 10:00-10:30
[interviewer:: Dana Reyes <dana@initech.example>] and (stage:: recruiter screen)
their promise:: an answer within two weeks
"""

HEADINGS = """---
type: interview
company: Northwind
date: 2026-11-23
---
## 👥 Interviewers
### Ada Park, CTO
Talked about maps
### Ben Ode
## Their promises
- a decision by Friday
## Extras
- sample dashboard
## Company values
- candour
## My strengths
1. forecasting
## Follow-Up Log
| Date | Type | To |
|---|---|---|
| 2026-11-24 | Thank you | Ada Park |
## Replies
- 2026-11-26
"""

CALLOUT = """# Northwind
> [!info] Interview
> **Company:** Northwind
> **Interviewers:**
> - Ada Park (CTO)
>   - talked about forecasting
> - Ben Ode
> **Date:** 2026-11-23 14:00
"""

BESIDE = """# Interview

| Field | Value |
|---|---|
| Company | Northwind |
| Role | Engineer |
| Date | 2026-11-23 14:00 |
| Interviewer | Ada Park |
| Outcome | Pending |
"""

NESTED = """---
type: interview
company: {name: Northwind}
interview:
  date: 2026-11-23
  time: 15:00
interviewers:
  Ada Park: forecasting
  Ben Ode: {title: CTO, topics: [a, b]}
follow-up: {off: [check-in]}
---
"""

RULE_WORDS = """---
type: interview
company: Northwind
interview: done
ended: 2026-03-02 15:00
interviewers:
  - name: Ada Park
    talked about: anvils
their promises:
  - what: a decision
    by: 2026-03-06
messages:
  - on: 2026-03-11 09:00
    about: chase-their-promise
replies:
  - on: 2026-03-05 12:00
next round: 2026-03-12 10:00
---
"""

SENT = """---
type: interview
company: X
date: 2026-04-03
interviewers: [{name: Ada Park, thanked: 2026-04-04}, {name: Ben Ode, linkedin invited: yes}]
messages:
  - 2026-04-10 status-after-date to Ada Park
  - {on: 2026-04-12 09:00, kind: thank you, to: Ben}
  - called Ada 2026-04-15
replied on: [2026-04-11, 2026-04-13]
follow-up off: [check-in]
my promises:
  - what: my portfolio
    by: Friday
    sent: 2026-04-06
  - "the case study [[Case study.pdf]] by next week"
  - "[my site](https://ada.example) by tomorrow"
extras: [a sample dashboard, "reference list (sent 2026-04-07)"]
offer deadline: 2026-05-01
need more time: yes
contact preference: none
cancelled by: me
---
"""

FRENCH = """---
type: entretien
entreprise: Dupont SA
poste: Ingénieure
date: 23 novembre 2026 à 14h30
interlocuteurs:
  - Zoé Petit, directrice
étape: entretien technique
résultat: en attente
---
"""

SPANISH = """**Empresa:** Solar
**Puesto:** Analista
**Fecha de la entrevista:** 23 de noviembre de 2026
**Entrevistador:** Raúl Gil
**Resultado:** pendiente
"""

CASES: list[tuple[str, str, dict[str, Any]]] = [
    (
        "the example",
        EXAMPLE,
        {
            "company": "Northwind",
            "role": "Data Engineer",
            "round": 2,
            "start": "2026-11-23T14:00:00",
            "end": "2026-11-23T14:45:00",
            "interviewers": [
                {
                    "name": "Ada Park",
                    "email": "ada@northwind.example",
                    "title": "hiring manager",
                    "topics": ["the forecasting model"],
                },
                {"name": "Ben Ode", "link": "Ben Ode"},
            ],
            "my_promises": [{"what": "my portfolio", "by": "2026-11-25"}],
            "their_promises": [{"what": "a decision", "by": "2026-12-01"}],
            "my_strengths": ["ten years of demand forecasting"],
        },
    ),
    (
        "bold labels",
        BOLD,
        {
            "company": "Northwind",
            "role": "Data Engineer",
            "round": 2,
            "format": "video",
            "start": "2026-11-23T14:30:00-05:00",
            "status": "held",
            "interviewers": [
                {"name": "Ada Park", "title": "Hiring Manager"},
                {"name": "Ben Ode", "title": "Staff Engineer"},
            ],
            "my_promises": [
                {"what": "reference list", "by": "2026-11-27", "sent": True},
                {"what": "my portfolio", "by": "2026-11-25"},
            ],
            "their_promises": [{"what": "a decision", "by": "2026-12-01"}],
            "highlights": ["They use Kafka", "The forecasting model matters"],
        },
    ),
    (
        "plain labels",
        "Company: Globex\nRole: Analyst\nInterview date: 23.11.2026, 14.30 Uhr\nInterviewers: Cleo Marsh, CTO\nRound: 1\nDuration: 45 min\n\nNote: prose.\n",
        {
            "company": "Globex",
            "role": "Analyst",
            "round": 1,
            "start": "2026-11-23T14:30:00",
            "end": "2026-11-23T15:15:00",
            "interviewers": [{"name": "Cleo Marsh", "title": "CTO"}],
        },
    ),
    (
        "Dataview",
        DATAVIEW,
        {
            "company": "Initech",
            "role": "Product Designer",
            "stage": "recruiter-screen",
            "format": "phone",
            "start": "2026-11-20T10:00:00",
            "end": "2026-11-20T10:30:00",
            "interviewers": [{"name": "Dana Reyes", "email": "dana@initech.example"}],
            "their_promises": [{"what": "an answer", "by": "2026-12-04"}],
        },
    ),
    (
        "a table of people",
        PEOPLE_TABLE,
        {
            "company": "Hooli",
            "role": "SRE",
            "start": "2026-11-19T09:00:00",
            "interviewers": [
                {
                    "name": "Gus Hale",
                    "email": "gus@hooli.example",
                    "title": "VP Engineering",
                    "topics": ["on-call culture"],
                },
                {"name": "Ida Moss", "title": "Recruiter", "link": "Ida Moss"},
            ],
        },
    ),
    (
        "headings",
        HEADINGS,
        {
            "company": "Northwind",
            "start": "2026-11-23",
            "interviewers": [{"name": "Ada Park", "title": "CTO", "topics": ["maps"]}, {"name": "Ben Ode"}],
            "their_promises": [{"what": "a decision", "by": "2026-11-27"}],
            "extras": [{"what": "sample dashboard"}],
            "values": ["candour"],
            "my_strengths": ["forecasting"],
            "messages": [{"on": "2026-11-24", "kind": "thank-you", "to": "Ada Park"}],
            "replies": ["2026-11-26"],
        },
    ),
    (
        "a callout",
        CALLOUT,
        {
            "company": "Northwind",
            "start": "2026-11-23T14:00:00",
            "interviewers": [{"name": "Ada Park", "title": "CTO", "topics": ["forecasting"]}, {"name": "Ben Ode"}],
        },
    ),
    (
        "keys beside values",
        BESIDE,
        {
            "company": "Northwind",
            "role": "Engineer",
            "start": "2026-11-23T14:00:00",
            "outcome": "open",
            "interviewers": [{"name": "Ada Park"}],
        },
    ),
    (
        "nested maps",
        NESTED,
        {
            "company": "Northwind",
            "start": "2026-11-23T15:00:00",
            "interviewers": [
                {"name": "Ada Park", "topics": ["forecasting"]},
                {"name": "Ben Ode", "title": "CTO", "topics": ["a", "b"]},
            ],
            "follow_up_off": ["check-in"],
        },
    ),
    (
        "the words of rules",
        RULE_WORDS,
        {
            "company": "Northwind",
            "end": "2026-03-02T15:00:00",
            "status": "held",
            "interviewers": [{"name": "Ada Park", "topics": ["anvils"]}],
            "their_promises": [{"what": "a decision", "by": "2026-03-06"}],
            "messages": [{"on": "2026-03-11T09:00:00", "kind": "chase-their-promise"}],
            "replies": ["2026-03-05T12:00:00"],
            "next_round": "2026-03-12T10:00:00",
        },
    ),
    (
        "what was sent",
        SENT,
        {
            "company": "X",
            "start": "2026-04-03",
            "interviewers": [
                {"name": "Ada Park", "thanked": "2026-04-04"},
                {"name": "Ben Ode", "linkedin_invited": True},
            ],
            "messages": [
                {"on": "2026-04-10", "kind": "status-after-date", "to": "Ada Park"},
                {"on": "2026-04-12T09:00:00", "kind": "thank-you", "to": "Ben"},
                {"on": "2026-04-15", "kind": "call", "to": "Ada"},
            ],
            "replies": ["2026-04-11", "2026-04-13"],
            "follow_up_off": ["check-in"],
            "my_promises": [
                {"what": "my portfolio", "by": "2026-04-10", "sent": "2026-04-06"},
                {"what": "the case study", "by": "2026-04-10", "link": "Case study.pdf"},
                {"what": "my site", "by": "2026-04-04", "link": "https://ada.example"},
            ],
            "extras": [{"what": "a sample dashboard"}, {"what": "reference list", "sent": "2026-04-07"}],
            "offer_deadline": "2026-05-01",
            "need_more_time": True,
            "contact_preference": "none",
            "cancelled_by": "me",
        },
    ),
    (
        "German",
        GERMAN,
        {
            "company": "Siemag",
            "role": "Entwicklerin",
            "round": 2,
            "stage": "technical",
            "start": "2026-11-23T14:30:00",
            "end": "2026-11-23T16:00:00",
            "status": "held",
            "interviewers": [
                {"name": "Lena Vogt", "title": "Leiterin Entwicklung", "salutation": "Frau"},
                {"name": "Tim Ohl", "salutation": "Herr"},
            ],
            "their_promises": [{"what": "a decision", "by": "2026-12-01"}],
        },
    ),
    (
        "French",
        FRENCH,
        {
            "company": "Dupont SA",
            "role": "Ingénieure",
            "stage": "technical",
            "start": "2026-11-23T14:30:00",
            "outcome": "open",
            "interviewers": [{"name": "Zoé Petit", "title": "directrice"}],
        },
    ),
    (
        "Spanish",
        SPANISH,
        {
            "company": "Solar",
            "role": "Analista",
            "start": "2026-11-23",
            "outcome": "open",
            "interviewers": [{"name": "Raúl Gil"}],
        },
    ),
]


@pytest.mark.parametrize(("text", "said"), [case[1:] for case in CASES], ids=[case[0] for case in CASES])
def test_a_note_says_what_it_says(text: str, said: dict[str, Any]) -> None:
    found = note(text)
    assert facts(found.facts) == said | ({"start": said["start"]} if "start" in said else {})
    assert found.problems == ()
    assert found.writable
    assert [facts(one) for one in found.rounds] == [facts(found.facts)]


LISTED = """---
type: application
company: Umbrella
role: ML Engineer
applied_date: 2026-11-01
status: Interviewing
interviews:
  - date: 2026-11-10 15:00
    stage: Recruiter Screen
    interviewer: Jo Fox
  - date: 2026-11-18
    round: 2
    stage: technical
    interviewers: [Kim Roe, Lee Orr]
    outcome: passed
---
"""
HEADED = """---
type: interview
company: Wayne
role: Analyst
---
## Round 1 - Phone Screen (2026-11-03)
**Interviewer:** Mia Low
## Round 2: Technical – 2026-11-12 10:00
**Interviewers:** Ned Poe and Ola Quin
### What landed
- the demo
## Company research
Founded: 1999
"""
TABLED = """# Acme — Backend Developer
**Company**: Acme
**Role**: Backend Developer

| Round | Date | Type | Interviewer | Outcome |
|---|---|---|---|---|
| 1 | 2026-10-02 | Phone Screen | Ada Park | Passed |
| 2 | 2026-10-12 | Technical | Ben Ode | Pending |
"""


@pytest.mark.parametrize(
    ("text", "rounds"),
    [
        (
            LISTED,
            [
                {"stage": "recruiter-screen", "start": "2026-11-10T15:00:00", "interviewers": [{"name": "Jo Fox"}]},
                {
                    "round": 2,
                    "stage": "technical",
                    "start": "2026-11-18",
                    "outcome": "next-round",
                    "interviewers": [{"name": "Kim Roe"}, {"name": "Lee Orr"}],
                },
            ],
        ),
        (
            HEADED,
            [
                {
                    "round": 1,
                    "stage": "recruiter-screen",
                    "format": "phone",
                    "start": "2026-11-03",
                    "interviewers": [{"name": "Mia Low"}],
                },
                {
                    "round": 2,
                    "stage": "technical",
                    "start": "2026-11-12T10:00:00",
                    "interviewers": [{"name": "Ned Poe"}, {"name": "Ola Quin"}],
                    "highlights": ["the demo"],
                },
            ],
        ),
        (
            TABLED,
            [
                {
                    "round": 1,
                    "stage": "recruiter-screen",
                    "format": "phone",
                    "start": "2026-10-02",
                    "outcome": "next-round",
                    "interviewers": [{"name": "Ada Park"}],
                },
                {
                    "round": 2,
                    "stage": "technical",
                    "start": "2026-10-12",
                    "outcome": "open",
                    "interviewers": [{"name": "Ben Ode"}],
                },
            ],
        ),
    ],
    ids=["a list", "headings", "a table"],
)
def test_a_note_can_tell_of_several_rounds(text: str, rounds: list[dict[str, Any]]) -> None:
    found = note(text)
    shared = {"company", "role", "applied"}
    assert [{name: one for name, one in facts(each).items() if name not in shared} for each in found.rounds] == rounds
    assert all(each.company == found.facts.company for each in found.rounds)
    assert found.facts.start is None


@pytest.mark.parametrize(
    ("path", "text", "said"),
    [
        (
            "Interview - Northwind - Round 2.md",
            "---\ndate: 2026-11-23\n---\n",
            {"company": "Northwind", "round": 2, "start": "2026-11-23"},
        ),
        (
            "Northwind phone screen.md",
            "**Date:** 2026-11-23\n",
            {"company": "Northwind", "stage": "recruiter-screen", "format": "phone", "start": "2026-11-23"},
        ),
        (
            "Data Engineer at Northwind.md",
            "---\ntype: interview\n---\n",
            {"company": "Northwind", "role": "Data Engineer"},
        ),
        (
            "2026-11-23 Globex onsite.md",
            "---\ncompany: Globex\ninterviewers: Ada Park\n---\n",
            {"company": "Globex", "stage": "onsite", "start": "2026-11-23", "interviewers": [{"name": "Ada Park"}]},
        ),
        (
            "2026-11-23.md",
            "- 08:00 run\n- 14:00 Northwind interview with Ada Park #interview\n",
            {"company": "Northwind", "start": "2026-11-23T14:00:00", "interviewers": [{"name": "Ada Park"}]},
        ),
    ],
)
def test_titles_and_day_notes_say_what_the_note_does_not(path: str, text: str, said: dict[str, Any]) -> None:
    assert facts(note(text, path).facts) == said


def test_a_person_note_is_about_its_person() -> None:
    found = note("---\ntype: person\nemail: ben@x.example\ntitle: CTO\ncompany: Northwind\n---\n", "People/Ben Ode.md")
    assert found.kind == "person"
    assert facts(found.facts)["interviewers"] == [{"name": "Ben Ode", "email": "ben@x.example", "title": "CTO"}]


def test_a_company_note_adds_its_country_and_values() -> None:
    found = note("---\ntype: company\ncountry: UK\ntime zone: Europe/London\nvalues: [candour]\n---\n", "Northwind.md")
    assert found.kind == "company"
    assert facts(found.facts) == {"country": "uk", "time_zone": "Europe/London", "values": ["candour"]}


@pytest.mark.parametrize(
    ("said", "follow_up", "messages"),
    [
        ("off", "off", []),
        ("2026-12-04", "2026-12-04", []),
        ("false", None, []),
        ("true", None, [{"kind": "check-in"}]),
    ],
)
def test_the_follow_up_key_says_off_a_day_or_sent(said: str, follow_up: str | None, messages: list[object]) -> None:
    found = facts(note(f"---\ntype: interview\ncompany: X\nfollow-up: {said}\n---\n").facts)
    assert found.get("follow_up") == follow_up
    assert found.get("messages", []) == messages


@pytest.mark.parametrize(
    ("keys", "status", "outcome"),
    [
        ("status: done", "held", None),
        ("status: Offer", None, "offer"),
        ("outcome: cancelled", "cancelled", None),
        ("stage: Rejected", None, "rejected"),
        ("rejected: true", None, "rejected"),
        ("status: 📞 Interview", None, "open"),
        ("application_status: Applied", None, "open"),
        ("status: draft", None, None),
        ("result: moved forward", None, "next-round"),
        ("status: cancelled by me", "cancelled", None),
    ],
)
def test_a_value_goes_where_it_belongs(keys: str, status: str | None, outcome: str | None) -> None:
    found = note(f"---\ntype: interview\ncompany: X\n{keys}\n---\n")
    assert (found.facts.status, found.facts.outcome) == (status, outcome)
    assert found.problems == ()


@pytest.mark.parametrize(
    ("person", "address", "taken"),
    [
        ("Ada Park", "a.park@northwind.example", True),
        ("Cy Ode", "cy@northwind.example", True),
        ("Ada Park", "jobs@northwind.example", False),
        ("Ada Park <ada@northwind.example>", "park@elsewhere.example", False),
        ("[Ada Park, Ben Ode]", "ada@northwind.example", False),
    ],
)
def test_an_address_beside_the_only_interviewer_is_theirs_if_it_has_their_name(
    person: str, address: str, taken: bool
) -> None:
    told = note(f"---\ncompany: Northwind\ndate: 2026-11-23\ninterviewers: {person}\nemail: {address}\n---\n").facts
    assert (address in {one.email for one in told.interviewers}) is taken
