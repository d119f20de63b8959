"""Findings beside a draft: written once, silenced by taking a line out, never over the user's words."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

from by_hand import TODAY, World, applied, note_of, page_of, removed, written

from followup_notes.model.page import Finding
from followup_notes.model.problem import Severity
from followup_notes.notation.placement import swallowed
from followup_notes.reconcile.note import reconcile

PLACEHOLDER = Finding("placeholder", Severity.ERROR, 3, 1, "[NAME]", "This is still a placeholder.", "Ada")
MARKS = Finding("exclamation", Severity.WARNING, 5, 9, "!!", "One exclamation mark is enough.")
CALLOUT = """\
> [!warning]- Two things to check
>
> - "[NAME]": This is still a placeholder. Better: Ada
> - "!!": One exclamation mark is enough.
"""
EDITED = written().replace("Dear Ada,", "Dear [NAME],").replace("for the talk.", "for the talk!!")


def turned(text: str, found: Mapping[str, tuple[Finding, ...]]) -> str:
    note = note_of(text)
    page = replace(page_of(note, World()), findings=found)
    after = applied(text, reconcile(note, page, World().settings, TODAY)[0])
    page = replace(page_of(note_of(after), World()), findings=found)
    assert reconcile(note_of(after), page, World().settings, TODAY) == ((), ())
    return after


BOTH = {"fu-7k2m9q": (PLACEHOLDER, MARKS)}


def test_findings_stand_in_a_folded_callout_under_the_draft_and_go_with_their_cause() -> None:
    text = turned(EDITED, BOTH)
    assert "Me\n```\n\n" + CALLOUT + "\n<!-- followup-notes:end -->\n" in text
    assert turned(text, {"fu-7k2m9q": ()}) == EDITED
    assert turned(text, {}) == text


def test_a_draft_that_is_quoted_below_itself_leads_nowhere() -> None:
    live = Finding("link", Severity.ERROR, 3, 1, "![x](https://x.example/t.png) #now", "*Not* a link.", "`= this.x`")
    text = turned(EDITED, {"fu-7k2m9q": (live,)})
    assert """> - "![x] (x.example/t.png) now": ·Not· a link. Better: '= this.x'\n""" in text


def test_a_line_that_was_taken_out_silences_its_check() -> None:
    text = turned(EDITED, BOTH).replace('> - "!!": One exclamation mark is enough.\n', "")
    after = turned(text, BOTH)
    assert note_of(after).records[0].silenced == ("exclamation",)
    assert "> [!warning]- One thing to check\n" in after
    assert "!!" not in after.split("```email")[1].split("[!warning]")[1]


def test_taking_the_callout_out_silences_them_all() -> None:
    after = turned(turned(EDITED, BOTH).replace(CALLOUT + "\n", ""), BOTH)
    assert note_of(after).records[0].silenced == ("placeholder", "exclamation")
    assert "[!warning]" not in after


def test_what_the_user_wrote_into_the_callout_stays() -> None:
    text = turned(EDITED, BOTH).replace("mark is enough.", "mark is enough. She likes them, though.")
    after = turned(text, {"fu-7k2m9q": ()})
    assert "She likes them, though." in after
    assert "She likes them, though." in removed(after)


def test_a_sent_letter_has_no_findings() -> None:
    text = turned(EDITED, BOTH).replace("- [ ] Thank Ada", "- [x] Thank Ada")
    assert "[!warning]" not in turned(text, BOTH)


def test_nothing_below_a_findings_callout_is_swallowed() -> None:
    assert swallowed(turned(EDITED, BOTH)) is None
