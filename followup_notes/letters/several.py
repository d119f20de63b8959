"""The lines of a letter for several people: what was talked about with each, told to somebody else."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import islice

from followup_notes.letters import fields, topics
from followup_notes.letters.delicate import is_delicate
from followup_notes.letters.scene import Scene
from followup_notes.notation.asked import indirect, question
from followup_notes.notation.nounphrase import quoted, thing_said
from followup_notes.notation.reader import plainly
from followup_notes.notation.remark import remark, sayable

_MOST_WORDS = 20
_ALL_WORDS = 50
_HANGING = re.compile(r"(?:\s(?:a|an|the|my|your|their|to|of|for|and|or|on|in|at|with|from|by|is|how|that))+$")
_THEIRS = re.compile(r"(?<![\w-])(?:[Tt]heir|[Oo]ur) (?!own\b)")
"""Whose a thing is, which a line about one of several people leaves open."""
_LOOSE_END = ' ,;:.-–"'
_MOST_LINES = 5
"""How many words of each person's topic stand in a letter for several, and how many people's, so that it stays short."""


def lines(scene: Scene, language: str) -> tuple[str, ...]:
    """Return a line for each person of a letter for several; the more they are, the shorter."""
    return tuple(islice(_lines(scene, language), _most(scene)))


def _most(scene: Scene) -> int:
    """Return how many people's topics stand in a letter for several: of people with long names fewer."""
    beyond = sum(len(fields.name_of(person).split()) - 2 for person in scene.people)
    return max(1, _MOST_LINES - max(0, beyond) // _MOST_LINES)


def _lines(scene: Scene, language: str) -> Iterator[str]:
    most = min(_MOST_WORDS, _ALL_WORDS // max(1, min(len(scene.people), _MOST_LINES)) - 3)
    for person in scene.people if scene.interview else ():
        talked = topics.talked_about(person, scene.interview.facts) if scene.interview else ()
        told = tuple(text for text in talked if not is_delicate(text))
        known = next(filter(None, (_cut(text, most) for text in topics.fittest(told, language, person))), None)
        if known:
            yield f"{fields.name_of(person)}: {known}"


def _cut(text: str, most: int) -> str | None:
    """Return what was talked about with somebody, for a line to somebody else; None for what only the two can be told."""
    text = sayable(text)
    asked, told = question(text), remark(text)
    if told and re.search(r"\b(?:you|your|she|he)\b", told):
        return None
    about = (asked and indirect(asked)) or plainly((None if asked else thing_said(text)) or "")
    about = _THEIRS.sub("the ", about)
    about = about or (told if told and told.startswith("that ") else quoted(asked or text.strip(_LOOSE_END)))
    words = about.split()
    if len(words) <= most:
        return about
    end = '"' if about.startswith('"') else ""
    return f"{_HANGING.sub('', ' '.join(words[:most])).rstrip(_LOOSE_END)} …{end}"
