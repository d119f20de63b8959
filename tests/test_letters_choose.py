"""Which wording a letter takes: the next that nobody else has, and always the same again."""

from __future__ import annotations

import re

from letter_cases import application, interview, simple, tasks, verdict

from followup_notes.letters.choose import Wordings, choose
from followup_notes.model.facts import Person

WORDS = [[f"place{place}way{way} alpha{way} beta{place} gamma{way}{place}" for way in range(5)] for place in range(4)]
COUNTS = tuple(map(len, WORDS))


def write(choices: tuple[int, ...]) -> str:
    return "".join(text for _, text in pieces(choices))


def pieces(choices: tuple[int, ...]) -> list[tuple[int | None, str]]:
    return [piece for place, way in enumerate(choices) for piece in ((place, WORDS[place][way]), (None, ". "))]


LETTER = Wordings(COUNTS, write, pieces)


def test_five_letters_share_no_wording_at_any_place() -> None:
    taken: list[tuple[int, ...]] = []
    for ident in ("fu-aaaaaa", "fu-bbbbbb", "fu-cccccc", "fu-dddddd", "fu-eeeeee"):
        taken.append(choose(ident, LETTER, None, [write(one) for one in taken]))
    assert all(len({one[place] for one in taken}) == len(taken) for place in range(len(COUNTS)))


def test_where_every_wording_is_taken_no_letter_is_there_twice() -> None:
    taken: list[str] = []
    for number in range(12):
        taken.append(write(choose(f"fu-{number:06}", LETTER, None, taken)))
    assert len(set(taken)) == len(taken)


def test_a_letter_that_stands_keeps_its_wordings_whatever_the_others_have() -> None:
    for choices in ((0, 1, 2, 3), (4, 4, 0, 1), (2, 2, 2, 2)):
        standing = write(choices)
        assert choose("fu-zzzzzz", LETTER, standing, [standing]) == choices


def test_members_of_a_panel_never_read_the_same_sentence() -> None:
    people = tuple(
        Person(name, f"{name.lower()}@x.example", None, ("the forecasting model",))
        for name in ("Ada", "Ben", "Chen", "Dora")
    )
    meeting = interview(simple(interviewers=people, my_strengths=("demand forecasting", "SQL", "pricing", "planning")))
    app = application(meeting)
    bodies = [
        one.letter.body.replace("the forecasting model", "")
        for one in tasks(*(verdict("thank-you-note", app, meeting=meeting, person=one) for one in people))
        if one.letter
    ]
    sentences = [{part for part in re.split(r"(?<=[.,:])\s+", body) if len(part.split()) > 3} for body in bodies]
    assert len(bodies) == 4
    assert all(not one & other for at, one in enumerate(sentences) for other in sentences[:at])
