"""What the libraries say of one text, and the same as JSON keeps it."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import asdict
from typing import Any

from followup_notes.model.page import Finding, Impression
from followup_notes.model.problem import Severity

Answer = tuple[Finding | Impression, ...]
Answers = Mapping[str, Answer]
"""Answers by the digest of the text asked about, or by another key of the asker's."""


def plain(answers: Answers) -> dict[str, list[dict[str, Any]]]:
    """Return answers as JSON has them."""
    return {key: [asdict(each) for each in answer] for key, answer in answers.items()}


def answers_in(told: Mapping[str, Iterable[Mapping[str, Any]]]) -> dict[str, Answer]:
    """Return the answers of JSON; raises TypeError, ValueError, KeyError or AttributeError where there are none."""
    return {key: tuple(_one(each) for each in answer) for key, answer in told.items()}


def _one(told: Mapping[str, Any]) -> Finding | Impression:
    if "odds" in told:
        return Impression(**{**told, "doubted": tuple((start, end, odds) for start, end, odds in told["doubted"])})
    return Finding(**{**told, "severity": Severity(told["severity"])})
