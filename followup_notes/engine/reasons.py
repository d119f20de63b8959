"""Reasons as values: every code the engine gives, and the values its sentence is made of."""

from __future__ import annotations

from collections.abc import Mapping

from followup_notes.model.problem import Position
from followup_notes.model.verdict import Reason

CODES: Mapping[str, tuple[str, ...]] = {
    # off
    "off": ("rule", "why"),  # the rule is switched off; `at` says where
    "note-off": ("path",),  # the note says follow-up: off
    "note-rule-off": ("path", "rule"),  # the note says follow-up off: [rule]
    # does not apply
    "when": ("line", "word", "said"),  # a condition of `when` that does not hold; said: what the note says, or None
    "unless": ("line", "word", "said"),  # a condition of `unless` that holds
    "only-if": ("text",),  # the expression does not hold
    "no-moment": ("key", "text", "moment"),  # start, due or until counts from a moment the notes do not give
    "no-contact": ("preference",),  # they asked not to be contacted
    "accepted-elsewhere": ("rule",),  # another application was accepted: only few rules still speak here
    # unknown
    "missing": ("word", "line"),  # the notes do not say the word that this condition compares
    # done, dismissed, too late
    "done-when": ("line", "word", "said"),
    "ticked": ("on",),  # on: date, or None where ticked without one
    "ticked-elsewhere": ("path", "on"),  # the line was moved to another note and ticked there
    "written": ("on", "kind", "to"),  # the note records a message that is this one; `at` says where
    "dismissed": ("on",),  # on: date or None
    "earlier": (),  # the item belongs to an earlier silence, round or fact; only its record is left
    "too-late": ("until",),
    # times; at: the line of the rule
    "start": ("text", "moment", "anchor", "timed", "at"),  # the phrase, what it counts from, and what came out
    "due": ("text", "moment", "anchor", "timed", "at"),
    "until": ("text", "moment", "anchor", "timed", "at"),
    "not-before": ("word", "at"),  # a condition (interview: done) holds only from this moment on
    "waiting": ("start",),
    "overdue": ("due",),
    "snoozed": ("due",),  # the due date the user set
    "assumed-end": ("end", "how"),  # how: "60 minutes" or "17:00"
    "first-seen": ("fact", "on"),  # a fact without a date counts from the day it was first seen
    "latest-date": ("fact", "on"),  # a fact without a date, seen long after, counts from the latest date given
    "best-from": ("at",),
    # policies
    "gap": ("on", "kind", "days", "until"),  # my last message and when the gap after it ends
    "cap": ("sent", "cap", "since"),  # so many unanswered nudges since that day (or None)
    "hold": ("rule", "subject", "why", "until"),  # this rule comes first
    "quiet": ("why", "until"),
    "one-nudge": ("rule", "subject", "until"),  # another nudge of this company comes first
    "pushed": ("start", "due", "until"),  # where a held nudge will start, its due and until counted anew
    "still-unticked": ("rule", "subject"),  # what a nudge waited for became too late and was never ticked
    # identity
    "adopted": ("was",),  # the ledger's entry of a subject that was corrected since
    "several-fit": ("subjects",),  # several entries of the ledger could be meant: none was taken
    # letters
    "last-allowed": ("sent", "cap"),
}
"""Code -> names of its values, in order. Moments are aware datetimes, days are dates."""


def because(code: str, *values: object, at: Position | None = None) -> Reason:
    """Make a reason; `values` come in the order that CODES gives."""
    return Reason(code, tuple(zip(CODES[code], values, strict=True)), at)
