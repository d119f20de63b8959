"""Notes written loosely: names as headings, rounds as lines, labels without colons, tasks for promises; and what is no note of ours."""

from __future__ import annotations

from typing import Any

import pytest
from reading_world import facts, note, read

FRONT = "---\ntype: interview\ncompany: Hooli\ndate: 2026-11-18\ninterviewers: [Una Bligh, Ray Moss]\n---\n"


def of_people(text: str) -> list[dict[str, Any]]:
    """Return the interviewers a text tells of below the usual properties."""
    people: list[dict[str, Any]] = facts(note(FRONT + text).facts)["interviewers"]
    return people


@pytest.mark.parametrize(
    "text",
    [
        "### Una\n- on-call\n- hiring\n",
        "## Una Bligh\n\n- on-call\n- hiring\n",
        "**Una:** on-call; hiring\n",
        "**Una Bligh**\n- on-call\n- hiring\n",
        "## Key takeaways\n- Una: on-call\n- Una: hiring\n",
        "## Notes\nNothing.\n## Una\n- on-call\n- hiring\n## Questions\n- why?\n",
    ],
)
def test_what_stands_below_a_name_was_talked_about_with_that_person(text: str) -> None:
    assert of_people(text) == [{"name": "Una Bligh", "topics": ["on-call", "hiring"]}, {"name": "Ray Moss"}]


def test_what_stands_below_another_name_is_nobodys() -> None:
    assert of_people("### Budget\n- small\n**Team:** seven\n") == [{"name": "Una Bligh"}, {"name": "Ray Moss"}]


@pytest.mark.parametrize(
    ("line", "promise"),
    [
        ("- [ ] send deck [due:: 2026-11-25]", {"what": "send deck", "by": "2026-11-25"}),
        ("- [x] my CV 📅 2026-11-20 ✅ 2026-11-19", {"what": "my CV", "by": "2026-11-20", "sent": "2026-11-19"}),
        ("- [ ] my CV ⏫ #task 📅 2026-11-20", {"what": "my CV", "by": "2026-11-20"}),
    ],
)
def test_the_fields_of_a_task_are_no_words_of_its_promise(line: str, promise: dict[str, Any]) -> None:
    assert facts(note(f"{FRONT}## I promised\n{line}\n").facts)["my_promises"] == [promise]


@pytest.mark.parametrize("heading", ["Next steps", "My promises", "Follow-up"])
def test_a_line_of_ours_that_was_moved_promises_nothing(heading: str) -> None:
    moved = f"{FRONT}## {heading}\n- [ ] Send the promised portfolio 🆔 fu-x81c0d 📅 2026-11-25\n"
    assert "my_promises" not in facts(note(moved).facts)


@pytest.mark.parametrize(
    ("text", "name", "value"),
    [
        ("**What They Cared About**\n- tact\n", "highlights", ["tact"]),
        ("Key takeaways\n- tact\n", "highlights", ["tact"]),
        ("Key takeaways\n-------------\n- tact\n", "highlights", ["tact"]),
        ("## Role\nPlanner\n", "role", "Planner"),
        ("## Outcome\nRejected\n", "outcome", "rejected"),
        ("## Stage\n\n*technical*\n", "stage", "technical"),
        ("strengths:: tact, SQL\n", "my_strengths", ["tact", "SQL"]),
        ("strengths:: ten years of planning, mostly in retail\n", "my_strengths", ["ten years of planning, mostly in retail"]),
        ("Location: Zoom\n", "format", "video"),
        ("How: Teams call\n", "format", "video"),
        ("loop: 2\n", "round", 2),
    ],
)  # fmt: skip
def test_a_label_without_a_colon_and_a_heading_with_one_value_are_read(text: str, name: str, value: Any) -> None:
    assert facts(note(FRONT + text).facts)[name] == value


def test_prose_below_a_heading_is_no_value() -> None:
    said = facts(
        note(FRONT + "## Role\nThey look for somebody who plans.\n## Outcome\nThey liked me, I think.\n").facts
    )
    assert "role" not in said
    assert "outcome" not in said


ROUNDS = [
    '---\ntype: interview\ncompany: Hooli\ninterviews:\n  - "Round 1: 2026-11-02 10:00, phone screen with Una Bligh"\n  - "Round 2: 2026-11-16 14:00-15:00, technical with Ray Moss"\n---\n',
    "---\ntype: application\ncompany: Hooli\n---\n## Interview rounds\n\n| # | Date | Type | Who |\n|--|--|--|--|\n| 1 | 2026-11-02 10:00 | HR screen | Una Bligh |\n| 2 | 2026-11-16 14:00-15:00 | Technical | Ray Moss |\n",
    "---\ntype: application\ncompany: Hooli\n---\n## Interview 1 — 2 Nov 2026, 10:00\n- **Type:** phone screen\n- **With:** Una Bligh\n\n## Interview 2 — 16 Nov 2026, 14:00–15:00\n- **Round type:** technical\n- **With:** Ray Moss\n",
]  # fmt: skip


@pytest.mark.parametrize("text", ROUNDS, ids=["lines", "table", "headings"])
def test_rounds_are_read_from_lines_tables_and_headings(text: str) -> None:
    first, second = (facts(one) for one in note(text).rounds)
    assert (first["round"], first["start"], first["interviewers"]) == (
        1,
        "2026-11-02T10:00:00",
        [{"name": "Una Bligh"}],
    )
    assert (second["round"], second["end"], second["stage"]) == (2, "2026-11-16T15:00:00", "technical")


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ('"[[Theo Marsh]], [[Wen Li|Wen]]"', ["Theo Marsh", "Wen"]),
        ("\n  - Ada Park\n  - lunch\n  - none yet", ["Ada Park"]),
        ("|\n  Paul Ode, DSP Lead\n  Gwen Fitch", ["Paul Ode", "Gwen Fitch"]),
    ],
)
def test_people_stand_in_links_lines_and_timetables(text: str, names: list[str]) -> None:
    said = facts(note(f"---\ntype: interview\ncompany: Hooli\ndate: 2026-11-18\ninterviewers: {text}\n---\n").facts)
    assert [one["name"] for one in said["interviewers"]] == names


@pytest.mark.parametrize(
    "line",
    [
        "- 16:00 Interview: Quillon with Ada Marsh (type:: interview) (company:: Quillon)",
        "16:00 Interview with Quillon (Ada Marsh, Head of Data) #interview",
    ],
)
def test_a_line_of_a_days_note_says_who_and_where(line: str) -> None:
    said = facts(note(f"# Log\n\n{line}\n", "2026-11-18.md").rounds[0])
    assert (said["company"], said["start"], said["interviewers"][0]["name"]) == ("Quillon", "2026-11-18T16:00:00", "Ada Marsh")  # fmt: skip


SAID = "---\ncompany: Hooli\ndate: 2026-11-18\nstage: technical\n---\n"


@pytest.mark.parametrize(
    ("path", "text"),
    [
        ("Mock interview with Pat.md", SAID),
        ("Hooli interview prep.md", SAID),
        ("Interviews MOC.md", "# Interviews\n\nCompany: many\nDate: 2026-11-11\n"),
        ("Race.md", SAID.replace("---\n", "---\ntype: event\n", 1)),
        ("2021-12-23-front-end-vs-back-end-interview.md", "---\ntags: [interview]\n---\nText.\n"),
    ],
)
def test_a_title_or_type_of_something_else_is_a_veto(path: str, text: str) -> None:
    assert read(text, path) is None


@pytest.mark.parametrize("text", ["#interview\n\nCompany: Hooli\n", "# Hooli #job-interview\nCompany: Hooli\n"])
def test_a_tag_in_the_text_is_a_marker(text: str) -> None:
    assert note(text).facts.company == "Hooli"


def test_a_bold_first_line_is_a_title() -> None:
    said = note("**Interview: Bramble - Final Round**\n\n**When:** 20 Nov 2026\n**Company:** Bramble\n").facts
    assert (said.company, said.stage) == ("Bramble", "final")


def test_a_label_on_the_first_line_is_no_title() -> None:
    said = note(
        "**Role:** Head gardener\n**Company:** Thornbury\n**Date:** 21 Nov 2026\n", "Interview Thornbury.md"
    ).facts
    assert (said.company, said.role) == ("Thornbury", "Head gardener")


@pytest.mark.parametrize(
    ("time", "start", "end"),
    [("1330", "2026-11-18T13:30:00", None), ("0930-1015", "2026-11-18T09:30:00", "2026-11-18T10:15:00")],
)
def test_digits_alone_are_a_time_under_a_key_of_times(time: str, start: str, end: str | None) -> None:
    found = note(f"---\ntype: interview\ncompany: Globex\ndate: 2026-11-18\ntime: {time}\n---\n")
    said = facts(found.facts)
    assert (said["start"], said.get("end")) == (start, end)
    assert found.problems == ()


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("**Company:** Globex | **Role:** Buyer | **Stage:** final", {"role": "Buyer", "stage": "final"}),
        ("**Role:** Buyer **Start:** 1:30 PM **End:** 2:15 PM", {"start": "2026-11-18T13:30:00", "role": "Buyer"}),
        ("**Stage:** Phone Screen", {"stage": "recruiter-screen", "format": "phone"}),
        ("**Stage:** Phone Screen\n**Platform:** Zoom", {"stage": "recruiter-screen", "format": "video"}),
        ("**Stage/Round:** Round 2 - Panel", {"stage": "panel", "round": 2}),
        ("**Étape:** technique", {"stage": "technical"}),
        ("**Applied on:** 2026-10-04", {"applied": "2026-10-04"}),
    ],
)
def test_labels_say_what_they_say_also_several_on_a_line(text: str, said: dict[str, Any]) -> None:
    front = "---\ntype: interview\ncompany: Globex\n---\n**Date Interview:** 2026-11-18\n"
    found = note(front + text)
    assert facts(found.facts).items() >= said.items()
    assert found.problems == ()


@pytest.mark.parametrize(
    ("text", "mine", "theirs"),
    [
        ("## Promises\n- Me: samples by 2026-11-27\n- Them: feedback by 2026-12-04", ["samples"], ["feedback"]),
        ("## Nächste Schritte\n- Rückmeldung bis 4. Dezember", [], ["a decision"]),
        ("## Próximos pasos\n- Enviar portfolio antes del viernes", ["Enviar portfolio"], []),
        ("## Promised to send\n- showreel by tomorrow", ["showreel"], []),
    ],
)
def test_a_promise_is_whose_it_is_said_to_be(text: str, mine: list[str], theirs: list[str]) -> None:
    found = note(FRONT + text).facts
    assert [one.what for one in found.my_promises] == mine
    assert [one.what for one in found.their_promises] == theirs


def test_a_title_names_role_and_company_of_a_note_with_keys_of_an_interview() -> None:
    found = note("# Product Manager @ Dovetail\n\n**Interview Date:** 2026-11-24\n**Interviewer:** Amy Stone\n").facts
    assert (found.company, found.role) == ("Dovetail", "Product Manager")


def test_a_line_of_a_day_may_say_the_round() -> None:
    found = note("- 09:30 Interview - Fjord - Round 3 with Tess Ulm #interview\n", "2026-11-24.md").facts
    assert (found.company, found.round) == ("Fjord", 3)


def test_a_line_of_a_day_may_say_where_after_the_word() -> None:
    found = note("- 14:00 Interview at Contoso with Jane Roe #interview\n", "2026-11-26.md").facts
    assert (found.company, [one.name for one in found.interviewers]) == ("Contoso", ["Jane Roe"])


PLAIN = "# Hooli - final round with Una (CTO) and Ray\nWed 18 Nov 2026, 3pm\n\n"


def test_a_title_names_several_people_each_with_what_they_are() -> None:
    assert facts(note(PLAIN).facts)["interviewers"] == [{"name": "Una", "title": "CTO"}, {"name": "Ray"}]


@pytest.mark.parametrize(
    "line",
    [
        "Ray Moss <ray@hooli.example> — staff engineer",
        "- Ray Moss, staff engineer, ray@hooli.example",
        "Ray Moss (staff engineer), ray@hooli.example",
    ],
)
def test_a_line_that_is_a_name_and_an_address_is_somebody_i_talked_to(line: str) -> None:
    ray = {"name": "Ray Moss", "email": "ray@hooli.example", "title": "staff engineer"}
    assert facts(note(f"{PLAIN}{line}\n").facts)["interviewers"] == [{"name": "Una", "title": "CTO"}, ray]
    assert of_people(f"{line}\n") == [{"name": "Una Bligh"}, ray]


def test_a_person_with_an_address_whom_no_label_names_is_told_of_and_not_thanked() -> None:
    read_note = note(f"{FRONT}Kim Poe <kim@hooli.example>\n")
    assert [person["name"] for person in facts(read_note.facts)["interviewers"]] == ["Una Bligh", "Ray Moss"]
    assert [text for _, text in read_note.unused] == ["Kim Poe <kim@hooli.example>"]


def test_a_recruiter_with_an_address_is_the_recruiter() -> None:
    told = facts(note(f"{PLAIN}Dana Roy, technical recruiter, dana@hooli.example\n").facts)
    assert told["recruiter"]["email"] == "dana@hooli.example"
    assert "Dana Roy" not in [person["name"] for person in told["interviewers"]]


@pytest.mark.parametrize(
    "line", ["I mailed Ray at ray@hooli.example", "jobs@hooli.example", "Questions? Ask ray@hooli.example or Una"]
)
def test_an_address_in_a_sentence_names_nobody(line: str) -> None:
    assert of_people(f"{line}\n") == [{"name": "Una Bligh"}, {"name": "Ray Moss"}]


@pytest.mark.parametrize(
    "line",
    ["- talked w/ Una about on-call", "We spoke with Una about on-call.", "I chatted with Una Bligh about on-call"],
)
def test_what_i_talked_about_with_somebody_is_said_in_a_sentence(line: str) -> None:
    assert of_people(f"{line}\n") == [{"name": "Una Bligh", "topics": ["on-call"]}, {"name": "Ray Moss"}]


@pytest.mark.parametrize(
    ("role", "called"),
    [
        ("QA lead. Salary band 70-80k. She seemed keen.", "QA lead"),
        ("Sr. Engineer", "Sr. Engineer"),
        ("Exec. Assistant to the CEO", "Exec. Assistant to the CEO"),
        ("Engineer, St. Louis", "Engineer, St. Louis"),
        (".NET Developer", ".NET Developer"),
    ],
)
def test_a_role_ends_where_a_sentence_begins(role: str, called: str) -> None:
    assert facts(note(f"# Interview at Hooli\nDate: 2026-11-18\nRole: {role}\n").facts)["role"] == called


@pytest.mark.parametrize("label", ["Dr. Maier", "Maier", "Frau Maier", "Ute Maier"])
def test_a_surname_is_the_one_person_of_that_name(label: str) -> None:
    front = "---\ntype: interview\ncompany: Hooli\ndate: 2026-11-18\ninterviewers: [Dr. Ute Maier, Jan Schulz]\n---\n"
    told: list[dict[str, Any]] = facts(note(f"{front}- {label}: neue Lieferanten\n").facts)["interviewers"]
    assert told == [{"name": "Ute Maier", "topics": ["neue Lieferanten"], "salutation": "Dr."}, {"name": "Jan Schulz"}]
