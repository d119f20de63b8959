"""The waiting paragraph: for whom, until when, and how to say that they answered."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from datetime import date, datetime, tzinfo

from followup_notes.model.verdict import Wait
from followup_notes.notation import inert
from followup_notes.pages import days

CALM = "Silence is normal: about half of all applicants met it in 2024, mostly for reasons that have nothing to do with them."
"""CareerPlug 2024: 53 % were left without an answer; hiring takes about six weeks."""
_DECISION = re.compile(
    r"^(?:an?|the|their|final|your|our)?\s*(?:final |hiring )?decision$|^(?:we|they)(?:'ll| will)? decide$",
    re.IGNORECASE,
)


def paragraph(waits: Iterable[Wait], asked: Mapping[str, date], now: datetime, tz: tzinfo) -> str | None:
    """Return the paragraph for one note, None where nothing is waited for.

    `asked` gives, by application, the day of my latest question.
    """
    said = list(dict.fromkeys(line for wait in waits if (line := _line(wait, asked, now, tz))))
    return "Waiting: " + " ".join(said) if said else None


def _line(wait: Wait, asked: Mapping[str, date], now: datetime, tz: tzinfo) -> str | None:
    # Once it is time to ask, the task says so; a waiting line beside it would contradict it.
    if wait.code == "closed" or (wait.ask_from and wait.ask_from <= now):
        return None
    company = inert.task(inert.words(wait.company))
    since = _unanswered(wait, asked)
    if wait.ask_from is None and since is None:
        return None
    if since:
        sentence = f"{company} has not answered since {days.day(since)}; if they did, add `replied on: DATE`."
    else:
        sentence = _promise(company, wait) if wait.code == "promise" else f"{company} has named no date."
    when = f" {'Ask again' if since else 'Ask'} on {days.begin(wait.ask_from, tz)}" if wait.ask_from else ""
    return sentence + when + (" at the earliest." if when else "") + (f" {CALM}" if since else "")


def _unanswered(wait: Wait, asked: Mapping[str, date]) -> date | None:
    """Return the day of a question of mine that is still open; thanks ask for no answer."""
    day = asked.get(wait.application)
    return day if day and wait.after_message and (wait.by is None or day > wait.by) else None


def _promise(company: str, wait: Wait) -> str:
    what = inert.task(inert.words(wait.what)).rstrip(".")
    if wait.by is None:
        return f"{company} promised {what}."
    if _DECISION.fullmatch(what):
        return f"{company} decides by {days.day(wait.by)}."
    return f"{company} promised by {days.day(wait.by)}: {what}."
