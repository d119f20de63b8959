"""The page of letters: made by the program from notes, every letter has all points that its kind has."""

from __future__ import annotations

import pytest
from letter_cases import RANGES, shipped

from tools.letters_page import KINDS, POINTS, Shown, letters, standing

SHOWN = letters()


def test_the_page_is_what_the_program_writes_now() -> None:
    page = standing()
    assert page["wanted"] == page["there"], "run: python tools/letters_page.py"


def test_every_kind_is_shown_in_every_language_it_has() -> None:
    assert {(one.letter.kind, one.letter.language) for one in SHOWN} == set(shipped())
    assert {kind.name: kind.words for kind in KINDS} == RANGES


@pytest.mark.parametrize("one", SHOWN, ids=lambda one: f"{one.kind.name} {one.letter.language}")
def test_a_letter_has_every_point_that_its_kind_has(one: Shown) -> None:
    every = set(range(1, len(POINTS) + 1))
    assert every - one.points <= one.kind.lacks
    assert one.findings == ()
