"""More notes as people write them, each with all that it says."""

from __future__ import annotations

from typing import Any

import pytest
from reading_world import facts, note

CASES: list[tuple[str, str, dict[str, Any], list[dict[str, Any]]]] = [
    (
        "Wild 1.md",
        """---
type: Job Application
company_name: "[[Globex]]"
Job-Title: Platform Engineer
App-Stage: Phone Screen
Applied-Date: 2026-10-02
Contact-Method: Zoom
Follow-Up-Reminder-Date: 2026-12-01
hrName: Jo Fox
Comm_DateTime: 2026-11-20 10:00
contacts:
  - name: Jo Fox
    role: Recruiter
    email: jo@globex.example
    linkedin: https://linkedin.example/jo
followUpSent: true
thank_you_sent: false
---
""",
        {
            "company": "Globex",
            "role": "Platform Engineer",
            "stage": "recruiter-screen",
            "format": "video",
            "start": "2026-11-20T10:00:00",
            "interviewers": [{"name": "Jo Fox", "email": "jo@globex.example", "title": "Recruiter"}],
            "recruiter": {"name": "Jo Fox"},
            "follow_up": "2026-12-01",
            "applied": "2026-10-02",
            "messages": [{"kind": "check-in"}],
        },
        [],
    ),
    (
        "Wild 2.md",
        """# Interview Notes: Senior Analyst @ Initech

- **Date Interview 1:** 2026-11-20 10:00 [Europe/Berlin]
- **With:** Dana Reyes (HR), Eli Stone
- **Round:** R2
- **Type:** Technical Screen
- **Timeline:** hear back by Friday
- **Next check-in:** 2026-12-02

## What They Cared About
- SQL
- dashboards

## Signals & Next Steps
They will send a take-home by 2026-11-27. I'll email the case study tomorrow.
""",
        {
            "company": "Initech",
            "role": "Senior Analyst",
            "round": 2,
            "stage": "technical",
            "start": "2026-11-20T10:00:00+01:00",
            "interviewers": [{"name": "Dana Reyes", "title": "HR"}, {"name": "Eli Stone"}],
            "my_promises": [{"what": "the case study", "by": "2026-11-21"}],
            "their_promises": [{"what": "a decision", "by": "2026-11-27"}, {"what": "a take-home", "by": "2026-11-27"}],
            "highlights": ["SQL", "dashboards"],
            "follow_up": "2026-12-02",
        },
        [],
    ),
    (
        "Wild 3.md",
        """---
tags:
  - job-interview
company: "?"
agency: Hays
recruiter: Kim Roe <kim@hays.example>
position: Data Lead
interview_date: 2026-11-18
startTime: "15:30"
Duration: 1 hour
kind: real
round: Final
met_with: ["Lee Orr, CFO", "Mo Pal, CEO"]
outcome: pending
---
""",
        {
            "role": "Data Lead",
            "stage": "final",
            "start": "2026-11-18T15:30:00",
            "end": "2026-11-18T16:30:00",
            "outcome": "open",
            "interviewers": [{"name": "Lee Orr", "title": "CFO"}, {"name": "Mo Pal", "title": "CEO"}],
            "recruiter": {"name": "Kim Roe", "email": "kim@hays.example"},
            "agency": "Hays",
        },
        [],
    ),
    (
        "Wild 4.md",
        """---
title: Umbrella - ML Engineer
company: Umbrella
status: interviewing
---
## Interview 1: HR Screen
**Date:** 2026-11-03
**Interviewer:** Mia Low, Recruiter
**Notes:** nice chat

## Interview 2: Technical
**Date:** 2026-11-12 at 3pm
**Interviewers:**
- Ned Poe — Staff Engineer
- Ola Quin — Engineering Manager
**Result:** Passed

## Interview 3: Final
**Date:** 2026-11-30
""",
        {"company": "Umbrella", "role": "ML Engineer", "outcome": "open"},
        [
            {
                "company": "Umbrella",
                "role": "ML Engineer",
                "round": 1,
                "stage": "recruiter-screen",
                "start": "2026-11-03",
                "interviewers": [{"name": "Mia Low", "title": "Recruiter"}],
            },
            {
                "company": "Umbrella",
                "role": "ML Engineer",
                "round": 2,
                "stage": "technical",
                "start": "2026-11-12T15:00:00",
                "outcome": "next-round",
                "interviewers": [
                    {"name": "Ned Poe", "title": "Staff Engineer"},
                    {"name": "Ola Quin", "title": "Engineering Manager"},
                ],
            },
            {"company": "Umbrella", "role": "ML Engineer", "round": 3, "stage": "final", "start": "2026-11-30"},
        ],
    ),
    (
        "Wild 5.md",
        """# Wayne Enterprises — Product Manager

Company: Wayne Enterprises
Role: Product Manager
Interview Date: Monday, November 23, 2026 at 2:00 PM - 2:45 PM ET
Location: https://meet.example/abc
Interviewers / Panel: Ada Park (VP Product), Ben Ode (Design Lead)
Stage: Onsite / Panel
Result: No response
""",
        {
            "company": "Wayne Enterprises",
            "role": "Product Manager",
            "stage": "panel",
            "start": "2026-11-23T14:00:00-05:00",
            "end": "2026-11-23T14:45:00-05:00",
            "outcome": "ghosted",
            "interviewers": [{"name": "Ada Park", "title": "VP Product"}, {"name": "Ben Ode", "title": "Design Lead"}],
            "place": "https://meet.example/abc",
        },
        [],
    ),
    (
        "Wild 6.md",
        """---
type: interview
employer: Acme
job: Writer
when: 23 Nov 2026, 2pm-3pm GMT
panel:
  - {name: Ada Park, title: Editor in Chief, talked about: [style guides, deadlines]}
  - {name: Ben Ode, email: ben@acme.example}
stage: Culture fit
via: LinkedIn
deadline: 2026-12-01
highlights:
  - They loved my portfolio
strengths: clear prose; fast turnaround
offer_on:
references asked: yes
take-home sent: 2026-11-24
country: United Kingdom
region: ENG
follow_up: false
---
""",
        {
            "company": "Acme",
            "role": "Writer",
            "stage": "behavioral",
            "start": "2026-11-23T14:00:00+00:00",
            "end": "2026-11-23T15:00:00+00:00",
            "interviewers": [
                {"name": "Ada Park", "title": "Editor in Chief", "topics": ["style guides", "deadlines"]},
                {"name": "Ben Ode", "email": "ben@acme.example"},
            ],
            "their_promises": [{"what": "a decision", "by": "2026-12-01"}],
            "highlights": ["They loved my portfolio"],
            "my_strengths": ["clear prose", "fast turnaround"],
            "take_home_sent": "2026-11-24",
            "references_asked": True,
            "country": "uk",
            "region": "ENG",
        },
        [],
    ),
    (
        "Interview - Stark - Round 2.md",
        """---
date: 2026-11-20
tags: interview
---
**People:** [[Tony Fry]], [[Pep Potts]]

### Thank you
- [x] sent to Tony
""",
        {
            "company": "Stark",
            "round": 2,
            "start": "2026-11-20",
            "interviewers": [{"name": "Tony Fry", "link": "Tony Fry"}, {"name": "Pep Potts", "link": "Pep Potts"}],
        },
        [],
    ),
    (
        "Wild 8.md",
        """---
note_type: interview
org: Soylent
role: Chemist
date: 2026-11-20
time: 9:30
interviewer_name: Sol Roth
interviewer_role: Head of R&D
interviewer_email: sol@soylent.example
thank_you_sent: 2026-11-21
rejected on: 25.11.2026
outcome: abgelehnt
---
""",
        {
            "company": "Soylent",
            "role": "Chemist",
            "start": "2026-11-20T09:30:00",
            "outcome": "rejected",
            "interviewers": [
                {"name": "Sol Roth", "email": "sol@soylent.example", "title": "Head of R&D", "thanked": "2026-11-21"}
            ],
            "rejected_on": "2026-11-25",
        },
        [],
    ),
    (
        "Wild 9.md",
        """| Company | Role | Date | Interviewer | Stage |
|---|---|---|---|---|
| Cyberdyne | SRE | 2026-11-19 | Miles Dy | Technical |
""",
        {
            "company": "Cyberdyne",
            "role": "SRE",
            "stage": "technical",
            "start": "2026-11-19",
            "interviewers": [{"name": "Miles Dy"}],
        },
        [],
    ),
    (
        "Tyrell/2026-11-10 Tyrell - Recruiter Screen.md",
        """---
company: Tyrell
role: Designer
---
Talked to **Rachel Rosen** about owls.
Interviewer: Rachel Rosen
""",
        {
            "company": "Tyrell",
            "role": "Designer",
            "stage": "recruiter-screen",
            "start": "2026-11-10",
            "interviewers": [{"name": "Rachel Rosen"}],
        },
        [],
    ),
]


@pytest.mark.parametrize(("path", "text", "said", "rounds"), CASES, ids=[case[0] for case in CASES])
def test_a_wild_note_says_what_it_says(
    path: str, text: str, said: dict[str, Any], rounds: list[dict[str, Any]]
) -> None:
    found = note(text, path)
    assert facts(found.facts) == said
    assert [facts(one) for one in found.rounds if len(found.rounds) > 1] == rounds
    assert found.problems == ()
    assert found.writable
