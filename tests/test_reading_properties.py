"""Reading depends on what a note says alone, and every fact's place leads back to it."""

from __future__ import annotations

from collections.abc import Callable
from unicodedata import normalize

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from reading_world import facts, note, plain, read, words
from test_reading_forms import CASES, HEADED, LISTED, TABLED

from followup_notes.model.facts import Facts
from followup_notes.notation.spelling import form
from followup_notes.reading.note import may_be_ours

TEXTS = {**{name: text for name, text, _ in CASES}, "listed": LISTED, "headed": HEADED, "tabled": TABLED}

CHANGES: dict[str, Callable[[str], str]] = {
    "CRLF": lambda text: text.replace("\n", "\r\n"),
    "lone CR": lambda text: text.replace("\n", "\r"),
    "mixed ends": lambda text: text.replace("\n", "\r\n", 3),
    "a byte order mark": lambda text: "\ufeff" + text,
    "trailing blanks": lambda text: text.replace("\n", "  \n"),
    "no last line end": lambda text: text.rstrip("\n"),
    "more last line ends": lambda text: text + "\n\n\n",
    "decomposed letters": lambda text: normalize("NFD", text),
    "composed letters": lambda text: normalize("NFC", text),
}


def everything(text: str) -> object:
    found = note(text)
    return (
        found.kind,
        facts(found.facts),
        [facts(one) for one in found.rounds],
        [(one.code, one.at.line) for one in found.problems],
    )


@pytest.mark.parametrize("change", CHANGES.values(), ids=CHANGES)
@pytest.mark.parametrize("text", TEXTS.values(), ids=TEXTS)
def test_what_a_file_is_written_with_makes_no_difference(text: str, change: Callable[[str], str]) -> None:
    assert everything(change(text)) == everything(text)


def texts_of(value: object) -> list[str]:
    """Return the words a fact is made of: a text, names, what was promised."""
    shown = plain(value)
    if isinstance(shown, list):
        return [one for each in shown for one in texts_of(each)]
    if isinstance(shown, dict):
        return [str(shown[key]) for key in ("name", "what") if key in shown]
    return [shown] if isinstance(shown, str) else []


VERBATIM = {
    "company",
    "role",
    "interviewers",
    "my_strengths",
    "highlights",
    "values",
    "extras",
    "coordinator",
    "agency",
}


@pytest.mark.parametrize("text", TEXTS.values(), ids=TEXTS)
def test_every_place_points_at_text_that_says_the_fact(text: str) -> None:
    found = note(text)
    lines = text.split("\n")
    for one in (found.facts, *found.rounds):
        for name, source in one.sources.items():
            rest = "\n".join([lines[source.line - 1][source.column - 1 :], *lines[source.line :]])
            assert rest.strip(), (name, source)
            if name in VERBATIM:
                first = texts_of(getattr(one, name))[0]
                assert form(first) in "".join(form(part) for part in rest.split("\n")), (name, source)


def test_every_fact_that_is_said_has_a_place() -> None:
    for text in TEXTS.values():
        found = note(text)
        for one in (found.facts, *found.rounds):
            assert {name for name in facts(one) if name in Facts.__dataclass_fields__} <= set(one.sources)


_KEYS = [row.spellings[0] if row.spellings else row.key for row in words().rows] + [row.key for row in words().rows]
_VALUES = [
    "2026-11-23",
    "2026-11-23 14:00",
    "14:00–14:45",
    "Ada Park <ada@x.example>, CTO: maps",
    "[[Ben Ode]]",
    "yes",
    "no",
    "off",
    "2",
    "technical",
    "rejected",
    "my portfolio by Friday",
    "03/04/2026",
    "2026-02-30",
    "?",
    "",
    "[a, b]",
    "{a: b}",
    "[[x]]",
    "[{name: Ada}]",
    "45m",
    "Europe/Berlin",
    "“quoted”",
    "<!-- x -->",
    "a | b | c",
    "**bold**",
]
LINES = st.lists(
    st.tuples(
        st.sampled_from(_KEYS),
        st.sampled_from(_VALUES),
        st.sampled_from(["**{}:** {}", "{}: {}", "{}:: {}", "[{}:: {}]", "## {}\n- {}", "- {}: {}"]),
    ),
    max_size=12,
)
FRONTS = st.lists(
    st.tuples(st.sampled_from(_KEYS), st.sampled_from(_VALUES)), max_size=12, unique_by=lambda pair: pair[0]
)


@given(FRONTS, LINES)
@settings(max_examples=300, deadline=None)
def test_no_mixture_of_keys_and_values_raises_or_escapes_the_quick_look(
    front: list[tuple[str, str]], body: list[tuple[str, str, str]]
) -> None:
    head = "".join(f'"{key}": {value}\n' for key, value in front)
    text = f"---\ntype: interview\n{head}---\n" + "\n".join(how.format(key, value) for key, value, how in body)
    found = note(text)
    lines = text.split("\n")
    assert all(source.line <= len(lines) for one in (found.facts, *found.rounds) for source in one.sources.values())
    bare = text.replace("type: interview\n", "")
    assert read(bare) is None or may_be_ours(bare.encode(), words())


@given(st.text(max_size=300))
@settings(max_examples=300, deadline=None)
def test_no_text_raises(text: str) -> None:
    read(text.encode("utf-8", "ignore"))
    read(("---\ntype: interview\n" + text).encode("utf-8", "ignore"))
    read(("---\ntype: interview\ncompany: X\n---\n" + text).encode("utf-8", "ignore"))


@given(st.binary(max_size=200))
@settings(max_examples=200, deadline=None)
def test_no_bytes_raise(data: bytes) -> None:
    read(data)
    read(b"---\ntype: interview\n" + data)
