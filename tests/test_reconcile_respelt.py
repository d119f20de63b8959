"""A company or role spelt anew: letters follow, entries stay as they are, and what the user wrote stays too."""

from __future__ import annotations

import re

import pytest
from test_vault_laws import three_way
from vault_life import FIRST, Vault

from followup_notes.notation.ledger import Entry, same_why
from followup_notes.notation.ledger import stamp as facts_stamp
from followup_notes.notation.respelt import told
from followup_notes.notation.taskline import parse, stamp

PATH = "Interviews/Northwind.md"
COMPANY, ROLE = ("company: Northwind", "company: Northwynd Ltd"), ("role: Data Engineer", "role: Data Architect")


def after(text: str, *changes: tuple[str, str]) -> str:
    """Return a note after some changes of its text and a lawful turn."""
    for old, new in changes:
        assert old in text, old
        text = text.replace(old, new, 1)
    vault = Vault({PATH: text})
    vault.turn()
    return vault.texts[PATH]


def entries(text: str) -> list[str]:
    """Return the lines of a ledger's entries."""
    return re.findall(r"^> (?:fu-.* · .*|  due=.*)$", text, re.MULTILINE)


FIRST_TURN = after(FIRST)


@pytest.mark.parametrize(
    ("change", "was", "now"), [(COMPANY, "Northwind", "Northwynd Ltd"), (ROLE, "Data Engineer", "Data Architect")]
)
def test_letters_follow_a_new_spelling_and_no_entry_changes(change: tuple[str, str], was: str, now: str) -> None:
    text = after(FIRST_TURN, change)
    assert f"at {now}" in text or f"the {now} role" in text
    assert was not in text.partition("### Draft")[2].replace("northwind", "")
    assert entries(text) == entries(FIRST_TURN)
    kind = change[0].partition(":")[0]
    assert f"> seen {kind}={was}\n>   on=2026-11-23\n> seen {kind}={now}\n" in text


def test_spelt_back_nothing_is_left_of_it() -> None:
    there = after(after(FIRST_TURN, COMPANY), ROLE)
    assert entries(there) == entries(FIRST_TURN)
    assert after(after(there, (COMPANY[1], COMPANY[0])), (ROLE[1], ROLE[0])) == FIRST_TURN


def test_a_third_spelling_and_other_facts_are_followed_too() -> None:
    third = after(after(FIRST_TURN, COMPANY), (COMPANY[1], "company: Nordwind"))
    assert entries(third) == entries(FIRST_TURN)
    text = after(third, (": the forecasting model", ": the jazz trio"))
    assert "at Nordwind" in text
    assert "the forecasting model" not in text
    assert len(set(entries(text)) - set(entries(FIRST_TURN))) == 1


@pytest.mark.parametrize("wrote", ["Northwind", "Northwynd Ltd mine"])
def test_a_name_the_user_wrote_into_a_letter_stays(wrote: str) -> None:
    there = after(FIRST_TURN, COMPANY)
    sentence = re.search(r"^.* at Northwynd Ltd.*$", there, re.MULTILINE)
    assert sentence
    edited = sentence[0].replace("Northwynd Ltd", wrote)
    assert edited in after(there, (sentence[0], edited))
    assert edited in after(there, (sentence[0], edited), (": the forecasting model", ": the jazz trio"))


def test_a_letter_in_which_the_user_wrote_the_next_spelling_himself_stays_his() -> None:
    there = after(FIRST_TURN, COMPANY)
    sentence = re.search(r"^.* at Northwynd Ltd.*$", there, re.MULTILINE)
    assert sentence
    edited = sentence[0].replace("Northwynd Ltd", "Nordwind")
    same = after(after(there, (sentence[0], edited)), (COMPANY[1], "company: Nordwind"))
    assert edited in same
    assert edited in after(same, ("company: Nordwind", "company: Norwind"))


@pytest.mark.parametrize(
    "names", [("Northwynd Ltd", "Northwind"), ("Northwind Labs", "Northwind"), ("Nord", "Northwind Labs")]
)
def test_an_earlier_spelling_stays_where_the_user_put_it_back_though_the_role_was_corrected_too(
    names: tuple[str, str],
) -> None:
    now, earlier = names
    there = after(FIRST.replace(COMPANY[0], f"company: {earlier}"))
    for change in ((f"company: {earlier}", f"company: {now}"), ROLE):
        there = after(there, change)
    sentence = re.search(rf"^.* at {now}.*$", there, re.MULTILINE)
    assert sentence
    edited = sentence[0].replace(now, earlier)
    assert edited in after(there, (sentence[0], edited))
    assert edited in after(there, (sentence[0], edited), (ROLE[1], ROLE[0]))
    assert edited in after(after(there, (sentence[0], edited)), (": the forecasting model", ": the jazz trio"))


def test_an_earlier_spelling_put_back_into_a_task_s_line_or_its_reason_is_the_user_s() -> None:
    was, now = (parse(f"- [ ] Ask {name} about the job") for name in ("Northwind", "Northwynd Ltd"))
    assert was
    assert now
    entry = Entry(
        "fu-000001", "chase-their-promise", "", text=stamp(was), facts=facts_stamp("facts", "Northwind said so.")
    )
    names = [("Northwind", "Northwynd Ltd")]
    followed = told(entry, now, None, ["Northwynd Ltd said so."], names)
    assert followed.text == stamp(now)
    assert same_why(followed.facts, "Northwynd Ltd said so.")
    put_back = told(entry, was, None, ["Northwind said so."], names)
    assert put_back.text is None
    assert not same_why(put_back.facts, "Northwind said so.")


def test_two_devices_that_tick_and_spell_anew_do_not_conflict() -> None:
    mine, theirs = after(FIRST_TURN, ("- [ ] Thank", "- [x] Thank")), after(FIRST_TURN, COMPANY)
    merged = three_way(mine, FIRST_TURN, theirs)
    assert merged
    text = after(merged)
    assert text.count("- [x]") == 1
    assert "at Northwind" not in text


def test_two_devices_that_change_a_fact_and_spell_anew_end_in_a_letter_that_still_follows() -> None:
    fact = (": the forecasting model", ": the jazz trio")
    merged = three_way(after(FIRST_TURN, fact), FIRST_TURN, after(FIRST_TURN, COMPANY))
    assert merged
    text = after(merged)
    assert "the jazz trio" in text.partition("### Draft")[2]
    later = after(text, (": the jazz trio", ": the audit"))
    assert "jazz" not in later


def test_removing_gives_the_note_back() -> None:
    vault = Vault({PATH: after(FIRST_TURN, COMPANY)})
    assert vault.without(PATH) == FIRST.replace(*COMPANY)


def test_the_lines_of_a_waiting_paragraph_stay_when_it_goes() -> None:
    vault = Vault({PATH: FIRST_TURN.replace("role:", "outcome: withdrawn\nrole:", 1)})
    vault.turn()
    assert "\nWaiting:" in FIRST_TURN
    assert "\nWaiting:" not in vault.texts[PATH]
    assert "> block waiting\n>   text=none\n" in vault.texts[PATH]
