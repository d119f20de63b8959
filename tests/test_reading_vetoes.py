"""What is not the user's own interview is never taken for one."""

from __future__ import annotations

import pytest
from reading_world import read, words

from followup_notes.reading.note import may_be_ours

OURS = "---\ntype: interview\ncompany: Hooli\ndate: 2026-11-20\ninterviewers: [Gus Hale]\n---\n"

NOT_OURS = {
    "lunch.md": "---\ncompany: Hooli\ndate: 2026-11-20\nattendees: [Ada]\n---\n",
    "meeting.md": "---\ntype: meeting\ncompany: Hooli\ndate: 2026-11-20\ninterviewers: [Ada]\n---\n",
    "book.md": "---\ntype: book\ncompany: Hooli\ndate: 2026-11-20\nstage: technical\n---\n",
    "recipe.md": "---\ntype: recipe\ncompany: Hooli\ndate: 2026-11-20\nround: 2\n---\n",
    "mock.md": "---\ntype: interview\nkind: mock\ncompany: Hooli\ndate: 2026-11-20\n---\n",
    "mock tag.md": "---\ntype: interview\ntags: [mock-interview]\ncompany: Hooli\ndate: 2026-11-20\n---\n",
    "practice.md": "---\ntype: interview\nsource: practice\ncompany: Hooli\ndate: 2026-11-20\n---\n",
    "prep.md": "---\ntype: interview-prep\ncompany: Hooli\ndate: 2026-11-20\ninterviewers: Ada\n---\n",
    "candidate.md": "---\ntype: interview\ncandidate: Ida Moss\ncompany: Hooli\ndate: 2026-11-20\n---\n",
    "candidate label.md": "# Interview\n**Candidate:** Ida Moss\n**Company:** Hooli\n**Date:** 2026-11-20\n**Interviewer:** Me\n",
    "kanban.md": "---\nkanban-plugin: board\ntags: [interview]\ncompany: Hooli\n---\n## Interview\n",
    "drawing.excalidraw.md": OURS,
    "excalidraw.md": "---\nexcalidraw-plugin: parsed\ntype: interview\ncompany: Hooli\n---\n",
    "template.md": "---\ntype: interview\ncompany: {{company}}\ndate: 2026-11-20\n---\n",
    "templater.md": "---\ntype: interview\ncompany: Hooli\ndate: 2026-11-20\n---\n<% tp.file.cursor() %>\n",
    "Templates/Interview.md": OURS,
    ".trash/x.md": OURS,
    "Jobs/.hidden/x.md": OURS,
    "Follow-up/Notes.md": OURS,
    "x.txt": OURS,
    "x.sync-conflict-20261123-161126-2LHD453.md": OURS,
    "x (Conflicted copy Pixel 202611231200).md": OURS,
    "x (conflicted copy 2025-04-10 093612).md": OURS,
    "x (Ada's conflicted copy 2026-11-23).md": OURS,
    "maintainer.md": "---\nlayout: post\ncompany: Hooli\ndate: 2026-11-20\n---\n# Interview with a maintainer\n",
    "maintainer without a layout.md": "---\ncompany: Hooli\ndate: 2026-11-20\n---\n# Interview with a maintainer\n",
    "UX interview.md": "# User interview - P4\n**Participant:** P4\n**Date:** 2026-11-20\n**Interviewer:** me\n",
    "Mock with Ben.md": "# Mock technical interview with Ben\n**Company:** Hooli\n**Date:** 2026-11-20\n**Round:** 1\n",
    "User interview - Acme.md": "---\ncompany: Acme\ndate: 2026-11-23\n---\n",
    "How to interview.md": "---\ndate: 2026-11-23\n---\ninterview tips\n",
    "podcast.md": "---\ntags: [podcast, interview]\ndate: 2026-11-20\nguest: Ada\n---\n",
    "funding.md": "---\ncompany: Hooli\ndate: 2026-11-20\nstage: seed\nround: A\n---\n",
    "2026-11-24.md": "- 14:00 Northwind interview with Ada Park\n",
    "rules.md": "Hello\n---\ntype: interview\ncompany: X\ndate: 2026-11-23\n---\nb\n".replace("type", "sort"),
    "readme.md": "# A tool\n\nCompany: Hooli\nDate: 2026-11-20\n\nBuild stages and rounds.\n",
}


# Notes with a company, a day and what else an interview note has, by their titles.
OTHERS = [
    "Northwind - questions to ask",
    "Lena's interview at Globex",
    "Interview Tom (son)",
    "Interview at Globex for my brother",
    "Vendor interview - CloudCo",
    "Interviewing applicants",
    "Interview cheatsheet",
    "Interview guidelines",
    "Vorbereitung Vorstellungsgespräch",
    "Vorstellungsgespräch mit Bewerberin Holm",
    "Entretien annuel 2026",
    "Entrevista a mi abuela",
    "Debrief sprint 14",
    "Embassy interview",
    "Example interview",
    "Nutzerinterview P4",
    "Interviewing new helpers",
    "Mortgage interview",
    "Vorstellungsgespräch meines Sohnes",
    "Notes from Lena's onsite at Globex",
    "Entrevista de salida",
]
MINE = [
    "Northwind – Customer Success Manager interview",
    "User Researcher phone screen – Northwind",
    "Process engineer interview @ Northwind",
    "My interview at Northwind",
    "Panel debrief Northwind round 2",
    "Volunteer coordinator interview Northwind",
    "Candidate Experience Lead – Northwind – interview",
    "Northwind's phone screen",
    "Interview with Ada's team",
    "Interview",
]


@pytest.mark.parametrize("title", OTHERS)
@pytest.mark.parametrize("key", ["Interviewers", "With"])
def test_a_title_tells_notes_of_something_else(title: str, key: str) -> None:
    assert read(f"# {title}\nCompany: Northwind\nDate: 2026-11-20\n{key}: Ada Park\n", f"{title}.md") is None


@pytest.mark.parametrize("title", MINE)
def test_roles_and_companies_may_be_called_like_something_else(title: str) -> None:
    text = f"# {title}\nCompany: Northwind\nDate: 2026-11-20\nWith: Ada Park\n"
    assert read(text, f"{title}.md") is not None
    assert read(text, "Note.md") is not None


@pytest.mark.parametrize("title", ["Gespräch mit Jan", "Debrief Northwind"])
def test_a_word_for_any_talk_counts_beside_a_role_or_a_round(title: str) -> None:
    text = "Company: Northwind\nDate: 2026-11-20\n"
    assert read(text, f"{title}.md") is None
    assert read(f"{text}Role: Buyer\n", f"{title}.md") is not None
    assert read(text, f"{title}, Round 2.md") is not None


@pytest.mark.parametrize("folder", ["Candidates", "99 Templates", "Mock interviews", "_Vorlagen"])
def test_a_folder_tells_the_notes_of_others(folder: str) -> None:
    assert read(OURS, f"Work/{folder}/Ida Moss.md") is None
    assert read(OURS, f"Work/{folder} of 2026/Ida Moss.md") is not None


@pytest.mark.parametrize(
    ("line", "taken"),
    [
        ("Company: [Company]", False),
        ("Company: <company name>", False),
        ("Company: [Northwind]", True),
        ("Company: [[Northwind]]", True),
        ("Date: YYYY-MM-DD", False),
        ("Date: [TT.MM.JJJJ]", False),
        ("Interviewers: [Name, Title]", False),
        ("Interviewers: [Ada Park]", True),
    ],
)
def test_a_form_is_not_filled_in(line: str, taken: bool) -> None:
    key = line.partition(":")[0]
    lines = {
        "Company": "Company: Northwind",
        "Date": "Date: 2026-11-20",
        "Interviewers": "Interviewers: Ada",
        key: line,
    }
    assert (read("\n".join(lines.values())) is not None) is taken


@pytest.mark.parametrize("name", ["Exit Games", "Expert Systems", "Plan International", "Visa", "Wendy's", "Checklist"])
def test_the_companys_own_name_is_no_veto(name: str) -> None:
    assert read(f"Company: {name}\nDate: 2026-11-20\n", f"{name} interview.md") is not None


@pytest.mark.parametrize(
    "line",
    ["For: my brother", "Recommendation: strong hire", "Candidates: Ida, Bo", "Interviewee: Ida", "Decision: no hire"],
)
def test_a_line_tells_the_notes_of_others(line: str) -> None:
    text = "Company: Northwind\nDate: 2026-11-20\nRound: 2\nInterviewers: Ada Park\n"
    assert read(text) is not None
    assert read(f"{text}{line}\n") is None


@pytest.mark.parametrize(("path", "text"), NOT_OURS.items(), ids=NOT_OURS)
def test_what_is_not_ours_is_left_alone(path: str, text: str) -> None:
    assert read(text, path) is None


def test_the_same_note_without_a_veto_is_ours() -> None:
    assert read(OURS) is not None


@pytest.mark.parametrize(
    "text",
    [
        "Use `{{date}}` here\n",
        "```\n<% x %>\n```\n",
        "> ~~~\n> {{title}}\n> ~~~\n",
    ],
)
def test_code_makes_no_template(text: str) -> None:
    assert read(OURS + text) is not None


@pytest.mark.parametrize(
    "text",
    [
        OURS,
        "---\nTyp: Vorstellungsgespräch\nFirma: X\n---\n",
        "Company: X\nDate: 2026-11-20\nInterviewers: Ada\n",
        "company:: X\ndate:: 2026-11-20\nround:: 2\n",
        "---\ntype: application\ncompany: X\n---\n",
        "---\nemail: ben@x.example\n---\n",
        "# Northwind phone screen\n**Date:** 2026-11-20\n",
        "---\n🏢 Com-pany: X\nDATE: 2026-11-20\nStage: technical\n---\n",
    ],
)
def test_the_quick_look_misses_no_note_of_ours(text: str) -> None:
    assert read(text, "Ben Ode.md") is not None
    assert may_be_ours(text.encode(), words())


def test_the_quick_look_spares_ordinary_notes() -> None:
    assert not may_be_ours(b"# Garden\n\nTomatoes want sun, and a walk does good.\n", words())
