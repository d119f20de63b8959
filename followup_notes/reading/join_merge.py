"""What holds for a whole application: the word of its notes, the later one where they differ."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import date

from followup_notes.model.facts import Facts, Outcome, Said
from followup_notes.model.note import day_of
from followup_notes.model.problem import Position

STEADY = (
    "company", "role", "time_zone", "country", "region", "language", "agency", "recruiter", "referrer", "applied",
)  # fmt: skip
"""First said by the application note, then the company note, then the latest interview note."""

CHANGING = (
    "coordinator", "hiring_manager", "offer_deadline", "offer_on", "accepted_on", "rejected_on", "withdrawn_on", "take_home_sent",
    "references_asked", "contact_preference", "need_more_time", "news", "wanted_deadline",
)  # fmt: skip
"""First said by the latest interview note, last by the application note."""

LATEST = ("next_round", "follow_up")
"""Dates ahead: the last of all that are said."""

LISTS = ("references", "values", "my_strengths", "slots")
"""Lists: the first note of the steady order that has one."""

JOINED = ("messages", "replies")
"""Lists of all notes together."""

_ENDS = (
    (Outcome.ACCEPTED, "accepted_on"),
    (Outcome.WITHDRAWN, "withdrawn_on"),
    (Outcome.REJECTED, "rejected_on"),
    (Outcome.OFFER, "offer_on"),
)
_STRENGTH = (
    Outcome.OPEN, Outcome.NEXT_ROUND, Outcome.ON_HOLD, Outcome.GHOSTED, Outcome.OFFER, Outcome.REJECTED,
    Outcome.WITHDRAWN, Outcome.ACCEPTED,
)  # fmt: skip
_GOING_ON = frozenset({Outcome.OPEN, Outcome.NEXT_ROUND})


@dataclass(frozen=True, slots=True)
class Voice:
    """One note's, or one round's, word on its application; `day` is the interview's, None for other notes."""

    path: str
    facts: Facts
    day: date | None = None
    standing: bool = False
    """The application note: undated, kept up to date."""


def merge(voices: Sequence[Voice], companies: Sequence[Voice]) -> tuple[Facts, dict[str, Position]]:
    """Join what the notes of one application say; interviews come in order, the latest last.

    Returns the facts and, for each field, where it was said.
    """
    standing = [voice for voice in voices if voice.standing]
    rounds = [voice for voice in reversed(voices) if not voice.standing]
    told: dict[str, object] = {}
    places: dict[str, Position] = {}
    for names, order in (
        (STEADY, (*standing, *companies, *rounds)),
        (LISTS, (*standing, *companies, *rounds)),
        (CHANGING, (*rounds, *standing, *companies)),
    ):
        for name in names:
            _take(name, _first(name, order), told, places)
    for name in LATEST:
        _take(name, _furthest(name, voices), told, places)
    for name in JOINED:
        told[name] = tuple(dict.fromkeys(each for voice in voices for each in getattr(voice.facts, name)))
    told["follow_up_off"] = tuple(dict.fromkeys(rule for voice in standing for rule in voice.facts.follow_up_off))
    told["outcome"], place = _outcome(voices)
    if place:
        places["outcome"] = place
    return Facts(**told), places  # type: ignore[arg-type]


def _take(name: str, voice: Voice | None, told: dict[str, object], places: dict[str, Position]) -> None:
    if voice is None:
        return
    told[name] = getattr(voice.facts, name)
    if place := _place(voice, name):
        places[name] = place


def _place(voice: Voice, name: str) -> Position | None:
    source = voice.facts.sources.get(name)
    return Position(voice.path, source.line, source.column) if source else None


def _first(name: str, order: Iterable[Voice]) -> Voice | None:
    return next((voice for voice in order if getattr(voice.facts, name) not in (None, ())), None)


def _furthest(name: str, voices: Iterable[Voice]) -> Voice | None:
    dated = [voice for voice in voices if isinstance(getattr(voice.facts, name), date)]
    return max(dated, key=lambda voice: (day_of(getattr(voice.facts, name)), voice.path), default=None)


def _outcome(voices: Sequence[Voice]) -> tuple[Outcome | None, Position | None]:
    """Let the latest statement win; a date of its own counts before the interview's day."""
    statements = [each for voice in voices for each in _statements(voice)]
    if not statements:
        return None, None
    _, _, outcome, voice, name = max(statements, key=lambda each: (each[0], each[1], each[3].path))
    return outcome, _place(voice, name)


def _statements(voice: Voice) -> Iterable[tuple[date, int, Outcome, Voice, str]]:
    facts = voice.facts
    own_dates = {outcome: getattr(facts, name) for outcome, name in _ENDS}
    for outcome, name in _ENDS:
        if own_dates[outcome] is not None:
            yield day_of(own_dates[outcome]), _STRENGTH.index(outcome), outcome, voice, name
    if facts.outcome is not None:
        yield (
            _day(facts.outcome, own_dates.get(facts.outcome), voice),
            _STRENGTH.index(facts.outcome),
            facts.outcome,
            voice,
            "outcome",
        )


def _day(outcome: Outcome, own: Said | None, voice: Voice) -> date:
    """Date a statement; an application note that says more than "open" speaks of now, else of the beginning."""
    if own is not None:
        return day_of(own)
    if voice.standing and outcome not in _GOING_ON:
        return date.max
    return voice.day or date.min


def filled(facts: Facts, beside: Facts, names: Iterable[str]) -> Facts:
    """Return facts with what they leave unsaid of these fields taken from other facts."""
    told = {
        name: getattr(beside, name)
        for name in names
        if getattr(facts, name) in (None, ()) and getattr(beside, name) not in (None, ())
    }
    if not told:
        return facts
    sources = {name: beside.sources[name] for name in told if name in beside.sources}
    return replace(facts, **told, sources={**sources, **facts.sources})
