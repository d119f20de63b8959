"""Every reason the engine can give is said in words."""

from __future__ import annotations

from datetime import UTC, date, datetime

import pytest

from followup_notes.engine.reasons import CODES
from followup_notes.model.verdict import Reason
from followup_notes.pages.reasons import SENTENCES, sentence

SAMPLES: dict[str, object] = {
    "at": datetime(2026, 11, 24, 14, 45, tzinfo=UTC),
    "anchor": datetime(2026, 11, 23, 14, 45, tzinfo=UTC),
    "on": date(2026, 11, 23),
    "until": datetime(2026, 12, 1, 23, 59, tzinfo=UTC),
    "start": datetime(2026, 12, 1, tzinfo=UTC),
    "due": datetime(2026, 12, 1, 23, 59, tzinfo=UTC),
    "end": datetime(2026, 11, 23, 15, tzinfo=UTC),
    "timed": True,
    "text": "24 hours after interview",
    "moment": "interview",
    "how": "60 minutes",
    "subjects": ("Ada Park", "Ada Parks"),
    "cap": 2,
    "sent": 2,
    "days": 3,
}


def sample(code: str) -> Reason:
    return Reason(code, tuple((name, SAMPLES.get(name, f"the {name}")) for name in CODES[code]))


def test_every_code_of_the_engine_has_a_sentence_and_no_sentence_is_left_over() -> None:
    assert set(SENTENCES) == set(CODES)


@pytest.mark.parametrize("code", sorted(CODES))
def test_a_reason_is_one_line_without_braces_or_the_names_of_types(code: str) -> None:
    said = sentence(sample(code), UTC)
    assert said.strip()
    assert "\n" not in said
    assert not set("{}<>") & set(said)
    assert "datetime" not in said


@pytest.mark.parametrize("code", sorted(CODES))
def test_a_reason_is_said_even_where_optional_values_are_missing(code: str) -> None:
    optional = {"on", "said", "why", "to", "since", "subject", "anchor", "moment"}
    values = tuple((name, None if name in optional else SAMPLES.get(name, "x")) for name in CODES[code])
    needed = {"gap", "latest-date", "first-seen", "no-moment"}
    if code not in needed:
        assert "None" not in sentence(Reason(code, values), UTC)


@pytest.mark.parametrize(
    ("code", "values", "said"),
    [
        ("waiting", {"start": datetime(2026, 12, 3, tzinfo=UTC)}, "starts Thu 3 Dec"),
        ("too-late", {"until": datetime(2026, 11, 30, 23, 59, tzinfo=UTC)}, "it was useful only until Mon 30 Nov"),
        ("ticked", {"on": date(2026, 11, 24)}, "ticked on Tue 24 Nov"),
        ("ticked", {"on": None}, "ticked"),
        (
            "when",
            {"line": "round: at least 2", "word": "round", "said": None},
            "the notes do not say round; the rule needs round: at least 2",
        ),
        (
            "hold",
            {"rule": "promised-material", "subject": "my portfolio", "why": "keep your word first", "until": None},
            "promised-material (my portfolio) comes first: keep your word first",
        ),
        (
            "due",
            {
                "text": "24 hours after interview",
                "moment": "interview",
                "anchor": datetime(2026, 11, 23, 14, 45, tzinfo=UTC),
                "timed": True,
                "at": datetime(2026, 11, 24, 14, 45, tzinfo=UTC),
            },
            "due 24 hours after interview (the interview: Mon 23 Nov 14:45) = Tue 24 Nov 14:45",
        ),
    ],
)
def test_reasons_read_like_sentences(code: str, values: dict[str, object], said: str) -> None:
    assert sentence(Reason(code, tuple(values.items())), UTC) == said
