"""Whatever is written into any line of the region survives ticks, dismissals, changed facts, time and `remove`."""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta

import pytest
from vault_life import FIRST, Vault

PATH = "Interviews/Northwind.md"
WORD = "mine"
LINK = "[Write to Ada Park]"
FRESH = Vault({PATH: FIRST})
FRESH.turn()
WRITTEN = FRESH.texts[PATH]
ADA = next(line for line in WRITTEN.split("\n") if line.startswith("- [ ] Thank Ada"))
Change = Callable[[str], str]


def put(old: str, new: str) -> Change:
    def act(text: str) -> str:
        return text.replace(old, new, 1)

    return act


PLACES: list[tuple[str, Change]] = [
    ("the words of the mail link", put(LINK, f"[Write to Ada Park {WORD}]")),
    ("all of the words of the mail link", put(LINK, f"[{WORD}]")),
    ("a copy asked for by the mail link", put("conversation)\n", f"conversation&cc={WORD}@post.example)\n")),
    ("beside the mail link", put("conversation)\n", f"conversation) {WORD}\n")),
    ("the region's heading", put("## Follow-ups", f"## Follow-ups {WORD}")),
    ("a draft's heading", put("### Draft: ", f"### Draft: {WORD} ")),
    ("a draft's whole heading", put("### Draft: Thank-you", f"### {WORD}")),
    ("the callout's title", put("Why these tasks", f"Why these tasks {WORD}")),
    ("a line among the whys", put("> - Thank Ben: the same.", f"> - Thank Ben: the same.\n> - {WORD}")),
    ("the end of a why", put("> - Thank Ben: the same.", f"> - Thank Ben: the same. {WORD}")),
    ("a line of the ledger", put(">   due=2026-11-24", f">   {WORD} due=2026-11-24")),
    ("behind the subject in the ledger", put("· Ada Park\n", f"· Ada Park {WORD}\n")),
    ("behind the rule in the ledger", put(" thank-you-note ·", f" thank-you-note {WORD} ·")),
    ("before an id in the ledger", put("> ```followup-notes\n> ", f"> ```followup-notes\n> {WORD} ")),
    ("a line between those of the ledger", put("> block waiting", f"> {WORD}\n> block waiting")),
    ("the ledger's fence", put("> ```followup-notes", f"> ```followup-notes {WORD}")),
    ("behind the ledger's closing fence", put("> ```\n\n###", f"> ``` {WORD}\n\n###")),
    ("behind the letter's closing fence", put("Sam Lee\n```\n", f"Sam Lee\n``` {WORD}\n")),
    ("the letter's fence", put("```email ", f"```email {WORD} ")),
    ("the waiting line", put("Waiting: ", f"Waiting: {WORD} ")),
    ("a line below the waiting line", put("earliest.\n", f"earliest.\n{WORD}\n")),
    ("a header of the letter", put("\nSubject:", f"\nCc: {WORD}@post.example\nSubject:")),
    ("a line below the letter", put("```\n\n<!--", f"```\n{WORD}\n\n<!--")),
    ("a blank place", put("\n\nWaiting", f"\n\n{WORD}\n\nWaiting")),
]
AFTERWARDS: list[tuple[str, Change]] = [
    ("nothing", lambda text: text),
    ("a tick", put(ADA, ADA.replace("[ ]", "[x]"))),
    ("a dismissal", put(ADA, ADA.replace("[ ]", "[-]"))),
    ("a deleted line", put(f"{ADA}\n", "")),
    ("a rejection", put("round: 2\n", "round: 2\nstatus: rejected\nrejected on: 2026-11-23\n")),
    ("another spelling", put('"Ada Park ', '"Ada Parks ')),
    ("another company", put("company: Northwind", "company: Northwynd")),
    ("a person taken out", put('  - "Ada Park <ada@northwind.example>: the forecasting model"\n', "")),
    ("another recipient", put("To: Ada Park <ada@", "To: Ada Park <ada.park@")),
]


@pytest.mark.parametrize(("place", "write"), PLACES, ids=[name for name, _ in PLACES])
def test_a_word_written_anywhere_in_the_region_is_never_lost(place: str, write: Change) -> None:
    first = [name for name, _ in PLACES].index(place) % 2  # half of them for each place: planning takes its time
    for number, (name, after) in enumerate(AFTERWARDS[first::2]):
        vault = Vault({**FRESH.texts, PATH: write(WRITTEN)})
        assert vault.texts[PATH] != WRITTEN
        if number % 2:
            vault.turn()
        vault.texts[PATH] = after(vault.texts[PATH])
        for days in (0, 40):
            vault.now += timedelta(days=days)
            vault.turn()
            assert WORD in vault.texts[PATH], (place, name, days)
            assert WORD in vault.without(PATH), (place, name, days)


def test_the_words_of_a_mail_link_stay_while_its_address_follows() -> None:
    vault = Vault({**FRESH.texts, PATH: put(LINK, "[Ask her]")(WRITTEN)})
    vault.turn()
    vault.texts[PATH] = put("To: Ada Park <ada@", "To: Ada Park <ada.park@")(vault.texts[PATH])
    vault.turn()
    assert "\n[Ask her](mailto:ada.park@northwind.example?subject=" in vault.texts[PATH]


@pytest.mark.parametrize("to", ["Ben Ode <ben@northwind.example>", "Dr Ada Park <ada@northwind.example>", ""])
def test_our_own_mail_link_goes_with_a_tick_even_where_the_recipient_was_changed_just_before(to: str) -> None:
    text = put("To: Ada Park <ada@northwind.example>", f"To: {to}")(WRITTEN).replace(ADA, ADA.replace("[ ]", "[x]"))
    vault = Vault({**FRESH.texts, PATH: text})
    vault.turn()
    assert "mailto:" not in vault.texts[PATH]
    assert "mailto:" not in vault.without(PATH)


@pytest.mark.parametrize("place", ["behind the subject in the ledger", "behind the rule in the ledger"])
def test_words_in_the_head_of_an_entry_survive_a_remove_at_once(place: str) -> None:
    vault = Vault({**FRESH.texts, PATH: dict(PLACES)[place](WRITTEN)})
    assert vault.without(PATH) == f"{FIRST}\n> {WORD}\n"


@pytest.mark.parametrize("place", ["behind the subject in the ledger", "behind the rule in the ledger"])
@pytest.mark.parametrize("name", ["another spelling", "another company", "a person taken out"])
def test_words_in_the_head_of_an_entry_survive_a_correction_in_the_same_save(place: str, name: str) -> None:
    vault = Vault({**FRESH.texts, PATH: dict(AFTERWARDS)[name](dict(PLACES)[place](WRITTEN))})
    assert WORD in vault.without(PATH)
    vault.turn()
    assert WORD in vault.texts[PATH]
    assert WORD in vault.without(PATH)
