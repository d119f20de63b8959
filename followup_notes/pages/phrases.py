"""Time phrases of rules as a careful person would say them: "24 h after the end"."""

from __future__ import annotations

import re
from collections.abc import Mapping

from followup_notes.model.verdict import Reason

MOMENTS: Mapping[str, str] = {
    "interview": "the interview",
    "interview start": "the planned start",
    "first interview": "the first interview",
    "promised date": "the promised day",
    "last contact": "the last contact",
    "last reply": "their last message",
    "last message": "your last message",
    "follow-up date": "your own date",
    "next round": "the next interview",
    "final round": "the final interview",
    "offer": "the offer",
    "offer deadline": "the deadline of the offer",
    "acceptance": "the acceptance",
    "rejection": "the rejection",
    "withdrawal": "the withdrawal",
    "end of process": "the end of the process",
    "cancellation": "the cancellation",
    "references asked": "the day they asked for references",
    "take-home sent": "the day you handed in the take-home",
    "linkedin invited": "the invitation",
    "sent": "the one before was sent",
    "last allowed nudge": "your last message",
    "snoozed nudge": "the day you chose",
    "closing day": "the day to close the file",
    "nudge start": "the start of the question",
    "nudge due": "the day to ask",
    "nudge until": "the end of the question",
    "start": "the start",
    "due": "the due date",
}
"""Moment of the rule language -> how a person calls it."""

_COUNT = re.compile(r"(?P<n>\d+) (?P<unit>working days?|[a-z]+) (?P<side>after|before) (?P<moment>.+)")
_ROLL = re.compile(r", or (?:on )?the next working day at \d{1,2}:\d{2}$")
_SHORT = {"hour": "h", "minute": "min", "working day": "business day"}


def spoken(reason: Reason) -> str:
    """Say the phrase of a `start`, `due` or `until` reason without its rolling tail."""
    return say(str(reason.value("text")), str(reason.value("moment")))


def say(text: str, moment: str = "") -> str:
    """Say a time phrase of a rule; one that is no plain phrase is said through its moment alone."""
    plain = _ROLL.sub("", " ".join(text.split()))
    counted = _COUNT.fullmatch(plain)
    if counted:
        unit = _unit(int(counted["n"]), counted["unit"])
        return f"{counted['n']} {unit} {counted['side']} {_noun(counted['moment'], counted['unit'])}"
    for start, words in (("right after ", "right after "), ("on ", ""), ("next working day after ", "")):
        if plain.startswith(start):
            name, _, at = plain.removeprefix(start).partition(" at ")
            said = words + _at(_noun(name), at)
            return f"the business day after {said}" if start.startswith("next") else said
    if plain.startswith("end of the month of "):
        return f"the end of the month of {_noun(plain.removeprefix('end of the month of '))}"
    return f"counted from {_noun(moment)}" if moment in MOMENTS else plain


def _at(noun: str, clock: str) -> str:
    """Say a time of the day of a moment; its first and last minute are the day itself."""
    if clock in {"00:00", "23:59"}:
        return noun if noun.startswith("the day") else f"the day of {noun}"
    return f"{noun} at {clock}" if clock else noun


def _unit(n: int, unit: str) -> str:
    one = unit.removesuffix("s")
    short = _SHORT.get(one, one)
    return short if short in {"h", "min"} or n == 1 else f"{short}s"


def _noun(moment: str, unit: str = "") -> str:
    if moment == "interview" and unit.rstrip("s") in {"hour", "minute"}:
        return "the end"
    return MOMENTS.get(moment, moment)
