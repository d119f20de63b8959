"""The vocabulary: every word and moment a rule may use is one the engine can work out."""

from __future__ import annotations

import pytest
from engine_world import book

from followup_notes.book.vocabulary import Vocabulary
from followup_notes.engine.moments import MOMENTS as GIVEN
from followup_notes.engine.reasons import CODES, because
from followup_notes.engine.subjects import _EACH
from followup_notes.engine.words import Lexicon, _nothing
from followup_notes.model.vocabulary import DERIVED_WORDS, EACH, MOMENTS


def test_every_moment_has_one_who_works_it_out() -> None:
    assert set(GIVEN) == set(MOMENTS)


def test_every_scope_has_one_who_finds_its_subjects() -> None:
    assert set(_EACH) | {"open nudge"} == set(EACH)


@pytest.mark.parametrize("word", [*DERIVED_WORDS, *(name for name in MOMENTS if name not in ("start", "due"))])
def test_every_derived_word_has_a_giver(word: str) -> None:
    assert Lexicon(book().words).giver(word) is not _nothing


def test_every_word_the_rules_may_use_has_a_giver() -> None:
    lexicon = Lexicon(book().words)
    # Keys that only help to read another one ("duration" gives the end) are no facts of their own.
    helpers = {row.word or row.key for row in book().words.rows if not row.json}
    words = [entry.word for entry in Vocabulary(book().words) if entry.derived or entry.word not in helpers]
    assert [word for word in words if lexicon.giver(word) is _nothing] == []


def test_a_reason_has_the_values_its_code_names() -> None:
    assert because("gap", 1, "call", 3, 2).value("kind") == "call"
    with pytest.raises(ValueError, match="zip"):
        because("gap", 1)
    assert all(isinstance(names, tuple) for names in CODES.values())
