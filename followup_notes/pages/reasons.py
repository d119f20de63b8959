"""Reasons as sentences: one for every code of the engine, in the words of the notes."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import UTC, datetime, tzinfo

from followup_notes.model.verdict import Reason
from followup_notes.pages import days
from followup_notes.pages.phrases import MOMENTS, say

Say = Callable[[Mapping[str, str], Reason], str]


def sentence(reason: Reason, tz: tzinfo = UTC) -> str:
    """Say a reason as a sentence without its full stop; moments are shown in the zone given.

    Raises:
        KeyError: no sentence is known for the reason's code.
    """
    values = _Values({name: days.anything(value, tz) for name, value in reason.values if value is not None})
    return SENTENCES[reason.code](values, reason)


class _Values(dict[str, str]):
    """Values as text; a sentence about one that is not known says so instead of failing."""

    def __missing__(self, name: str) -> str:
        return "?"


def _plain(text: str) -> Say:
    return lambda values, _: text.format_map(values)


def _with(text: str, name: str, extra: str) -> Say:
    """Add the second part where the value it speaks of is given."""
    return lambda values, _: text.format_map(values) + (extra.format_map(values) if values.get(name) else "")


def _when(values: Mapping[str, str], _: Reason) -> str:
    if values.get("said"):
        return f"{values['word']} is {values['said']}; the rule needs {values['line']}"
    return f"the notes do not say {values['word']}; the rule needs {values['line']}"


def _unless(values: Mapping[str, str], _: Reason) -> str:
    said = f" ({values['word']} is {values['said']})" if "said" in values else ""
    return f"not where {values['line']}{said}"


def _done_when(values: Mapping[str, str], _: Reason) -> str:
    said = f": {values['said']}" if values.get("said") not in {None, "yes"} else ""
    return f"the notes say so: {values['word']}{said}"


def _time(key: str) -> Say:
    def spoken(values: Mapping[str, str], reason: Reason) -> str:
        text, moment = values["text"], values.get("moment", "")
        at, counted = reason.value("at"), values.get("anchor", "")
        if counted and isinstance(said := reason.value("anchor"), datetime) and not reason.value("timed"):
            counted = days.day(said.date())
        anchor = f" ({_noun(moment)}: {counted})" if counted and moment else ""
        result = f" = {values['at']}" if isinstance(at, datetime) or "at" in values else ""
        return f"{key} {_readable(text, moment)}{anchor}{result}"

    return spoken


def _readable(text: str, moment: str) -> str:
    return text or say(text, moment)


def _noun(moment: str) -> str:
    return MOMENTS.get(moment, moment)


def _written(values: Mapping[str, str], _: Reason) -> str:
    to = f" to {values['to']}" if values.get("to") else ""
    on = f" on {values['on']}" if "on" in values else ""
    return f"the notes record it: {values.get('kind', 'a message')}{to}{on}"


def _gap(values: Mapping[str, str], _: Reason) -> str:
    return (
        f"you wrote to them on {values['on']}; {values['days']} business days between messages, "
        f"so not before {values['until']}"
    )


def _hold(values: Mapping[str, str], _: Reason) -> str:
    why = f": {values['why']}" if values.get("why") else ""
    return f"{_about(values)} comes first{why}"


def _about(values: Mapping[str, str]) -> str:
    return f"{values['rule']} ({values['subject']})" if values.get("subject") else values["rule"]


def _assumed(values: Mapping[str, str], _: Reason) -> str:
    how = "it is taken to last 60 minutes" if values["how"] == "60 minutes" else "it is taken to end at 17:00"
    return f"the note does not say when it ended; {how}, until {values['end']}"


def _cap(values: Mapping[str, str], _: Reason) -> str:
    since = f" since {values['since']}" if "since" in values else ""
    return f"{values['sent']} unanswered{since}, and {values['cap']} {'is' if values['cap'] == '1' else 'are'} enough"


SENTENCES: Mapping[str, Say] = {
    "off": _with("the rule is switched off", "why", ": {why}"),
    "note-off": _plain("{path} says follow-up: off"),
    "note-rule-off": _plain("{path} switches {rule} off"),
    "when": _when,
    "unless": _unless,
    "only-if": _plain("it does not hold that {text}"),
    "no-moment": lambda values, _: f"the notes give no {values['moment']}, from which its {values['key']} is counted",
    "no-contact": _plain("they asked not to be contacted (contact preference: {preference})"),
    "accepted-elsewhere": _plain("you accepted another offer; only thanks and withdrawing are left here"),
    "missing": _plain("the notes do not say {word}, which the rule needs for {line}; add it to the note"),
    "done-when": _done_when,
    "ticked": _with("ticked", "on", " on {on}"),
    "ticked-elsewhere": _with("ticked in {path}", "on", " on {on}"),
    "written": _written,
    "dismissed": _with("you dismissed it", "on", " on {on}"),
    "earlier": _plain("it belongs to an earlier round, promise or silence"),
    "too-late": _plain("it was useful only until {until}"),
    "start": _time("starts"),
    "due": _time("due"),
    "until": _time("useful until"),
    "not-before": _plain("{word}, but only from {at} on"),
    "waiting": _plain("starts {start}"),
    "overdue": _plain("was due {due}"),
    "snoozed": _plain("you moved it to {due}"),
    "assumed-end": _assumed,
    "first-seen": _plain("the note gives no date for {fact}; counted from {on}, when it was first seen"),
    "latest-date": _plain("the note gives no date for {fact}; counted from {on}, the latest date it gives"),
    "best-from": _plain("best sent from {at}"),
    "gap": _gap,
    "cap": _cap,
    "hold": _hold,
    "quiet": _with("a quiet time until {until}", "why", ": {why}"),
    "one-nudge": lambda values, _: f"one question at a time: {_about(values)} comes first",
    "pushed": _plain("so it starts {start} and is due {due}"),
    "still-unticked": lambda values, _: f"{_about(values)} is still unticked",
    "adopted": _plain("known before as {was}"),
    "several-fit": _plain("several earlier tasks could be meant ({subjects}), so none was taken over"),
    "last-allowed": _plain("the last question of {cap}; after it, silence is the better answer"),
}
